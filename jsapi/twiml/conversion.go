package twiml

import (
	"errors"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"dialtone/jsapi/twiml/tree"

	"github.com/dop251/goja"
)

// values are what conversions keep in a VM.
type values struct {
	valueOfObject goja.Value // Object.prototype.valueOf
	loaded        *scripts   // nil until one is needed
	depth         int        // of elements and field, which call themselves
}

// named appends an element of a given name and returns it; it is made in room,
// unless it is another. The arguments are exchanged as often as xmlbuilder
// does: what is not an object cannot be the attributes, and null in the place
// of the text leaves the element out.
func (n *namespace) named(room, parent *tree.Element, name string, attributes, text goja.Value) *tree.Element {
	omitted := goja.IsNull(attributes) && nullish(text) || goja.IsNull(text)
	var fields *goja.Object
	if !nullish(attributes) {
		attributes = n.valueOf(attributes)
		if o, ok := attributes.(*goja.Object); ok {
			fields = o
		} else {
			// The other way round, and what is then no object either goes back.
			attributes, text = text, attributes
			omitted = false
			if attributes != nil && attributes.ToBoolean() {
				attributes = n.valueOf(attributes)
				if o, ok := attributes.(*goja.Object); ok {
					fields = o
				} else {
					text = attributes
				}
			}
		}
	}
	switch {
	case omitted:
		n.fail(parent.OmitElement(room))
		return room
	case strings.HasPrefix(name, "#text"):
		n.addText(parent, text)
		return parent
	case strings.HasPrefix(name, "#comment"):
		if nullish(text) {
			n.fail(parent.MissingComment())
		}
		n.fail(parent.AddComment(n.concat(text)))
		return parent
	}
	n.fail(parent.InitElement(room, name))
	if fields != nil {
		n.properties(fields, func(key string, v goja.Value) { n.attribute(room, key, v) })
	}
	if !nullish(text) {
		n.addText(room, text)
	}
	room.Attach()
	return room
}

// addChild appends what addChild is given, which need not be a name.
func (n *namespace) addChild(room, parent *tree.Element, name, attributes goja.Value) *tree.Element {
	if o, ok := name.(*goja.Object); ok {
		name = n.valueOf(o)
		if _, ok := name.(*goja.Object); ok {
			return n.elements(parent, name)
		}
	}
	s, ok := name.(goja.String)
	if !ok && !goja.IsNull(attributes) {
		n.noName(name)
	}
	if !ok {
		n.fail(parent.OmitElement(room))
		return room
	}
	return n.named(room, parent, n.wtf8(s), attributes, nil)
}

// addText appends a text. An object in its place becomes elements first, and
// then a text as well.
func (n *namespace) addText(e *tree.Element, text goja.Value) {
	if nullish(text) {
		n.fail(e.MissingText())
	}
	if o, ok := text.(*goja.Object); ok {
		// The npm package throws for the time of a Date, which is no name.
		switch v := n.valueOf(o).(type) {
		case *goja.Object, goja.String:
			n.elements(e, v)
		}
	}
	n.fail(e.AddText(n.concat(text)))
}

// elements appends the elements that a value names, and returns the last: a
// string is a name, a function is called, a list holds values, and the keys of
// an object are names of elements whose content is the value; a key that begins
// with @ is an attribute.
func (n *namespace) elements(e *tree.Element, v goja.Value) (last *tree.Element) {
	n.depth++
	defer func() { n.depth-- }()
	if n.depth > tree.MaxDepth {
		n.vm.Throw("RangeError", "Maximum call stack size exceeded")
	}
	if !nullish(v) {
		v = n.valueOf(v)
	}
	o, ok := v.(*goja.Object)
	switch {
	case !ok:
		s, ok := v.(goja.String)
		if !ok {
			n.noName(v)
		}
		return n.named(new(tree.Element), e, n.wtf8(s), nil, nil)
	case isArray(o):
		n.each(o, func(item goja.Value) { last = n.elements(e, item) })
	case isFunction(o):
		last = n.elements(e, n.call(o))
	default:
		n.properties(o, func(key string, v goja.Value) { last = n.field(e, key, v) })
	}
	if last == nil {
		n.fail(e.NoElements(n.concat(v)))
	}
	return last
}

