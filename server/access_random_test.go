package server

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// A mixedTarget is what a request may ask the mixed service for.
type mixedTarget struct {
	path   string
	access runtime.Access
	asset  bool
}

// mixedService is a folder in which every kind of access is beside and below
// every other. Its functions answer their path and the body that they see, its
// assets hold their path.
func mixedService() (map[string]string, []mixedTarget) {
	const handler = "exports.handler = (context, event, callback) => callback(null, `${context.PATH} ${event.n || ''}`)"
	files := map[string]string{"assets/index.html": "/"}
	resources := []mixedTarget{{path: "/", asset: true}}
	kinds := []struct {
		suffix string
		access runtime.Access
	}{{"", runtime.Public}, {".protected", runtime.Protected}, {".private", runtime.Private}}
	for _, folder := range []string{"", "api/", "api/private/", "api/v1.0/protected.d/", "x/"} {
		for _, k := range kinds {
			for _, name := range []string{"call", "call-back"} {
				name += "-" + strings.TrimPrefix(k.suffix, ".")
				files["functions/"+folder+name+k.suffix+".js"] = handler
				resources = append(resources, mixedTarget{path: "/" + folder + name, access: k.access})
			}
			for _, name := range []string{"prompt%s.mp3", "page%s.html", "data%s.json"} {
				path := "/" + folder + fmt.Sprintf(name, "-"+strings.TrimPrefix(k.suffix, "."))
				files["assets/"+folder+fmt.Sprintf(name, "-"+strings.TrimPrefix(k.suffix, ".")+k.suffix)] = path
				resources = append(resources, mixedTarget{path: path, access: k.access, asset: true})
			}
		}
	}
	return files, resources
}

// A signedRequest is a request that is still to be signed, in the terms of
// Twilio's description, not of the package that checks it.
type signedRequest struct {
	url    string
	params url.Values // of a form
}

