exports.handler = async function (context, event, callback) {
  const jose = await import('jose');
  const attempt = (f) => f().catch((e) => `${e.name} ${e.code}: ${e.message}`);
  const secret = new TextEncoder().encode('0123456789abcdef0123456789abcdef');
  const token = await new jose.SignJWT({ scope: 'read' }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt(1700000000).setIssuer('me').setExpirationTime(1700003600).sign(secret);
  const { publicKey, privateKey } = await jose.generateKeyPair('ES256', { extractable: true });
  const signed = await new jose.SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setSubject('s').sign(privateKey);
  const jwk = await jose.exportJWK(publicKey);
  const encrypted = await new jose.EncryptJWT({ hidden: 1 }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(secret);
  callback(null, {
    token, verified: await jose.jwtVerify(token, secret, { currentDate: new Date(1700000500000), issuer: 'me' }),
    expired: await attempt(() => jose.jwtVerify(token, secret)), wrong: await attempt(() => jose.jwtVerify(token.slice(0, -2) + 'xx', secret, { currentDate: new Date(1700000500000) })),
    ec: (await jose.jwtVerify(signed, publicKey)).payload, jwk: [jwk.kty, jwk.crv], imported: (await jose.jwtVerify(signed, await jose.importJWK(jwk, 'ES256'))).protectedHeader,
    thumbprint: await jose.calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' }),
    decrypted: (await jose.jwtDecrypt(encrypted, secret)).payload, decoded: jose.decodeJwt(token), set: (await jose.jwtVerify(signed, jose.createLocalJWKSet({ keys: [{ ...jwk, alg: 'ES256' }] }))).payload,
  });
};
