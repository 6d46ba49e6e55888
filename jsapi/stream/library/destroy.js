// How streams are constructed, destroyed and closed, and what the modules here
// ask a stream about its state.
(function ({ E, nextTick }) {
  const kDestroy = Symbol('kDestroy'), kConstruct = Symbol('kConstruct')
  E.define(Error, 'ERR_MULTIPLE_CALLBACK', 'Callback called multiple times')
  E.define(Error, 'ERR_STREAM_DESTROYED', (name) => `Cannot call ${name} after a stream was destroyed`)
  E.define(Error, 'ERR_STREAM_ALREADY_FINISHED', (name) => `Cannot call ${name} after a stream was finished`)
  E.define(Error, 'ERR_STREAM_CANNOT_PIPE', 'Cannot pipe, not readable')
  E.define(TypeError, 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream')
  E.define(Error, 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close')
  E.define(Error, 'ERR_STREAM_PUSH_AFTER_EOF', 'stream.push() after EOF')
  E.define(Error, 'ERR_STREAM_UNSHIFT_AFTER_END_EVENT', 'stream.unshift() after end event')
  E.define(Error, 'ERR_STREAM_WRITE_AFTER_END', 'write after end')
  E.define(Error, 'ERR_STREAM_UNABLE_TO_PIPE', 'Cannot pipe to a closed or destroyed stream')

  const both = (a, b) => {
    if (!a || !b || a === b) return a || b
    const e = new AggregateError([b, a], b.message)
    e.code = b.code
    return e
  }
  function note(err, w, r) {
    if (!err) return
    if (w && !w.errored) w.errored = err
    if (r && !r.errored) r.errored = err
  }

  function destroy(err, callback) {
    const r = this._readableState, w = this._writableState
    if ((w && w.destroyed) || (r && r.destroyed)) {
      if (typeof callback === 'function') callback()
      return this
    }
    note(err, w, r)
    if (w) w.destroyed = true
    if (r) r.destroyed = true
    if ((w || r).constructed) run(this, err, callback)
    else this.once(kDestroy, (er) => run(this, both(er, err), callback))
    return this
  }

  function run(stream, err, callback) {
    const r = stream._readableState, w = stream._writableState
    let called = false
    const done = (err) => {
      if (called) return
      called = true
      note(err, w, r)
      if (w) w.closed = true
      if (r) r.closed = true
      if (typeof callback === 'function') callback(err)
      if (err) nextTick(() => { emitError(stream, err); emitClose(stream) })
      else nextTick(emitClose, stream)
    }
    try { stream._destroy(err || null, done) } catch (e) { done(e) }
  }

  function emitClose(stream) {
    const r = stream._readableState, w = stream._writableState
    if (w) w.closeEmitted = true
    if (r) r.closeEmitted = true
    if ((w && w.emitClose) || (r && r.emitClose)) stream.emit('close')
  }
  function emitError(stream, err) {
    const r = stream._readableState, w = stream._writableState
    if ((w && w.errorEmitted) || (r && r.errorEmitted)) return
    if (w) w.errorEmitted = true
    if (r) r.errorEmitted = true
    stream.emit('error', err)
  }

  function errorOrDestroy(stream, err, sync) {
    const r = stream._readableState, w = stream._writableState
    if ((w && w.destroyed) || (r && r.destroyed)) return
    if ((r && r.autoDestroy) || (w && w.autoDestroy)) stream.destroy(err)
    else if (err) {
      note(err, w, r)
      if (sync) nextTick(emitError, stream, err)
      else emitError(stream, err)
    }
  }

  function undestroy() {
    const r = this._readableState, w = this._writableState
    if (r) Object.assign(r, { constructed: true, closed: false, closeEmitted: false, destroyed: false, errored: null, errorEmitted: false, reading: false, ended: r.readable === false, endEmitted: r.readable === false })
    if (w) Object.assign(w, { constructed: true, destroyed: false, closed: false, closeEmitted: false, errored: null, errorEmitted: false, finalCalled: false, prefinished: false, ended: w.writable === false, ending: w.writable === false, finished: w.writable === false })
  }

  function construct(stream, callback) {
    if (typeof stream._construct !== 'function') return
    const r = stream._readableState, w = stream._writableState
    if (r) r.constructed = false
    if (w) w.constructed = false
    stream.once(kConstruct, callback)
    if (stream.listenerCount(kConstruct) > 1) return
    nextTick(() => {
      let called = false
      const done = (err) => {
        if (called) {
          errorOrDestroy(stream, err ?? new E.ERR_MULTIPLE_CALLBACK())
          return
        }
        called = true
        if (r) r.constructed = true
        if (w) w.constructed = true
        if ((w || r).destroyed) stream.emit(kDestroy, err)
        else if (err) errorOrDestroy(stream, err, true)
        else stream.emit(kConstruct)
      }
      try { stream._construct((err) => { nextTick(done, err) }) } catch (err) { nextTick(done, err) }
    })
  }

  const isReadableNode = (s) => !!(s && typeof s.pipe === 'function' && typeof s.on === 'function' &&
    (!s._writableState || s._readableState?.readable !== false) && (!s._writableState || s._readableState))
  const isWritableNode = (s) => !!(s && typeof s.write === 'function' && typeof s.on === 'function' && (!s._readableState || s._writableState?.writable !== false))
  const isNode = (s) => s && (s._readableState || s._writableState || (typeof s.write === 'function' && typeof s.on === 'function') || (typeof s.pipe === 'function' && typeof s.on === 'function'))
  const isReadableWeb = (s) => !!(s && !isNode(s) && typeof s.pipeThrough === 'function' && typeof s.getReader === 'function' && typeof s.cancel === 'function')
  const isWritableWeb = (s) => !!(s && !isNode(s) && typeof s.getWriter === 'function' && typeof s.abort === 'function')
  const isTransformWeb = (s) => !!(s && !isNode(s) && typeof s.readable === 'object' && typeof s.writable === 'object')
  const isWeb = (s) => isReadableWeb(s) || isWritableWeb(s) || isTransformWeb(s)
  const isIterable = (s) => s != null && (typeof s[Symbol.asyncIterator] === 'function' || typeof s[Symbol.iterator] === 'function')
  const isDestroyed = (s) => isNode(s) ? !!(s.destroyed || (s._writableState || s._readableState)?.destroyed) : null
  function isWritableEnded(s) {
    if (s.writableEnded === true) return true
    const w = s._writableState
    return w?.errored ? false : typeof w?.ended !== 'boolean' ? null : w.ended
  }
  function isWritableFinished(s, strict) {
    if (!isWritableNode(s)) return null
    if (s.writableFinished === true) return true
    const w = s._writableState
    if (w?.errored) return false
    if (typeof w?.finished !== 'boolean') return null
    return !!(w.finished || (strict === false && w.ended === true && w.length === 0))
  }
  function isReadableFinished(s, strict) {
    if (!isReadableNode(s)) return null
    const r = s._readableState
    if (r?.errored) return false
    if (typeof r?.endEmitted !== 'boolean') return null
    return !!(r.endEmitted || (strict === false && r.ended === true && r.length === 0))
  }
  function isReadableEnded(s) {
    const r = s._readableState
    if (!r || r.errored) return false
    return r.endEmitted || (r.ended && r.length === 0)
  }
  // What the web's streams say of themselves.
  const said = (s, what) => s?.[Symbol.for(`nodejs.stream.${what}`)]
  const isReadable = (s) => said(s, 'readable') ?? isReadableNodeNow(s)
  const isWritable = (s) => said(s, 'writable') ?? isWritableNodeNow(s)
  const isReadableNodeNow = (s) => typeof s?.readable !== 'boolean' ? null : isDestroyed(s) ? false : isReadableNode(s) && s.readable && !isReadableFinished(s)
  const isWritableNodeNow = (s) => typeof s?.writable !== 'boolean' ? null : isDestroyed(s) ? false : isWritableNode(s) && s.writable && !isWritableEnded(s)
  function isFinished(s) {
    if (!isNode(s)) return null
    if (isDestroyed(s)) return true
    if (isReadable(s)) return false
    return !isWritable(s)
  }
  function isClosed(s) {
    if (!isNode(s)) return null
    if (typeof s.closed === 'boolean') return s.closed
    const r = s._readableState, w = s._writableState
    if (typeof w?.closed === 'boolean' || typeof r?.closed === 'boolean') return w?.closed || r?.closed
    return null
  }
  const willEmitClose = (s) => {
    if (!isNode(s)) return null
    const state = s._writableState || s._readableState
    return !!(state && state.autoDestroy && state.emitClose && state.closed === false)
  }
  const isErrored = (s) => !!(s && (said(s, 'errored') ?? s.readableErrored ?? s.writableErrored ?? s._readableState?.errored ?? s._writableState?.errored))
  const isDisturbed = (s) => !!(s && (said(s, 'disturbed') ?? (s.readableDidRead || s.readableAborted)))

  function destroyer(stream, err) {
    if (!stream || isDestroyed(stream)) return
    if (!err && !isFinished(stream)) err = E.abortError()
    if (typeof stream.destroy === 'function') stream.destroy(err)
    else if (typeof stream.close === 'function') stream.close()
  }

  return { both, destroy, undestroy, construct, errorOrDestroy, destroyer, isReadableNode, isWritableNode, isNode, isReadableWeb, isWritableWeb, isTransformWeb, isWeb,
    isIterable, isDestroyed, isWritableFinished, isReadableFinished, isReadableEnded, isWritableEnded, isReadable, isWritable, isFinished, isClosed,
    willEmitClose, isErrored, isDisturbed }
})
