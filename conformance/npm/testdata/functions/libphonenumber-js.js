const { parsePhoneNumberFromString, AsYouType, isValidPhoneNumber, getCountryCallingCode, findPhoneNumbersInText, parsePhoneNumberWithError } = require('libphonenumber-js');

exports.handler = function (context, event, callback) {
  const n = parsePhoneNumberFromString('(415) 555-2671 ext. 5', 'US');
  callback(null, {
    e164: n.number, national: n.formatNational(), international: n.formatInternational(), uri: n.getURI(), country: n.country, ext: n.ext, possible: n.isPossible(), valid: n.isValid(),
    typed: [...'+4420794'].reduce((seen, c, i, all) => [...seen, new AsYouType().input(all.slice(0, i + 1).join(''))], []),
    checks: [isValidPhoneNumber('+12', 'US'), isValidPhoneNumber('020 7946 0958', 'GB'), getCountryCallingCode('DE')],
    found: findPhoneNumbersInText('Call +1 213 373 4253 or 8 (800) 555-35-35', 'US').map((f) => f.number.number),
    thrown: (() => { try { parsePhoneNumberWithError('abc'); } catch (e) { return `${e.name}: ${e.message}`; } })(),
  });
};
