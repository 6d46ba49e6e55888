// Package jsapi is what scripts can see: it lists the host modules, one line
// each, and the convention by which a handler is called.
//
// A host module is one folder here. It exports Module, a value of
// runtime.Module that names its globals and opens them in a VM on first use.
// Modules do not import each other's JavaScript side; what two of them share is
// plain Go in the folder that owns the concept, or is had from the VM by name.
package jsapi

import (
	"slices"

	"dialtone/jsapi/assert"
	"dialtone/jsapi/asynchooks"
	"dialtone/jsapi/buffer"
	"dialtone/jsapi/coded"
	"dialtone/jsapi/console"
	"dialtone/jsapi/context"
	"dialtone/jsapi/crypto"
	"dialtone/jsapi/diagnosticschannel"
	"dialtone/jsapi/dns"
	"dialtone/jsapi/ecmascript"
	"dialtone/jsapi/event"
	"dialtone/jsapi/events"
	"dialtone/jsapi/eventtarget"
	"dialtone/jsapi/exchange"
	"dialtone/jsapi/fetch"
	"dialtone/jsapi/fs"
	"dialtone/jsapi/http"
	"dialtone/jsapi/http2"
	"dialtone/jsapi/jwt"
	"dialtone/jsapi/messaging"
	"dialtone/jsapi/navigator"
	"dialtone/jsapi/net"
	"dialtone/jsapi/nodeutil"
	"dialtone/jsapi/os"
	"dialtone/jsapi/path"
	"dialtone/jsapi/perfhooks"
	"dialtone/jsapi/process"
	"dialtone/jsapi/punycode"
	"dialtone/jsapi/querystring"
	"dialtone/jsapi/refused"
	"dialtone/jsapi/response"
	"dialtone/jsapi/runtimeclient"
	"dialtone/jsapi/stream"
	"dialtone/jsapi/stringdecoder"
	"dialtone/jsapi/structuredclone"
	"dialtone/jsapi/textencoding"
	"dialtone/jsapi/timers"
	"dialtone/jsapi/tty"
	"dialtone/jsapi/twilio"
	"dialtone/jsapi/twiml"
	"dialtone/jsapi/url"
	"dialtone/jsapi/urlpattern"
	"dialtone/jsapi/webhooks"
	"dialtone/jsapi/websocket"
	"dialtone/jsapi/webstreams"
	"dialtone/jsapi/zlib"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// New returns all that dialtone gives to scripts, for runtime.NewPool.
func New() runtime.API {
	return runtime.API{
		Modules: slices.Concat([]runtime.Module{
			asynchooks.Module(),
			coded.Module(),
			console.Module(),
			diagnosticschannel.Module(),
			ecmascript.Module(),
			ecmascript.Symbols(),
			events.Module(),
			exchange.Module(),
			http2.Module(),
			jwt.Module(),
			navigator.Module(),
			process.Global(),
			process.Module(),
			punycode.Module(),
			querystring.Module(),
			response.Module(),
			runtimeclient.Module(),
			stringdecoder.Module(),
			structuredclone.Module(),
			textencoding.Module(),
			tty.Module(),
			twilio.Client(),
			twilio.Global(),
			twilio.Module(),
			twilio.Package(),
			twiml.Module(),
			urlpattern.Module(),
			webhooks.Module(),
			websocket.Module(),
		},
			assert.Modules(),
			buffer.Modules(),
			crypto.Modules(),
			dns.Modules(),
			eventtarget.Modules(),
			fetch.Modules(),
			fs.Modules(),
			http.Modules(),
			messaging.Modules(),
			net.Modules(),
			nodeutil.Modules(),
			os.Modules(),
			path.Modules(),
			perfhooks.Modules(),
			refused.Modules(),
			stream.Modules(),
			timers.Modules(),
			url.Modules(),
			zlib.Modules(),
			webstreams.Modules(),
		),
		Convention: convention{},
	}
}

// convention calls a handler as Twilio does: handler(context, event, callback).
type convention struct{ response.Convention }

// Arguments makes the context and the event of a request.
func (convention) Arguments(vm *runtime.VM, req *runtime.Request) (goja.Value, goja.Value) {
	return context.New(vm, req), event.New(vm, req)
}
