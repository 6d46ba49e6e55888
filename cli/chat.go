package cli

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"dialtone/runtime"
	"dialtone/server"
	"dialtone/simulator"
)

// chatFlags say who texts what.
type chatFlags struct {
	service   serviceFlags
	from      string
	to        string
	authToken string
	method    string
}

func newChat() *cobra.Command {
	var f chatFlags
	cmd := &cobra.Command{
		Use:   "chat [FUNCTION|URL]",
		Short: "Text a function as a phone does",
		Long: `Text a function and read its replies, as the sender of a message would. FUNCTION is
one of the service, which is started for it without a port; it need not be named when
there is only one. URL is a webhook that is served already. Lines are read from the
terminal or from a pipe; /help lists the commands.`,
		Example: `  dialtone chat state
  printf 'Hi\n/wait 4h1m\nHi\n' | dialtone chat state`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			target := ""
			if len(args) == 1 {
				target = args[0]
			}
			return chat(cmd, &f, target)
		},
	}
	fs := cmd.Flags()
	bindDir(fs, &f.service)
	fs.StringVar(&f.from, "from", "", "the `NUMBER` that texts (default +15550000001)")
	fs.StringVar(&f.to, "to", "", "the `NUMBER` that is texted (default +15550000000)")
	fs.StringVar(&f.authToken, "auth-token", "", "sign requests with this `TOKEN` (default the service's AUTH_TOKEN)")
	fs.StringVarP(&f.method, "method", "X", http.MethodPost, "how the webhook is called: `POST|GET`")
	return cmd
}

func chat(cmd *cobra.Command, f *chatFlags, target string) (err error) {
	opts := simulator.Options{
		AuthToken: f.authToken,
		Method:    f.method,
		Clock:     simulator.NewRunningClock(wallClock{}),
		Seed:      uint64(time.Now().UnixNano()),
	}
	if strings.Contains(target, "://") {
		opts.URL = target
	} else {
		end, err := f.startService(cmd, target, &opts)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, end()) }()
	}
	sim, err := simulator.New(opts)
	if err != nil {
		return usageError{err}
	}
	in := cmd.InOrStdin()
	stdin, isFile := in.(*os.File)
	return simulator.Chat(cmd.Context(), in, cmd.OutOrStdout(), sim, simulator.ChatOptions{
		From:        f.from,
		To:          f.to,
		Interactive: isFile && isTerminal(stdin),
		Color:       isTerminal(os.Stdout) && os.Getenv("NO_COLOR") == "",
	})
}

// startService loads the service and lets the simulator reach it in memory.
func (f *chatFlags) startService(cmd *cobra.Command, name string, opts *simulator.Options) (end func() error, err error) {
	if err := f.service.check(); err != nil {
		return nil, err
	}
	h, diags, err := loadHost(&f.service, hostOptions{mode: server.Dev, record: consoleTo(cmd.ErrOrStderr())})
	printDiagnostics(cmd.ErrOrStderr(), diags)
	if err != nil {
		return nil, err
	}
	svc := h.pool.Service()
	fn, err := chatFunction(svc, name)
	if err != nil {
		return nil, errors.Join(err, h.Close())
	}
	opts.URL = functionURL(fn).String()
	if f.service.publicURL != "" {
		opts.URL = strings.TrimSuffix(f.service.publicURL, "/") + functionURL(fn).EscapedPath()
	}
	if opts.AuthToken == "" {
		opts.AuthToken, _ = svc.Getenv("AUTH_TOKEN")
	}
	opts.AccountSid, _ = svc.Getenv("ACCOUNT_SID")
	client, end := h.inMemory()
	opts.Client = client
	return end, nil
}

// chatFunction is the function of a name, or the only one that can be texted.
func chatFunction(svc *runtime.Service, name string) (*runtime.Function, error) {
	if name != "" {
		fn, err := findFunction(svc, name)
		if err == nil && fn.Access == runtime.Private {
			return nil, fmt.Errorf("%s is private: it has no URL to be texted under", fn.Path)
		}
		return fn, err
	}
	var names []string
	var only *runtime.Function
	for _, fn := range svc.Functions {
		if fn.Access != runtime.Private {
			only = fn
			names = append(names, strings.TrimPrefix(fn.Path, "/"))
		}
	}
	switch len(names) {
	case 0:
		return nil, fmt.Errorf("%s has no function that can be texted", svc.Dir)
	case 1:
		return only, nil
	}
	return nil, usagef("which function? there are %s", strings.Join(names, ", "))
}

// wallClock is the machine's clock.
type wallClock struct{}

func (wallClock) Now() time.Time { return time.Now() }

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
