// Node's coded errors and validators.
(function (open, received, inspect) {
  const { defineProperty, defineProperties, setPrototypeOf } = Object
  const { isArray } = Array
  const { isInteger, MAX_SAFE_INTEGER, MIN_SAFE_INTEGER } = Number
  const { isView } = ArrayBuffer
  const E = { __proto__: null, inspect, RangeError, TypeError, Error }

  // define makes the constructor of a code; text makes the message.
  function define(Class, code, text, as = code) {
    function NodeError(...args) {
      const e = new Class(typeof text === 'string' ? text : text(...args))
      const name = e.name
      // The stack begins with the code, and the name is the class's own again.
      const rest = e.stack
      defineProperty(e, 'code', { value: code, writable: true, enumerable: true, configurable: true })
      defineProperty(e, 'stack', {
        value: typeof rest === 'string' && rest.startsWith(name) ? `${name} [${code}]${rest.slice(name.length)}` : rest,
        writable: true, enumerable: false, configurable: true,
      })
      defineProperty(e, 'toString', { value: function toString() { return `${this.name} [${code}]: ${this.message}` }, writable: true, enumerable: false, configurable: true })
      return e
    }
    E[as] = NodeError
  }

  const kinds = ['string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint', 'symbol']
  const classLike = /^[A-Z][a-zA-Z0-9]*$/
  const list = (items, word) => {
    if (items.length < 3) return items.join(` ${word} `)
    return `${items.slice(0, -1).join(', ')}, ${word} ${items[items.length - 1]}`
  }

  define(TypeError, 'ERR_INVALID_ARG_TYPE', (name, expected, actual) => {
    if (!isArray(expected)) expected = [expected]
    let text = 'The '
    if (name.endsWith(' argument')) text += `${name} `
    else text += `"${name}" ${name.includes('.') ? 'property' : 'argument'} `
    text += 'must be '
    const types = [], instances = [], other = []
    for (const v of expected) {
      if (kinds.includes(v)) types.push(v.toLowerCase())
      else if (classLike.test(v)) instances.push(v)
      else other.push(v)
    }
    if (instances.length > 0) {
      const at = types.indexOf('object')
      if (at !== -1) {
        types.splice(at, 1)
        instances.push('Object')
      }
    }
    if (types.length > 0) {
      text += `${types.length > 1 ? 'one of type' : 'of type'} ${list(types, 'or')}`
      if (instances.length > 0 || other.length > 0) text += ' or '
    }
    if (instances.length > 0) {
      text += `an instance of ${list(instances, 'or')}`
      if (other.length > 0) text += ' or '
    }
    if (other.length > 1) text += `one of ${list(other, 'or')}`
    else if (other.length === 1) text += (other[0].toLowerCase() !== other[0] ? 'an ' : '') + other[0]
    return `${text}. Received ${received(actual)}`
  })
  define(RangeError, 'ERR_OUT_OF_RANGE', (name, range, value, replaceDefault) => {
    let shown
    if (isInteger(value) && Math.abs(value) > 2 ** 32) shown = grouped(String(value))
    else if (typeof value === 'bigint') {
      shown = String(value)
      if (value > 2n ** 32n || value < -(2n ** 32n)) shown = grouped(shown)
      shown += 'n'
    } else shown = inspect(value)
    return `${replaceDefault ? name : `The value of "${name}" is out of range.`} It must be ${range}. Received ${shown}`
  })
  const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, '_')
  const invalidValue = (name, value, reason = 'is invalid') => {
    let shown = inspect(value)
    if (shown.length > 128) shown = `${shown.slice(0, 128)}...`
    return `The ${name.includes('.') ? 'property' : 'argument'} '${name}' ${reason}. Received ${shown}`
  }
  define(TypeError, 'ERR_INVALID_ARG_VALUE', invalidValue)
  define(RangeError, 'ERR_INVALID_ARG_VALUE', invalidValue, 'InvalidValueRange')
  define(TypeError, 'ERR_UNKNOWN_ENCODING', (name) => `Unknown encoding: ${String(name)}`)
  define(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', (name) => name ? `"${name}" is outside of buffer bounds` : 'Attempt to access memory outside buffer bounds')
  define(RangeError, 'ERR_INVALID_BUFFER_SIZE', (size) => `Buffer size must be a multiple of ${size}`)
  define(Error, 'ERR_INVALID_STATE', (text) => `Invalid state: ${text}`)
  define(TypeError, 'ERR_INVALID_STATE', (text) => `Invalid state: ${text}`, 'ERR_INVALID_STATE_TYPE')
  define(TypeError, 'ERR_INVALID_ARG_TYPE', 'argument must be a string', 'NotAString')
  define(TypeError, 'ERR_INVALID_ARG_TYPE', 'Value cannot be converted to sequence.', 'NoSequence')
  define(TypeError, 'ERR_INVALID_ARG_TYPE', (name, type) => `${name} is not of type ${type}.`, 'NotOfType')
  define(TypeError, 'ERR_INVALID_ARG_TYPE', (text) => text, 'InvalidArgument')
  define(TypeError, 'ERR_INVALID_THIS', (type) => `Value of "this" must be of type ${type}`)
  define(TypeError, 'ERR_MISSING_ARGS', (...names) => {
    const shown = names.map((n) => isArray(n) ? n.map((m) => `"${m}"`).join(' or ') : `"${n}"`)
    return `The ${names.length < 3 ? shown.join(' and ') : list(shown, 'and')} argument${names.length > 1 ? 's' : ''} must be specified`
  })
  define(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor')
  define(Error, 'ERR_METHOD_NOT_IMPLEMENTED', (name) => `The ${name} method is not implemented`)
  define(TypeError, 'ERR_INVALID_RETURN_VALUE', (want, name, value) =>
    `Expected ${want} to be returned from the "${name}" function but got ${received(value)}.`)

  const fail = {
    type(v, name, want) { throw new E.ERR_INVALID_ARG_TYPE(name, want, v) },
    range(v, name, range) { throw new E.ERR_OUT_OF_RANGE(name, range, v) },
  }
  function between(v, name, least, most) {
    if (v < least || v > most) fail.range(v, name, `>= ${least} && <= ${most}`)
  }
  const of = (type) => (v, name) => { if (typeof v !== type) fail.type(v, name, type) }
  Object.assign(E, {
    validateString: of('string'),
    validateBoolean: of('boolean'),
    validateFunction: of('function'),
    validateNumber(v, name, least = undefined, most) {
      if (typeof v !== 'number') fail.type(v, name, 'number')
      if (least != null && v < least || most != null && v > most || (least != null || most != null) && v !== v) {
        fail.range(v, name, `${least != null ? `>= ${least}` : ''}${least != null && most != null ? ' && ' : ''}${most != null ? `<= ${most}` : ''}`)
      }
    },
    validateInteger(v, name, least = MIN_SAFE_INTEGER, most = MAX_SAFE_INTEGER) {
      if (typeof v !== 'number') fail.type(v, name, 'number')
      if (!isInteger(v)) fail.range(v, name, 'an integer')
      between(v, name, least, most)
    },
    validateInt32(v, name, least = -2147483648, most = 2147483647) {
      if (typeof v !== 'number') fail.type(v, name, 'number')
      if (!isInteger(v)) fail.range(v, name, 'an integer')
      between(v, name, least, most)
    },
    validateUint32(v, name, positive = false) {
      if (typeof v !== 'number') fail.type(v, name, 'number')
      if (!isInteger(v)) fail.range(v, name, 'an integer')
      between(v, name, positive ? 1 : 0, 4294967295)
    },
    validateArray(v, name, least = 0) {
      if (!isArray(v)) fail.type(v, name, 'Array')
      if (v.length < least) throw new E.ERR_INVALID_ARG_VALUE(name, v, `must be longer than ${least}`)
    },
    validateObject(v, name) {
      if (v === null || typeof v !== 'object' || isArray(v)) fail.type(v, name, 'Object')
    },
    validateDictionary(v, name) {
      if (v !== null && v !== undefined && typeof v !== 'object' && typeof v !== 'function') fail.type(v, name, 'a dictionary')
    },
    validateBuffer(v, name = 'buffer') {
      if (!isView(v)) fail.type(v, name, ['Buffer', 'TypedArray', 'DataView'])
    },
    validateOneOf(v, name, options) {
      if (!options.includes(v)) {
        throw new E.ERR_INVALID_ARG_VALUE(name, v, `must be one of: ${options.map((o) => typeof o === 'string' ? `'${o}'` : String(o)).join(', ')}`)
      }
    },
    validateAbortSignal(v, name) {
      if (v !== undefined && (v === null || typeof v !== 'object' || !('aborted' in v))) fail.type(v, name, 'AbortSignal')
    },
    define,
    inspectMaxBytes: () => most,
    setInspectMaxBytes(n) { most = n },
    domException: (message, name) => new (open('internal/domexception').DOMException)(message, name),
    abortError(cause) {
      const e = new Error('The operation was aborted', cause === undefined ? undefined : { cause })
      e.code = 'ABORT_ERR'
      e.name = 'AbortError'
      return e
    },
    // systemError is an error of Node's about a call to the system that failed:
    // info has errno, code, message and syscall.
    systemError(code, text, info) {
      const e = new Error(`${text}: ${info.syscall} returned ${info.code} (${info.message})`)
      defineProperty(e, 'name', { value: 'SystemError', writable: true, enumerable: false, configurable: true })
      e.code = code
      defineProperty(e, 'stack', { value: `SystemError [${code}]${e.stack.slice(e.stack.indexOf(':'))}`, writable: true, enumerable: false, configurable: true })
      defineProperty(e, 'info', { value: info, enumerable: true, configurable: true })
      for (const name of ['errno', 'syscall']) {
        defineProperty(e, name, { get: () => info[name], set: (v) => { info[name] = v }, enumerable: true, configurable: true })
      }
      return e
    },
    // uvException is an error of the system, as libuv names it.
    uvException(code, errno, syscall, message, path, dest) {
      let text = `${code}: ${message}, ${syscall}`
      if (path !== undefined) text += ` '${path}'`
      if (dest !== undefined) text += ` -> '${dest}'`
      const e = new Error(text)
      e.errno = errno
      e.code = code
      e.syscall = syscall
      if (path !== undefined) e.path = path
      if (dest !== undefined) e.dest = dest
      return e
    },
  })
  let most = 50
  return E
})
