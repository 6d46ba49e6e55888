// Key objects, and how the other parts read what callers pass as a key.
(function (open, host) {
  const { Buffer } = host
  const { defineProperty } = Object
  const { E, anyBuffer, bytesOf } = open('internal/crypto/arguments')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE', (actual, expected) => `Invalid key object type ${actual}, expected ${expected}.`)
  E.define(Error, 'ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS', (name, why) => `The selected key encoding ${name} ${why}.`)
  E.define(Error, 'ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE', 'Unsupported JWK Key Type.')
  E.define(Error, 'ERR_CRYPTO_JWK_UNSUPPORTED_CURVE', (curve) => `Unsupported JWK EC curve: ${curve}.`)
  E.define(Error, 'ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS', 'The selected key encoding is incompatible with the key type', 'NoRawForm')

  // A key object is known by its handle; scripts cannot reach it.
  const handles = new WeakMap()
  const handleOf = (key) => handles.get(key)
  let making

  class KeyObject {
    #type
    constructor(type, handle) {
      if (type !== 'secret' && type !== 'public' && type !== 'private') throw new E.ERR_INVALID_ARG_VALUE('type', type)
      if (handle === undefined || handle !== making) throw new E.ERR_INVALID_ARG_TYPE('handle', 'object', handle)
      this.#type = type
      handles.set(this, handle)
    }
    get type() { return this.#type }
    static from(key) {
      const handle = cryptoKeyHandle(key)
      if (handle === undefined) throw new E.ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key)
      return objectOf(handle)
    }
    toCryptoKey(algorithm, extractable, usages) { return open('internal/crypto/subtle').fromKeyObject(this, handleOf(this), algorithm, extractable, usages) }
    equals(other) {
      if (!isKeyObject(other)) throw new E.ERR_INVALID_ARG_TYPE('otherKeyObject', 'KeyObject', other)
      return other.type === this.#type && host.keyEqual(handleOf(this), handleOf(other))
    }
  }
  defineProperty(KeyObject.prototype, Symbol.toStringTag, { configurable: true, value: 'KeyObject' })

  class SecretKeyObject extends KeyObject {
    constructor(handle) { super('secret', handle) }
    get symmetricKeySize() { return host.keyInfo(handleOf(this))[2] }
    export(options) {
      if (options !== undefined) {
        E.validateObject(options, 'options')
        E.validateOneOf(options.format, 'options.format', [undefined, 'buffer', 'jwk'])
        if (options.format === 'jwk') return host.exportJWK(handleOf(this))
      }
      return host.secretBytes(handleOf(this))
    }
  }
  class AsymmetricKeyObject extends KeyObject {
    get asymmetricKeyType() { return host.keyInfo(handleOf(this))[1] }
    get asymmetricKeyDetails() { return host.keyDetails(handleOf(this)) }
  }
  class PublicKeyObject extends AsymmetricKeyObject {
    constructor(handle) { super('public', handle) }
    export(options) {
      if (options === undefined || options === null || typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
      return write(handleOf(this), encoding(options, 'public', 'options', this.asymmetricKeyType))
    }
  }
  class PrivateKeyObject extends AsymmetricKeyObject {
    constructor(handle) { super('private', handle) }
    export(options) {
      if (options === undefined || options === null || typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
      return write(handleOf(this), encoding(options, 'private', 'options', this.asymmetricKeyType))
    }
  }
  const classes = { secret: SecretKeyObject, public: PublicKeyObject, private: PrivateKeyObject }

  // objectOf is the key object of a handle.
  function objectOf(handle) {
    making = handle
    try { return new classes[host.keyInfo(handle)[0]](handle) } finally { making = undefined }
  }
  const isKeyObject = (v) => v !== null && typeof v === 'object' && handles.has(v)
  const cryptoKeyHandle = (v) => v !== null && typeof v === 'object' && cryptoKeys !== undefined ? cryptoKeys.get(v) : undefined
  let cryptoKeys // those of the Web Cryptography API, if there are any

  // secretBytes are those of a secret key object or CryptoKey; undefined for anything else.
  function secretBytes(v) {
    const handle = handles.get(v) ?? cryptoKeyHandle(v)
    if (handle === undefined) return undefined
    const type = host.keyInfo(handle)[0]
    if (type !== 'secret') throw new E.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(type, 'secret')
    return host.secretBytes(handle)
  }

  // passphraseOf checks a passphrase; null and undefined are none.
  function passphraseOf(v, name, encoding) {
    if (v === undefined || v === null) return undefined
    if (typeof v !== 'string' && !anyBuffer(v)) throw new E.ERR_INVALID_ARG_VALUE(name, v)
    return typeof v === 'string' ? Buffer.from(v, encoding) : v
  }

  // encoding checks how a key is to be written.
  function encoding(options, kind, name, keyType) {
    const { format, type, cipher, passphrase } = options
    const isPublic = kind === 'public'
    const raw = isPublic ? ['raw-public'] : ['raw-private', 'raw-seed']
    if (raw.includes(format)) return { format, points: isPublic ? type ?? 'uncompressed' : undefined }
    if (format === 'jwk') {
      if (passphrase !== undefined || cipher !== undefined) throw new E.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('jwk', 'does not support encryption')
      return { format }
    }
    if (format !== 'pem' && format !== 'der') throw new E.ERR_INVALID_ARG_VALUE(`${name}.format`, format)
    const types = isPublic ? ['pkcs1', 'spki'] : ['pkcs1', 'pkcs8', 'sec1']
    if (!types.includes(type)) throw new E.ERR_INVALID_ARG_VALUE(`${name}.type`, type)
    if (type === 'pkcs1' && keyType !== undefined && keyType !== 'rsa') throw new E.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('pkcs1', 'can only be used for RSA keys')
    if (type === 'sec1' && keyType !== undefined && keyType !== 'ec') throw new E.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('sec1', 'can only be used for EC keys')
    const out = { format, type }
    if (isPublic) return out
    if (cipher !== undefined && cipher !== null) {
      if (typeof cipher !== 'string') throw new E.ERR_INVALID_ARG_VALUE(`${name}.cipher`, cipher)
      if (format === 'der' && type !== 'pkcs8') throw new E.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS(type, 'does not support encryption')
      if (typeof passphrase !== 'string' && !anyBuffer(passphrase)) throw new E.ERR_INVALID_ARG_VALUE(`${name}.passphrase`, passphrase)
      if (!host.knownKeyCipher(cipher)) throw new E.ERR_CRYPTO_UNKNOWN_CIPHER()
      out.cipher = cipher
      out.passphrase = passphraseOf(passphrase, `${name}.passphrase`, options.encoding)
    } else if (passphrase !== undefined) throw new E.ERR_INVALID_ARG_VALUE(`${name}.cipher`, cipher, 'is required when a passphrase is specified')
    return out
  }

  function write(handle, { format, type, cipher, passphrase, points }) {
    switch (format) {
      case 'jwk': {
        const jwk = host.exportJWK(handle)
        if (jwk !== undefined) return jwk
        if (host.keyInfo(handle)[1] === 'ec') throw new E.ERR_CRYPTO_JWK_UNSUPPORTED_CURVE(host.keyDetails(handle).namedCurve)
        throw new E.ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE()
      }
      case 'raw-public': case 'raw-private': case 'raw-seed': {
        const b = host.exportRaw(handle, format, points)
        if (b === undefined) throw new E.NoRawForm()
        return b
      }
    }
    const b = host.exportKey(handle, format === 'pem', type, cipher, passphrase)
    return format === 'pem' ? b.toString('latin1') : b
  }

  const keyTypes = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView']
  function readJWK(jwk, name, isPrivate) {
    if (jwk === null || typeof jwk !== 'object') throw new E.ERR_INVALID_ARG_TYPE(name, 'object', jwk)
    const members = { __proto__: null }
    for (const m of ['kty', 'crv', 'alg', 'n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi', 'x', 'y', 'pub', 'priv']) {
      const v = jwk[m]
      if (v === undefined) continue
      if (typeof v !== 'string') {
        if (m === 'alg') continue
        throw new E.ERR_INVALID_ARG_TYPE(`${name}.${m}`, 'string', v)
      }
      members[m] = v
    }
    const { kty } = members
    if (kty === 'RSA' || kty === 'EC' || kty === 'OKP' || kty === 'AKP') {
      const secret = kty === 'AKP' ? 'priv' : 'd'
      return host.parseJWK(isPrivate === undefined ? secret in members : isPrivate, members)
    }
    return host.parseJWK(false, { kty: String(jwk.kty) })
  }

  // read is the handle of what stands for a key of a kind: a private one where it
  // must be, or a public one, which a private one gives too.
  function read(key, kind, allowed = 'both') {
    const isPrivate = kind === 'private'
    if (isKeyObject(key) || cryptoKeyHandle(key) !== undefined) return half(handles.get(key) ?? cryptoKeyHandle(key), isPrivate, allowed)
    const accepted = allowed === 'create' ? (isPrivate ? [...keyTypes, 'URL'] : keyTypes.concat('KeyObject', 'CryptoKey')) : [...keyTypes, 'KeyObject', 'CryptoKey']
    if (typeof key === 'string' || anyBuffer(key)) return host.parseKey(isPrivate, bytesOf(key, 'key', 'utf8'))
    if (key === null) throw new E.TypeError("Cannot destructure property 'key' of 'key' as it is null.")
    if (typeof key !== 'object') throw new E.ERR_INVALID_ARG_TYPE('key', accepted, key)
    const { key: data, encoding: enc, format, type, passphrase } = key
    if (format !== 'jwk' && (isKeyObject(data) || cryptoKeyHandle(data) !== undefined)) return half(handles.get(data) ?? cryptoKeyHandle(data), isPrivate, allowed)
    switch (format) {
      case 'jwk': return readJWK(data, 'key.key', isPrivate)
      case 'raw-public': case 'raw-private': case 'raw-seed': {
        if (!anyBuffer(data)) throw new E.ERR_INVALID_ARG_TYPE('key.key', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], data)
        const { asymmetricKeyType, namedCurve } = key
        E.validateString(asymmetricKeyType, 'key.asymmetricKeyType')
        if (asymmetricKeyType === 'ec') E.validateString(namedCurve, 'key.namedCurve')
        if (isPrivate === (format === 'raw-public')) throw new E.ERR_INVALID_ARG_VALUE('key.format', format)
        return host.parseRaw(format, asymmetricKeyType, namedCurve, data)
      }
    }
    if (typeof data !== 'string' && !anyBuffer(data)) throw new E.ERR_INVALID_ARG_TYPE('key.key', isPrivate && allowed === 'create' ? [...keyTypes, 'URL'] : [...keyTypes, 'KeyObject', 'CryptoKey'], data)
    if (format !== undefined && format !== 'pem' && format !== 'der') throw new E.ERR_INVALID_ARG_VALUE('key.format', format)
    const der = format === 'der'
    if (der && !(isPrivate ? ['pkcs1', 'pkcs8', 'sec1'] : ['pkcs1', 'pkcs8', 'spki', 'sec1']).includes(type)) throw new E.ERR_INVALID_ARG_VALUE('key.type', type)
    return host.parseKey(isPrivate, bytesOf(data, 'key.key', enc ?? 'utf8'), der ? type : undefined, passphraseOf(passphrase, 'key.passphrase', enc))
  }
  function half(handle, isPrivate, allowed) {
    const type = host.keyInfo(handle)[0]
    if (isPrivate || allowed === 'create') {
      if (type !== 'private') throw new E.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(type, 'private')
      return isPrivate ? handle : host.publicHalf(handle)
    }
    if (type === 'secret') throw new E.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(type, 'private or public')
    return host.publicHalf(handle)
  }

  return {
    KeyObject,
    createSecretKey(key, encoding) {
      if (typeof key !== 'string' && !anyBuffer(key)) throw new E.ERR_INVALID_ARG_TYPE('key', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], key)
      return objectOf(host.secretKey(bytesOf(key, 'key', encoding)))
    },
    createPublicKey: (key) => objectOf(read(key, 'public', 'create')),
    createPrivateKey(key) {
      if (isKeyObject(key) || cryptoKeyHandle(key) !== undefined) throw new E.ERR_INVALID_ARG_TYPE('key', [...keyTypes, 'URL'], key)
      return objectOf(read(key, 'private', 'create'))
    },
    handleOf, isKeyObject, objectOf, secretBytes, encoding, write, read, readJWK,
    keyHandle: (v) => handles.get(v) ?? cryptoKeyHandle(v),
    setCryptoKeys(map) { cryptoKeys = map },
  }
})
