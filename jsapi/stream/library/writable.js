// Writable.
(function ({ E, nextTick, Buffer }, D, hwm, { Stream }) {
  const { setPrototypeOf, defineProperties } = Object
  const { errorOrDestroy } = D
  const nop = () => {}

  function WritableState(options, stream, isDuplex) {
    this.objectMode = !!(options && options.objectMode) || (isDuplex && !!(options && options.writableObjectMode))
    this.highWaterMark = options ? hwm.of(this, options, 'writableHighWaterMark', isDuplex) : hwm.byDefault(false)
    this.finalCalled = false
    this.needDrain = false
    this.ending = false
    this.ended = false
    this.finished = false
    this.destroyed = false
    this.decodeStrings = !(options && options.decodeStrings === false)
    this.defaultEncoding = (options && options.defaultEncoding) || 'utf8'
    if (!Buffer.isEncoding(this.defaultEncoding)) throw new E.ERR_UNKNOWN_ENCODING(this.defaultEncoding)
    this.length = 0
    this.writing = false
    this.corked = 0
    this.sync = true
    this.bufferProcessing = false
    this.onwrite = (err) => onwrite(stream, err)
    this.writecb = null
    this.writelen = 0
    this.afterWriteTickInfo = null
    this.afterWritePending = false
    this.buffered = []
    this.bufferedIndex = 0
    this.pendingcb = 0
    this.constructed = true
    this.prefinished = false
    this.errorEmitted = false
    this.emitClose = !options || options.emitClose !== false
    this.autoDestroy = !options || options.autoDestroy !== false
    this.errored = null
    this.closed = false
    this.closeEmitted = false
    this.onFinish = []
  }
  WritableState.prototype.getBuffer = function () { return this.buffered.slice(this.bufferedIndex) }
  defineProperties(WritableState.prototype, { bufferedRequestCount: { get() { return this.buffered.length - this.bufferedIndex } } })

  function Writable(options) {
    if (!(this instanceof Writable)) return new Writable(options)
    this._events ??= { close: undefined, error: undefined, prefinish: undefined, finish: undefined, drain: undefined }
    this._writableState ??= new WritableState(options, this, false)
    if (options) {
      if (typeof options.write === 'function') this._write = options.write
      if (typeof options.writev === 'function') this._writev = options.writev
      if (typeof options.destroy === 'function') this._destroy = options.destroy
      if (typeof options.final === 'function') this._final = options.final
      if (typeof options.construct === 'function') this._construct = options.construct
    }
    Stream.call(this, options)
    if (options && options.signal) Writable.abortable(options.signal, this)
    D.construct(this, () => Writable.constructed(this))
  }
  Writable.constructed = (stream) => {
    const state = stream._writableState
    if (!state.writing) clearBuffer(stream, state)
    finishMaybe(stream, state)
  }
  setPrototypeOf(Writable.prototype, Stream.prototype)
  setPrototypeOf(Writable, Stream)
  Writable.WritableState = WritableState
  Object.defineProperty(Writable, Symbol.hasInstance, {
    value(object) {
      if (Function.prototype[Symbol.hasInstance].call(this, object)) return true
      return this === Writable && !!object && object._writableState instanceof WritableState
    },
  })
  const P = Writable.prototype
  P.pipe = function () { errorOrDestroy(this, new E.ERR_STREAM_CANNOT_PIPE()) }

  function write(stream, chunk, encoding, callback) {
    const state = stream._writableState
    if (typeof encoding === 'function') {
      callback = encoding
      encoding = state.defaultEncoding
    } else {
      if (!encoding) encoding = state.defaultEncoding
      else if (encoding !== 'buffer' && !Buffer.isEncoding(encoding)) throw new E.ERR_UNKNOWN_ENCODING(encoding)
      if (typeof callback !== 'function') callback = nop
    }
    if (chunk === null) throw new E.ERR_STREAM_NULL_VALUES()
    if (!state.objectMode) {
      if (typeof chunk === 'string') {
        if (state.decodeStrings) {
          chunk = Buffer.from(chunk, encoding)
          encoding = 'buffer'
        }
      } else if (chunk instanceof Buffer) encoding = 'buffer'
      else if (ArrayBuffer.isView(chunk)) {
        chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
        encoding = 'buffer'
      } else throw new E.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk)
    }
    let err
    if (state.ending) err = new E.ERR_STREAM_WRITE_AFTER_END()
    else if (state.destroyed) err = new E.ERR_STREAM_DESTROYED('write')
    if (err) {
      nextTick(callback, err)
      errorOrDestroy(stream, err, true)
      return err
    }
    state.pendingcb++
    const length = state.objectMode ? 1 : chunk.length
    state.length += length
    const room = state.length < state.highWaterMark
    if (!room) state.needDrain = true
    if (state.writing || state.corked || state.errored || !state.constructed) state.buffered.push({ chunk, encoding, callback })
    else {
      state.writelen = length
      state.writecb = callback
      state.writing = true
      state.sync = true
      stream._write(chunk, encoding, state.onwrite)
      state.sync = false
    }
    return room && !state.errored && !state.destroyed
  }
  P.write = function (chunk, encoding, callback) { return write(this, chunk, encoding, callback) === true }
  P.cork = function () { this._writableState.corked++ }
  P.uncork = function () {
    const state = this._writableState
    if (state.corked) {
      state.corked--
      if (!state.writing) clearBuffer(this, state)
    }
  }
  P.setDefaultEncoding = function (encoding) {
    if (typeof encoding === 'string') encoding = encoding.toLowerCase()
    if (!Buffer.isEncoding(encoding)) throw new E.ERR_UNKNOWN_ENCODING(encoding)
    this._writableState.defaultEncoding = encoding
    return this
  }

  function doWrite(stream, state, many, length, chunk, encoding, callback) {
    state.writelen = length
    state.writecb = callback
    state.writing = true
    state.sync = true
    if (state.destroyed) state.onwrite(new E.ERR_STREAM_DESTROYED('write'))
    else if (many) stream._writev(chunk, state.onwrite)
    else stream._write(chunk, encoding, state.onwrite)
    state.sync = false
  }

  function failed(stream, state, err, callback) {
    --state.pendingcb
    callback(err)
    errorBuffer(state)
    errorOrDestroy(stream, err)
  }

  function onwrite(stream, err) {
    const state = stream._writableState, { sync, writecb: callback } = state
    if (typeof callback !== 'function') {
      errorOrDestroy(stream, new E.ERR_MULTIPLE_CALLBACK())
      return
    }
    state.writing = false
    state.writecb = null
    state.length -= state.writelen
    state.writelen = 0
    if (err) {
      if (!state.errored) state.errored = err
      if (stream._readableState && !stream._readableState.errored) stream._readableState.errored = err
      if (sync) nextTick(failed, stream, state, err, callback)
      else failed(stream, state, err, callback)
      return
    }
    if (state.buffered.length > state.bufferedIndex) clearBuffer(stream, state)
    if (!sync) {
      afterWrite(stream, state, 1, callback)
      return
    }
    if (callback === nop) {
      const tick = (state.needDrain && state.length === 0) || state.destroyed
      if (tick && !state.afterWritePending) {
        state.afterWritePending = true
        nextTick(afterWrite, stream, state, 1, callback)
      } else {
        state.pendingcb--
        if (state.ending) finishMaybe(stream, state, true)
      }
    } else if (state.afterWriteTickInfo !== null && state.afterWriteTickInfo.callback === callback) state.afterWriteTickInfo.count++
    else {
      const info = state.afterWriteTickInfo = { count: 1, callback }
      state.afterWritePending = true
      nextTick(() => {
        state.afterWriteTickInfo = null
        afterWrite(stream, state, info.count, info.callback)
      })
    }
  }

  function afterWrite(stream, state, count, callback) {
    state.afterWritePending = false
    if (!state.ending && !stream.destroyed && state.length === 0 && state.needDrain) {
      state.needDrain = false
      stream.emit('drain')
    }
    while (count-- > 0) {
      state.pendingcb--
      callback(null)
    }
    if (state.destroyed) errorBuffer(state)
    finishMaybe(stream, state)
  }

  function errorBuffer(state) {
    if (state.writing) return
    for (let i = state.bufferedIndex; i < state.buffered.length; i++) {
      const { chunk, callback } = state.buffered[i]
      state.length -= state.objectMode ? 1 : chunk.length
      callback(state.errored ?? new E.ERR_STREAM_DESTROYED('write'))
    }
    finished(state, state.errored ?? new E.ERR_STREAM_DESTROYED('end'))
    state.buffered = []
    state.bufferedIndex = 0
  }
  function finished(state, err) {
    const list = state.onFinish
    state.onFinish = []
    for (let i = 0; i < list.length; i++) list[i](err)
  }

  function clearBuffer(stream, state) {
    if (state.corked || state.bufferProcessing || state.destroyed || !state.constructed) return
    const { buffered, objectMode } = state
    const count = buffered.length - state.bufferedIndex
    if (count === 0) return
    state.bufferProcessing = true
    if (count > 1 && stream._writev) {
      state.pendingcb -= count - 1
      const list = buffered.slice(state.bufferedIndex)
      const chunks = list.map(({ chunk, encoding, callback }) => ({ chunk, encoding, callback }))
      chunks.allBuffers = list.every((b) => b.encoding === 'buffer')
      const callback = list.every((b) => b.callback === nop) ? nop : (err) => { for (let i = 0; i < list.length; i++) list[i].callback(err) }
      state.buffered = []
      state.bufferedIndex = 0
      doWrite(stream, state, true, state.length, chunks, '', callback)
    } else {
      do {
        const { chunk, encoding, callback } = buffered[state.bufferedIndex]
        buffered[state.bufferedIndex++] = null
        doWrite(stream, state, false, objectMode ? 1 : chunk.length, chunk, encoding, callback)
      } while (state.bufferedIndex < buffered.length && !state.writing)
      if (state.bufferedIndex === buffered.length) {
        state.buffered = []
        state.bufferedIndex = 0
      } else if (state.bufferedIndex > 256) {
        buffered.splice(0, state.bufferedIndex)
        state.bufferedIndex = 0
      }
    }
    state.bufferProcessing = false
  }

  P._write = function (chunk, encoding, callback) {
    if (!this._writev) throw new E.ERR_METHOD_NOT_IMPLEMENTED('_write()')
    this._writev([{ chunk, encoding }], callback)
  }
  P._writev = null

  P.end = function (chunk, encoding, callback) {
    const state = this._writableState
    if (typeof chunk === 'function') {
      callback = chunk
      chunk = null
      encoding = null
    } else if (typeof encoding === 'function') {
      callback = encoding
      encoding = null
    }
    let err
    if (chunk !== null && chunk !== undefined) {
      const result = write(this, chunk, encoding)
      if (result instanceof Error) err = result
    }
    if (state.corked) {
      state.corked = 1
      this.uncork()
    }
    if (err) {
      // The write has told of it.
    } else if (!state.errored && !state.ending) {
      state.ending = true
      finishMaybe(this, state, true)
      state.ended = true
    } else if (state.finished) err = new E.ERR_STREAM_ALREADY_FINISHED('end')
    else if (state.destroyed) err = new E.ERR_STREAM_DESTROYED('end')
    if (typeof callback === 'function') {
      if (err) nextTick(callback, err)
      else if (state.errored && state.destroyed) nextTick(callback, state.errored)
      else if (state.finished) nextTick(callback)
      else state.onFinish.push(callback)
    }
    return this
  }

  const needFinish = (s) => s.ending && !s.destroyed && s.constructed && s.length === 0 && !s.errored && s.buffered.length === 0 && !s.finished && !s.writing &&
    !s.errorEmitted && !s.closeEmitted

  function callFinal(stream, state) {
    let called = false
    const done = (err) => {
      if (called) {
        errorOrDestroy(stream, err ?? new E.ERR_MULTIPLE_CALLBACK())
        return
      }
      called = true
      state.pendingcb--
      if (err) {
        finished(state, err)
        errorOrDestroy(stream, err, state.sync)
      } else if (needFinish(state)) {
        state.prefinished = true
        stream.emit('prefinish')
        state.pendingcb++
        nextTick(finish, stream, state)
      }
    }
    state.sync = true
    state.pendingcb++
    try { stream._final(done) } catch (err) { done(err) }
    state.sync = false
  }

  function finishMaybe(stream, state, sync) {
    if (!needFinish(state)) return
    if (!state.prefinished && !state.finalCalled) {
      if (typeof stream._final === 'function' && !state.destroyed) {
        state.finalCalled = true
        callFinal(stream, state)
      } else {
        state.prefinished = true
        stream.emit('prefinish')
      }
    }
    if (state.pendingcb !== 0) return
    if (sync) {
      state.pendingcb++
      nextTick(() => {
        if (needFinish(state)) finish(stream, state)
        else state.pendingcb--
      })
    } else if (needFinish(state)) {
      state.pendingcb++
      finish(stream, state)
    }
  }

  function finish(stream, state) {
    state.pendingcb--
    state.finished = true
    finished(state)
    stream.emit('finish')
    if (state.autoDestroy) {
      const r = stream._readableState
      if (!r || (r.autoDestroy && (r.endEmitted || r.readable === false))) stream.destroy()
    }
  }

  P.destroy = function (err, callback) {
    const state = this._writableState
    if (!state.destroyed && (state.bufferedIndex < state.buffered.length || state.onFinish.length)) nextTick(errorBuffer, state)
    D.destroy.call(this, err, callback)
    return this
  }
  P._undestroy = D.undestroy
  P._destroy = function (err, callback) { callback(err) }
  const rejection = Symbol.for('nodejs.rejection')
  P[rejection] = function (err) { this.destroy(err) }

  const state = (name, otherwise) => ({ configurable: true, get() { return this._writableState ? this._writableState[name] : otherwise } })
  defineProperties(P, {
    closed: state('closed', false),
    destroyed: { ...state('destroyed', false), set(v) { if (this._writableState) this._writableState.destroyed = v } },
    writable: {
      configurable: true,
      get() {
        const w = this._writableState
        return !!w && w.writable !== false && !w.destroyed && !w.errored && !w.ending && !w.ended
      },
      set(v) { if (this._writableState) this._writableState.writable = !!v },
    },
    writableFinished: state('finished', false),
    writableObjectMode: state('objectMode', false),
    writableBuffer: { configurable: true, get() { return this._writableState && this._writableState.getBuffer() } },
    writableEnded: state('ending', false),
    writableNeedDrain: {
      configurable: true,
      get() {
        const w = this._writableState
        return !!w && !w.destroyed && !w.ending && w.needDrain
      },
    },
    writableHighWaterMark: state('highWaterMark'),
    writableCorked: state('corked', 0),
    writableLength: state('length'),
    errored: state('errored', null),
    writableAborted: {
      configurable: true,
      get() { return !!(this._writableState.writable !== false && (this._writableState.destroyed || this._writableState.errored) && !this._writableState.finished) },
    },
  })
  return { Writable, WritableState }
})
