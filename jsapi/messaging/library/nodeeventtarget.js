// NodeEventTarget: an EventTarget with the methods of an EventEmitter.
//
// https://nodejs.org/docs/latest-v24.x/api/events.html#class-nodeeventtarget
(function (open) {
  const { EventTarget, listeners } = open('internal/eventtarget')
  const { apply } = Reflect
  // wrapped is the listener that stands for a function given to on; what it gets
  // of an event is the class's to say.
  const wrapped = new WeakMap()

  const argument = (event) => event.type === 'message' || event.type === 'messageerror' ? event.data : event

  class NodeEventTarget extends EventTarget {
    #types = new Set()
    #most = 10
    addEventListener(type, ...more) {
      super.addEventListener(type, ...more)
      this.#types.add(`${type}`)
    }
    on(type, listener) { return this.addListener(type, listener) }
    addListener(type, listener) {
      this.addEventListener(type, this.#wrap(listener))
      return this
    }
    once(type, listener) {
      this.addEventListener(type, this.#wrap(listener), { once: true })
      return this
    }
    off(type, listener) { return this.removeListener(type, listener) }
    removeListener(type, listener) {
      this.removeEventListener(type, typeof listener === 'function' ? wrapped.get(this)?.get(listener) ?? listener : listener)
      return this
    }
    removeAllListeners(type = undefined) {
      for (const t of type === undefined ? this.#types : [`${type}`]) {
        for (const l of listeners(this, t)) this.removeEventListener(t, l)
      }
      return this
    }
    emit(type, arg) {
      const event = arg
      const all = listeners(this, `${type}`)
      for (const l of all) {
        if (typeof l === 'function') apply(l, this, [{ type, data: event }])
        else l.handleEvent({ type, data: event })
      }
      return all.length > 0
    }
    listenerCount(type) { return listeners(this, `${type}`).length }
    eventNames() { return [...this.#types].filter((t) => listeners(this, t).length > 0) }
    setMaxListeners(n) {
      this.#most = n
      return this
    }
    getMaxListeners() { return this.#most }
    #wrap(listener) {
      if (typeof listener !== 'function') return listener
      let mine = wrapped.get(this)
      if (mine === undefined) wrapped.set(this, mine = new Map())
      let f = mine.get(listener)
      if (f === undefined) {
        f = (event) => apply(listener, this, [argument(event)])
        mine.set(listener, f)
      }
      return f
    }
  }
  return { NodeEventTarget }
})
