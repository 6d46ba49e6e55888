package console

import (
	"strconv"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

func (c *console) count(args []goja.Value) {
	label := c.label(args)
	if _, ok := c.counts[label]; !ok && len(c.counts) >= maxLabels {
		c.warning("there are too many labels for console.count(), and all are forgotten")
		clear(c.counts)
	}
	c.counts[label]++
	c.write(runtime.LevelInfo, label+": "+strconv.Itoa(c.counts[label]))
}

func (c *console) countReset(args []goja.Value) {
	label := c.label(args)
	if _, ok := c.counts[label]; !ok {
		c.warning("Count for '" + label + "' does not exist")
		return
	}
	delete(c.counts, label)
}
