// Object.getOwnPropertyDescriptors, ECMA-262 20.1.2.9. The engine's own leaves
// out the value of an array's length.
(function ({ define, defineProperty, getOwnPropertyDescriptor, ownKeys }) {
  define(Object, {
    getOwnPropertyDescriptors(o) {
      if (o === undefined || o === null) throw new TypeError('Cannot convert undefined or null to object')
      const object = Object(o), all = {}, keys = ownKeys(object)
      for (let i = 0; i < keys.length; i++) {
        const value = getOwnPropertyDescriptor(object, keys[i])
        if (value !== undefined) defineProperty(all, keys[i], { value, writable: true, enumerable: true, configurable: true })
      }
      return all
    },
  }, true)
})
