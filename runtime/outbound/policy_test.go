package outbound_test

import (
	"net/netip"
	"testing"

	"dialtone/runtime/outbound"
)

func TestAnAddressIsOfOneClass(t *testing.T) {
	for text, want := range map[string]outbound.Class{
		"127.0.0.1": outbound.Loopback, "127.255.1.2": outbound.Loopback, "::1": outbound.Loopback, "::ffff:127.0.0.1": outbound.Loopback,
		"0.0.0.0": outbound.Loopback, "0.1.2.3": outbound.Loopback, "::": outbound.Loopback, "::127.0.0.1": outbound.Loopback,
		"169.254.1.1": outbound.LinkLocal, "fe80::1": outbound.LinkLocal, "fe80::1%eth0": outbound.LinkLocal,
		"10.0.0.1": outbound.Private, "172.16.0.1": outbound.Private, "172.31.255.255": outbound.Private, "192.168.1.1": outbound.Private,
		"fc00::1": outbound.Private, "fdff::1": outbound.Private, "100.64.0.1": outbound.Private, "fec0::1": outbound.Private,
		"64:ff9b::10.0.0.1": outbound.Private, "2002:a00:1::": outbound.Private, "::ffff:0:10.0.0.1": outbound.Private, "2002:7f00:1::": outbound.Loopback,
		"169.254.169.254": outbound.Metadata | outbound.LinkLocal, "fd00:ec2::254": outbound.Metadata | outbound.Private,
		"::ffff:169.254.169.254": outbound.Metadata | outbound.LinkLocal, "64:ff9b::a9fe:a9fe": outbound.Metadata | outbound.LinkLocal,
		"100.100.100.200": outbound.Metadata | outbound.Private, "168.63.129.16": outbound.Metadata,
		"224.0.0.1": outbound.Special, "255.255.255.255": outbound.Special, "ff02::1": outbound.Special, "192.0.2.1": outbound.Special, "2001:db8::1": outbound.Special,
		"8.8.8.8": outbound.Public, "172.32.0.1": outbound.Public, "100.128.0.1": outbound.Public, "2606:4700::1111": outbound.Public, "64:ff9b::8.8.8.8": outbound.Public,
	} {
		if got := outbound.ClassOf(netip.MustParseAddr(text)); got != want {
			t.Errorf("%s is %b (%s), want %b", text, got, got, want)
		}
	}
}

func TestAPolicyRefusesWhatItsTextSays(t *testing.T) {
	for text, refused := range map[string]string{
		"":                       "",
		"all":                    "",
		"public":                 "127.0.0.1 10.0.0.1 169.254.1.1 169.254.169.254 224.0.0.1",
		"none":                   "127.0.0.1 10.0.0.1 169.254.1.1 169.254.169.254 224.0.0.1 8.8.8.8",
		"public,10.0.0.0/8":      "127.0.0.1 169.254.1.1 169.254.169.254 224.0.0.1",
		"public, 127.0.0.1":      "10.0.0.1 169.254.1.1 169.254.169.254 224.0.0.1",
		"-metadata":              "169.254.169.254",
		"-private,-loopback":     "127.0.0.1 10.0.0.1",
		"none,8.8.8.8":           "127.0.0.1 10.0.0.1 169.254.1.1 169.254.169.254 224.0.0.1",
		"public,::ffff:10.0.0.1": "127.0.0.1 169.254.1.1 169.254.169.254 224.0.0.1",
	} {
		p, err := outbound.ParsePolicy(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		got := ""
		for _, a := range []string{"127.0.0.1", "10.0.0.1", "169.254.1.1", "169.254.169.254", "224.0.0.1", "8.8.8.8"} {
			if p.Check(netip.MustParseAddr(a)) != nil {
				got += " " + a
			}
		}
		if len(got) > 0 {
			got = got[1:]
		}
		if got != refused {
			t.Errorf("%q refuses %q, want %q", text, got, refused)
		}
	}
	for _, text := range []string{"internet", "-everything", "10.0.0.0/99", "example.com"} {
		if _, err := outbound.ParsePolicy(text); err == nil {
			t.Errorf("%q is taken for a policy", text)
		}
	}
}
