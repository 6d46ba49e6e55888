package outbound

import (
	"fmt"
	"net/netip"
	"strings"
)

// A Policy says which addresses may be reached. The zero value refuses none.
// It is asked for every address just before it is connected to, after names
// were resolved, so that neither a name nor a redirect leads around it.
type Policy struct {
	Refuse Class          // the kinds of address that are refused
	Except []netip.Prefix // addresses that are reached all the same
}

// A Class is a set of kinds of address.
type Class uint8

// The kinds of address. Metadata are those under which clouds tell a machine
// its secrets; Special is what no service can have: multicast, broadcast,
// reserved and documentation ranges.
const (
	Loopback Class = 1 << iota
	LinkLocal
	Private
	Metadata
	Special
	Public
)

// Inside is all that is not on the public internet.
const Inside = Loopback | LinkLocal | Private | Metadata | Special

// All is every address.
const All = Inside | Public

var classNames = []struct {
	class Class
	name  string
}{
	{Loopback, "loopback"}, {LinkLocal, "link-local"}, {Private, "private"}, {Metadata, "metadata"}, {Special, "special"}, {Public, "public"},
}

// String is the first kind of the set by name: what one address is.
func (c Class) String() string {
	for _, n := range classNames {
		if c&n.class != 0 {
			return n.name
		}
	}
	return "none"
}

// ParsePolicy reads a policy as the command line has it, a list whose items
// are separated by commas: "all" (the default) reaches everything, "public"
// what is on the public internet, "none" nothing; an address or a range after
// them ("10.1.0.0/16") is reached all the same, and the name of a kind with a
// minus before it ("-private") is refused.
func ParsePolicy(text string) (Policy, error) {
	var p Policy
	for _, item := range strings.Split(text, ",") {
		item = strings.TrimSpace(item)
		switch item {
		case "", "all":
		case "public":
			p.Refuse |= Inside
		case "none":
			p.Refuse |= All
		default:
			if err := p.add(item); err != nil {
				return Policy{}, err
			}
		}
	}
	return p, nil
}

func (p *Policy) add(item string) error {
	if name, ok := strings.CutPrefix(item, "-"); ok {
		for _, n := range classNames {
			if n.name == name {
				p.Refuse |= n.class
				return nil
			}
		}
	} else if prefix, err := netip.ParsePrefix(item); err == nil {
		p.Except = append(p.Except, prefix.Masked())
		return nil
	} else if addr, err := netip.ParseAddr(item); err == nil {
		addr = addr.Unmap()
		p.Except = append(p.Except, netip.PrefixFrom(addr, addr.BitLen()))
		return nil
	}
	return fmt.Errorf("%q is not all, public, none, an address range, or a kind such as -private", item)
}

// Check returns nil for an address that may be reached, and a *RefusedError for
// one that may not.
func (p *Policy) Check(addr netip.Addr) error {
	if p.Refuse == 0 {
		return nil
	}
	class := ClassOf(addr)
	if class&p.Refuse == 0 {
		return nil
	}
	plain := addr.Unmap().WithZone("")
	for _, e := range p.Except {
		if e.Contains(plain) {
			return nil
		}
	}
	return &RefusedError{Addr: plain, Class: class & p.Refuse}
}

// A RefusedError says that the policy does not let an address be reached.
type RefusedError struct {
	Addr  netip.Addr
	Class Class
}

func (e *RefusedError) Error() string {
	return fmt.Sprintf("the address %s is %s, which this host does not let functions reach (--egress)", e.Addr, e.Class)
}

// ranges are those that netip has no method for.
//
// https://www.iana.org/assignments/iana-ipv4-special-registry
// https://www.iana.org/assignments/iana-ipv6-special-registry
var ranges = []struct {
	prefix netip.Prefix
	class  Class
}{
	{netip.MustParsePrefix("169.254.169.254/32"), Metadata | LinkLocal}, // AWS, Azure, Google, DigitalOcean, OpenStack
	{netip.MustParsePrefix("169.254.170.2/32"), Metadata | LinkLocal},   // AWS, containers
	{netip.MustParsePrefix("169.254.170.23/32"), Metadata | LinkLocal},  // AWS, Kubernetes
	{netip.MustParsePrefix("100.100.100.200/32"), Metadata | Private},   // Alibaba
	{netip.MustParsePrefix("192.0.0.192/32"), Metadata | Special},       // Oracle
	{netip.MustParsePrefix("168.63.129.16/32"), Metadata},               // Azure's host
	{netip.MustParsePrefix("fd00:ec2::254/128"), Metadata | Private},    // AWS
	{netip.MustParsePrefix("fd00:ec2::23/128"), Metadata | Private},     // AWS, Kubernetes
	{netip.MustParsePrefix("fd20:ce::254/128"), Metadata | Private},     // Google
	{netip.MustParsePrefix("0.0.0.0/8"), Loopback},                      // this host, as Linux connects to it
	{netip.MustParsePrefix("::/128"), Loopback},
	{netip.MustParsePrefix("100.64.0.0/10"), Private}, // carriers' own
	{netip.MustParsePrefix("192.0.0.0/24"), Special},
	{netip.MustParsePrefix("192.0.2.0/24"), Special},
	{netip.MustParsePrefix("192.88.99.0/24"), Special},
	{netip.MustParsePrefix("198.18.0.0/15"), Private}, // tests of networks
	{netip.MustParsePrefix("198.51.100.0/24"), Special},
	{netip.MustParsePrefix("203.0.113.0/24"), Special},
	{netip.MustParsePrefix("240.0.0.0/4"), Special},
	{netip.MustParsePrefix("fec0::/10"), Private},
	{netip.MustParsePrefix("100::/64"), Special},
	{netip.MustParsePrefix("2001:db8::/32"), Special},
	{netip.MustParsePrefix("3fff::/20"), Special},
	{netip.MustParsePrefix("5f00::/16"), Special},
}

// embedding are the ranges of IPv6 whose addresses lead to one of IPv4, with
// the byte at which it stands.
var embedding = []struct {
	prefix netip.Prefix
	at     int
}{
	{netip.MustParsePrefix("::/96"), 12},
	{netip.MustParsePrefix("::ffff:0:0:0/96"), 12},
	{netip.MustParsePrefix("64:ff9b::/96"), 12},
	{netip.MustParsePrefix("64:ff9b:1::/48"), 12},
	{netip.MustParsePrefix("2002::/16"), 2},
}

// ClassOf is what an address is: one kind, or Metadata with the kind of its
// range. An address of IPv6 that leads to one of IPv4 is what that one is.
func ClassOf(addr netip.Addr) Class {
	addr = addr.Unmap().WithZone("")
	for _, r := range ranges {
		if r.prefix.Contains(addr) {
			return r.class
		}
	}
	switch {
	case !addr.IsValid():
		return Special
	case addr.IsLoopback():
		return Loopback
	case addr.IsLinkLocalUnicast():
		return LinkLocal
	case addr.IsPrivate():
		return Private
	case addr.IsMulticast():
		return Special
	}
	for _, e := range embedding {
		if e.prefix.Contains(addr) {
			b := addr.As16()
			return ClassOf(netip.AddrFrom4([4]byte(b[e.at : e.at+4])))
		}
	}
	return Public
}
