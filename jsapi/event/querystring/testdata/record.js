// Records what Node's querystring.parse, with body-parser's maxKeys, answers, into recorded.json.gz. Run with Node 20 from the repository's root, with the npm modules of
// twilio-run 5.0.1 in $NODE_PATH:
//
//     node jsapi/event/querystring/testdata/record.js
"use strict";
// A seeded generator (mulberry32), so that every run records the same inputs.
let seed = 1;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const many = (n, list) => Array.from({ length: below(n) }, () => pick(list)).join("");

const querystring = require("querystring");

const inputs = [
  "", "&", "&&", "=", "==", "=x", "a", "a=", "a&b", "a=1&a=2", "a=1&a=2&a=3", "b=&c", "d[x]=1", "e[]=1&e[]=2", "a+b=c+d",
  "a=%2B1", "__proto__=x", "__proto__=x&__proto__=y", "constructor=1", "hasOwnProperty=1&toString=2", "a=%E9", "b=%zz", "c=1=2;d=3",
  "10=a&9=b&x=c&1=d", "01=a&1=b", "a=%", "a=%4", "a=%%41", "a=%E2%82", "a=%E2%82%41", "a=%F0%9F%98", "a=%F0%9F%98%80", "a=%ED%A0%80",
  "a=%C0%80", "a=%F5%80%80%80", "a=%EF%BB%BFx", "é=1", "a=é", "a=é%zz", "a=é%41", "a=é%41%zz", "a=é%E9", "é%E9=1", "a=\u2713%E9", "a=😀%E9",
  "a=😀%41%", "a=%+41", "a=é%+41%zz", "a=é%+4+1", "%+41=é", "é%+41%=x", "é%4+1%=x", "a=x y", "a=é% 41%zz", "a=%F4%90%80%80", "a=%E0%80%80",
  "%61=1&a=2", "a=1&%61=2", "+=1& =2", "%20=1&+=2", "a=b%26c=d", "a%3Db=c", "a=\u0000", "a=%00", "4294967294=a&4294967295=b&x=c&3=d",
  Array.from({ length: 999 }, (_, i) => "k" + i + "=" + i).join("&"),
  Array.from({ length: 1000 }, (_, i) => "k" + i + "=" + i).join("&"),
  Array.from({ length: 1005 }, (_, i) => "k" + i + "=" + i).join("&"),
  Array.from({ length: 1005 }, (_, i) => "k" + (i % 70) + "=" + i).join("&"),
  Array.from({ length: 1005 }, () => "").join("&") + "a=1",
  Array.from({ length: 1000 }, () => "").join("&") + "a=1",
];
const parts = ["a", "b", "0", "1", "&", "&", "=", "=", "+", "%", "%4", "%41", "%61", "%E9", "%C3%A9", "%E2%82", "%AC", "%F0%9F", "%98%80", "%zz",
  "é", "😀", "\u2713", " ", ";", "[", "]", "__proto__", "%2B", "%25", "x", "%ED%A0", "%80"];
while (inputs.length < 3000) inputs.push(many(24, parts));

const cases = inputs.map((input) => ({
  input,
  fields: Object.entries(querystring.parse(input, undefined, undefined, { maxKeys: 1000 })).map(([k, v]) => [[k], [].concat(v)]),
}));

const fs = require("fs"), path = require("path"), zlib = require("zlib");
fs.writeFileSync(path.join(__dirname, "recorded.json.gz"), zlib.gzipSync(JSON.stringify(cases), { level: 9 }));

