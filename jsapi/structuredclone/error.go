package structuredclone

import "github.com/dop251/goja"

// cannot throws the DataCloneError about a value.
func (k *cloner) cannot(text string) { k.refuse(text + " could not be cloned.") }

// refuse throws a DataCloneError: a DOMException where there is one.
func (k *cloner) refuse(message string) {
	const name = "DataCloneError"
	if c, ok := k.rt.GlobalObject().Get("DOMException").(*goja.Object); ok {
		if e, err := k.rt.New(c, k.rt.ToValue(message), k.rt.ToValue(name)); err == nil {
			panic(e)
		}
	}
	e := k.vm.NewError("Error", message)
	k.vm.Hide(e, "name", k.rt.ToValue(name))
	k.vm.Hide(e, "code", k.rt.ToValue(25))
	_ = e.DefineDataPropertySymbol(goja.SymToStringTag, k.rt.ToValue("DOMException"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	panic(e)
}

// text names an object as V8 does in messages: by the source of a function,
// or by the constructor.
func (k *cloner) text(o *goja.Object) string {
	switch class := k.in.ClassOf(o); class {
	case "Function":
		return k.in.SourceOf(o)
	case "Symbol":
		return "[object Symbol]"
	case "Proxy":
		if target := o.Export().(goja.Proxy).Target(); target != nil && k.in.ClassOf(target) == "Array" {
			return "[object Array]"
		}
	}
	if name := k.in.ConstructorName(o); name != "" {
		return "#<" + name + ">"
	}
	return "#<Object>"
}
