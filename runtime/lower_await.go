package runtime

import (
	"encoding/base64"
	"reflect"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/evanw/esbuild/pkg/api"
)

// esbuild makes no CommonJS of a file with top-level await, because a CommonJS
// module cannot wait. Ours can: the body of such a file is a generator, which
// the loader resumes when what it waits for is settled. So the awaits are kept
// from esbuild: in a first pass it lowers all else, a second one names the
// places, and there stands what is as an await to the grammar, and what nobody
// writes. In goja's tree that becomes a yield.
const (
	awaitKeyword = "await "
	hiddenAwait  = "delete ~"
)

// awaitInCommonJS is what V8 says of top-level await where there is none.
const awaitInCommonJS = "await is only valid in async functions and the top level bodies of modules"

// waitsAtTop reports whether that is why esbuild refuses a file.
func waitsAtTop(errs []api.Message) bool {
	return len(errs) > 0 && strings.HasPrefix(errs[0].Text, "Top-level await")
}

// hideAwaits is the text of a module with its top-level awaits hidden and all
// else lowered, and with a source map. The errors are esbuild's.
func hideAwaits(text string, o api.TransformOptions) (hidden string, errs []api.Message) {
	supported := make(map[string]bool, len(o.Supported)+1)
	for k, v := range o.Supported {
		supported[k] = v
	}
	o.Format, o.Supported = api.FormatESModule, supported
	// These are for the pass that makes CommonJS of it.
	supported["dynamic-import"], supported["top-level-await"] = true, true
	first := api.Transform(text, o)
	if len(first.Errors) > 0 {
		return "", first.Errors
	}
	text = string(first.Code)
	if strings.Contains(text, hiddenAwait) {
		return "", []api.Message{{Text: "a file with top-level await cannot hold " + hiddenAwait}}
	}
	supported["top-level-await"] = false
	o.Loader, o.Sourcemap, o.LogLimit, o.TsconfigRaw = api.LoaderJS, api.SourceMapNone, 0, ""
	var b strings.Builder
	line, start, at := 1, 0, 0
	for _, e := range api.Transform(text, o).Errors {
		if !waitsAtTop([]api.Message{e}) || e.Location == nil {
			return "", []api.Message{e}
		}
		for ; line < e.Location.Line; line++ {
			start += strings.IndexByte(text[start:], '\n') + 1
		}
		place := start + e.Location.Column
		if place < at || !strings.HasPrefix(text[place:], awaitKeyword) {
			return "", []api.Message{e}
		}
		b.WriteString(text[at:place] + hiddenAwait)
		at = place + len(awaitKeyword)
	}
	b.WriteString(text[at:])
	// Without an export it would be no ES module to the next pass.
	b.WriteString("\nexport {}\n//# sourceMappingURL=data:application/json;base64,")
	b.WriteString(base64.StdEncoding.EncodeToString(first.Map))
	return b.String(), nil
}

// suspendable makes the generator that the body of a module runs as of the
// function that esbuild's text was parsed to. It yields first, when its exports
// are there and nothing of it has run, so that modules in a circle see each
// other's; then what it waits for.
func suspendable(f *ast.FunctionLiteral) {
	f.Generator = true
	replaceAwaits(reflect.ValueOf(f.Body))
	at := 0
	for i, s := range f.Body.List {
		if exportsStatement(s) {
			at = i + 1
			break
		}
	}
	list := append([]ast.Statement(nil), f.Body.List[:at]...)
	list = append(list, &ast.ExpressionStatement{Expression: &ast.YieldExpression{Yield: f.Body.LeftBrace}})
	f.Body.List = append(list, f.Body.List[at:]...)
}

// exportsStatement reports whether a statement is module.exports = __toCommonJS(…).
func exportsStatement(s ast.Statement) bool {
	e, ok := s.(*ast.ExpressionStatement)
	if !ok {
		return false
	}
	a, ok := e.Expression.(*ast.AssignExpression)
	if !ok {
		return false
	}
	_, ok = called(a.Right, "__toCommonJS")
	return ok
}

