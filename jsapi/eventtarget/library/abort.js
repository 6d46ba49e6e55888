// https://dom.spec.whatwg.org/#aborting-ongoing-activities
(function (open, host) {
  const E = open('internal/coded')
  const { DOMException } = open('internal/domexception')
  const { Event, EventTarget, handler, trusted } = open('internal/eventtarget')
  const { defineProperty } = Object
  const inspectCustom = Symbol.for('nodejs.util.inspect.custom')
  const own = Symbol('own')
  E.define(TypeError, 'ERR_INVALID_ARG_TYPE', (name) => `${name} cannot be converted to sequence.`, 'NoSequenceOf')
  const none = (name) => { throw new E.ERR_INVALID_THIS(name) }
  let abort, follow

  class AbortSignal extends EventTarget {
    #aborted = false
    #reason = undefined
    #dependents = new Set()
    #sources = new Set()
    constructor(key) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      super()
    }
    static {
      abort = (signal, reason) => {
        if (signal.#aborted) return
        const all = [signal, ...signal.#dependents].filter((s) => !s.#aborted)
        for (const s of all) {
          s.#aborted = true
          s.#reason = reason
        }
        for (const s of all) s.dispatchEvent(trusted(new Event('abort')))
        signal.#dependents.clear()
      }
      follow = (signal, source) => {
        if (source.#sources.size > 0) {
          for (const s of source.#sources) follow(signal, s)
          return
        }
        source.#dependents.add(signal)
        signal.#sources.add(source)
      }
    }
    get aborted() { return #aborted in this ? this.#aborted : none('AbortSignal') }
    get reason() { return #aborted in this ? this.#reason : none('AbortSignal') }
    throwIfAborted() {
      if (!(#aborted in this)) none('AbortSignal')
      if (this.#aborted) throw this.#reason
    }
    [inspectCustom](depth, options, inspect) { return shown(this, { aborted: this.aborted }, depth, options, inspect) }
    static abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
      const signal = new AbortSignal(own)
      abort(signal, reason)
      return signal
    }
    static timeout(delay) {
      E.validateUint32(delay, 'delay', false)
      const signal = new AbortSignal(own)
      host.later(() => abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError')), delay)
      return signal
    }
    static any(signals) {
      if (signals === null || typeof signals !== 'object' && typeof signals !== 'function' || typeof signals[Symbol.iterator] !== 'function') {
        throw new E.NoSequenceOf('signals')
      }
      const list = [...signals]
      list.forEach((s, i) => { if (!(s instanceof AbortSignal)) throw new E.NotOfType(`signals[${i}]`, 'AbortSignal') })
      const signal = new AbortSignal(own)
      for (const s of list) {
        if (s.aborted) {
          abort(signal, s.reason)
          return signal
        }
      }
      for (const s of list) follow(signal, s)
      return signal
    }
  }
  defineProperty(AbortSignal.prototype, 'aborted', { enumerable: true })
  defineProperty(AbortSignal.prototype, Symbol.toStringTag, { value: 'AbortSignal', configurable: true })
  handler(AbortSignal, 'abort')

  class AbortController {
    #signal = new AbortSignal(own)
    get signal() { return #signal in this ? this.#signal : none('AbortController') }
    abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
      if (!(#signal in this)) none('AbortController')
      abort(this.#signal, reason)
    }
    [inspectCustom](depth, options, inspect) { return shown(this, { signal: this.signal }, depth, options, inspect) }
  }
  for (const name of ['signal', 'abort']) defineProperty(AbortController.prototype, name, { enumerable: true })
  defineProperty(AbortController.prototype, Symbol.toStringTag, { value: 'AbortController', configurable: true })

  function shown(o, members, depth, options, inspect) {
    if (depth < 0) return o.constructor.name
    return `${o.constructor.name} ${inspect(members, { ...options, depth: options.depth === null ? null : options.depth - 1 })}`
  }

  return { AbortController, AbortSignal }
})
