// The functions of assert.
(function (open, callText) {
  const E = open('internal/coded')
  const { inspect } = E
  const { isDeepEqual, isDeepStrictEqual, isPartialStrictEqual } = open('internal/comparisons')
  const AssertionError = open('internal/assertionerror')
  const types = open('util/types')
  const { apply } = Reflect
  const { assign, defineProperty, is, keys: keysOf } = Object
  const hasInstance = (Class, v) => Class.prototype !== undefined && v instanceof Class
  const extendsError = (Class) => Object.prototype.isPrototypeOf.call(Error, Class)
  const matches = (pattern, text) => apply(RegExp.prototype.exec, pattern, [text]) !== null
  const isError = (v) => types.isNativeError(v) || v instanceof Error
  const options = Symbol('options')
  const nothing = Symbol('no exception')

  E.define(TypeError, 'ERR_AMBIGUOUS_ARGUMENT', (name, reason) => `The "${name}" argument is ambiguous. ${reason}`)
  E.define(TypeError, 'ERR_CONSTRUCT_CALL_REQUIRED', (name) => `Class constructor ${name} cannot be invoked without \`new\``)

  function fail(self, made) {
    if (made.message instanceof Error) throw made.message
    throw new AssertionError({ diff: self?.[options]?.diff, ...made })
  }

  // truthy is assert and assert.ok.
  function truthy(self, args) {
    if (args[0]) return
    let message = args[1], generated = false
    if (args.length === 0) {
      generated = true
      message = 'No value argument passed to `assert.ok()`'
    } else if (message == null) {
      generated = true
      const text = callText()
      message = text === '' ? undefined : `The expression evaluated to a falsy value:\n\n  ${text}\n`
    } else if (isError(message)) {
      throw message
    }
    const e = new AssertionError({ diff: self?.[options]?.diff, actual: args[0], expected: true, message, operator: '==' })
    e.generatedMessage = generated
    throw e
  }

  // relation makes a function that compares two values.
  function relation(operator, name, holds) {
    const f = {
      [name](actual, expected, message) {
        if (arguments.length < 2) throw new E.ERR_MISSING_ARGS('actual', 'expected')
        if (!holds(actual, expected, this?.[options]?.skipPrototype)) fail(this, { actual, expected, message, operator })
      },
    }[name]
    return f
  }

  // check finds whether what was thrown is what was expected, or throws.
  function check(self, actual, expected, message, name) {
    let failed = message
    if (typeof expected !== 'function') {
      if (types.isRegExp(expected)) {
        const text = String(actual)
        if (matches(expected, text)) return
        failed ||= `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(text)}\n`
      } else {
        checkMembers(self, actual, expected, message, name)
        return
      }
    } else if (hasInstance(expected, actual)) {
      return
    } else if (extendsError(expected)) {
      if (!failed) {
        failed = `The error is expected to be an instance of "${expected.name}". Received `
        failed += isError(actual) ? `"${actual.name}"\n\nError message:\n\n${actual.message}` : `"${inspect(actual, { depth: -1 })}"`
      }
    } else {
      const result = apply(expected, {}, [actual])
      if (result === true) return
      if (!failed) {
        failed = `The ${expected.name ? `"${expected.name}" ` : ''}validation function is expected to return "true". Received ${inspect(result)}`
        if (isError(actual)) failed += `\n\nCaught error:\n\n${actual}`
      }
    }
    if (failed instanceof Error) throw failed
    const e = new AssertionError({ diff: self?.[options]?.diff, actual, expected, message: failed, operator: name })
    e.generatedMessage = !message
    throw e
  }

  // Comparison holds those members that were expected, to show what differs.
  class Comparison {
    constructor(o, keys, actual) {
      for (const key of keys) {
        if (!(key in o)) continue
        this[key] = actual !== undefined && typeof actual[key] === 'string' && types.isRegExp(o[key]) && matches(o[key], actual[key]) ? actual[key] : o[key]
      }
    }
  }

  function checkMembers(self, actual, expected, message, name) {
    const diff = self?.[options]?.diff
    if (typeof actual !== 'object' || actual === null) {
      const e = new AssertionError({ diff, actual, expected, message, operator: 'deepStrictEqual' })
      e.operator = name
      throw e
    }
    const keys = keysOf(expected)
    if (expected instanceof Error) keys.push('name', 'message')
    else if (keys.length === 0) throw new E.ERR_INVALID_ARG_VALUE('error', expected, 'may not be an empty object')
    for (const key of keys) {
      if (typeof actual[key] === 'string' && types.isRegExp(expected[key]) && matches(expected[key], actual[key])) continue
      if (key in actual && isDeepStrictEqual(actual[key], expected[key])) continue
      if (message) fail(self, { actual, expected, message, operator: name })
      const e = new AssertionError({ diff, actual: new Comparison(actual, keys), expected: new Comparison(expected, keys, actual), operator: 'deepStrictEqual' })
      throw assign(e, { actual, expected, operator: name })
    }
  }

  // expectError is what throws and rejects have in common.
  function expectError(self, name, actual, args) {
    let [error, message] = args
    if (typeof error === 'string') {
      if (args.length > 1) throw new E.ERR_INVALID_ARG_TYPE('error', ['Function', 'Error', 'RegExp', 'Object'], error)
      if (typeof actual === 'object' && actual !== null) {
        if (actual.message === error) throw new E.ERR_AMBIGUOUS_ARGUMENT('error/message', `The error message "${actual.message}" is identical to the message.`)
      } else if (actual === error) {
        throw new E.ERR_AMBIGUOUS_ARGUMENT('error/message', `The error "${actual}" is identical to the message.`)
      }
      message = error
      error = undefined
    } else if (error != null && typeof error !== 'object' && typeof error !== 'function') {
      throw new E.ERR_INVALID_ARG_TYPE('error', ['Function', 'Error', 'RegExp', 'Object'], error)
    }
    if (actual === nothing) {
      const what = name === 'rejects' ? 'rejection' : 'exception'
      fail(self, { actual: undefined, expected: error, operator: name,
        message: `Missing expected ${what}${error && error.name ? ` (${error.name})` : ''}${message ? `: ${message}` : '.'}` })
    }
    if (error) check(self, actual, error, message, name)
  }

  // expectNoError is what doesNotThrow and doesNotReject have in common.
  function expectNoError(self, name, actual, [error, message]) {
    if (actual === nothing) return
    if (typeof error === 'string') {
      message = error
      error = undefined
    }
    if (error && !matchesError(actual, error)) throw actual
    fail(self, { actual, expected: error, operator: name,
      message: `Got unwanted ${name === 'doesNotReject' ? 'rejection' : 'exception'}${message ? `: ${message}` : '.'}\nActual message: "${actual && actual.message}"` })
  }

  function matchesError(actual, expected) {
    if (typeof expected !== 'function') {
      if (types.isRegExp(expected)) return matches(expected, String(actual))
      throw new E.ERR_INVALID_ARG_TYPE('expected', ['Function', 'RegExp'], expected)
    }
    if (hasInstance(expected, actual)) return true
    return !extendsError(expected) && apply(expected, {}, [actual]) === true
  }

  function thrownBy(f) {
    E.validateFunction(f, 'fn')
    try { f() } catch (e) { return e }
    return nothing
  }

  const isPromise = (v) => types.isPromise(v) || v !== null && typeof v === 'object' && typeof v.then === 'function' && typeof v.catch === 'function'

  async function rejectedBy(f) {
    let promise = f
    if (typeof f === 'function') {
      promise = f()
      if (!isPromise(promise)) throw new E.ERR_INVALID_RETURN_VALUE('instance of Promise', 'promiseFn', promise)
    } else if (!isPromise(f)) {
      throw new E.ERR_INVALID_ARG_TYPE('promiseFn', ['Function', 'Promise'], f)
    }
    try { await promise } catch (e) { return e }
    return nothing
  }

  // pattern is match and doesNotMatch.
  function pattern(self, text, regexp, message, name) {
    if (!types.isRegExp(regexp)) throw new E.ERR_INVALID_ARG_TYPE('regexp', 'RegExp', regexp)
    const wanted = name === 'match'
    if (typeof text === 'string' && matches(regexp, text) === wanted) return
    if (message instanceof Error) throw message
    const generated = !message
    message ||= typeof text !== 'string'
      ? `The "string" argument must be of type string. Received type ${typeof text} (${inspect(text)})`
      : `The input ${wanted ? 'did not' : 'was expected to not'} match the regular expression ${inspect(regexp)}. Input:\n\n${inspect(text)}\n`
    const e = new AssertionError({ diff: self?.[options]?.diff, actual: text, expected: regexp, message, operator: name })
    e.generatedMessage = generated
    throw e
  }

  function failWith(self, args) {
    let [actual, expected, message, operator] = args
    if (args.length < 2) {
      if (actual instanceof Error) throw actual
      const e = new AssertionError({ diff: self?.[options]?.diff, message: actual ?? 'Failed', operator: 'fail' })
      e.generatedMessage = actual == null
      throw e
    }
    open('process').emitWarning('assert.fail() with more than one argument is deprecated. Please use assert.strictEqual() instead or only pass a message.',
      'DeprecationWarning', 'DEP0094')
    if (args.length === 2) operator = '!='
    fail(self, { actual, expected, operator: operator === undefined ? 'fail' : operator, ...message === undefined ? {} : { message } })
  }

  const methods = {
    fail(actual, expected, message, operator, stackStartFn) { failWith(this, arguments) },
    ok(...args) { truthy(this, args) },
    equal: relation('==', 'equal', (a, b) => a == b || a !== a && b !== b), // eslint-disable-line eqeqeq
    notEqual: relation('!=', 'notEqual', (a, b) => !(a == b || a !== a && b !== b)), // eslint-disable-line eqeqeq
    deepEqual: relation('deepEqual', 'deepEqual', (a, b) => isDeepEqual(a, b)),
    notDeepEqual: relation('notDeepEqual', 'notDeepEqual', (a, b) => !isDeepEqual(a, b)),
    deepStrictEqual: relation('deepStrictEqual', 'deepStrictEqual', isDeepStrictEqual),
    notDeepStrictEqual: relation('notDeepStrictEqual', 'notDeepStrictEqual', (a, b, skip) => !isDeepStrictEqual(a, b, skip)),
    strictEqual: relation('strictEqual', 'strictEqual', is),
    notStrictEqual: relation('notStrictEqual', 'notStrictEqual', (a, b) => !is(a, b)),
    partialDeepStrictEqual: relation('partialDeepStrictEqual', 'partialDeepStrictEqual', (a, b) => isPartialStrictEqual(a, b)),
    match(string, regexp, message) { pattern(this, string, regexp, message, 'match') },
    doesNotMatch(string, regexp, message) { pattern(this, string, regexp, message, 'doesNotMatch') },
    throws(fn, ...args) { expectError(this, 'throws', thrownBy(fn), args) },
    async rejects(promiseFn, ...args) { expectError(this, 'rejects', await rejectedBy(promiseFn), args) },
    doesNotThrow(fn, ...args) { expectNoError(this, 'doesNotThrow', thrownBy(fn), args) },
    async doesNotReject(fn, ...args) { expectNoError(this, 'doesNotReject', await rejectedBy(fn), args) },
    ifError(error) {
      if (error === null || error === undefined) return
      let message = 'ifError got unwanted exception: '
      if (typeof error === 'object' && typeof error.message === 'string') {
        message += error.message.length === 0 && error.constructor ? error.constructor.name : error.message
      } else {
        message += inspect(error)
      }
      const e = new AssertionError({ diff: this?.[options]?.diff, actual: error, expected: null, operator: 'ifError', message })
      // Where the error came from is part of the stack.
      const origin = typeof error === 'object' && typeof error.stack === 'string' && /\n {4}at [^]*/.exec(error.stack)
      if (origin) defineProperty(e, 'stack', { value: e.stack + origin[0], writable: true, enumerable: false, configurable: true })
      throw e
    },
  }

  function assert(...args) { truthy(this, args) }
  defineProperty(assert, 'name', { value: 'ok', configurable: true })

  function Assert(given) {
    if (!new.target) throw new E.ERR_CONSTRUCT_CALL_REQUIRED('Assert')
    const own = { __proto__: null, strict: true, skipPrototype: false, ...given }
    if (own.diff !== undefined) E.validateOneOf(own.diff, 'options.diff', ['simple', 'full'])
    this.AssertionError = AssertionError
    defineProperty(this, options, { value: own })
    if (!own.strict) return
    for (const [name, strict] of strictNames) this[name] = this[strict]
  }
  const strictNames = [['equal', 'strictEqual'], ['deepEqual', 'deepStrictEqual'], ['notEqual', 'notStrictEqual'], ['notDeepEqual', 'notDeepStrictEqual']]
  for (const name of ['fail', 'ok', 'equal', 'notEqual', 'deepEqual', 'notDeepEqual', 'deepStrictEqual', 'notDeepStrictEqual', 'strictEqual', 'notStrictEqual',
    'partialDeepStrictEqual', 'throws', 'rejects', 'doesNotThrow', 'doesNotReject', 'ifError', 'match', 'doesNotMatch']) Assert.prototype[name] = methods[name]

  assert.AssertionError = AssertionError
  defineProperty(assert, 'CallTracker', {
    enumerable: true, configurable: true,
    get() {
      const value = open('util').deprecate(open('internal/calltracker'), 'assert.CallTracker is deprecated.', 'DEP0173')
      defineProperty(assert, 'CallTracker', { value, writable: true, enumerable: true, configurable: true })
      return value
    },
    set(value) { defineProperty(assert, 'CallTracker', { value, writable: true, enumerable: true, configurable: true }) },
  })
  assert.ok = assert
  for (const name of keysOf(methods)) if (name !== 'ok') assert[name] = methods[name]
  function strict(...args) { truthy(this, args) }
  assert.strict = strict
  assert.Assert = Assert
  for (const name of keysOf(assert)) if (name !== 'strict') defineProperty(strict, name, Object.getOwnPropertyDescriptor(assert, name))
  for (const [name, other] of strictNames) strict[name] = assert[other]
  strict.strict = strict
  return assert
})
