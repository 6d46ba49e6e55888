const yup = require('yup');

exports.handler = async function (context, event, callback) {
  const schema = yup.object({ name: yup.string().required(), age: yup.number().positive().integer(), site: yup.string().url(), since: yup.date().default(() => new Date(0)), list: yup.array().of(yup.string().min(2)).max(2), same: yup.string().oneOf([yup.ref('name')]) });
  callback(null, { cast: schema.cast({ name: 5, age: '24' }), errors: await schema.validate({ age: -1.5, site: 'x', list: ['a', 'bb', 'cc'], same: 'z' }, { abortEarly: false }).catch((e) => [e.name, e.errors, e.inner.map((i) => i.path)]), valid: await schema.isValid({ name: 'x' }), described: yup.string().min(2).describe().tests });
};
