// Records what the npm package cookie, as cookie-parser calls it, answers, into recorded.json.gz. Run with Node 20 from the repository's root, with the npm modules of
// twilio-run 5.0.1 in $NODE_PATH:
//
//     node jsapi/event/cookie/testdata/record.js
"use strict";
// A seeded generator (mulberry32), so that every run records the same inputs.
let seed = 3;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const many = (n, list) => Array.from({ length: below(n) }, () => pick(list)).join("");

const cookie = require("cookie");

const inputs = [
  "", "a", "=", "a=", "=b", "a=b", "a=1; b=2", "a=1;b=2", "a=1; a=2", "a=\"x\"", "a=\"", "a=\"\"", "a=\"x", "a=x\"", "a= \"x\" ", "a=\" x \"", "a = b ", "\ta\t=\tb\t",
  "a=%20", "a=%zz", "a=%E9", "a=%C3%A9", "a=%C3", "%61=b", "a=b=c", "a;b=c", "a; b=c; d", ";;;", ";=;", "=;=", "; =", "a=;b=", "a=  ;b= ", "a", "ab", "a;", "a;=",
  "__proto__=x", "__proto__=x; a=1", "constructor=x", "toString=x; toString=y", "a=1,2", "a=j:1", "a=s:x.y", "a b=c d", "a=b; 1=x; 0=y", "a=\xe9", "a=\xc3\xa9", "\xe9=1",
  "a=%E9\xe9", "a=%C3%A9\xe9", "a=\x80", "a=\u0001", "a=\n", "a=\"%22\"", "a=%22x%22", "a=\"b\"c", "a='b'", "count=1", "count=1; count=2; other=\"q\"", "a=\"\t\"",
  Array.from({ length: 100 }, (_, i) => "k" + (i % 60) + "=" + i).join("; "),
];
const parts = ["a", "b", "1", "0", "=", "=", ";", ";", "; ", " ", "\t", "\"", "\"", "%", "%41", "%E9", "%C3%A9", "%zz", "\xe9", "\x80", "__proto__", ",", "j:", "+"];
while (inputs.length < 3000) inputs.push(many(20, parts));

// Inputs are what Node hands over: a character for each byte.
const cases = inputs.map((input) => ({ input, cookies: Object.entries(cookie.parse(input)) }));

const fs = require("fs"), path = require("path"), zlib = require("zlib");
fs.writeFileSync(path.join(__dirname, "recorded.json.gz"), zlib.gzipSync(JSON.stringify(cases), { level: 9 }));

