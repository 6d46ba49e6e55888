// Package urlpattern is the global URLPattern. The patterns are
// github.com/dunglas/go-urlpattern's, whose regular expressions are Go's.
//
// https://urlpattern.spec.whatwg.org/
// https://nodejs.org/docs/latest-v24.x/api/url.html#class-urlpattern
package urlpattern

import (
	"embed"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
	"github.com/dunglas/go-urlpattern"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module has the global.
func Module() runtime.Module {
	return library.Module("internal/urlpattern", "library/urlpattern.js", host, "URLPattern")
}

// Longer texts are refused, since the parser of URLs reads some in quadratic time.
const (
	maxPattern = 8 << 10
	maxInput   = 64 << 10
)

func host(vm *runtime.VM) goja.Value {
	rt := vm.Runtime()
	o := rt.NewObject()
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		// make(init or text, base?, ignoreCase): the pattern, or undefined.
		"make": func(c goja.FunctionCall) goja.Value {
			p, err := newPattern(rt, c.Argument(0), c.Argument(1), c.Argument(2).ToBoolean())
			if err != nil {
				return goja.Undefined()
			}
			return rt.ToValue(p)
		},
		// member(pattern, name): what the pattern has for a component.
		"member": func(c goja.FunctionCall) goja.Value {
			p := c.Argument(0).Export().(*urlpattern.URLPattern)
			if name := c.Argument(1).String(); name != "hasRegExpGroups" {
				return rt.ToValue(texts(p)[slices.Index(names, name)])
			}
			return rt.ToValue(p.HasRegexpGroups())
		},
		// exec(pattern, init or text, base?): the components' results by name;
		// null if it does not match, undefined for what is too long.
		"exec": func(c goja.FunctionCall) goja.Value {
			p := c.Argument(0).Export().(*urlpattern.URLPattern)
			found, err := exec(rt, p, c.Argument(1), c.Argument(2))
			switch {
			case err != nil:
				return goja.Undefined()
			case found == nil:
				return goja.Null()
			}
			return results(rt, p, found)
		},
	} {
		_ = o.Set(name, vm.Func(name, 0, f))
	}
	return o
}

var names = []string{"protocol", "username", "password", "hostname", "port", "pathname", "search", "hash"}

func texts(p *urlpattern.URLPattern) []string {
	return []string{p.Protocol(), p.Username(), p.Password(), p.Hostname(), p.Port(), p.Pathname(), p.Search(), p.Hash()}
}

func newPattern(rt *goja.Runtime, input, base goja.Value, ignoreCase bool) (p *urlpattern.URLPattern, err error) {
	defer recovered(&err)
	options := &urlpattern.Options{IgnoreCase: ignoreCase}
	if o, ok := input.(*goja.Object); ok {
		init, err := initOf(rt, o, maxPattern)
		if err != nil {
			return nil, err
		}
		return init.New(options)
	}
	text, root := input.String(), ""
	if !goja.IsUndefined(base) {
		root = base.String()
	}
	if len(text)+len(root) > maxPattern {
		return nil, errTooLong
	}
	return urlpattern.New(text, root, options)
}

var errTooLong = fmt.Errorf("longer than %d bytes", maxPattern)

// recovered makes an error of a panic of the parser's.
func recovered(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("read a URL pattern: %v", r)
	}
}

func initOf(rt *goja.Runtime, o *goja.Object, most int) (*urlpattern.URLPatternInit, error) {
	init := new(urlpattern.URLPatternInit)
	into := []**string{&init.Protocol, &init.Username, &init.Password, &init.Hostname, &init.Port, &init.Pathname, &init.Search, &init.Hash, &init.BaseURL}
	for i, name := range append(slices.Clone(names), "baseURL") {
		v := o.Get(name)
		if v == nil || goja.IsUndefined(v) {
			continue
		}
		text := v.String()
		if most -= len(text); most < 0 {
			return nil, errTooLong
		}
		*into[i] = &text
	}
	return init, nil
}

func exec(rt *goja.Runtime, p *urlpattern.URLPattern, input, base goja.Value) (found *urlpattern.URLPatternResult, err error) {
	defer recovered(&err)
	if o, ok := input.(*goja.Object); ok {
		init, err := initOf(rt, o, maxInput)
		if err != nil {
			return nil, err
		}
		return p.ExecInit(init), nil
	}
	text, root := input.String(), ""
	if !goja.IsUndefined(base) {
		root = base.String()
	}
	if len(text)+len(root) > maxInput {
		return nil, errTooLong
	}
	return p.Exec(text, root), nil
}

func results(rt *goja.Runtime, p *urlpattern.URLPattern, r *urlpattern.URLPatternResult) goja.Value {
	o := rt.NewObject()
	found := []urlpattern.URLPatternComponentResult{r.Protocol, r.Username, r.Password, r.Hostname, r.Port, r.Pathname, r.Search, r.Hash}
	for i, pattern := range texts(p) {
		groups := rt.NewObject()
		for _, name := range groupsOf(pattern) {
			// A group by name holds at least a character when it is there.
			v := rt.ToValue(found[i].Groups[name])
			if found[i].Groups[name] == "" && (name[0] < '0' || name[0] > '9') {
				v = goja.Undefined()
			}
			_ = groups.Set(name, v)
		}
		c := rt.NewObject()
		_ = c.Set("groups", groups)
		_ = c.Set("input", found[i].Input)
		_ = o.Set(names[i], c)
	}
	return o
}

var group = regexp.MustCompile(`\\.|:([\pL_$][\pL\pN_$]*)(\((?:\\.|[^\\()]|\([^()]*\))*\))?|(\((?:\\.|[^\\()]|\([^()]*\))*\))|(\*)`)

// groupsOf are the names of the groups of a pattern, in their order; those
// without one are numbered.
func groupsOf(pattern string) []string {
	var list []string
	unnamed := 0
	for i, m := range group.FindAllStringSubmatchIndex(pattern, -1) {
		switch {
		case m[2] >= 0:
			list = append(list, pattern[m[2]:m[3]])
		case m[6] >= 0 || m[8] >= 0 && !modifies(pattern, m[8], i):
			list = append(list, fmt.Sprint(unnamed))
			unnamed++
		}
	}
	return list
}

// modifies reports whether the asterisk at a place repeats what is before it.
func modifies(pattern string, at, nth int) bool {
	if at == 0 || nth == 0 && !strings.HasSuffix(pattern[:at], "}") {
		return false
	}
	if before := pattern[at-1]; before == '}' || before == ')' {
		return at < 2 || pattern[at-2] != '\\'
	}
	named := group.FindAllStringSubmatchIndex(pattern[:at], -1)
	return len(named) > 0 && named[len(named)-1][2] >= 0 && named[len(named)-1][1] == at
}
