// Signs and validates with npm twilio what the Go tests have signed: a JSON list
// of requests on the standard input becomes a list of its answers on the
// standard output. The tests run it when they are given the folder of
// node_modules/twilio:
//
//	go test ./jsapi/signature -twilio DIR [-seed N] [-record]
//
// DIR is absolute: $PWD/.ci/reference after npm ci there has twilio 6.0.2, which
// the recording was made with, by Node 20.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const twilio = createRequire(process.cwd() + '/package.json')('twilio');
const answers = JSON.parse(readFileSync(0, 'utf8')).map(({ token, signed, given, params, body, header }) => {
  const values = Object.fromEntries(Object.entries(params ?? {}).map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
  const hashed = typeof body === 'string';
  const validate = (header) => (hashed ? twilio.validateRequestWithBody(token, header, given, body) : twilio.validateRequest(token, header, given, values));
  const signature = twilio.getExpectedTwilioSignature(token, signed, values);
  return { signature, own: validate(signature), valid: validate(header), hash: hashed ? twilio.getExpectedBodyHash(body) : '' };
});
process.stdout.write(JSON.stringify(answers));
