package twiml

// kind is the index of a definition.
type kind uint8

// A definition is one class of TwiML objects: its name, the own property under
// which its instances hold their XML element, and the methods that add one.
type definition struct {
	name     string
	property string
	verbs    []verb
	without  majors
}

// A verb is one method that appends an element: its name in JavaScript, the
// tag that it writes, the class of what it returns, and whether its second
// argument is the text. An alias is deprecated, and calls the method that it
// stands for.
type verb struct {
	method  string
	tag     string
	child   kind
	body    bool
	without majors
	alias   string
}

// genericNode is the class of what addChild returns.
var genericNode = definition{name: "GenericNode", property: "node"}

// roots are the classes that scripts make with new.
var roots = [...]kind{voiceResponse, messagingResponse, faxResponse}

// isRoot reports whether a class is one that scripts make with new.
func (d *definition) isRoot() bool { return d.property == "response" }

// nouns are the classes that are properties of a root: those that stand behind
// it in the table.
func nouns(root kind) []definition {
	rest := definitions[root+1:]
	for i := range rest {
		if rest[i].isRoot() {
			return rest[:i]
		}
	}
	return rest
}
