// What the recorder and the checks stand on: npm twilio and jsonwebtoken from
// $TWILIO/node_modules, the keys, and a clock that stands.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { mock } from 'node:test';

const require = createRequire(process.env.TWILIO + '/package.json');
export const Twilio = require('twilio');
export const jsonwebtoken = require('jsonwebtoken');
export const keys = JSON.parse(readFileSync(new URL('keys.json', import.meta.url), 'utf8'));

// at stops the clock at a time, in milliseconds.
export const at = (now) => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['Date'], now });
};
