package runtime

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"dialtone/runtime/nodeapi"
)

// An inventory is what Node 24 has and scripts do not, asked of a VM.
type inventory struct {
	globals map[string]bool
	modules map[string]bool
	// members are those that a global, or a module, lacks of Node's.
	globalMembers map[string][]string
	moduleMembers map[string][]string
}

// probe is a function that answers which names of a table are not there. The
// names stand in its text, which is what makes members of the engine's own
// objects be put in place.
const probe = `
const names = %s;
const absent = (table, valueOf) => {
  const list = { names: [], members: {} };
  for (const [name, members] of Object.entries(table)) {
    let value;
    try { value = valueOf(name) } catch { list.names.push(name); continue }
    if (typeof value !== 'object' && typeof value !== 'function' || !value) continue;
    const lacking = members.map((m) => m.slice(1)).filter((m) => !(m in value));
    if (lacking.length > 0) list.members[name] = lacking;
  }
  return list;
};
exports.handler = (context, event, callback) => callback(null, JSON.stringify({
  globals: absent(names.globals, (name) => { if (!(name in globalThis)) throw name; return globalThis[name] }),
  modules: absent(names.modules, (name) => require(name)),
}));
`

// takeInventory asks a VM of the API which of Node's names it has.
func takeInventory(api API, env []EnvVar) (*inventory, error) {
	node := nodeapi.Node24()
	names, err := json.Marshal(map[string]nodeapi.Table{"globals": memberTable(node.Globals), "modules": memberTable(node.Modules)})
	if err != nil {
		return nil, fmt.Errorf("write the names of Node's API: %w", err)
	}
	var archive bytes.Buffer
	z := zip.NewWriter(&archive)
	w, err := z.Create("functions/probe.js")
	if err == nil {
		_, err = fmt.Fprintf(w, probe, names)
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		return nil, fmt.Errorf("write the function that takes the inventory: %w", err)
	}
	fsys, err := zip.NewReader(bytes.NewReader(archive.Bytes()), int64(archive.Len()))
	if err != nil {
		return nil, fmt.Errorf("read the function that takes the inventory: %w", err)
	}
	svc, _, err := Load(fsys, Options{Env: env})
	if err != nil {
		return nil, fmt.Errorf("load the function that takes the inventory: %w", err)
	}
	pool := NewPool(svc, Host{}, api, Limits{})
	resp, _, err := pool.Invoke(context.Background(), svc.Functions[0], &Request{Method: "GET", Path: "/probe"})
	if err == nil {
		err = pool.Close(context.Background())
	}
	if err != nil {
		return nil, fmt.Errorf("take the inventory of what scripts have: %w", err)
	}
	var answer struct {
		Globals, Modules struct {
			Names   []string
			Members map[string][]string
		}
	}
	if err := json.Unmarshal(resp.Body, &answer); err != nil {
		return nil, fmt.Errorf("read the inventory of what scripts have: %w", err)
	}
	inv := &inventory{
		globals: make(map[string]bool), globalMembers: answer.Globals.Members,
		modules: make(map[string]bool), moduleMembers: answer.Modules.Members,
	}
	for _, name := range answer.Globals.Names {
		inv.globals[name] = true
	}
	for _, name := range answer.Modules.Names {
		inv.modules[strings.TrimPrefix(name, "node:")] = true
	}
	return inv, nil
}

// memberTable puts a dot before every member, as code has it.
func memberTable(t nodeapi.Table) nodeapi.Table {
	d := make(nodeapi.Table, len(t))
	for name, members := range t {
		list := make([]string, len(members))
		for i, m := range members {
			list[i] = "." + m
		}
		d[name] = list
	}
	return d
}

// lacksMember reports whether a list of an inventory has a member of a name.
func lacksMember(members map[string][]string, name, member string) bool {
	return slices.Contains(members[name], member)
}
