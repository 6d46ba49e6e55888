package cli

import (
	"net/netip"
	"net/url"
	"os"
	"strconv"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dialtone/runtime"
	"dialtone/server"
)

// serviceFlags say which service is hosted and how its functions run. Every
// command that hosts a service has them.
type serviceFlags struct {
	dir  string // the service's folder; an argument or a flag, as the command has it
	root string

	env             string
	loadLocalEnv    bool
	envAllow        []string
	functionsFolder string
	assetsFolder    string

	publicURL        string
	trustedProxies   []string
	compat           string
	noSignatureCheck bool
	cancel           bool

	timeout     time.Duration
	concurrency int
	queue       int
	queueWait   time.Duration
	maxBody     size
	maxResponse size
	maxMemory   size
	maxIdle     size
	maxNesting  int
	fresh       bool

	outbound outboundFlags
}

// bindFolder binds the flags that say what is read.
func (f *serviceFlags) bindFolder(fs *pflag.FlagSet) {
	fs.StringVar(&f.root, "root", "", "read files in this `FOLDER` only; it may be one above DIR, such as a workspace (default DIR)")
	fs.StringVar(&f.env, "env", "", "read the service's variables from this `FILE`, relative to DIR (default .env, if there is one)")
	fs.BoolVar(&f.loadLocalEnv, "load-local-env", false, "let functions see this process's own environment too")
	fs.StringSliceVar(&f.envAllow, "env-allow", nil, "let functions see these variables of this process's own environment (`NAME,…`)")
	fs.StringVar(&f.functionsFolder, "functions-folder", "", "the `FOLDER` of the functions (default functions, else src)")
	fs.StringVar(&f.assetsFolder, "assets-folder", "", "the `FOLDER` of the assets (default assets, else static)")
	fs.IntVar(&f.maxNesting, "max-nesting", runtime.Limits{}.WithDefaults().Nesting, "how deep code, JSON and patterns may nest")
}

func (f *serviceFlags) bind(fs *pflag.FlagSet) {
	f.bindFolder(fs)
	def := runtime.Limits{}.WithDefaults()
	fs.StringVar(&f.publicURL, "public-url", "", "the `URL` under which Twilio reaches the service, where a proxy stands before it")
	fs.StringSliceVar(&f.trustedProxies, "trusted-proxy", nil, "heed X-Forwarded-Proto, -Host and -Port of requests that come straight from these addresses (`CIDR,…`)")
	fs.StringVar(&f.compat, "compat", "local", "whose behaviour is followed where Twilio's two hosts differ: `local|cloud`")
	fs.BoolVar(&f.noSignatureCheck, "no-signature-check", false, "serve protected functions and assets to everyone")
	fs.BoolVar(&f.cancel, "cancel-on-disconnect", false, "end a function when its client leaves")
	fs.DurationVar(&f.timeout, "timeout", def.Timeout, "how long a function may run")
	fs.IntVar(&f.concurrency, "concurrency", def.Concurrency, "how many functions run at once")
	fs.IntVar(&f.queue, "queue", def.Queue, "how many requests wait for one to end; 0 refuses at once")
	fs.DurationVar(&f.queueWait, "queue-wait", def.QueueWait, "how long a request waits for one to end")
	f.maxBody, f.maxResponse, f.maxMemory = size(def.RequestBody), size(def.ResponseBody), size(def.Memory)
	fs.Var(&f.maxBody, "max-body", "the largest body of a request")
	fs.Var(&f.maxResponse, "max-response", "the largest result of a function")
	fs.Var(&f.maxMemory, "max-memory", "the size of the heap above which the function that runs longest is ended")
	fs.Var(&f.maxIdle, "max-idle-memory", "the memory of VMs that wait for a next call, above which those that wait longest are dropped (default half of --max-memory)")
	f.outbound.bind(fs)
	fs.BoolVar(&f.fresh, "fresh", false, "run every request in a new VM, so that no variable of a module survives")
}

