package body_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"dialtone/jsapi/event/body"
	"dialtone/jsapi/event/jsonvalue"
	"dialtone/jsapi/event/querystring"
	"dialtone/jsapi/recorded"
)

func hex(s string) string {
	var b strings.Builder
	for _, unit := range jsonvalue.UTF16(s) {
		fmt.Fprintf(&b, "%04x", unit)
	}
	return b.String()
}

func unhex(t *testing.T, s string) string {
	units := make([]uint16, 0, len(s)/4)
	for ; s != ""; s = s[4:] {
		unit, err := strconv.ParseUint(s[:4], 16, 16)
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, uint16(unit))
	}
	return string(utf16.Decode(units))
}

// dump writes what a body spreads into the event as the recorder does.
func dump(b *body.Body) string {
	if b.Kind() == body.JSON {
		return dumpJSON(b.JSON())
	}
	var parts []string
	for _, f := range recorded.ObjectOrder(b.Fields(), func(f querystring.Field) string { return f.Key }) {
		values := make([]string, len(f.Values))
		for i, v := range f.Values {
			values[i] = "'" + hex(v) + "'"
		}
		value := values[0]
		if len(values) > 1 {
			value = "[" + strings.Join(values, ",") + "]"
		}
		parts = append(parts, hex(f.Key)+":"+value)
	}
	return "{" + strings.Join(parts, ",") + "}"
}

func dumpJSON(v jsonvalue.Value) string {
	var parts []string
	switch v.Kind() {
	case jsonvalue.Bool:
		return strconv.FormatBool(v.Bool())
	case jsonvalue.Number:
		switch n := v.Number(); {
		case math.IsInf(n, 0):
			return "Infinity"
		case n == 0 && math.Signbit(n):
			return "-0"
		default:
			return strconv.FormatFloat(n, 'f', -1, 64)
		}
	case jsonvalue.String:
		return "'" + hex(v.Text()) + "'"
	case jsonvalue.Array:
		for e := range v.Elements() {
			parts = append(parts, dumpJSON(e))
		}
		return "[" + strings.Join(parts, ",") + "]"
	case jsonvalue.Object:
		for _, m := range recorded.ObjectOrder(v.Members(), func(m jsonvalue.Member) string { return m.Key }) {
			parts = append(parts, hex(m.Key)+":"+dumpJSON(m.Value))
		}
		return "{" + strings.Join(parts, ",") + "}"
	default:
		return "null"
	}
}

// answer is the text that stands for a message of body-parser. The position at the end of a message of V8 that only quotes is
// this package's own addition.
func answer(status int, message string) string {
	switch {
	case message == "too many parameters":
		return "Too Many Parameters"
	case message == "request entity too large":
		return "Payload Too Large"
	case message == "incorrect length check": // Go's packages have one error for this and the next
		message = "incorrect data check"
	case message == "unknown compression method":
		message = "incorrect header check"
	case status == 415:
		message = strings.Replace(message, "unsupported charset", "Unsupported Charset", 1)
		return strings.Replace(message, "unsupported content encoding", "Unsupported Content Encoding", 1)
	}
	return "Bad Request: " + message
}

var addedPosition = regexp.MustCompile(` at position \d+$`)

