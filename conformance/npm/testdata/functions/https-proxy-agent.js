const { HttpsProxyAgent } = require('https-proxy-agent');

exports.handler = async function (context, event, callback) {
  const agent = new HttpsProxyAgent(`http://user:pw@${context.CLOSED}`, { keepAlive: true });
  const failed = await new Promise((resolve) => require('https').get('https://example.com/', { agent }, () => resolve('answered')).on('error', (e) => resolve([e.code, e.syscall])));
  callback(null, { proxy: agent.proxy.username, failed });
};
