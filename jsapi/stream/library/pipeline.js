// pipeline, and stream/promises.
(function ({ E, nextTick }, D, { Readable }, { Duplex, PassThrough }, { finished, addListener }, web) {
  const nop = () => {}
  const { isReadableNode, isNode, isReadable, isWeb } = D

  const once = (f) => {
    let called = false
    return function (...args) {
      if (called) return
      called = true
      return Reflect.apply(f, this, args)
    }
  }

  function destroyerOf(stream, reading, writing) {
    let done = false
    stream.on('close', () => { done = true })
    const cleanup = finished(stream, { readable: reading, writable: writing }, (err) => { done = !err })
    return {
      destroy(err) {
        if (done) return
        done = true
        D.destroyer(stream, err || new E.ERR_STREAM_DESTROYED('pipe'))
      },
      cleanup,
    }
  }

  const iterableOf = (v) => {
    if (D.isIterable(v) && !isReadableNode(v)) return v
    if (isReadableNode(v)) return Readable.prototype[Symbol.asyncIterator].call(v)
    throw new E.ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable'], v)
  }

  async function pump(iterable, writable, finish, end) {
    let error, onresolve = null
    const resume = (err) => {
      if (err) error = err
      if (onresolve) {
        const f = onresolve
        onresolve = null
        f()
      }
    }
    const wait = () => new Promise((resolve, reject) => {
      if (error) reject(error)
      else onresolve = () => { if (error) reject(error); else resolve() }
    })
    writable.on('drain', resume)
    const cleanup = finished(writable, { readable: false }, resume)
    const isAsync = typeof iterable[Symbol.asyncIterator] === 'function'
    const iterator = isAsync ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]()
    let exhausted = false
    try {
      if (writable.writableNeedDrain) await wait()
      for (;;) {
        let { value, done } = await iterator.next()
        if (done) {
          exhausted = true
          break
        }
        if (!isAsync) value = await value
        if (!writable.write(value)) await wait()
      }
      if (end) {
        writable.end()
        await wait()
      }
      finish()
    } catch (err) {
      if (!exhausted && typeof iterator.return === 'function') { try { await iterator.return() } catch { /* the first error counts */ } }
      finish(error !== err ? D.both(error, err) : err)
    } finally {
      cleanup()
      writable.off('drain', resume)
    }
  }

  function pipeline(...streams) {
    const last = streams[streams.length - 1]
    E.validateFunction(last, 'streams[stream.length - 1]')
    return run(streams.slice(0, -1), once(last))
  }

  function run(streams, callback, options) {
    if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0]
    if (streams.length < 2) throw new E.ERR_MISSING_ARGS('streams')
    streams = streams.map((s) => isWeb(s) ? web.toNode(s) : s)
    const outer = options?.signal
    E.validateAbortSignal(outer, 'options.signal')
    const controller = typeof AbortController === 'function' ? new AbortController() : null
    const lastStreamCleanup = []
    const abort = () => { finishImpl(E.abortError()) }
    let removeAbort = nop
    if (outer) removeAbort = addListener(outer, abort)
    let error, value
    const destroys = []
    let finishCount = 0
    const finish = (err) => { finishImpl(err, --finishCount === 0) }
    function finishImpl(err, final) {
      if (err && (!error || error.code === 'ERR_STREAM_PREMATURE_CLOSE')) error = err
      if (!error && !final) return
      while (destroys.length) destroys.shift()(error)
      removeAbort()
      if (controller) controller.abort()
      if (final) {
        if (!error) for (const f of lastStreamCleanup) f()
        nextTick(callback, error, value)
      }
    }
    let ret
    for (let i = 0; i < streams.length; i++) {
      const stream = streams[i]
      const reading = i < streams.length - 1, writing = i > 0
      const next = i + 1 < streams.length ? streams[i + 1] : null
      const end = reading || options?.end !== false, isLast = i === streams.length - 1
      if (isNode(stream)) {
        if (end) {
          const { destroy, cleanup } = destroyerOf(stream, reading, writing)
          destroys.push(destroy)
          if (isReadable(stream) && isLast) lastStreamCleanup.push(cleanup)
        }
        const onerror = (err) => { if (err && err.name !== 'AbortError' && err.code !== 'ERR_STREAM_PREMATURE_CLOSE') finish(err) }
        stream.on('error', onerror)
        if (isReadable(stream) && isLast) lastStreamCleanup.push(() => { stream.removeListener('error', onerror) })
      }
      if (i === 0) {
        if (typeof stream === 'function') {
          ret = stream(controller ? { signal: controller.signal } : {})
          if (!D.isIterable(ret)) throw new E.ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or Stream', 'source', ret)
        } else if (D.isIterable(stream) || isReadableNode(stream)) ret = stream
        else ret = Duplex.from(stream)
      } else if (typeof stream === 'function') {
        ret = isNode(ret) ? iterableOf(ret) : ret
        ret = stream(ret, controller ? { signal: controller.signal } : {})
        if (reading) {
          if (!D.isIterable(ret)) throw new E.ERR_INVALID_RETURN_VALUE('AsyncIterable', `transform[${i - 1}]`, ret)
        } else {
          const pt = new PassThrough({ objectMode: true })
          const then = ret?.then
          if (typeof then === 'function') {
            finishCount++
            then.call(ret, (v) => {
              value = v
              if (v != null) pt.write(v)
              if (end) pt.end()
              nextTick(finish)
            }, (err) => {
              pt.destroy(err)
              nextTick(finish, err)
            })
          } else if (D.isIterable(ret)) {
            finishCount++
            pump(ret, pt, finish, end)
          } else throw new E.ERR_INVALID_RETURN_VALUE('AsyncIterable or Promise', 'destination', ret)
          ret = pt
          const { destroy, cleanup } = destroyerOf(ret, false, true)
          destroys.push(destroy)
          if (isLast) lastStreamCleanup.push(cleanup)
        }
      } else if (isNode(stream)) {
        if (isReadableNode(ret)) {
          finishCount += 2
          const cleanup = pipe(ret, stream, finish, (err) => finish(err), end)
          if (isReadable(stream) && isLast) lastStreamCleanup.push(cleanup)
        } else if (D.isIterable(ret)) {
          finishCount++
          pump(ret, stream, finish, end)
        } else throw new E.ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'], ret)
        ret = stream
      } else ret = Duplex.from(stream)
    }
    if (outer?.aborted) nextTick(abort)
    return ret
  }

  function pipe(source, dest, finish, finishOnlyHandleError, end) {
    let ended = false
    dest.on('close', () => { if (!ended) finishOnlyHandleError(new E.ERR_STREAM_PREMATURE_CLOSE()) })
    source.pipe(dest, { end: false })
    if (end) {
      const endFn = () => {
        ended = true
        dest.end()
      }
      if (D.isReadableFinished(source)) nextTick(endFn)
      else source.once('end', endFn)
    } else finish()
    finished(source, { readable: true, writable: false }, (err) => {
      const r = source._readableState
      if (err && err.code === 'ERR_STREAM_PREMATURE_CLOSE' && r && r.ended && !r.errored && !r.errorEmitted) {
        source.once('end', finish)
        source.once('error', finish)
      } else finish(err)
    })
    return finished(dest, { readable: false, writable: true }, finish)
  }
  const promises = {
    finished(stream, options) {
      let autoCleanup = false
      if (options === null || options === undefined) options = {}
      if (options?.cleanup) {
        E.validateBoolean(options.cleanup, 'cleanup')
        autoCleanup = options.cleanup
      }
      return new Promise((resolve, reject) => {
        const cleanup = finished(stream, options, (err) => {
          if (autoCleanup) cleanup()
          if (err) reject(err)
          else resolve()
        })
      })
    },
    pipeline(...streams) {
      return new Promise((resolve, reject) => {
        let signal, end
        const last = streams[streams.length - 1]
        if (last && typeof last === 'object' && !isNode(last) && !D.isIterable(last) && !D.isReadableWeb(last) && !D.isWritableWeb(last) && !D.isTransformWeb(last)) {
          const options = streams.pop()
          signal = options.signal
          end = options.end
        }
        run(streams, (err, value) => { if (err) reject(err); else resolve(value) }, { signal, end })
      })
    },
  }
  return { pipeline, run, promises }
})
