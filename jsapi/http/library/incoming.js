// IncomingMessage: an answer, or a request that a library made of its own.
(function ({ require, exchange }, { hangUp }) {
  const { Readable } = require('stream')
  const { Buffer } = require('buffer')
  const once = ['age', 'authorization', 'content-length', 'content-type', 'etag', 'expires', 'from', 'host', 'if-modified-since', 'if-unmodified-since', 'last-modified',
    'location', 'max-forwards', 'proxy-authorization', 'referer', 'retry-after', 'server', 'user-agent']

  function IncomingMessage(socket) {
    Readable.call(this, { autoDestroy: true, highWaterMark: socket?.readableHighWaterMark })
    this.socket = socket
    this.httpVersionMajor = null
    this.httpVersionMinor = null
    this.httpVersion = null
    this.complete = false
    this.rawHeaders = []
    this.rawTrailers = []
    this.joinDuplicateHeaders = false
    this.aborted = false
    this.upgrade = null
    this.url = ''
    this.method = null
    this.statusCode = null
    this.statusMessage = null
    this.client = socket
    this._consumed = false
    this._dumped = false
  }
  Object.setPrototypeOf(IncomingMessage.prototype, Readable.prototype)
  Object.setPrototypeOf(IncomingMessage, Readable)

  const lists = new WeakMap()
  function cached(message, kind, make) {
    let own = lists.get(message)
    if (own === undefined) lists.set(message, own = {})
    return own[kind] ??= make()
  }
  const joined = (raw, message) => {
    const o = {}
    for (let i = 0; i < raw.length; i += 2) message._addHeaderLine(raw[i], raw[i + 1], o)
    return o
  }
  const distinct = (raw) => {
    const o = { __proto__: null }
    for (let i = 0; i < raw.length; i += 2) {
      const key = raw[i].toLowerCase()
      if (o[key] === undefined) o[key] = [raw[i + 1]]
      else o[key].push(raw[i + 1])
    }
    return o
  }
  const accessor = (key, make) => Object.defineProperty(IncomingMessage.prototype, key, {
    get() { return cached(this, key, () => make(this)) },
    set(v) { cached(this, key, () => v); lists.get(this)[key] = v },
    configurable: true, enumerable: false,
  })
  accessor('headers', (m) => joined(m.rawHeaders, m))
  accessor('headersDistinct', (m) => distinct(m.rawHeaders))
  accessor('trailers', (m) => joined(m.rawTrailers, m))
  accessor('trailersDistinct', (m) => distinct(m.rawTrailers))
  Object.defineProperty(IncomingMessage.prototype, 'connection', { get() { return this.socket }, set(v) { this.socket = v }, configurable: true })

  Object.assign(IncomingMessage.prototype, {
    _addHeaderLine(field, value, to) {
      const key = field.toLowerCase()
      if (key === 'set-cookie') {
        if (to[key] === undefined) to[key] = [value]
        else to[key].push(value)
      } else if (to[key] === undefined) to[key] = value
      else if (this.joinDuplicateHeaders || !once.includes(key)) to[key] += (key === 'cookie' ? '; ' : ', ') + value
    },
    _addHeaderLines(headers) { for (let i = 0; i < headers.length; i += 2) this._addHeaderLine(headers[i], headers[i + 1], this.headers) },
    setTimeout(ms, callback) {
      if (callback) this.on('timeout', callback)
      this.socket?.setTimeout(ms)
      return this
    },
    _read() {
      this._consumed = true
      const e = this._exchange
      if (e === undefined || this._reading) return
      this._reading = true
      exchange.read(e, (err, buffer) => {
        this._reading = false
        if (this.destroyed) return
        this.req?._activity()
        if (err) {
          if (err.message === 'socket hang up') err = hangUp('aborted')
          this.destroy(err)
          this.req?._broken()
        } else if (buffer === null) {
          this.complete = true
          this.rawTrailers = exchange.trailers(e)
          this.push(null)
        } else this.push(Buffer.from(buffer))
      })
    },
    _destroy(err, callback) {
      if (!this.readableEnded || !this.complete) {
        this.aborted = true
        this.emit('aborted')
      }
      if (this._exchange !== undefined && !this.complete) exchange.abort(this._exchange)
      else if (this._exchange === undefined && this.socket && !this.socket.destroyed && this.aborted) this.socket.destroy?.(err)
      if (this.listenerCount('error') === 0) err = null
      queueMicrotask(() => callback(err))
    },
    _dump() {
      if (!this._dumped) {
        this._dumped = true
        this.resume()
      }
    },
  })
  return IncomingMessage
})
