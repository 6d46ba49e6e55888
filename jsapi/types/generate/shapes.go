package main

import (
	_ "embed" // the tables
	"fmt"
	"strings"
)

//go:embed shapes.txt
var shapesText string

//go:embed words.txt
var wordsText string

// A field is an attribute, a parameter or a property, with its type.
type field struct {
	name     string
	optional bool
	typ      string
}

// A request is a method that sends one: its name, what its promise is of, and
// its parameters.
type request struct {
	name   string
	result string
	params []field
}

// An object is what the API gives: its properties, and what its own methods
// give and send.
type object struct {
	key      string // domain.version.Name
	data     []field
	leads    []lead
	requests []request
}

// A lead is a method of an object that gives a resource below it.
type lead struct {
	name string
	way  string // to the resource, from the client
}

// shapes are what the npm package's own declarations say, and our words about it.
type shapes struct {
	attributes map[string][]field   // of TwiML, by response.Class
	enums      map[string][]string  // of attributes, by response.Name
	requests   map[string][]request // by the way from the client
	objects    []*object
	words      map[string]string
}

func readShapes() (*shapes, error) {
	s := &shapes{
		attributes: make(map[string][]field), enums: make(map[string][]string), requests: make(map[string][]request),
		words: make(map[string]string),
	}
	var below func(request)
	for i, line := range strings.Split(strings.TrimSuffix(shapesText, "\n"), "\n") {
		f := strings.Fields(line)
		if len(f) < 2 {
			return nil, fmt.Errorf("read line %d of the shapes: %q is none", i+1, line)
		}
		switch {
		case f[0] == "#":
		case strings.HasPrefix(line, " > ") && len(f) == 3:
			o := s.objects[len(s.objects)-1]
			o.leads = append(o.leads, lead{f[1], f[2]})
		case strings.HasPrefix(line, " "):
			below(request{f[0], f[1], fields(f[2:])})
		case f[0] == "twiml":
			s.attributes[f[1]] = fields(f[2:])
		case f[0] == "enum":
			s.enums[f[1]] = f[2:]
		case f[0] == "at":
			below = func(r request) { s.requests[f[1]] = append(s.requests[f[1]], r) }
		case f[0] == "instance":
			o := &object{key: f[1], data: fields(f[2:])}
			s.objects = append(s.objects, o)
			below = func(r request) { o.requests = append(o.requests, r) }
		default:
			return nil, fmt.Errorf("read line %d of the shapes: %q is unknown", i+1, f[0])
		}
	}
	for i, line := range strings.Split(wordsText, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, sentence, ok := strings.Cut(line, ": ")
		if _, twice := s.words[name]; !ok || twice {
			return nil, fmt.Errorf("read line %d of the words: %q", i+1, line)
		}
		s.words[name] = sentence
	}
	return s, nil
}

// fields reads name:type and name?:type. A name may have a colon, as xml:lang
// does, but a type has none at its beginning.
func fields(texts []string) []field {
	fs := make([]field, len(texts))
	for i, text := range texts {
		name, typ, _ := strings.Cut(text, ":")
		if rest, ok := strings.CutPrefix(typ, "lang:"); ok {
			name, typ = name+":lang", rest
		}
		name, optional := strings.CutSuffix(name, "?")
		fs[i] = field{name, optional, strings.ReplaceAll(typ, `"`, "'")}
	}
	return fs
}

// property is a name as it stands before a colon.
func property(name string) string {
	for _, c := range name {
		if c != '_' && c != '$' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return "'" + name + "'"
		}
	}
	return name
}

// pascal is a name with its first letter, and those after a _, in upper case.
func pascal(name string) string {
	var b strings.Builder
	for _, word := range strings.Split(name, "_") {
		if word != "" {
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}
