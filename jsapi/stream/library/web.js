// The web's streams of Node's, and Node's of the web's.
//
// https://nodejs.org/docs/latest-v24.x/api/stream.html#streamreadablefromwebreadablestream-options
(function ({ E, Buffer, open }, D, { Readable }, { Writable }, { Duplex }, { finished }) {
  const nop = () => {}
  const U8 = Uint8Array
  const { destroyer } = D
  const streams = () => open('internal/webstreams')
  const premature = (err) => err?.code === 'ERR_STREAM_PREMATURE_CLOSE' ? E.abortError(err) : err
  const object = (options) => { if (options === null || typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'Object', options) }
  const plain = (chunk) => new U8(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  function signalOf(signal) {
    if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) throw new E.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal)
    return signal
  }

  function toReadable(node, options = {}) {
    if (typeof node?._readableState !== 'object' || node._readableState === null) throw new E.ERR_INVALID_ARG_TYPE('streamReadable', 'stream.Readable', node)
    object(options)
    const { type } = options
    if (type !== undefined && type !== 'bytes') throw new E.ERR_INVALID_ARG_VALUE('options.type', type, "must be one of: 'bytes', undefined")
    const { R } = streams()
    const { byDefault, B } = R
    const objectMode = node.readableObjectMode, bytes = type === 'bytes'
    const pull = async () => { node.resume() }
    const cancel = async (reason) => { destroyer(node, reason) }
    const s = bytes ? B.create({ pull, cancel }) : R.create({
      pull, cancel, size: objectMode ? undefined : (chunk) => chunk.byteLength, highWaterMark: options.strategy?.highWaterMark ?? node.readableHighWaterMark,
      ...typeof options.strategy?.size === 'function' && { size: options.strategy.size },
    })
    const c = s.controller
    if (!D.isDestroyed(node) && !D.isReadable(node)) {
      byDefault.close(c)
      return R.publicStream(s)
    }
    node.pause()
    const cleanup = finished(node, (err) => {
      cleanup()
      node.on('error', nop)
      err = premature(err)
      if (err) R.failController(c, err)
      else if (bytes) B.end(c)
      else byDefault.close(c)
    })
    node.on('data', (chunk) => {
      try {
        if (bytes) {
          const copy = U8.from(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
          B.bytes.enqueue(c, copy.buffer, 0, copy.byteLength)
        } else byDefault.enqueue(c, !objectMode && Buffer.isBuffer(chunk) ? plain(chunk) : chunk)
      } catch (err) {
        destroyer(node, err)
        return
      }
      if (R.desired(c) <= 0) node.pause()
    })
    return R.publicStream(s)
  }

  function toWritable(node) {
    if (typeof node?._writableState !== 'object' || node._writableState === null) throw new E.ERR_INVALID_ARG_TYPE('streamWritable', 'stream.Writable', node)
    const { T, W } = streams()
    let room, closed, over = false
    const w = W.create({
      write(chunk) {
        if (!node.writableNeedDrain && node.write(chunk)) return T.resolved()
        room = T.deferred()
        return room.promise
      },
      async abort(reason) { destroyer(node, reason) },
      close() {
        closed = T.deferred()
        if (over) closed.resolve()
        else if (!D.isWritableEnded(node)) node.end()
        return closed.promise
      },
      size: node.writableObjectMode ? undefined : (chunk) => typeof chunk === 'string' ? chunk.length : chunk?.byteLength ?? 1,
    }, node.writableHighWaterMark)
    if (D.isDestroyed(node) || !D.isWritable(node)) {
      w.state = 'closed'
      return W.publicStream(w)
    }
    const cleanup = finished(node, (err) => {
      over = true
      cleanup()
      node.on('error', nop)
      err = premature(err)
      if (err) {
        room?.reject(err)
        closed?.reject(err)
        W.failIfNeeded(w.controller, err)
      } else if (closed !== undefined) closed.resolve()
      else W.failIfNeeded(w.controller, E.abortError())
    })
    node.on('drain', () => { room?.resolve() })
    return W.publicStream(w)
  }

  // reading and writing are the options of a Node stream over one of the web's.
  function reading(s) {
    const { T, R } = streams()
    const r = R.acquire(s)
    let closed = false
    return {
      read() {
        R.read(r, {
          chunk: (value) => { this.push(value) },
          close: () => { this.push(null) },
          error: (err) => { destroyer(this, err) },
        })
      },
      watch(node) {
        T.then(R.closedOf(r), () => { closed = true }, (err) => {
          closed = true
          destroyer(node, err)
        })
      },
      close: (err) => closed ? T.resolved() : R.cancel(s, err),
    }
  }
  function writing(w, strings) {
    const { T, W } = streams()
    const writer = W.acquire(w)
    let closed = false
    const done = (callback) => [() => { callback() }, (err) => { callback(err ?? new Error('the stream is errored')) }]
    return {
      write(chunk, encoding, callback) {
        if (typeof chunk === 'string' && strings) chunk = Buffer.from(chunk, encoding)
        T.then(writer.ready.promise, () => { T.then(W.write(writer, chunk), ...done(callback)) }, done(callback)[1])
      },
      final(callback) {
        if (closed) callback()
        else T.then(W.closeWithErrors(writer), ...done(callback))
      },
      watch(node) {
        T.then(writer.closed.promise, () => {
          closed = true
          if (!D.isWritableEnded(node)) destroyer(node, new E.ERR_STREAM_PREMATURE_CLOSE())
        }, (err) => {
          closed = true
          destroyer(node, err)
        })
      },
      close: (err) => closed ? T.resolved() : err !== null && err !== undefined ? W.abort(w, err) : W.closeWithErrors(writer),
    }
  }
  // ending is what destroy does: it ends all that is under the stream, then calls back.
  const ending = (...sides) => (err, callback) => {
    const done = () => { callback(err) }
    Promise.all(sides.map((side) => side.close(err))).then(done, done)
  }
  function readOptions({ encoding, objectMode = false, signal }) {
    if (encoding !== undefined && !Buffer.isEncoding(encoding)) throw new E.ERR_INVALID_ARG_VALUE('options.encoding', encoding)
    E.validateBoolean(objectMode, 'options.objectMode')
    signalOf(signal)
  }

  function fromReadable(stream, options = {}) {
    const { R } = streams()
    if (!R.isStream(stream)) throw new E.ERR_INVALID_ARG_TYPE('readableStream', 'ReadableStream', stream)
    object(options)
    readOptions(options)
    const { highWaterMark, encoding, objectMode = false, signal } = options
    const side = reading(R.streamOf(stream))
    const node = new Readable({ objectMode, highWaterMark, encoding, signal, read: side.read, destroy: ending(side) })
    side.watch(node)
    return node
  }
  function fromWritable(stream, options = {}) {
    const { W } = streams()
    if (!W.isStream(stream)) throw new E.ERR_INVALID_ARG_TYPE('writableStream', 'WritableStream', stream)
    object(options)
    const { highWaterMark, decodeStrings = true, objectMode = false, signal } = options
    E.validateBoolean(objectMode, 'options.objectMode')
    E.validateBoolean(decodeStrings, 'options.decodeStrings')
    signalOf(signal)
    const side = writing(W.streamOf(stream), decodeStrings && !objectMode)
    const node = new Writable({ highWaterMark, objectMode, decodeStrings, signal, write: side.write, final: side.final, destroy: ending(side) })
    side.watch(node)
    return node
  }
  function fromPair(pair, options = {}) {
    const { R, W } = streams()
    if (!R.isStream(pair?.readable)) throw new E.ERR_INVALID_ARG_TYPE('pair.readable', 'ReadableStream', pair?.readable)
    if (!W.isStream(pair.writable)) throw new E.ERR_INVALID_ARG_TYPE('pair.writable', 'WritableStream', pair.writable)
    object(options)
    readOptions(options)
    const { allowHalfOpen = false, objectMode = false, encoding, decodeStrings = true, highWaterMark, signal } = options
    const w = writing(W.streamOf(pair.writable), decodeStrings && !objectMode), r = reading(R.streamOf(pair.readable))
    const node = new Duplex({ allowHalfOpen, highWaterMark, objectMode, encoding, decodeStrings, signal, write: w.write, final: w.final, read: r.read, destroy: ending(w, r) })
    w.watch(node)
    r.watch(node)
    return node
  }

  Readable.toWeb = toReadable
  Readable.fromWeb = fromReadable
  Writable.toWeb = toWritable
  Writable.fromWeb = fromWritable
  Duplex.toWeb = (duplex, options) => {
    if (typeof duplex?._writableState !== 'object' || typeof duplex?._readableState !== 'object') throw new E.ERR_INVALID_ARG_TYPE('duplex', 'stream.Duplex', duplex)
    return { writable: toWritable(duplex), readable: toReadable(duplex, options) }
  }
  Duplex.fromWeb = fromPair

  // toNode makes a Node stream of any of the web's, for a pipeline: what passes stays as it is.
  function toNode(stream) {
    if (D.isReadableWeb(stream)) return fromReadable(stream, { objectMode: true })
    if (D.isWritableWeb(stream)) return fromWritable(stream, { objectMode: true })
    return fromPair(stream, { objectMode: true })
  }
  return { toNode, fromReadable, fromWritable }
})
