// Records what body-parser answers, set up as runtime-handler sets it up, into recorded.json.gz. Run with Node 20 from the
// repository's root, with the npm modules of twilio-run 5.0.1 in $NODE_PATH:
//
//     node jsapi/event/body/testdata/record.js
"use strict";
// A seeded generator (mulberry32), so that every run records the same inputs.
let seed = 5;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];

const bodyParser = require("body-parser");
const { Readable } = require("stream");
const fs = require("fs"), path = require("path"), zlib = require("zlib");

const form = "application/x-www-form-urlencoded", json = "application/json";
const cases = [];
// bytes is a string of UTF-8 or a Buffer; null is no body.
const add = (type, bytes, encoding) => cases.push({ type, encoding, hasBody: bytes !== null, raw: Buffer.from(bytes ?? "").toString("base64") });

for (const type of ["", form, "Application/X-WWW-Form-URLEncoded", json, "APPLICATION/JSON", "text/plain", "text/xml", "application/octet-stream", "multipart/form-data; boundary=x",
  "application/vnd.api+json", "application/json+x", "application/jsonx", "application", "json", "application/json/x", "application /json", " application/json ", "application/json\t", "urlencoded"]) {
  for (const bytes of [null, "", "a=1&b=%C3%A9", "{\"a\":1}"]) add(type, bytes);
}
const params = ["charset=utf-8", "charset=UTF-8", "charset=\"utf-8\"", "charset=utf8", "charset=iso-8859-1", "charset=latin1", "charset=us-ascii", "charset=", "charset=\"\"", "charset", "charset=utf-16", "charset=utf-16le",
  "charset=utf-16be", "charset=UTF-16LE", "charset=utf-32", "charset=utf-32le", "charset=utf-", "charset=utf-99", "charset=utf-8:2000", "charset=utf-16_le", "charset='utf-8'", "charset=utf-8 ", " charset = utf-8",
  "\tcharset=utf-8", "charset=utf-8;", "charset=utf-8; x=y", "x=y; charset=latin1", "charset=latin1; charset=utf-8", "x=\"a;b\"", "x=\"a\\\"b\"; charset=latin1", "x=\"a", "x=\"\\\t\"", "=x", ";", "x y=z", "x=y z", "CHARSET=Latin1",
  "charset=\"la\\tin1\"", "charset=ucs2", "charset=utf-8,utf-16", "x=\"\u000b\"", "x=\"\u007f\"", "x=\"\\\u007f\"", "x=\"\xe9\"; charset=latin1", "charset*=utf-8", "charset=utf-\"8\""];
for (const p of params) for (const type of [form, json]) add(type + ";" + p, type === form ? "a=1" : "{\"a\":1}");
for (const p of params) add(json + " ; " + p, "{\"a\":1}");

const utf16 = (s, bigEndian, mark) => { const b = Buffer.from((mark ? "\ufeff" : "") + s, "utf16le"); return bigEndian ? b.swap16() : b; };
for (const s of ["", "{\"a\":1}", "{\"é\":\"😀\"}", "[\"\ud800\"]", "{\"\u4e00\":\"\u4e01\u4e02\u4e03\u4e04\u4e05\u4e06\u4e07\u4e08\"}", "[\"\\ud83d\ude00\"]", "[\"\ud83d\\ude00\"]", "[1", "\ufeff[]"]) {
  for (const name of ["utf-16", "utf-16le", "utf-16be", "utf-8"]) for (const big of [false, true]) for (const mark of [false, true]) add(json + "; charset=" + name, utf16(s, big, mark));
  add(json + "; charset=utf-16", Buffer.concat([utf16(s, false, true), Buffer.from([0x20])]));
}
for (const s of ["{}", "[]", "[1,2,3]", "\"x\"", "1", "-1", "true", "null", "undefined", " ", "\n", " {\"a\":1}", "\ufeff{\"a\":1}", "\ufeff \n{\"a\":1}", " \ufeff{}", "\ufeff\ufeff{}", "\ufeff", "{", "{\"a\":", "{a:1}", "[1,]", "x", "#", "##[", "  #x#y",
  "a=1", "[object Object]", "NaN", "{\"__proto__\":1}", "{\"a\":1,\"a\":2}", "[\"\\ud800\"]", "{\"a\":1e999,\"b\":-0}", "{\"2\":1,\"1\":2}", "\u00a0{}", "\"" + "x".repeat(40) + "\"", "1234567890123456789012345", "     \"12345678901234567890\"", "é", "😀", "\u0000"]) {
  add(json, s);
}
for (const bytes of [[0x7b, 0xff, 0x7d], [0x5b, 0x22, 0xe9, 0x22, 0x5d], [0x5b, 0x22, 0xe2, 0x82, 0x22, 0x5d], [0x5b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x5d], [0xff, 0xfe], [0xef, 0xbb], [0xef, 0xbb, 0xbf], [0x61, 0x3d, 0xf0, 0x9f, 0x98], [0x61, 0x3d, 0xe9, 0x26, 0x62]]) {
  add(json, Buffer.from(bytes));
  add(form, Buffer.from(bytes));
}
for (const s of ["a=1&a=2", "d[x]=1", "__proto__=x", "\ufeffa=1", "\ufeff", "a=%E9", "=x", "&", "&&&", " a = b ", "a=1\n", "10=a&9=b&x=c", "a=é", "{\"a\":1}", Array(999).fill("&").join(""), Array(1000).fill("&").join(""), Array(1000).fill("a=1").join("&"),
  Array(1001).fill("a=1").join("&"), "\u0000"]) add(form, s);

