package simulator

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"syscall"
	"testing"
)

func TestAnErrorOfTheClientHasACode(t *testing.T) {
	dial := func(err error) error { return &net.OpError{Op: "dial", Err: err} }
	for _, test := range []struct {
		err   error
		code  int
		retry string
	}{
		{errConnectTimeout, 11201, "ct"},
		{dial(os.ErrDeadlineExceeded), 11201, "ct"},
		{dial(os.NewSyscallError("connect", syscall.ECONNREFUSED)), 11202, "ct"},
		{dial(&net.DNSError{Err: "no such host"}), 11210, "ct"},
		{dial(errors.New("no route to host")), 11205, "ct"},
		{errResponseTimeout, 11200, "rt"},
		{errTotalTimeout, 11200, "rt"},
		{&tls.CertificateVerificationError{Err: x509.HostnameError{Certificate: &x509.Certificate{}}}, 11235, ""},
		{&tls.CertificateVerificationError{Err: x509.CertificateInvalidError{Reason: x509.Expired}}, 11236, ""},
		{&tls.CertificateVerificationError{Err: x509.UnknownAuthorityError{}}, 11237, ""},
		{&tls.CertificateVerificationError{Err: x509.CertificateInvalidError{Reason: x509.TooManyIntermediates}}, 11220, ""},
		{tls.AlertError(40), 11220, ""},
		{http.ErrSchemeMismatch, 11220, ""},
		{errors.New("net/http: HTTP/1.x transport connection broken: malformed HTTP response"), 11206, ""},
		{errors.New("something else"), 11205, ""},
	} {
		if code, retry, _ := classify(context.Background(), fmt.Errorf("post: %w", test.err)); code != test.code || retry != test.retry {
			t.Errorf("%v: %d %q, want %d %q", test.err, code, retry, test.code, test.retry)
		}
	}
}

func TestEveryCodeHasItsEntryInTheDictionary(t *testing.T) {
	for code, entry := range dictionary {
		if entry.title == "" || entry.level != Error && entry.level != Warning {
			t.Errorf("%d: %+v", code, entry)
		}
	}
	for _, f := range failures {
		if _, ok := dictionary[f.code]; !ok {
			t.Errorf("%d has no entry", f.code)
		}
	}
}
