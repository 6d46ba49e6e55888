// Writes ../contenttypes.txt: the content types by which the reference serves
// assets, from the npm package that it asks (mime 1.6.0, by way of send 0.19).
//
//   node contenttypes.mjs /path/to/node_modules > ../contenttypes.txt
import { createRequire } from 'node:module';
const mime = createRequire(process.argv[2] + '/')('mime');

const extensions = new Map();
for (const [extension, type] of Object.entries(mime.types)) {
  extensions.set(type, [...(extensions.get(type) ?? []), extension]);
}
for (const type of [...extensions.keys()].sort()) {
  console.log([type, ...extensions.get(type).sort()].join(' '));
}
