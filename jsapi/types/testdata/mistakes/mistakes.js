/** @type {ServerlessFunctionSignature} */
exports.handler = async (context, event, callback) => {
  const twiml = new Twilio.twiml.VoiceResponse();
  twiml.sya('Hello');
  //    ^! 2339 'sya'
  twiml.say({ voce: 'alice' }, 'Hello');
  //          ^! 2561 'voice'
  twiml.gather({ numDigits: true });
  //             ^! 2322 not assignable to type 'Numeric | undefined'
  twiml.gather({ numDigits: 'many' });
  //             ^! 2322 not assignable to type 'Numeric | undefined'
  twiml.reject({ reason: 'bussy' });
  //             ^! 2820 '"busy"'
  twiml.hangup().say('late');
  //             ^! 2339 'say'
  twiml.dial({ answerOnBridge: 'yes' }, '+1');
  //           ^! 2322 'Flag | undefined'
  twiml.say({}, { text: 'Hello' });
  //              ^! 2345 'Text | undefined'
  new Twilio.twiml.MessagingResponse().say('Hello');
  //                                   ^! 2339 'say'
  Twilio('AC1', 'token');
  // ^! 2349 not callable
  Twilio.twmil;
  //     ^! 2551 'twiml'
  const response = new Twilio.Response();
  response.setStatus(404);
  //       ^! 2339 'setStatus'
  response.setStatusCode('not found');
  //                     ^! 2345 'number'
  response.setCookie('a', 'b', 'HttpOnly');
  //                           ^! 2345 'string[]'
  response.appendHeader('X-A', { a: 1 });
  //                             ^! 2353 'a'
  new Twilio.jwt.AccessToken('AC1', 'SK1', 'secret');
  //             ^! 2554 Expected 4 arguments
  new Twilio.jwt.AccessToken('AC1', 'SK1', 'secret', { ttl: 60 });
  //                                                 ^! 2345|2741 'identity'
  const client = context.getTwilioClient();
  await client.messages.create({ body: 'Hi' });
  //                           ^! 2345|2741 'to'
  await client.messages.create({ to: '+1', from: '+2', text: 'Hi' });
  //                                                   ^! 2353 'text'
  (await client.messages('SM1').fetch()).sidd;
  //                                     ^! 2551 'sid'
  await client.mesages.list();
  //           ^! 2551 'messages'
  await client.verify.v2.services('VA1').verifications.create({ to: '+1' });
  //                                                          ^! 2345|2741 'channel'
  Runtime.getAsset('/a.txt');
  //      ^! 2551 'getAssets'
  Runtime.getFunctions()['a'].open();
  //                          ^! 2339 'open'
  context.getTwilioClient({ regoin: 'ie1' });
  //                        ^! 2561 'region'
  callback(null, 'a', 'b');
  //                  ^! 2554 Expected 0-2 arguments
  callback(404);
  //       ^! 2345 'string | object | Error
  fetch(5);
  //    ^! 2345 'number'
  new CompressionStream('zip');
  //                    ^! 2345 "zip"
  localStorage.clear();
  // ^! 2304 'localStorage'
  return callback(null, twiml);
};

/** @type {ServerlessFunctionSignature} */
exports.other = (context, event, answer, more) => answer();
//      ^! 2322 Target signature provides too few arguments
