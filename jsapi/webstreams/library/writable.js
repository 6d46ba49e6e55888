// WritableStream, its writer and its controller.
//
// As for what is read: w is a stream, its writer and its controller belong to it.
//
// https://streams.spec.whatwg.org/#ws-class
(function (T) {
  const { E, nop, then, resolved, rejected, rejectedQuietly, deferred, handled, state, Queue, put, take, reset, object, highWaterMark, sizeOf, algorithm, finish } = T
  const { apply } = Reflect
  const own = Symbol('own'), closing = Symbol('close')
  const none = (name) => new E.ERR_INVALID_THIS(name)
  let streamOf, writerOf, controllerOf

  const newStream = () => ({ self: undefined, state: 'writable', writer: undefined, error: undefined, controller: undefined, writing: undefined, closing: undefined,
    closeRequest: undefined, pendingAbort: undefined, requests: new Queue(), backpressure: false, ended: undefined })
  const publicStream = (w) => w.self ??= new WritableStream(own, w)

  // Streams.

  const closeAsked = (w) => w.closeRequest !== undefined || w.closing !== undefined
  function abort(w, reason) {
    if (w.state === 'closed' || w.state === 'errored') return resolved()
    const c = w.controller
    c.aborted = true
    c.reason = reason
    c.abortController?.abort(reason)
    if (w.state === 'closed' || w.state === 'errored') return resolved()
    if (w.pendingAbort !== undefined) return w.pendingAbort.promise
    const already = w.state === 'erroring'
    const p = w.pendingAbort = { ...deferred(), reason: already ? undefined : reason, already }
    if (!already) startErroring(w, reason)
    return p.promise
  }
  function close(w) {
    const d = w.closeRequest = deferred()
    if (w.writer !== undefined && w.backpressure && w.state === 'writable') letPass(w.writer.ready)
    put(w.controller, closing, 0)
    advance(w.controller)
    return d.promise
  }
  function dealWith(w, e) {
    if (w.state === 'writable') startErroring(w, e)
    else finishErroring(w)
  }
  function startErroring(w, reason) {
    w.state = 'erroring'
    w.error = reason
    if (w.writer !== undefined) notReady(w.writer, reason)
    if (w.writing === undefined && w.closing === undefined && w.controller.started) finishErroring(w)
  }
  function finishErroring(w) {
    if (w.state !== 'erroring' || w.writing !== undefined || w.closing !== undefined) return
    w.state = 'errored'
    reset(w.controller)
    const { error, requests } = w
    w.requests = new Queue()
    while (requests.length > 0) requests.shift().reject(error)
    const p = w.pendingAbort
    if (p === undefined) {
      rejectClosed(w)
      return
    }
    w.pendingAbort = undefined
    if (p.already) {
      p.reject(error)
      rejectClosed(w)
      return
    }
    const c = w.controller, f = c.abort
    forget(c)
    then(f === undefined ? resolved() : f(p.reason), () => {
      p.resolve()
      rejectClosed(w)
    }, (e) => {
      p.reject(e)
      rejectClosed(w)
    })
  }
  // endOf is a promise for the end of the stream, whoever writes to it.
  function endOf(w) {
    if (w.ended === undefined) {
      w.ended = deferred()
      handled(w.ended.promise)
      if (w.state === 'closed') w.ended.resolve()
      else if (w.state === 'errored') w.ended.reject(w.error)
    }
    return w.ended
  }
  function rejectClosed(w) {
    w.ended?.reject(w.error)
    if (w.closeRequest !== undefined) {
      w.closeRequest.reject(w.error)
      w.closeRequest = undefined
    }
    if (w.writer !== undefined) {
      w.writer.closed.reject(w.error)
      handled(w.writer.closed.promise)
    }
  }
  function setBackpressure(w, on) {
    if (w.writer !== undefined && on !== w.backpressure) {
      if (on) w.writer.ready = pending()
      else letPass(w.writer.ready)
    }
    w.backpressure = on
  }
  const pending = () => ({ ...deferred(), waiting: true })
  const fulfilled = () => ({ promise: resolved(), resolve: nop, reject: nop, waiting: false })
  const refused = (e) => ({ promise: rejectedQuietly(e), resolve: nop, reject: nop, waiting: false })
  function letPass(ready) {
    ready.waiting = false
    ready.resolve()
  }
  function notReady(writer, e) {
    const { ready } = writer
    if (!ready.waiting) {
      writer.ready = refused(e)
      return
    }
    ready.waiting = false
    ready.reject(e)
    handled(ready.promise)
  }

  // Writers.

  function acquire(w) {
    if (w.writer !== undefined) throw state('WritableStream is locked')
    const writer = w.writer = { self: undefined, stream: w, ready: undefined, closed: undefined }
    switch (w.state) {
      case 'writable':
        writer.ready = !closeAsked(w) && w.backpressure ? pending() : fulfilled()
        writer.closed = deferred()
        break
      case 'erroring':
        writer.ready = refused(w.error)
        writer.closed = deferred()
        break
      case 'closed':
        writer.ready = fulfilled()
        writer.closed = fulfilled()
        break
      default:
        writer.ready = refused(w.error)
        writer.closed = refused(w.error)
    }
    return writer
  }
  function release(writer) {
    const w = writer.stream
    if (w === undefined) return
    const e = state('Writer has been released')
    notReady(writer, e)
    if (w.state === 'writable' || w.state === 'erroring') {
      writer.closed.reject(e)
      handled(writer.closed.promise)
    } else writer.closed = refused(e)
    w.writer = undefined
    writer.stream = undefined
  }
  function desiredSize(w) {
    switch (w.state) {
      case 'errored': case 'erroring': return null
      case 'closed': return 0
    }
    return desired(w.controller)
  }
  function write(writer, chunk) {
    const w = writer.stream, c = w.controller
    let size = 1
    if (c.size !== undefined) {
      try { size = c.size(chunk) } catch (e) { failIfNeeded(c, e) }
    }
    if (w !== writer.stream) return rejected(state('Mismatched WritableStreams'))
    if (w.state === 'errored') return rejected(w.error)
    if (closeAsked(w) || w.state === 'closed') return rejected(state('WritableStream is closed'))
    if (w.state === 'erroring') return rejected(w.error)
    const d = deferred()
    w.requests.push(d)
    try {
      put(c, chunk, size)
      if (!closeAsked(w) && w.state === 'writable') setBackpressure(w, desired(c) <= 0)
      advance(c)
    } catch (e) { failIfNeeded(c, e) }
    return d.promise
  }
  // closeOf closes by a writer, unless the stream is done already.
  function closeWithErrors(writer) {
    const w = writer.stream
    if (closeAsked(w) || w.state === 'closed') return resolved()
    if (w.state === 'errored') return rejected(w.error)
    return closeChecked(w, 'Failure to close WritableStream')
  }
  function closeChecked(w, text) {
    if (w.state === 'closed' || w.state === 'errored') return rejected(state('WritableStream is closed'))
    if (closeAsked(w)) return rejected(state(text))
    return close(w)
  }

  // Controllers.

  const desired = (c) => c.highWaterMark - c.total
  const forget = (c) => { c.write = c.close = c.abort = c.size = undefined }
  function failIfNeeded(c, e) {
    if (c.stream.state === 'writable') {
      forget(c)
      startErroring(c.stream, e)
    }
  }
  function advance(c) {
    const w = c.stream
    if (!c.started || w.writing !== undefined) return
    if (w.state === 'erroring') {
      finishErroring(w)
      return
    }
    if (c.queue.length === 0) return
    const { value } = c.queue.first()
    if (value === closing) processClose(c, w)
    else processWrite(c, w, value)
  }
  function processClose(c, w) {
    w.closing = w.closeRequest
    w.closeRequest = undefined
    take(c)
    const f = c.close
    forget(c)
    then(f === undefined ? resolved() : f(), () => {
      w.closing.resolve()
      w.closing = undefined
      if (w.state === 'erroring') {
        w.error = undefined
        if (w.pendingAbort !== undefined) {
          w.pendingAbort.resolve()
          w.pendingAbort = undefined
        }
      }
      w.state = 'closed'
      w.ended?.resolve()
      w.writer?.closed.resolve()
    }, (e) => {
      w.closing.reject(e)
      w.closing = undefined
      if (w.pendingAbort !== undefined) {
        w.pendingAbort.reject(e)
        w.pendingAbort = undefined
      }
      dealWith(w, e)
    })
  }
  function processWrite(c, w, chunk) {
    w.writing = w.requests.shift()
    then(c.write === undefined ? resolved() : c.write(chunk, c), () => {
      w.writing.resolve()
      w.writing = undefined
      take(c)
      if (!closeAsked(w) && w.state === 'writable') setBackpressure(w, desired(c) <= 0)
      advance(c)
    }, (e) => {
      if (w.state === 'writable') forget(c)
      w.writing.reject(e)
      w.writing = undefined
      dealWith(w, e)
    })
  }
  const publicController = (c) => c.self ??= new WritableStreamDefaultController(own, c)
  function setUp(w, { start, write, close, abort, size }, highWaterMark) {
    const c = { self: undefined, stream: w, queue: new Queue(), total: 0, started: false, write, close, abort, size, highWaterMark, aborted: false, reason: undefined, abortController: undefined }
    w.controller = c
    setBackpressure(w, desired(c) <= 0)
    then(resolved(start?.(c)), () => {
      c.started = true
      advance(c)
    }, (e) => {
      c.started = true
      dealWith(w, e)
    })
  }
  // create makes a stream of the host's own.
  function create(algorithms, highWaterMark = 1) {
    const w = newStream()
    setUp(w, algorithms, highWaterMark)
    return w
  }

  class WritableStreamDefaultController {
    #c
    constructor(key, c) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      this.#c = c
    }
    get signal() {
      const c = controllerOf(this)
      if (c.abortController === undefined) {
        c.abortController = new (T.abortController())()
        if (c.aborted) c.abortController.abort(c.reason)
      }
      return c.abortController.signal
    }
    error(e = undefined) { failIfNeeded(controllerOf(this), e) }
    static {
      controllerOf = (v) => {
        if (!(#c in v)) throw none('WritableStreamDefaultController')
        return v.#c
      }
    }
  }
  Object.defineProperty(WritableStreamDefaultController, 'length', { value: 0, configurable: true })
  finish(WritableStreamDefaultController, ['signal', 'error'], (v) => ({ stream: publicStream(controllerOf(v).stream) }))

  class WritableStreamDefaultWriter {
    #w
    constructor(stream) {
      if (!isStream(stream)) throw new E.ERR_INVALID_ARG_TYPE('stream', 'WritableStream', stream)
      this.#w = acquire(streamOf(stream))
    }
    get closed() { return isWriter(this) ? this.#w.closed.promise : rejected(none('WritableStreamDefaultWriter')) }
    get desiredSize() {
      const { stream } = writerOf(this)
      if (stream === undefined) throw unbound()
      return desiredSize(stream)
    }
    get ready() { return isWriter(this) ? this.#w.ready.promise : rejected(none('WritableStreamDefaultWriter')) }
    abort(reason = undefined) {
      if (!isWriter(this)) return rejected(none('WritableStreamDefaultWriter'))
      const { stream } = this.#w
      return stream === undefined ? rejected(unbound()) : abort(stream, reason)
    }
    close() {
      if (!isWriter(this)) return rejected(none('WritableStreamDefaultWriter'))
      const { stream } = this.#w
      return stream === undefined ? rejected(unbound()) : closeChecked(stream, 'Failure to close WritableStream')
    }
    releaseLock() { release(writerOf(this)) }
    write(chunk = undefined) {
      if (!isWriter(this)) return rejected(none('WritableStreamDefaultWriter'))
      return this.#w.stream === undefined ? rejected(unbound()) : write(this.#w, chunk)
    }
    static {
      WritableStreamDefaultWriter.is = (v) => v !== null && typeof v === 'object' && #w in v
      writerOf = (v) => {
        if (!isWriter(v)) throw none('WritableStreamDefaultWriter')
        return v.#w
      }
    }
  }
  const unbound = () => state('Writer is not bound to a WritableStream')
  const isWriter = WritableStreamDefaultWriter.is
  delete WritableStreamDefaultWriter.is
  finish(WritableStreamDefaultWriter, ['closed', 'desiredSize', 'ready', 'abort', 'close', 'releaseLock', 'write'], (v) => {
    const { stream, closed, ready } = writerOf(v)
    return { stream: stream && publicStream(stream), close: closed.promise, ready: ready.promise, desiredSize: stream && desiredSize(stream) }
  })

  class WritableStream {
    #w
    constructor(sink = {}, strategy = {}) {
      if (sink === own) {
        this.#w = strategy
        return
      }
      object(sink, 'sink')
      object(strategy, 'strategy', true)
      const w = this.#w = newStream()
      w.self = this
      const type = sink?.type
      if (type !== undefined) throw new E.InvalidValueRange('type', type)
      const size = sizeOf(strategy), hwm = highWaterMark(strategy, 1)
      const { start } = sink
      if (start && typeof start !== 'function') throw new TypeError('Bind must be called on a function')
      const write = algorithm(sink, 'write', 'sink')
      setUp(w, {
        start: start && ((c) => apply(start, sink, [publicController(c)])),
        write: write && ((chunk, c) => write(chunk, publicController(c))),
        close: algorithm(sink, 'close', 'sink'),
        abort: algorithm(sink, 'abort', 'sink'),
        size,
      }, hwm)
    }
    get locked() { return streamOf(this).writer !== undefined }
    abort(reason = undefined) {
      if (!isStream(this)) return rejected(none('WritableStream'))
      return this.#w.writer !== undefined ? rejected(state('WritableStream is locked')) : abort(this.#w, reason)
    }
    close() {
      if (!isStream(this)) return rejected(none('WritableStream'))
      return this.#w.writer !== undefined ? rejected(state('WritableStream is locked')) : closeChecked(this.#w, 'Failure closing WritableStream')
    }
    getWriter() {
      streamOf(this)
      return new WritableStreamDefaultWriter(this)
    }
    static {
      WritableStream.is = (v) => v !== null && typeof v === 'object' && #w in v
      streamOf = (v) => {
        if (!isStream(v)) throw none('WritableStream')
        return v.#w
      }
    }
  }
  const isStream = WritableStream.is
  delete WritableStream.is
  finish(WritableStream, ['locked', 'abort', 'close', 'getWriter'], (v) => ({ locked: v.locked, state: streamOf(v).state }))

  T.said(WritableStream, streamOf, {
    'stream.errored': (w) => w.state === 'errored',
    'stream.writable': (w) => w.state === 'writable',
    'webstream.isClosedPromise': endOf,
  }, (w, e) => failIfNeeded(w.controller, e))
  T.writableOf = (v) => {
    if (!isStream(v)) throw new E.ERR_INVALID_ARG_TYPE('transform.writable', 'WritableStream', v)
    return streamOf(v)
  }
  return { WritableStream, WritableStreamDefaultWriter, WritableStreamDefaultController, isStream, streamOf, publicStream, create, acquire, release, write, close, abort,
    closeWithErrors, closeAsked, failIfNeeded, desiredSize, closing }
})
