package twilio

import (
	"strings"

	"github.com/dop251/goja"
)

// A module of the package is one of its exports, or an object whose properties
// are some of them.
type module struct {
	is  string   // the way to the export; "." is the package itself
	has []string // pairs of a property and the way to its value
}

// modules are the package's files that hold what dialtone has, by their path
// without the extension.
var modules = map[string]module{
	"index":                              {is: "."},
	"lib":                                {is: "."},
	"lib/index":                          {is: "."},
	"lib/twiml/VoiceResponse":            {is: "twiml.VoiceResponse"},
	"lib/twiml/MessagingResponse":        {is: "twiml.MessagingResponse"},
	"lib/twiml/FaxResponse":              {is: "twiml.FaxResponse"},
	"lib/jwt/AccessToken":                {is: "jwt.AccessToken"},
	"lib/jwt/validation/ValidationToken": {is: "jwt.ValidationToken"},
	"lib/jwt/ClientCapability": {has: []string{
		"EventStreamScope", "jwt.ClientCapability.EventStreamScope", "IncomingClientScope", "jwt.ClientCapability.IncomingClientScope",
		"OutgoingClientScope", "jwt.ClientCapability.OutgoingClientScope", "default", "jwt.ClientCapability",
	}},
	"lib/jwt/taskrouter/TaskRouterCapability": {has: []string{
		"Policy", "jwt.taskrouter.TaskRouterCapability.Policy", "default", "jwt.taskrouter.TaskRouterCapability",
	}},
	"lib/jwt/taskrouter/util": {is: "jwt.taskrouter.util"},
	"lib/rest/Twilio":         {is: "Twilio"},
	"lib/base/RequestClient":  {is: "RequestClient"},
	"lib/base/RestException":  {has: []string{"default", "RestException"}},
	"lib/webhooks/webhooks": {has: []string{
		"getExpectedTwilioSignature", "getExpectedTwilioSignature", "getExpectedBodyHash", "getExpectedBodyHash", "validateRequest", "validateRequest",
		"validateBody", "validateBody", "validateRequestWithBody", "validateRequestWithBody", "validateIncomingRequest", "validateIncomingRequest",
		"validateExpressRequest", "validateExpressRequest", "webhook", "webhook",
	}},
	"lib/credential_provider/ClientCredentialProvider": {has: []string{"ClientCredentialProviderBuilder", "ClientCredentialProviderBuilder"}},
	"lib/credential_provider/OrgsCredentialProvider":   {has: []string{"OrgsCredentialProviderBuilder", "OrgsCredentialProviderBuilder"}},
	"lib/credential_provider/NoAuthCredentialProvider": {has: []string{"NoAuthCredentialProvider", "NoAuthCredentialProvider"}},
}

// file is what require gives for a file of the package; nil for one that
// dialtone lacks.
func (r *realm) file(path string) goja.Value {
	path = strings.TrimSuffix(path, ".js")
	m, ok := modules[path]
	if !ok {
		return nil
	}
	if m.is != "" {
		return r.way(m.is)
	}
	return r.once("file "+path, func() goja.Value {
		o := r.rt.NewObject()
		for i := 0; i < len(m.has); i += 2 {
			if m.has[i] == "default" {
				r.vm.Hide(o, "__esModule", r.rt.ToValue(true))
			}
			_ = o.Set(m.has[i], r.way(m.has[i+1]))
		}
		return o
	})
}

// way follows a path of property names from the package's exports.
func (r *realm) way(path string) goja.Value {
	if path == "." {
		return r.sdk()
	}
	name, rest, more := strings.Cut(path, ".")
	v := r.export(name)
	for more && v != nil {
		name, rest, more = strings.Cut(rest, ".")
		v = r.read(v, name)
	}
	if v == nil {
		return goja.Undefined()
	}
	return v
}
