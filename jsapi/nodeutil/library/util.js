// Node's module util.
(function (open, host) {
  const E = open('internal/coded')
  const types = open('util/types')
  const { codes, styles, styleText, stripVTControlCharacters } = open('internal/style')
  const { isDeepStrictEqual } = open('internal/comparisons')
  const { defineProperty, defineProperties, getOwnPropertyDescriptors, getPrototypeOf, setPrototypeOf } = Object
  const { apply } = Reflect
  const { inspect, format, formatWithOptions } = host
  const then = (promise, f, g) => apply(Promise.prototype.then, promise, [f, g])
  const custom = Symbol.for('nodejs.util.promisify.custom')
  const argumentNames = Symbol('customPromisifyArgs')

  inspect.colors = codes
  inspect.styles = styles
  inspect.defaultOptions = { showHidden: false, depth: 2, colors: false, customInspect: true, showProxy: false, maxArrayLength: 100, maxStringLength: 10000,
    breakLength: 80, compact: 3, sorted: false, getters: false, numericSeparator: false }

  E.define(TypeError, 'ERR_FALSY_VALUE_REJECTION', () => 'Promise was rejected with falsy value')

  function promisify(original) {
    E.validateFunction(original, 'original')
    if (original[custom]) {
      const f = original[custom]
      E.validateFunction(f, 'util.promisify.custom')
      return defineProperty(f, custom, { value: f, enumerable: false, writable: false, configurable: true })
    }
    const names = original[argumentNames]
    function promised(...args) {
      return new Promise((resolve, reject) => {
        const r = apply(original, this, [...args, (error, ...values) => {
          if (error) return reject(error)
          if (names !== undefined && values.length > 1) {
            const o = {}
            names.forEach((name, i) => { o[name] = values[i] })
            return resolve(o)
          }
          resolve(values[0])
        }])
        if (r !== null && typeof r === 'object' && typeof r.then === 'function') {
          open('process')?.emitWarning?.('Calling promisify on a function that returns a Promise is likely a mistake.', 'DeprecationWarning', 'DEP0174')
        }
      })
    }
    setPrototypeOf(promised, getPrototypeOf(original))
    defineProperty(promised, custom, { value: promised, enumerable: false, writable: false, configurable: true })
    const own = getOwnPropertyDescriptors(original)
    for (const key of Reflect.ownKeys(own)) if (key !== 'prototype' && key !== 'arguments' && key !== 'caller') defineProperty(promised, key, own[key])
    return promised
  }
  promisify.custom = custom

  function callbackify(original) {
    E.validateFunction(original, 'original')
    function callbackified(...args) {
      const callback = args.pop()
      E.validateFunction(callback, 'last argument')
      const call = (...values) => open('process').nextTick(() => apply(callback, this, values))
      then(apply(original, this, args), (value) => call(null, value), (reason) => {
        if (!reason) {
          const e = new E.ERR_FALSY_VALUE_REJECTION()
          e.reason = reason
          reason = e
        }
        call(reason)
      })
    }
    const own = getOwnPropertyDescriptors(original)
    if (typeof own.length?.value === 'number') own.length.value++
    if (typeof own.name?.value === 'string') own.name.value += 'Callbackified'
    for (const key of Reflect.ownKeys(own)) if (key !== 'prototype' && key !== 'arguments' && key !== 'caller') defineProperty(callbackified, key, own[key])
    return callbackified
  }

  const warned = new Set()
  function deprecate(fn, text, code) {
    if (code !== undefined) E.validateString(code, 'code')
    if (fn === null || typeof fn !== 'object' && typeof fn !== 'function') throw new TypeError(`Object prototype may only be an Object or null: ${String(fn)}`)
    let told = false
    function deprecated(...args) {
      if (!told) {
        told = true
        if (code === undefined || !warned.has(code)) {
          if (code !== undefined) warned.add(code)
          const process = open('process')
          if (!process?.noDeprecation) process?.emitWarning?.(text, 'DeprecationWarning', code)
        }
      }
      return new.target ? Reflect.construct(fn, args, new.target) : apply(fn, this, args)
    }
    setPrototypeOf(deprecated, fn)
    if (fn.prototype) deprecated.prototype = fn.prototype
    defineProperty(deprecated, 'length', { value: fn.length, configurable: true })
    return deprecated
  }

  function inherits(constructor, parent) {
    if (constructor === undefined || constructor === null) throw new E.ERR_INVALID_ARG_TYPE('ctor', 'Function', constructor)
    if (parent === undefined || parent === null) throw new E.ERR_INVALID_ARG_TYPE('superCtor', 'Function', parent)
    if (parent.prototype === undefined) throw new E.ERR_INVALID_ARG_TYPE('superCtor.prototype', 'Object', parent.prototype)
    defineProperty(constructor, 'super_', { value: parent, writable: true, configurable: true })
    setPrototypeOf(constructor.prototype, parent.prototype)
  }

  function debuglog(set, ready) {
    set = String(set).toUpperCase()
    const wanted = () => (open('process')?.env?.NODE_DEBUG ?? '').toUpperCase().split(',').some((item) =>
      item === set || item.includes('*') && new RegExp(`^${item.replace(/[|\\{}()[\]^$+?.]/g, '\\$&').replace(/\*/g, '.*')}$`).test(set))
    let on
    const log = (...args) => {
      on ??= wanted()
      if (on) open('process').stderr.write(`${set} ${open('process').pid}: ${format(...args)}\n`)
      if (ready) {
        ready(log)
        ready = undefined
      }
    }
    return defineProperty(log, 'enabled', { get() { return on ??= wanted() }, configurable: true, enumerable: true })
  }

  function systemName(number) {
    E.validateNumber(number, 'err')
    if (number >= 0 || !Number.isSafeInteger(number)) throw new E.ERR_OUT_OF_RANGE('err', 'a negative integer', number)
    return open('internal/systemerrors').get(number)
  }

  function exception(number, syscall, original) {
    const [code] = open('internal/systemerrors').get(number) ?? [`Unknown system error ${number}`]
    const e = new Error(original ? `${syscall} ${code} ${original}` : `${syscall} ${code}`)
    return Object.assign(e, { errno: number, code, syscall })
  }

  function parseEnv(text) {
    E.validateString(text, 'content')
    const found = {}
    const line = /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*("(?:\\"|[^"])*"|'(?:\\'|[^'])*'|`(?:\\`|[^`])*`|[^\n#]*)?[ \t]*(?:#.*)?$/gm
    for (const m of text.replace(/\r\n?/g, '\n').matchAll(line)) {
      let value = (m[2] ?? '').trim()
      const quote = value[0]
      if (value.length > 1 && (quote === '"' || quote === "'" || quote === '`') && value.endsWith(quote)) value = value.slice(1, -1)
      if (quote === '"') value = value.replace(/\\n/g, '\n')
      found[m[1]] = value
    }
    return found
  }

  async function aborted(signal, resource) {
    if (!(typeof AbortSignal === 'function' && signal instanceof AbortSignal)) throw new E.NotOfType('signal', 'AbortSignal')
    E.validateObject(resource, 'resource')
    if (signal.aborted) return
    return new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  }

  // wellFormed puts U+FFFD in the place of each half of a pair that stands alone.
  function wellFormed(text) {
    let made = ''
    for (const c of text) made += c.length === 1 && c >= '\ud800' && c <= '\udfff' ? '\ufffd' : c
    return made
  }

  // diff lists what two texts, or two arrays of them, have in common and not.
  function diff(actual, expected) {
    if (actual === expected) return []
    for (const [v, name] of [[actual, 'actual'], [expected, 'expected']]) {
      if (typeof v === 'string') continue
      if (!Array.isArray(v)) E.validateString(v, name)
      v.forEach((item, i) => E.validateString(item, `${name}[${i}]`))
    }
    return open('internal/diff').diff(actual, expected)
  }

  const util = {
    _errnoException: exception,
    _exceptionWithHostPort(number, syscall, address, port) {
      const e = exception(number, syscall, address && port ? `${address}:${port}` : address)
      e.address = address
      if (port) e.port = port
      return e
    },
    _extend(target, source) {
      if (source !== null && typeof source === 'object') for (const key of Object.keys(source).reverse()) target[key] = source[key]
      return target
    },
    callbackify,
    debug: debuglog,
    debuglog,
    deprecate,
    format,
    styleText,
    formatWithOptions(options, ...args) {
      if (options === null || typeof options !== 'object' || Array.isArray(options)) throw new E.ERR_INVALID_ARG_TYPE('inspectOptions', 'Object', options)
      return formatWithOptions(options, ...args)
    },
    getCallSites(frameCount = 8, options) {
      if (options === undefined && typeof frameCount === 'object') {
        options = frameCount
        frameCount = 8
      }
      E.validateObject(options ?? {}, 'options')
      E.validateInteger(frameCount, 'frameCount', 1, 200)
      return host.callSites(frameCount)
    },
    getSystemErrorMap: () => new Map(open('internal/systemerrors')),
    getSystemErrorName(number) { return systemName(number)?.[0] ?? `Unknown system error ${number}` },
    getSystemErrorMessage(number) { return systemName(number)?.[1] ?? `Unknown system error ${number}` },
    inherits,
    inspect,
    isArray: Array.isArray,
    isDeepStrictEqual(a, b, skipPrototype) { return isDeepStrictEqual(a, b, skipPrototype) },
    promisify,
    stripVTControlCharacters,
    toUSVString: (v) => wellFormed(`${v}`),
    aborted,
    types,
    parseEnv,
    diff,
  }
  const lazy = (name, get) => defineProperty(util, name, {
    configurable: true, enumerable: true,
    get() {
      const value = get()
      defineProperty(util, name, { value, writable: true, enumerable: true, configurable: true })
      return value
    },
    set(value) { defineProperty(util, name, { value, writable: true, enumerable: true, configurable: true }) },
  })
  lazy('parseArgs', () => open('internal/parseargs'))
  lazy('TextDecoder', () => globalThis.TextDecoder)
  lazy('TextEncoder', () => globalThis.TextEncoder)
  lazy('MIMEType', () => open('internal/mime').MIMEType)
  lazy('MIMEParams', () => open('internal/mime').MIMEParams)
  return util
})
