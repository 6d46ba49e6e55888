package conformance

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// maxAnswer bounds the body that is read of one answer.
const maxAnswer = 128 << 20

// service is what the case asks a target to serve in a directory.
func (c *Case) service(dir string) Service {
	service := Service{Name: c.Name, Files: c.Files, Dir: dir, Flags: c.Flags, Alone: c.Alone}
	if service.Alone == "" && len(c.Flags) > 0 {
		service.Alone = "needs a host started with " + strings.Join(c.Flags, " ")
	}
	for _, exchange := range c.Exchanges {
		for _, answer := range []*Answer{exchange.Reference, exchange.Answer} {
			if answer != nil && bytes.Contains(answer.Text(), []byte("{dir}")) {
				service.NamesDir = true
			}
		}
	}
	return service
}

// play plays one case. The error is one of the run; what the target does wrong
// is in the result.
func play(ctx context.Context, c *Case, target Target, opts Options) (Result, error) {
	result := Result{Case: c}
	if opts.AsReference && c.Mode == ModeNone {
		result.Skipped = "the reference has no answer: " + c.Why
		return result, nil
	}
	dir, err := os.MkdirTemp("", "conformance-")
	if err != nil {
		return result, fmt.Errorf("%s: making a directory for the service: %w", c.Name, err)
	}
	defer os.RemoveAll(dir)
	// The host may name the files by their real path.
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return result, fmt.Errorf("%s: making a directory for the service: %w", c.Name, err)
	}

	service := c.service(dir)
	if opts.AsReference {
		service.Flags, service.Mode = nil, c.Mode
	}
	instance, err := target.Start(ctx, service)
	var unsupported Unsupported
	switch {
	case errors.As(err, &unsupported):
		result.Skipped = unsupported.Reason
		return result, nil
	case err != nil:
		result.fail(0, "the service did not start: "+err.Error())
		return result, nil
	}
	defer func() {
		if err := instance.Close(); err != nil {
			result.fail(0, "the service did not end: "+err.Error())
		}
	}()

	s := &site{base: instance.BaseURL(), dir: dir, token: service.authToken()}
	if shared, is := instance.(Shared); is {
		s.prefix, s.dir = shared.Below()
	}
	return playAt(ctx, c, s, opts, result)
}

// playAt asks a served case's requests in order, then plays its conversation.
func playAt(ctx context.Context, c *Case, s *site, opts Options, result Result) (Result, error) {
	changed := false
	for _, exchange := range c.Exchanges {
		got, err := ask(ctx, exchange.Request, s, opts.Timeout)
		if err != nil {
			result.fail(exchange.Number, "no answer: "+err.Error())
			continue
		}
		result.Requests++
		if opts.Record != nil {
			if exchange.Reference == nil || diffAnswers(exchange.Reference, got) != "" {
				c.setReference(exchange.Number, got)
				changed = true
			}
			continue
		}
		result.judge(exchange, got, opts.AsReference)
	}
	if opts.Record != nil {
		if !changed || result.Failed() {
			return result, nil
		}
		result.Recorded = true
		if err := opts.Record(c.Name+".txtar", c.Text()); err != nil {
			return result, fmt.Errorf("%s: recording: %w", c.Name, err)
		}
		return result, nil
	}
	if len(c.Conversation) > 0 {
		converse(ctx, c, s, &result)
	}
	return result, nil
}

// judge holds an answer against the wanted one, and a named difference against
// the reference: one that has gone must no longer be named.
func (r *Result) judge(exchange *Exchange, got *Answer, asReference bool) {
	want := exchange.wanted(asReference)
	if want == nil {
		r.fail(exchange.Number, "the reference's answer is not recorded")
		return
	}
	named := !asReference && exchange.Answer != nil && exchange.Difference != ""
	if named && exchange.Reference != nil && diffAnswers(exchange.Reference, got) == "" {
		r.fail(exchange.Number, "unexpected pass: the answer is the reference's, so the difference "+exchange.Difference+" has gone")
		return
	}
	if diff := diffAnswers(want, got); diff != "" {
		r.fail(exchange.Number, diff)
		return
	}
	if named {
		r.Differences = append(r.Differences, exchange.Difference)
	}
}

// ask sends one request on a connection of its own and reads the answer.
func ask(ctx context.Context, request *Request, s *site, timeout time.Duration) (*Answer, error) {
	wire, err := request.wire(s)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	conn, err := dial(ctx, s.host())
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.Close() })()

	// A host may answer and close before it has read a large body, so the
	// answer is read beside the writing, and a failure to write is its own
	// concern only when there is no answer.
	written := make(chan error, 1)
	go func() {
		_, err := io.Copy(conn, bytes.NewReader(wire))
		written <- err
	}()
	answer, err := readAnswer(bufio.NewReader(conn), request.Method, s)
	if err != nil {
		conn.Close()
		return nil, errors.Join(err, <-written, context.Cause(ctx))
	}
	conn.Close()
	<-written
	return answer, nil
}

// dial connects to the authority of a URL.
func dial(ctx context.Context, host string) (net.Conn, error) {
	if _, _, err := net.SplitHostPort(host); err != nil {
		host = net.JoinHostPort(host, "80")
	}
	return dialLoopback(ctx, "tcp", host)
}

// dialLoopback connects to an address. "localhost" means the loopback address
// that every target listens on, whatever the machine's resolver says.
func dialLoopback(ctx context.Context, network, address string) (net.Conn, error) {
	if port, local := strings.CutPrefix(address, "localhost:"); local {
		address = net.JoinHostPort("127.0.0.1", port)
	}
	var dialer net.Dialer
	return dialer.DialContext(ctx, network, address)
}

// readAnswer reads one response, passing over interim ones.
func readAnswer(in *bufio.Reader, method string, s *site) (*Answer, error) {
	for {
		response, err := http.ReadResponse(in, &http.Request{Method: method}) //nolint:bodyclose // the connection is closed whole
		if err != nil {
			return nil, fmt.Errorf("reading the answer: %w", err)
		}
		if response.StatusCode < 200 && response.StatusCode != http.StatusSwitchingProtocols {
			continue
		}
		body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
		if err != nil {
			return nil, fmt.Errorf("reading the body: %w", err)
		}
		s.etags = append(s.etags, response.Header.Get("ETag"))
		return counted(response.StatusCode, response.Header, body, s), nil
	}
}
