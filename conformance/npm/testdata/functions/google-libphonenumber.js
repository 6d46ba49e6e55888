const { PhoneNumberUtil, PhoneNumberFormat, AsYouTypeFormatter } = require('google-libphonenumber');

exports.handler = function (context, event, callback) {
  const util = PhoneNumberUtil.getInstance();
  const n = util.parseAndKeepRawInput('202-456-1414', 'US');
  const f = new AsYouTypeFormatter('US');
  callback(null, {
    e164: util.format(n, PhoneNumberFormat.E164), rfc: util.format(n, PhoneNumberFormat.RFC3966), out: util.formatOutOfCountryCallingNumber(n, 'DE'),
    valid: util.isValidNumber(n), region: util.getRegionCodeForNumber(n), type: util.getNumberType(n), typed: [...'6502532'].map((c) => f.inputDigit(c)),
    thrown: (() => { try { util.parse('x', 'US'); } catch (e) { return e.message; } })(),
  });
};
