// Makes the keys that the recordings are signed with, once:
//
//	node keys.mjs > keys.json
//
// They are for tests alone.
import { generateKeyPairSync } from 'node:crypto';

const pair = (type, options, privateType = 'pkcs8') => {
  const { privateKey, publicKey } = generateKeyPairSync(type, options);
  return {
    private: privateKey.export({ type: privateType, format: 'pem' }),
    public: publicKey.export({ type: 'spki', format: 'pem' }),
  };
};
const keys = {
  rsa: pair('rsa', { modulusLength: 2048 }),
  rsa3072: pair('rsa', { modulusLength: 3072 }, 'pkcs1'),
  rsa1024: pair('rsa', { modulusLength: 1024 }),
  ec256: pair('ec', { namedCurve: 'prime256v1' }, 'sec1'),
  ec384: pair('ec', { namedCurve: 'secp384r1' }),
  ec521: pair('ec', { namedCurve: 'secp521r1' }),
  ed25519: pair('ed25519', {}),
  x25519: pair('x25519', {}),
};
process.stdout.write(JSON.stringify(keys, null, 1) + '\n');
