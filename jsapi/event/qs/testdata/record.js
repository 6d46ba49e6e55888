// Records what qs with the options of Express 4's "query parser: extended" answers, into recorded.json.gz. Run with Node 20 from the repository's root, with the npm modules of
// twilio-run 5.0.1 in $NODE_PATH:
//
//     node jsapi/event/qs/testdata/record.js
"use strict";
// A seeded generator (mulberry32), so that every run records the same inputs.
let seed = 2;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const many = (n, list) => Array.from({ length: below(n) }, () => pick(list)).join("");

const parseQuery = require("express/lib/utils").compileQueryParser("extended");

const range = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join("&");
const inputs = [
  "", "&", "a=1&a=2", "b=&c", "d[x]=1", "e[]=1&e[]=2", "a[b][c][d]=1", "a[b]=1&a[0]=z", "f.g=1", "h=%2B1", "i=a+b", "x=%E0%A4%A", "__proto__=1",
  "constructor=2", "hasOwnProperty=3", "a[__proto__]=1", "a[__proto__][b]=1", "__proto__[a]=1", "a=1&a[__proto__]=2", "a[constructor]=1",
  "a[0]=1&a[2]=3", "a[2]=c&a[0]=a", "a[]=1&a[0]=2&a=3", "a=1&a[]=2", "a=1&a[b]=2", "a[b]=1&a=2", "a[b]=1&a=2&a=3", "a[b]=1&a=", "a=&a[b]=1",
  "a=&a[]=1", "a[]=&a=", "a[][]=1", "a[][b]=1&a[][b]=2", "a[0][b]=1&a[0][c]=2&a[1][b]=3", "a[b][c][d][e][f][g]=1", "a[b][c][d][e][f][g][h]=1",
  "a[b", "a[b=1", "a]=1", "a]b=1", "a[=1", "[=1", "]=1", "[]=1", "[]=1&[]=2", "[0]=a&[1]=b", "[a]=1", "[][a]=1", "a[b]c=1", "a[b]c[d]=1", "a[[b]]=1",
  "a[[]]=1", "a[b[c]]=1", "a[b]]=1", "x=y]=z", "x=[]=1", "a[]=[]=x", "a%5B%5D=1&a%5b%5d=2", "a=%5B", "a=%255B", "%5Ba%5D=1", "a[%5D]=1", "%=1", "a%zz=1",
  "a[%zz]=1", "a[%41]=1", "%E9=1", "a=%E9", "a=b=c", "=x", "=x&=y", "[]", "a[]", "a[]&a[]", "a[01]=1", "a[-1]=1", "a[1e3]=1", "a[ 1]=1", "a[1.5]=1",
  "a[999]=1", "a[1000]=1", "a[999]=1&a[1000]=2", "a[1000]=1&a[999]=2", "a[999]=1&a=2", "a[999]=1&a[]=2", "a[]=2&a[999]=1", "a[1000]=1&a=2&a=3",
  "a[1000]=1&a[]=2", "a=1&a[1000]=2", "a[b]=1&a[1000]=2&a=3", "a[][1000]=1", "a[][1000]=1&a[]=2", "a[1000][b]=1&a[1000][c]=2", "a[1000]=1&a[1000]=2",
  "a[1000][]=1&a[1000][]=2&a[1000]=3", "a[99999999999999999999]=1&a=2", "a[100000000000000000000]=1&a=2", "a[1000000000000000000000]=1&a=2",
  "a[999999999999999900000]=1&a=2&a=3", "a[9007199254740991]=1&a=2&a=3", "a[9007199254740993]=1", "a=&a=", "a=&a=1&a[0]=2", "a[0]=&a[0]=1&a[0][b]=2",
  "5[x]=1&5=2", "5=2&5[x]=1", "b=1&5[x]=1&a=1&5=2&1=0", "10[a]=1&9[a]=2&9=3&10=4", "4294967295[a]=1&4294967295=2", "4294967294[a]=1&4294967294=2",
  "a[b]=1&a[b]=2&a[b][c]=3&a[b]=4", "a[b]=1&a=x&a[c]=2&a=y", "a[b]=1&a=x&a[5]=2&a=y", "a[b]=1&a=x&a[]=2&a=y", "a[b]=1&a[]=x&a[]=2&a=y",
  "a[b][]=1&a[b]=2&a[b][x]=3", "a[]=1&a[][b]=2", "a[0]=x&a[0][b]=y&a[0]=z", "a.b[c].d=1", "a[b.c]=1", "utf8=%26%2310003%3B&a=%F8", "a=1,2,3", "a[]=1,2",
  "a=&#10003;", "toString[a]=1", "a;b=1;c=2", "a=%00&%00=b", "é[ü]=ß", "a[😀]=%F0%9F%98%80", "a%5B]=1", "a[%5D=1", "a%5Bb%5D=1&a=2", "%5B%5D=1",
  range(999, (i) => "k" + i + "=" + i), range(1001, (i) => "k" + i + "=" + i), range(1001, () => "a=1"), range(1001, () => "a[]=1"),
  range(1000, (i) => "a[" + i + "]=" + i), range(1001, (i) => "a[" + i + "]=" + i), range(1002, (i) => "a[" + (1001 - i) + "]=" + i),
  "a[999]=x&" + range(900, () => "a[]=1"), "a[999]=x&a=y&" + range(900, (i) => "a[" + (i % 7) + "]=" + i), "b=1&" + range(1000, () => "") + "a=1",
  range(100, (i) => "k" + (i % 50) + "[]=" + i), range(40, (i) => "a[" + i + "][b]=" + i) + "&a=x&a[b]=1",
];
const parts = ["a", "b", "[", "]", "[]", "[]", "[0]", "[1]", "[a]", "[999]", "[1000]", "&", "&", "&", "=", "=", "=", "%5B", "%5d", "%", "%E9", "%C3%A9", "+",
  "__proto__", ".", "0", "1", "é", "1", "2"];
while (inputs.length < 2000) inputs.push(many(30, parts));
const roots = ["a", "a", "a", "b", "0", "1", "5", ""];
const groups = ["[]", "[]", "[0]", "[1]", "[3]", "[b]", "[c]", "[998]", "[999]", "[1000]", "[1005]", "[__proto__]", "[b", "[[]]"];
const values = ["", "x", "y", "1", "0", "b", "%2C"];
while (inputs.length < 6000) {
  inputs.push(Array.from({ length: 1 + below(8) }, () => {
    let key = pick(roots);
    for (let n = pick([0, 1, 1, 1, 2, 2, 3, 7]); n > 0; n--) key += pick(groups);
    return key + "=" + pick(values);
  }).join("&"));
}

// A tree without JavaScript's own order in it: a string, {a: elements}, {o: [key, value] pairs}.
const tree = (v) => typeof v === "string" ? v : Array.isArray(v) ? { a: v.map(tree) } : { o: Object.entries(v).map(([k, w]) => [k, tree(w)]) };
const cases = inputs.map((input) => ({ input, tree: tree(parseQuery(input)) }));

const fs = require("fs"), path = require("path"), zlib = require("zlib");
fs.writeFileSync(path.join(__dirname, "recorded.json.gz"), zlib.gzipSync(JSON.stringify(cases), { level: 9 }));

