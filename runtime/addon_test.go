package runtime_test

import (
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime/runtimetest"
)

func TestNativeAddonsAreRefusedByName(t *testing.T) {
	files := map[string]string{
		"node_modules/bcrypt/package.json":          `{"name":"bcrypt","main":"bcrypt.js"}`,
		"node_modules/bcrypt/bcrypt.js":             `module.exports = require('node-gyp-build')(__dirname)`,
		"node_modules/sharp/lib/index.js":           ``,
		"node_modules/microtime/index.js":           ``,
		"node_modules/node-gyp-build/index.js":      `module.exports = (dir) => require(dir + '/build/Release/x.node')`,
		"node_modules/mine/index.js":                `module.exports = require('./build/Release/mine.node')`,
		"node_modules/mine/build/Release/mine.node": "\x7fELF",
		"node_modules/@me/fast/index.js":            `module.exports = require('node-gyp-build')(__dirname)`,
		"node_modules/optional/index.js":            `try { module.exports = require('node-gyp-build')(__dirname) } catch (e) { module.exports = 'in JavaScript' }`,
		"functions/own.node":                        "\x7fELF",
	}
	for specifier, want := range map[string]string{
		"bcrypt":              "ERR_DLOPEN_FAILED the package 'bcrypt' is a native addon, and dialtone runs JavaScript only; use 'bcryptjs' instead of 'bcrypt'",
		"bcrypt/package.json": "bcrypt",
		"sharp/lib/index":     "ERR_DLOPEN_FAILED the package 'sharp' is a native addon, and dialtone runs JavaScript only; use 'jimp' instead of 'sharp'",
		"microtime":           "ERR_DLOPEN_FAILED the package 'microtime' is a native addon, and dialtone runs JavaScript only",
		"mine":                "ERR_DLOPEN_FAILED the file /service/node_modules/mine/build/Release/mine.node is a native addon, and dialtone runs JavaScript only",
		"@me/fast":            "ERR_DLOPEN_FAILED the package '@me/fast' looks for a native addon by 'node-gyp-build', and dialtone runs JavaScript only",
		"optional":            "in JavaScript",
		"./own":               "ERR_DLOPEN_FAILED the file /service/functions/own.node is a native addon, and dialtone runs JavaScript only",
		"canvas":              "MODULE_NOT_FOUND Cannot find module 'canvas'",
	} {
		t.Run(specifier, func(t *testing.T) {
			all := map[string]string{"functions/f.js": `exports.handler = (context, event, callback) => {
				let v;
				try { v = require('` + specifier + `'); v = v.name || v } catch (e) { v = e.code + ' ' + e.message }
				callback(null, v);
			}`}
			for name, text := range files {
				all[name] = text
			}
			pool := runtimetest.New(t, jsapi.New(), all, runtimetest.Options{})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if err != nil {
				t.Fatal(err)
			}
			if got, _, _ := strings.Cut(string(resp.Body), "\n"); got != want {
				t.Errorf("got %s\nwant %s", got, want)
			}
		})
	}
}
