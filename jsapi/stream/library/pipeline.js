// finished, pipeline, compose and addAbortSignal.
(function ({ E, nextTick }, D, { Readable }, { Writable }, { Duplex, PassThrough }, web) {
  const nop = () => {}
  const { isReadableNode, isWritableNode, isNode, isReadable, isWritable, isClosed } = D
  const isWeb = (s) => D.isReadableWeb(s) || D.isWritableWeb(s) || D.isTransformWeb(s)

  function addListener(signal, f) {
    if (signal.aborted) {
      nextTick(f)
      return nop
    }
    signal.addEventListener('abort', f, { once: true })
    return () => signal.removeEventListener('abort', f)
  }

  // finished calls back when a stream has ended, failed or closed.
  function finished(stream, options, callback) {
    if (arguments.length === 2) {
      callback = options
      options = {}
    } else if (options === null || options === undefined) options = {}
    else E.validateObject(options, 'options')
    E.validateFunction(callback, 'callback')
    E.validateAbortSignal(options.signal, 'options.signal')
    const call = callback
    let calledOnce = false
    callback = function (err) {
      if (calledOnce) return
      calledOnce = true
      call.call(stream, err)
    }
    if (D.isReadableWeb(stream) || D.isWritableWeb(stream)) return finishedWeb(stream, options, callback)
    if (!isNode(stream)) throw new E.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream)
    const readable = options.readable ?? isReadableNode(stream), writable = options.writable ?? isWritableNode(stream)
    const w = stream._writableState, r = stream._readableState
    const onlegacyfinish = () => { if (!stream.writable) onfinish() }
    let willEmitClose = D.willEmitClose(stream) && isReadableNode(stream) === readable && isWritableNode(stream) === writable
    let writableFinished = D.isWritableFinished(stream, false)
    const onfinish = () => {
      writableFinished = true
      if (stream.destroyed) willEmitClose = false
      if (willEmitClose && (!stream.readable || readable)) return
      if (!readable || readableFinished) callback()
    }
    let readableFinished = D.isReadableFinished(stream, false)
    const onend = () => {
      readableFinished = true
      if (stream.destroyed) willEmitClose = false
      if (willEmitClose && (!stream.writable || writable)) return
      if (!writable || writableFinished) callback()
    }
    const onerror = (err) => callback(err)
    let closed = isClosed(stream)
    const onclose = () => {
      closed = true
      const errored = w?.errored || r?.errored
      if (errored && typeof errored !== 'boolean') return callback(errored)
      if (readable && !readableFinished && isReadableNode(stream) && !D.isReadableFinished(stream, false)) return callback(new E.ERR_STREAM_PREMATURE_CLOSE())
      if (writable && !writableFinished && !D.isWritableFinished(stream, false)) return callback(new E.ERR_STREAM_PREMATURE_CLOSE())
      callback()
    }
    const onclosed = () => {
      closed = true
      const errored = w?.errored || r?.errored
      if (errored && typeof errored !== 'boolean') return callback(errored)
      callback()
    }
    const isRequest = typeof stream.setHeader === 'function' && typeof stream.abort === 'function'
    const onrequest = () => { stream.req.on('finish', onfinish) }
    if (isRequest) {
      stream.on('complete', onfinish)
      if (!willEmitClose) stream.on('abort', onclose)
      if (stream.req) onrequest()
      else stream.on('request', onrequest)
    } else if (writable && !w) {
      stream.on('end', onlegacyfinish)
      stream.on('close', onlegacyfinish)
    }
    if (!willEmitClose && typeof stream.aborted === 'boolean') stream.on('aborted', onclose)
    stream.on('end', onend)
    stream.on('finish', onfinish)
    if (options.error !== false) stream.on('error', onerror)
    stream.on('close', onclose)
    if (closed) nextTick(onclose)
    else if (w?.errorEmitted || r?.errorEmitted) {
      if (!willEmitClose) nextTick(onclosed)
    } else if (!readable && (!willEmitClose || isReadable(stream)) && (writableFinished || isWritable(stream) === false) && (w == null || w.pendingcb === undefined || w.pendingcb === 0)) nextTick(onclosed)
    else if (!writable && (!willEmitClose || isWritable(stream)) && (readableFinished || isReadable(stream) === false)) nextTick(onclosed)
    else if (r && stream.req && stream.aborted) nextTick(onclosed)
    const cleanup = () => {
      callback = nop
      stream.removeListener('aborted', onclose)
      stream.removeListener('complete', onfinish)
      stream.removeListener('abort', onclose)
      stream.removeListener('request', onrequest)
      if (stream.req) stream.req.removeListener('finish', onfinish)
      stream.removeListener('end', onlegacyfinish)
      stream.removeListener('close', onlegacyfinish)
      stream.removeListener('finish', onfinish)
      stream.removeListener('end', onend)
      stream.removeListener('error', onerror)
      stream.removeListener('close', onclose)
    }
    if (options.signal && !closed) {
      const abort = () => {
        const f = callback
        cleanup()
        f.call(stream, E.abortError(options.signal.reason))
      }
      const remove = addListener(options.signal, abort)
      const f = callback
      callback = (...args) => {
        remove()
        f.apply(stream, args)
      }
    }
    return cleanup
  }
  Readable.finished = finished
  function finishedWeb(stream, options, callback) {
    let over = false, remove = nop
    const call = (err) => nextTick(() => {
      if (over) return
      over = true
      remove()
      callback.call(stream, err)
    })
    if (options.signal) remove = addListener(options.signal, () => { call(E.abortError(options.signal.reason)) })
    stream[Symbol.for('nodejs.webstream.isClosedPromise')].promise.then(() => call(), call)
    return nop
  }

  function addAbortSignal(signal, stream) {
    if (typeof signal !== 'object' || signal === null || !('aborted' in signal)) throw new E.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal)
    if (!isNode(stream) && !D.isReadableWeb(stream) && !D.isWritableWeb(stream)) throw new E.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream)
    return abortable(signal, stream)
  }
  function abortable(signal, stream) {
    const abort = isNode(stream) ? () => { stream.destroy(E.abortError(signal.reason)) }
      : () => { stream[Symbol.for('nodejs.webstream.controllerErrorFunction')](E.abortError(signal.reason)) }
    if (signal.aborted) abort()
    else finished(stream, addListener(signal, abort))
    return stream
  }
  Readable.abortable = Writable.abortable = abortable

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

  // A duplex that stands for other streams passes on what is written to it, and
  // gives what they give. What waits for them is kept by the event: drain, finish
  // and readable.
  const take = (waiting, event) => () => {
    const f = waiting[event]
    waiting[event] = null
    if (f) f()
  }
  const forget = (waiting) => { waiting.readable = waiting.drain = waiting.finish = null }
  function writeTo(d, w, waiting) {
    d._write = (chunk, encoding, callback) => {
      if (w.write(chunk, encoding)) callback()
      else waiting.drain = callback
    }
    d._final = (callback) => {
      w.end()
      waiting.finish = callback
    }
    w.on('drain', take(waiting, 'drain'))
  }
  function readFrom(d, r, waiting) {
    r.on('readable', take(waiting, 'readable'))
    r.on('end', () => { d.push(null) })
    d._read = () => {
      for (;;) {
        const chunk = r.read()
        if (chunk === null) {
          waiting.readable = d._read
          return
        }
        if (!d.push(chunk)) return
      }
    }
  }

  function compose(...streams) {
    if (streams.length === 0) throw new E.ERR_MISSING_ARGS('streams')
    if (streams.length === 1) return Duplex.from(streams[0])
    const ends = [...streams]
    streams = streams.map((s) => isWeb(s) ? web.toNode(s) : s)
    if (typeof streams[0] === 'function') streams[0] = Duplex.from(streams[0])
    const at = streams.length - 1
    if (typeof streams[at] === 'function') streams[at] = Duplex.from(streams[at])
    for (let i = 0; i < streams.length; i++) {
      if (!isNode(streams[i])) continue
      if (i < streams.length - 1 && !isReadable(streams[i])) throw new E.ERR_INVALID_ARG_VALUE(`streams[${i}]`, ends[i], 'must be readable')
      if (i > 0 && !isWritable(streams[i])) throw new E.ERR_INVALID_ARG_VALUE(`streams[${i}]`, ends[i], 'must be writable')
    }
    let onclose = null, d
    const head = streams[0]
    const tail = run(streams, (err) => {
      const f = onclose
      onclose = null
      if (f) f(err)
      else if (err) d.destroy(err)
      else if (!readable && !writable) d.destroy()
    })
    const writable = !!isWritable(head), readable = !!isReadable(tail)
    d = new Duplex({ writableObjectMode: !isWeb(ends[0]) && !!head?.writableObjectMode, readableObjectMode: !isWeb(ends[at]) && !!tail?.readableObjectMode, writable, readable })
    const waiting = {}
    if (writable) {
      writeTo(d, head, waiting)
      finished(tail, take(waiting, 'finish'))
    }
    if (readable) readFrom(d, tail, waiting)
    d._destroy = (err, callback) => {
      if (!err && onclose !== null) err = E.abortError()
      forget(waiting)
      if (isNode(tail)) D.destroyer(tail, err)
      if (onclose === null) callback(err)
      else onclose = callback
    }
    return d
  }

  // from makes a Duplex of what can be read, written, or both.
  Duplex.from = function (body) {
    if (body instanceof Duplex) return body
    if (isReadableNode(body) && isWritableNode(body)) return join({ readable: body, writable: body })
    if (isReadableNode(body)) return join({ readable: body })
    if (isWritableNode(body)) return join({ writable: body })
    if (isNode(body)) return join({})
    if (typeof body === 'function') {
      const { value, write, final, destroy } = generate(body)
      if (D.isIterable(value)) return fromIterable(value, { objectMode: true, write, final, destroy })
      const then = value?.then
      if (typeof then === 'function') {
        let d
        const promise = then.call(value, (v) => { if (v != null) throw new E.ERR_INVALID_RETURN_VALUE('nully', 'body', v) }, (err) => { D.destroyer(d, err) })
        return d = new Duplex({
          objectMode: true,
          readable: false,
          write,
          final(callback) {
            final(async () => {
              try {
                await promise
                nextTick(callback, null)
              } catch (err) { nextTick(callback, err) }
            })
          },
          destroy,
        })
      }
      throw new E.ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or AsyncFunction', 'body', value)
    }
    if (D.isReadableWeb(body)) return join({ readable: web.fromReadable(body) })
    if (D.isWritableWeb(body)) return join({ writable: web.fromWritable(body) })
    if (D.isIterable(body)) return fromIterable(body, { objectMode: true, writable: false })
    if (typeof body?.writable === 'object' || typeof body?.readable === 'object') {
      const side = (v, is) => v ? is(v) ? v : Duplex.from(v) : undefined
      return join({ readable: side(body.readable, isReadableNode), writable: side(body.writable, isWritableNode) })
    }
    const then = body?.then
    if (typeof then === 'function') {
      let d
      then.call(body, (v) => {
        if (v != null) d.push(v)
        d.push(null)
      }, (err) => { D.destroyer(d, err) })
      return d = new Duplex({ objectMode: true, writable: false, read() {} })
    }
    throw new E.ERR_INVALID_ARG_TYPE('stream', ['Blob', 'ReadableStream', 'WritableStream', 'Stream', 'Iterable', 'AsyncIterable', 'Function', '{ readable, writable } pair', 'Promise'], body)
  }
  function fromIterable(iterable, options) {
    const r = Readable.from(iterable)
    const d = new Duplex({ highWaterMark: 1, ...options, read() { resume() } })
    let waiting = false
    const resume = () => {
      for (;;) {
        const chunk = r.read()
        if (chunk === null) {
          waiting = true
          return
        }
        if (!d.push(chunk)) return
      }
    }
    r.on('readable', () => { if (waiting) { waiting = false; resume() } })
    r.on('end', () => { d.push(null) })
    r.on('error', (err) => { d.destroy(err) })
    const base = d._destroy
    d._destroy = (err, callback) => {
      r.destroy(err)
      base.call(d, err, callback)
    }
    return d
  }
  function generate(f) {
    let resolve, promise = new Promise((r) => { resolve = r })
    const ac = typeof AbortController === 'function' ? new AbortController() : null
    const source = {
      [Symbol.asyncIterator]() { return this },
      async next() {
        const p = promise
        promise = null
        const { chunk, done, callback } = await p
        nextTick(callback)
        if (done) return { value: undefined, done: true }
        if (ac?.signal.aborted) throw E.abortError(ac.signal.reason)
        promise = new Promise((r) => { resolve = r })
        return { value: chunk, done: false }
      },
      async return(value) { return { value, done: true } },
    }
    const value = f(source, ac ? { signal: ac.signal } : {})
    return {
      value,
      write(chunk, encoding, callback) {
        const r = resolve
        resolve = null
        r({ chunk, done: false, callback })
      },
      final(callback) {
        const r = resolve
        resolve = null
        r({ done: true, callback })
      },
      destroy(err, callback) {
        if (ac) ac.abort()
        callback(err)
      },
    }
  }
  function join({ readable: r, writable: w }) {
    const readable = !!isReadable(r), writable = !!isWritable(w)
    let onclose
    const d = new Duplex({ readableObjectMode: !!r?.readableObjectMode, writableObjectMode: !!w?.writableObjectMode, readable, writable })
    const closed = (err) => {
      const f = onclose
      onclose = null
      if (f) f(err)
      else if (err) d.destroy(err)
    }
    const waiting = {}
    if (writable) {
      finished(w, (err) => {
        if (err) D.destroyer(r, err)
        closed(err)
      })
      writeTo(d, w, waiting)
      w.on('finish', take(waiting, 'finish'))
    }
    if (readable) {
      finished(r, (err) => {
        if (err) D.destroyer(w, err)
        closed(err)
      })
      readFrom(d, r, waiting)
    }
    d._destroy = (err, callback) => {
      if (!err && onclose !== null) err = E.abortError()
      forget(waiting)
      if (onclose === null) callback(err)
      else {
        onclose = callback
        D.destroyer(w, err)
        D.destroyer(r, err)
      }
    }
    return d
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
  return { finished, addAbortSignal, pipeline, compose, promises }
})
