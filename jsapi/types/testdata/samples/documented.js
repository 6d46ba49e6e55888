// What Twilio's documentation and its templates do.
const MessagingResponse = require('twilio/lib/twiml/MessagingResponse');
const AccessToken = require('twilio').jwt.AccessToken;
const { VideoGrant } = AccessToken;
const axios = { get: async (/** @type {string} */ url) => ({ data: { url } }) };

/** @type {ServerlessFunctionSignature} */
exports.handler = async function (context, event, callback) {
  const twiml = new Twilio.twiml.MessagingResponse();
  new MessagingResponse().message('Hi');
  new AccessToken('AC1', 'SK1', 's', { identity: event.identity }).addGrant(new VideoGrant({ room: 'a' }));
  switch (event.Body.toLowerCase().trim()) {
    case 'hello':
      twiml.message('Hi!');
      break;
    default:
      twiml.message().body('What?');
  }
  const voice = new Twilio.twiml.VoiceResponse();
  const gather = voice.gather({ input: 'speech dtmf', timeout: 3, numDigits: 1, speechTimeout: 'auto', hints: 'one, two', enhanced: 'true' });
  gather.say('Press one');
  voice.redirect({ method: 'POST' }, `https://${context.DOMAIN_NAME}/menu?tries=${Number(event.tries || 0) + 1}`);
  voice.record({ maxLength: 30, transcribe: true, finishOnKey: '#' });
  voice.dial({ callerId: context.TWILIO_PHONE_NUMBER, timeout: 20 }, context.MY_PHONE_NUMBER);
  voice.dial().sip({ statusCallbackEvent: ['initiated', 'answered'] }, 'sip:a@b');

  const response = new Twilio.Response();
  response.setHeaders({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'OPTIONS, POST, GET' });
  response.appendHeader('Content-Type', 'application/json');
  try {
    const { data } = await axios.get('https://example.com');
    const client = context.getTwilioClient();
    const [first, ...rest] = await client.incomingPhoneNumbers.list();
    const service = await client.verify.v2.services(context.VERIFY_SERVICE_SID).fetch();
    const check = await client.verify.v2.services(service.sid).verificationChecks.create({ to: event.to, code: event.code });
    if (check.status !== 'approved') throw new Error('Incorrect token');
    await client.conversations.v1.conversations('CH1').participants.create({ identity: 'ada' });
    await client.studio.v2.flows('FW1').executions.create({ to: event.From, from: event.To, parameters: { a: 1 } });
    const document = await Runtime.getSync().documents('counter').fetch();
    response.setBody({ data, count: document.data.count + rest.length, number: first.phoneNumber });
    response.setStatusCode(200);
    return callback(null, response);
  } catch (error) {
    console.error(error.message);
    response.setStatusCode(error.status || 400).setBody({ error: error.message });
    return callback(null, response);
  }
};
