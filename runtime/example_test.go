package runtime_test

import (
	"context"
	"fmt"
	"testing/fstest"

	"dialtone/jsapi"
	"dialtone/runtime"
)

// A Go program hosts a folder of functions: os.DirFS in the place of the map.
func Example() {
	folder := fstest.MapFS{"functions/hello.js": {Data: []byte(`
		exports.handler = (context, event, callback) => {
			const twiml = new Twilio.twiml.MessagingResponse();
			twiml.message('Hello, ' + event.From);
			callback(null, twiml);
		};`)}}
	service, _, err := runtime.Load(folder, runtime.Options{})
	if err != nil {
		panic(err)
	}
	pool := runtime.NewPool(service, runtime.Host{}, jsapi.New(), runtime.Limits{})
	defer pool.Close(context.Background())
	answer, _, err := pool.Invoke(context.Background(), service.Function("/hello"), &runtime.Request{Method: "GET", RawQuery: "From=Ada"})
	if err != nil {
		panic(err)
	}
	fmt.Println(answer.Status, answer.Headers.Get("Content-Type"))
	fmt.Println(string(answer.Body))
	// Output:
	// 200 text/xml; charset=utf-8
	// <?xml version="1.0" encoding="UTF-8"?><Response><Message>Hello, Ada</Message></Response>
}
