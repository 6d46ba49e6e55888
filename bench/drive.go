package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A throughput is what the rounds of one contender gave.
type throughput struct {
	contender
	perSecond []float64 // requests a second, one for each round
	ratio     []float64 // the same, by that of Echo in the same round; empty without Echo
	p50, p99  []float64 // milliseconds
	cpu       []float64 // microseconds of processor time a request; empty where the system does not tell
	failed    int       // requests without an answer of status 200
	memory    int64     // resident bytes after the last round; 0 where the system does not tell
}

// drive starts the contenders and drives them in turn, round by round. The
// order turns around with every round, so that none always follows the same one.
func drive(root string, list []contender, s settings) (results []throughput, err error) {
	if _, err := exec.LookPath("wrk"); err != nil {
		return nil, fmt.Errorf("wrk is needed (apt-get install wrk): %w", err)
	}
	var running []*process
	defer func() {
		for _, p := range running {
			err = errors.Join(err, p.stop())
		}
	}()
	for i, c := range list {
		progress("starting %s", c.name)
		p, err := c.start(s.port + i)
		if err != nil {
			return nil, err
		}
		running = append(running, p)
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		err = p.accepts(ctx)
		cancel()
		if err != nil {
			return nil, err
		}
		results = append(results, throughput{contender: c})
	}
	if err := compareAnswers(running); err != nil {
		return nil, err
	}
	for _, p := range running {
		progress("warming up %s", p.name)
		if _, err := wrk(root, p.url(), s.connections, min(s.duration, 2*time.Second)); err != nil {
			return nil, err
		}
	}
	order := make([]int, len(running))
	for i := range order {
		order[i] = i
	}
	for round := range s.rounds {
		for _, i := range order {
			if err := results[i].round(root, running[i], s); err != nil {
				return nil, err
			}
			progress("round %d  %-16s %8.0f requests/s", round+1, running[i].name, results[i].perSecond[round])
		}
		slices.Reverse(order)
	}
	echo := slices.IndexFunc(results, func(t throughput) bool { return t.name == nameEcho })
	for i := range results {
		results[i].memory = residentMemory(running[i].cmd.Process.Pid)
		if echo < 0 {
			continue
		}
		for round, n := range results[i].perSecond {
			results[i].ratio = append(results[i].ratio, n/results[echo].perSecond[round])
		}
	}
	return results, nil
}

func (t *throughput) round(root string, p *process, s settings) error {
	before, known := processorTime(p.cmd.Process.Pid)
	w, err := wrk(root, p.url(), s.connections, s.duration)
	if err != nil {
		return fmt.Errorf("driving %s: %w", p.name, err)
	}
	after, _ := processorTime(p.cmd.Process.Pid)
	t.perSecond = append(t.perSecond, float64(w.requests)/w.duration.Seconds())
	t.p50 = append(t.p50, float64(w.p50.Microseconds())/1000)
	t.p99 = append(t.p99, float64(w.p99.Microseconds())/1000)
	t.failed += w.failed
	if known && w.requests > 0 {
		t.cpu = append(t.cpu, float64((after-before).Microseconds())/float64(w.requests))
	}
	return nil
}

// driven is what wrk has counted.
type driven struct {
	requests int
	duration time.Duration
	failed   int
	p50, p99 time.Duration
}

// wrk drives an address for a time. One thread of it is enough for what any
// contender can answer, and leaves the processors to the contender.
func wrk(root, url string, connections int, d time.Duration) (driven, error) {
	seconds := max(1, int(d.Round(time.Second)/time.Second))
	out, err := exec.Command("wrk", "-t1", "-c"+strconv.Itoa(connections), "-d"+strconv.Itoa(seconds)+"s",
		"--timeout", "20s", "-s", filepath.Join(root, "bench", "webhook.lua"), url).CombinedOutput()
	if err != nil {
		return driven{}, fmt.Errorf("wrk: %w\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		var w driven
		var micros, p50, p99 int64
		if n, _ := fmt.Sscanf(line, "bench requests=%d micros=%d failed=%d p50=%d p99=%d",
			&w.requests, &micros, &w.failed, &p50, &p99); n == 5 {
			w.duration = time.Duration(micros) * time.Microsecond
			w.p50, w.p99 = time.Duration(p50)*time.Microsecond, time.Duration(p99)*time.Microsecond
			return w, nil
		}
	}
	return driven{}, fmt.Errorf("wrk reported nothing:\n%s", out)
}

// An answer is what contenders must have in common.
type answer struct{ status, contentType, cookie, body string }

// compareAnswers fails when a contender does not answer as the first one does:
// what does less is no peer.
func compareAnswers(running []*process) error {
	for _, cookie := range []string{"", "count=3"} {
		var first answer
		for i, p := range running {
			got, err := ask(p.url(), cookie)
			if err != nil {
				return fmt.Errorf("asking %s: %w", p.name, err)
			}
			if i == 0 {
				first = got
			} else if got != first {
				return fmt.Errorf("%s answers %+v, but %s answers %+v", p.name, got, running[0].name, first)
			}
		}
	}
	return nil
}

// ask sends one message.
func ask(url, cookie string) (answer, error) {
	request, err := http.NewRequest(http.MethodPost, url, strings.NewReader("From=%2B14155550199&Body=Ahoy"))
	if err != nil {
		return answer{}, err
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if cookie != "" {
		request.Header.Set("Cookie", cookie)
	}
	client := http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Do(request)
	if err != nil {
		return answer{}, err
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, 1<<20))
	if err := errors.Join(err, response.Body.Close()); err != nil {
		return answer{}, err
	}
	// Express adds a path to cookies that are set by its own method; a
	// cookie's value is what counts.
	value, _, _ := strings.Cut(response.Header.Get("Set-Cookie"), ";")
	return answer{
		status:      response.Status,
		contentType: strings.ToLower(response.Header.Get("Content-Type")),
		cookie:      value,
		body:        string(body),
	}, nil
}
