// The derivations of keys.
(function (open, host) {
  const { derive, digestSize } = host
  const { E, secretOf, arrayBuffer, bytesTypes } = open('internal/crypto/arguments')
  const run = (callback, name, args) => derive(name, callback, ...args)
  const digestOf = (digest) => {
    E.validateString(digest, 'digest')
    if (digestSize(digest) === undefined) throw new E.ERR_CRYPTO_INVALID_DIGEST(digest)
    return digest
  }
  const MAX = 2147483647
  function pbkdf2Arguments(password, salt, iterations, keylen, digest) {
    E.validateString(digest, 'digest')
    password = keyBytes(password, 'password')
    salt = keyBytes(salt, 'salt')
    E.validateInt32(iterations, 'iterations', 1)
    E.validateInt32(keylen, 'keylen', 0)
    return [digestOf(digest), password, salt, iterations, keylen]
  }
  const keyBytes = (v, name) => secretOf(v, name, bytesTypes)
  function scryptArguments(password, salt, keylen, options) {
    password = keyBytes(password, 'password')
    salt = keyBytes(salt, 'salt')
    E.validateInt32(keylen, 'keylen', 0)
    let N = 16384, r = 8, p = 1, maxmem = 32 << 20
    if (options) {
      const pick = (a, b, value) => {
        const v = options[a] !== undefined ? options[a] : options[b]
        if (v === undefined) return value
        E.validateUint32(v, a)
        return v
      }
      N = pick('N', 'cost', N) || 16384
      r = pick('r', 'blockSize', r) || 8
      p = pick('p', 'parallelization', p) || 1
      if (options.maxmem !== undefined) {
        E.validateInteger(options.maxmem, 'maxmem', 0)
        maxmem = options.maxmem || maxmem
      }
    }
    if (N < 2 || (N & (N - 1)) !== 0) throw new E.ERR_CRYPTO_INVALID_SCRYPT_PARAMS()
    if (128 * N * r + 128 * r * p >= maxmem) throw new E.ERR_CRYPTO_INVALID_SCRYPT_PARAMS('error:030000AC:digital envelope routines::memory limit exceeded')
    return [password, salt, N, r, p, keylen]
  }
  function hkdfArguments(digest, ikm, salt, info, length) {
    E.validateString(digest, 'digest')
    ikm = keyBytes(ikm, 'ikm')
    salt = keyBytes(salt, 'salt')
    info = keyBytes(info, 'info')
    E.validateInteger(length, 'length', 0, MAX)
    if (info.byteLength > 1024) throw new E.ERR_OUT_OF_RANGE('info', 'must not contain more than 1024 bytes', info.byteLength)
    digestOf(digest)
    if (length > 255 * digestSize(digest)) throw new E.ERR_CRYPTO_INVALID_KEYLEN()
    return [digest, ikm, salt, info, length]
  }
  const argon2Kinds = ['argon2d', 'argon2i', 'argon2id']
  const most = 4294967295
  function argon2Arguments(algorithm, parameters) {
    E.validateString(algorithm, 'algorithm')
    E.validateOneOf(algorithm, 'algorithm', argon2Kinds)
    E.validateObject(parameters, 'parameters')
    const message = secretOf(parameters.message, 'parameters.message', bytesTypes)
    const nonce = secretOf(parameters.nonce, 'parameters.nonce', bytesTypes)
    const { parallelism, tagLength, memory, passes, secret, associatedData } = parameters
    E.validateInteger(nonce.byteLength, 'parameters.nonce.byteLength', 8, most)
    E.validateInteger(parallelism, 'parameters.parallelism', 1, 16777215)
    E.validateInteger(tagLength, 'parameters.tagLength', 4, most)
    E.validateInteger(memory, 'parameters.memory', 8 * parallelism, most)
    E.validateInteger(passes, 'parameters.passes', 1, most)
    if (algorithm === 'argon2d' || secret !== undefined || associatedData !== undefined || parallelism > 255) {
      throw new E.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('argon2d, secret, associatedData, or a parallelism above 255')
    }
    return [message, nonce, parallelism, tagLength, memory, passes]
  }
  E.define(TypeError, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', (what) => `${what} is unavailable on the current platform, which is being used to run Node.js`)

  return {
    pbkdf2(password, salt, iterations, keylen, digest, callback) {
      if (typeof digest === 'function') {
        callback = digest
        digest = undefined
      }
      const args = pbkdf2Arguments(password, salt, iterations, keylen, digest)
      E.validateFunction(callback, 'callback')
      run(callback, 'pbkdf2', args)
    },
    pbkdf2Sync: (password, salt, iterations, keylen, digest) => run(undefined, 'pbkdf2', pbkdf2Arguments(password, salt, iterations, keylen, digest)),
    scrypt(password, salt, keylen, options, callback = options) {
      const args = scryptArguments(password, salt, keylen, options === callback ? undefined : options)
      E.validateFunction(callback, 'callback')
      run(callback, 'scrypt', args)
    },
    scryptSync: (password, salt, keylen, options) => run(undefined, 'scrypt', scryptArguments(password, salt, keylen, options)),
    hkdf(digest, ikm, salt, info, length, callback) {
      const args = hkdfArguments(digest, ikm, salt, info, length)
      E.validateFunction(callback, 'callback')
      run((err, b) => err ? callback(err) : callback(null, arrayBuffer(b)), 'hkdf', args)
    },
    hkdfSync: (digest, ikm, salt, info, length) => arrayBuffer(run(undefined, 'hkdf', hkdfArguments(digest, ikm, salt, info, length))),
    argon2(algorithm, parameters, callback) {
      const args = argon2Arguments(algorithm, parameters)
      E.validateFunction(callback, 'callback')
      run(callback, algorithm, args)
    },
    argon2Sync: (algorithm, parameters) => run(undefined, algorithm, argon2Arguments(algorithm, parameters)),
  }
})
