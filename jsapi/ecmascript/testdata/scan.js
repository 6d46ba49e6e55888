// scan returns the own properties of every intrinsic that can be reached from
// the global names of ECMA-262, one line each: path, kind and attributes.
// It runs in Node and in dialtone.
(function scan() {
  const names = ('AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date ' +
    'DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Int16Array Int32Array Int8Array Iterator JSON Map Math ' +
    'Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String SuppressedError Symbol SyntaxError ' +
    'TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent encodeURI ' +
    'encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt unescape Infinity NaN undefined').split(' ')
  const lines = [], seen = new Set(), global = globalThis
  const proto = Object.getPrototypeOf
  const quietly = (make) => { try { return make() } catch { return undefined } }
  const roots = names.filter((n) => n in global && n !== 'globalThis').map((n) => [n, global[n]])
  for (const n of names) {
    lines.push(n + ' ' + (n in global ? typeof global[n] : 'absent'))
  }
  const f = Function
  for (const [n, make] of [
    ['%TypedArray%', () => proto(Int8Array)], ['%ArrayIteratorPrototype%', () => proto([].values())],
    ['%IteratorPrototype%', () => proto(proto([].values()))], ['%MapIteratorPrototype%', () => proto(new Map().keys())],
    ['%SetIteratorPrototype%', () => proto(new Set().keys())], ['%StringIteratorPrototype%', () => proto(''[Symbol.iterator]())],
    ['%RegExpStringIteratorPrototype%', () => proto(''.matchAll(/x/g))],
    ['%GeneratorFunction%', () => f('return (function* () {}).constructor')()],
    ['%GeneratorPrototype%', () => f('return Object.getPrototypeOf(function* () {}).prototype')()],
    ['%AsyncFunction%', () => f('return (async function () {}).constructor')()],
    ['%AsyncGeneratorFunction%', () => f('return (async function* () {}).constructor')()],
    ['%AsyncGeneratorPrototype%', () => f('return Object.getPrototypeOf(async function* () {}).prototype')()],
    ['%AsyncIteratorPrototype%', () => f('return Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype)')()],
    ['%IteratorHelperPrototype%', () => proto(Iterator.from([1]).map((x) => x))],
    ['%WrapForValidIteratorPrototype%', () => proto(Iterator.from({ next() {} }))],
  ]) { const v = quietly(make); if (v) roots.push([n, v]) }
  const show = (path, object) => {
    if (seen.has(object)) return
    seen.add(object)
    for (const key of Reflect.ownKeys(object)) {
      const name = typeof key === 'symbol' ? '[' + key.description + ']' : key
      if (typeof object === 'function' && (name === 'length' || name === 'name')) continue
      const d = Object.getOwnPropertyDescriptor(object, key)
      const at = path + '.' + name
      const flags = (d.writable ? 'w' : '') + (d.enumerable ? 'e' : '') + (d.configurable ? 'c' : '')
      const fn = (x) => typeof x === 'function' ? JSON.stringify(x.name) + x.length : typeof x
      if ('value' in d) lines.push(at + ' ' + (name === 'stack' || name === 'stackTraceLimit' ? '' : fn(d.value)) + ' ' + flags)
      else lines.push(at + ' get ' + fn(d.get) + ' set ' + fn(d.set) + ' ' + flags)
      const v = d.value
      if (v && (typeof v === 'object' || typeof v === 'function') && name !== 'constructor') show(at, v)
    }
  }
  for (const [n, v] of roots) if (v && (typeof v === 'object' || typeof v === 'function')) show(n, v)
  return lines.sort().join('\n')
})()
