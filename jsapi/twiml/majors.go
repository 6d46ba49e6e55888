package twiml

// majors are major versions of the npm package, as a set.
type majors uint8

const (
	v3 majors = 1 << iota
	v4
	v5
	v6
)

// majorOf is the major of the npm package that a service pins; the newest for
// any that the table does not know. What the older ones lack is in the table; 3.x
// moreover was made of functions instead of classes: its responses have no
// comments, and a string as the first argument does not make it forget the second.
func majorOf(pinned int) majors {
	switch pinned {
	case 3:
		return v3
	case 4:
		return v4
	case 5:
		return v5
	}
	return v6
}
