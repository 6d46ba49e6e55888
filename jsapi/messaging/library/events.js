// MessageEvent and CloseEvent.
//
// https://html.spec.whatwg.org/multipage/comms.html#messageevent
// https://websockets.spec.whatwg.org/#the-closeevent-interface
(function (open) {
  const { Event } = open('internal/eventtarget')
  const E = open('internal/coded')
  const { defineProperty } = Object
  const shown = (v) => E.inspect(v).replace(/^'|'$/g, '"')
  const none = (name) => new E.ERR_INVALID_THIS(name)
  const few = (where) => new TypeError(`${where}: 1 argument required, but 0 found.`)
  let isPort = () => false

  function dictionary(init, where) {
    if (init === null || init === undefined) return {}
    if (typeof init !== 'object' && typeof init !== 'function') throw new TypeError(`${where}: Expected ${shown(init)} to be one of: Null, Undefined, Object.`)
    return init
  }
  function port(v, what, where) {
    if (!isPort(v)) throw new TypeError(`${where}: Expected eventInitDict.${what} ("${shown(v)}") to be an instance of MessagePort.`)
    return v
  }
  function portsOf(v, where) {
    if (v === undefined) return Object.freeze([])
    if (v === null || typeof v !== 'object' || typeof v[Symbol.iterator] !== 'function') throw new TypeError(`${where}: eventInitDict.ports (${shown(v)}) is not iterable.`)
    return Object.freeze([...v].map((p, i) => port(p, `ports[${i}]`, where)))
  }
  const sourceOf = (v, where) => v === undefined || v === null ? null : port(v, 'source', where)

  class MessageEvent extends Event {
    #m
    constructor(type, eventInitDict = {}) {
      const where = 'MessageEvent constructor'
      if (arguments.length === 0) throw few(where)
      const init = dictionary(eventInitDict, where)
      super(`${type}`, init)
      const { data = null, origin = '', lastEventId = '' } = init
      this.#m = { data, origin: `${origin}`.toWellFormed?.() ?? `${origin}`, lastEventId: `${lastEventId}`, source: sourceOf(init.source, where), ports: portsOf(init.ports, where) }
    }
    get data() { return MessageEvent.#of(this).data }
    get origin() { return MessageEvent.#of(this).origin }
    get lastEventId() { return MessageEvent.#of(this).lastEventId }
    get source() { return MessageEvent.#of(this).source }
    get ports() { return MessageEvent.#of(this).ports }
    initMessageEvent(type, bubbles = false, cancelable = false, data = null, origin = '', lastEventId = '', source = null, ports = []) {
      MessageEvent.#of(this)
      if (arguments.length === 0) throw few('MessageEvent.initMessageEvent')
      this.initEvent(type, bubbles, cancelable)
      this.#m = { data, origin: `${origin}`, lastEventId: `${lastEventId}`, source: sourceOf(source, 'MessageEvent.initMessageEvent'), ports: portsOf(ports, 'MessageEvent.initMessageEvent') }
    }
    static #of(v) {
      if (!(#m in v)) throw none('MessageEvent')
      return v.#m
    }
  }
  for (const name of ['data', 'origin', 'lastEventId', 'source', 'ports', 'initMessageEvent']) defineProperty(MessageEvent.prototype, name, { enumerable: true })
  defineProperty(MessageEvent.prototype, Symbol.toStringTag, { value: 'MessageEvent', configurable: true })

  class CloseEvent extends Event {
    #c
    constructor(type, eventInitDict = {}) {
      const where = 'CloseEvent constructor'
      if (arguments.length === 0) throw few(where)
      const init = dictionary(eventInitDict, where)
      super(`${type}`, init)
      this.#c = { wasClean: !!init.wasClean, code: (+(init.code ?? 0) | 0) & 0xffff, reason: init.reason === undefined ? '' : `${init.reason}` }
    }
    get wasClean() { return CloseEvent.#of(this).wasClean }
    get code() { return CloseEvent.#of(this).code }
    get reason() { return CloseEvent.#of(this).reason }
    static #of(v) {
      if (!(#c in v)) throw none('CloseEvent')
      return v.#c
    }
  }
  for (const name of ['wasClean', 'code', 'reason']) defineProperty(CloseEvent.prototype, name, { enumerable: true })
  defineProperty(CloseEvent.prototype, Symbol.toStringTag, { value: 'CloseEvent', configurable: true })
  return { MessageEvent, CloseEvent, portsAre(f) { isPort = f } }
})
