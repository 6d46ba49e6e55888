// https://nodejs.org/docs/latest-v24.x/api/util.html#class-utilmimetype
(function (open) {
  const E = open('internal/coded')
  const token = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/, valueChar = /[^\t\u0020-~\u0080-\u00FF]/
  E.define(TypeError, 'ERR_INVALID_MIME_SYNTAX', (production, text, at) => `The MIME syntax for a ${production} in ${JSON.stringify(text)} is invalid${at !== -1 ? ` at ${at}` : ''}`)
  const lower = (s) => s.replace(/[A-Z]/g, (c) => c.toLowerCase())
  const encode = (v) => v.length === 0 ? '""' : token.test(v) ? `"${v.replace(/["\\]/g, '\\$&')}"` : v
  let read

  class MIMEParams {
    #data = new Map()
    static {
      read = (params, text) => {
        for (let rest = text; rest !== '';) {
          rest = rest.replace(/^[\r\n\t ]*/, '')
          const end = rest.search(/[;=]/)
          const name = lower(end < 0 ? rest : rest.slice(0, end))
          if (end < 0) break
          if (rest[end] === ';') {
            rest = rest.slice(end + 1)
            continue
          }
          rest = rest.slice(end + 1)
          let value
          if (rest[0] === '"') {
            value = ''
            let i = 1
            while (i < rest.length && rest[i] !== '"') {
              if (rest[i] === '\\' && i + 1 < rest.length) i++
              value += rest[i++]
            }
            rest = rest.slice(i + 1)
            const next = rest.indexOf(';')
            rest = next < 0 ? '' : rest.slice(next + 1)
          } else {
            const next = rest.indexOf(';')
            value = (next < 0 ? rest : rest.slice(0, next)).replace(/[\r\n\t ]*$/, '')
            rest = next < 0 ? '' : rest.slice(next + 1)
            if (value === '') continue
          }
          if (name !== '' && !token.test(name) && !valueChar.test(value) && !params.has(name)) params.#data.set(name, value)
        }
      }
    }
    delete(name) { this.#data.delete(name) }
    get(name) { return this.#data.has(name) ? this.#data.get(name) : null }
    has(name) { return this.#data.has(name) }
    set(name, value) {
      name = `${name}`
      value = `${value}`
      const badName = name.search(token)
      if (name.length === 0 || badName !== -1) throw new E.ERR_INVALID_MIME_SYNTAX('parameter name', name, badName)
      const badValue = value.search(valueChar)
      if (badValue !== -1) throw new E.ERR_INVALID_MIME_SYNTAX('parameter value', value, badValue)
      this.#data.set(name, value)
    }
    entries() { return this.#data.entries() }
    keys() { return this.#data.keys() }
    values() { return this.#data.values() }
    toString() { return [...this.#data].map(([k, v]) => `${k}=${encode(v)}`).join(';') }
    toJSON() { return this.toString() }
  }
  Object.defineProperty(MIMEParams.prototype, Symbol.iterator, { value: MIMEParams.prototype.entries, writable: true, configurable: true })

  class MIMEType {
    #type
    #subtype
    #params = new MIMEParams()
    constructor(text) {
      text = `${text}`
      const input = text.replace(/^[\r\n\t ]+|[\r\n\t ]+$/g, '')
      const slash = input.indexOf('/')
      const type = slash < 0 ? input : input.slice(0, slash)
      const badType = type.search(token)
      if (type === '' || badType !== -1 || slash < 0) throw new E.ERR_INVALID_MIME_SYNTAX('type', text, badType)
      const rest = input.slice(slash + 1)
      const semicolon = rest.indexOf(';')
      const subtype = (semicolon < 0 ? rest : rest.slice(0, semicolon)).replace(/[\r\n\t ]+$/, '')
      const badSubtype = subtype.search(token)
      if (subtype === '' || badSubtype !== -1) throw new E.ERR_INVALID_MIME_SYNTAX('subtype', text, badSubtype)
      this.#type = lower(type)
      this.#subtype = lower(subtype)
      if (semicolon >= 0) read(this.#params, rest.slice(semicolon + 1))
    }
    get type() { return this.#type }
    set type(v) {
      v = `${v}`
      const bad = v.search(token)
      if (v.length === 0 || bad !== -1) throw new E.ERR_INVALID_MIME_SYNTAX('type', v, bad)
      this.#type = lower(v)
    }
    get subtype() { return this.#subtype }
    set subtype(v) {
      v = `${v}`
      const bad = v.search(token)
      if (v.length === 0 || bad !== -1) throw new E.ERR_INVALID_MIME_SYNTAX('subtype', v, bad)
      this.#subtype = lower(v)
    }
    get essence() { return `${this.#type}/${this.#subtype}` }
    get params() { return this.#params }
    toString() {
      const params = this.#params.toString()
      return params ? `${this.essence};${params}` : this.essence
    }
    toJSON() { return this.toString() }
  }
  return { MIMEType, MIMEParams }
})
