package twiml

import (
	"reflect"

	"dialtone/jsapi/twiml/tree"

	"github.com/dop251/goja"
)

// node is the Go side of a TwiML object. It has the own properties that the
// npm package's objects have: the XML element, under the name of the class, and
// that name under _propertyName; under response the elements of nouns have a
// document of their own that nobody reads; and what a script adds.
type node struct {
	class   *class
	element *tree.Element
	xml     *goja.Object // the element as a script sees it; made when it looks
	extra   *goja.Object // what was added; nil for none
}

// rootNode is a response and its document.
type rootNode struct {
	node
	document tree.Document
}

// childNode is the object for an element that a method adds, and mostly that
// element.
type childNode struct {
	node
	room tree.Element
}

// plainRoot and plainChild are the same for plain objects: the elements, and
// what stands for them in the objects.
type (
	plainRoot struct {
		document tree.Document
		xml      xmlNode
	}
	plainChild struct {
		room        tree.Element
		xml, unused xmlNode
	}
)

// newRoot makes a response.
func (c *class) newRoot() *goja.Object {
	if c.n.vm.Reflective() {
		return c.newPlainRoot(c.prototype)
	}
	r := new(rootNode)
	r.document.Init()
	r.class, r.element = c, r.document.Root()
	o := r.object()
	c.n.latest, c.n.latestNode = o, &r.node
	return o
}

// newPlainRoot makes a response as a plain object.
func (c *class) newPlainRoot(prototype *goja.Object) *goja.Object {
	r := new(plainRoot)
	r.document.Init()
	r.xml.element = r.document.Root()
	return c.plain(prototype, c.n.wrap(&r.xml), nil)
}

// newChild makes the object for an element that add makes in the room that it
// is given, or finds elsewhere.
func (c *class) newChild(add func(room *tree.Element) *tree.Element) *goja.Object {
	if c.n.vm.Reflective() {
		k := new(plainChild)
		k.xml.element = add(&k.room)
		return c.plain(c.prototype, c.n.wrap(&k.xml), &k.unused)
	}
	k := new(childNode)
	k.class = c
	k.element = add(&k.room)
	return k.object()
}

// object makes the JavaScript object.
func (n *node) object() *goja.Object {
	o := n.class.n.rt.NewDynamicObject(n)
	_ = o.SetPrototype(n.class.prototype)
	return o
}

// plain makes the same as a plain object. What it holds under the name of its
// class is an XML element, but for one that a script made by the class of a
// noun. The unused element is that of the document of its own that a noun has.
func (c *class) plain(prototype *goja.Object, xml goja.Value, unused *xmlNode) *goja.Object {
	o := c.n.rt.CreateObject(prototype)
	if c.n.major == v3 {
		_ = o.Set(c.property, xml)
		_ = o.Set("_propertyName", c.propertyKey)
		return o
	}
	_ = o.Set("_propertyName", c.propertyKey)
	if c.isRoot() {
		_ = o.Set("response", xml)
		return o
	}
	_ = o.Set("response", c.n.wrap(unused))
	_ = o.Set(c.property, xml)
	return o
}

var (
	nodeType = reflect.TypeFor[*node]()
	xmlType  = reflect.TypeFor[*xmlNode]()
)

// node is nodeOf, quicker for the response that was made last.
func (n *namespace) node(o *goja.Object) *node {
	if o == n.latest {
		return n.latestNode
	}
	return nodeOf(o)
}

// nodeOf is the Go side of an object; nil when it is none of ours, or plain.
func nodeOf(o *goja.Object) *node {
	// Export of a plain object would copy it.
	if o.ExportType() != nodeType {
		return nil
	}
	return o.Export().(*node)
}

// Get returns an own property.
func (n *node) Get(key string) goja.Value {
	if n.extra != nil {
		if v := n.extra.Get(key); v != nil {
			return v
		}
	}
	switch key {
	case n.class.property:
		return n.opaque()
	case "_propertyName":
		return n.class.propertyKey
	case "response":
		if n.class.n.major != v3 {
			n.Set(key, n.class.n.wrap(new(xmlNode)))
			return n.extra.Get(key)
		}
	}
	return nil
}

// Set adds a property, or covers one.
func (n *node) Set(key string, v goja.Value) bool {
	if n.extra == nil {
		n.extra = n.class.n.rt.CreateObject(nil)
	}
	return n.extra.Set(key, v) == nil
}

// Has reports whether there is an own property.
func (n *node) Has(key string) bool {
	return n.extra != nil && n.extra.Get(key) != nil || key == n.class.property || key == "_propertyName" ||
		key == "response" && n.class.n.major != v3
}

// Delete removes what was added; the element stays.
func (n *node) Delete(key string) bool {
	return n.extra == nil || n.extra.Delete(key) == nil
}

// Keys lists the own properties.
func (n *node) Keys() []string {
	var keys []string
	switch {
	case n.class.n.major == v3:
		keys = []string{n.class.property, "_propertyName"}
	case n.class.isRoot():
		keys = []string{"_propertyName", "response"}
	default:
		keys = []string{"_propertyName", "response", n.class.property}
	}
	if n.extra == nil {
		return keys
	}
	own := len(keys)
added:
	for _, k := range n.extra.Keys() {
		for _, have := range keys[:own] {
			if k == have {
				continue added
			}
		}
		keys = append(keys, k)
	}
	return keys
}

// opaque is the element as a script finds it in the object.
func (n *node) opaque() *goja.Object {
	if n.xml == nil {
		n.xml = n.class.n.wrap(&xmlNode{element: n.element})
	}
	return n.xml
}
