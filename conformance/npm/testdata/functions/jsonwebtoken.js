const jwt = require('jsonwebtoken');
const { generateKeyPairSync } = require('crypto');

exports.handler = function (context, event, callback) {
  const attempt = (f) => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } };
  const token = jwt.sign({ sub: 'ada', iat: 1700000000 }, 'secret', { issuer: 'dialtone', audience: 'all', expiresIn: '1h', jwtid: 'x' });
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signed = jwt.sign({ a: 1 }, privateKey, { algorithm: 'ES256', noTimestamp: true });
  callback(null, {
    token, verified: jwt.verify(token, 'secret', { clockTimestamp: 1700000100, audience: 'all' }), decoded: jwt.decode(token, { complete: true }).header,
    expired: attempt(() => jwt.verify(token, 'secret', { clockTimestamp: 1800000000 })), wrong: attempt(() => jwt.verify(token, 'other', { clockTimestamp: 1700000100 })),
    audience: attempt(() => jwt.verify(token, 'secret', { clockTimestamp: 1700000100, audience: 'me' })), malformed: attempt(() => jwt.verify('a.b', 'secret')),
    none: attempt(() => jwt.verify(`${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`, 'secret')), hs512: jwt.sign({ iat: 1 }, 'k', { algorithm: 'HS512' }),
    ec: jwt.verify(signed, publicKey), ecHeader: jwt.decode(signed, { complete: true }).header, notBefore: attempt(() => jwt.verify(jwt.sign({ nbf: 2e9, iat: 1 }, 's'), 's', { clockTimestamp: 1e9 })),
    options: attempt(() => jwt.sign({}, 's', { expiresIn: 'x y' })), confusion: attempt(() => jwt.verify(jwt.sign({}, 'p'.repeat(40)), publicKey)),
  });
};
