package runtime

import (
	"regexp"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// rules are the engine's texts and what V8 has in their place. What a word
// function answers with "" stays as it is.
var rules []rule

func init() {
	fixed := func(text string) func(*engineError) string { return func(*engineError) string { return text } }
	whole := func(goja, v8 string) rule { return rule{prefix: goja, native: true, word: fixed(v8)} }
	like := func(prefix, pattern string, native bool, word func(*engineError) string) rule {
		return rule{prefix: prefix, pattern: regexp.MustCompile(`(?s)^` + pattern + `$`), native: native, word: word}
	}
	rules = []rule{
		like("Cannot read property '", `Cannot read property '(.*)' of undefined(?: or null)?`, false, wordRead),
		{prefix: "Cannot convert undefined or null to object", word: wordWrite},
		like("Object has no member '", `Object has no member '.*'`, false, wordCall),
		like("Value is not an object: ", `Value is not an object: (.*)`, false, wordNoObject),
		like("Not a function: ", `Not a function: (.*)`, false, wordNoObject),
		like("Value is not callable: ", `Value is not callable: (.*)`, false, wordNoObject),
		{prefix: "Value is not a constructor", word: wordCall},
		{prefix: "", word: wordNothing},
		whole("length is not writable", "Cannot assign to read only property 'length' of object '[object Array]'"),
		whole("Proxy already revoked", "Cannot perform 'get' on a proxy that has been revoked"),
		like("Byte length of ", `Byte length of (.*) should be (.*)`, true,
			func(e *engineError) string { return "byte length of " + e.m[1] + " should be " + e.m[2] }),
		{prefix: "object is not iterable", word: wordIterable},
		{prefix: "Value is not object coercible", word: wordDestructure},
		{prefix: "Cannot access a variable before initialization", word: wordUninitialised},
		{prefix: "Class constructor cannot be invoked without 'new'", word: wordClass},
		{prefix: "Class extends value is not a constructor or null", word: wordExtends},
		like("Cannot assign to read only property '", `Cannot assign to read only property '([^']*)'`, false, wordReadOnly),
		like("Cannot delete property '", `Cannot delete property '(.*)' of (.*)`, true, func(e *engineError) string {
			on := e.m[2]
			switch {
			case e.frames[0].native && nativeTypes[e.frames[0].name] == "Array":
				on = "[object Array]"
			case on == "[object Object]":
				on = "#<Object>"
			}
			return "Cannot delete property '" + e.m[1] + "' of " + on
		}),
		like("Method ", `(Method .* called on incompatible receiver) \[object (\w+)\]`, true, wordReceiver),
		like("Method Date.prototype.", `Method Date\.prototype\.\w+ is called on incompatible receiver`, true, fixed("this is not a Date object.")),
		like("Method Symbol.prototype.toString is", `.*`, true, fixed("Symbol.prototype.toString requires that 'this' be a Symbol")),
		whole("Malformed URI", "URI malformed"),
		whole("No initial value", "Reduce of empty array with no initial value"),
		whole("toFixed() precision must be between 0 and 100", "toFixed() digits argument must be between 0 and 100"),
		whole("toExponential() precision must be between 0 and 100", "toExponential() argument must be between 0 and 100"),
		whole("toPrecision() precision must be between 1 and 100", "toPrecision() argument must be between 1 and 100"),
		whole("The normalization form should be one of NFC, NFD, NFKC, NFKD", "The normalization form should be one of NFC, NFD, NFKC, NFKD."),
		whole("RegExp doesn't have global flag set", "String.prototype.matchAll called with a non-global RegExp argument"),
		whole("Constructor Promise requires 'new'", "Promise constructor cannot be invoked without 'new'"),
		whole("exponent must be positive", "undefined must be positive"),
		whole("Illegal generator state", "Generator is already running"),
		whole("Promise self-resolution", "Chaining cycle detected for promise #<Promise>"),
		whole("proxy has been revoked", "Cannot perform 'get' on a proxy that has been revoked"),
		{prefix: "Must call super constructor in derived class before ", pattern: regexp.MustCompile(`.*`), native: true,
			word: fixed("Must call super constructor in derived class before accessing 'this' or returning from derived constructor")},
		like("Cannot write private member #", `Cannot write private member (#.*) from an object whose class did not declare it`, true,
			func(e *engineError) string {
				return "Cannot write private member " + e.m[1] + " to an object whose class did not declare it"
			}),
		like("Could not convert &{", `.*`, true, fixed("Cannot convert object to primitive value")),
		like("Cannot convert ", `Cannot convert (-?\d*\.\d+|NaN|-?Infinity) to a BigInt`, true, func(e *engineError) string {
			return "The number " + e.m[1] + " cannot be converted to a BigInt because it is not an integer"
		}),
		like("Invalid index -", `Invalid index (-\d+)`, false, wordLength),
		{prefix: "Invalid count value", word: func(e *engineError) string { return e.withArgument(": ") }},
		{prefix: "The comparison function must be either a function or undefined", word: func(e *engineError) string { return e.withArgument(": ") }},
		like("Expecting a function in instanceof check, but got ", `.*`, false, wordInstance),
		like("SyntaxError: ", `SyntaxError: (.*)`, true, func(e *engineError) string { return v8Syntax(e.m[1], "") }),
	}
}

func wordRead(e *engineError) string {
	name, kind := e.m[1], "undefined"
	best := -1
	e.find(func(n any) {
		var on ast.Expression
		var at int
		switch n := n.(type) {
		case *ast.DotExpression:
			if n.Identifier.Name.String() != name {
				return
			}
			on, at = n.Left, int(n.Identifier.Idx)
		case *ast.BracketExpression:
			on, at = n.Left, int(n.LeftBracket)
		default:
			return
		}
		if at = e.at(at); at >= e.top.at && (best < 0 || at < best) {
			best, kind = at, e.nullish(on)
		}
	})
	if strings.HasPrefix(name, "Symbol.") {
		name = "Symbol(" + name + ")"
	}
	return "Cannot read properties of " + kind + " (reading '" + name + "')"
}

// wordWrite words what goja says of a null or undefined value that a property
// is set on, or that is iterated.
func wordWrite(e *engineError) string {
	if f := &e.frames[0]; f.native {
		i := 0
		if f.name == "from" {
			if _, ok := e.argument(1); !ok {
				return ""
			}
		}
		a, ok := e.argument(i)
		shown := e.valueText(a)
		switch {
		case !ok || shown == "":
		case f.name == "from":
			return shown + iteratorRead
		case takesFunction[f.name]:
			return shown + " is not a function"
		}
		return ""
	}
	text := ""
	e.find(func(n any) {
		a, ok := n.(*ast.AssignExpression)
		if !ok || a.Operator != token.ASSIGN && a.Operator == 0 {
			return
		}
		switch l := a.Left.(type) {
		case *ast.DotExpression:
			if e.at(int(l.Identifier.Idx)) == e.top.at {
				text = "Cannot set properties of " + e.nullish(l.Left) + " (setting '" + l.Identifier.Name.String() + "')"
			}
		case *ast.BracketExpression:
			key := ""
			switch k := l.Member.(type) {
			case *ast.StringLiteral:
				key = k.Value.String()
			case *ast.NumberLiteral:
				key = k.Literal
			default:
				return
			}
			if at := e.at(int(l.LeftBracket)); at == e.top.at || e.at(int(l.Left.Idx0())) == e.top.at {
				text = "Cannot set properties of " + e.nullish(l.Left) + " (setting '" + key + "')"
			}
		}
	})
	if text == "" {
		return wordIterable(e)
	}
	return text
}

// takesFunction are the methods of arrays that call what they get.
var takesFunction = func() map[string]bool {
	m := make(map[string]bool)
	for _, n := range strings.Fields(`map forEach filter find findIndex findLast findLastIndex some every reduce reduceRight flatMap`) {
		m[n] = true
	}
	return m
}()

// wordNothing words an error without a message: the engine makes one where an
// element of a frozen array is set.
func wordNothing(e *engineError) string {
	if f := &e.frames[0]; f.native {
		if f.name == "sort" || f.name == "reverse" || f.name == "fill" {
			return "Cannot assign to read only property '0' of object '[object Array]'"
		}
		return ""
	}
	text := ""
	e.find(func(n any) {
		if a, ok := n.(*ast.AssignExpression); ok {
			if b, ok := a.Left.(*ast.BracketExpression); ok && e.at(int(b.LeftBracket)) == e.top.at {
				if k, ok := b.Member.(*ast.NumberLiteral); ok {
					text = "Cannot assign to read only property '" + k.Literal + "' of object '[object Array]'"
				}
			}
		}
	})
	return text
}

// wordCall words the call of what is no function.
func wordCall(e *engineError) string {
	callee, construct := e.call()
	switch {
	case callee == nil:
		return ""
	case construct:
		return rendered(callee) + " is not a constructor"
	}
	if id, ok := callee.(*ast.Identifier); ok && id.Name == "__forAwait" {
		if a, ok := e.argument(0); ok && a != nil {
			return rendered(a) + " is not async iterable"
		}
	}
	return rendered(callee) + " is not a function"
}

func wordNoObject(e *engineError) string {
	value := e.m[1]
	if f := &e.frames[0]; f.native {
		shown := ""
		if a, ok := e.argument(0); ok {
			shown = e.valueText(a)
		}
		switch f.name {
		case "set", "add":
			if f.name == "set" {
				return "Invalid value used as weak map key"
			}
			return "Invalid value used in weak set"
		case "fromEntries":
			return "Iterator value " + value + " is not an entry object"
		case "construct":
			return value + " is not a constructor"
		case "from":
			if a, ok := e.argument(1); ok {
				shown = e.valueText(a)
			}
		default:
			if !takesFunction[f.name] {
				return ""
			}
		}
		if shown == "" {
			shown = strings.Replace(value, "[object Object]", "#<Object>", 1)
		}
		return shown + " is not a function"
	}
	c := readCall(e.source(), e.top.at)
	if c.construct {
		callee, _ := e.call()
		if id, ok := callee.(*ast.Identifier); ok {
			switch id.Name {
			case "Promise":
				return "Promise resolver " + strings.Replace(value, "[object Object]", "#<Object>", 1) + " is not a function"
			case "Map", "WeakMap":
				return "Iterator value " + value + " is not an entry object"
			}
		}
		return wordCall(e)
	}
	text := ""
	e.find(func(n any) {
		b, ok := n.(*ast.BinaryExpression)
		if !ok || text != "" || e.at(int(b.Left.Idx0())) > e.top.at || e.at(int(b.Right.Idx1())) < e.top.at {
			return
		}
		switch b.Operator {
		case token.IN:
			key := ""
			if s, ok := b.Left.(*ast.StringLiteral); ok {
				key = s.Value.String()
			} else {
				return
			}
			text = "Cannot use 'in' operator to search for '" + key + "' in " + value
		case token.INSTANCEOF:
			text = "Right-hand side of 'instanceof' is not an object"
		}
	})
	if text != "" {
		return text
	}
	return wordCall(e)
}

func (e *engineError) source() string {
	if e.top.program == nil {
		return ""
	}
	return e.top.program.source
}

func wordInstance(e *engineError) string {
	return "Right-hand side of 'instanceof' is not callable"
}

func wordUninitialised(e *engineError) string {
	source, end := e.source(), e.top.at
	if end < 0 || end >= len(source) {
		return ""
	}
	if source[end] == '(' {
		end = readCall(source, end).at
	}
	if strings.HasPrefix(source[end:], "new ") {
		end += len("new ")
	}
	start := end
	for end < len(source) && isWord(source[end]) {
		end++
	}
	if start == end || reserved[source[start:end]] || source[start:end] == "let" {
		return ""
	}
	return "Cannot access '" + source[start:end] + "' before initialization"
}

func wordClass(e *engineError) string {
	c := readCall(e.source(), e.top.at)
	if c.name == "" {
		return ""
	}
	return "Class constructor " + c.name + " cannot be invoked without 'new'"
}

func wordExtends(e *engineError) string {
	text := ""
	e.find(func(n any) {
		c, ok := n.(*ast.ClassLiteral)
		if !ok || c.SuperClass == nil || e.at(int(c.Class)) != e.top.at {
			return
		}
		switch s := c.SuperClass.(type) {
		case *ast.NumberLiteral, *ast.StringLiteral, *ast.BooleanLiteral:
			text = rendered(s)
		case *ast.ObjectLiteral:
			text = "#<Object>"
		default:
			text = "undefined"
		}
	})
	if text == "" {
		return ""
	}
	return "Class extends value " + text + " is not a constructor or null"
}

func wordReadOnly(e *engineError) string {
	on := "object '#<Object>'"
	if e.frames[0].native {
		if nativeTypes[e.frames[0].name] == "Array" {
			on = "object '[object Array]'"
		}
	}
	e.find(func(n any) {
		a, ok := n.(*ast.AssignExpression)
		if !ok {
			return
		}
		if d, ok := a.Left.(*ast.DotExpression); ok && e.at(int(d.Identifier.Idx)) == e.top.at {
			if s, ok := d.Left.(*ast.StringLiteral); ok {
				on = "string '" + s.Value.String() + "'"
			} else if d.Identifier.Name == "length" {
				on = "object '[object Array]'"
			}
		}
		if b, ok := a.Left.(*ast.BracketExpression); ok && e.at(int(b.LeftBracket)) == e.top.at {
			if s, ok := b.Left.(*ast.StringLiteral); ok {
				on = "string '" + s.Value.String() + "'"
			} else if _, ok := b.Member.(*ast.NumberLiteral); ok {
				on = "object '[object Array]'"
			}
		}
	})
	return "Cannot assign to read only property '" + e.m[1] + "' of " + on
}

func wordReceiver(e *engineError) string {
	on := map[string]string{"Undefined": "undefined", "Null": "null", "Array": "[object Array]", "Object": "#<Object>"}[e.m[2]]
	if on == "" {
		if a, ok := e.argument(0); ok && (e.m[2] == "Number" || e.m[2] == "Boolean") {
			on = rendered(a)
		} else {
			on = "#<" + e.m[2] + ">"
		}
	}
	return e.m[1] + " " + on
}

func wordLength(e *engineError) string {
	callee, construct := e.call()
	id, ok := callee.(*ast.Identifier)
	if !ok || !construct {
		return ""
	}
	if id.Name == "ArrayBuffer" {
		return "Invalid array buffer length"
	}
	return "Invalid typed array length: " + e.m[1]
}

// withArgument adds the first argument, where the code has it as a literal.
func (e *engineError) withArgument(between string) string {
	a, ok := e.argument(0)
	if !ok {
		return ""
	}
	switch a := a.(type) {
	case *ast.StringLiteral:
		return e.text + between + a.Value.String()
	case *ast.NumberLiteral, *ast.Identifier:
		return e.text + between + rendered(a)
	case *ast.UnaryExpression:
		return e.text + between + strings.Trim(rendered(a), "()")
	}
	return ""
}
