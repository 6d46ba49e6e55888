// Stats, StatFs and Dirent, from the arrays that the calls of the system give.
(function ({ E, Buffer, shown }, constants) {
  const { S_IFMT } = constants
  const kinds = { isDirectory: ['S_IFDIR', 'UV_DIRENT_DIR'], isFile: ['S_IFREG', 'UV_DIRENT_FILE'], isBlockDevice: ['S_IFBLK', 'UV_DIRENT_BLOCK'], isCharacterDevice: ['S_IFCHR', 'UV_DIRENT_CHAR'],
    isSymbolicLink: ['S_IFLNK', 'UV_DIRENT_LINK'], isFIFO: ['S_IFIFO', 'UV_DIRENT_FIFO'], isSocket: ['S_IFSOCK', 'UV_DIRENT_SOCKET'] }
  const method = (Class, name, f) => Object.defineProperty(Class.prototype, name, { value: Object.defineProperty(f, 'name', { value: name, configurable: true }), writable: true, enumerable: false, configurable: true })

  function StatsBase() {}
  function Stats() { fill(this, ...arguments) }
  function BigIntStats() {}
  const names = ['dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'ino', 'size', 'blocks']
  const times = ['atime', 'mtime', 'ctime', 'birthtime']
  for (const Class of [Stats, BigIntStats]) {
    Object.setPrototypeOf(Class.prototype, StatsBase.prototype)
    Object.setPrototypeOf(Class, StatsBase)
    // The dates are made when they are asked for.
    times.forEach((name) => {
      Object.defineProperty(Class.prototype, name, {
        configurable: true,
        enumerable: true,
        get() { return this[name] = new Date(Number(this[`${name}Ms`])) },
        set(value) { Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true }) },
      })
    })
  }
  for (const [name, [bits]] of Object.entries(kinds)) {
    const want = constants[bits]
    method(StatsBase, name, function () { return (Number(this.mode) & S_IFMT) === want })
  }
  function fill(s, ...values) {
    names.forEach((name, i) => { s[name] = values[i] })
    times.forEach((name, i) => { s[`${name}Ms`] = values[10 + i] })
  }
  function stats(list, bigint) {
    if (!bigint) return new Stats(...list.slice(0, 10), ...times.map((_, i) => list[10 + 2 * i] * 1000 + list[11 + 2 * i] / 1e6))
    const s = new BigIntStats()
    const at = times.map((_, i) => BigInt(list[10 + 2 * i]) * 1000000000n + BigInt(list[11 + 2 * i]))
    fill(s, ...list.slice(0, 10).map(BigInt), ...at.map((ns) => ns / 1000000n))
    times.forEach((name, i) => { s[`${name}Ns`] = at[i] })
    return s
  }

  function StatFs(...values) { ['type', 'bsize', 'blocks', 'bfree', 'bavail', 'files', 'ffree'].forEach((name, i) => { this[name] = values[i] }) }
  const statfs = (list, bigint) => new StatFs(...(bigint ? list.map(BigInt) : list))

  const type = Symbol('type')
  class Dirent {
    constructor(name, parentPath, t) {
      this.name = name
      this.parentPath = parentPath
      this[type] = t
    }
  }
  for (const [name, [, kind]] of Object.entries(kinds)) {
    const want = constants[kind]
    method(Dirent, name, function () { return this[type] === want })
  }
  const direntTypes = new Map(Object.values(kinds).map(([bits, kind]) => [constants[bits], constants[kind]]))
  const dirent = (name, folder, bits) => new Dirent(name, folder, direntTypes.get(bits) ?? constants.UV_DIRENT_UNKNOWN)

  return { Stats, BigIntStats, stats, statfs, Dirent, dirent }
})
