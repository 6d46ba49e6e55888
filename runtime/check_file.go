package runtime

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"dialtone/runtime/references"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
)

// file reads one file, and queues those that it asks for.
func (c *checker) file(v *visit) {
	if path.Ext(v.name) == ".node" {
		c.refused(v, v.level, addonRefusal("the file is a native addon", packageOf(v.name)), Diagnostic{File: c.files.shown(v.name)})
		return
	}
	// The tree as compiled may differ between the attempts; the last one counts.
	var asked *references.File
	var text *file.File
	c.compiler.parsed = func(prg *ast.Program, body int) {
		asked, text = references.Find(prg, file.Idx(body)), prg.File
	}
	p, err := c.compiler.compile(v.name, false)
	if err != nil {
		if v.fn == nil { // that of a function was told when it was loaded
			d := fileDiagnostic(c.files.shown(v.name), err)
			d.Next = "The file fails when it is loaded. See that it is what was meant to be installed, or mend it."
			c.report(v, v.level, "", d)
		}
		return
	}
	if p.json != nil {
		return
	}
	c.handler(v, p.source)
	if asked == nil {
		return
	}
	if p.lowered != nil {
		text.SetSourceMap(p.lowered.sources.consumer)
	}
	for _, name := range asked.Provided {
		c.provided[name] = true
	}
	k := &checkedFile{checker: c, visit: v, source: p.source, shown: c.files.shown(v.name)}
	for _, r := range asked.References {
		k.reference(r, text)
	}
}

// A checkedFile is a file whose references are looked at.
type checkedFile struct {
	*checker
	*visit
	source string
	shown  string
}

func (k *checkedFile) reference(r references.Reference, text *file.File) {
	l := k.visit.level
	switch {
	case r.Guarded:
		l = max(l, optional)
	case r.Later && packageOf(k.visit.name) != "":
		l = max(l, later)
	}
	at := func() Diagnostic {
		pos := text.Position(int(r.At) - text.Base())
		d := Diagnostic{File: k.shown}
		d.Line, d.Column = userPosition(pos.Line, pos.Column)
		return d
	}
	switch r.Kind {
	case references.Module:
		k.module(r.Name, l, at)
	case references.Global:
		if k.inventory.globals[r.Name] {
			k.absent(l, r.Name, "the global "+r.Name+" of Node is not available in dialtone", at())
		}
	case references.GlobalMember:
		if lacksMember(k.inventory.globalMembers, r.Name, r.Member) {
			name := r.Name + "." + r.Member
			k.absent(l, name, name+" of Node is not available in dialtone", at())
		}
	case references.ModuleMember:
		name := strings.TrimPrefix(r.Name, "node:")
		if lacksMember(k.inventory.moduleMembers, name, r.Member) && !k.replaced(r.Name) {
			k.absent(l, name+"."+r.Member, fmt.Sprintf("%s of Node's module '%s' is not available in dialtone", r.Member, name), at())
		}
	case references.Function:
		if k.svc.byPath["/"+r.Name] == nil {
			d := at()
			d.Rule, d.Text = ruleFunction, fmt.Sprintf("the service has no function '%s'", r.Name)
			d.Next = "The keys of Runtime.getFunctions() are paths without the first slash."
			k.frame(&d)
			k.report(k.visit, l, r.Name, d)
		}
	case references.Asset:
		k.asset(r.Name, l, at)
	}
}

func (k *checkedFile) asset(key string, l level, at func() Diagnostic) {
	if a := k.svc.assets[strings.TrimPrefix(key, "/assets")]; a == nil || !strings.HasPrefix(key, "/assets/") {
		a = k.svc.assets[key]
		if a == nil || a.Access != Private {
			d := at()
			d.Rule, d.Text = ruleFunction, fmt.Sprintf("the service has no private asset '%s'", key)
			d.Next = "The keys of Runtime.getAssets() begin with a slash and have no .private in them; only assets named x.private.ext are there."
			k.frame(&d)
			k.report(k.visit, l, key, d)
			return
		}
		// A script is required by its path; what else it may be is not known.
		if ext := path.Ext(a.name); ext == ".js" || ext == ".cjs" || ext == ".json" {
			k.checker.visit(k.files.real(a.name), k.visit, at().Line, max(l, later))
		}
	}
}

func (k *checkedFile) absent(l level, subject, text string, d Diagnostic) {
	d.Rule, d.Text, d.Next = ruleNodeAPI, text, instead[subject]
	if d.Next == "" {
		global, _, _ := strings.Cut(subject, ".")
		d.Next = instead[global]
	}
	k.frame(&d)
	k.report(k.visit, l, subject, d)
}

// frame shows the user's own text around the place.
func (k *checkedFile) frame(d *Diagnostic) {
	if b, err := k.files.read(k.visit.name, maxSource); err == nil {
		d.Frame = codeFrame(strings.TrimPrefix(string(b), "\ufeff"), d.Line, d.Column)
	}
}

