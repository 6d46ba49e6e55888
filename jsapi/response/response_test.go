package response_test

import (
	"fmt"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime/runtimetest"
)

// Each script makes r or throws; what is wanted is r as JSON, or the message.
// The plain variant has a word in its text that keeps the headers from being a
// host object.
func TestResponseHasTheReferencesQuirks(t *testing.T) {
	for script, want := range map[string]string{
		`r = new Twilio.Response()`:                                                                                                                               `{"body":null,"statusCode":200,"headers":{"Set-Cookie":[]}}`,
		`r = new Response({statusCode: 0, body: ''})`:                                                                                                             `{"body":null,"statusCode":200,"headers":{"Set-Cookie":[]}}`,
		`r = new Twilio.Response({statusCode: 404, body: 'x', headers: {A: '1'}})`:                                                                                `{"body":"x","statusCode":404,"headers":{"A":"1","Set-Cookie":[]}}`,
		`r = new Twilio.Response({headers: {'Set-Cookie': 'a=1'}})`:                                                                                               `{"body":null,"statusCode":200,"headers":{"Set-Cookie":["a=1"]}}`,
		`const h = {}; r = new Twilio.Response({headers: h}); r = r.headers === h`:                                                                                `true`,
		`r = new Twilio.Response().setCookie('a', 1).setCookie('b', 2, ['HttpOnly', 'Path=/']).removeCookie('a').headers`:                                         `{"Set-Cookie":["b=2;HttpOnly;Path=/","a=;Max-Age=0"]}`,
		`r = new Twilio.Response().appendHeader('A', 'GET').appendHeader('A', 'DELETE').appendHeader('A', ['PUT', 'POST']).headers.A`:                             `["GET","DELETE","PUT","POST"]`,
		`r = new Twilio.Response().appendHeader('A', 0).appendHeader('A', 1).headers.A`:                                                                           `1`,
		`r = new Twilio.Response().appendHeader('A', ['a']).appendHeader('A', ['b', ['c']]).headers.A`:                                                            `["a","b",["c"]]`,
		`r = new Twilio.Response().appendHeader('set-cookie', 'a=1').headers`:                                                                                     `{"Set-Cookie":["a=1"]}`,
		`r = new Twilio.Response().appendHeader('X-A', 1).appendHeader('x-a', 2).headers`:                                                                         `{"Set-Cookie":[],"X-A":1,"x-a":2}`,
		`r = new Twilio.Response().appendHeader('A', null)`:                                                                                                       `Header value cannot be an object`,
		`r = new Twilio.Response().appendHeader('A', {})`:                                                                                                         `Header value cannot be an object`,
		`r = new Twilio.Response().setCookie('a', 'b', 'HttpOnly')`:                                                                                               `attributes.join is not a function`,
		`r = new Twilio.Response().setCookie('a').headers`:                                                                                                        `{"Set-Cookie":["a=undefined"]}`,
		`r = new Twilio.Response().setCookie('a', 1).setHeaders({B: 1}).headers`:                                                                                  `{"B":1,"Set-Cookie":[]}`,
		`r = new Twilio.Response().setCookie('a', 1).setHeaders(null).headers`:                                                                                    `{}`,
		`r = new Twilio.Response().setCookie('a', 1).setHeaders('x').headers`:                                                                                     `{"Set-Cookie":["a=1"]}`,
		`const a = new Twilio.Response(); a.headers['Set-Cookie'].push('x=1'); r = a.setCookie('y', 2).headers`:                                                   `{"Set-Cookie":["x=1","y=2"]}`,
		`r = new Twilio.Response().setBody(5).setStatusCode('404')`:                                                                                               `{"body":5,"statusCode":"404","headers":{"Set-Cookie":[]}}`,
		`class Mine extends Twilio.Response { json(x) { return this.setBody(x) } }; r = new Mine().json(1) instanceof Twilio.Response && new Mine().json(2).body`: `2`,
		`class Mine extends Twilio.Response { #n = 1; x = 2; constructor() { super({body: 'b'}); this.y = 3 } n() { return this.#n } }; const m = new Mine(); r = [m, m.n(), m instanceof Mine]`: `[{"body":"b","statusCode":200,"headers":{"Set-Cookie":[]},"x":2,"y":3},1,true]`,
		`const a = new Twilio.Response(); a.extra = 1; delete a.body; a.setBody('x').setCookie('c', 1).setStatusCode(201); r = a`:                                                                `{"statusCode":201,"headers":{"Set-Cookie":["c=1"]},"extra":1,"body":"x"}`,
		`const a = new Twilio.Response(); a.headers = undefined; r = a.appendHeader('A', 1).headers`:                                                                                             `{"A":1,"Set-Cookie":[]}`,
		`const a = new Twilio.Response(); const h = a.headers; a.setCookie('c', 1); a.headers = h; r = [h, {...a}, 'body' in a, a.hasOwnProperty('x'), delete a.nothing]`:                        `[{"Set-Cookie":["c=1"]},{"body":null,"statusCode":200,"headers":{"Set-Cookie":["c=1"]}},true,false,true]`,
		`const {Response: R} = Twilio; const a = Object.assign(new R(), {1: 'one', 0: 'zero'}); r = Object.keys(a)`:                                                                              `["0","1","body","statusCode","headers"]`,
		`const a = new Twilio.Response(); r = [typeof a.setBody, String(a), a.constructor === Twilio.Response, a == a, Object.entries(a).length]`:                                                `["function","[object Object]",true,true,3]`,
		`r = Twilio.Response()`: `Class constructor Response cannot be invoked without 'new'`,
		`r = [Response === Twilio.Response, Twilio.Response.name, Object.keys(new Response()).join()]`: `[true,"Response","body,statusCode,headers"]`,
	} {
		for name, prefix := range map[string]string{"host headers": "", "plain headers": "/* Object.freeze */"} {
			t.Run(name+" "+script, func(t *testing.T) {
				pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": fmt.Sprintf(
					"%s exports.handler = (context, event, callback) => { let r; try { %s } catch (e) { return callback(null, e.message) } callback(null, JSON.stringify(r)) }",
					prefix, script)}, runtimetest.Options{})
				resp, _, err := runtimetest.Call(t, pool, "/f", nil)
				if err != nil {
					t.Fatal(err)
				}
				got := string(resp.Body)
				// The place of Set-Cookie among the keys is not looked at.
				if sorted(got) != sorted(want) {
					t.Errorf("got %s, want %s", got, want)
				}
			})
		}
	}
}

func sorted(json string) string {
	const cookies = `"Set-Cookie":[]`
	if !strings.Contains(json, cookies) {
		return json
	}
	json = strings.Replace(json, cookies, "", 1)
	for old, to := range map[string]string{",,": ",", "{,": "{", ",}": "}"} {
		json = strings.ReplaceAll(json, old, to)
	}
	return json + cookies
}
