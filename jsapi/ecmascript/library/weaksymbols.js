// Symbols as keys of WeakMap and as values of WeakSet, ECMA-262 24.3 and 24.4.
// The engine's take objects only; a symbol is held by a map beside, which lives
// as long as the collection does.
(function ({ apply, canBeHeldWeakly, define, uncurry }) {
  const get = uncurry(WeakMap.prototype.get), set = uncurry(WeakMap.prototype.set)
  const Beside = Map, beside = new WeakMap()
  const mapGet = uncurry(Beside.prototype.get), mapSet = uncurry(Beside.prototype.set)
  const mapHas = uncurry(Beside.prototype.has), mapDelete = uncurry(Beside.prototype.delete)

  // of is the map beside a collection, made on demand; the engine's own method
  // throws for what is no collection.
  function of(check, collection, make) {
    apply(check, collection, [{}])
    let symbols = get(beside, collection)
    if (symbols === undefined && make) set(beside, collection, symbols = new Beside())
    return symbols
  }

  function extend(prototype, put) {
    const original = prototype[put], { has, delete: remove } = prototype, value = prototype.get
    const methods = {
      has(key) {
        if (typeof key !== 'symbol') return apply(has, this, [key])
        const symbols = of(has, this)
        return symbols !== undefined && mapHas(symbols, key)
      },
      delete(key) {
        if (typeof key !== 'symbol') return apply(remove, this, [key])
        const symbols = of(has, this)
        return symbols !== undefined && mapDelete(symbols, key)
      },
    }
    if (put === 'add') {
      methods.add = { add(value) {
        if (typeof value !== 'symbol' || !canBeHeldWeakly(value)) return apply(original, this, [value])
        mapSet(of(has, this, true), value, true)
        return this
      } }.add
    } else {
      methods.set = { set(key, value) {
        if (typeof key !== 'symbol' || !canBeHeldWeakly(key)) return apply(original, this, [key, value])
        mapSet(of(has, this, true), key, value)
        return this
      } }.set
      methods.get = { get(key) {
        if (typeof key !== 'symbol') return apply(value, this, [key])
        const symbols = of(has, this)
        return symbols === undefined ? undefined : mapGet(symbols, key)
      } }.get
    }
    define(prototype, methods, true)
  }
  extend(WeakMap.prototype, 'set')
  extend(WeakSet.prototype, 'add')
})