func TestParseAnswersAsBodyParserDid(t *testing.T) {
	type recording struct {
		Type, Encoding string // a character for each byte
		HasBody        bool
		Raw            []byte
		Body           string
		Status         int
		Error          string
	}
	for _, c := range recorded.Load[recording](t, "testdata/recorded.json.gz") {
		var contentType []byte
		for _, r := range c.Type {
			contentType = append(contentType, byte(r))
		}
		name := fmt.Sprintf("%q %q %.40q", c.Type, c.Encoding, c.Raw)
		b, err := body.Parse(body.Message{ContentType: string(contentType), ContentEncoding: c.Encoding, HasBody: c.HasBody, Raw: c.Raw})
		var refused *body.Error
		if err != nil && !errors.As(err, &refused) {
			t.Fatalf("%s: %v", name, err)
		}
		if c.Status != 0 {
			want := answer(c.Status, unhex(t, c.Error))
			if refused == nil || refused.Status != c.Status || refused.Text != want && addedPosition.ReplaceAllString(refused.Text, "") != want {
				t.Errorf("%s: got %#v, want %d %q", name, refused, c.Status, want)
			}
			continue
		}
		if refused != nil {
			t.Errorf("%s: got %#v, want %s", name, refused, c.Body)
			continue
		}
		got := dump(b)
		if strings.HasPrefix(c.Body, "length ") {
			got = fmt.Sprint("length ", len(got))
		}
		if got != c.Body {
			t.Errorf("%s:\n got %.300s\nwant %.300s", name, got, c.Body)
		}
	}
}

func gzipped(data []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write(data)
	_ = z.Close()
	return b.Bytes()
}

func TestARefusalNamesItsReason(t *testing.T) {
	const form, json = "application/x-www-form-urlencoded", "application/json"
	for _, c := range []struct {
		contentType, encoding string
		raw                   string
		status                int
		text                  string
	}{
		{form, "", strings.Repeat("a", body.MaxSize+1), 413, "Payload Too Large"},
		{json, "", strings.Repeat("[", body.MaxSize+1), 413, "Payload Too Large"},
		{form, "gzip", string(gzipped(make([]byte, body.MaxSize+1))), 413, "Payload Too Large"},
		{form, "", strings.Repeat("&", 1000), 413, "Too Many Parameters"},
		{form + "; charset=iso-8859-1", "", "a=1", 415, `Unsupported Charset "ISO-8859-1"`},
		{json + "; charset=utf-7", "", "{}", 415, `Unsupported Charset "UTF-7"`},
		{json, "br", "{}", 415, `Unsupported Content Encoding "br"`},
		{json, "", "true", 400, `Bad Request: Unexpected token 't', "true" is not valid JSON at position 0`},
		{json, "", " [1,]", 400, `Bad Request: Unexpected token ']', " [1,]" is not valid JSON at position 4`},
		{json, "", `{"a" 1}`, 400, `Bad Request: Expected ':' after property name in JSON at position 5`},
		{json, "", ` {"a":`, 400, `Bad Request: Unexpected end of JSON input at position 6`},
		{json, "", strings.Repeat("[", jsonvalue.MaxDepth+1), 400, `Bad Request: JSON exceeds MaxDepth (10000) at position 10000`},
		{json, "gzip", "{}", 400, "Bad Request: incorrect header check"},
		{json, "gzip", "", 400, "Bad Request: unexpected end of file"},
		{json, "deflate", "x\x9c\x07", 400, "Bad Request: invalid compressed data"},
	} {
		_, err := body.Parse(body.Message{ContentType: c.contentType, ContentEncoding: c.encoding, HasBody: true, Raw: []byte(c.raw)})
		var refused *body.Error
		if !errors.As(err, &refused) || refused.Status != c.status || refused.Text != c.text {
			t.Errorf("%s %s %.20q: got %v, want %d %s", c.contentType, c.encoding, c.raw, err, c.status, c.text)
		}
	}
}

func TestABodyOfTheLargestSizeIsRead(t *testing.T) {
	raw := bytes.Repeat([]byte("a"), body.MaxSize)
	for encoding, raw := range map[string][]byte{"": raw, "gzip": gzipped(raw)} {
		b, err := body.Parse(body.Message{ContentType: "application/x-www-form-urlencoded", ContentEncoding: encoding, HasBody: true, Raw: raw})
		if err != nil || len(b.Text()) != body.MaxSize {
			t.Errorf("%q: %v, %d bytes", encoding, err, len(b.Text()))
		}
	}
}

