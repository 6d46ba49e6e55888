// Node's EventEmitter.
(function (open, uncaught) {
  const E = open('internal/coded')
  const { apply, ownKeys } = Reflect
  const { defineProperty, defineProperties, getPrototypeOf } = Object
  const then = Function.prototype.call.bind(Promise.prototype.then)
  const { inspect } = E
  const rejection = Symbol.for('nodejs.rejection')
  const capture = Symbol('kCapture')
  const shape = Symbol('shapeMode')
  const maxTarget = Symbol('events.maxEventTargetListeners')
  const errorMonitor = Symbol('events.errorMonitor')
  let defaultMax = 10
  let captureAll = false

  E.define(Error, 'ERR_UNHANDLED_ERROR', (value) => `Unhandled error. (${value})`)

  function EventEmitter(options) { init.call(this, options) }

  function init(options) {
    if (this._events === undefined || this._events === getPrototypeOf(this)._events) {
      this._events = { __proto__: null }
      this._eventsCount = 0
      this[shape] = false
    } else {
      this[shape] = true
    }
    this._maxListeners ||= undefined
    if (options?.captureRejections) {
      E.validateBoolean(options.captureRejections, 'options.captureRejections')
      this[capture] = Boolean(options.captureRejections)
    } else {
      this[capture] = captureAll
    }
  }

  const check = (listener) => E.validateFunction(listener, 'listener')

  function limit(emitter) { return emitter._maxListeners === undefined ? defaultMax : emitter._maxListeners }

  // warn tells of an event with so many listeners that some may be forgotten.
  function warn(target, type, list) {
    const most = limit(target)
    if (!(most > 0 && list.length > most && !list.warned)) return
    list.warned = true
    const name = target.constructor?.name || 'EventEmitter'
    const w = new Error(`Possible EventEmitter memory leak detected. ${list.length} ${String(type)} listeners added to ${inspect(target, { depth: -1 })}. ` +
      `MaxListeners is ${most}. Use emitter.setMaxListeners() to increase limit`)
    w.name = 'MaxListenersExceededWarning'
    w.emitter = target
    w.type = type
    w.count = list.length
    const process = open('process')
    if (typeof process?.emitWarning === 'function') process.emitWarning(w)
  }

  function add(target, type, listener, first) {
    check(listener)
    let events = target._events
    if (events === undefined) {
      events = target._events = { __proto__: null }
      target._eventsCount = 0
    } else if (events.newListener !== undefined) {
      target.emit('newListener', type, listener.listener ?? listener)
      events = target._events
    }
    const known = events[type]
    if (known === undefined) {
      events[type] = listener
      ++target._eventsCount
    } else if (typeof known === 'function') {
      const list = events[type] = first ? [listener, known] : [known, listener]
      warn(target, type, list)
    } else {
      if (first) known.unshift(listener)
      else known.push(listener)
      warn(target, type, known)
    }
    return target
  }

  function onceWrapper(target, type, listener) {
    let fired = false
    const wrapper = function (...args) {
      if (fired) return
      fired = true
      target.removeListener(type, wrapper)
      return apply(listener, target, args)
    }
    wrapper.listener = listener
    return wrapper
  }

  // settle watches what a listener returned when rejections are captured.
  function settle(target, result, type, args) {
    if (result === undefined || result === null || !target[capture]) return
    let f
    try {
      f = result.then
      if (typeof f !== 'function') return
      apply(f, result, [undefined, (error) => open('process').nextTick(reject, target, error, type, args)])
    } catch (error) {
      target.emit('error', error)
    }
  }

  function reject(target, error, type, args) {
    if (typeof target[rejection] === 'function') {
      target[rejection](error, type, ...args)
      return
    }
    const before = target[capture]
    try {
      target[capture] = false
      target.emit('error', error)
    } finally {
      target[capture] = before
    }
  }

  function throwError(target, args) {
    const error = args[0]
    if (error instanceof Error) throw error
    let shown
    try { shown = inspect(error) } catch { shown = error }
    const e = new E.ERR_UNHANDLED_ERROR(shown)
    e.context = error
    throw e
  }

  const P = EventEmitter.prototype
  P._events = undefined
  P._eventsCount = 0
  P._maxListeners = undefined
  const methods = {
    setMaxListeners(n) {
      E.validateNumber(n, 'setMaxListeners', 0)
      this._maxListeners = n
      return this
    },
    getMaxListeners() { return limit(this) },
    emit(type, ...args) {
      const events = this._events
      if (type === 'error') {
        if (events !== undefined && events[errorMonitor] !== undefined) this.emit(errorMonitor, ...args)
        if (events === undefined || events.error === undefined) throwError(this, args)
      } else if (events === undefined) {
        return false
      }
      const handler = events[type]
      if (handler === undefined) return false
      if (typeof handler === 'function') {
        settle(this, apply(handler, this, args), type, args)
      } else {
        for (const listener of handler.slice()) settle(this, apply(listener, this, args), type, args)
      }
      return true
    },
    addListener(type, listener) { return add(this, type, listener, false) },
    prependListener(type, listener) { return add(this, type, listener, true) },
    once(type, listener) {
      check(listener)
      this.on(type, onceWrapper(this, type, listener))
      return this
    },
    prependOnceListener(type, listener) {
      check(listener)
      this.prependListener(type, onceWrapper(this, type, listener))
      return this
    },
    removeListener(type, listener) {
      check(listener)
      const events = this._events
      const list = events?.[type]
      if (list === undefined) return this
      if (list === listener || list.listener === listener) {
        this._eventsCount -= 1
        if (this._eventsCount === 0) this._events = { __proto__: null }
        else delete events[type]
        if (events.removeListener) this.emit('removeListener', type, list.listener || listener)
      } else if (typeof list !== 'function') {
        let at = list.length - 1
        while (at >= 0 && list[at] !== listener && list[at].listener !== listener) at--
        if (at < 0) return this
        list.splice(at, 1)
        if (list.length === 1) events[type] = list[0]
        if (events.removeListener !== undefined) this.emit('removeListener', type, listener)
      }
      return this
    },
    removeAllListeners(type) {
      const events = this._events
      if (events === undefined) return this
      if (events.removeListener === undefined) {
        if (arguments.length === 0) {
          this._events = { __proto__: null }
          this._eventsCount = 0
        } else if (events[type] !== undefined) {
          if (--this._eventsCount === 0) this._events = { __proto__: null }
          else delete events[type]
        }
        return this
      }
      if (arguments.length === 0) {
        for (const key of ownKeys(events)) if (key !== 'removeListener') this.removeAllListeners(key)
        this.removeAllListeners('removeListener')
        this._events = { __proto__: null }
        this._eventsCount = 0
        return this
      }
      const listeners = events[type]
      if (typeof listeners === 'function') this.removeListener(type, listeners)
      else if (listeners !== undefined) for (let i = listeners.length - 1; i >= 0; i--) this.removeListener(type, listeners[i])
      return this
    },
    listeners(type) { return listed(this, type, true) },
    rawListeners(type) { return listed(this, type, false) },
    listenerCount(type, listener) {
      const known = this._events?.[type]
      if (known === undefined) return 0
      const list = typeof known === 'function' ? [known] : known
      if (listener == null) return list.length
      return list.filter((f) => f === listener || f.listener === listener).length
    },
    eventNames() { return this._eventsCount > 0 ? ownKeys(this._events) : [] },
  }
  methods.on = methods.addListener
  methods.off = methods.removeListener
  for (const name of ['setMaxListeners', 'getMaxListeners', 'emit', 'addListener', 'on', 'prependListener', 'once', 'prependOnceListener',
    'removeListener', 'off', 'removeAllListeners', 'listeners', 'rawListeners', 'listenerCount', 'eventNames']) P[name] = methods[name]
  defineProperty(P, capture, { value: false, writable: true, enumerable: false })

  function listed(target, type, unwrap) {
    const known = target._events?.[type]
    if (known === undefined) return []
    const list = typeof known === 'function' ? [known] : known
    return unwrap ? list.map((f) => f.listener || f) : list.slice()
  }

  const isEmitter = (o) => typeof o?.on === 'function'
  const isTarget = (o) => typeof o?.addEventListener === 'function'

  // listen calls a listener for one event, or each one, and returns how to stop.
  function listen(target, type, listener, once, signal) {
    if (isEmitter(target)) {
      if (once) target.once(type, listener)
      else target.on(type, listener)
      return () => target.removeListener(type, listener)
    }
    target.addEventListener(type, listener, { once, signal })
    return () => target.removeEventListener(type, listener)
  }

  const noEmitter = (v) => new E.ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', v)

  async function once(emitter, type, options = {}) {
    E.validateObject(options, 'options')
    const signal = options?.signal
    E.validateAbortSignal(signal, 'options.signal')
    if (signal?.aborted) throw E.abortError(signal.reason)
    if (!isEmitter(emitter) && !isTarget(emitter)) throw noEmitter(emitter)
    return new Promise((resolve, fail) => {
      let stopError = () => {}, stopAbort = () => {}
      const failed = (error) => { stop(); stopAbort(); fail(error) }
      const stop = listen(emitter, type, (...args) => { stopError(); stopAbort(); resolve(args) }, true, signal)
      if (type !== 'error' && typeof emitter.once === 'function') {
        emitter.once('error', failed)
        stopError = () => emitter.removeListener('error', failed)
      }
      if (signal != null) {
        const abort = () => { stop(); stopError(); fail(E.abortError(signal.reason)) }
        signal.addEventListener('abort', abort, { once: true })
        stopAbort = () => signal.removeEventListener('abort', abort)
      }
    })
  }

  // on is an async iterator over the events of a type.
  function on(emitter, type, options = {}) {
    E.validateObject(options, 'options')
    const signal = options.signal
    E.validateAbortSignal(signal, 'options.signal')
    if (signal?.aborted) throw E.abortError(signal.reason)
    const high = options.highWaterMark ?? options.highWatermark ?? Number.MAX_SAFE_INTEGER
    E.validateInteger(high, 'options.highWaterMark', 1)
    const low = options.lowWaterMark ?? options.lowWatermark ?? 1
    E.validateInteger(low, 'options.lowWaterMark', 1)
    if (!isEmitter(emitter) && !isTarget(emitter)) throw noEmitter(emitter)
    const waiting = [], events = [], stops = []
    let failure = null, finished = false, paused = false
    const close = () => {
      while (stops.length > 0) stops.pop()()
      finished = true
      while (waiting.length > 0) waiting.shift().resolve({ value: undefined, done: true })
      return Promise.resolve({ value: undefined, done: true })
    }
    const fail = (error) => {
      if (waiting.length === 0) failure = error
      else waiting.shift().reject(error)
      close()
    }
    const got = (...args) => {
      if (waiting.length > 0) {
        waiting.shift().resolve({ value: args, done: false })
        return
      }
      events.push(args)
      if (!paused && events.length > high && typeof emitter.pause === 'function') {
        paused = true
        emitter.pause()
      }
    }
    stops.push(listen(emitter, type, got, false))
    if (type !== 'error' && typeof emitter.on === 'function') stops.push(listen(emitter, 'error', fail, false))
    for (const name of options.close ?? []) stops.push(listen(emitter, name, close, false))
    if (signal) stops.push(listen(signal, 'abort', () => fail(E.abortError(signal.reason)), true))
    const iterator = {
      next() {
        if (events.length > 0) {
          const value = events.shift()
          if (paused && events.length < low) {
            paused = false
            emitter.resume?.()
          }
          return Promise.resolve({ value, done: false })
        }
        if (failure) {
          const p = Promise.reject(failure)
          failure = null
          return p
        }
        if (finished) return close()
        return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
      },
      return() { return close() },
      throw(error) {
        if (!error || !(error instanceof Error)) throw new E.ERR_INVALID_ARG_TYPE('EventEmitter.AsyncIterator', 'Error', error)
        fail(error)
      },
      [Symbol.asyncIterator]() { return this },
    }
    return iterator
  }

  function getEventListeners(target, type) {
    if (typeof target?.listeners === 'function') return target.listeners(type)
    if (isTarget(target)) return open('internal/eventtarget')?.listeners(target, type) ?? []
    throw new E.ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], target)
  }

  function getMaxListeners(target) {
    if (typeof target?.getMaxListeners === 'function') return limit(target)
    if (isTarget(target)) return target[maxTarget] ?? defaultMax
    throw new E.ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], target)
  }

  function setMaxListeners(n = defaultMax, ...targets) {
    E.validateNumber(n, 'setMaxListeners', 0)
    if (targets.length === 0) {
      defaultMax = n
      return
    }
    for (const target of targets) {
      if (typeof target?.setMaxListeners === 'function') target.setMaxListeners(n)
      else if (isTarget(target)) defineProperty(target, maxTarget, { value: n, writable: true, configurable: true, enumerable: false })
      else throw new E.ERR_INVALID_ARG_TYPE('eventTargets', ['EventEmitter', 'EventTarget'], target)
    }
  }

  function listenerCount(target, type) {
    if (typeof target.listenerCount === 'function') return target.listenerCount(type)
    if (isTarget(target)) return getEventListeners(target, type).length
    throw new E.ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], target)
  }

  function addAbortListener(signal, listener) {
    if (signal === undefined) throw new E.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal)
    E.validateAbortSignal(signal, 'signal')
    E.validateFunction(listener, 'listener')
    let stop
    if (signal.aborted) {
      then(Promise.resolve(), () => uncaughtOf(listener))
    } else {
      signal.addEventListener('abort', listener, { once: true })
      stop = () => signal.removeEventListener('abort', listener)
    }
    return { __proto__: null, [Symbol.dispose]() { stop?.() } }
  }

  const uncaughtOf = (listener) => {
    try { listener() } catch (error) { uncaught(() => { throw error }) }
  }

  let Resource
  function resourceClass() {
    if (Resource) return Resource
    const hooks = open('async_hooks')
    if (!hooks) throw new Error('EventEmitterAsyncResource needs async_hooks')
    Resource = class EventEmitterAsyncResource extends EventEmitter {
      #resource
      constructor(options) {
        const name = typeof options === 'string' ? options : options?.name ?? new.target.name
        super(typeof options === 'string' ? undefined : options)
        this.#resource = new hooks.AsyncResource(name, typeof options === 'string' ? undefined : options)
      }
      emit(type, ...args) { return this.#resource.runInAsyncScope(super.emit, this, type, ...args) }
      emitDestroy() { this.#resource.emitDestroy() }
      get asyncId() { return this.#resource.asyncId() }
      get triggerAsyncId() { return this.#resource.triggerAsyncId() }
      get asyncResource() { return this.#resource }
    }
    return Resource
  }

  const plain = (value) => ({ value, writable: true, enumerable: true, configurable: true })
  defineProperties(EventEmitter, {
    addAbortListener: plain(addAbortListener),
    once: plain(once),
    on: plain(on),
    getEventListeners: plain(getEventListeners),
    getMaxListeners: plain(getMaxListeners),
    listenerCount: plain(listenerCount),
    EventEmitter: plain(EventEmitter),
    usingDomains: plain(false),
    captureRejectionSymbol: { value: rejection, enumerable: true },
    captureRejections: {
      enumerable: true, configurable: true,
      get() { return captureAll },
      set(v) {
        E.validateBoolean(v, 'EventEmitter.captureRejections')
        captureAll = v
      },
    },
    EventEmitterAsyncResource: { enumerable: true, configurable: true, get: resourceClass },
    errorMonitor: { value: errorMonitor, enumerable: true },
    defaultMaxListeners: {
      enumerable: true,
      get() { return defaultMax },
      set(n) {
        E.validateNumber(n, 'defaultMaxListeners', 0)
        defaultMax = n
      },
    },
    setMaxListeners: plain(setMaxListeners),
    init: plain(init),
  })
  return EventEmitter
})
