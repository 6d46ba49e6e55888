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
	xml     *goja.Object            // the prototype of elements; nil until one is looked at

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
	constructor *goja.Object // of a noun, nil until a script asks for it
	nouns       bool         // whether the classes that are its properties are there
}

// classes is the source of the three classes. They are classes of the language,
// so that a call without new, a subclass, and private members of one are the
// engine's business; what new makes, the class that they extend makes.
var classes = sync.OnceValue(func() *goja.Program {
	return goja.MustCompile("twiml", `(TwiML) => ({
	VoiceResponse: class VoiceResponse extends TwiML {},
	MessagingResponse: class MessagingResponse extends TwiML {},
	FaxResponse: class FaxResponse extends TwiML {},
})`, true)
})

// object makes the namespace object.
func (n *namespace) object() *goja.Object {
	target := n.function("TwiML", 0, func(goja.ConstructorCall) *goja.Object { return nil })
	// A proxy can make its instances itself, where a function would first be
	// given a plain object for nothing, and learns when somebody looks for one
	// of the nouns.
	n.base = n.rt.ToValue(n.rt.NewProxy(target, &goja.ProxyTrapConfig{
		Construct: func(_ *goja.Object, _ []goja.Value, newTarget *goja.Object) *goja.Object {
			return n.construct(newTarget)
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
	wrapper, err := n.rt.RunProgram(classes())
	if err != nil {
		panic(err)
	}
	make, _ := goja.AssertFunction(wrapper)
	v, err := make(goja.Undefined(), n.base)
	if err != nil {
		panic(err)
	}
	o := v.(*goja.Object)
	for i, k := range roots {
		c := n.newClass(&definitions[k])
		c.constructor = o.Get(c.name).(*goja.Object)
		c.prototype = c.constructor.Get("prototype").(*goja.Object)
		c.addMethods(proto)
		n.roots[i] = c
	}
	return o
}

func (n *namespace) newClass(d *definition) *class {
	return &class{definition: d, n: n, propertyKey: n.rt.ToValue(d.property)}
}

// class is the class of an element that a method adds.
func (n *namespace) class(d *definition) *class {
	c := n.classes[d]
	if c == nil {
		c = n.newClass(d)
		n.classes[d] = c
		c.prototype = n.rt.CreateObject(nil)
		c.addMethods(n.base.Get("prototype").(*goja.Object))
	}
	return c
}

// addMethods gives the prototype its methods: all of them where the script
// could see that some are missing, else each when it is first looked for.
func (c *class) addMethods(base *goja.Object) {
	if !c.n.vm.Reflective() {
		lazy := c.n.rt.NewDynamicObject(&methods{c})
		_ = lazy.SetPrototype(base)
		_ = c.prototype.SetPrototype(lazy)
		return
	}
	_ = c.prototype.SetPrototype(base)
	if !c.isRoot() {
		c.n.vm.Hide(c.prototype, "constructor", c.method("constructor"))
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
// derives from it.
func (n *namespace) construct(newTarget *goja.Object) *goja.Object {
	for _, c := range n.roots {
		if newTarget == c.constructor {
			return c.newRoot()
		}
	}
	for o := newTarget; o != nil; o = o.Prototype() {
		for _, c := range n.roots {
			if o == c.constructor {
				return c.derived(newTarget)
			}
		}
	}
	n.vm.Throw("TypeError", "TwiML is made by one of its classes")
	return nil
}

// derived makes a plain object for an instance of a script's own class, which
// may have what a dynamic object cannot: private members, accessors.
func (c *class) derived(newTarget *goja.Object) *goja.Object {
	prototype, ok := newTarget.Get("prototype").(*goja.Object)
	if !ok {
		prototype = c.prototype
	}
	return c.newPlainRoot(prototype)
}

// makeConstructor makes the class of a noun as a script sees it. Its argument
// is the XML element that an instance stands for.
func (c *class) makeConstructor() *goja.Object {
	ctor := c.n.function(c.name, 1, func(call goja.ConstructorCall) *goja.Object {
		if !c.n.rt.InstanceOf(call.This, c.constructor) {
			c.n.vm.Throw("TypeError", "Class constructor "+c.name+" cannot be invoked without 'new'")
		}
		return c.plain(call.This.Prototype(), call.Argument(0), new(xmlNode))
	})
	_ = ctor.DefineDataProperty("prototype", c.prototype, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
	_ = ctor.SetPrototype(c.n.base)
	return ctor
}

func (n *namespace) function(name string, length int, f func(goja.ConstructorCall) *goja.Object) *goja.Object {
	o := n.rt.ToValue(f).(*goja.Object)
	_ = o.DefineDataProperty("name", n.rt.ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = o.DefineDataProperty("length", n.rt.ToValue(length), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	return o
}

// addNouns puts the classes of nouns on the response that owns them, when a
// script looks there for one, or for anything by a symbol as console.log does.
// It returns the response when it has got a class of that name now.
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
				_ = c.constructor.DefineDataProperty(d.name, n.class(d).method("constructor"), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE)
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
