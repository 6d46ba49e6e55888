package main

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/server"
)

func TestEchoWritesTheBytesAndHeadersOfTheHandler(t *testing.T) {
	service, _, err := runtime.Load(os.DirFS(".."), runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	pool := runtime.NewPool(service, runtime.Host{}, jsapi.New(), runtime.Limits{})
	t.Cleanup(func() { _ = pool.Close(context.Background()) })
	dialtone := server.New(pool, server.Options{Mode: server.Serve}).Handler()

	for _, cookie := range []string{"", "count=1", "count=41", "count=many"} {
		want, got := answerOf(dialtone, cookie), answerOf(newEcho(), cookie)
		if got.Code != http.StatusOK || got.Code != want.Code || got.Body.String() != want.Body.String() {
			t.Errorf("Cookie %q: Echo answers %d %s, and the handler %d %s", cookie, got.Code, got.Body, want.Code, want.Body)
		}
		gotHeaders, wantHeaders := got.Result().Header, want.Result().Header
		if !maps.EqualFunc(gotHeaders, wantHeaders, func(a, b []string) bool { return strings.Join(a, "\n") == strings.Join(b, "\n") }) {
			t.Errorf("Cookie %q: Echo sends the headers %v, and the handler %v", cookie, gotHeaders, wantHeaders)
		}
	}
}

func answerOf(handler http.Handler, cookie string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(http.MethodPost, "/state", strings.NewReader("From=%2B14155550199&Body=Ahoy"))
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if cookie != "" {
		request.Header.Set("Cookie", cookie)
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return recorder
}

func TestAParkedVMHoldsMemory(t *testing.T) {
	p, err := park("..", 3)
	if err != nil {
		t.Fatal(err)
	}
	if p.VMs != 3 || p.Heap <= 0 {
		t.Errorf("three parked VMs are measured as %+v", p)
	}
}

func TestSpread(t *testing.T) {
	for _, c := range []struct {
		figures []float64
		want    spread
	}{
		{nil, spread{}},
		{[]float64{3}, spread{3, 3, 3}},
		{[]float64{9, 1, 5}, spread{5, 1, 9}},
		{[]float64{4, 1, 2, 9}, spread{3, 1, 9}},
	} {
		if got := spreadOf(c.figures); got != c.want {
			t.Errorf("%v is spread %v, want %v", c.figures, got, c.want)
		}
	}
}

func TestTheChartIsXMLWhateverTheMachineIsCalled(t *testing.T) {
	const name = `<Xeon> & "sons"`
	r := report{machine: machine{processor: name}, throughput: []throughput{
		{contender: contender{name: nameEcho}, perSecond: []float64{100, 120}, ratio: []float64{1, 1}},
		{contender: contender{name: "a<b"}, perSecond: []float64{0}},
	}}
	var texts strings.Builder
	for decoder := xml.NewDecoder(strings.NewReader(r.chart())); ; {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if text, ok := token.(xml.CharData); ok {
			texts.Write(text)
		}
	}
	for _, want := range []string{name, "a<b", "110  (1 of Echo)"} {
		if !strings.Contains(texts.String(), want) {
			t.Errorf("the chart does not show %s:\n%s", want, &texts)
		}
	}
}
