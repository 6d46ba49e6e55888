// Request and Response.
//
// https://fetch.spec.whatwg.org/#request-class
// https://fetch.spec.whatwg.org/#response-class
(function (host, H, bodies) {
  const { natives, inspect, inspectCustom, signals } = host
  const { Headers, guard, add, list, internal, branded, few, byteString } = H
  const { defineProperty } = Object
  const { extract, clone, mixin, unusable } = bodies
  const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
  const isSignal = (v) => typeof v === 'object' && v !== null && typeof v.aborted === 'boolean' && typeof v.addEventListener === 'function'
  const headersOf = (init) => init === undefined ? new Headers() : new Headers(init)
  const show = (self, name, names, options, depth) => {
    options.depth ??= depth ?? 2
    const o = {}
    for (const n of names) o[n] = self[n]
    return `${name} ${inspect(o, options)}`
  }

  // enumerated checks a member of an init dictionary.
  function enumerated(v, values) {
    const s = `${v}`
    if (!values.includes(s)) throw new TypeError(`undefined: ${s} is not an accepted type. Expected one of ${values.join(', ')}.`)
    return s
  }
  const upper = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']

  const members = {
    cache: ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'],
    credentials: ['omit', 'same-origin', 'include'],
    mode: ['navigate', 'same-origin', 'no-cors', 'cors'],
    redirect: ['follow', 'manual', 'error'],
    referrerPolicy: ['', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin', 'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url'],
  }
  const expected = { ...members, redirect: ['follow', 'manual', 'error'] }

  class Request {
    #s

    constructor(input, init = {}) {
      if (arguments.length < 1) throw few('Request constructor', 1, 0)
      if (init === null || init === undefined) init = {}
      if (typeof init !== 'object' && typeof init !== 'function') throw new TypeError(`undefined: Expected ${init} to be one of: Null, Undefined, Object.`)
      let base = null
      const s = { method: 'GET', url: '', cache: 'default', credentials: 'same-origin', mode: 'cors', redirect: 'follow', referrerPolicy: '', referrer: 'about:client', integrity: '', keepalive: false, body: null, signal: null, headers: null, inputBody: null }
      if (isRequest(input)) {
        base = input.#s
        Object.assign(s, base, { body: null })
      } else {
        let text = `${input}`
        const url = natives.parse(text)
        if (url === undefined) {
          const cause = new TypeError('Invalid URL')
          cause.code = 'ERR_INVALID_URL'
          cause.input = text
          throw new TypeError(`Failed to parse URL from ${text}`, { cause })
        }
        if (url.username || url.password) throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${text}`)
        s.url = url.href
      }
      for (const key of ['cache', 'credentials', 'integrity', 'keepalive', 'method', 'mode', 'redirect', 'referrer', 'referrerPolicy']) {
        const v = init[key]
        if (v === undefined) continue
        switch (key) {
          case 'integrity': s.integrity = `${v}`; break
          case 'keepalive': s.keepalive = Boolean(v); break
          case 'referrer': s.referrer = `${v}` === '' ? 'no-referrer' : `${v}`; break
          case 'method': {
            const m = byteString(v)
            const up = m.toUpperCase()
            if (!upper.includes(up) && up !== 'PATCH') {
              if (token.exec(m) === null) throw new TypeError(`'${m}' is not a valid HTTP method.`)
              if (['CONNECT', 'TRACE', 'TRACK'].includes(up)) throw new TypeError(`'${m}' HTTP method is unsupported.`)
              s.method = m
            } else s.method = upper.includes(up) ? up : m
            break
          }
          default: s[key] = enumerated(v, expected[key])
        }
      }
      if (s.mode === 'navigate') throw new TypeError('Request constructor: invalid request mode navigate.')
      let signal = base?.signal ?? null
      if (init.signal !== undefined) {
        signal = init.signal
        if (signal !== null && !isSignal(signal)) throw new TypeError(`RequestInit: Expected signal ("${typeof signal === 'string' ? `"${signal}"` : inspect(signal)}") to be an instance of AbortSignal.`)
      }
      s.signal = signal
      s.headers = init.headers !== undefined ? headersOf(init.headers) : base ? headersOf(base.headers) : new Headers()
      const given = init.body ?? null
      const from = base ? base.body : null
      if ((given !== null || from !== null) && (s.method === 'GET' || s.method === 'HEAD')) throw new TypeError('Request with GET/HEAD method cannot have body.')
      if (given !== null) {
        const [body, type] = extract(given, s.keepalive)
        if (type !== null && !s.headers.has('content-type')) add(s.headers, 'content-type', type)
        s.body = body
        if (body.source === null && init.duplex === undefined) throw new TypeError('RequestInit: duplex option is required when sending a body.')
      } else if (from !== null) {
        if (unusable(from)) throw new TypeError('Cannot construct a Request with a Request object that has already been used.')
        s.body = { ...from }
        from.used = true
      }
      if (init.duplex !== undefined && init.duplex !== 'half') throw new TypeError(`undefined: ${init.duplex} is not an accepted type. Expected one of half.`)
      this.#s = s
    }

    get method() { return this.#s.method }
    get url() { return this.#s.url }
    get headers() { return this.#s.headers }
    get destination() { return '' }
    get referrer() { return this.#s.referrer === 'no-referrer' ? '' : this.#s.referrer }
    get referrerPolicy() { return this.#s.referrerPolicy }
    get mode() { return this.#s.mode }
    get credentials() { return this.#s.credentials }
    get cache() { return this.#s.cache }
    get redirect() { return this.#s.redirect }
    get integrity() { return this.#s.integrity }
    get keepalive() { return this.#s.keepalive }
    get isReloadNavigation() { return false }
    get isHistoryNavigation() { return false }
    get signal() { return this.#s.signal ??= signals() }
    get duplex() { return 'half' }
    clone() {
      if (unusable(this.#s.body)) throw new TypeError('unusable')
      const r = new Request(this.#s.url, { method: this.#s.method, headers: this.#s.headers })
      r.#s = { ...this.#s, headers: r.#s.headers, body: clone(this.#s.body) }
      return r
    }
    [inspectCustom](depth, options) {
      return show(this, 'Request', ['method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials', 'cache',
        'redirect', 'integrity', 'keepalive', 'isReloadNavigation', 'isHistoryNavigation', 'signal'], options, depth)
    }
    static is(v) { return #s in v }
    static state(r) { return r.#s }
  }
  const isR = Request.is, requestState = Request.state
  delete Request.is
  delete Request.state
  const isRequest = (v) => typeof v === 'object' && v !== null && isR(v)

  const nullStatus = [101, 103, 204, 205, 304]
  const reason = /^[\t\x20-\x7e\x80-\xff]*$/

  class Response {
    #s

    constructor(body = null, init = {}) {
      if (body === internal) {
        this.#s = init
        return
      }
      if (init === null || init === undefined) init = {}
      if (typeof init !== 'object' && typeof init !== 'function') throw new TypeError(`undefined: Expected ${init} to be one of: Null, Undefined, Object.`)
      this.#s = plain()
      if (body !== null) {
        const [b, type] = extract(body, false)
        this.#start(init, b, type)
      } else this.#start(init, null, null)
    }

    #start(init, body, type) {
      const s = this.#s
      const status = init.status === undefined ? 200 : Math.trunc(+init.status) || 0
      if (status < 200 || status > 599) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')
      const text = init.statusText === undefined ? '' : byteString(init.statusText)
      if (reason.exec(text) === null) throw new TypeError('Invalid statusText')
      s.status = status
      s.statusText = text
      s.headers = headersOf(init.headers)
      if (body === null) return
      if (nullStatus.includes(status)) throw new TypeError(`Response constructor: Invalid response status code ${status}`)
      s.body = body
      if (type !== null && !s.headers.has('content-type')) add(s.headers, 'content-type', type)
    }

    static error() {
      const r = new Response(internal, { ...plain(), type: 'error', status: 0 })
      guard(r.#s.headers, 'immutable')
      return r
    }
    static json(data, init = {}) {
      if (arguments.length < 1) throw few('Response.json', 1, 0)
      const text = JSON.stringify(data)
      if (text === undefined) throw new TypeError('Value is not JSON serializable')
      const r = new Response(internal, plain())
      r.#start(init ?? {}, extract(text, false)[0], 'application/json')
      return r
    }
    static redirect(url, status = 302) {
      if (arguments.length < 1) throw few('Response.redirect', 1, 0)
      const parsed = natives.parse(`${url}`)
      if (parsed === undefined) throw new TypeError(`Failed to parse URL from ${url}`)
      if (![301, 302, 303, 307, 308].includes(+status)) throw new RangeError(`Invalid status code ${status}`)
      const r = new Response(internal, { ...plain(), status: +status })
      add(r.#s.headers, 'location', parsed.href)
      guard(r.#s.headers, 'immutable')
      return r
    }

    get type() { return this.#s.type }
    get url() { return this.#s.url }
    get redirected() { return this.#s.redirected }
    get status() { return this.#s.status }
    get ok() { return this.#s.status >= 200 && this.#s.status <= 299 }
    get statusText() { return this.#s.statusText }
    get headers() { return this.#s.headers }
    clone() {
      const s = this.#s
      if (unusable(s.body)) throw new TypeError('Response.clone: Body has already been consumed.')
      const headers = headersOf(s.headers)
      return new Response(internal, { ...s, headers, body: clone(s.body) })
    }
    [inspectCustom](depth, options) {
      return show(this, 'Response', ['status', 'statusText', 'headers', 'body', 'bodyUsed', 'ok', 'redirected', 'type', 'url'], options, depth)
    }
    static is(v) { return #s in v }
    static state(r) { return r.#s }
  }
  const isS = Response.is, responseState = Response.state
  delete Response.is
  delete Response.state
  const isResponse = (v) => typeof v === 'object' && v !== null && isS(v)
  const plain = () => ({ type: 'default', url: '', redirected: false, status: 200, statusText: '', headers: new Headers(), body: null })

  for (const [Class, isOne, state] of [[Request, isRequest, requestState], [Response, isResponse, responseState]]) {
    mixin(Class, isOne, state)
    branded(Class, isOne)
    // A custom inspection does not show.
    defineProperty(Class.prototype, inspectCustom, { enumerable: false })
  }
  defineProperty(Response, 'length', { value: 0, configurable: true })
  defineProperty(Request, 'length', { value: 1, configurable: true })
  for (const key of ['error', 'json', 'redirect']) defineProperty(Response, key, { enumerable: true })
  return { Request, Response, requestState, responseState, internal, plain, nullStatus }
})
