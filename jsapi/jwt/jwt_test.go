package jwt

import (
	"fmt"
	"strings"
	"testing"

	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"github.com/dop251/goja"
)

// api is the module alone, as the global jwt, and the convention that a result
// is its text.
func api() runtime.API {
	m := Module()
	m.Globals = []string{"jwt"}
	return runtime.API{Modules: []runtime.Module{m}, Convention: text{}}
}

type text struct{}

func (text) Arguments(vm *runtime.VM, _ *runtime.Request) (goja.Value, goja.Value) {
	return vm.Runtime().NewObject(), vm.Runtime().NewObject()
}

func (text) Result(_ *runtime.VM, v goja.Value) (*runtime.Response, error) {
	return &runtime.Response{Status: 200, Body: []byte(v.String())}, nil
}

func (t text) Failure(vm *runtime.VM, v goja.Value) (*runtime.Response, error) {
	return t.Result(vm, v)
}

func TestAServiceForTwilio4HasNoValidationToken(t *testing.T) {
	for version, want := range map[string]string{"3.84.1": "false", "^4.23.0": "false", "^5.0.0": "true", "^6.0.0": "true"} {
		pool := runtimetest.New(t, api(), map[string]string{
			"package.json":   `{"dependencies": {"twilio": "` + version + `"}}`,
			"functions/f.js": `exports.handler = (c, e, cb) => cb(null, String('ValidationToken' in jwt && Object.keys(jwt).includes('ValidationToken') && typeof jwt.ValidationToken === 'function'))`,
		}, runtimetest.Options{})
		resp, _, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil || string(resp.Body) != want {
			t.Errorf("%s: got %v %v, want %s", version, resp, err, want)
		}
	}
}

func TestHostileScriptsGetErrors(t *testing.T) {
	const token = `const t = new jwt.AccessToken('AC', 'SK', 's', {identity: 'i'}); `
	for _, c := range []struct{ script, want string }{
		{token + `t.addGrant({key: 'x', toPayload() { return t.toJwt() }}); return t.toJwt()`, "Maximum call stack size exceeded"},
		{token + `let o = {}; for (let i = 0; i < 1e5; i++) o = {o}; t.addGrant(new jwt.AccessToken.PlaybackGrant({grant: o})); return t.toJwt()`, "Maximum call stack size exceeded"},
		{token + `t.grants = (function* () { for (;;) yield new jwt.AccessToken.VideoGrant() })(); return t.toJwt()`, "did not call callback"},
		{token + `t.grants = {[Symbol.iterator]: () => 5}; return t.toJwt()`, "TypeError"},
		{token + `t.ttl = '1'.repeat(1e6); return t.toJwt()`, "expiresIn"},
		{`return new jwt.AccessToken('AC', 'SK', '-----BEGIN PRIVATE KEY-----\n' + 'A'.repeat(1e6) + '\n-----END PRIVATE KEY-----\n', {identity: 'i'}).toJwt().length > 9`, "true"},
		{`const v = new Proxy(new Uint8Array(2), {}); return new jwt.AccessToken('AC', 'SK', v, {identity: 'i'}).toJwt()`, "not valid key material"},
		{`const v = new jwt.ValidationToken({accountSid: 'AC', credentialSid: 'CR', signingKey: 'SK', privateKey: 'k'}); return v.fromHttpRequest({method: 'GET', url: 'https://' + '@'.repeat(1e6)})`, "Invalid URL"},
		{`const v = new jwt.ValidationToken({accountSid: 'AC', credentialSid: 'CR', signingKey: 'SK', privateKey: 'k'}); return v.fromHttpRequest({method: 'GET', get url() { throw null }})`, "Error generating JWT token null"},
		{`Object.defineProperty(jwt.AccessToken.prototype, 'grants', {set() { throw new Error('mine') }}); ` + token, "mine"},
		{`return jwt.AccessToken.prototype.toJwt.call(null)`, "Cannot read properties of null (reading 'identity')"},
		{`return jwt.AccessToken.prototype.toJwt.call(5)`, "this.grants is not iterable"},
		{`Array.prototype.includes = () => true; return new jwt.AccessToken('AC', 'SK', 's', {identity: 'i'}).toJwt('RS256\u0000')`, "must be an asymmetric key"},
		{`return jwt.ClientCapability.prototype.toJwt.call({scopes: {map: () => ({})}})`, "this.scopes.map(...).join is not a function"},
	} {
		t.Run(fmt.Sprintf("%.80s", c.script), func(t *testing.T) {
			pool := runtimetest.New(t, api(), map[string]string{
				"functions/f.js": "exports.handler = (c, e, cb) => cb(null, (() => { " + c.script + " })())",
			}, runtimetest.Options{Limits: runtime.Limits{Timeout: 2e9}})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			got := fmt.Sprint(err)
			if err == nil {
				got = string(resp.Body)
			}
			if !strings.Contains(got, c.want) {
				t.Errorf("got %.200s, want %s", got, c.want)
			}
		})
	}
}

const handler = `exports.handler = (c, e, cb) => {
	const t = new jwt.AccessToken('AC0123456789abcdef', 'SK0123456789abcdef', 'secret', {identity: 'jenny', ttl: 3600})
	t.addGrant(new jwt.AccessToken.VoiceGrant({outgoingApplicationSid: 'AP0123456789abcdef', incomingAllow: true}))
	t.addGrant(new jwt.AccessToken.ChatGrant({serviceSid: 'IS0123456789abcdef'}))
	cb(null, t.toJwt())
}`

// BenchmarkAnAccessToken makes one in a warm VM, and in a new one, whose cost
// without the token stands beside it.
func BenchmarkAnAccessToken(b *testing.B) {
	for _, c := range []struct {
		name, handler string
		fresh         bool
	}{
		{"warm VM", handler, false},
		{"new VM", handler, true},
		{"new VM without", `exports.handler = (c, e, cb) => cb(null, 'x')`, true},
	} {
		b.Run(c.name, func(b *testing.B) {
			pool := runtimetest.New(b, api(), map[string]string{"functions/f.js": c.handler}, runtimetest.Options{Limits: runtime.Limits{Fresh: c.fresh}})
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := runtimetest.Call(b, pool, "/f", nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
