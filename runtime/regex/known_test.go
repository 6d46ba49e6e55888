package regex_test

// known are the patterns, with their flags, that are answered otherwise than by
// Node 24: V8 lets a complement of a string with v and i match what is one with
// the excluded letter.
var known = map[string]bool{
	`[^\q{a}]/iv`: true,
}
