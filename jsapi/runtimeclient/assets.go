package runtimeclient

import (
	"errors"
	"io"
	"io/fs"

	"dialtone/jsapi/event/querystring"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// assets are the service's private assets by their path. In the legacy mode
// that paths begin with /assets.
func (c *client) assets() *goja.Object {
	rt := c.vm.Runtime()
	prefix := ""
	if v, _ := c.vm.Service().Getenv("TWILIO_FUNCTIONS_LEGACY_MODE"); v == "true" {
		prefix = "/assets"
	}
	o := rt.NewObject()
	for _, a := range c.vm.Service().Assets {
		if a.Access != runtime.Private {
			continue
		}
		value := rt.NewObject()
		_ = value.Set("path", a.File)
		_ = value.Set("open", c.vm.Func("open", 0, func(goja.FunctionCall) goja.Value { return rt.ToValue(c.read(a)) }))
		_ = o.Set(prefix+a.Path, value)
	}
	return o
}

// read is the text of an asset, as the file is now.
func (c *client) read(a *runtime.Asset) string {
	f, err := a.Open()
	if err != nil {
		c.fail(err, "open", a)
	}
	defer f.Close()
	limit := c.vm.Limits().Allocation
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		c.fail(err, "read", a)
	}
	if int64(len(b)) > limit {
		c.vm.Interrupt(runtime.LimitError("memory: the asset %s is larger than the limit of %d MB (--max-memory / 8)", a.Path, limit>>20))
		return ""
	}
	return querystring.DecodeUTF8(b)
}

// fail throws the error that Node's fs throws.
//
// https://nodejs.org/api/errors.html#nodejs-error-codes
func (c *client) fail(err error, syscall string, a *runtime.Asset) {
	code, errno, text := "EIO", -5, "i/o error"
	switch {
	case errors.Is(err, fs.ErrNotExist):
		code, errno, text = "ENOENT", -2, "no such file or directory"
	case errors.Is(err, fs.ErrPermission):
		code, errno, text = "EACCES", -13, "permission denied"
	}
	e := c.vm.NewError("Error", code+": "+text+", "+syscall+" '"+a.File+"'")
	_ = e.Set("errno", errno)
	_ = e.Set("code", code)
	_ = e.Set("syscall", syscall)
	_ = e.Set("path", a.File)
	panic(e)
}
