package twilio

import (
	"strings"

	"github.com/dop251/goja"
)

// missing says why a call cannot be sent, and what to do.
func (r *realm) missing(call string) string {
	// The shortcut is what scripts write.
	call = strings.Replace(call, ".api.v2010.account.", ".", 1)
	what := call + " calls Twilio's API, which needs the npm package twilio"
	if err := r.vm.PackageError(Name); err != nil {
		return what + ", and the service's own cannot be loaded: " + err.Error()
	}
	if r.vm.HasPackage(Name) {
		return what + `: make the client with context.getTwilioClient() or require("twilio"), which use the service's own`
	}
	return what + `: run "npm install twilio" in the service's folder`
}

// send is a request of a client that cannot send any: a promise that is
// rejected, or, with a callback, one that waits for that.
func (r *realm) send(call string, callback goja.Callable) goja.Value {
	promise := r.rejected(r.missing(call))
	if callback == nil {
		return promise
	}
	return r.then(promise, nil, func(reason goja.Value) goja.Value {
		v, err := callback(goja.Undefined(), reason)
		if err != nil {
			panic(err)
		}
		return v
	})
}

// wantCredentials throws as the package does before it sends with a client that
// has none.
func (r *realm) wantCredentials(client *goja.Object) {
	if truthy(client.Get("credentialProvider")) {
		return
	}
	for _, name := range []string{"username", "password"} {
		if !truthy(client.Get(name)) {
			r.vm.Throw("Error", name+" is required")
		}
	}
}
