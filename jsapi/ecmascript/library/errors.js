// Error.captureStackTrace, stackTraceLimit and prepareStackTrace, as V8
// documents them: https://v8.dev/docs/stack-trace-api
(function ({ apply, define, defineProperty, isObject }, { frames }) {
  const NativeError = Error, { create } = Object
  const text = NativeError.prototype.toString

  const proto = {
    getThis() { return undefined },
    getTypeName() { return this.frame.name ? 'Object' : null },
    getFunction() { return undefined },
    getFunctionName() { return this.frame.name || null },
    getMethodName() { return null },
    getFileName() { return this.frame.file },
    getLineNumber() { return this.frame.line },
    getColumnNumber() { return this.frame.column },
    getEvalOrigin() { return undefined },
    getScriptNameOrSourceURL() { return this.frame.file },
    getScriptHash() { return '' },
    getEnclosingLineNumber() { return this.frame.line },
    getEnclosingColumnNumber() { return this.frame.column },
    getPosition() { return 0 },
    getPromiseIndex() { return null },
    isToplevel() { return true },
    isEval() { return false },
    isNative() { return false },
    isConstructor() { return false },
    isAsync() { return false },
    isPromiseAll() { return false },
    toString() { return line(this.frame) },
  }
  const line = ({ name, file, line, column }) => {
    const at = `${file}:${line}:${column}`
    return name ? `${name} (${at})` : at
  }
  function site(frame) {
    const s = create(proto)
    defineProperty(s, 'frame', { value: frame, enumerable: false })
    return s
  }

  define(NativeError, {
    captureStackTrace(object, above) {
      if (!isObject(object)) throw new TypeError('invalid_argument')
      const limit = NativeError.stackTraceLimit
      const list = typeof limit === 'number' ? frames(limit, typeof above === 'function' ? above.name : '') : undefined
      let stack
      const prepare = NativeError.prepareStackTrace
      if (list !== undefined) {
        if (typeof prepare === 'function') {
          const sites = []
          for (let i = 0; i < list.length; i++) sites[i] = site(list[i])
          stack = apply(prepare, NativeError, [object, sites])
        } else {
          let heading
          try { heading = apply(text, object, []) } catch { heading = '<error>' }
          stack = heading
          for (let i = 0; i < list.length; i++) stack += '\n    at ' + line(list[i])
        }
      }
      if (!Object.isExtensible(object)) throw new TypeError('Cannot define property stack, object is not extensible')
      defineProperty(object, 'stack', { value: stack, writable: true, enumerable: false, configurable: true })
    },
  })
  if (!('stackTraceLimit' in NativeError)) NativeError.stackTraceLimit = 10
})
