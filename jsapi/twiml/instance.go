package twiml

import (
	"reflect"

	"dialtone/jsapi/twiml/tree"

	"github.com/dop251/goja"
)

// node is the Go side of a TwiML object. It has the own properties that the
// npm package's objects have: the XML element, under the name of the class, and
// that name under _propertyName; and what a script or a subclass adds.
type node struct {
	class   *class
	element *tree.Element
	xml     *goja.Object // the element as a script sees it; made when it looks
	extra   *goja.Object // what was added; nil for none
}

// instance makes the object for an element. The one that new has made, if any,
// says which prototype it has.
func (c *class) instance(e *tree.Element, made *goja.Object) *goja.Object {
	n := &node{class: c, element: e}
	vm := c.n.vm
	if vm.Reflective() {
		o := made
		if o == nil {
			o = vm.Runtime().CreateObject(c.prototype)
		}
		_ = o.Set(c.property, n.opaque())
		_ = o.Set("_propertyName", c.name)
		return o
	}
	o := vm.Runtime().NewDynamicObject(n)
	prototype := c.prototype
	if made != nil {
		prototype = made.Prototype()
	}
	_ = o.SetPrototype(prototype)
	return o
}

// nodeOf finds the Go side of a TwiML object.
func nodeOf(o *goja.Object) (*node, bool) {
	// Export of a plain object would copy it.
	if o.ExportType() == nodeType {
		return o.Export().(*node), true
	}
	name, ok := o.Get("_propertyName").(goja.String)
	if !ok {
		return nil, false
	}
	held, ok := o.Get(name.String()).(*goja.Object)
	if !ok {
		return nil, false
	}
	if held.ExportType() != xmlType {
		return nil, false
	}
	return held.Export().(*xmlNode).node, true
}

var (
	nodeType = reflect.TypeFor[*node]()
	xmlType  = reflect.TypeFor[*xmlNode]()
)

// Get returns an own property.
func (n *node) Get(key string) goja.Value {
	switch {
	case n.extra != nil && n.extra.Get(key) != nil:
		return n.extra.Get(key)
	case key == n.class.property:
		return n.opaque()
	case key == "_propertyName":
		return n.class.name
	}
	return nil
}

// Set adds a property, or covers one.
func (n *node) Set(key string, v goja.Value) bool {
	if n.extra == nil {
		n.extra = n.class.n.vm.Runtime().CreateObject(nil)
	}
	return n.extra.Set(key, v) == nil
}

// Has reports whether there is an own property.
func (n *node) Has(key string) bool { return n.Get(key) != nil }

// Delete removes what was added; the element stays.
func (n *node) Delete(key string) bool {
	return n.extra == nil || n.extra.Delete(key) == nil
}

// Keys lists the own properties.
func (n *node) Keys() []string {
	keys := []string{n.class.property, "_propertyName"}
	if n.extra != nil {
		for _, k := range n.extra.Keys() {
			if k != keys[0] && k != keys[1] {
				keys = append(keys, k)
			}
		}
	}
	return keys
}

// opaque is the element as a script finds it in the object: something that
// refers to itself, so that JSON.stringify refuses it as it refuses the npm
// package's.
func (n *node) opaque() *goja.Object {
	if n.xml == nil {
		x := &xmlNode{node: n}
		n.xml = n.class.n.vm.Runtime().NewDynamicObject(x)
	}
	return n.xml
}

type xmlNode struct{ node *node }

// Get returns the element itself under parent, and nothing else.
func (x *xmlNode) Get(key string) goja.Value {
	if key == "parent" {
		return x.node.xml
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
