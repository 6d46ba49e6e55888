package runtime

import "github.com/dop251/goja"

// jsonStep is one object on the way to what is being written.
type jsonStep struct {
	o   *goja.Object
	key string
}

// enter goes into an object, unless it is in the path already or too deep.
func (w *jsonWriter) enter(o *goja.Object, key string) {
	for i, s := range w.path {
		if s.o == o {
			w.circular(i, key)
		}
	}
	if len(w.path) >= w.vm.pool.limits.Nesting {
		w.vm.Throw("RangeError", "Maximum call stack size exceeded")
	}
	w.path = append(w.path, jsonStep{o, key})
}

// circular throws in V8's words.
func (w *jsonWriter) circular(start int, key string) {
	describe := func(o *goja.Object) string {
		if c, ok := o.Get("constructor").(*goja.Object); ok {
			return "object with constructor '" + c.Get("name").String() + "'"
		}
		return "object"
	}
	property := func(holder *goja.Object, key string) string {
		if holder.ClassName() == "Array" {
			return "index " + key
		}
		return "property '" + key + "'"
	}
	cycle := w.path[start:]
	m := "Converting circular structure to JSON\n    --> starting at " + describe(cycle[0].o)
	for i, s := range cycle[1:] {
		if i > 0 && i < len(cycle)-2 {
			if i == 1 {
				m += "\n    |     ..."
			}
			continue
		}
		m += "\n    |     " + property(cycle[i].o, s.key) + " -> " + describe(s.o)
	}
	m += "\n    --- " + property(cycle[len(cycle)-1].o, key) + " closes the circle"
	w.vm.Throw("TypeError", m)
}