// sign is Twilio's description of a signature, step by step.
func (s signedRequest) sign(token string) string {
	data := s.url
	names := make([]string, 0, len(s.params))
	for name := range s.params {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		values := slices.Clone(s.params[name])
		slices.Sort(values)
		for _, value := range slices.Compact(values) {
			data += name + value
		}
	}
	mac := hmac.New(sha1.New, []byte(token))
	mac.Write([]byte(data))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// mixedAccess makes random requests for the mixed service, and knows for each
// whether Twilio signed it.
type mixedAccess struct {
	*rand.Rand
	resources []mixedTarget
}

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// query is a query that has one spelling only.
func (m *mixedAccess) query() string {
	var pairs []string
	for range m.IntN(3) {
		pairs = append(pairs, pick(m.Rand, []string{"a", "b", "q", "access"})+"="+pick(m.Rand, []string{"", "1", "%20", "x+y", "%2Fadmin", "%C3%A9"}))
	}
	return strings.Join(pairs, "&")
}

// request makes one request for r under base, and says whether its signature is
// right.
func (m *mixedAccess) request(r mixedTarget, base string) (req *http.Request, kind string, signed bool) {
	query := m.query()
	method, contentType, body := "GET", "", ""
	params := url.Values{}
	hashed := false
	switch m.IntN(4) {
	case 0:
		method = pick(m.Rand, []string{"GET", "HEAD"})
	case 1, 2:
		method, contentType = "POST", "application/x-www-form-urlencoded"
		params.Set("n", fmt.Sprint(m.IntN(1e6)))
		for range m.IntN(8) {
			params.Add(pick(m.Rand, []string{"Body", "From", "To", "b", "B", "é"}), pick(m.Rand, []string{"", "1", "2", "+15551234", "a b&c=d", "日本", "%"}))
		}
		body = params.Encode()
	case 3:
		method, contentType = "POST", "application/json"
		body = fmt.Sprintf(`{"n":%d,"list":[1,"é"]}`, m.IntN(1e6))
		if hashed = m.IntN(3) > 0; hashed {
			sum := sha256.Sum256([]byte(body))
			query = strings.TrimPrefix(query+"&bodySHA256="+hex.EncodeToString(sum[:]), "&")
		}
	}
	target := r.path
	if query != "" {
		target += "?" + query
	}
	toSign := signedRequest{url: base + target, params: params}
	right := toSign.sign("primary")
	header, headers := right, 1
	kind = pick(m.Rand, []string{"right", "right", "right", "secondary", "with a port", "another token", "missing", "empty", "replayed to another path", "replayed to another query",
		"of another host", "of another scheme", "truncated", "extended", "other letters", "no base64", "of other parameters", "body changed on the way", "sent twice"})
	switch kind {
	case "right":
		signed = true
	case "secondary":
		header, signed = toSign.sign("secondary"), true
	case "with a port":
		port := ":80"
		if strings.HasPrefix(base, "https:") {
			port = ":443"
		}
		at := strings.IndexByte(base+"/", '/') + 2
		end := at + strings.IndexByte(base[at:]+"/", '/')
		toSign.url = base[:end] + port + base[end:] + target
		header, signed = toSign.sign("primary"), true
	case "another token":
		header = toSign.sign(pick(m.Rand, []string{"", "Primary", "primary ", "primarysecondary"}))
	case "missing":
		headers = 0
	case "empty":
		header = ""
	case "replayed to another path":
		other := r
		for other.path == r.path {
			other = pick(m.Rand, m.resources)
		}
		toSign.url = base + strings.Replace(target, r.path, other.path, 1)
		header = toSign.sign("primary")
	case "replayed to another query":
		toSign.url = base + pick(m.Rand, []string{r.path + "?", target + "&", target + "x", r.path + "?z=1"})
		if toSign.url == base+target {
			toSign.url += "&z"
		}
		header = toSign.sign("primary")
	case "of another host":
		toSign.url = "https://elsewhere.example" + target
		header = toSign.sign("primary")
	case "of another scheme":
		if rest, https := strings.CutPrefix(toSign.url, "https:"); https {
			toSign.url = "http:" + rest
		} else {
			toSign.url = "https:" + strings.TrimPrefix(toSign.url, "http:")
		}
		header = toSign.sign("primary")
	case "truncated":
		header = right[:m.IntN(len(right))]
	case "extended":
		header += pick(m.Rand, []string{"=", "A", ",", " " + right, "," + right})
	case "other letters":
		header = pick(m.Rand, []string{strings.ToLower(right), strings.ToUpper(right), strings.NewReplacer("+", "-", "/", "_", "=", "").Replace(right)})
	case "no base64":
		header = pick(m.Rand, []string{"é", "undefined", "null", "%", strings.Repeat("=", 28), strings.Repeat("A", 5000)})
	case "of other parameters":
		toSign.params = url.Values{"n": {"-1"}}
		header = toSign.sign("primary")
	case "body changed on the way":
		switch {
		case contentType == "application/json":
			// Nothing covers JSON whose hash is not in the URL.
			body = strings.Replace(body, `"é"`, `"e"`, 1)
			signed = !hashed
		case contentType != "":
			body += pick(m.Rand, []string{"&Extra=1", "&n=2.5", "&x"})
		default:
			signed = true
		}
	case "sent twice":
		headers = 2
	}
	req = httptest.NewRequest(method, target, strings.NewReader(body))
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	for range headers {
		req.Header.Add("X-Twilio-Signature", header)
	}
	return req, kind, signed
}

func TestAccessIsNeverAnsweredWrong(t *testing.T) {
	const requests = 5000
	files, resources := mixedService()
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Env: []runtime.EnvVar{
		{Name: "AUTH_TOKEN", Value: "primary"}, {Name: "AUTH_TOKEN_SECONDARY", Value: "secondary"},
	}})
	public, _ := url.Parse("https://public.example/base")
	hosts := []struct {
		server *Server
		base   string
		header http.Header
	}{
		{New(pool, Options{Mode: Serve}), "http://example.com", nil},
		{New(pool, Options{Mode: Serve}), "http://example.com", http.Header{"X-Forwarded-Host": {"proxied.example"}, "X-Forwarded-Proto": {"https"}}},
		{New(pool, Options{Mode: Serve, PublicURL: public}), "https://public.example/base", nil},
		{New(pool, Options{Mode: Serve, TrustedProxies: []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}}), "https://proxied.example",
			http.Header{"X-Forwarded-Host": {"proxied.example"}, "X-Forwarded-Proto": {"https"}}},
	}
	m := &mixedAccess{Rand: rand.New(rand.NewPCG(3, 5000)), resources: resources}
	counts := map[string]int{}
	for i := range requests {
		host, r := pick(m.Rand, hosts), pick(m.Rand, resources)
		if m.IntN(2) == 0 { // more of those that a signature decides about
			for r.access != runtime.Protected {
				r = pick(m.Rand, resources)
			}
		}
		unknown := m.IntN(20) == 0
		asked := r
		if unknown {
			asked.path += pick(m.Rand, []string{"/", ".js", "x", "/../secret", "%00", ".protected"})
		}
		req, kind, signed := m.request(asked, host.base)
		for name, values := range host.header {
			req.Header[name] = values
		}
		w := httptest.NewRecorder()
		host.server.Handler().ServeHTTP(w, req)

		status, body := http.StatusOK, r.path
		switch {
		case unknown, r.access == runtime.Private && !r.asset:
			status, body = http.StatusNotFound, ""
		case r.access == runtime.Private:
			status, body = http.StatusForbidden, privateAsset
		case r.access == runtime.Protected && !signed:
			status, body = http.StatusForbidden, forbidden
		}
		counts[fmt.Sprint(status)]++
		counts[kind]++
		got := w.Body.String()
		if w.Code != status || req.Method != http.MethodHead && !strings.HasPrefix(got, body) {
			t.Errorf("request %d, signature %s: %s %s for %+v is answered %d %.60q, want %d %q", i, kind, req.Method, req.RequestURI, r, w.Code, got, status, body)
		}
	}
	if counts["200"] < requests/4 || counts["403"] < requests/4 || counts["404"] < requests/20 || len(counts) < 20 {
		t.Errorf("the requests were not mixed: %v", counts)
	}
	t.Log(counts)
}
