// The module crypto. Its parts are opened when something of them is touched.
(function (open, host) {
  const { equal, hashNames, cipherNames } = host
  const { isView } = ArrayBuffer
  const { defineProperty } = Object
  const { E, anyBuffer } = open('internal/crypto/arguments')

  const crypto = {}
  // classes defines members that a part has when they are first looked at.
  function lazy(part, names, enumerable = true) {
    for (const name of names) {
      defineProperty(crypto, name, {
        configurable: true,
        enumerable,
        get() {
          const value = open(`internal/crypto/${part}`)[name]
          defineProperty(crypto, name, { value, writable: true, enumerable, configurable: true })
          return value
        },
        set(value) { defineProperty(crypto, name, { value, writable: true, enumerable, configurable: true }) },
      })
    }
  }
  const make = (part, Class) => (...args) => new (open(`internal/crypto/${part}`)[Class])(...args)
  const named = (name, f) => defineProperty(f, 'name', { value: name })
  function makers(part, classes) {
    for (const Class of classes) crypto[`create${Class}`] = named(`create${Class}`, make(part, Class))
  }

  lazy('derive', ['argon2', 'argon2Sync'])
  makers('cipher', ['Cipheriv', 'Decipheriv'])
  makers('hash', ['Hash', 'Hmac'])
  lazy('keys', ['createPrivateKey', 'createPublicKey', 'createSecretKey'])
  makers('sign', ['Sign', 'Verify'])
  crypto.getCiphers = () => cipherNames.slice().sort()
  lazy('cipher', ['getCipherInfo'])
  crypto.getCurves = () => host.curveNames.slice()
  crypto.getHashes = () => hashNames.slice()
  lazy('derive', ['hkdf', 'hkdfSync', 'pbkdf2', 'pbkdf2Sync'])
  lazy('generate', ['generateKeyPair', 'generateKeyPairSync', 'generateKey', 'generateKeySync'])
  lazy('encrypt', ['privateDecrypt', 'privateEncrypt', 'publicDecrypt', 'publicEncrypt'])
  lazy('random', ['randomBytes', 'randomFill', 'randomFillSync', 'randomInt', 'randomUUID'])
  lazy('derive', ['scrypt', 'scryptSync'])
  lazy('sign', ['sign'])
  crypto.setEngine = function setEngine(id, flags) {
    E.validateString(id, 'id')
    if (flags !== undefined) E.validateNumber(flags, 'flags')
    throw new E.ERR_CRYPTO_ENGINE_UNKNOWN(id)
  }
  E.define(Error, 'ERR_CRYPTO_ENGINE_UNKNOWN', (id) => `Engine "${id}" was not found`)
  crypto.timingSafeEqual = function timingSafeEqual(a, b) {
    if (!anyBuffer(a)) throw new E.NoBuffer('buf1')
    if (!anyBuffer(b)) throw new E.NoBuffer('buf2')
    if (a.byteLength !== b.byteLength) throw new E.ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH()
    return equal(a, b)
  }
  crypto.getFips = () => 0
  crypto.setFips = function setFips(on) {
    if (on) throw new E.Error('FIPS mode is a setting of the whole process, which no function changes')
  }
  lazy('sign', ['verify'])
  crypto.hash = function hash(algorithm, input, options) {
    E.validateString(algorithm, 'algorithm')
    if (typeof input !== 'string' && !isView(input)) throw new E.ERR_INVALID_ARG_TYPE('input', ['Buffer', 'TypedArray', 'DataView', 'string'], input)
    const { outputEncoding = 'hex', outputLength } = options !== null && typeof options === 'object' ? options : { outputEncoding: options }
    return new (open('internal/crypto/hash').Hash)(algorithm, outputLength === undefined ? undefined : { outputLength }).update(input).digest(outputEncoding)
  }
  lazy('cipher', ['Cipheriv', 'Decipheriv'])
  lazy('hash', ['Hash', 'Hmac'])
  lazy('keys', ['KeyObject'])
  lazy('sign', ['Sign', 'Verify'])
  crypto.secureHeapUsed = () => ({ total: 0, used: 0, utilization: NaN, min: 2 })
  lazy('constants', ['constants'])
  const web = () => open('internal/webcrypto')
  defineProperty(crypto, 'webcrypto', { get: () => web(), enumerable: true })
  defineProperty(crypto, 'subtle', { get: () => web().subtle, enumerable: true, configurable: true })
  crypto.getRandomValues = function getRandomValues(array) { return web().getRandomValues(array) }
  defineProperty(crypto, 'fips', { get: () => 0, set: (on) => crypto.setFips(on) })
  for (const name of ['prng', 'pseudoRandomBytes', 'rng']) defineProperty(crypto, name, { configurable: true, get: () => crypto.randomBytes })
  return crypto
})
