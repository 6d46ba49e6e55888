// Bodies: what Request and Response have in common.
//
// A body is { source, exchange, stream, length, used }: bytes that are there,
// an exchange whose answer is still to be read, or a stream (of internal/webstreams).
// A stream is only made of the first two when a script asks for it.
//
// https://fetch.spec.whatwg.org/#body-mixin
(function (host, forms) {
  const { utf8, text: decode, exchange, blobs, bytesOf, natives, limit, web } = host
  const { FormData, isFormData, encode } = forms
  const U8 = Uint8Array
  const { isView } = ArrayBuffer
  const tag = (v) => Object.prototype.toString.call(v).slice(8, -1)
  const isStream = (v) => v !== null && typeof v === 'object' && tag(v) === 'ReadableStream' && web().R.isStream(v)

  // extract makes a body of what a script gave, with the type that it implies.
  function extract(v, keepalive) {
    let source = null, stream = null, type = null
    if (isStream(v)) {
      if (keepalive) throw new TypeError('keepalive')
      stream = web().R.streamOf(v)
      if (stream.disturbed || stream.reader !== undefined) throw new TypeError('Response body object should not be disturbed or locked')
    } else if (typeof v === 'object' && v !== null && tag(v) === 'URLSearchParams') {
      source = utf8(v.toString())
      type = 'application/x-www-form-urlencoded;charset=UTF-8'
    } else if (v instanceof ArrayBuffer || typeof v === 'object' && v !== null && tag(v) === 'ArrayBuffer') source = new U8(v).slice()
    else if (isView(v)) source = new U8(v.buffer, v.byteOffset, v.byteLength).slice()
    else if (isFormData(v)) {
      const boundary = `----formdata-undici-0${String(Math.floor(host.random() * 1e11)).padStart(11, '0')}`
      source = natives.join(encode(v, boundary).map((p) => typeof p === 'string' ? utf8(p) : bytesOf(p)))
      type = `multipart/form-data; boundary=${boundary}`
    } else if (typeof v === 'object' && v !== null && blobs().isBlob(v)) {
      source = bytesOf(v)
      if (v.type) type = v.type
    } else if (typeof v === 'object' && v !== null && typeof v[Symbol.asyncIterator] === 'function' && tag(v) !== 'String') {
      stream = fromIterable(v)
    } else {
      source = utf8(`${v}`)
      type = 'text/plain;charset=UTF-8'
    }
    return [{ source, stream, exchange: null, length: source === null ? null : source.byteLength, used: false }, type]
  }

  function fromIterable(v) {
    const it = v[Symbol.asyncIterator]()
    const { T, R } = web()
    return R.B.create({
      async pull(c) {
        const { value, done } = await it.next()
        if (done) T.microtask(() => R.B.end(c))
        else {
          const bytes = typeof value === 'string' ? utf8(value) : new U8(value)
          if (bytes.byteLength) R.B.bytes.enqueue(c, bytes.slice().buffer, 0, bytes.byteLength)
        }
      },
      async cancel() { await it.return?.() },
    })
  }

  // next gives the next piece of an exchange's body, or null.
  const next = (body) => new Promise((resolve, reject) => {
    if (body.error) return reject(body.error)
    body.stop = reject
    exchange.read(body.exchange, (err, chunk) => {
      body.stop = undefined
      if (err) reject(body.error = terminated(err))
      else {
        if (chunk === null) body.ended?.()
        resolve(chunk === null ? null : new U8(chunk))
      }
    })
  })

  // terminated is what undici says of an answer that breaks off.
  function terminated(err) {
    if (err.code === 'ECONNRESET' && err.message === 'socket hang up') {
      const cause = new Error('other side closed')
      cause.name = 'SocketError'
      cause.code = 'UND_ERR_SOCKET'
      err = cause
    } else if (`${err.code}`.startsWith('HPE_')) err = parserError(err)
    return new TypeError('terminated', { cause: err })
  }

  function parserError(err) {
    const e = new Error(`Response does not match the HTTP/1.1 protocol (${err.message.replace('Parse Error: ', '')})`)
    e.name = 'HTTPParserError'
    return e
  }

  function streamOf(body) {
    if (body.stream !== null) return body.stream
    const { R } = web()
    let left = body.source
    const { exchange: e } = body
    body.stream = R.B.create({
      async pull(c) {
        let chunk = left
        if (e === null) left = null
        else chunk = await next(body)
        if (chunk === null || chunk.byteLength === 0) R.B.end(c)
        else R.B.bytes.enqueue(c, e === null ? chunk.slice().buffer : chunk.buffer, 0, chunk.byteLength)
      },
      async cancel() {
        if (e !== null) {
          exchange.abort(e)
          body.ended?.()
        }
      },
    })
    if (body.used) {
      R.acquire(body.stream)
      R.close(body.stream)
    }
    body.fail = (reason) => R.failController(body.stream.controller, reason)
    return body.stream
  }

  const disturbed = (body) => body !== null && (body.used || body.stream !== null && body.stream.disturbed)
  const unusable = (body) => body !== null && (disturbed(body) || body.stream !== null && body.stream.reader !== undefined)

  // reading answers a function that gives the next chunk of a stream, or undefined at its end.
  function reading(stream) {
    const { R } = web()
    const r = R.acquire(stream)
    return () => new Promise((resolve, reject) => R.read(r, { chunk: resolve, close: () => resolve(undefined), error: reject }))
  }

  // collect reads a whole body.
  async function collect(body) {
    if (body === null) return new U8(0)
    body.used = true
    if (body.stream === null && body.source !== null) return body.source
    const parts = []
    let size = 0
    const take = (chunk) => {
      size += chunk.byteLength
      if (size > limit) {
        if (body.exchange) exchange.abort(body.exchange)
        const e = new RangeError(`Cannot create a Buffer larger than ${limit} bytes`)
        e.code = 'ERR_BUFFER_TOO_LARGE'
        throw e
      }
      parts.push(chunk)
    }
    if (body.stream === null) {
      for (let chunk; (chunk = await next(body)) !== null;) take(chunk)
    } else {
      const chunk = reading(body.stream)
      for (let value; (value = await chunk()) !== undefined;) {
        if (!(value instanceof U8)) throw new TypeError('Received non-Uint8Array chunk')
        take(value)
      }
    }
    return parts.length === 1 ? parts[0] : natives.join(parts)
  }

  function clone(body) {
    if (body === null) return null
    if (body.source !== null && body.stream === null) return { ...body }
    const [a, b] = web().R.tee(streamOf(body))
    const copy = { ...body, exchange: null, stream: b, used: false }
    body.stream = a
    return copy
  }

  // mimeOf is the last type of a Content-Type, lower-case, without parameters.
  const mimeOf = (type) => type === null ? '' : type.split(';')[0].trim().toLowerCase()

  // mixin puts the readers on a class; stateOf gives { body, headers }.
  function mixin(Class, isOne, stateOf) {
    const read = (self, convert) => {
      const { body } = stateOf(self)
      if (unusable(body)) return Promise.reject(new TypeError('Body is unusable: Body has already been read'))
      return collect(body).then((bytes) => convert(bytes, self))
    }
    class Mixin {
      get body() {
        const { body } = stateOf(this)
        return body === null ? null : web().R.publicStream(streamOf(body))
      }
      get bodyUsed() { return disturbed(stateOf(this).body) }
      blob() { return read(this, (bytes, self) => new (blobs().Blob)([bytes], { type: stateOf(self).headers.get('content-type') ?? '' })) }
      arrayBuffer() { return read(this, (bytes) => bytes.slice().buffer) }
      text() { return read(this, decode) }
      json() { return read(this, (bytes) => JSON.parse(decode(bytes))) }
      formData() {
        const type = stateOf(this).headers.get('content-type')
        return read(this, (bytes) => {
          const form = new FormData()
          let parts
          switch (mimeOf(type)) {
            case 'multipart/form-data':
              parts = natives.multipart(bytes, type)
              if (parts === undefined) throw new TypeError('Failed to parse body as FormData.')
              for (let i = 0; i < parts.length; i++) {
                const p = parts[i]
                form.append(p.name, p.filename === undefined ? p.value : new (blobs().File)([p.bytes], p.filename, { type: p.type }))
              }
              return form
            case 'application/x-www-form-urlencoded':
              parts = natives.urlencoded(bytes)
              for (let i = 0; i < parts.length; i += 2) form.append(parts[i], parts[i + 1])
              return form
          }
          throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')
        })
      }
      bytes() { return read(this, (bytes) => bytes.slice()) }
    }
    // The order of the members is Node's.
    const own = Object.getOwnPropertyDescriptors(Class.prototype)
    const last = ['duplex', 'clone'].filter((key) => key in own)
    for (const key of last) delete Class.prototype[key]
    const mixed = Object.getOwnPropertyDescriptors(Mixin.prototype)
    for (const key of ['body', 'bodyUsed', ...last, 'blob', 'arrayBuffer', 'text', 'json', 'formData', 'bytes']) {
      Object.defineProperty(Class.prototype, key, mixed[key] ?? own[key])
    }
  }
  return { extract, streamOf, reading, collect, clone, mixin, unusable, parserError }
})
