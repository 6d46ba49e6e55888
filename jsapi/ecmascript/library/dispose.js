// SuppressedError, DisposableStack and AsyncDisposableStack, of the proposal
// Explicit Resource Management that V8 has.
(function ({ apply, constructor, define, isObject, shown, slots, uncurry }) {
  const { setPrototypeOf, create, defineProperty } = Object
  const { construct } = Reflect, NativeError = Error, NativePromise = Promise
  const push = uncurry(Array.prototype.push), pop = uncurry(Array.prototype.pop)
  const { dispose: DISPOSE, asyncDispose: ASYNC } = Symbol

  function SuppressedError(error, suppressed, message) {
    const e = construct(NativeError, message === undefined ? [] : [`${message}`], new.target === undefined ? SuppressedError : new.target)
    for (const [key, value] of [['error', error], ['suppressed', suppressed]]) {
      defineProperty(e, key, { value, writable: true, enumerable: false, configurable: true })
    }
    return e
  }
  SuppressedError.prototype = create(NativeError.prototype)
  define(SuppressedError.prototype, { constructor: SuppressedError, name: 'SuppressedError', message: '' })
  setPrototypeOf(SuppressedError, NativeError)
  constructor(SuppressedError)

  // stack makes one of the two kinds of stack.
  function stackOf(name, Stack, key, dispose, async) {
    const all = slots(name + '.prototype')
    const open = (self, method) => {
      const state = all.of(self, method)
      if (state.disposed) throw new ReferenceError(`Cannot call ${name}.prototype.${method} on an already-disposed ${name}`)
      return state
    }
    const callable = (f) => { if (typeof f !== 'function') throw new TypeError(`${shown(f)} is not a function`) }
    define(Stack.prototype, {
      get disposed() { return all.of(this, 'get disposed').disposed },
      use(value) {
        const state = open(this, 'use')
        if (value === undefined || value === null) {
          if (async) push(state.list, () => undefined)
          return value
        }
        if (!isObject(value)) throw new TypeError('An object is expected with `using` declarations')
        let f = value[key], wait = true
        if (async && (f === undefined || f === null)) {
          f = value[DISPOSE]
          wait = false
        }
        if (typeof f !== 'function') throw new TypeError(`${String(key)} is not a function`)
        push(state.list, () => {
          const result = apply(f, value, [])
          return wait ? result : undefined
        })
        return value
      },
      adopt(value, onDispose) {
        const state = open(this, 'adopt')
        callable(onDispose)
        push(state.list, () => apply(onDispose, undefined, [value]))
        return value
      },
      defer(onDispose) {
        const state = open(this, 'defer')
        callable(onDispose)
        push(state.list, () => apply(onDispose, undefined, []))
      },
      move() {
        const state = open(this, 'move')
        const next = new Stack()
        all.of(next, 'move').list = state.list
        state.list = []
        state.disposed = true
        return next
      },
    })
    dispose(Stack.prototype, all)
    return (self) => all.put(self, { disposed: false, list: [] })
  }
  // failed joins the error of one resource with that of those before.
  const failed = (state, e) => state ? { error: new SuppressedError(e, state.error) } : { error: e }

  function DisposableStack() {
    if (new.target === undefined) throw new TypeError("Constructor DisposableStack requires 'new'")
    sync(this)
  }
  const sync = stackOf('DisposableStack', DisposableStack, DISPOSE, (proto, all) => {
    define(proto, {
      dispose() {
        const state = all.of(this, 'dispose')
        if (state.disposed) return
        state.disposed = true
        let failure
        while (state.list.length) {
          try { pop(state.list)() } catch (e) { failure = failed(failure, e) }
        }
        if (failure) throw failure.error
      },
    })
    define(proto, { [DISPOSE]: proto.dispose })
  }, false)
  constructor(DisposableStack, 'DisposableStack')

  async function disposeAll(state) {
    let failure
    while (state.list.length) {
      try { await pop(state.list)() } catch (e) { failure = failed(failure, e) }
    }
    if (failure) throw failure.error
  }
  function AsyncDisposableStack() {
    if (new.target === undefined) throw new TypeError("Constructor AsyncDisposableStack requires 'new'")
    asynchronous(this)
  }
  const asynchronous = stackOf('AsyncDisposableStack', AsyncDisposableStack, ASYNC, (proto, all) => {
    define(proto, {
      disposeAsync() {
        if (!all.has(this)) {
          return new NativePromise(() => { throw new TypeError('Receiver is not an AsyncDisposableStack') })
        }
        const state = all.of(this, 'disposeAsync')
        if (state.disposed) return new NativePromise((resolve) => resolve())
        state.disposed = true
        return disposeAll(state)
      },
    })
    define(proto, { [ASYNC]: proto.disposeAsync })
  }, true)
  constructor(AsyncDisposableStack, 'AsyncDisposableStack')
})
