// Patterns of file names: *, **, ?, [a-z], {a,b}, {1..3} and +(a|b), as npm's
// minimatch reads them for Node.
//
// https://nodejs.org/docs/latest-v24.x/api/path.html#pathmatchesglobpath-pattern
(function () {
  // More alternatives than that are one too many for a pattern that anyone writes.
  const maxAlternatives = 1000

  // braces are the patterns that one with alternatives stands for.
  function braces(pattern) {
    const open = find(pattern, 0)
    if (!open) return [pattern]
    const { from, to, parts } = open
    const head = pattern.slice(0, from)
    const tails = braces(pattern.slice(to + 1))
    const all = []
    for (const part of parts) {
      for (const middle of braces(part)) {
        for (const tail of tails) {
          if (all.push(head + middle + tail) > maxAlternatives) throw new RangeError('the pattern has too many alternatives')
        }
      }
    }
    return all
  }
  // find is the first pair of braces that is alternatives or a range.
  function find(pattern, start) {
    for (let from = start; from < pattern.length; from++) {
      if (pattern[from] === '\\') from++
      else if (pattern[from] === '{') {
        let depth = 0, at = from + 1
        const parts = []
        for (let i = from; i < pattern.length; i++) {
          const c = pattern[i]
          if (c === '\\') i++
          else if (c === '{') depth++
          else if (c === ',' && depth === 1) {
            parts.push(pattern.slice(at, i))
            at = i + 1
          } else if (c === '}' && --depth === 0) {
            parts.push(pattern.slice(at, i))
            if (parts.length > 1) return { from, to: i, parts }
            const range = rangeOf(parts[0])
            if (range) return { from, to: i, parts: range }
            break
          }
        }
      }
    }
    return null
  }
  function rangeOf(text) {
    let m = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$/.exec(text)
    const letters = m ? null : /^([a-zA-Z])\.\.([a-zA-Z])(?:\.\.(-?\d+))?$/.exec(text)
    m ??= letters
    if (!m) return null
    const [a, b] = letters ? [m[1].charCodeAt(0), m[2].charCodeAt(0)] : [+m[1], +m[2]]
    const step = Math.max(Math.abs(+(m[3] ?? 1)), 1)
    const width = !letters && [m[1], m[2]].some((s) => /^-?0\d/.test(s)) ? Math.max(m[1].length, m[2].length) : 0
    if (Math.abs(a - b) / step > maxAlternatives) throw new RangeError('the pattern has too many alternatives')
    const list = []
    for (let i = a; a <= b ? i <= b : i >= b; i += a <= b ? step : -step) {
      list.push(letters ? String.fromCharCode(i) : i < 0 ? `-${String(-i).padStart(width - 1, '0')}` : String(i).padStart(width, '0'))
    }
    return list
  }

  const quote = (c) => /[\\^$.*+?()[\]{}|/-]/.test(c) ? `\\${c}` : c
  const posix = { alnum: '\\p{L}\\p{Nl}\\p{Nd}', alpha: '\\p{L}\\p{Nl}', ascii: '\\x00-\\x7f', blank: '\\p{Zs}\\t', cntrl: '\\p{Cc}', digit: '\\p{Nd}', lower: '\\p{Ll}', space: '\\p{Z}\\t\\r\\n\\v\\f', upper: '\\p{Lu}', word: '\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', xdigit: 'A-Fa-f0-9' }

  // classAt reads [ … ]: its expression and where it ends; null if it is none.
  function classAt(text, at) {
    let i = at + 1, body = '', negated = false
    if (text[i] === '!' || text[i] === '^') {
      negated = true
      i++
    }
    for (let first = true; i < text.length; first = false, i++) {
      const c = text[i]
      if (c === ']' && !first) return body === '' ? null : { source: `(?:[${negated ? '^/' : ''}${body}])`, end: i, negated }
      const name = c === '[' && /^\[:(\w+):\]/.exec(text.slice(i, i + 12))
      if (name && posix[name[1]]) {
        body += posix[name[1]]
        i += name[0].length - 1
        continue
      }
      let from = c
      if (c === '\\' && i + 1 < text.length) from = text[++i]
      if (text[i + 1] === '-' && i + 2 < text.length && text[i + 2] !== ']') {
        let to = text[i += 2]
        if (to === '\\' && i + 1 < text.length) to = text[++i]
        if (from <= to) body += `${quote(from)}-${quote(to)}`
        continue
      }
      body += quote(from)
    }
    return null
  }

  // sourceOf is the regular expression of one part, without anchors.
  function sourceOf(text, start) {
    let out = ''
    for (let i = 0; i < text.length; i++) {
      const c = text[i]
      const group = '?*+@!'.includes(c) && text[i + 1] === '(' ? groupAt(text, i + 1) : null
      if (group) {
        const inner = group.parts.map((p) => sourceOf(p, false)).join('|')
        out += c === '!' ? `(?:(?!(?:${inner})${sourceOf(text.slice(group.end + 1), false)}$)[^/]*?)` : `(?:${inner})${c === '@' ? '' : c}`
        i = group.end
      } else if (c === '*') {
        while (text[i + 1] === '*' && text[i + 2] !== '(') i++
        out += '[^/]*?'
      } else if (c === '?') out += '[^/]'
      else if (c === '[') {
        const found = classAt(text, i)
        if (found) {
          out += found.source
          i = found.end
        } else out += '\\['
      } else if (c === '\\' && i + 1 < text.length) out += quote(text[++i])
      else out += quote(c)
    }
    return out
  }
  function groupAt(text, open) {
    let depth = 0, at = open + 1
    const parts = []
    for (let i = open; i < text.length; i++) {
      const c = text[i]
      if (c === '\\') i++
      else if (c === '(') depth++
      else if (c === '|' && depth === 1) {
        parts.push(text.slice(at, i))
        at = i + 1
      } else if (c === ')' && --depth === 0) return { parts: [...parts, text.slice(at, i)], end: i }
    }
    return null
  }

  const ANY = Symbol('**')
  // partOf is what matches one name: a text, ANY, or a test.
  function partOf(text) {
    if (text === '**') return ANY
    if (!/[*?[\\]|[+@!]\(/.test(text)) return text
    const plain = text.replace(/\\(.)/g, '$1')
    if (!/[*?[]|[+@!]\(/.test(text.replace(/\\./g, ''))) return plain
    // A name with a dot before it is found by those that begin with one.
    const dotted = /^(?:\\?\.|[?*+@!]\([^)]*\.)/.test(text)
    const expression = new RegExp(`^(?!\\.{1,2}$)${dotted ? '' : '(?!\\.)'}${/^[*?[]/.test(text) ? '(?=.)' : ''}${sourceOf(text, true)}$`, 'u')
    return { test: (name) => expression.test(name) }
  }
  const fits = (part, name) => typeof part === 'string' ? part === name : part.test(name)

  // compile reads a pattern: a list of lists of parts.
  function compile(pattern) {
    if (pattern.length > 65536) throw new TypeError('pattern is too long')
    return braces(pattern).map((p) => {
      const parts = p.split('/')
      return parts.filter((s, i) => s !== '' && s !== '.' || i === 0 && s === '' && parts.length > 1).map(partOf)
    })
  }

  // matches compares parts with names, from the back of a ** on by trying.
  function matches(parts, names) {
    // For each number of names, whether the parts so far take exactly them.
    let reached = [true, ...names.map(() => false)]
    for (const part of parts) {
      const next = reached.map(() => false)
      for (let i = 0; i < reached.length; i++) {
        if (!reached[i]) continue
        if (part !== ANY) {
          if (i < names.length && fits(part, names[i])) next[i + 1] = true
          continue
        }
        for (let k = i; k <= names.length; k++) {
          next[k] = true
          if (k < names.length && (names[k].startsWith('.') || names[k] === '' && k > 0)) break
        }
      }
      reached = next
    }
    return reached[names.length]
  }
  function matchesGlob(path, pattern) {
    const all = path.split('/')
    const names = all.filter((s, i) => s !== '' && s !== '.' || i === 0 && s === '' && all.length > 1)
    return compile(pattern).some((parts) => matches(parts, names))
  }
  return { compile, matchesGlob, ANY, fits }
})
