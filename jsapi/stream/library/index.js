// The files of the module, each given those that it stands on.
(function (host, load) {
  const { E, Buffer, TextDecoder, require } = host
  let bytes = 65536, objects = 16
  const hwm = {
    byDefault: (objectMode) => objectMode ? objects : bytes,
    set(objectMode, n) {
      E.validateInteger(n, 'value', 0)
      if (objectMode) objects = n
      else bytes = n
    },
    of(state, options, key, isDuplex) {
      const n = options.highWaterMark != null ? options.highWaterMark : isDuplex ? options[key] : null
      if (n == null) return hwm.byDefault(state.objectMode)
      if (!Number.isInteger(n) || n < 0) throw new E.ERR_INVALID_ARG_VALUE(isDuplex ? `options.${key}` : 'options.highWaterMark', n)
      return Math.floor(n)
    },
  }
  // decoder reads chunks as text; UTF-8 needs no more than the standard's.
  host.decoder = (encoding) => {
    if (encoding === undefined || /^utf-?8$/i.test(encoding)) {
      const d = new TextDecoder('utf-8', { ignoreBOM: true })
      return { encoding: 'utf8', write: (b) => typeof b === 'string' ? b : d.decode(b, { stream: true }), end: () => d.decode() }
    }
    const { StringDecoder } = require('string_decoder')
    return new StringDecoder(encoding)
  }
  const D = load('destroy.js', host)
  const readable = load('readable.js', host, D, load('legacy.js', host), hwm)
  load('piping.js', host, D, readable)
  load('iteration.js', host, D, readable)
  const writable = load('writable.js', host, D, hwm, readable)
  const duplex = load('duplex.js', host, D, hwm, readable, writable)
  const web = {}
  const finished = load('finished.js', host, D, readable, writable)
  const pipeline = load('pipeline.js', host, D, readable, duplex, finished, web)
  const { compose } = load('compose.js', host, D, readable, duplex, finished, pipeline, web)
  Object.assign(web, load('web.js', host, D, readable, writable, duplex, finished))
  const pipes = { ...finished, ...pipeline, compose }
  load('operators.js', host, readable, pipes)
  return load('module.js', host, D, readable, writable, duplex, pipes, hwm, { Buffer })
})
