// Promise.try and Promise.withResolvers, ECMA-262 27.2.4.
(function ({ apply, define, isObject, shown, typed }) {
  const { construct } = Reflect
  const isConstructor = (v) => {
    try { construct(Object, [], v); return true } catch { return false }
  }

  function capability(C) {
    if (!isConstructor(C)) throw new TypeError(`${shown(C)} is not a constructor`)
    let resolve, reject
    const promise = new C((a, b) => {
      if (resolve !== undefined || reject !== undefined) throw new TypeError('Promise executor has already been invoked with non-undefined arguments')
      resolve = a
      reject = b
    })
    if (typeof resolve !== 'function' || typeof reject !== 'function') {
      throw new TypeError('Promise resolve or reject function is not callable')
    }
    return { promise, resolve, reject }
  }

  define(Promise, {
    try(callback, ...args) {
      if (!isObject(this)) throw new TypeError('Promise.try called on non-object')
      const { promise, resolve, reject } = capability(this)
      try {
        if (typeof callback !== 'function') throw new TypeError(`${typed(callback)} is not a function`)
        resolve(apply(callback, undefined, args))
      } catch (e) { reject(e) }
      return promise
    },
    withResolvers() {
      if (!isObject(this)) throw new TypeError('Promise.withResolvers called on non-object')
      return capability(this)
    },
  })
})
