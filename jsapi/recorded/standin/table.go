package standin

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"
)

// An Answer is what a request gets that no behaviour takes.
type Answer struct {
	Status int
	Type   string
	Body   []byte
}

// A Sent is a request that came for an answer of the table, as far as it is the
// same each time: what says when, on which machine and by which version it was
// made is written as "…".
type Sent struct {
	Request string      // the method and the URL
	Headers [][2]string // in order, or by name if they came over TLS
	Body    string
}

// ParseTable reads answers: a txtar archive whose names are a method, a path
// with its query as it is sent, a status, and a content type.
func ParseTable(text []byte) (map[string]Answer, error) {
	table := make(map[string]Answer)
	for _, f := range txtar.Parse(text).Files {
		words := strings.Fields(f.Name)
		if len(words) != 4 {
			return nil, fmt.Errorf("read the answer %q: it is named by a method, a path, a status and a content type", f.Name)
		}
		status, err := strconv.Atoi(words[2])
		if err != nil {
			return nil, fmt.Errorf("read the status of the answer %q: %w", f.Name, err)
		}
		table[words[0]+" "+words[1]] = Answer{status, words[3], bytes.TrimSuffix(f.Data, []byte("\n"))}
	}
	return table, nil
}

// SetTable gives the server its answers. GET /sent answers the list of what was
// sent since the last time, as [Server.TakeSent] does.
func (s *Server) SetTable(table map[string]Answer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.table = table
}

// TakeSent returns what was sent for answers of the table, and forgets it.
func (s *Server) TakeSent() []Sent {
	s.mu.Lock()
	defer s.mu.Unlock()
	sent := s.sent
	s.sent = nil
	return sent
}

// varying are the headers, in lower case, whose value is not the same each time.
var varying = []string{"user-agent", "date", "x-amz-date", "x-amz-user-agent", "amz-sdk-invocation-id", "x-stripe-client-user-agent", "idempotency-key", "x-goog-api-client",
	"x-stainless-runtime-version", "x-stainless-os", "x-stainless-arch", "x-stainless-package-version"}

func (s *Server) answer(w http.ResponseWriter, r *http.Request) {
	if r.RequestURI == "/sent" {
		out, _ := json.Marshal(s.TakeSent())
		_, _ = w.Write(out)
		return
	}
	list := headers(r)
	if list == nil { // of a connection with TLS, on which their order is not seen
		list = append(list, [2]string{"Host", r.Host})
		for _, name := range slices.Sorted(maps.Keys(r.Header)) {
			list = append(list, [2]string{name, strings.Join(r.Header[name], ", ")})
		}
	}
	body, _ := io.ReadAll(r.Body)
	sent := Sent{Request: r.Method + " " + r.RequestURI, Body: string(body)}
	s.mu.Lock()
	a, ok := s.table[sent.Request]
	s.mu.Unlock()
	if !ok {
		a = Answer{http.StatusNotFound, "application/json", []byte(`{"error":"there is no answer to ` + sent.Request + `"}`)}
	}
	_, parameters, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	for _, h := range list {
		if slices.Contains(varying, strings.ToLower(h[0])) {
			h[1] = "…"
		}
		if boundary := parameters["boundary"]; boundary != "" {
			h[1] = strings.ReplaceAll(h[1], boundary, "BOUNDARY")
		}
		sent.Headers = append(sent.Headers, h)
	}
	if boundary := parameters["boundary"]; boundary != "" {
		sent.Body = strings.ReplaceAll(sent.Body, boundary, "BOUNDARY")
	}
	s.mu.Lock()
	s.sent = append(s.sent, sent)
	s.mu.Unlock()
	w.Header().Set("Content-Type", a.Type)
	w.WriteHeader(a.Status)
	_, _ = w.Write(a.Body)
}
