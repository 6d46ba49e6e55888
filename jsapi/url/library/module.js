// The module url: the legacy URLs, and paths of files.
(function ({ toASCII, toUnicode, querystring, toBuffer, cwd }, E, { URL, URLSearchParams, isURL, invalid }) {
  const { assign } = Object
  E.define(TypeError, 'ERR_INVALID_URL_SCHEME', (want) => `The URL must be of scheme ${want}`)
  E.define(TypeError, 'ERR_INVALID_FILE_URL_PATH', (text) => `File URL path ${text}`)
  E.define(TypeError, 'ERR_INVALID_FILE_URL_HOST', (platform) => `File URL host must be "localhost" or empty on ${platform}`)

  function Url() {
    this.protocol = null
    this.slashes = null
    this.auth = null
    this.host = null
    this.port = null
    this.hostname = null
    this.hash = null
    this.search = null
    this.query = null
    this.pathname = null
    this.path = null
    this.href = null
  }
  const slashed = { 'http:': true, 'https:': true, 'ftp:': true, 'gopher:': true, 'file:': true, 'ws:': true, 'wss:': true }
  const hostless = { 'javascript:': true }
  const escaped = { '\t': '%09', '\n': '%0A', '\r': '%0D', ' ': '%20', '"': '%22', "'": '%27', '<': '%3C', '>': '%3E', '\\': '%5C', '^': '%5E', '`': '%60', '{': '%7B', '|': '%7C', '}': '%7D' }
  const white = /^[\s\ufeff]+|[\s\ufeff]+$/g

  // parse reads a URL as Node did before the standard.
  Url.prototype.parse = function parse(url, parseQueryString, slashesDenoteHost) {
    E.validateString(url, 'url')
    let rest = url.replace(white, '')
    // A backslash is a slash up to the query.
    const mark = rest.search(/[?#]/)
    const head = mark === -1 ? rest : rest.slice(0, mark)
    rest = head.replace(/\\/g, '/') + (mark === -1 ? '' : rest.slice(mark))

    if (!slashesDenoteHost && !/#/.test(url) && !/@/.test(url)) {
      const simple = /^(\/\/?(?!\/)[^?\s]*)(\?[^\s]*)?$/.exec(rest)
      if (simple && simple[1][1] !== '/') {
        this.path = rest
        this.href = rest
        this.pathname = simple[1]
        if (simple[2]) {
          this.search = simple[2]
          this.query = parseQueryString ? querystring().parse(this.search.slice(1)) : this.search.slice(1)
        } else if (parseQueryString) {
          this.search = null
          this.query = { __proto__: null }
        }
        return this
      }
    }

    let proto = /^[a-z0-9.+-]+:/i.exec(rest), lower
    if (proto) {
      proto = proto[0]
      lower = proto.toLowerCase()
      this.protocol = lower
      rest = rest.slice(proto.length)
    }
    let slashes
    if (slashesDenoteHost || proto || /^\/\/[^@/]+@[^@/]+/.test(rest)) {
      slashes = rest.startsWith('//')
      if (slashes && !(proto && hostless[lower])) {
        rest = rest.slice(2)
        this.slashes = true
      }
    }
    if (!(proto && hostless[lower]) && (slashes || (proto && !slashed[proto]))) {
      let end = rest.search(/[/?#]/)
      if (end === -1) end = rest.length
      let at = rest.lastIndexOf('@', end)
      if (at >= end) at = -1
      if (at !== -1) this.auth = decodeURIComponent(rest.slice(0, at))
      const start = at + 1
      const stop = rest.slice(start, end).search(/[\0-\x20"%';<>\\^`{|}\x7f]/)
      const hostEnd = stop === -1 ? end : start + stop
      this.host = rest.slice(start, hostEnd)
      rest = rest.slice(hostEnd)
      let port = /:[0-9]*$/.exec(this.host)
      let hostname = this.host
      if (port) {
        port = port[0]
        if (port !== ':') this.port = port.slice(1)
        hostname = hostname.slice(0, hostname.length - port.length)
      }
      const ipv6 = hostname[0] === '[' && hostname[hostname.length - 1] === ']'
      if (!ipv6) {
        const bad = hostname.search(/[^\w.+\-\u0080-\uffff]/)
        if (bad !== -1) {
          rest = '/' + hostname.slice(bad) + rest
          hostname = hostname.slice(0, bad)
        }
      }
      hostname = hostname.length > 255 ? '' : hostname.toLowerCase()
      if (!ipv6 && hostname !== '') {
        const ascii = /[^\0-\x7f]/.test(hostname) ? toASCII(hostname) : hostname
        if (ascii === '') throw invalid(url)
        hostname = ascii
      } else if (ipv6) hostname = hostname.slice(1, -1)
      this.hostname = hostname
      this.host = (ipv6 ? `[${hostname}]` : hostname) + (this.port ? `:${this.port}` : '')
      if (ipv6 && rest[0] !== '/') rest = '/' + rest
    }
    if (!hostless[lower]) rest = rest.replace(/[\t\n\r "'<>\\^`{|}]/g, (c) => escaped[c])

    let q = rest.indexOf('?')
    const h = rest.indexOf('#')
    if (h !== -1) {
      this.hash = rest.slice(h)
      if (q > h) q = -1
    }
    if (q !== -1) {
      this.search = rest.slice(q, h === -1 ? undefined : h)
      this.query = this.search.slice(1)
      if (parseQueryString) this.query = querystring().parse(this.query)
    } else if (parseQueryString) {
      this.search = null
      this.query = { __proto__: null }
    }
    const first = q !== -1 && (h === -1 || q < h) ? q : h
    if (first === -1) {
      if (rest.length > 0) this.pathname = rest
    } else if (first > 0) this.pathname = rest.slice(0, first)
    if (slashed[lower] && this.hostname && !this.pathname) this.pathname = '/'
    if (this.pathname || this.search) this.path = (this.pathname || '') + (this.search || '')
    this.href = this.format()
    return this
  }

  Url.prototype.format = function format() {
    let auth = this.auth || ''
    if (auth) auth = encodeURIComponent(auth).replace(/%3A/gi, ':').replace(/%(21|27|28|29|2A)/gi, (m) => decodeURIComponent(m)) + '@'
    let protocol = this.protocol || '', pathname = this.pathname || '', hash = this.hash || '', host = '', query = ''
    if (this.host) host = auth + this.host
    else if (this.hostname) {
      host = auth + (this.hostname.includes(':') && this.hostname[0] !== '[' ? `[${this.hostname}]` : this.hostname)
      if (this.port) host += ':' + this.port
    }
    if (this.query !== null && typeof this.query === 'object') query = querystring().stringify(this.query)
    let search = this.search || (query && `?${query}`) || ''
    if (protocol && !protocol.endsWith(':')) protocol += ':'
    pathname = pathname.replace(/[#?]/g, (c) => c === '#' ? '%23' : '%3F')
    if (this.slashes || slashed[protocol]) {
      if (this.slashes || host) {
        if (pathname && pathname[0] !== '/') pathname = '/' + pathname
        host = '//' + host
      } else if (protocol === 'file:') host = '//'
    }
    search = search.replace(/#/g, '%23')
    if (hash && hash[0] !== '#') hash = '#' + hash
    if (search && search[0] !== '?') search = '?' + search
    return protocol + host + pathname + search + hash
  }
  Url.prototype.resolve = function resolve(relative) { return this.resolveObject(parse(relative, false, true)).format() }

  // resolveObject finds where a link on this URL leads.
  Url.prototype.resolveObject = function resolveObject(relative) {
    if (typeof relative === 'string') relative = parse(relative, false, true)
    const result = assign(new Url(), this)
    result.hash = relative.hash
    if (relative.href === '') {
      result.href = result.format()
      return result
    }
    if (relative.slashes && !relative.protocol) {
      const { protocol } = result
      assign(result, relative)
      result.protocol = protocol
      if (slashed[protocol] && result.hostname && !result.pathname) result.path = result.pathname = '/'
      result.href = result.format()
      return result
    }
    if (relative.protocol && relative.protocol !== result.protocol) {
      if (!slashed[relative.protocol]) {
        assign(result, relative)
        result.href = result.format()
        return result
      }
      result.protocol = relative.protocol
      if (!relative.host && !/^file:?$/.test(relative.protocol) && !hostless[relative.protocol]) {
        const path = (relative.pathname || '').split('/')
        while (path.length && !(relative.host = path.shift()));
        relative.host ||= ''
        relative.hostname ||= ''
        if (path[0] !== '') path.unshift('')
        if (path.length < 2) path.unshift('')
        result.pathname = path.join('/')
      } else result.pathname = relative.pathname
      result.search = relative.search
      result.query = relative.query
      result.host = relative.host || ''
      result.auth = relative.auth
      result.hostname = relative.hostname || relative.host
      result.port = relative.port
      if (result.pathname || result.search) result.path = (result.pathname || '') + (result.search || '')
      result.slashes ||= relative.slashes
      result.href = result.format()
      return result
    }
    const sourceAbsolute = result.pathname && result.pathname[0] === '/'
    const absolute = relative.host || (relative.pathname && relative.pathname[0] === '/')
    let keepsRoot = absolute || sourceAbsolute || (result.host && relative.pathname)
    const noSlash = result.protocol && !slashed[result.protocol]
    let path = (result.pathname && result.pathname.split('/')) || []
    let link = (relative.pathname && relative.pathname.split('/')) || []
    if (noSlash) {
      result.hostname = ''
      result.port = null
      if (result.host) {
        if (path[0] === '') path[0] = result.host
        else path.unshift(result.host)
      }
      result.host = ''
      if (relative.protocol) {
        relative.hostname = null
        relative.port = null
        result.auth = null
        if (relative.host) {
          if (link[0] === '') link[0] = relative.host
          else link.unshift(relative.host)
        }
        relative.host = null
      }
      keepsRoot = keepsRoot && (link[0] === '' || path[0] === '')
    }
    if (absolute) {
      if (relative.host || relative.host === '') {
        if (result.host !== relative.host) result.auth = null
        result.host = relative.host
        result.port = relative.port
      }
      if (relative.hostname || relative.hostname === '') {
        if (result.hostname !== relative.hostname) result.auth = null
        result.hostname = relative.hostname
      }
      result.search = relative.search
      result.query = relative.query
      path = link
    } else if (link.length) {
      path.pop()
      path = path.concat(link)
      result.search = relative.search
      result.query = relative.query
    } else if (relative.search !== null && relative.search !== undefined) {
      if (noSlash) {
        result.hostname = result.host = path.shift()
        const auth = result.host && result.host.indexOf('@') > 0 && result.host.split('@')
        if (auth) {
          result.auth = auth.shift()
          result.host = result.hostname = auth.shift()
        }
      }
      result.search = relative.search
      result.query = relative.query
      if (result.pathname !== null || result.search !== null) result.path = (result.pathname || '') + (result.search || '')
      result.href = result.format()
      return result
    }
    if (!path.length) {
      result.pathname = null
      result.path = result.search ? '/' + result.search : null
      result.href = result.format()
      return result
    }
    const last = path[path.length - 1]
    const trailing = ((result.host || relative.host || path.length > 1) && (last === '.' || last === '..')) || last === ''
    const kept = []
    let up = 0
    for (let i = path.length - 1; i >= 0; i--) {
      if (path[i] === '.') continue
      if (path[i] === '..') up++
      else if (up) up--
      else kept.push(path[i])
    }
    kept.reverse()
    if (!keepsRoot) while (up--) kept.unshift('..')
    if (keepsRoot && kept[0] !== '' && (!kept[0] || kept[0][0] !== '/')) kept.unshift('')
    if (trailing && !kept.join('/').endsWith('/')) kept.push('')
    const rooted = kept[0] === '' || (kept[0] && kept[0][0] === '/')
    if (noSlash) {
      result.hostname = result.host = rooted ? '' : kept.length ? kept.shift() : ''
      const auth = result.host && result.host.indexOf('@') > 0 && result.host.split('@')
      if (auth) {
        result.auth = auth.shift()
        result.host = result.hostname = auth.shift()
      }
    }
    keepsRoot = keepsRoot || (result.host && kept.length)
    if (keepsRoot && !rooted) kept.unshift('')
    if (!kept.length) {
      result.pathname = null
      result.path = null
    } else result.pathname = kept.join('/')
    if (result.pathname !== null || result.search !== null) result.path = (result.pathname || '') + (result.search || '')
    result.auth = relative.auth || result.auth
    result.slashes = result.slashes || relative.slashes
    result.href = result.format()
    return result
  }

  function parse(url, parseQueryString, slashesDenoteHost) {
    if (url instanceof Url) return url
    return new Url().parse(url, parseQueryString, slashesDenoteHost)
  }

  function format(url, options) {
    if (typeof url === 'string') url = parse(url)
    else if (typeof url !== 'object' || url === null) throw new E.ERR_INVALID_ARG_TYPE('urlObject', ['Object', 'string'], url)
    else if (isURL(url)) {
      let fragment = true, unicode = false, search = true, auth = true
      if (options) {
        E.validateObject(options, 'options')
        if (options.fragment != null) fragment = Boolean(options.fragment)
        if (options.unicode != null) unicode = Boolean(options.unicode)
        if (options.search != null) search = Boolean(options.search)
        if (options.auth != null) auth = Boolean(options.auth)
      }
      const u = new URL(url.href)
      if (!fragment) u.hash = ''
      if (!search) u.search = ''
      if (!auth) u.username = u.password = ''
      return unicode && u.hostname ? u.href.replace(u.hostname, toUnicode(u.hostname)) : u.href
    }
    return Url.prototype.format.call(url)
  }

  function filePath(url, encode) {
    if (typeof url === 'string') url = new URL(url)
    else if (!isURL(url)) throw new E.ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], url)
    if (url.protocol !== 'file:') throw new E.ERR_INVALID_URL_SCHEME('file')
    if (url.hostname !== '') throw new E.ERR_INVALID_FILE_URL_HOST('linux')
    if (/%2f/i.test(url.pathname)) {
      const e = new E.ERR_INVALID_FILE_URL_PATH('must not include encoded / characters')
      e.input = url
      throw e
    }
    return encode(url.pathname)
  }

  const escape = (c) => '%' + (c.charCodeAt(0) < 16 ? '0' : '') + c.charCodeAt(0).toString(16).toUpperCase()
  function pathToFileURL(path) {
    E.validateString(path, 'path')
    const parts = []
    for (const part of (path[0] === '/' ? path : `${cwd}/${path}`).split('/')) {
      if (part === '' || part === '.') continue
      if (part === '..') parts.pop()
      else parts.push(part)
    }
    let full = '/' + parts.join('/')
    if (path.endsWith('/') && full !== '/') full += '/'
    return new URL('file://' + full.replace(/[%\\\n\r\t?#]/g, escape))
  }

  function urlToHttpOptions(url) {
    const { hostname, pathname, port, username, password, search } = url
    const options = {
      __proto__: null,
      ...url,
      protocol: url.protocol,
      hostname: hostname && hostname[0] === '[' ? hostname.slice(1, -1) : hostname,
      hash: url.hash,
      search,
      pathname,
      path: `${pathname || ''}${search || ''}`,
      href: url.href,
    }
    if (port !== '') options.port = Number(port)
    if (username || password) options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    return options
  }

  return {
    Url,
    parse,
    resolve(source, relative) { return parse(source, false, true).resolve(relative) },
    resolveObject(source, relative) { return source ? parse(source, false, true).resolveObject(relative) : relative },
    format,
    URL,
    URLSearchParams,
    domainToASCII(domain) {
      if (arguments.length < 1) throw new E.ERR_MISSING_ARGS('domain')
      const u = URL.parse(`ws://${domain}`)
      return u ? u.hostname : ''
    },
    domainToUnicode(domain) {
      if (arguments.length < 1) throw new E.ERR_MISSING_ARGS('domain')
      const u = URL.parse(`ws://${domain}`)
      return u ? toUnicode(u.hostname) : ''
    },
    pathToFileURL,
    fileURLToPath: (path) => filePath(path, decodeURIComponent),
    fileURLToPathBuffer: (path) => filePath(path, (s) => toBuffer(s.replace(/\+/g, '%2B'))),
    urlToHttpOptions,
  }
})
