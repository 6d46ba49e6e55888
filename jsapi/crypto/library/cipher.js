// The classes Cipheriv and Decipheriv.
(function (open, host) {
  const { Buffer, cipherInfo, cipher: newCipher } = host
  const { isView } = ArrayBuffer
  const { defineProperty } = Object
  const { E, bytesOf, secretOf, lazily, keyTypes } = open('internal/crypto/arguments')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_AUTH_TAG', (cipher) => `authTagLength required for ${cipher}`, 'TagRequired')
  E.define(TypeError, 'ERR_MISSING_ARGS', 'options.plaintextLength required for CCM mode with AAD', 'LengthRequired')
  const states = new WeakMap()
  const hidden = (object, state) => states.set(object, state)

  function makeCipher(name, encrypt) {
    const Class = {
      [name]: function (cipher, key, iv, options) {
        if (!new.target) return new Class(cipher, key, iv, options)
        E.validateString(cipher, 'cipher')
        const secret = secretOf(key, 'key', keyTypes)
        const vector = iv === null ? Buffer.alloc(0) : bytesOf(iv, 'iv', 'utf8')
        const info = cipherInfo(cipher)
        if (info === undefined) throw new E.ERR_CRYPTO_UNKNOWN_CIPHER()
        const machine = newCipher(cipher, encrypt, secret, vector), mode = info[1]
        const tagLength = options?.authTagLength
        if (tagLength !== undefined && tagLength !== null) {
          if (typeof tagLength !== 'number' || tagLength < 0 || tagLength !== (tagLength | 0)) throw new E.ERR_INVALID_ARG_VALUE('options.authTagLength', tagLength)
          if (mode === 'ccm' ? tagLength < 4 || tagLength > 16 || tagLength % 2 === 1 : mode === 'gcm' ? tagLength > 16 || tagLength < 12 && tagLength !== 4 && tagLength !== 8 : mode === 'stream' && tagLength > 16) {
            throw new E.ERR_CRYPTO_INVALID_AUTH_TAG(tagLength)
          }
          machine.tagLength(tagLength)
        } else if (mode === 'ccm') throw new E.TagRequired(cipher)
        hidden(this, { machine, info, tagLength, done: false, aead: mode === 'gcm' || mode === 'stream' || mode === 'ccm', tagged: false, started: false })
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
      if (s.done || s.info[1] === 'ccm' && s.started) throw new E.Error('Trying to add data in unsupported state')
      if (!encrypt && s.info[1] === 'ccm' && !s.tagged) throw new E.Error('Unsupported state or unable to authenticate data')
      s.started = true
      return text(s, s.machine.update(typeof data === 'string' ? Buffer.from(data, inputEncoding) : data), outputEncoding, false)
    }
    P.final = function final(outputEncoding) {
      const s = states.get(this)
      if (s.done) throw new E.ERR_CRYPTO_INVALID_STATE()
      const b = s.machine.final()
      s.done = true
      return text(s, b, outputEncoding, true)
    }
    P.setAutoPadding = function setAutoPadding(on = true) {
      states.get(this).machine.padding(!!on)
      return this
    }
    P.setAAD = function setAAD(data, options) {
      if (states.get(this).info[1] === 'ccm' && options?.plaintextLength === undefined) throw new E.LengthRequired()
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
        if (n > 16 || (s.info[1] === 'gcm' && n < 12 && n !== 4 && n !== 8) || (s.tagLength !== undefined && n !== s.tagLength)) throw new E.ERR_CRYPTO_INVALID_AUTH_TAG(n)
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

  function getCipherInfo(name, options) {
    if (typeof name !== 'string' && typeof name !== 'number') throw new E.ERR_INVALID_ARG_TYPE('nameOrNid', ['string', 'number'], name)
    if (typeof name === 'number') E.validateInt32(name, 'nameOrNid')
    let keyLength, ivLength
    if (options !== undefined) {
      E.validateObject(options, 'options')
      ;({ keyLength, ivLength } = options)
      if (keyLength !== undefined) E.validateInt32(keyLength, 'options.keyLength')
      if (ivLength !== undefined) E.validateInt32(ivLength, 'options.ivLength')
    }
    const info = cipherInfo(typeof name === 'number' ? host.cipherNames.find((n) => cipherInfo(n)[5] === name) ?? '' : name)
    if (info === undefined) return undefined
    const [, mode, key, iv, blockSize, nid] = info
    if (keyLength !== undefined && keyLength !== key) return undefined
    if (ivLength !== undefined && ivLength !== iv && !(mode === 'gcm' && ivLength > 0) && !(mode === 'ccm' && ivLength >= 7 && ivLength <= 13)) return undefined
    const o = { mode, name: mode === 'gcm' || mode === 'ccm' || mode === 'wrap' ? `id-aes${key * 8}-${mode}` : info[0], nid }
    if (mode !== 'stream') o.blockSize = blockSize
    if (iv !== 0) o.ivLength = ivLength ?? iv
    o.keyLength = key
    return o
  }
  return { Cipheriv, Decipheriv, getCipherInfo }
})
