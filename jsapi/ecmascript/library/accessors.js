// The accessors of Object.prototype from before defineProperty, ECMA-262 B.2.2.
(function ({ define, defineProperty, getOwnPropertyDescriptor, getPrototypeOf }) {
  function object(v) {
    if (v === undefined || v === null) throw new TypeError('Cannot convert undefined or null to object')
    return Object(v)
  }
  function put(self, key, f, method, which) {
    const o = object(self)
    if (typeof f !== 'function') throw new TypeError(`Object.prototype.${method}: Expecting function`)
    defineProperty(o, key, { [which]: f, enumerable: true, configurable: true })
  }
  function look(self, key, which) {
    let o = object(self)
    if (typeof key !== 'symbol') key = typeof key === 'object' || typeof key === 'function' ? Reflect.ownKeys({ __proto__: null, [key]: 0 })[0] : `${key}`
    for (; o !== null; o = getPrototypeOf(o)) {
      const d = getOwnPropertyDescriptor(o, key)
      if (d !== undefined) return d[which]
    }
  }

  define(Object.prototype, {
    __defineGetter__(key, getter) { put(this, key, getter, '__defineGetter__', 'get') },
    __defineSetter__(key, setter) { put(this, key, setter, '__defineSetter__', 'set') },
    __lookupGetter__(key) { return look(this, key, 'get') },
    __lookupSetter__(key) { return look(this, key, 'set') },
  })
})
