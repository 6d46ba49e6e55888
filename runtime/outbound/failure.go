package outbound

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// A Failure is why a connection or a request failed, in Node's words.
//
// https://nodejs.org/api/errors.html#common-system-errors
type Failure struct {
	Code     string // ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED, …
	Message  string // as Node's error has it: "connect ECONNREFUSED 127.0.0.1:1"
	Syscall  string // connect, getaddrinfo, read or write; "" for what is no system's error
	Errno    int    // negative, as libuv numbers them; 0 for none
	Address  string // of connect
	Port     int    // of connect
	Hostname string // of getaddrinfo
}

// The numbers that libuv gives to errors which no system numbers.
const (
	uvNotFound = -3008 // ENOTFOUND
	uvTryAgain = -3001 // EAI_AGAIN
)

// Explain returns what Node would say of an error of net, net/http or
// crypto/tls. The error is not nil.
func Explain(err error) *Failure {
	for _, explain := range []func(error) *Failure{refused, lookUp, certificate, handshake, system, ended} {
		if f := explain(err); f != nil {
			return f
		}
	}
	return &Failure{Message: strings.TrimPrefix(err.Error(), "net/http: ")}
}

func refused(err error) *Failure {
	var e *RefusedError
	if !errors.As(err, &e) {
		return nil
	}
	f := &Failure{Code: "EACCES", Syscall: "connect", Errno: -int(syscall.EACCES), Message: "connect EACCES " + e.Addr.String() + ": " + e.Error()}
	f.place(err)
	return f
}

// place takes address and port from the error of a connection.
func (f *Failure) place(err error) {
	var op *net.OpError
	if !errors.As(err, &op) || op.Addr == nil {
		return
	}
	if host, port, err := net.SplitHostPort(op.Addr.String()); err == nil {
		f.Address = host
		f.Port, _ = strconv.Atoi(port)
	}
}

func lookUp(err error) *Failure {
	var e *net.DNSError
	if !errors.As(err, &e) {
		return nil
	}
	code, errno := "ENOTFOUND", uvNotFound
	if !e.IsNotFound && (e.IsTemporary || e.IsTimeout) {
		code, errno = "EAI_AGAIN", uvTryAgain
	}
	return &Failure{Code: code, Errno: errno, Syscall: "getaddrinfo", Hostname: e.Name, Message: "getaddrinfo " + code + " " + e.Name}
}

func certificate(err error) *Failure {
	var verification *tls.CertificateVerificationError
	chain := 1
	if errors.As(err, &verification) {
		chain = len(verification.UnverifiedCertificates)
	}
	var name x509.HostnameError
	var invalid x509.CertificateInvalidError
	var unknown x509.UnknownAuthorityError
	switch {
	case errors.As(err, &name):
		return &Failure{Code: "ERR_TLS_CERT_ALTNAME_INVALID", Message: altNames(&name)}
	case errors.As(err, &invalid):
		switch {
		case invalid.Reason == x509.Expired && strings.Contains(invalid.Detail, "before"):
			return &Failure{Code: "CERT_NOT_YET_VALID", Message: "certificate is not yet valid"}
		case invalid.Reason == x509.Expired:
			return &Failure{Code: "CERT_HAS_EXPIRED", Message: "certificate has expired"}
		case invalid.Reason == x509.NotAuthorizedToSign:
			return &Failure{Code: "INVALID_CA", Message: "invalid CA certificate"}
		case invalid.Reason == x509.IncompatibleUsage:
			return &Failure{Code: "INVALID_PURPOSE", Message: "unsuitable certificate purpose"}
		}
		return &Failure{Code: "CERT_REJECTED", Message: invalid.Error()}
	case errors.As(err, &unknown):
		return unknownAuthority(&unknown, verification, chain)
	}
	return nil
}

