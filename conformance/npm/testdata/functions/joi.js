const Joi = require('joi');

exports.handler = async function (context, event, callback) {
  const schema = Joi.object({ name: Joi.string().min(2).required(), email: Joi.string().email(), age: Joi.number().integer().min(18).default(18), when: Joi.date().iso(), kind: Joi.valid('a', 'b'), other: Joi.when('kind', { is: 'a', then: Joi.required() }), list: Joi.array().items(Joi.number(), Joi.string().pattern(/^x/)), id: Joi.string().guid() }).with('email', 'name');
  callback(null, {
    good: schema.validate({ name: 'Ada', email: 'ada@example.com', when: '2024-02-28', list: ['5', 'xy'] }),
    bad: schema.validate({ name: 'A', email: 'x', age: 'y', kind: 'a', list: [true], nope: 1, id: 'z' }, { abortEarly: false }).error.details.map((d) => [d.message, d.path, d.type]),
    later: await schema.validateAsync({}).catch((e) => [e.name, e.message]), custom: Joi.string().custom((v, h) => (v === 'x' ? h.error('any.invalid') : v.toUpperCase())).validate('abc').value, described: Joi.number().max(5).describe(), attempt: Joi.attempt('5', Joi.number()),
  });
};
