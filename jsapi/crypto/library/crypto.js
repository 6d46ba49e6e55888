// The module crypto.
(function (host, E, require, webcrypto) {
  const { Buffer, random, uuid, equal, hash: newHash, hashNames, cipherNames, cipherInfo, cipher: newCipher, derive } = host
  const { isView } = ArrayBuffer
  const { setPrototypeOf, defineProperty } = Object
  const bytesTypes = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView']
  E.define(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', (name) => `Invalid digest: ${name}`)
  E.define(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', 'Input buffers must have the same byte length')
  E.define(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_AUTH_TAG', (n) => `Invalid authentication tag length: ${n}`)
  E.define(Error, 'ERR_CRYPTO_INVALID_STATE', (what) => `Invalid state${what ? ` for operation ${what}` : ''}`)
  E.define(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher')
  E.define(RangeError, 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS', (text) => `Invalid scrypt params${text ? `: ${text}` : ''}`)
  const anyBuffer = (v) => isView(v) || (v instanceof ArrayBuffer)

  E.define(TypeError, 'ERR_INVALID_ARG_TYPE', (name) => `The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`, 'NoBuffer')

  // bytesOf is a view of a text or of what is one already.
  const bytesOf = (v, name, encoding, types = bytesTypes) => {
    if (typeof v === 'string') return Buffer.from(v, encoding === 'buffer' ? 'utf8' : encoding)
    if (!anyBuffer(v)) throw new E.ERR_INVALID_ARG_TYPE(name, types, v)
    return v
  }
  const keyOf = (v, name) => {
    if (v && v instanceof KeyObject) return v.export()
    return bytesOf(v, name, 'utf8', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'string', 'KeyObject', 'CryptoKey'])
  }
  const out = (b, encoding) => encoding && encoding !== 'buffer' ? b.toString(encoding) : b
  const { Transform } = require('stream')

  // lazily makes a class a Transform whose state is made when it is first used as one.
  function lazily(Class, proto) {
    setPrototypeOf(Class, Transform)
    setPrototypeOf(proto, Transform.prototype)
    for (const name of ['_readableState', '_writableState']) {
      defineProperty(proto, name, {
        configurable: true,
        get() {
          for (const own of ['_readableState', '_writableState']) defineProperty(this, own, { value: undefined, writable: true, configurable: true, enumerable: true })
          Transform.call(this, this.streamOptions)
          return this[name]
        },
        set(value) { defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }) },
      })
    }
  }

  const states = new WeakMap()
  const hidden = (object, state) => states.set(object, state)

  function Hash(algorithm, options) {
    if (!new.target) return new Hash(algorithm, options)
    E.validateString(algorithm, 'algorithm')
    const machine = newHash(algorithm)
    if (machine === undefined) throw new Error('Digest method not supported')
    hidden(this, { machine, done: false })
    this.streamOptions = options
    defineProperty(this, 'streamOptions', { enumerable: false })
  }
  lazily(Hash, Hash.prototype)
  Hash.prototype.copy = function copy(options) {
    const s = states.get(this)
    if (s.done) throw new E.ERR_CRYPTO_HASH_FINALIZED()
    const copied = Object.create(Hash.prototype)
    hidden(copied, { machine: s.machine.copy(), done: false })
    defineProperty(copied, 'streamOptions', { value: options, enumerable: false })
    return copied
  }
  function update(data, encoding) {
    const s = states.get(this)
    if (s.done && !s.hmac) throw new E.ERR_CRYPTO_HASH_FINALIZED()
    if (typeof data !== 'string' && !isView(data)) throw new E.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data)
    if (s.done) throw new E.ERR_CRYPTO_HASH_FINALIZED()
    s.machine.update(typeof data === 'string' ? Buffer.from(data, encoding === 'buffer' ? 'utf8' : encoding) : data)
    return this
  }
  Hash.prototype.update = update
  Hash.prototype.digest = function digest(encoding) {
    const s = states.get(this)
    if (s.done) throw new E.ERR_CRYPTO_HASH_FINALIZED()
    s.done = true
    return out(s.machine.digest(), encoding)
  }
  const transform = function (chunk, encoding, callback) {
    this.update(chunk, encoding)
    callback()
  }
  const flush = function (callback) {
    this.push(this.digest())
    callback()
  }
  Hash.prototype._transform = transform
  Hash.prototype._flush = flush

  function Hmac(algorithm, key, options) {
    if (!new.target) return new Hmac(algorithm, key, options)
    E.validateString(algorithm, 'hmac')
    const machine = newHash(algorithm, keyOf(key, 'key'))
    if (machine === undefined) throw new E.ERR_CRYPTO_INVALID_DIGEST(algorithm)
    hidden(this, { machine, done: false, hmac: true })
    defineProperty(this, 'streamOptions', { value: options, enumerable: false })
  }
  lazily(Hmac, Hmac.prototype)
  Hmac.prototype.update = update
  Hmac.prototype.digest = function digest(encoding) {
    const s = states.get(this)
    if (s.done) return out(Buffer.from(''), encoding)
    s.done = true
    return out(s.machine.digest(), encoding)
  }
  Hmac.prototype._transform = transform
  Hmac.prototype._flush = flush

  class KeyObject {
    #bytes
    constructor(type, bytes) {
      if (type !== 'secret') throw new E.ERR_INVALID_ARG_VALUE('type', type)
      this.#bytes = Buffer.from(isView(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes))
    }
    get type() { return 'secret' }
    get symmetricKeySize() { return this.#bytes.length }
    export(options) {
      if (options?.format === 'jwk') return { kty: 'oct', k: this.#bytes.toString('base64url') }
      return Buffer.from(this.#bytes)
    }
    equals(other) { return other instanceof KeyObject && this.#bytes.equals(other.#bytes) }
  }
  defineProperty(KeyObject.prototype, Symbol.toStringTag, { configurable: true, value: 'KeyObject' })

  function openssl(reason) {
    const codes = { 'bad decrypt': '1C800064', 'wrong final block length': '1C80006B' }
    const e = new Error(`error:${codes[reason]}:Provider routines::${reason}`)
    e.library = 'Provider routines'
    e.reason = reason
    e.code = `ERR_OSSL_${reason.toUpperCase().replace(/ /g, '_')}`
    return e
  }
  const thrown = (text) => {
    switch (text) {
      case 'Invalid key length': return new E.ERR_CRYPTO_INVALID_KEYLEN()
      case 'Invalid initialization vector': return new E.ERR_CRYPTO_INVALID_IV()
      case 'bad decrypt': case 'wrong final block length': return openssl(text)
    }
    return new Error(text)
  }

  function makeCipher(name, encrypt) {
    const Class = {
      [name]: function (cipher, key, iv, options) {
        if (!new.target) return new Class(cipher, key, iv, options)
        E.validateString(cipher, 'cipher')
        const secret = keyOf(key, 'key')
        const vector = iv === null ? Buffer.alloc(0) : bytesOf(iv, 'iv', 'utf8')
        const info = cipherInfo(cipher)
        if (info === undefined) throw new E.ERR_CRYPTO_UNKNOWN_CIPHER()
        const machine = newCipher(cipher, encrypt, secret, vector)
        if (typeof machine === 'string') throw thrown(machine)
        if (options?.authTagLength !== undefined) {
          E.validateInteger(options.authTagLength, 'options.authTagLength', 4, 16)
          machine.tagLength(options.authTagLength)
        }
        hidden(this, { machine, info, done: false, aead: info[1] === 'gcm' || info[1] === 'stream', tagged: false, decoder: null })
        defineProperty(this, 'streamOptions', { value: options, enumerable: false })
      },
    }[name]
    lazily(Class, Class.prototype)
    const P = Class.prototype
    const text = (s, b, encoding, last) => {
      if (!encoding || encoding === 'buffer') return b
      if (encoding !== 'base64') return b.toString(encoding)
      // base64 comes in groups of three bytes.
      const all = s.rest ? Buffer.concat([s.rest, b]) : b
      const n = last ? all.length : all.length - all.length % 3
      s.rest = all.subarray(n)
      return all.toString('base64', 0, n)
    }
    P.update = function update(data, inputEncoding, outputEncoding) {
      const s = states.get(this)
      if (typeof data !== 'string' && !isView(data)) throw new E.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data)
      if (s.done) throw new Error('Trying to add data in unsupported state')
      return text(s, s.machine.update(typeof data === 'string' ? Buffer.from(data, inputEncoding) : data), outputEncoding, false)
    }
    P.final = function final(outputEncoding) {
      const s = states.get(this)
      if (s.done) throw new E.ERR_CRYPTO_INVALID_STATE()
      const b = s.machine.final()
      s.done = true
      if (typeof b === 'string') throw thrown(b)
      return text(s, b, outputEncoding, true)
    }
    P.setAutoPadding = function setAutoPadding(on = true) {
      states.get(this).machine.padding(!!on)
      return this
    }
    P.setAAD = function setAAD(data) {
      states.get(this).machine.aad(bytesOf(data, 'buffer'))
      return this
    }
    if (encrypt) {
      P.getAuthTag = function getAuthTag() {
        const s = states.get(this)
        if (!s.aead || !s.done) throw new E.ERR_CRYPTO_INVALID_STATE('getAuthTag')
        return s.machine.tag()
      }
    } else {
      P.setAuthTag = function setAuthTag(tag, encoding) {
        const s = states.get(this)
        const b = bytesOf(tag, 'buffer', encoding)
        if (!s.aead || s.tagged || s.done) throw new E.ERR_CRYPTO_INVALID_STATE('setAuthTag')
        const n = b.byteLength
        if (n > 16 || (n < 12 && n !== 4 && n !== 8) || (s.info[1] === 'stream' && n > 16)) throw new E.ERR_CRYPTO_INVALID_AUTH_TAG(n)
        s.tagged = true
        s.machine.tag(b)
        return this
      }
    }
    P._transform = function (chunk, encoding, callback) {
      this.push(this.update(chunk, encoding))
      callback()
    }
    P._flush = function (callback) {
      try { this.push(this.final()) } catch (e) {
        callback(e)
        return
      }
      callback()
    }
    return Class
  }
  const Cipheriv = makeCipher('Cipheriv', true), Decipheriv = makeCipher('Decipheriv', false)

  // later calls back with what a derivation gives; without a callback it answers.
  function run(callback, name, args) {
    const finish = (v) => {
      if (typeof v === 'string') throw new Error(v)
      return v
    }
    if (callback === undefined) return finish(derive(name, undefined, ...args))
    derive(name, (v) => {
      if (typeof v === 'string') callback(new Error(v))
      else callback(null, v)
    }, ...args)
  }
  const digestOf = (digest) => {
    E.validateString(digest, 'digest')
    if (newHash(digest) === undefined) throw new E.ERR_CRYPTO_INVALID_DIGEST(digest)
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
  const keyBytes = (v, name) => v instanceof KeyObject ? v.export() : bytesOf(v, name, 'utf8', ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'])
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
    if (length > 255 * newHash(digest).digest().length) throw new E.ERR_CRYPTO_INVALID_KEYLEN()
    return [digest, ikm, salt, info, length]
  }
  const arrayBuffer = (b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength)

  function assertSize(size, element, offset, length) {
    E.validateNumber(size, 'size')
    size *= element
    if (size !== size || size > Math.min(length, MAX) || size < 0) throw new E.ERR_OUT_OF_RANGE('size', `>= 0 && <= ${Math.min(length, MAX)}`, size)
    if (size + offset > length) throw new E.ERR_OUT_OF_RANGE('size + offset', `<= ${length}`, size + offset)
    return size
  }
  function part(buffer, offset = 0, size) {
    if (!anyBuffer(buffer)) throw new E.ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buffer)
    const element = buffer.BYTES_PER_ELEMENT || 1
    E.validateNumber(offset, 'offset')
    offset *= element
    if (!(offset >= 0 && offset <= buffer.byteLength)) throw new E.ERR_OUT_OF_RANGE('offset', `>= 0 && <= ${buffer.byteLength}`, offset)
    size = size === undefined ? buffer.byteLength - offset : assertSize(size, element, offset, buffer.byteLength)
    random(isView(buffer) ? new Uint8Array(buffer.buffer, buffer.byteOffset + offset, size) : new Uint8Array(buffer, offset, size))
    return buffer
  }
  const soon = (f) => { setImmediate(f) }
  const { setImmediate } = globalThis

  const crypto = {
    createHash: (algorithm, options) => new Hash(algorithm, options),
    hash(algorithm, input, outputEncoding = 'hex') {
      E.validateString(algorithm, 'algorithm')
      if (typeof input !== 'string' && !isView(input)) throw new E.ERR_INVALID_ARG_TYPE('input', ['Buffer', 'TypedArray', 'DataView', 'string'], input)
      return new Hash(algorithm).update(input).digest(outputEncoding)
    },
    createHmac: (hmac, key, options) => new Hmac(hmac, key, options),
    createCipheriv: (cipher, key, iv, options) => new Cipheriv(cipher, key, iv, options),
    createDecipheriv: (cipher, key, iv, options) => new Decipheriv(cipher, key, iv, options),
    createSecretKey(key, encoding) { return new KeyObject('secret', bytesOf(key, 'key', encoding)) },
    getHashes: () => hashNames.slice(),
    getCiphers: () => cipherNames.slice().sort(),
    getCipherInfo(name) {
      const info = cipherInfo(name)
      if (info === undefined) return undefined
      const o = { mode: info[1], name: info[0], nid: undefined, blockSize: info[4], ivLength: info[3], keyLength: info[2] }
      delete o.nid
      if (o.blockSize === 1) delete o.blockSize
      if (o.ivLength === 0) delete o.ivLength
      return o
    },
    randomBytes(size, callback) {
      size = assertSize(size, 1, 0, Infinity)
      if (callback !== undefined) E.validateFunction(callback, 'callback')
      const b = Buffer.alloc(size)
      random(b)
      if (callback === undefined) return b
      soon(() => callback(null, b))
    },
    pseudoRandomBytes(size, callback) { return crypto.randomBytes(size, callback) },
    randomFillSync: (buffer, offset, size) => part(buffer, offset, size),
    randomFill(buffer, offset, size, callback) {
      if (typeof offset === 'function') {
        callback = offset
        offset = undefined
        size = undefined
      } else if (typeof size === 'function') {
        callback = size
        size = undefined
      }
      E.validateFunction(callback, 'callback')
      part(buffer, offset, size)
      soon(() => callback(null, buffer))
    },
    randomInt(least, most, callback) {
      const alone = most === undefined || typeof most === 'function'
      if (alone) {
        callback = most
        most = least
        least = 0
      }
      if (callback !== undefined) E.validateFunction(callback, 'callback')
      if (!Number.isSafeInteger(least)) throw new E.ERR_INVALID_ARG_TYPE('min', 'a safe integer', least)
      if (!Number.isSafeInteger(most)) throw new E.ERR_INVALID_ARG_TYPE('max', 'a safe integer', most)
      if (most <= least) throw new E.ERR_OUT_OF_RANGE('max', `greater than the value of "min" (${least})`, most)
      const range = most - least, limit = 2 ** 48 - 1
      if (!(range <= limit)) throw new E.ERR_OUT_OF_RANGE(alone ? 'max' : 'max - min', `<= ${limit}`, range)
      const b = Buffer.alloc(6), fair = limit - (limit % range)
      let x
      do {
        random(b)
        x = b.readUIntBE(0, 6)
      } while (x >= fair)
      const n = (x % range) + least
      if (callback === undefined) return n
      soon(() => callback(undefined, n))
    },
    randomUUID(options) {
      if (options !== undefined) E.validateObject(options, 'options')
      return uuid()
    },
    getRandomValues: (array) => webcrypto.getRandomValues(array),
    timingSafeEqual(a, b) {
      if (!anyBuffer(a)) throw new E.NoBuffer('buf1')
      if (!anyBuffer(b)) throw new E.NoBuffer('buf2')
      if (a.byteLength !== b.byteLength) throw new E.ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH()
      return equal(a, b)
    },
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
    Hash,
    Hmac,
    Cipheriv,
    Decipheriv,
    KeyObject,
    webcrypto,
  }
  return crypto
})
