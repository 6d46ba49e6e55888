// The module stream.
(function ({ E }, D, { Stream, Readable }, { Writable }, duplex, pipeline, hwm, others) {
  const { defineProperty } = Object
  const customPromisify = Symbol.for('nodejs.util.promisify.custom')
  Object.assign(Stream, {
    isDestroyed: D.isDestroyed,
    isDisturbed: D.isDisturbed,
    isErrored: D.isErrored,
    isReadable: D.isReadable,
    isWritable: D.isWritable,
    Readable,
    Writable,
    Duplex: duplex.Duplex,
    Transform: duplex.Transform,
    PassThrough: duplex.PassThrough,
    duplexPair: duplex.duplexPair,
    pipeline: pipeline.pipeline,
    addAbortSignal: pipeline.addAbortSignal,
    finished: pipeline.finished,
    destroy: D.destroyer,
    compose: pipeline.compose,
    setDefaultHighWaterMark: hwm.set,
    getDefaultHighWaterMark: hwm.byDefault,
    Stream,
    _isArrayBufferView: ArrayBuffer.isView,
    _isUint8Array: (v) => v instanceof Uint8Array,
    _uint8ArrayToBuffer: (v) => others.Buffer.from(v.buffer, v.byteOffset, v.byteLength),
  })
  defineProperty(pipeline.pipeline, customPromisify, { enumerable: true, get: () => pipeline.promises.pipeline })
  defineProperty(pipeline.finished, customPromisify, { enumerable: true, get: () => pipeline.promises.finished })
  defineProperty(Stream, 'promises', { configurable: true, enumerable: true, get: () => pipeline.promises })
  return Stream
})
