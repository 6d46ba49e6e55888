// Headers, as a list of pairs.
//
// https://fetch.spec.whatwg.org/#headers-class
(function ({ E, inspect }) {
  const inspectCustom = Symbol.for('nodejs.util.inspect.custom')
  const { defineProperty, getPrototypeOf } = Object
  const ownKeys = Reflect.ownKeys
  const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
  const badValue = /[\0\r\n]/
  const edges = /^[\t\n\r ]+|[\t\n\r ]+$/g
  const test = (re, s) => re.exec(s) !== null

  // byteString is a string whose characters are bytes.
  function byteString(v) {
    if (typeof v === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string')
    const s = `${v}`
    for (let i = 0; i < s.length; i++) {
      if (s.charCodeAt(i) > 255) {
        throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${i} has a value of ${s.charCodeAt(i)} which is greater than 255.`)
      }
    }
    return s
  }

  const invalid = (where, value, what) => new TypeError(`${where}: "${value}" is an invalid ${what}.`)
  const few = (where, n, got) => new TypeError(`${where}: ${n} argument${n === 1 ? '' : 's'} required, but${got ? ' only' : ''} ${got} found.`)
  function nameOf(where, v) {
    const s = byteString(v)
    if (!test(token, s)) throw invalid(where, s, 'header name')
    return s
  }
  const forbidden = () => new TypeError('immutable')

  class Headers {
    #list = [] // of [lower-case name, value, name]
    #guard = 'none'
    #sorted

    constructor(init = undefined) {
      if (init === internal) return
      if (init !== undefined) this.#fill(init)
    }

    #fill(init) {
      const refuse = () => new TypeError('Headers constructor: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.')
      if (init === null || typeof init !== 'object' && typeof init !== 'function') throw refuse()
      if (isHeaders(init)) {
        for (const [, value, name] of init.#list) this.#add(name, value)
        return
      }
      const iterate = init[Symbol.iterator]
      if (iterate != null) {
        for (const pair of init) {
          if (pair === null || typeof pair !== 'object' || typeof pair[Symbol.iterator] !== 'function') {
            throw new TypeError(`Headers constructor: init[0] (${inspect(pair)}) is not iterable.`)
          }
          const both = [...pair]
          if (both.length !== 2) throw new TypeError(`Headers constructor: expected name/value pair to be length 2, found ${both.length}.`)
          this.#append(both[0], both[1])
        }
        return
      }
      const keys = ownKeys(init)
      for (let i = 0; i < keys.length; i++) {
        const d = Object.getOwnPropertyDescriptor(init, keys[i])
        if (d !== undefined && d.enumerable) this.#append(keys[i], init[keys[i]])
      }
    }

    #append(name, value, where = 'Headers.append') {
      name = byteString(name)
      value = byteString(value).replace(edges, '')
      if (!test(token, name)) throw invalid(where, name, 'header name')
      if (test(badValue, value)) throw invalid(where, value, 'header value')
      if (this.#guard === 'immutable') throw forbidden()
      this.#add(name, value)
    }

    #add(name, value) {
      const key = name.toLowerCase(), list = this.#list
      this.#sorted = undefined
      if (key !== 'set-cookie') {
        for (let i = 0; i < list.length; i++) {
          if (list[i][0] === key) {
            list[i][1] += `${key === 'cookie' ? '; ' : ', '}${value}`
            return
          }
        }
      }
      list.push([key, value, name])
    }

    append(name, value) {
      this.#list
      if (arguments.length < 2) throw few('Headers.append', 2, arguments.length)
      this.#append(name, value)
    }

    delete(name) {
      this.#list
      if (arguments.length < 1) throw few('Headers.delete', 1, 0)
      const key = nameOf('Headers.delete', name).toLowerCase()
      if (this.#guard === 'immutable') throw forbidden()
      this.#list = this.#list.filter((h) => h[0] !== key)
      this.#sorted = undefined
    }

    get(name) {
      this.#list
      if (arguments.length < 1) throw few('Headers.get', 1, 0)
      const key = nameOf('Headers.get', name).toLowerCase()
      const found = this.#list.filter((h) => h[0] === key)
      return found.length === 0 ? null : found.map((h) => h[1]).join(', ')
    }

    has(name) {
      this.#list
      if (arguments.length < 1) throw few('Headers.has', 1, 0)
      const key = nameOf('Headers.has', name).toLowerCase()
      return this.#list.some((h) => h[0] === key)
    }

    set(name, value) {
      this.#list
      if (arguments.length < 2) throw few('Headers.set', 2, arguments.length)
      name = byteString(name)
      value = byteString(value).replace(edges, '')
      if (!test(token, name)) throw invalid('Headers.set', name, 'header name')
      if (test(badValue, value)) throw invalid('Headers.set', value, 'header value')
      if (this.#guard === 'immutable') throw forbidden()
      const key = name.toLowerCase()
      const at = this.#list.findIndex((h) => h[0] === key)
      this.#sorted = undefined
      if (at < 0) this.#list.push([key, value, name])
      else {
        this.#list[at] = [key, value, name]
        this.#list = this.#list.filter((h, i) => i <= at || h[0] !== key)
      }
    }

    getSetCookie() { return this.#list.filter((h) => h[0] === 'set-cookie').map((h) => h[1]) }

    static sorted(h) {
      return h.#sorted ??= h.#list.map((e) => [e[0], e[1]]).sort((a, b) => a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)
    }
    static list(h) { return h.#list }
    static guard(h, guard) { h.#guard = guard }
    static is(v) { return #list in v }
    static add(h, name, value) { h.#add(name, value) }
  }
  const { sorted, list, guard, add, is } = Headers
  for (const name of ['sorted', 'list', 'guard', 'add', 'is']) delete Headers[name]
  const internal = {}
  const isHeaders = (v) => typeof v === 'object' && v !== null && is(v)

  const tools = { inspectCustom, byteString, few, iterable, branded }
  // iterable gives a class keys, values, entries, forEach and an iterator.
  function iterable(Class, isOne, pairs) {
    const name = Class.name
    const parent = getPrototypeOf(getPrototypeOf([][Symbol.iterator]()))
    const proto = Object.create(parent, {
      next: {
        value: function next() {
          const s = states.get(this)
          if (s === undefined) throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`)
          const all = pairs(s.target)
          if (s.at >= all.length) return { value: undefined, done: true }
          const [key, value] = all[s.at++]
          return { value: s.kind === 'key' ? key : s.kind === 'value' ? value : [key, value], done: false }
        }, writable: true, enumerable: true, configurable: true,
      },
      [Symbol.toStringTag]: { value: `${name} Iterator`, configurable: true },
    })
    const states = new WeakMap()
    const make = (target, kind) => {
      if (!isOne(target)) throw new E.ERR_INVALID_THIS(name)
      const it = Object.create(proto)
      states.set(it, { target, kind, at: 0 })
      return it
    }
    const methods = {
      keys() { return make(this, 'key') },
      values() { return make(this, 'value') },
      entries() { return make(this, 'both') },
      forEach(callback, thisArg = undefined) {
        if (!isOne(this)) throw illegal()
        if (arguments.length < 1) throw few(`${name}.forEach`, 1, 0)
        if (typeof callback !== 'function') throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`)
        for (let i = 0; i < pairs(this).length; i++) {
          const [key, value] = pairs(this)[i]
          callback.call(thisArg, value, key, this)
        }
      },
    }
    for (const key of ['keys', 'values', 'entries', 'forEach']) {
      defineProperty(Class.prototype, key, { value: methods[key], writable: true, enumerable: true, configurable: true })
    }
    defineProperty(Class.prototype, Symbol.iterator, { value: methods.entries, writable: true, enumerable: false, configurable: true })
  }
  function illegal() {
    const e = new TypeError('Illegal invocation')
    e.code = 'ERR_INVALID_THIS'
    return e
  }
  // branded makes the members of a class refuse another this, and show.
  function branded(Class, isOne) {
    const proto = Class.prototype
    for (const key of Object.getOwnPropertyNames(proto)) {
      if (key === 'constructor') continue
      const d = Object.getOwnPropertyDescriptor(proto, key)
      if (d.get) {
        const get = d.get
        d.get = { get [key]() { if (!isOne(this)) throw illegal(); return get.call(this) } }
        d.get = Object.getOwnPropertyDescriptor(d.get, key).get
      } else if (!['keys', 'values', 'entries', 'forEach'].includes(key)) {
        const f = d.value
        const asynchronous = ['blob', 'arrayBuffer', 'text', 'json', 'formData', 'bytes'].includes(key)
        d.value = { [key](...args) {
          if (isOne(this)) return f.apply(this, args)
          if (asynchronous) return Promise.reject(illegal())
          throw illegal()
        } }[key]
        defineProperty(d.value, 'length', { value: f.length, configurable: true })
      }
      d.enumerable = true
      defineProperty(proto, key, d)
    }
    defineProperty(proto, Symbol.toStringTag, { value: Class.name, configurable: true })
  }

  branded(Headers, isHeaders)
  iterable(Headers, isHeaders, sorted)
  defineProperty(Headers, 'length', { value: 0, configurable: true })
  defineProperty(Headers.prototype, inspectCustom, {
    value(depth, options) {
      options.depth ??= depth
      const o = {}
      for (const [, value, name] of list(this)) {
        if (name.toLowerCase() === 'set-cookie' && name in o) o[name] = Array.isArray(o[name]) ? [...o[name], value] : [o[name], value]
        else o[name] = value
      }
      return `Headers ${inspect(o, options)}`
    }, configurable: true,
  })
  return { Headers, isHeaders, list, guard, add, sorted, internal, illegal, ...tools }
})
