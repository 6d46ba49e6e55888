// Package twiml is Twilio.twiml: the classes that scripts build TwiML with, as
// the npm package twilio 6 has them, over the plain document of package tree.
//
// A class has a constructor, a prototype with one method for each verb, and
// instances whose one Go value is the element of the tree that they stand for.
// The verbs are a table; what a method does with its arguments is the same for
// all of them.
package twiml

import (
	"errors"
	"strings"
	"unicode/utf8"

	"dialtone/jsapi/twiml/tree"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Name is what the module is known by to the other host modules.
const Name = "internal/twiml"

// Module is Twilio.twiml. Its exports are the namespace object.
func Module() runtime.Module { return runtime.Module{Name: Name, Open: open} }

func open(vm *runtime.VM) runtime.Exports {
	n := &namespace{vm: vm, classes: make(map[string]*class)}
	o := vm.Runtime().NewObject()
	root := n.class("MessagingResponse", messaging, true)
	_ = o.Set("MessagingResponse", root.constructor)
	for _, name := range []string{"VoiceResponse", "FaxResponse"} {
		_ = o.DefineAccessorProperty(name, vm.Func("get "+name, 0, func(goja.FunctionCall) goja.Value {
			vm.Throw("Error", "Twilio.twiml."+name+" is not available in dialtone yet")
			return nil
		}), nil, goja.FLAG_TRUE, goja.FLAG_TRUE)
	}
	return runtime.Exports{Default: o}
}

// String is the document of a TwiML object; ok is false for any other value.
// A TwiML object of the npm package counts too.
func String(vm *runtime.VM, v goja.Value) (xml string, ok bool) {
	o, isObject := v.(*goja.Object)
	if !isObject {
		return "", false
	}
	if o.ExportType() == nodeType {
		n := o.Export().(*node)
		return n.element.Document().String(), n.class.property == "response"
	}
	name, isString := o.Get("_propertyName").(goja.String)
	if !isString || o.Get("response") == nil || name.String() != "response" {
		return "", false
	}
	if n, ok := nodeOf(o); ok {
		return n.element.Document().String(), true
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

type namespace struct {
	vm      *runtime.VM
	classes map[string]*class
}

type class struct {
	n           *namespace
	property    string     // the own property that holds the element, as in the npm package
	name        goja.Value // the same for a script
	constructor *goja.Object
	prototype   *goja.Object
	children    map[string]*class
}

// class makes a class and, when they are first used, those of its children.
func (n *namespace) class(name string, verbs []verb, root bool) *class {
	vm := n.vm
	property := "response"
	if !root {
		property = strings.ToLower(name[:1]) + name[1:]
	}
	c := &class{n: n, property: property, name: vm.Runtime().ToValue(property), children: make(map[string]*class)}
	c.constructor = vm.Runtime().ToValue(func(call goja.ConstructorCall) *goja.Object {
		if !vm.Runtime().InstanceOf(call.This, c.constructor) {
			vm.Throw("TypeError", "Class constructor "+name+" cannot be invoked without 'new'")
		}
		if !root {
			vm.Throw("TypeError", name+" is made by the method of its parent")
		}
		return c.instance(tree.NewDocument().Root(), call.This)
	}).(*goja.Object)
	_ = c.constructor.DefineDataProperty("name", vm.Runtime().ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = c.constructor.DefineDataProperty("length", vm.Runtime().ToValue(0), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	c.prototype = c.constructor.Get("prototype").(*goja.Object)
	for _, v := range verbs {
		vm.Hide(c.prototype, v.method, vm.Func(v.method, 2, func(f goja.FunctionCall) goja.Value {
			parent := n.this(f.This, v.method)
			return n.add(parent, v.tag, c.child(v), f.Argument(0), f.Argument(1))
		}))
	}
	n.common(c.prototype, root)
	return c
}

func (c *class) child(v verb) *class {
	k := c.children[v.method]
	if k == nil {
		k = c.n.class(v.tag, v.children, false)
		c.children[v.method] = k
	}
	return k
}

// common are the methods that every element has.
func (n *namespace) common(proto *goja.Object, root bool) {
	vm := n.vm
	method := func(name string, length int, f func(this *node, c goja.FunctionCall) goja.Value) {
		vm.Hide(proto, name, vm.Func(name, length, func(c goja.FunctionCall) goja.Value {
			return f(n.this(c.This, name), c)
		}))
	}
	method("toString", 0, func(this *node, _ goja.FunctionCall) goja.Value {
		return vm.Runtime().ToValue(this.element.Document().String())
	})
	method("addText", 1, func(this *node, c goja.FunctionCall) goja.Value {
		if v := c.Argument(0); goja.IsUndefined(v) || goja.IsNull(v) {
			n.fail(this.element.MissingText())
		} else {
			n.fail(this.element.AddText(n.text(v)))
		}
		return goja.Undefined()
	})
	method("addChild", 2, func(this *node, c goja.FunctionCall) goja.Value {
		generic := n.classes["GenericNode"]
		if generic == nil {
			generic = n.class("GenericNode", nil, false)
			n.classes["GenericNode"] = generic
		}
		return n.add(this, n.text(c.Argument(0)), generic, c.Argument(1), goja.Undefined())
	})
	if !root {
		return
	}
	comment := func(name string, add func(e *tree.Element, text string) error, missing func(e *tree.Element) error) {
		method(name, 1, func(this *node, c goja.FunctionCall) goja.Value {
			if v := c.Argument(0); goja.IsUndefined(v) || goja.IsNull(v) {
				n.fail(missing(this.element))
			} else {
				n.fail(add(this.element, n.text(v)))
			}
			return this.opaque()
		})
	}
	comment("comment", (*tree.Element).AddComment, (*tree.Element).MissingComment)
	outside := func(e *tree.Element) error { return e.Document().MissingComment() }
	comment("commentBefore", func(e *tree.Element, s string) error { return e.Document().AddCommentBefore(s) }, outside)
	comment("commentAfter", func(e *tree.Element, s string) error { return e.Document().AddCommentAfter(s) }, outside)
}

// this is the element of the object that a method was called on.
func (n *namespace) this(v goja.Value, method string) *node {
	if o, ok := v.(*goja.Object); ok {
		if e, ok := nodeOf(o); ok {
			return e
		}
	}
	n.vm.Throw("TypeError", method+" was called on a value that is no TwiML element")
	return nil
}

// add appends an element. A string in the place of the attributes is the text,
// and then there are no attributes; null in either place leaves the element out.
func (n *namespace) add(parent *node, tag string, c *class, attributes, text goja.Value) goja.Value {
	e, err := parent.element.NewElement(tag)
	n.fail(err)
	omitted := goja.IsNull(attributes) || goja.IsNull(text)
	if o, ok := attributes.(*goja.Object); ok && o.ClassName() != "String" {
		n.attributes(e, o)
	} else if !goja.IsUndefined(attributes) && !goja.IsNull(attributes) {
		text = attributes
	}
	if !goja.IsUndefined(text) && !goja.IsNull(text) {
		if s := n.text(text); s != "" {
			n.fail(e.AddText(s))
		}
	}
	if !omitted {
		e.Attach()
	}
	return c.instance(e, nil)
}

func (n *namespace) attributes(e *tree.Element, o *goja.Object) {
	for _, key := range o.Keys() {
		v := o.Get(key)
		if f, ok := goja.AssertFunction(v); ok {
			r, err := f(goja.Undefined())
			if err != nil {
				panic(err)
			}
			v = r
		}
		if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
			continue
		}
		if list, ok := v.(*goja.Object); ok && list.ClassName() == "Array" {
			join, _ := goja.AssertFunction(list.Get("join"))
			r, err := join(list, n.vm.Runtime().ToValue(" "))
			if err != nil {
				panic(err)
			}
			v = r
		}
		n.fail(e.SetAttribute(key, n.text(v)))
	}
}

// text is String(v) as WTF-8.
func (n *namespace) text(v goja.Value) string {
	if _, ok := v.(*goja.Symbol); ok {
		n.vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
	}
	s, ok := v.ToString().(goja.String)
	if !ok {
		return v.String()
	}
	utf8Text := s.String()
	if !strings.ContainsRune(utf8Text, utf8.RuneError) {
		return utf8Text
	}
	units := make([]uint16, s.Length())
	for i := range units {
		units[i] = s.CharAt(i)
	}
	return tree.FromUTF16(units)
}

// fail throws an error of the tree.
func (n *namespace) fail(err error) {
	if err == nil {
		return
	}
	var limit *tree.LimitError
	if errors.As(err, &limit) {
		n.vm.Throw("RangeError", err.Error())
	}
	message := err.Error()
	if utf8.ValidString(message) {
		n.vm.Throw("Error", message)
	}
	e := n.vm.NewError("Error", "")
	n.vm.Hide(e, "message", goja.StringFromUTF16(tree.ToUTF16(message)))
	panic(e)
}
