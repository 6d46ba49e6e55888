// Byte streams: their controller, requests that fill a script's own memory, and
// their reader.
//
// What a reader has asked for is a pull-into descriptor, d: a buffer, the part
// of it to be filled, how much is filled and how much must be, and the view to
// answer with. Its type is 'default', 'byob', or 'none' once the reader has gone.
//
// https://streams.spec.whatwg.org/#rbs-controller-class
(function (T, R) {
  const { E, rejected, state, object, algorithm, finish } = T
  const { own, none, open, desired, callPull, failController, forget, close, acquire, release, closedOf, waiting } = R
  const { apply } = Reflect
  const { isView } = ArrayBuffer
  const { transfer, detached } = T.host
  const U8 = Uint8Array
  const typed = Object.getPrototypeOf(U8)
  const byob = (s) => s.reader !== undefined && s.reader.byob
  let controllerOf, readerOf, invalidate

  // Descriptors.

  const clear = (c) => {
    invalidateRequest(c)
    c.pending = []
  }
  function invalidateRequest(c) {
    if (c.request === null) return
    invalidate(c.request)
    c.request = null
  }
  const converted = (d) => new d.View(transfer(d.buffer), d.byteOffset, d.filled / d.elementSize)
  function commit(s, d) {
    const view = converted(d), request = s.reader.requests.shift()
    if (s.state !== 'closed') request.chunk(view)
    else request.close(d.type === 'default' ? undefined : view)
  }
  function fill(c, d) {
    const most = d.filled + Math.min(c.total, d.byteLength - d.filled)
    const aligned = most - most % d.elementSize
    const ready = aligned >= d.least
    let left = (ready ? aligned : most) - d.filled
    while (left > 0) {
      const head = c.queue.first(), n = Math.min(left, head.byteLength)
      new U8(d.buffer, d.byteOffset + d.filled, n).set(new U8(head.buffer, head.byteOffset, n))
      if (head.byteLength === n) c.queue.shift()
      else {
        head.byteOffset += n
        head.byteLength -= n
      }
      c.total -= n
      d.filled += n
      left -= n
    }
    return ready
  }
  // serve answers the descriptors that the queue can fill.
  function serve(c) {
    const filled = []
    while (c.pending.length > 0 && c.total > 0) {
      const d = c.pending[0]
      if (!fill(c, d)) break
      c.pending.shift()
      filled.push(d)
    }
    for (const d of filled) commit(c.stream, d)
  }
  function store(c, buffer, byteOffset, byteLength) {
    c.queue.push({ buffer, byteOffset, byteLength })
    c.total += byteLength
  }
  const storeCopy = (c, buffer, from, length) => store(c, buffer.slice(from, from + length), 0, length)
  function storeDetached(c, d) {
    if (d.filled > 0) storeCopy(c, d.buffer, d.byteOffset, d.filled)
    c.pending.shift()
  }
  function drained(c) {
    if (c.total === 0 && c.closeRequested) {
      forget(c)
      close(c.stream)
    } else callPull(c)
  }
  function give(c, request) {
    const { buffer, byteOffset, byteLength } = c.queue.shift()
    c.total -= byteLength
    drained(c)
    request.chunk(new U8(buffer, byteOffset, byteLength))
  }

  // The controller.

  const bytes = {
    clear,
    pull(c, request) {
      if (c.total > 0) {
        give(c, request)
        return
      }
      if (c.autoAllocate !== undefined) {
        let buffer
        try { buffer = new ArrayBuffer(c.autoAllocate) } catch (e) {
          request.error(e)
          return
        }
        c.pending.push({ buffer, whole: c.autoAllocate, byteOffset: 0, byteLength: c.autoAllocate, filled: 0, least: 1, elementSize: 1, View: U8, type: 'default' })
      }
      c.stream.reader.requests.push(request)
      callPull(c)
    },
    cancel: R.cancelSteps,
    release(c) {
      if (c.pending.length === 0) return
      c.pending[0].type = 'none'
      c.pending = [c.pending[0]]
    },
    close(c) {
      if (!open(c)) return
      if (c.total > 0) {
        c.closeRequested = true
        return
      }
      if (c.pending.length > 0 && c.pending[0].filled % c.pending[0].elementSize !== 0) {
        const e = state('Partial read')
        failController(c, e)
        throw e
      }
      forget(c)
      close(c.stream)
    },
    // enqueue takes a part of a buffer that nobody else has.
    enqueue(c, buffer, byteOffset, byteLength) {
      if (!open(c)) return
      const s = c.stream
      if (c.pending.length > 0) {
        const first = c.pending[0]
        if (detached(first.buffer)) throw state('Destination ArrayBuffer is detached')
        invalidateRequest(c)
        first.buffer = transfer(first.buffer)
        if (first.type === 'none') storeDetached(c, first)
      }
      if (s.reader !== undefined && !s.reader.byob) {
        while (waiting(s) && c.total > 0) give(c, s.reader.requests.shift())
        if (!waiting(s)) store(c, buffer, byteOffset, byteLength)
        else {
          if (c.pending.length > 0) c.pending.shift()
          s.reader.requests.shift().chunk(new U8(buffer, byteOffset, byteLength))
        }
      } else {
        store(c, buffer, byteOffset, byteLength)
        if (byob(s)) serve(c)
      }
      callPull(c)
    },
    self: (c) => c.self ??= new ReadableByteStreamController(own, c),
  }

  function pullInto(c, view, min, request) {
    const s = c.stream
    let elementSize = 1, View = DataView
    if (view instanceof typed) {
      View = globalView(view)
      elementSize = View.BYTES_PER_ELEMENT
    }
    const { byteOffset, byteLength } = view
    let buffer
    try { buffer = transfer(view.buffer) } catch (e) {
      request.error(e)
      return
    }
    const d = { buffer, whole: buffer.byteLength, byteOffset, byteLength, filled: 0, least: min * elementSize, elementSize, View, type: 'byob' }
    if (c.pending.length > 0) {
      c.pending.push(d)
      s.reader.requests.push(request)
      return
    }
    if (s.state === 'closed') {
      request.close(new View(buffer, byteOffset, 0))
      return
    }
    if (c.total > 0) {
      if (fill(c, d)) {
        const filled = converted(d)
        drained(c)
        request.chunk(filled)
        return
      }
      if (c.closeRequested) {
        const e = state('ReadableStream closed')
        failController(c, e)
        request.error(e)
        return
      }
    }
    c.pending.push(d)
    s.reader.requests.push(request)
    callPull(c)
  }
  const views = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array]
  const tag = Object.getOwnPropertyDescriptor(typed.prototype, Symbol.toStringTag).get
  // globalView is the class of a typed array; a Buffer's is Buffer's own, as in Node.
  const globalView = (view) => T.isBuffer(view) ? view.constructor : views.find((V) => V.name === apply(tag, view, []))

  function respond(c, n, buffer) {
    const d = c.pending[0], s = c.stream
    d.buffer = buffer
    invalidateRequest(c)
    if (s.state === 'closed') {
      if (d.type === 'none') c.pending.shift()
      if (byob(s)) {
        const filled = []
        while (filled.length < s.reader.requests.length) filled.push(c.pending.shift())
        for (const d of filled) commit(s, d)
      }
    } else {
      d.filled += n
      if (d.type === 'none') {
        storeDetached(c, d)
        serve(c)
      } else if (d.filled >= d.least) {
        c.pending.shift()
        const rest = d.filled % d.elementSize
        if (rest > 0) storeCopy(c, d.buffer, d.byteOffset + d.filled - rest, rest)
        d.filled -= rest
        const filled = []
        while (c.pending.length > 0 && c.total > 0 && fill(c, c.pending[0])) filled.push(c.pending.shift())
        commit(s, d)
        for (const d of filled) commit(s, d)
      }
    }
    callPull(c)
  }
  function requestOf(c) {
    if (c.request === null && c.pending.length > 0) {
      const d = c.pending[0]
      c.request = new ReadableStreamBYOBRequest(own, c, new U8(d.buffer, d.byteOffset + d.filled, d.byteLength - d.filled))
    }
    return c.request
  }

  class ReadableStreamBYOBRequest {
    #c
    #view
    constructor(key, c, view) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      this.#c = c
      this.#view = view
    }
    get view() {
      if (!(#c in this)) throw none('ReadableStreamBYOBRequest')
      return this.#view
    }
    respond(bytesWritten) {
      if (!(#c in this)) throw none('ReadableStreamBYOBRequest')
      const c = this.#c
      if (c === undefined) throw state('This BYOB request has been invalidated')
      if (detached(this.#view.buffer)) throw state('Viewed ArrayBuffer is detached')
      const d = c.pending[0], n = +bytesWritten
      if (c.stream.state === 'closed') {
        if (n !== 0) throw new E.ERR_INVALID_ARG_VALUE('bytesWritten', bytesWritten)
      } else {
        if (!n) throw new E.ERR_INVALID_ARG_VALUE('bytesWritten', bytesWritten)
        if (n < 0 || d.filled + n > d.byteLength || n % 1 !== 0) throw new E.InvalidValueRange('bytesWritten', bytesWritten)
      }
      respond(c, n, transfer(d.buffer))
    }
    respondWithNewView(view) {
      if (!(#c in this)) throw none('ReadableStreamBYOBRequest')
      const c = this.#c
      if (c === undefined) throw state('This BYOB request has been invalidated')
      E.validateBuffer(view, 'view')
      if (detached(view.buffer)) throw state('Viewed ArrayBuffer is detached')
      const d = c.pending[0], { byteLength, byteOffset, buffer } = view
      if (c.stream.state === 'closed') {
        if (byteLength !== 0) throw state('View is not zero-length')
      } else if (byteLength === 0) throw state('View is zero-length')
      if (d.byteOffset + d.filled !== byteOffset || d.filled + byteLength > d.byteLength || d.whole !== buffer.byteLength) throw new E.InvalidValueRange('view', view)
      respond(c, byteLength, transfer(buffer))
    }
    static {
      invalidate = (request) => {
        request.#c = undefined
        request.#view = null
      }
    }
  }
  Object.defineProperty(ReadableStreamBYOBRequest, 'length', { value: 0, configurable: true })
  finish(ReadableStreamBYOBRequest, ['view', 'respond', 'respondWithNewView'], (q) => ({ view: q.view }))

  class ReadableByteStreamController {
    #c
    constructor(key, c) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      this.#c = c
    }
    get byobRequest() { return requestOf(controllerOf(this)) }
    get desiredSize() { return desired(controllerOf(this)) }
    close() {
      const c = controllerOf(this)
      if (!open(c)) throw state('ReadableStream is already closed')
      bytes.close(c)
    }
    enqueue(chunk) {
      const c = controllerOf(this)
      E.validateBuffer(chunk)
      const { byteLength, byteOffset, buffer } = chunk
      if (byteLength === 0 || buffer.byteLength === 0) throw state('chunk ArrayBuffer is zero-length or detached')
      if (!open(c)) throw state('ReadableStream is already closed')
      bytes.enqueue(c, transfer(buffer), byteOffset, byteLength)
    }
    error(e = undefined) { failController(controllerOf(this), e) }
    static {
      controllerOf = (v) => {
        if (!(#c in v)) throw none('ReadableByteStreamController')
        return v.#c
      }
    }
  }
  Object.defineProperty(ReadableByteStreamController, 'length', { value: 0, configurable: true })
  finish(ReadableByteStreamController, ['byobRequest', 'desiredSize', 'close', 'enqueue', 'error'], () => ({}))

  class ReadableStreamBYOBReader {
    #r
    constructor(stream) {
      if (!R.isStream(stream)) throw new E.ERR_INVALID_ARG_TYPE('stream', 'ReadableStream', stream)
      const s = R.streamOf(stream)
      if (s.reader !== undefined) throw state('ReadableStream is locked')
      if (s.controller.kind !== bytes) throw new E.ERR_INVALID_ARG_VALUE('stream', stream, 'must be a byte stream')
      this.#r = acquire(s, true)
      this.#r.self = this
    }
    read(view, options = {}) {
      if (!is(this)) return rejected(none('ReadableStreamBYOBReader'))
      try {
        if (!isView(view)) throw new E.ERR_INVALID_ARG_TYPE('view', ['Buffer', 'TypedArray', 'DataView'], view)
        object(options, 'options', true)
        const { byteLength, buffer } = view
        if (byteLength === 0 || buffer.byteLength === 0) throw state('View or Viewed ArrayBuffer is zero-length or detached')
        const min = options?.min ?? 1
        if (typeof min !== 'number') throw new E.ERR_INVALID_ARG_TYPE('options.min', 'number', min)
        if (!Number.isInteger(min)) throw new E.ERR_INVALID_ARG_VALUE('options.min', min, 'must be an integer')
        if (min <= 0) throw new E.ERR_INVALID_ARG_VALUE('options.min', min, 'must be greater than 0')
        const length = view instanceof typed ? 'length' : 'byteLength'
        if (min > view[length]) throw new E.ERR_OUT_OF_RANGE('options.min', `<= view.${length}`, min)
        const r = this.#r
        if (r.stream === undefined) throw state('The reader is not attached to a stream')
        return new Promise((resolve, reject) => {
          readInto(r, view, min, {
            chunk: (value) => resolve({ value, done: false }),
            close: (value) => resolve({ value, done: true }),
            error: reject,
          })
        })
      } catch (e) { return rejected(e) }
    }
    releaseLock() { release(readerOf(this)) }
    get closed() {
      if (!is(this)) return rejected(none('ReadableStreamBYOBReader'))
      return closedOf(this.#r)
    }
    cancel(reason = undefined) {
      if (!is(this)) return rejected(none('ReadableStreamBYOBReader'))
      if (this.#r.stream === undefined) return rejected(state('The reader is not attached to a stream'))
      return R.cancel(this.#r.stream, reason)
    }
    static {
      ReadableStreamBYOBReader.is = (v) => v !== null && typeof v === 'object' && #r in v
      readerOf = (v) => {
        if (!is(v)) throw none('ReadableStreamBYOBReader')
        return v.#r
      }
    }
  }
  const { is } = ReadableStreamBYOBReader
  delete ReadableStreamBYOBReader.is
  Object.defineProperty(ReadableStreamBYOBReader.prototype.read, 'length', { value: 1, configurable: true })
  finish(ReadableStreamBYOBReader, ['read', 'releaseLock', 'closed', 'cancel'], (v) => {
    const r = readerOf(v)
    return { stream: r.stream && R.publicStream(r.stream), readIntoRequests: r.requests.length, close: closedOf(r) }
  })

  // readInto asks for bytes in a script's memory: request is { chunk(view), close(view), error(e) }.
  function readInto(r, view, min, request) {
    const s = r.stream
    s.disturbed = true
    if (s.state === 'errored') request.error(s.error)
    else pullInto(s.controller, view, min, request)
  }

  function setUp(s, { start, pull, cancel, autoAllocate }, highWaterMark) {
    const c = R.controller(bytes, { pull, cancel }, highWaterMark)
    c.request = null
    c.pending = []
    c.autoAllocate = autoAllocate
    R.begin(c, s, start)
  }
  // ofSource makes s the byte stream of a script's source.
  function ofSource(s, source, highWaterMark) {
    const { start } = source
    if (start && typeof start !== 'function') throw new TypeError('Bind must be called on a function')
    const pull = algorithm(source, 'pull', 'source'), cancel = algorithm(source, 'cancel', 'source')
    const autoAllocate = source.autoAllocateChunkSize
    if (autoAllocate !== undefined && (!Number.isInteger(+autoAllocate) || +autoAllocate <= 0)) throw new E.ERR_INVALID_ARG_VALUE('source.autoAllocateChunkSize', autoAllocate)
    setUp(s, { start: start && ((c) => apply(start, source, [bytes.self(c)])), pull: pull && ((c) => pull(bytes.self(c))), cancel, autoAllocate: autoAllocate === undefined ? undefined : +autoAllocate }, highWaterMark)
  }
  // create makes a byte stream of the host's own: its algorithms get the controller c.
  function create(algorithms, highWaterMark = 0) {
    const s = R.newStream()
    setUp(s, algorithms, highWaterMark)
    return s
  }
  // viewOf is the memory that the first request wants filled, or null; respondWithView gives it back.
  function viewOf(c) {
    const d = c.pending[0]
    return d === undefined ? null : new U8(d.buffer, d.byteOffset + d.filled, d.byteLength - d.filled)
  }
  const respondWithView = (c, view) => respond(c, view.byteLength, transfer(view.buffer))
  // end closes the stream, and answers a request that waits with nothing.
  function end(c) {
    bytes.close(c)
    if (c.pending.length > 0) respond(c, 0, transfer(c.pending[0].buffer))
  }
  return { bytes, create, end, ofSource, readInto, respond, respondWithView, viewOf, newReader: (stream) => new ReadableStreamBYOBReader(stream),
    classes: { ReadableStreamBYOBReader, ReadableStreamBYOBRequest, ReadableByteStreamController } }
})
