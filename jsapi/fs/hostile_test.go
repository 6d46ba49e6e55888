package fs_test

import (
	"context"
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
	"dialtone/runtime/tempdir"
)

// reaching calls every function of fs with a path. What it returns are the
// outcomes by the function's name: an error's code, or what was returned.
const reaching = `
const fs = require('fs'), { promises } = fs
const outcomes = async (p) => {
  const calls = {
    access: (f) => f(p), appendFile: (f) => f(p, 'x'), chmod: (f) => f(p, 0o777), chown: (f) => f(p, 0, 0), lchown: (f) => f(p, 0, 0), copyFile: [(f) => f(p, '/tmp/copy'), (f) => f('/tmp/own', p)],
    cp: [(f) => f(p, '/tmp/copy', {recursive: true}), (f) => f('/tmp/own', p)], link: [(f) => f(p, '/tmp/link'), (f) => f('/tmp/own', p)], lstat: (f) => f(p), lutimes: (f) => f(p, 1, 1), mkdir: [(f) => f(p), (f) => f(p + '/a/b', {recursive: true})],
    mkdtemp: (f) => f(p + '/a'), mkdtempDisposable: (f) => f(p + '/a'), open: [(f) => f(p, 'r'), (f) => f(p, 'w'), (f) => f(p, 'a+'), (f) => f(p + '/new', 'wx')], opendir: (f) => f(p), readFile: (f) => f(p), readdir: [(f) => f(p), (f) => f(p, {recursive: true})],
    readlink: (f) => f(p), realpath: (f) => f(p), rename: [(f) => f(p, '/tmp/moved'), (f) => f('/tmp/own', p)], rm: (f) => f(p, {recursive: true}), rmdir: (f) => f(p), stat: (f) => f(p), statfs: (f) => f(p), symlink: (f) => f('x', p),
    truncate: (f) => f(p), unlink: (f) => f(p), utimes: (f) => f(p, 1, 1), writeFile: (f) => f(p, 'x'),
  }
  // They take no path, or are not of the files.
  const others = 'close fchmod fchown fdatasync fstat fsync ftruncate futimes read readv write writev exists glob openAsBlob createReadStream createWriteStream watch watchFile unwatchFile lchmod _toUnixTimestamp'.split(' ')
  for (const name of [...Object.keys(fs), ...Object.keys(promises)]) {
    const plain = name.replace(/Sync$/, '')
    if (typeof fs[name] === 'function' && /^[a-z_]/.test(name) && !calls[plain] && !others.includes(plain)) throw new Error('no call of ' + name)
  }
  const out = {}
  const note = async (name, f) => {
    try {
      const v = await f()
      out[name] = 'returned ' + JSON.stringify(v)
    } catch (e) { out[name] = e.code ?? String(e) }
  }
  for (const [name, list] of Object.entries(calls)) {
    for (const [i, use] of [list].flat().entries()) {
      await note(name + 'Sync ' + i, () => use(fs[name + 'Sync']))
      if (fs[name]) await note(name + ' ' + i, () => new Promise((resolve, reject) => use((...args) => fs[name](...args, (e, v) => e ? reject(e) : resolve(v)))))
      if (promises[name]) await note('promises.' + name + ' ' + i, () => use(promises[name]))
    }
  }
  await note('realpath.native', () => fs.realpathSync.native(p))
  await note('exists', () => { if (!fs.existsSync(p)) throw {code: 'EACCES'}; return true })
  await note('openAsBlob', () => fs.openAsBlob(p))
  await note('createReadStream', () => new Promise((resolve, reject) => fs.createReadStream(p).on('error', reject).on('data', resolve)))
  await note('createWriteStream', () => new Promise((resolve, reject) => fs.createWriteStream(p).on('error', reject).on('open', resolve)))
  await note('glob', () => { const list = fs.globSync(p + '*'); if (list.length === 0) throw {code: 'EACCES'}; return list })
  return out
}
exports.handler = async (context, event, callback) => {
  fs.writeFileSync('/tmp/own', 'mine')
  const p = eval(event.path)
  callback(null, JSON.stringify(await outcomes(p)))
}`

