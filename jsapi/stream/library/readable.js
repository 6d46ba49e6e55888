// Readable.
(function ({ E, nextTick, EventEmitter, Buffer, decoder }, D, { Stream }, hwm) {
  const { setPrototypeOf, defineProperties } = Object
  const { errorOrDestroy } = D

  function ReadableState(options, stream, isDuplex) {
    this.objectMode = !!(options && options.objectMode) || (isDuplex && !!(options && options.readableObjectMode))
    this.highWaterMark = options ? hwm.of(this, options, 'readableHighWaterMark', isDuplex) : hwm.byDefault(false)
    this.buffer = []
    this.bufferIndex = 0
    this.length = 0
    this.pipes = []
    this.flowing = null
    this.ended = false
    this.endEmitted = false
    this.reading = false
    this.constructed = true
    this.sync = true
    this.needReadable = false
    this.emittedReadable = false
    this.readableListening = false
    this.resumeScheduled = false
    this.errorEmitted = false
    this.emitClose = !options || options.emitClose !== false
    this.autoDestroy = !options || options.autoDestroy !== false
    this.destroyed = false
    this.errored = null
    this.closed = false
    this.closeEmitted = false
    this.defaultEncoding = (options && options.defaultEncoding) || 'utf8'
    if (!Buffer.isEncoding(this.defaultEncoding)) throw new E.ERR_UNKNOWN_ENCODING(this.defaultEncoding)
    this.awaitDrainWriters = null
    this.multiAwaitDrain = false
    this.readingMore = false
    this.dataEmitted = false
    this.decoder = null
    this.encoding = null
    this.paused = null
    if (options && options.encoding) {
      this.decoder = decoder(options.encoding)
      this.encoding = options.encoding
    }
  }

  function Readable(options) {
    if (!(this instanceof Readable)) return new Readable(options)
    this._events ??= { close: undefined, error: undefined, data: undefined, end: undefined, readable: undefined }
    if (options) {
      if (typeof options.read === 'function') this._read = options.read
      if (typeof options.destroy === 'function') this._destroy = options.destroy
      if (typeof options.construct === 'function') this._construct = options.construct
    }
    this._readableState ??= new ReadableState(options, this, false)
    Stream.call(this, options)
    if (options && options.signal) Readable.abortable(options.signal, this)
    D.construct(this, () => Readable.constructed(this))
  }
  Readable.constructed = (stream) => { if (stream._readableState.needReadable) maybeReadMore(stream, stream._readableState) }
  setPrototypeOf(Readable.prototype, Stream.prototype)
  setPrototypeOf(Readable, Stream)
  Readable.ReadableState = ReadableState
  const P = Readable.prototype
  P.destroy = D.destroy
  P._undestroy = D.undestroy
  P._destroy = function (err, callback) { callback(err) }
  P[EventEmitter.captureRejectionSymbol] = function (err) { this.destroy(err) }
  P.push = function (chunk, encoding) { return add(this, chunk, encoding, false) }
  P.unshift = function (chunk, encoding) { return add(this, chunk, encoding, true) }

  function add(stream, chunk, encoding, front) {
    const state = stream._readableState
    if (chunk === null) {
      state.reading = false
      endOfChunks(stream, state)
      return false
    }
    if (!state.objectMode) {
      if (typeof chunk === 'string') {
        encoding = encoding || state.defaultEncoding
        if (state.encoding !== encoding) {
          if (state.encoding && front) chunk = Buffer.from(chunk, encoding).toString(state.encoding)
          else {
            chunk = Buffer.from(chunk, encoding)
            encoding = ''
          }
        }
      } else if (chunk instanceof Buffer) encoding = ''
      else if (ArrayBuffer.isView(chunk)) {
        chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
        encoding = ''
      } else if (chunk !== undefined) {
        errorOrDestroy(stream, new E.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk))
        return false
      }
      if (!chunk || chunk.length <= 0) {
        if (!front) {
          state.reading = false
          maybeReadMore(stream, state)
        }
        return more(state)
      }
    }
    if (front) {
      if (state.endEmitted) {
        errorOrDestroy(stream, new E.ERR_STREAM_UNSHIFT_AFTER_END_EVENT())
        return false
      }
      if (state.destroyed || state.errored) return false
      take(stream, state, chunk, true)
      return more(state)
    }
    if (state.ended) {
      errorOrDestroy(stream, new E.ERR_STREAM_PUSH_AFTER_EOF())
      return false
    }
    if (state.destroyed || state.errored) return false
    state.reading = false
    if (state.decoder && !encoding) {
      chunk = state.decoder.write(chunk)
      if (!state.objectMode && chunk.length === 0) {
        maybeReadMore(stream, state)
        return more(state)
      }
    }
    take(stream, state, chunk, false)
    return more(state)
  }
  const more = (state) => !state.ended && (state.length < state.highWaterMark || state.length === 0)
  const drained = (state) => {
    if (state.multiAwaitDrain) state.awaitDrainWriters.clear()
    else state.awaitDrainWriters = null
  }

  function take(stream, state, chunk, front) {
    if (state.flowing && state.length === 0 && !state.sync && stream.listenerCount('data') > 0) {
      drained(state)
      state.dataEmitted = true
      stream.emit('data', chunk)
    } else {
      state.length += state.objectMode ? 1 : chunk.length
      if (!front) state.buffer.push(chunk)
      else if (state.bufferIndex > 0) state.buffer[--state.bufferIndex] = chunk
      else state.buffer.unshift(chunk)
      if (state.needReadable) emitReadable(stream)
    }
    maybeReadMore(stream, state)
  }

  P.isPaused = function () {
    const state = this._readableState
    return state.paused === true || state.flowing === false
  }
  P.setEncoding = function (encoding) {
    const d = decoder(encoding), state = this._readableState
    state.decoder = d
    state.encoding = d.encoding
    let text = ''
    for (let i = state.bufferIndex; i < state.buffer.length; i++) text += d.write(state.buffer[i])
    state.buffer = text === '' ? [] : [text]
    state.bufferIndex = 0
    state.length = text.length
    return this
  }

  function howMuch(n, state) {
    if (n <= 0 || (state.length === 0 && state.ended)) return 0
    if (state.objectMode) return 1
    if (n !== n) return state.flowing && state.length ? state.buffer[state.bufferIndex].length : state.length
    if (n <= state.length) return n
    return state.ended ? state.length : 0
  }

  P.read = function (n) {
    if (n === undefined) n = NaN
    else if (!Number.isInteger(n)) n = parseInt(n, 10)
    const state = this._readableState, asked = n
    if (n > state.highWaterMark) {
      if (n > 0x40000000) throw new E.ERR_OUT_OF_RANGE('size', '<= 1GiB', n)
      state.highWaterMark = 2 ** Math.ceil(Math.log2(n))
    }
    if (n !== 0) state.emittedReadable = false
    if (n === 0 && state.needReadable && ((state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0) || state.ended)) {
      if (state.length === 0 && state.ended) endReadable(this)
      else emitReadable(this)
      return null
    }
    n = howMuch(n, state)
    if (n === 0 && state.ended) {
      if (state.length === 0) endReadable(this)
      return null
    }
    let wanted = state.needReadable
    if (state.length === 0 || state.length - n < state.highWaterMark) wanted = true
    if (state.ended || state.reading || state.destroyed || state.errored || !state.constructed) wanted = false
    if (wanted) {
      state.reading = true
      state.sync = true
      if (state.length === 0) state.needReadable = true
      try { this._read(state.highWaterMark) } catch (err) { errorOrDestroy(this, err) }
      state.sync = false
      if (!state.reading) n = howMuch(asked, state)
    }
    const chunk = n > 0 ? fromBuffer(n, state) : null
    if (chunk === null) {
      state.needReadable = state.length <= state.highWaterMark
      n = 0
    } else {
      state.length -= n
      drained(state)
    }
    if (state.length === 0) {
      if (!state.ended) state.needReadable = true
      if (asked !== n && state.ended) endReadable(this)
    }
    if (chunk !== null && !state.errorEmitted && !state.closeEmitted) {
      state.dataEmitted = true
      this.emit('data', chunk)
    }
    return chunk
  }

  function fromBuffer(n, state) {
    if (state.length === 0) return null
    const list = state.buffer
    let at = state.bufferIndex, chunk
    if (state.objectMode) {
      chunk = list[at]
      list[at++] = null
    } else if (!n || n >= state.length) {
      if (state.decoder) {
        chunk = ''
        while (at < list.length) chunk += list[at++]
      } else if (list.length - at === 1) chunk = list[at++]
      else {
        chunk = Buffer.concat(at ? list.slice(at) : list, state.length)
        at = list.length
      }
    } else if (n < list[at].length) {
      chunk = list[at].slice(0, n)
      list[at] = list[at].slice(n)
    } else {
      const parts = []
      let left = n
      while (left > 0) {
        const part = list[at]
        if (part.length <= left) {
          parts.push(part)
          left -= part.length
          list[at++] = null
        } else {
          parts.push(part.slice(0, left))
          list[at] = part.slice(left)
          left = 0
        }
      }
      chunk = state.decoder ? parts.join('') : Buffer.concat(parts, n)
    }
    if (at === list.length) {
      state.buffer = []
      at = 0
    } else if (at > 1024) {
      list.splice(0, at)
      at = 0
    }
    state.bufferIndex = at
    return chunk
  }

  function endOfChunks(stream, state) {
    if (state.ended) return
    if (state.decoder) {
      const chunk = state.decoder.end()
      if (chunk && chunk.length) {
        state.buffer.push(chunk)
        state.length += state.objectMode ? 1 : chunk.length
      }
    }
    state.ended = true
    if (state.sync) emitReadable(stream)
    else {
      state.needReadable = false
      state.emittedReadable = true
      readable(stream)
    }
  }
  function emitReadable(stream) {
    const state = stream._readableState
    state.needReadable = false
    if (state.emittedReadable) return
    state.emittedReadable = true
    nextTick(readable, stream)
  }
  function readable(stream) {
    const state = stream._readableState
    if (!state.destroyed && !state.errored && (state.length || state.ended)) {
      stream.emit('readable')
      state.emittedReadable = false
    }
    state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark
    flow(stream)
  }
  function maybeReadMore(stream, state) {
    if (state.readingMore || !state.constructed) return
    state.readingMore = true
    nextTick(readMore, stream, state)
  }
  function readMore(stream, state) {
    while (!state.reading && !state.ended && (state.length < state.highWaterMark || (state.flowing && state.length === 0))) {
      const before = state.length
      stream.read(0)
      if (before === state.length) break
    }
    state.readingMore = false
  }

  P._read = function () { throw new E.ERR_METHOD_NOT_IMPLEMENTED('_read()') }
  P.on = function (event, listener) {
    const result = Stream.prototype.on.call(this, event, listener)
    const state = this._readableState
    if (event === 'data') {
      state.readableListening = this.listenerCount('readable') > 0
      if (state.flowing !== false) this.resume()
    } else if (event === 'readable') {
      if (!state.endEmitted && !state.readableListening) {
        state.readableListening = state.needReadable = true
        state.flowing = false
        state.emittedReadable = false
        if (state.length) emitReadable(this)
        else if (!state.reading) nextTick(() => { this.read(0) })
      }
    }
    return result
  }
  P.addListener = P.on
  P.removeListener = function (event, listener) {
    const result = Stream.prototype.removeListener.call(this, event, listener)
    if (event === 'readable') nextTick(updateListening, this)
    return result
  }
  P.off = P.removeListener
  P.removeAllListeners = function (event) {
    const result = Stream.prototype.removeAllListeners.apply(this, arguments)
    if (event === 'readable' || event === undefined) nextTick(updateListening, this)
    return result
  }
  function updateListening(self) {
    const state = self._readableState
    state.readableListening = self.listenerCount('readable') > 0
    if (state.resumeScheduled && state.paused === false) state.flowing = true
    else if (self.listenerCount('data') > 0) self.resume()
    else if (!state.readableListening) state.flowing = null
  }
  P.resume = function () {
    const state = this._readableState
    if (!state.flowing) {
      state.flowing = !state.readableListening
      if (!state.resumeScheduled) {
        state.resumeScheduled = true
        nextTick(resume, this, state)
      }
    }
    state.paused = false
    return this
  }
  function resume(stream, state) {
    if (!state.reading) stream.read(0)
    state.resumeScheduled = false
    stream.emit('resume')
    flow(stream)
    if (state.flowing && !state.reading) stream.read(0)
  }
  P.pause = function () {
    const state = this._readableState
    if (state.flowing !== false) {
      state.flowing = false
      this.emit('pause')
    }
    state.paused = true
    return this
  }
  function flow(stream) {
    const state = stream._readableState
    while (state.flowing && stream.read() !== null);
  }

  function endReadable(stream) {
    const state = stream._readableState
    if (state.endEmitted) return
    state.ended = true
    nextTick(end, state, stream)
  }
  function end(state, stream) {
    if (state.errored || state.closeEmitted || state.endEmitted || state.length !== 0) return
    state.endEmitted = true
    stream.emit('end')
    if (stream.writable && stream.allowHalfOpen === false) {
      nextTick(() => { if (stream.writable && !stream.writableEnded && !stream.destroyed) stream.end() })
    } else if (state.autoDestroy) {
      const w = stream._writableState
      if (!w || (w.autoDestroy && (w.finished || w.writable === false))) stream.destroy()
    }
  }


  const state = (name) => ({ enumerable: false, configurable: true, get() { return this._readableState && this._readableState[name] } })
  defineProperties(P, {
    readable: {
      configurable: true,
      enumerable: true,
      get() {
        const r = this._readableState
        return !!r && r.readable !== false && !r.destroyed && !r.errorEmitted && !r.endEmitted
      },
      set(v) { if (this._readableState) this._readableState.readable = !!v },
    },
    readableDidRead: state('dataEmitted'),
    readableAborted: {
      configurable: true,
      get() { return !!(this._readableState.readable !== false && (this._readableState.destroyed || this._readableState.errored) && !this._readableState.endEmitted) },
    },
    readableHighWaterMark: state('highWaterMark'),
    readableBuffer: state('buffer'),
    readableFlowing: { ...state('flowing'), set(v) { if (this._readableState) this._readableState.flowing = v } },
    readableLength: state('length'),
    readableObjectMode: { configurable: true, get() { return this._readableState ? this._readableState.objectMode : false } },
    readableEncoding: { configurable: true, get() { return this._readableState ? this._readableState.encoding : null } },
    errored: { configurable: true, get() { return this._readableState ? this._readableState.errored : null } },
    closed: { configurable: true, get() { return this._readableState ? this._readableState.closed : false } },
    destroyed: {
      configurable: true,
      get() { return this._readableState ? this._readableState.destroyed : false },
      set(v) { if (this._readableState) this._readableState.destroyed = v },
    },
    readableEnded: { configurable: true, get() { return this._readableState ? this._readableState.endEmitted : false } },
  })
  defineProperties(ReadableState.prototype, { pipesCount: { get() { return this.pipes.length } } })
  Readable._fromList = fromBuffer
  return { Stream, Readable, ReadableState }
})
