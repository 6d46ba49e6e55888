// fs.promises.open and its FileHandle.
(function ({ fs, promises, later, named, A, E, EventEmitter, Buffer, whole, readArguments, writing, vector, stopped, define, asStats, constants, fail, same, require }) {
  const { ERR_INVALID_ARG_TYPE } = E
  const { defineProperty } = Object

  class FileHandle extends require('events') {
    #fd
    #refs = 1
    #closing = null
    #finish
    constructor(fd) {
      super()
      this.#fd = fd
    }
    get fd() { return this.#fd }
    getAsyncId() { return -1 }
    // use does something with the descriptor, which is closed after it at the earliest.
    async #use(syscall, prepare) {
      if (this.#fd === -1) {
        const e = fail('EBADF', syscall)
        e.message = 'file closed'
        throw e
      }
      this.#refs++
      try { return await later(prepare(this.#fd)) } finally { this.#leave() }
    }
    #leave() { if (--this.#refs === 0) this.#shut() }
    #shut() {
      const fd = this.#fd
      this.#fd = -1
      const done = later(['close', [fd]])
      if (this.#finish) done.then(this.#finish.resolve, this.#finish.reject)
      return done
    }
    _ref() { this.#refs++ }
    _unref() { this.#leave() }
    appendFile(data, options) { return this.writeFile(data, options) }
    chmod(mode) { return this.#use('fchmod', (fd) => ['fchmod', [fd, A.mode(mode, 'mode')]]) }
    chown(uid, gid) {
      return this.#use('fchown', (fd) => {
        E.validateInteger(uid, 'uid', -1, 0xffffffff)
        E.validateInteger(gid, 'gid', -1, 0xffffffff)
        return ['fchown', [fd, uid, gid]]
      })
    }
    datasync() { return this.#use('fdatasync', (fd) => ['fdatasync', [fd]]) }
    sync() { return this.#use('fsync', (fd) => ['fsync', [fd]]) }
    async read(...args) {
      const { buffer, view, size, at } = readArguments(args)
      const bytesRead = size === 0 ? 0 : await this.#use('read', (fd) => ['read', [fd, size, at, view], same])
      return { __proto__: null, bytesRead, buffer }
    }
    async readv(buffers, position) { return { __proto__: null, bytesRead: await this.#use('read', (fd) => vector.readv(fd, buffers, position)), buffers } }
    async readFile(options) {
      const o = A.options(options)
      stopped(o.signal)
      return this.#use('read', (fd) => whole.readFile(fd, o))
    }
    readLines(options) { return require('readline').createInterface({ input: this.createReadStream(options), crlfDelay: Infinity }) }
    readableWebStream() {
      const handle = this
      return new (require('stream/web').ReadableStream)({
        type: 'bytes',
        async pull(controller) {
          const { bytesRead, buffer } = await handle.read(Buffer.alloc(16384))
          if (bytesRead === 0) return controller.close()
          controller.enqueue(new Uint8Array(buffer.buffer, buffer.byteOffset, bytesRead))
        },
      })
    }
    stat(options) { return this.#use('fstat', (fd) => ['fstat', [fd], asStats(options)]) }
    async truncate(length = 0) {
      return this.#use('ftruncate', (fd) => {
        E.validateInteger(length, 'len')
        return ['ftruncate', [fd, Math.max(0, length)]]
      })
    }
    utimes(atime, mtime) { return this.#use('futime', (fd) => ['futime', [fd, A.time(atime, 'atime'), A.time(mtime, 'mtime')]]) }
    async write(data, ...rest) {
      if (A.isView(data) && data.byteLength === 0) return { __proto__: null, bytesWritten: 0, buffer: data }
      return { __proto__: null, bytesWritten: await this.#use('write', (fd) => writing(fd, data, ...rest)), buffer: data }
    }
    async writev(buffers, position) {
      if (buffers.length === 0) return { __proto__: null, bytesWritten: 0, buffers }
      return { __proto__: null, bytesWritten: await this.#use('write', (fd) => vector.writev(fd, buffers, position)), buffers }
    }
    async writeFile(data, options) {
      const o = A.options(options, { encoding: 'utf8' })
      stopped(o.signal)
      if (data !== null && typeof data === 'object' && !A.isView(data) && (data[Symbol.asyncIterator] || data[Symbol.iterator])) return this.writeAll(data, o)
      await this.#use('write', (fd) => whole.writeFile(fd, data, o))
    }
    async writeAll(source, options) {
      const iterator = source[Symbol.asyncIterator] ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
      for (;;) {
        const { value, done } = await iterator.next()
        if (done) return
        stopped(options.signal)
        const bytes = A.bytes(await value, options.encoding)
        await this.#use('write', (fd) => ['write', [fd, -1, bytes]])
      }
    }
    createReadStream(options) { return new fs.ReadStream(undefined, { ...options, fd: this }) }
    createWriteStream(options) { return new fs.WriteStream(undefined, { ...options, fd: this }) }
    close() {
      if (this.#fd === -1) return Promise.resolve()
      if (this.#closing) return this.#closing
      this.#closing = new Promise((resolve, reject) => { this.#finish = { resolve, reject } }).finally(() => { this.#closing = null })
      this.emit('close')
      this.#leave()
      return this.#closing
    }
  }
  if (Symbol.asyncDispose) defineProperty(FileHandle.prototype, Symbol.asyncDispose, { value() { return this.close() }, writable: true, configurable: true })
  defineProperty(FileHandle.prototype, 'writeAll', { enumerable: false })

  promises.open = named(async function (path, flags, mode) {
    return later(['open', [A.path(path), A.flags(flags), A.mode(mode, 'mode', 0o666)], (fd) => new FileHandle(fd)])
  }, 'open')
  return { FileHandle }
})
