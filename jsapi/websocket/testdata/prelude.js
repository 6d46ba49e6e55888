const base = 'ws://' + standin.HTTP, secure = 'wss://' + standin.HTTPS
const q = () => { const w = new WebSocket('ws://127.0.0.1:1'); w.onerror = () => {}; return w }
const once = (w, type) => new Promise((r) => w.addEventListener(type, r, { once: true }))
const log = (w) => { const o = []; for (const k of ['open', 'message', 'error', 'close']) w.addEventListener(k, (e) => o.push([k, e.constructor.name, e.data, e.code, e.reason, e.wasClean, e.message])); return o }
