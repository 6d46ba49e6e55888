package jwt

import (
	"slices"

	"github.com/dop251/goja"
)

// grant is a class of grants: what it is called in a token, the options that
// become its properties, and how they become claims.
type grant struct {
	name, key string
	options   []string
	claims    func(r *realm, this goja.Value) goja.Value
}

// grantClasses are the grants in the npm package's order.
var grantClasses = []grant{
	{"TaskRouterGrant", "task_router", []string{"workspaceSid", "workerSid", "role"}, renamed(
		claim{"workspaceSid", "workspace_sid"}, claim{"workerSid", "worker_sid"}, claim{"role", "role"})},
	{"ChatGrant", "chat", []string{"serviceSid", "endpointId", "deploymentRoleSid", "pushCredentialSid"}, renamed(
		claim{"serviceSid", "service_sid"}, claim{"endpointId", "endpoint_id"},
		claim{"deploymentRoleSid", "deployment_role_sid"}, claim{"pushCredentialSid", "push_credential_sid"})},
	{"VideoGrant", "video", []string{"room"}, renamed(claim{"room", "room"})},
	{"SyncGrant", "data_sync", []string{"serviceSid", "endpointId"}, renamed(
		claim{"serviceSid", "service_sid"}, claim{"endpointId", "endpoint_id"})},
	{"VoiceGrant", "voice", []string{"incomingAllow", "outgoingApplicationSid", "outgoingApplicationParams", "pushCredentialSid", "endpointId"}, voice},
	{"PlaybackGrant", "player", []string{"grant"}, playback},
}

// grants puts the classes on AccessToken.
func (r *realm) grants(token *goja.Object) {
	parent := r.base(class{name: "Grant", length: 1, construct: func(this goja.Value, args arguments) {
		r.write(this, "key", args.at(0))
	}})
	_ = token.Set("Grant", parent)
	for _, g := range grantClasses {
		_ = token.Set(g.name, r.derived(parent, g.key, r.grantClass(g)))
	}
}

func (r *realm) grantClass(g grant) class {
	return class{
		name: g.name, length: 1,
		construct: func(this goja.Value, args arguments) {
			if options := args.at(0); truthy(options) {
				r.copy(this, options, g.options...)
				return
			}
			for _, name := range g.options {
				r.write(this, name, goja.Undefined())
			}
		},
		methods: []method{{"toPayload", 0, func(this goja.Value, _ arguments) goja.Value { return g.claims(r, this) }}},
	}
}

// legacyGrants puts the functions of the oldest major on AccessToken.
func (r *realm) legacyGrants(token *goja.Object) {
	made := make(map[string]*goja.Object)
	conversations := grant{"ConversationsGrant", "rtc", []string{"configurationProfileSid"}, renamed(claim{"configurationProfileSid", "configuration_profile_sid"})}
	for _, g := range append([]grant{conversations}, grantClasses...) {
		c := r.grantClass(g)
		c.constants = []constant{{"key", g.key}}
		made[g.name] = r.base(c)
	}
	made["ConversationsGrant"] = r.deprecated(r.grantClass(conversations), made["ConversationsGrant"].Get("prototype"))
	// The grant for what was IP Messaging is a ChatGrant in all but its key.
	chat := made["ChatGrant"]
	proto := r.rt.CreateObject(chat.Get("prototype").(*goja.Object))
	_ = proto.Set("_super", chat.Get("prototype"))
	_ = proto.DefineDataProperty("constructor", chat, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE)
	_ = proto.Set("key", "ip_messaging")
	ofChat := slices.IndexFunc(grantClasses, func(g grant) bool { return g.name == "ChatGrant" })
	made["IpMessagingGrant"] = r.deprecated(r.grantClass(grantClasses[ofChat]), proto)
	for _, name := range []string{
		"IpMessagingGrant", "ChatGrant", "VoiceGrant", "SyncGrant", "VideoGrant", "ConversationsGrant", "TaskRouterGrant", "PlaybackGrant",
	} {
		_ = token.Set(name, made[name])
	}
}

// deprecated makes the function that Node's util.deprecate makes of another,
// whose prototype it shares. The warning is left out.
func (r *realm) deprecated(c class, prototype goja.Value) *goja.Object {
	c.name, c.length, c.methods = "deprecated", 0, nil
	o := r.base(c)
	_ = o.Set("prototype", prototype)
	return o
}

type claim struct{ property, name string }

// renamed makes claims of those properties that are truthy.
func renamed(claims ...claim) func(r *realm, this goja.Value) goja.Value {
	return func(r *realm, this goja.Value) goja.Value {
		o := r.rt.NewObject()
		for _, c := range claims {
			if v := r.read(this, c.property); truthy(v) {
				_ = o.Set(c.name, v)
			}
		}
		return o
	}
}

func voice(r *realm, this goja.Value) goja.Value {
	o := r.rt.NewObject()
	if r.read(this, "incomingAllow").StrictEquals(r.rt.ToValue(true)) {
		incoming := r.rt.NewObject()
		_ = incoming.Set("allow", true)
		_ = o.Set("incoming", incoming)
	}
	if sid := r.read(this, "outgoingApplicationSid"); truthy(sid) {
		outgoing := r.rt.NewObject()
		_ = outgoing.Set("application_sid", sid)
		if params := r.read(this, "outgoingApplicationParams"); truthy(params) {
			_ = outgoing.Set("params", params)
		}
		_ = o.Set("outgoing", outgoing)
	}
	if v := r.read(this, "pushCredentialSid"); truthy(v) {
		_ = o.Set("push_credential_sid", v)
	}
	if v := r.read(this, "endpointId"); truthy(v) {
		_ = o.Set("endpoint_id", v)
	}
	return o
}

// playback is the grant that Twilio's API has given, as it is.
func playback(r *realm, this goja.Value) goja.Value {
	return or(r.read(this, "grant"), r.rt.NewObject())
}
