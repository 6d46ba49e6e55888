// tls, for clients.
(function (host) {
  const { natives, E, require, nextTick } = host
  const net = require('net')
  const nativeOf = net[Symbol.for('dialtone.nativeOf')]
  const coded = (Class, code, message, more) => Object.assign(new Class(message), { code }, more)

  // pem is one text of what options may hold: strings, buffers, lists of them.
  function pem(v) {
    if (v == null) return ''
    if (Array.isArray(v)) return v.map(pem).join('\n')
    if (typeof v === 'string') return v
    if (ArrayBuffer.isView(v)) return require('buffer').Buffer.from(v.buffer, v.byteOffset, v.byteLength).toString('latin1')
    if (typeof v === 'object') return pem(v.pem ?? v.buf)
    throw new E.ERR_INVALID_ARG_TYPE('options.ca', ['string', 'Buffer', 'TypedArray', 'DataView'], v)
  }
  const settingsOf = (o) => {
    o = { ...o.secureContext?.options, ...o }
    if (o.pfx) throw coded(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'the option pfx is not available in dialtone: give cert and key in PEM')
    return {
      ca: pem(o.ca), cert: pem(o.cert), key: pem(o.key), insecure: o.rejectUnauthorized === false,
      minVersion: o.minVersion, maxVersion: o.maxVersion, servername: o.servername,
      alpn: o.ALPNProtocols ? [].concat(o.ALPNProtocols).map((p) => typeof p === 'string' ? p : p.toString('latin1')) : undefined,
    }
  }

  function TLSSocket(socket, options) {
    if (!(this instanceof TLSSocket)) return new TLSSocket(socket, options)
    net.Socket.call(this, { ...options, fd: undefined, signal: undefined, connection: undefined, readable: undefined, writable: undefined })
    this._tlsOptions = { ...options }
    this._ready = 'secureConnect'
    this.authorized = false
    this.authorizationError = null
    this.alpnProtocol = null
    this.encrypted = true
    this._state = undefined
    this._inner = socket ?? null
    this.connecting = true
    this.servername = options?.servername ?? false
    this.secureConnecting = true
  }
  Object.setPrototypeOf(TLSSocket.prototype, net.Socket.prototype)
  Object.setPrototypeOf(TLSSocket, net.Socket)
  const methods = {
    // _secure speaks TLS over the socket that it was given.
    _secure(hostname) {
      const inner = this._inner
      const settings = settingsOf(this._tlsOptions)
      settings.servername ||= hostname
      let connection
      try {
        connection = nativeOf(inner)
        if (inner instanceof net.Socket) {
          this._place = inner._place
          // What the plain socket read and nobody took is the other side's TLS.
          inner._release()
        }
        this._parent = inner
        natives.secure(connection, settings, (err, secure, state) => {
          if (this.destroyed) return secure && natives.close(secure)
          if (err) {
            natives.close(connection)
            this.authorizationError = err.code
            return this.destroy(err)
          }
          this._attach(secure, this._place)
          this._state = state
          this.secureConnecting = false
          this.connecting = false
          this.alpnProtocol = state.alpn || false
          this.authorized = state.unauthorized === ''
          this.authorizationError = state.unauthorized || null
          const check = this._tlsOptions.checkServerIdentity
          if (typeof check === 'function' && !settings.insecure) {
            const e = check(settings.servername, state.certificate)
            if (e) {
              this.authorized = false
              return this.destroy(e)
            }
          }
          this.emit('secure')
          this.emit('secureConnect')
          if (this._pendingRead) this._read(0)
        })
      } catch (e) {
        nextTick(() => this.destroy(e))
      }
    },
    getPeerCertificate() { return this._state?.certificate ?? {} },
    getPeerX509Certificate() {
      const raw = this._state?.certificate?.raw
      return raw && new (require('crypto').X509Certificate)(raw)
    },
    getCertificate() { return {} },
    getCipher() { return this._state && { name: this._state.cipher, standardName: this._state.cipher, version: this._state.protocol } },
    getProtocol() { return this._state?.protocol ?? null },
    getSession() { return undefined },
    getTLSTicket() { return undefined },
    getEphemeralKeyInfo() { return {} },
    getFinished() { return undefined },
    getPeerFinished() { return undefined },
    isSessionReused() { return false },
    setServername(name) { this._tlsOptions.servername = name },
    setSession() {},
    setMaxSendFragment() { return true },
    disableRenegotiation() {},
    enableTrace() {},
    renegotiate(options, callback) {
      if (callback) nextTick(() => callback(coded(Error, 'ERR_TLS_RENEGOTIATE', 'Attempt to renegotiate TLS session failed')))
      return false
    },
    exportKeyingMaterial() { throw coded(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'tlsSocket.exportKeyingMaterial is not available in dialtone') },
    // start is what some drivers call for a socket that they made themselves.
    _start() { if (this._inner) this._secure(this._tlsOptions.servername) },
  }
  for (const key of Object.keys(methods)) TLSSocket.prototype[key] = methods[key]

  function connect(...args) {
    let [options, callback] = net._normalizeArgs(args)
    if (typeof args[1] === 'object' && args[1] !== null) options = { ...options, ...args[1] }
    else if (typeof args[2] === 'object' && args[2] !== null) options = { ...options, ...args[2] }
    else options = { ...options }
    const hostname = options.servername || options.host || options.socket?._host || 'localhost'
    settingsOf(options)
    const socket = new TLSSocket(options.socket, options)
    socket._host = options.host ?? null
    if (callback) socket.once('secureConnect', callback)
    if (options.timeout) socket.setTimeout(options.timeout)
    const name = options.servername ?? (net.isIP(hostname) ? hostname : hostname)
    if (options.socket) {
      const inner = options.socket
      if (inner.connecting) {
        inner.once(inner._ready ?? 'connect', () => socket._secure(name))
        inner.once('error', (e) => socket.destroy(e))
      } else socket._secure(name)
      inner.once('close', () => { if (!inner._gone) socket.destroy() })
    } else {
      const inner = net.connect({ ...options, signal: undefined, timeout: undefined }, () => {
        socket._place = inner._place
        socket.emit('connect')
        socket._secure(name)
      })
      socket._inner = inner
      for (const event of ['lookup']) inner.on(event, (...a) => socket.emit(event, ...a))
      inner.once('error', (e) => {
        socket.connecting = false
        socket.destroy(e)
      })
    }
    return socket
  }

  function SecureContext() {}
  function createSecureContext(options = {}) {
    settingsOf(options)
    const c = new SecureContext()
    Object.defineProperty(c, 'options', { value: { ...options } })
    Object.defineProperty(c, 'context', { value: {} })
    return c
  }

  // checkServerIdentity compares a host with the names of a certificate.
  //
  // https://nodejs.org/docs/latest-v24.x/api/tls.html#tlscheckserveridentityhostname-cert
  function checkServerIdentity(hostname, cert) {
    hostname = `${hostname}`
    const names = [], ips = []
    for (const part of (cert.subjectaltname ?? '').split(', ')) {
      if (part.startsWith('DNS:')) names.push(part.slice(4))
      else if (part.startsWith('IP Address:')) ips.push(part.slice(11).toLowerCase())
    }
    hostname = hostname.replace(/\.$/, '')
    const plain = (s) => s.toLowerCase().replace(/\.$/, '')
    const match = (pattern) => {
      const h = plain(hostname).split('.'), p = plain(pattern).split('.')
      if (h.length !== p.length || p.includes('')) return false
      for (let i = h.length - 1; i > 0; i--) if (h[i] !== p[i]) return false
      const [first] = p
      if (!first.includes('*')) return first === h[0]
      const parts = first.split('*')
      if (parts.length > 2 || p.length <= 2 || first.includes('xn--')) return false
      return h[0].length >= parts[0].length + parts[1].length && h[0].startsWith(parts[0]) && h[0].endsWith(parts[1])
    }
    let ok = false, reason = 'Unknown reason'
    if (net.isIP(hostname)) {
      ok = ips.includes(hostname.toLowerCase())
      if (!ok) reason = `IP: ${hostname} is not in the cert's list: ${ips.join(', ')}`
    } else if (names.length > 0 || cert.subject?.CN) {
      if (names.length > 0) {
        ok = names.some(match)
        if (!ok) reason = `Host: ${hostname}. is not in the cert's altnames: ${cert.subjectaltname}`
      } else {
        const cn = cert.subject.CN
        ok = [].concat(cn ?? []).some(match)
        if (!ok) reason = `Host: ${hostname}. is not cert's CN: ${cn}`
      }
    } else reason = 'Cert does not contain a DNS name'
    if (ok) return undefined
    const e = coded(Error, 'ERR_TLS_CERT_ALTNAME_INVALID', `Hostname/IP does not match certificate's altnames: ${reason}`)
    return Object.assign(e, { reason, host: hostname, cert })
  }
  const refused = () => coded(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'tls.Server is not available in dialtone: a function answers requests, it does not listen')
  function Server() { throw refused() }
  Object.setPrototypeOf(Server.prototype, net.Server.prototype)
  return {
    CLIENT_RENEG_LIMIT: 3, CLIENT_RENEG_WINDOW: 600, DEFAULT_ECDH_CURVE: 'auto', DEFAULT_MIN_VERSION: 'TLSv1.2', DEFAULT_MAX_VERSION: 'TLSv1.3',
    DEFAULT_CIPHERS: 'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256',
    getCiphers: () => ['tls_aes_128_gcm_sha256', 'tls_aes_256_gcm_sha384', 'tls_chacha20_poly1305_sha256'],
    checkServerIdentity, createSecureContext, SecureContext, TLSSocket, Server, createServer() { throw refused() }, connect,
    [Symbol.for('dialtone.settingsOf')]: settingsOf,
  }
})
