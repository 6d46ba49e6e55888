const cookie = require('cookie');

exports.handler = function (context, event, callback) {
  callback(null, { parsed: cookie.parseCookie('a=1; b=%C3%A9; a=2; c="q"'), text: cookie.stringifySetCookie({ name: 'n', value: 'v é;', httpOnly: true, maxAge: 60, sameSite: 'lax', path: '/', expires: new Date(0), secure: true }), thrown: (() => { try { cookie.stringifySetCookie({ name: 'a b', value: 'x' }); } catch (e) { return `${e.name}: ${e.message}`; } })(), set: cookie.parseSetCookie('a=b; Path=/x; Secure') });
};
