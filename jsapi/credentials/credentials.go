// Package credentials makes REST clients for the service's own account: what
// context.getTwilioClient, Runtime.getSync and the global twilioClient have in
// common.
//
// A [Problem] says what is wrong with one of the two variables that such a
// client is made of, in the platform's words. [Client] makes the client with
// whatever require('twilio') gives. The package does not know what a client is.
package credentials

import (
	"strings"
	"unicode/utf16"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// The variables of a service that a client is made of.
const (
	AccountSid = "ACCOUNT_SID"
	AuthToken  = "AUTH_TOKEN"
)

// A Problem is what is wrong with a variable. The texts are the reference's, as
// measured.
type Problem struct{ Title, Text string }

var (
	missingSid = &Problem{"Missing Account SID",
		"You are missing a Twilio Account SID. You can add one into your .env file:\n\nACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
	invalidSid = &Problem{"Invalid Account SID",
		"The value for your ACCOUNT_SID in your .env file is not a valid Twilio Account SID.\n\n" +
			"It should look like this: ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
	missingToken = &Problem{"Missing Auth Token",
		"You are missing a Twilio Auth Token. You can add one into your .env file:\n\nAUTH_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
	invalidToken = &Problem{"Invalid Auth Token",
		"The value for your AUTH_TOKEN in your .env file is not a valid Twilio Auth Token.\n\n" +
			"It should be 32 characters long and made of letters and numbers."}
)

// CheckAccountSid looks at the service's ACCOUNT_SID; nil means that it is good.
func CheckAccountSid(svc *runtime.Service) *Problem {
	switch sid, _ := svc.Getenv(AccountSid); {
	case sid == "":
		return missingSid
	case len(utf16.Encode([]rune(sid))) != 34 || !strings.HasPrefix(sid, "AC"):
		return invalidSid
	}
	return nil
}

// CheckAuthToken looks at the service's AUTH_TOKEN; nil means that it is good.
func CheckAuthToken(svc *runtime.Service) *Problem {
	switch token, _ := svc.Getenv(AuthToken); {
	case token == "":
		return missingToken
	case len(utf16.Encode([]rune(token))) != 32:
		return invalidToken
	}
	return nil
}

// Throw logs the problem and throws it as an Error named INVALID_CONFIG. The
// last line of its stack says where the client was wanted. Without a problem it
// does nothing.
func (p *Problem) Throw(vm *runtime.VM, where string) {
	if p == nil {
		return
	}
	message := p.Title + "\n" + p.Text
	vm.Log(runtime.LevelError, message)
	e := vm.NewError("Error", message)
	_ = e.Set("name", "INVALID_CONFIG")
	_ = e.Set("stack", message+"\n--- at "+where)
	panic(e)
}

// Client makes a REST client with the service's credentials and the given
// options, by the function that require('twilio') gives. It throws what that
// throws.
func Client(vm *runtime.VM, options *goja.Object) *goja.Object {
	f, ok := goja.AssertFunction(vm.Require("twilio"))
	if !ok {
		vm.Throw("TypeError", "twilio is not a function")
	}
	variable := func(name string) goja.Value {
		if v, ok := vm.Service().Getenv(name); ok {
			return vm.Runtime().ToValue(v)
		}
		return goja.Undefined()
	}
	v, err := f(goja.Undefined(), variable(AccountSid), variable(AuthToken), options)
	if err != nil {
		panic(err)
	}
	return v.ToObject(vm.Runtime())
}

// Options is {…defaults, ...given}: what a caller gives over lazyLoading: true,
// which the platform sets.
func Options(vm *runtime.VM, given goja.Value) *goja.Object {
	o := vm.Runtime().NewObject()
	_ = o.Set("lazyLoading", true)
	if goja.IsUndefined(given) || goja.IsNull(given) {
		return o
	}
	from := given.ToObject(vm.Runtime())
	for _, k := range from.Keys() {
		_ = o.DefineDataProperty(k, from.Get(k), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE)
	}
	return o
}
