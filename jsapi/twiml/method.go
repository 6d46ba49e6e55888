package twiml

import (
	"dialtone/jsapi/twiml/tree"

	"github.com/dop251/goja"
)

// The methods that are not in the table of verbs, in the order of the npm
// package.
var (
	sharedMethods  = [...]string{"_getXml", "toString", "addText", "addChild"}
	commentMethods = [...]string{"comment", "commentAfter", "commentBefore"}
)

// method makes a method of the class by its name; nil when there is none.
func (c *class) method(name string) goja.Value {
	for i := range c.verbs {
		if v := &c.verbs[i]; v.method == name && v.without&c.n.major == 0 {
			if v.alias != "" {
				return c.deprecated(v)
			}
			return c.verb(v)
		}
	}
	switch name {
	case "comment", "commentAfter", "commentBefore":
		if c.isRoot() && c.n.major != v3 {
			return c.n.comment(name)
		}
	}
	if f := c.n.sharedMethod(name); f != nil {
		return f
	}
	return nil
}

// verb makes the method that appends an element.
func (c *class) verb(v *verb) *goja.Object {
	length := 1
	if v.body {
		length = 2
	}
	n, child := c.n, (*class)(nil)
	return n.vm.Func(v.method, length, func(f goja.FunctionCall) goja.Value {
		parent := n.receiver(f.This, c.property, "ele")
		attributes, text := f.Argument(0), goja.Value(nil)
		if v.body {
			text = f.Argument(1)
			if _, ok := attributes.(goja.String); ok && n.major != v3 {
				attributes, text = nil, attributes
			}
		}
		if child == nil {
			child = n.class(&definitions[v.child])
		}
		return child.newChild(func(room *tree.Element) *tree.Element {
			return n.named(room, parent, v.tag, attributes, text)
		})
	})
}

// deprecated makes the method that stands for another, as 3.x has some.
func (c *class) deprecated(v *verb) *goja.Object {
	warned := false
	return c.n.vm.Func("deprecated", 0, func(f goja.FunctionCall) goja.Value {
		if !warned {
			warned = true
			c.n.vm.Warn("DeprecationWarning: " + v.method + "() is deprecated. Use " + v.alias + "() instead.")
		}
		this := f.This.ToObject(c.n.rt)
		meant, ok := goja.AssertFunction(this.Get(v.alias))
		if !ok {
			c.n.vm.Throw("TypeError", "this."+v.alias+" is not a function")
		}
		return c.n.result(meant(this, f.Arguments...))
	})
}

// sharedMethod is one of the methods that every class has; nil for no such.
func (n *namespace) sharedMethod(name string) *goja.Object {
	if f := n.shared[name]; f != nil {
		return f
	}
	var f *goja.Object
	switch name {
	case "_getXml":
		f = n.vm.Func(name, 0, func(c goja.FunctionCall) goja.Value {
			if nullish(c.This) {
				n.elementOf(c.This, "this", "_propertyName")
			}
			this := c.This.ToObject(n.rt)
			return orUndefined(this.Get(orUndefined(this.Get("_propertyName")).String()))
		})
	case "toString":
		f = n.vm.Func(name, 0, func(c goja.FunctionCall) goja.Value {
			xml := n.getXML(c.This, "end").Document().String()
			n.latest, n.latestNode = nil, nil
			return n.rt.ToValue(xml)
		})
	case "addText":
		f = n.vm.Func(name, 1, func(c goja.FunctionCall) goja.Value {
			n.addText(n.getXML(c.This, "txt"), c.Argument(0))
			return goja.Undefined()
		})
	case "addChild":
		f = n.vm.Func(name, 2, func(c goja.FunctionCall) goja.Value {
			parent := n.getXML(c.This, "ele")
			return n.class(&genericNode).newChild(func(room *tree.Element) *tree.Element {
				return n.addChild(room, parent, c.Argument(0), c.Argument(1))
			})
		})
	default:
		return nil
	}
	if n.shared == nil {
		n.shared = make(map[string]*goja.Object, len(sharedMethods))
	}
	n.shared[name] = f
	return f
}

func (n *namespace) comment(name string) *goja.Object {
	return n.vm.Func(name, 1, func(c goja.FunctionCall) goja.Value {
		e := n.receiver(c.This, "response", name)
		d := e.Document()
		v := c.Argument(0)
		missing := nullish(v)
		text := ""
		if !missing {
			text = n.concat(v)
		}
		var err error
		switch {
		case missing && name == "comment":
			err = e.MissingComment()
		case missing:
			err = d.MissingComment()
		case name == "comment":
			err = e.AddComment(text)
		case name == "commentBefore":
			err = d.AddCommentBefore(text)
		default:
			err = d.AddCommentAfter(text)
		}
		n.fail(err)
		return c.This.ToObject(n.rt).Get("response")
	})
}

// receiver is the element of the object that a method was called on: what the
// object holds under the name of the method's class.
func (n *namespace) receiver(this goja.Value, property, member string) *tree.Element {
	if o, ok := this.(*goja.Object); ok {
		if k := n.node(o); k != nil && k.extra == nil && k.class.property == property {
			return k.element
		}
	}
	if nullish(this) {
		n.elementOf(this, "this", property)
	}
	return n.elementOf(this.ToObject(n.rt).Get(property), "this."+property, member)
}

// getXML is the element that the object's _getXml returns.
func (n *namespace) getXML(this goja.Value, member string) *tree.Element {
	if o, ok := this.(*goja.Object); ok {
		if k := n.node(o); k != nil && k.extra == nil {
			return k.element
		}
	}
	if nullish(this) {
		n.elementOf(this, "this", "_getXml")
	}
	o := this.ToObject(n.rt)
	f, ok := goja.AssertFunction(o.Get("_getXml"))
	if !ok {
		n.vm.Throw("TypeError", "this._getXml is not a function")
	}
	return n.elementOf(n.result(f(this)), "this._getXml(...)", member)
}
