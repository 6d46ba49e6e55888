// The module zlib, over the machines of internal/codec.
(function (open, require) {
  const codec = open('internal/codec')
  const E = open('internal/coded')
  const { Buffer } = require('buffer')
  const { nextTick } = require('process')
  const { isView } = ArrayBuffer
  const { ERR_INVALID_ARG_TYPE } = E
  const { defineProperty } = Object
  E.define(RangeError, 'ERR_BUFFER_TOO_LARGE', (most) => `Cannot create a Buffer larger than ${most} bytes`)
  E.define(RangeError, 'ERR_BROTLI_INVALID_PARAM', (name) => `${name} is not a valid Brotli parameter`)
  E.define(RangeError, 'ERR_ZSTD_INVALID_PARAM', (name) => `${name} is not a valid zstd parameter`)

  const constants = Object.create(null)
  const words = `Z_NO_FLUSH 0 Z_PARTIAL_FLUSH 1 Z_SYNC_FLUSH 2 Z_FULL_FLUSH 3 Z_FINISH 4 Z_BLOCK 5 Z_OK 0 Z_STREAM_END 1 Z_NEED_DICT 2 Z_ERRNO -1 Z_STREAM_ERROR -2 Z_DATA_ERROR -3
    Z_MEM_ERROR -4 Z_BUF_ERROR -5 Z_VERSION_ERROR -6 Z_NO_COMPRESSION 0 Z_BEST_SPEED 1 Z_BEST_COMPRESSION 9 Z_DEFAULT_COMPRESSION -1 Z_FILTERED 1 Z_HUFFMAN_ONLY 2 Z_RLE 3
    Z_FIXED 4 Z_DEFAULT_STRATEGY 0 ZLIB_VERNUM 4897 DEFLATE 1 INFLATE 2 GZIP 3 GUNZIP 4 DEFLATERAW 5 INFLATERAW 6 UNZIP 7 BROTLI_DECODE 8 BROTLI_ENCODE 9 ZSTD_DECOMPRESS 11
    ZSTD_COMPRESS 10 Z_MIN_WINDOWBITS 8 Z_MAX_WINDOWBITS 15 Z_DEFAULT_WINDOWBITS 15 Z_MIN_CHUNK 64 Z_MAX_CHUNK Infinity Z_DEFAULT_CHUNK 16384 Z_MIN_MEMLEVEL 1
    Z_MAX_MEMLEVEL 9 Z_DEFAULT_MEMLEVEL 8 Z_MIN_LEVEL -1 Z_MAX_LEVEL 9 Z_DEFAULT_LEVEL -1 BROTLI_OPERATION_PROCESS 0 BROTLI_OPERATION_FLUSH 1 BROTLI_OPERATION_FINISH 2
    BROTLI_OPERATION_EMIT_METADATA 3 BROTLI_PARAM_MODE 0 BROTLI_MODE_GENERIC 0 BROTLI_MODE_TEXT 1 BROTLI_MODE_FONT 2 BROTLI_DEFAULT_MODE 0 BROTLI_PARAM_QUALITY 1
    BROTLI_MIN_QUALITY 0 BROTLI_MAX_QUALITY 11 BROTLI_DEFAULT_QUALITY 11 BROTLI_PARAM_LGWIN 2 BROTLI_MIN_WINDOW_BITS 10 BROTLI_MAX_WINDOW_BITS 24
    BROTLI_LARGE_MAX_WINDOW_BITS 30 BROTLI_DEFAULT_WINDOW 22 BROTLI_PARAM_LGBLOCK 3 BROTLI_MIN_INPUT_BLOCK_BITS 16 BROTLI_MAX_INPUT_BLOCK_BITS 24
    BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING 4 BROTLI_PARAM_SIZE_HINT 5 BROTLI_PARAM_LARGE_WINDOW 6 BROTLI_PARAM_NPOSTFIX 7 BROTLI_PARAM_NDIRECT 8
    BROTLI_DECODER_RESULT_ERROR 0 BROTLI_DECODER_RESULT_SUCCESS 1 BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT 2 BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT 3
    BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION 0 BROTLI_DECODER_PARAM_LARGE_WINDOW 1 BROTLI_DECODER_NO_ERROR 0 BROTLI_DECODER_SUCCESS 1
    BROTLI_DECODER_NEEDS_MORE_INPUT 2 BROTLI_DECODER_NEEDS_MORE_OUTPUT 3 BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE -1 BROTLI_DECODER_ERROR_FORMAT_RESERVED -2
    BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE -3 BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET -4 BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME -5
    BROTLI_DECODER_ERROR_FORMAT_CL_SPACE -6 BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE -7 BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT -8
    BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1 -9 BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2 -10 BROTLI_DECODER_ERROR_FORMAT_TRANSFORM -11
    BROTLI_DECODER_ERROR_FORMAT_DICTIONARY -12 BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS -13 BROTLI_DECODER_ERROR_FORMAT_PADDING_1 -14 BROTLI_DECODER_ERROR_FORMAT_PADDING_2 -15
    BROTLI_DECODER_ERROR_FORMAT_DISTANCE -16 BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET -19 BROTLI_DECODER_ERROR_INVALID_ARGUMENTS -20
    BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES -21 BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS -22 BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP -25
    BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1 -26 BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2 -27 BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES -30
    BROTLI_DECODER_ERROR_UNREACHABLE -31 ZSTD_e_continue 0 ZSTD_e_flush 1 ZSTD_e_end 2 ZSTD_fast 1 ZSTD_dfast 2 ZSTD_greedy 3 ZSTD_lazy 4 ZSTD_lazy2 5 ZSTD_btlazy2 6
    ZSTD_btopt 7 ZSTD_btultra 8 ZSTD_btultra2 9 ZSTD_c_compressionLevel 100 ZSTD_c_windowLog 101 ZSTD_c_hashLog 102 ZSTD_c_chainLog 103 ZSTD_c_searchLog 104
    ZSTD_c_minMatch 105 ZSTD_c_targetLength 106 ZSTD_c_strategy 107 ZSTD_c_enableLongDistanceMatching 160 ZSTD_c_ldmHashLog 161 ZSTD_c_ldmMinMatch 162
    ZSTD_c_ldmBucketSizeLog 163 ZSTD_c_ldmHashRateLog 164 ZSTD_c_contentSizeFlag 200 ZSTD_c_checksumFlag 201 ZSTD_c_dictIDFlag 202 ZSTD_c_nbWorkers 400 ZSTD_c_jobSize 401
    ZSTD_c_overlapLog 402 ZSTD_d_windowLogMax 100 ZSTD_CLEVEL_DEFAULT 3 ZSTD_error_no_error 0 ZSTD_error_GENERIC 1 ZSTD_error_prefix_unknown 10
    ZSTD_error_version_unsupported 12 ZSTD_error_frameParameter_unsupported 14 ZSTD_error_frameParameter_windowTooLarge 16 ZSTD_error_corruption_detected 20
    ZSTD_error_checksum_wrong 22 ZSTD_error_literals_headerWrong 24 ZSTD_error_dictionary_corrupted 30 ZSTD_error_dictionary_wrong 32 ZSTD_error_dictionaryCreation_failed 34
    ZSTD_error_parameter_unsupported 40 ZSTD_error_parameter_combination_unsupported 41 ZSTD_error_parameter_outOfBound 42 ZSTD_error_tableLog_tooLarge 44
    ZSTD_error_maxSymbolValue_tooLarge 46 ZSTD_error_maxSymbolValue_tooSmall 48 ZSTD_error_stabilityCondition_notRespected 50 ZSTD_error_stage_wrong 60
    ZSTD_error_init_missing 62 ZSTD_error_memory_allocation 64 ZSTD_error_workSpace_tooSmall 66 ZSTD_error_dstSize_tooSmall 70 ZSTD_error_srcSize_wrong 72
    ZSTD_error_dstBuffer_null 74 ZSTD_error_noForwardProgress_destFull 80 ZSTD_error_noForwardProgress_inputEmpty 82`.split(/\s+/)
  for (let i = 0; i < words.length; i += 2) constants[words[i]] = +words[i + 1]
  Object.freeze(constants)
  const C = constants

  const isBuffer = (v) => v instanceof ArrayBuffer || Object.prototype.toString.call(v) === '[object SharedArrayBuffer]'
  const bytesOf = (v) => isView(v) ? Buffer.from(v.buffer, v.byteOffset, v.byteLength) : Buffer.from(v)

  // The kinds: their format, whether they compress, and the code of their class.
  const kinds = {
    Deflate: ['deflate', true, C.DEFLATE], Inflate: ['deflate', false, C.INFLATE], Gzip: ['gzip', true, C.GZIP], Gunzip: ['gzip', false, C.GUNZIP], DeflateRaw: ['raw', true, C.DEFLATERAW],
    InflateRaw: ['raw', false, C.INFLATERAW], Unzip: ['unzip', false, C.UNZIP], BrotliCompress: ['brotli', true, C.BROTLI_ENCODE], BrotliDecompress: ['brotli', false, C.BROTLI_DECODE],
    ZstdCompress: ['zstd', true, C.ZSTD_COMPRESS], ZstdDecompress: ['zstd', false, C.ZSTD_DECOMPRESS],
  }
  // number checks an option; what is none of them takes its default.
  function number(v, name, least, most, otherwise) {
    if (v === undefined || Number.isNaN(v)) return otherwise
    if (typeof v !== 'number') throw new ERR_INVALID_ARG_TYPE(name, 'number', v)
    if (!Number.isFinite(v)) throw new E.ERR_OUT_OF_RANGE(name, 'a finite number', v)
    if (v < least || v > most) throw new E.ERR_OUT_OF_RANGE(name, most === Infinity ? `>= ${least}` : `>= ${least} and <= ${most}`, v)
    return v
  }
  // settingsOf checks the options of a kind.
  function settingsOf(kind, options = {}) {
    const [format, compresses] = kinds[kind]
    const o = options ?? {}
    const own = format === 'brotli' ? [C.BROTLI_OPERATION_PROCESS, C.BROTLI_OPERATION_EMIT_METADATA, C.BROTLI_OPERATION_FINISH] : format === 'zstd' ? [C.ZSTD_e_continue, C.ZSTD_e_end, C.ZSTD_e_end] : [C.Z_NO_FLUSH, C.Z_BLOCK, C.Z_FINISH]
    const s = { kind, format, compresses, level: 0, window: 0, dictionary: undefined, checksum: false }
    s.chunkSize = number(o.chunkSize, 'options.chunkSize', C.Z_MIN_CHUNK, Infinity, C.Z_DEFAULT_CHUNK)
    s.flush = number(o.flush, 'options.flush', own[0], own[1], own[0])
    s.finishFlush = number(o.finishFlush, 'options.finishFlush', own[0], own[1], own[2])
    s.most = number(o.maxOutputLength, 'options.maxOutputLength', 1, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
    s.end = own[2]
    if (format === 'brotli' || format === 'zstd') {
      const brotli = format === 'brotli'
      s.level = brotli ? C.BROTLI_DEFAULT_QUALITY : C.ZSTD_CLEVEL_DEFAULT
      s.window = brotli ? C.BROTLI_DEFAULT_WINDOW : 0
      for (const [key, value] of Object.entries(o.params ?? {})) {
        const most = brotli ? compresses ? 9 : 1 : Infinity
        if (Number.isNaN(+key) || +key < 0 || +key > most) throw brotli ? new E.ERR_BROTLI_INVALID_PARAM(key) : new E.ERR_ZSTD_INVALID_PARAM(key)
        if (typeof value !== 'number' && typeof value !== 'boolean') throw new ERR_INVALID_ARG_TYPE('options.params[key]', 'number', value)
        if (!compresses) continue
        if (brotli && +key === C.BROTLI_PARAM_QUALITY) s.level = Math.max(0, Math.min(11, value | 0))
        if (brotli && +key === C.BROTLI_PARAM_LGWIN) s.window = Math.max(10, Math.min(24, value | 0))
        if (!brotli && +key === C.ZSTD_c_compressionLevel) s.level = value | 0
        if (!brotli && +key === C.ZSTD_c_checksumFlag) s.checksum = Boolean(value)
      }
      return s
    }
    number(o.windowBits, 'options.windowBits', (o.windowBits === 0 || o.windowBits === null) && !compresses ? 0 : kind === 'Gzip' ? 9 : C.Z_MIN_WINDOWBITS, C.Z_MAX_WINDOWBITS, C.Z_DEFAULT_WINDOWBITS)
    s.asked = number(o.level, 'options.level', C.Z_MIN_LEVEL, C.Z_MAX_LEVEL, C.Z_DEFAULT_COMPRESSION)
    number(o.memLevel, 'options.memLevel', C.Z_MIN_MEMLEVEL, C.Z_MAX_MEMLEVEL, C.Z_DEFAULT_MEMLEVEL)
    s.strategy = number(o.strategy, 'options.strategy', C.Z_DEFAULT_STRATEGY, C.Z_FIXED, C.Z_DEFAULT_STRATEGY)
    s.level = s.strategy === C.Z_HUFFMAN_ONLY && s.asked !== 0 ? -2 : s.asked
    if (o.dictionary !== undefined) {
      if (!isView(o.dictionary) && !isBuffer(o.dictionary)) throw new ERR_INVALID_ARG_TYPE('options.dictionary', ['Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], o.dictionary)
      s.dictionary = bytesOf(o.dictionary)
    }
    return s
  }
  const machineOf = (s) => codec.machine(s.format, s.compresses, s.level, s.window, s.dictionary, s.checksum)
  // lenient reports whether an early end is none, as it was asked for.
  const lenient = (s, code) => code === 'Z_BUF_ERROR' && s.finishFlush !== s.end && !s.compresses
  function failureOf([code, errno, message]) {
    const e = new Error(message)
    e.errno = errno
    e.code = code
    return e
  }
  const failed = (result) => typeof result[0] === 'string'

  // The whole of a buffer at once, now or later.
  function input(data) {
    if (typeof data === 'string') return Buffer.from(data)
    if (!isView(data) && !isBuffer(data)) throw new ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], data)
    return bytesOf(data)
  }
  function* whole(kind, data, options) {
    const bytes = input(data)
    const s = settingsOf(kind, options)
    const machine = machineOf(s)
    const pieces = []
    let size = 0
    for (let result = yield [machine, bytes]; ; result = yield [machine, undefined]) {
      if (failed(result)) {
        if (lenient(s, result[0])) break
        throw failureOf(result)
      }
      if ((size += result[0].length) > s.most) {
        codec.close(machine)
        throw new E.ERR_BUFFER_TOO_LARGE(s.most)
      }
      pieces.push(result[0])
      if (result[1] !== 1) {
        if (options?.info) return { buffer: Buffer.concat(pieces), engine: Object.assign(new zlib[kind](options), { bytesWritten: result[2] }) }
        break
      }
    }
    return Buffer.concat(pieces)
  }
  function now(steps) {
    let step = steps.next()
    while (!step.done) step = steps.next(codec.step(step.value[0], step.value[1], false, step.value[1] !== undefined, undefined))
    return step.value
  }
  function later(steps, callback) {
    const go = (result) => {
      let step
      try { step = steps.next(result) } catch (e) { return callback(e) }
      if (step.done) return callback(null, step.value)
      codec.step(step.value[0], step.value[1], false, step.value[1] !== undefined, go)
    }
    go()
  }

  const classes = {}
  // The classes of the streams are made when they are asked for.
  let made = false
  function streams() {
    if (made) return
    made = true
    const { Transform, finished } = require('stream')
    const state = Symbol('zlib')
    function ZlibBase(kind, options) {
      const s = settingsOf(kind, options)
      Transform.call(this, { autoDestroy: true, ...options, ...(options?.encoding || options?.objectMode || options?.writableObjectMode ? { encoding: null, objectMode: false, writableObjectMode: false } : {}) })
      defineProperty(this, state, { value: { s, machine: machineOf(s), ended: false }, enumerable: false })
      this.bytesWritten = 0
      this._level = s.asked
      this._strategy = s.strategy
      this._chunkSize = s.chunkSize
      this._maxOutputLength = s.most
    }
    Object.setPrototypeOf(ZlibBase.prototype, Transform.prototype)
    Object.setPrototypeOf(ZlibBase, Transform)
    // turn feeds the machine, and pushes what it gives for as long as it has more.
    function turn(stream, bytes, flush, final, callback) {
      const t = stream[state]
      const go = (result) => {
        if (stream.destroyed) return callback()
        if (failed(result)) {
          t.ended = true
          return callback(lenient(t.s, result[0]) ? null : failureOf(result))
        }
        const [output, next, used] = result
        stream.bytesWritten = used
        const room = output.length === 0 || stream.push(output)
        if (next === 2) {
          t.ended = true
          if (!t.s.compresses) stream.push(null)
          return callback()
        }
        if (next === 0) return callback()
        const more = () => codec.step(t.machine, undefined, false, false, go)
        if (room) return more()
        // It goes on when the reader asks.
        stream._waits = more
      }
      codec.step(t.machine, bytes, flush, final, go)
    }
    const read = Transform.prototype._read
    Object.assign(ZlibBase.prototype, {
      _read(n) {
        const more = this._waits
        if (more) {
          this._waits = null
          return more()
        }
        return read.call(this, n)
      },
      _transform(chunk, encoding, callback) {
        const t = this[state]
        if (t.ended) return callback()
        const flush = chunk[flushes]
        turn(this, chunk, flush !== undefined ? flush !== C.Z_NO_FLUSH : t.s.compresses && t.s.flush !== C.Z_NO_FLUSH, false, callback)
      },
      _flush(callback) {
        const t = this[state]
        if (t.ended) return callback()
        turn(this, Buffer.alloc(0), false, true, callback)
      },
      _final(callback) { callback() },
      flush(kind, callback) {
        if (typeof kind === 'function' || kind === undefined && !callback) [kind, callback] = [C.Z_FULL_FLUSH, kind]
        if (this.writableFinished) {
          if (callback) nextTick(callback)
        } else if (this.writableEnded) {
          if (callback) this.once('end', callback)
        } else this.write(Object.assign(Buffer.alloc(0), { [flushes]: kind }), '', callback)
      },
      reset() {
        const t = this[state]
        if (t.closed) throw new E.ERR_INVALID_STATE('zlib binding closed')
        codec.close(t.machine)
        t.machine = machineOf(t.s)
        t.ended = false
        this.bytesWritten = 0
      },
      close(callback) {
        if (callback) finished(this, callback)
        this.destroy()
      },
      _destroy(e, callback) {
        const t = this[state]
        t.closed = true
        codec.close(t.machine)
        callback(e)
      },
    })
    defineProperty(ZlibBase.prototype, '_closed', { configurable: true, get() { return Boolean(this[state].closed) } })
    const base = (name, parent) => {
      const Base = { [name]: function () {} }[name]
      Object.setPrototypeOf(Base.prototype, parent.prototype)
      Object.setPrototypeOf(Base, parent)
      return Base
    }
    const Zlib = base('Zlib', ZlibBase), Brotli = base('Brotli', ZlibBase), Zstd = base('Zstd', ZlibBase)
    Zlib.prototype.params = function params(level, strategy, callback) {
      number(level, 'level', C.Z_MIN_LEVEL, C.Z_MAX_LEVEL)
      number(strategy, 'strategy', C.Z_DEFAULT_STRATEGY, C.Z_FIXED)
      // The level of what is under way stays: it decompresses to the same.
      this.flush(C.Z_SYNC_FLUSH, () => {
        this._level = level
        this._strategy = strategy
        if (callback) callback()
      })
    }
    for (const kind of Object.keys(kinds)) {
      const Class = { [kind]: function (options) {
        if (!(this instanceof Class)) return new Class(options)
        ZlibBase.call(this, kind, options)
      } }[kind]
      const Parent = kind.startsWith('Brotli') ? Brotli : kind.startsWith('Zstd') ? Zstd : Zlib
      Object.setPrototypeOf(Class.prototype, Parent.prototype)
      Object.setPrototypeOf(Class, Parent)
      classes[kind] = Class
    }
  }
  const flushes = Symbol('flush')

  const zlib = {}
  zlib.crc32 = function crc32(data, value = 0) {
    if (typeof data !== 'string' && !isView(data)) throw new ERR_INVALID_ARG_TYPE('data', ['Buffer', 'TypedArray', 'DataView', 'string'], data)
    E.validateUint32(value, 'value')
    return codec.crc32(typeof data === 'string' ? Buffer.from(data) : bytesOf(data), value)
  }
  for (const kind of Object.keys(kinds)) {
    defineProperty(zlib, kind, {
      configurable: true,
      enumerable: true,
      get() {
        streams()
        return classes[kind]
      },
      set(value) { defineProperty(zlib, kind, { value, writable: true, enumerable: true, configurable: true }) },
    })
  }
  const put = (name, f) => { zlib[name] = defineProperty(f, 'name', { value: name, configurable: true }) }
  for (const kind of ['Deflate', 'Gzip', 'DeflateRaw', 'Unzip', 'Inflate', 'Gunzip', 'InflateRaw', 'BrotliCompress', 'BrotliDecompress', 'ZstdCompress', 'ZstdDecompress']) {
    const name = kind[0].toLowerCase() + kind.slice(1)
    put(name, function (data, options, callback) {
      if (typeof options === 'function') [options, callback] = [undefined, options]
      E.validateFunction(callback, 'callback')
      if (typeof data !== 'string' && !isView(data) && !isBuffer(data)) throw new ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], data)
      later(whole(kind, data, options), callback)
    })
    put(`${name}Sync`, function (data, options) { return now(whole(kind, data, options)) })
  }
  for (const kind of ['Deflate', 'Inflate', 'DeflateRaw', 'InflateRaw', 'Gzip', 'Gunzip', 'Unzip', 'BrotliCompress', 'BrotliDecompress', 'ZstdCompress', 'ZstdDecompress']) {
    put(`create${kind}`, function (options) { return new zlib[kind](options) })
  }
  defineProperty(zlib, 'constants', { value: constants, enumerable: true, configurable: false, writable: false })
  const codes = { Z_OK: C.Z_OK, Z_STREAM_END: C.Z_STREAM_END, Z_NEED_DICT: C.Z_NEED_DICT, Z_ERRNO: C.Z_ERRNO, Z_STREAM_ERROR: C.Z_STREAM_ERROR, Z_DATA_ERROR: C.Z_DATA_ERROR, Z_MEM_ERROR: C.Z_MEM_ERROR, Z_BUF_ERROR: C.Z_BUF_ERROR, Z_VERSION_ERROR: C.Z_VERSION_ERROR }
  for (const [name, code] of Object.entries(codes)) codes[code] = name
  defineProperty(zlib, 'codes', { value: Object.freeze(codes), enumerable: true, configurable: false, writable: false })
  for (const [name, value] of Object.entries(constants)) {
    if (!name.startsWith('BROTLI')) defineProperty(zlib, name, { value, enumerable: false, configurable: false, writable: false })
  }
  return zlib
})
