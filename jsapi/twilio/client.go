package twilio

import (
	"strings"

	"dialtone/jsapi/twilio/rest"

	"github.com/dop251/goja"
	whatwg "github.com/nlnwa/whatwg-url/url"
)

// clientClass is the REST client's base: credentials and options, and how a
// request is made of them. What it sends with is opts.httpClient.
//
// https://www.twilio.com/docs/libraries/reference/twilio-node
func (r *realm) clientClass() *goja.Object {
	return r.class(class{
		name: "Client", length: 3,
		create: r.createClient,
		methods: []method{
			{"setOpts", 1, func(this *goja.Object, args []goja.Value) goja.Value {
				r.setOptions(this, at(args, 0))
				return goja.Undefined()
			}},
			{"setAccountSid", 1, func(this *goja.Object, args []goja.Value) goja.Value {
				r.setAccountSid(this, at(args, 0))
				return goja.Undefined()
			}},
			{"setCredentialProvider", 1, func(this *goja.Object, args []goja.Value) goja.Value {
				set(this, "credentialProvider", at(args, 0))
				set(this, "accountSid", r.rt.ToValue(""))
				return r.call(this, "invalidateBasicAuth")
			}},
			{"invalidateBasicAuth", 0, func(this *goja.Object, _ []goja.Value) goja.Value {
				set(this, "username", goja.Undefined())
				set(this, "password", goja.Undefined())
				return goja.Undefined()
			}},
			{"invalidateOAuth", 0, func(this *goja.Object, _ []goja.Value) goja.Value {
				set(this, "credentialProvider", goja.Undefined())
				return goja.Undefined()
			}},
			{"request", 1, func(this *goja.Object, args []goja.Value) goja.Value { return r.request(this, at(args, 0)) }},
			{"getHostname", 3, func(_ *goja.Object, args []goja.Value) goja.Value {
				return r.rt.ToValue(hostname(at(args, 0).String(), text(at(args, 1)), text(at(args, 2))))
			}},
			{"validateSslCert", 0, func(*goja.Object, []goja.Value) goja.Value { return r.rejected(r.missing("client.validateSslCert")) }},
		},
		getters: []getter{{"httpClient", func(this *goja.Object) goja.Value {
			if !truthy(this.Get("_httpClient")) {
				set(this, "_httpClient", r.construct(r.requestClientClass(), this))
			}
			return this.Get("_httpClient")
		}}},
	})
}

// twilioClass is the REST client with what the API offers.
func (r *realm) twilioClass() *goja.Object {
	c := class{name: "Twilio", length: 3, extends: r.clientClass}
	for _, node := range rest.Root().Children {
		// As in the package each is kept by the client, out of its sight.
		kept := "_" + node.Name
		c.getters = append(c.getters, getter{node.Name, func(this *goja.Object) goja.Value {
			if v := this.Get(kept); v != nil {
				return v
			}
			v := (&place{r, this, rest.Root(), nil, "client"}).child(node)
			r.vm.Hide(this, kept, v)
			return v
		}})
	}
	return r.class(c)
}

// text is a value as text; "" for undefined and null.
func text(v goja.Value) string {
	if isNullish(v) {
		return ""
	}
	return v.String()
}

func (r *realm) createClient(this *goja.Object, args []goja.Value) {
	r.call(this, "setOpts", at(args, 2))
	env := r.read(this, "env")
	for i, name := range []string{"username", "password"} {
		variable := [...]string{"TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"}[i]
		set(this, name, r.first(at(args, i), env, variable))
	}
	set(this, "accountSid", r.rt.ToValue(""))
	sid := this.Get("username")
	if opts := this.Get("opts"); !isNullish(opts) {
		sid = or(r.read(opts, "accountSid"), sid)
	}
	r.call(this, "setAccountSid", sid)
	r.call(this, "invalidateOAuth")
}

// first is v ?? env[variable] ?? process.env[variable].
func (r *realm) first(v, env goja.Value, variable string) goja.Value {
	if !isNullish(v) {
		return v
	}
	if !isNullish(env) {
		if v := r.read(env, variable); !isNullish(v) {
			return v
		}
	}
	return r.read(r.read(r.module("process"), "env"), variable)
}

// plainOptions are those that a client takes over as they are, in this order.
var plainOptions = []string{
	"timeout", "keepAlive", "keepAliveMsecs", "maxSockets", "maxTotalSockets", "maxFreeSockets", "scheduling", "ca", "autoRetry",
	"maxRetryDelay", "maxRetries", "validationClient", "userAgentExtensions",
}

func (r *realm) setOptions(this *goja.Object, given goja.Value) {
	opts := or(given, r.rt.NewObject())
	set(this, "opts", opts)
	env := or(r.read(opts, "env"), r.rt.NewObject())
	set(this, "env", env)
	for _, o := range []struct{ name, variable string }{{"edge", "TWILIO_EDGE"}, {"region", "TWILIO_REGION"}, {"logLevel", "TWILIO_LOG_LEVEL"}} {
		set(this, o.name, r.first(r.read(opts, o.name), env, o.variable))
	}
	for _, name := range plainOptions {
		v := r.read(opts, name)
		switch name {
		case "autoRetry":
			v = or(v, r.rt.ToValue(false))
		case "userAgentExtensions":
			v = or(v, r.rt.NewArray())
		}
		set(this, name, v)
	}
	set(this, "_httpClient", r.read(opts, "httpClient"))
	if lazy := r.read(opts, "lazyLoading"); lazy.StrictEquals(r.rt.ToValue(false)) {
		set(this, "_httpClient", r.read(this, "httpClient"))
	}
}

