package cli

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dialtone/runtime"
	"dialtone/server"
)

// invokeFlags say how a function is called.
type invokeFlags struct {
	service serviceFlags
	method  string
	headers []string
}

func newInvoke() *cobra.Command {
	var f invokeFlags
	cmd := &cobra.Command{
		Use:   "invoke FUNCTION [key=value…]",
		Short: "Run one function without a server and print its answer",
		Long: `Run one function and print the status, the headers and the body that a client would
get; what it writes to its console goes to the standard error. The pairs are sent as
a form, or in the query of a GET or HEAD. Signatures are not asked for. It ends with
1 when the status is 500 or more.`,
		Example: `  dialtone invoke state Body=Hi
  dialtone invoke state Body=Hi --header 'Cookie: count=2'`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return invoke(cmd, &f, args[0], args[1:])
		},
	}
	bindDir(cmd.Flags(), &f.service)
	cmd.Flags().StringVarP(&f.method, "method", "X", http.MethodPost, "the request's `METHOD`")
	cmd.Flags().StringArrayVarP(&f.headers, "header", "H", nil, "a `HEADER` of the request, 'Name: value'; may be given several times")
	return cmd
}

// bindDir is for commands whose arguments name something else than the folder.
func bindDir(fs *pflag.FlagSet, f *serviceFlags) {
	f.bind(fs)
	fs.StringVar(&f.dir, "dir", ".", "the `FOLDER` of the service")
}

func invoke(cmd *cobra.Command, f *invokeFlags, name string, pairs []string) (err error) {
	if err := f.service.check(); err != nil {
		return err
	}
	form, err := encodePairs(pairs)
	if err != nil {
		return err
	}
	f.service.noSignatureCheck = true
	h, diags, err := loadHost(&f.service, hostOptions{mode: server.Dev, record: consoleTo(cmd.ErrOrStderr())})
	printDiagnostics(cmd.ErrOrStderr(), diags)
	if err != nil {
		return err
	}
	fn, err := findFunction(h.pool.Service(), name)
	if err != nil {
		return errors.Join(err, h.Close())
	}
	if fn.Access == runtime.Private {
		return errors.Join(fmt.Errorf("%s is private: it has no URL to be called under", fn.Path), h.Close())
	}
	req, err := f.request(fn, form)
	if err != nil {
		return errors.Join(err, h.Close())
	}
	client, end := h.inMemory()
	defer func() { err = errors.Join(err, end()) }()
	resp, err := client.Do(req.WithContext(cmd.Context()))
	if err != nil {
		return fmt.Errorf("call %s: %w", fn.Path, err)
	}
	defer resp.Body.Close()
	if err := printResponse(cmd.OutOrStdout(), resp); err != nil {
		return fmt.Errorf("print the answer of %s: %w", fn.Path, err)
	}
	if resp.StatusCode >= http.StatusInternalServerError {
		return errReported
	}
	return nil
}

// encodePairs makes a form of arguments, in their order.
func encodePairs(pairs []string) (string, error) {
	fields := make([]string, len(pairs))
	for i, pair := range pairs {
		key, value, ok := strings.Cut(pair, "=")
		if !ok {
			return "", usagef("a parameter is written key=value, not %q", pair)
		}
		fields[i] = url.QueryEscape(key) + "=" + url.QueryEscape(value)
	}
	return strings.Join(fields, "&"), nil
}

// findFunction finds a function by its path, with or without the slash.
func findFunction(svc *runtime.Service, name string) (*runtime.Function, error) {
	fn := svc.Function("/" + strings.TrimPrefix(name, "/"))
	if fn != nil {
		return fn, nil
	}
	if len(svc.Functions) == 0 {
		return nil, fmt.Errorf("there is no function %s; %s has none", name, svc.Dir)
	}
	var names []string
	for _, fn := range svc.Functions {
		names = append(names, strings.TrimPrefix(fn.Path, "/"))
	}
	return nil, fmt.Errorf("there is no function %s; there are %s", name, strings.Join(names, ", "))
}

// localOrigin is where a service without a port says that it is.
const localOrigin = "http://localhost:3000"

// brackets are among the characters of file names that paths are matched with
// as they stand, and package url would escape them.
var brackets = strings.NewReplacer("%5B", "[", "%5D", "]")

func functionURL(fn *runtime.Function) *url.URL {
	u, err := url.Parse(localOrigin)
	if err != nil {
		panic(err) // a constant
	}
	u.Path = fn.Path
	u.RawPath = brackets.Replace(u.EscapedPath())
	return u
}

func (f *invokeFlags) request(fn *runtime.Function, form string) (*http.Request, error) {
	target := functionURL(fn)
	var body io.Reader
	inQuery := f.method == http.MethodGet || f.method == http.MethodHead
	if inQuery {
		target.RawQuery = form
	} else {
		body = strings.NewReader(form)
	}
	req, err := http.NewRequest(f.method, target.String(), body)
	if err != nil {
		return nil, usagef("--method: %q is none", f.method)
	}
	if !inQuery {
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
	}
	req.Header["User-Agent"] = []string{"dialtone-invoke"}
	for _, line := range f.headers {
		name, value, ok := strings.Cut(line, ":")
		name = strings.TrimSpace(name)
		if !ok || name == "" {
			return nil, usagef("a header is written 'Name: value', not %q", line)
		}
		value = strings.TrimSpace(value)
		switch key := http.CanonicalHeaderKey(name); key {
		case "Host":
			req.Host = value
		case "Content-Type", "User-Agent":
			req.Header.Set(key, value)
		default:
			req.Header.Add(key, value)
		}
	}
	return req, nil
}

// printResponse writes a response as it would look on the wire, its headers in
// the order of their names.
func printResponse(w io.Writer, resp *http.Response) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s\n", resp.Proto, resp.Status)
	names := make([]string, 0, len(resp.Header))
	for name := range resp.Header {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		for _, value := range resp.Header[name] {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	b.WriteString("\n")
	if _, err := io.WriteString(w, b.String()); err != nil {
		return err
	}
	if _, err := io.Copy(w, resp.Body); err != nil {
		return err
	}
	if out, ok := w.(*os.File); ok && isTerminal(out) {
		_, err := io.WriteString(w, "\n")
		return err
	}
	return nil
}

// consoleTo prints what functions write to their console, and why one has no
// result.
func consoleTo(w io.Writer) func(*runtime.Invocation) {
	return func(inv *runtime.Invocation) {
		for _, entry := range inv.Logs {
			fmt.Fprintln(w, printable(entry.Text))
		}
		if inv.Dropped > 0 {
			fmt.Fprintf(w, "%d more lines were over the limit and are dropped\n", inv.Dropped)
		}
		if inv.Err != nil {
			fmt.Fprintln(w, printable(inv.Err.Error()))
		}
	}
}
