// Error.captureStackTrace and stackTraceLimit, as V8 documents them:
// https://v8.dev/docs/stack-trace-api
(function ({ apply, define, defineProperty, isObject }, { capture }) {
  const NativeError = Error
  const text = NativeError.prototype.toString

  define(NativeError, {
    captureStackTrace(object, above) {
      if (!isObject(object)) throw new TypeError('invalid_argument')
      let heading
      try { heading = apply(text, object, []) } catch { heading = '<error>' }
      const stack = capture(object, heading, above)
      if (!Object.isExtensible(object)) throw new TypeError('Cannot define property stack, object is not extensible')
      defineProperty(object, 'stack', { value: stack, writable: true, enumerable: false, configurable: true })
    },
  })
  if (!('stackTraceLimit' in NativeError)) NativeError.stackTraceLimit = 10
})
