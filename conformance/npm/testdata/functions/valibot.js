const v = require('valibot');

exports.handler = function (context, event, callback) {
  const schema = v.object({ email: v.pipe(v.string(), v.trim(), v.email()), n: v.optional(v.pipe(v.number(), v.minValue(3)), 5), kind: v.picklist(['a', 'b']) });
  callback(null, { ok: v.parse(schema, { email: ' a@b.co ', kind: 'a' }), issues: v.safeParse(schema, { email: 'x', n: 1, kind: 'c' }).issues.map((i) => [i.type, i.message, v.getDotPath(i)]), flat: v.flatten(v.safeParse(schema, {}).issues) });
};
