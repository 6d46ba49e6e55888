//go:build !unix

package main

import "os/exec"

// ownGroup does nothing: there are no process groups.
func ownGroup(*exec.Cmd) {}

// endGroup ends the command alone.
func endGroup(cmd *exec.Cmd) error { return cmd.Process.Kill() }
