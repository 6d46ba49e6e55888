// https://nodejs.org/docs/latest-v24.x/api/assert.html#class-assertcalltracker
(function (open) {
  const E = open('internal/coded')
  const AssertionError = open('internal/assertionerror')

  class CallTracker {
    #calls = new Map() // of tracked functions
    #of(tracked) {
      const call = this.#calls.get(tracked)
      if (call === undefined) throw new E.ERR_INVALID_ARG_VALUE('tracked', tracked, 'is not a tracked function')
      return call
    }
    calls(fn, expected = 1) {
      if (typeof fn === 'number') {
        expected = fn
        fn = () => {}
      } else if (fn === undefined) {
        fn = () => {}
      }
      E.validateUint32(expected, 'expected', true)
      const call = { expected, name: fn.name || 'calls', stack: new Error(), made: [] }
      const tracked = new Proxy(fn, {
        __proto__: null,
        apply(target, thisArg, args) {
          call.made.push({ thisArg, arguments: args.slice() }) // the engine takes it back
          return Reflect.apply(target, thisArg, args)
        },
      })
      this.#calls.set(tracked, call)
      return tracked
    }
    getCalls(tracked) { return this.#of(tracked).made.slice() }
    report() {
      const list = []
      for (const { expected, name, stack, made } of this.#calls.values()) {
        if (made.length === expected) continue
        list.push({
          message: `Expected the ${name} function to be executed ${expected} time(s) but was executed ${made.length} time(s).`,
          actual: made.length, expected, operator: name, stack,
        })
      }
      return list
    }
    reset(tracked) {
      if (tracked === undefined) for (const call of this.#calls.values()) call.made = []
      else this.#of(tracked).made = []
    }
    verify() {
      const list = this.report()
      if (list.length === 0) return
      throw new AssertionError({
        message: list.length === 1 ? list[0].message : 'Functions were not called the expected number of times',
        details: list,
      })
    }
  }
  return CallTracker
})
