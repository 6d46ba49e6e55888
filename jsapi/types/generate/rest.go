package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"dialtone/jsapi/twilio/rest"
)

// restWriter writes the namespace Twilio.rest and the class of the client.
type restWriter struct {
	b       *strings.Builder
	shapes  *shapes
	names   map[*rest.Resource]string // of the interfaces, from Twilio.rest
	written map[string]string         // the types of parameters, by name
	scopes  map[string]*strings.Builder
}

// writeREST writes an interface for each resource of the REST client, and one
// for each object that the API gives, in a namespace for each version of a domain.
func writeREST(b *strings.Builder, s *shapes) error {
	w := &restWriter{b: b, shapes: s, names: make(map[*rest.Resource]string), written: make(map[string]string), scopes: make(map[string]*strings.Builder)}
	root := rest.Root()
	for _, domain := range root.Children {
		if domain.Target == nil {
			w.name(domain, domain.Name, "")
		}
	}
	if err := w.unique(); err != nil {
		return err
	}
	for _, domain := range root.Children {
		if domain.Target == nil {
			w.resource(domain, []string{domain.Name})
		}
	}
	for _, o := range s.objects {
		at := strings.LastIndexByte(o.key, '.')
		w.object(o, o.key[:at], o.key[at+1:])
	}
	b.WriteString("\ndeclare namespace Twilio {\n  namespace rest {\n")
	for _, scope := range slices.Sorted(maps.Keys(w.scopes)) {
		fmt.Fprintf(b, "    namespace %s {\n%s    }\n", scope, w.scopes[scope].String())
	}
	b.WriteString("  }\n  interface Twilio {\n")
	for _, c := range root.Children {
		w.property(b, "    ", c, "", "rest.")
	}
	b.WriteString("  }\n}\n")
	return nil
}

// name gives a resource and those below it the names of their interfaces: the
// way to them, after the domain and the version.
func (w *restWriter) name(r *rest.Resource, scope, below string) {
	switch {
	case !strings.Contains(scope, "."):
		w.names[r] = scope + "." + pascal(r.Name)
	case below == "":
		w.names[r] = scope + "." + pascal(r.Name)
	case r.Name == "()":
		w.names[r] = scope + "." + below + "Context"
	default:
		w.names[r] = scope + "." + below + "List"
	}
	for _, c := range r.Children {
		switch {
		case c.Target != nil || c.Account:
		case !strings.Contains(scope, "."):
			w.name(c, scope+"."+c.Name, "")
		case r.Callable: // one of the list may lead to what has the same name
			w.name(c, scope, below+"All"+pascal(c.Name))
		default:
			w.name(c, scope, below+pascal(c.Name))
		}
	}
	if r.Instance != nil {
		switch {
		case r.Name == "()":
			below += "Member" // a call gives what can be called again
		case below == "":
			below = pascal(r.Name)
		}
		w.name(r.Instance, scope, below)
	}
}

func (w *restWriter) unique() error {
	seen := make(map[string]bool)
	for _, name := range w.names {
		if seen[name] {
			return fmt.Errorf("two resources are called %s", name)
		}
		seen[name] = true
	}
	return nil
}

// scope is the text of a namespace.
func (w *restWriter) scope(name string) *strings.Builder {
	if w.scopes[name] == nil {
		w.scopes[name] = new(strings.Builder)
	}
	return w.scopes[name]
}

// resource writes the interface of a resource and of those below it.
func (w *restWriter) resource(r *rest.Resource, way []string) {
	full := w.names[r]
	at := strings.LastIndexByte(full, '.')
	extends := w.extends(r, w.shapes.requests[strings.Join(way, ".")], full[:at])
	b := w.scope(full[:at])
	fmt.Fprintf(b, "      interface %s%s {", full[at+1:], extends)
	if len(r.Children) > 0 {
		b.WriteString("\n")
	}
	for _, c := range r.Children {
		w.property(b, "        ", c, full[:at], "")
	}
	if len(r.Children) > 0 {
		b.WriteString("      ")
	}
	b.WriteString("}\n")
	for _, c := range r.Children {
		if c.Target == nil && !c.Account {
			w.resource(c, append(way[:len(way):len(way)], c.Name))
		}
	}
	if r.Instance != nil {
		w.resource(r.Instance, append(way[:len(way):len(way)], "()"))
	}
}

// property writes what leads from one resource to another.
func (w *restWriter) property(b *strings.Builder, indent string, r *rest.Resource, scope, prefix string) {
	target := w.follow(r)
	if target == nil {
		return
	}
	switch {
	case r.Deprecated != "":
		fmt.Fprintf(b, "%s/** @deprecated Use %s instead. */\n", indent, strings.TrimSuffix(r.Deprecated, ";"))
	case w.shapes.words["domain."+r.Name] != "" && scope == "":
		fmt.Fprintf(b, "%s/** %s */\n", indent, w.shapes.words["domain."+r.Name])
	case target.URI != "":
		fmt.Fprintf(b, "%s/** `%s` */\n", indent, namedURI(target))
	case target.Instance != nil && target.Instance.URI != "":
		fmt.Fprintf(b, "%s/** `%s` */\n", indent, namedURI(target.Instance))
	}
	fmt.Fprintf(b, "%s%s: %s%s;\n", indent, property(r.Name), prefix, w.relative(w.names[target], scope))
}

