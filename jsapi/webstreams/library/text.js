// TextEncoderStream and TextDecoderStream.
//
// https://encoding.spec.whatwg.org/#interface-textencoderstream
(function (T, R, W, { create }) {
  const { E, finish } = T
  const { isView } = ArrayBuffer
  const { isAnyArrayBuffer } = T.host
  const { TextEncoder, TextDecoder } = T.encoding()

  class TextEncoderStream {
    #t
    constructor() {
      const encoder = new TextEncoder()
      let high = '' // a high surrogate that waits for its other half
      this.#t = create((enqueue) => ({
        transform(chunk) {
          let text = high + String(chunk)
          high = ''
          const last = text.charCodeAt(text.length - 1)
          if (last >= 0xd800 && last < 0xdc00) {
            high = text[text.length - 1]
            text = text.slice(0, -1)
          }
          if (text !== '') enqueue(encoder.encode(text))
        },
        flush() { if (high !== '') enqueue(encoder.encode(high)) },
      }))
    }
    get encoding() {
      this.#t
      return 'utf-8'
    }
    get readable() { return R.publicStream(this.#t.readable) }
    get writable() { return W.publicStream(this.#t.writable) }
  }
  finish(TextEncoderStream, ['encoding', 'readable', 'writable'], (s) => ({ encoding: s.encoding, readable: s.readable, writable: s.writable }))

  class TextDecoderStream {
    #decoder
    #t
    constructor(encoding = 'utf-8', options = {}) {
      const decoder = this.#decoder = new TextDecoder(encoding, options)
      this.#t = create((enqueue) => ({
        transform(chunk) {
          if (!isView(chunk) && !isAnyArrayBuffer(chunk)) throw new E.ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'ArrayBufferView'], chunk)
          const text = decoder.decode(chunk, { stream: true })
          if (text !== '') enqueue(text)
        },
        flush() {
          const text = decoder.decode()
          if (text !== '') enqueue(text)
        },
      }))
    }
    get encoding() { return this.#decoder.encoding }
    get fatal() { return this.#decoder.fatal }
    get ignoreBOM() { return this.#decoder.ignoreBOM }
    get readable() { return R.publicStream(this.#t.readable) }
    get writable() { return W.publicStream(this.#t.writable) }
  }
  finish(TextDecoderStream, ['encoding', 'fatal', 'ignoreBOM', 'readable', 'writable'],
    (s) => ({ encoding: s.encoding, fatal: s.fatal, ignoreBOM: s.ignoreBOM, readable: s.readable, writable: s.writable }))
  // Node gives these two no tag.
  delete TextEncoderStream.prototype[Symbol.toStringTag]
  delete TextDecoderStream.prototype[Symbol.toStringTag]
  return { TextEncoderStream, TextDecoderStream }
})
