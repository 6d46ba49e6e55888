// Streams as async iterables, and streams of iterables.
//
// https://streams.spec.whatwg.org/#rs-asynciterator
(function (T, R) {
  const { E, then, resolved, rejected, state } = T
  const { read, release, cancel, create, byDefault } = R
  const { apply } = Reflect

  // Calls of next and return wait for each other.
  R.iterate = function (r, preventCancel) {
    let last, begun = false, finished = false
    const end = (value) => ({ done: true, value })
    const next = () => {
      if (finished) return resolved(end(undefined))
      if (r.stream === undefined) return rejected(state('The reader is not attached to a stream'))
      return new Promise((resolve, reject) => {
        read(r, {
          chunk(value) {
            last = undefined
            resolve({ value, done: false })
          },
          close() {
            last = undefined
            finished = true
            release(r)
            resolve(end(undefined))
          },
          error(e) {
            last = undefined
            finished = true
            release(r)
            reject(e)
          },
        })
      })
    }
    const finish = (value) => () => {
      if (finished) return resolved(end(value))
      finished = true
      if (r.stream === undefined) return rejected(state('The reader is not attached to a stream'))
      if (preventCancel) {
        release(r)
        return resolved(end(value))
      }
      const result = cancel(r.stream, value)
      release(r)
      return then(result, () => end(value))
    }
    // The first read waits, so that the controller has had its chance to pull.
    const queue = (f) => {
      if (!begun) last = resolved()
      begun = true
      return last = last === undefined ? f() : then(last, f, f)
    }
    return {
      next() { return queue(next) },
      return(value) { return queue(finish(value)) },
      [Symbol.asyncIterator]() { return this },
    }
  }

  R.from = function (iterable) {
    const refuse = () => new E.ERR_ARG_NOT_ITERABLE(E.inspect(iterable))
    let f = iterable[Symbol.asyncIterator], isAsync = true
    if (f === undefined || f === null) {
      isAsync = false
      f = iterable[Symbol.iterator]
    }
    if (typeof f !== 'function') throw refuse()
    const it = apply(f, iterable, [])
    const isObject = (v) => v !== null && typeof v === 'object' || typeof v === 'function'
    if (!isObject(it)) throw state('The iterator method must return an object')
    const { next } = it
    return create({
      highWaterMark: 0,
      pull(c) {
        let result
        try { result = apply(next, it, []) } catch (e) { return rejected(e) }
        const take = (step) => {
          if (!isObject(step)) throw state('The promise returned by the iterator.next() method must fulfill with an object')
          if (step.done) {
            byDefault.close(c)
            return
          }
          const { value } = step
          if (isAsync) byDefault.enqueue(c, value)
          else return then(resolved(value), (v) => byDefault.enqueue(c, v))
        }
        return then(resolved(result), take)
      },
      cancel(reason) {
        try {
          const f = it.return
          if (f === undefined) return resolved()
          return then(resolved(apply(f, it, [reason])), (step) => {
            if (!isObject(step)) throw state('The promise returned by the iterator.return() method must fulfill with an object')
          })
        } catch (e) { return rejected(e) }
      },
    })
  }
})
