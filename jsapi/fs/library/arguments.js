// What the functions of fs take: paths, flags, modes, times, options, and the
// pieces of buffers.
(function ({ E, Buffer, require }, constants) {
  const { isView } = ArrayBuffer
  const { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } = E
  const isUint8Array = (v) => isView(v) && v instanceof Uint8Array
  const isURL = (v) => v !== null && typeof v === 'object' && typeof v.href === 'string' && typeof v.protocol === 'string' && v.auth === undefined && v.path === undefined

  function path(value, name = 'path') {
    if (isURL(value)) value = require('url').fileURLToPath(value)
    if (typeof value !== 'string' && !isUint8Array(value)) throw new ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'URL'], value)
    const text = typeof value === 'string' ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString()
    if (text.includes('\0')) throw new ERR_INVALID_ARG_VALUE(name, value, 'must be a string, Uint8Array, or URL without null bytes')
    return text
  }

  const flagNames = { __proto__: null, r: 'RDONLY', rs: 'RDONLY SYNC', 'r+': 'RDWR', 'rs+': 'RDWR SYNC', w: 'TRUNC CREAT WRONLY', wx: 'TRUNC CREAT WRONLY EXCL', 'w+': 'TRUNC CREAT RDWR', 'wx+': 'TRUNC CREAT RDWR EXCL',
    a: 'APPEND CREAT WRONLY', ax: 'APPEND CREAT WRONLY EXCL', as: 'APPEND CREAT WRONLY SYNC', 'a+': 'APPEND CREAT RDWR', 'ax+': 'APPEND CREAT RDWR EXCL', 'as+': 'APPEND CREAT RDWR SYNC' }
  for (const [from, to] of [['sr', 'rs'], ['sr+', 'rs+'], ['xw', 'wx'], ['xw+', 'wx+'], ['xa', 'ax'], ['xa+', 'ax+'], ['sa', 'as'], ['sa+', 'as+']]) flagNames[from] = flagNames[to]
  function flags(value, name = 'flags') {
    if (typeof value === 'number') {
      E.validateInt32(value, name)
      return value
    }
    if (value == null) return constants.O_RDONLY
    const names = flagNames[value]
    if (names === undefined) throw new ERR_INVALID_ARG_VALUE(name, value)
    return names.split(' ').reduce((all, n) => all | constants[`O_${n}`], 0)
  }

  function mode(value, name, otherwise) {
    value ??= otherwise
    if (typeof value === 'string') {
      if (!/^[0-7]+$/.test(value)) throw new ERR_INVALID_ARG_VALUE(name, value, 'must be a 32-bit unsigned integer or an octal string')
      value = parseInt(value, 8)
    }
    E.validateUint32(value, name)
    return value
  }

  function time(value, name = 'time') {
    if (typeof value === 'string' && +value == value) return +value
    if (Number.isFinite(value)) return value < 0 ? Date.now() / 1000 : value
    if (Object.prototype.toString.call(value) === '[object Date]') return value.getTime() / 1000
    throw new ERR_INVALID_ARG_TYPE(name, ['Date', 'Time in seconds'], value)
  }

  function options(value, defaults = {}) {
    if (value == null || typeof value === 'function') return defaults
    if (typeof value === 'string') value = { ...defaults, encoding: value }
    else if (typeof value !== 'object') throw new ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], value)
    if (value.encoding !== 'buffer') encoding(value.encoding, 'encoding')
    if (value.signal !== undefined) E.validateAbortSignal(value.signal, 'options.signal')
    return value
  }
  function encoding(value, name) {
    if (value && !Buffer.isEncoding(value)) throw new ERR_INVALID_ARG_VALUE(name, value, 'is invalid encoding')
    return value
  }

  function fd(value, name = 'fd') {
    E.validateInt32(value, name, 0)
    return value
  }

  // part is a piece of a buffer: [view, offset, length, position | -1 for where the file is].
  function part(buffer, offset, length, position, reads) {
    const name = 'buffer'
    if (!isView(buffer)) throw new ERR_INVALID_ARG_TYPE(name, ['Buffer', 'TypedArray', 'DataView'], buffer)
    if (offset == null) offset = 0
    else E.validateInteger(offset, 'offset', 0)
    const size = buffer.byteLength
    if (length == null) length = Math.max(size - offset, 0)
    if (reads) length |= 0
    if (reads && length === 0) return [buffer, 0, 0, -1]
    if (reads && size === 0) throw new ERR_INVALID_ARG_VALUE(name, buffer, 'is empty and cannot be written')
    if (offset > size) throw new E.ERR_OUT_OF_RANGE('offset', `<= ${size}`, offset)
    if (length > size - offset) throw new E.ERR_OUT_OF_RANGE('length', `<= ${size - offset}`, length)
    if (length < 0) throw new E.ERR_OUT_OF_RANGE('length', '>= 0', length)
    if (!reads) E.validateInt32(length, 'length', 0)
    return [new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length), offset, length, place(position, reads)]
  }
  function place(position, reads) {
    if (position == null || !reads && typeof position !== 'number') return -1
    if (typeof position === 'bigint') {
      if (position < -1n || position > 2n ** 63n - 1n) throw new E.ERR_OUT_OF_RANGE('position', `>= -1 && <= ${2n ** 63n - 1n}`, position)
      return Number(position)
    }
    if (typeof position !== 'number') throw new ERR_INVALID_ARG_TYPE('position', ['integer', 'bigint'], position)
    if (reads) E.validateInteger(position, 'position', -1)
    return position
  }

  // bytes is data to be written, whole.
  function bytes(data, enc, name = 'data') {
    if (isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    if (typeof data !== 'string') throw new ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'TypedArray', 'DataView'], data)
    return Buffer.from(data, enc || 'utf8')
  }

  // shown is a name in the encoding that was asked for.
  const shown = (text, enc) => !enc || enc === 'utf8' || enc === 'utf-8' ? text : enc === 'buffer' ? Buffer.from(text) : Buffer.from(text).toString(enc)

  return { path, flags, mode, time, options, encoding, fd, part, place, bytes, shown, isView }
})