func (r *realm) setAccountSid(this *goja.Object, given goja.Value) {
	sid := or(given, r.rt.ToValue(""))
	set(this, "accountSid", sid)
	if !truthy(sid) {
		return
	}
	s, ok := sid.(goja.String)
	switch {
	case !ok:
		r.vm.Throw("TypeError", "this.accountSid?.startsWith is not a function")
	case strings.HasPrefix(s.String(), "SK"):
		r.vm.Throw("Error", "accountSid must start with AC. "+
			"The given SID indicates an API Key which requires the accountSid to be passed as an additional option")
	case !strings.HasPrefix(s.String(), "AC"):
		r.vm.Throw("Error", "accountSid must start with AC")
	}
}

// request hands a request to the client's httpClient, with credentials and
// headers added as the package adds them.
func (r *realm) request(this *goja.Object, given goja.Value) goja.Value {
	opts := or(given, r.rt.NewObject()).ToObject(r.rt)
	for _, name := range []string{"method", "uri"} {
		if !truthy(opts.Get(name)) {
			r.vm.Throw("Error", name+" is required")
		}
	}
	username := or(r.read(opts, "username"), r.read(this, "username"))
	password := or(r.read(opts, "password"), r.read(this, "password"))
	strategy := r.read(opts, "authStrategy")
	if provider := r.read(this, "credentialProvider"); !truthy(strategy) && !isNullish(provider) {
		strategy = r.call(provider, "toAuthStrategy")
	}
	if !truthy(strategy) {
		switch {
		case !truthy(username):
			r.vm.Throw("Error", "username is required")
		case !truthy(password):
			r.vm.Throw("Error", "password is required")
		}
	}
	headers := or(r.read(opts, "headers"), r.rt.NewObject()).ToObject(r.rt)
	r.addHeaders(this, headers, opts.Get("method").String())
	u, err := whatwg.Parse(opts.Get("uri").String())
	if err != nil {
		e := r.vm.NewError("TypeError", "Invalid URL")
		_ = e.Set("code", "ERR_INVALID_URL")
		_ = e.Set("input", opts.Get("uri"))
		panic(e)
	}
	u.SetHostname(hostname(u.Hostname(), text(this.Get("edge")), text(this.Get("region"))))
	out := r.rt.NewObject()
	for _, f := range []struct {
		name string
		v    goja.Value
	}{
		{"method", opts.Get("method")}, {"uri", r.rt.ToValue(u.Href(false))}, {"username", username}, {"password", password},
		{"authStrategy", strategy}, {"headers", headers}, {"params", r.read(opts, "params")}, {"data", r.read(opts, "data")},
		{"timeout", r.read(opts, "timeout")}, {"allowRedirects", r.read(opts, "allowRedirects")}, {"logLevel", goja.Undefined()},
	} {
		_ = out.Set(f.name, f.v)
	}
	level := r.read(opts, "logLevel")
	if own := this.Get("opts"); !truthy(level) && !isNullish(own) {
		level = r.read(own, "logLevel")
	}
	_ = out.Set("logLevel", level)
	http := r.read(this, "httpClient")
	if isNullish(http) {
		return goja.Undefined()
	}
	return r.call(http, "request", out)
}

// version is that of the npm package whose client this one follows.
const version = "6.0.2"

func (r *realm) addHeaders(this, headers *goja.Object, method string) {
	process := r.module("process")
	agent := "twilio-node/" + version + " (" + text(r.read(process, "platform")) + " " + text(r.read(process, "arch")) + ") node/" +
		text(r.read(process, "version"))
	if list := this.Get("userAgentExtensions"); !isNullish(list) {
		r.rt.ForOf(list, func(v goja.Value) bool {
			agent += " " + v.String()
			return true
		})
	}
	_ = headers.Set("User-Agent", agent)
	_ = headers.Set("Accept-Charset", "utf-8")
	if (method == "post" || method == "put") && !truthy(headers.Get("Content-Type")) {
		_ = headers.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if method != "delete" && !truthy(headers.Get("Accept")) {
		_ = headers.Set("Accept", "application/json")
	}
}

// hostname puts an edge and a region into the name of one of Twilio's hosts:
// product.edge.region.twilio.com.
//
// https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
func hostname(host, edge, region string) string {
	labels := strings.Split(host, ".")
	domain := strings.Join(labels[max(0, len(labels)-2):], ".")
	prefix, _, _ := strings.Cut(host, "."+domain)
	parts := append(strings.Split(prefix, "."), "", "")
	product, ownEdge, ownRegion := parts[0], parts[1], parts[2]
	if ownEdge != "" && ownRegion == "" {
		ownEdge, ownRegion = "", ownEdge
	}
	switch {
	case region != "":
	case ownRegion != "":
		region = ownRegion
	case edge != "":
		region = "us1"
	default:
		return host
	}
	if edge == "" {
		edge = ownEdge
	}
	var named []string
	for _, part := range []string{product, edge, region, domain} {
		if part != "" {
			named = append(named, part)
		}
	}
	return strings.Join(named, ".")
}
