// Array.fromAsync, ECMA-262 2026 23.1.2.2.
(function ({ apply, closeQuietly, define, defineProperty, isObject, shown }) {
  const { construct } = Reflect, NativeArray = Array
  const { iterator: ITERATOR, asyncIterator: ASYNC } = Symbol
  const isConstructor = (v) => {
    try { construct(Object, [], v); return true } catch { return false }
  }
  function put(list, k, value) {
    defineProperty(list, k, { value, writable: true, enumerable: true, configurable: true })
  }
  const toLength = (v) => Math.min(Math.max(Math.trunc(+v) || 0, 0), Number.MAX_SAFE_INTEGER)

  async function fromAsync(C, items, mapper, self) {
    const mapping = mapper !== undefined
    if (mapping && typeof mapper !== 'function') throw new TypeError(`${shown(mapper)} is not a function`)
    if (items === undefined || items === null) {
      throw new TypeError(`Cannot read properties of ${items} (reading 'Symbol(Symbol.asyncIterator)')`)
    }
    let method = items[ASYNC], wait = false
    if (method === undefined || method === null) {
      method = items[ITERATOR]
      wait = true
    }
    if (method === undefined || method === null) {
      const from = Object(items), n = toLength(from.length)
      const list = isConstructor(C) ? new C(n) : new NativeArray(n)
      for (let k = 0; k < n; k++) {
        let v = await from[k]
        if (mapping) v = await apply(mapper, self, [v, k])
        put(list, k, v)
      }
      list.length = n
      return list
    }
    const list = isConstructor(C) ? new C() : []
    const iterator = apply(method, items, [])
    if (!isObject(iterator)) throw new TypeError(`Result of the Symbol.${wait ? 'iterator' : 'asyncIterator'} method is not an object`)
    const next = iterator.next
    for (let k = 0; ; k++) {
      let result = apply(next, iterator, [])
      if (!wait) result = await result
      if (!isObject(result)) throw new TypeError(`Iterator result ${shown(result)} is not an object`)
      if (result.done) {
        list.length = k
        return list
      }
      let v = result.value
      try {
        if (wait) v = await v
        if (mapping) v = await apply(mapper, self, [v, k])
        put(list, k, v)
      } catch (e) {
        if (wait) closeQuietly(iterator)
        else {
          try { await iterator.return?.() } catch { /* the first error counts */ }
        }
        throw e
      }
    }
  }

  define(Array, {
    fromAsync(items) { return fromAsync(this, items, arguments[1], arguments[2]) },
  })
})
