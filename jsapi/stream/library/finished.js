// finished and addAbortSignal.
(function ({ E, nextTick }, D, { Readable }, { Writable }) {
  const nop = () => {}
  const { isReadableNode, isWritableNode, isNode, isReadable, isWritable, isClosed } = D

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
  return { finished, addAbortSignal, addListener }
})
