// Buffer itself: how one is made, cut, joined and compared.
(function ({ create, compareBytes, copyBytes, byteLengthOf, encode, parseEncoding, inspectCustom, isAnyArrayBuffer, inspect }, E, bounds) {
  const { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE, ERR_BUFFER_OUT_OF_BOUNDS, ERR_UNKNOWN_ENCODING, validateNumber, validateArray, validateString } = E
  const U8 = Uint8Array
  const { isView } = ArrayBuffer
  const { isArray } = Array
  const { setPrototypeOf, defineProperty, defineProperties, getPrototypeOf, getOwnPropertyDescriptor, keys } = Object
  const { trunc, min, max } = Math
  const { apply } = Reflect
  const typed = getPrototypeOf(U8.prototype)
  const getter = (name) => getOwnPropertyDescriptor(typed, name).get
  const tagOf = getter(Symbol.toStringTag), lengthOf = getter('byteLength'), offsetOf = getter('byteOffset'), bufferOf = getter('buffer')
  const { set: typedSet, fill: typedFill } = typed
  const MAX = 2 ** 53 - 1

  class FastBuffer extends U8 {
    constructor(buffer, offset, length) { super(buffer, offset, length) }
  }

  const isUint8Array = (v) => typeof v === 'object' && v !== null && isView(v) && apply(tagOf, v, []) === 'Uint8Array'
  const bytes = ['Buffer', 'Uint8Array']
  const fresh = (n) => new FastBuffer(create(n))
  const size = (n) => { validateNumber(n, 'size', 0, MAX) }

  function Buffer(arg, encodingOrOffset, length) {
    if (typeof arg === 'number') {
      if (typeof encodingOrOffset === 'string') throw new ERR_INVALID_ARG_TYPE('string', 'string', arg)
      return Buffer.alloc(arg)
    }
    return Buffer.from(arg, encodingOrOffset, length)
  }

  function encodingOf(name) {
    if (name === undefined || name === null || name === '') return 'utf8'
    const e = typeof name === 'string' ? parseEncoding(name) : parseEncoding('' + name)
    if (e === undefined) throw new ERR_UNKNOWN_ENCODING(name)
    return e
  }

  function fromString(string, encoding) {
    const e = typeof encoding !== 'string' || encoding === '' ? 'utf8' : encodingOf(encoding)
    return new FastBuffer(encode(string, e))
  }

  function fromArrayBuffer(buffer, offset, length) {
    if (offset === undefined) offset = 0
    else {
      offset = +offset
      if (offset !== offset) offset = 0
    }
    const most = buffer.byteLength - offset
    if (most < 0) throw new ERR_BUFFER_OUT_OF_BOUNDS('offset')
    if (length === undefined) length = most
    else {
      length = +length
      if (length > 0) {
        if (length > most) throw new ERR_BUFFER_OUT_OF_BOUNDS('length')
      } else length = 0
    }
    return new FastBuffer(buffer, offset, length)
  }

  function fromArrayLike(list) {
    if (!(list.length > 0)) return fresh(0)
    if (list.length > MAX) throw new E.RangeError('Invalid typed array length: ' + list.length)
    const b = fresh(list.length)
    apply(typedSet, b, [list.length !== b.length ? Array.prototype.slice.call(list, 0, b.length) : list, 0])
    return b
  }

  function fromObject(object) {
    if (object.length !== undefined || isAnyArrayBuffer(object.buffer)) {
      return typeof object.length === 'number' ? fromArrayLike(object) : fresh(0)
    }
    if (object.type === 'Buffer' && isArray(object.data)) return fromArrayLike(object.data)
  }

  const adjust = (offset, length) => {
    offset = trunc(offset)
    if (offset === 0 || offset !== offset) return 0
    if (offset < 0) return max(offset + length, 0)
    return min(offset, length)
  }

  const integer = (n, byDefault) => {
    n = +n
    return n === n && n >= -MAX && n <= MAX ? (n % 1 === 0 ? n : Math.floor(n)) : byDefault
  }

  function copy(source, target, targetStart, sourceStart, sourceEnd) {
    if (!isUint8Array(source)) throw new ERR_INVALID_ARG_TYPE('source', bytes, source)
    if (!isUint8Array(target)) throw new ERR_INVALID_ARG_TYPE('target', bytes, target)
    const length = apply(lengthOf, source, [])
    targetStart = targetStart === undefined ? 0 : integer(targetStart, 0)
    if (targetStart < 0) throw new ERR_OUT_OF_RANGE('targetStart', '>= 0', targetStart)
    sourceStart = sourceStart === undefined ? 0 : integer(sourceStart, 0)
    if (sourceStart < 0 || sourceStart > length) throw new ERR_OUT_OF_RANGE('sourceStart', `>= 0 && <= ${length}`, sourceStart)
    sourceEnd = sourceEnd === undefined ? length : integer(sourceEnd, 0)
    if (sourceEnd < 0) throw new ERR_OUT_OF_RANGE('sourceEnd', '>= 0', sourceEnd)
    if (targetStart >= apply(lengthOf, target, []) || sourceStart >= sourceEnd) return 0
    return copyBytes(source, target, targetStart, sourceStart, min(sourceEnd, length))
  }

  const offsetIn = (v, name, from = 0, to = MAX) => { E.validateInteger(v, name, from, to) }

  const statics = {
    from(value, encodingOrOffset, length) {
      if (typeof value === 'string') return fromString(value, encodingOrOffset)
      if (typeof value === 'object' && value !== null) {
        if (isAnyArrayBuffer(value)) return fromArrayBuffer(value, encodingOrOffset, length)
        const other = value.valueOf && value.valueOf()
        if (other !== undefined && other !== null && other !== value && (typeof other === 'string' || typeof other === 'object')) {
          return statics.from(other, encodingOrOffset, length)
        }
        const b = fromObject(value)
        if (b) return b
        if (typeof value[Symbol.toPrimitive] === 'function') {
          const primitive = value[Symbol.toPrimitive]('string')
          if (typeof primitive === 'string') return fromString(primitive, encodingOrOffset)
        }
      }
      throw new ERR_INVALID_ARG_TYPE('first argument', ['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object'], value)
    },
    copyBytesFrom(view, offset, length) {
      if (!isView(view) || apply(tagOf, view, []) === undefined) throw new ERR_INVALID_ARG_TYPE('view', ['TypedArray'], view)
      const viewLength = view.length
      if (viewLength === 0) return fresh(0)
      if (offset !== undefined || length !== undefined) {
        if (offset !== undefined) {
          E.validateInteger(offset, 'offset', 0)
          if (offset >= viewLength) return fresh(0)
        } else offset = 0
        let end
        if (length !== undefined) {
          E.validateInteger(length, 'length', 0)
          end = offset + length
        } else end = viewLength
        view = apply(typed.subarray, view, [offset, end])
      }
      const n = apply(lengthOf, view, [])
      const b = fresh(n)
      copyBytes(view, b, 0, 0, n)
      return b
    },
    of(...items) {
      const b = fresh(items.length)
      for (let i = 0; i < items.length; i++) b[i] = items[i]
      return b
    },
    alloc(n, value, encoding) {
      size(n)
      const b = fresh(n)
      if (value !== undefined && value !== 0 && n > 0) {
        if (encoding !== undefined) validateString(encoding, 'encoding')
        return b.fill(value, encoding)
      }
      return b
    },
    allocUnsafe(n) { size(n); return fresh(n) },
    allocUnsafeSlow(n) { size(n); return fresh(n) },
    compare(a, b) {
      if (!isUint8Array(a)) throw new ERR_INVALID_ARG_TYPE('buf1', bytes, a)
      if (!isUint8Array(b)) throw new ERR_INVALID_ARG_TYPE('buf2', bytes, b)
      return a === b ? 0 : compareBytes(a, b)
    },
    isBuffer: (b) => b instanceof Buffer,
    isEncoding: (name) => typeof name === 'string' && name.length !== 0 && parseEncoding(name) !== undefined,
    concat(list, length) {
      validateArray(list, 'list')
      if (list.length === 0) return fresh(0)
      if (length === undefined) {
        length = 0
        for (let i = 0; i < list.length; i++) if (list[i].length) length += list[i].length
      } else offsetIn(length, 'length')
      const b = fresh(length)
      let at = 0
      for (let i = 0; i < list.length; i++) {
        const part = list[i]
        if (!isUint8Array(part)) throw new ERR_INVALID_ARG_TYPE(`list[${i}]`, bytes, part)
        const n = min(apply(lengthOf, part, []), length - at)
        if (n > 0) {
          copyBytes(part, b, at, 0, n)
          at += n
        }
      }
      return b
    },
    byteLength(string, encoding) {
      if (typeof string !== 'string') {
        if (isView(string) || isAnyArrayBuffer(string)) return string.byteLength
        throw new ERR_INVALID_ARG_TYPE('string', ['string', 'Buffer', 'ArrayBuffer'], string)
      }
      const e = encoding === undefined || encoding === null ? undefined : parseEncoding('' + encoding)
      return byteLengthOf(string, e === undefined ? 'utf8' : e)
    },
  }
  const names = keys(statics)
  for (let i = 0; i < names.length; i++) {
    const f = statics[names[i]]
    defineProperty(Buffer, names[i], { value: f, writable: true, enumerable: true, configurable: true })
  }
  Buffer.poolSize = 65536
  defineProperty(Buffer, Symbol.species, { configurable: true, enumerable: false, get() { return FastBuffer } })
  setPrototypeOf(Buffer, U8)
  FastBuffer.prototype.constructor = Buffer
  Buffer.prototype = FastBuffer.prototype
  const proto = Buffer.prototype

  const methods = {
    copy(target, targetStart, sourceStart, sourceEnd) { return copy(this, target, targetStart, sourceStart, sourceEnd) },
    equals(other) {
      if (!isUint8Array(other)) throw new ERR_INVALID_ARG_TYPE('otherBuffer', bytes, other)
      if (this === other) return true
      if (this.byteLength !== other.byteLength) return false
      return this.byteLength === 0 || compareBytes(this, other) === 0
    },
    [inspectCustom](depth, context) {
      const most = E.inspectMaxBytes(), length = this.length
      let text = ''
      const shown = min(most, length)
      for (let i = 0; i < shown; i++) text += (i ? ' ' : '') + (this[i] < 16 ? '0' : '') + this[i].toString(16)
      const left = length - most
      if (left > 0) text += ` ... ${left} more byte${left > 1 ? 's' : ''}`
      if (context) {
        let extras = false
        const shape = { __proto__: null }, own = Object.getOwnPropertyNames(this)
        const symbols = Object.getOwnPropertySymbols(this)
        for (let i = 0; i < own.length + symbols.length; i++) {
          const key = i < own.length ? own[i] : symbols[i - own.length]
          if (typeof key === 'string' && key.charCodeAt(0) <= 57 && String(+key) === key) continue
          const d = getOwnPropertyDescriptor(this, key)
          if (d && (d.enumerable || context.showHidden)) {
            extras = true
            shape[key] = this[key]
          }
        }
        if (extras) {
          if (this.length !== 0) text += ', '
          text += inspect(shape, { ...context, breakLength: Infinity, compact: true }).slice(27, -2)
        }
      }
      let name
      try { name = this.constructor.name } catch { /* a getter of the script's */ }
      return `<${name || 'Buffer'} ${text}>`
    },
    compare(target, targetStart, targetEnd, sourceStart, sourceEnd) {
      if (!isUint8Array(target)) throw new ERR_INVALID_ARG_TYPE('target', bytes, target)
      if (arguments.length === 1) return compareBytes(this, target)
      if (targetStart === undefined) targetStart = 0
      else offsetIn(targetStart, 'targetStart')
      if (targetEnd === undefined) targetEnd = target.length
      else offsetIn(targetEnd, 'targetEnd', 0, target.length)
      if (sourceStart === undefined) sourceStart = 0
      else offsetIn(sourceStart, 'sourceStart')
      if (sourceEnd === undefined) sourceEnd = this.length
      else offsetIn(sourceEnd, 'sourceEnd', 0, this.length)
      if (sourceStart >= sourceEnd) return targetStart >= targetEnd ? 0 : -1
      if (targetStart >= targetEnd) return 1
      return compareBytes(this, target, sourceStart, sourceEnd, targetStart, targetEnd)
    },
    subarray(start, end) {
      const length = this.length
      start = adjust(start, length)
      end = end !== undefined ? adjust(end, length) : length
      return new FastBuffer(this.buffer, this.byteOffset + start, end > start ? end - start : 0)
    },
    slice(start, end) { return this.subarray(start, end) },
    toJSON() {
      const data = new Array(this.length)
      for (let i = 0; i < this.length; i++) data[i] = this[i]
      return { type: 'Buffer', data }
    },
  }
  const symbols = [...keys(methods), inspectCustom]
  for (let i = 0; i < symbols.length; i++) {
    defineProperty(proto, symbols[i], { value: methods[symbols[i]], writable: true, enumerable: true, configurable: true })
  }
  defineProperty(proto, 'inspect', { value: methods[inspectCustom], writable: true, enumerable: true, configurable: true })
  defineProperties(proto, {
    parent: { enumerable: true, get() { return this instanceof Buffer ? this.buffer : undefined } },
    offset: { enumerable: true, get() { return this instanceof Buffer ? this.byteOffset : undefined } },
  })
  defineProperty(proto, 'constructor', { value: Buffer, writable: true, enumerable: false, configurable: true })

  return { Buffer, FastBuffer, isUint8Array, encodingOf, lengthOf, offsetOf, bufferOf, typedFill, MAX, bytes }
})
