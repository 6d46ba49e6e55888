package runtime

// TempDir is the path of the service's private temporary folder, as scripts see
// it: what os.tmpdir() returns, and where the module fs lets them write. It is
// Twilio's own, so that a script that names it finds it, and never the machine's.
func (vm *VM) TempDir() string { return "/tmp" }
