// Package twilio is the global Twilio: a plain object with what the npm
// package exports, and Response. What is not there yet throws an error that
// names it when a script asks for it.
package twilio

import (
	"dialtone/jsapi/jwt"
	"dialtone/jsapi/response"
	"dialtone/jsapi/twiml"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Module is the global and what require('twilio') gives to a service that has
// no such package of its own.
func Module() runtime.Module {
	return runtime.Module{Globals: []string{"Twilio"}, Open: open}
}

// missing are the names that the npm package has besides.
var missing = []string{
	"ClientCredentialProviderBuilder", "NoAuthCredentialProvider", "OrgsCredentialProviderBuilder", "RequestClient", "RestException", "Twilio",
	"getExpectedBodyHash", "getExpectedTwilioSignature", "validateBody", "validateExpressRequest", "validateIncomingRequest",
	"validateRequest", "validateRequestWithBody", "webhook",
}

func open(vm *runtime.VM) runtime.Exports {
	o := vm.Runtime().NewObject()
	part := func(property, module string) {
		e, _ := vm.Open(module)
		_ = o.Set(property, e.Default)
	}
	part("Response", response.Name)
	part("jwt", jwt.Name)
	part("twiml", twiml.Name)
	for _, name := range missing {
		_ = o.DefineAccessorProperty(name, vm.Func("get "+name, 0, func(goja.FunctionCall) goja.Value {
			vm.Throw("Error", "Twilio."+name+" is not available in dialtone yet")
			return nil
		}), nil, goja.FLAG_TRUE, goja.FLAG_TRUE)
	}
	return runtime.Exports{Default: o}
}
