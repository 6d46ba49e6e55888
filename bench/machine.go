package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// machine is where and when the figures were measured.
type machine struct {
	processor string
	cores     int
	system    string
	golang    string
	node      string // empty where there is none
	wrk       string
	date      string
}

func thisMachine() machine {
	m := machine{
		processor: processor(),
		cores:     runtime.NumCPU(),
		system:    runtime.GOOS + "/" + runtime.GOARCH,
		golang:    runtime.Version(),
		date:      time.Now().UTC().Format(time.DateOnly),
	}
	if out, err := exec.Command("node", "--version").Output(); err == nil {
		m.node = strings.TrimSpace(string(out))
	}
	// wrk tells its version beside a usage error.
	out, _ := exec.Command("wrk", "--version").CombinedOutput()
	if fields := strings.Fields(string(out)); len(fields) > 1 {
		m.wrk = strings.TrimPrefix(fields[1], "debian/")
	}
	return m
}

// processor is the model's name, or the architecture where the system has none.
func processor() string {
	file, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	defer func() { _ = file.Close() }() // it was only read
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if key, value, ok := strings.Cut(lines.Text(), ":"); ok && strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return runtime.GOARCH
}

func (m machine) String() string {
	text := fmt.Sprintf("%s, %d cores, %s, %s", m.processor, m.cores, m.system, m.golang)
	if m.node != "" {
		text += ", Node " + m.node
	}
	return text + ", wrk " + m.wrk + ", " + m.date
}
