package response

import (
	"reflect"
	"slices"
	"strconv"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// record is the headers object of a Response that the class has made: to a
// script a plain object, to the class a list that it appends to and sends
// without going through JavaScript properties.
type record struct {
	vm     *runtime.VM
	fields []field
	self   *goja.Object // nil while no script has seen it
}

// field is one property. While nobody has looked at the array of an own
// Set-Cookie it is only the list of its elements.
type field struct {
	name  string
	value goja.Value
	list  []goja.Value
	array bool
}

// usualFields is how many headers there is room for at first.
const usualFields = 4

// newHeaders makes an empty headers object.
func (c *class) newHeaders() *goja.Object {
	if c.vm.Reflective() {
		return c.vm.Runtime().NewObject()
	}
	return new(record).object(c.vm)
}

// object is the record as a script sees it.
func (r *record) object(vm *runtime.VM) *goja.Object {
	if r.self == nil {
		r.vm = vm
		r.self = vm.Runtime().NewDynamicObject(r)
	}
	return r.self
}

// append adds a header of a new name, or a cookie. It reports false when there
// is more to it than that.
func (r *record) append(name string, value goja.Value) bool {
	if name == cookieHeader {
		if f := r.cookies(); f != nil {
			f.list = append(f.list, value)
			return true
		}
		return false
	}
	if r.find(name) != nil {
		return false
	}
	r.fields = append(r.fields, field{name: name, value: value})
	r.cookies()
	return true
}

// recordOf is the record behind a headers object, or nil for a script's own.
func recordOf(o *goja.Object) *record {
	// Export of a plain object would copy it.
	if o.ExportType() != recordType {
		return nil
	}
	return o.Export().(*record)
}

var recordType = reflect.TypeFor[*record]()

func (r *record) find(name string) *field {
	for i := range r.fields {
		if r.fields[i].name == name {
			return &r.fields[i]
		}
	}
	return nil
}

// Get returns a property, made an array when it is still a list.
func (r *record) Get(name string) goja.Value {
	f := r.find(name)
	if f == nil {
		return nil
	}
	if f.array {
		elements := make([]any, len(f.list))
		for i, e := range f.list {
			elements[i] = e
		}
		f.value, f.list, f.array = r.vm.Runtime().NewArray(elements...), nil, false
	}
	return f.value
}

// Set sets a property.
func (r *record) Set(name string, v goja.Value) bool {
	if f := r.find(name); f != nil {
		f.value, f.list, f.array = v, nil, false
	} else {
		r.fields = append(r.fields, field{name: name, value: v})
	}
	return true
}

// Has reports whether there is a property.
func (r *record) Has(name string) bool { return r.find(name) != nil }

// Delete removes a property.
func (r *record) Delete(name string) bool {
	r.fields = slices.DeleteFunc(r.fields, func(f field) bool { return f.name == name })
	return true
}

// Keys lists the properties as a plain object does: those like array indices
// first, in numerical order.
func (r *record) Keys() []string {
	names := make([]string, 0, len(r.fields))
	var indices []uint64
	for i := range r.fields {
		if n, err := strconv.ParseUint(r.fields[i].name, 10, 32); err == nil && strconv.FormatUint(n, 10) == r.fields[i].name {
			indices = append(indices, n)
		} else {
			names = append(names, r.fields[i].name)
		}
	}
	if indices == nil {
		return names
	}
	slices.Sort(indices)
	all := make([]string, 0, len(r.fields))
	for _, n := range indices {
		all = append(all, strconv.FormatUint(n, 10))
	}
	return append(all, names...)
}

// cookies makes sure that there is a Set-Cookie and returns its list, or nil
// when a script has seen or replaced the array.
func (r *record) cookies() *field {
	f := r.find(cookieHeader)
	if f == nil {
		if r.fields == nil {
			r.fields = make([]field, 0, usualFields)
		}
		r.fields = append(r.fields, field{name: cookieHeader, array: true})
		f = &r.fields[len(r.fields)-1]
	}
	if !f.array {
		return nil
	}
	return f
}
