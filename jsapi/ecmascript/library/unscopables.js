// The methods of arrays that a with statement leaves out, ECMA-262 23.1.3.41.
(function ({ defineProperty }) {
  const list = { __proto__: null, at: true, copyWithin: true, entries: true, fill: true, find: true, findIndex: true, findLast: true,
    findLastIndex: true, flat: true, flatMap: true, includes: true, keys: true, toReversed: true, toSorted: true, toSpliced: true, values: true }
  defineProperty(Array.prototype, Symbol.unscopables, { value: list })
})
