// The globals atob and btoa.
//
// https://html.spec.whatwg.org/multipage/webappapis.html#atob
(function ({ forgivingBase64, base64Latin1 }, E) {
  const invalid = (message) => E.domException(message, 'InvalidCharacterError')
  return {
    atob(input) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('input')
      const text = forgivingBase64(`${input}`)
      if (typeof text !== 'string') throw invalid(text[0])
      return text
    },
    btoa(input) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('input')
      const text = base64Latin1(`${input}`)
      if (text === null) throw invalid('Invalid character')
      return text
    },
  }
})
