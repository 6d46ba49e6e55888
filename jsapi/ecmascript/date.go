package ecmascript

import (
	"fmt"
	"math"
	"strings"
	"sync"
	"time"

	"dialtone/jsapi/ecmascript/dates"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// The engine has one time zone for the whole process, that of the machine. A
// service has its own, the variable TZ of its environment, and UTC without one
// as on Twilio. So where the two can differ the methods of Date that are about
// local time are replaced; their texts, which name the zone, always are.

// dateMethods replaces methods of Date.prototype in a VM.
type dateMethods struct {
	vm      *runtime.VM
	proto   *goja.Object
	setTime goja.Callable
	zone    *time.Location
}

// zoneOf is the time zone of a VM's service.
func zoneOf(vm *runtime.VM) *time.Location {
	tz, _ := vm.Service().Getenv("TZ")
	return dates.Zone(tz)
}

// machineUTC reports whether the machine's local time is UTC.
var machineUTC = sync.OnceValue(func() bool {
	for month := range 24 {
		if _, offset := time.Date(2020, time.Month(month), 1, 0, 0, 0, 0, time.Local).Zone(); offset != 0 {
			return false
		}
	}
	return true
})

func installDate(vm *runtime.VM) {
	class, ok := vm.Runtime().GlobalObject().Get("Date").(*goja.Object)
	if !ok {
		return
	}
	proto, ok := class.Get("prototype").(*goja.Object)
	if !ok {
		return
	}
	m := &dateMethods{vm: vm, proto: proto, zone: zoneOf(vm)}
	if m.setTime, ok = goja.AssertFunction(proto.Get("setTime")); !ok {
		return
	}
	m.texts()
	if m.zone != time.UTC || !machineUTC() {
		m.getters()
		m.setters()
	}
}

// replace puts a method in the place of one of the engine's. It is called with
// the time of the date, NaN for an invalid one; for what is no date the
// engine's own throws.
func (m *dateMethods) replace(name string, length int, f func(c goja.FunctionCall, o *goja.Object, ms float64) goja.Value) {
	original, ok := goja.AssertFunction(m.proto.Get(name))
	if !ok {
		return
	}
	m.vm.Hide(m.proto, name, m.vm.Func(name, length, func(c goja.FunctionCall) goja.Value {
		o, ok := c.This.(*goja.Object)
		if !ok || o.ClassName() != "Date" {
			v, err := original(c.This, c.Arguments...)
			if err != nil {
				panic(err)
			}
			return v
		}
		ms := math.NaN()
		if t, ok := o.Export().(time.Time); ok {
			ms = float64(t.UnixMilli())
		}
		return f(c, o, ms)
	}))
}

func (m *dateMethods) texts() {
	for name, write := range map[string]func(t time.Time) string{
		"toString":     func(t time.Time) string { return dateText(t) + " " + timeText(t) },
		"toDateString": dateText,
		"toTimeString": timeText,
	} {
		m.replace(name, 0, func(_ goja.FunctionCall, _ *goja.Object, ms float64) goja.Value {
			if ms != ms {
				return m.vm.Runtime().ToValue("Invalid Date")
			}
			return m.vm.Runtime().ToValue(write(time.UnixMilli(int64(ms)).In(m.zone)))
		})
	}
	for name, layout := range map[string]string{
		"toLocaleString": "1/2/2006, 3:04:05 PM", "toLocaleDateString": "1/2/2006", "toLocaleTimeString": "3:04:05 PM",
	} {
		original, _ := goja.AssertFunction(m.proto.Get(name))
		m.replace(name, 0, func(c goja.FunctionCall, _ *goja.Object, ms float64) goja.Value {
			if !defaultLocale(c) {
				v, err := original(c.This, c.Arguments...)
				if err != nil {
					panic(err)
				}
				return v
			}
			if ms != ms {
				return m.vm.Runtime().ToValue("Invalid Date")
			}
			return m.vm.Runtime().ToValue(time.UnixMilli(int64(ms)).In(m.zone).Format(layout))
		})
	}
}

func dateText(t time.Time) string {
	year := fmt.Sprintf("%04d", t.Year())
	if t.Year() < 0 {
		year = fmt.Sprintf("-%04d", -t.Year())
	}
	return t.Format("Mon Jan 02 ") + year
}

func timeText(t time.Time) string {
	return t.Format("15:04:05 GMT-0700") + " (" + dates.Name(t) + ")"
}

func (m *dateMethods) getters() {
	for name, get := range map[string]func(t time.Time) int{
		"getFullYear": time.Time.Year,
		"getMonth":    func(t time.Time) int { return int(t.Month()) - 1 },
		"getDate":     time.Time.Day,
		"getDay":      func(t time.Time) int { return int(t.Weekday()) },
		"getHours":    time.Time.Hour,
		"getMinutes":  time.Time.Minute,
		"getSeconds":  time.Time.Second,
		"getTimezoneOffset": func(t time.Time) int {
			_, offset := t.Zone()
			return -offset / 60
		},
	} {
		m.replace(name, 0, func(_ goja.FunctionCall, _ *goja.Object, ms float64) goja.Value {
			if ms != ms {
				return m.vm.Runtime().ToValue(ms)
			}
			return m.vm.Runtime().ToValue(get(time.UnixMilli(int64(ms)).In(m.zone)))
		})
	}
}

// setters are those that count from what the clocks of the zone show: each sets
// some of the fields year, month, day, hour, minute, second and millisecond,
// from the one that it is named after.
func (m *dateMethods) setters() {
	for name, s := range map[string]struct{ first, most int }{
		"setFullYear": {0, 3}, "setMonth": {1, 2}, "setDate": {2, 1}, "setHours": {3, 4}, "setMinutes": {4, 3},
	} {
		m.replace(name, s.most, func(c goja.FunctionCall, o *goja.Object, ms float64) goja.Value {
			given := make([]float64, 0, 4)
			for i := range max(1, min(s.most, len(c.Arguments))) {
				given = append(given, c.Argument(i).ToFloat())
			}
			if ms != ms {
				if s.first != 0 {
					return m.vm.Runtime().ToValue(ms)
				}
				ms = 0 // setFullYear counts from 1970 then
				_, offset := time.UnixMilli(0).In(m.zone).Zone()
				ms -= float64(offset * 1000)
			}
			fields := clockFields(time.UnixMilli(int64(ms)).In(m.zone))
			copy(fields[s.first:], given)
			v, err := m.setTime(o, m.vm.Runtime().ToValue(utcOf(fields, m.zone)))
			if err != nil {
				panic(err)
			}
			return v
		})
	}
}

func clockFields(t time.Time) [7]float64 {
	return [7]float64{float64(t.Year()), float64(t.Month()) - 1, float64(t.Day()), float64(t.Hour()), float64(t.Minute()), float64(t.Second()),
		float64(t.Nanosecond() / 1e6)}
}

// utcOf is the time at which the clocks of a zone show some fields, which may
// be out of their ranges; NaN where there is none. ECMA-262 21.4.1.
func utcOf(fields [7]float64, zone *time.Location) float64 {
	for i, f := range fields {
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return math.NaN()
		}
		fields[i] = math.Trunc(f)
	}
	year := fields[0] + math.Floor(fields[1]/12)
	month := fields[1] - 12*math.Floor(fields[1]/12)
	if math.Abs(year) > 400000 {
		return math.NaN()
	}
	first := float64(time.Date(int(year), time.Month(month)+1, 1, 0, 0, 0, 0, time.UTC).UnixMilli())
	local := first + (fields[2]-1)*86400000 + fields[3]*3600000 + fields[4]*60000 + fields[5]*1000 + fields[6]
	if math.Abs(local) > 8.64e15+86400000 {
		return math.NaN()
	}
	return float64(dates.UTC(int64(local), zone))
}

