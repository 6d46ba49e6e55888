// RSA's own encryption.
(function (open, host) {
  const { E, bytesOf, anyBuffer } = open('internal/crypto/arguments')
  const { read } = open('internal/crypto/keys')
  E.define(Error, 'ERR_OSSL_EVP_INVALID_DIGEST', 'Invalid digest used')
  const PKCS1 = 1, OAEP = 4
  const bufferTypes = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView']

  function operation(name, kind, usual) {
    return { [name](key, buffer) {
      const handle = read(key, kind)
      const options = typeof key === 'object' && key !== null && !anyBuffer(key) ? key : {}
      const { padding = usual, oaepHash = usual === OAEP ? 'sha1' : undefined, encoding } = options
      let { oaepLabel } = options
      if (oaepHash !== undefined) E.validateString(oaepHash, 'key.oaepHash')
      if (oaepLabel !== undefined) oaepLabel = bytesOf(oaepLabel, 'key.oaepLabel', encoding)
      const data = bytesOf(buffer, 'buffer', encoding, bufferTypes)
      if (oaepHash !== undefined && host.digestSize(oaepHash) === undefined) throw new E.ERR_OSSL_EVP_INVALID_DIGEST()
      return host.encrypt(undefined, name, handle, data, padding, oaepHash, oaepLabel)
    } }[name]
  }
  return {
    publicEncrypt: operation('publicEncrypt', 'public', OAEP),
    publicDecrypt: operation('publicDecrypt', 'public', PKCS1),
    privateEncrypt: operation('privateEncrypt', 'private', PKCS1),
    privateDecrypt: operation('privateDecrypt', 'private', OAEP),
  }
})
