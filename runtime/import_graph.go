package runtime

import "sync"

// An importGraph tells which modules of a service wait while they are loaded:
// those with a top-level await, and those that import such a one statically.
type importGraph struct {
	mu    sync.Mutex
	waits map[string]bool // of the files whose imports have all been followed
}

// waits reports whether loading a file waits. It compiles what the file
// imports statically, which is what loading it would compile anyway. What
// cannot be found or compiled is an error when it is loaded. When stopped says so,
// it gives up, and the answer means nothing.
func (c *compiler) waits(name string, stopped func() bool) bool {
	p, err := c.file(name)
	if err != nil || !p.module {
		return false
	}
	if p.waits {
		return true
	}
	if len(p.imports) == 0 {
		return false
	}
	c.graph.mu.Lock()
	defer c.graph.mu.Unlock()
	if waits, known := c.graph.waits[name]; known {
		return waits
	}
	if c.graph.waits == nil {
		c.graph.waits = make(map[string]bool)
	}
	c.follow(name, stopped)
	return c.graph.waits[name]
}

// follow enters a file and all that it imports into the graph; the caller holds
// its lock.
func (c *compiler) follow(name string, stopped func() bool) {
	importers := make(map[string][]string)
	seen := map[string]bool{name: true}
	var waiting []string
	for todo := []string{name}; len(todo) > 0; {
		if stopped() {
			return
		}
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if waits, known := c.graph.waits[at]; known {
			if waits {
				waiting = append(waiting, at)
			}
			continue
		}
		p, err := c.file(at)
		if err != nil || !p.module {
			continue
		}
		if p.waits {
			waiting = append(waiting, at)
		}
		for _, specifier := range p.imports {
			target, err := c.files.resolve(specifier, at, importConditions)
			if err != nil {
				continue
			}
			importers[target] = append(importers[target], at)
			if !seen[target] {
				seen[target] = true
				todo = append(todo, target)
			}
		}
	}
	for n := range seen {
		if _, known := c.graph.waits[n]; !known {
			c.graph.waits[n] = false
		}
	}
	marked := make(map[string]bool)
	for len(waiting) > 0 {
		n := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		if !marked[n] {
			marked[n] = true
			c.graph.waits[n] = true
			waiting = append(waiting, importers[n]...)
		}
	}
}
