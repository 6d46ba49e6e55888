package twiml_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/format"
	"os"
	"os/exec"
	"regexp"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// reference is what testdata/record.mjs wrote, by the package's major.
type reference map[string]*struct {
	Shape         json.RawMessage // what the package has, as the programs take it
	Seed          int
	Fixed, Random int // how many programs there are of each kind
	Results       []string
	Names         []string // of the fixed ones
	Classes       []string // what the programs of classes.js saw
	ClassNames    []string
}

// A difference is what dialtone does otherwise on purpose, or because its
// engine does.
type difference struct {
	programs *regexp.Regexp // by name
	want     *regexp.Regexp // what the npm package does
	got      *regexp.Regexp // what dialtone does
	reason   string
}

func TestDocumentsAreThoseOfTheNpmPackage(t *testing.T) {
	ref := readReference(t)
	if len(ref) != 4 || ref["6"].Random < 10000 {
		t.Fatal("not all was recorded")
	}
	for major, r := range ref {
		for mode, prefix := range map[string]string{"lazy": "", "plain": "/* Object.freeze */"} {
			t.Run(major+" "+mode, func(t *testing.T) {
				random := r.Random
				if mode == "plain" {
					random = min(random, 1000)
				}
				got := play(t, major, r.Shape, fmt.Sprintf(`%s
					const { fixed, random, run } = require('../documents.js'), shape = require('../shape.json')
					exports.handler = (context, event, callback) =>
						callback(null, JSON.stringify(run(Twilio.twiml, [...%d ? fixed(shape) : [], ...random(shape, %d, 0, %d)])))`,
					prefix, r.Fixed, r.Seed, random))
				compare(t, r.Names, r.Results[:r.Fixed+random], got)
			})
		}
	}
}

func TestClassesAreThoseOfTheNpmPackage(t *testing.T) {
	ref := readReference(t)
	for _, major := range []string{"4", "5", "6"} {
		t.Run(major, func(t *testing.T) {
			r := ref[major]
			got := play(t, major, r.Shape, `
				const { run } = require('../classes.js')
				exports.handler = (context, event, callback) => callback(null, JSON.stringify(run(Twilio.twiml)))`)
			compare(t, ref["6"].ClassNames, r.Classes, got)
		})
	}
}

// TestDocumentsOfAnotherSeedAreThoseOfTheNpmPackage asks the npm package itself,
// which stands in node_modules of the folder TWIML_NPM: see testdata/record.mjs.
// TWIML_SEED is the seed of the random documents.
func TestDocumentsOfAnotherSeedAreThoseOfTheNpmPackage(t *testing.T) {
	node, folder := npm(t)
	seed := os.Getenv("TWIML_SEED")
	if seed == "" {
		seed = "2"
	}
	out, err := exec.Command(node, "testdata/record.mjs", folder, seed, "2000").Output()
	if err != nil {
		t.Fatal(err)
	}
	var ref reference
	if err := json.Unmarshal(out, &ref); err != nil {
		t.Fatal(err)
	}
	r := ref["6"]
	compare(t, nil, r.Results, play(t, "6", r.Shape, fmt.Sprintf(`
		const { random, run } = require('../documents.js'), shape = require('../shape.json')
		exports.handler = (context, event, callback) => callback(null, JSON.stringify(run(Twilio.twiml, random(shape, %d, 0, %d))))`,
		r.Seed, r.Random)))
}

// TestTheTableIsWhatTheToolWrites makes verbs.go again from the npm package.
func TestTheTableIsWhatTheToolWrites(t *testing.T) {
	node, folder := npm(t)
	out, err := exec.Command(node, "testdata/verbs.mjs", folder).Output()
	if err != nil {
		t.Fatal(err)
	}
	want, err := format.Source(out)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("verbs.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("verbs.go is not what testdata/verbs.mjs writes")
	}
}

// npm is where node is, and the folder that has the npm package; without either
// the test is skipped.
func npm(t *testing.T) (node, folder string) {
	t.Helper()
	folder = os.Getenv("TWIML_NPM")
	if folder == "" {
		t.Skip("TWIML_NPM does not name a folder with the npm package")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed")
	}
	return node, folder
}

func readReference(t *testing.T) reference {
	t.Helper()
	var ref reference
	recorded.Read(t, "testdata/reference.json.gz", &ref)
	return ref
}

// play runs a handler beside the programs, in a service whose package.json pins
// a major, and returns the list that it answers.
func play(t *testing.T, major string, shape json.RawMessage, handler string) (results []string) {
	t.Helper()
	files := map[string]string{
		"package.json":   fmt.Sprintf(`{"dependencies": {"twilio": "^%s.0.0"}}`, major),
		"shape.json":     string(shape),
		"functions/f.js": handler,
	}
	for _, name := range []string{"documents.js", "classes.js"} {
		text, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(text)
	}
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: runtime.Limits{Timeout: 5 * time.Minute}})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(resp.Body, &results); err != nil {
		t.Fatal(err)
	}
	return results
}

func compare(t *testing.T, names, want, got []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d results, not %d", len(got), len(want))
	}
	failed := 0
	for i := range want {
		name := fmt.Sprintf("random document %d", i-len(names))
		if i < len(names) {
			name = names[i]
		}
		d := known(name, want[i])
		switch {
		case d == nil && got[i] == want[i]:
			continue
		case d == nil:
			t.Errorf("%s:\n got %s\nwant %s", name, got[i], want[i])
		case got[i] == want[i]:
			t.Errorf("%s: is as in the npm package, and yet a known difference: %s", name, d.reason)
		case !d.got.MatchString(got[i]):
			t.Errorf("%s: is another difference than the known one: %s\n got %s", name, d.reason, got[i])
		default:
			continue
		}
		if failed++; failed == 50 {
			t.Fatal("and more")
		}
	}
}

func known(name, want string) *difference {
	for i := range differences {
		if d := &differences[i]; d.programs.MatchString(name) && d.want.MatchString(want) {
			return d
		}
	}
	return nil
}

const document = `<\?xml version="1.0" encoding="UTF-8"\?>`

var differences = []difference{
	{
		regexp.MustCompile(`^(verb|after null|addText|addChild\(name\)).*( number|boolean)$`), regexp.MustCompile(`^TypeError: name.indexOf is not a function`), regexp.MustCompile(`^(false|true) `),
		"an object that stands for a number is text, where the npm package takes the number for a name",
	}, {
		regexp.MustCompile(`\(\{x: .* (control|nul|lone high|lone low|fffe|ffff)$`), regexp.MustCompile(`^false `), regexp.MustCompile(`^Error: Invalid character in string: `),
		"characters that XML forbids are refused in attributes too",
	}, {
		regexp.MustCompile(`^commentBefore`), regexp.MustCompile(`Error: .* ` + document + `$`), regexp.MustCompile(document + `<Response><Say>before</Say><Say>after</Say></Response>$`),
		"a comment that is refused before the root leaves the document as it was",
	}, {
		regexp.MustCompile(`^(without new|a class as an attribute)$`), regexp.MustCompile(`^TypeError: Class constructor \w+ cannot be`), regexp.MustCompile(`^TypeError: Class constructor (V|say) cannot be`),
		"the engine does not name the class, and what the call names it is another name",
	},
}
