// %TypedArray%.from of a string, whose characters the engine takes for methods.
// ECMA-262 23.2.2.1.
(function ({ apply, define, getPrototypeOf }) {
  const base = getPrototypeOf(Int8Array), native = base.from
  define(base, {
    from(items) {
      if (typeof items === 'string') items = [...items]
      return apply(native, this, [items, arguments[1], arguments[2]])
    },
  }, true)
})
