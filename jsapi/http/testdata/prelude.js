const base = 'http://' + standin.HTTP, secure = 'https://' + standin.HTTPS, closed = 'http://' + standin.Closed
const http = require('http'), https = require('https')
const { EventEmitter } = require('events')
const causes = (e) => e == null ? e : { name: e.name, message: e.message, code: e.code, errno: e.errno, syscall: e.syscall, address: e.address, port: e.port, hostname: e.hostname }
const collect = (res) => new Promise((resolve, reject) => {
  const parts = []
  res.on('data', (d) => parts.push(d))
  res.on('end', () => resolve(Buffer.concat(parts).toString()))
  res.on('error', reject)
})
// ask sends a request and gives the answer with its body.
const ask = (url, options = {}, body = undefined, lib = url.startsWith('https') ? https : http) => new Promise((resolve, reject) => {
  const req = lib.request(url, options, (res) => collect(res).then((text) => resolve({ res, text, req }), reject))
  req.on('error', reject)
  req.end(body)
})
const echo = async (...a) => JSON.parse((await ask(...a)).text)
const why = async (f) => { try { return ['no error', await f()] } catch (e) { return causes(e) } }
// events lists what an emitter emits until it has emitted close.
const events = (emitter, names, out = [], prefix = '') => {
  for (const n of names) emitter.on(n, (a) => out.push(prefix + n + (a instanceof Error ? ' ' + a.code + ' ' + a.message : '')))
  return out
}
const closedEvent = (e) => new Promise((resolve) => e.on('close', () => setTimeout(resolve, 20)))
const all = ['socket', 'response', 'finish', 'timeout', 'abort', 'close', 'error', 'information', 'continue', 'upgrade', 'connect', 'drain']
