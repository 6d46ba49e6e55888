// MessageChannel, MessagePort and BroadcastChannel.
//
// A port is { self, peer, queue, started, ref, closed }; when it is transferred,
// another object becomes its self. A message is delivered by the loop, one a turn.
//
// https://html.spec.whatwg.org/multipage/web-messaging.html
// https://nodejs.org/docs/latest-v24.x/api/worker_threads.html#class-messageport
(function (open, host) {
  const E = open('internal/coded')
  const { Event, EventTarget, handler, listeners } = open('internal/eventtarget')
  const { NodeEventTarget } = open('internal/nodeeventtarget')
  const { MessageEvent, portsAre } = open('internal/messageevent')
  const { DOMException } = open('internal/domexception')
  const { defineProperty } = Object
  const inspectCustom = Symbol.for('nodejs.util.inspect.custom')
  const own = Symbol('own')
  E.define(TypeError, 'ERR_CONSTRUCT_CALL_INVALID', 'Constructor cannot be called')
  E.define(TypeError, 'ERR_CONSTRUCT_CALL_REQUIRED', 'Cannot call constructor without `new`')
  E.define(TypeError, 'ERR_MISSING_ARGS', 'Not enough arguments to MessagePort.postMessage', 'NoMessage')
  E.define(TypeError, 'ERR_INVALID_ARG_TYPE', (what) => `Optional ${what} argument must be an iterable`, 'NoList')
  E.define(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "port" argument must be a MessagePort instance', 'NoPort')
  const refuse = (text) => new DOMException(text, 'DataCloneError')

  // What is due is done by the loop, a piece a turn, and forgotten with the
  // invocation: the messages that are under way too.
  let due = [], at = 0, era = 0
  function plan(f, port) {
    due.push({ f, port })
    if (due.length > 1) return
    host.later(turn, () => {
      for (; at < due.length; at++) if (due[at].port !== undefined) due[at].port.queue = []
      due = []
      at = 0
      era++
    })
  }
  function turn() {
    const { f } = due[at++]
    if (at === due.length) {
      due = []
      at = 0
    } else host.later(turn)
    f()
  }

  class MessagePortCloseEvent extends Event {
    constructor() { super('close') }
  }
  const newPort = () => ({ self: undefined, peer: undefined, queue: [], started: false, ref: false, closed: false, planned: -1 })
  function wake(p) {
    if (!p.started || p.planned === era || p.queue.length === 0) return
    p.planned = era
    plan(() => {
      p.planned = -1
      if (!p.started || p.queue.length === 0) return
      const m = p.queue.shift()
      wake(p)
      if (m.close) end(p)
      else p.self.dispatchEvent(new MessageEvent('message', m))
    }, p)
  }
  function end(p) {
    if (p.closed) return
    p.closed = true
    p.ref = false
    p.peer = undefined
    p.self.dispatchEvent(new MessagePortCloseEvent())
  }
  function transferList(v) {
    if (v === undefined || v === null) return []
    let what = 'transferList', list = v
    if (typeof v === 'object' && typeof v[Symbol.iterator] !== 'function') {
      list = v.transfer
      what = 'options.transfer'
      if (list === undefined || list === null) return []
    }
    if (typeof list !== 'object' || typeof list[Symbol.iterator] !== 'function') throw new E.NoList(what)
    const all = [...list]
    for (const o of all) if (o === null || typeof o !== 'object') throw refuse('Found invalid value in transferList.')
    return all
  }

  let portOf
  class MessagePort extends NodeEventTarget {
    #p
    constructor(key, p) {
      if (key !== own) throw new E.ERR_CONSTRUCT_CALL_INVALID()
      super()
      this.#p = p
    }
    postMessage(message, transfer = undefined) {
      const p = portOf(this)
      if (arguments.length === 0) throw new E.NoMessage()
      const list = transferList(transfer)
      if (list.includes(this)) throw refuse('Transfer list contains source port')
      const { peer } = p
      const lost = peer !== undefined && list.includes(peer.self)
      const [data, ports] = host.clone([message, list.filter(isPort)], { transfer: list })
      if (lost) {
        open('process').emitWarning('The target port was posted to itself, and the communication channel was lost')
        return
      }
      if (peer === undefined || peer.closed) return
      peer.queue.push({ data, ports })
      wake(peer)
    }
    start() {
      const p = portOf(this)
      if (p.closed) return
      p.started = true
      wake(p)
    }
    ref() { portOf(this).ref = !portOf(this).closed }
    unref() { portOf(this).ref = false }
    hasRef() { return portOf(this).ref }
    close(callback = undefined) {
      const p = portOf(this)
      if (typeof callback === 'function') this.once('close', callback)
      const { peer } = p
      p.peer = undefined
      p.queue = []
      if (p.closed) return
      plan(() => end(p))
      if (peer === undefined) return
      if (peer.started && peer.queue.length > 0) peer.queue.push({ close: true })
      else plan(() => { if (peer.queue.length > 0 && peer.started) peer.queue.push({ close: true }); else end(peer) })
    }
    addEventListener(type, ...more) {
      const before = listeners(this, 'message').length
      super.addEventListener(type, ...more)
      if (before === 0 && `${type}` === 'message' && listeners(this, 'message').length > 0) {
        this.ref()
        this.start()
      }
    }
    removeEventListener(type, ...more) {
      super.removeEventListener(type, ...more)
      if (`${type}` === 'message' && listeners(this, 'message').length === 0) {
        this.#p.ref = false
        this.#p.started = false
      }
    }
    [inspectCustom](depth, options) {
      if (depth < 0) return 'MessagePort'
      return `MessagePort [EventTarget] ${E.inspect({ active: !this.#p.closed, refed: this.#p.ref }, options)}`
    }
    static {
      MessagePort.is = (v) => v !== null && typeof v === 'object' && #p in v
      portOf = (v) => {
        if (!isPort(v)) throw new TypeError('Illegal invocation')
        return v.#p
      }
      // See structuredclone.Transferable.
      defineProperty(MessagePort.prototype, host.transferable, {
        value(other) {
          if (other === undefined) {
            if (this.#p.closed) throw refuse('MessagePort in transfer list is already detached')
            return new MessagePort(own)
          }
          const p = this.#p
          other.#p = p
          p.self = other
          p.started = p.ref = false
          this.#p = { ...newPort(), closed: true }
        },
        configurable: true,
      })
    }
  }
  const isPort = MessagePort.is
  delete MessagePort.is
  portsAre(isPort)
  handler(MessagePort, 'message')
  handler(MessagePort, 'messageerror')
  for (const name of ['postMessage', 'start', 'ref', 'unref', 'hasRef', 'close']) defineProperty(MessagePort.prototype, name, { enumerable: true })
  defineProperty(MessagePort, 'length', { value: 0, configurable: true })
  defineProperty(MessagePort.prototype.postMessage, 'length', { value: 0, configurable: true })
  defineProperty(MessagePort.prototype.close, 'length', { value: 1, configurable: true })

  function MessageChannel() {
    if (!new.target) throw new E.ERR_CONSTRUCT_CALL_REQUIRED()
    const a = newPort(), b = newPort()
    a.peer = b
    b.peer = a
    this.port1 = a.self = new MessagePort(own, a)
    this.port2 = b.self = new MessagePort(own, b)
  }

  function receiveMessageOnPort(port) {
    let p
    if (isBroadcast(port)) p = channelOf(port)
    else if (isPort(port)) p = portOf(port)
    else throw new E.NoPort()
    if (p.queue.length === 0 || p.queue[0].close) return undefined
    return { message: p.queue.shift().data }
  }

  const channels = new Map() // the open channels of a name
  let channelOf
  class BroadcastChannel extends EventTarget {
    #c
    constructor(name) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('name')
      super()
      name = `${name}`
      const c = this.#c = { ...newPort(), self: this, name, started: true }
      if (!channels.has(name)) channels.set(name, new Set())
      channels.get(name).add(c)
    }
    get name() { return channelOf(this).name }
    close() {
      const c = channelOf(this)
      if (c.closed) return
      c.closed = true
      c.queue = []
      const all = channels.get(c.name)
      all.delete(c)
      if (all.size === 0) channels.delete(c.name)
    }
    postMessage(message) {
      const c = channelOf(this)
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('message')
      if (c.closed) throw new DOMException('BroadcastChannel is closed.', 'InvalidStateError')
      const data = host.clone(message)
      for (const other of channels.get(c.name)) {
        if (other === c) continue
        other.queue.push({ data: host.clone(data), ports: [] })
        wake(other)
      }
    }
    ref() {
      channelOf(this)
      return this
    }
    unref() {
      channelOf(this)
      return this
    }
    [inspectCustom](depth, options) {
      if (depth < 0) return 'BroadcastChannel'
      const { name, closed } = channelOf(this)
      return `BroadcastChannel ${E.inspect({ name, active: !closed }, { ...options, depth: options.depth == null ? null : options.depth - 1 })}`
    }
    static {
      BroadcastChannel.is = (v) => v !== null && typeof v === 'object' && #c in v
      channelOf = (v) => {
        if (!isBroadcast(v)) throw new E.ERR_INVALID_THIS('BroadcastChannel')
        return v.#c
      }
    }
  }
  const isBroadcast = BroadcastChannel.is
  delete BroadcastChannel.is
  handler(BroadcastChannel, 'message')
  handler(BroadcastChannel, 'messageerror')
  for (const name of ['name', 'close', 'postMessage']) defineProperty(BroadcastChannel.prototype, name, { enumerable: true })
  return { MessageChannel, MessagePort, BroadcastChannel, receiveMessageOnPort }
})