func TestABodyDoesNotKeepTheBytesItWasReadFrom(t *testing.T) {
	raw := []byte("a=1")
	b, err := body.Parse(body.Message{ContentType: "application/x-www-form-urlencoded", HasBody: true, Raw: raw})
	if err != nil {
		t.Fatal(err)
	}
	copy(raw, "b=2")
	if values, ok := b.Lookup("a"); !ok || values[0] != "1" {
		t.Errorf("got %q, %v", values, ok)
	}
}

func TestNoBodyHasNothing(t *testing.T) {
	var none *body.Body
	if _, ok := none.Lookup("a"); ok || none.Kind() != body.None || none.Fields() != nil || none.Text() != "" || none.JSON().Kind() != jsonvalue.Null {
		t.Error("the nil Body has something")
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range []struct{ contentType, encoding, raw string }{
		{"application/x-www-form-urlencoded", "", "a=1&b=%C3%A9&a=2"},
		{"application/json; charset=utf-16", "", "{\x00}\x00"},
		{"application/json;charset=\"utf-8\"", "gzip", string(gzipped([]byte(`{"a":[1]}`)))},
		{"application/x-www-form-urlencoded", "deflate", "x\x9cKT\xb0\x05\x00"},
		{"application/json", "", "\uFEFF [1,"},
		{"application/json;x=\"\\\"\"", "", "{\"\xE2\x82\":1}"},
		{"text/plain", "", "a"},
	} {
		f.Add(c.contentType, c.encoding, []byte(c.raw))
	}
	f.Fuzz(func(t *testing.T, contentType, encoding string, raw []byte) {
		b, err := body.Parse(body.Message{ContentType: contentType, ContentEncoding: encoding, HasBody: true, Raw: raw})
		if err != nil {
			var refused *body.Error
			if !errors.As(err, &refused) || b != nil || refused.Status/100 != 4 || refused.Text == "" {
				t.Fatalf("%v, %#v", b, err)
			}
			return
		}
		if len(b.Text()) > 3*body.MaxSize {
			t.Fatalf("%d bytes", len(b.Text()))
		}
		switch b.Kind() {
		case body.None:
			if b.Text() != "" {
				t.Fatalf("no body with text %q", b.Text())
			}
		case body.JSON:
			if k := b.JSON().Kind(); k != jsonvalue.Object && k != jsonvalue.Array {
				t.Fatalf("kind %d", k)
			}
		case body.Form:
			fresh, err := body.Parse(body.Message{ContentType: contentType, ContentEncoding: encoding, HasBody: true, Raw: raw})
			if err != nil {
				t.Fatal(err)
			}
			for _, field := range b.Fields() {
				before, ok := fresh.Lookup(field.Key)
				after, ok2 := b.Lookup(field.Key)
				if !ok || !ok2 || strings.Join(before, "&") != strings.Join(field.Values, "&") || len(after) != len(before) {
					t.Fatalf("%q: %q before, %q after, %q in Fields", field.Key, before, after, field.Values)
				}
			}
		}
	})
}

func BenchmarkWebhook(b *testing.B) {
	raw := []byte("ToCountry=US&ToState=CA&SmsMessageSid=SM00000000000000000000000000000001&NumMedia=0&ToCity=OAKLAND&FromZip=94601" +
		"&SmsSid=SM00000000000000000000000000000001&FromState=CA&SmsStatus=received&FromCity=SAN+FRANCISCO&Body=hello+there" +
		"&FromCountry=US&To=%2B15105550100&ToZip=94612&NumSegments=1&MessageSid=SM00000000000000000000000000000001" +
		"&AccountSid=AC00000000000000000000000000000001&From=%2B14155550101&ApiVersion=2010-04-01&MessagingServiceSid=MG00000000000000000000000000000001")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := body.Parse(body.Message{ContentType: "application/x-www-form-urlencoded", HasBody: true, Raw: raw}); err != nil {
			b.Fatal(err)
		}
	}
}
