package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// A contender is a server that answers POST /state as functions/state.js does.
type contender struct {
	name    string
	note    string // how it is run, for the report
	dir     string // the working directory of its command
	env     []string
	command func(port int) []string
}

// The contenders' names, as the report and -only have them.
const (
	nameEcho     = "echo"
	nameDialtone = "dialtone"
	nameExpress  = "express"
	nameRun      = "twilio-run"
)

// contenders lists those that this machine can run, and for each of the others
// why it cannot.
func contenders(root, scratch, binary string) (list []contender, skipped []string) {
	self, err := os.Executable()
	if err != nil {
		self = os.Args[0]
	}
	list = []contender{{
		name: nameEcho,
		note: "a bare Echo v4 handler: parses the form, writes the same bytes, logs nothing",
		dir:  root,
		command: func(port int) []string {
			return []string{self, "echo", strconv.Itoa(port)}
		},
	}, {
		name: nameDialtone,
		note: "`dialtone serve`: limits, invocation record and a JSON request log, which goes to " + os.DevNull,
		dir:  root,
		command: func(port int) []string {
			return []string{binary, "serve", root, "--host", "127.0.0.1", "--port", strconv.Itoa(port), "--log-format", "json"}
		},
	}}
	modules := filepath.Join(root, ".ci", "reference", "node_modules")
	if _, err := exec.LookPath("node"); err != nil {
		return list, []string{"express, twilio-run: node is not installed"}
	}
	if _, err := os.Stat(filepath.Join(modules, "twilio-run")); err != nil {
		return list, []string{"express, twilio-run: not installed (cd .ci/reference && npm ci)"}
	}
	// twilio-run writes into the folder that it serves.
	service := filepath.Join(scratch, "service")
	if err := copyFunction(root, service); err != nil {
		return list, []string{"twilio-run: " + err.Error()}
	}
	start := filepath.Join(root, ".ci", "reference", "start")
	list = append(list, contender{
		name: nameExpress,
		note: "Express 4 on Node, one process, npm twilio's MessagingResponse, logs nothing",
		dir:  root,
		env:  []string{"NODE_ENV=production", "NODE_PATH=" + modules},
		command: func(port int) []string {
			return []string{"node", filepath.Join(root, "bench", "express.js"), strconv.Itoa(port)}
		},
	}, contender{
		name: nameRun,
		// By default it starts a process for each request. Those outlive a
		// round by seconds and would slow down whoever is measured next.
		note: "`twilio-run start --no-fork-process`, its log to " + os.DevNull,
		dir:  root,
		command: func(port int) []string {
			return []string{start, service, strconv.Itoa(port)}
		},
	})
	return list, nil
}

func copyFunction(root, service string) error {
	source, err := os.ReadFile(filepath.Join(root, "functions", "state.js"))
	if err != nil {
		return fmt.Errorf("reading the handler: %w", err)
	}
	if err := os.MkdirAll(filepath.Join(service, "functions"), 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(service, "functions", "state.js"), source, 0o644)
}

// moduleRoot is the folder of the module that the command is run in.
func moduleRoot() (string, error) {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("asking go for the module: %w", err)
	}
	root := filepath.Dir(strings.TrimSpace(string(out)))
	if _, err := os.Stat(filepath.Join(root, "functions", "state.js")); err != nil {
		return "", fmt.Errorf("not run inside dialtone's repository: %w", err)
	}
	return root, nil
}

// build makes the binary as a release is made.
func build(root, binary string) error {
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", binary, ".")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("building dialtone: %w\n%s", err, out)
	}
	return nil
}

// A process is a contender that runs.
type process struct {
	contender
	port int
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended
}

// start runs a contender, its output to the null device.
func (c contender) start(port int) (*process, error) {
	// Whoever has the port already would be measured in its place.
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return nil, fmt.Errorf("%s cannot have its port: %w", c.name, err)
	}
	if err := l.Close(); err != nil {
		return nil, err
	}
	args := c.command(port)
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), c.env...)
	ownGroup(cmd)
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", c.name, err)
	}
	p := &process{contender: c, port: port, cmd: cmd, done: make(chan struct{})}
	go func() {
		defer close(p.done)
		_ = cmd.Wait() // the contenders end by a signal
	}()
	return p, nil
}

// url is the address of the function.
func (p *process) url() string { return fmt.Sprintf("http://127.0.0.1:%d/state", p.port) }

// accepts waits until the process listens.
func (p *process) accepts(ctx context.Context) error {
	for {
		conn, err := net.DialTimeout("tcp", fmt.Sprintf("127.0.0.1:%d", p.port), time.Second)
		if err == nil {
			return conn.Close()
		}
		select {
		case <-p.done:
			return fmt.Errorf("%s ended before it listened: %s", p.name, p.cmd)
		case <-ctx.Done():
			return fmt.Errorf("%s does not listen on port %d: %w", p.name, p.port, ctx.Err())
		case <-time.After(500 * time.Microsecond):
		}
	}
}

// stop ends the process and all that it started.
func (p *process) stop() error {
	err := endGroup(p.cmd)
	select {
	case <-p.done:
	case <-time.After(5 * time.Second):
		err = errors.Join(err, p.cmd.Process.Kill())
		<-p.done
	}
	return err
}
