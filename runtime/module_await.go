package runtime

import (
	"slices"

	"github.com/dop251/goja"
)

// A waiting is an ES module whose loading waits: for its own top-level await,
// or for that of one that it imports. All others are loaded by load.
//
// The names are the standard's, and so is the order in which modules run.
//
// https://tc39.es/ecma262/#sec-cyclic-module-records
type waiting struct {
	name  string // the file
	scope *scope
	waits bool // for a top-level await of its own

	next, raise goja.Callable // of the generator that its body runs as
	body        *goja.Object

	status       waitingStatus
	failure      goja.Value // what it threw; nil for nothing
	index, least int        // of the depth-first search
	root         *waiting   // of the circle that it is in, which may be itself alone
	order        int        // among those that run or wait to run; 0 when it does not
	pending      int        // how many of its imports have not ended
	importers    []*waiting // those that wait for it

	promise         *goja.Promise // of the one who asked for it; nil when none has
	resolve, reject func(any) error
}

type waitingStatus uint8

const (
	statusLinked waitingStatus = iota
	statusEvaluating
	statusEvaluatingAsync
	statusEvaluated
)

// asyncLoader loads the modules of a VM that wait.
type asyncLoader struct {
	r      *requirer
	byName map[string]*waiting
	linked map[string]bool // the files whose imports have all been found
	orders int
	stack  []*waiting
	then   goja.Callable
	enter  goja.Callable
}

// awaitProgram calls one of two functions when a value is settled, as await does,
// whatever a script has made of Promise.
var awaitProgram = goja.MustCompile(HostFile, `(function (value, fulfilled, rejected) {
	(async () => {
		let result;
		try { result = await value } catch (e) { return rejected(e) }
		fulfilled(result);
	})();
})`, true)

// enterProgram calls a function: inside of it no promise's jobs are run.
var enterProgram = goja.MustCompile(HostFile, `(function (f) { f() })`, true)

func (r *requirer) asyncLoader() *asyncLoader {
	if r.async == nil {
		function := func(p *goja.Program) goja.Callable {
			v, err := r.vm.rt.RunProgram(p)
			if err != nil {
				panic(err)
			}
			f, _ := goja.AssertFunction(v)
			return f
		}
		r.async = &asyncLoader{r: r, byName: make(map[string]*waiting), then: function(awaitProgram), enter: function(enterProgram)}
	}
	return r.async
}

// A loading is a function's own module while its loading waits.
type loading struct {
	exports goja.Value
	failure goja.Value // what it threw; nil for nothing
	settled bool
}

// main begins to load the function's own module.
func (a *asyncLoader) main(name string, parent *scope) (l *loading, err error) {
	l = new(loading)
	_, err = a.enter(goja.Undefined(), a.r.vm.rt.ToValue(func(goja.FunctionCall) goja.Value {
		a.when(a.r.vm.rt.ToValue(a.evaluate(name, parent)), func(goja.Value) {
			l.exports, l.settled = a.byName[name].scope.module.Get("exports"), true
		}, func(v goja.Value) { l.failure, l.settled = v, true })
		return goja.Undefined()
	}))
	return l, err
}

// unsettled is what is said of a module that waits when nothing is left that it
// could wait for, as that of Node, which exits with code 13 then.
func (a *asyncLoader) unsettled() *Error {
	e := &Error{Kind: KindLoad, Name: "Error", File: a.r.vm.fn.File}
	for _, m := range a.byName {
		if m.order > 0 && m.pending == 0 && m.waits {
			e.File = a.r.vm.build.svc.files.shown(m.name)
		}
	}
	e.Message = "unsettled top-level await in " + e.File + ": nothing is pending that could settle what it waits for"
	return e
}

// waits reports whether loading a file waits.
func (r *requirer) waits(name string) bool {
	return r.vm.build.svc.modules.waits(name, r.stopped)
}

// stopped reports whether the invocation must end, which the engine notices when
// it runs again.
func (r *requirer) stopped() bool { return r.vm.call != nil && r.vm.call.cut.Load() != nil }

// when calls one of two functions when a value is settled.
func (a *asyncLoader) when(v goja.Value, fulfilled, rejected func(goja.Value)) {
	f := func(f func(goja.Value)) goja.Value {
		return a.r.vm.rt.ToValue(func(c goja.FunctionCall) goja.Value {
			f(c.Argument(0))
			return goja.Undefined()
		})
	}
	if _, err := a.then(goja.Undefined(), v, f(fulfilled), f(rejected)); err != nil {
		panic(err)
	}
}

