// Node's module timers/promises.
//
// https://nodejs.org/docs/latest-v24.x/api/timers.html#timers-promises-api
(function (open) {
  const E = open('internal/coded')
  const timers = open('timers')
  const { defineProperty } = Object
  const then = Function.prototype.call.bind(Promise.prototype.then)

  function check(delay, options) {
    if (delay !== undefined) E.validateNumber(delay, 'delay')
    if (options === null || typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
    const { signal, ref = true } = options
    E.validateAbortSignal(signal, 'options.signal')
    E.validateBoolean(ref, 'options.ref')
    return { signal, ref }
  }

  // wait settles with a timer, or with the signal that ends it.
  function wait(set, clear, { signal, ref }) {
    if (signal?.aborted) return Promise.reject(E.abortError(signal.reason))
    return new Promise((resolve, reject) => {
      const timer = set((value) => {
        signal?.removeEventListener('abort', abort)
        resolve(value)
      })
      if (!ref) timer.unref()
      const abort = () => {
        clear(timer)
        reject(E.abortError(signal.reason))
      }
      signal?.addEventListener('abort', abort, { once: true })
    })
  }

  const attempt = (f) => { try { return f() } catch (e) { return Promise.reject(e) } }

  function setTimeout(delay, value, options = {}) {
    return attempt(() => {
      const checked = check(delay, options)
      return wait((f) => timers.setTimeout(f, delay, value), timers.clearTimeout, checked)
    })
  }

  function setImmediate(value, options = {}) {
    return attempt(() => {
      const checked = check(undefined, options)
      return wait((f) => timers.setImmediate(f, value), timers.clearImmediate, checked)
    })
  }

  // setInterval is an async iterator that begins with its first next.
  function setInterval(delay, value, options = {}) {
    let timer, ticks = 0, waiting, ended = false, last = Promise.resolve(), signal
    const abort = () => {
      timers.clearInterval(timer)
      waiting?.()
    }
    const end = () => {
      ended = true
      if (timer === undefined) return
      timers.clearInterval(timer)
      signal?.removeEventListener('abort', abort)
    }
    const begin = () => {
      const checked = check(delay, options)
      signal = checked.signal
      if (signal?.aborted) throw E.abortError(signal.reason)
      timer = timers.setInterval(() => {
        ticks++
        waiting?.()
      }, delay)
      if (!checked.ref) timer.unref()
      signal?.addEventListener('abort', abort, { once: true })
    }
    const failed = (e) => {
      end()
      throw e
    }
    const step = async () => {
      if (ended) return { value: undefined, done: true }
      try {
        if (timer === undefined) begin()
        if (!signal?.aborted && ticks === 0) await new Promise((resolve) => { waiting = resolve })
        waiting = undefined
        if (ticks === 0) throw E.abortError(signal.reason)
      } catch (e) {
        failed(e)
      }
      ticks--
      return { value, done: false }
    }
    // Calls are answered one after the other, as a generator's are.
    const inTurn = (f) => {
      const result = then(last, f, f)
      last = then(result, () => {}, () => {})
      return result
    }
    return {
      next: () => inTurn(step),
      return: (v) => inTurn(() => { end(); return { value: v, done: true } }),
      throw: (e) => inTurn(() => failed(e)),
      [Symbol.asyncIterator]() { return this },
      [Symbol.toStringTag]: 'AsyncGenerator',
    }
  }

  const own = Symbol('kScheduler')
  class Scheduler {
    constructor(key) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      this[own] = true
    }
    yield() {
      if (!this[own]) throw new E.ERR_INVALID_THIS('Scheduler')
      return setImmediate()
    }
    wait(delay, options) {
      if (!this[own]) throw new E.ERR_INVALID_THIS('Scheduler')
      return setTimeout(delay, undefined, options)
    }
  }
  for (const name of ['yield', 'wait']) defineProperty(Scheduler.prototype, name, { enumerable: true })
  return { setTimeout, setImmediate, setInterval, scheduler: new Scheduler(own) }
})
