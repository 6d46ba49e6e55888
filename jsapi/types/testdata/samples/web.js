/** @type {ServerlessFunctionSignature} */
exports.handler = async (context, event, callback) => {
  const answer = await fetch(new URL('/users', 'https://example.com'), { method: 'POST', body: new URLSearchParams({ a: 'b' }), signal: AbortSignal.timeout(1000) });
  //                   ^? Sends a request to another machine
  let size = 0;
  if (answer.body) for await (const chunk of answer.body) size += chunk.length;
  //         ^? The body, to be read as it comes
  const parts = [];
  for await (const part of new Blob(['x']).stream().pipeThrough(new CompressionStream('gzip'))) parts.push(part);
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = (/** @type {MessageEvent} */ e) => e.data;
  port1.postMessage(Buffer.from('text', 'utf8').toString('base64'));
  const socket = new WebSocket('wss://example.com');
  socket.send(new TextEncoder().encode(atob('YQ==')));
  //     ^? Sends a message
  const match = new URLPattern({ pathname: '/:id' }).exec('https://example.com/1');
  return callback(null, { size, id: match?.pathname.groups.id, agent: navigator.userAgent, answer: await answer.json() });
};
