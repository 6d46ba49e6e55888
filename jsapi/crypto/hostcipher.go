package crypto

import (
	"dialtone/jsapi/buffer/view"

	"github.com/dop251/goja"
)

func (h *host) defineCiphers() {
	rt := h.vm.Runtime()
	list := make([]string, len(algorithms))
	for i := range algorithms {
		list[i] = algorithms[i].name
	}
	h.names("cipherNames", list)
	h.define("cipherInfo", func(c goja.FunctionCall) goja.Value {
		a := algorithmOf(c.Argument(0).String())
		if a == nil {
			return goja.Undefined()
		}
		return rt.NewArray(a.name, a.mode, a.key, a.iv, a.blockSize, a.nid)
	})
	h.define("cipher", h.cipher)
}

// cipher makes the machine of cipher(name, encrypt, key, iv).
func (h *host) cipher(c goja.FunctionCall) goja.Value {
	rt := h.vm.Runtime()
	m, err := newMachine(algorithmOf(c.Argument(0).String()), c.Argument(1).ToBoolean(), h.copy(c.Argument(2)), h.copy(c.Argument(3)))
	if err != nil {
		panic(h.thrown(err))
	}
	o := rt.NewObject()
	define := func(name string, f func(c goja.FunctionCall) goja.Value) { _ = o.Set(name, h.vm.Func(name, 0, f)) }
	define("update", func(c goja.FunctionCall) goja.Value {
		b := h.view(c.Argument(0))
		view.Bound(h.vm, "a buffer", len(b)+len(m.all))
		out, err := m.update(b)
		if err != nil {
			panic(h.thrown(err))
		}
		return view.Buffer(h.vm, out)
	})
	define("final", func(goja.FunctionCall) goja.Value {
		b, err := m.final()
		if err != nil {
			panic(h.thrown(err))
		}
		return view.Buffer(h.vm, b)
	})
	define("padding", func(c goja.FunctionCall) goja.Value {
		m.padding = c.Argument(0).ToBoolean()
		return goja.Undefined()
	})
	define("aad", func(c goja.FunctionCall) goja.Value {
		m.aad = append(m.aad, h.view(c.Argument(0))...)
		return goja.Undefined()
	})
	define("tagLength", func(c goja.FunctionCall) goja.Value {
		m.tagSize = int(c.Argument(0).ToInteger())
		return goja.Undefined()
	})
	define("tag", func(c goja.FunctionCall) goja.Value {
		if len(c.Arguments) > 0 {
			m.tag = h.copy(c.Argument(0))
			return goja.Undefined()
		}
		return view.Buffer(h.vm, m.tag)
	})
	return o
}
