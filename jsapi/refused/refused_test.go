package refused_test

import (
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
	"dialtone/jsapi/refused"
	"dialtone/runtime/runtimetest"
)

func TestRefusedModulesHaveNodesNames(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}

func TestEveryCallIsRefusedWithASentence(t *testing.T) {
	t.Parallel()
	const script = `exports.handler = (context, event, callback) => {
		const calls = [];
		const call = (name, f) => {
			for (const how of [() => f(), () => new f()]) {
				try { how(); calls.push(name + ' returned') } catch (e) { calls.push(e.code + ' ' + e.message) }
			}
		};
		const walk = (name, o, depth) => {
			if (depth > 2) return;
			for (const k of Object.keys(o)) {
				if (['isSea', 'url', 'writer', 'getTestContext', 'getEnabledCategories', 'console'].includes(k) || k.startsWith('_events')) continue;
				if (typeof o[k] === 'function') call(name + '.' + k, o[k]);
				else if (o[k] && typeof o[k] === 'object') walk(name + '.' + k, o[k], depth + 1);
			}
		};
		walk('MODULE', require('node:MODULE'), 0);
		callback(null, calls.join('\n'));
	}`
	for _, m := range refused.Modules() {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": strings.ReplaceAll(script, "MODULE", m.Name)}, runtimetest.Options{})
		resp, _, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil {
			t.Fatal(err)
		}
		reason := m.Refused[1 : len(m.Refused)-1]
		lines := strings.Split(string(resp.Body), "\n")
		for _, line := range lines {
			if !strings.HasPrefix(line, "ERR_METHOD_NOT_IMPLEMENTED "+m.Name+".") || !strings.HasSuffix(line, reason) {
				t.Errorf("%s: %s", m.Name, line)
			}
		}
	}
}
