// Object.groupBy and Map.groupBy, ECMA-262 20.1.2.13 and 24.1.2.1.
(function ({ apply, define, each, shown, defineProperty, uncurry }) {
  const push = uncurry(Array.prototype.push)
  const get = uncurry(Map.prototype.get), set = uncurry(Map.prototype.set), create = Object.create
  const { iterator } = Symbol, NewMap = Map

  function group(method, items, callback, key, add) {
    if (items === undefined || items === null) throw new TypeError(`${method} called on null or undefined`)
    if (typeof callback !== 'function') throw new TypeError(`${shown(callback)} is not a function`)
    if (typeof items[iterator] !== 'function') {
      const what = typeof items === 'object' || typeof items === 'function' ? typeof items : `${typeof items} ${shown(items)}`
      throw new TypeError(`${what} is not iterable (cannot read property Symbol(Symbol.iterator))`)
    }
    const groups = new NewMap()
    let k = 0
    each(items, (value) => {
      const name = key(apply(callback, undefined, [value, k++]))
      const members = get(groups, name)
      if (members === undefined) {
        const first = [value]
        set(groups, name, first)
        add(name, first)
      } else push(members, value)
    })
    return groups
  }
  const propertyKey = (v) => {
    if (typeof v === 'symbol') return v
    if (typeof v !== 'object' && typeof v !== 'function' || v === null) return `${v}`
    // The engine's own conversion, which may give a symbol.
    let name
    const probe = { __proto__: null, [v]: 0 }
    for (name of Reflect.ownKeys(probe)) return name
  }

  define(Object, {
    groupBy(items, callback) {
      const object = create(null)
      group('Object.groupBy', items, callback, propertyKey, (name, value) =>
        defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true }))
      return object
    },
  })
  define(Map, {
    groupBy(items, callback) {
      return group('Map.groupBy', items, callback, (v) => v === 0 ? 0 : v, () => {})
    },
  })
})