// evaluate loads a file that waits. The promise is settled when it has run, or
// failed; its value is undefined.
func (a *asyncLoader) evaluate(name string, parent *scope) *goja.Promise {
	m := a.module(name, parent)
	if m.status == statusEvaluatingAsync || m.status == statusEvaluated {
		if m.root != nil {
			m = m.root
		}
	}
	if m.promise != nil {
		return m.promise
	}
	m.promise, m.resolve, m.reject = a.r.vm.rt.NewPromise()
	// A graph that is loaded while another is has a search of its own.
	outer := a.stack
	a.stack = nil
	defer func() { a.stack = outer }()
	ex := a.r.vm.rt.Try(func() {
		if m.status == statusLinked {
			a.link(name, m.scope)
		}
		a.inner(m, 0)
	})
	if ex != nil {
		for _, s := range a.stack {
			s.status, s.failure, s.order = statusEvaluated, ex.Value(), 0
		}
		_ = m.reject(ex.Value())
	} else if m.failure != nil {
		_ = m.reject(m.failure)
	} else if m.order == 0 {
		_ = m.resolve(goja.Undefined())
	}
	return m.promise
}

// link finds and compiles all that a file imports statically, before any of it
// runs.
func (a *asyncLoader) link(name string, s *scope) {
	if a.linked[name] || a.r.stopped() {
		return
	}
	p, err := a.r.vm.build.svc.modules.file(name)
	if err != nil {
		panic(a.r.thrown(err))
	}
	if a.linked == nil {
		a.linked = make(map[string]bool)
	}
	a.linked[name] = true
	if !p.module {
		return
	}
	s = &scope{name: name, parent: s, imports: true}
	for _, specifier := range p.imports {
		if target, found := a.r.imported(specifier, s); found {
			a.link(target, s)
		}
	}
}

func (a *asyncLoader) module(name string, parent *scope) *waiting {
	m := a.byName[name]
	if m == nil {
		m = &waiting{name: name, scope: &scope{name: name, parent: parent, module: nil}}
		a.byName[name] = m
	}
	return m
}

// inner is the depth-first search: it runs what need not wait.
func (a *asyncLoader) inner(m *waiting, index int) int {
	switch m.status {
	case statusEvaluatingAsync, statusEvaluated:
		if m.failure != nil {
			panic(m.failure)
		}
		return index
	case statusEvaluating:
		return index
	}
	m.status, m.index, m.least = statusEvaluating, index, index
	index++
	a.stack = append(a.stack, m)
	for _, specifier := range a.instantiate(m) {
		imported := a.imported(specifier, m)
		if imported == nil {
			continue
		}
		index = a.inner(imported, index)
		if imported.status == statusEvaluating {
			m.least = min(m.least, imported.least)
		} else {
			imported = imported.root
			if imported.failure != nil {
				panic(imported.failure)
			}
		}
		if imported.order > 0 {
			m.pending++
			imported.importers = append(imported.importers, m)
		}
	}
	if m.pending > 0 || m.waits {
		a.orders++
		m.order = a.orders
		if m.pending == 0 {
			a.start(m)
		}
	} else {
		a.run(m)
	}
	if m.least == m.index {
		for {
			last := a.stack[len(a.stack)-1]
			a.stack = a.stack[:len(a.stack)-1]
			last.root, last.status = m, statusEvaluated
			if last.order > 0 {
				last.status = statusEvaluatingAsync
			}
			if last == m {
				break
			}
		}
	}
	return index
}

// instantiate makes the module's exports, and returns what it imports.
func (a *asyncLoader) instantiate(m *waiting) (imports []string) {
	r := a.r
	p, err := r.vm.build.svc.modules.suspending(m.name)
	if err != nil {
		panic(r.thrown(err))
	}
	m.waits = p.waits
	m.scope = r.newScope(m.name, m.scope.parent)
	m.scope.imports = true
	_ = r.cacheObject().Set(p.file, m.scope.module)
	r.adopt(m.scope.parent, m.scope.module)
	r.prepare(p)
	v, err := r.execute(m.scope, p)
	if err != nil {
		panic(err)
	}
	m.body = v.(*goja.Object)
	m.next, _ = goja.AssertFunction(m.body.Get("next"))
	m.raise, _ = goja.AssertFunction(m.body.Get("throw"))
	if _, err := m.next(m.body); err != nil { // up to where the exports are there
		panic(err)
	}
	return p.imports
}

// imported is the module that an import means if it is one that waits; every
// other is loaded, but for those of the host, which are when they are used.
func (a *asyncLoader) imported(specifier string, m *waiting) *waiting {
	r := a.r
	name, found := r.imported(specifier, m.scope)
	if !found {
		return nil
	}
	if r.waits(name) {
		return a.module(name, m.scope)
	}
	if _, err := r.load(name, m.scope); err != nil {
		panic(r.thrown(err))
	}
	return nil
}

// run runs the body of a module that has no top-level await.
func (a *asyncLoader) run(m *waiting) {
	if _, err := m.next(m.body); err != nil {
		panic(err)
	}
	_ = m.scope.module.Set("loaded", true)
}

