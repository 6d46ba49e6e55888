// What the other files share. It keeps the built-ins as they were before any
// code of the user ran.
(function () {
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object
  const { ownKeys, apply } = Reflect
  const uncurry = (f) => Function.prototype.call.bind(f)
  const source = uncurry(Function.prototype.toString)
  const has = uncurry(Object.prototype.hasOwnProperty)
  const weakGet = uncurry(WeakMap.prototype.get), weakSet = uncurry(WeakMap.prototype.set)

  const isObject = (v) => typeof v === 'object' ? v !== null : typeof v === 'function'

  // define gives an object the members of a literal, not enumerable. What is
  // already there stays, unless it is the engine's own and instead is asked for.
  function define(object, members, instead) {
    const keys = ownKeys(members)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (has(object, key) && !(instead && isNative(object[key]))) continue
      const d = getOwnPropertyDescriptor(members, key)
      d.enumerable = false
      defineProperty(object, key, d)
    }
  }

  const ending = uncurry(String.prototype.endsWith)
  const isNative = (f) => typeof f === 'function' && ending(source(f), '{ [native code] }')

  // constant defines a property that cannot be written.
  function constant(object, key, value, configurable) {
    defineProperty(object, key, { value, writable: false, enumerable: false, configurable })
  }

  // constructor finishes a function as a built-in constructor, and makes it a global.
  function constructor(f, tag) {
    constant(f, 'prototype', f.prototype, false)
    if (tag) constant(f.prototype, Symbol.toStringTag, tag, true)
    define(globalThis, { [f.name]: f })
  }

  // shown is a value as V8 names it in messages.
  function shown(v) {
    if (typeof v === 'string') return v
    if (typeof v === 'function') return source(v)
    if (typeof v === 'object' && v !== null) {
      let name
      try { name = v.constructor.name } catch { /* a getter of the script's */ }
      if (isArray(v)) return '[object Array]'
      return '#<' + (typeof name === 'string' && name ? name : 'Object') + '>'
    }
    return String(v)
  }
  const isArray = Array.isArray

  // typed is a value with its type, as V8 names what should have been called.
  function typed(v) {
    switch (typeof v) {
      case 'undefined': return 'undefined'
      case 'string': return 'string "' + v + '"'
      case 'number': case 'boolean': return typeof v + ' ' + String(v)
      case 'object': return v === null ? 'object null' : 'object'
      default: return typeof v
    }
  }

  // slots are internal slots of objects that a constructor made.
  function slots(prefix) {
    const map = new WeakMap()
    return {
      put(object, state) { weakSet(map, object, state) },
      of(object, method) {
        const state = isObject(object) ? weakGet(map, object) : undefined
        if (state === undefined) incompatible(prefix, method, object)
        return state
      },
      has: (object) => isObject(object) && weakGet(map, object) !== undefined,
    }
  }
  function incompatible(prefix, method, receiver) {
    const get = method.startsWith('get ') ? 'get ' : ''
    throw new TypeError(`Method ${get}${prefix}.${method.slice(get.length)} called on incompatible receiver ${shown(receiver)}`)
  }

  const integer = (v) => { const n = Math.trunc(+v); return n === n ? n + 0 : 0 }

  // listed calls f with each value of an iterable, and closes it when f throws.
  function each(iterable, f) {
    for (const v of iterable) f(v)
  }

  function close(iterator) {
    const f = iterator.return
    if (f === undefined || f === null) return
    const result = apply(f, iterator, [])
    if (!isObject(result)) throw new TypeError('return called on non-object')
  }
  function closeQuietly(iterator) {
    try {
      const f = iterator.return
      if (f !== undefined && f !== null) apply(f, iterator, [])
    } catch { /* the first error counts */ }
  }

  // canBeHeldWeakly is as in the standard: registered symbols cannot be.
  const { keyFor } = Symbol
  const canBeHeldWeakly = (v) => isObject(v) || (typeof v === 'symbol' && keyFor(v) === undefined)

  return { apply, canBeHeldWeakly, close, closeQuietly, constant, constructor, define, defineProperty, each, getOwnPropertyDescriptor,
    getPrototypeOf, has, incompatible, integer, isArray, isObject, ownKeys, shown, slots, typed, uncurry }
})
