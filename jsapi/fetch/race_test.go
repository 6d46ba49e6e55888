//go:build race

package fetch_test

// raced means that the race detector is on, under which a request costs several
// times what it does without, and a timer does not.
const raced = true
