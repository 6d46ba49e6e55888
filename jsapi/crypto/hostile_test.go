package crypto_test

import (
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// TestCostlyDerivationsEndWithTheirInvocation asks for more than any time limit.
func TestCostlyDerivationsEndWithTheirInvocation(t *testing.T) {
	for _, call := range []string{
		"c.pbkdf2Sync('a', 'b', 2 ** 31 - 1, 64, 'sha512')",
		"c.pbkdf2('a', 'b', 2 ** 31 - 1, 64, 'sha512', () => {})",
		"c.scryptSync('a', 'b', 64, {N: 2 ** 20, r: 1024, maxmem: 2 ** 50})",
		"c.scryptSync('a', 'b', 64, {N: 1024, r: 8, p: 2 ** 24, maxmem: 2 ** 50})",
		"c.randomBytes(2 ** 31 - 1)",
	} {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{
			"functions/f.js": "const c = require('crypto'); exports.handler = (x, e, callback) => { " + call + " }",
		}, runtimetest.Options{Limits: runtime.Limits{Timeout: 300 * time.Millisecond}})
		start := time.Now()
		_, _, err := runtimetest.Call(t, pool, "/f", nil)
		if err == nil || time.Since(start) > 10*time.Second {
			t.Errorf("%s: error %v after %v", call, err, time.Since(start))
		}
		if n := pool.Stats().Condemned; n != 0 {
			t.Errorf("%s: %d VMs are stuck", call, n)
		}
	}
}
