package console

import (
	"strconv"
	"strings"

	"dialtone/jsapi/inspect"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// column is one column of a table; a row without a cell is empty.
type column struct {
	head  string
	cells map[int]string
}

const (
	indexHead     = "(index)"
	iterationHead = "(iteration index)"
	valuesHead    = "Values"
	maxColumns    = 1000
)

func (c *console) table(args []goja.Value) {
	data, ok := argument(args, 0).(*goja.Object)
	wanted := c.properties(argument(args, 1))
	if !ok || isFunction(data) {
		c.write(runtime.LevelInfo, c.in.Format([]goja.Value{argument(args, 0)}))
		return
	}
	if entries, isMap, ok := c.in.Entries(data, maxText); ok {
		c.write(runtime.LevelInfo, c.entries(entries, isMap))
		return
	}
	c.write(runtime.LevelInfo, c.rows(data, wanted))
}

// properties reads the names of the columns that are wanted; nil for all.
func (c *console) properties(v goja.Value) []string {
	if goja.IsUndefined(v) {
		return nil
	}
	o, ok := v.(*goja.Object)
	if !ok || o.ClassName() != "Array" {
		e := c.vm.NewError("TypeError", `The "properties" argument must be an instance of Array. Received `+c.in.Received(v))
		_ = e.Set("code", "ERR_INVALID_ARG_TYPE")
		panic(e)
	}
	names := []string{}
	for i := range min(o.Get("length").ToInteger(), maxColumns) {
		if v := o.Get(strconv.FormatInt(i, 10)); v != nil {
			names = append(names, v.String())
		}
	}
	return names
}

func isFunction(o *goja.Object) bool {
	_, ok := goja.AssertFunction(o)
	return ok
}

// entries writes a Map or a Set.
func (c *console) entries(entries [][2]goja.Value, isMap bool) string {
	index := column{iterationHead, map[int]string{}}
	keys := column{"Key", map[int]string{}}
	values := column{valuesHead, map[int]string{}}
	size, rows := 0, 0
	for i, e := range entries {
		if size > maxText {
			break
		}
		index.cells[i] = strconv.Itoa(i)
		if isMap {
			keys.cells[i] = c.cell(e[0])
		}
		values.cells[i] = c.cell(e[1])
		size += len(keys.cells[i]) + len(values.cells[i]) + 10
		rows++
	}
	if isMap {
		return render([]column{index, keys, values}, rows)
	}
	return render([]column{index, values}, rows)
}

// rows writes an object or an array: a row for each property.
func (c *console) rows(data *goja.Object, wanted []string) string {
	index := column{indexHead, map[int]string{}}
	values := column{valuesHead, map[int]string{}}
	var columns []*column
	byName := make(map[string]*column)
	named := func(name string) *column {
		col := byName[name]
		if col == nil && len(columns) < maxColumns {
			col = &column{name, map[int]string{}}
			byName[name] = col
			columns = append(columns, col)
		}
		return col
	}
	size, rows := 0, 0
	for i, name := range c.rowNames(data) {
		if size > maxText {
			break
		}
		rows++
		index.cells[i] = name
		size += len(name) + 10
		item := data.Get(name)
		o, isObject := item.(*goja.Object)
		if !isObject && wanted == nil {
			values.cells[i] = c.cell(item)
			size += len(values.cells[i])
			continue
		}
		names := wanted
		if names == nil {
			names = o.Keys()
		}
		for _, name := range names {
			col := named(name)
			if col == nil || size > maxText {
				break
			}
			if !isObject || !c.hasOwn(o, name) {
				col.cells[i] = ""
				continue
			}
			col.cells[i] = c.cell(o.Get(name))
			size += len(col.cells[i]) + 3
		}
	}
	all := []column{index}
	for _, col := range integersFirst(columns) {
		all = append(all, *col)
	}
	if len(values.cells) > 0 {
		all = append(all, values)
	}
	return render(all, rows)
}

// rowNames are the enumerable properties; of a long array only as many as can
// show.
func (c *console) rowNames(o *goja.Object) []string {
	if o.ClassName() == "Array" {
		if n := o.Get("length").ToInteger(); n > maxText {
			names := make([]string, maxText/10)
			for i := range names {
				names[i] = strconv.Itoa(i)
			}
			return names
		}
	}
	return o.Keys()
}

func (c *console) hasOwn(o *goja.Object, name string) bool {
	has, ok := goja.AssertFunction(c.vm.Runtime().NewObject().Get("hasOwnProperty"))
	if !ok {
		return o.Get(name) != nil
	}
	v, err := has(o, c.vm.Runtime().ToValue(name))
	if err != nil {
		panic(err)
	}
	return v.ToBoolean()
}

// cell writes a value on one line.
func (c *console) cell(v goja.Value) string {
	o := inspect.Defaults()
	o.Depth, o.MaxArrayLength, o.BreakLength, o.MaxLength = 0, 3, inspect.Infinity, 8<<10
	if obj, ok := v.(*goja.Object); ok && !isFunction(obj) && obj.ClassName() != "Array" && len(obj.Keys()) > 2 {
		o.Depth = -1
	}
	return c.in.Inspect(v, o)
}

// integersFirst puts the names of columns into the order that the properties
// of an object have.
func integersFirst(columns []*column) []*column {
	var numbers, names []*column
	for _, c := range columns {
		n, err := strconv.ParseUint(c.head, 10, 32)
		if err != nil || strconv.FormatUint(n, 10) != c.head {
			names = append(names, c)
			continue
		}
		at := len(numbers)
		for at > 0 {
			if m, _ := strconv.ParseUint(numbers[at-1].head, 10, 32); m <= n {
				break
			}
			at--
		}
		numbers = append(numbers[:at], append([]*column{c}, numbers[at:]...)...)
	}
	return append(numbers, names...)
}

// render draws the box.
func render(columns []column, rows int) string {
	widths := make([]int, len(columns))
	for i, c := range columns {
		widths[i] = inspect.Width(c.head)
		for _, s := range c.cells {
			widths[i] = max(widths[i], inspect.Width(s))
		}
	}
	var b strings.Builder
	rule := func(left, middle, right string) {
		b.WriteString(left)
		for i, w := range widths {
			if i > 0 {
				b.WriteString(middle)
			}
			b.WriteString(strings.Repeat("─", w+2))
		}
		b.WriteString(right)
	}
	line := func(cell func(i int) string) {
		b.WriteString("│ ")
		for i, w := range widths {
			if i > 0 {
				b.WriteString(" │ ")
			}
			s := cell(i)
			b.WriteString(s + strings.Repeat(" ", max(0, w-inspect.Width(s))))
		}
		b.WriteString(" │\n")
	}
	rule("┌", "┬", "┐\n")
	line(func(i int) string { return columns[i].head })
	rule("├", "┼", "┤\n")
	for row := range rows {
		if b.Len() > 4*maxText {
			b.WriteString("... " + strconv.Itoa(rows-row) + " more rows\n")
			break
		}
		line(func(i int) string { return columns[i].cells[row] })
	}
	rule("└", "┴", "┘")
	return b.String()
}
