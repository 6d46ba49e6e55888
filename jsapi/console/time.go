package console

import (
	"fmt"
	"strconv"
	"time"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

func (c *console) time(args []goja.Value) {
	label := c.label(args)
	if _, ok := c.timers[label]; ok {
		c.warning("Label '" + label + "' already exists for console.time()")
		return
	}
	if len(c.timers) >= maxLabels {
		c.warning("there are too many labels for console.time(), and all are forgotten")
		clear(c.timers)
	}
	c.timers[label] = c.vm.Host().Clock.Now()
}

// timeLog is timeLog and timeEnd, which differ in whether the timer goes on.
func (c *console) timeLog(name string, args []goja.Value) {
	label := c.label(args)
	since, ok := c.timers[label]
	if !ok {
		c.warning("No such label '" + label + "' for console." + name + "()")
		return
	}
	text := label + ": " + elapsed(c.vm.Host().Clock.Now().Sub(since))
	if name == "timeEnd" {
		delete(c.timers, label)
	} else if len(args) > 1 {
		rest := append([]goja.Value{c.vm.Runtime().ToValue("%s"), c.vm.Runtime().ToValue(text)}, args[1:]...)
		text = c.in.Format(rest)
	}
	c.write(runtime.LevelInfo, text)
}

// elapsed writes a duration in the unit that fits it.
func elapsed(d time.Duration) string {
	switch {
	case d >= time.Hour:
		d = d.Round(time.Millisecond)
		return fmt.Sprintf("%d:%02d:%s (h:mm:ss.mmm)", d/time.Hour, d%time.Hour/time.Minute, seconds(d%time.Minute))
	case d >= time.Minute:
		d = d.Round(time.Millisecond)
		return fmt.Sprintf("%d:%s (m:ss.mmm)", d/time.Minute, seconds(d%time.Minute))
	case d >= time.Second:
		return strconv.FormatFloat(d.Seconds(), 'f', 3, 64) + "s"
	}
	return strconv.FormatFloat(float64(d.Round(time.Microsecond).Microseconds())/1000, 'f', -1, 64) + "ms"
}

func seconds(d time.Duration) string {
	return fmt.Sprintf("%02d.%03d", d/time.Second, d%time.Second/time.Millisecond)
}
