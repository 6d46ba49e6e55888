// Iterator, its helpers and Iterator.from, ECMA-262 27.1.
(function ({ apply, close, closeQuietly, constant, constructor, define, defineProperty, has, isObject, getPrototypeOf, shown, slots, typed }) {
  const proto = getPrototypeOf(getPrototypeOf([][Symbol.iterator]()))
  const END = {}, { create } = Object, { iterator: ITERATOR, toStringTag: TAG, dispose: DISPOSE } = Symbol

  function Iterator() {
    if (new.target === undefined) throw new TypeError("Constructor Iterator requires 'new'")
    if (new.target === Iterator) throw new TypeError('Abstract class Iterator not directly constructable')
  }
  Iterator.prototype = proto
  constructor(Iterator)

  // weird are the two properties of the prototype that are accessors so that
  // assigning to an instance works as if they were plain.
  function weird(key, name, value) {
    const d = {
      get [name]() { return value },
      set [name](v) {
        if (!isObject(this)) throw new TypeError(`set Iterator.prototype${name[0] === '[' ? '' : '.'}${name} called on non-object`)
        if (this === proto) throw new TypeError(`Cannot assign to read only property '${String(key)}' of object '[object Object]'`)
        if (has(this, key)) this[key] = v
        else defineProperty(this, key, { value: v, writable: true, enumerable: true, configurable: true })
      },
    }
    const { get, set } = Object.getOwnPropertyDescriptor(d, name)
    defineProperty(proto, key, { get, set, enumerable: false, configurable: true })
  }
  weird(TAG, '[Symbol.toStringTag]', 'Iterator')
  weird('constructor', 'constructor', Iterator)

  function receiver(v, method) {
    if (!isObject(v)) throw new TypeError(`Iterator.prototype.${method} called on non-object`)
    return v
  }
  function callable(it, f) {
    if (typeof f === 'function') return
    closeQuietly(it)
    throw new TypeError(`${typed(f)} is not a function`)
  }
  const direct = (iterator) => ({ iterator, next: iterator.next })
  // pull is the next value of an iterator, or END.
  function pull(record) {
    const { next } = record
    if (typeof next !== 'function') throw new TypeError(`${typed(next)} is not a function`)
    const result = apply(next, record.iterator, [])
    if (!isObject(result)) throw new TypeError(`Iterator result ${shown(result)} is not an object`)
    return result.done ? END : result.value
  }
  // guarded calls f, and closes the iterator when that throws.
  function guarded(record, f, args) {
    try { return apply(f, undefined, args) } catch (e) {
      closeQuietly(record.iterator)
      throw e
    }
  }

  const helpers = slots('Iterator Helper.prototype')
  const helperProto = create(proto)
  define(helperProto, {
    next() {
      const h = helpers.of(this, 'next')
      if (h.running) throw new TypeError('Generator is already running')
      if (h.done) return { value: undefined, done: true }
      h.running = true
      let value
      try { value = h.step(h) } catch (e) {
        h.done = true
        throw e
      } finally { h.running = false }
      if (value !== END) return { value, done: false }
      h.done = true
      return { value: undefined, done: true }
    },
    return() {
      const h = helpers.of(this, 'return')
      if (h.running) throw new TypeError('Generator is already running')
      if (h.done) return { value: undefined, done: true }
      h.done = true
      if (h.inner) {
        try { close(h.inner.iterator) } catch (e) {
          closeQuietly(h.record.iterator)
          throw e
        }
      }
      close(h.record.iterator)
      return { value: undefined, done: true }
    },
  })
  constant(helperProto, TAG, 'Iterator Helper', true)

  function helper(record, step) {
    const object = create(helperProto)
    helpers.put(object, { record, step, inner: undefined, running: false, done: false })
    return object
  }
  function limitOf(it, limit) {
    let n
    try { n = +limit } catch (e) {
      closeQuietly(it)
      throw e
    }
    if (n !== n || Math.trunc(n) < 0) {
      closeQuietly(it)
      throw new RangeError(`${shown(limit)} must be positive`)
    }
    return Math.trunc(n)
  }
  // flattenable is the iterator of an object that may itself be one.
  function flattenable(v, method, strings) {
    if (!isObject(v) && !(strings && typeof v === 'string')) throw new TypeError(`${method} called on non-object`)
    const f = v[ITERATOR]
    if (f === undefined || f === null) return direct(v)
    if (typeof f !== 'function') {
      throw new TypeError(`'${shown(f)}' returned for property 'Symbol(Symbol.iterator)' of object '${shown(v)}' is not a function`)
    }
    const it = apply(f, v, [])
    if (!isObject(it)) throw new TypeError(`${shown(v)} is not iterable`)
    return direct(it)
  }

  define(proto, {
    reduce(reducer) {
      const it = receiver(this, 'reduce')
      callable(it, reducer)
      const record = direct(it)
      let total, k = 0
      if (arguments.length > 1) total = arguments[1]
      else {
        total = pull(record)
        if (total === END) throw new TypeError('Reduce of a done iterator with no initial value')
        k = 1
      }
      for (;;) {
        const v = pull(record)
        if (v === END) return total
        total = guarded(record, reducer, [total, v, k++])
      }
    },
    toArray() {
      const record = direct(receiver(this, 'toArray')), list = []
      for (;;) {
        const v = pull(record)
        if (v === END) return list
        defineProperty(list, list.length, { value: v, writable: true, enumerable: true, configurable: true })
      }
    },
    forEach(callback) {
      const it = receiver(this, 'forEach')
      callable(it, callback)
      const record = direct(it)
      for (let k = 0; ; k++) {
        const v = pull(record)
        if (v === END) return
        guarded(record, callback, [v, k])
      }
    },
    some(predicate) {
      return search(this, 'some', predicate, (found) => found, false, () => true)
    },
    every(predicate) {
      return search(this, 'every', predicate, (found) => !found, true, () => false)
    },
    find(predicate) {
      return search(this, 'find', predicate, (found) => found, undefined, (v) => v)
    },
    filter(predicate) {
      const it = receiver(this, 'filter')
      callable(it, predicate)
      let k = 0
      return helper(direct(it), ({ record }) => {
        for (;;) {
          const v = pull(record)
          if (v === END || guarded(record, predicate, [v, k++])) return v
        }
      })
    },
    map(mapper) {
      const it = receiver(this, 'map')
      callable(it, mapper)
      let k = 0
      return helper(direct(it), ({ record }) => {
        const v = pull(record)
        return v === END ? v : guarded(record, mapper, [v, k++])
      })
    },
    take(limit) {
      const it = receiver(this, 'take')
      let left = limitOf(it, limit)
      return helper(direct(it), ({ record }) => {
        if (left === 0) {
          close(record.iterator)
          return END
        }
        left--
        return pull(record)
      })
    },
    drop(limit) {
      const it = receiver(this, 'drop')
      let left = limitOf(it, limit)
      return helper(direct(it), ({ record }) => {
        for (; left > 0; left--) if (pull(record) === END) return END
        return pull(record)
      })
    },
    flatMap(mapper) {
      const it = receiver(this, 'flatMap')
      callable(it, mapper)
      let k = 0
      return helper(direct(it), (h) => {
        const { record } = h
        for (;;) {
          if (h.inner) {
            let v
            try { v = pull(h.inner) } catch (e) {
              closeQuietly(record.iterator)
              throw e
            }
            if (v !== END) return v
            h.inner = undefined
          }
          const v = pull(record)
          if (v === END) return v
          h.inner = guarded(record, () => flattenable(apply(mapper, undefined, [v, k++]), 'Iterator.prototype.flatMap', false), [])
        }
      })
    },
  })
  if (DISPOSE) {
    define(proto, {
      [DISPOSE]() {
        const f = this.return
        if (f !== undefined && f !== null) apply(f, this, [])
      },
    })
  }

  function search(self, method, predicate, stop, none, result) {
    const it = receiver(self, method)
    callable(it, predicate)
    const record = direct(it)
    for (let k = 0; ; k++) {
      const v = pull(record)
      if (v === END) return none
      if (stop(guarded(record, predicate, [v, k]))) {
        close(record.iterator)
        return result(v)
      }
    }
  }

  const wrapped = slots('%WrapForValidIteratorPrototype%')
  const wrapProto = create(proto)
  define(wrapProto, {
    next() {
      const { iterator, next } = wrapped.of(this, 'next')
      return apply(next, iterator, [])
    },
    return() {
      const { iterator } = wrapped.of(this, 'return')
      const f = iterator.return
      return f === undefined || f === null ? { value: undefined, done: true } : apply(f, iterator, [])
    },
  })
  const inherits = Object.prototype.isPrototypeOf
  define(Iterator, {
    from(value) {
      const record = flattenable(value, 'Iterator.from', true)
      if (apply(inherits, proto, [record.iterator])) return record.iterator
      const object = create(wrapProto)
      wrapped.put(object, record)
      return object
    },
  })
})
