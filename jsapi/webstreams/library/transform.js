// TransformStream and its controller.
//
// https://streams.spec.whatwg.org/#ts-class
(function (T, R, W) {
  const { E, then, resolved, deferred, state, object, highWaterMark, sizeOf, algorithm, called, finish } = T
  const { byDefault } = R
  const { apply } = Reflect
  const own = Symbol('own')
  const none = (name) => new E.ERR_INVALID_THIS(name)
  let transformOf, controllerOf

  function fail(t, e) {
    R.failController(t.readable.controller, e)
    failWriting(t, e)
  }
  function failWriting(t, e) {
    forget(t)
    W.failIfNeeded(t.writable.controller, e)
    unblock(t)
  }
  const unblock = (t) => { if (t.backpressure) setBackpressure(t, false) }
  function setBackpressure(t, on) {
    t.change?.resolve()
    t.change = deferred()
    t.backpressure = on
  }
  const forget = (t) => { t.transform = t.flush = t.cancel = undefined }

  function enqueue(t, chunk) {
    const c = t.readable.controller
    if (!R.open(c)) throw state('Unable to enqueue')
    try { byDefault.enqueue(c, chunk) } catch (e) {
      failWriting(t, e)
      throw t.readable.error
    }
    const on = !(R.waiting(t.readable) || R.desired(c) > 0)
    if (on !== t.backpressure) setBackpressure(t, true)
  }
  function terminate(t) {
    byDefault.close(t.readable.controller)
    failWriting(t, state('TransformStream has been terminated'))
  }
  function perform(t, chunk) {
    return then(t.transform(chunk), undefined, (e) => {
      fail(t, e)
      throw e
    })
  }

  function write(t, chunk) {
    if (!t.backpressure) return perform(t, chunk)
    return then(t.change.promise, () => {
      if (t.writable.state === 'erroring') throw t.writable.error
      return perform(t, chunk)
    })
  }
  // finishing runs the last of the algorithms once, for whichever side asks.
  function finishing(t, run, done, failed) {
    if (t.finish !== undefined) return t.finish.promise
    const d = t.finish = deferred()
    T.handled(d.promise)
    const p = run()
    forget(t)
    then(p, () => {
      try { done() } catch (e) {
        d.reject(e)
        return
      }
      d.resolve()
    }, (e) => {
      failed(e)
      d.reject(e)
    })
    return d.promise
  }
  const abort = (t, reason) => finishing(t, () => t.cancel === undefined ? resolved() : t.cancel(reason), () => {
    if (t.readable.state === 'errored') throw t.readable.error
    R.failController(t.readable.controller, reason)
  }, (e) => R.failController(t.readable.controller, e))
  const cancel = (t, reason) => finishing(t, () => t.cancel === undefined ? resolved() : t.cancel(reason), () => {
    if (t.writable.state === 'errored') throw t.writable.error
    W.failIfNeeded(t.writable.controller, reason)
    unblock(t)
  }, (e) => {
    W.failIfNeeded(t.writable.controller, e)
    unblock(t)
  })
  const close = (t) => finishing(t, () => t.flush === undefined ? resolved() : t.flush(), () => {
    if (t.readable.state === 'errored') throw t.readable.error
    byDefault.close(t.readable.controller)
  }, (e) => R.failController(t.readable.controller, e))

  // setUp makes the two sides; start waits for the transformer's own.
  function setUp(t, { transform, flush, cancel: cancelled, start }, writableMark, writableSize, readableMark, readableSize) {
    const started = deferred()
    t.backpressure = undefined
    t.change = undefined
    t.transform = t.flush = t.cancel = undefined
    t.finish = undefined
    t.writable = W.create({
      start: () => started.promise, write: (chunk) => write(t, chunk), abort: (reason) => abort(t, reason), close: () => close(t), size: writableSize,
    }, writableMark)
    t.readable = R.create({
      start: () => started.promise,
      pull() {
        setBackpressure(t, false)
        return t.change.promise
      },
      cancel: (reason) => cancel(t, reason), size: readableSize, highWaterMark: readableMark,
    })
    setBackpressure(t, true)
    t.transform = transform ?? ((chunk) => called(() => enqueue(t, chunk)))
    t.flush = flush
    t.cancel = cancelled
    started.resolve(start?.())
    return t
  }
  // create makes a transform of the host's own: transform and flush give what
  // they make to enqueue.
  const create = (make) => {
    const t = {}
    const { transform, flush, cancel } = make((chunk) => enqueue(t, chunk))
    return setUp(t, {
      transform: (chunk) => called(transform, undefined, [chunk]), flush: flush && (() => called(flush)), cancel: cancel && (() => called(cancel)),
    }, 1, undefined, 0, undefined)
  }
  const publicController = (t) => t.controller ??= new TransformStreamDefaultController(own, t)

  class TransformStreamDefaultController {
    #t
    constructor(key, t) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      this.#t = t
    }
    get desiredSize() { return R.desired(controllerOf(this).readable.controller) }
    enqueue(chunk = undefined) { enqueue(controllerOf(this), chunk) }
    error(reason = undefined) { fail(controllerOf(this), reason) }
    terminate() { terminate(controllerOf(this)) }
    static {
      controllerOf = (v) => {
        if (!(#t in v)) throw none('TransformStreamDefaultController')
        return v.#t
      }
    }
  }
  Object.defineProperty(TransformStreamDefaultController, 'length', { value: 0, configurable: true })
  finish(TransformStreamDefaultController, ['desiredSize', 'enqueue', 'error', 'terminate'], (v) => ({ stream: controllerOf(v).self }))

  class TransformStream {
    #t
    constructor(transformer = {}, writableStrategy = {}, readableStrategy = {}) {
      object(transformer, 'transformer')
      object(writableStrategy, 'writableStrategy', true)
      object(readableStrategy, 'readableStrategy', true)
      const readableType = transformer?.readableType, writableType = transformer?.writableType
      if (readableType !== undefined) throw new E.InvalidValueRange('transformer.readableType', readableType)
      if (writableType !== undefined) throw new E.InvalidValueRange('transformer.writableType', writableType)
      const t = this.#t = { self: this, controller: undefined }
      const readableMark = highWaterMark(readableStrategy, 0), readableSize = sizeOf(readableStrategy)
      const writableMark = highWaterMark(writableStrategy, 1), writableSize = sizeOf(writableStrategy)
      const { start } = transformer
      if (start && typeof start !== 'function') throw new TypeError('Bind must be called on a function')
      const transform = algorithm(transformer, 'transform', 'transformer'), flush = algorithm(transformer, 'flush', 'transformer'), cancel = algorithm(transformer, 'cancel', 'transformer')
      setUp(t, {
        transform: transform && ((chunk) => transform(chunk, publicController(t))),
        flush: flush && (() => flush(publicController(t))),
        cancel,
        start: start && (() => apply(start, transformer, [publicController(t)])),
      }, writableMark, writableSize, readableMark, readableSize)
    }
    get readable() { return R.publicStream(transformOf(this).readable) }
    get writable() { return W.publicStream(transformOf(this).writable) }
    static {
      transformOf = (v) => {
        if (!(#t in v)) throw none('TransformStream')
        return v.#t
      }
    }
  }
  finish(TransformStream, ['readable', 'writable'], (v) => ({ readable: v.readable, writable: v.writable, backpressure: transformOf(v).backpressure }))
  return { TransformStream, TransformStreamDefaultController, create }
})
