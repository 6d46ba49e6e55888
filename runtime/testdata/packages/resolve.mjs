// Records what Node resolves the packages of package.json to, in the folder in
// which they are installed: each package, and each key of its exports without a
// star, for require and for import.
//
//	cp resolve.mjs FOLDER && node_modules/.bin/node --no-addons FOLDER/resolve.mjs | gzip -9n > resolve24.json.gz
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('./', import.meta.url);
const require = createRequire(new URL('main.js', root));
const read = (name) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const answer = (resolve) => {
  try {
    return resolve().slice(fileURLToPath(root).length);
  } catch (e) {
    return e.code;
  }
};
const cases = [];
for (const name of Object.keys(read('package.json').dependencies)) {
  const { exports } = read(`node_modules/${name}/package.json`);
  const keys = exports && typeof exports === 'object' ? Object.keys(exports).filter((k) => k.startsWith('./') && !k.includes('*') && !k.endsWith('/')) : [];
  for (const specifier of [name, ...keys.map((k) => name + k.slice(1))]) {
    if (isBuiltin(specifier)) continue;
    cases.push([specifier, answer(() => require.resolve(specifier)), answer(() => fileURLToPath(import.meta.resolve(specifier)))]);
  }
}
process.stdout.write(JSON.stringify(cases));
