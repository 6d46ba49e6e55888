// Readables as async iterables, and of what they are made.
(function ({ E, nextTick, Buffer }, D, { Readable }) {
  const { errorOrDestroy } = D
  const nop = () => {}
  const P = Readable.prototype

  P.wrap = function (stream) {
    let paused = false
    stream.on('data', (chunk) => {
      if (!this.push(chunk) && stream.pause) {
        paused = true
        stream.pause()
      }
    })
    stream.on('end', () => { this.push(null) })
    stream.on('error', (err) => { errorOrDestroy(this, err) })
    stream.on('close', () => { this.destroy() })
    stream.on('destroy', () => { this.destroy() })
    this._read = () => {
      if (paused && stream.resume) {
        paused = false
        stream.resume()
      }
    }
    for (const key of Object.keys(stream)) {
      if (this[key] === undefined && typeof stream[key] === 'function') this[key] = stream[key].bind(stream)
    }
    return this
  }

  // iterate is an async iterator of a stream. Calls of next wait for each other.
  function iterate(stream, options) {
    let callback = nop, error, finished = false, cleanup, last = Promise.resolve()
    function next(resolve) {
      if (this === stream) {
        callback()
        callback = nop
      } else callback = resolve
    }
    let started = false
    function start() {
      started = true
      stream.on('readable', next)
      cleanup = Readable.finished(stream, { writable: false }, (err) => {
        error = err ? D.both(error, err) : null
        callback()
        callback = nop
      })
    }
    function finish() {
      finished = true
      if (!started) return
      if ((error || options?.destroyOnReturn !== false) && (error === undefined || stream._readableState.autoDestroy)) D.destroyer(stream, null)
      else {
        stream.off('readable', next)
        cleanup()
      }
    }
    async function step() {
      if (finished) return { value: undefined, done: true }
      if (!started) start()
      for (;;) {
        const chunk = stream.destroyed ? null : stream.read()
        if (chunk !== null) return { value: chunk, done: false }
        if (error) {
          finish()
          throw error
        }
        if (error === null) {
          finish()
          return { value: undefined, done: true }
        }
        await new Promise(next)
      }
    }
    const queue = (f) => {
      const result = last.then(f, f)
      last = result
      return result
    }
    const iterator = {
      next: () => queue(step),
      return: (value) => queue(async () => {
        if (!finished) finish()
        return { value, done: true }
      }),
      throw: (err) => queue(async () => {
        if (!finished) {
          error = D.both(error, err)
          finish()
        }
        throw err
      }),
      [Symbol.asyncIterator]() { return this },
    }
    iterator.stream = stream
    return iterator
  }
  P[Symbol.asyncIterator] = function () { return iterate(this) }
  P.iterator = function (options) {
    if (options !== undefined) E.validateObject(options, 'options')
    return iterate(this, options)
  }
  if (Symbol.asyncDispose) {
    P[Symbol.asyncDispose] = async function () {
      let error
      if (!this.destroyed) {
        error = this.readableEnded ? null : E.abortError()
        this.destroy(error)
      }
      await new Promise((resolve, reject) => Readable.finished(this, (err) => err && err !== error ? reject(err) : resolve(null)))
    }
  }

  Readable.wrap = (src, options) => new Readable({
    objectMode: src.readableObjectMode ?? src.objectMode ?? true,
    ...options,
    destroy(err, callback) {
      D.destroyer(src, err)
      callback(err)
    },
  }).wrap(src)

  // from makes a Readable of an iterable.
  Readable.from = function (iterable, options) {
    if (typeof iterable === 'string' || iterable instanceof Buffer) {
      return new Readable({ objectMode: true, ...options, read() { this.push(iterable); this.push(null) } })
    }
    let iterator, isAsync
    if (iterable && iterable[Symbol.asyncIterator]) {
      isAsync = true
      iterator = iterable[Symbol.asyncIterator]()
    } else if (iterable && iterable[Symbol.iterator]) {
      isAsync = false
      iterator = iterable[Symbol.iterator]()
    } else throw new E.ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable)
    const stream = new Readable({ objectMode: true, highWaterMark: 1, ...options })
    let reading = false
    stream._read = function () {
      if (reading) return
      reading = true
      advance()
    }
    const base = stream._destroy
    stream._destroy = function (error, callback) {
      close(error).then(() => nextTick(callback, error), (e) => nextTick(callback, e || error))
    }
    async function close(error) {
      const failed = error !== undefined && error !== null
      if (failed && typeof iterator.throw === 'function') {
        const { value, done } = await iterator.throw(error)
        await value
        if (done) return
      }
      if (typeof iterator.return === 'function') {
        const { value } = await iterator.return()
        await value
      }
    }
    async function advance() {
      for (;;) {
        try {
          const { value, done } = isAsync ? await iterator.next() : iterator.next()
          if (done) {
            stream.push(null)
            break
          }
          const chunk = value && typeof value.then === 'function' ? await value : value
          if (chunk === null) {
            reading = false
            throw new E.ERR_STREAM_NULL_VALUES()
          }
          if (stream.push(chunk)) continue
          reading = false
          break
        } catch (err) {
          stream.destroy(err)
          break
        }
      }
    }
    return stream
  }
})
