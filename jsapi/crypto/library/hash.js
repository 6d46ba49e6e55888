// The classes Hash and Hmac.
(function (open, host) {
  const { Buffer, hash: newHash } = host
  const { isView } = ArrayBuffer
  const { defineProperty } = Object
  const { E, secretOf, out, lazily, keyTypes } = open('internal/crypto/arguments')
  const states = new WeakMap()
  const hidden = (object, state) => states.set(object, state)

  function Hash(algorithm, options) {
    if (!new.target) return new Hash(algorithm, options)
    E.validateString(algorithm, 'algorithm')
    if (options?.outputLength !== undefined) E.validateUint32(options.outputLength, 'options.outputLength')
    const machine = newHash(algorithm, undefined, options?.outputLength)
    if (machine === undefined) throw new E.Error('Digest method not supported')
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
    const machine = newHash(algorithm, secretOf(key, 'key', keyTypes))
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
  return { Hash, Hmac }
})
