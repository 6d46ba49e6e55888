// What require('http') and require('https') give.
(function (host, shared, IncomingMessage, OutgoingMessage, agents, client, server) {
  const { METHODS, STATUS_CODES, validateHeaderName, validateHeaderValue } = shared
  const { E } = host
  const { ClientRequest } = client
  client.use(host)

  function request(url, options, callback) { return new ClientRequest(url, options, callback) }
  function get(url, options, callback) {
    const req = http.request(url, options, callback)
    req.end()
    return req
  }
  let { globalAgent } = agents
  const http = {
    METHODS, STATUS_CODES, Agent: agents.Agent, ClientRequest, IncomingMessage, OutgoingMessage,
    ...server.serverOf('http'), ServerResponse: server.ServerResponse,
    validateHeaderName, validateHeaderValue, get, request,
    setMaxIdleHTTPParsers(max) { E.validateInteger(max, 'max', 1) },
    maxHeaderSize: 16384,
  }
  Object.defineProperty(http, 'globalAgent', { get: () => globalAgent, set(v) { globalAgent = agents.globalAgent = v }, enumerable: true, configurable: true })

  let secureAgent = agents.secureAgent()
  const secure = (args) => {
    let options = {}
    if (typeof args[0] === 'string') options = optionsOf(new (host.require('url').URL)(args.shift()))
    else if (args[0]?.href && args[0].protocol && args[0].auth === undefined && args[0].path === undefined) options = optionsOf(args.shift())
    if (args[0] && typeof args[0] !== 'function') Object.assign(options, args.shift())
    options._defaultAgent = secureAgent
    return new ClientRequest(options, args[0])
  }
  const optionsOf = (url) => {
    const o = {
      protocol: url.protocol, hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname, hash: url.hash, search: url.search,
      pathname: url.pathname, path: `${url.pathname || ''}${url.search || ''}`, href: url.href,
    }
    if (url.port !== '') o.port = Number(url.port)
    if (url.username || url.password) o.auth = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
    return o
  }
  const https = {
    Agent: agents.SecureAgent, ...server.serverOf('https'),
    get(input, options, callback) {
      const req = https.request(input, options, callback)
      req.end()
      return req
    },
    request(...args) { return secure(args) },
  }
  Object.defineProperty(https, 'globalAgent', { get: () => secureAgent, set(v) { secureAgent = v }, enumerable: true, configurable: true })
  return { http, https }
})
