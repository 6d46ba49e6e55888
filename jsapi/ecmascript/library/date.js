// What Date.prototype has for the Web, ECMA-262 B.2.3.
(function ({ apply, define, incompatible }) {
  const { getFullYear, setFullYear, getTime, getMonth, getDate, setTime, toUTCString } = Date.prototype
  const time = (v, method) => {
    try { return apply(getTime, v, []) } catch { incompatible('Date.prototype', method, v) }
  }

  define(Date.prototype, {
    getYear() {
      time(this, 'getYear')
      return apply(getFullYear, this, []) - 1900
    },
    setYear(year) {
      const t = time(this, 'setYear')
      const y = +year
      if (y !== y) return apply(setTime, this, [NaN])
      const whole = Math.trunc(y)
      const full = whole >= 0 && whole <= 99 ? 1900 + whole : y
      if (t !== t) return apply(setFullYear, this, [full, 0, 1])
      return apply(setFullYear, this, [full, apply(getMonth, this, []), apply(getDate, this, [])])
    },
    toGMTString: toUTCString,
  })
})
