// Package twiml is Twilio.twiml: the classes that scripts build TwiML with, as
// the npm package twilio has them, over the plain document of package tree.
//
// Its main type is namespace: the classes of one VM. It is made when a script
// first touches Twilio; a class, a method and the classes that are properties
// of VoiceResponse are made when they are first used. Which classes there are,
// and what their methods add, is the table in verbs.go, which
// testdata/verbs.mjs writes from the npm package; what a method does with its
// arguments is the same for all of them, in conversion.go.
//
// An instance is a node: a dynamic object of goja, or a plain one where the
// script could tell the difference.
//
// Beside what package tree says, it differs from the npm package in these, as
// measured. An object that stands for a number, such as a Date, is text where
// the npm package takes the number for a name and throws. The names of an
// object in the place of a text may begin with "@", "#text" and "#comment" but
// not with what writes raw markup, character data or instructions. Of 3.x, the
// methods of SSML elements work, and the classes are classes.
//
// The package behaves as version 6 of the npm package, and as 3.x, 4.x or 5.x
// where the service's package.json pins that. It refuses to know what Twilio
// does with a document, and does not show the insides of the npm package's XML
// builder.
//
// https://www.twilio.com/docs/voice/twiml, https://www.twilio.com/docs/messaging/twiml
package twiml

import (
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Name is what the module is known by to the other host modules.
const Name = "internal/twiml"

// Module is Twilio.twiml. Its exports are the namespace object.
func Module() runtime.Module { return runtime.Module{Name: Name, Open: open} }

func open(vm *runtime.VM) runtime.Exports {
	n := &namespace{vm: vm, rt: vm.Runtime(), major: majorOf(vm.Service().DependencyMajor("twilio")), classes: make(map[*definition]*class, 4)}
	return runtime.Exports{Default: n.object()}
}

// String is the document of a TwiML object; ok is false for any other value.
// A TwiML object of the npm package counts too. It throws what the object's
// toString throws.
func String(_ *runtime.VM, v goja.Value) (xml string, ok bool) {
	o, isObject := v.(*goja.Object)
	if !isObject {
		return "", false
	}
	if n := nodeOf(o); n != nil && n.extra == nil {
		if !n.class.isRoot() {
			return "", false
		}
		n.class.n.latest, n.class.n.latestNode = nil, nil
		return n.element.Document().String(), true
	}
	name, isString := o.Get("_propertyName").(goja.String)
	if !isString || o.Get("response") == nil || name.String() != "response" {
		return "", false
	}
	f, ok := goja.AssertFunction(o.Get("toString"))
	if !ok {
		return "", false
	}
	s, err := f(o)
	if err != nil {
		panic(err)
	}
	return s.String(), true
}
