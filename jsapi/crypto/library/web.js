// The global crypto, and its class.
//
// https://w3c.github.io/webcrypto/
(function (open, { random, uuid }) {
  const E = open('internal/coded')
  const { isView } = ArrayBuffer
  const tag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get
  let making = false
  class Crypto {
    constructor() { if (!making) throw new E.ERR_ILLEGAL_CONSTRUCTOR() }
    getRandomValues(array) {
      if (this !== crypto) throw new E.ERR_INVALID_THIS('Crypto')
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('typedArray')
      const type = isView(array) ? Reflect.apply(tag, array, []) : undefined
      if (type === undefined || type.startsWith('Float')) throw E.domException('The data argument must be an integer-type TypedArray', 'TypeMismatchError')
      if (array.byteLength > 65536) {
        throw E.domException(`The requested length exceeds 65,536 bytes`, 'QuotaExceededError')
      }
      random(array)
      return array
    }
    get subtle() {
      if (this !== crypto) throw new E.ERR_INVALID_THIS('Crypto')
      return open('internal/crypto/subtle').subtle
    }
    randomUUID() {
      if (this !== crypto) throw new E.ERR_INVALID_THIS('Crypto')
      return uuid()
    }
  }
  Object.defineProperty(Crypto.prototype, Symbol.toStringTag, { configurable: true, value: 'Crypto' })
  for (const name of ['subtle', 'getRandomValues', 'randomUUID']) Object.defineProperty(Crypto.prototype, name, { enumerable: true })
  making = true
  const crypto = new Crypto()
  making = false
  return { crypto, Crypto }
})
