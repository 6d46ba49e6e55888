//go:build !unix

package servers

import (
	"errors"
	"syscall"
)

func ownFolder(string) (*syscall.SysProcAttr, error) {
	return nil, errors.New("databases are started on Unix only")
}
