package jwt

import "github.com/dop251/goja"

// taskrouter makes the namespace taskrouter: TaskRouterCapability, and the
// functions of util.
//
// https://www.twilio.com/docs/taskrouter/js-sdk/workspace
func (r *realm) taskrouter() goja.Value {
	policy := r.policy()
	o := r.rt.NewObject()
	_ = o.Set("TaskRouterCapability", r.taskRouterCapability(policy))
	_ = o.Set("util", r.policies(policy))
	return o
}

func (r *realm) policy() *goja.Object {
	return r.base(class{
		name: "Policy", length: 1,
		construct: func(this goja.Value, args arguments) {
			options := or(args.at(0), r.rt.NewObject())
			url := r.read(options, "url")
			if !r.legacy() {
				url = or(url, r.rt.ToValue(""))
			}
			r.write(this, "url", url)
			r.write(this, "method", or(r.read(options, "method"), r.rt.ToValue("GET")))
			r.write(this, "queryFilter", or(r.read(options, "queryFilter"), r.rt.NewObject()))
			r.write(this, "postFilter", or(r.read(options, "postFilter"), r.rt.NewObject()))
			// The npm package cannot be told to refuse either.
			r.write(this, "allow", or(r.read(options, "allow"), r.rt.ToValue(true)))
		},
		methods: []method{{"payload", 0, func(this goja.Value, _ arguments) goja.Value {
			o := r.rt.NewObject()
			for _, c := range []claim{
				{"url", "url"}, {"method", "method"}, {"queryFilter", "query_filter"}, {"postFilter", "post_filter"}, {"allow", "allow"},
			} {
				_ = o.Set(c.name, r.read(this, c.property))
			}
			return o
		}}},
	})
}

func (r *realm) taskRouterCapability(policy *goja.Object) *goja.Object {
	capability := r.base(class{
		name: "TaskRouterCapability", length: 1,
		construct: func(this goja.Value, args arguments) {
			options := args.at(0)
			r.requireOption(options, "options")
			required := []string{"accountSid", "authToken", "workspaceSid", "channelId"}
			for _, name := range required {
				r.requireOption(r.read(options, name), "options."+name)
			}
			r.copy(this, options, required...)
			r.copy(this, options, "friendlyName")
			r.write(this, "ttl", or(r.read(options, "ttl"), r.rt.ToValue(defaultTTL)))
			r.write(this, "version", or(r.read(options, "version"), r.rt.ToValue("v1")))
			r.write(this, "policies", r.rt.NewArray())
		},
		methods: []method{
			{"addPolicy", 1, func(this goja.Value, args arguments) goja.Value {
				r.call(r.read(this, "policies"), "this.policies", "push", args.at(0))
				return goja.Undefined()
			}},
			{"toJwt", 0, func(this goja.Value, _ arguments) goja.Value { return r.signTaskRouter(this) }},
		},
	})
	_ = capability.Set("Policy", policy)
	return capability
}

func (r *realm) signTaskRouter(this goja.Value) goja.Value {
	claims := r.rt.NewObject()
	set := func(name, property string) { _ = claims.Set(name, r.read(this, property)) }
	set("iss", "accountSid")
	_ = claims.Set("exp", r.add(r.now(), r.read(this, "ttl")))
	set("version", "version")
	set("friendly_name", "friendlyName")
	set("account_sid", "accountSid")
	set("channel", "channelId")
	set("workspace_sid", "workspaceSid")
	_ = claims.Set("policies", r.callEach(r.read(this, "policies"), "this.policies", "policy", "payload"))
	startsWith := func(prefix string) bool {
		return truthy(r.call(r.read(this, "channelId"), "this.channelId", "startsWith", r.rt.ToValue(prefix)))
	}
	if startsWith("WK") {
		set("worker_sid", "channelId")
	} else if startsWith("WQ") {
		set("taskqueue_sid", "channelId")
	}
	return r.sign(claims, r.read(this, "authToken"), nil, nil)
}

// policies makes the object util: functions that write the URLs of TaskRouter's
// resources, and the policies that a worker needs.
func (r *realm) policies(policy *goja.Object) *goja.Object {
	const (
		events     = "https://event-bridge.twilio.com/v1/wschannels"
		taskrouter = "https://taskrouter.twilio.com"
	)
	// allow makes a policy for a URL, whose parts may be of any type.
	allow := func(method string, parts ...any) goja.Value {
		options := r.rt.NewObject()
		_ = options.Set("url", r.call(r.rt.NewArray(parts...), "", "join", r.rt.ToValue("/")))
		_ = options.Set("method", method)
		_ = options.Set("allow", true)
		made, err := r.rt.New(policy, options)
		if err != nil {
			panic(err)
		}
		return made
	}
	o := r.rt.NewObject()
	if !r.legacy() {
		_ = o.DefineDataProperty("__esModule", r.rt.ToValue(true), goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
	}
	function := func(name string, length int, f func(args arguments) goja.Value) {
		_ = o.Set(name, r.function(method{name, length, func(_ goja.Value, args arguments) goja.Value { return f(args) }}))
	}
	function("defaultWorkerPolicies", 3, func(args arguments) goja.Value {
		version, workspace, worker := args.at(0), args.at(1), args.at(2)
		return r.rt.NewArray(
			allow("GET", taskrouter, version, "Workspaces", workspace, "Activities"),
			allow("GET", taskrouter, version, "Workspaces", workspace, "Tasks", "**"),
			allow("GET", taskrouter, version, "Workspaces", workspace, "Workers", worker, "Reservations", "**"),
			allow("GET", taskrouter, version, "Workspaces", workspace, "Workers", worker),
		)
	})
	function("defaultEventBridgePolicies", 2, func(args arguments) goja.Value {
		return r.rt.NewArray(allow("GET", events, args.at(0), args.at(1)), allow("POST", events, args.at(0), args.at(1)))
	})
	// Of the parts of these URLs, what is no string is left out.
	for _, u := range []struct {
		name  string
		parts []string // "" stands for the next argument
	}{
		{"workspacesUrl", []string{""}},
		{"taskQueuesUrl", []string{"", "TaskQueues", ""}},
		{"tasksUrl", []string{"", "Tasks", ""}},
		{"activitiesUrl", []string{"", "Activities", ""}},
		{"workersUrl", []string{"", "Workers", ""}},
		{"reservationsUrl", []string{"", "Workers", "", "Reservations", ""}},
	} {
		length := 0
		for _, part := range u.parts {
			if part == "" {
				length++
			}
		}
		function(u.name, length, func(args arguments) goja.Value {
			url := r.rt.ToValue(taskrouter + "/v1/Workspaces")
			next := 0
			for _, part := range u.parts {
				v := r.rt.ToValue(part)
				if part == "" {
					v = args.at(next)
					next++
				}
				if isString(v) {
					url = r.add(r.add(url, r.rt.ToValue("/")), v)
				}
			}
			return url
		})
	}
	return o
}
