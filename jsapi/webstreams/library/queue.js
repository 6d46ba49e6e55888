// What all streams stand on: queues, strategies, promises, and checks of what
// a script gives.
//
// https://streams.spec.whatwg.org/#queue-with-sizes
(function (E) {
  const { defineProperty } = Object
  const { apply } = Reflect
  const inspectCustom = Symbol.for('nodejs.util.inspect.custom')
  const nop = () => {}
  const then = Function.prototype.call.bind(Promise.prototype.then)
  const resolved = Promise.resolve.bind(Promise)
  const rejected = Promise.reject.bind(Promise)
  E.define(TypeError, 'ERR_MISSING_OPTION', (name) => `${name} is required`)
  E.define(TypeError, 'ERR_ARG_NOT_ITERABLE', (v) => `${v} must be iterable`)

  function deferred() {
    const d = { promise: undefined, resolve: undefined, reject: undefined }
    d.promise = new Promise((resolve, reject) => {
      d.resolve = resolve
      d.reject = reject
    })
    return d
  }
  // handled says that nobody need see a rejection.
  const handled = (promise) => {
    then(promise, undefined, nop)
    return promise
  }
  const rejectedQuietly = (e) => handled(rejected(e))
  // called is what a function of a script answers, as a promise.
  function called(f, self, args = []) {
    try { return resolved(apply(f, self, args)) } catch (e) { return rejected(e) }
  }
  const microtask = (f) => then(resolved(), f)
  const state = (text) => new E.ERR_INVALID_STATE_TYPE(text)

  // A Queue gives back in order what was put into it.
  class Queue {
    items = []
    head = 0
    get length() { return this.items.length - this.head }
    push(v) { this.items.push(v) }
    first() { return this.items[this.head] }
    shift() {
      const { items } = this
      const v = items[this.head]
      items[this.head++] = undefined
      if (this.head === items.length) {
        this.items = []
        this.head = 0
      } else if (this.head > 1024 && this.head * 2 > items.length) {
        this.items = items.slice(this.head)
        this.head = 0
      }
      return v
    }
  }

  // A controller c has a queue of { value, size } and the total of the sizes.
  function put(c, value, size) {
    if (typeof size !== 'number' || !(size >= 0) || size === Infinity) throw new E.InvalidValueRange('size', size)
    c.queue.push({ value, size })
    c.total += size
  }
  function take(c) {
    const { value, size } = c.queue.shift()
    c.total = Math.max(c.total - size, 0)
    return value
  }
  function reset(c) {
    c.queue = new Queue()
    c.total = 0
  }

  function object(v, name, nullable) {
    if (v === null ? !nullable : typeof v !== 'object' && typeof v !== 'function') throw new E.ERR_INVALID_ARG_TYPE(name, 'Object', v)
  }
  function highWaterMark(strategy, byDefault) {
    const given = strategy?.highWaterMark
    if (given === undefined) return byDefault
    const n = +given
    if (!(n >= 0)) throw new E.InvalidValueRange('strategy.highWaterMark', given)
    return n
  }
  function sizeOf(strategy) {
    const size = strategy?.size
    if (size === undefined) return undefined
    if (typeof size !== 'function') throw new E.ERR_INVALID_ARG_TYPE('strategy.size', 'Function', size)
    return (chunk) => apply(size, undefined, [chunk])
  }
  // algorithm is a member of what a script gives a stream, as a function that
  // answers a promise; undefined if it has none.
  function algorithm(of, key, name) {
    const f = of[key]
    if (!f) return undefined
    if (typeof f !== 'function') throw new E.ERR_INVALID_ARG_TYPE(`${name}.${key}`, 'Function', f)
    return (...args) => called(f, of, args)
  }

  // finish makes the members of a class as Web IDL has them, and what inspect shows.
  function finish(Class, enumerable, show) {
    for (const name of enumerable) defineProperty(Class.prototype, name, { enumerable: true })
    if (show) {
      defineProperty(Class.prototype, inspectCustom, {
        value(depth, options) {
          // Node shows nothing of those that lie deeper than is asked for.
          if (depth < 0) return undefined
          return `${Class.name} ${E.inspect(show(this), { ...options, depth: options.depth == null ? null : options.depth - 1 })}`
        }, writable: true, configurable: true,
      })
    }
    defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true })
  }

  // said gives a class the members by which Node's own streams ask it.
  function said(Class, of, members, fail) {
    for (const name in members) {
      defineProperty(Class.prototype, Symbol.for(`nodejs.${name}`), { get() { return members[name](of(this)) }, configurable: true })
    }
    defineProperty(Class.prototype, Symbol.for('nodejs.webstream.controllerErrorFunction'), { value(e) { fail(of(this), e) }, writable: true, configurable: true })
  }

  // The two strategies. Their size is one function for all instances.
  function strategy(name, size) {
    const Class = { [name]: class {
      #highWaterMark
      constructor(init) {
        object(init, 'init')
        if (init.highWaterMark === undefined) throw new E.ERR_MISSING_OPTION('init.highWaterMark')
        this.#highWaterMark = +init.highWaterMark
      }
      get highWaterMark() { return this.#highWaterMark }
      get size() {
        this.#highWaterMark
        return size
      }
    } }[name]
    finish(Class, ['highWaterMark', 'size'], (s) => ({ highWaterMark: s.highWaterMark }))
    return Class
  }
  const sizes = { count: { size() { return 1 } }.size, bytes: { size(chunk) { return chunk.byteLength } }.size }
  return { E, nop, then, resolved, rejected, rejectedQuietly, deferred, handled, called, microtask, state, Queue, put, take, reset, object, highWaterMark, sizeOf, algorithm, finish, said,
    CountQueuingStrategy: strategy('CountQueuingStrategy', sizes.count),
    ByteLengthQueuingStrategy: strategy('ByteLengthQueuingStrategy', sizes.bytes) }
})
