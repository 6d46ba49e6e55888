// Duplex, Transform and PassThrough.
(function ({ E, nextTick }, D, hwm, { Stream, Readable, ReadableState }, { Writable, WritableState }) {
  const { setPrototypeOf, defineProperties, getOwnPropertyDescriptor } = Object

  function Duplex(options) {
    if (!(this instanceof Duplex)) return new Duplex(options)
    this._events ??= { close: undefined, error: undefined, prefinish: undefined, finish: undefined, drain: undefined, data: undefined, end: undefined, readable: undefined }
    this._readableState = new ReadableState(options, this, true)
    this._writableState = new WritableState(options, this, true)
    if (options) {
      this.allowHalfOpen = options.allowHalfOpen !== false
      if (options.readable === false) {
        this._readableState.readable = false
        this._readableState.ended = true
        this._readableState.endEmitted = true
      }
      if (options.writable === false) {
        this._writableState.writable = false
        this._writableState.ending = true
        this._writableState.ended = true
        this._writableState.finished = true
      }
      if (typeof options.read === 'function') this._read = options.read
      if (typeof options.write === 'function') this._write = options.write
      if (typeof options.writev === 'function') this._writev = options.writev
      if (typeof options.destroy === 'function') this._destroy = options.destroy
      if (typeof options.final === 'function') this._final = options.final
      if (typeof options.construct === 'function') this._construct = options.construct
    } else this.allowHalfOpen = true
    Stream.call(this, options)
    if (options && options.signal) Readable.abortable(options.signal, this)
    D.construct(this, () => {
      Readable.constructed(this)
      Writable.constructed(this)
    })
  }
  setPrototypeOf(Duplex.prototype, Readable.prototype)
  setPrototypeOf(Duplex, Readable)
  const names = Object.getOwnPropertyNames(Writable.prototype)
  for (let i = 0; i < names.length; i++) {
    if (!(names[i] in Duplex.prototype)) Object.defineProperty(Duplex.prototype, names[i], getOwnPropertyDescriptor(Writable.prototype, names[i]))
  }
  for (const name of ['write', 'end', 'cork', 'uncork', '_write', '_writev', 'setDefaultEncoding']) Duplex.prototype[name] = Writable.prototype[name]
  Duplex.prototype.destroy = Writable.prototype.destroy
  defineProperties(Duplex.prototype, {
    destroyed: {
      configurable: true,
      get() { return this._readableState !== undefined && this._writableState !== undefined && this._readableState.destroyed && this._writableState.destroyed },
      set(v) {
        if (this._readableState && this._writableState) {
          this._readableState.destroyed = v
          this._writableState.destroyed = v
        }
      },
    },
  })

  const kCallback = Symbol('kCallback')
  function Transform(options) {
    if (!(this instanceof Transform)) return new Transform(options)
    const readableHighWaterMark = options ? hwm.of({ objectMode: false }, options, 'readableHighWaterMark', true) : null
    if (readableHighWaterMark === 0) {
      options = { ...options, highWaterMark: null, readableHighWaterMark, writableHighWaterMark: options.writableHighWaterMark || 0 }
    }
    Duplex.call(this, options)
    this._readableState.sync = false
    this[kCallback] = null
    if (options) {
      if (typeof options.transform === 'function') this._transform = options.transform
      if (typeof options.flush === 'function') this._flush = options.flush
    }
    this.on('prefinish', prefinish)
  }
  setPrototypeOf(Transform.prototype, Duplex.prototype)
  setPrototypeOf(Transform, Duplex)
  function final(callback) {
    if (typeof this._flush === 'function' && !this.destroyed) {
      this._flush((err, data) => {
        if (err) {
          if (callback) callback(err)
          else this.destroy(err)
          return
        }
        if (data !== null && data !== undefined) this.push(data)
        this.push(null)
        if (callback) callback()
      })
    } else {
      this.push(null)
      if (callback) callback()
    }
  }
  function prefinish() { if (this._final !== final) final.call(this) }
  Transform.prototype._final = final
  Transform.prototype._transform = function () { throw new E.ERR_METHOD_NOT_IMPLEMENTED('_transform()') }
  Transform.prototype._write = function (chunk, encoding, callback) {
    const r = this._readableState, w = this._writableState, { length } = r
    this._transform(chunk, encoding, (err, value) => {
      if (err) {
        callback(err)
        return
      }
      if (value !== null && value !== undefined) this.push(value)
      if (r.ended) {
        // Nothing reads any more: what is written is thrown away.
        nextTick(callback)
        return
      }
      if (w.ended || length === r.length || r.length < r.highWaterMark) callback()
      else this[kCallback] = callback
    })
  }
  Transform.prototype._read = function () {
    if (this[kCallback]) {
      const callback = this[kCallback]
      this[kCallback] = null
      callback()
    }
  }

  function PassThrough(options) {
    if (!(this instanceof PassThrough)) return new PassThrough(options)
    Transform.call(this, options)
  }
  setPrototypeOf(PassThrough.prototype, Transform.prototype)
  setPrototypeOf(PassThrough, Transform)
  PassThrough.prototype._transform = function (chunk, encoding, callback) { callback(null, chunk) }

  function duplexPair(options) {
    const kOther = Symbol('other'), kWaiting = Symbol('waiting')
    class Side extends Duplex {
      constructor(options) {
        super(options)
        this[kWaiting] = null
        this[kOther] = null
      }
      _read() {
        const callback = this[kWaiting]
        if (callback) {
          this[kWaiting] = null
          callback()
        }
      }
      _write(chunk, encoding, callback) {
        if (chunk.length === 0) nextTick(callback)
        else {
          this[kOther].push(chunk)
          this[kOther][kWaiting] = callback
        }
      }
      _final(callback) {
        this[kOther].on('end', callback)
        this[kOther].push(null)
      }
    }
    const a = new Side(options), b = new Side(options)
    a[kOther] = b
    b[kOther] = a
    return [a, b]
  }
  return { Duplex, Transform, PassThrough, duplexPair }
})
