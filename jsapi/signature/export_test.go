package signature

// Normalize is the URL as the WHATWG standard serialises it, without its port
// when that is the scheme's own.
func Normalize(url string) (string, error) {
	u, err := parseURL(url)
	if err != nil {
		return "", err
	}
	return u.String(), nil
}
