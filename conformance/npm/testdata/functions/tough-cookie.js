const { CookieJar, Cookie } = require('tough-cookie');

exports.handler = async function (context, event, callback) {
  const jar = new CookieJar();
  await jar.setCookie('session=abc; Path=/; Secure; HttpOnly; Max-Age=60', 'https://example.com/');
  jar.setCookieSync('lang=en; Domain=example.com; Path=/docs', 'https://www.example.com/docs/');
  callback(null, { sent: await jar.getCookieString('https://example.com/docs/a'), plain: jar.getCookieStringSync('http://www.example.com/docs'), parsed: Cookie.parse('a=b; Expires=Wed, 28 Feb 2024 10:00:00 GMT; SameSite=Lax').toString(), refused: await jar.setCookie('x=1; Domain=com', 'https://example.com').catch((e) => e.message) });
};
