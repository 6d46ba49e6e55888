const base = 'http://' + standin.HTTP, secure = 'https://' + standin.HTTPS, closed = 'http://' + standin.Closed
const W = async () => (await fetch('data:,x')).constructor
const causes = (e) => e == null ? e : { name: e.name, message: e.message, code: e.code, errno: e.errno, syscall: e.syscall, address: e.address, port: e.port, hostname: e.hostname, cause: causes(e.cause) }
const why = async (f) => { try { return ['no error', await f()] } catch (e) { return causes(e) } }
const echo = async (...a) => (await fetch(...a)).json()
const names = (o) => Object.getOwnPropertyNames(o)
