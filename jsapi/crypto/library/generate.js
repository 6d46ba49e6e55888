// New keys and pairs of keys.
(function (open, host) {
  const { Buffer } = host
  const { setImmediate } = globalThis
  const { E } = open('internal/crypto/arguments')
  const { objectOf, encoding, write } = open('internal/crypto/keys')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_CURVE', 'Invalid EC curve name')
  E.define(Error, 'ERR_CRYPTO_UNKNOWN_DH_GROUP', 'Unknown DH group')
  E.define(TypeError, 'ERR_MISSING_OPTION', (name) => `${name} is required`)
  E.define(TypeError, 'ERR_INCOMPATIBLE_OPTION_PAIR', (a, b) => `Option "${a}" cannot be used in combination with option "${b}"`)

  function digestName(v, name) {
    if (v === undefined) return undefined
    E.validateString(v, name)
    if (host.digestSize(v) === undefined) throw new E.ERR_CRYPTO_INVALID_DIGEST(v)
    return v
  }

  // wanted checks the options of a pair and gives those of the host.
  function wanted(type, options) {
    if (options === null || typeof options !== 'object') {
      if (options !== undefined || !host.isRaw(type)) throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
    }
    switch (type) {
      case 'rsa': case 'rsa-pss': {
        const { modulusLength, publicExponent = 0x10001, saltLength } = options
        E.validateUint32(modulusLength, 'options.modulusLength')
        E.validateUint32(publicExponent, 'options.publicExponent')
        if (type === 'rsa') return { modulusLength, publicExponent }
        if (saltLength !== undefined) E.validateInt32(saltLength, 'options.saltLength', 0)
        const hash = digestName(options.hashAlgorithm, 'options.hashAlgorithm'), mgf1 = digestName(options.mgf1HashAlgorithm, 'options.mgf1HashAlgorithm')
        const restricted = hash !== undefined || mgf1 !== undefined || saltLength !== undefined
        const hashAlgorithm = hash ?? (restricted ? 'sha1' : undefined)
        return { modulusLength, publicExponent, hashAlgorithm, mgf1HashAlgorithm: mgf1 ?? hashAlgorithm, saltLength: saltLength ?? (hash === undefined ? 20 : host.digestSize(hash)) }
      }
      case 'dsa': {
        const { modulusLength, divisorLength } = options
        E.validateUint32(modulusLength, 'options.modulusLength')
        if (divisorLength !== undefined) E.validateInt32(divisorLength, 'options.divisorLength', 0)
        return { modulusLength, divisorLength }
      }
      case 'ec': {
        const { namedCurve, paramEncoding } = options
        E.validateString(namedCurve, 'options.namedCurve')
        if (paramEncoding !== undefined && paramEncoding !== null && paramEncoding !== 'named' && paramEncoding !== 'explicit') throw new E.ERR_INVALID_ARG_VALUE('options.paramEncoding', paramEncoding)
        if (!host.knownCurve(namedCurve)) throw new E.ERR_CRYPTO_INVALID_CURVE()
        return { namedCurve }
      }
      case 'dh': {
        const { group, primeLength, prime, generator } = options
        if (group !== undefined && group !== null) {
          if (prime !== undefined && prime !== null) throw new E.ERR_INCOMPATIBLE_OPTION_PAIR('group', 'prime')
          if (primeLength !== undefined && primeLength !== null) throw new E.ERR_INCOMPATIBLE_OPTION_PAIR('group', 'primeLength')
          if (generator !== undefined && generator !== null) throw new E.ERR_INCOMPATIBLE_OPTION_PAIR('group', 'generator')
          E.validateString(group, 'options.group')
          const p = host.groupPrime(group)
          if (p === undefined) throw new E.ERR_CRYPTO_UNKNOWN_DH_GROUP()
          return { prime: p, generator: 2 }
        }
        if (prime !== undefined && prime !== null) {
          if (primeLength !== undefined && primeLength !== null) throw new E.ERR_INCOMPATIBLE_OPTION_PAIR('prime', 'primeLength')
          E.validateBuffer(prime, 'options.prime')
        } else if (primeLength !== undefined && primeLength !== null) E.validateInt32(primeLength, 'options.primeLength', 0)
        else throw new E.ERR_MISSING_OPTION('At least one of the group, prime, or primeLength options')
        if (generator !== undefined && generator !== null) E.validateInt32(generator, 'options.generator', 0)
        return { prime: prime ?? undefined, primeLength, generator: generator ?? 2 }
      }
    }
    if (host.isRaw(type)) return {}
    throw new E.ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type')
  }

  // pair is a function from the private handle to the two keys as they are wanted.
  function pair(type, options) {
    const forms = {}
    for (const kind of ['public', 'private']) {
      const name = `${kind}KeyEncoding`, form = options?.[name]
      if (form === undefined || form === null) continue
      if (typeof form !== 'object') throw new E.ERR_INVALID_ARG_VALUE(`options.${name}`, form)
      forms[kind] = encoding(form, kind, `options.${name}`, type)
    }
    const as = (handle, form) => form === undefined ? objectOf(handle) : write(handle, form)
    return (handle) => ({ publicKey: as(host.publicHalf(handle), forms.public), privateKey: as(handle, forms.private) })
  }

  function prepare(type, options) {
    E.validateString(type, 'type')
    if (!host.isRaw(type) && !['rsa', 'rsa-pss', 'dsa', 'ec', 'dh'].includes(type)) throw new E.ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type')
    if (options === undefined && !host.isRaw(type)) throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
    const finish = pair(type, options)
    return [wanted(type, options), finish]
  }

  function generateKeyPair(type, options, callback) {
    if (typeof options === 'function') {
      callback = options
      options = undefined
    }
    E.validateFunction(callback, 'callback')
    const [want, finish] = prepare(type, options)
    host.generate((err, handle) => {
      if (err !== null && err !== undefined) {
        callback(err)
        return
      }
      let keys
      try { keys = finish(handle) } catch (e) {
        callback(e)
        return
      }
      callback(null, keys.publicKey, keys.privateKey)
    }, type, want)
  }
  Object.defineProperty(generateKeyPair, Symbol.for('nodejs.util.promisify.custom'), {
    configurable: true,
    value: (type, options) => new Promise((resolve, reject) => {
      generateKeyPair(type, options, (err, publicKey, privateKey) => err ? reject(err) : resolve({ publicKey, privateKey }))
    }),
  })

  function secret(type, options) {
    E.validateString(type, 'type')
    if (options === null || typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
    const { length } = options
    switch (type) {
      case 'hmac':
        E.validateInteger(length, 'options.length', 8, 2147483647)
        break
      case 'aes':
        E.validateOneOf(length, 'options.length', [128, 192, 256])
        break
      default: throw new E.ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type')
    }
    return () => {
      const b = Buffer.alloc(Math.floor(length / 8))
      host.random(b)
      return objectOf(host.secretKey(b))
    }
  }

  return {
    generateKeyPair,
    generateKeyPairSync(type, options) {
      const [want, finish] = prepare(type, options)
      return finish(host.generate(undefined, type, want))
    },
    generateKey(type, options, callback) {
      E.validateFunction(callback, 'callback')
      const made = secret(type, options)
      setImmediate(() => callback(null, made()))
    },
    generateKeySync: (type, options) => secret(type, options)(),
  }
})
