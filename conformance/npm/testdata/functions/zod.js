const { z } = require('zod');

exports.handler = async function (context, event, callback) {
  const Message = z.object({ From: z.string().regex(/^\+\d+$/), Body: z.string().trim().min(1).max(1600), NumMedia: z.coerce.number().int().default(0), kind: z.enum(['sms', 'mms']).optional(), at: z.iso.datetime().optional(), mail: z.email().optional(), url: z.url().optional() }).strict();
  const Shape = z.discriminatedUnion('t', [z.object({ t: z.literal('c'), r: z.number() }), z.object({ t: z.literal('s'), a: z.number() })]);
  callback(null, {
    good: Message.parse({ From: '+14155552671', Body: ' hi ', NumMedia: '2' }), bad: Message.safeParse({ From: '1', Body: '', NumMedia: 'x', kind: 'fax', mail: 'a@', url: 'no', extra: 1 }).error.issues,
    union: [Shape.safeParse({ t: 'c', r: 1 }).success, Shape.safeParse({ t: 'q' }).error.issues], later: await z.string().refine(async (s) => s.length > 3, 'too short').safeParseAsync('ab').then((r) => r.error.issues),
    transformed: z.string().transform((s) => s.length).pipe(z.number().min(2)).parse('abc'), record: z.record(z.string(), z.array(z.tuple([z.number(), z.boolean()]))).parse({ a: [[1, true]] }), flat: z.flattenError(Message.safeParse({}).error), pretty: z.prettifyError(Message.safeParse({}).error), json: z.toJSONSchema(Message),
  });
};
