/** @type {ServerlessFunctionSignature} */
exports.handler = (context, event, callback) => {
  const name = event.From || 'nobody';
  //                 ^? Who sent the message
  context.PATH;
  //      ^| DOMAIN_NAME, ACCOUNT_SID, getTwilioClient
  const greeting = context.GREETING.toUpperCase();
  const count = Number(event.request.cookies.count) || 0;
  //                                 ^? decoded
  event.Body;
  //    ^| Body, From, MediaUrl0, request
  if (event.request.headers['x-twilio-signature'] === undefined) return callback(new Error('no signature'));
  callback(null, `${greeting}, ${name} ${count} ${event.anything}`);
};
