// https://webidl.spec.whatwg.org/#idl-DOMException
(function (open) {
  const E = open('internal/coded')
  E.define(TypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of DOMException', 'NoDOMException')
  const { defineProperty } = Object
  const codes = {
    __proto__: null,
    IndexSizeError: 1, HierarchyRequestError: 3, WrongDocumentError: 4, InvalidCharacterError: 5, NoModificationAllowedError: 7,
    NotFoundError: 8, NotSupportedError: 9, InUseAttributeError: 10, InvalidStateError: 11, SyntaxError: 12, InvalidModificationError: 13,
    NamespaceError: 14, InvalidAccessError: 15, TypeMismatchError: 17, SecurityError: 18, NetworkError: 19, AbortError: 20,
    URLMismatchError: 21, QuotaExceededError: 22, TimeoutError: 23, InvalidNodeTypeError: 24, DataCloneError: 25,
  }
  const constants = ['INDEX_SIZE_ERR', 'DOMSTRING_SIZE_ERR', 'HIERARCHY_REQUEST_ERR', 'WRONG_DOCUMENT_ERR', 'INVALID_CHARACTER_ERR',
    'NO_DATA_ALLOWED_ERR', 'NO_MODIFICATION_ALLOWED_ERR', 'NOT_FOUND_ERR', 'NOT_SUPPORTED_ERR', 'INUSE_ATTRIBUTE_ERR', 'INVALID_STATE_ERR',
    'SYNTAX_ERR', 'INVALID_MODIFICATION_ERR', 'NAMESPACE_ERR', 'INVALID_ACCESS_ERR', 'VALIDATION_ERR', 'TYPE_MISMATCH_ERR', 'SECURITY_ERR',
    'NETWORK_ERR', 'ABORT_ERR', 'URL_MISMATCH_ERR', 'QUOTA_EXCEEDED_ERR', 'TIMEOUT_ERR', 'INVALID_NODE_TYPE_ERR', 'DATA_CLONE_ERR']
  const state = new WeakMap()
  const of = (o) => {
    const s = state.get(o)
    if (!s) throw new E.NoDOMException()
    return s
  }

  // An instance is an Error of the engine's, so that it has a stack and is
  // shown as one, with the prototype of the class.
  function DOMException(message = '', options = 'Error') {
    if (!new.target) throw new TypeError("Class constructor DOMException cannot be invoked without 'new'")
    const e = new Error(String(message))
    let name
    if (options !== null && typeof options === 'object') {
      name = options.name === undefined ? 'Error' : String(options.name)
      if ('cause' in options) defineProperty(e, 'cause', { value: options.cause, writable: true, enumerable: false, configurable: true })
    } else {
      name = String(options)
    }
    const text = e.message
    const stack = e.stack
    delete e.message
    Object.setPrototypeOf(e, new.target.prototype)
    state.set(e, { name, message: text, code: codes[name] || 0 })
    const frames = typeof stack === 'string' && stack.indexOf('\n') >= 0 ? stack.slice(stack.indexOf('\n')) : ''
    defineProperty(e, 'stack', { value: `${name}${text ? `: ${text}` : ''}${frames}`, writable: true, enumerable: false, configurable: true })
    return e
  }
  defineProperty(DOMException, 'length', { value: 0, configurable: true })
  const P = Object.create(Error.prototype)
  for (const name of ['name', 'message', 'code']) {
    defineProperty(P, name, { get: { [name]() { return of(this)[name] } }[name], enumerable: true, configurable: true })
  }
  defineProperty(P, 'constructor', { value: DOMException, writable: true, configurable: true })
  defineProperty(P, Symbol.toStringTag, { value: 'DOMException', configurable: true })
  constants.forEach((name, i) => {
    for (const o of [DOMException, P]) defineProperty(o, name, { value: i + 1, enumerable: true })
  })
  defineProperty(DOMException, 'prototype', { value: P, writable: false })
  return { DOMException }
})