// field appends what one property of an object stands for.
func (n *namespace) field(e *tree.Element, key string, v goja.Value) *tree.Element {
	n.depth++
	defer func() { n.depth-- }()
	if n.depth > tree.MaxDepth {
		n.vm.Throw("RangeError", "Maximum call stack size exceeded")
	}
	o, isObject := v.(*goja.Object)
	if isObject && isFunction(o) {
		v = n.call(o)
		o, isObject = v.(*goja.Object)
	}
	room := new(tree.Element)
	switch list := isObject && isArray(o); {
	case strings.HasPrefix(key, "@"):
		n.attribute(e, key[1:], v)
		return e
	case nullish(v) || list && o.Get("length").ToInteger() == 0:
		n.fail(e.OmitElement(room))
		return room
	case list:
		var last *tree.Element
		n.each(o, func(item goja.Value) { last = n.field(e, key, item) })
		return last
	case !isObject:
		return n.named(room, e, key, v, nil)
	case len(o.Keys()) == 0:
		return n.named(room, e, key, nil, nil)
	case strings.HasPrefix(key, "#text"):
		return n.elements(e, o)
	}
	child := n.named(room, e, key, nil, nil)
	n.elements(child, o)
	return child
}

// attribute sets an attribute: a function is called, a list is joined by
// spaces, undefined and null are left out.
func (n *namespace) attribute(e *tree.Element, name string, v goja.Value) {
	if e.Name() == "" {
		n.vm.Throw("Error", "attribute() applies to element nodes only.")
	}
	o, ok := v.(*goja.Object)
	if ok && isFunction(o) {
		v = n.call(o)
		o, ok = v.(*goja.Object)
	}
	if nullish(v) {
		return
	}
	var text string
	if ok && isArray(o) {
		text = n.join(o)
	} else {
		text = n.concat(v)
	}
	n.fail(e.SetAttribute(name, text))
}

// properties calls f for the own enumerable properties of an object.
func (n *namespace) properties(o *goja.Object, f func(key string, v goja.Value)) {
	keys := o.Keys()
	for _, key := range keys {
		// The engine gives names in UTF-8, without lone surrogates: such a
		// property cannot be had by the name.
		if strings.ContainsRune(key, utf8.RuneError) {
			list := n.result(n.scripts().entries(goja.Undefined(), o)).(*goja.Object)
			for i := range list.Get("length").ToInteger() / 2 {
				key, v := list.Get(strconv.FormatInt(2*i, 10)), list.Get(strconv.FormatInt(2*i+1, 10))
				f(n.text(key), v)
			}
			return
		}
	}
	for _, key := range keys {
		f(key, o.Get(key))
	}
}

// each calls f for the items of an array, of which there may not be more than a
// document has nodes.
func (n *namespace) each(list *goja.Object, f func(item goja.Value)) {
	length := list.Get("length").ToInteger()
	if length > tree.MaxNodes {
		n.fail(tree.ErrNodes)
	}
	for i := range length {
		f(orUndefined(list.Get(strconv.FormatInt(i, 10))))
	}
}

// join is Array.prototype.join(" ") within the size of a document.
func (n *namespace) join(list *goja.Object) string {
	var b strings.Builder
	first := true
	n.each(list, func(item goja.Value) {
		if !first {
			b.WriteByte(' ')
		}
		first = false
		if !nullish(item) {
			b.WriteString(n.text(item))
		}
		if b.Len() > tree.MaxSize {
			n.fail(tree.ErrSize)
		}
	})
	return b.String()
}

