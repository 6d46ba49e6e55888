// The text after the question mark, as objects. Percent signs that begin no
// byte stay as they are.
(function (open) {
  const E = open('internal/coded')
  const { isArray } = Array
  const { isFinite } = Number
  const { keys } = Object
  const encode = encodeURIComponent, decode = decodeURIComponent
  E.define(URIError, 'ERR_INVALID_URI', 'URI malformed')

  function unescapeBuffer(text, decodeSpaces) {
    const { Buffer } = open('buffer')
    const out = Buffer.allocUnsafe(text.length)
    const hex = (i) => {
      const c = i < text.length ? text.charCodeAt(i) : 0
      if (c >= 48 && c <= 57) return c - 48
      const lower = c | 32
      return lower >= 97 && lower <= 102 ? lower - 87 : -1
    }
    let n = 0
    for (let i = 0; i < text.length; i++) {
      let c = text.charCodeAt(i)
      if (c === 37) {
        const high = hex(i + 1), low = hex(i + 2)
        if (high >= 0 && low >= 0) {
          c = high * 16 + low
          i += 2
        }
      } else if (c === 43 && decodeSpaces) c = 32
      out[n++] = c
    }
    return out.slice(0, n)
  }

  const qs = {
    unescapeBuffer,
    unescape(s, decodeSpaces) {
      try {
        return decode(s)
      } catch {
        return unescapeBuffer(`${s}`, decodeSpaces).toString()
      }
    },
    escape(s) {
      if (typeof s !== 'string') s = typeof s === 'object' ? String(s) : `${s}`
      for (let i = 0; i < s.length; i++) {
        const c = s.charCodeAt(i)
        if (c < 0xd800 || c > 0xdfff) continue
        // V8's answer to a lone surrogate differs from the module's own.
        if (i + 1 >= s.length) throw new E.ERR_INVALID_URI()
        i++
      }
      let out = '', plain = 0
      for (let i = 0; i < s.length; i++) {
        const c = s.charCodeAt(i)
        if (c < 0xd800 || c > 0xdfff) continue
        const pair = 0x10000 + ((c & 0x3ff) << 10 | s.charCodeAt(i + 1) & 0x3ff)
        out += encode(s.slice(plain, i))
        for (const shift of [18, 12, 6, 0]) {
          const byte = shift === 18 ? 0xf0 | pair >> 18 : 0x80 | pair >> shift & 0x3f
          out += `%${byte.toString(16).toUpperCase()}`
        }
        plain = ++i + 1
      }
      return out + encode(s.slice(plain))
    },
    stringify(object, sep, eq, options) {
      sep = sep || '&'
      eq = eq || '='
      const escape = options && typeof options.encodeURIComponent === 'function' ? options.encodeURIComponent : qs.escape
      const text = (v) => {
        if (typeof v === 'string') return v
        if (typeof v === 'number' && isFinite(v) || typeof v === 'bigint') return `${v}`
        return typeof v === 'boolean' ? (v ? 'true' : 'false') : ''
      }
      if (object === null || typeof object !== 'object') return ''
      let out = ''
      const names = keys(object)
      for (let i = 0; i < names.length; i++) {
        const name = escape(text(names[i])) + eq, value = object[names[i]]
        if (!isArray(value)) out += (out && sep) + name + escape(text(value))
        else for (let j = 0; j < value.length; j++) out += (out && sep) + name + escape(text(value[j]))
      }
      return out
    },
    parse(text, sep, eq, options) {
      const object = { __proto__: null }
      if (typeof text !== 'string' || text.length === 0) return object
      sep = sep ? `${sep}` : '&'
      eq = eq ? `${eq}` : '='
      let most = options && typeof options.maxKeys === 'number' ? options.maxKeys : 1000
      if (!(most > 0)) most = Infinity
      const custom = options && typeof options.decodeURIComponent === 'function' ? options.decodeURIComponent : qs.unescape
      const read = (s) => {
        if (custom === standard && !s.includes('%')) return s
        try {
          return custom(s)
        } catch {
          return qs.unescape(s, true)
        }
      }
      const plus = (s) => s.includes('+') ? s.split('+').join(custom === standard ? ' ' : '%20') : s
      for (let at = 0, n = 0; at <= text.length && n < most;) {
        let end = text.indexOf(sep, at)
        if (end < 0) end = text.length
        const part = text.slice(at, end)
        at = end + sep.length
        n++ // a pair of nothing counts too
        if (part === '') continue
        const equals = part.indexOf(eq)
        const name = read(plus(equals < 0 ? part : part.slice(0, equals)))
        const value = equals < 0 ? '' : read(plus(part.slice(equals + eq.length)))
        const present = object[name]
        if (present === undefined) object[name] = value
        else if (isArray(present)) present[present.length] = value
        else object[name] = [present, value]
      }
      return object
    },
  }
  const standard = qs.unescape
  qs.encode = qs.stringify
  qs.decode = qs.parse
  return qs
})
