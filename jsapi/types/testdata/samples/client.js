const twilio = require('twilio');
const { VoiceResponse } = require('twilio').twiml;

/** @type {ServerlessFunctionSignature} */
exports.handler = async function (context, event, callback) {
  const client = context.getTwilioClient({ region: 'ie1' });
  //                     ^? with the credentials
  try {
    const message = await client.messages.create({ to: event.From, from: event.To, body: 'Hi', mediaUrl: ['https://example.com/a.png'] });
    //                                    ^? Makes a new one
    console.log(message.sid, message.dateCreated.getTime());
    await message.remove();
    const [media] = await (await client.messages(message.sid).fetch()).media().list();
    console.log(media.contentType);
    const calls = await client.calls.list({ limit: 20, status: 'completed' });
    calls.map((call) => call.duration.length);
    await client.calls('CA1').update({ twiml: '<Response/>' });
    await client.api.v2010.account.messages.list();
    await client.api.v2010.accounts(context.ACCOUNT_SID).calls('CA1').recordings('RE1').remove();
    await client.verify.v2.services('VA1').verifications.create({ to: '+1', channel: 'sms' });
    await client.sync.v1.services('IS1').documents.create({ uniqueName: 'a', data: {} });
    await client.taskrouter.v1.workspaces('WS1').tasks.create({ attributes: '{}' });
    await twilioClient.lookups.v2.phoneNumbers('+1').fetch({ fields: 'caller_name' });
    //    ^? A client of Twilio's REST API
    client.messages.each({ limit: 5 }, (item) => console.log(item.body));
    client.messages.create({ to: '+1', body: 'x' }, (error, item) => console.log(error, item && item.sid));
    const answer = await client.messages('SM1').fetchWithHttpInfo();
    console.log(answer.statusCode, answer.body.status);
  } catch (error) {
    if (error instanceof Twilio.RestException) return callback(error.moreInfo || error.message);
    return callback(error.message);
  }
  const own = twilio(context.ACCOUNT_SID, context.AUTH_TOKEN, { edge: 'dublin' });
  await own.conferences.list();
  const other = new Twilio.Twilio('SK1', 'secret', { accountSid: 'AC1' });
  await other.incomingPhoneNumbers('PN1').update({ smsUrl: 'https://example.com' });
  const response = new VoiceResponse();
  response.say('Hi');
  const messaging = new twilio.twiml.MessagingResponse();
  messaging.message('t').media('u');
  messaging.message({ to: '+1' }, 'b').body('c');
  twilio.validateRequest('t', 's', 'u', {});
  callback(null, response);
};