// resolve finds the file of a specifier as require and import do.
func (k *checkedFile) resolve(specifier string) (name string, err error) {
	from := k.visit.name
	name, err = k.files.resolve(specifier, from, k.files.conditions(from))
	var e *resolveError
	if errors.As(err, &e) && e.code == "ERR_PACKAGE_PATH_NOT_EXPORTED" && moduleSyntax.MatchString(k.source) {
		name, err = k.files.resolve(specifier, from, importConditions)
	}
	if err == nil {
		err = refusal(specifier, name, from)
	}
	return name, err
}

// replaced reports whether a package is found where Node has a module of its own.
func (k *checkedFile) replaced(specifier string) bool {
	return k.hosted[strings.TrimPrefix(specifier, "node:")] == nil && !isModuleBuiltin(specifier)
}

// module follows a specifier.
func (k *checkedFile) module(specifier string, l level, at func() Diagnostic) {
	bare := strings.TrimPrefix(specifier, "node:")
	if m := k.hosted[bare]; m != nil && !m.Package && !schemeOnly[specifier] || isModuleBuiltin(specifier) {
		if m != nil && m.Refused != "" {
			d := at()
			d.Rule, d.Text, d.Next = ruleNodeModule, fmt.Sprintf("Node's module '%s' refuses every call in dialtone", bare), m.Refused
			k.frame(&d)
			// To ask for it is no error; packages do that and go without.
			k.report(k.visit, max(l, optional), bare, d)
		}
		return
	}
	name, err := k.resolve(specifier)
	first, _, _ := strings.Cut(specifier, "/")
	if m := k.hosted[first]; m != nil && m.Package {
		// What stands in for a package takes its place when it fails.
		if err == nil {
			k.checker.visit(name, k.visit, at().Line, optional)
		}
		return
	}
	if err == nil {
		k.checker.visit(name, k.visit, at().Line, l)
		return
	}
	d := at()
	k.frame(&d)
	if nodeBuiltins[bare] || schemeOnly[bare] && bare != specifier {
		d.Rule, d.Text, d.Next = ruleNodeModule, fmt.Sprintf("Node's module '%s' is not available in dialtone", bare), instead[bare]
		k.report(k.visit, l, bare, d)
		return
	}
	k.refused(k.visit, l, err, d)
}

// refused reports a specifier that means no file that can be loaded.
func (c *checker) refused(v *visit, l level, err error, d Diagnostic) {
	var e *resolveError
	if errors.As(err, &e) && e.stack {
		// To install a native addon would not help.
		if pkg, _, ok := parsePackage(specifierOf(e)); ok {
			if _, native := withoutAddon[pkg]; native {
				err = addonRefusal("the package '"+pkg+"' is a native addon", pkg)
			}
		}
	}
	d.Rule, d.Text = ruleModule, err.Error()
	if errors.As(err, &e) {
		switch {
		case e.code == "ERR_DLOPEN_FAILED":
			d.Rule = ruleNative
			if text, next, ok := strings.Cut(e.message, "; use "); ok {
				d.Text, d.Next = text, "Use "+next+"."
			}
		case e.stack:
			d.Next = c.remedy(v, e)
		}
	}
	c.report(v, l, d.Text, d)
}

func specifierOf(e *resolveError) string {
	return strings.TrimSuffix(strings.TrimPrefix(e.message, "Cannot find module '"), "'")
}

// remedy is what to do about a module that is not found.
func (c *checker) remedy(v *visit, e *resolveError) string {
	specifier := specifierOf(e)
	if pkg, _, ok := parsePackage(specifier); ok && !path.IsAbs(specifier) {
		return fmt.Sprintf("Run npm install %s in the service's folder.", pkg)
	}
	if !isRelative(specifier) {
		return ""
	}
	target := path.Join(path.Dir(v.name), specifier)
	if !fs.ValidPath(target) {
		return "The path leads out of the service's root; see --root."
	}
	entries, err := fs.ReadDir(c.files.fsys, path.Dir(target))
	if err != nil {
		return ""
	}
	for _, entry := range entries {
		name := entry.Name()
		if base := path.Base(target); strings.EqualFold(name, base) || strings.EqualFold(strings.TrimSuffix(name, path.Ext(name)), base) {
			return fmt.Sprintf("There is %s beside it: see that the letters are the same, large and small, and that it has an extension that require finds.", name)
		}
	}
	return ""
}

// instead says what to do without a global or a module of Node's, for as long
// as it is not there.
var instead = map[string]string{
	"domain":         "Use AsyncLocalStorage of async_hooks, or catch errors where they occur.",
	"readline":       "A function has no terminal.",
	"vm":             "Use new Function(code).",
	"worker_threads": "One server runs many functions at once by itself.",
	"Intl":           "Use a package that brings its own data, or format by hand.",
	"WebAssembly":    "Use a package that is JavaScript only.",
}
