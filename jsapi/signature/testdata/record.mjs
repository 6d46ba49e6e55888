// Records what npm twilio 6 and Node 20 do into reference.json.gz, which the
// Go tests replay. Run it from this folder, with twilio installed in
// DIR/node_modules:
//
//	TWILIO=DIR node record.mjs
//
// The spellings of a URL that twilio tries are seen by listening at the HMAC.
// Random choices are seeded: a second run writes the same cases.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import querystring from 'node:querystring';

const require = createRequire(process.env.TWILIO + '/package.json');
const twilio = require('twilio');
const crypto = require('crypto');

const signed = [];
const { createHmac } = crypto;
crypto.createHmac = (...args) => {
  const mac = createHmac(...args);
  const { update } = mac;
  mac.update = function (data) {
    signed.push(String(data));
    return update.call(this, data);
  };
  return mac;
};

let seed = 12345;
const rnd = (n) => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0), (seed >>> 8) % n);
const pick = (a) => a[rnd(a.length)];
const str = (n, bits) => Array.from({ length: rnd(n) }, () => pick(bits)).join('');

const attempt = (f) => {
  try {
    return { result: f() };
  } catch (e) {
    return { error: e.message };
  }
};

// URLs and the spellings of each; on an error, those before it.
const hosts = ['h.com', 'h.com', 'example.com', 'a-b.c9', 'h.com.', 'localhost', 'H.COM', 'bücher.de', 'xn--bcher-kva.de', 'a.xn--bcher-kva.de', '127.0.0.1', '0x7f.1', '1.2.3', '256.256.256.256', '09', '0', '1e3.com', 'a.0x', 'a.9', '1.2.3.4.5', '[::1]', '[2001:DB8::0:1]', '[::ffff:1.2.3.4]', '[1:2:3:4:5:6:7:8]', '[1:2:3:4:5:6:7:8:9]', '[::1', '[1::2::3]', '[::1%25eth0]', 'a b.com', 'a_b.com', 'h..com', '.h', '%41.com', 'a%20b', 'ex%61mple.com', 'a|b', 'xn--a', 'faß.de', '日本.jp', '👍.com', '☃.net', 'K.com', '％４１.com', 'ａ.com', 'a\u00adb.com', '-a.com', 'a-.com', 'ab--c.com', '', 'a<b', 'a^b', 'a'.repeat(70) + '.com'];
const bits = ['a', 'B', '7', '/', '//', '..', '.', '%2e', '%2E%2e', '%41', '%zz', '%', ' ', "'", '"', '<', '>', '`', '{', '}', '|', '\\', '^', '~', '!', '$', '&', '=', '+', ',', ';', ':', '@', 'é', '日', '😀', '\t', '\n', '\x01', '\x7f', '[', ']', '(', ')', '*', '%F0', '%e2%82', '#', '?', '/./', '/../'];
const queryBits = ['a', 'b', '1', '10', '2', '01', '=', '=', '&', '&', '+', '%20', "'", '%27', ',', '%2C', '%2c', '*', '(', '!', '~', '%C3%A9', 'é', '%F0%9F%98%80', '%E2%82', '%ED%A0%80', '%FF', '%', '%4', '%zz', ';', '/', ':', '@', '$', '[', ']', '?', '#', '4294967294', '4294967295', '__proto__', ' ', '\x7f', '|', '^', '%00'];
const urls = ['https://h.com', 'https://h.com?', 'https://h.com/?#', 'https://h.com/p#f', 'https://h.com/p?x=1#f', "https://h.com/p?a=O'B", 'http://h:80/p', 'http://h/p', 'https://h.com:8443/p?a,b', ' https://h.com/p ', 'HTTPS://h.com', 'https:h.com', 'https:/h.com', 'https:////h.com//a', 'https:\\\\h.com\\a', '', '/relative', 'h.com/p', 'mailto:a@b.c', 'foo:bar?x=1', 'file:///a/b?x=1', 'ftp://h.com/p?x=1', 'ws://h.com/p?x=1', 'wss://h.com:443/p?x=1', 'data:text/plain,x', 'https://', 'https://?x', 'https://:443/', 'https://u@', 'https://u:p@h.com:443/?x=1', 'https://h.com/' + '?x=1&'.repeat(3), 'https://h.com/?' + Array.from({ length: 1003 }, (_, i) => 'k' + i).join('&'), 'https://h.com/?' + '&'.repeat(999) + 'a&b', 'https://h.com/?' + '&'.repeat(998) + 'a&b'];
for (let i = 0; i < 3000; i++) {
  let u = pick(['http://', 'https://', 'https://', 'https://', 'HTTPS://', 'http:/', 'https:', 'https:\\/', ' http://', 'ws://', 'wss://', 'ftp://', '', '//']);
  if (rnd(5) === 0) u += pick(['u@', 'u:p@', ':p@', 'u:@', '@', ':@', 'u%40:p@', 'ü:p@', 'a@b@', 'u:p:q@', " '@", 'a;=|:[]^@']);
  u += rnd(2) ? 'h.com' : pick(hosts);
  u += pick(['', '', '', ':80', ':443', ':8443', ':', ':0', ':65535', ':65536', ':080', ':8a', ':00443', ':1234567']);
  u += pick(['', '/', '/', '/', '\\']) + (rnd(2) ? '' : str(7, bits));
  if (rnd(3)) u += '?' + str(9, rnd(3) ? queryBits : bits);
  if (rnd(5) === 0) u += '#' + str(5, bits);
  urls.push(u);
}
const spellings = [...new Set(urls)].map((url) => {
  signed.length = 0;
  const { error } = attempt(() => twilio.validateRequest('t', 'x', url, {}));
  return { url, spellings: [...new Set(signed)], error };
});

