// FormData.
//
// https://xhr.spec.whatwg.org/#interface-formdata
(function ({ few, iterable, branded, inspect, inspectCustom, wellFormed, blobs }) {
  const { defineProperty } = Object

  function entry(where, name, value, filename, given) {
    name = wellFormed(`${name}`)
    const { isBlob, File } = blobs()
    if (given > 2 && !isBlob(value)) throw new TypeError(`${where}: Expected value ("${inspect(value).replace(/^'|'$/g, '"')}") to be an instance of Blob.`)
    if (!isBlob(value)) return [name, wellFormed(`${value}`)]
    const isFile = value instanceof File
    if (isFile && given < 3) return [name, value]
    const as = given > 2 ? wellFormed(`${filename}`) : 'blob'
    return [name, new File([value], as, { type: value.type, lastModified: isFile ? value.lastModified : undefined })]
  }

  class FormData {
    #list = []

    constructor(form = undefined) {
      if (form !== undefined) throw new TypeError('FormData constructor: Argument 1 could not be converted to: undefined.')
    }
    append(name, value, filename = undefined) {
      this.#list
      if (arguments.length < 2) throw few('FormData.append', 2, arguments.length)
      this.#list.push(entry('FormData.append', name, value, filename, arguments.length))
    }
    delete(name) {
      this.#list
      if (arguments.length < 1) throw few('FormData.delete', 1, 0)
      name = wellFormed(`${name}`)
      this.#list = this.#list.filter((e) => e[0] !== name)
    }
    get(name) {
      this.#list
      if (arguments.length < 1) throw few('FormData.get', 1, 0)
      name = wellFormed(`${name}`)
      const e = this.#list.find((e) => e[0] === name)
      return e === undefined ? null : e[1]
    }
    getAll(name) {
      this.#list
      if (arguments.length < 1) throw few('FormData.getAll', 1, 0)
      name = wellFormed(`${name}`)
      return this.#list.filter((e) => e[0] === name).map((e) => e[1])
    }
    has(name) {
      this.#list
      if (arguments.length < 1) throw few('FormData.has', 1, 0)
      name = wellFormed(`${name}`)
      return this.#list.some((e) => e[0] === name)
    }
    set(name, value, filename = undefined) {
      this.#list
      if (arguments.length < 2) throw few('FormData.set', 2, arguments.length)
      const e = entry('FormData.set', name, value, filename, arguments.length)
      const at = this.#list.findIndex((x) => x[0] === e[0])
      if (at < 0) this.#list.push(e)
      else {
        this.#list[at] = e
        this.#list = this.#list.filter((x, i) => i <= at || x[0] !== e[0])
      }
    }
    static is(v) { return #list in v }
    static list(f) { return f.#list }
  }
  const { is, list } = FormData
  delete FormData.is
  delete FormData.list
  const isFormData = (v) => typeof v === 'object' && v !== null && is(v)
  branded(FormData, isFormData)
  iterable(FormData, isFormData, list)
  for (const key of ['append', 'set']) defineProperty(FormData.prototype[key], 'length', { value: 2, configurable: true })
  defineProperty(FormData, 'length', { value: 0, configurable: true })
  defineProperty(FormData.prototype, inspectCustom, {
    value(depth, options) {
      const o = { __proto__: null }
      for (const [name, value] of list(this)) {
        if (!(name in o)) o[name] = value
        else if (Array.isArray(o[name])) o[name].push(value)
        else o[name] = [o[name], value]
      }
      options.depth ??= depth
      options.colors ??= true
      const text = inspect(o, options)
      return `FormData ${text.slice(text.indexOf(']') + 2)}`
    }, configurable: true,
  })

  // encode is the multipart text of a form: a list of strings and blobs.
  function encode(form, boundary) {
    const escape = (s) => s.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22')
    const lines = (s) => s.replace(/\r?\n|\r/g, '\r\n')
    const parts = []
    for (const [name, value] of list(form)) {
      const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escape(lines(name))}"`
      if (typeof value === 'string') parts.push(`${head}\r\n\r\n${lines(value)}\r\n`)
      else {
        parts.push(`${head}; filename="${escape(value.name)}"\r\nContent-Type: ${value.type || 'application/octet-stream'}\r\n\r\n`, value, '\r\n')
      }
    }
    parts.push(`--${boundary}--\r\n`)
    return parts
  }
  return { FormData, isFormData, encode }
})
