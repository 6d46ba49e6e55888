package runtimeclient_test

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

const handler = "exports.handler = (context, event, callback) => { let v; try { v = %; } catch (e) { v = [e.name, e.message, e.code, e.errno, e.syscall, e.path] } callback(null, JSON.stringify(v)) }"

func call(t *testing.T, fsys fstest.MapFS, expression string, opts runtime.Options, limits runtime.Limits) (string, error) {
	t.Helper()
	fsys["functions/f.js"] = &fstest.MapFile{Data: []byte(strings.Replace(handler, "%", expression, 1)), Mode: 0o644}
	svc, _, err := runtime.Load(fsys, opts)
	if err != nil {
		t.Fatal(err)
	}
	delete(fsys, "assets/gone.private.txt")
	pool := runtime.NewPool(svc, runtime.Host{}, jsapi.New(), limits)
	t.Cleanup(func() {
		if err := pool.Close(context.Background()); err != nil {
			t.Errorf("close the pool: %v", err)
		}
	})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		return "", err
	}
	return string(resp.Body), nil
}

func service() fstest.MapFS {
	return fstest.MapFS{
		"functions/sms/reply.protected.js": {Data: []byte("exports.name = 'reply'"), Mode: 0o644},
		"assets/a.private.txt":             {Data: []byte("a\x80é"), Mode: 0o644},
		"assets/gone.private.txt":          {Data: []byte("gone"), Mode: 0o644},
		"assets/public.txt":                {Data: []byte("public"), Mode: 0o644},
		"assets/large.private.bin":         {Data: make([]byte, 1<<20), Mode: 0o644},
	}
}

func TestTheFilesOfAFileSystemInMemoryAreBelowService(t *testing.T) {
	for expression, want := range map[string]string{
		"Runtime.getFunctions()":                             `{"f":{"path":"/service/functions/f.js"},"sms/reply":{"path":"/service/functions/sms/reply.protected.js"}}`,
		"Object.keys(Runtime.getAssets())":                   `["/a.txt","/gone.txt","/large.bin"]`,
		"Runtime.getAssets()['/a.txt'].path":                 `"/service/assets/a.private.txt"`,
		"Runtime.getAssets()['/a.txt'].open()":               `"a` + "\uFFFD" + `é"`,
		"require(Functions['sms/reply'].path).name":          `"reply"`,
		"Runtime.getAssets()['/gone.txt'].open()":            `["Error","ENOENT: no such file or directory, open '/service/assets/gone.private.txt'","ENOENT",-2,"open","/service/assets/gone.private.txt"]`,
		"Runtime.getAssets()['/large.bin'].open().length":    "1048576",
		"(Runtime = 1, Functions = 2, [Runtime, Functions])": "[1,2]",
	} {
		t.Run(expression, func(t *testing.T) {
			got, err := call(t, service(), expression, runtime.Options{}, runtime.Limits{})
			if err != nil || got != want {
				t.Errorf("got %s, %v; want %s", got, err, want)
			}
		})
	}
}

func TestTheLegacyModePutsAssetsBeforeThePath(t *testing.T) {
	got, err := call(t, service(), "Object.keys(Runtime.getAssets())[0]", runtime.Options{Env: []runtime.EnvVar{{Name: "TWILIO_FUNCTIONS_LEGACY_MODE", Value: "true"}}}, runtime.Limits{})
	if want := `"/assets/a.txt"`; err != nil || got != want {
		t.Errorf("got %s, %v; want %s", got, err, want)
	}
}

func TestAnAssetAboveTheLimitEndsTheInvocation(t *testing.T) {
	got, err := call(t, service(), "Runtime.getAssets()['/large.bin'].open()", runtime.Options{}, runtime.Limits{Allocation: 1<<20 - 1})
	if err == nil || !strings.Contains(err.Error(), "the asset /large.bin is larger than the limit") {
		t.Errorf("got %s, %v; want the limit", got, err)
	}
}
