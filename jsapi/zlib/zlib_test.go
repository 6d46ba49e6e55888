package zlib_test

import (
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// differences are what the libraries of Go make otherwise than zlib.
var differences = map[string]string{}

func TestProgramsAnswerAsInNode(t *testing.T) { replay.Programs(t, differences) }

// bomb is a small text that becomes 1 GB, made in pieces.
// bomb makes each bomb once: all functions have the service's /tmp.
const bomb = `const z = require('zlib'); const piece = Buffer.alloc(1 << 20)
const bombOf = async (compress, n) => {
  const fs = require('fs'), file = '/tmp/' + String(compress).replace(/\W/g, '')
  if (!fs.existsSync(file)) fs.writeFileSync(file, await bombMade(compress, n))
  return fs.readFileSync(file)
}
const bombMade = (compress, n) => new Promise((resolve, reject) => { const c = compress(), out = []; c.on('data', (d) => out.push(d)).on('end', () => resolve(Buffer.concat(out))).on('error', reject); let i = 0
  const write = () => { while (i++ < n) if (!c.write(piece)) return c.once('drain', write); c.end() }; write() })
`

func TestBombsAreBoundedByMemory(t *testing.T) {
	files := map[string]string{"functions/other.js": `exports.handler = (c, e, cb) => cb(null, require('zlib').gunzipSync(require('zlib').gzipSync('fine')).toString())`}
	pairs := map[string][2]string{"gzip": {"createGzip()", "gunzip"}, "deflate": {"createDeflate()", "inflate"}, "brotli": {"createBrotliCompress({params: {1: 4}})", "brotliDecompress"}, "zstd": {"createZstdCompress()", "zstdDecompress"}}
	for name, pair := range pairs {
		files["functions/"+name+".js"] = bomb + `exports.handler = async (c, e, cb) => { const b = await bombOf(() => z.` + pair[0] + `, 64); try { z.` + pair[1] + `Sync(b) } catch {} ; cb(null, 'too much') }`
		files["functions/"+name+"-later.js"] = bomb + `exports.handler = async (c, e, cb) => { const b = await bombOf(() => z.` + pair[0] + `, 64); z.` + pair[1] + `(b, () => cb(null, 'too much')) }`
		files["functions/"+name+"-bounded.js"] = bomb + `exports.handler = async (c, e, cb) => { const b = await bombOf(() => z.` + pair[0] + `, 64); z.` + pair[1] + `(b, {maxOutputLength: 1e6}, (e) => cb(null, e.code)) }`
		files["functions/"+name+"-stream.js"] = bomb + `exports.handler = async (c, e, cb) => { const b = await bombOf(() => z.` + pair[0] + `, 64); const d = z.create` + "" + upper(pair[1]) + `(); let n = 0; d.on('data', (p) => { n += p.length; if (n > 1e6) { d.destroy(); cb(null, String(n < 2e6)) } }); d.end(b) }`
	}
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: runtime.Limits{Allocation: 16 << 20, Timeout: minute}})
	for name := range pairs {
		for _, suffix := range []string{"", "-later"} {
			if _, inv, err := runtimetest.Call(t, pool, "/"+name+suffix, nil); err == nil || inv.Outcome != runtime.Limited {
				t.Errorf("%s%s: %v, %s", name, suffix, err, inv.Outcome)
			}
		}
		for suffix, want := range map[string]string{"-bounded": "ERR_BUFFER_TOO_LARGE", "-stream": "true"} {
			resp, _, err := runtimetest.Call(t, pool, "/"+name+suffix, nil)
			if err != nil || string(resp.Body) != want {
				t.Errorf("%s%s: %v, %v", name, suffix, err, resp)
			}
		}
		if resp, _, err := runtimetest.Call(t, pool, "/other", nil); err != nil || string(resp.Body) != "fine" {
			t.Errorf("another function: %v", err)
		}
	}
}

const minute = time.Minute

func upper(name string) string { return strings.ToUpper(name[:1]) + name[1:] }
