// glob: the files whose names match patterns.
(function ({ fs, promises, put, A, E, now, inTime, open, require, dirent, stats, constants }) {
  const { ERR_INVALID_ARG_TYPE } = E
  const { join, dirname, basename } = require('path').posix

  function prepare(patterns, options) {
    if (options == null) options = {}
    E.validateObject(options, 'options')
    const list = Array.isArray(patterns) ? patterns : [patterns]
    for (const p of list) E.validateString(p, 'patterns')
    const { exclude, withFileTypes = false } = options
    let cwd = options.cwd ?? require('process').cwd()
    cwd = A.path(cwd, 'options.cwd')
    if (exclude != null && typeof exclude !== 'function' && !Array.isArray(exclude)) throw new ERR_INVALID_ARG_TYPE('options.exclude', ['function', 'string[]'], exclude)
    const { compile, matchesGlob, ANY, fits } = open('internal/glob')
    if (Array.isArray(exclude)) for (const p of exclude) E.validateString(p, 'options.exclude')
    const leftOut = (path, entry) => {
      if (Array.isArray(exclude)) return exclude.some((p) => matchesGlob(path, p))
      return exclude ? Boolean(exclude(withFileTypes ? entry : path)) : false
    }
    return steps(list.flatMap(compile))

    function* steps(all) {
      const found = new Map(), lists = new Map(), seen = new Set()
      const at = (path) => path.startsWith('/') ? path : join(cwd, path)
      function* list(path) {
        if (!lists.has(path)) {
          let names = []
          try { names = yield ['scandir', [at(path)]] } catch { /* it is no folder, or may not be read */ }
          const entries = []
          for (let i = 0; i < names.length; i += 2) entries.push(dirent(names[i], at(path), names[i + 1]))
          lists.set(path, entries)
        }
        return lists.get(path)
      }
      function* entryOf(path) {
        try {
          const s = stats(yield ['lstat', [at(path)]])
          return dirent(basename(at(path)), dirname(at(path)), s.mode & constants.S_IFMT)
        } catch { return null }
      }
      const below = (path, name) => path === '' ? name : path === '/' ? `/${name}` : `${path}/${name}`
      function* walk(path, parts, i) {
        const key = `${i} ${parts.id} ${path}`
        if (seen.has(key)) return
        seen.add(key)
        if (i === parts.length) {
          const shown = path === '' ? '.' : path
          if (found.has(shown)) return
          const entry = yield* entryOf(path)
          if (entry && !leftOut(shown, entry)) found.set(shown, entry)
          return
        }
        const part = parts[i]
        if (typeof part === 'string') {
          if (part === '' && i === 0) return yield* walk('/', parts, 1)
          return yield* walk(part === '..' && path !== '' ? join(path, '..') : below(path, part), parts, i + 1)
        }
        if (part === ANY) yield* walk(path, parts, i + 1)
        for (const entry of yield* list(path)) {
          const next = below(path, entry.name)
          if (part === ANY) {
            if (entry.name.startsWith('.')) continue
            if (entry.isDirectory()) {
              if (!leftOut(next, entry)) yield* walk(next, parts, i)
            } else if (i === parts.length - 1) yield* walk(next, parts, i + 1)
          } else if (fits(part, entry.name)) {
            if (i === parts.length - 1 || !leftOut(next, entry)) yield* walk(next, parts, i + 1)
          }
        }
      }
      for (const [id, parts] of all.entries()) {
        parts.id = id
        yield* walk('', parts, 0)
      }
      return withFileTypes ? [...found.values()] : [...found.keys()]
    }
  }

  put(fs, 'globSync', (pattern, options) => now(prepare(pattern, options)))
  put(fs, 'glob', (pattern, options, callback) => {
    if (typeof options === 'function') [options, callback] = [undefined, options]
    if (typeof callback !== 'function') throw new ERR_INVALID_ARG_TYPE('cb', 'function', callback)
    inTime(prepare(pattern, options)).then((list) => callback(null, list), callback)
  })
  put(promises, 'glob', (pattern, options) => {
    let list, i = 0
    const steps = prepare(pattern, options)
    return {
      async next() {
        list ??= await inTime(steps)
        return i < list.length ? { value: list[i++], done: false } : { value: undefined, done: true }
      },
      async return(value) {
        list = []
        return { value, done: true }
      },
      [Symbol.asyncIterator]() { return this },
    }
  })
})
