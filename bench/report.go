package main

import (
	"fmt"
	"slices"
	"strings"
)

// A report is everything that one run has measured.
type report struct {
	settings   settings
	machine    machine
	throughput []throughput
	starts     starts
	parked     parked
	skipped    []string
}

// A spread is the median of some figures, and between which they lie.
type spread struct{ median, least, most float64 }

func spreadOf(figures []float64) spread {
	if len(figures) == 0 {
		return spread{}
	}
	sorted := slices.Sorted(slices.Values(figures))
	middle := len(sorted) / 2
	median := sorted[middle]
	if len(sorted)%2 == 0 {
		median = (sorted[middle-1] + median) / 2
	}
	return spread{median, sorted[0], sorted[len(sorted)-1]}
}

// cell shows a spread with a number of decimals, or a dash for no figures.
func cell(figures []float64, decimals int) string {
	if len(figures) == 0 {
		return "–"
	}
	s := spreadOf(figures)
	return fmt.Sprintf("%.*f (%.*f–%.*f)", decimals, s.median, decimals, s.least, decimals, s.most)
}

// markdown is the report as it stands in results.md.
func (r report) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Results\n\n%s.\n\n", r.machine)
	fmt.Fprintf(&b, "`POST /state`, the form of an incoming message with 20 fields and a cookie; %d connections; medians of %d rounds of %s each\n"+
		"(least–most), the contenders driven in turn. The ratio is that of the same round.\n\n",
		r.settings.connections, r.settings.rounds, r.settings.duration)
	b.WriteString("| contender | requests/s | ratio to Echo | p50, ms | p99, ms | CPU, µs a request | memory after it, MiB | failed |\n")
	b.WriteString("|---|---|---|---|---|---|---|---|\n")
	for _, t := range r.throughput {
		memory := "–"
		if t.memory > 0 {
			memory = fmt.Sprintf("%.0f", float64(t.memory)/(1<<20))
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s | %d |\n", t.name, cell(t.perSecond, 0), cell(t.ratio, 2),
			cell(t.p50, 2), cell(t.p99, 2), cell(t.cpu, 0), memory, t.failed)
	}
	b.WriteString("\n")
	for _, t := range r.throughput {
		fmt.Fprintf(&b, "- %s: %s.\n", t.name, t.note)
	}
	for _, reason := range r.skipped {
		fmt.Fprintf(&b, "- Left out: %s.\n", reason)
	}
	b.WriteString("\n| dialtone | median (least–most) | aim |\n|---|---|---|\n")
	if s := spreadOf(r.starts.idle); s.median > 0 {
		fmt.Fprintf(&b, "| resident memory of an idle server, MiB | %s | under 25 |\n", cell(r.starts.idle, 1))
	}
	fmt.Fprintf(&b, "| from exec to the first answer, ms | %s | under 50 |\n", cell(r.starts.answer, 1))
	fmt.Fprintf(&b, "| heap of a parked VM of `state`, KiB, over %d | %.1f live, %.1f in use | under 128 |\n",
		r.parked.VMs, r.parked.Heap/1024, r.parked.Inuse/1024)
	return b.String()
}
