// The files of the module, each given those that it stands on.
(function (host, load) {
  const { E } = host
  const T = load('queue.js', E)
  T.host = host
  T.isBuffer = (v) => host.Buffer().isBuffer(v)
  T.encoding = () => host.open('internal/encoding')
  T.abortController = () => host.open('internal/abort').AbortController
  T.isSignal = (v) => v instanceof host.open('internal/abort').AbortSignal
  const R = load('readable.js', T, (file, ...more) => load(file, ...more))
  const W = load('writable.js', T)
  load('pipe.js', T, R, W)
  const transforms = load('transform.js', T, R, W)
  const { ByteLengthQueuingStrategy, CountQueuingStrategy } = T
  for (const Class of [R.ReadableStream, W.WritableStream, transforms.TransformStream]) {
    Object.defineProperty(Class.prototype, host.transferable, { value: null, configurable: true })
  }
  return {
    ReadableStream: R.ReadableStream,
    ReadableStreamDefaultReader: R.ReadableStreamDefaultReader,
    ReadableStreamBYOBReader: R.ReadableStreamBYOBReader,
    ReadableStreamBYOBRequest: R.ReadableStreamBYOBRequest,
    ReadableByteStreamController: R.ReadableByteStreamController,
    ReadableStreamDefaultController: R.ReadableStreamDefaultController,
    TransformStream: transforms.TransformStream,
    TransformStreamDefaultController: transforms.TransformStreamDefaultController,
    WritableStream: W.WritableStream,
    WritableStreamDefaultWriter: W.WritableStreamDefaultWriter,
    WritableStreamDefaultController: W.WritableStreamDefaultController,
    ByteLengthQueuingStrategy,
    CountQueuingStrategy,
    internal: { T, R, W, transforms },
  }
})
