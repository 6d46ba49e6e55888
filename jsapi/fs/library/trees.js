// rm and cp. Each is a generator of the calls that it needs, which the form that
// blocks and those that do not drive in their own way.
(function ({ fs, promises, run, later, put, A, E, systemError, stats, require }) {
  const { ERR_INVALID_ARG_TYPE } = E
  const { dirname, join, resolve, isAbsolute, sep } = require('path').posix

  // A step is [call, arguments], or a function whose result is awaited.
  function now(steps) {
    let input = steps.next()
    while (!input.done) {
      let value, failed = null
      try { value = typeof input.value === 'function' ? input.value() : run(undefined, ...input.value) } catch (e) { failed = { e } }
      input = failed ? steps.throw(failed.e) : steps.next(value)
    }
    return input.value
  }
  async function inTime(steps) {
    let input = steps.next()
    while (!input.done) {
      let value, failed = null
      try { value = await (typeof input.value === 'function' ? input.value() : later([input.value[0], input.value[1], (v) => v])) } catch (e) { failed = { e } }
      input = failed ? steps.throw(failed.e) : steps.next(value)
    }
    return input.value
  }
  // forms makes the three of a generator; prepare checks its arguments.
  function forms(name, least, prepare, steps) {
    put(fs, `${name}Sync`, (...args) => { now(steps(...prepare(args, true))) })
    put(fs, name, (...args) => {
      const callback = args.pop()
      if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('cb', 'function', args.length >= least ? callback : undefined)
      inTime(steps(...prepare(args, false))).then(() => callback(null), callback)
    })
    put(promises, name, async (...args) => { await inTime(steps(...prepare(args, false))) })
  }

  forms('rm', 1, ([path, options]) => {
    path = A.path(path)
    if (options !== undefined) E.validateObject(options, 'options')
    const o = { recursive: false, force: false, maxRetries: 0, retryDelay: 100, ...options }
    E.validateBoolean(o.force, 'options.force')
    E.validateBoolean(o.recursive, 'options.recursive')
    E.validateInt32(o.retryDelay, 'options.retryDelay', 0)
    E.validateUint32(o.maxRetries, 'options.maxRetries')
    return [path, o]
  }, function* (path, { recursive, force }) {
    let s
    try { s = stats(yield ['lstat', [path]]) } catch (e) {
      if (force && e.code === 'ENOENT') return
      throw e
    }
    if (!s.isDirectory()) return yield ['unlink', [path]]
    if (!recursive) throw systemError('ERR_FS_EISDIR', 'Path is a directory', { code: 'EISDIR', message: 'is a directory', path, syscall: 'rm', errno: 21 })
    yield ['removeAll', [path]]
  })

  const maybe = function* (...step) {
    try { return stats(yield step) } catch (e) {
      if (e.code === 'ENOENT') return null
      throw e
    }
  }
  const same = (a, b) => b !== null && a.ino === b.ino && a.dev === b.dev && a.ino !== 0
  const inside = (child, parent) => {
    const a = resolve(parent).split(sep).filter(Boolean), b = resolve(child).split(sep).filter(Boolean)
    return a.every((part, i) => b[i] === part)
  }
  const refuse = (code, text, message, src, path, number, errno) => systemError(code, text, { code: number, message, path, syscall: 'cp', errno })

  forms('cp', 2, ([src, dest, options], sync) => {
    src = A.path(src, 'src')
    dest = A.path(dest, 'dest')
    if (options != null) E.validateObject(options, 'options')
    const o = { dereference: false, errorOnExist: false, filter: undefined, force: true, mode: 0, preserveTimestamps: false, recursive: false, verbatimSymlinks: false, ...options }
    for (const name of ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive', 'verbatimSymlinks']) E.validateBoolean(o[name], `options.${name}`)
    E.validateInteger(o.mode, 'mode', 0, 7)
    if (o.filter !== undefined) E.validateFunction(o.filter, 'options.filter')
    return [src, dest, o, sync]
  }, function* (src, dest, o, sync) {
    if (o.filter && !(yield () => allowed(o, src, dest, sync))) return
    const source = stats(yield [o.dereference ? 'stat' : 'lstat', [src]])
    const target = yield* maybe(o.dereference ? 'stat' : 'lstat', [dest])
    check(src, dest, source, target, o)
    if (resolve(dirname(dest)) !== resolve(dest) && !(yield* maybe('stat', [dirname(dest)]))) yield ['mkdirAll', [dirname(dest), 0o777]]
    yield* copy(src, dest, source, target, o, sync)
  })
  function allowed(o, src, dest, sync) {
    const answer = o.filter(src, dest)
    if (sync && answer !== null && typeof answer === 'object' && typeof answer.then === 'function') throw new E.ERR_INVALID_RETURN_VALUE('boolean', 'filter', answer)
    return answer
  }
  function check(src, dest, source, target, o) {
    if (same(source, target)) throw refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', 'src and dest cannot be the same', src, dest, 'EINVAL', 22)
    if (target) {
      if (source.isDirectory() && !target.isDirectory()) throw refuse('ERR_FS_CP_DIR_TO_NON_DIR', 'Cannot overwrite non-directory with directory', `cannot overwrite non-directory ${dest} with directory ${src}`, src, dest, 'EISDIR', 21)
      if (!source.isDirectory() && target.isDirectory()) throw refuse('ERR_FS_CP_NON_DIR_TO_DIR', 'Cannot overwrite directory with non-directory', `cannot overwrite directory ${dest} with non-directory ${src}`, src, dest, 'ENOTDIR', 20)
    }
    if (source.isDirectory() && !o.recursive) throw refuse('ERR_FS_EISDIR', 'Recursive option not enabled, cannot copy a directory', `${src} is a directory (not copied)`, src, src, 'EISDIR', 21)
    if (source.isDirectory() && inside(dest, src)) throw refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', `cannot copy ${src} to a subdirectory of self ${dest}`, src, dest, 'EINVAL', 22)
  }
  function* copy(src, dest, source, target, o, sync) {
    if (source.isDirectory()) {
      if (!target) yield ['mkdir', [dest, 0o777]]
      const list = yield ['scandir', [src]]
      for (let i = 0; i < list.length; i += 2) {
        const from = join(src, list[i]), to = join(dest, list[i])
        if (o.filter && !(yield () => allowed(o, from, to, sync))) continue
        const s = stats(yield [o.dereference ? 'stat' : 'lstat', [from]])
        const t = yield* maybe(o.dereference ? 'stat' : 'lstat', [to])
        check(from, to, s, t, o)
        yield* copy(from, to, s, t, o, sync)
      }
      if (!target) yield ['chmod', [dest, source.mode & 0o7777]]
      return
    }
    if (source.isSymbolicLink()) {
      let to = yield ['readlink', [src]]
      if (!o.verbatimSymlinks && !isAbsolute(to)) to = resolve(dirname(src), to)
      if (target) {
        if (target.isSymbolicLink()) {
          const before = resolve(dirname(dest), yield ['readlink', [dest]])
          if (inside(before, to) && before !== to) throw refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', `cannot copy ${to} to a subdirectory of self ${before}`, src, dest, 'EINVAL', 22)
        }
        yield ['unlink', [dest]]
      }
      return yield ['symlink', [to, dest]]
    }
    if (!source.isFile()) throw refuse('ERR_FS_CP_UNKNOWN', 'Cannot copy an unknown file type', `cannot copy an unknown file type: ${dest}`, src, dest, 'EINVAL', 22)
    if (target) {
      if (o.force) yield ['unlink', [dest]]
      else if (o.errorOnExist) throw refuse('ERR_FS_CP_EEXIST', 'Target already exists', `${dest} already exists`, src, dest, 'EEXIST', 17)
      else return
    }
    yield ['copyfile', [src, dest, o.mode]]
    if (o.preserveTimestamps) yield ['utime', [dest, source.atimeMs / 1000, source.mtimeMs / 1000]]
  }
  return { now, inTime }
})
