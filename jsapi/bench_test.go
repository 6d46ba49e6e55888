package jsapi_test

import (
	"context"
	"os"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
)

// webhook is the body of a request as Twilio sends it for a text message.
const webhook = "ToCountry=US&ToState=CA&SmsMessageSid=SM00000000000000000000000000000000&NumMedia=0&ToCity=SAN+FRANCISCO&FromZip=94105" +
	"&SmsSid=SM00000000000000000000000000000000&FromState=CA&SmsStatus=received&FromCity=SAN+FRANCISCO&Body=Hello+there&FromCountry=US" +
	"&To=%2B14155550100&ToZip=94105&NumSegments=1&MessageSid=SM00000000000000000000000000000000&AccountSid=AC00000000000000000000000000000000" +
	"&From=%2B14155550101&ApiVersion=2010-04-01"

// BenchmarkState is what one call of the documentation's handler costs in a
// warm VM, without a server: admission, arguments, handler, answer, record.
//
//	go test -run '^$' -bench State -count 6 ./jsapi
func BenchmarkState(b *testing.B) {
	svc, _, err := runtime.Load(os.DirFS(".."), runtime.Options{})
	if err != nil {
		b.Fatal(err)
	}
	pool := runtime.NewPool(svc, runtime.Host{}, jsapi.New(), runtime.Limits{})
	defer func() { _ = pool.Close(context.Background()) }()
	fn := svc.Function("/state")
	headers := runtime.Headers{
		{Name: "Host", Value: "example.com"},
		{Name: "Accept", Value: "*/*"},
		{Name: "Content-Type", Value: "application/x-www-form-urlencoded"},
		{Name: "Cookie", Value: "count=3"},
		{Name: "User-Agent", Value: "TwilioProxy/1.1"},
	}
	body := []byte(webhook)
	b.ReportAllocs()
	for b.Loop() {
		resp, _, err := pool.Invoke(context.Background(), fn, &runtime.Request{Method: "POST", Headers: headers, Body: body, Detached: true})
		if err != nil || resp.Status != 200 {
			b.Fatal(resp, err)
		}
	}
}
