package webhooks_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

var (
	twilio = flag.String("twilio", "", "ask npm twilio in this folder's node_modules, instead of reading what it answered")
	seed   = flag.Uint64("seed", recordedSeed, "make other random scripts, with -twilio")
	record = flag.Bool("record", false, "keep what npm twilio answers, with -twilio")
)

// What npm twilio answered, and to which random scripts.
const (
	recording    = "testdata/node20.json.gz"
	recordedSeed = 6
)

// show is what both sides write a result with.
const show = `(f) => {
	try {
		const v = f();
		return typeof v === 'string' ? v : String(JSON.stringify(v));
	} catch (e) {
		return [e.name, e.code, e.input, e.message].join(' | ');
	}
}`

// differences are the scripts that dialtone answers otherwise, and why.
var differences = map[string]string{
	`(() => { const a = [1]; a[Symbol.iterator] = 5; return Twilio.getExpectedTwilioSignature('t', 'u', {a}) })()`: "goja has words of its own for it",
	`Twilio.validateIncomingRequest({headers: {}, protocol: 'file', originalUrl: 'p', header() {}}, 't', {})`:      "the error's input lacks the port, with which alone the URL is invalid",
}

func TestScriptsGetWhatTheNpmPackageGives(t *testing.T) {
	const random = 2000
	text, err := os.ReadFile("testdata/scripts.txt")
	if err != nil {
		t.Fatal(err)
	}
	var scripts []string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			scripts = append(scripts, line)
		}
	}
	if *twilio == "" {
		*seed = recordedSeed
	}
	g := generator{rand.New(rand.NewPCG(*seed, random))}
	for range random / 2 {
		scripts = append(scripts, g.signature(), g.validation())
	}
	want := reference(t, scripts)
	for i, got := range evaluate(t, scripts) {
		_, known := differences[scripts[i]]
		switch same := got == want[i]; {
		case !same && !known:
			t.Errorf("%s\n got %s\nwant %s", scripts[i], got, want[i])
		case same && known:
			t.Errorf("%s: is no longer a difference", scripts[i])
		}
	}
	valid := 0
	for _, w := range want[len(want)-random:] {
		if w == "true" {
			valid++
		}
	}
	if valid < random/5 || valid > random/2-random/20 {
		t.Errorf("%d of %d random validations succeed", valid, random/2)
	}
}

// evaluate runs scripts in a VM.
func evaluate(t *testing.T, scripts []string) (results []string) {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "globalThis.log = []; console.error = (...args) => log.push(args.join(' '))\nconst show = %s\n", show)
	b.WriteString("exports.handler = (context, event, callback) => callback(null, [\n")
	for _, s := range scripts {
		fmt.Fprintf(&b, "() => (%s),\n", s)
	}
	b.WriteString("].map(show))\n")
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": b.String()}, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(resp.Body, &results); err != nil || len(results) != len(scripts) {
		t.Fatalf("%d results of %d scripts: %v: %.500s", len(results), len(scripts), err, resp.Body)
	}
	return results
}

// reference is what npm twilio answers.
func reference(t *testing.T, scripts []string) (results []string) {
	t.Helper()
	var data []byte
	if *twilio != "" {
		input, err := json.Marshal(map[string]any{"show": show, "scripts": scripts})
		if err != nil {
			t.Fatal(err)
		}
		program, err := filepath.Abs("testdata/evaluate.mjs")
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("node", program)
		cmd.Dir, cmd.Stdin, cmd.Stderr = *twilio, bytes.NewReader(input), os.Stderr
		if data, err = cmd.Output(); err != nil {
			t.Fatal(err)
		}
		if *record {
			keep(t, data)
		}
	} else {
		data = recorded.Bytes(t, recording)
	}
	if err := json.Unmarshal(data, &results); err != nil {
		t.Fatal(err)
	}
	if len(results) != len(scripts) {
		t.Fatalf("%d results of %d scripts: record them anew, see testdata/evaluate.mjs", len(results), len(scripts))
	}
	return results
}

