package jwt

// Majors of the npm package. 4 and 5 are as the newest, but that 4 has no
// ValidationToken. 3 was made of functions instead of classes, on jsonwebtoken
// 8: the keys of its grants and the names of its scopes are on the prototypes,
// an identity is not required, and an option is missing only when it is
// undefined.
const (
	oldest = 3
	newest = 6
)

// major is the one that a service pins; the newest for any other.
func major(pinned int) int {
	if pinned < oldest || pinned > newest {
		return newest
	}
	return pinned
}

// legacy reports whether the service is written for the oldest major.
func (r *realm) legacy() bool { return r.major == oldest }
