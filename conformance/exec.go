package conformance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Exec is a target that runs a command for each service. The command is given to
// a shell, with these placeholders:
//
//	{dir}    the service's directory
//	{port}   the port to listen on
//	{flags}  the case's flags; a command without it plays only cases that
//	         have no flags, or that are held against the reference
//	{mode}   "inline" or "fork" when the reference is played, else nothing
//
// The command serves until its process group is ended.
type Exec struct {
	Command string
	// Port is the first of the hundred ports that are used in turn; 0 lets the
	// system choose.
	Port int
	// Patience is how long the command may take until it accepts connections;
	// 0 means 30 seconds.
	Patience time.Duration

	mu   sync.Mutex
	next int
}

const (
	portSpan      = 100
	defaultStart  = 30 * time.Second
	stopGrace     = 5 * time.Second
	connectPause  = 20 * time.Millisecond
	maxOutputKept = 16 << 10
)

// Start runs the command and waits until it accepts connections.
func (e *Exec) Start(ctx context.Context, service Service) (Instance, error) {
	if len(service.Flags) > 0 && !strings.Contains(e.Command, "{flags}") {
		return nil, Unsupported{"the command takes no {flags}, and the case needs " + strings.Join(service.Flags, " ")}
	}
	if err := service.Write(); err != nil {
		return nil, err
	}
	port, err := e.freePort()
	if err != nil {
		return nil, fmt.Errorf("finding a free port: %w", err)
	}
	line := strings.NewReplacer(
		"{dir}", service.Dir,
		"{port}", strconv.Itoa(port),
		"{flags}", strings.Join(service.Flags, " "),
		"{mode}", service.Mode,
	).Replace(e.Command)

	p := &process{port: port, done: make(chan struct{})}
	p.command = exec.Command("sh", "-c", line)
	p.command.Stdout, p.command.Stderr = &p.output, &p.output
	p.command.WaitDelay = stopGrace
	ownGroup(p.command)
	if err := p.command.Start(); err != nil {
		return nil, fmt.Errorf("starting %q: %w", line, err)
	}
	go func() {
		p.err = p.command.Wait()
		close(p.done)
	}()
	patience := e.Patience
	if patience <= 0 {
		patience = defaultStart
	}
	if err := p.waitUntilAccepting(ctx, patience); err != nil {
		p.Close()
		return nil, fmt.Errorf("%q: %w\n%s", line, err, p.output.String())
	}
	return p, nil
}

func (e *Exec) freePort() (int, error) {
	if e.Port == 0 {
		return listenBriefly(0)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	var err error
	for range portSpan {
		port := e.Port + e.next%portSpan
		e.next++
		if _, err = listenBriefly(port); err == nil {
			return port, nil
		}
	}
	return 0, err
}

func listenBriefly(port int) (int, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return 0, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

// process is a running command.
type process struct {
	command *exec.Cmd
	port    int
	output  tail
	done    chan struct{} // closed when the command has ended
	err     error         // how it ended; read after done
}

func (p *process) BaseURL() string {
	return "http://localhost:" + strconv.Itoa(p.port)
}

func (p *process) waitUntilAccepting(ctx context.Context, patience time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	var dialer net.Dialer
	for {
		conn, err := dialer.DialContext(ctx, "tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(p.port)))
		if err == nil {
			return conn.Close()
		}
		select {
		case <-p.done:
			return fmt.Errorf("ended before it accepted connections: %w", p.err)
		case <-ctx.Done():
			return errors.New("did not accept connections in time")
		case <-time.After(connectPause):
		}
	}
}

// Close ends the command's process group, first asking and then not.
func (p *process) Close() error {
	endGroup(p.command, false)
	select {
	case <-p.done:
	case <-time.After(stopGrace):
		endGroup(p.command, true)
		<-p.done
	}
	return nil
}

// tail keeps the end of what a command wrote.
type tail struct {
	mu   sync.Mutex
	kept bytes.Buffer
}

func (t *tail) Write(data []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.kept.Write(data)
	if extra := t.kept.Len() - maxOutputKept; extra > 0 {
		t.kept.Next(extra)
	}
	return len(data), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.kept.String()
}
