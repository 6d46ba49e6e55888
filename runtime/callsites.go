package runtime

// A CallSite is a frame of the script's stack.
type CallSite struct {
	Function     string // "" for code outside of functions and for anonymous ones
	File         string
	Line, Column int
}

// CallSites are the frames of the script that calls a host function, innermost
// first, at most limit of them. Frames without a place are left out, and so are
// those of code that is the host's own.
func (vm *VM) CallSites(limit int) []CallSite {
	var sites []CallSite
	for _, f := range vm.rt.CaptureCallStack(0, nil) {
		if len(sites) >= limit {
			break
		}
		pos := f.Position()
		if pos.Filename == "" || pos.Filename == HostFile {
			continue
		}
		line, column := userPosition(pos.Line, pos.Column)
		name := f.FuncName()
		if name == "<anonymous>" {
			name = ""
		}
		sites = append(sites, CallSite{Function: name, File: pos.Filename, Line: line, Column: column})
	}
	return sites
}

// HostFile is the file name of JavaScript that is the host's own: what V8 shows
// in stacks for its built-ins.
const HostFile = "<anonymous>"
