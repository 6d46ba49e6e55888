// https://nodejs.org/docs/latest-v24.x/api/util.html#utilparseargsconfig
(function (open) {
  const E = open('internal/coded')
  const hasOwn = (o, k) => Object.prototype.hasOwnProperty.call(o, k)
  E.define(TypeError, 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', (text) => text)
  E.define(TypeError, 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', (arg) => `Unexpected argument '${arg}'. This command does not take positional arguments`)
  E.define(TypeError, 'ERR_PARSE_ARGS_UNKNOWN_OPTION', (option, positionals) =>
    `Unknown option '${option}'${positionals ? `. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "${option}"` : ''}`)

  function check(options) {
    E.validateObject(options, 'options')
    for (const [name, o] of Object.entries(options)) {
      const at = `options.${name}`
      E.validateObject(o, at)
      if (o.type !== 'string' && o.type !== 'boolean') {
        throw new E.ERR_INVALID_ARG_TYPE(`${at}.type`, ["('string|boolean')"], o.type)
      }
      if (hasOwn(o, 'short')) {
        E.validateString(o.short, `${at}.short`)
        if (o.short.length !== 1) throw new E.ERR_INVALID_ARG_VALUE(`${at}.short`, o.short, 'must be a single character')
      }
      const multiple = hasOwn(o, 'multiple')
      if (multiple) E.validateBoolean(o.multiple, `${at}.multiple`)
      const d = o.default
      if (d !== undefined) {
        if (multiple && o.multiple) {
          E.validateArray(d, `${at}.default`)
          d.forEach((v, i) => (o.type === 'string' ? E.validateString : E.validateBoolean)(v, `${at}.default[${i}]`))
        } else {
          (o.type === 'string' ? E.validateString : E.validateBoolean)(d, `${at}.default`)
        }
      }
    }
  }

  const looksLikeOption = (arg) => arg != null && arg.length > 1 && arg[0] === '-'

  // tokens reads the arguments without judging them.
  function tokens(args, options) {
    const list = []
    const longOf = (short) => Object.keys(options).find((name) => options[name].short === short) ?? short
    const typeOf = (name) => hasOwn(options, name) ? options[name].type : undefined
    const queue = args.map((text, index) => ({ text, index }))
    while (queue.length > 0) {
      const { text, index } = queue.shift()
      const next = queue[0]
      if (text === '--') {
        list.push({ kind: 'option-terminator', index })
        for (const rest of queue) list.push({ kind: 'positional', index: rest.index, value: rest.text })
        break
      }
      if (text.length === 2 && text[0] === '-' && text[1] !== '-') {
        const name = longOf(text[1])
        let value, inlineValue
        if (typeOf(name) === 'string' && next !== undefined && !looksLikeOption(next.text)) {
          value = queue.shift().text
          inlineValue = false
        }
        list.push({ kind: 'option', name, rawName: text, index, value, inlineValue })
      } else if (text.length > 2 && text[0] === '-' && text[1] !== '-') {
        const first = longOf(text[1])
        if (typeOf(first) === 'string') {
          list.push({ kind: 'option', name: first, rawName: `-${text[1]}`, index, value: text.slice(2), inlineValue: true })
          continue
        }
        const expanded = []
        for (let i = 1; i < text.length; i++) {
          if (typeOf(longOf(text[i])) !== 'string' || i === text.length - 1) expanded.push({ text: `-${text[i]}`, index })
          else {
            expanded.push({ text: `-${text.slice(i)}`, index })
            break
          }
        }
        queue.unshift(...expanded)
      } else if (text.length > 3 && text.startsWith('--') && text.indexOf('=', 3) >= 0) {
        const at = text.indexOf('=')
        list.push({ kind: 'option', name: text.slice(2, at), rawName: text.slice(0, at), index, value: text.slice(at + 1), inlineValue: true })
      } else if (text.length > 2 && text.startsWith('--')) {
        const name = text.slice(2)
        let value, inlineValue
        if (typeOf(name) === 'string' && next !== undefined && !looksLikeOption(next.text)) {
          value = queue.shift().text
          inlineValue = false
        }
        list.push({ kind: 'option', name, rawName: text, index, value, inlineValue })
      } else {
        list.push({ kind: 'positional', index, value: text })
      }
    }
    return list
  }

  return function parseArgs(config = {}) {
    E.validateObject(config, 'config')
    const args = config.args ?? (open('process')?.argv ?? []).slice(2)
    const strict = config.strict ?? true, positionals = config.allowPositionals ?? !strict
    const options = config.options ?? { __proto__: null }, negative = config.allowNegative ?? false
    E.validateArray(args, 'args')
    E.validateBoolean(strict, 'strict')
    E.validateBoolean(positionals, 'allowPositionals')
    E.validateBoolean(config.tokens ?? false, 'tokens')
    E.validateBoolean(negative, 'allowNegative')
    check(options)
    const list = tokens(args.map(String), options)
    const result = { values: { __proto__: null }, positionals: [] }
    if (config.tokens) result.tokens = list
    for (const t of list) {
      if (t.kind === 'positional') {
        if (!positionals) throw new E.ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(t.value)
        result.positionals.push(t.value)
        continue
      }
      if (t.kind !== 'option') continue
      let name = t.name, value = t.value
      const negated = negative && name.startsWith('no-') && value === undefined && hasOwn(options, name.slice(3)) && options[name.slice(3)].type === 'boolean'
      if (negated) {
        name = name.slice(3)
        value = false
        t.name = name
        t.value = false
      }
      const o = hasOwn(options, name) ? options[name] : undefined
      if (strict) {
        if (!o) throw new E.ERR_PARSE_ARGS_UNKNOWN_OPTION(t.rawName, positionals)
        const shown = o.short ? `-${o.short}, --${name}` : `--${name}`
        if (o.type === 'string' && typeof value !== 'string') throw new E.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${shown} <value>' argument missing`)
        if (o.type === 'boolean' && value != null && !negated) throw new E.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${shown}' does not take an argument`)
        if (t.value !== undefined && t.inlineValue === false && looksLikeOption(t.value)) {
          throw new E.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${t.rawName}' argument is ambiguous.`)
        }
      }
      if (name === '__proto__') continue
      const got = value === undefined ? true : value
      if (o?.multiple) {
        if (result.values[name]) result.values[name].push(got)
        else result.values[name] = [got]
      } else {
        result.values[name] = got
      }
    }
    for (const name of Object.keys(options)) {
      if (options[name].default !== undefined && result.values[name] === undefined) result.values[name] = options[name].default
    }
    return result
  }
})
