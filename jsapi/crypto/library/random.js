// Random values.
(function (open, host) {
  const { Buffer, random, uuid } = host
  const { isView } = ArrayBuffer
  const { setImmediate } = globalThis
  const { E, anyBuffer } = open('internal/crypto/arguments')
  const MAX = 2147483647
  function assertSize(size, element, offset, length) {
    E.validateNumber(size, 'size')
    size *= element
    if (size !== size || size > Math.min(length, MAX) || size < 0) throw new E.ERR_OUT_OF_RANGE('size', `>= 0 && <= ${Math.min(length, MAX)}`, size)
    if (size + offset > length) throw new E.ERR_OUT_OF_RANGE('size + offset', `<= ${length}`, size + offset)
    return size
  }
  function part(buffer, offset = 0, size) {
    if (!anyBuffer(buffer)) throw new E.ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buffer)
    const element = buffer.BYTES_PER_ELEMENT || 1
    E.validateNumber(offset, 'offset')
    offset *= element
    if (!(offset >= 0 && offset <= buffer.byteLength)) throw new E.ERR_OUT_OF_RANGE('offset', `>= 0 && <= ${buffer.byteLength}`, offset)
    size = size === undefined ? buffer.byteLength - offset : assertSize(size, element, offset, buffer.byteLength)
    random(isView(buffer) ? new Uint8Array(buffer.buffer, buffer.byteOffset + offset, size) : new Uint8Array(buffer, offset, size))
    return buffer
  }
  const soon = (f) => { setImmediate(f) }

  return {
    randomBytes(size, callback) {
      size = assertSize(size, 1, 0, Infinity)
      if (callback !== undefined) E.validateFunction(callback, 'callback')
      const b = Buffer.alloc(size)
      random(b)
      if (callback === undefined) return b
      soon(() => callback(null, b))
    },
    randomFillSync: (buffer, offset, size) => part(buffer, offset, size),
    randomFill(buffer, offset, size, callback) {
      if (typeof offset === 'function') {
        callback = offset
        offset = undefined
        size = undefined
      } else if (typeof size === 'function') {
        callback = size
        size = undefined
      }
      E.validateFunction(callback, 'callback')
      part(buffer, offset, size)
      soon(() => callback(null, buffer))
    },
    randomInt(least, most, callback) {
      const alone = most === undefined || typeof most === 'function'
      if (alone) {
        callback = most
        most = least
        least = 0
      }
      if (callback !== undefined) E.validateFunction(callback, 'callback')
      if (!Number.isSafeInteger(least)) throw new E.ERR_INVALID_ARG_TYPE('min', 'a safe integer', least)
      if (!Number.isSafeInteger(most)) throw new E.ERR_INVALID_ARG_TYPE('max', 'a safe integer', most)
      if (most <= least) throw new E.ERR_OUT_OF_RANGE('max', `greater than the value of "min" (${least})`, most)
      const range = most - least, limit = 2 ** 48 - 1
      if (!(range <= limit)) throw new E.ERR_OUT_OF_RANGE(alone ? 'max' : 'max - min', `<= ${limit}`, range)
      const b = Buffer.alloc(6), fair = limit - (limit % range)
      let x
      do {
        random(b)
        x = b.readUIntBE(0, 6)
      } while (x >= fair)
      const n = (x % range) + least
      if (callback === undefined) return n
      soon(() => callback(undefined, n))
    },
    randomUUID(options) {
      if (options !== undefined) E.validateObject(options, 'options')
      return uuid()
    },
  }
})
