// Blob and File, over bytes in memory.
//
// https://w3c.github.io/FileAPI/
(function ({ create, encode, decode, copyBytes, isAnyArrayBuffer, inspectCustom, inspect }, E, { stream, now }) {
  const { isView } = ArrayBuffer
  const { ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS, ERR_MISSING_ARGS } = E
  const { defineProperty, defineProperties } = Object
  const U8 = Uint8Array
  const lower = Function.prototype.call.bind(String.prototype.toLowerCase)
  const wellFormed = (s) => decode(encode(`${s}`, 'utf8'), 'utf8', 0, Infinity)

  const typeOf = (type) => {
    type = `${type}`
    for (let i = 0; i < type.length; i++) {
      const c = type.charCodeAt(i)
      if (c < 0x20 || c > 0x7e) return ''
    }
    return lower(type)
  }

  const given = (buffer) => ({ given: buffer })

  class Blob {
    #bytes
    #type = ''

    constructor(sources = [], options = {}) {
      if (sources && typeof sources === 'object' && 'given' in sources && Object.getPrototypeOf(sources) === Object.prototype && keep === sources) {
        this.#bytes = sources.given
        this.#type = options
        return
      }
      if (sources === null || typeof sources !== 'object' || typeof sources[Symbol.iterator] !== 'function') {
        throw new E.NoSequence()
      }
      if (options === null) options = {}
      if (typeof options !== 'object' && typeof options !== 'function') throw new ERR_INVALID_ARG_TYPE('options', 'a dictionary', options)
      let { type = '', endings = 'transparent' } = options
      endings = `${endings}`
      if (endings !== 'transparent' && endings !== 'native') throw new E.ERR_INVALID_ARG_VALUE('options.endings', endings)
      const parts = []
      let length = 0
      for (let part of sources) {
        let bytes
        if (isAnyArrayBuffer(part)) bytes = new U8(part)
        else if (isView(part)) bytes = new U8(part.buffer, part.byteOffset, part.byteLength)
        else if (isBlob(part)) bytes = part.#bytes
        else {
          part = `${part}`
          if (endings === 'native') part = part.replace(/\r\n|\r/g, '\n')
          bytes = new U8(encode(part, 'utf8'))
        }
        length += bytes.byteLength
        parts.push(bytes)
      }
      const all = new U8(create(length))
      let at = 0
      for (let i = 0; i < parts.length; i++) {
        copyBytes(parts[i], all, at, 0, parts[i].byteLength)
        at += parts[i].byteLength
      }
      this.#bytes = all
      this.#type = typeOf(type)
    }

    static is(v) { return #bytes in v }
    static bytes(v) { return v.#bytes }

    get size() { return of(this).byteLength }
    get type() {
      of(this)
      return this.#type
    }

    slice(start = 0, end = undefined, contentType = '') {
      const bytes = of(this), size = bytes.byteLength
      const at = (n) => {
        n = Math.trunc(+n) || 0
        return n < 0 ? Math.max(size + n, 0) : Math.min(n, size)
      }
      const from = at(start), to = end === undefined ? size : at(end)
      return made(new U8(bytes.buffer, bytes.byteOffset + from, Math.max(to - from, 0)), typeOf(contentType))
    }

    async arrayBuffer() { return copied(of(this)).buffer }
    async bytes() { return copied(of(this)) }
    async text() {
      const bytes = of(this)
      return decode(bytes, 'utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0, bytes.byteLength)
    }

    stream() {
      const bytes = of(this)
      const { ReadableStream } = stream()
      let at = 0
      return new ReadableStream({
        type: 'bytes',
        pull(controller) {
          if (at >= bytes.byteLength) {
            controller.close()
            controller.byobRequest?.respond(0)
            return
          }
          const n = Math.min(bytes.byteLength - at, 65536)
          controller.enqueue(copied(bytes.subarray(at, at + n)))
          at += n
        },
      })
    }

    [inspectCustom](depth, options) {
      if (depth < 0) return this
      return `Blob ${inspect({ size: this.size, type: this.type }, { ...options, depth: options.depth == null ? null : options.depth - 1 })}`
    }
  }
  const isBytes = Blob.is, bytesOf = Blob.bytes
  delete Blob.is
  delete Blob.bytes
  const isBlob = (v) => typeof v === 'object' && v !== null && isBytes(v)
  const of = (v) => {
    if (!isBlob(v)) throw new ERR_INVALID_THIS('Blob')
    return bytesOf(v)
  }
  const copied = (bytes) => {
    const c = new U8(create(bytes.byteLength))
    copyBytes(bytes, c, 0, 0, bytes.byteLength)
    return c
  }
  let keep
  const made = (bytes, type) => {
    keep = given(bytes)
    try { return new Blob(keep, type) } finally { keep = undefined }
  }

  class File extends Blob {
    #name
    #lastModified

    constructor(fileBits, fileName, options = {}) {
      if (arguments.length < 2) throw new ERR_MISSING_ARGS('fileBits', 'fileName')
      super(fileBits, options)
      const { lastModified } = options ?? {}
      this.#lastModified = lastModified !== undefined ? +lastModified || 0 : now()
      this.#name = wellFormed(fileName)
    }

    get name() { return fileOf(this, #name in this).#name }
    get lastModified() { return fileOf(this, #name in this).#lastModified }

    [inspectCustom](depth, options) {
      if (depth < 0) return this
      return `File ${inspect({ size: this.size, type: this.type, name: this.#name, lastModified: this.#lastModified },
        { ...options, depth: options.depth == null ? null : options.depth - 1 })}`
    }
  }
  const fileOf = (file, is) => {
    if (!is) throw new ERR_INVALID_THIS('File')
    return file
  }

  // The order is that in which Node has them.
  const show = (Class, names) => {
    for (let i = 0; i < names.length; i++) defineProperty(Class.prototype, names[i], { enumerable: true })
    defineProperty(Class.prototype, Symbol.toStringTag, { configurable: true, value: Class.name })
  }
  show(Blob, ['size', 'type', 'slice', 'stream', 'text', 'arrayBuffer', 'bytes'])
  show(File, ['name', 'lastModified'])
  defineProperties(Blob, { length: { value: 0 } })
  defineProperties(File, { length: { value: 2 } })
  return { Blob, File, isBlob, bytesOf }
})
