// ReadableStream, its default reader and its default controller.
//
// A stream is a plain object here, s; so are its reader r and its controller c.
// What scripts hold is made for them when they are given it (self).
//
// https://streams.spec.whatwg.org/#rs-class
(function (T, load) {
  const { E, nop, then, resolved, rejected, deferred, state, Queue, put, take, reset, object, highWaterMark, sizeOf, algorithm, finish } = T
  const { apply } = Reflect
  const own = Symbol('own')
  const none = (name) => new E.ERR_INVALID_THIS(name)
  let streamOf, readerOf, controllerOf

  const newStream = () => ({ self: undefined, state: 'readable', reader: undefined, error: undefined, disturbed: false, controller: undefined, ended: undefined })
  const publicStream = (s) => s.self ??= new ReadableStream(own, s)

  // Streams.

  function close(s) {
    s.state = 'closed'
    s.ended?.resolve()
    const r = s.reader
    if (r === undefined) return
    r.closed?.resolve()
    if (!r.byob) each(r, (q) => q.close())
  }
  function fail(s, e) {
    s.state = 'errored'
    s.error = e
    s.ended?.reject(e)
    const r = s.reader
    if (r === undefined) return
    r.closed?.reject(e)
    each(r, (q) => q.error(e))
  }
  // endOf is a promise for the end of the stream, whoever reads it.
  function endOf(s) {
    if (s.ended === undefined) {
      s.ended = deferred()
      T.handled(s.ended.promise)
      if (s.state === 'closed') s.ended.resolve()
      else if (s.state === 'errored') s.ended.reject(s.error)
    }
    return s.ended
  }
  function each(r, f) {
    const { requests } = r
    r.requests = new Queue()
    while (requests.length > 0) f(requests.shift())
  }
  function cancel(s, reason) {
    s.disturbed = true
    if (s.state === 'closed') return resolved()
    if (s.state === 'errored') return rejected(s.error)
    close(s)
    if (s.reader?.byob) each(s.reader, (q) => q.close(undefined))
    return then(s.controller.kind.cancel(s.controller, reason), nop)
  }

  // Readers. The promise closed is made when it is first asked for.

  function acquire(s, byob = false) {
    if (s.reader !== undefined) throw state('ReadableStream is locked')
    return s.reader = { self: undefined, byob, stream: s, requests: new Queue(), closed: undefined }
  }
  function closedOf(r) {
    if (r.closed === undefined) {
      r.closed = deferred()
      T.handled(r.closed.promise)
      if (r.stream === undefined) r.closed.reject(state('Reader released'))
      else if (r.stream.state === 'closed') r.closed.resolve()
      else if (r.stream.state === 'errored') r.closed.reject(r.stream.error)
    }
    return r.closed.promise
  }
  function release(r) {
    const s = r.stream
    if (s === undefined) return
    if (s.state === 'readable') r.closed?.reject(state('Reader released'))
    else r.closed = undefined
    s.controller.kind.release(s.controller)
    s.reader = undefined
    r.stream = undefined
    const { requests } = r
    if (requests.length > 0) {
      const e = state('Releasing reader')
      each(r, (q) => q.error(e))
    }
  }
  // read asks for a chunk: request is { chunk(v), close(), error(e) }.
  function read(r, request) {
    const s = r.stream
    s.disturbed = true
    if (s.state === 'closed') request.close()
    else if (s.state === 'errored') request.error(s.error)
    else s.controller.kind.pull(s.controller, request)
  }
  // The order of the members of a result is Node's: of a chunk that was there it is another.
  const readOnce = (r) => new Promise((resolve, reject) => {
    let there = true
    read(r, {
      chunk: (value) => resolve(there ? { done: false, value } : { value, done: false }),
      close: () => resolve({ value: undefined, done: true }),
      error: reject,
    })
    there = false
  })

  // Controllers: what both kinds have in common.

  const open = (c) => !c.closeRequested && c.stream.state === 'readable'
  function desired(c) {
    switch (c.stream.state) {
      case 'errored': return null
      case 'closed': return 0
    }
    return c.highWaterMark - c.total
  }
  const waiting = (s) => s.reader !== undefined && s.reader.requests.length > 0
  function callPull(c) {
    if (!open(c) || !c.started || !(waiting(c.stream) || desired(c) > 0)) return
    if (c.pulling) {
      c.pullAgain = true
      return
    }
    if (c.pull === undefined) return
    c.pulling = true
    then(c.pull(c), () => {
      c.pulling = false
      if (c.pullAgain) {
        c.pullAgain = false
        callPull(c)
      }
    }, (e) => failController(c, e))
  }
  function failController(c, e) {
    if (c.stream.state !== 'readable') return
    c.kind.clear?.(c)
    reset(c)
    forget(c)
    fail(c.stream, e)
  }
  function forget(c) { c.pull = c.cancel = c.size = undefined }
  function cancelSteps(c, reason) {
    c.kind.clear?.(c)
    reset(c)
    const f = c.cancel
    forget(c)
    return f === undefined ? resolved() : f(reason)
  }
  // begin connects a controller with its stream, after start has been called.
  function begin(c, s, start) {
    c.stream = s
    s.controller = c
    then(resolved(start?.(c)), () => {
      c.started = true
      callPull(c)
    }, (e) => failController(c, e))
  }
  const controller = (kind, algorithms, highWaterMark) => ({ self: undefined, kind, stream: undefined, queue: new Queue(), total: 0, started: false, closeRequested: false,
    pulling: false, pullAgain: false, pull: algorithms.pull, cancel: algorithms.cancel, size: algorithms.size, highWaterMark })

  // The default controller.

  const byDefault = {
    pull(c, request) {
      if (c.queue.length === 0) {
        c.stream.reader.requests.push(request)
        callPull(c)
        return
      }
      const chunk = take(c)
      if (c.closeRequested && c.queue.length === 0) {
        forget(c)
        close(c.stream)
      } else callPull(c)
      request.chunk(chunk)
    },
    cancel: cancelSteps,
    release: nop,
    close(c) {
      if (!open(c)) return
      c.closeRequested = true
      if (c.queue.length === 0) {
        forget(c)
        close(c.stream)
      }
    },
    enqueue(c, chunk) {
      if (!open(c)) return
      if (waiting(c.stream)) c.stream.reader.requests.shift().chunk(chunk)
      else {
        try { put(c, chunk, c.size === undefined ? 1 : c.size(chunk)) } catch (e) {
          failController(c, e)
          throw e
        }
      }
      callPull(c)
    },
    self: (c) => c.self ??= new ReadableStreamDefaultController(own, c),
  }
  // create makes a stream of the host's own: its algorithms get the controller c.
  function create({ start, pull, cancel, size, highWaterMark = 1 }) {
    const s = newStream()
    begin(controller(byDefault, { pull, cancel, size }, highWaterMark), s, start)
    return s
  }

  class ReadableStreamDefaultController {
    #c
    constructor(key, c) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      this.#c = c
    }
    get desiredSize() { return desired(controllerOf(this)) }
    close() {
      const c = controllerOf(this)
      if (!open(c)) throw state('Controller is already closed')
      byDefault.close(c)
    }
    enqueue(chunk = undefined) {
      const c = controllerOf(this)
      if (!open(c)) throw state('Controller is already closed')
      byDefault.enqueue(c, chunk)
    }
    error(e = undefined) { failController(controllerOf(this), e) }
    static {
      controllerOf = (v) => {
        if (!(#c in v)) throw none('ReadableStreamDefaultController')
        return v.#c
      }
    }
  }
  Object.defineProperty(ReadableStreamDefaultController, 'length', { value: 0, configurable: true })
  finish(ReadableStreamDefaultController, ['desiredSize', 'close', 'enqueue', 'error'], () => ({}))

  class ReadableStreamDefaultReader {
    #r
    constructor(stream) {
      if (!isStream(stream)) throw new E.ERR_INVALID_ARG_TYPE('stream', 'ReadableStream', stream)
      this.#r = acquire(streamOf(stream))
      this.#r.self = this
    }
    read() {
      if (!is(this)) return rejected(none('ReadableStreamDefaultReader'))
      const r = this.#r
      if (r.stream === undefined) return rejected(state('The reader is not attached to a stream'))
      return readOnce(r)
    }
    releaseLock() { release(readerOf(this)) }
    get closed() {
      if (!is(this)) return rejected(none('ReadableStreamDefaultReader'))
      return closedOf(this.#r)
    }
    cancel(reason = undefined) {
      if (!is(this)) return rejected(none('ReadableStreamDefaultReader'))
      if (this.#r.stream === undefined) return rejected(state('The reader is not attached to a stream'))
      return cancel(this.#r.stream, reason)
    }
    static {
      readerOf = (v) => {
        if (!is(v)) throw none('ReadableStreamDefaultReader')
        return v.#r
      }
      ReadableStreamDefaultReader.is = (v) => v !== null && typeof v === 'object' && #r in v
    }
  }
  const { is } = ReadableStreamDefaultReader
  delete ReadableStreamDefaultReader.is
  finish(ReadableStreamDefaultReader, ['read', 'releaseLock', 'closed', 'cancel'], (v) => {
    const r = readerOf(v)
    return { stream: r.stream && publicStream(r.stream), readRequests: r.requests.length, close: closedOf(r) }
  })

  const R = { own, newStream, publicStream, close, fail, cancel, acquire, closedOf, release, read, readOnce, open, desired, waiting, callPull, failController, forget, cancelSteps,
    begin, controller, byDefault, create, none, each }
  const B = load('bytes.js', T, R)
  R.B = B

  class ReadableStream {
    #s
    constructor(source = {}, strategy = {}) {
      if (source === own) {
        this.#s = strategy
        return
      }
      object(source, 'source')
      object(strategy, 'strategy', true)
      const s = this.#s = newStream()
      s.self = this
      const { type } = source
      if (`${type}` === 'bytes') {
        if (strategy?.size !== undefined) throw new E.InvalidValueRange('strategy.size', strategy.size)
        B.ofSource(s, source, highWaterMark(strategy, 0))
        return
      }
      if (type !== undefined) throw new E.ERR_INVALID_ARG_VALUE('source.type', type)
      const size = sizeOf(strategy), hwm = highWaterMark(strategy, 1)
      const { start } = source
      if (start && typeof start !== 'function') throw new TypeError('Bind must be called on a function')
      const pull = algorithm(source, 'pull', 'source'), cancel = algorithm(source, 'cancel', 'source')
      begin(controller(byDefault, { pull: pull && ((c) => pull(byDefault.self(c))), cancel, size }, hwm), s,
        start && ((c) => apply(start, source, [byDefault.self(c)])))
    }
    get locked() { return streamOf(this).reader !== undefined }
    cancel(reason = undefined) {
      if (!isStream(this)) return rejected(none('ReadableStream'))
      if (this.#s.reader !== undefined) return rejected(state('ReadableStream is locked'))
      return cancel(this.#s, reason)
    }
    getReader(options = {}) {
      const s = streamOf(this)
      object(options, 'options', true)
      const mode = options?.mode
      if (mode === undefined) return new ReadableStreamDefaultReader(this)
      if (`${mode}` !== 'byob') throw new E.ERR_INVALID_ARG_VALUE('options.mode', mode)
      return B.newReader(this, s)
    }
    pipeThrough(transform, options = {}) {
      const s = streamOf(this)
      const readable = transform?.readable
      if (!isStream(readable)) throw new E.ERR_INVALID_ARG_TYPE('transform.readable', 'ReadableStream', readable)
      const w = T.writableOf(transform.writable)
      const o = pipeOptions(options)
      if (s.reader !== undefined) throw state('The ReadableStream is locked')
      if (w.writer !== undefined) throw state('The WritableStream is locked')
      T.handled(T.pipe(s, w, o))
      return readable
    }
    pipeTo(destination, options = {}) {
      try {
        const s = streamOf(this)
        const w = T.writableOf(destination)
        const o = pipeOptions(options)
        if (s.reader !== undefined) throw state('The ReadableStream is locked')
        if (w.writer !== undefined) throw state('The WritableStream is locked')
        return T.pipe(s, w, o)
      } catch (e) { return rejected(e) }
    }
    tee() {
      const s = streamOf(this)
      if (s.reader !== undefined) throw state('ReadableStream is locked')
      return R.tee(s).map(publicStream)
    }
    values(options = {}) {
      const s = streamOf(this)
      object(options, 'options', true)
      return R.iterate(acquire(s), !!options?.preventCancel)
    }
    static from(iterable) { return publicStream(R.from(iterable)) }
    static {
      ReadableStream.is = (v) => v !== null && typeof v === 'object' && #s in v
      streamOf = (v) => {
        if (!isStream(v)) throw none('ReadableStream')
        return v.#s
      }
    }
  }
  const isStream = ReadableStream.is
  delete ReadableStream.is
  function pipeOptions(options) {
    object(options, 'options', true)
    const signal = options?.signal
    const o = { preventAbort: !!options?.preventAbort, preventCancel: !!options?.preventCancel, preventClose: !!options?.preventClose, signal }
    if (signal !== undefined && !T.isSignal(signal)) throw new E.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal)
    return o
  }
  Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, { value: ReadableStream.prototype.values, writable: true, configurable: true })
  Object.defineProperty(ReadableStream, 'from', { enumerable: true })
  finish(ReadableStream, ['locked', 'cancel', 'getReader', 'pipeThrough', 'pipeTo', 'tee', 'values'], (v) => {
    const s = streamOf(v)
    return { locked: v.locked, state: s.state, supportsBYOB: s.controller?.kind === B.bytes }
  })
  T.said(ReadableStream, streamOf, {
    'stream.disturbed': (s) => s.disturbed,
    'stream.errored': (s) => s.state === 'errored',
    'stream.readable': (s) => s.state === 'readable',
    'webstream.isClosedPromise': endOf,
  }, (s, e) => failController(s.controller, e))
  Object.assign(R, { ReadableStream, ReadableStreamDefaultReader, ReadableStreamDefaultController, isStream, streamOf }, B.classes)
  load('tee.js', T, R)
  load('iteration.js', T, R)
  return R
})
