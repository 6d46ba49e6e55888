package runtime

import "strings"

// nodeBuiltins are the names that Node 24 resolves before any package.
//
// https://nodejs.org/api/modules.html#built-in-modules
var nodeBuiltins = func() map[string]bool {
	m := make(map[string]bool)
	for _, n := range strings.Fields(`assert assert/strict async_hooks buffer child_process cluster console constants crypto
		dgram diagnostics_channel dns dns/promises domain events fs fs/promises http http2 https inspector inspector/promises module net os
		path path/posix path/win32 perf_hooks process punycode querystring readline readline/promises repl stream stream/consumers
		stream/promises stream/web string_decoder sys timers timers/promises tls trace_events tty url util util/types v8 vm
		wasi worker_threads zlib`) {
		m[n] = true
	}
	return m
}()

// schemeOnly are those that are only found with node: before the name.
var schemeOnly = map[string]bool{"sea": true, "sqlite": true, "test": true, "test/reporters": true}
