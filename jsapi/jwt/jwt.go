// Package jwt is Twilio.jwt: the classes with which scripts make the tokens of
// Twilio's SDKs and APIs, as the npm package twilio 6 has them.
//
// Its main type is realm, the classes in one VM. A class is a real one of the
// language, so that new, extends, instanceof and console.log are what they are
// for any class; what its constructor and methods do is Go. The claims are built
// as JavaScript values, because scripts put values of any kind into them, and
// are signed, by realm.sign, under the rules of the npm package jsonwebtoken.
//
// How a token is signed the package leaves to its subpackage token.
//
// https://www.twilio.com/docs/iam/access-tokens
package jwt

import (
	"math"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Name is what the module is known by to the other host modules.
const Name = "internal/jwt"

// Module is Twilio.jwt. Its export is the namespace object.
func Module() runtime.Module { return runtime.Module{Name: Name, Open: open} }

func open(vm *runtime.VM) runtime.Exports {
	r := &realm{vm: vm, rt: vm.Runtime(), made: make(map[string]goja.Value), major: major(vm.Service().DependencyMajor("twilio"))}
	return runtime.Exports{Default: vm.LazyObject(namespace{r})}
}

// realm is Twilio.jwt in one VM.
type realm struct {
	vm       *runtime.VM
	rt       *goja.Runtime
	language *goja.Object          // what language.go has of the engine; nil until it is used
	major    int                   // of the npm package that the service is written for
	made     map[string]goja.Value // members of the namespace that a script has touched
}

// namespace is the object itself, whose members are made one by one.
type namespace struct{ realm *realm }

// members are the properties in the npm package's order, each with the major
// that it came with.
var members = []struct {
	name  string
	since int
	make  func(r *realm) goja.Value
}{
	{"AccessToken", 3, (*realm).accessToken},
	{"ValidationToken", 5, (*realm).validationToken},
	{"ClientCapability", 3, (*realm).clientCapability},
	{"taskrouter", 3, (*realm).taskrouter},
}

// Peek makes the one member that is asked for.
func (n namespace) Peek(key string) (goja.Value, bool) {
	v := n.realm.made[key]
	for _, m := range members {
		if v == nil && m.name == key && n.realm.major >= m.since {
			v = m.make(n.realm)
			n.realm.made[key] = v
		}
	}
	return v, v != nil
}

// Fill makes all members.
func (n namespace) Fill(o *goja.Object) {
	for _, m := range members {
		if v, ok := n.Peek(m.name); ok {
			_ = o.Set(m.name, v)
		}
	}
}

// now is the time in whole seconds since 1970.
func (r *realm) now() goja.Value {
	return r.rt.ToValue(math.Floor(float64(r.vm.Host().Clock.Now().UnixMilli()) / 1000))
}
