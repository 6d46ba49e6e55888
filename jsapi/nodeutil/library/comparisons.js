// How Node compares values: loosely, strictly, and as a part of another.
//
// https://nodejs.org/docs/latest-v24.x/api/assert.html#comparison-details_1
(function (open) {
  const types = open('util/types')
  const { getPrototypeOf, keys: keysOf, getOwnPropertySymbols, is } = Object
  const enumerable = Object.prototype.propertyIsEnumerable
  const hasOwn = Object.prototype.hasOwnProperty
  const { getTime } = Date.prototype
  const LOOSE = 0, STRICT = 1, PARTIAL = 2, SHAPE = 3 // strict, but for prototypes

  const isObject = (v) => typeof v === 'object' && v !== null
  const symbols = (o) => getOwnPropertySymbols(o).filter((s) => enumerable.call(o, s))
  const valueOf = { Number: Number.prototype.valueOf, String: String.prototype.valueOf, Boolean: Boolean.prototype.valueOf, Symbol: Symbol.prototype.valueOf, BigInt: BigInt.prototype.valueOf }

  function equal(a, b, mode, memo) {
    if (a === b) return a !== 0 || is(a, b) || mode === LOOSE
    if (mode !== LOOSE) {
      if (!isObject(a)) return typeof a === 'number' && a !== a && b !== b && typeof b === 'number'
      if (!isObject(b)) return false
      if (mode !== SHAPE && getPrototypeOf(a) !== getPrototypeOf(b)) return false
    } else {
      if (!isObject(a)) return !isObject(b) && (a == b || a !== a && b !== b) // eslint-disable-line eqeqeq
      if (!isObject(b)) return false
    }
    return objects(a, b, mode, memo)
  }

  function boxed(a, b) {
    for (const kind of ['Number', 'String', 'Boolean', 'BigInt', 'Symbol']) {
      if (types[`is${kind}Object`](a)) return types[`is${kind}Object`](b) && is(valueOf[kind].call(a), valueOf[kind].call(b))
    }
    return false
  }

  function bytes(a, b, mode) {
    const x = new Uint8Array(a.buffer ?? a, a.byteOffset ?? 0, a.byteLength), y = new Uint8Array(b.buffer ?? b, b.byteOffset ?? 0, b.byteLength)
    if (mode === PARTIAL) {
      for (let i = 0, j = 0; ; j++) {
        if (i === y.length) return true
        if (j === x.length) return false
        if (x[j] === y[i]) i++
      }
    }
    if (x.length !== y.length) return false
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
    return true
  }

  function objects(a, b, mode, memo) {
    const tagA = Object.prototype.toString.call(a)
    if (tagA !== Object.prototype.toString.call(b)) return false
    if (Array.isArray(a)) {
      if (!Array.isArray(b)) return false
      if (mode === PARTIAL) return partialArray(a, b, memo)
      if (a.length !== b.length) return false
      return members(a, b, mode, memo, 'array', indexed(a), indexed(b))
    }
    if (Array.isArray(b)) return false
    if (types.isDate(a)) {
      if (!types.isDate(b)) return false
      const x = getTime.call(a), y = getTime.call(b)
      if (x !== y && !(x !== x && y !== y)) return false
    } else if (types.isRegExp(a)) {
      if (!types.isRegExp(b) || a.source !== b.source || a.flags !== b.flags || a.lastIndex !== b.lastIndex) return false
    } else if (types.isNativeError(a) || a instanceof Error) {
      if (!(types.isNativeError(b) || b instanceof Error)) return false
      if (!hidden(a, b, mode, memo)) return false
    } else if (types.isArrayBufferView(a)) {
      if (!types.isArrayBufferView(b)) return false
      if (mode !== LOOSE && (types.isFloat32Array(a) || types.isFloat64Array(a)) === false || mode === PARTIAL) {
        if (!bytes(a, b, mode)) return false
      } else if (types.isFloat32Array(a) || types.isFloat64Array(a)) {
        if (a.length !== b.length) return false
        for (let i = 0; i < a.length; i++) if (!(mode === LOOSE ? a[i] === b[i] || a[i] !== a[i] && b[i] !== b[i] : is(a[i], b[i]))) return false
      } else if (!bytes(a, b, mode)) {
        return false
      }
      return members(a, b, mode, memo, 'plain', indexed(a), indexed(b))
    } else if (types.isSet(a)) {
      if (!types.isSet(b) || (mode === PARTIAL ? a.size < b.size : a.size !== b.size)) return false
      return members(a, b, mode, memo, 'set', keysOf(a), keysOf(b))
    } else if (types.isMap(a)) {
      if (!types.isMap(b) || (mode === PARTIAL ? a.size < b.size : a.size !== b.size)) return false
      return members(a, b, mode, memo, 'map', keysOf(a), keysOf(b))
    } else if (types.isAnyArrayBuffer(a)) {
      if (!types.isAnyArrayBuffer(b) || !bytes(a, b, mode)) return false
    } else if (types.isBoxedPrimitive(a)) {
      if (!boxed(a, b)) return false
    } else if (types.isArrayBufferView(b) || types.isAnyArrayBuffer(b) || types.isSet(b) || types.isMap(b) || types.isDate(b) || types.isRegExp(b) ||
      types.isBoxedPrimitive(b) || types.isNativeError(b)) {
      return false
    } else if (types.isWeakMap(a) || types.isWeakSet(a) || types.isPromise(a)) {
      return false // what they hold cannot be seen
    } else if (typeof URL === 'function' && a instanceof URL) {
      if (!(b instanceof URL) || a.href !== b.href) return false
    }
    return members(a, b, mode, memo, 'plain', keysOf(a), keysOf(b))
  }

  // hidden compares those members of errors that are not enumerable.
  function hidden(a, b, mode, memo) {
    for (const name of ['message', 'name', 'cause', 'errors']) {
      if (name === 'message' || name === 'name') {
        if (a[name] !== b[name] && !(mode === PARTIAL && enumerable.call(a, name))) return false
        continue
      }
      const own = hasOwn.call(a, name)
      if (own !== hasOwn.call(b, name) && mode !== PARTIAL) return false
      if (hasOwn.call(b, name) && !(own && equal(a[name], b[name], mode, memo))) return false
    }
    return true
  }

  // indexed are the keys of an array that are no index.
  function indexed(a) { return keysOf(a).filter((k) => !/^(0|[1-9]\d*)$/.test(k) || Number(k) > 4294967294) }

  function members(a, b, mode, memo, kind, keysA, keysB) {
    if (mode !== PARTIAL && keysA.length !== keysB.length) return false
    for (const key of keysB) if (!enumerable.call(a, key)) return false
    let extra = []
    if (mode !== LOOSE) {
      const own = symbols(b)
      if (mode !== PARTIAL && symbols(a).length !== own.length) return false
      for (const s of own) if (!enumerable.call(a, s)) return false
      extra = own
    }
    if (memo === undefined) memo = { a: new Map(), b: new Map(), depth: 0 }
    const seenA = memo.a.get(a), seenB = memo.b.get(b)
    if (seenA !== undefined || seenB !== undefined) return seenA === seenB
    memo.depth++
    memo.a.set(a, memo.depth)
    memo.b.set(b, memo.depth)
    const result = contents(a, b, mode, memo, kind, keysB, extra)
    memo.a.delete(a)
    memo.b.delete(b)
    return result
  }

  function contents(a, b, mode, memo, kind, keys, extra) {
    if (kind === 'set' && !sets(a, b, mode, memo)) return false
    if (kind === 'map' && !maps(a, b, mode, memo)) return false
    if (kind === 'array') {
      for (let i = 0; i < a.length; i++) {
        const own = hasOwn.call(a, i)
        if (own !== hasOwn.call(b, i) && mode !== LOOSE) return false
        if (!equal(a[i], b[i], mode, memo)) return false
      }
    }
    for (const key of keys) if (!equal(a[key], b[key], mode, memo)) return false
    for (const key of extra) if (!equal(a[key], b[key], mode, memo)) return false
    return true
  }

  // partialArray looks for the elements of b in a, in their order.
  function partialArray(a, b, memo) {
    let i = 0
    for (let j = 0; j < b.length; j++, i++) {
      while (i < a.length && !equal(a[i], b[j], PARTIAL, memo)) i++
      if (i >= a.length) return false
    }
    return members(a, b, PARTIAL, memo, 'plain', indexed(a), indexed(b))
  }

  function sets(a, b, mode, memo) {
    const left = []
    for (const v of b) {
      if (isObject(v) || mode === LOOSE && !a.has(v)) left.push(v)
      else if (!a.has(v)) return false
    }
    const candidates = [...a].filter((v) => isObject(v) || mode === LOOSE && !b.has(v))
    return matched(left, candidates, (x, y) => equal(y, x, mode, memo))
  }

  function maps(a, b, mode, memo) {
    const left = []
    for (const [k, v] of b) {
      if (isObject(k)) left.push([k, v])
      else if (a.has(k)) {
        if (!equal(a.get(k), v, mode, memo)) {
          if (mode !== LOOSE) return false
          left.push([k, v])
        }
      } else if (mode === LOOSE) left.push([k, v])
      else return false
    }
    const candidates = [...a].filter(([k]) => isObject(k) || mode === LOOSE)
    return matched(left, candidates, (x, y) => equal(y[0], x[0], mode, memo) && equal(y[1], x[1], mode, memo))
  }

  // matched pairs each of a list with one of the candidates.
  function matched(list, candidates, same) {
    for (const x of list) {
      const at = candidates.findIndex((y) => same(x, y))
      if (at < 0) return false
      candidates.splice(at, 1)
    }
    return true
  }

  return {
    isDeepEqual: (a, b) => equal(a, b, LOOSE),
    isDeepStrictEqual: (a, b, anyPrototype) => equal(a, b, anyPrototype ? SHAPE : STRICT),
    isPartialStrictEqual: (a, b) => equal(a, b, PARTIAL),
  }
})
