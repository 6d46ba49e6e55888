// Package dns is Node's dns and dns/promises, over the resolver of the Host.
//
// The resolver answers A, AAAA, CNAME, MX, NS, PTR, SRV and TXT; the other
// types are refused with c-ares' code for what is not implemented, and no time
// to live is known.
//
// https://nodejs.org/docs/latest-v24.x/api/dns.html
package dns

import (
	"context"
	"embed"
	"errors"
	"net"
	"net/netip"
	"strings"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are dns and dns/promises.
func Modules() []runtime.Module {
	part := func(name string) func(vm *runtime.VM) runtime.Exports {
		return func(vm *runtime.VM) runtime.Exports {
			shared, _ := vm.Open("internal/dns")
			return runtime.Exports{Default: shared.Named[name]}
		}
	}
	return []runtime.Module{
		{Name: "internal/dns", Open: open},
		{Name: "dns", Open: part("dns")},
		{Name: "dns/promises", Open: part("promises")},
	}
}

type natives struct {
	vm *runtime.VM
	rt *goja.Runtime
}

func open(vm *runtime.VM) runtime.Exports {
	n := natives{vm, vm.Runtime()}
	host := n.rt.NewObject()
	coded, _ := vm.Open("internal/coded")
	timers, _ := vm.Open("timers")
	_ = host.Set("E", coded.Default)
	_ = host.Set("nextTick", timers.Named["queueMicrotask"])
	_ = host.Set("query", vm.Func("query", 4, n.query))
	_ = host.Set("isIP", vm.Func("isIP", 1, func(c goja.FunctionCall) goja.Value {
		addr, err := netip.ParseAddr(c.Argument(0).String())
		if err != nil {
			return n.rt.ToValue(0)
		}
		if addr.Is4() {
			return n.rt.ToValue(4)
		}
		return n.rt.ToValue(6)
	}))
	made := library.Call(n.rt, "library/dns.js", host).(*goja.Object)
	return runtime.Exports{Named: map[string]goja.Value{"dns": made, "promises": made.Get("promises")}}
}

// query(type, name, server, call): call(code | null, records). Types are those
// of DNS, and "lookup", which asks as the system does.
func (n natives) query(c goja.FunctionCall) goja.Value {
	kind, name, server := c.Argument(0).String(), c.Argument(1).String(), c.Argument(2)
	call, _ := goja.AssertFunction(c.Argument(3))
	client := n.vm.Host().Outbound
	resolver := client.Resolver()
	if !goja.IsUndefined(server) {
		address := server.String()
		resolver = &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return client.DialContext(ctx, "tcp", address)
		}}
	}
	complete := n.vm.Begin("look up " + name)
	ctx := n.vm.Context()
	go func() {
		records, err := ask(ctx, resolver, kind, name)
		complete(func() {
			code := goja.Null()
			if err != nil {
				code = n.rt.ToValue(codeOf(err))
			}
			if _, err := call(goja.Undefined(), code, n.rt.ToValue(plain(records))); err != nil {
				n.vm.Uncaught(err)
			}
		})
	}()
	return goja.Undefined()
}

// plain makes arrays of JavaScript of the records.
func plain(records []any) []any {
	if records == nil {
		return []any{}
	}
	return records
}

var errNotImplemented = errors.New("not implemented")

func ask(ctx context.Context, r *net.Resolver, kind, name string) ([]any, error) {
	if kind == "PTR" || kind == "reverse" {
		return reverse(ctx, r, kind, name)
	}
	if kind != "lookup" {
		name = strings.TrimSuffix(name, ".") + "."
	}
	var list []any
	switch kind {
	case "lookup", "A", "AAAA":
		addrs, err := r.LookupNetIP(ctx, map[string]string{"lookup": "ip", "A": "ip4", "AAAA": "ip6"}[kind], name)
		for _, a := range addrs {
			list = append(list, a.Unmap().String())
		}
		return list, err
	case "CNAME":
		cname, err := r.LookupCNAME(ctx, name)
		if err == nil && cname == name {
			return nil, &net.DNSError{Name: name, IsNotFound: true}
		}
		return []any{bare(cname)}, err
	case "MX":
		records, err := r.LookupMX(ctx, name)
		for _, m := range records {
			list = append(list, map[string]any{"exchange": bare(m.Host), "priority": m.Pref})
		}
		return list, err
	case "NS":
		records, err := r.LookupNS(ctx, name)
		for _, ns := range records {
			list = append(list, bare(ns.Host))
		}
		return list, err
	case "SRV":
		_, records, err := r.LookupSRV(ctx, "", "", name)
		for _, s := range records {
			list = append(list, map[string]any{"name": bare(s.Target), "port": s.Port, "priority": s.Priority, "weight": s.Weight})
		}
		return list, err
	case "TXT":
		records, err := r.LookupTXT(ctx, name)
		for _, t := range records {
			list = append(list, []any{t})
		}
		return list, err
	}
	return nil, errNotImplemented
}

func reverse(ctx context.Context, r *net.Resolver, kind, name string) (list []any, err error) {
	if kind == "PTR" {
		labels := strings.Split(strings.TrimSuffix(strings.TrimSuffix(name, "."), ".in-addr.arpa"), ".")
		if len(labels) != 4 {
			return nil, errNotImplemented
		}
		name = labels[3] + "." + labels[2] + "." + labels[1] + "." + labels[0]
	}
	names, err := r.LookupAddr(ctx, name)
	for _, n := range names {
		list = append(list, bare(n))
	}
	return list, err
}

func bare(name string) string { return strings.TrimSuffix(name, ".") }

// codeOf is what c-ares calls an error.
func codeOf(err error) string {
	var e *net.DNSError
	switch {
	case errors.Is(err, errNotImplemented):
		return "ENOTIMP"
	case !errors.As(err, &e):
		return "ECONNREFUSED"
	case e.IsNotFound:
		return "ENOTFOUND"
	case e.IsTimeout:
		return "ETIMEOUT"
	}
	return "ESERVFAIL"
}
