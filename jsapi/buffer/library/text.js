// What of Buffer reads and writes text, and searches: toString, write, fill,
// indexOf and the swaps.
(function ({ Buffer, isUint8Array, encodingOf, typedFill, bytes, MAX }, { decode, writeText, encode, indexOfBytes, indexOfByte, fillBytes, swap, parseEncoding }, E) {
  const { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_UNKNOWN_ENCODING, ERR_INVALID_BUFFER_SIZE, ERR_OUT_OF_RANGE, ERR_BUFFER_OUT_OF_BOUNDS,
    validateNumber, validateInteger, validateString } = E
  const { trunc } = Math
  const { apply } = Reflect
  const { defineProperty, keys } = Object
  const proto = Buffer.prototype

  const known = (name) => {
    const e = parseEncoding('' + name)
    if (e === undefined) throw new ERR_UNKNOWN_ENCODING(name)
    return e
  }

  function search(buffer, value, offset, encoding, forward) {
    if (!isUint8Array(buffer)) throw new ERR_INVALID_ARG_TYPE('buffer', bytes, buffer)
    if (typeof offset === 'string') {
      encoding = offset
      offset = undefined
    } else if (offset > 0x7fffffff) offset = 0x7fffffff
    else if (offset < -0x80000000) offset = -0x80000000
    offset = +offset
    if (offset !== offset) offset = forward ? 0 : buffer.length
    offset = trunc(offset)
    if (typeof value === 'number') return indexOfByte(buffer, (value >>> 0) & 255, offset, forward)
    const e = encoding === undefined ? 'utf8' : parseEncoding('' + encoding)
    if (typeof value === 'string') {
      if (e === undefined) throw new ERR_UNKNOWN_ENCODING(encoding)
      return indexOfBytes(buffer, encode(value, e), offset, e === 'utf16le', forward)
    }
    if (isUint8Array(value)) return indexOfBytes(buffer, value, offset, e === 'utf16le', forward)
    throw new ERR_INVALID_ARG_TYPE('value', ['number', 'string', 'Buffer', 'Uint8Array'], value)
  }

  const swaps = (size) => function () {
    const n = this.length
    if (n % size !== 0) throw new ERR_INVALID_BUFFER_SIZE(`${size * 8}-bits`)
    swap(this, size)
    return this
  }

  const methods = {
    toString(encoding, start, end) {
      if (arguments.length === 0) return decode(this, 'utf8', 0, this.length)
      const length = this.length
      if (start <= 0) start = 0
      else if (start >= length) return ''
      else start = trunc(start) || 0
      if (end === undefined || end > length) end = length
      else end = trunc(end) || 0
      if (end <= start) return ''
      return decode(this, encoding === undefined ? 'utf8' : known(encoding), start, end)
    },
    toLocaleString: undefined,
    write(string, offset, length, encoding) {
      if (typeof string !== 'string') throw new E.NotAString()
      const size = this.length
      if (offset === undefined) return writeText(this, string, 'utf8', 0, size)
      if (length === undefined && typeof offset === 'string') {
        encoding = offset
        length = size
        offset = 0
      } else {
        validateInteger(offset, 'offset', 0, size)
        const left = size - offset
        if (length === undefined) length = left
        else if (typeof length === 'string') {
          encoding = length
          length = left
        } else {
          validateInteger(length, 'length', 0, size)
          if (length > left) length = left
        }
      }
      return writeText(this, string, !encoding ? 'utf8' : known(encoding), offset, length)
    },
    fill(value, offset, end, encoding) {
      const length = this.length
      if (typeof value === 'string') {
        if (offset === undefined || typeof offset === 'string') {
          encoding = offset
          offset = undefined
        } else if (typeof end === 'string') {
          encoding = end
          end = undefined
        }
        let e = 'utf8'
        if (encoding !== undefined && encoding !== null && encoding !== '') {
          if (typeof encoding !== 'string') validateString(encoding, 'encoding')
          e = known(encoding)
        }
        encoding = e
        if (value.length === 0) value = 0
        else if (value.length === 1 && ((e === 'utf8' && value.charCodeAt(0) < 128) || e === 'latin1')) value = value.charCodeAt(0)
      } else encoding = undefined
      if (offset === undefined) {
        offset = 0
        end = length
      } else {
        validateNumber(offset, 'offset', 0, MAX)
        if (end === undefined) end = length
        else validateNumber(end, 'end', 0, length)
        if (offset >= end) return this
      }
      offset = trunc(offset)
      end = trunc(end)
      if (typeof value === 'number') {
        apply(typedFill, this, [value, offset, end])
        return this
      }
      let source
      if (typeof value === 'string') source = encode(value, encoding)
      else if (isUint8Array(value)) source = value
      else {
        apply(typedFill, this, [value & 255, offset, end])
        return this
      }
      if (source.byteLength === 0) {
        if (end > offset) throw new ERR_INVALID_ARG_VALUE('value', value)
        return this
      }
      fillBytes(this, source, offset, end)
      return this
    },
    indexOf(value, offset, encoding) { return search(this, value, offset, encoding, true) },
    lastIndexOf(value, offset, encoding) { return search(this, value, offset, encoding, false) },
    includes(value, offset, encoding) { return search(this, value, offset, encoding, true) !== -1 },
    swap16: swaps(2),
    swap32: swaps(4),
    swap64: swaps(8),
  }
  methods.toLocaleString = methods.toString
  const encodings = { asciiSlice: 'ascii', base64Slice: 'base64', base64urlSlice: 'base64url', latin1Slice: 'latin1', hexSlice: 'hex', ucs2Slice: 'utf16le', utf8Slice: 'utf8' }
  const plain = keys(encodings)
  for (let i = 0; i < plain.length; i++) {
    const e = encodings[plain[i]]
    methods[plain[i]] = function (start, end) {
      start = start === undefined ? 0 : trunc(start)
      end = end === undefined ? this.length : trunc(end)
      if (start < 0 || start > this.length) throw new ERR_OUT_OF_RANGE('start', `>= 0 and <= ${this.length}`, start)
      if (end > this.length) throw new ERR_BUFFER_OUT_OF_BOUNDS()
      return end <= start ? '' : decode(this, e, start, end)
    }
    methods[plain[i].replace('Slice', 'Write')] = function (string, offset, length) {
      validateString(string, 'argument')
      offset = offset === undefined ? 0 : trunc(offset)
      const left = this.length - offset
      if (offset < 0 || left < 0) throw new ERR_BUFFER_OUT_OF_BOUNDS('offset')
      length = length === undefined ? left : trunc(length)
      if (length < 0) throw new ERR_BUFFER_OUT_OF_BOUNDS('length')
      return writeText(this, string, e, offset, length > left ? left : length)
    }
  }
  const names = keys(methods)
  for (let i = 0; i < names.length; i++) {
    const f = methods[names[i]]
    if (i < 12) defineProperty(f, 'name', { value: names[i], configurable: true })
    defineProperty(proto, names[i], { value: f, writable: true, enumerable: true, configurable: true })
  }
  defineProperty(methods.toString, 'name', { value: 'toString', configurable: true })
})
