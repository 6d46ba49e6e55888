// ClientRequest: a request and its answer over one exchange.
(function ({ E, require, exchange, nextTick, setTimeout, clearTimeout }, { coded, isToken, hangUp, validateHeaderName }, OutgoingMessage, IncomingMessage, agents) {
  const { Buffer } = require('buffer')
  const lazyNet = () => require('net')
  const { Agent } = agents
  const hide = (o, key, value) => Object.defineProperty(o, key, { value, writable: true, configurable: true, enumerable: false })

  const fromURL = (url) => {
    const o = {
      __proto__: null, ...url, protocol: url.protocol, hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname,
      hash: url.hash, search: url.search, pathname: url.pathname, path: `${url.pathname || ''}${url.search || ''}`, href: url.href,
    }
    if (url.port !== '') o.port = Number(url.port)
    if (url.username || url.password) o.auth = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
    return o
  }
  const isURL = (v) => Boolean(v?.href && v.protocol && v.auth === undefined && v.path === undefined)
  const badPath = /[^\u0021-\u00ff]/

  function ClientRequest(input, options, callback) {
    OutgoingMessage.call(this)
    if (typeof input === 'string') input = fromURL(new (require('url').URL)(input))
    else if (isURL(input)) input = fromURL(input)
    else {
      callback = options
      options = input
      input = null
    }
    if (typeof options === 'function') {
      callback = options
      options = input || {}
    } else options = Object.assign({ __proto__: null }, input, options)

    let { agent } = options
    const defaultAgent = options._defaultAgent || agents.globalAgent
    if (agent === false) agent = new defaultAgent.constructor()
    else if (agent === null || agent === undefined) {
      if (typeof options.createConnection !== 'function') agent = defaultAgent
    } else if (typeof agent.addRequest !== 'function') {
      throw new E.ERR_INVALID_ARG_TYPE('options.agent', ['Agent-like Object', 'undefined', 'false'], agent)
    }
    this.agent = agent
    const protocol = options.protocol || defaultAgent.protocol
    let expected = defaultAgent.protocol
    if (this.agent?.protocol) expected = this.agent.protocol
    if (options.path) {
      const path = String(options.path)
      if (badPath.exec(path) !== null) throw coded(TypeError, 'ERR_UNESCAPED_CHARACTERS', 'Request path contains unescaped characters')
    }
    if (protocol !== expected) throw coded(TypeError, 'ERR_INVALID_PROTOCOL', `Protocol "${protocol}" not supported. Expected "${expected}"`)
    const defaultPort = options.defaultPort || this.agent?.defaultPort
    options.port = options.port || defaultPort || 80
    const port = options.port
    for (const key of ['host', 'hostname']) {
      const v = options[key]
      if (v !== null && v !== undefined && typeof v !== 'string') throw new E.ERR_INVALID_ARG_TYPE(`options.${key}`, ['string', 'undefined', 'null'], v)
    }
    const host = options.host = options.hostname || options.host || 'localhost'
    const setHost = options.setHost !== undefined ? Boolean(options.setHost) : options.setDefaultHeaders !== false
    this.socketPath = options.socketPath
    if (options.timeout !== undefined) this.timeout = timerMs(options.timeout, 'timeout')
    let { method } = options
    if (method !== null && method !== undefined && typeof method !== 'string') throw new E.ERR_INVALID_ARG_TYPE('options.method', 'string', method)
    if (method) {
      if (!isToken(method)) throw coded(TypeError, 'ERR_INVALID_HTTP_TOKEN', `Method must be a valid HTTP token ["${method}"]`)
      method = this.method = method.toUpperCase()
    } else method = this.method = 'GET'
    if (options.maxHeaderSize !== undefined) E.validateInteger(options.maxHeaderSize, 'maxHeaderSize', 0)
    this.maxHeaderSize = options.maxHeaderSize
    this.insecureHTTPParser = options.insecureHTTPParser
    if (options.joinDuplicateHeaders !== undefined) E.validateBoolean(options.joinDuplicateHeaders, 'options.joinDuplicateHeaders')
    this.joinDuplicateHeaders = options.joinDuplicateHeaders
    this.path = options.path || '/'
    if (callback) this.once('response', callback)
    this.useChunkedEncodingByDefault = !['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'].includes(method)
    this._ended = false
    this.res = null
    this.aborted = false
    this.upgradeOrConnect = false
    this.parser = null
    this.maxHeadersCount = null
    this.reusedSocket = false
    this.host = host
    this.protocol = protocol
    for (const key of ['_exchange', '_socketObject', '_place', '_slot', '_options', '_pendingPieces', '_begun', '_timer', '_idle', '_agentKey', '_slotOptions', '_closing', '_whole', '_planned', '_flushed', '_piped', '_queue', '_writing', '_sentAll', '_needDrain', '_given', '_trailers', '_list']) if (!(key in this)) hide(this, key, undefined)
    this._options = options
    if (this.agent && !this.agent.keepAlive && this.agent.maxSockets === Infinity) this.shouldKeepAlive = false
    else if (!this.agent) {
      this._last = true
      this.shouldKeepAlive = false
    }
    if (Array.isArray(options.headers)) {
      this._storeHeader(`${this.method} ${this.path} HTTP/1.1\r\n`, options.headers)
    } else {
      if (options.headers) for (const key of Object.keys(options.headers)) this.setHeader(key, options.headers[key])
      if (host && !this.getHeader('host') && setHost) this.setHeader('Host', hostHeader(host, port, defaultPort))
      if (options.auth && !this.getHeader('Authorization')) this.setHeader('Authorization', `Basic ${Buffer.from(options.auth).toString('base64')}`)
      if (this.getHeader('expect')) this._storeHeader(`${this.method} ${this.path} HTTP/1.1\r\n`, this._fields)
    }
    if (options.signal) abortWith(options.signal, this)
    if (this.agent) this.agent.addRequest(this, options)
    else {
      nextTick(() => {
        let done = false
        const created = (err, socket) => {
          if (done) return
          done = true
          if (err) nextTick(() => this._fail(err))
          else this.onSocket(socket)
        }
        try {
          const socket = options.createConnection(options, created)
          if (socket) created(null, socket)
        } catch (e) { created(e) }
      })
    }
  }
  Object.setPrototypeOf(ClientRequest.prototype, OutgoingMessage.prototype)
  Object.setPrototypeOf(ClientRequest, OutgoingMessage)

  function hostHeader(host, port, defaultPort) {
    const colons = host.split(':').length > 2
    if (colons && host[0] !== '[') host = `[${host}]`
    return port && +port !== defaultPort ? `${host}:${port}` : host
  }
  function timerMs(v, name) {
    if (typeof v !== 'number') throw new E.ERR_INVALID_ARG_TYPE(name, 'number', v)
    if (!(v >= 0 && v !== Infinity)) throw new E.ERR_OUT_OF_RANGE(name, 'a non-negative finite number', v)
    return v
  }
  function abortWith(signal, req) {
    if (typeof signal !== 'object' || !('aborted' in signal)) throw new E.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal)
    const stop = () => {
      const e = coded(Error, 'ABORT_ERR', 'The operation was aborted')
      e.name = 'AbortError'
      if (signal.reason !== undefined) Object.defineProperty(e, 'cause', { value: signal.reason, writable: true, configurable: true })
      req.destroy(e)
    }
    if (signal.aborted) nextTick(stop)
    else {
      signal.addEventListener('abort', stop, { once: true })
      req.once('close', () => signal.removeEventListener('abort', stop))
    }
  }

  const P = ClientRequest.prototype
  Object.defineProperty(P, 'socket', {
    get() { return this._socketObject ?? (this._begun ? this._makeSocket() : null) },
    set(v) { if (this._socketObject !== v) hide(this, '_socketObject', v ?? undefined) },
    configurable: true,
  })
  Object.assign(P, {
    _implicitHeader() {
      if (this._header) throw coded(Error, 'ERR_HTTP_HEADERS_SENT', 'Cannot render headers after they are sent to the client')
      this._storeHeader(`${this.method} ${this.path} HTTP/1.1\r\n`, this._fields)
    },
    _joins(name) { return name.toLowerCase() === 'cookie' },

    // _begin is called when the agent has a place for the request.
    _begin() {
      nextTick(() => {
        if (this.destroyed) return
        this._begun = true
        if (this.listenerCount('socket') > 0) this.emit('socket', this.socket)
        this._tick()
        this._pump()
      })
    },
    // onSocket is called with a socket that an agent of the script's own made.
    onSocket(socket, err) {
      nextTick(() => {
        if (err) return this._fail(err)
        if (this.destroyed) {
          socket.destroy?.()
          return
        }
        this._given = socket
        this._begun = true
        this.socket = socket
        socket._httpMessage = this
        this.emit('socket', socket)
        this._tick()
        const ready = socket.secureConnecting ? 'secureConnect' : 'connect'
        if (socket.connecting || socket.secureConnecting) {
          const fail = (e) => this._fail(e)
          socket.once('error', fail)
          socket.once(ready, () => {
            socket.off('error', fail)
            this._pump()
          })
        } else this._pump()
      })
    },
    // _makeSocket is the socket that libraries look at when the Host has the real one.
    _makeSocket() {
      const { Socket } = lazyNet()
      const secure = this.protocol === 'https:'
      const socket = secure ? new (require('tls').TLSSocket)(null, this._options) : new Socket()
      hide(this, '_socketObject', socket)
      socket.connecting = true
      socket._host = this.host
      socket._httpMessage = this
      if (this._place) this._settle(socket)
      socket._destroy = (err, callback) => {
        callback(null)
        if (!this.destroyed && !this._closing) this.destroy(err ?? hangUp())
      }
      return socket
    },
    _settle(socket) {
      const p = this._place
      socket._place = p
      socket.connecting = false
      if (p.encrypted) {
        socket.secureConnecting = false
        socket.authorized = p.authorized
        if (!p.authorized) socket.authorizationError = 'CERT_NOT_CHECKED'
        socket._state = { certificate: p.certificate, protocol: p.protocol, cipher: '' }
      }
    },

    // _pump sends what there is to send: nothing before there is a head.
    _pump() {
      const pieces = this._pendingPieces
      if (!this._begun || this.destroyed || this._exchange || !pieces && !this._flushed && !this.finished) return
      if (this._given && (this._given.connecting || this._given.secureConnecting)) return
      this._headerSent = true
      const o = this._options
      const start = {
        method: this.method, target: this.path, head: this._list, maxHeader: this.maxHeaderSize ?? 0,
        close: this._last || !this.shouldKeepAlive, length: 0,
        url: `${this.protocol}//${this.host.includes(':') ? `[${this.host}]` : this.host}:${o.port}${this.path.startsWith('/') ? this.path.replace(/#/g, '%23') : '/'}`,
      }
      if (this.protocol === 'https:') {
        const merged = { ...this.agent?.options, ...o }
        if (merged.checkServerIdentity && merged.servername === undefined) delete merged.servername
        start.tls = require('tls')[Symbol.for('dialtone.settingsOf')](merged)
      }
      if (this._given) {
        start.connection = lazyNet()[Symbol.for('dialtone.nativeOf')](this._given)
        if (this._given._release) this._given._release()
      }
      const length = this.chunkedEncoding ? -1 : this._contentLength
      const whole = this.finished
      if (this._hasBody && pieces) {
        if (whole && !this._trailers) {
          start.body = pieces.length === 1 ? pieces[0][0] : Buffer.concat(pieces.map(([b]) => b))
          start.length = this.chunkedEncoding ? -1 : start.body.length
        } else start.length = length ?? -1
      } else if (!whole && this._hasBody && (this.chunkedEncoding || length > 0)) start.length = length ?? -1
      else if (this._trailers && this.chunkedEncoding) start.length = -1
      this._piped = start.body === undefined && start.length !== 0
      try {
        this._exchange = exchange.start(start, (event, ...args) => {
          if (!this.destroyed) this[`_on${event}`](...args)
        })
      } catch (e) {
        nextTick(() => this._fail(e))
        return
      }
      this._pendingPieces = undefined
      if (this._piped) {
        this._queue = pieces ? [...pieces] : []
        this._next()
      } else {
        if (pieces) for (const [, callback] of pieces) if (callback) nextTick(callback)
        this._whole = whole
      }
    },
    // _next writes the next piece of a body that is still being made.
    _next() {
      if (this._writing || this.destroyed) return
      const piece = this._queue.shift()
      if (piece === undefined) {
        if (this.finished && !this._sentAll) {
          this._sentAll = true
          exchange.end(this._exchange, this._trailers ?? [])
          this._finish()
        } else if (this._needDrain) {
          this._needDrain = false
          this.emit('drain')
        }
        return
      }
      this._writing = true
      this.outputSize -= piece[0].length
      exchange.write(this._exchange, piece[0], (err) => {
        this._writing = false
        this._activity()
        if (piece[1]) piece[1](err ?? undefined)
        if (!err) this._next()
      })
    },
    _deliver(bytes, callback) {
      if (bytes.length === 0) {
        nextTick(callback)
        return true
      }
      bytes = Buffer.from(bytes)
      this.outputSize += bytes.length
      if (this._exchange && this._piped) {
        this._queue.push([bytes, callback])
        this._next()
      } else if (!this._exchange) {
        this._pendingPieces ??= []
        this._pendingPieces.push([bytes, callback])
        if (!this._planned) {
          this._planned = true
          nextTick(() => this._pump())
        }
      }
      const room = this.outputSize < 65536
      if (!room) this._needDrain = true
      return room
    },
    _conclude() {
      if (this._exchange) {
        if (this._piped) this._next()
        else if (this._place) this._finish()
        else this._whole = true
      } else nextTick(() => this._pump())
    },
    _send() {
      this._flushed = true
      nextTick(() => this._pump())
      return true
    },

    _onconnect(place) {
      this._place = place
      this.reusedSocket = place.reused
      this._activity()
      if (this._whole) nextTick(() => this._finish())
      const socket = this._socketObject
      if (socket && !this._given) {
        this._settle(socket)
        if (!place.reused) {
          socket.emit('lookup', null, place.remoteAddress, place.remoteFamily === 'IPv6' ? 6 : 4, this.host)
          socket.emit('connect')
          socket.emit('ready')
          if (place.encrypted) {
            socket.emit('secure')
            socket.emit('secureConnect')
          }
        }
      }
    },
    _oninformation(head) {
      this._activity()
      const m = this._message(head)
      if (head.status === 100) this.emit('continue')
      this.emit('information', {
        statusCode: head.status, statusMessage: head.message, httpVersion: head.version, httpVersionMajor: m.httpVersionMajor, httpVersionMinor: m.httpVersionMinor,
        headers: m.headers, rawHeaders: m.rawHeaders,
      })
    },
    _message(head) {
      const m = new IncomingMessage(null)
      Object.defineProperty(m, 'socket', { get: () => this.socket, set() {}, configurable: true, enumerable: true })
      Object.defineProperty(m, 'client', { get: () => this.socket, set() {}, configurable: true, enumerable: true })
      m.httpVersion = head.version
      m.httpVersionMajor = +head.version.split('.')[0]
      m.httpVersionMinor = +head.version.split('.')[1] || 0
      m.statusCode = head.status
      m.statusMessage = head.message
      m.joinDuplicateHeaders = this.joinDuplicateHeaders
      const raw = m.rawHeaders = head.headers
      for (let i = 1; i < raw.length; i += 2) raw[i] = raw[i].replace(/[ \t]+$/, '')
      return m
    },
    _onresponse(head) {
      this._activity()
      const res = this.res = this._message(head)
      hide(res, 'req', this)
      hide(res, '_exchange', this._exchange)
      res.on('close', () => this._close())
      res.on('end', () => {
        this._ended = true
        this._close()
      })
      if (this.aborted) return
      if (!this.emit('response', res)) res._dump()
      // A body that cannot be ends at once when somebody reads.
      if (this.method === 'HEAD' || head.status === 204 || head.status === 304) res.read(0)
    },
    _ontunnel(head, connection, rest) {
      const res = this.res = this._message(head)
      hide(res, 'req', this)
      res.upgrade = true
      this.upgradeOrConnect = true
      this._clear()
      const { Socket } = lazyNet()
      const { natives } = host
      let socket = this._given
      const first = Buffer.from(rest)
      if (socket && socket._attach) {
        socket._gone = false
        socket._attach(natives.adopt(connection), socket._place)
      } else if (!socket) {
        socket = new Socket({ connection: natives.adopt(connection) })
        socket._place = this._place ?? {}
      }
      this.socket = socket
      hide(res, 'socket', socket)
      const event = this.method === 'CONNECT' ? 'connect' : 'upgrade'
      if (this._slot) this.agent._release(this)
      if (this.listenerCount(event) > 0) {
        this.emit(event, res, socket, first)
        this.destroyed = true
        this._closing = true
        nextTick(() => {
          this._closed = true
          this.emit('close')
        })
      } else this.destroy()
    },
    _onerror(err) {
      if (this.res === null) this._fail(err)
    },

    _activity() {
      if (this._idle) this._tick()
    },
    // _tick begins the time without activity anew.
    _tick() {
      clearTimeout(this._timer)
      const ms = this.timeout
      this._idle = ms > 0
      if (ms > 0 && !this.destroyed) {
        this._timer = setTimeout(() => {
          this.emit('timeout')
          this._socketObject?.emit('timeout')
          this.res?.emit('timeout')
        }, ms)
      }
    },
    _clear() {
      clearTimeout(this._timer)
      this._idle = false
    },
    setTimeout(ms, callback) {
      if (this._ended) return this
      this.timeout = timerMs(ms, 'msecs')
      if (callback) {
        if (typeof callback !== 'function') throw new E.ERR_INVALID_ARG_TYPE('callback', 'function', callback)
        this.once('timeout', callback)
      }
      if (this._begun) this._tick()
      return this
    },
    clearTimeout(callback) { return this.setTimeout(0, callback) },
    setNoDelay() {},
    setSocketKeepAlive() {},

    abort() {
      if (this.aborted) return
      this.aborted = true
      nextTick(() => this.emit('abort'))
      this.destroy()
    },
    destroy(err) {
      if (this.destroyed) return this
      this.destroyed = true
      if (this.res) this.res._dump()
      this._error = err ?? null
      this._clear()
      if (this._exchange) exchange.abort(this._exchange)
      if (this.res) {
        if (!this.res.complete && !this.res.destroyed) this.res.destroy(err ?? hangUp('aborted'))
        this._close()
      } else {
        if (this.listenerCount('error') > 0 || !this.aborted || err) err ??= hangUp()
        nextTick(() => {
          if (err) this.emit('error', err)
          this._close()
        })
      }
      this._given?.destroy?.()
      return this
    },
    _fail(err) {
      if (this.destroyed) return
      this.destroyed = true
      this._error = err
      this._clear()
      if (this._exchange) exchange.abort(this._exchange)
      this._given?.destroy?.()
      const socket = this._socketObject
      if (socket && !this._given) {
        socket.connecting = false
        if (socket.listenerCount('error') > 0) socket.emit('error', err)
      }
      this.emit('error', err)
      this._close()
    },
    // _broken is called when an answer breaks off.
    _broken() {
      if (this._closing) return
      this._closing = true
      this._clear()
      this.destroyed = true
      if (this._slot) this.agent._release(this)
      this._closed = true
      this.emit('close')
    },
    _close() {
      if (this._closing) return
      this._closing = true
      this._clear()
      this.destroyed = true
      if (this._slot) this.agent._release(this)
      const socket = this._socketObject
      nextTick(() => {
        this._closed = true
        if (socket && !this._given) socket.destroy()
        this.emit('close')
      })
    },
  })
  let host
  return { ClientRequest, use(h) { host = h } }
})
