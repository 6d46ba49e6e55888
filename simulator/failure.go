package simulator

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"strings"
	"syscall"
)

// The causes for which an attempt is given up.
var (
	errConnectTimeout  = errors.New("no connection in time")
	errResponseTimeout = errors.New("no response in time")
	errTotalTimeout    = errors.New("not finished in time")
)

// failures tell which code stands for an error of the client, and which word
// of a retry policy covers it. The first row that matches counts.
var failures = []struct {
	code  int
	retry string
	match func(error) bool
}{
	{connectTimeout, retryConnect, func(err error) bool {
		var op *net.OpError
		return errors.Is(err, errConnectTimeout) || errors.As(err, &op) && op.Op == "dial" && op.Timeout()
	}},
	{connectRefused, retryConnect, func(err error) bool { return errors.Is(err, syscall.ECONNREFUSED) }},
	{retrievalFailure, retryResponse, func(err error) bool {
		return errors.Is(err, errResponseTimeout) || errors.Is(err, errTotalTimeout)
	}},
	{badHostName, retryConnect, isType[*net.DNSError]},
	{certificateDomain, "", isType[x509.HostnameError]},
	{certificateExpired, "", func(err error) bool {
		var invalid x509.CertificateInvalidError
		return errors.As(err, &invalid) && invalid.Reason == x509.Expired
	}},
	{certificatePath, "", isType[x509.UnknownAuthorityError]},
	{tlsHandshake, "", func(err error) bool {
		return errors.Is(err, http.ErrSchemeMismatch) || isType[tls.RecordHeaderError](err) || isType[tls.AlertError](err) || isType[*tls.CertificateVerificationError](err)
	}},
	// net/http has no type for these.
	{protocolViolation, "", func(err error) bool { return strings.Contains(err.Error(), "malformed") }},
	{connectionFailure, retryConnect, func(err error) bool {
		var op *net.OpError
		return errors.As(err, &op) && op.Op == "dial"
	}},
	{connectionFailure, "", func(error) bool { return true }},
}

func isType[T error](err error) bool {
	var want T
	return errors.As(err, &want)
}

// classify names an error of the client. An error because the context ended
// counts as the reason for which it ended.
func classify(ctx context.Context, err error) (code int, retry string, reason error) {
	if cause := context.Cause(ctx); cause != nil {
		err = cause
	}
	for _, f := range failures {
		if f.match(err) {
			return f.code, f.retry, err
		}
	}
	return connectionFailure, "", err
}
