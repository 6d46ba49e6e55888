const { ec: EC, eddsa: EdDSA } = require('elliptic');

exports.handler = function (context, event, callback) {
  const ec = new EC('secp256k1');
  const key = ec.keyFromPrivate('1'.repeat(64));
  const signature = key.sign('ab'.repeat(32), { canonical: true });
  const ed = new EdDSA('ed25519').keyFromSecret('02'.repeat(32));
  callback(null, { public: key.getPublic(true, 'hex'), der: Buffer.from(signature.toDER()).toString('hex'), verified: key.verify('ab'.repeat(32), signature), shared: key.derive(ec.keyFromPrivate('2'.repeat(64)).getPublic()).toString(16), ed: ed.sign('6869').toHex(), p256: new EC('p256').keyFromPrivate('7').getPublic().encode('hex', true) });
};
