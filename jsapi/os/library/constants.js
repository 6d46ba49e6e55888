// The module constants: all constants of os, fs and crypto in one object.
(function (open) {
  const { dlopen, errno, priority, signals } = open('internal/osconstants')
  return Object.freeze(Object.assign({ __proto__: { __proto__: null } }, dlopen, errno, priority, signals, open('fs')?.constants, open('crypto')?.constants))
})
