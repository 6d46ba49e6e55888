// Dir, and the listing of folders with all that is below them.
(function ({ fs, promises, run, later, put, A, E, dirent, nextTick }) {
  const { ERR_INVALID_ARG_TYPE } = E
  const { defineProperty } = Object
  E.define(Error, 'ERR_DIR_CLOSED', 'Directory handle was closed')
  E.define(Error, 'ERR_DIR_CONCURRENT_OPERATION', 'Cannot do synchronous work on directory handle with concurrent asynchronous operations')

  class Dir {
    #path
    #entries
    #at = 0
    #closed = false
    constructor(path, list, options) {
      this.#path = path
      this.#entries = []
      for (let i = 0; i < list.length; i += 2) this.#entries.push(dirent(A.shown(list[i], options.encoding), path, list[i + 1]))
      if (options.recursive) this.#entries = below(path, this.#entries, options)
    }
    get path() { return this.#path }
    #check() { if (this.#closed) throw new E.ERR_DIR_CLOSED() }
    readSync() {
      this.#check()
      return this.#entries[this.#at++] ?? null
    }
    read(callback) {
      if (callback === undefined) return new Promise((resolve, reject) => { this.read((failed, entry) => failed ? reject(failed) : resolve(entry)) })
      E.validateFunction(callback, 'cb')
      this.#check()
      const entry = this.readSync()
      nextTick(() => callback(null, entry))
    }
    closeSync() {
      this.#check()
      this.#closed = true
    }
    close(callback) {
      if (callback === undefined) {
        if (this.#closed) return Promise.reject(new E.ERR_DIR_CLOSED())
        this.#closed = true
        return Promise.resolve()
      }
      E.validateFunction(callback, 'cb')
      if (this.#closed) return nextTick(() => callback(new E.ERR_DIR_CLOSED()))
      this.#closed = true
      nextTick(() => callback(null))
    }
    entries() {
      const dir = this
      return {
        async next() {
          const value = dir.#closed ? null : await dir.read()
          if (value !== null) return { value, done: false }
          if (!dir.#closed) await dir.close()
          return { value: undefined, done: true }
        },
        async return(value) {
          if (!dir.#closed) await dir.close()
          return { value, done: true }
        },
        [Symbol.asyncIterator]() { return this },
      }
    }
  }
  defineProperty(Dir.prototype, Symbol.asyncIterator, { value: Dir.prototype.entries, writable: true, configurable: true })
  if (Symbol.dispose) defineProperty(Dir.prototype, Symbol.dispose, { value() { try { this.closeSync() } catch { /* it is closed */ } }, writable: true, configurable: true })
  if (Symbol.asyncDispose) defineProperty(Dir.prototype, Symbol.asyncDispose, { value() { return this.close().catch(() => {}) }, writable: true, configurable: true })
  fs.Dir = Dir

  // below adds what lies in the folders of a list, level by level, as Node does.
  function below(path, entries, options) {
    const all = [...entries]
    for (let i = 0; i < all.length; i++) {
      const e = all[i]
      if (!e.isDirectory()) continue
      const folder = `${e.parentPath}/${e.name}`
      const list = run(undefined, 'scandir', [folder])
      for (let k = 0; k < list.length; k += 2) all.push(dirent(A.shown(list[k], options.encoding), folder, list[k + 1]))
    }
    return all
  }

  const opening = (path, options) => {
    path = A.path(path)
    options = A.options(options, { encoding: 'utf8' })
    if (options.bufferSize !== undefined) E.validateUint32(options.bufferSize, 'options.bufferSize', true)
    if (options.recursive != null) E.validateBoolean(options.recursive, 'options.recursive')
    return ['opendir', [path], (list) => new Dir(path, list, options)]
  }
  put(fs, 'opendirSync', function (path, options) {
    const [op, given, make] = opening(path, options)
    return make(run(undefined, op, given))
  })
  put(fs, 'opendir', function (path, options, callback) {
    callback = typeof options === 'function' ? options : callback
    if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('callback', 'function', callback)
    const [op, given, make] = opening(path, typeof options === 'function' ? undefined : options)
    run((failed, list) => failed ? callback(failed) : callback(null, make(list)), op, given)
  })
  put(promises, 'opendir', async function (path, options) { return later(opening(path, options)) })

  // readdir of all levels. Names are from the folder that was asked for.
  const whole = { sync: fs.readdirSync, back: fs.readdir, promise: promises.readdir }
  const deep = (options) => options !== null && typeof options === 'object' && options.recursive
  function named(path, entries, options) {
    const all = below(A.path(path), entries, options)
    if (options.withFileTypes) return all
    const start = A.path(path).replace(/\/+$/, '').length + 1
    return all.map((e) => A.shown(`${e.parentPath}/${e.name}`.slice(start), options.encoding))
  }
  put(fs, 'readdirSync', function (path, options) {
    if (!deep(options)) return whole.sync(path, options)
    return named(path, whole.sync(path, { ...options, withFileTypes: true, encoding: 'utf8' }), options)
  })
  put(fs, 'readdir', function (path, options, callback) {
    if (!deep(options) || typeof callback !== 'function') return typeof options === 'function' ? whole.back(path, options) : whole.back(path, options, callback)
    whole.back(path, { ...options, withFileTypes: true, encoding: 'utf8' }, (failed, entries) => {
      if (failed) return callback(failed)
      let all
      try { all = named(path, entries, options) } catch (e) { return callback(e) }
      callback(null, all)
    })
  })
  put(promises, 'readdir', async function (path, options) {
    if (!deep(options)) return whole.promise(path, options)
    return named(path, await whole.promise(path, { ...options, withFileTypes: true, encoding: 'utf8' }), options)
  })

  // The folders that remove themselves.
  const disposable = (path, remove, removeAsync) => {
    const d = { path }
    if (remove) d.remove = remove
    if (removeAsync) d.remove = removeAsync
    const symbol = remove ? Symbol.dispose : Symbol.asyncDispose
    if (symbol) defineProperty(d, symbol, { value: d.remove, configurable: true, writable: true })
    return d
  }
  put(fs, 'mkdtempDisposableSync', function (prefix, options) {
    const path = fs.mkdtempSync(prefix, options)
    return disposable(path, () => fs.rmSync(path, { recursive: true, force: true }))
  })
  put(promises, 'mkdtempDisposable', async function (prefix, options) {
    const path = await promises.mkdtemp(prefix, options)
    return disposable(path, undefined, async () => { await promises.rm(path, { recursive: true, force: true }) })
  })
  return { Dir }
})
