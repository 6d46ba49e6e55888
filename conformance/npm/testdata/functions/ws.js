const WebSocket = require('ws');

exports.handler = async function (context, event, callback) {
  const failed = (url, options) => new Promise((resolve) => { const w = new WebSocket(url, options); w.on('error', (e) => resolve([e.code, e.message])); w.on('open', () => resolve('open')); });
  callback(null, { refused: await failed(`ws://${context.CLOSED}/`), notUpgraded: await failed(`wss://${context.HTTPS}/text/x`), states: [WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSED], thrown: (() => { try { new WebSocket('http//x'); } catch (e) { return `${e.name}: ${e.message}`; } })() });
};
