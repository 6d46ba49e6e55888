// Node's module tty, where nothing is a terminal.
(function (open) {
  const E = open('internal/coded')
  const { defineProperty, setPrototypeOf } = Object
  const lazy = (o, name, make) => defineProperty(o, name, {
    configurable: true, enumerable: true,
    get() {
      const value = make()
      defineProperty(o, name, { value, writable: true, enumerable: true, configurable: true })
      return value
    },
    set(value) { defineProperty(o, name, { value, writable: true, enumerable: true, configurable: true }) },
  })
  E.define(RangeError, 'ERR_INVALID_FD', (fd) => `"fd" must be a positive integer: ${fd}`)

  // refuse throws what Node does for a descriptor that is no terminal.
  function refuse(fd) {
    if (fd >> 0 !== fd || fd < 0) throw new E.ERR_INVALID_FD(fd)
    throw E.systemError('ERR_TTY_INIT_FAILED', 'TTY initialization failed', { errno: -22, code: 'EINVAL', message: 'invalid argument', syscall: 'uv_tty_init' })
  }

  const inherits = (Class) => {
    const { Socket } = open('net')
    setPrototypeOf(Class.prototype, Socket.prototype)
    setPrototypeOf(Class, Socket)
    return Class
  }

  const services = { __proto__: null, APPVEYOR: 8, BUILDKITE: 8, CIRCLECI: 24, DRONE: 8, GITEA_ACTIONS: 24, GITHUB_ACTIONS: 24, GITLAB_CI: 8, TRAVIS: 8 }
  const terminals = { __proto__: null, eterm: 4, cons25: 4, console: 4, cygwin: 4, dtterm: 4, gnome: 4, hurd: 4, jfbterm: 4, konsole: 4, kterm: 4, mlterm: 4,
    mosh: 24, putty: 4, st: 4, 'rxvt-unicode-24bit': 24, terminator: 24, 'xterm-kitty': 24 }

  // colorDepth is how many bits of colour the variables of an environment tell of.
  function colorDepth(env = open('process').env) {
    if (env.FORCE_COLOR !== undefined) return { __proto__: null, '': 4, 1: 4, true: 4, 2: 8, 3: 24 }[env.FORCE_COLOR] ?? 1
    if (env.NODE_DISABLE_COLORS || env.NO_COLOR || env.TERM === 'dumb') return 1
    if (env.TMUX) return 24
    if ('TF_BUILD' in env && 'AGENT_NAME' in env) return 4
    if ('CI' in env) {
      for (const name of Object.keys(services)) if (name in env) return services[name]
      return env.CI_NAME === 'codeship' ? 8 : 1
    }
    if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 24
    const term = env.TERM
    if (!term) return 1
    if (/^xterm-256/.test(term)) return 8
    return terminals[term.toLowerCase()] ?? (/ansi|color|linux|direct|^con\d*x\d|^rxvt|^screen|^xterm|^vt100|^vt220/i.test(term) ? 4 : 1)
  }

  const tty = { isatty: (fd) => false }
  lazy(tty, 'ReadStream', () => {
    function ReadStream(fd, options) { refuse(fd) }
    ReadStream.prototype.setRawMode = function (flag) { return this }
    return inherits(ReadStream)
  })
  lazy(tty, 'WriteStream', () => {
    function WriteStream(fd) { refuse(fd) }
    const P = WriteStream.prototype
    P.isTTY = true
    P.getColorDepth = colorDepth
    P.hasColors = function hasColors(count, env) {
      if (env === undefined && (count === undefined || typeof count === 'object' && count !== null)) {
        env = count
        count = 16
      } else {
        E.validateInteger(count, 'count', 2)
      }
      return count <= 2 ** colorDepth(env)
    }
    P._refreshSize = function () {}
    Object.assign(P, {
      cursorTo(x, y, callback) { return open('readline').cursorTo(this, x, y, callback) },
      moveCursor(dx, dy, callback) { return open('readline').moveCursor(this, dx, dy, callback) },
      clearLine(dir, callback) { return open('readline').clearLine(this, dir, callback) },
      clearScreenDown(callback) { return open('readline').clearScreenDown(this, callback) },
      getWindowSize() { return [this.columns, this.rows] },
    })
    return inherits(WriteStream)
  })
  return tty
})
