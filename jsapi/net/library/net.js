// net, for clients.
(function (host) {
  const { natives, E, require, setTimeout, clearTimeout, nextTick } = host
  const { Duplex } = require('stream')
  const { Buffer } = require('buffer')
  const { isIP } = natives
  const coded = (Class, code, message) => {
    const e = new Class(message)
    e.code = code
    return e
  }
  const refusedServer = () => coded(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'net.Server is not available in dialtone: a function answers requests, it does not listen')

  const show = (v) => typeof v === 'string' ? `type string ('${v}')` : `type ${typeof v} (${String(v)})`
  function portOf(port) {
    if (typeof port !== 'number' && typeof port !== 'string' || typeof port === 'string' && port.trim() === '' || +port !== +port >>> 0 || port > 0xffff) {
      throw coded(RangeError, 'ERR_SOCKET_BAD_PORT', `Port should be >= 0 and < 65536. Received ${show(port)}.`)
    }
    return port | 0
  }

  // normalize gives [options, callback] of all forms of the arguments.
  function normalize(args) {
    if (args.length === 0) return [{}, null]
    let options = {}
    const first = args[0]
    if (typeof first === 'object' && first !== null) options = first
    else if (typeof first === 'string' && Number.isNaN(+first)) options.path = first
    else {
      options.port = first
      if (args.length > 1 && typeof args[1] === 'string') options.host = args[1]
    }
    const last = args[args.length - 1]
    return [options, typeof last === 'function' ? last : null]
  }

  function Socket(options) {
    if (!(this instanceof Socket)) return new Socket(options)
    if (typeof options === 'number') options = { fd: options }
    options = { ...options }
    if (options.fd !== undefined) throw coded(Error, 'ERR_INVALID_FD_TYPE', 'dialtone gives functions no file descriptors')
    Duplex.call(this, { allowHalfOpen: options.allowHalfOpen ?? false, emitClose: false, autoDestroy: true, decodeStrings: true, signal: undefined, ...pick(options) })
    this.connecting = false
    this._hadError = false
    this._host = null
    this._parent = null
    this._connection = null
    this._place = {}
    this._pendingRead = false
    this._reading = false
    this.timeout = undefined
    this.server = null
    this.bytesRead = 0
    this._sent = 0
    this.on('end', onEnd)
    if (options.connection) this._attach(options.connection, {})
    if (options.signal) abortWith(options.signal, this)
  }
  const pick = (o) => {
    const p = {}
    for (const k of ['highWaterMark', 'readableHighWaterMark', 'writableHighWaterMark', 'objectMode', 'readable', 'writable']) if (o[k] !== undefined) p[k] = o[k]
    return p
  }
  Object.setPrototypeOf(Socket.prototype, Duplex.prototype)
  Object.setPrototypeOf(Socket, Duplex)

  function onEnd() {
    if (!this.allowHalfOpen) this.write = writeAfterEnd
  }
  function writeAfterEnd(chunk, encoding, callback) {
    if (typeof encoding === 'function') callback = encoding
    const e = coded(Error, 'EPIPE', 'This socket has been ended by the other party')
    if (typeof callback === 'function') nextTick(() => callback(e))
    this.destroy(e)
    return false
  }
  function abortWith(signal, socket) {
    const stop = () => {
      const e = coded(Error, 'ABORT_ERR', 'The operation was aborted')
      e.name = 'AbortError'
      socket.destroy(e)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  }

  const methods = {
    connect(...args) {
      const [options, callback] = Array.isArray(args[0]) ? args[0] : normalize(args)
      if (callback !== null) this.once('connect', callback)
      if (options.path != null && options.port === undefined) {
        nextTick(() => this.destroy(Object.assign(coded(Error, 'EACCES', `connect EACCES ${options.path}: functions have no Unix sockets`), { errno: -13, syscall: 'connect', address: options.path })))
        this.connecting = true
        return this
      }
      if (options.port === undefined) throw coded(TypeError, 'ERR_MISSING_ARGS', 'The "options" or "port" or "path" argument must be specified')
      const port = portOf(options.port)
      const host = options.host || 'localhost'
      if (typeof host !== 'string') throw new E.ERR_INVALID_ARG_TYPE('options.host', 'string', host)
      if (options.lookup != null && typeof options.lookup !== 'function') throw new E.ERR_INVALID_ARG_TYPE('options.lookup', 'Function', options.lookup)
      this.connecting = true
      this._host = host
      if (this.destroyed) this._undestroy?.()
      this._refresh()
      const go = (address, family) => {
        if (!this.destroyed) natives.connect(address, String(port), family, (err, connection, place) => {
          if (this.destroyed) return connection && natives.close(connection)
          if (err) {
            this.connecting = false
            return this.destroy(err)
          }
          this._attach(connection, place)
          if (!isIP(host) && typeof options.lookup !== 'function') this.emit('lookup', null, place.remoteAddress, place.remoteFamily === 'IPv6' ? 6 : 4, host)
          this._connected()
        })
      }
      if (typeof options.lookup === 'function' && !isIP(host)) {
        options.lookup(host, { family: options.family, hints: options.hints, all: true }, (err, address, family) => {
          if (err) return this.destroy(err)
          if (Array.isArray(address)) [{ address, family }] = address
          go(address, family)
        })
      } else nextTick(() => go(host, options.family ?? 0))
      return this
    },

    _attach(connection, place) {
      this._connection = connection
      this._place = place
    },

    _connected() {
      this.connecting = false
      this._refresh()
      this.emit('connect')
      this.emit('ready')
      if (this._pendingRead) this._read(0)
    },

    // _release gives the connection to another: a TLS socket, or an exchange.
    _release() {
      const c = this._connection
      this._connection = null
      this._gone = true
      return c
    },

    _read(n) {
      if (this._connection === null || this.connecting) {
        this._pendingRead = true
        return
      }
      this._pendingRead = false
      if (this._reading) return
      this._reading = true
      const c = this._connection
      natives.receive(c, (err, buffer) => {
        this._reading = false
        if (this.destroyed || this._connection !== c) return
        this._refresh()
        if (err) return this.destroy(err)
        if (buffer === null) {
          this.push(null)
          if (this.readableLength === 0) this.read(0)
          return
        }
        this.bytesRead += buffer.byteLength
        const chunk = Buffer.from(buffer)
        if (this._ontake) this._ontake(chunk)
        else this.push(chunk)
      })
    },

    _write(chunk, encoding, callback) {
      if (this.connecting) {
        const go = () => {
          this.off('close', stop)
          this._write(chunk, encoding, callback)
        }
        const stop = () => {
          this.off('connect', go)
          callback(coded(Error, 'ERR_SOCKET_CLOSED_BEFORE_CONNECTION', 'Socket closed before the connection was established'))
        }
        this.once(this._ready ?? 'connect', go)
        this.once('close', stop)
        return
      }
      if (this._connection === null) return callback(coded(Error, 'ERR_SOCKET_CLOSED', 'Socket is closed'))
      this._refresh()
      natives.send(this._connection, chunk, (err) => {
        this._sent += chunk.length
        this._refresh()
        callback(err)
      })
    },

    _final(callback) {
      if (this.connecting) {
        this.once('connect', () => this._final(callback))
        return
      }
      if (this._connection) natives.shutdown(this._connection)
      callback()
    },

    _destroy(error, callback) {
      this.connecting = false
      clearTimeout(this._timer)
      if (this._connection) {
        natives.close(this._connection, this._reset)
        this._connection = null
      }
      this._parent?.destroy?.()
      this._hadError = Boolean(error)
      callback(error)
      // After the error, which the stream emits in its own next turn.
      nextTick(() => nextTick(() => this.emit('close', this._hadError)))
    },

    destroySoon() {
      if (this.writable) this.end()
      if (this.writableFinished) this.destroy()
      else this.once('finish', this.destroy)
    },

    resetAndDestroy() {
      this._reset = true
      return this.destroy()
    },

    setTimeout(ms, callback) {
      if (this.destroyed) return this
      if (typeof ms !== 'number') throw new E.ERR_INVALID_ARG_TYPE('msecs', 'number', ms)
      if (!(ms >= 0 && ms !== Infinity)) throw new E.ERR_OUT_OF_RANGE('msecs', 'a non-negative finite number', ms)
      this.timeout = ms
      if (callback !== undefined) {
        if (typeof callback !== 'function') throw new E.ERR_INVALID_ARG_TYPE('callback', 'function', callback)
        if (ms === 0) this.removeListener('timeout', callback)
        else this.once('timeout', callback)
      }
      this._refresh()
      return this
    },
    _refresh() {
      if (this._timer) clearTimeout(this._timer)
      this._timer = undefined
      if (this.timeout > 0 && !this.destroyed) {
        this._timer = setTimeout(() => this.emit('timeout'), this.timeout)
        this._timer.unref()
      }
    },

    setNoDelay() { return this },
    setKeepAlive() { return this },
    setTypeOfService() { return this },
    getTypeOfService() { return 0 },
    ref() { return this },
    unref() { return this },
    address() {
      const p = this._place
      return p.localAddress ? { address: p.localAddress, family: p.localFamily, port: p.localPort } : {}
    },
  }
  for (const key of Object.keys(methods)) Socket.prototype[key] = methods[key]
  const getter = (key, get) => Object.defineProperty(Socket.prototype, key, { get, configurable: true, enumerable: key !== '_handle' })
  for (const key of ['remoteAddress', 'remotePort', 'remoteFamily', 'localAddress', 'localPort', 'localFamily']) getter(key, function () { return this._place[key] })
  getter('bytesWritten', function () { return this._sent + (this.writableLength ?? 0) })
  getter('pending', function () { return this._connection === null || this.connecting })
  getter('readyState', function () {
    if (this.connecting) return 'opening'
    if (this.readable && this.writable) return 'open'
    if (this.readable) return 'readOnly'
    return this.writable ? 'writeOnly' : 'closed'
  })
  getter('_handle', function () { return this._connection })
  getter('bufferSize', function () { return this._connection ? this.writableLength : undefined })
  getter('_bytesDispatched', function () { return this._sent })

  function connect(...args) {
    const [options, callback] = normalize(args)
    const socket = new Socket(options)
    if (options.timeout) socket.setTimeout(options.timeout)
    return socket.connect([options, callback])
  }

  // nativeOf is the connection of a socket for an exchange or TLS; one that is
  // a stream of the script's own is pumped.
  function nativeOf(stream) {
    if (stream instanceof Socket && stream._connection) {
      const c = natives.native(stream._connection)
      stream._reading = false
      return c
    }
    const [mine, theirs] = natives.pipe()
    const inner = new Socket({ connection: mine })
    inner.on('error', () => stream.destroy())
    inner.on('close', () => stream.destroy())
    stream.on('close', () => inner.destroy())
    stream.on('error', () => inner.destroy())
    stream.pipe(inner)
    inner.pipe(stream)
    return theirs
  }

  class BlockList {
    #rules = []
    #addresses = []
    static isBlockList(v) { return typeof v === 'object' && v !== null && #rules in v }
    #add(range, text) { this.#rules.unshift([range, text]) }
    addAddress(address, family = 'ipv4') {
      address = addressOf(address, family)
      this.#addresses.unshift([`${address}/${isIP(address) === 6 ? 128 : 32}`, `Address: ${isIP(address) === 6 ? 'IPv6' : 'IPv4'} ${address}`])
    }
    addRange(start, end, family = 'ipv4') {
      start = addressOf(start, family)
      end = addressOf(end, family)
      this.#add(`${start}-${end}`, `Range: ${isIP(start) === 6 ? 'IPv6' : 'IPv4'} ${start}-${end}`)
    }
    addSubnet(network, prefix, family = 'ipv4') {
      network = addressOf(network, family)
      const most = isIP(network) === 6 ? 128 : 32
      if (typeof prefix !== 'number') throw new E.ERR_INVALID_ARG_TYPE('prefix', 'number', prefix)
      if (!(prefix >= 0 && prefix <= most)) throw new E.ERR_OUT_OF_RANGE('prefix', `>= 0 && <= ${most}`, prefix)
      this.#add(`${network}/${prefix}`, `Subnet: ${most === 128 ? 'IPv6' : 'IPv4'} ${network}/${prefix}`)
    }
    check(address, family = 'ipv4') {
      if (address instanceof SocketAddress) address = address.address
      if (typeof address !== 'string') throw new E.ERR_INVALID_ARG_TYPE('address', 'string', address)
      return this.#all().some(([range]) => natives.contains(range, address))
    }
    #all() { return [...this.#addresses, ...this.#rules] }
    get rules() { return this.#all().map(([, text]) => text) }
  }
  function addressOf(v, family) {
    if (v instanceof SocketAddress) return v.address
    if (typeof v !== 'string') throw new E.ERR_INVALID_ARG_TYPE('address', 'string', v)
    if (isIP(v) !== (`${family}`.toLowerCase() === 'ipv6' ? 6 : 4)) throw coded(Error, 'ERR_INVALID_ADDRESS', 'Invalid socket address')
    return v
  }
  class SocketAddress {
    constructor(options = {}) {
      const { family = 'ipv4', port = 0, flowlabel = 0 } = options
      const address = options.address ?? (family === 'ipv6' ? '::' : '127.0.0.1')
      if (!['ipv4', 'ipv6'].includes(family)) throw new E.ERR_INVALID_ARG_VALUE('options.family', family)
      if (isIP(address) !== (family === 'ipv6' ? 6 : 4)) throw coded(Error, 'ERR_INVALID_ADDRESS', 'Invalid socket address')
      const all = { address, family, port: portOf(port), flowlabel }
      for (const key of Object.keys(all)) Object.defineProperty(this, key, { value: all[key], enumerable: false })
    }
  }

  function Server() {
    if (!(this instanceof Server)) return new Server()
    throw refusedServer()
  }
  Object.setPrototypeOf(Server.prototype, require('events').EventEmitter.prototype)
  let family = true, attempt = 250
  return {
    _normalizeArgs: (args) => normalize(args), BlockList, SocketAddress, connect, createConnection: connect,
    createServer() { throw refusedServer() },
    isIP: (s) => isIP(`${s}`), isIPv4: (s) => isIP(`${s}`) === 4, isIPv6: (s) => isIP(`${s}`) === 6,
    Server, Socket, Stream: Socket,
    getDefaultAutoSelectFamily: () => family, setDefaultAutoSelectFamily(v) { family = v },
    getDefaultAutoSelectFamilyAttemptTimeout: () => attempt, setDefaultAutoSelectFamilyAttemptTimeout(v) { attempt = v },
    [Symbol.for('dialtone.nativeOf')]: nativeOf,
  }
})
