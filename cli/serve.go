package cli

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"dialtone/runtime"
	"dialtone/server"
)

func newServe() *cobra.Command {
	var service serviceFlags
	var listen listenFlags
	var allowBroken bool
	cmd := &cobra.Command{
		Use:   "serve [DIR]",
		Short: "Serve a folder of functions, for production",
		Long: `Serve the functions and assets of DIR (default: this folder) on all interfaces.

Every function is loaded before the port is opened; one that does not load keeps
the service from starting. Errors are answered without their stack, which goes to
the log on the standard output. SIGTERM lets the requests in flight finish; a
second one ends them.

Signatures of protected functions and assets are checked with the service's
variable AUTH_TOKEN. While the token is rotated, AUTH_TOKEN_SECONDARY may hold the
other one: signatures made with either are accepted.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			service.dir = dirArgument(args)
			return serve(cmd, &service, &listen, allowBroken)
		},
	}
	service.bind(cmd.Flags())
	listen.bind(cmd.Flags(), "")
	cmd.Flags().BoolVar(&allowBroken, "allow-broken", false, "start though a function does not load; it answers with its error")
	return cmd
}

func serve(cmd *cobra.Command, service *serviceFlags, listen *listenFlags, allowBroken bool) (err error) {
	if err := errors.Join(service.check(), listen.check(cmd, service)); err != nil {
		return err
	}
	logger, closeLog := newLogger(listen.logFormat, os.Stdout)
	defer func() { err = errors.Join(err, closeLog()) }()
	h, diags, err := loadHost(service, hostOptions{mode: server.Serve, logger: logger, grace: listen.grace})
	printDiagnostics(os.Stderr, diags)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	loaded := h.warm(cmd.Context(), h.pool.Service(), func(d runtime.Diagnostic) { fmt.Fprintln(os.Stderr, d) })
	if !loaded && !allowBroken {
		return errors.New("a function does not load; --allow-broken starts without it")
	}
	l, err := listen.listen(cmd.Context())
	if err != nil {
		return err
	}
	say := func(format string, args ...any) { fmt.Fprintf(os.Stderr, "dialtone: "+format+"\n", args...) }
	base := listen.baseURL(l)
	say("serving %s on %s", service.dir, base)
	if service.publicURL != "" {
		base = service.publicURL
	}
	printListing(os.Stderr, h.pool.Service(), base)
	return h.serveUntilSignal(cmd.Context(), l, say)
}