func unknownAuthority(e *x509.UnknownAuthorityError, v *tls.CertificateVerificationError, chain int) *Failure {
	last := e.Cert
	if v != nil && chain > 0 {
		last = v.UnverifiedCertificates[chain-1]
	}
	self := last != nil && string(last.RawSubject) == string(last.RawIssuer)
	switch {
	case self && chain <= 1:
		return &Failure{Code: "DEPTH_ZERO_SELF_SIGNED_CERT", Message: "self-signed certificate"}
	case self:
		return &Failure{Code: "SELF_SIGNED_CERT_IN_CHAIN", Message: "self-signed certificate in certificate chain"}
	case chain <= 1:
		return &Failure{Code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", Message: "unable to verify the first certificate"}
	}
	return &Failure{Code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", Message: "unable to get local issuer certificate"}
}

// altNames is Node's text for a certificate of another name.
func altNames(e *x509.HostnameError) string {
	var names []string
	for _, n := range e.Certificate.DNSNames {
		names = append(names, "DNS:"+n)
	}
	for _, ip := range e.Certificate.IPAddresses {
		names = append(names, "IP Address:"+ip.String())
	}
	list := strings.Join(names, ", ")
	switch {
	case net.ParseIP(e.Host) != nil:
		return fmt.Sprintf("Hostname/IP does not match certificate's altnames: IP: %s is not in the cert's list: %s",
			e.Host, strings.ReplaceAll(list, "IP Address:", ""))
	case len(names) == 0:
		return fmt.Sprintf("Hostname/IP does not match certificate's altnames: Host: %s. is not cert's CN: %s", e.Host, e.Certificate.Subject.CommonName)
	}
	return fmt.Sprintf("Hostname/IP does not match certificate's altnames: Host: %s. is not in the cert's altnames: %s", e.Host, list)
}

func handshake(err error) *Failure {
	var record tls.RecordHeaderError
	var op *net.OpError
	text := ""
	switch {
	case errors.As(err, &record):
		text = "wrong version number"
	case errors.As(err, &op) && (op.Op == "remote error" || op.Op == "local error"):
		text = strings.TrimPrefix(op.Err.Error(), "tls: ")
	case strings.HasPrefix(err.Error(), "tls: "), strings.Contains(err.Error(), ": tls: "):
		text = err.Error()[strings.LastIndex(err.Error(), "tls: ")+len("tls: "):]
	default:
		return nil
	}
	return &Failure{Code: "EPROTO", Errno: -int(syscall.EPROTO), Syscall: "write", Message: "write EPROTO " + text}
}

// OfTLS is the failure as it is where a script speaks TLS itself: OpenSSL's
// reason is the code there, and the one of the system that wraps it is not told.
func (f *Failure) OfTLS() *Failure {
	reason, ok := strings.CutPrefix(f.Message, "write EPROTO ")
	if !ok {
		return f
	}
	name := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r - 'a' + 'A'
		}
		if r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '_'
	}, reason)
	return &Failure{Code: "ERR_SSL_" + name, Message: reason}
}

// systemNames are the errors of the system that Node's users meet, by number.
var systemNames = map[syscall.Errno]string{
	syscall.ECONNREFUSED: "ECONNREFUSED", syscall.ECONNRESET: "ECONNRESET", syscall.ETIMEDOUT: "ETIMEDOUT",
	syscall.EPIPE: "EPIPE", syscall.EHOSTUNREACH: "EHOSTUNREACH", syscall.ENETUNREACH: "ENETUNREACH",
	syscall.EADDRNOTAVAIL: "EADDRNOTAVAIL", syscall.EACCES: "EACCES", syscall.EPERM: "EPERM",
	syscall.ECONNABORTED: "ECONNABORTED", syscall.EINVAL: "EINVAL", syscall.EMFILE: "EMFILE", syscall.ENFILE: "ENFILE",
}

func system(err error) *Failure {
	var number syscall.Errno
	if !errors.As(err, &number) || systemNames[number] == "" {
		return nil
	}
	f := &Failure{Code: systemNames[number], Errno: -int(number), Syscall: "read"}
	var op *net.OpError
	if errors.As(err, &op) {
		switch op.Op {
		case "dial":
			f.Syscall = "connect"
		case "write":
			f.Syscall = "write"
		}
	}
	f.Message = f.Syscall + " " + f.Code
	if f.Syscall == "connect" {
		f.place(err)
		f.Message += " " + f.Address + ":" + strconv.Itoa(f.Port) // without brackets, as Node writes it
	}
	return f
}

// ended are connections that end where more was expected.
func ended(err error) *Failure {
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, net.ErrClosed), errors.Is(err, syscall.ECONNRESET),
		strings.HasSuffix(err.Error(), "server closed idle connection"):
		return &Failure{Code: "ECONNRESET", Message: "socket hang up"}
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded):
		return &Failure{Code: "ETIMEDOUT", Errno: -int(syscall.ETIMEDOUT), Syscall: "connect", Message: "connect ETIMEDOUT"}
	}
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		return &Failure{Code: "ETIMEDOUT", Errno: -int(syscall.ETIMEDOUT), Syscall: "connect", Message: "connect ETIMEDOUT"}
	}
	text := err.Error()
	if errors.Is(err, ErrHeaderOverflow) || strings.Contains(text, "response headers exceeded") {
		return &Failure{Code: "HPE_HEADER_OVERFLOW", Message: "Parse Error: Header overflow"}
	}
	if strings.Contains(text, "chunk length") || strings.Contains(text, "malformed chunked") {
		return &Failure{Code: "HPE_INVALID_CHUNK_SIZE", Message: "Parse Error: Invalid character in chunk size"}
	}
	if strings.Contains(text, "malformed HTTP") || strings.Contains(text, "malformed MIME") || strings.Contains(text, "bad Content-Length") {
		return &Failure{Code: "HPE_INVALID_CONSTANT", Message: "Parse Error: Expected HTTP/, RTSP/ or ICE/"}
	}
	return nil
}