// outside is a service with links that lead out of it, beside a folder that it
// must not reach.
func outside(t *testing.T) (pool *runtime.Pool, secret string) {
	t.Helper()
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	folder, err := os.MkdirTemp(here, "outside-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	service := filepath.Join(folder, "service")
	secret = filepath.Join(folder, "secret")
	for _, dir := range []string{filepath.Join(service, "functions"), secret} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{filepath.Join(service, "functions/f.js"): reaching, filepath.Join(secret, "key"): "the key"} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, target := range map[string]string{"out": secret, "up": "../secret", "root": "/"} {
		if err := os.Symlink(target, filepath.Join(service, name)); err != nil {
			t.Skip(err)
		}
	}
	root, err := os.OpenRoot(service)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = root.Close() })
	svc, _, err := runtime.Load(root.FS(), runtime.Options{Root: service})
	if err != nil {
		t.Fatal(err)
	}
	temp := tempdir.New(tempdir.Options{Parent: t.TempDir()})
	dir, err := temp.Root()
	if err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{"out": secret, "up": "../../../../../../../../" + secret, "root": "/"} {
		if err := dir.Symlink(target, name); err != nil {
			t.Fatal(err)
		}
	}
	pool = runtime.NewPool(svc, runtime.Host{Temp: temp}, jsapi.New(), runtime.Limits{Timeout: time.Minute})
	t.Cleanup(func() {
		_ = pool.Close(context.Background())
		_ = temp.Close()
	})
	return pool, secret
}

func TestNoFunctionReachesOutside(t *testing.T) {
	pool, secret := outside(t)
	quoted := func(s string) string { b, _ := json.Marshal(s); return string(b) }
	for name, path := range map[string]string{
		"an absolute path":               quoted(secret + "/key"),
		"dots":                           quoted("../secret/key"),
		"dots behind a folder":           quoted("functions/../../secret/key"),
		"dots behind /tmp":               quoted("/tmp/../" + secret + "/key"),
		"many slashes":                   quoted("//" + secret + "//key"),
		"a link of the service":          quoted("out/key"),
		"a relative link of the service": quoted("up/key"),
		"a link to the root":             quoted("root" + secret + "/key"),
		"a link of /tmp":                 quoted("/tmp/out/key"),
		"a relative link of /tmp":        quoted("/tmp/up/key"),
		"a link of /tmp to the root":     quoted("/tmp/root" + secret + "/key"),
		"a Buffer":                       "Buffer.from(" + quoted(secret+"/key") + ")",
		"a URL":                          "new URL(" + quoted("file://"+secret+"/key") + ")",
		"a URL with escapes":             "new URL('file:///tmp/%2e%2e" + secret + "/key')",
		"the system's view of processes": "'/proc/self/root" + secret + "/key'",
		"its descriptors":                "'/proc/self/fd/3'",
		"a device":                       "'/dev/fd/0'",
		"a zero byte":                    quoted("/tmp/\x00" + secret + "/key"),
	} {
		t.Run(name, func(t *testing.T) {
			resp, _, err := runtimetest.Call(t, pool, "/f", &runtime.Request{Method: "GET", Path: "/f", RawQuery: url.Values{"path": {path}}.Encode()})
			if err != nil {
				t.Fatal(err)
			}
			var outcomes map[string]string
			if err := json.Unmarshal(resp.Body, &outcomes); err != nil {
				t.Fatalf("%v: %s", err, resp.Body)
			}
			for call, outcome := range outcomes {
				switch outcome {
				case "EACCES", "ERR_INVALID_ARG_VALUE", "ERR_INVALID_ARG_TYPE":
				case "EXDEV", "EROFS": // by the other path, or before the link is followed
				default:
					t.Errorf("%s: %s", call, outcome)
				}
			}
			if len(outcomes) < 90 {
				t.Errorf("%d calls", len(outcomes))
			}
		})
	}
	b, err := os.ReadFile(filepath.Join(secret, "key"))
	entries, _ := os.ReadDir(secret)
	if err != nil || string(b) != "the key" || len(entries) != 1 {
		t.Errorf("%q, %v, %v", b, err, entries)
	}
	if parent, _ := os.ReadDir(filepath.Dir(secret)); len(parent) != 2 {
		t.Errorf("beside the service: %v", parent)
	}
}

