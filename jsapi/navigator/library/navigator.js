// https://html.spec.whatwg.org/multipage/system-state.html#the-navigator-object
(function (open, processors) {
  const E = open('internal/coded')
  const own = Symbol('own')
  class Navigator {
    #brand = true
    constructor(key) { if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR() }
    get hardwareConcurrency() {
      this.#brand
      return processors
    }
    get language() {
      this.#brand
      return 'en-US'
    }
    get languages() {
      this.#brand
      return languages
    }
    get userAgent() {
      this.#brand
      return `Node.js/${open('process').version.slice(1).split('.')[0]}`
    }
    get platform() {
      this.#brand
      const { platform, arch } = open('process')
      if (platform === 'darwin') return 'MacIntel'
      if (platform === 'win32') return 'Win32'
      const machine = { ia32: 'i686', x64: 'x86_64' }[arch] ?? arch
      return `${platform[0].toUpperCase()}${platform.slice(1)} ${machine}`
    }
  }
  const languages = Object.freeze(['en-US'])
  Object.defineProperty(Navigator, 'length', { value: 0, configurable: true })
  for (const name of ['hardwareConcurrency', 'language', 'languages', 'userAgent', 'platform']) Object.defineProperty(Navigator.prototype, name, { enumerable: true })
  return { Navigator, navigator: new Navigator(own) }
})
