package main

import (
	"context"
	_ "embed" // the script
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing/fstest"

	"dialtone/jsapi"
	"dialtone/runtime"
)

// A class is one of the TwiML classes as a script sees it.
type class struct {
	Response string // the response that it belongs to
	Name     string
	Methods  []method
}

// A method appends an element, and returns an object of the class Child.
type method struct {
	Name, Tag, Child string
	Body             bool
}

func (c *class) root() bool { return c.Name == c.Response }

// inspectScript is a handler that answers with the classes.
//
//go:embed inspect.js
var inspectScript []byte

// inspectTwiML lists the classes that functions get.
func inspectTwiML() (classes []class, err error) {
	service, _, err := runtime.Load(fstest.MapFS{"functions/inspect.js": {Data: inspectScript}}, runtime.Options{})
	if err != nil {
		return nil, fmt.Errorf("load the script that looks at TwiML: %w", err)
	}
	pool := runtime.NewPool(service, runtime.Host{}, jsapi.New(), runtime.Limits{})
	defer func() { err = errors.Join(err, pool.Close(context.Background())) }()
	answer, _, err := pool.Invoke(context.Background(), service.Function("/inspect"), &runtime.Request{Method: "GET"})
	if err != nil {
		return nil, fmt.Errorf("look at TwiML: %w", err)
	}
	if answer.Status != 200 {
		return nil, fmt.Errorf("look at TwiML: %s", answer.Body)
	}
	if err := json.Unmarshal(answer.Body, &classes); err != nil {
		return nil, fmt.Errorf("look at TwiML: %w", err)
	}
	return classes, nil
}

// writeTwiML writes the namespace Twilio.twiml.
func writeTwiML(b *strings.Builder, classes []class, s *shapes) error {
	b.WriteString("\ndeclare namespace Twilio {\n  /** The classes that write TwiML, the answer to Twilio's webhooks. https://www.twilio.com/docs/voice/twiml */\n  namespace twiml {\n")
	b.WriteString(twimlBase)
	for _, response := range []string{"VoiceResponse", "MessagingResponse", "FaxResponse"} {
		w := twimlWriter{b: b, shapes: s, prefix: strings.ToLower(strings.TrimSuffix(response, "Response"))}
		var nouns []class
		for _, c := range classes {
			switch {
			case c.Response != response:
			case c.root():
				if err := w.class(c, "    "); err != nil {
					return err
				}
			default:
				nouns = append(nouns, c)
			}
		}
		slices.SortFunc(nouns, func(a, b class) int { return strings.Compare(a.Name, b.Name) })
		fmt.Fprintf(b, "    namespace %s {\n", response)
		for _, c := range nouns {
			if err := w.class(c, "      "); err != nil {
				return err
			}
		}
		if err := w.attributes(nouns); err != nil {
			return err
		}
		b.WriteString("    }\n")
	}
	b.WriteString("  }\n}\n")
	return nil
}

const twimlBase = `    /** What an attribute that is a number takes; it is written as text. */
    type Numeric = number | ` + "`${number}`" + `;
    /** What an attribute that is true or false takes; it is written as text. */
    type Flag = boolean | 'true' | 'false';
    /** The text of an element. It is escaped; a number is written as text. */
    type Text = string | number;
    /** An element of TwiML, to which others are appended. */
    interface TwiML {
      /** Appends a text to the element, after what it has already. */
      addText(text: Text): void;
      /** Appends any element by its name, for what has no method of its own, and returns it. */
      addChild(name: string, attributes?: { [name: string]: any }): GenericNode;
      /** The whole document as XML, from the root, also when it is asked of an element within. */
      toString(): string;
    }
    /** What addChild returns: an element without methods of its own. */
    interface GenericNode extends TwiML {}
    /** What the three documents have in common. */
    interface Response extends TwiML {
      /** Writes a comment into the document. It must not contain two hyphens in a row. */
      comment(text: string): any;
      /** Writes a comment before the document's root. It must not contain two hyphens in a row. */
      commentBefore(text: string): any;
      /** Writes a comment after the document's root. It must not contain two hyphens in a row. */
      commentAfter(text: string): any;
    }
`

