// Agent: how many requests go to one place at once, and over what.
//
// The Host keeps the connections; an agent only keeps count. One whose
// createConnection or createSocket is a script's own gets its sockets from that.
(function ({ E, require, nextTick }, { coded }) {
  const { EventEmitter } = require('events')
  const net = () => require('net')

  function Agent(options) {
    if (!(this instanceof Agent)) return new Agent(options)
    EventEmitter.call(this)
    this.options = { __proto__: null, ...options }
    if (this.options.noDelay === undefined) this.options.noDelay = true
    this.options.path = null
    this.defaultPort = this.options.defaultPort || 80
    this.protocol = this.options.protocol || 'http:'
    this.requests = { __proto__: null }
    this.sockets = { __proto__: null }
    this.freeSockets = { __proto__: null }
    this.keepAliveMsecs = this.options.keepAliveMsecs || 1000
    this.keepAlive = this.options.keepAlive || false
    this.maxSockets = this.options.maxSockets || Infinity
    this.maxFreeSockets = this.options.maxFreeSockets || 256
    this.scheduling = this.options.scheduling || 'lifo'
    this.maxTotalSockets = this.options.maxTotalSockets
    this.totalSocketCount = 0
    this.agentKeepAliveTimeoutBuffer = 1000
    if (!['fifo', 'lifo'].includes(this.scheduling)) throw new E.ERR_INVALID_ARG_VALUE('scheduling', this.scheduling, "must be one of: 'fifo', 'lifo'")
    if (this.maxTotalSockets !== undefined) E.validateNumber(this.maxTotalSockets, 'maxTotalSockets', 1)
    else this.maxTotalSockets = Infinity
  }
  Object.setPrototypeOf(Agent.prototype, EventEmitter.prototype)
  Object.setPrototypeOf(Agent, EventEmitter)
  Agent.defaultMaxSockets = Infinity

  const own = {
    createConnection(...args) { return net().createConnection(...args) },
    getName(options = {}) {
      let name = options.host || 'localhost'
      name += ':'
      if (options.port) name += options.port
      name += ':'
      if (options.localAddress) name += options.localAddress
      if (options.family === 4 || options.family === 6) name += `:${options.family}`
      if (options.socketPath) name += `:${options.socketPath}`
      return name
    },
    addRequest(req, options, port, localAddress) {
      if (typeof options === 'string') options = { host: options, port, localAddress }
      options = { __proto__: null, ...options, ...this.options }
      if (options.socketPath) options.path = options.socketPath
      const name = this.getName(options)
      req._agentKey = name
      req._slotOptions = options
      if (this._waits(name)) {
        (this.requests[name] ??= []).push(req)
        return
      }
      this._begin(req, name, options)
    },
    _waits(name) {
      return (this.sockets[name]?.length ?? 0) >= this.maxSockets || this.totalSocketCount >= this.maxTotalSockets
    },
    _begin(req, name, options) {
      const slot = req._slot = { agent: this, name };
      (this.sockets[name] ??= []).push(slot)
      this.totalSocketCount++
      if (req.destroyed) return this._release(req)
      const custom = this.createConnection !== connections.get(Object.getPrototypeOf(this)) && this.createConnection !== own.createConnection && !this.createConnection.own ||
        this.createSocket !== own.createSocket
      if (!custom) {
        req._begin()
        return
      }
      this.createSocket(req, options, (err, socket) => {
        if (err) nextTick(() => req._fail(err))
        else req.onSocket(socket)
      })
    },
    _release(req) {
      const { name } = req._slot
      const list = this.sockets[name]
      const at = list ? list.indexOf(req._slot) : -1
      req._slot = undefined
      if (at < 0) return
      list.splice(at, 1)
      if (list.length === 0) delete this.sockets[name]
      this.totalSocketCount--
      for (const key of [name, ...Object.keys(this.requests)]) {
        const waiting = this.requests[key]
        if (!waiting || this._waits(key)) continue
        const next = waiting.shift()
        if (waiting.length === 0) delete this.requests[key]
        if (next) this._begin(next, key, next._slotOptions)
        return
      }
    },
    createSocket(req, options, callback) {
      options = { __proto__: null, ...options, ...this.options }
      options.encoding = null
      let called = false
      const done = (err, socket) => {
        if (called) return
        called = true
        callback(err, socket)
      }
      const socket = this.createConnection(options, done)
      if (socket) done(null, socket)
    },
    removeSocket() {},
    keepSocketAlive(socket) {
      socket.setKeepAlive?.(true, this.keepAliveMsecs)
      return true
    },
    reuseSocket() {},
    destroy() {},
    get maxSize() { return undefined },
  }
  delete own.maxSize
  own.createConnection.own = true
  const connections = new Map()
  for (const key of Object.keys(own)) Object.defineProperty(Agent.prototype, key, { value: own[key], writable: true, enumerable: !key.startsWith('_'), configurable: true })

  function SecureAgent(options) {
    if (!(this instanceof SecureAgent)) return new SecureAgent(options)
    options = { __proto__: null, ...options }
    options.defaultPort ??= 443
    options.protocol ??= 'https:'
    Agent.call(this, options)
    this.maxCachedSessions = this.options.maxCachedSessions ?? 100
    this._sessionCache = { map: {}, list: [] }
  }
  Object.setPrototypeOf(SecureAgent.prototype, Agent.prototype)
  Object.setPrototypeOf(SecureAgent, Agent)
  const { createConnection: secureConnection } = {
    createConnection(...args) {
      const [options, callback] = net()._normalizeArgs(args)
      const socket = require('tls').connect({ ...options, servername: options.servername ?? options.host })
      if (callback) socket.once('secureConnect', callback)
      return socket
    },
  }
  secureConnection.own = true
  SecureAgent.prototype.createConnection = secureConnection
  SecureAgent.prototype.getName = function getName(options = {}) {
    let name = Agent.prototype.getName.call(this, options)
    for (const key of ['ca', 'cert', 'clientCertEngine', 'ciphers', 'key', 'pfx', 'rejectUnauthorized', 'servername', 'minVersion', 'maxVersion', 'secureProtocol', 'crl',
      'honorCipherOrder', 'ecdhCurve', 'dhparam', 'secureOptions', 'sessionIdContext', 'sigalgs', 'privateKeyIdentifier', 'privateKeyEngine']) {
      name += ':'
      if (options[key] !== undefined && options[key] !== null) name += options[key]
    }
    return name
  }
  return { Agent, SecureAgent, globalAgent: new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 }),
    secureAgent: () => new SecureAgent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 }) }
})
