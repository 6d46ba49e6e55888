const helper = require(Runtime.getFunctions()['lib/helper'].path);
//                             ^? All functions of the service

/** @type {ServerlessFunctionSignature} */
exports.handler = async (context, event, callback) => {
  const names = JSON.parse(Runtime.getAssets()['/names.json'].open());
  //                                                          ^? Reads the asset
  const path = Functions.state.path;
  //           ^? The functions of the service
  Runtime.getSync;
  //      ^| getAssets, getFunctions, getSync
  const list = Runtime.getSync({ serviceName: 'default' }).lists('names');
  await list.syncListItems.create({ data: { names, path } });
  await Runtime.getSync().maps('m').syncMapItems('key').fetch();
  await Runtime.getSync().documents('d').update({ data: { a: 1 } });

  const response = new Response();
  //                   ^? not the Response of fetch
  response.setStatusCode(404).setHeaders({ 'Content-Type': 'text/plain', 'Cache-Control': ['no-cache', 'private'] });
  //       ^| setBody, setCookie, removeCookie, appendHeader, setHeaders
  response.appendHeader('X-A', 1).setCookie('a', 'b', ['HttpOnly']).removeCookie('c').setBody(helper(names));
  //                              ^? without encoding
  const same = new Twilio.Response({ statusCode: 204, headers: {} });

  const token = new Twilio.jwt.AccessToken(context.ACCOUNT_SID, context.API_KEY, context.API_SECRET, { identity: 'ada', ttl: 60 });
  //                           ^? A token for the SDKs
  token.addGrant(new Twilio.jwt.AccessToken.VoiceGrant({ incomingAllow: true, outgoingApplicationSid: 'AP1' }));
  const { ChatGrant } = Twilio.jwt.AccessToken;
  token.addGrant(new ChatGrant({ serviceSid: 'IS1' }));
  const capability = new Twilio.jwt.ClientCapability({ accountSid: context.ACCOUNT_SID, authToken: context.AUTH_TOKEN });
  capability.addScope(new Twilio.jwt.taskrouter.TaskRouterCapability.Policy() ? { scope: '', payload: () => '' } : { scope: '', payload: String });

  const signature = Twilio.getExpectedTwilioSignature(context.AUTH_TOKEN, 'https://example.com/', { a: '1' });
  //                       ^? The signature that a request must have
  if (!Twilio.validateRequest(context.AUTH_TOKEN, signature, 'https://example.com/', { a: '1' })) return callback('forbidden');
  //          ^| validateRequestWithBody, webhook, RestException, twiml, jwt, Response
  process.env.HOME;
  //      ^? The service's variables alone
  console.log(token.toJwt(), structuredClone(same).body);
  //      ^? Writes a line of level info
  const timer = setTimeout(() => callback(null, response), 10);
  //            ^? Calls a function once
  clearTimeout(timer);
  await new Promise((done) => setTimeout(done, 10));
  /** @type {Promise<void>} */
  const late = new Promise((done) => setImmediate(done));
  await late.finally(() => response.setCookie('n', 1).setCookie('m', String(list.toJSON().sid)));
  setTimeout((a, b) => callback(null, a + b), 10, 1, 2);
};
module.exports.version = __filename;
