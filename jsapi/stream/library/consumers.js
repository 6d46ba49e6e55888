// The module stream/consumers: all that a stream holds, in one value.
(function ({ Buffer, TextDecoder, require }) {
  async function each(stream, f) {
    const iterator = stream[Symbol.asyncIterator] ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]()
    for (;;) {
      const { value, done } = await iterator.next()
      if (done) return
      f(value)
    }
  }
  async function buffer(stream) {
    const chunks = []
    await each(stream, (c) => { chunks.push(typeof c === 'string' ? Buffer.from(c) : ArrayBuffer.isView(c) ? Buffer.from(c.buffer, c.byteOffset, c.byteLength) : Buffer.from(c)) })
    return Buffer.concat(chunks)
  }
  async function text(stream) {
    const decoder = new TextDecoder()
    let s = ''
    await each(stream, (c) => { s += typeof c === 'string' ? c : decoder.decode(c, { stream: true }) })
    return s + decoder.decode()
  }
  return {
    async arrayBuffer(stream) {
      const b = await buffer(stream)
      return b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength)
    },
    async blob(stream) {
      const { Blob } = require('buffer')
      return new Blob([await buffer(stream)])
    },
    buffer,
    text,
    async json(stream) { return JSON.parse(await text(stream)) },
  }
})
