// Colours and styles of terminals, by their names.
//
// https://nodejs.org/docs/latest-v24.x/api/util.html#modifiers
(function (open) {
  const E = open('internal/coded')
  const codes = {
    __proto__: null,
    reset: [0, 0], bold: [1, 22], dim: [2, 22], italic: [3, 23], underline: [4, 24], blink: [5, 25], inverse: [7, 27], hidden: [8, 28],
    strikethrough: [9, 29], doubleunderline: [21, 24], black: [30, 39], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39],
    magenta: [35, 39], cyan: [36, 39], white: [37, 39], bgBlack: [40, 49], bgRed: [41, 49], bgGreen: [42, 49], bgYellow: [43, 49],
    bgBlue: [44, 49], bgMagenta: [45, 49], bgCyan: [46, 49], bgWhite: [47, 49], framed: [51, 54], overlined: [53, 55], gray: [90, 39],
    redBright: [91, 39], greenBright: [92, 39], yellowBright: [93, 39], blueBright: [94, 39], magentaBright: [95, 39], cyanBright: [96, 39],
    whiteBright: [97, 39], bgGray: [100, 49], bgRedBright: [101, 49], bgGreenBright: [102, 49], bgYellowBright: [103, 49],
    bgBlueBright: [104, 49], bgMagentaBright: [105, 49], bgCyanBright: [106, 49], bgWhiteBright: [107, 49],
  }
  const aliases = {
    gray: ['grey', 'blackBright'], bgGray: ['bgGrey', 'bgBlackBright'], dim: ['faint'], strikethrough: ['crossedout', 'strikeThrough', 'crossedOut'],
    hidden: ['conceal'], inverse: ['swapColors', 'swapcolors'], doubleunderline: ['doubleUnderline'],
  }
  for (const name of Object.keys(aliases)) {
    for (const alias of aliases[name]) {
      Object.defineProperty(codes, alias, { get() { return this[name] }, set(v) { this[name] = v }, configurable: true, enumerable: false })
    }
  }
  const styles = {
    __proto__: null, special: 'cyan', number: 'yellow', bigint: 'yellow', boolean: 'yellow', undefined: 'grey', null: 'bold', string: 'green',
    symbol: 'green', date: 'magenta', regexp: 'red', module: 'underline',
  }

  function styleText(format, text, { validateStream = true, stream } = {}) {
    E.validateString(text, 'text')
    E.validateBoolean(validateStream, 'options.validateStream')
    let skip = false
    if (validateStream) {
      if (stream !== undefined && (stream === null || typeof stream !== 'object')) {
        throw new E.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream)
      }
      skip = !stream?.isTTY // what a function writes goes to a log
    }
    let left = '', right = ''
    for (const key of Array.isArray(format) ? format : [format]) {
      if (key === 'none') continue
      const pair = codes[key]
      if (pair == null) throw new E.ERR_INVALID_ARG_VALUE('format', key, `must be one of: ${Object.getOwnPropertyNames(codes).map((k) => `'${k}'`).join(', ')}`)
      left += `\u001b[${pair[0]}m`
      right = `\u001b[${pair[1]}m${right}`
    }
    return skip ? text : `${left}${text}${right}`
  }

  // What a terminal takes for a command and not for text.
  const escapes = /[\u001B\u009B][[\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\d\/\#&.:=?%@~_]+)*|[a-zA-Z\d]+(?:;[-a-zA-Z\d\/\#&.:=?%@~_]*)*)?(?:\u0007|\u001B\u005C|\u009C))|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]))/g
  function stripVTControlCharacters(text) {
    E.validateString(text, 'str')
    return text.indexOf('\u001B') < 0 && text.indexOf('\u009B') < 0 ? text : text.replace(escapes, '')
  }
  return { codes, styles, styleText, stripVTControlCharacters }
})
