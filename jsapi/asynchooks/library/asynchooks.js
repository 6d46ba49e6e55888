// A context is a Map of storages and what each holds, or undefined; it is never
// changed, but another one is entered.
(function (open, { current, enter }) {
  const E = open('internal/coded')
  const { apply } = Reflect
  const { defineProperty } = Object
  const Contexts = Map
  E.define(TypeError, 'ERR_ASYNC_CALLBACK', (name) => `${name} must be a function`)
  E.define(TypeError, 'ERR_ASYNC_TYPE', (name) => `Invalid name for async "type": ${name}`)
  E.define(RangeError, 'ERR_INVALID_ASYNC_ID', (type, value) => `Invalid ${type} value: ${value}`)

  function within(context, f, self, args) {
    const before = current()
    enter(context)
    try {
      return apply(f, self, args)
    } finally {
      enter(before)
    }
  }

  class AsyncLocalStorage {
    #default
    #name
    constructor(options = {}) {
      E.validateObject(options, 'options')
      this.#default = options.defaultValue
      if (options.name !== undefined) this.#name = `${options.name}`
    }
    get name() { return this.#name || '' }
    static bind(f) { return AsyncResource.bind(f) }
    static snapshot() {
      const context = current()
      return (f, ...args) => within(context, f, undefined, args)
    }
    #with(value) {
      const context = new Contexts(current())
      context.set(this, value)
      return context
    }
    getStore() {
      const context = current()
      return context !== undefined && context.has(this) ? context.get(this) : this.#default
    }
    run(store, f, ...args) { return within(this.#with(store), f, null, args) }
    exit(f, ...args) {
      const context = new Contexts(current())
      context.set(this, undefined)
      return within(context, f, null, args)
    }
    enterWith(store) { enter(this.#with(store)) }
    disable() {
      const context = new Contexts(current())
      context.delete(this)
      enter(context)
    }
  }

  let ids = 1
  const root = {}
  class AsyncResource {
    #context = current()
    #id = ++ids
    #trigger = 1
    constructor(type, options = {}) {
      E.validateString(type, 'type')
      if (typeof options === 'number') options = { triggerAsyncId: options }
      else if (options !== undefined && options !== null && options.triggerAsyncId !== undefined) {
        const id = options.triggerAsyncId
        if (!Number.isSafeInteger(id) || id < -1) throw new E.ERR_INVALID_ASYNC_ID('triggerAsyncId', id)
        this.#trigger = id
      }
      if (typeof options?.triggerAsyncId === 'number') this.#trigger = options.triggerAsyncId
    }
    runInAsyncScope(f, self, ...args) { return within(this.#context, f, self, args) }
    emitDestroy() { return this }
    asyncId() { return this.#id }
    triggerAsyncId() { return this.#trigger }
    bind(f, self) {
      E.validateFunction(f, 'fn')
      const resource = this
      const bound = self === undefined
        ? function (...args) { return resource.runInAsyncScope(f, this, ...args) }
        : (...args) => resource.runInAsyncScope(f, self, ...args)
      defineProperty(bound, 'length', { value: f.length, configurable: true, enumerable: false, writable: false })
      return bound
    }
    static bind(f, type, self) {
      type = type || f.name || 'bound-anonymous-fn'
      return new AsyncResource(type).bind(f, self)
    }
  }

  return {
    AsyncLocalStorage,
    createHook(hooks) {
      for (const name of ['init', 'before', 'after', 'destroy', 'promiseResolve']) {
        if (hooks[name] !== undefined && typeof hooks[name] !== 'function') throw new E.ERR_ASYNC_CALLBACK(`hook.${name}`)
      }
      return { enable() { return this }, disable() { return this } }
    },
    executionAsyncId: () => 1,
    triggerAsyncId: () => 0,
    executionAsyncResource: () => root,
    asyncWrapProviders: Object.freeze({ __proto__: null }),
    AsyncResource,
  }
})