// replaceAwaits puts yields in the places of the hidden awaits below a value.
func replaceAwaits(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface:
		if v.IsNil() {
			return
		}
		if argument, at, ok := hiddenAwaitOf(v.Interface()); ok {
			v.Set(reflect.ValueOf(&ast.YieldExpression{Yield: at, Argument: argument}))
		}
		replaceAwaits(v.Elem())
	case reflect.Pointer:
		if !v.IsNil() && v.Type().Elem().PkgPath() == reflect.TypeFor[ast.Program]().PkgPath() {
			replaceAwaits(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Name != "DeclarationList" {
				replaceAwaits(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			replaceAwaits(v.Index(i))
		}
	}
}

func hiddenAwaitOf(n any) (argument ast.Expression, at file.Idx, ok bool) {
	outer, ok := n.(*ast.UnaryExpression)
	if !ok || outer.Operator != token.DELETE {
		return nil, 0, false
	}
	inner, ok := outer.Operand.(*ast.UnaryExpression)
	if !ok || inner.Operator != token.BITWISE_NOT {
		return nil, 0, false
	}
	return inner.Operand, outer.Idx, true
}

// importName is the function that import() becomes a call of.
const importName = "__dialtone_import"

// adaptImports makes calls of importName of what esbuild has made of import():
// Promise.resolve().then(() => __toESM(require(x))). There x would be read later.
func adaptImports(f *ast.FunctionLiteral) (found bool) {
	walk(reflect.ValueOf(f.Body), func(n any) {
		then, ok := n.(*ast.CallExpression)
		if !ok || len(then.ArgumentList) != 1 {
			return
		}
		member, ok := then.Callee.(*ast.DotExpression)
		if !ok || member.Identifier.Name != "then" {
			return
		}
		arrow, ok := then.ArgumentList[0].(*ast.ArrowFunctionLiteral)
		if !ok {
			return
		}
		body, ok := arrow.Body.(*ast.ExpressionBody)
		if !ok {
			return
		}
		toESM, ok := called(body.Expression, "__toESM")
		if !ok || len(toESM.ArgumentList) == 0 {
			return
		}
		required, ok := called(toESM.ArgumentList[0], "require")
		if !ok || len(required.ArgumentList) != 1 {
			return
		}
		then.Callee = &ast.Identifier{Name: importName, Idx: then.Callee.Idx0()}
		then.ArgumentList = []ast.Expression{required.ArgumentList[0], toESM.Callee}
		found = true
	})
	return found
}

// importsOf are the specifiers of a module's static imports, in their order, as
// esbuild writes them: var import_x = __toESM(require("x")).
func importsOf(f *ast.FunctionLiteral) (specifiers []string) {
	for _, s := range f.Body.List {
		var e ast.Expression
		switch s := s.(type) {
		case *ast.VariableStatement:
			if len(s.List) == 1 {
				e = s.List[0].Initializer
			}
		case *ast.ExpressionStatement:
			if c, ok := called(s.Expression, "__reExport"); ok && len(c.ArgumentList) > 1 {
				e = c.ArgumentList[1]
			}
		}
		if c, ok := called(e, "__toESM"); ok && len(c.ArgumentList) > 0 {
			e = c.ArgumentList[0]
		}
		if c, ok := called(e, "require"); ok && len(c.ArgumentList) == 1 {
			if s, ok := c.ArgumentList[0].(*ast.StringLiteral); ok {
				specifiers = append(specifiers, s.Value.String())
			}
		}
	}
	return specifiers
}

// called is the call of a function by its name that an expression is.
func called(e ast.Expression, name string) (*ast.CallExpression, bool) {
	c, ok := e.(*ast.CallExpression)
	if !ok {
		return nil, false
	}
	id, ok := c.Callee.(*ast.Identifier)
	return c, ok && id.Name.String() == name
}

// moduleFunction is the function that wrapped text was parsed to.
func moduleFunction(prg *ast.Program) *ast.FunctionLiteral {
	e := prg.Body[0].(*ast.ExpressionStatement).Expression
	if list, ok := e.(*ast.SequenceExpression); ok {
		e = list.Sequence[len(list.Sequence)-1]
	}
	f, _ := e.(*ast.FunctionLiteral)
	return f
}
