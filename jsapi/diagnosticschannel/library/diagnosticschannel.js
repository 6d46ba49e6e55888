// Channels by name, and the five of a traced operation.
(function (open, uncaught) {
  const E = open('internal/coded')
  const { apply } = Reflect
  const then = Function.prototype.call.bind(Promise.prototype.then)
  const NativePromise = Promise
  const channels = new Map()

  class Channel {
    #subscribers = []
    #stores = new Map()
    constructor(name) { this.name = name }
    get hasSubscribers() { return this.#subscribers.length > 0 || this.#stores.size > 0 }
    subscribe(f) {
      E.validateFunction(f, 'subscription')
      this.#subscribers = [...this.#subscribers, f]
    }
    unsubscribe(f) {
      const at = this.#subscribers.indexOf(f)
      if (at < 0) return false
      this.#subscribers = [...this.#subscribers.slice(0, at), ...this.#subscribers.slice(at + 1)]
      return true
    }
    bindStore(store, transform) { this.#stores.set(store, transform) }
    unbindStore(store) { return this.#stores.delete(store) }
    publish(message) {
      const list = this.#subscribers
      for (let i = 0; i < list.length; i++) {
        try {
          list[i](message, this.name)
        } catch (e) {
          uncaught(() => { throw e })
        }
      }
    }
    runStores(data, f, self, ...args) {
      let run = () => {
        this.publish(data)
        return apply(f, self, args)
      }
      for (const [store, transform] of this.#stores) {
        const inner = run
        run = () => {
          let context = data
          try {
            if (transform) context = transform(data)
          } catch (e) {
            uncaught(() => { throw e })
            return inner()
          }
          return store.run(context, inner)
        }
      }
      return run()
    }
  }

  function channel(name) {
    let c = channels.get(name)
    if (c) return c
    if (typeof name !== 'string' && typeof name !== 'symbol') throw new E.ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name)
    if (channels.size >= 10000) throw new RangeError('too many diagnostics channels: 10000, and the limit cannot be raised')
    c = new Channel(name)
    channels.set(name, c)
    return c
  }

  const traced = ['start', 'end', 'asyncStart', 'asyncEnd', 'error']
  class TracingChannel {
    constructor(from) {
      for (const event of traced) {
        let c
        if (typeof from === 'string') c = channel(`tracing:${from}:${event}`)
        else if (typeof from === 'object' && from !== null) {
          c = from[event]
          if (!(c instanceof Channel)) throw new E.ERR_INVALID_ARG_TYPE(`nameOrChannels.${event}`, ['Channel'], c)
        } else throw new E.ERR_INVALID_ARG_TYPE('nameOrChannels', ['string', 'object', 'TracingChannel'], from)
        Object.defineProperty(this, event, { value: c, writable: false, enumerable: false, configurable: false })
      }
    }
    get hasSubscribers() { return traced.some((event) => this[event].hasSubscribers) }
    subscribe(handlers) {
      for (const event of traced) if (handlers[event]) this[event].subscribe(handlers[event])
    }
    unsubscribe(handlers) {
      let done = true
      for (const event of traced) if (handlers[event] && !this[event].unsubscribe(handlers[event])) done = false
      return done
    }
    #run(context, call) {
      return this.start.runStores(context, () => {
        try {
          return call()
        } catch (e) {
          context.error = e
          this.error.publish(context)
          throw e
        } finally {
          this.end.publish(context)
        }
      })
    }
    traceSync(f, context = {}, self, ...args) {
      if (!this.hasSubscribers) return apply(f, self, args)
      return this.#run(context, () => { return context.result = apply(f, self, args) })
    }
    tracePromise(f, context = {}, self, ...args) {
      if (!this.hasSubscribers) return apply(f, self, args)
      const settled = () => {
        this.asyncStart.publish(context)
        this.asyncEnd.publish(context)
      }
      return this.#run(context, () => {
        let promise = apply(f, self, args)
        if (!(promise instanceof NativePromise)) promise = NativePromise.resolve(promise)
        return then(promise, (result) => {
          context.result = result
          settled()
          return result
        }, (e) => {
          context.error = e
          this.error.publish(context)
          settled()
          throw e
        })
      })
    }
    traceCallback(f, position = -1, context = {}, self, ...args) {
      if (!this.hasSubscribers) return apply(f, self, args)
      const at = position < 0 ? args.length + position : position
      const callback = args[at]
      E.validateFunction(callback, 'callback')
      const tracing = this
      args[at] = function (...results) {
        if (results[0]) {
          context.error = results[0]
          tracing.error.publish(context)
        } else context.result = results[1]
        return tracing.asyncStart.runStores(context, () => {
          try {
            return apply(callback, this, results)
          } finally {
            tracing.asyncEnd.publish(context)
          }
        })
      }
      return this.#run(context, () => apply(f, self, args))
    }
  }

  return {
    channel,
    hasSubscribers(name) {
      const c = channels.get(name)
      return c ? c.hasSubscribers : false
    },
    subscribe(name, f) { return channel(name).subscribe(f) },
    tracingChannel(from) { return new TracingChannel(from) },
    unsubscribe(name, f) { return channel(name).unsubscribe(f) },
    Channel,
  }
})
