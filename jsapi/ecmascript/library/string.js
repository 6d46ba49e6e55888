// String.prototype.isWellFormed and toWellFormed, ECMA-262 22.1.3.
(function ({ define, uncurry }) {
  const at = uncurry(String.prototype.charCodeAt), slice = uncurry(String.prototype.slice)

  function text(v, method) {
    if (v === undefined || v === null) throw new TypeError(`String.prototype.${method} called on null or undefined`)
    return `${v}`
  }
  // broken is the index of the first lone surrogate from an index on, or -1.
  function broken(s, i) {
    for (; i < s.length; i++) {
      const c = at(s, i)
      if (c < 0xd800 || c > 0xdfff) continue
      const d = c < 0xdc00 && i + 1 < s.length ? at(s, i + 1) : 0
      if (d < 0xdc00 || d > 0xdfff) return i
      i++
    }
    return -1
  }

  define(String.prototype, {
    isWellFormed() {
      return broken(text(this, 'isWellFormed'), 0) < 0
    },
    toWellFormed() {
      const s = text(this, 'toWellFormed')
      let done = 0, result = ''
      for (let i = broken(s, 0); i >= 0; i = broken(s, i + 1)) {
        result += slice(s, done, i) + '\ufffd'
        done = i + 1
      }
      return done ? result + slice(s, done) : s
    },
  })
})
