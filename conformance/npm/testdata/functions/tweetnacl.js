const nacl = require('tweetnacl');

exports.handler = function (context, event, callback) {
  const seed = Uint8Array.from({ length: 32 }, (_, i) => i);
  const hex = (b) => Buffer.from(b).toString('hex');
  const pair = nacl.sign.keyPair.fromSeed(seed);
  const message = Buffer.from('hello');
  const box = nacl.box.keyPair.fromSecretKey(seed);
  const sealed = nacl.box(message, seed.slice(0, 24), box.publicKey, box.secretKey);
  callback(null, { public: hex(pair.publicKey), signed: hex(nacl.sign.detached(message, pair.secretKey)), verified: nacl.sign.detached.verify(message, nacl.sign.detached(message, pair.secretKey), pair.publicKey), secret: hex(nacl.secretbox(message, seed.slice(0, 24), seed)), opened: Buffer.from(nacl.box.open(sealed, seed.slice(0, 24), box.publicKey, box.secretKey)).toString(), hash: hex(nacl.hash(message)).slice(0, 20), random: nacl.randomBytes(8).length, tampered: nacl.secretbox.open(new Uint8Array(20), seed.slice(0, 24), seed) });
};
