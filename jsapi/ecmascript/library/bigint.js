// Number of a BigInt, of which the engine takes the lowest 64 bits, and what
// BigInt.prototype has too much, ECMA-262 21.1.1.1 and 21.2.3.
(function ({ constant, define, getOwnPropertyDescriptor, isObject, ownKeys }) {
  const Native = globalThis.Number, { construct } = Reflect, { prototype } = Native, text = String, parse = parseFloat
  const big = BigInt.prototype
  delete big.name
  delete big.length
  if (!text(Native).endsWith('[native code] }')) return // a script's own

  // numeric is a value as Number converts it.
  function numeric(v) {
    if (isObject(v)) v = Object(v)[Symbol.toPrimitive] === undefined && typeof v.valueOf() === 'bigint' ? v.valueOf() : v
    return typeof v === 'bigint' ? parse(text(v)) : Native(v)
  }
  function Number(value) {
    const n = arguments.length === 0 ? 0 : numeric(value)
    return new.target === undefined ? n : construct(Native, [n], new.target)
  }
  const keys = ownKeys(Native)
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] !== 'length' && keys[i] !== 'name' && keys[i] !== 'prototype') Object.defineProperty(Number, keys[i], getOwnPropertyDescriptor(Native, keys[i]))
  }
  constant(Number, 'prototype', prototype, false)
  Object.defineProperty(prototype, 'constructor', { ...getOwnPropertyDescriptor(prototype, 'constructor'), value: Number })
  Object.defineProperty(globalThis, 'Number', { ...getOwnPropertyDescriptor(globalThis, 'Number'), value: Number })
})
