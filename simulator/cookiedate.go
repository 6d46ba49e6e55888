package simulator

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// The parts of a cookie's date (RFC 6265, section 5.1.1): each begins with
// its digits or letters, and anything may follow.
var (
	datePartTime = regexp.MustCompile(`^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D.*)?$`)
	datePartDay  = regexp.MustCompile(`^(\d{1,2})(?:\D.*)?$`)
	datePartYear = regexp.MustCompile(`^(\d{2,4})(?:\D.*)?$`)
)

var months = []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// parseCookieDate reads the date of an Expires attribute by the algorithm
// that browsers use, which takes the parts in any order and, so, every form
// in which JavaScript prints a date but the ISO one. The zone is always UTC.
func parseCookieDate(s string) (time.Time, bool) {
	var clock, day, year []string
	month := 0
	for _, token := range strings.FieldsFunc(s, isDateDelimiter) {
		if clock == nil {
			if clock = datePartTime.FindStringSubmatch(token); clock != nil {
				continue
			}
		}
		if day == nil {
			if day = datePartDay.FindStringSubmatch(token); day != nil {
				continue
			}
		}
		if month == 0 {
			if month = monthOf(token); month != 0 {
				continue
			}
		}
		if year == nil {
			year = datePartYear.FindStringSubmatch(token)
		}
	}
	if clock == nil || day == nil || month == 0 || year == nil {
		return time.Time{}, false
	}
	h, m, sec, d, y := number(clock[1]), number(clock[2]), number(clock[3]), number(day[1]), number(year[1])
	switch {
	case y >= 70 && y <= 99:
		y += 1900
	case y <= 69:
		y += 2000
	}
	t := time.Date(y, time.Month(month), d, h, m, sec, 0, time.UTC)
	if y < 1601 || h > 23 || m > 59 || sec > 59 || t.Day() != d {
		return time.Time{}, false
	}
	return t, true
}

func isDateDelimiter(r rune) bool {
	return r == '\t' || r >= ' ' && r <= '/' || r >= ';' && r <= '@' || r >= '[' && r <= '`' || r >= '{' && r <= '~'
}

func monthOf(token string) int {
	if len(token) < 3 {
		return 0
	}
	for i, name := range months {
		if strings.EqualFold(token[:3], name) {
			return i + 1
		}
	}
	return 0
}

// number reads at most four digits, which the expressions above have checked.
func number(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}
