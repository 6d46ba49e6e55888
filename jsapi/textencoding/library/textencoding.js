// The classes TextEncoder and TextDecoder.
(function ({ decoder, encode, encodeInto }, E) {
  const { isView } = ArrayBuffer
  const { defineProperty } = Object
  const U8 = Uint8Array
  const isBuffer = (v) => { try { return isView(v) || byteLength.call(v) >= 0 } catch { return false } }
  const byteLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get
  E.define(RangeError, 'ERR_ENCODING_NOT_SUPPORTED', (name) => `The "${name}" encoding is not supported`)
  E.define(TypeError, 'ERR_ENCODING_INVALID_ENCODED_DATA', (name) => `The encoded data was not valid for encoding ${name}`)

  E.define(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.', 'NoBufferSource')

  class TextEncoder {
    #is
    static check(v) { if (typeof v !== 'object' || v === null || !(#is in v)) throw new E.ERR_INVALID_THIS('TextEncoder') }
    get encoding() { check(this); return 'utf-8' }
    encode(input = '') { check(this); return new U8(encode(`${input}`)) }
    encodeInto(source, destination) {
      check(this)
      E.validateString(source, 'src')
      if (!(destination instanceof U8)) throw new E.ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', destination)
      const [read, written] = encodeInto(source, destination)
      return { read, written }
    }
  }
  const { check } = TextEncoder
  delete TextEncoder.check

  class TextDecoder {
    #name
    #decode
    #fatal
    #ignoreBOM
    constructor(encoding = 'utf-8', options = {}) {
      encoding = `${encoding}`
      if (options === null) options = {}
      if (typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
      this.#fatal = !!options.fatal
      this.#ignoreBOM = !!options.ignoreBOM
      const made = decoder(encoding, this.#fatal, this.#ignoreBOM)
      if (made === undefined) throw new E.ERR_ENCODING_NOT_SUPPORTED(encoding)
      this.#name = made[0]
      this.#decode = made[1]
    }

    static check(v) { if (typeof v !== 'object' || v === null || !(#name in v)) throw new E.ERR_INVALID_THIS('TextDecoder') }
    decode(input = new U8(0), options = {}) {
      checkDecoder(this)
      if (!isBuffer(input)) throw new E.NoBufferSource()
      if (options === null) options = {}
      if (typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
      const decode = this.#decode
      const text = decode(input, !!options.stream)
      if (text === null) throw new E.ERR_ENCODING_INVALID_ENCODED_DATA(this.#name)
      return text
    }
    get encoding() { checkDecoder(this); return this.#name }
    get fatal() { checkDecoder(this); return this.#fatal }
    get ignoreBOM() { checkDecoder(this); return this.#ignoreBOM }
  }
  const checkDecoder = TextDecoder.check
  delete TextDecoder.check

  const finish = (Class, names) => {
    for (let i = 0; i < names.length; i++) defineProperty(Class.prototype, names[i], { enumerable: true })
    defineProperty(Class.prototype, Symbol.toStringTag, { configurable: true, value: Class.name })
  }
  finish(TextEncoder, ['encoding', 'encode', 'encodeInto'])
  finish(TextDecoder, ['encoding', 'fatal', 'ignoreBOM', 'decode'])
  return { TextEncoder, TextDecoder }
})
