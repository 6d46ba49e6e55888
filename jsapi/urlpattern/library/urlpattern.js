// The class URLPattern.
(function (open, host) {
  const E = open('internal/coded')
  const { defineProperty } = Object
  E.define(TypeError, 'ERR_CONSTRUCT_CALL_REQUIRED', 'Cannot call constructor without `new`')
  E.define(TypeError, 'ERR_INVALID_URL_PATTERN', 'Failed to construct URLPattern')
  E.define(TypeError, 'ERR_OPERATION_FAILED', 'Failed to exec URLPattern')
  E.define(TypeError, 'ERR_INVALID_ARG_TYPE', (text) => text, 'ErrInvalidType')
  const components = ['protocol', 'username', 'password', 'hostname', 'port', 'pathname', 'search', 'hash']
  const members = [...components, 'baseURL']
  const patterns = new WeakMap()
  const of = (v) => {
    const p = patterns.get(v)
    if (p === undefined) throw new TypeError('Illegal invocation')
    return p
  }
  // read gives an input as a string or as its members.
  function read(v) {
    if (typeof v === 'string') return v
    if (typeof v !== 'object' && typeof v !== 'function' && v !== undefined) throw new E.ErrInvalidType('Input must be an object or a string')
    const init = {}
    for (const name of members) {
      const value = v?.[name]
      init[name] = value === undefined || typeof value !== 'string' ? undefined : value
    }
    return init
  }
  function base(v) {
    if (v !== undefined && typeof v !== 'string') throw new E.ErrInvalidType('baseURL must be a string')
    return v
  }
  function exec(self, input, baseURL) {
    const p = of(self)
    const read1 = read(input), given = base(baseURL)
    if (typeof read1 === 'object' && given !== undefined) throw new E.ERR_OPERATION_FAILED()
    const found = host.exec(p, read1, given)
    if (found === null) return null
    if (found === undefined) throw new E.ERR_OPERATION_FAILED()
    const result = { __proto__: null }
    for (const name of [...components, 'inputs'].sort()) {
      result[name] = name === 'inputs' ? given === undefined ? [read1] : [read1, given] : found[name]
    }
    return result
  }

  function URLPattern() {
    if (!new.target) throw new E.ERR_CONSTRUCT_CALL_REQUIRED()
    const [input, second, third] = arguments
    const init = read(input)
    let baseURL, options = third
    if (typeof second === 'string') baseURL = second
    else if (second !== undefined && second !== null) {
      if (typeof second !== 'object') throw new E.ErrInvalidType('second argument must be a string or object')
      options = second
    }
    if (options !== undefined && (options === null || typeof options !== 'object')) throw new E.ErrInvalidType('options must be an object')
    const ignoreCase = options?.ignoreCase
    if (ignoreCase !== undefined && typeof ignoreCase !== 'boolean') throw new E.ErrInvalidType('options.ignoreCase must be a boolean')
    const p = typeof init === 'object' && baseURL !== undefined ? undefined : host.make(init, baseURL, ignoreCase === true)
    if (p === undefined) throw new E.ERR_INVALID_URL_PATTERN()
    patterns.set(this, p)
  }
  const P = URLPattern.prototype
  for (const name of [...components, 'hasRegExpGroups']) {
    defineProperty(P, name, { get: Object.getOwnPropertyDescriptor({ get [name]() { return host.member(of(this), name) } }, name).get, enumerable: true, configurable: true })
  }
  const methods = {
    exec() { return exec(this, arguments[0], arguments[1]) },
    test() { return exec(this, arguments[0], arguments[1]) !== null },
  }
  for (const name of ['exec', 'test']) defineProperty(P, name, { value: methods[name], writable: true, enumerable: true, configurable: true })
  defineProperty(P, 'constructor', { value: URLPattern, writable: true, configurable: true })
  defineProperty(URLPattern, 'prototype', { writable: false })
  return { URLPattern }
})
