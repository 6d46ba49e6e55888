// The methods of Set.prototype that combine sets, ECMA-262 24.2.4. They stand
// in for the engine's, which no interrupt reaches and which panic on a keys()
// that answers an object without next.
(function ({ apply, close, define, getOwnPropertyDescriptor, incompatible, integer, isObject, shown, uncurry }) {
  const proto = Set.prototype, NewSet = Set
  const add = uncurry(proto.add), has = uncurry(proto.has), remove = uncurry(proto.delete), values = uncurry(proto.values)
  const size = uncurry(getOwnPropertyDescriptor(proto, 'size').get)
  const step = uncurry(values(new Set()).next)

  function receiver(v, method) {
    try { size(v) } catch { incompatible('Set.prototype', method, v) }
    return v
  }
  function record(v, method) {
    if (!isObject(v)) throw new TypeError(`Set.prototype.${method} argument must be an object`)
    const raw = v.size
    const number = +raw
    if (number !== number) throw new TypeError('The .size property is NaN')
    const n = integer(number)
    if (n < 0) throw new RangeError(`'${n}' is an invalid size`)
    const test = v.has
    if (typeof test !== 'function') throw new TypeError('string "has" is not a function')
    const keys = v.keys
    if (typeof keys !== 'function') throw new TypeError('string "keys" is not a function')
    return { size: n, has: (key) => !!apply(test, v, [key]), keys: () => iterator(apply(keys, v, [])) }
  }
  function iterator(object) {
    if (!isObject(object)) throw new TypeError('Result of the keys method is not an object')
    const next = object.next
    if (typeof next !== 'function') throw new TypeError('string "next" is not a function')
    return { object, next }
  }
  // walk calls f with each key of another set, until f answers true; then it
  // closes the iterator.
  function walk(other, f) {
    const { object, next } = other.keys()
    for (;;) {
      const result = apply(next, object, [])
      if (!isObject(result)) throw new TypeError(`Iterator result ${shown(result)} is not an object`)
      if (result.done) return false
      if (f(result.value)) {
        close(object)
        return true
      }
    }
  }
  // own calls f with each member of a set; those that f adds are seen too.
  function own(set, f) {
    const it = values(set)
    for (;;) {
      const { value, done } = step(it)
      if (done) return false
      if (f(value)) return true
    }
  }
  function copy(set) {
    const result = new NewSet()
    own(set, (v) => { add(result, v) })
    return result
  }

  define(proto, {
    union(other) {
      const self = receiver(this, 'union'), rec = record(other, 'union')
      const { object, next } = rec.keys()
      const result = copy(self)
      walk({ keys: () => ({ object, next }) }, (v) => { add(result, v) })
      return result
    },
    intersection(other) {
      const self = receiver(this, 'intersection'), rec = record(other, 'intersection')
      const result = new NewSet()
      if (size(self) <= rec.size) own(self, (v) => { if (rec.has(v)) add(result, v) })
      else walk(rec, (v) => { if (has(self, v)) add(result, v) })
      return result
    },
    difference(other) {
      const self = receiver(this, 'difference'), rec = record(other, 'difference')
      const result = copy(self)
      if (size(self) <= rec.size) own(self, (v) => { if (rec.has(v)) remove(result, v) })
      else walk(rec, (v) => { remove(result, v) })
      return result
    },
    symmetricDifference(other) {
      const self = receiver(this, 'symmetricDifference'), rec = record(other, 'symmetricDifference')
      const it = rec.keys()
      const result = copy(self)
      walk({ keys: () => it }, (v) => {
        if (has(self, v)) remove(result, v)
        else add(result, v)
      })
      return result
    },
    isSubsetOf(other) {
      const self = receiver(this, 'isSubsetOf'), rec = record(other, 'isSubsetOf')
      return size(self) <= rec.size && !own(self, (v) => !rec.has(v))
    },
    isSupersetOf(other) {
      const self = receiver(this, 'isSupersetOf'), rec = record(other, 'isSupersetOf')
      return size(self) >= rec.size && !walk(rec, (v) => !has(self, v))
    },
    isDisjointFrom(other) {
      const self = receiver(this, 'isDisjointFrom'), rec = record(other, 'isDisjointFrom')
      if (size(self) <= rec.size) return !own(self, (v) => rec.has(v))
      return !walk(rec, (v) => has(self, v))
    },
  }, true)
})
