//go:build unix

package conformance

import (
	"os/exec"
	"syscall"
)

// ownGroup gives the command a process group, so that what it starts ends with it.
func ownGroup(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
}

// endGroup ends the command's process group. One that has ended already is fine.
func endGroup(command *exec.Cmd, hard bool) {
	signal := syscall.SIGTERM
	if hard {
		signal = syscall.SIGKILL
	}
	_ = syscall.Kill(-command.Process.Pid, signal)
}