// noName throws what V8 says of a value whose indexOf is called as if it were a
// string.
func (n *namespace) noName(v goja.Value) {
	if nullish(v) {
		n.elementOf(v, "", "indexOf")
	}
	n.vm.Throw("TypeError", "name.indexOf is not a function")
}

// valueOf is v.valueOf(), where there is such a function.
func (n *namespace) valueOf(v goja.Value) goja.Value {
	o, ok := v.(*goja.Object)
	if !ok {
		return v
	}
	f := o.Get("valueOf")
	if n.valueOfObject == nil {
		n.valueOfObject = n.rt.NewObject().Get("valueOf")
	}
	if f == n.valueOfObject {
		return o
	}
	if g, ok := f.(*goja.Object); ok && isFunction(g) {
		call, _ := goja.AssertFunction(g)
		return n.result(call(o))
	}
	return o
}

// call calls a function without this and without arguments.
func (n *namespace) call(f *goja.Object) goja.Value {
	call, _ := goja.AssertFunction(f)
	return n.result(call(goja.Undefined()))
}

// result is what a function of the script returned; what it threw is thrown on.
func (n *namespace) result(v goja.Value, err error) goja.Value {
	if err != nil {
		panic(err)
	}
	return orUndefined(v)
}

func nullish(v goja.Value) bool { return v == nil || goja.IsUndefined(v) || goja.IsNull(v) }

func isArray(o *goja.Object) bool { return o.ClassName() == "Array" }

// isFunction reports whether Object.prototype.toString calls o a Function,
// which it does not of async functions and generators.
func isFunction(o *goja.Object) bool {
	if _, ok := goja.AssertFunction(o); !ok {
		return false
	}
	tag, ok := o.GetSymbol(goja.SymToStringTag).(goja.String)
	return !ok || tag.String() == "Function"
}

// scripts are what only the language itself can do with an object.
type scripts struct {
	sum, template goja.Callable // v => '' + v, and a template of v
	entries       goja.Callable // the names and values of the own enumerable properties
}

var scriptsProgram = sync.OnceValue(func() *goja.Program {
	return goja.MustCompile("twiml", "[(v) => '' + v, (v) => `${v}`, "+`(o) => {
	const list = [];
	for (const k in o) if (({}).hasOwnProperty.call(o, k)) list.push(k, o[k]);
	return list;
}]`, true)
})

func (n *namespace) scripts() *scripts {
	if n.loaded == nil {
		v, err := n.rt.RunProgram(scriptsProgram())
		list := n.result(v, err).(*goja.Object)
		n.loaded = new(scripts)
		for i, f := range []*goja.Callable{&n.loaded.sum, &n.loaded.template, &n.loaded.entries} {
			*f, _ = goja.AssertFunction(list.Get(strconv.Itoa(i)))
		}
	}
	return n.loaded
}

// concat is ” + v as WTF-8.
func (n *namespace) concat(v goja.Value) string {
	if o, ok := v.(*goja.Object); ok {
		v = n.primitive(n.scripts().sum, o)
	}
	return n.text(v)
}

// text is ToString(v) as WTF-8.
func (n *namespace) text(v goja.Value) string {
	switch t := v.(type) {
	case goja.String:
		return n.wtf8(t)
	case *goja.Symbol:
		n.vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
	case *goja.Object:
		return n.text(n.primitive(n.scripts().template, t))
	}
	return v.String()
}

// primitive turns an object into a text by one of the scripts.
func (n *namespace) primitive(by goja.Callable, o *goja.Object) goja.Value {
	v, err := by(goja.Undefined(), o)
	if err != nil && strings.HasPrefix(err.Error(), "TypeError: Could not convert ") {
		// The engine's own words, with the insides of the object.
		n.vm.Throw("TypeError", "Cannot convert object to primitive value")
	}
	return n.result(v, err)
}

func (*namespace) wtf8(s goja.String) string {
	text := s.String()
	// Only ASCII has a byte for each code unit.
	if len(text) == s.Length() || !strings.ContainsRune(text, utf8.RuneError) {
		return text
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