// namedURI is the path of a resource with the names of what stands in it.
func namedURI(r *rest.Resource) string {
	var args []string
	for _, p := range r.Solution {
		for len(args) <= p.Argument {
			args = append(args, "{}")
		}
		args[p.Argument] = "{" + p.Name + "}"
	}
	return r.Path(args)
}

// follow is the resource that a name stands for.
func (w *restWriter) follow(r *rest.Resource) *rest.Resource {
	if r.Account {
		return resourceAt("api.v2010.accounts.()")
	}
	if r.Target == nil {
		return r
	}
	at := rest.Root()
	for _, name := range r.Target {
		if at = at.Child(name); at == nil {
			return nil
		}
		at = w.follow(at)
	}
	return at
}

// relative is the name of an interface as it is written in a scope.
func (w *restWriter) relative(full, scope string) string {
	at := strings.LastIndexByte(full, '.')
	switch {
	case scope == "":
		return full
	case full[:at] == scope:
		return full[at+1:]
	}
	return "rest." + full
}

// extends are the requests of a resource, each an interface of parts/rest.d.ts.
func (w *restWriter) extends(r *rest.Resource, requests []request, scope string) string {
	lengths := make(map[string]int)
	for _, m := range r.Methods {
		lengths[m.Name] = m.Length
	}
	var bases []string
	if r.List {
		bases = append(bases, "Resource")
	}
	if r.Callable {
		params := make([]string, len(r.Params))
		for i, p := range r.Params {
			params[i] = p + ": string"
		}
		bases = append(bases, fmt.Sprintf("Leads<[%s], %s>", strings.Join(params, ", "), w.relative(w.names[r.Instance], scope)))
	}
	for _, q := range requests {
		if lengths[q.name] == 0 {
			continue
		}
		bases = append(bases, w.base(q, lengths[q.name], scope))
	}
	if len(bases) == 0 {
		return ""
	}
	return " extends " + strings.Join(bases, ", ")
}

// bases are the interfaces by the request's name.
var bases = map[string]string{"create": "Creates", "fetch": "Fetches", "update": "Updates", "patch": "Patches", "list": "Lists", "remove": "Removes"}

// base is the interface of one request. Three arguments are parameters, headers
// and a callback.
func (w *restWriter) base(q request, length int, scope string) string {
	name := bases[q.name]
	if q.name == "remove" {
		return name
	}
	typ, required := w.options(q, scope)
	if required && q.name != "list" {
		name += "With"
	}
	if length == 3 {
		name += "AndHeaders"
	}
	result := q.result
	if strings.Contains(result, ".") {
		result = w.relative(result, scope)
	}
	return name + "<" + typ + ", " + result + ">"
}

// options is the type of a request's parameters, which is written where it is
// first wanted, and whether some of them must be given.
func (w *restWriter) options(q request, scope string) (name string, required bool) {
	if len(q.params) == 0 {
		return "{}", false
	}
	params := make([]string, len(q.params))
	for i, p := range q.params {
		mark := "?"
		if !p.optional {
			mark, required = "", true
		}
		params[i] = property(p.name) + mark + ": " + p.typ
	}
	text := "{ " + strings.Join(params, "; ") + " }"
	base := pascal(q.name)
	if at := strings.LastIndexByte(q.result, '.'); at >= 0 {
		base = strings.TrimSuffix(q.result[at+1:], "Instance") + base
	}
	for n := 1; ; n++ {
		name = base + "Options"
		if n > 1 {
			name = fmt.Sprintf("%sOptions%d", base, n)
		}
		key := scope + "." + name
		if w.written[key] == "" {
			w.written[key] = text
			fmt.Fprintf(w.scope(scope), "      type %s = %s;\n", name, text)
		}
		if w.written[key] == text {
			return name, required
		}
	}
}

// object writes the interface of an object that the API gives.
func (w *restWriter) object(o *object, scope, name string) {
	var requests []string
	for _, q := range o.requests {
		requests = append(requests, w.base(q, 2, scope))
	}
	b := w.scope(scope)
	fmt.Fprintf(b, "      interface %s extends Instance", name)
	for _, r := range requests {
		b.WriteString(", " + r)
	}
	b.WriteString(" {\n        ")
	for i, f := range o.data {
		if i > 0 {
			b.WriteString(" ")
		}
		fmt.Fprintf(b, "%s: %s;", property(f.name), f.typ)
	}
	b.WriteString("\n")
	for _, l := range o.leads {
		target := resourceAt(l.way)
		fmt.Fprintf(b, "        /** `%s` */\n        %s(): %s;\n", namedURI(target), l.name, w.relative(w.names[target], scope))
	}
	b.WriteString("      }\n")
}

// resourceAt follows a way from the client.
func resourceAt(way string) *rest.Resource {
	at := rest.Root()
	for _, name := range strings.Split(way, ".") {
		if name == "()" {
			at = at.Instance
		} else {
			at = at.Child(name)
		}
	}
	return at
}
