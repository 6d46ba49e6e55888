package runtime

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
)

// A jsonNode is a value of a package.json whose members keep their order:
// conditions are tried in the order in which they are written.
type jsonNode struct {
	kind   byte // '{', '[', '"', 'n' for null, 'o' for another
	text   string
	keys   []string // of an object
	values []*jsonNode
}

// maxManifestNesting is how deep the maps of a package.json may nest.
const maxManifestNesting = 200

var errManifestNesting = errors.New("it nests too deep")

func parseNode(b []byte) (*jsonNode, error) {
	if bracketDepth(b) > maxManifestNesting {
		return nil, errManifestNesting
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	return readNode(d)
}

func readNode(d *json.Decoder) (*jsonNode, error) {
	t, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch t := t.(type) {
	case string:
		return &jsonNode{kind: '"', text: t}, nil
	case nil:
		return &jsonNode{kind: 'n', text: "null"}, nil
	case json.Number:
		return &jsonNode{kind: 'o', text: t.String()}, nil
	case bool:
		return &jsonNode{kind: 'o', text: strconv.FormatBool(t)}, nil
	}
	n := &jsonNode{kind: '['}
	if t == json.Delim('{') {
		n.kind = '{'
	}
	at := make(map[string]int)
	for d.More() {
		i := -1
		if n.kind == '{' {
			k, err := d.Token()
			if err != nil {
				return nil, err
			}
			key := k.(string)
			if had, ok := at[key]; ok {
				i = had
			} else {
				at[key] = len(n.keys)
				n.keys = append(n.keys, key)
			}
		}
		v, err := readNode(d)
		if err != nil {
			return nil, err
		}
		if i >= 0 {
			n.values[i] = v
		} else {
			n.values = append(n.values, v)
		}
	}
	_, err = d.Token()
	return n, err
}

// member is the value of a key; nil for none.
func (n *jsonNode) member(key string) *jsonNode {
	for i, k := range n.keys {
		if k == key {
			return n.values[i]
		}
	}
	return nil
}

// String is the value as String makes it of a primitive, and JSON.stringify of
// an object.
func (n *jsonNode) String() string {
	if n.kind == '{' || n.kind == '[' {
		return n.json()
	}
	return n.text
}

func (n *jsonNode) json() string {
	var b bytes.Buffer
	switch n.kind {
	case '"':
		return quoteJSON(n.text)
	case '{', '[':
		b.WriteByte(n.kind)
		for i, v := range n.values {
			if i > 0 {
				b.WriteByte(',')
			}
			if n.kind == '{' {
				b.WriteString(quoteJSON(n.keys[i]) + ":")
			}
			b.WriteString(v.json())
		}
		b.WriteByte(n.kind + 2)
		return b.String()
	}
	return n.text
}

func quoteJSON(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s)
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}
