// Evaluates expressions with npm twilio as the global Twilio: a JSON list of
// them on the standard input becomes a list of results on the standard output.
// The tests run it when they are given the folder of node_modules/twilio:
//
//	go test ./jsapi/webhooks -twilio DIR [-seed N] [-record]
//
// DIR is absolute: $PWD/.ci/reference after npm ci there has twilio 6.0.2, which
// the recording was made with, by Node 20.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { show, scripts } = JSON.parse(readFileSync(0, 'utf8'));
globalThis.Twilio = createRequire(process.cwd() + '/package.json')('twilio');
globalThis.log = [];
console.error = (...args) => log.push(args.join(' '));
process.env = {};
const shown = (0, eval)(show);
process.stdout.write(JSON.stringify(scripts.map((s) => shown((0, eval)('() => (' + s + ')')))));
