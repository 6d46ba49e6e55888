exports.handler = async function (context, event, callback) {
  const { nanoid, customAlphabet, customRandom, urlAlphabet } = await import('nanoid');
  let seed = 7;
  const seeded = customRandom('abcdef', 10, (size) => Uint8Array.from({ length: size }, () => (seed = (seed * 75 + 74) % 65537) & 255));
  callback(null, { size: nanoid().length, short: /^[\w-]{10}$/.test(nanoid(10)), digits: /^\d{6}$/.test(customAlphabet('0123456789', 6)()), seeded: [seeded(), seeded()], alphabet: urlAlphabet.length });
};
