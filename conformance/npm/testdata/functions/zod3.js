const { z } = require('zod3');

exports.handler = function (context, event, callback) {
  const User = z.object({ name: z.string().min(2), email: z.string().email(), tags: z.array(z.string()).nonempty(), nested: z.object({ n: z.number().positive() }).partial() });
  const bad = User.safeParse({ name: 'A', email: 'x', tags: [], nested: { n: -1 } });
  callback(null, { ok: User.parse({ name: 'Ada', email: 'a@b.co', tags: ['x'], nested: {}, more: 1 }), issues: bad.error.issues, format: bad.error.format(), message: bad.error.message });
};
