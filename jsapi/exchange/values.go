package exchange

import (
	"bufio"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"strings"

	"dialtone/jsapi/zlib/codec"
	"dialtone/runtime"
	"dialtone/runtime/outbound"

	"github.com/dop251/goja"
)

func text(o *goja.Object, key string) string {
	if v := o.Get(key); v != nil && !goja.IsUndefined(v) && !goja.IsNull(v) {
		return v.String()
	}
	return ""
}

func truth(o *goja.Object, key string) bool {
	v := o.Get(key)
	return v != nil && v.ToBoolean()
}

func number(o *goja.Object, key string) int64 {
	if v := o.Get(key); v != nil {
		return v.ToInteger()
	}
	return 0
}

// list reads an array of strings of Latin-1 as their bytes.
func list(v goja.Value) []string {
	o, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	n := int(number(o, "length"))
	texts := make([]string, 0, min(n, 1000))
	for i := range n {
		texts = append(texts, bytesOf(o.Get(itoa(i)).String()))
	}
	return texts
}

func bytesOf(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		ascii = ascii && s[i] < 0x80
	}
	if ascii {
		return s
	}
	b := make([]byte, 0, len(s))
	for _, r := range s {
		b = append(b, byte(r))
	}
	return string(b)
}

// latin1 is the text whose characters are the bytes of s.
func latin1(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		ascii = ascii && s[i] < 0x80
	}
	if ascii {
		return s
	}
	r := make([]rune, len(s))
	for i := range len(s) {
		r[i] = rune(s[i])
	}
	return string(r)
}

// Bytes is the memory of an ArrayBuffer or of a view of one; ok is false for
// another value.
func Bytes(v goja.Value) (b []byte, ok bool) {
	o, isObject := v.(*goja.Object)
	if !isObject {
		return nil, false
	}
	if buffer, is := o.Export().(goja.ArrayBuffer); is {
		return buffer.Bytes(), true
	}
	inner, is := o.Get("buffer").(*goja.Object)
	if !is {
		return nil, false
	}
	buffer, is := inner.Export().(goja.ArrayBuffer)
	if !is {
		return nil, false
	}
	whole := buffer.Bytes()
	from := number(o, "byteOffset")
	to := from + number(o, "byteLength")
	if from < 0 || to > int64(len(whole)) {
		return nil, false
	}
	return whole[from:to], true
}

// Settings reads what a script says of TLS. Its members are texts in PEM,
// already made of buffers and lists.
func Settings(rt *goja.Runtime, v goja.Value) (t outbound.TLS) {
	if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
		return t
	}
	o := v.ToObject(rt)
	t.CA, t.Cert, t.Key = []byte(text(o, "ca")), []byte(text(o, "cert")), []byte(text(o, "key"))
	t.ServerName, t.Insecure = text(o, "servername"), truth(o, "insecure")
	t.Min, t.Max = versions[text(o, "minVersion")], versions[text(o, "maxVersion")]
	return t
}

var versions = map[string]uint16{"TLSv1": tls.VersionTLS10, "TLSv1.1": tls.VersionTLS11, "TLSv1.2": tls.VersionTLS12, "TLSv1.3": tls.VersionTLS13}

func (x *exchanges) Error(f *outbound.Failure) goja.Value { return NewError(x.vm, f) }

// NewError is the Error that Node makes of a failure.
func NewError(vm *runtime.VM, f *outbound.Failure) *goja.Object {
	e := vm.NewError("Error", f.Message)
	if f.Errno != 0 {
		_ = e.Set("errno", f.Errno)
	}
	if f.Code != "" {
		_ = e.Set("code", f.Code)
	}
	if f.Syscall != "" {
		_ = e.Set("syscall", f.Syscall)
	}
	if f.Address != "" {
		_ = e.Set("address", f.Address)
		_ = e.Set("port", f.Port)
	}
	if f.Hostname != "" {
		_ = e.Set("hostname", f.Hostname)
	}
	return e
}

func (x *exchanges) place(p outbound.Place) goja.Value {
	o := x.rt.NewObject()
	address := func(prefix string, a net.Addr) {
		if t, ok := a.(*net.TCPAddr); ok {
			_ = o.Set(prefix+"Address", t.IP.String())
			_ = o.Set(prefix+"Port", t.Port)
			_ = o.Set(prefix+"Family", map[bool]string{true: "IPv4", false: "IPv6"}[t.IP.To4() != nil])
		}
	}
	address("remote", p.Remote)
	address("local", p.Local)
	_ = o.Set("reused", p.Reused)
	_ = o.Set("encrypted", p.TLS != nil)
	if p.TLS != nil {
		_ = o.Set("authorized", len(p.TLS.VerifiedChains) > 0)
		_ = o.Set("protocol", strings.Replace(tls.VersionName(p.TLS.Version), "TLS 1.", "TLSv1.", 1))
		if len(p.TLS.PeerCertificates) > 0 {
			_ = o.Set("certificate", Certificate(x.vm, p.TLS.PeerCertificates[0]))
		}
	}
	return o
}

// decoded undoes content codings of the answer's body: the list of them, in the
// order in which the sender applied them. It returns whether all are known;
// none is undone if not.
func (x *exchanges) decoded(c goja.FunctionCall) goja.Value {
	e := exchangeOf(c.Argument(0))
	applied := list(c.Argument(1))
	for _, coding := range applied {
		if codings[coding] == "" {
			return x.rt.ToValue(false)
		}
	}
	for i := len(applied) - 1; i >= 0; i-- {
		e.body = &decodedBody{source: e.body, format: codings[applied[i]]}
	}
	return x.rt.ToValue(true)
}

// codings are the formats by their names in HTTP.
var codings = map[string]codec.Format{"gzip": codec.Gzip, "x-gzip": codec.Gzip, "br": codec.Brotli, "deflate": codec.Deflate}

// decodedBody makes its decoder when it is first read, which may block.
type decodedBody struct {
	source io.ReadCloser
	format codec.Format
	reader io.Reader
}

func (d *decodedBody) Read(p []byte) (int, error) {
	n, err := d.read(p)
	if err == nil || errors.Is(err, io.EOF) || outbound.Explain(err).Code != "" && !errors.Is(err, io.ErrUnexpectedEOF) {
		return n, err
	}
	return n, &codingError{d.format, err}
}

// A codingError says that a body is not coded as it says.
type codingError struct {
	format codec.Format
	err    error
}

func (e *codingError) Error() string { return "undo the content coding: " + e.err.Error() }
func (e *codingError) Unwrap() error { return e.err }

func explain(err error) *outbound.Failure {
	var coding *codingError
	if errors.As(err, &coding) {
		f := codec.Explain(coding.format, coding.err)
		return &outbound.Failure{Code: f.Code, Errno: f.Errno, Message: f.Message}
	}
	return outbound.Explain(err)
}

func (d *decodedBody) read(p []byte) (int, error) {
	if d.reader == nil {
		source := bufio.NewReader(d.source)
		first, err := source.Peek(1)
		if errors.Is(err, io.EOF) {
			return 0, io.EOF // no body, as for HEAD
		}
		if d.format == codec.Deflate && err == nil && first[0]&0x0f != 8 {
			d.format = codec.Raw // some servers send it without its wrapping
		}
		r, err := codec.NewReader(d.format, source, codec.Settings{})
		if err != nil {
			return 0, err
		}
		d.reader = r
	}
	return d.reader.Read(p)
}

func (d *decodedBody) Close() error { return d.source.Close() }
