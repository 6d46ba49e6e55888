package simulator

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// connection is how hard a URL is tried: Twilio's connection overrides, which
// stand in the URL's fragment.
type connection struct {
	connect  time.Duration // ct: to connect
	response time.Duration // rt: to the first byte of the response
	total    time.Duration // tt: over all attempts and redirects
	retries  int           // rc
	on       []string      // rp: what is tried again
}

// What can be tried again. A failure of another kind has no such word, and
// only "all" covers it.
const (
	retry4xx      = "4xx"
	retry5xx      = "5xx"
	retryConnect  = "ct"
	retryResponse = "rt"
	retryAll      = "all"
)

var retryWords = []string{retry4xx, retry5xx, retryConnect, retryResponse, retryAll}

var edges = []string{"ashburn", "dublin", "frankfurt", "sao-paulo", "singapore", "sydney", "tokyo", "umatilla"}

func defaultConnection() connection {
	return connection{
		connect:  5 * time.Second,
		response: 15 * time.Second,
		total:    15 * time.Second,
		retries:  1,
		on:       []string{retryConnect},
	}
}

func (c connection) retriesOn(word string) bool {
	return slices.Contains(c.on, retryAll) || word != "" && slices.Contains(c.on, word)
}

// errPolicy marks an error in a fragment.
var errPolicy = errors.New("connection overrides")

// parseWebhook reads a webhook's URL and takes the fragment off it. The URL
// is normalised as far as validators do before they compare signatures: the
// host in lower case, and a path of at least "/".
func parseWebhook(raw string) (*url.URL, connection, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, connection{}, errors.Unwrap(err) // without the URL, which the caller names
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return nil, connection{}, errors.New("a webhook is an absolute http or https URL")
	}
	if u.Hostname() == "" {
		return nil, connection{}, errors.New("it names no host")
	}
	conn, err := parseConnection(u.Fragment)
	if err != nil {
		return nil, connection{}, fmt.Errorf("%w: %w", errPolicy, err)
	}
	u.Fragment, u.RawFragment = "", ""
	u.Host = strings.ToLower(u.Host)
	if u.Path == "" {
		u.Path = "/"
	}
	return u, conn, nil
}

func parseConnection(fragment string) (connection, error) {
	c := defaultConnection()
	if fragment == "" {
		return c, nil
	}
	for field := range strings.SplitSeq(fragment, "&") {
		key, value, _ := strings.Cut(field, "=")
		var err error
		switch key {
		case "ct":
			c.connect, err = milliseconds(value, 10000)
		case "rt":
			c.response, err = milliseconds(value, 15000)
		case "tt":
			c.total, err = milliseconds(value, 15000)
		case "rc":
			c.retries, err = between(value, 0, 5)
		case "rp":
			c.on = strings.Split(value, ",")
			err = oneOf(c.on, retryWords)
		case "e":
			// There is only one way out of this machine, so a valid edge
			// changes nothing.
			err = oneOf(strings.Split(value, ","), edges)
		default:
			err = errors.New("no such key")
		}
		if err != nil {
			return connection{}, fmt.Errorf("%q: %w", field, err)
		}
	}
	return c, nil
}

func milliseconds(value string, most int) (time.Duration, error) {
	n, err := between(value, 100, most)
	return time.Duration(n) * time.Millisecond, err
}

func between(value string, least, most int) (int, error) {
	n, err := strconv.Atoi(value)
	if err != nil || n < least || n > most {
		return 0, fmt.Errorf("not a number from %d to %d", least, most)
	}
	return n, nil
}

func oneOf(values, known []string) error {
	for _, v := range values {
		if !slices.Contains(known, v) {
			return fmt.Errorf("%q is none of %s", v, strings.Join(known, ", "))
		}
	}
	return nil
}
