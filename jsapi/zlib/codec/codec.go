// Package codec compresses and decompresses: gzip, deflate with and without its
// wrapping, brotli and zstd, piece by piece. It knows no JavaScript.
package codec

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
)

// A Format is how bytes are compressed.
type Format string

// The formats.
const (
	Gzip    Format = "gzip"
	Deflate Format = "deflate" // with zlib's wrapping
	Raw     Format = "raw"     // deflate without it
	Unzip   Format = "unzip"   // gzip or deflate, whichever it is; for reading only
	Brotli  Format = "brotli"
	Zstd    Format = "zstd"
)

// Settings say how. The zero value of Level is none: the caller gives one.
type Settings struct {
	Level      int // of the format; of flate -2 for Huffman coding only
	Window     int // the base-two logarithm, of brotli
	Dictionary []byte
	Checksum   bool   // of zstd
	MaxWindow  uint64 // of zstd, when it is read, in bytes
	OneMember  bool   // of gzip, when it is read: what follows the first member is left
}

// NewReader undoes a format. Reading may fail with an error that Explain knows.
// What follows the end of the stream is left in the source.
func NewReader(f Format, source *bufio.Reader, s Settings) (io.Reader, error) {
	switch f {
	case Gzip:
		return &members{source: source, one: s.OneMember}, nil
	case Deflate:
		return wrapped(source, s.Dictionary)
	case Raw:
		if s.Dictionary != nil {
			return flate.NewReaderDict(source, s.Dictionary), nil
		}
		return flate.NewReader(source), nil
	case Unzip:
		if magic, _ := source.Peek(2); len(magic) == 2 && magic[0] == 0x1f && magic[1] == 0x8b {
			return &members{source: source}, nil
		}
		return wrapped(source, s.Dictionary)
	case Brotli:
		return brotli.NewReader(source), nil
	case Zstd:
		window := s.MaxWindow
		if window == 0 {
			window = 128 << 20 // as zstd itself
		}
		d, err := zstd.NewReader(source, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(window))
		if err != nil {
			return nil, fmt.Errorf("read zstd: %w", err)
		}
		return d, nil
	}
	return nil, fmt.Errorf("there is no format %q", f)
}

func wrapped(source *bufio.Reader, dictionary []byte) (io.Reader, error) {
	if head, _ := source.Peek(2); len(head) == 2 && (int(head[0])<<8|int(head[1]))%31 == 0 {
		switch {
		case head[0]&0x0f != 8:
			return nil, errMethod
		case head[1]&0x20 != 0 && dictionary == nil:
			return nil, errNoDictionary
		}
	}
	if dictionary != nil {
		return zlib.NewReaderDict(source, dictionary)
	}
	return zlib.NewReader(source)
}

var (
	errMethod       = errors.New("unknown compression method")
	errNoDictionary = errors.New("missing dictionary")
)

// members reads gzip, one member after the other. Zeros that follow are ignored,
// as Node does.
type members struct {
	source *bufio.Reader
	one    bool // only the first
	reader *gzip.Reader
}

func (m *members) Read(p []byte) (int, error) {
	for {
		if m.reader == nil {
			if err := m.begin(); err != nil {
				return 0, err
			}
		}
		n, err := m.reader.Read(p)
		if n > 0 && errors.Is(err, io.EOF) {
			err = nil
		}
		if n > 0 || !errors.Is(err, io.EOF) {
			return n, err
		}
		if m.one {
			return 0, io.EOF
		}
		if next, _ := m.source.Peek(1); len(next) == 0 || next[0] == 0 {
			return 0, io.EOF
		}
		m.reader = nil
	}
}

// begin reads the head of a member.
func (m *members) begin() error {
	head, _ := m.source.Peek(3)
	switch {
	case len(head) > 0 && head[0] != 0x1f, len(head) > 1 && head[1] != 0x8b:
		return gzip.ErrHeader
	case len(head) == 3 && head[2] != 8:
		return errMethod
	}
	r, err := gzip.NewReader(m.source)
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	if err != nil {
		return err
	}
	r.Multistream(false)
	m.reader = r
	return nil
}

// A Writer compresses. Flush writes what is held back, so that it can be read.
type Writer interface {
	io.WriteCloser
	Flush() error
}

// NewWriter compresses to a target.
func NewWriter(f Format, target io.Writer, s Settings) (Writer, error) {
	switch f {
	case Gzip:
		w, err := gzip.NewWriterLevel(target, s.Level)
		if err == nil {
			w.OS = 3 // Unix, as zlib says
		}
		return w, err
	case Deflate:
		return zlib.NewWriterLevelDict(target, s.Level, s.Dictionary)
	case Raw:
		return flate.NewWriterDict(target, s.Level, s.Dictionary)
	case Brotli:
		return brotli.NewWriterOptions(target, brotli.WriterOptions{Quality: s.Level, LGWin: s.Window}), nil
	case Zstd:
		return zstd.NewWriter(target, zstd.WithEncoderConcurrency(1), zstd.WithLowerEncoderMem(true), zstd.WithEncoderCRC(s.Checksum),
			zstd.WithEncoderLevel(zstd.EncoderLevelFromZstd(s.Level)))
	}
	return nil, fmt.Errorf("nothing can be written as %q", f)
}

// A Failure is what Node says of bytes that cannot be decompressed.
type Failure struct {
	Code    string
	Errno   int
	Message string
}

// Explain is what Node says of an error of a reader.
//
// https://nodejs.org/docs/latest-v24.x/api/zlib.html#constants
func Explain(f Format, err error) Failure {
	if f == Zstd {
		return explainZstd(err)
	}
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return Failure{"Z_BUF_ERROR", -5, "unexpected end of file"}
	case f == Brotli:
		return Failure{"ERR__ERROR_FORMAT_PADDING_1", -14, "Decompression failed"}
	case errors.Is(err, errMethod):
		return Failure{"Z_DATA_ERROR", -3, "unknown compression method"}
	case errors.Is(err, errNoDictionary):
		return Failure{"Z_NEED_DICT", 2, "Missing dictionary"}
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, zlib.ErrHeader):
		return Failure{"Z_DATA_ERROR", -3, "incorrect header check"}
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, zlib.ErrChecksum):
		return Failure{"Z_DATA_ERROR", -3, "incorrect data check"}
	case errors.Is(err, zlib.ErrDictionary):
		return Failure{"Z_NEED_DICT", 2, "Bad dictionary"}
	}
	return Failure{"Z_DATA_ERROR", -3, "invalid compressed data"}
}

func explainZstd(err error) Failure {
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return Failure{"Z_BUF_ERROR", -5, "unexpected end of file"}
	case errors.Is(err, zstd.ErrMagicMismatch):
		return Failure{"ZSTD_error_prefix_unknown", 10, "Unknown frame descriptor"}
	case errors.Is(err, zstd.ErrCRCMismatch):
		return Failure{"ZSTD_error_checksum_wrong", 22, "Restored data doesn't match checksum"}
	case errors.Is(err, zstd.ErrWindowSizeExceeded), errors.Is(err, zstd.ErrDecoderSizeExceeded), strings.Contains(err.Error(), "window"):
		return Failure{"ZSTD_error_frameParameter_windowTooLarge", 16, "Frame requires too much memory for decoding"}
	}
	return Failure{"ZSTD_error_corruption_detected", 20, "Data corruption detected"}
}
