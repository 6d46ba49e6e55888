package ecmascript_test

// differences are the expressions that are answered otherwise than by Node 24,
// with the answer. The reasons:
//
//   - the words are those of V8's own code for a case that nobody searches for;
//   - the stack is a data property instead of a pair of accessors: the
//     difference shows only to who asks for the descriptor;
//   - the engine's buffers cannot be resized and ignore the option;
//   - the engine lets a detached buffer be sliced;
//   - the engine gives the AggregateError of Promise.any no message.
var differences = map[string]string{
	"[1].values().flatMap().next()": "thrown TypeError: undefined is not a function",
	"Object.getOwnPropertyDescriptor((()=>{const o={};Error.captureStackTrace(o);return o})(),'stack').writable": "true",
	"new ArrayBuffer(8,{maxByteLength:4}).byteLength":                                                            "8",
	"new ArrayBuffer(8,{maxByteLength:16}).resize(17)":                                                           "thrown TypeError: Method ArrayBuffer.prototype.resize called on incompatible receiver #<ArrayBuffer>",
	"(()=>{const b=new ArrayBuffer(8);b.transfer();b.slice()})()":                                                "undefined",
	"Promise.any([]).catch((e) => [e.name, e.message, e.errors])":                                                "[ 'AggregateError', '', [] ]",
}

// absent are the built-ins of Node 24 that are not there or are otherwise, by
// the beginning of their line in the scan, with the reason.
var absent = map[string]string{
	"%AsyncFunction%.prototype.constructor":     "the engine's is writable",
	"%GeneratorFunction%.prototype.constructor": "the engine's is writable",
	"%AsyncGeneratorFunction%":                  "the engine has no async generators; they are lowered",
	"%AsyncIteratorPrototype%":                  "the engine has no async generators; they are lowered",
	"Error.prepareStackTrace":                   "Node's own default; unset here, which V8 takes as its own default",
	"Float16Array":                              "typed arrays are exotic objects, which only the engine can make",
}
