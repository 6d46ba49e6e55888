// CompressionStream and DecompressionStream.
//
// https://compression.spec.whatwg.org/
(function (T, R, W) {
  const { E, finish, deferred } = T
  const { isView } = ArrayBuffer
  const { codec, isAnyArrayBuffer } = T.host
  const formats = ['deflate', 'deflate-raw', 'gzip', 'brotli']
  E.define(TypeError, 'ERR_INVALID_ARG_VALUE', (name, format) => `Failed to construct '${name}': 1st argument '${format}' is not a valid enum value of type CompressionFormat.`, 'NoFormat')
  E.define(TypeError, 'ERR_TRAILING_JUNK_AFTER_STREAM_END', 'Trailing junk found after the end of the compressed stream')

  // failed is what Node makes of an error of its zlib.
  function failed(err) {
    if (err.code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END') return new E.ERR_TRAILING_JUNK_AFTER_STREAM_END()
    const e = new TypeError(undefined, { cause: err })
    e.code = err.code
    return e
  }

  function pair(format, compress) {
    const z = codec(format, compress)
    let over = false
    const promised = (f) => {
      const d = deferred()
      f((err, value) => err === null ? d.resolve(value) : d.reject(failed(err)))
      return d.promise
    }
    const stop = (e) => {
      over = true
      z.stop()
      return e
    }
    const readable = R.create({
      highWaterMark: 0,
      async pull(c) {
        let chunk
        try { chunk = await promised(z.read) } catch (e) {
          W.failIfNeeded(writable.controller, stop(e))
          throw e
        }
        if (chunk === null) R.byDefault.close(c)
        else R.byDefault.enqueue(c, new Uint8Array(chunk))
      },
      async cancel(reason) { W.failIfNeeded(writable.controller, stop(reason)) },
    })
    const fail = (e) => {
      R.failController(readable.controller, stop(e))
      return e
    }
    const writable = W.create({
      async write(chunk) {
        if (typeof chunk === 'string') chunk = new (T.encoding().TextEncoder)().encode(chunk)
        else if (!isView(chunk) && !isAnyArrayBuffer(chunk)) throw fail(new E.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk))
        if (over) return
        try { await promised((call) => z.write(chunk, call)) } catch (e) {
          throw readable.state === 'errored' ? readable.error : fail(e)
        }
      },
      async close() { await promised(z.end) },
      async abort(reason) { fail(reason) },
    })
    return { readable, writable }
  }

  function define(name, compress) {
    const Class = { [name]: class {
      #transform
      constructor(format) {
        format = `${format}`
        if (!formats.includes(format)) throw new E.NoFormat(name, format)
        this.#transform = pair(format, compress)
      }
      get readable() { return R.publicStream(this.#transform.readable) }
      get writable() { return W.publicStream(this.#transform.writable) }
    } }[name]
    finish(Class, ['readable', 'writable'], (s) => ({ readable: s.readable, writable: s.writable }))
    return Class
  }
  return { CompressionStream: define('CompressionStream', true), DecompressionStream: define('DecompressionStream', false) }
})
