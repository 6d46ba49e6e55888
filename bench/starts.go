package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"
)

// starts are what starting the binary costs, one figure for each start.
type starts struct {
	answer []float64 // milliseconds from exec to the first answer
	idle   []float64 // MiB resident a moment after the start, before any request
}

// settle is how long an idle server is left alone before its memory is read.
const settle = 500 * time.Millisecond

func measureStarts(root, binary string, s settings) (starts, error) {
	var result starts
	list, _ := contenders(root, filepath.Dir(binary), binary)
	chosen := choose(list, nameDialtone)
	for range s.rounds {
		ms, err := firstAnswer(chosen[0], s.port)
		if err != nil {
			return result, err
		}
		result.answer = append(result.answer, ms)
		mib, err := idleMemory(chosen[0], s.port)
		if err != nil {
			return result, err
		}
		result.idle = append(result.idle, mib)
	}
	progress("measured %d starts", s.rounds)
	return result, nil
}

// firstAnswer starts a contender and asks until it answers.
func firstAnswer(c contender, port int) (ms float64, err error) {
	begin := time.Now()
	p, err := c.start(port)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := p.accepts(ctx); err != nil {
		return 0, err
	}
	got, err := ask(p.url(), "")
	took := time.Since(begin)
	if err != nil {
		return 0, fmt.Errorf("asking for the first answer: %w", err)
	}
	if got.status != "200 OK" {
		return 0, fmt.Errorf("the first answer is %s", got.status)
	}
	return float64(took.Microseconds()) / 1000, nil
}

// idleMemory starts a contender and asks nothing of it.
func idleMemory(c contender, port int) (mib float64, err error) {
	p, err := c.start(port)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := p.accepts(ctx); err != nil {
		return 0, err
	}
	time.Sleep(settle)
	return float64(residentMemory(p.cmd.Process.Pid)) / (1 << 20), nil
}
