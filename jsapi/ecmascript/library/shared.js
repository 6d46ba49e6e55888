// SharedArrayBuffer and Atomics for the one thread that a function has,
// ECMA-262 25.2 and 25.4. Nobody else can write a shared buffer, so every wait
// ends by its time.
(function ({ apply, constant, constructor, define, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, incompatible, integer, shown, uncurry }, { later, sleep }) {
  const { construct } = Reflect, Buffer = ArrayBuffer, Bytes = Uint8Array, { species: SPECIES } = Symbol
  const length = getOwnPropertyDescriptor(Buffer.prototype, 'byteLength').get
  const shared = new WeakSet(), mark = uncurry(shared.add), marked = uncurry(shared.has)
  const isShared = (v) => typeof v === 'object' && v !== null && marked(shared, v)
  const of = (v, method) => {
    if (!isShared(v)) incompatible('SharedArrayBuffer.prototype', method, v)
    return v
  }

  function SharedArrayBuffer(size) {
    if (new.target === undefined) throw new TypeError("Constructor SharedArrayBuffer requires 'new'")
    const n = integer(size)
    if (n < 0 || n > 2 ** 53 - 1) throw new RangeError('Invalid array buffer length')
    const buffer = construct(Buffer, [n], new.target)
    mark(shared, buffer)
    return buffer
  }
  define(SharedArrayBuffer.prototype, {
    get byteLength() { return apply(length, of(this, 'get byteLength'), []) },
    grow(newLength) { incompatible('SharedArrayBuffer.prototype', 'grow', of(this, 'grow')) },
    get growable() {
      of(this, 'get growable')
      return false
    },
    get maxByteLength() { return apply(length, of(this, 'get maxByteLength'), []) },
    slice(start, end) {
      const n = apply(length, of(this, 'slice'), [])
      const at = (v, none) => {
        if (v === undefined) return none
        const i = integer(v)
        return i < 0 ? Math.max(n + i, 0) : Math.min(i, n)
      }
      const from = at(start, 0), to = at(end, n), size = Math.max(to - from, 0)
      const result = new SharedArrayBuffer(size)
      const target = new Bytes(result), source = new Bytes(this)
      for (let i = 0; i < size; i++) target[i] = source[from + i]
      return result
    },
  })
  const speciesOf = { get [SPECIES]() { return this } }
  defineProperty(SharedArrayBuffer, SPECIES, { ...getOwnPropertyDescriptor(speciesOf, SPECIES), enumerable: false, configurable: true })
  constructor(SharedArrayBuffer, 'SharedArrayBuffer')

  const view = getPrototypeOf(Bytes.prototype)
  const kindOf = uncurry(getOwnPropertyDescriptor(view, Symbol.toStringTag).get)
  const sizeOf = uncurry(getOwnPropertyDescriptor(view, 'length').get), bufferOf = uncurry(getOwnPropertyDescriptor(view, 'buffer').get)
  const integers = { __proto__: null, Int8Array: 1, Uint8Array: 1, Int16Array: 1, Uint16Array: 1, Int32Array: 2, Uint32Array: 1, BigInt64Array: 2, BigUint64Array: 1 }
  const tag = uncurry(Object.prototype.toString)

  function kind(array, waiting) {
    const k = typeof array === 'object' && array !== null ? kindOf(array) : undefined
    const level = k === undefined ? 0 : integers[k] || 0
    if (level >= (waiting ? 2 : 1)) return k
    const t = tag(array)
    const what = typeof array === 'object' && array !== null && t !== '[object Object]' ? t : shown(array)
    throw new TypeError(`${what} is not an ${waiting ? 'int32 or BigInt64' : 'integer'} typed array.`)
  }
  function index(array, v) {
    const i = integer(v)
    if (i < 0 || i >= sizeOf(array)) throw new RangeError('Invalid atomic access index')
    return i
  }
  function big(v) {
    if (typeof v === 'number') throw new TypeError(`Cannot convert ${v} to a BigInt`)
    return BigInt(v)
  }
  const value = (k, v) => k[0] === 'B' ? BigInt.asIntN(64, big(v)) : integer(v)
  function change(array, i, v, f) {
    const k = kind(array)
    i = index(array, i)
    const n = value(k, v), old = array[i]
    array[i] = f(old, n)
    return old
  }
  function wait(array, i, expected, timeout) {
    const k = kind(array, true)
    if (!isShared(bufferOf(array))) throw new TypeError(`${tag(array)} is not a shared typed array.`)
    i = index(array, i)
    const v = k[0] === 'B' ? value(k, expected) : expected | 0
    let t = timeout === undefined ? Infinity : +timeout
    if (t !== t) t = Infinity
    return { equal: array[i] === v, timeout: Math.max(t, 0) }
  }

  const Atomics = {}
  define(Atomics, {
    add(array, index, value) { return change(array, index, value, (a, b) => a + b) },
    and(array, index, value) { return change(array, index, value, (a, b) => a & b) },
    compareExchange(array, i, expected, replacement) {
      const k = kind(array)
      i = index(array, i)
      const want = value(k, expected), next = value(k, replacement), old = array[i]
      // What is expected is compared as it would be stored.
      const probe = new array.constructor(1)
      probe[0] = want
      if (probe[0] === old) array[i] = next
      return old
    },
    exchange(array, index, value) { return change(array, index, value, (a, b) => b) },
    isLockFree(size) {
      const n = integer(size)
      return n === 1 || n === 2 || n === 4 || n === 8
    },
    load(array, i) {
      kind(array)
      return array[index(array, i)]
    },
    notify(array, i, count) {
      kind(array, true)
      index(array, i)
      if (count !== undefined) integer(count)
      return 0
    },
    or(array, index, value) { return change(array, index, value, (a, b) => a | b) },
    pause() {
      const n = arguments[0]
      if (n !== undefined && !Number.isInteger(n)) throw new TypeError('Atomics.pause argument must be undefined or an integer')
    },
    store(array, i, v) {
      const k = kind(array)
      i = index(array, i)
      const n = k[0] === 'B' ? big(v) : integer(v)
      array[i] = n
      return n
    },
    sub(array, index, value) { return change(array, index, value, (a, b) => a - b) },
    wait(array, index, value, timeout) {
      const w = wait(array, index, value, timeout)
      if (!w.equal) return 'not-equal'
      sleep(w.timeout)
      return 'timed-out'
    },
    waitAsync(array, index, value, timeout) {
      const w = wait(array, index, value, timeout)
      if (!w.equal) return { async: false, value: 'not-equal' }
      if (w.timeout === 0) return { async: false, value: 'timed-out' }
      return { async: true, value: new Promise((resolve) => { if (w.timeout < Infinity) later(() => resolve('timed-out'), w.timeout) }) }
    },
    xor(array, index, value) { return change(array, index, value, (a, b) => a ^ b) },
  })
  constant(Atomics, Symbol.toStringTag, 'Atomics', true)
  define(globalThis, { Atomics })
})
