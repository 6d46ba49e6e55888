// The module fs: each function once, and from it the form that blocks, the one
// with a callback, and the one that returns a promise.
(function (host) {
  const { call, load, require, nextTick, E, systemErrors, Buffer } = host
  const constants = load('constants.js')
  const A = load('arguments.js', host, constants)
  const { stats, statfs, Stats, Dirent, dirent } = load('stats.js', { ...host, shown: A.shown }, constants)
  const { defineProperty } = Object
  const { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, uvException } = E

  const numbers = new Map([...systemErrors].map(([errno, [code, text]]) => [code, [errno, text]]))
  // fail makes the error of a call.
  function fail(code, syscall, path, dest, note) {
    const [errno, text] = numbers.get(code) ?? [-4094, 'unknown error']
    const e = uvException(code, errno, syscall, text, path, dest)
    if (note) e.message += `: ${note}`
    return e
  }
  // errors of whole functions, as Node words them.
  function systemError(code, message, context) {
    const info = { code: context.code, message: context.message, path: context.path, syscall: context.syscall, errno: context.errno }
    const e = new Error(`${message}: ${context.syscall} returned ${context.code} (${context.message})${context.path !== undefined ? ` ${context.path}` : ''}${context.dest !== undefined ? ` => ${context.dest}` : ''}`)
    if (context.dest !== undefined) info.dest = context.dest
    defineProperty(e, 'name', { value: 'SystemError', writable: true, enumerable: false, configurable: true })
    return Object.assign(e, { code, info, errno: info.errno, syscall: info.syscall, path: info.path }, context.dest !== undefined ? { dest: info.dest } : {})
  }

  const same = (v) => v
  const nothing = () => undefined
  const streamOf = (fd) => require('process')[fd === 1 ? 'stdout' : 'stderr']
  // run does a call; the standard descriptors are the invocation's log.
  function run(back, name, args) {
    const fd = args[0]
    if (typeof fd === 'number' && fd < 3 && standard[name]) {
      let result = null, failed = null
      try { result = standard[name](fd, ...args.slice(1)) } catch (e) { failed = e }
      if (!back) {
        if (failed) throw failed
        return result
      }
      host.setImmediate(back, failed, result)
      return
    }
    return call(name, fail, back, ...args)
  }
  const bad = (syscall) => { throw fail('EBADF', syscall) }
  const standard = {
    write: (fd, position, data) => fd === 0 ? bad('write') : (streamOf(fd).write(Buffer.from(data).toString()), data.byteLength),
    read: (fd) => fd === 0 ? 0 : bad('read'),
    readAll: (fd) => fd === 0 ? Buffer.alloc(0) : bad('read'),
    fstat: (fd) => [1, constants.S_IFIFO | 0o600, 1, 0, 0, 0, 4096, fd + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    close: nothing, fsync: () => { throw fail('EINVAL', 'fsync') }, fdatasync: () => { throw fail('EINVAL', 'fdatasync') }, ftruncate: () => { throw fail('EINVAL', 'ftruncate') },
  }

  const fs = {}
  const promises = {}
  const named = (f, name) => defineProperty(f, 'name', { value: name, configurable: true })
  const put = (o, name, f) => { o[name] = named(f, name) }

  // define makes the forms of a function. prepare checks the arguments and gives
  // [call, its arguments, what the result is made of the call's]. least is how many
  // arguments stand before the callback.
  function define(name, least, prepare, { promise = true, blocking = true } = {}) {
    if (blocking) {
      put(fs, `${name}Sync`, function (...args) {
        const [op, given, make = nothing] = prepare(...args)
        return make(run(undefined, op, given))
      })
    }
    put(fs, name, function (...args) {
      const callback = args[args.length - 1]
      if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('cb', 'function', args.length > least ? callback : undefined)
      const [op, given, make = nothing] = prepare(...args.slice(0, -1))
      const silent = make === nothing
      run((failed, value) => {
        if (failed) return callback(failed)
        if (silent) return callback(null)
        callback(null, make(value))
      }, op, given)
    })
    if (promise) put(promises, name, async function (...args) { return later(prepare(...args)) })
  }
  const later = ([op, given, make = nothing]) => new Promise((resolve, reject) => {
    run((failed, value) => {
      if (failed) return reject(failed)
      try { resolve(make(value)) } catch (e) { reject(e) }
    }, op, given)
  })
  // byDescriptor is define for functions of a descriptor, which FileHandle has.
  const byDescriptor = (name, least, prepare, options) => define(name, least, (fd, ...rest) => prepare(A.fd(fd), ...rest), { promise: false, ...options })

  const shaped = (shape) => (options) => (list) => shape(list, options?.bigint)
  const asStats = shaped(stats), asStatfs = shaped(statfs)
  const id = (v, name) => (E.validateInteger(v, name, -1, 0xffffffff), v)

  define('access', 1, (path, mode) => {
    path = A.path(path)
    mode ??= constants.F_OK
    E.validateInteger(mode, 'mode', 0, 7)
    return ['access', [path, mode]]
  })
  define('open', 1, (path, flags, mode) => ['open', [A.path(path), A.flags(flags), A.mode(mode, 'mode', 0o666)], same], { promise: false })
  byDescriptor('close', 1, (fd) => ['close', [fd]])
  for (const name of ['stat', 'lstat']) define(name, 1, (path, options) => [name, [A.path(path)], asStats(options)])
  byDescriptor('fstat', 1, (fd, options) => ['fstat', [fd], asStats(options)])
  define('statfs', 1, (path, options) => ['statfs', [A.path(path)], asStatfs(options)])
  for (const name of ['statSync', 'lstatSync']) {
    const whole = fs[name]
    put(fs, name, function (path, options) {
      if (!options || options.throwIfNoEntry !== false) return whole(path, options)
      try { return whole(path, options) } catch (e) {
        if (e.code === 'ENOENT' || e.code === 'ENOTDIR') return undefined
        throw e
      }
    })
  }
  define('mkdir', 1, (path, options) => {
    let mode = 0o777, recursive = false
    if (typeof options === 'number' || typeof options === 'string') mode = A.mode(options, 'mode')
    else if (options) {
      if (options.recursive !== undefined) E.validateBoolean(recursive = options.recursive, 'options.recursive')
      if (options.mode !== undefined) mode = A.mode(options.mode, 'options.mode')
    }
    return [recursive ? 'mkdirAll' : 'mkdir', [A.path(path), mode], recursive ? same : nothing]
  })
  const prefixed = (prefix, options) => {
    const enc = A.options(options).encoding
    const path = A.path(prefix, 'prefix')
    return ['mkdtemp', [path], (name) => A.shown(name, enc)]
  }
  define('mkdtemp', 1, prefixed)
  define('rmdir', 1, (path, options) => {
    path = A.path(path)
    if (options?.recursive !== undefined) throw new ERR_INVALID_ARG_VALUE('options.recursive', options.recursive, 'is no longer supported')
    return ['rmdir', [path]]
  })
  define('unlink', 1, (path) => ['unlink', [A.path(path)]])
  define('rename', 2, (from, to) => ['rename', [A.path(from, 'oldPath'), A.path(to, 'newPath')]])
  define('link', 2, (from, to) => ['link', [A.path(from, 'existingPath'), A.path(to, 'newPath')]])
  define('symlink', 2, (target, path, type) => {
    if (type != null) E.validateOneOf(type, 'type', ['dir', 'file', 'junction'])
    return ['symlink', [A.path(target, 'target'), A.path(path)]]
  })
  define('readlink', 1, (path, options) => {
    const enc = A.options(options).encoding
    return ['readlink', [A.path(path)], (target) => A.shown(target, enc)]
  })
  const real = (syscall) => (path, options) => {
    const enc = A.options(options).encoding
    return ['realpath', [A.path(path), syscall], (name) => A.shown(name, enc)]
  }
  define('realpath', 1, real('lstat'), { promise: false })
  define('realpathNative', 1, real('realpath'), { promise: false })
  for (const name of ['realpath', 'realpathSync']) {
    const native = name === 'realpath' ? 'realpathNative' : 'realpathNativeSync'
    fs[name].native = named(fs[native], 'native')
    delete fs[native]
  }
  promises.realpath = named(async function (...args) { return later(real('realpath')(...args)) }, 'realpath')
  define('copyFile', 2, (from, to, mode) => {
    from = A.path(from, 'src')
    to = A.path(to, 'dest')
    if (typeof mode === 'function' || mode == null) mode = 0
    E.validateInteger(mode, 'mode', 0, 7)
    return ['copyfile', [from, to, mode]]
  })
  define('truncate', 1, (path, length) => {
    length ??= 0
    E.validateInteger(length, 'len')
    return ['truncate', [A.path(path), Math.max(0, length)]]
  })
  byDescriptor('ftruncate', 1, (fd, length) => {
    length ??= 0
    E.validateInteger(length, 'len')
    return ['ftruncate', [fd, Math.max(0, length)]]
  })
  byDescriptor('fsync', 1, (fd) => ['fsync', [fd]])
  byDescriptor('fdatasync', 1, (fd) => ['fdatasync', [fd]])
  define('chmod', 2, (path, mode) => ['chmod', [A.path(path), A.mode(mode, 'mode')]])
  byDescriptor('fchmod', 2, (fd, mode) => ['fchmod', [fd, A.mode(mode, 'mode')]])
  for (const name of ['chown', 'lchown']) define(name, 3, (path, uid, gid) => [name, [A.path(path), id(uid, 'uid'), id(gid, 'gid')]])
  byDescriptor('fchown', 3, (fd, uid, gid) => ['fchown', [fd, id(uid, 'uid'), id(gid, 'gid')]])
  define('utimes', 3, (path, atime, mtime) => ['utime', [A.path(path), A.time(atime), A.time(mtime)]])
  define('lutimes', 3, (path, atime, mtime) => ['lutime', [A.path(path), A.time(atime), A.time(mtime)]])
  byDescriptor('futimes', 3, (fd, atime, mtime) => ['futime', [fd, A.time(atime, 'atime'), A.time(mtime, 'mtime')]])

  const listed = (path, options, entry) => (list) => {
    const names = []
    for (let i = 0; i < list.length; i += 2) names.push(entry(list[i], list[i + 1]))
    return names
  }
  const listing = (path, options) => {
    options = A.options(options)
    path = A.path(path)
    return ['scandir', [path], listed(path, options, (name, bits) => options.withFileTypes ? dirent(A.shown(name, options.encoding), path, bits) : A.shown(name, options.encoding))]
  }
  define('readdir', 1, (path, options) => {
    const given = A.options(options)
    if (given.recursive != null) E.validateBoolean(given.recursive, 'options.recursive')
    return listing(path, options)
  })

  // exists never throws.
  fs.existsSync = named(function (path) {
    try {
      call('access', fail, undefined, A.path(path), constants.F_OK)
      return true
    } catch { return false }
  }, 'existsSync')
  fs.exists = named(function (path, callback) {
    if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('cb', 'function', callback)
    try { path = A.path(path) } catch { return nextTick(() => callback(false)) }
    run((failed) => callback(!failed), 'access', [path, constants.F_OK])
  }, 'exists')
  const custom = Symbol.for('nodejs.util.promisify.custom')
  defineProperty(fs.exists, custom, { value: (path) => new Promise((resolve) => fs.exists(path, resolve)), configurable: true })

  Object.assign(fs, { constants, F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, Stats, Dirent, _toUnixTimestamp: A.time })
  // watching is refused by each of its names.
  const refused = (name) => named(function () {
    const e = new Error(`fs.${name} is not available in dialtone: the files of a deployed service do not change`)
    e.code = 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM'
    throw e
  }, name)
  for (const name of ['watch', 'watchFile', 'unwatchFile']) fs[name] = refused(name)
  promises.watch = refused('watch')
  promises.lchmod = named(async function () { throw new E.ERR_METHOD_NOT_IMPLEMENTED('lchmod()') }, 'lchmod')
  fs.lchmod = fs.lchmodSync = undefined

  const parts = { ...host, ...A, A, constants, fs, promises, run, later, define, byDescriptor, named, put, fail, systemError, numbers, Stats, Dirent, dirent, stats, asStats, listing, custom, same, nothing }
  Object.assign(parts, load('contents.js', parts))
  Object.assign(parts, load('folders.js', parts))
  Object.assign(parts, load('trees.js', parts))
  load('glob.js', parts)
  Object.assign(parts, load('filehandle.js', parts))
  load('streams.js', parts)
  promises.constants = constants
  defineProperty(fs, 'promises', { value: promises, enumerable: true, configurable: true, writable: true })
  return fs
})
