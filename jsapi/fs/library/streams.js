// ReadStream and WriteStream.
(function ({ fs, A, E, Buffer, FileHandle, require, put }) {
  const { ERR_INVALID_ARG_TYPE } = E
  const { defineProperty } = Object
  const state = Symbol('fs')

  // opened checks the options that both have, and says where the file is from.
  function opened(stream, path, options, flags) {
    if (options.fd == null) {
      stream.fd = null
      stream.path = A.path(path) && path
      stream.flags = options.flags ?? flags
      stream.mode = options.mode ?? 0o666
    } else if (options.fd instanceof FileHandle) {
      const handle = options.fd
      stream[state].handle = handle
      stream.fd = handle.fd
      handle._ref()
      handle.on('close', () => stream.close())
    } else {
      E.validateInt32(options.fd, 'options.fd', 0)
      stream.fd = options.fd
    }
    const own = options.fs
    if (own != null) E.validateObject(own, 'options.fs')
    stream[state].fs = own || fs
    stream.start = options.start
    if (stream.start !== undefined) {
      E.validateInteger(stream.start, 'start', 0)
      stream.pos = stream.start
    }
  }
  const copied = (options, extra) => {
    options = { ...A.options(options, {}) }
    for (const [name, value] of Object.entries(extra)) options[name] ??= value
    return options
  }
  function construct(callback) {
    if (typeof this.fd === 'number') return callback()
    this[state].fs.open(this.path, this.flags, this.mode, (failed, fd) => {
      if (failed) return callback(failed)
      this.fd = fd
      callback()
      this.emit('open', fd)
      this.emit('ready')
    })
  }
  function close(stream, failed, callback) {
    const { handle } = stream[state]
    const { fd } = stream
    stream.fd = null
    if (handle) {
      handle._unref()
      if (stream[state].autoClose) return handle.close().then(() => callback(failed), (e) => callback(failed || e))
      return callback(failed)
    }
    stream[state].fs.close(fd, (e) => callback(e || failed))
  }
  // destroying waits for a call that is under way, whose descriptor might be another's by then.
  function destroy(failed, callback) {
    if (this[state].busy) this[state].after = (e) => close(this, failed || e, callback)
    else if (this.fd === null) callback(failed)
    else close(this, failed, callback)
  }
  const settle = (stream, failed) => {
    stream[state].busy = false
    const { after } = stream[state]
    if (after) after(failed)
    return Boolean(after)
  }
  const getters = (Class) => {
    defineProperty(Class.prototype, 'autoClose', {
      configurable: true,
      get() { return this[state].autoClose },
      set(v) { this[state].autoClose = v },
    })
    defineProperty(Class.prototype, 'pending', { configurable: true, get() { return this.fd === null } })
    Class.prototype._construct = construct
    Class.prototype._destroy = destroy
  }
  const hidden = (stream) => defineProperty(stream, state, { value: { fs, handle: null, busy: false, after: null, autoClose: true }, enumerable: false })

  let classes
  // The classes are made when they are asked for: most that read files have no
  // streams.
  function make() {
    const { Readable, Writable, finished } = require('stream')

    function ReadStream(path, options) {
      if (!(this instanceof ReadStream)) return new ReadStream(path, options)
      options = copied(options, { highWaterMark: 64 * 1024, autoDestroy: options?.autoClose ?? true })
      hidden(this)
      opened(this, path, options, 'r')
      this[state].autoClose = options.autoDestroy
      this.end = options.end ?? Infinity
      if (this.end !== Infinity) E.validateInteger(this.end, 'end', 0)
      if (this.start !== undefined && this.end !== Infinity && this.start > this.end) throw new E.ERR_OUT_OF_RANGE('start', `<= "end" (here: ${this.end})`, this.start)
      this.bytesRead = 0
      Readable.call(this, options)
      if (options.encoding) this.setEncoding(options.encoding)
    }
    Object.setPrototypeOf(ReadStream.prototype, Readable.prototype)
    Object.setPrototypeOf(ReadStream, Readable)
    getters(ReadStream)
    ReadStream.prototype._read = function (n) {
      n = this.pos !== undefined ? Math.min(this.end - this.pos + 1, n) : Math.min(this.end - this.bytesRead + 1, n)
      if (n <= 0) return this.push(null)
      const buffer = Buffer.allocUnsafeSlow(n)
      this[state].busy = true
      this[state].fs.read(this.fd, buffer, 0, n, this.pos, (failed, bytesRead) => {
        if (settle(this, failed)) return
        if (failed) return this.destroy(failed)
        if (bytesRead === 0) return this.push(null)
        if (this.pos !== undefined) this.pos += bytesRead
        this.bytesRead += bytesRead
        this.push(bytesRead === n ? buffer : Buffer.from(buffer.subarray(0, bytesRead)))
      })
    }
    ReadStream.prototype.close = function (callback) {
      if (typeof callback === 'function') finished(this, callback)
      this.destroy()
    }

    function WriteStream(path, options) {
      if (!(this instanceof WriteStream)) return new WriteStream(path, options)
      options = copied(options, { autoDestroy: options?.autoClose ?? true })
      options.decodeStrings = true
      if (options.flush != null) E.validateBoolean(options.flush, 'options.flush')
      hidden(this)
      opened(this, path, options, 'w')
      this[state].autoClose = options.autoDestroy
      this[state].flush = options.flush
      this.bytesWritten = 0
      Writable.call(this, options)
      if (options.encoding) this.setDefaultEncoding(options.encoding)
    }
    Object.setPrototypeOf(WriteStream.prototype, Writable.prototype)
    Object.setPrototypeOf(WriteStream, Writable)
    getters(WriteStream)
    function send(stream, data, callback) {
      stream[state].busy = true
      stream[state].fs.write(stream.fd, data, 0, data.length, stream.pos, (failed, n) => {
        if (settle(stream, failed)) return callback(failed)
        if (failed) return callback(failed)
        stream.bytesWritten += n
        if (stream.pos !== undefined) stream.pos += n
        if (n < data.length) return send(stream, data.subarray(n), callback)
        callback()
      })
    }
    WriteStream.prototype._write = function (data, encoding, callback) { send(this, data, callback) }
    WriteStream.prototype._writev = function (pieces, callback) { send(this, Buffer.concat(pieces.map((p) => p.chunk)), callback) }
    WriteStream.prototype._final = function (callback) {
      if (this[state].flush) this[state].fs.fsync(this.fd, callback)
      else callback()
    }
    WriteStream.prototype.close = function (callback) {
      if (callback) {
        if (this.closed) return require('process').nextTick(callback)
        this.on('close', callback)
      }
      if (!this.autoClose) this.on('finish', this.destroy)
      this.end()
    }
    WriteStream.prototype.destroySoon = WriteStream.prototype.end
    return { ReadStream, WriteStream }
  }
  for (const [name, own] of [['ReadStream', 'ReadStream'], ['WriteStream', 'WriteStream'], ['FileReadStream', 'ReadStream'], ['FileWriteStream', 'WriteStream']]) {
    defineProperty(fs, name, {
      configurable: true,
      enumerable: true,
      get() { return (classes ??= make())[own] },
      set(value) { defineProperty(fs, name, { value, writable: true, enumerable: true, configurable: true }) },
    })
  }
  put(fs, 'createReadStream', (path, options) => new fs.ReadStream(path, options))
  put(fs, 'createWriteStream', (path, options) => new fs.WriteStream(path, options))
})
