package runtime

// A Builtin is a member, or a group of them, that a module puts on the engine's
// own objects. It must be whole when a script looks, so it costs every VM that
// has it; a VM gets it when the first file that can reach it is about to run.
type Builtin struct {
	// Reached reports whether a text can reach one of the members, which is
	// whether it holds a word of theirs.
	Reached func(source string) bool
	// Install puts the members into a VM. It gets what the module's Open made,
	// if the module has one.
	Install func(vm *VM, module Exports)
}

// reached are the built-ins that a file's text can reach, for a pool's modules.
type reached struct {
	pool   *Pool
	list   []member
	errors bool // it has what hookErrors puts into code
}

type member struct {
	module  *Module
	builtin *Builtin
}

func (p *Pool) reached(source string) (list []member) {
	for i := range p.api.Modules {
		m := &p.api.Modules[i]
		for j := range m.Builtins {
			if b := &m.Builtins[j]; b.Reached(source) {
				list = append(list, member{m, b})
			}
		}
	}
	return list
}

// prepareFor installs what a file that is about to run can reach.
func (vm *VM) prepareFor(p *program) {
	if p.regexps {
		vm.literals()
	}
	r := p.reached.Load()
	if r == nil || r.pool != vm.pool {
		r = &reached{vm.pool, vm.pool.reached(p.source), readsErrors(p.source)}
		p.reached.Store(r)
	}
	if r.errors {
		vm.HookErrors()
	}
	vm.install(r.list)
}

// prepareForText does so for code that was made at run time.
func (vm *VM) prepareForText(source string) { vm.install(vm.pool.reached(source)) }

func (vm *VM) install(list []member) {
	for _, m := range list {
		if vm.builtins[m.builtin] {
			continue
		}
		if vm.builtins == nil {
			vm.builtins = make(map[*Builtin]bool)
		}
		vm.builtins[m.builtin] = true
		var exports Exports
		if m.module.Open != nil {
			exports = vm.open(m.module)
		}
		m.builtin.Install(vm, exports)
	}
}
