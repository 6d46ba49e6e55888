// The classes URL and URLSearchParams.
(function ({ parse, set, parseForm, writeForm }, E, custom) {
  const { defineProperty } = Object
  const { inspect } = E
  const iteratorSymbol = Symbol.iterator
  E.define(TypeError, 'ERR_INVALID_TUPLE', (name, shape) => `${name} must be an iterable ${shape} tuple`)
  E.define(TypeError, 'ERR_ARG_NOT_ITERABLE', (name) => `${name} must be iterable`)
  const HREF = 0, ORIGIN = 1, PROTOCOL = 2, USERNAME = 3, PASSWORD = 4, HOST = 5, HOSTNAME = 6, PORT = 7, PATHNAME = 8, SEARCH = 9, HASH = 10

  let made // the list and the URL of a URLSearchParams that a URL makes

  class URLSearchParams {
    #list = []
    #url

    constructor(init = undefined) {
      if (init === undefined) return
      if (made !== undefined && made === init) {
        this.#list = made.list
        this.#url = made.url
        return
      }
      const list = this.#list
      if ((typeof init === 'object' && init !== null) || typeof init === 'function') {
        const method = init[iteratorSymbol]
        if (method !== undefined && method !== null) {
          if (typeof method !== 'function') throw new E.ERR_ARG_NOT_ITERABLE('Query pairs')
          for (const pair of init) {
            if (pair === null || pair === undefined || (typeof pair !== 'object' && typeof pair !== 'function') || typeof pair[iteratorSymbol] !== 'function') {
              throw new E.ERR_INVALID_TUPLE('Each query pair', '[name, value]')
            }
            const both = []
            for (const v of pair) both.push(`${v}`)
            if (both.length !== 2) throw new E.ERR_INVALID_TUPLE('Each query pair', '[name, value]')
            list.push(both[0], both[1])
          }
        } else {
          const keys = Reflect.ownKeys(init)
          for (let i = 0; i < keys.length; i++) {
            const d = Reflect.getOwnPropertyDescriptor(init, keys[i])
            if (d === undefined || !d.enumerable) continue
            const name = `${keys[i]}`, value = `${init[keys[i]]}`
            const at = list.findIndex((v, j) => j % 2 === 0 && v === name)
            if (at === -1) list.push(name, value)
            else list[at + 1] = value
          }
        }
      } else {
        init = `${init}`
        this.#list = parseForm(init[0] === '?' ? init.slice(1) : init)
      }
    }

    #changed() {
      if (this.#url) this.#url(writeForm(this.#list))
    }
    static reset(params, list) { params.#list = list }
    static of(v) {
      if (typeof v !== 'object' || v === null || !(#list in v)) throw new E.ERR_INVALID_THIS('URLSearchParams')
      return v.#list
    }

    get size() { return of(this).length / 2 }
    append(name, value) {
      const list = of(this)
      if (arguments.length < 2) throw new E.ERR_MISSING_ARGS('name', 'value')
      list.push(`${name}`, `${value}`)
      this.#changed()
    }
    delete(name, value = undefined) {
      const list = of(this)
      if (arguments.length < 1) throw new E.ERR_MISSING_ARGS('name')
      name = `${name}`
      if (value !== undefined) value = `${value}`
      let n = 0
      for (let i = 0; i < list.length; i += 2) {
        if (list[i] === name && (value === undefined || list[i + 1] === value)) continue
        list[n++] = list[i]
        list[n++] = list[i + 1]
      }
      list.length = n
      this.#changed()
    }
    get(name) {
      const list = of(this)
      if (arguments.length < 1) throw new E.ERR_MISSING_ARGS('name')
      name = `${name}`
      for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1]
      return null
    }
    getAll(name) {
      const list = of(this)
      if (arguments.length < 1) throw new E.ERR_MISSING_ARGS('name')
      name = `${name}`
      const values = []
      for (let i = 0; i < list.length; i += 2) if (list[i] === name) values.push(list[i + 1])
      return values
    }
    has(name, value = undefined) {
      const list = of(this)
      if (arguments.length < 1) throw new E.ERR_MISSING_ARGS('name')
      name = `${name}`
      if (value !== undefined) value = `${value}`
      for (let i = 0; i < list.length; i += 2) if (list[i] === name && (value === undefined || list[i + 1] === value)) return true
      return false
    }
    set(name, value) {
      const list = of(this)
      if (arguments.length < 2) throw new E.ERR_MISSING_ARGS('name', 'value')
      name = `${name}`
      value = `${value}`
      let n = 0, found = false
      for (let i = 0; i < list.length; i += 2) {
        if (list[i] === name) {
          if (found) continue
          found = true
          list[i + 1] = value
        }
        list[n++] = list[i]
        list[n++] = list[i + 1]
      }
      list.length = n
      if (!found) list.push(name, value)
      this.#changed()
    }
    sort() {
      const list = of(this)
      const pairs = []
      for (let i = 0; i < list.length; i += 2) pairs.push([list[i], list[i + 1]])
      pairs.sort((a, b) => a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)
      list.length = 0
      for (let i = 0; i < pairs.length; i++) list.push(pairs[i][0], pairs[i][1])
      this.#changed()
    }
    entries() { return iterator(of(this), 'entries') }
    forEach(callback, thisArg = undefined) {
      const list = of(this)
      E.validateFunction(callback, 'callback')
      for (let i = 0; i < list.length; i += 2) callback.call(thisArg, list[i + 1], list[i], this)
    }
    keys() { return iterator(of(this), 'keys') }
    values() { return iterator(of(this), 'values') }
    toString() { return writeForm(of(this)) }

    [custom](depth, options) {
      const list = of(this)
      if (typeof depth === 'number' && depth < 0) return '[Object]'
      const shown = []
      for (let i = 0; i < list.length; i += 2) shown.push(`${inspect(list[i], options)} => ${inspect(list[i + 1], options)}`)
      if (shown.length === 0) return 'URLSearchParams {}'
      const length = shown.reduce((n, s) => n + s.length + 2, -2)
      if (length > options.breakLength) return `URLSearchParams {\n  ${shown.join(',\n  ')} }`
      return `URLSearchParams { ${shown.join(', ')} }`
    }
  }
  const { of, reset } = URLSearchParams
  delete URLSearchParams.of
  delete URLSearchParams.reset
  defineProperty(URLSearchParams.prototype, iteratorSymbol, { configurable: true, writable: true, value: URLSearchParams.prototype.entries })
  defineProperty(URLSearchParams, 'length', { value: 0, configurable: true })

  const states = new WeakMap()
  const iteratorProto = Object.create(Object.getPrototypeOf(Object.getPrototypeOf([][iteratorSymbol]())), {
    next: {
      configurable: true, enumerable: true, writable: true,
      value: function next() {
        const s = states.get(this)
        if (s === undefined) throw new E.ERR_INVALID_THIS('URLSearchParamsIterator')
        if (s.at >= s.list.length) return { value: undefined, done: true }
        const name = s.list[s.at], value = s.list[s.at + 1]
        s.at += 2
        return { value: s.kind === 'keys' ? name : s.kind === 'values' ? value : [name, value], done: false }
      },
    },
    [Symbol.toStringTag]: { configurable: true, value: 'URLSearchParams Iterator' },
    [custom]: {
      configurable: true,
      value(depth, options) {
        const s = states.get(this)
        const rest = []
        for (let i = s.at; i < s.list.length; i += 2) rest.push(s.kind === 'keys' ? s.list[i] : s.kind === 'values' ? s.list[i + 1] : [s.list[i], s.list[i + 1]])
        const shown = rest.map((v) => inspect(v, options))
        return `URLSearchParams Iterator { ${shown.join(', ')} }`
      },
    },
  })
  function iterator(list, kind) {
    const it = Object.create(iteratorProto)
    states.set(it, { list, kind, at: 0 })
    return it
  }

  const invalid = (input, base) => {
    const e = new TypeError('Invalid URL')
    e.code = 'ERR_INVALID_URL'
    e.input = input
    if (base !== undefined) e.base = base
    return e
  }

  class URL {
    #parts
    #params

    constructor(input, base = undefined) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('url')
      input = `${input}`
      if (base !== undefined) base = `${base}`
      const parts = parse(input, base)
      if (parts === null) throw invalid(input, base)
      this.#parts = parts
    }

    static canParse(url, base = undefined) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('url')
      return parse(`${url}`, base === undefined ? undefined : `${base}`) !== null
    }
    static parse(url, base = undefined) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('url')
      try { return new URL(url, base) } catch (e) {
        if (e?.code === 'ERR_INVALID_URL') return null
        throw e
      }
    }

    static of(v) {
      if (typeof v !== 'object' || v === null || !(#parts in v)) throw new E.ERR_INVALID_THIS('URL')
      return v.#parts
    }
    #set(name, value) {
      const before = ofURL(this)
      const parts = set(before[HREF], name, `${value}`)
      if (parts !== null) this.#parts = parts
      if (name === 'search' && this.#params) reset(this.#params, parseForm(this.#parts[SEARCH].slice(1)))
    }

    toString() { return ofURL(this)[HREF] }
    get href() { return ofURL(this)[HREF] }
    set href(value) {
      ofURL(this)
      value = `${value}`
      const parts = parse(value)
      if (parts === null) throw invalid(value)
      this.#parts = parts
      if (this.#params) reset(this.#params, parseForm(parts[SEARCH].slice(1)))
    }
    get origin() { return ofURL(this)[ORIGIN] }
    get protocol() { return ofURL(this)[PROTOCOL] }
    set protocol(value) { this.#set('protocol', value) }
    get username() { return ofURL(this)[USERNAME] }
    set username(value) { this.#set('username', value) }
    get password() { return ofURL(this)[PASSWORD] }
    set password(value) { this.#set('password', value) }
    get host() { return ofURL(this)[HOST] }
    set host(value) { this.#set('host', value) }
    get hostname() { return ofURL(this)[HOSTNAME] }
    set hostname(value) { this.#set('hostname', value) }
    get port() { return ofURL(this)[PORT] }
    set port(value) { this.#set('port', value) }
    get pathname() { return ofURL(this)[PATHNAME] }
    set pathname(value) { this.#set('pathname', value) }
    get search() { return ofURL(this)[SEARCH] }
    set search(value) { this.#set('search', value) }
    get searchParams() {
      const parts = ofURL(this)
      if (this.#params === undefined) {
        made = { list: parseForm(parts[SEARCH].slice(1)), url: (query) => { this.#parts = set(this.#parts[HREF], 'search', query) } }
        try { this.#params = new URLSearchParams(made) } finally { made = undefined }
      }
      return this.#params
    }
    get hash() { return ofURL(this)[HASH] }
    set hash(value) { this.#set('hash', value) }
    toJSON() { return ofURL(this)[HREF] }

    [custom](depth, options) {
      const p = ofURL(this)
      if (typeof depth === 'number' && depth < 0) return this
      const shown = Object.create({ constructor: this.constructor === URL ? URL : this.constructor })
      shown.href = p[HREF]
      shown.origin = p[ORIGIN]
      shown.protocol = p[PROTOCOL]
      shown.username = p[USERNAME]
      shown.password = p[PASSWORD]
      shown.host = p[HOST]
      shown.hostname = p[HOSTNAME]
      shown.port = p[PORT]
      shown.pathname = p[PATHNAME]
      shown.search = p[SEARCH]
      shown.searchParams = this.searchParams
      shown.hash = p[HASH]
      return `${this.constructor.name} ${inspect(shown, options).replace(/^[^{]*/, '')}`
    }
  }
  const ofURL = URL.of
  delete URL.of

  const finish = (Class, names) => {
    for (let i = 0; i < names.length; i++) defineProperty(Class.prototype, names[i], { enumerable: true })
    defineProperty(Class.prototype, Symbol.toStringTag, { configurable: true, value: Class.name })
  }
  finish(URLSearchParams, ['append', 'delete', 'get', 'getAll', 'has', 'set', 'sort', 'entries', 'forEach', 'keys', 'values', 'toString', 'size'])
  finish(URL, ['toString', 'href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'searchParams', 'hash', 'toJSON'])
  defineProperty(URL, 'canParse', { enumerable: true })
  defineProperty(URL, 'parse', { enumerable: true })
  const isURL = (v) => { try { ofURL(v); return true } catch { return false } }
  return { URL, URLSearchParams, isURL, invalid }
})
