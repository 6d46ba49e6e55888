// ServerResponse, for libraries that answer requests of their own making.
(function ({ E, require, nextTick }, { coded, STATUS_CODES, badContent, test }, OutgoingMessage) {
  const { EventEmitter } = require('events')

  function ServerResponse(req, options) {
    OutgoingMessage.call(this, options)
    if (req.method === 'HEAD') this._hasBody = false
    this.req = req
    this.sendDate = true
    this._sent100 = false
    this._expect_continue = false
    if (req.httpVersionMajor < 1 || req.httpVersionMinor < 1) {
      this.useChunkedEncodingByDefault = /(?:^|\W)chunked(?:$|\W)/i.exec(req.headers?.te ?? '') !== null
      this.shouldKeepAlive = false
    }
  }
  Object.setPrototypeOf(ServerResponse.prototype, OutgoingMessage.prototype)
  Object.setPrototypeOf(ServerResponse, OutgoingMessage)
  ServerResponse.prototype.statusCode = 200
  ServerResponse.prototype.statusMessage = undefined

  function onClose() {
    if (this._httpMessage) {
      this._httpMessage.destroyed = true
      this._httpMessage._closed = true
      this._httpMessage.emit('close')
    }
  }
  Object.assign(ServerResponse.prototype, {
    assignSocket(socket) {
      if (socket._httpMessage) throw coded(Error, 'ERR_HTTP_SOCKET_ASSIGNED', 'Socket already assigned')
      socket._httpMessage = this
      socket.on('close', onClose)
      this.socket = socket
      this.emit('socket', socket)
      this._flush()
    },
    detachSocket(socket) {
      socket.removeListener('close', onClose)
      socket._httpMessage = null
      this.socket = null
    },
    _finish() {
      if (this._finished) return
      OutgoingMessage.prototype._finish.call(this)
    },
    writeContinue(callback) {
      this._writeRaw('HTTP/1.1 100 Continue\r\n\r\n', 'latin1', callback)
      this._sent100 = true
    },
    writeProcessing(callback) { this._writeRaw('HTTP/1.1 102 Processing\r\n\r\n', 'latin1', callback) },
    writeEarlyHints(hints, callback) {
      let head = 'HTTP/1.1 103 Early Hints\r\n'
      for (const key of Object.keys(hints)) head += `${key === 'link' ? 'Link' : key}: ${[].concat(hints[key]).join(', ')}\r\n`
      this._writeRaw(head + '\r\n', 'latin1', callback)
    },
    _implicitHeader() { this.writeHead(this.statusCode) },
    writeHead(statusCode, reason, headers) {
      if (this._header) throw coded(Error, 'ERR_HTTP_HEADERS_SENT', 'Cannot write headers after they are sent to the client')
      const given = statusCode
      statusCode |= 0
      if (statusCode < 100 || statusCode > 999) throw coded(RangeError, 'ERR_HTTP_INVALID_STATUS_CODE', `Invalid status code: ${given}`)
      if (typeof reason === 'string') this.statusMessage = reason
      else {
        this.statusMessage ||= STATUS_CODES[statusCode] || 'unknown'
        headers ??= reason
      }
      this.statusCode = statusCode
      let fields = headers
      if (this._fields) {
        if (Array.isArray(headers)) {
          if (headers.length % 2 !== 0) throw new E.ERR_INVALID_ARG_VALUE('headers', headers)
          for (let i = 0; i < headers.length; i += 2) this.removeHeader(headers[i])
          for (let i = 0; i < headers.length; i += 2) if (headers[i]) this.appendHeader(headers[i], headers[i + 1])
        } else if (headers) for (const key of Object.keys(headers)) if (key) this.setHeader(key, headers[key])
        fields = this._fields
      }
      if (test(badContent, this.statusMessage)) throw coded(TypeError, 'ERR_INVALID_CHAR', 'Invalid character in statusMessage')
      if (statusCode === 204 || statusCode === 304 || statusCode >= 100 && statusCode <= 199) this._hasBody = false
      if (this._expect_continue && !this._sent100) this.shouldKeepAlive = false
      this._storeHeader(`HTTP/1.1 ${statusCode} ${this.statusMessage}\r\n`, fields)
      return this
    },
  })
  ServerResponse.prototype.writeHeader = ServerResponse.prototype.writeHead

  const refused = (name) => coded(Error, 'ERR_METHOD_NOT_IMPLEMENTED', `${name}.createServer is not available in dialtone: a function answers requests, it does not listen`)
  function serverOf(name) {
    function Server() { throw refused(name) }
    Object.setPrototypeOf(Server.prototype, EventEmitter.prototype)
    return { Server, createServer() { throw refused(name) } }
  }
  return { ServerResponse, serverOf }
})
