package twiml

import (
	"sync"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// namespace is Twilio.twiml in one VM.
type namespace struct {
	vm      *runtime.VM
	rt      *goja.Runtime
	major   majors
	roots   [len(roots)]*class
	classes map[*definition]*class
	shared  map[string]*goja.Object // the methods that all classes have
	base    *goja.Object            // TwiML, which all classes extend
	extend  goja.Callable
	xml     *goja.Object // the prototype of elements; nil until one is looked at

	latest     *goja.Object // the response that was made last, until it is written
	latestNode *node

	values // what conversions need
}

// class is one class in one VM.
type class struct {
	*definition
	n           *namespace
	propertyKey goja.Value // the property's name, for _propertyName
	prototype   *goja.Object
	constructor *goja.Object
	nouns       bool // whether the classes that are its properties are there
}

// extend is the source of a class. It is one of the language, so that a call
// without new, a subclass, and private members of one are the engine's
// business; what new makes, the class that it extends makes.
var extend = sync.OnceValue(func() *goja.Program {
	return goja.MustCompile("twiml", `(TwiML, name) => ({ [name]: class extends TwiML {} })[name]`, true)
})

// object makes the namespace object.
func (n *namespace) object() *goja.Object {
	target := n.function("TwiML", 0, func(goja.ConstructorCall) *goja.Object { return nil })
	// A proxy can make its instances itself, where a function would first be
	// given a plain object for nothing, and learns when somebody looks for one
	// of the nouns.
	n.base = n.rt.ToValue(n.rt.NewProxy(target, &goja.ProxyTrapConfig{
		Construct: func(_ *goja.Object, args []goja.Value, newTarget *goja.Object) *goja.Object {
			return n.construct(args, newTarget)
		},
		Get: func(target *goja.Object, key string, receiver goja.Value) goja.Value {
			if response := n.addNouns(receiver, key); response != nil {
				return response.Get(key)
			}
			return orUndefined(target.Get(key))
		},
		GetSym: func(target *goja.Object, key *goja.Symbol, receiver goja.Value) goja.Value {
			if key != goja.SymHasInstance {
				n.addNouns(receiver, "")
			}
			return orUndefined(target.GetSymbol(key))
		},
	})).(*goja.Object)
	proto := target.Get("prototype").(*goja.Object)
	n.vm.Hide(proto, "constructor", n.base)
	if n.vm.Reflective() {
		for _, name := range sharedMethods {
			n.vm.Hide(proto, name, n.sharedMethod(name))
		}
	}
	f, err := n.rt.RunProgram(extend())
	n.extend, _ = goja.AssertFunction(n.result(f, err))
	o := n.rt.NewObject()
	for i := range roots {
		n.addRoot(o, i)
	}
	return o
}

// addRoot puts a response on the namespace object: where it would get all its
// methods at once, when a script first looks for it.
func (n *namespace) addRoot(o *goja.Object, i int) {
	d := &definitions[roots[i]]
	settle := func(v goja.Value) goja.Value {
		_ = o.DefineDataProperty(d.name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE)
		return v
	}
	get := func(goja.FunctionCall) goja.Value {
		if n.roots[i] == nil {
			n.roots[i] = n.newClass(d)
		}
		return settle(n.roots[i].constructor)
	}
	if !n.vm.Reflective() {
		get(goja.FunctionCall{})
		return
	}
	set := func(c goja.FunctionCall) goja.Value { return settle(c.Argument(0)) }
	_ = o.DefineAccessorProperty(d.name, n.rt.ToValue(get), n.rt.ToValue(set), goja.FLAG_TRUE, goja.FLAG_TRUE)
}

func (n *namespace) newClass(d *definition) *class {
	c := &class{definition: d, n: n, propertyKey: n.rt.ToValue(d.property)}
	c.constructor = n.result(n.extend(goja.Undefined(), n.base, n.rt.ToValue(d.name))).(*goja.Object)
	c.prototype = c.constructor.Get("prototype").(*goja.Object)
	if !d.isRoot() {
		// That of the element.
		_ = c.constructor.DefineDataProperty("length", n.rt.ToValue(1), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	c.addMethods()
	return c
}

// class is the class of an element that a method adds.
func (n *namespace) class(d *definition) *class {
	c := n.classes[d]
	if c == nil {
		c = n.newClass(d)
		n.classes[d] = c
	}
	return c
}

// addMethods gives the prototype its methods: all of them where the script
// could see that some are missing, else each when it is first looked for.
func (c *class) addMethods() {
	if !c.n.vm.Reflective() {
		lazy := c.n.rt.NewDynamicObject(&methods{c})
		_ = lazy.SetPrototype(c.prototype.Prototype())
		_ = c.prototype.SetPrototype(lazy)
		return
	}
	if c.isRoot() && c.n.major != v3 {
		for _, name := range commentMethods {
			c.n.vm.Hide(c.prototype, name, c.method(name))
		}
	}
	for i := range c.verbs {
		if v := &c.verbs[i]; v.without&c.n.major == 0 {
			c.n.vm.Hide(c.prototype, v.method, c.method(v.method))
		}
	}
}

// methods stands behind a prototype and puts a method on it when somebody looks
// for it.
type methods struct{ c *class }

// Get makes a method.
func (m *methods) Get(name string) goja.Value {
	f := m.c.method(name)
	if f == nil {
		return nil
	}
	m.c.n.vm.Hide(m.c.prototype, name, f)
	return f
}

// Has reports whether there is such a method.
func (m *methods) Has(name string) bool { return m.Get(name) != nil }

// Set refuses.
func (*methods) Set(string, goja.Value) bool { return false }

// Delete refuses.
func (*methods) Delete(string) bool { return false }

// Keys lists nothing: methods are not enumerable.
func (*methods) Keys() []string { return nil }

// construct is what new of a class does, or super() in a class that a script
// derives from it. The argument of the class of a noun is its XML element.
func (n *namespace) construct(args []goja.Value, newTarget *goja.Object) *goja.Object {
	for _, c := range n.roots {
		if c != nil && newTarget == c.constructor {
			return c.newRoot()
		}
	}
	c := n.classOf(newTarget)
	// A script's own class may have what a dynamic object cannot: private
	// members, accessors.
	prototype, ok := newTarget.Get("prototype").(*goja.Object)
	if !ok {
		prototype = c.prototype
	}
	if c.isRoot() {
		return c.newPlainRoot(prototype)
	}
	return c.plain(prototype, append(args, goja.Undefined())[0], new(xmlNode))
}

// classOf is the class that a constructor is, or is derived from.
func (n *namespace) classOf(constructor *goja.Object) *class {
	for o := constructor; o != nil; o = o.Prototype() {
		for _, c := range n.roots {
			if c != nil && o == c.constructor {
				return c
			}
		}
		for _, c := range n.classes {
			if o == c.constructor {
				return c
			}
		}
	}
	n.vm.Throw("TypeError", "TwiML is made by one of its classes")
	return nil
}

func (n *namespace) function(name string, length int, f func(goja.ConstructorCall) *goja.Object) *goja.Object {
	o := n.rt.ToValue(f).(*goja.Object)
	_ = o.DefineDataProperty("name", n.rt.ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = o.DefineDataProperty("length", n.rt.ToValue(length), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	return o
}

// addNouns puts the classes of nouns on the response that owns them, when a
// script looks there for one, or for anything by a symbol as console.log does.
// Object.keys of the response does not list them before. It returns the response
// when it has got a class of that name now.
func (n *namespace) addNouns(receiver goja.Value, key string) *goja.Object {
	if n.major == v3 {
		return nil
	}
	for i, c := range n.roots {
		if c == nil || receiver != c.constructor || c.nouns {
			continue
		}
		list := nouns(roots[i])
		wanted := key == ""
		for j := range list {
			wanted = wanted || list[j].name == key
		}
		if !wanted {
			return nil
		}
		c.nouns = true
		for j := range list {
			if d := &list[j]; d.without&n.major == 0 {
				_ = c.constructor.DefineDataProperty(d.name, n.class(d).constructor, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE)
			}
		}
		if ownProperty(c.constructor, key) {
			return c.constructor
		}
	}
	return nil
}

func ownProperty(o *goja.Object, key string) bool {
	for _, k := range o.Keys() {
		if k == key {
			return true
		}
	}
	return false
}

func orUndefined(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}