// Queries, as the legacy spelling rewrites them.
const queries = [];
for (let i = 0; i < 600; i++) {
  const q = new URL('https://h/?' + str(14, queryBits.filter((b) => b !== '#'))).search.slice(1);
  queries.push({ query: q, rewritten: querystring.stringify(querystring.parse(q)), hash: new URLSearchParams(q).get('a') ?? '' });
}

// Signatures of random parameters.
const names = ['a', 'B', 'A', 'b', 'Body', 'From', 'é', '日', '😀', '\ufb01', '\uffff', '\ue000', '\ud7ff', '\u{10000}', '\u{10ffff}', '', 'a1', '10', '9', '__proto__', '%', '&', '='];
const bag = (pairs) => {
  const o = {};
  for (const [name, value] of pairs) Object.defineProperty(o, name, { value, enumerable: true, configurable: true, writable: true });
  return o;
};
const randomParams = () => {
  const pairs = new Map();
  for (let j = rnd(6); j > 0; j--) {
    const name = str(4, names);
    pairs.set(name, rnd(3) ? str(5, names) : Array.from({ length: rnd(5) }, () => str(3, names)));
  }
  return [...pairs];
};
// In Go every parameter is a list; an empty list is one without values.
const goParams = (pairs) => pairs.map(([name, value]) => [name, Array.isArray(value) ? value : [value]]);
const signatures = [];
for (let i = 0; i < 300; i++) {
  const pairs = randomParams();
  const token = pick(['12345', '', 'tökén', 'x'.repeat(100)]);
  const url = pick(urls);
  signatures.push({ token, url, params: goParams(pairs), signature: twilio.getExpectedTwilioSignature(token, url, bag(pairs)) });
}

// Whole validations: the signature is of the URL itself, of one of its
// spellings, or of another URL.
const validations = [];
for (let i = 0; i < 500; i++) {
  const s = pick(spellings);
  const pairs = rnd(2) ? randomParams() : [];
  const signedURL = rnd(3) && s.spellings.length ? pick(s.spellings) : rnd(3) ? s.url : pick(spellings).url;
  let header = twilio.getExpectedTwilioSignature('12345', signedURL, bag(pairs));
  if (rnd(12) === 0) header = pick(['', header.toLowerCase(), header.slice(1), header + ' ', 'é', header.replace('=', '')]);
  const { result, error } = attempt(() => twilio.validateRequest('12345', header, s.url, bag(pairs)));
  validations.push({ header, url: s.url, params: goParams(pairs), valid: result === true, error });
}

// Bodies and their hashes.
const bodies = [];
for (let i = 0; i < 120; i++) {
  const body = str(6, ['{"a":1}', 'é', '😀', '\n', 'x', '\0']);
  const hash = twilio.getExpectedBodyHash(body);
  const inURL = pick([hash, hash, hash, hash.toUpperCase(), hash.slice(1), '', hash + '&bodySHA256=x', 'x&bodySHA256=' + hash, '%' + hash.charCodeAt(0).toString(16) + hash.slice(1)]);
  const url = 'https://h.com/p?' + pick(['', 'x=1&', 'bodySHA25%36=' + hash + '&']) + pick(['bodySHA256=', 'bodysha256=']) + inURL;
  const header = twilio.getExpectedTwilioSignature('12345', rnd(5) ? url : url + 'x', {});
  bodies.push({ body, hash, header, url, valid: twilio.validateRequestWithBody('12345', header, url, body) });
}

const json = JSON.stringify({ spellings, queries, signatures, validations, bodies }, null, 1) + '\n';
writeFileSync(new URL('reference.json.gz', import.meta.url), gzipSync(json, { level: 9 }));
console.log(spellings.length, 'URLs,', spellings.filter((s) => s.error).length, 'of them errors;', validations.filter((v) => v.valid).length, 'of', validations.length, 'valid;', bodies.filter((v) => v.valid).length, 'of', bodies.length, 'bodies valid;', json.length, 'bytes');
