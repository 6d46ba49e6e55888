package runtime

import (
	"fmt"
	"path"
	"strings"
)

// withoutAddon names, for packages that are native addons, what does the same
// in JavaScript; "" where nothing does.
var withoutAddon = map[string]string{
	"bcrypt": "bcryptjs", "@node-rs/bcrypt": "bcryptjs", "argon2": "@noble/hashes", "@node-rs/argon2": "@noble/hashes",
	"sharp": "jimp", "canvas": "pureimage", "@napi-rs/canvas": "pureimage", "skia-canvas": "pureimage",
	"sqlite3": "a database reached by HTTP", "better-sqlite3": "a database reached by HTTP", "leveldown": "memory-level", "lmdb": "",
	"node-sass": "sass", "grpc": "@grpc/grpc-js", "pg-native": "pg", "libpq": "pg", "odbc": "", "msnodesqlv8": "mssql",
	"node-rdkafka": "kafkajs", "zeromq": "", "hiredis": "redis-parser", "snappy": "snappyjs", "iconv": "iconv-lite",
	"libxmljs": "fast-xml-parser", "libxmljs2": "fast-xml-parser", "node-expat": "sax", "re2": "re2js",
	"sodium-native": "tweetnacl", "ed25519": "@noble/ed25519", "ursa": "node-rsa", "xxhash": "xxhashjs", "farmhash": "",
	"microtime": "", "deasync": "", "ffi-napi": "", "ref-napi": "", "isolated-vm": "", "node-pty": "", "keytar": "", "robotjs": "",
	"serialport": "", "usb": "", "kerberos": "", "heapdump": "", "couchbase": "", "cpu-features": "", "opencv4nodejs": "",
	"@tensorflow/tfjs-node": "@tensorflow/tfjs",
}

// addonFinders are the packages by which a package finds its own addon.
var addonFinders = map[string]bool{"bindings": true, "node-gyp-build": true, "@mapbox/node-pre-gyp": true, "node-pre-gyp": true, "pkg-prebuilds": true}

// refusal is why a file that a specifier means cannot be loaded: it belongs to
// a native addon.
func refusal(specifier, name, from string) error {
	if isRelative(specifier) || path.Ext(name) == ".json" {
		return nil
	}
	pkg := packageOf(name)
	if pkg == "" {
		return nil
	}
	if _, native := withoutAddon[pkg]; native && pkg != packageOf(from) {
		return addonRefusal("the package '"+pkg+"' is a native addon", pkg)
	}
	if asking := packageOf(from); addonFinders[pkg] && asking != "" && asking != pkg {
		return addonRefusal("the package '"+asking+"' looks for a native addon by '"+pkg+"'", asking)
	}
	return nil
}

func addonRefusal(what, pkg string) *resolveError {
	message := what + ", and dialtone runs JavaScript only"
	if other := withoutAddon[pkg]; other != "" {
		message += fmt.Sprintf("; use %s instead of '%s'", quotedPackage(other), pkg)
	}
	return &resolveError{class: "Error", code: "ERR_DLOPEN_FAILED", message: message}
}

func quotedPackage(other string) string {
	if strings.Contains(other, " ") {
		return other
	}
	return "'" + other + "'"
}

// addonError is what a script gets that loads the file of an addon.
func addonError(r *requirer, name string, s *scope) error {
	shown := r.vm.build.svc.files.shown(name)
	pkg := packageOf(name)
	panic(r.error(addonRefusal("the file "+shown+" is a native addon", pkg), s))
}

// packageOf is the name of the package that a file lies in; "" for none.
func packageOf(name string) string {
	i := strings.LastIndex("/"+name, "/node_modules/")
	if i < 0 {
		return ""
	}
	pkg, _, _ := parsePackage(name[i+len("node_modules/"):])
	return pkg
}
