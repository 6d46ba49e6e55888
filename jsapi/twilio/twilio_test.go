package twilio_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// credentials are those of a service that has them.
var credentials = []runtime.EnvVar{
	{Name: "ACCOUNT_SID", Value: "AC0123456789abcdef0123456789abcdef"}, {Name: "AUTH_TOKEN", Value: "0123456789abcdef0123456789abcdef"},
}

// evaluate answers with what an expression gives, or with the message of what
// it throws.
func evaluate(t *testing.T, expression string, files map[string]string, env []runtime.EnvVar) (string, *runtime.Invocation) {
	t.Helper()
	all := map[string]string{"functions/f.js": `exports.handler = async (context, event, callback) => {
		let v;
		try { v = await (` + expression + `) } catch (e) { v = e.message }
		callback(null, typeof v === 'string' ? v : String(JSON.stringify(v)));
	}`}
	for name, text := range files {
		all[name] = text
	}
	pool := runtimetest.New(t, jsapi.New(), all, runtimetest.Options{Env: env})
	resp, inv, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		t.Fatal(err)
	}
	return string(resp.Body), inv
}

const install = `calls Twilio's API, which needs the npm package twilio: run "npm install twilio" in the service's folder`

func TestTheFirstCallThatWouldSendSaysWhatIsMissing(t *testing.T) {
	for expression, want := range map[string]string{
		`context.getTwilioClient().messages.create({ to: '1', body: 'x' })`:                                            "client.messages.create " + install,
		`context.getTwilioClient().api.v2010.accounts('AC1').calls('CA1').fetch()`:                                     "client.api.v2010.accounts(…).calls(…).fetch " + install,
		`Runtime.getSync().documents.list()`:                                                                           "client.sync.v1.services(…).documents.list " + install,
		`twilioClient.verify.v2.services('VA').verifications.create({ to: '1', channel: 'sms' })`:                      "client.verify.v2.services(…).verifications.create " + install,
		`require('twilio')('AC', 't').request({ method: 'get', uri: 'https://api.twilio.com' })`:                       "RequestClient.request " + install,
		`new Twilio.Twilio('AC', 't').validateSslCert()`:                                                               "client.validateSslCert " + install,
		`new Promise((done) => twilioClient.messages.create({ to: '1' }, (e, message) => done([e.message, message])))`: `["client.messages.create ` + `calls Twilio's API, which needs the npm package twilio: run \"npm install twilio\" in the service's folder",null]`,
		`new Promise((done) => twilioClient.messages.each({ done: (e) => done(e.message) }, () => {}))`:                "client.messages.each " + install,
		`twilioClient.messages.create({ to: '1' }) instanceof Promise`:                                                 "true",
		`new Twilio.RequestClient().axios({})`:                                                                         "RequestClient.axios " + install,
	} {
		t.Run(expression, func(t *testing.T) {
			if got, _ := evaluate(t, expression, nil, credentials); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestAClientThatCannotSendIsAnOrdinaryObject(t *testing.T) {
	for expression, want := range map[string]string{
		`[twilioClient.accountSid, twilioClient.username, twilioClient.password]`: `["AC0123456789abcdef0123456789abcdef","AC0123456789abcdef0123456789abcdef","0123456789abcdef0123456789abcdef"]`,
		`twilioClient instanceof Twilio.Twilio`:                                   "true",
		`twilioClient === globalThis.twilioClient`:                                "true",
		`(async () => (await twilioClient) === twilioClient)()`:                   "true",
		`(async () => (await twilioClient.messages) === twilioClient.messages)()`: "true",
		`[JSON.stringify(twilioClient.messages), Object.keys(JSON.parse(JSON.stringify(twilioClient)))]`: `["{\"accountSid\":\"AC0123456789abcdef0123456789abcdef\"}",` +
			`["opts","env","autoRetry","userAgentExtensions","username","password","accountSid"]]`,
		`context.getTwilioClient === context.getTwilioClient`:                                    "true",
		`context.getTwilioClient() === context.getTwilioClient()`:                                "false",
		`context.getTwilioClient({ accountSid: 'AC1', region: 'au1' }).opts`:                     `{"lazyLoading":true,"accountSid":"AC1","region":"au1"}`,
		`context.getTwilioClient('ab').opts`:                                                     `{"0":"a","1":"b","lazyLoading":true}`,
		`context.getTwilioClient({ get region() { throw new Error('thrown by the options') } })`: "thrown by the options",
		`new (context.getTwilioClient().constructor)('AC1', 't').username`:                       "AC1",
	} {
		t.Run(expression, func(t *testing.T) {
			if got, _ := evaluate(t, expression, nil, credentials); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestTheGlobalClientIsThereOnlyWithCredentials(t *testing.T) {
	const expression = `[typeof twilioClient, 'twilioClient' in globalThis]`
	for name, c := range map[string]struct {
		env  []runtime.EnvVar
		want string
	}{
		"both":        {credentials, `["object",true]`},
		"none":        {nil, `["undefined",false]`},
		"no token":    {credentials[:1], `["undefined",false]`},
		"invalid SID": {[]runtime.EnvVar{{Name: "ACCOUNT_SID", Value: "AC1"}, credentials[1]}, `["undefined",false]`},
		"odd token":   {[]runtime.EnvVar{credentials[0], {Name: "AUTH_TOKEN", Value: "short"}}, `["object",true]`},
	} {
		t.Run(name, func(t *testing.T) {
			if got, _ := evaluate(t, expression, nil, c.env); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestTheServicesOwnPackageMakesTheClients(t *testing.T) {
	own := map[string]string{"node_modules/twilio/index.js": `
		class Own { constructor(...args) { this.args = args } }
		module.exports = (...args) => new Own(...args);
		module.exports.Twilio = Own;`}
	args := `["AC0123456789abcdef0123456789abcdef","0123456789abcdef0123456789abcdef",{"lazyLoading":true`
	for expression, want := range map[string]string{
		`context.getTwilioClient().args`:              args + "}]",
		`context.getTwilioClient({ edge: 'e' }).args`: args + `,"edge":"e"}]`,
		`twilioClient.args`:                           args + "}]",
		`Object.keys(require('twilio'))`:              `["Twilio"]`,
		`new Twilio.Twilio('AC', 't').messages.create({ to: '1' })`: "client.messages.create calls Twilio's API, which needs the npm package twilio: " +
			`make the client with context.getTwilioClient() or require("twilio"), which use the service's own`,
	} {
		t.Run(expression, func(t *testing.T) {
			if got, _ := evaluate(t, expression, own, credentials); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestAnOwnPackageThatCannotBeLoadedIsNamedByTheCallThatNeedsIt(t *testing.T) {
	broken := map[string]string{"node_modules/twilio/index.js": "throw new Error('it is broken')"}
	got, inv := evaluate(t, `context.getTwilioClient().messages.create({ to: '1' })`, broken, credentials)
	const reason = "it is broken (/service/node_modules/twilio/index.js:1)"
	if want := "client.messages.create calls Twilio's API, which needs the npm package twilio, and the service's own cannot be loaded: " + reason; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if want := "the service's own package twilio cannot be loaded, and dialtone's takes its place: " + reason; len(inv.Logs) != 1 || inv.Logs[0].Text != want {
		t.Errorf("got the log %v, want %q", inv.Logs, want)
	}
}

func TestADeprecatedNameIsWarnedOf(t *testing.T) {
	_, inv := evaluate(t, `twilioClient.sync.services`, nil, credentials)
	if want := "services is deprecated. Use v1.services instead."; len(inv.Logs) != 1 || inv.Logs[0].Text != want || inv.Logs[0].Level != runtime.LevelWarn {
		t.Errorf("got the log %v, want %q", inv.Logs, want)
	}
}

func TestTheObjectTwilioCannotBeCalled(t *testing.T) {
	for expression, want := range map[string]string{
		`typeof Twilio`:          "object",
		`typeof Twilio.Response`: "function",
		`Twilio.Response === Response && !('Response' in require('twilio'))`:  "true",
		`(() => { try { Twilio('AC', 't') } catch (e) { return e.name } })()`: "TypeError",
	} {
		t.Run(expression, func(t *testing.T) {
			if got, _ := evaluate(t, expression, nil, nil); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
