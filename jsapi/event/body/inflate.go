package body

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"io"
	"net/http"
	"strings"
)

var errTooLarge = &Error{http.StatusRequestEntityTooLarge, "Payload Too Large"}

// inflate undoes a content encoding. Like the reference it knows gzip and deflate, in the zlib format, and one encoding at a time.
func inflate(encoding string, raw []byte) ([]byte, *Error) {
	var inflated []byte
	var err error
	switch encoding = strings.ToLower(encoding); encoding {
	case "", "identity":
		if len(raw) > MaxSize {
			return nil, errTooLarge
		}
		return raw, nil
	case "gzip":
		inflated, err = gunzip(raw)
	case "deflate":
		inflated, err = unzlib(raw)
	default:
		return nil, &Error{http.StatusUnsupportedMediaType, `Unsupported Content Encoding "` + encoding + `"`}
	}
	switch {
	case len(inflated) > MaxSize:
		return nil, errTooLarge
	case err != nil:
		return nil, badRequest("%s", zlibMessage(err))
	}
	return inflated, nil
}

// gunzip reads one gzip member after another, up to the end or to a zero byte: what follows it is padding.
func gunzip(raw []byte) ([]byte, error) {
	var inflated bytes.Buffer
	var z gzip.Reader
	src := bytes.NewReader(raw)
	for rest := raw; ; {
		if len(rest) >= 2 && (rest[0] != 0x1F || rest[1] != 0x8B) {
			return inflated.Bytes(), gzip.ErrHeader // the reader would rather miss the rest of the header
		}
		if err := z.Reset(src); err != nil {
			return inflated.Bytes(), err
		}
		z.Multistream(false)
		if err := readLimited(&inflated, &z); err != nil || inflated.Len() > MaxSize {
			return inflated.Bytes(), err
		}
		if rest = raw[len(raw)-src.Len():]; len(rest) == 0 || rest[0] == 0 {
			return inflated.Bytes(), nil
		}
	}
}

// unzlib reads one zlib stream; what follows it is ignored.
func unzlib(raw []byte) ([]byte, error) {
	var inflated bytes.Buffer
	z, err := zlib.NewReader(bytes.NewReader(raw))
	if err == nil {
		err = readLimited(&inflated, z)
	}
	return inflated.Bytes(), err
}

// readLimited reads z into inflated, until one byte over MaxSize is in it.
func readLimited(inflated *bytes.Buffer, z io.Reader) error {
	_, err := io.Copy(inflated, io.LimitReader(z, int64(MaxSize+1-inflated.Len())))
	return err
}

// zlibMessage returns the words of Node's zlib for an error of Go's.
func zlibMessage(err error) string {
	var corrupt flate.CorruptInputError
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "unexpected end of file"
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, zlib.ErrHeader):
		return "incorrect header check"
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, zlib.ErrChecksum):
		return "incorrect data check"
	case errors.Is(err, zlib.ErrDictionary):
		return "Missing dictionary"
	case errors.As(err, &corrupt):
		return "invalid compressed data"
	}
	return err.Error()
}
