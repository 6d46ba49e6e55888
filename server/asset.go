package server

import (
	"errors"
	"io"
	"io/fs"
	"net/http"
	"strconv"
	"time"

	"dialtone/runtime"
)

// Headers of every asset.
var (
	acceptRanges = []string{"bytes"}
	cacheControl = []string{"public, max-age=0"}
)

// asset answers with a file, or the part of it that was asked for, whatever the
// method is, as Twilio's local host does.
func (x *exchange) asset(a *runtime.Asset) {
	file, err := a.Open()
	if err != nil {
		x.assetFailed(err)
		return
	}
	defer func() { _ = file.Close() }() // it was only read
	info, err := file.Stat()
	if err != nil || info.IsDir() {
		x.assetFailed(errors.Join(err, fs.ErrNotExist))
		return
	}
	size := info.Size()
	v := validatorOf(info)
	h := x.r.Header
	if v.preconditionFailed(h) {
		x.text(http.StatusPreconditionFailed, preconditionFailed)
		return
	}
	out := x.w.Header()
	fresh := v.fresh(h)
	part := span{0, size}
	status := http.StatusOK
	if !fresh {
		if asked := first(h["Range"]); asked != "" && v.rangeFresh(first(h["If-Range"])) {
			var outcome rangeOutcome
			part, outcome = parseRange(asked, size)
			switch outcome {
			case rangeOutside:
				out["Content-Range"] = []string{"bytes */" + strconv.FormatInt(size, 10)}
				x.text(http.StatusRequestedRangeNotSatisfiable, rangeNotSatisfiable)
				return
			case rangeOne:
				status = http.StatusPartialContent
				out["Content-Range"] = []string{part.contentRange(size)}
			}
		}
	}
	out["Accept-Ranges"] = acceptRanges
	out["Cache-Control"] = cacheControl
	out["Last-Modified"] = []string{v.lastModified}
	out["Etag"] = []string{v.etag}
	if fresh {
		x.send(http.StatusNotModified, nil)
		return
	}
	out["Content-Type"] = contentType(a.Path)
	out["Content-Length"] = []string{strconv.FormatInt(part.length, 10)}
	x.status = status
	x.w.WriteHeader(status)
	if x.r.Method != http.MethodHead {
		x.err = x.copyPart(file, part)
	}
}

func (x *exchange) assetFailed(err error) {
	x.err = err
	if errors.Is(err, fs.ErrNotExist) {
		x.sendString(http.StatusNotFound, typeHTML, assetGone)
		return
	}
	x.text(http.StatusInternalServerError, internalError)
}

// stride is how much of an asset is sent under one deadline: a large file may
// take long, but a client that takes nothing must not hold it open for ever.
const stride = 1 << 20

func (x *exchange) copyPart(file fs.File, part span) error {
	if part.start > 0 {
		if err := skip(file, part.start); err != nil {
			return err
		}
	}
	conn := http.NewResponseController(x.w)
	for left := part.length; left > 0; {
		if left < part.length {
			_ = conn.SetWriteDeadline(time.Now().Add(x.s.opts.WriteTimeout)) // tests write to no connection
		}
		n, err := io.CopyN(x.w, file, min(left, stride))
		x.sent += n
		left -= n
		if err != nil {
			return err
		}
	}
	return nil
}

// skip moves to a place in a file, by reading where the file cannot seek.
func skip(file fs.File, start int64) error {
	if seeker, ok := file.(io.Seeker); ok {
		_, err := seeker.Seek(start, io.SeekStart)
		return err
	}
	_, err := io.CopyN(io.Discard, file, start)
	return err
}
