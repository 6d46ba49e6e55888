const Ajv = require('ajv');
const Ajv2020 = require('ajv/dist/2020');

exports.handler = function (context, event, callback) {
  const ajv = new Ajv({ allErrors: true, useDefaults: true, coerceTypes: true, removeAdditional: true });
  const validate = ajv.compile({
    type: 'object', required: ['phone', 'age'], additionalProperties: false,
    properties: { phone: { type: 'string', pattern: '^\\+[1-9]\\d{6,14}$' }, age: { type: 'integer', minimum: 18 }, lang: { enum: ['en', 'de'], default: 'en' }, tags: { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 2 } } },
  });
  const good = { phone: '+14155552671', age: '21', extra: 1 };
  const bad = { phone: '12', age: 3, lang: 'fr', tags: ['a', 'bb', 'bb'] };
  callback(null, {
    good: [validate(good), good], bad: [validate(bad), validate.errors], text: ajv.errorsText(validate.errors),
    ref: new Ajv2020().compile({ $defs: { n: { type: 'number' } }, type: 'array', prefixItems: [{ $ref: '#/$defs/n' }, { const: 'x' }], minItems: 2 })([1, 'x']),
    thrown: (() => { try { new Ajv().compile({ type: 'nope' }); } catch (e) { return e.message; } })(),
  });
};
