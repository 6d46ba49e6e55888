const { KJUR, KEYUTIL, RSAKey } = require('jsrsasign');

exports.handler = function (context, event, callback) {
  const token = KJUR.jws.JWS.sign('HS256', { alg: 'HS256', typ: 'JWT' }, { sub: 'ada' }, { utf8: 'secret' });
  callback(null, { token, valid: KJUR.jws.JWS.verifyJWT(token, { utf8: 'secret' }, { alg: ['HS256'] }), sha: KJUR.crypto.Util.sha256('x'), hmac: (() => { const m = new KJUR.crypto.Mac({ alg: 'HmacSHA256', pass: 'k' }); m.updateString('x'); return m.doFinal(); })(), classes: [typeof KEYUTIL.getKey, typeof RSAKey] });
};
