/** @type {ServerlessFunctionSignature} */
exports.handler = (context, event, callback) => {
  const twiml = new Twilio.twiml.VoiceResponse();
  //                             ^? The answer to a call
  const gather = twiml.gather({ input: ['dtmf', 'speech'], numDigits: 1, timeout: '5', action: '/menu' });
  //                   ^? Appends `<Gather>`
  gather.say({ voice: 'Polly.Joanna', language: 'en-US' }, 'Press one');
  //           ^? Polly.Joanna
  twiml.say('Hello').break({ strength: 'x-weak', time: '100ms' });
  //    ^| say, gather, dial, addChild, comment, toString
  twiml.say({ voice: 'alice' }, 'Hi').prosody({ rate: 'fast' }, 'quick').sayAs({ 'interpret-as': 'digits' }, 123);
  const dial = twiml.dial({ callerId: '+15550100', record: 'record-from-answer', answerOnBridge: true });
  dial.number({ statusCallbackEvent: ['answered', 'completed'], sendDigits: '1' }, '+15550101');
  dial.client('bob').parameter({ name: 'a', value: 'b' });
  dial.conference({ beep: false, startConferenceOnEnter: 'true' }, 'room');
  twiml.dial('+15550102');
  twiml.enqueue({ workflowSid: 'WW1' }).task({ priority: 1 }, JSON.stringify({ a: 1 }));
  twiml.connect().stream({ url: 'wss://example.com' }).parameter({ name: 'a', value: 'b' });
  twiml.connect().conversationRelay({ url: 'wss://example.com', welcomeGreeting: 'Hi' }).language({ code: 'en-US' });
  twiml.pay({ chargeAmount: '1.0', validCardTypes: ['visa', 'amex'] }).prompt({ for: 'postal-code', attempt: [1, 2] }).say('Your code?');
  twiml.start().transcription({ languageCode: 'en-US' });
  twiml.play({ loop: 2 }, 'https://example.com/a.mp3');
  twiml.hangup();
  twiml.comment('done');
  twiml.addChild('Any', { a: 1 }).addText('text');
  /** @type {Twilio.twiml.VoiceResponse.Say} */
  const say = twiml.say('typed');
  say.w({ role: 'amazon:VB' }, 'read');
  class Mine extends Twilio.twiml.VoiceResponse {
    hello() {
      this.say('hello');
      return this;
    }
  }
  callback(null, new Mine().hello() instanceof Twilio.twiml.VoiceResponse ? twiml : twiml.toString());
};
