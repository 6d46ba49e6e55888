package tree

import "unicode/utf8"

// checkName reports whether name is a Name of XML 1.0, fifth edition.
// A character that XML forbids altogether is a *CharacterError, any other
// that cannot stand where it does is ErrName.
func checkName(name string) error {
	if isPlainName(name) {
		return nil
	}
	if _, err := checkCharacters(name, inComment); err != nil {
		return err
	}
	if name == "" {
		return ErrName
	}
	for i, r := range name {
		if !isNameStart(r) && (i == 0 || !isNameRest(r)) {
			return ErrName
		}
	}
	return nil
}

// isPlainName reports whether name is a letter of ASCII and then letters,
// digits and hyphens of ASCII, as the names of TwiML are.
func isPlainName(name string) bool {
	for i := range len(name) {
		c := name[i]
		if letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'; !letter && (i == 0 || c != '-' && (c < '0' || c > '9')) {
			return false
		}
	}
	return name != ""
}

// isNameStart is the production NameStartChar.
func isNameStart(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_' || r == ':'
	}
	return 0xC0 <= r && r <= 0x2FF && r != 0xD7 && r != 0xF7 ||
		0x370 <= r && r <= 0x1FFF && r != 0x37E ||
		r == 0x200C || r == 0x200D ||
		0x2070 <= r && r <= 0x218F ||
		0x2C00 <= r && r <= 0x2FEF ||
		0x3001 <= r && r <= 0xD7FF ||
		0xF900 <= r && r <= 0xFDCF ||
		0xFDF0 <= r && r <= 0xFFFD ||
		0x10000 <= r && r <= 0xEFFFF
}

// isNameRest is what the production NameChar has beyond NameStartChar.
func isNameRest(r rune) bool {
	return '0' <= r && r <= '9' || r == '-' || r == '.' || r == 0xB7 ||
		0x300 <= r && r <= 0x36F || r == 0x203F || r == 0x2040
}
