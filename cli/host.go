package cli

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/outbound"
	"dialtone/server"
)

// A host is a service that is ready to answer: its pool, and the server that
// asks the pool.
type host struct {
	pool     *runtime.Pool
	outbound *outbound.Client
	server   *server.Server
}

// hostOptions are what a host needs besides the flags of the service.
type hostOptions struct {
	mode   server.Mode
	logger *slog.Logger
	grace  time.Duration
	record func(*runtime.Invocation)
}

func newHost(svc *runtime.Service, f *serviceFlags, opts hostOptions) (*host, error) {
	compat, err := f.compatibility()
	if err != nil {
		return nil, err
	}
	public, err := f.public()
	if err != nil {
		return nil, err
	}
	proxies, err := f.proxies()
	if err != nil {
		return nil, err
	}
	if opts.logger == nil {
		opts.logger = slog.New(slog.DiscardHandler)
	}
	client, err := f.outbound.client(svc, f.dir)
	if err != nil {
		return nil, err
	}
	pool := runtime.NewPool(svc, runtime.Host{Log: opts.logger, Record: opts.record, Outbound: client}, jsapi.New(), f.limits())
	return &host{
		pool:     pool,
		outbound: client,
		server: server.New(pool, server.Options{
			Mode:               opts.mode,
			Compat:             compat,
			NoSignatureCheck:   f.noSignatureCheck,
			PublicURL:          public,
			TrustedProxies:     proxies,
			Logger:             opts.logger,
			CancelOnDisconnect: f.cancel,
			MaxBody:            int64(f.maxBody),
			WriteTimeout:       max(5*time.Minute, 2*(f.timeout+f.queueWait)),
			Grace:              opts.grace,
		}),
	}, nil
}

// loadHost loads a service and makes a host of it. The diagnostics are there
// with an error too.
func loadHost(f *serviceFlags, opts hostOptions) (*host, []runtime.Diagnostic, error) {
	svc, diags, err := f.load()
	if err != nil {
		return nil, diags, err
	}
	h, err := newHost(svc, f, opts)
	return h, diags, err
}

// Handler answers requests.
func (h *host) Handler() http.Handler { return h.server.Handler() }

// closePatience is how long VMs that are still inside a native call are waited
// for; the end of the process ends them.
const closePatience = 500 * time.Millisecond

// Close ends the pool. Requests in flight are the server's to wait for.
func (h *host) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), closePatience)
	defer cancel()
	defer h.outbound.Close()
	if err := h.pool.Close(ctx); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("close the pool: %w", err)
	}
	return nil
}

// warm runs every module of a service once, so that its first request finds it
// ready, and reports those that do not load. Functions that did not compile
// have been reported by Load. It returns false when a function does not load.
func (h *host) warm(ctx context.Context, svc *runtime.Service, report func(runtime.Diagnostic)) (loaded bool) {
	loaded = true
	for _, fn := range svc.Functions {
		if ctx.Err() != nil || h.pool.Service() != svc {
			return loaded
		}
		if fn.Err != nil {
			loaded = false
			continue
		}
		err := h.pool.Warm(ctx, fn)
		if ctx.Err() != nil || errors.Is(err, runtime.ErrClosed) {
			return loaded // what was cut short says nothing about the function
		}
		if err == nil {
			continue
		}
		d, fails := loadFailure(fn, err)
		if fails {
			loaded = false
		}
		if d != nil {
			report(*d)
		}
	}
	return loaded
}

// noHandler is the name of the error of a file that exports no handler. It is
// no fault of a private one, which is often a module for the others.
const noHandler = "NoHandlerError"

// loadFailure is what there is to say about a function that Warm returned an
// error for, and whether it counts as one that does not load.
func loadFailure(fn *runtime.Function, err error) (d *runtime.Diagnostic, fails bool) {
	var e *runtime.Error
	if !errors.As(err, &e) {
		return &runtime.Diagnostic{Severity: runtime.ErrorSeverity, File: fn.File, Text: err.Error()}, true
	}
	if e.Name == noHandler {
		if fn.Access == runtime.Private {
			return nil, false
		}
		return &runtime.Diagnostic{Severity: runtime.Warning, File: fn.File, Text: "exports no handler",
			Next: fmt.Sprintf("Requests for %s will be told so. If it is a module for other functions, name it %s.private.js.", fn.Path, fn.Path[1:])}, false
	}
	d = &runtime.Diagnostic{Severity: runtime.ErrorSeverity, File: e.File, Line: e.Line, Column: e.Column, Title: e.Name, Text: e.Message,
		Next: fmt.Sprintf("%s will answer with this error until the file is mended.", fn.Path)}
	if d.File == "" {
		d.File = fn.File
	}
	if at := strings.Index(e.Stack, "\n    at "); at >= 0 && e.Kind != runtime.KindTimeout {
		d.Frame = e.Stack[at+1:]
	}
	return d, true
}
