package response

import (
	"reflect"

	"github.com/dop251/goja"
)

// instance is the Go side of a Response that the class has made: to a script a
// plain object with the properties body, statusCode and headers, to the class
// three fields.
type instance struct {
	class        *class
	body, status goja.Value
	headers      goja.Value // nil while they are the record and nobody has looked
	record       record
	// full has all own properties once a script has added or deleted one; then
	// the fields above count no more.
	full *goja.Object
}

var instanceType = reflect.TypeFor[*instance]()

// instanceOf is the Go side of an object, or nil when it has none, or when its
// properties are no longer just the three.
func instanceOf(o *goja.Object) *instance {
	// Export of a plain object would copy it.
	if o.ExportType() != instanceType {
		return nil
	}
	if in := o.Export().(*instance); in.full == nil {
		return in
	}
	return nil
}

// ownRecord is the list behind the headers of an object, or nil when a script
// has put others in their place.
func ownRecord(o *goja.Object) *record {
	if in := instanceOf(o); in != nil {
		return in.ownRecord()
	}
	return nil
}

func (in *instance) ownRecord() *record {
	if in.headers == nil || in.headers == in.record.self {
		return &in.record
	}
	return nil
}

// Get returns an own property.
func (in *instance) Get(key string) goja.Value {
	if in.full != nil {
		return in.full.Get(key)
	}
	switch key {
	case "body":
		return in.body
	case "statusCode":
		return in.status
	case "headers":
		if in.headers == nil {
			in.headers = in.record.object(in.class.vm)
		}
		return in.headers
	}
	return nil
}

// Set changes a property, or adds one.
func (in *instance) Set(key string, v goja.Value) bool {
	if in.full == nil {
		switch key {
		case "body":
			in.body = v
			return true
		case "statusCode":
			in.status = v
			return true
		case "headers":
			in.headers = v
			return true
		}
	}
	return in.object().Set(key, v) == nil
}

// Has reports whether there is an own property.
func (in *instance) Has(key string) bool {
	if in.full != nil {
		return in.full.Get(key) != nil
	}
	return key == "body" || key == "statusCode" || key == "headers"
}

// Delete removes a property.
func (in *instance) Delete(key string) bool {
	return !in.Has(key) || in.object().Delete(key) == nil
}

// Keys lists the own properties.
func (in *instance) Keys() []string {
	if in.full != nil {
		return in.full.Keys()
	}
	return []string{"body", "statusCode", "headers"}
}

// object is where all properties are from now on.
func (in *instance) object() *goja.Object {
	if in.full == nil {
		o := in.class.vm.Runtime().CreateObject(nil)
		for _, key := range in.Keys() {
			set(o, key, in.Get(key))
		}
		in.full = o
	}
	return in.full
}