// start runs the body of one that has.
func (a *asyncLoader) start(m *waiting) {
	ended := func(err error) {
		promise, resolve, reject := a.r.vm.rt.NewPromise()
		if ex, ok := err.(*goja.Exception); ok {
			_ = reject(ex.Value())
		} else if err != nil {
			panic(err)
		} else {
			_ = resolve(goja.Undefined())
		}
		a.when(a.r.vm.rt.ToValue(promise), func(goja.Value) {
			_ = m.scope.module.Set("loaded", true)
			a.fulfilled(m)
		}, func(v goja.Value) { a.rejected(m, v) })
	}
	var resume func(f goja.Callable, v goja.Value)
	resume = func(f goja.Callable, v goja.Value) {
		result, err := f(m.body, v)
		if err != nil {
			ended(err)
			return
		}
		o := result.(*goja.Object)
		if o.Get("done").ToBoolean() {
			ended(nil)
			return
		}
		a.when(o.Get("value"), func(v goja.Value) { resume(m.next, v) }, func(v goja.Value) { resume(m.raise, v) })
	}
	resume(m.next, goja.Undefined())
}

// fulfilled goes on with those that waited for a module, which has run.
func (a *asyncLoader) fulfilled(m *waiting) {
	if m.status == statusEvaluated {
		return
	}
	a.done(m)
	var ready []*waiting
	a.gather(m, &ready)
	slices.SortFunc(ready, func(x, y *waiting) int { return x.order - y.order })
	for _, n := range ready {
		switch {
		case n.status == statusEvaluated:
		case n.waits:
			a.start(n)
		default:
			if ex := a.r.vm.rt.Try(func() { a.run(n) }); ex != nil {
				a.rejected(n, ex.Value())
			} else {
				a.done(n)
			}
		}
	}
}

func (a *asyncLoader) done(m *waiting) {
	m.order, m.status = 0, statusEvaluated
	if m.promise != nil {
		_ = m.resolve(goja.Undefined())
	}
}

// gather lists the importers of a module that wait for nothing else.
func (a *asyncLoader) gather(m *waiting, ready *[]*waiting) {
	for _, n := range m.importers {
		if slices.Contains(*ready, n) || n.root != nil && n.root.failure != nil {
			continue
		}
		if n.pending--; n.pending == 0 {
			*ready = append(*ready, n)
			if !n.waits {
				a.gather(n, ready)
			}
		}
	}
}

// rejected fails a module, and those that wait for it.
func (a *asyncLoader) rejected(m *waiting, reason goja.Value) {
	if m.status == statusEvaluated {
		return
	}
	m.status, m.failure, m.order = statusEvaluated, reason, 0
	for _, n := range m.importers {
		a.rejected(n, reason)
	}
	if m.promise != nil {
		_ = m.reject(reason)
	}
}

// importFunction is what import() calls in a file: with the specifier, and with
// the function that makes what import gives of what require gives.
func (r *requirer) importFunction(s *scope) goja.Value {
	return r.vm.Func("import", 2, func(c goja.FunctionCall) goja.Value {
		promise, resolve, reject := r.vm.rt.NewPromise()
		a := r.asyncLoader()
		s := &scope{name: s.name, module: s.module, parent: s.parent, imports: true}
		attempt := func(f func()) func(goja.Value) {
			return func(goja.Value) {
				if ex := r.vm.rt.Try(f); ex != nil {
					_ = reject(ex.Value())
				}
			}
		}
		namespace, _ := goja.AssertFunction(c.Argument(1))
		settle := func(exports goja.Value) {
			v, err := namespace(goja.Undefined(), exports, r.vm.rt.ToValue(1))
			if err != nil {
				panic(err)
			}
			_ = resolve(v)
		}
		attempt(func() {
			specifier := c.Argument(0).ToString().String()
			// Nothing of the module runs before the caller has gone on.
			a.when(goja.Undefined(), attempt(func() {
				name, found := r.imported(specifier, s)
				if !found || !r.waits(name) {
					settle(r.require(specifier, s))
					return
				}
				failed := func(v goja.Value) { _ = reject(v) }
				a.when(r.vm.rt.ToValue(a.evaluate(name, s)), func(goja.Value) {
					// Node takes one more turn of the jobs.
					a.when(goja.Undefined(), attempt(func() { settle(a.byName[name].scope.module.Get("exports")) }), failed)
				}, failed)
			}), nil)
		})(nil)
		return r.vm.rt.ToValue(promise)
	})
}

// imported is the file of the service that an import means; found is false for
// a module of the host.
func (r *requirer) imported(specifier string, s *scope) (name string, found bool) {
	if r.module(specifier) != nil || isModuleBuiltin(specifier) {
		return "", false
	}
	if m, _ := r.standIn(specifier); m != nil {
		return "", false
	}
	name, err := r.resolve(specifier, s)
	if err != nil {
		panic(r.error(err, s))
	}
	return name, true
}
