package main

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// The chart's measures, in pixels.
const (
	chartWidth  = 760
	labelWidth  = 150
	barsWidth   = 430
	rowHeight   = 34
	barHeight   = 20
	headHeight  = 56
	footHeight  = 34
	textColour  = "#57606a" // readable on light and on dark pages
	peerColour  = "#8c959f"
	ownColour   = "#cf222e"
	rangeColour = "#57606a"
)

// chart draws the requests a second as bars, each with the range of its rounds.
func (r report) chart() string {
	height := headHeight + rowHeight*len(r.throughput) + footHeight
	most := 1.0
	for _, t := range r.throughput {
		most = max(most, spreadOf(t.perSecond).most)
	}
	scale := barsWidth / most

	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %[1]d %[2]d" font-family="sans-serif" font-size="13" role="img">`+"\n",
		chartWidth, height)
	const title = "Requests a second, POST /state"
	fmt.Fprintf(&b, "<title>%s</title>\n", escape(title))
	text(&b, 12, 24, "start", "bold", title)
	text(&b, 12, 42, "start", "normal", fmt.Sprintf("median of %d rounds with their range, %d connections", r.settings.rounds, r.settings.connections))
	for i, t := range r.throughput {
		top := headHeight + rowHeight*i
		middle := top + rowHeight/2
		s := spreadOf(t.perSecond)
		colour := peerColour
		if t.name == nameDialtone {
			colour = ownColour
		}
		text(&b, labelWidth-8, middle+4, "end", "normal", t.name)
		fmt.Fprintf(&b, `<rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/>`+"\n",
			labelWidth, middle-barHeight/2, max(1, s.median*scale), barHeight, colour)
		fmt.Fprintf(&b, `<line x1="%.1f" y1="%d" x2="%.1f" y2="%[2]d" stroke="%[4]s" stroke-width="2"/>`+"\n",
			labelWidth+s.least*scale, middle, labelWidth+s.most*scale, rangeColour)
		label := fmt.Sprintf("%.0f", s.median)
		if len(t.ratio) > 0 {
			label += fmt.Sprintf("  (%.3g of Echo)", spreadOf(t.ratio).median)
		}
		text(&b, labelWidth+int(s.most*scale)+8, middle+4, "start", "normal", label)
	}
	text(&b, 12, height-12, "start", "normal", r.machine.String())
	b.WriteString("</svg>\n")
	return b.String()
}

func text(b *strings.Builder, x, y int, anchor, weight, s string) {
	fmt.Fprintf(b, `<text x="%d" y="%d" text-anchor="%s" font-weight="%s" fill="%s">%s</text>`+"\n",
		x, y, anchor, weight, textColour, escape(s))
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}
