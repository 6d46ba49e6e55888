package context_test

import (
	"encoding/json"
	"strconv"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func TestAContextReadsTheSameWhicheverWayItIsLookedAt(t *testing.T) {
	env := []runtime.EnvVar{
		{Name: "PATH", Value: "/bin"}, {Name: "SERVICE_SID", Value: "ZS1"}, {Name: "FIRST", Value: "1"}, {Name: "EMPTY", Value: ""},
		{Name: "getTwilioClient", Value: "none"}, {Name: "toString", Value: "text"},
	}
	for expression, want := range map[string]string{
		`context.PATH`:                   `"/f"`,
		`context.DOMAIN_NAME`:            `"localhost:3000"`,
		`context.SERVICE_SID`:            `"ZS1"`,
		`context.ENVIRONMENT_SID`:        `null`,
		`context.FIRST`:                  `"1"`,
		`context.EMPTY`:                  `""`,
		`context.toString`:               `"text"`,
		`context.nothing`:                `null`,
		`typeof context.getTwilioClient`: `"function"`,
		`[context.getTwilioClient.name, context.getTwilioClient.length]`:                          `["getTwilioClient",1]`,
		`(context.FIRST = 2, context.added = 3, [context.FIRST, context.added, context.PATH])`:    `[2,3,"/f"]`,
		`(delete context.PATH, [context.PATH, 'PATH' in context])`:                                `[null,false]`,
		`['ENVIRONMENT_SID' in context, 'nothing' in context, context.hasOwnProperty('FIRST')]`:   `[true,false,true]`,
		`((f) => (Object.keys(context), f === context.getTwilioClient))(context.getTwilioClient)`: `true`,
		`((f) => (context.x = 1, f === context.getTwilioClient))(context.getTwilioClient)`:        `true`,
		`Object.keys(context)`: `["PATH","DOMAIN_NAME","SERVICE_SID","ENVIRONMENT_SID","FIRST","EMPTY","getTwilioClient","toString"]`,
		`({ ...context })`:     `{"PATH":"/f","DOMAIN_NAME":"localhost:3000","SERVICE_SID":"ZS1","FIRST":"1","EMPTY":"","toString":"text"}`,
	} {
		for name, prefix := range map[string]string{"": "", "plain ": "/* Object.freeze */ "} {
			t.Run(name+expression, func(t *testing.T) {
				pool := runtimetest.New(t, jsapi.New(), map[string]string{
					"functions/f.js": prefix + "exports.handler = (context, event, callback) => callback(null, { value: " + expression + " })",
				}, runtimetest.Options{Env: env})
				resp, _, err := runtimetest.Call(t, pool, "/f", nil)
				if err != nil {
					t.Fatal(err)
				}
				var got struct{ Value json.RawMessage }
				if err := json.Unmarshal(resp.Body, &got); err != nil {
					t.Fatal(err)
				}
				if got.Value == nil {
					got.Value = json.RawMessage("null")
				}
				if string(got.Value) != want {
					t.Errorf("got %s, want %s", got.Value, want)
				}
			})
		}
	}
}

func TestReadingOneVariableDoesNotMakeTheWholeContext(t *testing.T) {
	var variables []runtime.EnvVar
	for i := range 200 {
		variables = append(variables, runtime.EnvVar{Name: "V" + strconv.Itoa(i), Value: "x"})
	}
	read := func(expression string) float64 {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{
			"functions/f.js": "exports.handler = (context, event, callback) => { " + expression + "; callback(null, '') }",
		}, runtimetest.Options{Env: variables})
		fn := pool.Service().Function("/f")
		return testing.AllocsPerRun(50, func() {
			if _, _, err := pool.Invoke(t.Context(), fn, &runtime.Request{Method: "GET", Path: "/f"}); err != nil {
				t.Fatal(err)
			}
		})
	}
	if one, all := read("context.PATH"), read("Object.keys(context)"); one > all/2 {
		t.Errorf("one variable takes %.0f allocations, all take %.0f", one, all)
	}
}
