// SubtleCrypto and CryptoKey.
//
// https://w3c.github.io/webcrypto/
(function (open, host) {
  const { Buffer } = host
  const { defineProperty } = Object
  const { E, anyBuffer, arrayBuffer } = open('internal/crypto/arguments')
  const keys = open('internal/crypto/keys')
  const fail = (text, name) => E.domException(text, name)
  const handles = new WeakMap()
  keys.setCryptoKeys(handles)

  let making = false
  class CryptoKey {
    #type; #extractable; #algorithm; #usages
    constructor(handle, algorithm, extractable, usages) {
      if (!making) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      this.#type = host.keyInfo(handle)[0]
      this.#algorithm = algorithm
      this.#extractable = extractable
      this.#usages = usages
      handles.set(this, handle)
    }
    get type() { return this.#type }
    get extractable() { return this.#extractable }
    get algorithm() { return this.#algorithm }
    get usages() { return this.#usages }
    [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
      if (depth < 0) return this
      return `CryptoKey ${inspect({ type: this.type, extractable: this.extractable, algorithm: this.algorithm, usages: this.usages }, { ...options, depth: options.depth == null ? null : options.depth - 1 })}`
    }
  }
  defineProperty(CryptoKey.prototype, Symbol.toStringTag, { configurable: true, value: 'CryptoKey' })
  for (const name of ['type', 'extractable', 'algorithm', 'usages']) defineProperty(CryptoKey.prototype, name, { enumerable: true })

  const order = ['encrypt', 'decrypt', 'sign', 'verify', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey']
  function make(handle, algorithm, extractable, usages) {
    making = true
    try { return new CryptoKey(handle, algorithm, extractable, order.filter((u) => usages.includes(u))) } finally { making = false }
  }

  const digests = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512', 'SHA3-256': 'sha3-256', 'SHA3-384': 'sha3-384', 'SHA3-512': 'sha3-512' }
  const blocks = { 'SHA-1': 512, 'SHA-256': 512, 'SHA-384': 1024, 'SHA-512': 1024, 'SHA3-256': 1088, 'SHA3-384': 832, 'SHA3-512': 576 }
  // families: what a key of each algorithm is for; pairs split by half.
  const cipherUses = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'], derivation = ['deriveKey', 'deriveBits']
  const algorithms = {
    HMAC: { secret: ['sign', 'verify'], hash: true },
    'AES-CTR': { secret: cipherUses }, 'AES-CBC': { secret: cipherUses }, 'AES-GCM': { secret: cipherUses }, 'AES-KW': { secret: ['wrapKey', 'unwrapKey'] },
    'RSASSA-PKCS1-v1_5': { public: ['verify'], private: ['sign'], hash: true, type: 'rsa' },
    'RSA-PSS': { public: ['verify'], private: ['sign'], hash: true, type: 'rsa' },
    'RSA-OAEP': { public: ['encrypt', 'wrapKey'], private: ['decrypt', 'unwrapKey'], hash: true, type: 'rsa' },
    ECDSA: { public: ['verify'], private: ['sign'], type: 'ec' },
    ECDH: { public: [], private: derivation, type: 'ec' },
    Ed25519: { public: ['verify'], private: ['sign'], type: 'ed25519' }, Ed448: { public: ['verify'], private: ['sign'], type: 'ed448' },
    X25519: { public: [], private: derivation, type: 'x25519' }, X448: { public: [], private: derivation, type: 'x448' },
    HKDF: { secret: derivation, derives: true }, PBKDF2: { secret: derivation, derives: true },
  }
  const curves = { 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' }
  const unsupported = () => fail('Unrecognized algorithm name', 'NotSupportedError')
  function normalize(algorithm, table = algorithms) {
    const o = typeof algorithm === 'string' ? { name: algorithm } : algorithm
    if (o === null || typeof o !== 'object') throw unsupported()
    const name = Object.keys(table).find((n) => n.toLowerCase() === String(o.name).toLowerCase())
    if (name === undefined) throw unsupported()
    const normal = { ...o, name }
    if (o.hash !== undefined && table === algorithms) normal.hash = { name: normalize(o.hash, digests).name }
    return normal
  }
  const bytes = (v, name) => {
    if (!anyBuffer(v)) throw new E.ERR_INVALID_ARG_TYPE(name, ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], v)
    return Buffer.from(ArrayBuffer.isView(v) ? Buffer.from(v.buffer, v.byteOffset, v.byteLength) : Buffer.from(v))
  }
  const operation = (f) => new Promise((resolve, reject) => f((err, v) => err ? reject(fail('The operation failed for an operation-specific reason', 'OperationError')) : resolve(v)))
  const need = (v, name) => {
    if (v === undefined) throw new E.ERR_MISSING_OPTION(name)
    return v
  }
  E.define(TypeError, 'ERR_MISSING_OPTION', (name) => `${name} is required`)

  function uses(key, algorithm, usage) {
    if (!handles.has(key)) throw new E.ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key)
    if (key.algorithm.name !== algorithm.name) throw fail('Key algorithm mismatch', 'InvalidAccessError')
    if (!key.usages.includes(usage)) throw fail(`Unable to use this key to ${usage}`, 'InvalidAccessError')
    return handles.get(key)
  }
  function checkUsages(name, usages, allowed) {
    for (const u of usages) if (!allowed.includes(u)) throw fail(`Unsupported key usage for ${name.startsWith('AES') || name === 'HMAC' ? `${name === 'HMAC' ? 'an HMAC' : name} key` : `a ${name} key`}`, 'SyntaxError')
  }
  function nonEmpty(usages) { if (usages.length === 0) throw fail('Usages cannot be empty when creating a key.', 'SyntaxError') }

  function secretKey(algorithm, b, extractable, usages) {
    const { name } = algorithm
    checkUsages(name, usages, algorithms[name].secret)
    nonEmpty(usages)
    const described = { name }
    if (name === 'HMAC') {
      if (b.length === 0) throw fail('Zero-length key is not supported', 'DataError')
      described.length = b.length * 8
      described.hash = need(algorithm.hash, 'algorithm.hash')
    } else if (algorithms[name].derives) {
      if (extractable) throw fail(`${name} keys are not extractable`, 'SyntaxError')
    } else {
      if (![16, 24, 32].includes(b.length)) throw fail('Invalid key length', 'DataError')
      described.length = b.length * 8
    }
    return make(host.secretKey(b), described, extractable, usages)
  }
  function asymmetric(algorithm, handle, extractable, usages) {
    const { name } = algorithm, info = algorithms[name], [kind, type] = host.keyInfo(handle)
    if (type !== info.type) throw fail('Invalid key type', 'DataError')
    checkUsages(name, usages, info[kind])
    if (kind === 'private') nonEmpty(usages)
    const described = { name }, details = host.keyDetails(handle)
    if (type === 'rsa') {
      let e = details.publicExponent.toString(16)
      if (e.length % 2) e = `0${e}`
      Object.assign(described, { modulusLength: details.modulusLength, publicExponent: new Uint8Array(Buffer.from(e, 'hex')), hash: need(algorithm.hash, 'algorithm.hash') })
    } else if (type === 'ec') {
      if (curves[algorithm.namedCurve] !== details.namedCurve) throw fail('Named curve mismatch', 'DataError')
      described.namedCurve = algorithm.namedCurve
    }
    return make(handle, described, extractable, usages)
  }

  function importKey(format, data, algorithm, extractable, usages) {
    const info = algorithms[algorithm.name]
    extractable = Boolean(extractable)
    usages = Array.from(usages)
    try {
      if (info.secret) {
        if (format === 'jwk') {
          if (data === null || typeof data !== 'object' || data.kty !== 'oct') throw fail('Invalid keyData', 'DataError')
          return secretKey(algorithm, Buffer.from(data.k, 'base64url'), extractable, usages)
        }
        if (format !== 'raw' && format !== 'raw-secret') throw fail(`Unable to import ${algorithm.name} using ${format} format`, 'NotSupportedError')
        return secretKey(algorithm, bytes(data, 'keyData'), extractable, usages)
      }
      if (info.type === 'ec' && curves[algorithm.namedCurve] === undefined) throw fail('Unrecognized namedCurve', 'NotSupportedError')
      switch (format) {
        case 'jwk':
          if (data === null || typeof data !== 'object' || !data.kty) throw fail('Invalid keyData', 'DataError')
          if (data.ext === false && extractable) throw fail('JWK "ext" Parameter and extractable mismatch', 'DataError')
          return asymmetric(algorithm, keys.readJWK(data, 'keyData'), extractable, usages)
        case 'spki': case 'pkcs8':
          return asymmetric(algorithm, host.parseKey(format === 'pkcs8', bytes(data, 'keyData'), format), extractable, usages)
        case 'raw': case 'raw-public':
          if (info.type !== 'rsa') return asymmetric(algorithm, host.parseRaw('raw-public', info.type, algorithm.namedCurve, bytes(data, 'keyData')), extractable, usages)
      }
    } catch (e) {
      if (e?.name === 'TypeError' && e.code !== 'ERR_CRYPTO_INVALID_JWK' || e?.constructor?.name === 'DOMException') throw e
      throw fail('Invalid keyData', 'DataError')
    }
    throw fail(`Unable to import ${algorithm.name} using ${format} format`, 'NotSupportedError')
  }

  const jwkAlgorithms = { HMAC: { 'SHA-1': 'HS1', 'SHA-256': 'HS256', 'SHA-384': 'HS384', 'SHA-512': 'HS512' }, 'RSASSA-PKCS1-v1_5': { 'SHA-1': 'RS1', 'SHA-256': 'RS256', 'SHA-384': 'RS384', 'SHA-512': 'RS512' },
    'RSA-PSS': { 'SHA-1': 'PS1', 'SHA-256': 'PS256', 'SHA-384': 'PS384', 'SHA-512': 'PS512' }, 'RSA-OAEP': { 'SHA-1': 'RSA-OAEP', 'SHA-256': 'RSA-OAEP-256', 'SHA-384': 'RSA-OAEP-384', 'SHA-512': 'RSA-OAEP-512' } }
  function exportKey(format, key) {
    if (!handles.has(key)) throw new E.ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key)
    const handle = handles.get(key), { name, hash, length } = key.algorithm
    if (!key.extractable) throw fail('key is not extractable', 'InvalidAccessError')
    if (algorithms[name].derives) throw fail(`${name} key export is not supported`, 'NotSupportedError')
    if (format === 'jwk') {
      const jwk = { key_ops: [...key.usages], ext: key.extractable }
      const alg = hash !== undefined ? jwkAlgorithms[name]?.[hash.name] : name.startsWith('AES-') ? `A${length}${name.slice(4)}` : name.startsWith('Ed') ? name : undefined
      if (alg !== undefined) jwk.alg = alg
      Object.assign(jwk, host.exportJWK(handle))
      return jwk
    }
    if (format === 'raw' && key.type === 'secret') return arrayBuffer(host.secretBytes(handle))
    if (format === 'spki' && key.type === 'public' || format === 'pkcs8' && key.type === 'private') return arrayBuffer(host.exportKey(handle, false, format))
    if (format === 'raw' && key.type === 'public' && algorithms[name].type !== 'rsa') return arrayBuffer(host.exportRaw(handle, 'raw-public'))
    throw fail(`Unable to export ${name} ${key.type} key using ${format} format`, 'NotSupportedError')
  }

  async function generateKey(algorithm, extractable, usages) {
    const { name } = algorithm, info = algorithms[name]
    usages = Array.from(usages)
    if (info.derives) throw unsupported()
    if (info.secret) {
      checkUsages(name, usages, info.secret)
      nonEmpty(usages)
      let { length } = algorithm
      if (name === 'HMAC') length ??= blocks[need(algorithm.hash, 'algorithm.hash').name]
      else if (![128, 192, 256].includes(length)) throw fail('Invalid key length', 'OperationError')
      const b = Buffer.alloc(Math.ceil(length / 8))
      host.random(b)
      return secretKey(algorithm, b, Boolean(extractable), usages)
    }
    const { namedCurve, modulusLength } = algorithm
    for (const u of usages) if (!info.public.includes(u) && !info.private.includes(u)) throw fail(`Unsupported key usage for a ${name} key`, 'SyntaxError')
    if (info.type === 'ec' && curves[namedCurve] === undefined) throw fail('Unrecognized namedCurve', 'NotSupportedError')
    const forPrivate = usages.filter((u) => info.private.includes(u))
    nonEmpty(forPrivate)
    let publicExponent
    if (info.type === 'rsa') publicExponent = parseInt(bytes(need(algorithm.publicExponent, 'algorithm.publicExponent'), 'algorithm.publicExponent').toString('hex'), 16)
    const handle = await operation((done) => host.generate(done, info.type, { namedCurve, modulusLength, publicExponent }))
    return {
      publicKey: asymmetric(algorithm, host.publicHalf(handle), true, usages.filter((u) => info.public.includes(u))),
      privateKey: asymmetric(algorithm, handle, Boolean(extractable), forPrivate),
    }
  }

  // signing are the host's arguments for a signature.
  function signing(algorithm, key) {
    const { name } = algorithm
    const hash = name === 'ECDSA' ? normalize(need(algorithm.hash, 'algorithm.hash'), digests).name : key.algorithm.hash?.name
    return [hash === undefined ? undefined : digests[hash], name === 'RSA-PSS' ? 6 : 0, name === 'RSA-PSS' ? need(algorithm.saltLength, 'algorithm.saltLength') : undefined, name === 'ECDSA', algorithm.context]
  }
  function hmac(key, data) {
    const machine = host.hash(digests[key.algorithm.hash.name], host.secretBytes(handles.get(key)))
    machine.update(data)
    return machine.digest()
  }

  function crypt(algorithm, key, data, encrypt) {
    const { name } = algorithm, handle = handles.get(key)
    if (name === 'RSA-OAEP') return operation((done) => host.encrypt(done, encrypt ? 'publicEncrypt' : 'privateDecrypt', handle, data, 4, digests[key.algorithm.hash.name], algorithm.label === undefined ? undefined : bytes(algorithm.label, 'label')))
    const secret = host.secretBytes(handle), bits = secret.length * 8
    if (name === 'AES-CTR') return counter(algorithm, secret, data)
    const iv = bytes(need(algorithm.iv, 'algorithm.iv'), 'algorithm.iv'), gcm = name === 'AES-GCM'
    if (!gcm && iv.length !== 16) throw fail('algorithm.iv must contain exactly 16 bytes', 'OperationError')
    const tagLength = algorithm.tagLength ?? 128
    if (gcm && ![32, 64, 96, 104, 112, 120, 128].includes(tagLength)) throw fail(`${tagLength} is not a valid AES-GCM tag length`, 'OperationError')
    try {
      const machine = host.cipher(`aes-${bits}-${gcm ? 'gcm' : 'cbc'}`, encrypt, secret, iv)
      if (!gcm) return Buffer.concat([machine.update(data), machine.final()])
      machine.tagLength(tagLength / 8)
      if (algorithm.additionalData !== undefined) machine.aad(bytes(algorithm.additionalData, 'algorithm.additionalData'))
      const n = encrypt ? data.length : data.length - tagLength / 8
      if (n < 0) throw new E.Error('too short')
      if (!encrypt) machine.tag(data.subarray(n))
      const out = machine.update(data.subarray(0, n))
      machine.final()
      return encrypt ? Buffer.concat([out, machine.tag()]) : out
    } catch (e) {
      throw fail('The operation failed for an operation-specific reason', 'OperationError')
    }
  }
  // counter is CTR of which only the last bits count, so that it begins again at zero.
  function counter({ counter: start, length }, secret, data) {
    const block = bytes(need(start, 'algorithm.counter'), 'algorithm.counter')
    if (block.length !== 16) throw fail('algorithm.counter must contain exactly 16 bytes', 'OperationError')
    if (!(length > 0 && length <= 128)) throw fail('AES-CTR algorithm.length must be between 1 and 128', 'OperationError')
    const size = 1n << BigInt(length), value = BigInt(`0x${block.toString('hex')}`), left = size - (value & (size - 1n))
    const count = BigInt(Math.ceil(data.length / 16))
    if (count > size) throw fail('The operation failed for an operation-specific reason', 'OperationError')
    const name = `aes-${secret.length * 8}-ctr`
    if (count <= left) return host.cipher(name, true, secret, block).update(data)
    const at = Number(left) * 16, zero = Buffer.from((value & ~(size - 1n)).toString(16).padStart(32, '0'), 'hex')
    return Buffer.concat([host.cipher(name, true, secret, block).update(data.subarray(0, at)), host.cipher(name, true, secret, zero).update(data.subarray(at))])
  }

  async function deriveBits(algorithm, key, length) {
    const { name } = algorithm, handle = handles.get(key)
    if (name === 'HKDF' || name === 'PBKDF2') {
      if (length === null || length === undefined) throw fail('length cannot be null', 'OperationError')
      if (length % 8) throw fail('length must be a multiple of 8', 'OperationError')
      const hash = digests[need(algorithm.hash, 'algorithm.hash').name], salt = bytes(need(algorithm.salt, 'algorithm.salt'), 'algorithm.salt'), secret = host.secretBytes(handle)
      if (length === 0) return new ArrayBuffer(0)
      if (name === 'PBKDF2') {
        if (!(algorithm.iterations > 0)) throw fail('iterations cannot be zero', 'OperationError')
        return arrayBuffer(await operation((done) => host.derive('pbkdf2', done, hash, secret, salt, algorithm.iterations, length / 8)))
      }
      const info = bytes(need(algorithm.info, 'algorithm.info'), 'algorithm.info')
      return arrayBuffer(await operation((done) => host.derive('hkdf', done, hash, secret, salt, info, length / 8)))
    }
    const other = algorithm.public
    if (!handles.has(other)) throw new E.ERR_INVALID_ARG_TYPE('algorithm.public', 'CryptoKey', other)
    if (other.type !== 'public') throw fail('algorithm.public must be a public key', 'InvalidAccessError')
    if (other.algorithm.name !== name) throw fail('algorithm.public must be a ' + name + ' key', 'InvalidAccessError')
    if (name === 'ECDH' && other.algorithm.namedCurve !== key.algorithm.namedCurve) throw fail('Named curve mismatch', 'InvalidAccessError')
    const secret = await operation((done) => host.agree(done, handle, handles.get(other)))
    if (length === null || length === undefined) return arrayBuffer(secret)
    if (length > secret.length * 8) throw fail('derived bit length is too small', 'OperationError')
    const out = Buffer.from(secret.subarray(0, Math.ceil(length / 8)))
    if (length % 8) out[out.length - 1] &= 0xff << (8 - length % 8)
    return arrayBuffer(out)
  }
  function wrapped(algorithm, key, data, encrypt) {
    if (algorithm.name !== 'AES-KW') return crypt(algorithm, key, data, encrypt)
    const secret = host.secretBytes(handles.get(key))
    try { return host.cipher(`aes${secret.length * 8}-wrap`, encrypt, secret, Buffer.alloc(8, 0xa6)).update(data) } catch (e) {
      throw fail('The operation failed for an operation-specific reason', 'OperationError')
    }
  }
  const lengthOf = (a) => a.name === 'HMAC' ? a.length ?? blocks[need(a.hash, 'algorithm.hash').name] : algorithms[a.name].derives ? null : a.length

  class SubtleCrypto {
    constructor() { if (!making) throw new E.ERR_ILLEGAL_CONSTRUCTOR() }
    async digest(algorithm, data) {
      const { name } = normalize(algorithm, digests)
      const machine = host.hash(digests[name])
      machine.update(bytes(data, 'data'))
      return arrayBuffer(machine.digest())
    }
    async generateKey(algorithm, extractable, usages) { return generateKey(normalize(algorithm), extractable, usages) }
    async importKey(format, data, algorithm, extractable, usages) { return importKey(format, data, normalize(algorithm), extractable, usages) }
    async exportKey(format, key) { return exportKey(format, key) }
    async sign(algorithm, key, data) {
      algorithm = normalize(algorithm)
      const handle = uses(key, algorithm, 'sign')
      data = bytes(data, 'data')
      if (algorithm.name === 'HMAC') return arrayBuffer(hmac(key, data))
      const how = signing(algorithm, key)
      return arrayBuffer(await operation((done) => host.sign(done, handle, data, false, ...how)))
    }
    async verify(algorithm, key, signature, data) {
      algorithm = normalize(algorithm)
      const handle = uses(key, algorithm, 'verify')
      data = bytes(data, 'data')
      signature = bytes(signature, 'signature')
      if (algorithm.name === 'HMAC') return host.equal(hmac(key, data), signature)
      const how = signing(algorithm, key)
      return operation((done) => host.verify(done, handle, data, false, ...how, signature))
    }
    async encrypt(algorithm, key, data) {
      algorithm = normalize(algorithm)
      uses(key, algorithm, 'encrypt')
      return arrayBuffer(await crypt(algorithm, key, bytes(data, 'data'), true))
    }
    async decrypt(algorithm, key, data) {
      algorithm = normalize(algorithm)
      uses(key, algorithm, 'decrypt')
      return arrayBuffer(await crypt(algorithm, key, bytes(data, 'data'), false))
    }
    async deriveBits(algorithm, key, length = null) {
      algorithm = normalize(algorithm)
      uses(key, algorithm, 'deriveBits')
      return deriveBits(algorithm, key, length)
    }
    async deriveKey(algorithm, key, derived, extractable, usages) {
      algorithm = normalize(algorithm)
      derived = normalize(derived)
      uses(key, algorithm, 'deriveKey')
      return importKey('raw', await deriveBits(algorithm, key, lengthOf(derived)), derived, extractable, usages)
    }
    async wrapKey(format, key, wrapping, algorithm) {
      algorithm = normalize(algorithm)
      uses(wrapping, algorithm, 'wrapKey')
      const data = exportKey(format, key)
      return arrayBuffer(await wrapped(algorithm, wrapping, format === 'jwk' ? Buffer.from(JSON.stringify(data)) : Buffer.from(data), true))
    }
    async unwrapKey(format, data, unwrapping, algorithm, keyAlgorithm, extractable, usages) {
      algorithm = normalize(algorithm)
      keyAlgorithm = normalize(keyAlgorithm)
      uses(unwrapping, algorithm, 'unwrapKey')
      const b = Buffer.from(await wrapped(algorithm, unwrapping, bytes(data, 'wrappedKey'), false))
      return importKey(format, format === 'jwk' ? JSON.parse(b.toString()) : b, keyAlgorithm, extractable, usages)
    }
  }
  defineProperty(SubtleCrypto.prototype, Symbol.toStringTag, { configurable: true, value: 'SubtleCrypto' })
  for (const name of Object.getOwnPropertyNames(SubtleCrypto.prototype)) if (name !== 'constructor') defineProperty(SubtleCrypto.prototype, name, { enumerable: true })
  making = true
  const subtle = new SubtleCrypto()
  making = false

  function fromKeyObject(key, handle, algorithm, extractable, usages) {
    algorithm = normalize(algorithm)
    usages = Array.from(usages)
    return key.type === 'secret' ? secretKey(algorithm, host.secretBytes(handle), Boolean(extractable), usages) : asymmetric(algorithm, handle, Boolean(extractable), usages)
  }
  return { subtle, SubtleCrypto, CryptoKey, fromKeyObject }
})
