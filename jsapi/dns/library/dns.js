// dns and dns.promises: each function once, for callbacks and for promises.
(function ({ E, nextTick, query, isIP }) {
  const coded = (Class, code, message, more) => {
    const e = new Class(message)
    return Object.assign(e, { code }, more)
  }
  const types = { A: 'queryA', AAAA: 'queryAaaa', ANY: 'queryAny', CAA: 'queryCaa', CNAME: 'queryCname', MX: 'queryMx', NAPTR: 'queryNaptr', NS: 'queryNs', PTR: 'queryPtr',
    SOA: 'querySoa', SRV: 'querySrv', TLSA: 'queryTlsa', TXT: 'queryTxt' }
  const names = { A: 'resolve4', AAAA: 'resolve6', ANY: 'resolveAny', CAA: 'resolveCaa', CNAME: 'resolveCname', MX: 'resolveMx', NAPTR: 'resolveNaptr', NS: 'resolveNs',
    PTR: 'resolvePtr', SOA: 'resolveSoa', SRV: 'resolveSrv', TLSA: 'resolveTlsa', TXT: 'resolveTxt' }
  const codes = { NODATA: 'ENODATA', FORMERR: 'EFORMERR', SERVFAIL: 'ESERVFAIL', NOTFOUND: 'ENOTFOUND', NOTIMP: 'ENOTIMP', REFUSED: 'EREFUSED', BADQUERY: 'EBADQUERY',
    BADNAME: 'EBADNAME', BADFAMILY: 'EBADFAMILY', BADRESP: 'EBADRESP', CONNREFUSED: 'ECONNREFUSED', TIMEOUT: 'ETIMEOUT', EOF: 'EOF', FILE: 'EFILE', NOMEM: 'ENOMEM',
    DESTRUCTION: 'EDESTRUCTION', BADSTR: 'EBADSTR', BADFLAGS: 'EBADFLAGS', NONAME: 'ENONAME', BADHINTS: 'EBADHINTS', NOTINITIALIZED: 'ENOTINITIALIZED',
    LOADIPHLPAPI: 'ELOADIPHLPAPI', ADDRGETNETWORKPARAMS: 'EADDRGETNETWORKPARAMS', CANCELLED: 'ECANCELLED' }
  const hints = { ADDRCONFIG: 32, ALL: 16, V4MAPPED: 8 }
  let order = 'verbatim'

  const failed = (syscall, code, hostname) => {
    const e = new Error(`${syscall} ${code}${hostname ? ` ${hostname}` : ''}`)
    e.errno = undefined
    e.code = code
    e.syscall = syscall
    e.hostname = hostname
    return e
  }

  // find answers lookup: done(error, list of { address, family }).
  function find(hostname, options, done) {
    const { family } = options
    const ip = isIP(hostname)
    if (ip) return nextTick(() => done(null, [{ address: hostname, family: ip }]))
    query('lookup', hostname, undefined, (code, list) => {
      let all = list.map((address) => ({ address, family: isIP(address) }))
      if (family) all = all.filter((a) => a.family === family)
      if (code === 'ETIMEOUT' || code === 'ESERVFAIL') code = 'EAI_AGAIN'
      if (!code && all.length === 0) code = 'ENOTFOUND'
      if (code) {
        const e = failed('getaddrinfo', code, hostname)
        e.errno = code === 'EAI_AGAIN' ? -3001 : -3008
        return done(e)
      }
      const by = options.order ?? order
      if (by !== 'verbatim') {
        const first = by === 'ipv4first' ? 4 : 6
        all = [...all.filter((a) => a.family === first), ...all.filter((a) => a.family !== first)]
      }
      done(null, all)
    })
  }

  function lookupOptions(hostname, options) {
    if (hostname && typeof hostname !== 'string') throw new E.ERR_INVALID_ARG_TYPE('hostname', 'string', hostname)
    if (typeof options === 'number') {
      if (![0, 4, 6].includes(options)) throw new E.ERR_INVALID_ARG_VALUE('family', options, 'must be one of: 0, 4, 6')
      return { family: options }
    }
    if (options === undefined || options === null) return { family: 0 }
    if (typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', ['integer', 'object'], options)
    const o = { family: 0, all: false }
    if (options.hints != null) {
      if (typeof options.hints !== 'number') throw new E.ERR_INVALID_ARG_TYPE('options.hints', 'number', options.hints)
      if ((options.hints & ~56) !== 0) throw new E.ERR_INVALID_ARG_VALUE('hints', options.hints)
    }
    if (options.family != null) {
      o.family = { IPv4: 4, IPv6: 6 }[options.family] ?? options.family
      if (![0, 4, 6].includes(o.family)) throw new E.ERR_INVALID_ARG_VALUE('options.family', o.family, 'must be one of: 0, 4, 6')
    }
    if (options.all != null) {
      if (typeof options.all !== 'boolean') throw new E.ERR_INVALID_ARG_TYPE('options.all', 'boolean', options.all)
      o.all = options.all
    }
    if (options.verbatim != null && options.order == null) o.order = options.verbatim ? 'verbatim' : 'ipv4first'
    if (options.order != null) o.order = orderOf(options.order, 'options.order')
    return o
  }
  function orderOf(v, name) {
    if (!['ipv4first', 'ipv6first', 'verbatim'].includes(v)) throw new E.ERR_INVALID_ARG_VALUE(name, v, "must be one of: 'verbatim', 'ipv4first', 'ipv6first'")
    return v
  }
  const callbackOf = (v) => {
    if (typeof v !== 'function') throw new E.ERR_INVALID_ARG_TYPE('callback', 'function', v)
    return v
  }

  function lookup(hostname, options, callback) {
    if (typeof options === 'function') {
      callback = options
      options = undefined
    } else if (typeof callback !== 'function') callbackOf(callback)
    const o = lookupOptions(hostname, options)
    if (!hostname) {
      nextTick(() => o.all ? callback(null, []) : callback(null, null, o.family === 6 ? 6 : 4))
      return {}
    }
    find(hostname, o, (e, all) => {
      if (e) callback(e)
      else if (o.all) callback(null, all)
      else callback(null, all[0].address, all[0].family)
    })
    return {}
  }
  const promised = (f) => new Promise((resolve, reject) => f((e, v) => e ? reject(e) : resolve(v)))
  function lookupPromise(hostname, options) {
    const o = lookupOptions(hostname, options)
    if (!hostname) return Promise.resolve(o.all ? [] : { address: null, family: o.family === 6 ? 6 : 4 })
    return promised((done) => find(hostname, o, (e, all) => e ? done(e) : done(null, o.all ? all : all[0])))
  }

  const services = { 21: 'ftp', 22: 'ssh', 25: 'smtp', 53: 'domain', 80: 'http', 110: 'pop3', 143: 'imap2', 443: 'https', 587: 'submission', 993: 'imaps', 3306: 'mysql', 5432: 'postgresql' }
  function service(address, port, done) {
    if (typeof address !== 'string' || !isIP(address)) throw new E.ERR_INVALID_ARG_VALUE('address', address)
    if (typeof port !== 'number' && typeof port !== 'string' || +port !== +port >>> 0 || port > 0xffff) {
      throw coded(RangeError, 'ERR_SOCKET_BAD_PORT', `Port should be >= 0 and < 65536. Received type ${typeof port} (${port}).`)
    }
    query('reverse', address, undefined, (code, list) => done(null, { hostname: code ? address : list[0], service: services[port] ?? `${port}` }))
  }
  function lookupService(address, port, callback) {
    if (arguments.length !== 3) throw new E.ERR_MISSING_ARGS('address', 'port', 'callback')
    callbackOf(callback)
    service(address, port, (e, v) => callback(e, v.hostname, v.service))
  }

  // resolution asks for one type with the servers of a resolver.
  function resolution(resolver, type, name, done) {
    if (typeof name !== 'string') throw new E.ERR_INVALID_ARG_TYPE('name', 'string', name)
    query(type, name, resolver.server?.(), (code, list) => {
      if (code === 'ENOTFOUND' && type === 'CNAME') code = 'ENODATA'
      if (code) done(failed(types[type], code, name))
      else done(null, list)
    })
  }
  function reversal(resolver, ip, done) {
    if (typeof ip !== 'string') throw new E.ERR_INVALID_ARG_TYPE('name', 'string', ip)
    if (!isIP(ip)) {
      const e = failed('getHostByAddr', 'EINVAL', ip)
      e.errno = -22
      throw e
    }
    query('reverse', ip, resolver.server?.(), (code, list) => code ? done(failed('getHostByAddr', code, ip)) : done(null, list))
  }
  const rrtype = (type) => {
    if (typeof type !== 'string') throw new E.ERR_INVALID_ARG_TYPE('rrtype', 'string', type)
    if (!(type in types)) throw new E.ERR_INVALID_ARG_VALUE('rrtype', type)
    return type
  }
  const withTTL = (options, list) => options?.ttl ? list.map((address) => ({ address, ttl: 0 })) : list

  // methodsOf are the methods of a resolver, of one kind or the other.
  function methodsOf(promises) {
    const m = {}
    for (const type of Object.keys(types)) {
      m[names[type]] = promises
        ? { [names[type]](name, options) { return promised((done) => resolution(this ?? m, type, name, (e, list) => done(e, e || withTTL(options, list)))) } }[names[type]]
        : { [names[type]](name, options, callback) {
            if (typeof options === 'function') {
              callback = options
              options = undefined
            }
            if (typeof name !== 'string') throw new E.ERR_INVALID_ARG_TYPE('name', 'string', name)
            callbackOf(callback)
            resolution(this ?? m, type, name, (e, list) => e ? callback(e) : callback(null, withTTL(options, list)))
            return {}
          } }[names[type]]
    }
    m.resolve = promises
      ? function resolve(name, type = 'A') { return m[names[rrtype(type)]].call(this, name) }
      : function resolve(name, type, callback) {
        if (typeof type === 'function') {
          callback = type
          type = 'A'
        }
        return m[names[rrtype(type ?? 'A')]].call(this, name, callback)
      }
    m.reverse = promises
      ? function reverse(ip) { return promised((done) => reversal(this ?? m, ip, done)) }
      : function reverse(ip, callback) {
        if (typeof ip !== 'string') throw new E.ERR_INVALID_ARG_TYPE('name', 'string', ip)
        callbackOf(callback)
        reversal(this ?? m, ip, (e, list) => e ? callback(e) : callback(null, list))
        return {}
      }
    return m
  }

  const serversOf = (list) => {
    if (!Array.isArray(list)) throw new E.ERR_INVALID_ARG_TYPE('servers', 'Array', list)
    return list.map((s, i) => {
      if (typeof s !== 'string') throw new E.ERR_INVALID_ARG_TYPE(`servers[${i}]`, 'string', s)
      if (isIP(s)) return [s, isIP(s) === 6 ? `[${s}]:53` : `${s}:53`]
      const m = /^\[?([^\]]+)\]?:(\d+)$/.exec(s)
      if (m === null || !isIP(m[1])) throw coded(TypeError, 'ERR_INVALID_IP_ADDRESS', `Invalid IP address: ${s}`)
      return [s, isIP(m[1]) === 6 ? `[${m[1]}]:${m[2]}` : `${m[1]}:${m[2]}`]
    })
  }
  function resolverOf(promises) {
    class Resolver {
      #servers = []
      constructor(options = undefined) {
        if (options?.timeout !== undefined) E.validateInteger(options.timeout, 'options.timeout', -1)
        if (options?.tries !== undefined) E.validateInteger(options.tries, 'options.tries', 1)
      }
      server() { return this.#servers[0]?.[1] }
      getServers() { return this.#servers.map(([s]) => s) }
      setServers(servers) { this.#servers = serversOf(servers) }
      setLocalAddress() {}
      cancel() {}
    }
    Object.defineProperty(Resolver.prototype, 'server', { enumerable: false })
    const m = methodsOf(promises)
    for (const key of Object.keys(m)) Resolver.prototype[key] = m[key]
    return Resolver
  }

  function module(promises) {
    const Resolver = resolverOf(promises)
    const own = new Resolver()
    const o = promises ? { lookup: lookupPromise, lookupService: (address, port) => promised((done) => service(address, port, done)) } : { lookup, lookupService }
    Object.assign(o, {
      Resolver,
      getDefaultResultOrder() { return order },
      setDefaultResultOrder(v) { order = orderOf(v, 'dnsOrder') },
      setServers(servers) { own.setServers(servers) },
    })
    if (!promises) Object.assign(o, hints)
    Object.assign(o, codes, { getServers() { return own.getServers() } })
    for (const key of ['resolve', ...Object.keys(names).map((t) => names[t]), 'reverse']) o[key] = own[key].bind(own)
    for (const key of Object.keys(o)) if (typeof o[key] === 'function' && key !== 'Resolver') Object.defineProperty(o[key], 'name', { value: key, configurable: true })
    return o
  }
  const dns = module(false)
  dns.promises = module(true)
  return dns
})
