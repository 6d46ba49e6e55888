const { URL, URLSearchParams, parseURL, serializeURL } = require('whatwg-url');

exports.handler = function (context, event, callback) {
  const u = new URL('../b?x=1#h', 'https://user:pw@EXAMPLE.com:8443/a/c/');
  u.searchParams.append('é', 'a b');
  callback(null, { href: u.href, host: u.host, idn: new URL('https://bücher.example').hostname, ip: new URL('http://0x7f.1').host, bad: URL.canParse('https://a b'), params: [...new URLSearchParams('a=1&a=2')], parsed: serializeURL(parseURL('http://x/%7Ea/./b')) });
};
