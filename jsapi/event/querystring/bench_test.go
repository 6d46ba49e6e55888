package querystring_test

import (
	"net/url"
	"testing"

	"dialtone/jsapi/event/querystring"
)

// webhook is the form of an incoming text message: 20 fields.
const webhook = "ToCountry=US&ToState=CA&SmsMessageSid=SM00000000000000000000000000000001&NumMedia=0&ToCity=OAKLAND&FromZip=94601" +
	"&SmsSid=SM00000000000000000000000000000001&FromState=CA&SmsStatus=received&FromCity=SAN+FRANCISCO&Body=hello+there" +
	"&FromCountry=US&To=%2B15105550100&ToZip=94612&NumSegments=1&MessageSid=SM00000000000000000000000000000001" +
	"&AccountSid=AC00000000000000000000000000000001&From=%2B14155550101&ApiVersion=2010-04-01&MessagingServiceSid=MG00000000000000000000000000000001"

func BenchmarkWebhook(b *testing.B) {
	b.Run("Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			querystring.Parse(webhook)
		}
	})
	b.Run("Lookup", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			querystring.Lookup(webhook, "Body")
		}
	})
	b.Run("LookupAbsent", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			querystring.Lookup(webhook, "absent")
		}
	})
	b.Run("Count", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			querystring.Count(webhook)
		}
	})
	b.Run("ParseQuery", func(b *testing.B) { // net/url's, for comparison
		b.ReportAllocs()
		for b.Loop() {
			if _, err := url.ParseQuery(webhook); err != nil {
				b.Fatal(err)
			}
		}
	})
}
