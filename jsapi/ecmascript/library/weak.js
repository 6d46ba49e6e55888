// WeakRef and FinalizationRegistry, ECMA-262 26.1 and 26.2. The standard lets
// an implementation keep every target alive and never call back; this is one.
(function ({ canBeHeldWeakly, constructor, define, isObject, shown, slots, uncurry }) {
  const refs = slots('WeakRef.prototype'), registries = slots('FinalizationRegistry.prototype')

  function WeakRef(target) {
    if (new.target === undefined) throw new TypeError("Constructor WeakRef requires 'new'")
    if (!canBeHeldWeakly(target)) throw new TypeError('WeakRef: invalid target')
    refs.put(this, { target })
  }
  define(WeakRef.prototype, {
    deref() { return refs.of(this, 'deref').target },
  })
  constructor(WeakRef, 'WeakRef')

  const add = uncurry(WeakSet.prototype.add), remove = uncurry(WeakSet.prototype.delete)
  function FinalizationRegistry(cleanup) {
    if (new.target === undefined) throw new TypeError("Constructor FinalizationRegistry requires 'new'")
    if (typeof cleanup !== 'function') throw new TypeError('FinalizationRegistry: cleanup must be callable')
    registries.put(this, { objects: new WeakSet(), symbols: { __proto__: null } })
  }
  define(FinalizationRegistry.prototype, {
    register(target, holdings) {
      const { objects, symbols } = registries.of(this, 'register')
      if (!canBeHeldWeakly(target)) throw new TypeError('FinalizationRegistry.prototype.register: invalid target')
      if (Object.is(target, holdings)) throw new TypeError('FinalizationRegistry.prototype.register: target and holdings must not be same')
      const token = arguments[2]
      if (token === undefined) return
      invalid(token)
      if (isObject(token)) add(objects, token)
      else symbols[token] = true
    },
    unregister(token) {
      const { objects, symbols } = registries.of(this, 'unregister')
      invalid(token)
      if (isObject(token)) return remove(objects, token)
      const known = symbols[token] === true
      delete symbols[token]
      return known
    },
  })
  function invalid(token) {
    if (!canBeHeldWeakly(token)) throw new TypeError(`Invalid unregisterToken ('${shown(token)}')`)
  }
  constructor(FinalizationRegistry, 'FinalizationRegistry')
})
