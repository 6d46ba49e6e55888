// Records what the npm package makes of the programs, one line for each:
//
//   cd .ci/reference && npm ci
//   cd jsapi/twilio/testdata && node record.js ../../../.ci/reference/node_modules/twilio
'use strict';

const fs = require('fs');
const path = require('path');
const twilio = require(path.resolve(process.argv[2]));

// As the reference makes it; Response is its own.
global.Twilio = { ...twilio, Response: class Response {} };
const load = (id) => require(id.replace(/^twilio(?=\/|$)/, path.resolve(process.argv[2])));
console.warn = () => {};

const sid = 'AC0123456789abcdef0123456789abcdef';
const token = '0123456789abcdef0123456789abcdef';

async function run(program) {
  try {
    const f = new Function('twilio', 'require', 'sid', 'token', `return async () => (${program})`);
    const value = await f(twilio, load, sid, token)();
    return value === undefined ? 'undefined' : JSON.stringify(value);
  } catch (e) {
    return `${e.name}: ${e.message}`.split('\n')[0];
  }
}

(async () => {
  const programs = fs.readFileSync('programs.txt', 'utf8').split('\n').filter(Boolean);
  const lines = [];
  for (const program of programs) lines.push(await run(program));
  fs.writeFileSync('programs.want', lines.join('\n') + '\n');
})();
