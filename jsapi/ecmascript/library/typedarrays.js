// Where the engine's typed arrays differ: their constants can be written, each
// has a species of its own instead of one that all inherit, and Uint8Array has
// the base64 and hex of ECMA-262 2026, which Node 24 lacks and a script must
// not come to rely on. ECMA-262 23.2.
(function ({ defineProperty, getPrototypeOf }) {
  const { species: SPECIES } = Symbol, base = getPrototypeOf(Int8Array)
  const list = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array]
  for (let i = 0; i < list.length; i++) {
    const constructor = list[i]
    delete constructor[SPECIES]
    const size = { value: constructor.BYTES_PER_ELEMENT, writable: false, enumerable: false, configurable: false }
    defineProperty(constructor, 'BYTES_PER_ELEMENT', size)
    defineProperty(constructor.prototype, 'BYTES_PER_ELEMENT', size)
  }
  const { get } = Object.getOwnPropertyDescriptor({ get [SPECIES]() { return this } }, SPECIES)
  if (!Object.prototype.hasOwnProperty.call(base, SPECIES)) defineProperty(base, SPECIES, { get, enumerable: false, configurable: true })
  delete Uint8Array.fromBase64
  delete Uint8Array.fromHex
  const { prototype } = Uint8Array
  delete prototype.toBase64
  delete prototype.toHex
  delete prototype.setFromBase64
  delete prototype.setFromHex
})
