// compose and Duplex.from.
(function ({ E, nextTick }, D, { Readable }, { Duplex }, { finished }, { run }, web) {
  const { isReadableNode, isWritableNode, isNode, isReadable, isWritable, isWeb } = D

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
  return { compose }
})
