// Node's module os, on a machine that is like any other.
(function (open, host) {
  const E = open('internal/coded')
  const process = open('process')
  const { defineProperties } = Object
  const home = '/home/dialtone'

  function systemError(syscall, errno) {
    const [code, message] = open('internal/systemerrors').get(errno)
    return E.systemError('ERR_SYSTEM_ERROR', 'A system error occurred', { errno, code, message, syscall })
  }

  const self = (pid) => pid === 0 || pid === process.pid
  const machines = { __proto__: null, x64: 'x86_64', arm64: 'aarch64', ia32: 'i686', arm: 'armv7l' }

  const os = {
    arch: () => process.arch,
    availableParallelism: () => host.processors,
    cpus: () => Array.from({ length: host.processors }, () => ({ model: 'unknown', speed: 0, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } })),
    endianness: () => host.littleEndian ? 'LE' : 'BE',
    freemem: () => Math.max(0, host.totalmem - host.usedmem()),
    getPriority(pid) {
      if (pid === undefined) pid = 0
      else E.validateInt32(pid, 'pid')
      if (!self(pid)) throw systemError('uv_os_getpriority', -3)
      return 0
    },
    homedir: () => process.env.HOME || home,
    hostname: () => 'localhost',
    loadavg: () => [0, 0, 0],
    networkInterfaces: () => ({
      lo: [{ address: '127.0.0.1', netmask: '255.0.0.0', family: 'IPv4', mac: '00:00:00:00:00:00', internal: true, cidr: '127.0.0.1/8' }],
    }),
    platform: () => process.platform,
    release: () => '5.10.0',
    setPriority(pid, priority) {
      if (priority === undefined) {
        priority = pid
        pid = 0
      }
      E.validateInt32(pid, 'pid')
      E.validateInt32(priority, 'priority', -20, 19)
      if (!self(pid)) throw systemError('uv_os_setpriority', -3)
      if (priority !== 0) throw systemError('uv_os_setpriority', -13) // one function may not slow down the others
    },
    tmpdir: () => host.tmpdir,
    totalmem: () => host.totalmem,
    type: () => 'Linux',
    userInfo(options) {
      const info = { __proto__: null, uid: 1000, gid: 1000, username: 'dialtone', homedir: home, shell: '/sbin/nologin' }
      if (options?.encoding !== 'buffer') return info
      for (const name of ['username', 'homedir', 'shell']) info[name] = open('buffer').Buffer.from(info[name])
      return info
    },
    uptime: () => process.uptime(),
    version: () => '#1 SMP',
    machine: () => machines[process.arch] ?? process.arch,
  }
  for (const name of Object.keys(os)) {
    const f = os[name]
    if (!['cpus', 'getPriority', 'loadavg', 'networkInterfaces', 'setPriority', 'userInfo'].includes(name)) f[Symbol.toPrimitive] = () => f()
  }
  return defineProperties(os, {
    constants: { value: open('internal/osconstants'), enumerable: true },
    EOL: { value: '\n', enumerable: true, configurable: true },
    devNull: { value: '/dev/null', enumerable: true, configurable: true },
  })
})
