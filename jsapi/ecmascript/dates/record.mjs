// Records the names in words that V8 gives to the time zones, of standard time
// and of daylight saving time, as Date.prototype.toString writes them:
//
//	npm install node@24 && unzip -Z1 $(go env GOROOT)/lib/time/zoneinfo.zip | node_modules/.bin/node record.mjs | gzip -9n > names.json.gz
//
// The names are CLDR's, of the English locale. Each zone has the indices of its
// two names in the list, the same twice where there is no saving.
import { readFileSync } from 'node:fs';

const names = [], zones = {};
const index = (name) => names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
for (const zone of readFileSync(0, 'utf8').split('\n')) {
  if (zone === '' || zone.endsWith('/')) continue;
  process.env.TZ = zone;
  const seen = new Map();
  // A zone has at most one shift a season; the latest say which name is which.
  for (let month = (2037 - 1916) * 12; month >= 0; month--) {
    const date = new Date(Date.UTC(1916, month, 15)), text = date.toString();
    const name = text.slice(text.indexOf('(') + 1, -1);
    if (!seen.has(name)) seen.set(name, -date.getTimezoneOffset());
  }
  const [standard, saving = standard] = [...seen].sort((a, b) => a[1] - b[1]).map(([name]) => name);
  if (seen.size > 2) throw new Error(zone + ' has more names: ' + [...seen]);
  zones[zone] = [index(standard), index(saving)];
}
process.stdout.write(JSON.stringify({ node: process.version, names, zones }) + '\n');
