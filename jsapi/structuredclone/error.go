package structuredclone

import "github.com/dop251/goja"

// cannot throws the DataCloneError about a value.
func (k *cloner) cannot(text string) { k.refuse(text + " could not be cloned.") }

// refuse throws a DataCloneError.
func (k *cloner) refuse(message string) {
	exports, _ := k.vm.Open("internal/domexception")
	e, err := k.rt.New(exports.Named["DOMException"], k.rt.ToValue(message), k.rt.ToValue("DataCloneError"))
	if err != nil {
		panic(err)
	}
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
