// Records what V8's JSON.parse answers, into recorded.json.gz. Run with Node 20 from the repository's root:
//
//     node jsapi/event/jsonvalue/testdata/record.js
"use strict";
// A seeded generator (mulberry32), so that every run records the same inputs.
let seed = 4;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const many = (n, list) => Array.from({ length: below(n) }, () => pick(list)).join("");

const inputs = [
  "", "   ", "{", "[", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "[1,", "[1,]", "[1", "[1 2]", "{a:1}", "{'a':1}", "{\"a\" 1}", "{\"a\":1 \"b\"", "tru", "trux", "nul",
  "[tru]", "\"abc", "\"a\nb\"", "\"\\x\"", "\"\\u12G4\"", "\"\\u12", "\"\\", "-", "-a", "01", "1.", "1.a", "1e", "1e+", "1e+x", "[1] x", "[1]]", "{\"a\":1}1", "undefined", "NaN", "Infinity",
  "[object Object]", "[undefined]", "undefinedx", " NaN", "[,]", "{,}", "{\"a\":}", "{\"a\":,}", "#", "[#]", "[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]",
  "[1,2,3,4,5,6,7,8,9,x,1,2,3,4,5,6,7,8,9,0]", "[1,2,3,4,5,6,7,8,9,1,1,2,3,4,5,6,7,8,9,x]", "[😀]", "[é]", "{\"é\":x", "\"\u2028\"", "\u00a0[]", "\ufeff{}", "\ufeff\ufeff[]", "+1", ".5", "0x1",
  "-01", "-0", "[-0]", "1e999", "-1e999", "1e-999", "5e-324", "123456789012345678901234567890", "0.1", "1.0e+2", "1E5", "\"\ud800\"", "[\"\\ud800\"]", "[\"\\udc00\\ud800\"]", "[\"\\ud83d\\ude00\"]",
  "[\"\ud83d\\ude00\"]", "[\"\\ud83d\ude00\"]", "[\"\ud83d\ude00\"]", "[\"\\ud83dx\\ude00\"]", "[\"\\uD83D\\n\\uDE00\"]", "{\"\\ud800\":\"\\udfff\"}", "[\"\u0000\"]", "[\"\\u0000\"]", "[\"\x1f\"]", "[\"\x7f\"]",
  "{\"a\":1,,\"b\"}", "{\"a\"::1}", "nulll", "[-]", "{1:2}", "{\"a\":01}", "{\"a\":tr", "{\"a\":\"\\u\"", "{\"a\":\"\\", "\u0001", "[1}", "{\"a\":[}", "true false", "1 2", "[tru1]", "[tru\"", "[n\"ull]", "[t-]",
  "{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":1,\"\\u0061\":2}", "{\"2\":1,\"1\":2,\"b\":3,\"01\":4,\"a\":5}", "{\"__proto__\":1}", "{\"__proto__\":{\"a\":1},\"b\":2}", "{\"\":1}", "[[],{},[[]],[{}],\"\",null,true,false]",
  "{\"a\":{\"b\":{\"c\":[1,{\"d\":null}]}}}", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\"", " \t\n\r[ 1 , 2 ] \n", "[1,2,3]\u0000", "[1]\u00a0", "\"\\a\"", "\"\\u\"", "\"\\uD8", "\ud800", "[\ud83d]", "[x\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00]",
  "[😀😀😀😀😀😀😀x]".replace("[😀", "[\"😀\",x"), "[\"😀😀😀😀😀\",x,\"😀😀😀😀😀😀\"]", "[\"😀😀😀😀\",y,\"é\",\"😀😀😀😀😀😀\"]", "xxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxx", "[1,2,3,4,x,6,7,8,9,0]", "[1,2,3,4,x,6,7,8,9,0,]",
  "[1,2,3,4,5,x,7,8,9,0]", "[1,2,3,4,5,x,7,8,9,0,]", "[" + "0,".repeat(100) + "}", "[".repeat(200) + "]".repeat(200), "{\"a\":".repeat(50) + "1" + "}".repeat(50),
  "{" + Array.from({ length: 100 }, (_, i) => "\"k" + (i % 60) + "\":" + i).join(",") + "}",
];
const parts = ["{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "\"1\":", "1", "0", "-", ".5", "e5", "true", "false", "null", "tr", " ", "\n", "\\", "\\u", "\\ud83d", "\\ude00", "\ud83d", "\ude00", "é", "😀",
  "x", "\u0001", "NaN", "\\n", "12"];
while (inputs.length < 2500) inputs.push(many(14, parts));
// Valid texts, and the same with one character removed, repeated or replaced.
function text(depth) {
  switch (below(depth > 4 ? 5 : 8)) {
    case 0: return pick(["0", "-0", "1", "-1.5", "1e3", "2E-2", "1e400", "12345678901234567890", "0.000001"]);
    case 1: return pick(["true", "false", "null"]);
    case 2: case 3: case 4: return "\"" + many(6, ["a", "é", "😀", "\\n", "\\u0041", "\\ud800", "\\udc00", "\\\\", "\\\"", " ", "\ud83d", "\ude00"]) + "\"";
    case 5: return "[" + Array.from({ length: below(5) }, () => text(depth + 1)).join(pick([",", ", ", " ,\n"])) + "]";
    default: return "{" + Array.from({ length: below(5) }, () => "\"" + pick(["a", "b", "1", "0", "\\u0061", "", "__proto__", "é"]) + "\"" + pick([":", " : "]) + text(depth + 1)).join(",") + "}";
  }
}
while (inputs.length < 6000) {
  const valid = text(0), at = below(valid.length);
  inputs.push(valid, pick([
    valid.slice(0, at) + valid.slice(at + 1), valid.slice(0, at), valid.slice(0, at) + valid[at] + valid.slice(at), valid.slice(0, at) + pick(parts) + valid.slice(at + 1),
  ]));
}

const hex = (s) => { let h = ""; for (let i = 0; i < s.length; i++) h += s.charCodeAt(i).toString(16).padStart(4, "0"); return h; };
const bits = new DataView(new ArrayBuffer(8));
// A value as text in which every code unit and every bit of a number is visible.
function dump(v) {
  if (typeof v === "string") return "'" + hex(v) + "'";
  if (typeof v === "number") { bits.setFloat64(0, v); return "#" + bits.getBigUint64(0).toString(16); }
  if (Array.isArray(v)) return "[" + v.map(dump).join() + "]";
  if (v !== null && typeof v === "object") return "{" + Object.keys(v).map((k) => hex(k) + ":" + dump(v[k])).join() + "}";
  return String(v);
}
const cases = inputs.map((input) => {
  const answer = { input: hex(input) };
  try { answer.value = dump(JSON.parse(input)); } catch (e) { answer.error = hex(e.message); }
  return answer;
});

const fs = require("fs"), path = require("path"), zlib = require("zlib");
fs.writeFileSync(path.join(__dirname, "recorded.json.gz"), zlib.gzipSync(JSON.stringify(cases), { level: 9 }));

