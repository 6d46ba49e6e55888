// The module http2: its constants and settings. What speaks the protocol is refused.
(function (open, table) {
  const E = open('internal/coded')
  const { Buffer } = open('buffer')
  E.define(RangeError, 'ERR_HTTP2_INVALID_SETTING_VALUE', (name, v) => `Invalid value for setting "${name}": ${v}`, 'SettingRange')
  E.define(TypeError, 'ERR_HTTP2_INVALID_SETTING_VALUE', (name, v) => `Invalid value for setting "${name}": ${v}`, 'SettingType')
  E.define(RangeError, 'ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH', 'Packed settings length must be a multiple of six')
  E.define(Error, 'ERR_METHOD_NOT_IMPLEMENTED', (name, why) => `http2.${name} is not available in dialtone: ${why}`, 'NoHTTP2')

  const constants = {}
  for (const line of table.trim().split('\n')) {
    const at = line.indexOf(' ')
    constants[line.slice(0, at)] = JSON.parse(line.slice(at + 1))
  }
  const most = 2 ** 32 - 1
  // settings by their number: name, least, most.
  const settings = [[1, 'headerTableSize', 0, most], [2, 'enablePush'], [3, 'maxConcurrentStreams', 0, most], [4, 'initialWindowSize', 0, most],
    [5, 'maxFrameSize', 16384, 2 ** 24 - 1], [6, 'maxHeaderListSize', 0, most], [8, 'enableConnectProtocol']]

  function getPackedSettings(given) {
    if (given === undefined) given = {}
    if (given === null || typeof given !== 'object' || Array.isArray(given)) throw new E.ERR_INVALID_ARG_TYPE('settings', 'Object', given)
    const pairs = []
    for (const [id, name, least, top] of settings) {
      let v = given[name]
      if (v === undefined && id === 6) v = given.maxHeaderSize
      if (v === undefined) continue
      if (top === undefined) {
        if (typeof v !== 'boolean') throw new E.SettingType(name, v)
      } else if (typeof v !== 'number' || !(v >= least && v <= top)) throw new E.SettingRange(name, v)
      pairs.push([id, Number(v)])
    }
    const b = Buffer.alloc(pairs.length * 6)
    pairs.forEach(([id, v], i) => {
      b.writeUInt16BE(id, i * 6)
      b.writeUInt32BE(v, i * 6 + 2)
    })
    return b
  }
  function getUnpackedSettings(buf, options = {}) {
    if (!ArrayBuffer.isView(buf) || buf.BYTES_PER_ELEMENT === undefined) throw new E.ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray'], buf)
    if (buf.length % 6 !== 0) throw new E.ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH()
    const view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength)
    const found = {}
    for (let at = 0; at < buf.byteLength; at += 6) {
      const s = settings.find(([id]) => id === view.getUint16(at))
      if (s === undefined) continue
      const v = view.getUint32(at + 2)
      if (s[0] === 6) found.maxHeaderSize = v
      found[s[1]] = s[3] === undefined ? v !== 0 : v
    }
    if (options?.validate) getPackedSettings(found)
    return found
  }
  const client = 'fetch and https speak HTTP/2 where the server does'
  const server = 'a function answers requests, it does not listen'
  class Http2ServerRequest {
    constructor(stream, headers, options, rawHeaders) { throw new E.NoHTTP2('Http2ServerRequest', server) }
  }
  class Http2ServerResponse {
    constructor(stream, options) { throw new E.NoHTTP2('Http2ServerResponse', server) }
  }
  return {
    connect(authority, options, listener) { throw new E.NoHTTP2('connect', client) },
    constants,
    createServer(options, handler) { throw new E.NoHTTP2('createServer', server) },
    createSecureServer(options, handler) { throw new E.NoHTTP2('createSecureServer', server) },
    getDefaultSettings: () => ({ __proto__: null, headerTableSize: 4096, enablePush: true, initialWindowSize: 65535, maxFrameSize: 16384, maxConcurrentStreams: most, maxHeaderSize: 65535,
      maxHeaderListSize: 65535, enableConnectProtocol: false }),
    getPackedSettings,
    getUnpackedSettings,
    performServerHandshake(socket) { throw new E.NoHTTP2('performServerHandshake', server) },
    sensitiveHeaders: Symbol('sensitiveHeaders'),
    Http2ServerRequest,
    Http2ServerResponse,
  }
})
