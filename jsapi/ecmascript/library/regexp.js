// RegExp.escape, ECMA-262 22.2.5.1.
(function ({ define, uncurry }) {
  const at = uncurry(String.prototype.codePointAt), hex = uncurry(Number.prototype.toString), pad = uncurry(String.prototype.padStart)
  const control = { 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' }
  const syntax = {}, punctuator = {}
  for (const c of '^$\\.*+?()[]{}|/') syntax[at(c, 0)] = true
  for (const c of ',-=<>#&!%:;@~\'`"') punctuator[at(c, 0)] = true
  const space = (c) => c === 0x20 || c === 0xa0 || c === 0xfeff || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) ||
    c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000
  const unit = (c) => '\\u' + pad(hex(c, 16), 4, '0')

  define(RegExp, {
    escape(string) {
      if (typeof string !== 'string') throw new TypeError('input argument must be a string')
      let result = ''
      for (let i = 0; i < string.length; i++) {
        const c = at(string, i)
        if (i === 0 && (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122)) result += '\\x' + hex(c, 16)
        else if (syntax[c]) result += '\\' + string[i]
        else if (control[c]) result += control[c]
        else if (punctuator[c] || space(c) || c >= 0xd800 && c <= 0xdfff) {
          result += c <= 0xff ? '\\x' + pad(hex(c, 16), 2, '0') : unit(c)
        } else {
          result += string[i]
          if (c > 0xffff) result += string[++i]
        }
      }
      return result
    },
  })
})