func TestAScriptCannotTakeMoreThanItMay(t *testing.T) {
	temp := tempdir.New(tempdir.Options{Bytes: 1 << 20, Entries: 100, Parent: t.TempDir()})
	defer temp.Close()
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/fill.js":    `const fs = require('fs'); exports.handler = (c, e, cb) => { const b = Buffer.alloc(1 << 18); try { for (;;) fs.appendFileSync('/tmp/full', b) } catch (e) { cb(null, e.code + fs.statSync('/tmp/full').size) } }`,
		"functions/files.js":   `const fs = require('fs'); let i = 0; exports.handler = (c, e, cb) => { try { for (;; i++) fs.writeFileSync('/tmp/n' + i, '') } catch (e) { for (; --i >= 0;) fs.unlinkSync('/tmp/n' + i); cb(null, e.message) } }`,
		"functions/sparse.js":  `const fs = require('fs'); exports.handler = (c, e, cb) => { try { fs.writeFileSync('/tmp/s', ''); fs.truncateSync('/tmp/s', 2 ** 40) } catch (e) { cb(null, e.code) } }`,
		"functions/far.js":     `const fs = require('fs'); exports.handler = (c, e, cb) => { try { fs.writeSync(fs.openSync('/tmp/far', 'w'), 'x', 2 ** 50) } catch (e) { cb(null, e.code) } }`,
		"functions/leak.js":    `const fs = require('fs'); exports.handler = (c, e, cb) => { let n = 0; try { for (;; n++) fs.openSync(__filename) } catch (e) { cb(null, e.code + (n > 900)) } }`,
		"functions/large.js":   `const fs = require('fs'); exports.handler = (c, e, cb) => { try { fs.readFileSync('functions/large.txt') } catch {} cb(null, 'read') }`,
		"functions/later.js":   `const fs = require('fs'); exports.handler = (c, e, cb) => { fs.readFile('functions/large.txt', () => cb(null, 'read')) }`,
		"functions/loop.js":    `const fs = require('fs'); exports.handler = (c, e, cb) => { try { fs.symlinkSync('loop', '/tmp/loop'); fs.readFileSync('/tmp/loop') } catch (e) { cb(null, e.code) } }`,
		"functions/long.js":    `const fs = require('fs'); exports.handler = (c, e, cb) => { try { fs.readFileSync('/tmp/' + 'a/'.repeat(1e5)) } catch (e) { cb(null, e.code) } }`,
		"functions/braces.js":  `const fs = require('fs'); exports.handler = (c, e, cb) => { try { fs.globSync('{a,b}'.repeat(30)) } catch (e) { cb(null, e.message) } }`,
		"functions/late.js":    `const fs = require('fs'); exports.handler = (c, e, cb) => { for (let i = 0; i < 1000; i++) fs.readFile(__filename, () => {}); cb(null, 'left') }`,
		"functions/stdout.js":  `const fs = require('fs'); exports.handler = (c, e, cb) => { fs.writeSync(1, 'out\n'); fs.write(2, 'err', (e, n) => cb(null, String(n))) }`,
		"functions/opened.js":  `const fs = require('fs'); const fd = fs.openSync('/tmp/kept', 'a+'); exports.handler = (c, e, cb) => { fs.writeSync(fd, 'x'); cb(null, String(fs.fstatSync(fd).size)) }`,
		"functions/watched.js": `const fs = require('fs'); exports.handler = (c, e, cb) => { try { fs.watch('.') } catch (e) { cb(null, e.message) } }`,
		"functions/large.txt":  strings.Repeat("x", 2<<20),
	}, runtimetest.Options{Host: runtime.Host{Temp: temp}, Limits: runtime.Limits{Allocation: 1 << 20, Timeout: 30 * time.Second}})
	for _, c := range []struct{ function, want string }{
		{"opened", "1"}, {"opened", "2"},
		{"fill", "ENOSPC786432"},
		{"files", "ENOSPC: no space left on device, open '/tmp/n98'"},
		{"sparse", "ENOSPC"}, {"far", "ENOSPC"}, {"leak", "EMFILEtrue"}, {"leak", "EMFILEtrue"}, {"loop", "ELOOP"}, {"long", "ENAMETOOLONG"},
		{"braces", "the pattern has too many alternatives"}, {"late", "left"}, {"stdout", "3"}, {"opened", "3"},
		{"watched", "fs.watch is not available in dialtone: the files of a deployed service do not change"},
	} {
		resp, inv, err := runtimetest.Call(t, pool, "/"+c.function, nil)
		if err != nil {
			t.Errorf("%s: %v", c.function, err)
			continue
		}
		if string(resp.Body) != c.want {
			t.Errorf("%s: got %s, want %s", c.function, resp.Body, c.want)
		}
		if c.function == "stdout" && (len(inv.Logs) != 2 || inv.Logs[0].Text != "out") {
			t.Errorf("logged %v", inv.Logs)
		}
	}
	for _, name := range []string{"large", "later"} {
		if _, inv, err := runtimetest.Call(t, pool, "/"+name, nil); err == nil || inv.Outcome != runtime.Limited {
			t.Errorf("%s: %v, %s", name, err, inv.Outcome)
		}
	}
}
