package event_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// The event behaves as a plain object, made lazily or not: each expression is
// evaluated in a function whose text allows a lazy one, and in one whose text
// does not.
func TestTheEventBehavesAsAPlainObject(t *testing.T) {
	form := &runtime.Request{
		Method: "POST", Path: "/f", Domain: "localhost", RawQuery: "q=1&Body=query&2=two",
		Headers: runtime.Headers{{Name: "Host", Value: "h"}, {Name: "content-type", Value: "application/x-www-form-urlencoded"},
			{Name: "Cookie", Value: "a=1; b=%20; a=2"}, {Name: "X-A", Value: "1"}, {Name: "x-a", Value: "2"}, {Name: "I-Twilio-Idempotency-Token", Value: "t"}},
		Body: []byte("Body=Hi&From=%2B1&1=one&From=x"),
	}
	spoofed := &runtime.Request{Method: "POST", Path: "/f", RawQuery: "r%65quest=mine", Headers: form.Headers[:1]}
	for _, c := range []struct {
		req    *runtime.Request
		script string
		want   string
	}{
		{form, `Object.keys(event).join()`, "1,2,request,q,Body,From"},
		{form, `event.Body`, "Hi"},
		{form, `JSON.stringify(event.From)`, `["+1","x"]`},
		{form, `event.request.cookies.a + event.request.cookies.b`, "1 "},
		{form, `String(event.request.cookies.none)`, "undefined"},
		{form, `typeof event.request.cookies.toString + typeof event.toString`, "functionfunction"},
		{form, `Object.keys(event.request).join() + Object.keys(event.request.cookies).join()`, "headers,cookiesa,b"},
		{form, `JSON.stringify(event.request.headers)`, `{"host":"h","content-type":"application/x-www-form-urlencoded","cookie":"a=1; b=%20; a=2","x-a":["1","2"]}`},
		{form, `JSON.stringify({...event, request: 0})`, `{"1":"one","2":"two","request":0,"q":"1","Body":"Hi","From":["+1","x"]}`},
		{form, `['Body' in event, 'nope' in event, 'toString' in event, event.hasOwnProperty('q')].join()`, "true,false,true,true"},
		{form, `delete event.Body; String(event.Body) + ('Body' in event)`, "undefinedfalse"},
		{form, `event.Body = 5; event.added = 6; event.Body + event.added + Object.keys(event).pop()`, "11added"},
		{form, `event.request = 1; String(event.request)`, "1"},
		{form, `event.request.cookies.a = 'x'; event.request.cookies.a`, "x"},
		{form, `String(event.request === event.request && event.request.headers === event.request.headers)`, "true"},
		{form, `const { Body, ...rest } = event; Body + Object.keys(rest).length`, "Hi5"},
		{form, `let s = ''; for (const k in event) s += k + ' '; s`, "1 2 request q Body From "},
		{form, `Object.entries(event).length + String(Array.isArray(event)) + event`, "6false[object Object]"},
		{spoofed, `String(event.request)`, "mine"},
	} {
		for name, prefix := range map[string]string{"lazy": "", "plain": "/* Object.freeze */ "} {
			t.Run(name+" "+c.script, func(t *testing.T) {
				pool := runtimetest.New(t, jsapi.New(), map[string]string{
					"functions/f.js": prefix + "exports.handler = (context, event, callback) => { callback(null, (() => { " + asReturn(c.script) + " })()) }",
				}, runtimetest.Options{})
				req := *c.req
				resp, _, err := runtimetest.Call(t, pool, "/f", &req)
				if err != nil {
					t.Fatal(err)
				}
				if string(resp.Body) != c.want {
					t.Errorf("got %s, want %s", resp.Body, c.want)
				}
			})
		}
	}
}

func TestHeadersAreInTheSameOrderInEveryRun(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.js": "exports.handler = (context, event, callback) => callback(null, Object.keys(event.request.headers).join())",
	}, runtimetest.Options{})
	headers := runtime.Headers{{Name: "X-B", Value: "1"}, {Name: "accept", Value: "2"}, {Name: "x-a", Value: "3"}, {Name: "Host", Value: "h"}, {Name: "x-b", Value: "4"}}
	for range headers {
		headers = append(headers[1:], headers[0])
		resp, _, err := runtimetest.Call(t, pool, "/f", &runtime.Request{Method: "GET", Headers: headers})
		if err != nil || string(resp.Body) != "host,accept,x-a,x-b" {
			t.Errorf("got %s %v", resp.Body, err)
		}
	}
}

// asReturn makes the last expression of a script what it returns.
func asReturn(script string) string {
	for i := len(script) - 1; i > 0; i-- {
		if script[i-1] == ';' && script[i] == ' ' {
			return script[:i] + " return " + script[i+1:]
		}
	}
	return "return " + script
}

func TestAPlainEventCanBeFrozen(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.js": `exports.handler = (context, event, callback) => {
			Object.freeze(event); event.a = 'changed'; event[Symbol('x')] = 1;
			Object.defineProperty(context, 'x', { get: () => 'got' });
			callback(null, event.a + Object.isFrozen(event) + context.x) }`,
	}, runtimetest.Options{})
	resp, _, err := runtimetest.Call(t, pool, "/f", &runtime.Request{Method: "GET", RawQuery: "a=1"})
	if err != nil || string(resp.Body) != "1truegot" {
		t.Errorf("got %v %v", resp, err)
	}
}
