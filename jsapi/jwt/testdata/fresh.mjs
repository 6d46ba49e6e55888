// What the test of a fresh sample asks of Node:
//
//	TWILIO=DIR node fresh.mjs make SEED COUNT
//	TWILIO=DIR node fresh.mjs verify < programs
//
// The first writes random programs with the tokens that npm twilio makes of
// them; the second reads programs with tokens of another maker, and writes for
// each whether jsonwebtoken takes its token for good.
import { readFileSync } from 'node:fs';
import { cases, verifies } from './cases.mjs';

const [command, seed, count] = process.argv.slice(2);
const answer = command === 'make' ? cases(Number(seed), Number(count)) : JSON.parse(readFileSync(0, 'utf8')).map(verifies);
process.stdout.write(JSON.stringify(answer));
