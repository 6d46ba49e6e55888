// Paths as text. The two flavours differ in what separates and in what can
// stand before the first folder.
(function (open, cwd) {
  const E = open('internal/coded')
  const { validateString, validateObject } = E

  // folders resolves the dots of what follows a root.
  function folders(path, absolute, isSep, sep) {
    const out = []
    let part = ''
    for (let i = 0; i <= path.length; i++) {
      if (i < path.length && !isSep(path[i])) {
        part += path[i]
        continue
      }
      if (part === '..') {
        if (out.length > 0 && out[out.length - 1] !== '..') out.length--
        else if (!absolute) out[out.length] = part
      } else if (part !== '' && part !== '.') out[out.length] = part
      part = ''
    }
    let text = ''
    for (let i = 0; i < out.length; i++) text += (i > 0 ? sep : '') + out[i]
    return text
  }

  function make(sep, delimiter, isSep, rootOf) {
    const trailing = (path) => path.length > 0 && isSep(path[path.length - 1])

    // base is where the last part begins and ends, at or after a place.
    function base(path, from) {
      let end = path.length
      while (end > from && isSep(path[end - 1])) end--
      let start = end
      while (start > from && !isSep(path[start - 1])) start--
      return { start, end }
    }
    function extension(name) {
      const dot = name.lastIndexOf('.')
      return dot <= 0 || name === '..' ? '' : name.slice(dot)
    }

    const path = {
      normalize(path) {
        validateString(path, 'path')
        if (path.length === 0) return '.'
        const { device, root, length } = rootOf(path)
        let rest = folders(path.slice(length), root !== '', isSep, sep)
        if (rest === '' && root === '') rest = '.'
        if (rest !== '' && trailing(path.slice(length))) rest += sep
        if (device === '' && root === '' && sep === '\\') {
          // What would begin to look like a drive stays below the folder.
          if (/^[A-Za-z]:/.test(rest) || /^\.[\\/]*[A-Za-z]:/.test(path) && /^[^\\/]*:/.test(rest)) rest = `.\\${rest}`
        }
        return device + root + rest
      },
      isAbsolute(path) {
        validateString(path, 'path')
        return path.length > 0 && rootOf(path).root !== ''
      },
      join(...parts) {
        let joined
        let first
        for (let i = 0; i < parts.length; i++) {
          validateString(parts[i], 'path')
          if (parts[i].length === 0) continue
          if (joined === undefined) joined = first = parts[i]
          else joined += sep + parts[i]
        }
        if (joined === undefined) return '.'
        if (sep === '\\') {
          // Two separators begin a name of the network only when the first part has them itself.
          let slashes = 0
          while (slashes < joined.length && isSep(joined[slashes])) slashes++
          let own = 0
          while (own < first.length && isSep(first[own])) own++
          const unc = own === 2 && first.length > 2 || own === 0 && slashes === 0
          if (!unc && slashes >= 2) joined = `\\${joined.slice(slashes)}`
        }
        return path.normalize(joined)
      },
      dirname(path) {
        validateString(path, 'path')
        if (path.length === 0) return '.'
        const { device, root, length } = rootOf(path)
        const { start } = base(path, length)
        if (start - 1 > length) return path.slice(0, start - 1)
        if (length > 0) return sep === '/' && path[1] === '/' && start > 1 ? '//' : path.slice(0, length)
        return device + root === '' ? '.' : device + root
      },
      basename(path, suffix) {
        if (suffix !== undefined) validateString(suffix, 'suffix')
        validateString(path, 'path')
        const drive = sep === '\\' && /^[A-Za-z]:/.test(path) ? 2 : 0
        const { start, end } = base(path, drive)
        const name = path.slice(start, end)
        if (suffix === undefined || suffix === '' || name === suffix && path !== suffix) return name
        if (path === suffix) return ''
        return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
      },
      extname(path) {
        validateString(path, 'path')
        const { start, end } = base(path, sep === '\\' && /^[A-Za-z]:/.test(path) ? 2 : 0)
        return extension(path.slice(start, end))
      },
      format(object) {
        validateObject(object, 'pathObject')
        const dir = object.dir || object.root
        let ext = object.ext || ''
        if (ext && ext[0] !== '.') ext = `.${ext}`
        const name = object.base || `${object.name || ''}${ext}`
        if (!dir) return name
        return dir === object.root ? `${dir}${name}` : `${dir}${sep}${name}`
      },
      parse(path) {
        validateString(path, 'path')
        const result = { root: '', dir: '', base: '', ext: '', name: '' }
        if (path.length === 0) return result
        const { length } = rootOf(path)
        result.root = path.slice(0, length)
        const { start, end } = base(path, length)
        result.base = path.slice(start, end)
        result.ext = extension(result.base)
        result.name = result.base.slice(0, result.base.length - result.ext.length)
        result.dir = start > length ? path.slice(0, start - 1) : result.root
        return result
      },
      sep, delimiter, win32: null, posix: null,
    }
    return path
  }

  const posix = make('/', ':', (c) => c === '/', (path) => path[0] === '/' ? { device: '', root: '/', length: 1 } : { device: '', root: '', length: 0 })

  const either = (c) => c === '/' || c === '\\'
  const windowsRoot = (path) => {
    const drive = /^[A-Za-z]:/.test(path)
    if (drive) {
      const root = path.length > 2 && either(path[2]) ? '\\' : ''
      return { device: path.slice(0, 2), root, length: 2 + root.length }
    }
    if (!either(path[0])) return { device: '', root: '', length: 0 }
    const unc = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)/.exec(path)
    if (unc) {
      const length = unc[0].length
      if (unc[1] === '.' || unc[1] === '?') return { device: `\\\\${unc[1]}`, root: '\\', length: 4 }
      return { device: `\\\\${unc[1]}\\${unc[2]}`, root: '\\', length: length + (path.length > length ? 1 : 0) }
    }
    return { device: '', root: '\\', length: 1 }
  }
  const win32 = make('\\', ';', either, windowsRoot)

  posix.resolve = function resolve(...parts) {
    let resolved = '', absolute = false
    for (let i = parts.length - 1; i >= 0 && !absolute; i--) {
      validateString(parts[i], `paths[${i}]`)
      if (parts[i].length === 0) continue
      resolved = `${parts[i]}/${resolved}`
      absolute = parts[i][0] === '/'
    }
    if (!absolute) resolved = `${cwd()}/${resolved}`
    return `/${folders(resolved, true, (c) => c === '/', '/')}`
  }
  win32.resolve = function resolve(...parts) {
    let device = '', tail = '', absolute = false
    for (let i = parts.length - 1; i >= -1; i--) {
      let path
      if (i >= 0) {
        path = parts[i]
        validateString(path, `paths[${i}]`)
        if (path.length === 0) continue
      } else path = device === '' ? cwd() : `${device}\\`
      const at = windowsRoot(path)
      if (at.device !== '') {
        if (device !== '' && at.device.toLowerCase() !== device.toLowerCase()) continue
        device = device || at.device
      }
      if (!absolute) {
        tail = `${path.slice(at.length)}\\${tail}`
        absolute = at.root !== ''
      }
      if (absolute && device !== '') break
    }
    return `${device}${absolute ? '\\' : ''}${folders(tail, absolute, either, '\\')}` || '.'
  }

  // relating makes relative of a flavour; same tells which parts are the same.
  const relating = (path, isRoot, same) => function relative(from, to) {
    validateString(from, 'from')
    validateString(to, 'to')
    if (from === to) return ''
    from = path.resolve(from)
    to = path.resolve(to)
    if (same(from, to)) return ''
    const parts = (p) => {
      const list = p.split(path.sep)
      while (list.length > 0 && list[0] === '') list.shift()
      while (list.length > 0 && list[list.length - 1] === '') list.pop()
      return list
    }
    const a = parts(from), b = parts(to)
    let n = 0
    while (n < a.length && n < b.length && same(a[n], b[n])) n++
    if (n === 0 && isRoot) return to
    const out = []
    for (let i = n; i < a.length; i++) out[out.length] = '..'
    for (let i = n; i < b.length; i++) out[out.length] = b[i]
    return out.join(path.sep)
  }
  posix.relative = relating(posix, false, (a, b) => a === b)
  win32.relative = relating(win32, true, (a, b) => a.toLowerCase() === b.toLowerCase())
  posix.toNamespacedPath = function toNamespacedPath(path) { return path }
  win32.toNamespacedPath = posix.toNamespacedPath
  for (const path of [posix, win32]) {
    path.matchesGlob = function matchesGlob(name, pattern) {
      validateString(name, 'path')
      validateString(pattern, 'pattern')
      if (path === win32) name = name.replaceAll('\\', '/')
      return open('internal/glob').matchesGlob(name, path === win32 ? pattern.replaceAll('\\', '/') : pattern)
    }
  }
  posix.win32 = win32.win32 = win32
  posix.posix = win32.posix = posix
  posix._makeLong = posix.toNamespacedPath
  win32._makeLong = win32.toNamespacedPath
  return posix
})
