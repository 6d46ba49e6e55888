const uuid = require('uuid');

exports.handler = function (context, event, callback) {
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => i * 11);
  callback(null, {
    v4: [uuid.validate(uuid.v4()), uuid.version(uuid.v4()), uuid.v4({ random: bytes })],
    v1: uuid.v1({ node: bytes.slice(0, 6), clockseq: 0x1234, msecs: 1700000000000, nsecs: 5678 }),
    v3: uuid.v3('hello.example.com', uuid.v3.DNS), v5: uuid.v5('https://example.com/', uuid.v5.URL),
    v7: uuid.v7({ msecs: 1700000000000, seq: 5, random: bytes }), parsed: [...uuid.parse('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b')],
    text: uuid.stringify(bytes.map((b, i) => (i === 6 ? 0x4a : i === 8 ? 0x8b : b))), invalid: [uuid.validate('x'), uuid.validate(uuid.NIL)],
    thrown: (() => { try { uuid.parse('nope'); } catch (e) { return `${e.name}: ${e.message}`; } })(),
  });
};
