package simulator

import (
	"strings"
	"unicode/utf16"
)

// The default alphabet of GSM 03.38 and its extension table, whose characters
// cost an escape besides. A text with any other character is sent as UCS-2.
const (
	gsm7 = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
		"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
	gsm7Extension = "\f^{}\\[~]|€"
)

// How many units a message holds when it is one segment, and how many each
// segment holds when there are more, since each then carries a header.
const (
	gsm7Single, gsm7Part = 160, 153
	ucs2Single, ucs2Part = 70, 67
)

// NumSegments returns how many SMS segments a text is sent in: the parameter
// of that name. A text that GSM-7 can write holds 160 characters in one
// segment and 153 in each of several; any other is counted in UTF-16 units,
// 70 and 67. A character of two units is never split over two segments. An
// empty text is one segment.
func NumSegments(body string) int {
	if costs, ok := gsm7Costs(body); ok {
		return segments(costs, gsm7Single, gsm7Part)
	}
	costs := make([]int, 0, len(body))
	for _, r := range body {
		costs = append(costs, utf16.RuneLen(r))
	}
	return segments(costs, ucs2Single, ucs2Part)
}

func gsm7Costs(body string) (costs []int, ok bool) {
	for _, r := range body {
		switch {
		case strings.ContainsRune(gsm7, r):
			costs = append(costs, 1)
		case strings.ContainsRune(gsm7Extension, r):
			costs = append(costs, 2)
		default:
			return nil, false
		}
	}
	return costs, true
}

func segments(costs []int, single, part int) int {
	total := 0
	for _, cost := range costs {
		total += cost
	}
	if total <= single {
		return 1
	}
	count, used := 1, 0
	for _, cost := range costs {
		if used+cost > part {
			count, used = count+1, 0
		}
		used += cost
	}
	return count
}
