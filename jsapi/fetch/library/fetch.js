// fetch over one exchange for each hop.
//
// https://fetch.spec.whatwg.org/#fetch-method
(function (host, H, bodies, classes) {
  const { E, exchange, natives, utf8, badPorts } = host
  const { isView } = ArrayBuffer
  const { Headers, list, add, guard } = H
  const { Request, Response, requestState, internal, plain, nullStatus } = classes
  const { streamOf, reading, collect, parserError } = bodies

  const failed = (cause) => new TypeError('fetch failed', { cause: typeof cause === 'string' ? new Error(cause) : cause })
  const undici = (name, code, message) => {
    const e = new Error(message)
    e.name = name
    e.code = code
    return e
  }
  // causeOf is what undici makes of an error of the connection.
  function causeOf(err) {
    if (err.code === 'ECONNRESET' && err.message === 'socket hang up') return undici('SocketError', 'UND_ERR_SOCKET', 'other side closed')
    if (err.code === 'HPE_HEADER_OVERFLOW') return undici('HeadersOverflowError', 'UND_ERR_HEADERS_OVERFLOW', 'Headers Overflow Error')
    if (`${err.code}`.startsWith('HPE_')) return parserError(err)
    return err
  }

  const redirects = [301, 302, 303, 307, 308]
  const hidden = ['connection', 'keep-alive', 'host', 'content-length', 'transfer-encoding']

  const closes = (s) => s.headers.get('connection')?.toLowerCase() === 'close'
  // headOf lists the headers of a hop in the order in which undici sends them.
  function headOf(s, url, body) {
    const head = ['host', url.host, 'connection', closes(s) ? 'close' : 'keep-alive']
    const has = (name) => s.headers.has(name)
    for (const [key, value, name] of list(s.headers)) {
      if (!hidden.includes(key)) head.push(name, value)
    }
    if (!has('accept')) head.push('accept', '*/*')
    if (!has('accept-language')) head.push('accept-language', '*')
    head.push('sec-fetch-mode', s.mode)
    if (!has('user-agent')) head.push('user-agent', 'node')
    if (s.cache === 'no-store' || s.cache === 'reload' || s.cache === 'no-cache') {
      if (s.cache !== 'no-cache' && !has('pragma')) head.push('pragma', 'no-cache')
      if (!has('cache-control')) head.push('cache-control', s.cache === 'no-cache' ? 'max-age=0' : 'no-cache')
    }
    if (!has('accept-encoding')) head.push('accept-encoding', has('range') ? 'identity' : url.protocol === 'https:' ? 'br, gzip, deflate' : 'gzip, deflate')
    if (body === null) {
      if (s.method === 'POST' || s.method === 'PUT' || s.method === 'PATCH' && s.emptied) head.push('content-length', '0')
    } else if (body.length === null) head.push('transfer-encoding', 'chunked')
    else head.push('content-length', String(body.length))
    return head
  }

  // hop sends one request and gives the head of its answer.
  function hop(s, url, body, state) {
    return new Promise((resolve, reject) => {
      const options = { method: s.method, url: url.href, head: headOf(s, url, body), length: 0, http2: true, close: closes(s) }
      if (body !== null) {
        options.length = body.length === null ? -1 : body.length
        if (body.source !== null && body.stream === null) options.body = body.source
        body.used = true
      }
      state.stop = reject
      state.exchange = exchange.start(options, (event, value) => {
        if (event === 'error') reject(failed(causeOf(value)))
        else if (event === 'tunnel') reject(failed('bad upgrade'))
        else if (event === 'response') resolve(value)
      })
      if (body !== null && options.body === undefined && options.length !== 0) {
        send(state.exchange, body).catch((e) => {
          if (state.exchange) exchange.abort(state.exchange)
          reject(failed(e))
        })
      }
    })
  }

  // send gives the exchange a body that is a stream, piece by piece.
  async function send(e, body) {
    const chunk = reading(streamOf(body))
    for (let value; (value = await chunk()) !== undefined;) {
      if (typeof value === 'string') value = utf8(value)
      else if (!isView(value) && !(value instanceof ArrayBuffer)) throw new E.ERR_INVALID_ARG_TYPE('string', ['string', 'Buffer', 'ArrayBuffer'], value)
      const error = await new Promise((resolve) => exchange.write(e, value, resolve))
      if (error) {
        host.web().R.cancel(body.stream, error).catch(() => {})
        return
      }
    }
    exchange.end(e)
  }

  async function run(s, state) {
    let url = natives.parse(s.url)
    let body = s.body
    const first = s
    for (let count = 0; ; count++) {
      const { protocol } = url
      if (protocol === 'data:') return dataResponse(url, s)
      if (protocol === 'about:') throw failed('about scheme is not supported')
      if (protocol === 'blob:') throw failed(s.method === 'GET' ? 'invalid blob url' : 'invalid method')
      if (protocol === 'file:') throw failed('not implemented... yet...')
      if (protocol !== 'http:' && protocol !== 'https:') throw failed('unknown scheme')
      if (badPorts.includes(+url.port) && url.port !== '') throw failed('bad port')
      const head = await hop(s, url, body, state)
      const location = redirects.includes(head.status) ? headerOf(head, 'location') : undefined
      if (redirects.includes(head.status) && s.redirect !== 'manual') {
        if (s.redirect === 'error') {
          exchange.abort(state.exchange)
          throw failed('unexpected redirect')
        }
        if (location !== undefined) {
          exchange.abort(state.exchange)
          const next = natives.parse(location, url.href)
          if (next === undefined) {
            const e = new TypeError('Invalid URL')
            e.code = 'ERR_INVALID_URL'
            e.input = location
            e.base = url.href
            throw failed(e)
          }
          if (!next.hash && url.hash) next.href += url.hash
          if (next.protocol !== 'http:' && next.protocol !== 'https:') throw failed('URL scheme must be a HTTP(S) scheme')
          if (count === 20) throw failed('redirect count exceeded')
          if (s.mode === 'cors' && (next.username || next.password) && next.origin !== url.origin) throw failed('cross origin not allowed for request mode "cors"')
          if (head.status !== 303 && body !== null && body.source === null) throw failed()
          s = { ...s, headers: new Headers(list(s.headers).map((h) => [h[2], h[1]])) }
          if ((head.status === 301 || head.status === 302) && s.method === 'POST' || head.status === 303 && s.method !== 'GET' && s.method !== 'HEAD') {
            s.method = 'GET'
            body = null
            for (const name of ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length']) s.headers.delete(name)
          }
          if (next.origin !== url.origin) {
            for (const name of ['authorization', 'proxy-authorization', 'cookie', 'host']) s.headers.delete(name)
          }
          url = next
          continue
        }
      }
      return answer(first, s, url, head, state, count > 0)
    }
  }

  function headerOf(head, name) {
    for (let i = 0; i < head.headers.length; i += 2) if (head.headers[i].toLowerCase() === name) return head.headers[i + 1]
  }

  async function answer(first, s, url, head, state, redirected) {
    const headers = new Headers()
    for (let i = 0; i < head.headers.length; i += 2) add(headers, head.headers[i].toLowerCase(), head.headers[i + 1])
    const coding = headers.get('content-encoding')
    const bodiless = s.method === 'HEAD' || nullStatus.includes(head.status)
    if (coding && !bodiless) exchange.decode(state.exchange, coding.toLowerCase().split(',').map((c) => c.trim()))
    let body = null
    if (bodiless) exchange.read(state.exchange, () => {})
    else body = { source: null, exchange: state.exchange, stream: null, length: null, used: false, ended: state.done }
    state.body = body
    if (first.integrity !== '' && body !== null) {
      const bytes = await collect(body)
      if (!natives.integrity(bytes, first.integrity)) throw failed('integrity mismatch')
      body = { ...body, source: bytes, exchange: null, length: bytes.byteLength, used: false }
    }
    guard(headers, 'immutable')
    return new Response(internal, { ...plain(), type: 'basic', url: natives.bare(url.href), redirected, status: head.status, statusText: head.message, headers, body })
  }

  function dataResponse(url, s) {
    const data = natives.data(url.href)
    if (data === undefined) throw failed('failed to fetch the data URL')
    const headers = new Headers()
    add(headers, 'Content-Type', data.type)
    guard(headers, 'immutable')
    const source = new Uint8Array(data.body)
    return new Response(internal, { ...plain(), type: 'basic', url: natives.bare(url.href), statusText: 'OK', headers,
      body: { source, exchange: null, stream: null, length: source.byteLength, used: false } })
  }

  function start(input, init) {
    const request = new Request(input, init)
    const s = { ...requestState(request) }
    const signal = s.signal
    const state = { exchange: undefined, stop: undefined, body: undefined, done: undefined }
    if (signal === null) return run(s, state)
    return new Promise((resolve, reject) => {
      const abort = () => {
        const { reason } = signal
        reject(reason)
        if (state.exchange) exchange.abort(state.exchange)
        if (state.body) {
          state.body.error = reason
          state.body.stop?.(reason)
          state.body.fail?.(reason)
        }
      }
      if (signal.aborted) return abort()
      signal.addEventListener('abort', abort, { once: true })
      state.done = () => signal.removeEventListener('abort', abort)
      run(s, state).then(resolve, (e) => {
        state.done()
        reject(e)
      })
    })
  }

  const { fetch } = {
    fetch(input, init = undefined) {
      return new Promise((resolve) => resolve(start(input, init)))
    },
  }
  return fetch
})