// twimlWriter writes the classes of one kind of document.
type twimlWriter struct {
	b      *strings.Builder
	shapes *shapes
	prefix string
}

// word is what words.txt says of a name, in particular for one class.
func (w *twimlWriter) word(class, name string) (string, error) {
	for _, key := range []string{class + "." + name, name} {
		if text := w.shapes.words[key]; text != "" {
			return text, nil
		}
	}
	return "", fmt.Errorf("words.txt says nothing of %s.%s", class, name)
}

func (w *twimlWriter) class(c class, indent string) error {
	parent, within, constructor := "TwiML", "", "protected constructor(...args: any[]);"
	if c.root() {
		parent, within, constructor = "Response", c.Name+".", "constructor();"
	}
	about, err := w.word("class", c.Name)
	if err != nil {
		return err
	}
	// What all have is on an interface, since no script sees a class of it.
	fmt.Fprintf(w.b, "%sinterface %s extends %s {}\n%s/** %s */\n%sclass %s {\n%s  %s\n", indent, c.Name, parent, indent, about, indent, c.Name, indent, constructor)
	for _, m := range c.Methods {
		about, err := w.word("class", m.Child)
		if err != nil {
			return err
		}
		doc := fmt.Sprintf("%s  /** Appends `<%s>`. %s */\n%s  %s", indent, m.Tag, about, indent, m.Name)
		attributes := "{ [name: string]: any }"
		if w.shapes.attributes[w.prefix+"."+m.Child] != nil {
			attributes = within + m.Child + "Attributes"
		}
		if !m.Body {
			fmt.Fprintf(w.b, "%s(attributes?: %s): %s;\n", doc, attributes, within+m.Child)
			continue
		}
		name := w.shapes.words["text."+m.Child]
		if name == "" {
			name = "text"
		}
		fmt.Fprintf(w.b, "%s(%s: Text): %s;\n", doc, name, within+m.Child)
		fmt.Fprintf(w.b, "%s(attributes?: %s, %s?: Text): %s;\n", doc, attributes, name, within+m.Child)
	}
	fmt.Fprintf(w.b, "%s}\n", indent)
	return nil
}

// attributes writes an interface of the attributes of each class, and the types
// that they have.
func (w *twimlWriter) attributes(nouns []class) error {
	for _, c := range nouns {
		fs := w.shapes.attributes[w.prefix+"."+c.Name]
		if fs == nil {
			continue
		}
		tag := strings.TrimPrefix(c.Name, "Ssml")
		fmt.Fprintf(w.b, "      /** The attributes of `<%s>`. */\n      interface %sAttributes {\n", tag, c.Name)
		for _, f := range fs {
			about, err := w.word(c.Name, f.name)
			if err != nil {
				return err
			}
			fmt.Fprintf(w.b, "        /** %s */\n        %s?: %s;\n", about, property(f.name), w.attribute(f.typ))
		}
		w.b.WriteString("      }\n")
	}
	var names []string
	for name := range w.shapes.enums {
		if strings.HasPrefix(name, w.prefix+".") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		values := w.shapes.enums[name]
		fmt.Fprintf(w.b, "      type %s = '%s'", strings.TrimPrefix(name, w.prefix+"."), strings.Join(values, "' | '"))
		if slices.Contains(values, "true") {
			w.b.WriteString(" | boolean")
		}
		if len(values) > manyValues {
			w.b.WriteString(" | (string & {})")
		}
		w.b.WriteString(";\n")
	}
	return nil
}

// manyValues is the length of a list of values, such as languages and voices,
// which new ones join faster than versions of dialtone: others pass too.
const manyValues = 20

// attribute is the type of what may be given for an attribute: all is written as
// text, and a list may be one text already.
func (w *twimlWriter) attribute(typ string) string {
	item, list := strings.CutSuffix(typ, "[]")
	switch item {
	case "number":
		item = "Numeric"
	case "boolean":
		item = "Flag"
	}
	item = strings.TrimPrefix(item, "@")
	if list {
		return item + "[] | " + item + " | (string & {})"
	}
	return item
}
