package twiml

import (
	"dialtone/jsapi/twiml/tree"

	"github.com/dop251/goja"
)

// xmlNode is the Go side of an XML element as a script sees it: something of
// the class XMLElement that refers to itself, so that JSON.stringify refuses it
// as it refuses the npm package's.
type xmlNode struct {
	element *tree.Element // nil for the root of a document that nobody has used yet
	self    *goja.Object
}

// wrap makes the object for an element.
func (n *namespace) wrap(x *xmlNode) *goja.Object {
	if n.xml == nil {
		n.xml = n.function("XMLElement", 3, func(goja.ConstructorCall) *goja.Object {
			n.vm.Throw("TypeError", "XMLElement is made by the methods of a TwiML object")
			return nil
		}).Get("prototype").(*goja.Object)
		n.vm.Hide(n.xml, "toString", n.vm.Func("toString", 1, func(c goja.FunctionCall) goja.Value {
			return n.rt.ToValue(n.elementOf(c.This, "this", "toString").String())
		}))
	}
	x.self = n.rt.NewDynamicObject(x)
	_ = x.self.SetPrototype(n.xml)
	return x.self
}

// elementOf is the element of a value that should be one; what is said of any
// other is what V8 says when the npm package calls its member.
func (n *namespace) elementOf(v goja.Value, expression, member string) *tree.Element {
	if nullish(v) {
		n.vm.Throw("TypeError", "Cannot read properties of "+orUndefined(v).String()+" (reading '"+member+"')")
	}
	o, ok := v.(*goja.Object)
	if !ok || o.ExportType() != xmlType {
		n.vm.Throw("TypeError", expression+"."+member+" is not a function")
	}
	x := o.Export().(*xmlNode)
	if x.element == nil {
		x.element = tree.NewDocument().Root()
	}
	return x.element
}

// Get returns the element itself under parent, and nothing else.
func (x *xmlNode) Get(key string) goja.Value {
	if key == "parent" {
		return x.self
	}
	return nil
}

// Set refuses.
func (*xmlNode) Set(string, goja.Value) bool { return false }

// Has knows parent only.
func (*xmlNode) Has(key string) bool { return key == "parent" }

// Delete refuses.
func (*xmlNode) Delete(string) bool { return false }

// Keys lists parent.
func (*xmlNode) Keys() []string { return []string{"parent"} }
