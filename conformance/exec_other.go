//go:build !unix

package conformance

import "os/exec"

// ownGroup does nothing: the system has no process groups to signal.
func ownGroup(*exec.Cmd) {}

// endGroup ends the command; what it started is left to end by itself.
func endGroup(command *exec.Cmd, _ bool) {
	_ = command.Process.Kill()
}