const gz = zlib.gzipSync("a=1&b=2"), zl = zlib.deflateSync("a=1&b=2"), raw = zlib.deflateRawSync("a=1&b=2");
const change = (b, at, to) => { const c = Buffer.from(b); c[at < 0 ? c.length + at : at] = to; return c; };
for (const encoding of ["identity", "gzip", "GZIP", "deflate", "br", "x-gzip", "compress", "gzip, gzip", "", "zstd", "gzip,deflate"]) {
  for (const type of [form, json, "text/plain", form + "; charset=latin1", json + "; charset=utf-8"]) {
    for (const bytes of [null, "", "a=1", "{}", gz, zl, raw, zlib.gzipSync("{\"a\":[1]}"), zlib.deflateSync("[1]"), zlib.gzipSync("")]) add(type, bytes, encoding);
  }
}
for (const b of [Buffer.concat([gz, gz]), Buffer.concat([gz, Buffer.from("xyz")]), Buffer.concat([gz, Buffer.alloc(5)]), Buffer.concat([gz, Buffer.from([0, 65])]), Buffer.concat([gz, Buffer.from([0x1f])]), Buffer.concat([gz, Buffer.from([0x1f, 0x8b, 8])]),
  Buffer.concat([gz, zlib.gzipSync("&c=3")]), gz.subarray(0, 1), gz.subarray(0, 5), gz.subarray(0, -3), change(gz, -6, 1), change(gz, -1, 1), change(gz, 0, 1), Buffer.from("xyz"), Buffer.from("x"), zlib.gzipSync("\ufeffa=1"),
  zlib.gzipSync(Buffer.alloc((6 << 20), "a")), zlib.gzipSync(Buffer.alloc((6 << 20) + 1, "a")), zlib.gzipSync(Buffer.alloc(20 << 20, "a"))]) add(form, b, "gzip");
for (const b of [Buffer.concat([zl, Buffer.from("xyz")]), zl.subarray(0, 1), zl.subarray(0, -2), change(zl, -1, 1), change(zl, 0, 1), Buffer.from([0x78, 0xbb, 1, 2, 3, 4, 5]), zlib.deflateSync(Buffer.alloc((6 << 20) + 1, "a")), zlib.deflateSync(Buffer.alloc(6 << 20, "a"))]) add(form, b, "deflate");
const texts = ["{", "}", "[", "]", "\"a\":", "\"b\"", ",", "1", " ", "\ufeff", "a=1", "&", "%E9", "#", "é", "true"];
for (let i = 0; i < 300; i++) {
  const s = Array.from({ length: below(8) }, () => pick(texts)).join("");
  add(pick([json, form]) + pick(["", "; charset=utf-8"]), pick([s, s, zlib.gzipSync(s)]), undefined);
  if (cases.at(-1).raw.startsWith("H4sI")) cases.at(-1).encoding = "gzip";
}

const hex = (s) => { let h = ""; for (let i = 0; i < s.length; i++) h += s.charCodeAt(i).toString(16).padStart(4, "0"); return h; };
// A value as text in which every code unit is visible.
function dump(v) {
  if (typeof v === "string") return "'" + hex(v) + "'";
  if (Array.isArray(v)) return "[" + v.map(dump).join() + "]";
  if (v !== null && typeof v === "object") return "{" + Object.keys(v).map((k) => hex(k) + ":" + dump(v[k])).join() + "}";
  return Object.is(v, -0) ? "-0" : String(v);
}
const parsers = [bodyParser.urlencoded({ extended: false, limit: "6mb" }), bodyParser.json({ limit: "6mb" })];
async function run(c) {
  const raw = Buffer.from(c.raw, "base64");
  const req = Readable.from(raw.length ? [raw] : [], { objectMode: false });
  req.headers = {};
  if (c.type) req.headers["content-type"] = c.type;
  if (c.encoding !== undefined) req.headers["content-encoding"] = c.encoding;
  if (c.hasBody) req.headers["content-length"] = String(raw.length);
  for (const parse of parsers) {
    const err = await new Promise((resolve) => parse(req, {}, resolve));
    if (err) return { status: err.status, error: hex(err.message) };
  }
  const body = dump(req.body);
  // A body of the largest size is told by its length.
  return { body: body.length > 1e5 ? "length " + body.length : body };
}
(async () => {
  for (const c of cases) {
    Object.assign(c, await run(c));
    if (c.encoding === undefined) c.encoding = "";
  }
  fs.writeFileSync(path.join(__dirname, "recorded.json.gz"), zlib.gzipSync(JSON.stringify(cases), { level: 9 }));
})();
