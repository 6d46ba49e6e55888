package jwt

import "strings"

// Majors of the npm package. 4 and 5 are as the newest, but that 4 has no
// ValidationToken. 3 was made of functions instead of classes, on jsonwebtoken
// 8: the keys of its grants and the names of its scopes are on the prototypes,
// an identity is not required, and an option is missing only when it is
// undefined.
const (
	oldest = 3
	newest = 6
)

// major is the one that a version range of package.json pins: an exact version,
// or one with ^, ~ or x. With any other range it is the newest.
func major(version string) int {
	version = strings.TrimLeft(version, " ^~=v")
	if version == "" || strings.ContainsAny(version, "|<>") || strings.Contains(version, " - ") {
		return newest
	}
	if n := int(version[0] - '0'); oldest <= n && n < newest && (len(version) == 1 || version[1] == '.') {
		return n
	}
	return newest
}

// legacy reports whether the service is written for the oldest major.
func (r *realm) legacy() bool { return r.major == oldest }
