// Reading and writing: whole files, and pieces by descriptor.
(function ({ fs, promises, run, later, define, put, named, A, E, Buffer, constants, custom, same, nothing, require }) {
  const { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } = E
  const { defineProperty } = Object
  const isFD = (v) => (typeof v === 'number' && Number.isInteger(v) && v >= 0)

  const stopped = (signal) => { if (signal?.aborted) throw E.abortError(signal.reason) }
  // whole is the calls for a file's contents; target is a path or a descriptor.
  const whole = {
    readFile(target, options) {
      options = A.options(options, { flag: 'r' })
      const enc = options.encoding
      const make = (b) => enc && enc !== 'buffer' ? b.toString(enc) : b
      if (isFD(target)) return ['readAll', [A.fd(target)], make]
      return ['readFile', [A.path(target), A.flags(options.flag || 'r', 'options.flag'), 0o666], make]
    },
    writeFile(target, data, options, flag = 'w') {
      options = A.options(options, { encoding: 'utf8', mode: 0o666, flag, flush: false })
      if (options.flush != null) E.validateBoolean(options.flush, 'options.flush')
      const bytes = A.bytes(data, options.encoding)
      if (isFD(target)) return ['write', [A.fd(target), -1, bytes]]
      const flags = A.flags(options.flag || flag)
      return ['writeFile', [A.path(target), flags, A.mode(options.mode, 'mode', 0o666), options.flush ? 1 : 0, bytes]]
    },
    appendFile(target, data, options) { return whole.writeFile(target, data, options, 'a') },
  }
  for (const [name, least] of [['readFile', 1], ['writeFile', 2], ['appendFile', 2]]) {
    define(name, least, whole[name], { promise: false })
    const plain = fs[name]
    put(fs, name, function (...args) {
      const options = args.length > least + 1 ? args[least] : undefined
      const callback = args[args.length - 1]
      if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('cb', 'function', args.length > least ? callback : undefined)
      if (options?.signal?.aborted) {
        process.nextTick(callback, E.abortError(options.signal.reason))
        return
      }
      if (!options?.signal) return plain.apply(fs, args)
      let over = false
      const once = (...results) => {
        if (over) return
        over = true
        options.signal.removeEventListener('abort', abort)
        callback(...results)
      }
      const abort = () => once(E.abortError(options.signal.reason))
      options.signal.addEventListener('abort', abort)
      plain.call(fs, ...args.slice(0, -1), once)
    })
    put(promises, name, async function (target, ...rest) {
      const options = rest[least - 1]
      const signal = typeof options === 'object' && options !== null ? options.signal : undefined
      if (signal !== undefined) E.validateAbortSignal(signal, 'options.signal')
      stopped(signal)
      if (target !== null && typeof target === 'object' && typeof target[name] === 'function' && typeof target.fd === 'number') return target[name](...rest)
      if (least === 2 && rest[0] !== null && typeof rest[0] === 'object' && !A.isView(rest[0]) && (rest[0][Symbol.asyncIterator] || rest[0][Symbol.iterator])) return pour(target, rest[0], options, name)
      if (!signal) return later(whole[name](target, ...rest))
      return new Promise((resolve, reject) => {
        const abort = () => reject(E.abortError(signal.reason))
        signal.addEventListener('abort', abort, { once: true })
        later(whole[name](target, ...rest)).then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
      })
    })
  }
  const process = require('process')

  // pour writes what an iterable gives, piece by piece.
  async function pour(target, source, options, name) {
    options = A.options(options, { encoding: 'utf8', mode: 0o666 })
    const handle = await promises.open(target, options.flag || (name === 'appendFile' ? 'a' : 'w'), options.mode)
    try {
      await handle.writeAll(source, options)
    } finally {
      await handle.close()
    }
  }

  // read(fd[, buffer][, offset][, length][, position]) in all its forms.
  function reading(buffer, offset, length, position) {
    if (offset !== null && typeof offset === 'object') ({ offset = 0, length = undefined, position = null } = offset)
    if (offset === undefined) offset = 0
    const [view, , size, at] = A.part(buffer, offset, length, position, true)
    return { view, size, at }
  }
  const readArguments = (args) => {
    let [buffer, ...rest] = args
    if (args.length === 0 || args.length === 1 && !A.isView(buffer)) {
      const options = buffer ?? {}
      if (typeof options !== 'object') throw new ERR_INVALID_ARG_TYPE('options', 'Object', options)
      buffer = options.buffer ?? Buffer.alloc(16384)
      rest = [options]
    }
    return { buffer, ...reading(buffer, ...rest) }
  }
  put(fs, 'readSync', function (fd, ...args) {
    fd = A.fd(fd)
    const { view, size, at } = readArguments(args)
    return size === 0 ? 0 : run(undefined, 'read', [fd, size, at, view])
  })
  put(fs, 'read', function (fd, ...args) {
    fd = A.fd(fd)
    const callback = args.pop()
    if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('cb', 'function', callback)
    const { buffer, view, size, at } = readArguments(args)
    if (size === 0) return process.nextTick(callback, null, 0, buffer)
    run((failed, n) => callback(failed, n ?? 0, buffer), 'read', [fd, size, at, view])
  })

  // writing is the call of write(fd, buffer[, offset[, length[, position]]]) or
  // write(fd, string[, position[, encoding]]).
  function writing(fd, data, ...rest) {
    if (A.isView(data)) {
      let [offset, length, position] = rest
      if (offset !== null && typeof offset === 'object') ({ offset = 0, length = undefined, position = null } = offset)
      const [view, , , at] = A.part(data, offset, length, position, false)
      return ['write', [fd, at, view], same]
    }
    if (typeof data !== 'string') throw new ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], data)
    const [position, encoding] = rest
    const enc = typeof encoding === 'string' ? encoding : 'utf8'
    if (enc === 'hex' && data.length % 2 !== 0) throw new ERR_INVALID_ARG_VALUE('encoding', enc, `is invalid for data of length ${data.length}`)
    return ['write', [fd, A.place(position, false), A.bytes(data, enc)], same]
  }
  put(fs, 'writeSync', function (fd, ...args) {
    const [op, given] = writing(A.fd(fd), ...args)
    return run(undefined, op, given)
  })
  put(fs, 'write', function (fd, data, ...args) {
    fd = A.fd(fd)
    const callback = args.pop()
    if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('cb', 'function', callback)
    const [op, given] = writing(fd, data, ...args)
    run((failed, n) => callback(failed, n ?? 0, data), op, given)
  })

  const views = (buffers) => {
    if (!Array.isArray(buffers)) throw new ERR_INVALID_ARG_TYPE('buffers', 'ArrayBufferView[]', buffers)
    for (const b of buffers) if (!A.isView(b)) throw new ERR_INVALID_ARG_TYPE('buffers', 'ArrayBufferView[]', buffers)
    return buffers.map((b) => new Uint8Array(b.buffer, b.byteOffset, b.byteLength))
  }
  const vector = {
    // readv reads into one piece and spreads it.
    readv(fd, buffers, position) {
      const list = views(buffers)
      const all = new Uint8Array(list.reduce((n, b) => n + b.length, 0))
      return ['read', [fd, all.length, typeof position === 'number' ? position : -1, all], (n) => {
        let at = 0
        for (const b of list) {
          if (at >= n) break
          b.set(all.subarray(at, Math.min(n, at + b.length)))
          at += b.length
        }
        return n
      }]
    },
    writev(fd, buffers, position) {
      return ['write', [fd, typeof position === 'number' ? position : -1, Buffer.concat(views(buffers))], same]
    },
  }
  for (const name of ['readv', 'writev']) {
    put(fs, `${name}Sync`, function (fd, buffers, position) {
      const [op, given, make] = vector[name](A.fd(fd), buffers, position)
      return make(run(undefined, op, given))
    })
    put(fs, name, function (fd, buffers, position, callback) {
      if (typeof position === 'function') callback = position
      if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('cb', 'function', callback)
      const [op, given, make] = vector[name](A.fd(fd), buffers, position)
      run((failed, n) => callback(failed, failed ? 0 : make(n), buffers), op, given)
    })
  }
  const paired = (name, first, second) => {
    const f = fs[name]
    defineProperty(f, custom, {
      configurable: true,
      value: (...args) => new Promise((resolve, reject) => { f(...args, (failed, a, b) => failed ? reject(failed) : resolve({ [first]: a, [second]: b })) }),
    })
  }
  paired('read', 'bytesRead', 'buffer')
  paired('write', 'bytesWritten', 'buffer')
  paired('readv', 'bytesRead', 'buffers')
  paired('writev', 'bytesWritten', 'buffers')

  fs.openAsBlob = named(async function (path, options = {}) {
    E.validateObject(options, 'options')
    const type = options.type || ''
    E.validateString(type, 'options.type')
    const { Blob } = require('buffer')
    return new Blob([await promises.readFile(path)], { type })
  }, 'openAsBlob')

  return { whole, readArguments, writing, vector, stopped }
})
