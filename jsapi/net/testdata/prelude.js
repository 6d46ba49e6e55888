const net = require('net'), tls = require('tls'), dns = require('dns')
const [host, rawPort] = standin.Raw.split(':'), [, closedPort] = standin.Closed.split(':'), [, securePort] = standin.HTTPS.split(':'), [, plainPort] = standin.HTTP.split(':')
const causes = (e) => e == null ? e : { name: e.name, message: e.message, code: e.code, errno: e.errno, syscall: e.syscall, address: e.address, port: e.port, hostname: e.hostname }
const events = (emitter, out = []) => {
  for (const n of ['lookup', 'connect', 'ready', 'end', 'close', 'timeout', 'secureConnect', 'finish', 'drain']) emitter.on(n, (a) => out.push(n === 'close' ? n + ' ' + a : n))
  emitter.on('data', (d) => out.push('data ' + JSON.stringify(d.toString())))
  emitter.on('error', (e) => out.push('error ' + e.code + ' ' + e.message))
  return out
}
const closed = (e) => new Promise((resolve) => e.on('close', () => setTimeout(resolve, 10)))
const why = async (f) => { try { return ['no error', await f()] } catch (e) { return causes(e) } }