func keep(t *testing.T, data []byte) {
	t.Helper()
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	_, _ = z.Write(data)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(recording, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// generator makes random scripts.
type generator struct{ *rand.Rand }

func (g generator) pick(list ...string) string { return list[g.IntN(len(list))] }

func (g generator) text() string {
	var b strings.Builder
	for range g.IntN(4) {
		b.WriteString(g.pick("a", "B", "z", "1", "10", "_", " ", "é", "日", "😀", `\ufb01`, `\uffff`, `\ud83d`, `\ude00`, `\u0000`, "%", "&", "=", "+", "__proto__"))
	}
	return b.String()
}

// value is the value of a parameter.
func (g generator) value(depth int) string {
	if depth < 3 {
		switch g.IntN(8) {
		case 0, 1:
			var list []string
			for range g.IntN(5) {
				list = append(list, g.value(depth+1))
			}
			return "[" + strings.Join(list, ", ") + "]"
		case 2:
			return g.params(depth + 1)
		}
	}
	return g.pick("'"+g.text()+"'", "'"+g.text()+"'", "'"+g.text()+"'", "1", "2", "'1'", "-0", "0", "1.5", "1e21", "1e-7", "NaN", "Infinity", "true", "false", "null", "undefined",
		"10n", "new String('s')", "new Number(3)", "new Date(NaN)", "/r/g", "() => 1", "{toString() { return 'ts' }}", "{valueOf() { return 7 }}", "[, 1]", "[,]",
		"new Uint8Array([1, 2])", "new Map([[1, 2]])", "{[Symbol.toPrimitive](hint) { return hint }}", "Object.create(['x', 'y'])", "new Set([1])", "class {}.name")
}

func (g generator) params(depth int) string {
	var list []string
	for range g.IntN(5) {
		list = append(list, "['"+g.text()+"']: "+g.value(depth))
	}
	return "{" + strings.Join(list, ", ") + "}"
}

// url is a URL, and its text as the WHATWG standard normalises it.
func (g generator) url() (text, normal string) {
	add := func(pairs ...string) string { // of each pair one text and what becomes of it
		i := 2 * g.IntN(len(pairs)/2)
		text += pairs[i]
		normal += pairs[i+1]
		return pairs[i]
	}
	own := map[string]string{"http://": ":80", "https://": ":443"}[add("http://", "http://", "https://", "https://")]
	add("h.com", "h.com", "H.com", "h.com", "127.0.0.1", "127.0.0.1", "[2001:DB8::1]", "[2001:db8::1]", "[::ffff:1.2.3.4]", "[::ffff:102:304]",
		"bücher.de", "xn--bcher-kva.de", "u:p@h.com", "u:p@h.com", "localhost", "localhost")
	switch port := g.pick("", "", ":80", ":443", ":8443"); port {
	case own:
		add(port, "")
	default:
		add(port, port)
	}
	add("", "/", "/", "/", "/p", "/p", "/a/../b", "/b", "/a b", "/a%20b", "/%41", "/%41")
	if g.IntN(3) > 0 {
		add("?", "?")
		for range g.IntN(4) {
			add("a", "a", "b", "b", "10", "10", "2", "2", "%27", "%27", "é", "%C3%A9", "bodySHA256", "bodySHA256", "&", "&", `\ud800`, "%EF%BF%BD")
			add("=", "=", "", "")
			add("1", "1", "O%27B", "O%27B", `O\'B`, "O%27B", "x,y", "x,y", "%2C", "%2C", "%20", "%20", " ", "%20", "+", "+", "%zz", "%zz", "%E2%82", "%E2%82", "!", "!")
			add("&", "&")
		}
	}
	add("", "", "", "", "", "", "#f", "#f")
	return text, normal
}

func (g generator) token() string {
	return g.pick("'12345'", "'12345'", "'12345'", "''", "'tökén'", `'\ud800'`, "new Uint8Array([49, 50])")
}

func (g generator) signature() string {
	url, _ := g.url()
	return fmt.Sprintf("Twilio.getExpectedTwilioSignature(%s, '%s', %s)", g.token(), url, g.params(0))
}

// validation is of a signature that the same side has made, mostly of the same
// request in another spelling.
func (g generator) validation() string {
	given, signed := g.url()
	params, token := g.params(0), g.token()
	switch g.IntN(8) {
	case 0:
		given, _ = g.url()
	case 1, 2:
		signed = strings.NewReplacer("%27", `\'`, "h.com", "h.com:443", "%C3%A9", "%c3%a9", ",", "%2C").Replace(signed)
	}
	other := params
	if g.IntN(12) == 0 {
		other = g.params(0)
	}
	return fmt.Sprintf("Twilio.validateRequest(%s, Twilio.getExpectedTwilioSignature(%s, '%s', %s), '%s', %s)", token, token, signed, params, given, other)
}
