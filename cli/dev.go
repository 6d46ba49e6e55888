package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"dialtone/runtime"
	"dialtone/server"
)

// devHost is where dev listens: a developer's machine is not for others.
const devHost = "127.0.0.1"

func newDev() *cobra.Command {
	var service serviceFlags
	var listen listenFlags
	cmd := &cobra.Command{
		Use:   "dev [DIR]",
		Short: "Serve a folder of functions on your own machine, and reload it on change",
		Long: `Serve the functions and assets of DIR (default: this folder) on this machine alone.

A change of a file is served a moment later; a change that leaves no service, such
as two files that claim one path, is reported and the last good state goes on being
served. Errors are answered with their stack, and as a page to a browser.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			service.dir = dirArgument(args)
			return dev(cmd, &service, &listen)
		},
	}
	service.bind(cmd.Flags())
	listen.bind(cmd.Flags(), devHost)
	return cmd
}

func dev(cmd *cobra.Command, service *serviceFlags, listen *listenFlags) (err error) {
	if err := errors.Join(service.check(), listen.check(cmd, service)); err != nil {
		return err
	}
	logger, closeLog := newLogger(listen.logFormat, os.Stdout)
	defer func() { err = errors.Join(err, closeLog()) }()
	h, diags, err := loadHost(service, hostOptions{mode: server.Dev, logger: logger, grace: listen.grace})
	printDiagnostics(os.Stderr, diags)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	l, err := listen.listen(cmd.Context())
	if err != nil {
		return err
	}
	say := func(format string, args ...any) { fmt.Fprintf(os.Stderr, "dialtone: "+format+"\n", args...) }
	d := developer{host: h, service: service, base: listen.baseURL(l), say: say}
	say("serving %s on %s", service.dir, d.base)
	if service.publicURL != "" {
		d.base = service.publicURL
	}
	printListing(os.Stderr, h.pool.Service(), d.base)

	ctx, cancel := context.WithCancel(cmd.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		d.run(ctx)
	}()
	defer func() { cancel(); <-done }()
	return h.serveUntilSignal(ctx, l, say)
}

// A developer's service follows its files.
type developer struct {
	host    *host
	service *serviceFlags
	base    string
	say     func(format string, args ...any)
	warmed  *runtime.Service // whose modules have all been run
}

// run reloads the service when its files change, until ctx is done.
func (d *developer) run(ctx context.Context) {
	changes, err := watch(ctx, d.service)
	if err != nil {
		d.say("changes will not be noticed: %v", err)
	}
	for {
		end := d.warm(ctx)
		select {
		case <-ctx.Done():
			end()
			return
		case files, ok := <-changes:
			end()
			if !ok {
				return
			}
			d.reload(files)
		}
	}
}

// warm tells the developer what does not load before a request does. A module
// may take its time, so that goes on beside until the function that is returned
// ends it.
func (d *developer) warm(ctx context.Context) (end func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	svc := d.host.pool.Service()
	go func() {
		defer close(done)
		if svc == d.warmed {
			return
		}
		d.host.warm(ctx, svc, func(x runtime.Diagnostic) { fmt.Fprintln(os.Stderr, x) })
		if ctx.Err() == nil {
			d.warmed = svc
		}
	}()
	return func() { cancel(); <-done }
}

func (d *developer) reload(files []string) {
	was := d.host.pool.Service()
	svc, diags, err := d.service.load()
	printDiagnostics(os.Stderr, diags)
	if err != nil {
		d.say("not reloaded, the last good state is served: %v", err)
		return
	}
	d.host.pool.Swap(svc)
	d.say("reloaded: %s", listed(files))
	now := routes(svc, d.base)
	before := routes(was, d.base)
	for _, route := range now {
		if !before.has(route) {
			d.say("now there: %s", route)
		}
	}
	for _, route := range before {
		if !now.has(route) {
			d.say("gone: %s", route)
		}
	}
}

// shownFiles is how many changed files are named.
const shownFiles = 5

func listed(files []string) string {
	if more := len(files) - shownFiles; more > 0 {
		return fmt.Sprintf("%s and %d more changed", strings.Join(files[:shownFiles], ", "), more)
	}
	return strings.Join(files, ", ") + " changed"
}

// routeList is the lines of a listing.
type routeList []string

func routes(svc *runtime.Service, base string) routeList {
	var b strings.Builder
	printListing(&b, svc, base)
	var list routeList
	for line := range strings.Lines(b.String()) {
		if route, ok := strings.CutPrefix(line, "  "); ok && route != "none\n" {
			list = append(list, strings.TrimSpace(route))
		}
	}
	return list
}

func (l routeList) has(route string) bool {
	for _, r := range l {
		if r == route {
			return true
		}
	}
	return false
}
