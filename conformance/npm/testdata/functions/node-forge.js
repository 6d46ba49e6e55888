const forge = require('node-forge');

exports.handler = function (context, event, callback) {
  const md = forge.md.sha256.create();
  md.update('x');
  const cipher = forge.cipher.createCipher('AES-CBC', '0123456789abcdef');
  cipher.start({ iv: 'fedcba9876543210' });
  cipher.update(forge.util.createBuffer('secret'));
  cipher.finish();
  callback(null, { sha: md.digest().toHex(), aes: cipher.output.toHex(), pbkdf2: forge.util.bytesToHex(forge.pkcs5.pbkdf2('pw', 'salt', 10, 16)), pem: forge.pem.encode({ type: 'X', body: 'abc' }), asn1: forge.asn1.toDer(forge.asn1.create(0, 2, false, '\x05')).toHex() });
};
