// https://dom.spec.whatwg.org/#events
(function (open, host) {
  const E = open('internal/coded')
  const { defineProperty } = Object
  const { apply } = Reflect
  const inspectCustom = Symbol.for('nodejs.util.inspect.custom')
  const enumerable = { enumerable: true }
  const NONE = 0, CAPTURING = 1, AT_TARGET = 2, BUBBLING = 3

  E.define(Error, 'ERR_EVENT_RECURSION', (type) => `The event "${type}" is already being dispatched`)

  const none = (name) => { throw new E.ERR_INVALID_THIS(name) }

  let dispatched // marks an event as being dispatched to a target, and as done
  let flagOf

  class Event {
    #type
    #bubbles = false
    #cancelable = false
    #composed = false
    #prevented = false
    #stopped = false
    #propagation = false
    #target = null
    #running = false
    #passive = false
    #time = host.now()
    constructor(type, options = undefined) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('type')
      if (options != null && typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
      this.#type = `${type}`
      this.#bubbles = !!options?.bubbles
      this.#cancelable = !!options?.cancelable
      this.#composed = !!options?.composed
    }
    static {
      dispatched = (event, target) => {
        if (target === undefined) {
          event.#running = false
          return
        }
        event.#target = target
        event.#running = true
      }
      flagOf = (event, name, value) => {
        switch (name) {
          case 'running': return event.#running
          case 'stopped': return event.#stopped
          case 'passive': event.#passive = value
        }
      }
    }
    [inspectCustom](depth, options, inspect) {
      const name = this.constructor.name
      if (depth < 0) return name
      return `${name} ${inspect({ type: this.#type, defaultPrevented: this.#prevented, cancelable: this.#cancelable, timeStamp: this.#time },
        { ...options, depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth })}`
    }
    initEvent(type, bubbles = false, cancelable = false) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('type')
      if (this.#running) return
      this.#type = `${type}`
      this.#bubbles = !!bubbles
      this.#cancelable = !!cancelable
    }
    stopImmediatePropagation() {
      if (!(#type in this)) none('Event')
      this.stopPropagation()
      this.#stopped = true
    }
    preventDefault() {
      if (!(#type in this)) none('Event')
      if (this.#cancelable && !this.#passive) this.#prevented = true
    }
    get target() { return #type in this ? this.#target : none('Event') }
    get currentTarget() { return #type in this ? this.#running ? this.#target : null : none('Event') }
    get srcElement() { return #type in this ? this.#target : none('Event') }
    get type() { return #type in this ? this.#type : none('Event') }
    get cancelable() { return #type in this ? this.#cancelable : none('Event') }
    get defaultPrevented() { return #type in this ? this.#cancelable && this.#prevented : none('Event') }
    get timeStamp() { return #type in this ? this.#time : none('Event') }
    composedPath() { return #type in this ? this.#running ? [this.#target] : [] : none('Event') }
    get returnValue() { return #type in this ? !this.#cancelable || !this.#prevented : none('Event') }
    get bubbles() { return #type in this ? this.#bubbles : none('Event') }
    get composed() { return #type in this ? this.#composed : none('Event') }
    get eventPhase() { return #type in this ? this.#running ? AT_TARGET : NONE : none('Event') }
    get cancelBubble() { return #type in this ? this.#propagation : none('Event') }
    set cancelBubble(v) {
      if (!(#type in this)) none('Event')
      if (v) this.#propagation = true
    }
    stopPropagation() {
      if (!(#type in this)) none('Event')
      this.#propagation = true
    }
  }
  defineProperty(Event.prototype, Symbol.toStringTag, { value: 'Event', configurable: true })
  for (const [name, value] of [['NONE', NONE], ['CAPTURING_PHASE', CAPTURING], ['AT_TARGET', AT_TARGET], ['BUBBLING_PHASE', BUBBLING]]) {
    for (const o of [Event, Event.prototype]) defineProperty(o, name, { value, enumerable: o === Event })
  }
  for (const name of ['initEvent', 'stopImmediatePropagation', 'preventDefault', 'target', 'currentTarget', 'srcElement', 'type', 'cancelable', 'defaultPrevented',
    'timeStamp', 'composedPath', 'returnValue', 'bubbles', 'composed', 'eventPhase', 'cancelBubble', 'stopPropagation']) defineProperty(Event.prototype, name, enumerable)
  const trusted = new WeakSet()
  const isTrusted = Object.getOwnPropertyDescriptor({ get isTrusted() { return trusted.has(this) } }, 'isTrusted').get
  const makeTrusted = (event) => {
    trusted.add(event)
    return event
  }
  defineProperty(Event.prototype, 'isTrusted', { get: isTrusted, enumerable: true, configurable: true })

  class CustomEvent extends Event {
    #detail
    constructor(type, options = undefined) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('type')
      super(type, options)
      this.#detail = options?.detail ?? null
    }
    get detail() { return #detail in this ? this.#detail : none('CustomEvent') }
  }
  defineProperty(CustomEvent.prototype, Symbol.toStringTag, { value: 'CustomEvent', configurable: true })
  defineProperty(CustomEvent.prototype, 'detail', enumerable)

  let listenersOf
  class EventTarget {
    #listeners = new Map()
    static {
      listenersOf = (target, type) => #listeners in target ? (target.#listeners.get(type) ?? []).map((l) => l.callback) : []
    }
    addEventListener(type, callback, options = {}) {
      if (!(#listeners in this)) none('EventTarget')
      if (arguments.length < 2) throw new E.ERR_MISSING_ARGS('type', 'listener')
      const o = flags(options)
      if (o.signal?.aborted) return
      if (callback == null) {
        const w = new Error(`addEventListener called with ${callback === null ? 'null' : 'undefined'} which has no effect.`)
        w.name = 'AddEventListenerArgumentTypeWarning'
        w.target = this
        w.type = type
        open('process')?.emitWarning?.(w)
        return
      }
      if (typeof callback !== 'function' && typeof callback !== 'object') throw new E.ERR_INVALID_ARG_TYPE('listener', 'EventListener', callback)
      type = `${type}`
      const list = this.#listeners.get(type) ?? []
      if (list.some((l) => l.callback === callback && l.capture === o.capture)) return
      const entry = { callback, ...o, removed: false }
      // Those that are dispatching go on with the list that they began with.
      this.#listeners.set(type, [...list, entry])
      if (o.signal) o.signal.addEventListener('abort', () => this.removeEventListener(type, callback, options), { once: true })
    }
    removeEventListener(type, callback, options = {}) {
      if (!(#listeners in this)) none('EventTarget')
      if (arguments.length < 2) throw new E.ERR_MISSING_ARGS('type', 'listener')
      if (callback == null) return
      if (typeof callback !== 'function' && typeof callback !== 'object') throw new E.ERR_INVALID_ARG_TYPE('listener', 'EventListener', callback)
      type = `${type}`
      const capture = options != null && typeof options === 'object' ? !!options.capture : !!options
      const list = this.#listeners.get(type)
      const entry = list?.find((l) => l.callback === callback && l.capture === capture)
      if (!entry) return
      entry.removed = true
      if (list.length === 1) this.#listeners.delete(type)
      else this.#listeners.set(type, list.filter((l) => l !== entry))
    }
    dispatchEvent(event) {
      if (!(#listeners in this)) none('EventTarget')
      if (arguments.length < 1) throw new E.ERR_MISSING_ARGS('event')
      if (!(event instanceof Event)) throw new E.ERR_INVALID_ARG_TYPE('event', 'Event', event)
      if (flagOf(event, 'running')) throw new E.ERR_EVENT_RECURSION(event.type)
      dispatched(event, this)
      for (const l of this.#listeners.get(event.type) ?? []) {
        if (l.removed) continue
        if (l.once) this.removeEventListener(event.type, l.callback, l.capture)
        flagOf(event, 'passive', l.passive)
        try {
          const result = typeof l.callback === 'function' ? apply(l.callback, this, [event]) : l.callback.handleEvent(event)
          if (result !== undefined && result !== null && typeof result.then === 'function') {
            result.then(undefined, (error) => host.uncaught(() => { throw error }))
          }
        } catch (error) {
          open('process').nextTick(() => { throw error })
        }
        flagOf(event, 'passive', false)
        if (flagOf(event, 'stopped')) break
      }
      dispatched(event, undefined)
      return !event.defaultPrevented
    }
    [inspectCustom](depth, options, inspect) {
      const name = this.constructor.name
      if (depth < 0) return name
      return `${name} ${inspect({}, { ...options, depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth })}`
    }
  }
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) defineProperty(EventTarget.prototype, name, enumerable)
  defineProperty(EventTarget.prototype, Symbol.toStringTag, { value: 'EventTarget', configurable: true })

  function flags(options) {
    if (typeof options === 'boolean') return { once: false, capture: options, passive: false, signal: undefined }
    if (options == null) return { once: false, capture: false, passive: false, signal: undefined }
    const signal = options.signal
    if (signal !== undefined) E.validateAbortSignal(signal, 'options.signal')
    return { once: !!options.once, capture: !!options.capture, passive: !!options.passive, signal }
  }

  // handler defines on<type> as an attribute that holds one listener.
  function handler(Class, type) {
    const held = new WeakMap()
    defineProperty(Class.prototype, `on${type}`, {
      enumerable: true, configurable: true,
      get() { return held.get(this)?.callback ?? null },
      set(value) {
        const known = held.get(this)
        if (known) {
          known.callback = value
          if (typeof value !== 'function') {
            held.delete(this)
            this.removeEventListener(type, known.listener)
            if (value != null) held.set(this, { callback: value, listener() {} })
          }
        } else if (value != null) {
          const h = { callback: value, listener: (event) => { if (typeof h.callback === 'function') return apply(h.callback, this, [event]) } }
          held.set(this, h)
          this.addEventListener(type, h.listener)
        }
      },
    })
  }

  return { Event, CustomEvent, EventTarget, listeners: listenersOf, handler, trusted: makeTrusted }
})
