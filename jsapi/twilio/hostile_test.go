package twilio_test

import (
	"strings"
	"testing"
)

// Each expression must end with a value or with an error of JavaScript; what
// the host itself gets wrong is an "internal error".
func TestNoScriptMakesTheHostPanic(t *testing.T) {
	for _, expression := range []string{
		`Twilio.Twilio.prototype.messages`,
		`Twilio.Twilio.prototype.request({ method: 'get', uri: 'x' })`,
		`Twilio.Twilio.prototype.setOpts.call(undefined)`,
		`Twilio.Twilio.prototype.setOpts.call(7, null)`,
		`Twilio.Twilio.prototype.setOpts.call(Object.freeze({}))`,
		`Object.getOwnPropertyDescriptor(Twilio.Twilio.prototype, 'messages').get.call({})`,
		`Object.getOwnPropertyDescriptor(Twilio.Twilio.prototype, 'messages').get.call(null)`,
		`Object.getOwnPropertyDescriptor(Twilio.Twilio.prototype, 'sync').get.call(Object.freeze({})).v1.services('x').fetch()`,
		`Object.getPrototypeOf(twilioClient.messages).create`,
		`Object.getPrototypeOf(twilioClient.messages('x')).toJSON`,
		`Object.getPrototypeOf(twilioClient.sync).services`,
		`Object.create(twilioClient.messages).create({ to: '1' })`,
		`new Proxy(twilioClient.messages, {}).create({ to: '1' })`,
		`new Proxy(twilioClient, {}).messages.create({ to: '1' })`,
		`new Proxy(twilioClient, { get() { return 7 } }).messages`,
		`(() => { const c = context.getTwilioClient(); for (const k of Object.keys(c)) delete c[k]; return c.messages.create({ to: '1' }) })()`,
		`(() => { const c = context.getTwilioClient(); delete c._httpClient; delete c.opts; return c.request({ method: 'get', uri: 'https://a.b' }) })()`,
		`(() => { const c = context.getTwilioClient(); c.httpClient; c._httpClient = 7; return c.request({ method: 'get', uri: 'https://a.b' }) })()`,
		`context.getTwilioClient({ userAgentExtensions: 7 }).request({ method: 'get', uri: 'https://a.b' })`,
		`context.getTwilioClient({ env: 7, httpClient: 7 }).request({ method: 'get', uri: 'https://a.b', headers: 7 })`,
		`twilioClient.messages(Symbol('x'))._uri`,
		`twilioClient.messages({ toString() { throw new Error('mine') } })`,
		`twilioClient.messages({ toString: null, valueOf: null })`,
		`twilioClient.messages('x'.repeat(100000)).media('y'.repeat(100000))._uri.length`,
		`twilioClient.messages.create(7)`,
		`twilioClient.messages.create(new Proxy({}, { get() { throw new Error('mine') } }))`,
		`twilioClient.messages.list({ limit: Symbol('x') })`,
		`twilioClient.messages.each({ callback: 7, done: 7 }, () => {})`,
		`new Promise((done) => twilioClient.messages.each({ done: () => { done('called'); throw new Error('mine') } }, () => {}).catch(() => {}))`,
		`new Twilio.RestException({ statusCode: Symbol('x'), body: '' })`,
		`new Twilio.RestException({ statusCode: 1, body: '['.repeat(100000) })`,
		`new Twilio.RestException(new Proxy({}, { get() { return new Proxy({}, {}) } }))`,
		`Reflect.construct(Twilio.RestException, [{ statusCode: 1, body: null }], Object)`,
		`Reflect.construct(Twilio.Twilio, ['AC', 't'], function () {})`,
		`Twilio.RequestClient.prototype.logRequest()`,
		`Twilio.RequestClient.prototype.logRequest({ headers: 7 })`,
		`Twilio.RequestClient.prototype.filterLoggingHeaders()`,
		`Twilio.RequestClient.prototype.validationInterceptor(7)(7)`,
		`Twilio.RequestClient.prototype.validationInterceptor()({ headers: 7 })`,
		`Twilio.ClientCredentialProviderBuilder.prototype.setClientId('x')`,
		`Twilio.ClientCredentialProviderBuilder.prototype.build()`,
		`(() => { const b = new Twilio.OrgsCredentialProviderBuilder(); b.instance = null; return b.setClientId(1) })()`,
		`(() => { const p = new Twilio.OrgsCredentialProviderBuilder().build(); for (const k of Object.keys(p)) delete p[k]; return p.toAuthStrategy().getAuthString() })()`,
		`(() => { const s = new Twilio.OrgsCredentialProviderBuilder().build().toAuthStrategy(); delete s.token; delete s.tokenManager; return s.getAuthString() })()`,
		`new Twilio.ClientCredentialProviderBuilder().setTokenManager({ fetchToken: () => 7 }).build().toAuthStrategy().getAuthString()`,
		`new Twilio.ClientCredentialProviderBuilder().setTokenManager({ fetchToken: () => Promise.reject() }).build().toAuthStrategy().getAuthString()`,
		`new Twilio.ClientCredentialProviderBuilder().build().toAuthStrategy().isTokenExpired('a.' + 'W'.repeat(100000) + '.c')`,
		`(() => { Error = 1; return new Twilio.RestException({ statusCode: 1, body: null }) })()`,
		`(() => { delete globalThis.Error; return new Twilio.RestException({ statusCode: 1, body: null }) })()`,
		`(() => { Symbol = 1; return twilioClient.messages })()`,
		`(() => { Symbol.for = () => 1; return twilioClient.messages._uri })()`,
		`(() => { delete JSON.parse; return new Twilio.RestException({ statusCode: 1, body: '{}' }).status })()`,
		`(() => { delete globalThis.Object; delete globalThis.Function; delete globalThis.process; return [twilioClient.messages._uri] })()`,
		`(() => { Array.prototype[Symbol.iterator] = null; return new Twilio.Twilio('AC', 't') })()`,
		`(() => { const twilio = require('twilio'); delete twilio.Twilio; return twilio('AC', 't') })()`,
		`(() => { const twilio = require('twilio'); twilio.Twilio = 7; return twilio('AC', 't') })()`,
		`(() => { Object.freeze(require('twilio')); return typeof require('twilio').twiml })()`,
		`(() => { Object.freeze(Twilio); Twilio.x = 1; return Object.keys(Twilio).length })()`,
		`Runtime.getSync({ get serviceName() { throw new Error('mine') } })`,
		`Runtime.getSync({ serviceName: {} })._uri`,
		`Runtime.getSync({ httpClient: 7, toJSON() { throw new Error('mine') } })`,
		`Runtime.getSync(...Array(1000).fill({}))._uri`,
		`require('twilio/../../etc/passwd')`,
		`require('twilio/')`,
		`require('twilio/lib/')`,
		`require('twilio/lib/twiml/VoiceResponse.js.js')`,
		`require('internal/twilio')`,
	} {
		t.Run(expression, func(t *testing.T) {
			if got, _ := evaluate(t, expression, nil, credentials); strings.Contains(got, "internal error") || strings.Contains(got, "nil pointer") {
				t.Errorf("got %q", got)
			}
		})
	}
}
