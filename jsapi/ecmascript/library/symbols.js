// The well-known symbols that the engine has no use for itself.
(function ({ constant }) {
  for (const name of ['asyncIterator', 'dispose', 'asyncDispose']) {
    if (!(name in Symbol)) constant(Symbol, name, Symbol('Symbol.' + name), false)
  }
})
