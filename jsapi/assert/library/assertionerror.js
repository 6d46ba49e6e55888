// The error of an assertion, and how its message shows what differs.
//
// https://nodejs.org/docs/latest-v24.x/api/assert.html#class-assertassertionerror
(function (open, captureStack) {
  const E = open('internal/coded')
  const { inspect } = E
  const { edits } = open('internal/diff')
  const { defineProperty, assign, create, getPrototypeOf } = Object
  const customInspect = Symbol.for('nodejs.util.inspect.custom')

  const opening = {
    deepStrictEqual: 'Expected values to be strictly deep-equal:',
    partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:',
    strictEqual: 'Expected values to be strictly equal:',
    strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
    deepEqual: 'Expected values to be loosely deep-equal:',
    notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
    notStrictEqual: 'Expected "actual" to be strictly unequal to:',
    notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
    notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
    identical: 'Values have same structure but are not reference-equal:',
    notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
  }
  const shortPair = 12 // two values as short as that stand in one line
  const width = 80 // two values longer than that get no mark
  const context = 5 // equal lines that are shown after others
  const mostLines = 50
  const mostText = 512

  const isReference = (v) => typeof v === 'object' && v !== null || typeof v === 'function'
  const isError = (v) => v instanceof Error || open('util/types').isNativeError(v)
  const show = (v) => inspect(v, {
    compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, showHidden: false, showProxy: false, sorted: true, getters: true,
  })

  // withoutStack is an error as it is compared: what it shows is its members.
  function withoutStack(e) {
    const copy = assign({ __proto__: getPrototypeOf(e) }, e)
    defineProperty(copy, 'message', { value: e.message })
    if (Object.prototype.hasOwnProperty.call(e, 'cause')) defineProperty(copy, 'cause', { value: isError(e.cause) ? withoutStack(e.cause) : e.cause })
    return copy
  }

  // pair shows two values of one line each.
  function pair(actual, expected, a, b) {
    const quotes = (typeof actual === 'string' ? 2 : 0) + (typeof expected === 'string' ? 2 : 0)
    if (a.length + b.length - quotes <= shortPair && (actual !== 0 || expected !== 0)) return { text: `${a} !== ${b}`, heading: '' }
    let text = `\n+ ${a}\n- ${b}`
    if (a !== b && a.length + b.length <= width) {
      let at = 0
      while (at < a.length && a[at] === b[at]) at++
      if (at > 2) text += `\n${' '.repeat(at + 2)}^`
    }
    return { text, heading: '+ actual - expected' }
  }

  // lines shows two values line by line; long runs of equal ones are left out.
  function lines(actual, a, b) {
    const comma = actual !== null && typeof actual === 'object'
    const same = comma ? (x, y) => x === y || `${x},` === y || x === `${y},` : undefined
    const steps = edits(a, b, same, comma ? (x, y) => x.endsWith(',') ? x : y : undefined)
    const out = []
    let skipped = false
    for (let i = 0; i < steps.length;) {
      const [kind, line] = steps[i]
      if (kind !== 0) {
        out.push(`${kind > 0 ? '+' : '-'} ${line}`)
        i++
        continue
      }
      let end = i
      while (end < steps.length && steps[end][0] === 0) end++
      const run = steps.slice(i, end).map((s) => `  ${s[1]}`)
      if (end === steps.length) {
        out.push(...run.slice(0, context))
      } else if (run.length < context + 3) {
        out.push(...run)
      } else {
        out.push(...run.slice(0, context), '...', run[run.length - 1])
        skipped = true
      }
      i = end
    }
    return { text: `\n${out.join('\n').trimEnd()}`, heading: '+ actual - expected', skipped }
  }

  // comparison is the message for two values that should have been equal.
  function comparison(actual, expected, operator, custom, full) {
    if (operator === 'strictEqual' && isReference(actual) && isReference(expected)) operator = 'strictEqualObject'
    const shownA = show(actual), shownB = show(expected)
    const a = shownA.split('\n'), b = shownB.split('\n')
    const objects = actual !== null && typeof actual === 'object' && expected !== null && typeof expected === 'object'
    let first = opening[operator], made
    if (a.length === 1 && b.length === 1 && !(objects && shownA === shownB)) {
      made = objects ? lines(actual, a, b) : pair(actual, expected, a[0], b[0])
    } else if (shownA === shownB) {
      first = opening.identical
      const skipped = a.length > mostLines && !full
      if (skipped) a.splice(mostLines, Infinity, '...}')
      made = { text: a.join('\n'), heading: '', skipped }
    } else {
      made = lines(actual, a, b)
    }
    return `${custom ?? first}\n${made.heading}${made.skipped ? '\n... Skipped lines' : ''}\n${made.text}\n`
  }

  // negation is the message for a value that should have been another.
  function negation(actual, operator, full) {
    const list = show(actual).split('\n')
    const first = opening[operator === 'notStrictEqual' && isReference(actual) ? 'notStrictEqualObject' : operator]
    if (list.length > mostLines && !full) list.splice(mostLines - 4, Infinity, '...')
    if (list.length === 1) return `${first}${list[0].length > 5 ? '\n\n' : ' '}${list[0]}`
    return `${first}\n\n${list.join('\n')}\n`
  }

  // relation is the message of any other operator.
  function relation(actual, expected, operator, full) {
    let a = show(actual), b = show(expected)
    const cut = (text, most) => text.length > most && !full ? `${text.slice(0, most - 3)}...` : text
    if (operator === 'notDeepEqual' && a === b) return cut(`${opening.notDeepEqual}\n\n${a}`, 2 * mostText)
    a = cut(a, mostText)
    b = cut(b, mostText)
    if (operator === 'deepEqual') return `${opening.deepEqual}\n\n${a}\n\nshould loosely deep-equal\n\n${b}`
    if (operator === 'notDeepEqual') return `${opening.notDeepEqualUnequal}\n\n${a}\n\nshould not loosely deep-equal\n\n${b}`
    return `${a} ${operator} ${b}`
  }

  function text({ message, operator, diff }, actual, expected) {
    const full = diff === 'full'
    if (isError(actual) && isError(expected) && 'stack' in actual && 'stack' in expected) {
      actual = withoutStack(actual)
      expected = withoutStack(expected)
    }
    if (operator === 'deepStrictEqual' || operator === 'strictEqual' || operator === 'partialDeepStrictEqual') {
      return comparison(actual, expected, operator, message == null ? undefined : String(message), full)
    }
    if (message != null) return String(message)
    if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') return negation(actual, operator, full)
    return relation(actual, expected, operator, full)
  }

  const hidden = (o, name, value) => defineProperty(o, name, { value, writable: true, enumerable: false, configurable: true })

  class AssertionError extends Error {
    constructor(options) {
      E.validateObject(options, 'options')
      const { message, operator, actual, expected } = options
      super(text(options, actual, expected))
      this.generatedMessage = !message
      hidden(this, 'name', 'AssertionError [ERR_ASSERTION]')
      this.code = 'ERR_ASSERTION'
      this.actual = actual
      this.expected = expected
      this.operator = operator
      this.diff = options.diff ?? 'simple'
      hidden(this, 'stack', captureStack(this, `AssertionError [ERR_ASSERTION]: ${this.message}`, options.stackStartFn || options.stackStartFunction))
      hidden(this, 'name', 'AssertionError')
    }
    toString() { return `${this.name} [${this.code}]: ${this.message}` }
    [customInspect](depth, options) {
      const { actual, expected } = this
      // Long texts would hide what matters.
      if (typeof actual === 'string') this.actual = shortened(actual)
      if (typeof expected === 'string') this.expected = shortened(expected)
      const shown = inspect(this, { ...options, customInspect: false, depth: 0 })
      this.actual = actual
      this.expected = expected
      return shown
    }
  }

  function shortened(text) {
    const all = text.split('\n')
    if (all.length > 10) text = `${all.slice(0, 10).join('\n')}\n...`
    return text.length > mostText ? `${text.slice(mostText)}...` : text // the end is what Node shows
  }

  return AssertionError
})
