// The class WebSocket.
//
// https://websockets.spec.whatwg.org/#the-websocket-interface
(function (open, host) {
  const E = open('internal/coded')
  const { Event, EventTarget, handler } = open('internal/eventtarget')
  const { MessageEvent, CloseEvent } = open('internal/messageevent')
  const { DOMException } = open('internal/domexception')
  const { defineProperty } = Object
  const { isView } = ArrayBuffer
  const CONNECTING = 0, OPEN = 1, CLOSING = 2, CLOSED = 3
  E.define(TypeError, 'ERR_INVALID_THIS', 'Illegal invocation', 'IllegalInvocation')
  const few = (where) => new TypeError(`${where}: 1 argument required, but 0 found.`)
  const syntax = (text) => new DOMException(text, 'SyntaxError')
  const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
  const isBlob = (v) => Object.prototype.toString.call(v) !== '[object Object]' && open('internal/blob').isBlob(v)

  class ErrorEvent extends Event {
    #error = new Error('')
    constructor() { super('error') }
    get message() { return '' }
    get filename() { return '' }
    get lineno() { return 0 }
    get colno() { return 0 }
    get error() { return this.#error }
  }

  let stateOf
  class WebSocket extends EventTarget {
    #s
    constructor(url, protocols = []) {
      if (arguments.length < 1) throw few('WebSocket constructor')
      super()
      let headers
      if (protocols !== null && typeof protocols === 'object' && typeof protocols[Symbol.iterator] !== 'function') {
        headers = protocols.headers
        protocols = protocols.protocols ?? []
      }
      const list = typeof protocols === 'object' && protocols !== null ? [...protocols].map((p) => `${p}`) : [`${protocols}`]
      const parsed = host.parse(`${url}`)
      if (parsed === undefined) throw syntax('TypeError: Invalid URL')
      let { href, scheme, hash, refused } = parsed
      if (scheme === 'http' || scheme === 'https') {
        href = `ws${href.slice(4)}`
        scheme = `ws${scheme.slice(4)}`
      }
      if (scheme !== 'ws' && scheme !== 'wss') throw syntax('expected a ws: or wss: url')
      if (hash || href.endsWith('#')) throw syntax('hash')
      const lower = list.map((p) => p.toLowerCase())
      if (new Set(lower).size !== lower.length || list.some((p) => token.exec(p) === null)) throw syntax('Invalid Sec-WebSocket-Protocol value')
      const s = this.#s = { self: this, url: href, state: CONNECTING, protocol: '', extensions: '', binaryType: 'blob', socket: undefined, buffered: 0, queue: [], writing: false, closing: undefined }
      const pairs = []
      if (headers !== undefined) for (const [name, value] of new (open('internal/fetch').Headers)(headers)) pairs.push(name, value)
      if (refused) queue(() => lost(s))
      else s.socket = host.connect(href, list, pairs, (failed, protocol, extensions) => {
        if (s.state === CLOSED) return
        if (failed) {
          lost(s)
          return
        }
        s.protocol = protocol
        s.extensions = extensions
        s.state = OPEN
        this.dispatchEvent(new Event('open'))
        receive(s)
      })
    }
    get readyState() { return stateOf(this).state }
    get bufferedAmount() { return stateOf(this).buffered }
    get url() { return stateOf(this).url }
    get extensions() { return stateOf(this).extensions }
    get protocol() { return stateOf(this).protocol }
    get binaryType() { return stateOf(this).binaryType }
    set binaryType(type) { stateOf(this).binaryType = type === 'arraybuffer' ? type : 'blob' }
    close(code = undefined, reason = undefined) {
      const s = stateOf(this)
      if (code !== undefined) {
        code = (+code | 0) & 0xffff
        if (code !== 1000 && (code < 3000 || code > 4999)) throw new DOMException('invalid code', 'InvalidAccessError')
      }
      reason = reason === undefined ? '' : `${reason}`
      const length = host.length(reason)
      if (length > 123) throw syntax(`Reason must be less than 123 bytes; received ${length}`)
      if (s.state === CLOSING || s.state === CLOSED) return
      if (s.state === CONNECTING) {
        s.state = CLOSING
        host.abort(s.socket)
        queue(() => lost(s))
        return
      }
      s.state = CLOSING
      s.closing = [code, reason]
      advance(s)
    }
    send(data) {
      const s = stateOf(this)
      if (arguments.length < 1) throw few('WebSocket.send')
      let text = false, size
      if (isView(data) || data instanceof ArrayBuffer) {
        data = data instanceof ArrayBuffer ? data.slice(0) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice()
        size = data.byteLength
      } else if (data !== null && typeof data === 'object' && isBlob(data)) {
        data = open('internal/blob').bytesOf(data)
        size = data.byteLength
      } else {
        text = true
        data = `${data}`
        size = host.length(data)
      }
      if (s.state === CONNECTING) throw new DOMException('Sent before connected.', 'InvalidStateError')
      if (s.state !== OPEN) return
      s.buffered += size
      s.queue.push({ data, text, size })
      advance(s)
    }
    static {
      WebSocket.is = (v) => v !== null && typeof v === 'object' && #s in v
      stateOf = (v) => {
        if (!is(v)) throw new E.IllegalInvocation()
        return v.#s
      }
    }
  }
  const { is } = WebSocket
  delete WebSocket.is

  const queue = (f) => { open('process').nextTick(f) }
  // advance writes what waits, one message after another, and closes behind it.
  function advance(s) {
    if (s.writing || s.state === CLOSED) return
    if (s.queue.length === 0) {
      if (s.closing !== undefined) {
        const [code, reason] = s.closing
        s.closing = undefined
        host.close(s.socket, code ?? 1005, reason)
      }
      return
    }
    const { data, text, size } = s.queue.shift()
    s.writing = true
    host.write(s.socket, data, text, () => {
      s.writing = false
      s.buffered -= size
      advance(s)
    })
  }
  function receive(s) {
    host.read(s.socket, (end, data, code, reason, clean) => {
      if (end) {
        s.state = CLOSED
        if (!clean) lost(s)
        else s.self.dispatchEvent(new CloseEvent('close', { wasClean: clean, code, reason }))
        return
      }
      if (s.state === OPEN || s.state === CLOSING) {
        if (s.state === OPEN) {
          const value = typeof data === 'string' || s.binaryType === 'arraybuffer' ? data : new (open('internal/blob').Blob)([data])
          s.self.dispatchEvent(new MessageEvent('message', { data: value, origin: host.origin(s.url) }))
        }
        receive(s)
      }
    })
  }
  // Node says nothing of what went wrong; the record of the invocation does.
  function lost(s) {
    s.state = CLOSED
    s.self.dispatchEvent(new ErrorEvent())
    s.self.dispatchEvent(new CloseEvent('close', { wasClean: false, code: 1006, reason: '' }))
  }

  for (const type of ['open', 'error', 'close', 'message']) handler(WebSocket, type)
  for (const name of ['close', 'send', 'readyState', 'bufferedAmount', 'url', 'extensions', 'protocol', 'binaryType']) defineProperty(WebSocket.prototype, name, { enumerable: true })
  for (const [name, value] of [['CONNECTING', CONNECTING], ['OPEN', OPEN], ['CLOSING', CLOSING], ['CLOSED', CLOSED]]) {
    for (const o of [WebSocket, WebSocket.prototype]) defineProperty(o, name, { value, enumerable: true })
  }
  defineProperty(WebSocket, 'length', { value: 1, configurable: true })
  defineProperty(WebSocket.prototype.close, 'length', { value: 0, configurable: true })
  defineProperty(WebSocket.prototype, Symbol.toStringTag, { value: 'WebSocket', configurable: true })
  return { WebSocket }
})
