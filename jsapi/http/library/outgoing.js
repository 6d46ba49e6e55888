// OutgoingMessage: what a request and a response of a server have in common.
(function ({ E, require, nextTick }, { coded, validateHeaderName, validateHeaderValue, isToken, toBytes, test, badContent }) {
  const Stream = require('stream')
  const { Buffer } = require('buffer')
  const inspect = E.inspect

  function OutgoingMessage(options) {
    Stream.call(this)
    this.outputData = []
    this.outputSize = 0
    this.writable = true
    this.destroyed = false
    this._last = false
    this.chunkedEncoding = false
    this.shouldKeepAlive = true
    this.maxRequestsOnConnectionReached = false
    this._defaultKeepAlive = true
    this.useChunkedEncodingByDefault = true
    this.sendDate = false
    this._removedConnection = false
    this._removedContLen = false
    this._removedTE = false
    this.strictContentLength = false
    this._contentLength = null
    this._hasBody = true
    this._trailer = ''
    this.finished = false
    this._headerSent = false
    this._closed = false
    this._header = null
    this._keepAliveTimeout = 0
    hide(this, '_socket', null)
    hide(this, '_fields', null)
    hide(this, '_error', null)
    hide(this, '_finished', false)
  }
  const hide = (o, key, value) => Object.defineProperty(o, key, { value, writable: true, configurable: true, enumerable: false })
  Object.setPrototypeOf(OutgoingMessage.prototype, Stream.prototype)
  Object.setPrototypeOf(OutgoingMessage, Stream)

  const sent = (what) => coded(Error, 'ERR_HTTP_HEADERS_SENT', `Cannot ${what} headers after they are sent to the client`)
  const own = Object.prototype.hasOwnProperty
  const P = OutgoingMessage.prototype
  const getter = (key, get, set) => Object.defineProperty(P, key, { get, set, configurable: true })
  getter('socket', function () { return this._socket }, function (v) { this._socket = v })
  getter('connection', function () { return this.socket }, function (v) { this.socket = v })
  getter('headersSent', function () { return Boolean(this._header) })
  getter('writableFinished', function () { return this.finished && this.outputSize === 0 && this._finished })
  getter('writableEnded', function () { return this.finished })
  getter('writableObjectMode', () => false)
  getter('writableLength', function () { return this.outputSize + (this.socket?.writableLength ?? 0) })
  getter('writableHighWaterMark', function () { return this.socket?.writableHighWaterMark ?? 65536 })
  getter('writableCorked', function () { return this._corked ?? 0 })
  getter('writableNeedDrain', function () { return !this.destroyed && !this.finished && Boolean(this._needDrain) })
  getter('errored', function () { return this._error })
  getter('closed', function () { return this._closed })
  getter('_headers', function () { return this.getHeaders() })

  function argument(name) {
    if (typeof name !== 'string') throw new E.ERR_INVALID_ARG_TYPE('name', 'string', name)
    return name.toLowerCase()
  }

  Object.assign(P, {
    setHeader(name, value) {
      if (this._header) throw sent('set')
      validateHeaderName(name)
      validateHeaderValue(name, value)
      this._fields ??= { __proto__: null }
      this._fields[name.toLowerCase()] = [name, value]
      return this
    },
    setHeaders(headers) {
      if (this._header) throw sent('set')
      if (!headers || Array.isArray(headers) || typeof headers.keys !== 'function' || typeof headers.get !== 'function') throw new E.ERR_INVALID_ARG_TYPE('headers', ['Headers', 'Map'], headers)
      const cookies = []
      for (const [key, value] of headers) {
        if (key === 'set-cookie') {
          if (Array.isArray(value)) cookies.push(...value)
          else cookies.push(value)
        } else this.setHeader(key, value)
      }
      if (cookies.length) this.setHeader('set-cookie', cookies)
      return this
    },
    appendHeader(name, value) {
      if (this._header) throw sent('append')
      validateHeaderName(name)
      validateHeaderValue(name, value)
      const key = name.toLowerCase()
      this._fields ??= { __proto__: null }
      const known = this._fields[key]
      if (known === undefined) this._fields[key] = [name, value]
      else known[1] = [].concat(known[1], value)
      return this
    },
    getHeader(name) {
      const key = argument(name)
      return this._fields?.[key]?.[1]
    },
    hasHeader(name) {
      const key = argument(name)
      return this._fields !== null && key in this._fields
    },
    removeHeader(name) {
      const key = argument(name)
      if (this._header) throw sent('remove')
      if (key === 'connection') this._removedConnection = true
      else if (key === 'content-length') this._removedContLen = true
      else if (key === 'transfer-encoding') this._removedTE = true
      else if (key === 'date') this.sendDate = false
      if (this._fields) delete this._fields[key]
    },
    getHeaderNames() { return this._fields ? Object.keys(this._fields) : [] },
    getRawHeaderNames() { return this._fields ? Object.values(this._fields).map(([name]) => name) : [] },
    getHeaders() {
      const o = { __proto__: null }
      if (this._fields) for (const key of Object.keys(this._fields)) o[key] = this._fields[key][1]
      return o
    },
    _renderHeaders() {
      if (this._header) throw sent('render')
      const o = {}
      if (this._fields) for (const [name, value] of Object.values(this._fields)) o[name] = value
      return o
    },
    addTrailers(headers) {
      this._trailer = ''
      hide(this, '_trailers', [])
      const pairs = Array.isArray(headers) ? headers : Object.keys(headers).map((key) => [key, headers[key]])
      for (const [name, value] of pairs) {
        validateHeaderName(name, 'Trailer name')
        for (const v of [].concat(value)) {
          if (test(badContent, `${v}`)) throw coded(TypeError, 'ERR_INVALID_CHAR', `Invalid character in trailer content ["${name}"]`)
          this._trailer += `${name}: ${v}\r\n`
          this._trailers.push(name, `${v}`)
        }
      }
    },
    flushHeaders() {
      if (!this._header) this._implicitHeader()
      this._send('')
    },
    _implicitHeader() { throw coded(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The _implicitHeader() method is not implemented') },

    // _storeHeader makes the head: headers given here, or else those set.
    _storeHeader(first, headers) {
      const s = { connection: false, contLen: false, te: false, date: false, expect: false, trailer: false }
      const list = []
      const one = (name, value) => {
        list.push(name, value)
        switch (name.toLowerCase()) {
          case 'connection':
            s.connection = true
            this._removedConnection = false
            if (/(?:^|\W)close(?:$|\W)/i.exec(value) !== null) this._last = true
            else this.shouldKeepAlive = true
            break
          case 'transfer-encoding':
            s.te = true
            this._removedTE = false
            if (/(?:^|\W)chunked(?:$|\W)/i.exec(value) !== null) this.chunkedEncoding = true
            break
          case 'content-length':
            s.contLen = true
            this._contentLength = +value
            this._removedContLen = false
            break
          case 'date': s.date = true; break
          case 'expect': s.expect = true; break
          case 'trailer': s.trailer = true; break
          case 'keep-alive': this._defaultKeepAlive = false
        }
      }
      const add = (name, value, check) => {
        if (check) validateHeaderName(name)
        if (Array.isArray(value)) {
          if ((value.length < 2 || !/^cookie$/i.exec(name)) && !this._joins?.(name)) {
            for (const v of value) {
              if (check) validateHeaderValue(name, v)
              one(name, `${v}`)
            }
            return
          }
          value = value.join('; ')
        }
        if (check) validateHeaderValue(name, value)
        one(name, `${value}`)
      }
      if (headers) {
        if (headers === this._fields) for (const [name, value] of Object.values(headers)) add(name, value, false)
        else if (Array.isArray(headers)) {
          if (headers.length && Array.isArray(headers[0])) for (const [name, value] of headers) add(name, value, true)
          else {
            if (headers.length % 2 !== 0) throw new E.ERR_INVALID_ARG_VALUE('headers', headers)
            for (let i = 0; i < headers.length; i += 2) add(headers[i], headers[i + 1], true)
          }
        } else for (const key of Object.keys(headers)) if (own.call(headers, key)) add(key, headers[key], true)
      }
      if (this.sendDate && !s.date) list.push('Date', new Date().toUTCString())
      if (this.chunkedEncoding && (this.statusCode === 204 || this.statusCode === 304)) {
        this.chunkedEncoding = false
        this.shouldKeepAlive = false
      }
      if (this._removedConnection) {
        this._last = !this.shouldKeepAlive
      } else if (!s.connection) {
        if (this.shouldKeepAlive && (s.contLen || this.useChunkedEncodingByDefault || this.agent)) {
          if (this.maxRequestsOnConnectionReached) list.push('Connection', 'close')
          else {
            list.push('Connection', 'keep-alive')
            if (this._keepAliveTimeout && this._defaultKeepAlive) list.push('Keep-Alive', `timeout=${Math.floor(this._keepAliveTimeout / 1000)}`)
          }
        } else {
          this._last = true
          list.push('Connection', 'close')
        }
      }
      if (!s.contLen && !s.te) {
        if (!this._hasBody) this.chunkedEncoding = false
        else if (!this.useChunkedEncodingByDefault) this._last = true
        else if (!s.trailer && !this._removedContLen && typeof this._contentLength === 'number') list.push('Content-Length', `${this._contentLength}`)
        else if (!this._removedTE) {
          list.push('Transfer-Encoding', 'chunked')
          this.chunkedEncoding = true
        }
      }
      if (this.chunkedEncoding !== true && s.trailer) throw coded(Error, 'ERR_HTTP_TRAILER_INVALID', 'Trailers are invalid with this transfer encoding')
      hide(this, '_list', list)
      let text = first
      for (let i = 0; i < list.length; i += 2) text += `${list[i]}: ${list[i + 1]}\r\n`
      this._header = text + '\r\n'
      this._headerSent = false
      if (s.expect) this._send('')
    },

    write(chunk, encoding, callback) {
      if (typeof encoding === 'function') {
        callback = encoding
        encoding = null
      }
      return this._put(chunk, encoding, callback, false)
    },
    _put(chunk, encoding, callback, last) {
      if (typeof callback !== 'function') callback = () => {}
      if (chunk === null) throw coded(TypeError, 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream')
      if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) throw new E.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk)
      let err
      if (this.finished) err = coded(Error, 'ERR_STREAM_WRITE_AFTER_END', 'write after end')
      else if (this.destroyed) err = coded(Error, 'ERR_STREAM_DESTROYED', 'Cannot call write after a stream was destroyed')
      if (err) {
        if (this.destroyed) nextTick(() => callback(err))
        else {
          nextTick(() => {
            this.emit('error', err)
            callback(err)
          })
        }
        return false
      }
      const bytes = toBytes(chunk, encoding || 'utf8', Buffer)
      if (!this._header) {
        if (last) this._contentLength = bytes.length
        this._implicitHeader()
      }
      if (!this._hasBody) {
        nextTick(callback)
        return true
      }
      return this._deliver(bytes, callback)
    },
    end(chunk, encoding, callback) {
      if (typeof chunk === 'function') {
        callback = chunk
        chunk = null
      } else if (typeof encoding === 'function') {
        callback = encoding
        encoding = null
      }
      if (this.finished) {
        if (typeof callback === 'function') {
          if (this._finished) nextTick(() => callback(coded(Error, 'ERR_STREAM_ALREADY_FINISHED', 'Cannot call end after a stream was finished')))
          else this.once('finish', callback)
        }
        if (chunk) this._put(chunk, encoding, null, true)
        return this
      }
      if (chunk) this._put(chunk, encoding, null, true)
      else if (!this._header) {
        this._contentLength = 0
        this._implicitHeader()
      }
      if (typeof callback === 'function') this.once('finish', callback)
      this.finished = true
      this._conclude()
      return this
    },
    // _deliver sends a piece of the body as text of HTTP to a socket.
    _deliver(bytes, callback) {
      if (this.chunkedEncoding && bytes.length > 0) {
        this._send(bytes.length.toString(16), 'latin1', null)
        this._send('\r\n', 'latin1', null)
        this._send(bytes, null, null)
        return this._send('\r\n', 'latin1', callback)
      }
      return this._send(bytes, null, callback)
    },
    _conclude() {
      const done = () => this._finish()
      if (this._hasBody && this.chunkedEncoding) this._send(`0\r\n${this._trailer}\r\n`, 'latin1', done)
      else this._send('', 'latin1', done)
    },
    _finish() {
      if (this._finished) return
      this._finished = true
      this.emit('finish')
    },
    _send(data, encoding, callback) {
      if (!this._headerSent) {
        if (typeof data === 'string' && (encoding === 'utf8' || encoding === 'latin1' || !encoding)) data = this._header + data
        else {
          this.outputData.unshift({ data: this._header, encoding: 'latin1', callback: null })
          this.outputSize += this._header.length
        }
        this._headerSent = true
      }
      return this._writeRaw(data, encoding, callback)
    },
    _writeRaw(data, encoding, callback) {
      if (this.destroyed) return false
      const { socket } = this
      if (socket && socket._httpMessage === this && socket.writable) {
        this._flushOutput(socket)
        return socket.write(data, encoding, callback)
      }
      this.outputData.push({ data, encoding, callback })
      this.outputSize += data.length
      return this.outputSize < 65536
    },
    _flushOutput(socket) {
      const list = this.outputData
      this.outputData = []
      this.outputSize = 0
      for (const { data, encoding, callback } of list) socket.write(data, encoding, callback)
      return list.length > 0
    },
    _flush() { if (this.socket?.writable) this._flushOutput(this.socket) },
    cork() { this.socket?.cork?.() },
    uncork() { this.socket?.uncork?.() },
    setTimeout(ms, callback) {
      if (callback) this.on('timeout', callback)
      if (!this.socket) this.once('socket', (socket) => socket.setTimeout(ms))
      else this.socket.setTimeout(ms)
      return this
    },
    destroy(error) {
      if (this.destroyed) return this
      this.destroyed = true
      this._error = error ?? null
      if (this.socket) this.socket.destroy(error)
      else this.once('socket', (socket) => socket.destroy(error))
      return this
    },
    pipe() { this.emit('error', coded(Error, 'ERR_STREAM_CANNOT_PIPE', 'Cannot pipe, not readable')) },
  })
  P[Symbol.asyncDispose] = async function () { this.destroy() }
  return OutgoingMessage
})
