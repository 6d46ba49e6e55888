const validator = require('validator');

exports.handler = function (context, event, callback) {
  callback(null, {
    email: ['ada@example.com', 'ada@', '"a b"@example.com', 'ada+tag@sub.example.co.uk', 'é@example.com'].map((s) => validator.isEmail(s)),
    phone: [validator.isMobilePhone('+14155552671', 'en-US'), validator.isMobilePhone('07911123456', 'en-GB'), validator.isMobilePhone('123')],
    url: ['http://example.com', 'example.com/path', 'ftp://x', 'http://-bad.com', 'https://user:pw@host.example:8080/p?q#h'].map((s) => validator.isURL(s)),
    is: [validator.isUUID('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b', 4), validator.isCreditCard('4111111111111111'), validator.isIBAN('DE89370400440532013000'), validator.isISO8601('2024-02-30', { strict: true }),
      validator.isJSON('{"a":1}'), validator.isIP('::1', 6), validator.isLatLong('51.5, -0.1'), validator.isStrongPassword('aB3$efgh'), validator.isPostalCode('SW1A 1AA', 'GB'), validator.isBase64('YQ=='), validator.isHexColor('#abc'), validator.isEthereumAddress('0x0')],
    clean: [validator.escape('<a>&"\''), validator.trim('  x '), validator.normalizeEmail('Ada.Love+x@GMAIL.com'), validator.whitelist('a1b2', '0-9'), validator.toBoolean('1'), validator.stripLow('a\u0001b')],
    length: [validator.isLength('💩x', { min: 2, max: 2 }), validator.isByteLength('é', { max: 1 })],
    thrown: (() => { try { validator.isEmail(5); } catch (e) { return `${e.name}: ${e.message}`; } })(),
  });
};
