// The constructor Date and Date.parse, which read a text as V8 does, and take
// local time for that of the service's zone, ECMA-262 21.4.2 and 21.4.3.
(function ({ apply, constant, define, getOwnPropertyDescriptor, isObject }, { parse, local }) {
  const Native = globalThis.Date, { construct } = Reflect, { prototype } = Native
  if (!String(Native).endsWith('[native code] }')) return // a script's own
  const { getTime, toString } = prototype
  const { toPrimitive: PRIMITIVE } = Symbol
  const text = String

  // primitive is a value as new Date takes it.
  function primitive(v) {
    if (!isObject(v)) return v
    try { return apply(getTime, v, []) } catch { /* no date */ }
    const f = v[PRIMITIVE]
    if (f !== undefined && f !== null) {
      const p = apply(f, v, ['default'])
      if (isObject(p)) throw new TypeError('Cannot convert object to primitive value')
      return p
    }
    let p = v.valueOf
    if (typeof p === 'function' && !isObject(p = apply(p, v, []))) return p
    p = v.toString
    if (typeof p === 'function' && !isObject(p = apply(p, v, []))) return p
    throw new TypeError('Cannot convert object to primitive value')
  }

  function Date(year, month, date, hours, minutes, seconds, ms) {
    if (new.target === undefined) return apply(toString, new Native(), [])
    const n = arguments.length
    if (n === 0) return construct(Native, [], new.target)
    if (n === 1) {
      const v = primitive(year)
      return construct(Native, [typeof v === 'string' ? parse(v) : v], new.target)
    }
    const fields = []
    for (let i = 0; i < n && i < 7; i++) fields[i] = +arguments[i]
    return construct(Native, [apply(local, undefined, fields)], new.target)
  }
  define(Date, { now: Native.now, parse(string) { return parse(text(string)) }, UTC: Native.UTC })
  constant(Date, 'prototype', prototype, false)
  Object.defineProperty(prototype, 'constructor', { ...getOwnPropertyDescriptor(prototype, 'constructor'), value: Date })
  Object.defineProperty(globalThis, 'Date', { ...getOwnPropertyDescriptor(globalThis, 'Date'), value: Date })
})
