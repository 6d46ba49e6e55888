const Ajv = require('ajv');

exports.handler = function (context, event, callback) {
  const ajv = new Ajv();
  require('ajv-formats')(ajv);
  const checks = { email: ['a@b.co', 'a@'], 'date-time': ['2024-02-28T10:00:00Z', '2024-02-30T10:00:00Z'], uri: ['https://a.b/c', 'a b'], ipv4: ['1.2.3.4', '1.2.3.400'], uuid: ['6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b', 'x'], duration: ['P1DT2H', 'P'], hostname: ['a-b.c', '-a'], regex: ['a+', '('] };
  callback(null, Object.fromEntries(Object.entries(checks).map(([format, values]) => [format, values.map((v) => ajv.validate({ type: 'string', format }, v))])));
};