// check refuses values that mean nothing.
func (f *serviceFlags) check() error {
	if _, err := f.compatibility(); err != nil {
		return err
	}
	if _, err := f.public(); err != nil {
		return err
	}
	if _, err := f.proxies(); err != nil {
		return err
	}
	if err := f.outbound.check(); err != nil {
		return err
	}
	for _, v := range []struct {
		name string
		ok   bool
		want string
	}{
		{"timeout", f.timeout > 0, "longer than nothing"},
		{"concurrency", f.concurrency > 0, "1 or more"},
		{"queue", f.queue >= 0, "0 or more"},
		{"queue-wait", f.queueWait > 0, "longer than nothing"},
		{"max-body", f.maxBody > 0, "more than nothing"},
		{"max-response", f.maxResponse > 0, "more than nothing"},
		{"max-memory", f.maxMemory > 0, "more than nothing"},
		{"max-nesting", f.maxNesting > 0, "1 or more"},
	} {
		if !v.ok {
			return usagef("--%s must be %s", v.name, v.want)
		}
	}
	return nil
}

func (f *serviceFlags) compatibility() (server.Compat, error) {
	switch f.compat {
	case "local":
		return server.Local, nil
	case "cloud":
		return server.Cloud, nil
	}
	return 0, usagef("--compat is local or cloud, not %q", f.compat)
}

// public is the URL under which the service is reached, or nil.
func (f *serviceFlags) public() (*url.URL, error) {
	if f.publicURL == "" {
		return nil, nil
	}
	u, err := url.Parse(f.publicURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return nil, usagef("--public-url is a URL such as https://example.com, not %q", f.publicURL)
	}
	return u, nil
}

// proxies are the addresses whose headers are heeded. A single address is a
// range of one.
func (f *serviceFlags) proxies() ([]netip.Prefix, error) {
	var list []netip.Prefix
	for _, text := range f.trustedProxies {
		p, err := netip.ParsePrefix(text)
		if addr, addrErr := netip.ParseAddr(text); addrErr == nil {
			p, err = addr.Prefix(addr.BitLen())
		}
		if err != nil || p.Addr().Is4In6() {
			return nil, usagef("--trusted-proxy is a list of addresses such as 10.0.0.0/8,fd00::/8, not %q", text)
		}
		list = append(list, p)
	}
	return list, nil
}

func (f *serviceFlags) limits() runtime.Limits {
	l := runtime.Limits{
		Timeout:      f.timeout,
		Concurrency:  f.concurrency,
		Queue:        f.queue,
		QueueWait:    f.queueWait,
		RequestBody:  int64(f.maxBody),
		ResponseBody: int64(f.maxResponse),
		Memory:       uint64(f.maxMemory),
		IdleMemory:   int64(f.maxIdle),
		Nesting:      f.maxNesting,
		Fresh:        f.fresh,
	}
	if l.Queue == 0 {
		l.Queue = -1 // where 0 stands for the default
	}
	return l
}

// listenFlags say where and how a service is served over a port.
type listenFlags struct {
	port      int
	host      string
	grace     time.Duration
	logFormat string
}

const defaultPort = 3000

func (f *listenFlags) bind(fs *pflag.FlagSet, host string) {
	usage := "listen on this `ADDRESS` only"
	if host == "" {
		usage += " (default all)"
	}
	fs.IntVarP(&f.port, "port", "p", defaultPort, "listen on this `PORT`; the variable PORT is heeded where the flag is not given")
	fs.StringVar(&f.host, "host", host, usage)
	fs.DurationVar(&f.grace, "grace", 0, "how long requests in flight may take to finish at the end (default --timeout and --queue-wait together)")
	fs.StringVar(&f.logFormat, "log-format", formatAuto, "`auto|text|json`; auto is text on a terminal")
}

// check refuses values that mean nothing, and fills in what the environment and
// other flags decide.
func (f *listenFlags) check(cmd *cobra.Command, service *serviceFlags) error {
	if value := os.Getenv("PORT"); value != "" && !cmd.Flags().Changed("port") {
		port, err := strconv.Atoi(value)
		if err != nil {
			return usagef("the variable PORT is a number, not %q", value)
		}
		f.port = port
	}
	switch {
	case f.port < 0 || f.port > 65535:
		return usagef("a port is a number from 0 to 65535, not %d", f.port)
	case f.grace < 0:
		return usagef("--grace must not be negative")
	case !cmd.Flags().Changed("grace"):
		f.grace = service.timeout + service.queueWait
	case f.grace == 0:
		f.grace = 1 // no time at all; zero is the server's default
	}
	switch f.logFormat {
	case formatAuto, formatText, formatJSON:
		return nil
	}
	return usagef("--log-format is auto, text or json, not %q", f.logFormat)
}

// dirArgument is the service's folder where it is the only argument, or the
// folder that the command was typed in.
func dirArgument(args []string) string {
	if len(args) == 0 {
		return "."
	}
	return args[0]
}
