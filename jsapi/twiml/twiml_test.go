package twiml_test

import (
	"fmt"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime/runtimetest"
)

const head = `<?xml version="1.0" encoding="UTF-8"?>`

// Each script works on m, a MessagingResponse; what is wanted is its document,
// or the message of the error.
func TestMessagingResponseWritesWhatTheNpmPackageWrites(t *testing.T) {
	for script, want := range map[string]string{
		``:                          head + `<Response/>`,
		`m.message('t').media('u')`: head + `<Response><Message>t<Media>u</Media></Message></Response>`,
		`const x = m.message(); x.body('b'); x.media('u')`:                                         head + `<Response><Message><Body>b</Body><Media>u</Media></Message></Response>`,
		`m.message({to: '+1', from: undefined, a: null, n: 0, l: ['a', 'b'], f: () => 'x'}, 'hi')`: head + `<Response><Message to="+1" n="0" l="a b" f="x">hi</Message></Response>`,
		`m.message('t', {to: '+1'})`:                                                               head + `<Response><Message>t</Message></Response>`,
		`m.message(null); m.message({}, null)`:                                                     head + `<Response/>`,
		`m.message(5); m.message({}, 0); m.message({}, false); m.message(undefined)`:               head + `<Response><Message>5</Message><Message>0</Message><Message>false</Message><Message/></Response>`,
		`m.message(new String('abc'))`:                                                             head + `<Response><Message>abc</Message></Response>`,
		`m.redirect({method: 'POST'}, 'http://a/?b=1&c=2')`:                                        head + `<Response><Redirect method="POST">http://a/?b=1&amp;c=2</Redirect></Response>`,
		`m.message('<&>"\'' + '\r\t\n\u00e9')`:                                                     head + `<Response><Message>&lt;&amp;&gt;"'&#xD;` + "\t\né" + `</Message></Response>`,
		`m.message({a: '<&>"\t\n\r'}, '')`:                                                         head + `<Response><Message a="&lt;&amp;>&quot;&#x9;&#xA;&#xD;"/></Response>`,
		`m.comment(' c '); m.commentBefore('b'); m.commentAfter('a')`:                              head + `<!-- b --><Response><!--  c  --></Response><!-- a -->`,
		`m.addText('t'); m.addChild('Any', {a: 1}).addText('x')`:                                   head + `<Response>t<Any a="1">x</Any></Response>`,
		`m.message('late'); String(m); m.message('more')`:                                          head + `<Response><Message>late</Message><Message>more</Message></Response>`,
		`m.addText()`:                 `Missing element text. parent: <Response>`,
		`m.message('\u0001')`:         "Invalid character in string: \x01 at index 0",
		`m.message({'a b': 1})`:       `Invalid character in name`,
		`m.message({a: '\u0000'})`:    "Invalid character in string: \x00 at index 0",
		`m.comment('a -- b')`:         `Comment text cannot contain double-hypen: a -- b`,
		`m.message({a: Symbol('x')})`: `Cannot convert a Symbol value to a string`,
		`throw new Error(m.message('x').toString() === m.toString())`:                                                                                                           `true`,
		`throw new Error([m instanceof Twilio.twiml.MessagingResponse, m.constructor.name])`:                                                                                    `true,MessagingResponse`,
		`throw new Error(Object.keys(m).join() + m._propertyName)`:                                                                                                              `_propertyName,responseresponse`,
		`class Mine extends Twilio.twiml.MessagingResponse { hi() { this.message('hi'); return this } }; throw new Error(new Mine().hi())`:                                      head + `<Response><Message>hi</Message></Response>`,
		`try { JSON.stringify(m) } catch (e) { throw new Error(e.message.split('\n')[0]) }`:                                                                                     `Converting circular structure to JSON`,
		`throw new Error(new Date(0) == String(m.message({}, new Date(0))).replace(/<[^>]*>/g, ''))`:                                                                            `true`,
		`const { VoiceResponse: V } = Twilio.twiml; throw new Error([typeof V.Say, new V().say() instanceof V.Say, V.Nothing, Object.keys(V).length])`:                          `function,true,,59`,
		`const { VoiceResponse: V } = Twilio.twiml; const v = new V(); const s = new V.Say(v.say('a').say); s.addText('b'); throw new Error(s)`:                                 head + `<Response><Say>ab</Say></Response>`,
		`class Mine extends Twilio.twiml.MessagingResponse { #a = 'x'; say() { return this.message(this.#a) } }; throw new Error(new Mine().say())`:                             head + `<Response><Message>x</Message></Response>`,
		`throw new Error(['message' in m, 'nothing' in m, 'toString' in m, 'response' in m.message(), m.nothing])`:                                                              `true,false,true,true,`,
		`const keys = []; for (const k in m.message()) keys.push(k); throw new Error(keys)`:                                                                                     `_propertyName,response,message`,
		`const f = Twilio.twiml.MessagingResponse.prototype.message; Twilio.twiml.MessagingResponse.prototype.message = function (t) { f.call(this, t + '!') }; m.message('a')`: head + `<Response><Message>a!</Message></Response>`,
		`m.message = (t) => m.addText(t); m.message('own'); m.toString = () => 'mine'`:                                                                                          `mine`,
		`Twilio.twiml.MessagingResponse = class { toString() { return 'mocked' } }; throw new Error(new Twilio.twiml.MessagingResponse())`:                                      `mocked`,
		`const { message } = m; message('x')`:            `Cannot read properties of undefined (reading 'response')`,
		`console.log(m, m.message()); throw new Error()`: ``,
		`m.message({}, { to: 'x', '@n': 1 })`:            head + `<Response><Message n="1"><to>x</to>[object Object]</Message></Response>`,
		`m.addChild('#raw', '<b>')`:                      `Invalid character in name`,
	} {
		for name, prefix := range map[string]string{"": "", "reflective ": "/* Object.freeze */"} {
			t.Run(name+script, func(t *testing.T) {
				pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": fmt.Sprintf(
					"%s exports.handler = (context, event, callback) => { const m = new Twilio.twiml.MessagingResponse(); try { %s } catch (e) { return callback(null, e.message) } callback(null, m) }",
					prefix, script)}, runtimetest.Options{})
				resp, _, err := runtimetest.Call(t, pool, "/f", nil)
				if err != nil {
					t.Fatal(err)
				}
				if string(resp.Body) != want {
					t.Errorf("got %q, want %q", resp.Body, want)
				}
			})
		}
	}
}

// What stands inside the XML element is the npm package's business.
func TestConsoleShowsAResponseByItsClass(t *testing.T) {
	const want = `VoiceResponse {
  _propertyName: 'response',
  response: <ref *1> XMLElement { parent: [Circular *1] }
}`
	for _, prefix := range []string{"", "/* Object.freeze */"} {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": prefix + `
exports.handler = (context, event, callback) => {
	console.log(new Twilio.twiml.VoiceResponse());
	console.log(Twilio.twiml.FaxResponse);
	callback();
}`}, runtimetest.Options{})
		_, inv, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := inv.Logs[0].Text; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		const class = "[class FaxResponse extends TwiML] {\n  Receive: [class Receive extends TwiML]\n}"
		if got := inv.Logs[1].Text; got != class {
			t.Errorf("got %s, want %s", got, class)
		}
	}
}
