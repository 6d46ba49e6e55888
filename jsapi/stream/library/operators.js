// The iteration helpers of Readable: map, filter, reduce and their kin.
(function ({ E }, { Readable }, { addAbortSignal, compose, finished }) {
  E.define(TypeError, 'ERR_MISSING_ARGS', 'Reduce of an empty stream requires an initial value', 'ReduceOfNothing')
  const { defineProperty } = Object
  const integer = (n) => {
    n = Number(n)
    if (n !== n) return 0
    if (n < 0) throw new E.ERR_OUT_OF_RANGE('number', '>= 0', n)
    return n
  }
  const check = (f, options) => {
    if (typeof f !== 'function') throw new E.ERR_INVALID_ARG_TYPE('fn', 'Function', f)
    if (options != null) E.validateObject(options, 'options')
    if (options?.signal != null) E.validateAbortSignal(options.signal, 'options.signal')
  }
  const kEmpty = Symbol('kEmpty')
  const signalOf = (options) => {
    if (typeof AbortController !== 'function') return { signal: options?.signal }
    const controller = new AbortController()
    if (options?.signal) {
      if (options.signal.aborted) controller.abort(options.signal.reason)
      else options.signal.addEventListener('abort', () => controller.abort(options.signal.reason), { once: true })
    }
    return controller
  }

  // mapped is an async iterator that runs f for several chunks at a time, in order.
  function mapped(source, f, options) {
    check(f, options)
    let concurrency = 1
    if (options?.concurrency != null) concurrency = Math.floor(options.concurrency)
    E.validateInteger(concurrency, 'options.concurrency', 1)
    let highWaterMark = concurrency - 1
    if (options?.highWaterMark != null) highWaterMark = Math.floor(options.highWaterMark)
    E.validateInteger(highWaterMark, 'options.highWaterMark', 0)
    highWaterMark += concurrency
    const controller = signalOf(options)
    const iterator = source[Symbol.asyncIterator]()
    const queue = []
    let ended = false, closed = false
    const pull = () => {
      while (!ended && queue.length < highWaterMark) {
        ended = true // until the chunk is there
        queue.push((async () => {
          const { value, done } = await iterator.next()
          if (done || closed) return { done: true }
          ended = false
          if (concurrency > 1) pull()
          if (controller.signal?.aborted) throw E.abortError()
          return { value: await f(value, { signal: controller.signal }) }
        })())
      }
    }
    return {
      [Symbol.asyncIterator]() { return this },
      async next() {
        for (;;) {
          if (controller.signal?.aborted && options?.signal?.aborted) throw E.abortError()
          pull()
          if (queue.length === 0) return { value: undefined, done: true }
          const { value, done } = await queue[0]
          queue.shift()
          if (done) {
            ended = true
            return { value: undefined, done: true }
          }
          if (value !== kEmpty) return { value, done: false }
        }
      },
      async return(value) {
        closed = ended = true
        if (controller.abort) controller.abort()
        if (iterator.return) await iterator.return()
        return { value, done: true }
      },
    }
  }

  async function each(iterable, f) {
    const iterator = iterable[Symbol.asyncIterator]()
    for (;;) {
      const { value, done } = await iterator.next()
      if (done) return
      let stop
      try { stop = await f(value) } catch (err) {
        if (iterator.return) await iterator.return()
        throw err
      }
      if (stop === kEmpty) {
        if (iterator.return) await iterator.return()
        return
      }
    }
  }
  const aborted = (signal) => { if (signal?.aborted) throw E.abortError(signal.reason) }

  // sequence makes an async iterator of a function that is asked for the next values.
  function sequence(step, close) {
    let pending = [], done = false
    return {
      [Symbol.asyncIterator]() { return this },
      async next() {
        while (pending.length === 0 && !done) {
          const more = await step()
          if (more === null) done = true
          else pending = more
        }
        return pending.length > 0 ? { value: pending.shift(), done: false } : { value: undefined, done: true }
      },
      async return(value) {
        done = true
        pending = []
        await close()
        return { value, done: true }
      },
    }
  }

  const streaming = {
    map(f, options) { return mapped(this, f, options) },
    filter(f, options) {
      check(f, options)
      return mapped(this, async (value, o) => await f(value, o) ? value : kEmpty, options)
    },
    flatMap(f, options) {
      const outer = mapped(this, f, options)
      let inner
      return sequence(async () => {
        if (inner === undefined) {
          const { value, done } = await outer.next()
          if (done) return null
          inner = typeof value[Symbol.asyncIterator] === 'function' ? value[Symbol.asyncIterator]() : value[Symbol.iterator]()
        }
        const { value, done } = await inner.next()
        if (!done) return [value]
        inner = undefined
        return []
      }, () => outer.return())
    },
    drop(n, options) {
      if (options != null) E.validateObject(options, 'options')
      n = integer(n)
      const iterator = this[Symbol.asyncIterator]()
      return sequence(async () => {
        aborted(options?.signal)
        const { value, done } = await iterator.next()
        if (done) return null
        return n-- <= 0 ? [value] : []
      }, () => iterator.return())
    },
    take(n, options) {
      if (options != null) E.validateObject(options, 'options')
      n = integer(n)
      const iterator = this[Symbol.asyncIterator]()
      let over = false
      return sequence(async () => {
        aborted(options?.signal)
        if (over) {
          await iterator.return()
          return null
        }
        const { value, done } = await iterator.next()
        if (done) return null
        if (n-- > 0) {
          if (n <= 0) over = true
          return [value]
        }
        await iterator.return()
        return null
      }, () => iterator.return())
    },
  }
  const settling = {
    async forEach(f, options) {
      check(f, options)
      await each(mapped(this, async (value, o) => { await f(value, o); return kEmpty }, options), () => {})
    },
    async toArray(options) {
      if (options != null) E.validateObject(options, 'options')
      const result = []
      await each(this, (value) => {
        aborted(options?.signal)
        result.push(value)
      })
      return result
    },
    async some(f, options) {
      check(f, options)
      let found = false
      await each(mapped(this, async (value, o) => await f(value, o) ? value : kEmpty, options), () => { found = true; return kEmpty })
      return found
    },
    async every(f, options) {
      check(f, options)
      let found = false
      await each(mapped(this, async (value, o) => await f(value, o) ? kEmpty : value, options), () => { found = true; return kEmpty })
      return !found
    },
    async find(f, options) {
      check(f, options)
      let found
      await each(mapped(this, async (value, o) => await f(value, o) ? value : kEmpty, options), (value) => { found = value; return kEmpty })
      return found
    },
    async reduce(f, initial, options) {
      if (typeof f !== 'function') throw new E.ERR_INVALID_ARG_TYPE('reducer', 'Function', f)
      if (options != null) E.validateObject(options, 'options')
      let has = arguments.length > 1, result = initial
      if (options?.signal?.aborted) {
        const err = E.abortError(options.signal.reason)
        this.once('error', () => {})
        this.destroy(err)
        await new Promise((resolve) => finished(this, () => resolve()))
        throw err
      }
      const { signal } = signalOf(options)
      await each(this, async (value) => {
        aborted(options?.signal)
        if (!has) {
          has = true
          result = value
        } else result = await f(result, value, { signal })
      })
      if (!has) throw new E.ReduceOfNothing()
      return result
    },
  }
  for (const name of Object.keys(streaming)) {
    const f = streaming[name]
    defineProperty(Readable.prototype, name, {
      configurable: true, writable: true,
      value: { [name](...args) { return Readable.from(Reflect.apply(f, this, args)) } }[name],
    })
    defineProperty(Readable.prototype[name], 'length', { value: f.length, configurable: true })
  }
  for (const name of Object.keys(settling)) defineProperty(Readable.prototype, name, { configurable: true, writable: true, value: settling[name] })
  defineProperty(Readable.prototype, 'compose', {
    configurable: true, writable: true,
    value: function compose_(stream, options) {
      if (options != null) E.validateObject(options, 'options')
      const composed = compose(this, stream)
      if (options?.signal) addAbortSignal(options.signal, composed)
      return composed
    },
  })
})
