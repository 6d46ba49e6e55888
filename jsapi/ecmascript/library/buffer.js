// The members of ArrayBuffer.prototype about moving and resizing, ECMA-262
// 25.1.6. No buffer of the engine can be resized, so none says that it can.
(function ({ apply, define, getOwnPropertyDescriptor, incompatible }, { isDetached, transfer }) {
  const length = getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get
  const is = (v, method) => {
    try { apply(length, v, []) } catch { if (!isDetached(v)) incompatible('ArrayBuffer.prototype', method, v) }
    return v
  }
  function move(self, method, size) {
    is(self, method)
    let n
    if (size !== undefined) {
      n = Math.trunc(+size) || 0
      if (n < 0 || n > Number.MAX_SAFE_INTEGER) throw new RangeError('Invalid array buffer length')
    }
    if (isDetached(self)) throw new TypeError(`Cannot perform ArrayBuffer.prototype.${method} on a detached ArrayBuffer`)
    return transfer(self, n === undefined ? apply(length, self, []) : n)
  }

  define(ArrayBuffer.prototype, {
    get detached() { return isDetached(is(this, 'get detached')) },
    get maxByteLength() {
      is(this, 'get maxByteLength')
      return isDetached(this) ? 0 : apply(length, this, [])
    },
    get resizable() {
      is(this, 'get resizable')
      return false
    },
    resize(newLength) {
      incompatible('ArrayBuffer.prototype', 'resize', is(this, 'resize'))
    },
    transfer() { return move(this, 'transfer', arguments[0]) },
    transferToFixedLength() { return move(this, 'transferToFixedLength', arguments[0]) },
  })
})
