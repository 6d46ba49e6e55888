const CryptoJS = require('crypto-js');

exports.handler = function (context, event, callback) {
  const key = CryptoJS.enc.Hex.parse('000102030405060708090a0b0c0d0e0f');
  const iv = CryptoJS.enc.Hex.parse('101112131415161718191a1b1c1d1e1f');
  const encrypted = CryptoJS.AES.encrypt('Hello é', key, { iv });
  callback(null, { md5: CryptoJS.MD5('x').toString(), sha256: CryptoJS.SHA256('x').toString(CryptoJS.enc.Base64), sha3: CryptoJS.SHA3('x', { outputLength: 256 }).toString(), hmac: CryptoJS.HmacSHA1('x', 'key').toString(), aes: encrypted.toString(), back: CryptoJS.AES.decrypt(encrypted.toString(), key, { iv }).toString(CryptoJS.enc.Utf8), phrase: CryptoJS.AES.decrypt(CryptoJS.AES.encrypt('p', 'secret').toString(), 'secret').toString(CryptoJS.enc.Utf8), pbkdf2: CryptoJS.PBKDF2('pw', 'salt', { keySize: 4, iterations: 10 }).toString(), random: CryptoJS.lib.WordArray.random(16).sigBytes });
};