// dateFunctions are what the constructor needs of the host.
func dateFunctions(vm *runtime.VM) *goja.Object {
	rt, zone := vm.Runtime(), zoneOf(vm)
	o := rt.NewObject()
	_ = o.Set("parse", vm.Func("parse", 1, func(c goja.FunctionCall) goja.Value {
		p, ok := dates.Parse(c.Argument(0).String())
		if !ok {
			return rt.ToValue(math.NaN())
		}
		in := time.UTC
		if p.Local {
			in = zone
		}
		return rt.ToValue(utcOf([7]float64{float64(p.Year), float64(p.Month - 1), float64(p.Day), float64(p.Hour), float64(p.Minute - p.Offset),
			float64(p.Second), float64(p.Millisecond)}, in))
	}))
	_ = o.Set("local", vm.Func("local", 7, func(c goja.FunctionCall) goja.Value {
		fields := [7]float64{2: 1}
		for i := range min(len(c.Arguments), len(fields)) {
			fields[i] = c.Arguments[i].ToFloat()
		}
		if y := math.Trunc(fields[0]); y >= 0 && y <= 99 {
			fields[0] = 1900 + y
		}
		return rt.ToValue(utcOf(fields, zone))
	}))
	return o
}

// makesDates tells texts that make dates of something, by more than new Date(),
// Date.now and Date.UTC, or that call Date.
func makesDates(source string) bool {
	const word = "Date"
	dates, plain := 0, 0
	for at := nextToken(source, word, 0); at >= 0; at = nextToken(source, word, at+len(word)) {
		dates++
	}
	for _, s := range []string{"new Date()", "new Date;", "Date.now", "instanceof Date", "Date.UTC"} {
		plain += strings.Count(source, s)
	}
	return dates > plain
}
