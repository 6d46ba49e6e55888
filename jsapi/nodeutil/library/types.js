// util.types: which kind of object a value is, whatever its prototype says.
(function (open, host) {
  const { classOf } = host
  const { getPrototypeOf, getOwnPropertyDescriptor } = Object
  const { apply } = Reflect
  const tagOf = getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get
  const typed = (v) => typeof v === 'object' && v !== null && classOf(v) !== 'Proxy' ? apply(tagOf, v, []) : undefined
  const is = (name) => (v) => classOf(v) === name
  const MapIterator = getPrototypeOf(new Map().entries()), SetIterator = getPrototypeOf(new Set().values())
  const next = { Map: MapIterator.next, Set: SetIterator.next }
  const generatorPrototype = getPrototypeOf(getPrototypeOf(function* () {}).prototype)
  const inherits = (v, proto) => {
    if (typeof v !== 'object' || v === null || classOf(v) === 'Proxy') return false
    for (let p = getPrototypeOf(v); p !== null; p = getPrototypeOf(p)) if (p === proto) return true
    return false
  }
  const functionTag = (v, ...tags) => {
    if (typeof v !== 'function' || classOf(v) === 'Proxy') return false
    for (let p = getPrototypeOf(v); p !== null; p = getPrototypeOf(p)) {
      const d = getOwnPropertyDescriptor(p, Symbol.toStringTag)
      if (d) return tags.includes(d.value)
    }
    return false
  }
  const shared = () => globalThis.SharedArrayBuffer
  const isSharedArrayBuffer = (v) => classOf(v) === 'SharedArrayBuffer' || typeof shared() === 'function' && inherits(v, shared().prototype)
  const isBoxed = ['Number', 'String', 'Boolean', 'Symbol', 'BigInt']
  const types = {
    isExternal: () => false,
    isDate: is('Date'),
    isArgumentsObject: is('Arguments'),
    isBigIntObject: is('BigInt'),
    isBooleanObject: is('Boolean'),
    isNumberObject: is('Number'),
    isStringObject: is('String'),
    isSymbolObject: is('Symbol'),
    isBoxedPrimitive: (v) => isBoxed.includes(classOf(v)),
    isNativeError: is('Error'),
    isRegExp: is('RegExp'),
    isAsyncFunction: (v) => functionTag(v, 'AsyncFunction', 'AsyncGeneratorFunction'),
    isGeneratorFunction: (v) => functionTag(v, 'GeneratorFunction', 'AsyncGeneratorFunction'),
    isGeneratorObject: (v) => inherits(v, generatorPrototype) && Object.prototype.toString.call(v) === '[object Generator]',
    isPromise: is('Promise'),
    isMap: is('Map'),
    isSet: is('Set'),
    isMapIterator: (v) => inherits(v, MapIterator),
    isSetIterator: (v) => inherits(v, SetIterator),
    isWeakMap: is('WeakMap'),
    isWeakSet: is('WeakSet'),
    isArrayBuffer: is('ArrayBuffer'),
    isSharedArrayBuffer,
    isProxy: is('Proxy'),
    isModuleNamespaceObject: (v) => typeof v === 'object' && v !== null && getPrototypeOf(v) === null &&
      getOwnPropertyDescriptor(v, Symbol.toStringTag)?.value === 'Module',
    isAnyArrayBuffer: (v) => classOf(v) === 'ArrayBuffer' || isSharedArrayBuffer(v),
    isCryptoKey: (v) => typeof globalThis.CryptoKey === 'function' && v instanceof globalThis.CryptoKey,
    isKeyObject: (v) => {
      const crypto = open('crypto')
      return typeof crypto?.KeyObject === 'function' && v instanceof crypto.KeyObject
    },
    isArrayBufferView: ArrayBuffer.isView,
    isDataView: is('DataView'),
    isTypedArray: (v) => typed(v) !== undefined,
  }
  for (const name of ['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'Int8Array', 'Int16Array', 'Int32Array', 'Float16Array',
    'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array']) types[`is${name}`] = (v) => typed(v) === name
  for (const name of Object.keys(types)) Object.defineProperty(types[name], 'name', { value: name })
  return types
})
