// Package rest knows what Twilio's REST API offers, as the npm package twilio 6
// shows it to a script: which resources there are, what leads from one to the
// other, which methods send a request and which parameters those insist on.
//
// [Root] is the client; the [Resource] below it are read from a table that a
// tool has written from the package. The package sends nothing and knows no
// JavaScript engine.
package rest

import (
	_ "embed" // the table
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// A Resource is an object of the client library: a domain (client.api), a
// version of it, a list of things, one of them, or another name for one of these.
type Resource struct {
	Name string // as a property of the resource above; "()" for what a call gives

	// Callable resources give their Instance, the resource that the arguments
	// name, when they are called.
	Callable bool
	Params   []string
	Instance *Resource

	List     bool // it has a path of its own
	URI      string
	Solution []Part // the arguments that lead to it, by name

	Methods  []Method
	Children []*Resource

	// Target, for another name of a resource, is the way to that from the
	// client; Deprecated is what the library says to use instead of the name.
	Target     []string
	Deprecated string

	// Account is the account that the client belongs to, an instance of the
	// resource accounts beside it.
	Account bool
}

// A Part is a name and the position of the argument that it stands for, counted
// from the client.
type Part struct {
	Name     string
	Argument int
}

// A Method sends a request.
type Method struct {
	Name   string
	Length int // of the function
	// Parameters says that the first argument cannot be left out; Required
	// are the names that it must have.
	Parameters bool
	Required   []string
}

// Path is the resource's URI with the arguments that lead to it.
func (r *Resource) Path(args []string) string {
	var b strings.Builder
	uri := r.URI
	for {
		before, after, ok := strings.Cut(uri, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		number, rest, _ := strings.Cut(after, "}")
		if n, err := strconv.Atoi(number); err == nil && n < len(args) {
			b.WriteString(args[n])
		}
		uri = rest
	}
}

// Child is the resource below r with that name, or nil.
func (r *Resource) Child(name string) *Resource {
	for _, c := range r.Children {
		if c.Name == name {
			return c
		}
	}
	return nil
}

//go:embed resources.txt
var table string

// Root is the client: its children are the domains and the shortcuts. The table
// is read when it is first wanted.
var Root = sync.OnceValue(func() *Resource {
	root, err := parse(table)
	if err != nil {
		panic(err) // the table is part of the program
	}
	return root
})

func parse(text string) (*Resource, error) {
	head, body, _ := strings.Cut(text, "\n\n")
	shapes := make(map[string]string)
	for _, line := range strings.Split(head, "\n") {
		if letters, methods, ok := strings.Cut(line, ": "); ok {
			shapes[letters] = methods
		}
	}
	root := &Resource{Name: "client"}
	above := []*Resource{root}
	for i, line := range strings.Split(strings.TrimSuffix(body, "\n"), "\n") {
		text := strings.TrimLeft(line, " ")
		depth := len(line) - len(text)
		if depth >= len(above) {
			return nil, fmt.Errorf("read resource %d: %q is below nothing", i, line)
		}
		r, err := parseResource(text, shapes)
		if err != nil {
			return nil, fmt.Errorf("read resource %d: %w", i, err)
		}
		parent := above[depth]
		if r.Name == "()" {
			parent.Instance = r
		} else {
			parent.Children = append(parent.Children, r)
		}
		above = append(above[:depth+1], r)
	}
	return root, nil
}

// parseResource reads "name(param,…) SHAPE URI SOLUTION METHOD:REQUIRED…" or
// one of "name = way.from.client INSTEAD" and "account @".
func parseResource(text string, shapes map[string]string) (*Resource, error) {
	fields := strings.Fields(text)
	if len(fields) < 2 {
		return nil, fmt.Errorf("%q is no resource", text)
	}
	r := &Resource{Name: fields[0]}
	switch fields[1] {
	case "=":
		r.Target = strings.Split(fields[2], ".")
		if len(fields) > 3 {
			r.Deprecated = fields[3]
		}
		return r, nil
	case "@":
		r.Account = true
		return r, nil
	}
	prefix := ""
	if strings.HasPrefix(r.Name, "()") {
		prefix = "()"
	}
	name, params, callable := strings.Cut(strings.TrimSuffix(r.Name[len(prefix):], ")"), "(")
	r.Name = prefix + name
	if callable {
		r.Callable = true
		if params != "" {
			r.Params = strings.Split(params, ",")
		}
	}
	required := make(map[string][]string)
	if len(fields) > 3 {
		r.List = true
		r.URI = strings.TrimSuffix(fields[2], "-")
		if fields[3] != "-" {
			for _, pair := range strings.Split(fields[3], ",") {
				name, position, _ := strings.Cut(pair, "=")
				n, err := strconv.Atoi(position)
				if err != nil {
					return nil, fmt.Errorf("read the solution of %q: %w", text, err)
				}
				r.Solution = append(r.Solution, Part{name, n})
			}
		}
		for _, f := range fields[4:] {
			method, names, _ := strings.Cut(f, ":")
			required[method] = strings.FieldsFunc(names, func(c rune) bool { return c == ',' })
		}
	}
	for _, f := range strings.Fields(shapes[fields[1]]) {
		name, length, _ := strings.Cut(f, "/")
		n, err := strconv.Atoi(length)
		if err != nil {
			return nil, fmt.Errorf("read the methods of %q: %w", text, err)
		}
		names, ok := required[strings.TrimSuffix(name, "WithHttpInfo")]
		r.Methods = append(r.Methods, Method{Name: name, Length: n, Parameters: ok, Required: names})
	}
	return r, nil
}
