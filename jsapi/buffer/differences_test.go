package buffer_test

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{
	"[Blob.name, Blob.length, Object.keys(Blob.prototype)]": "textStream of Node 24.21 is not there, and the order is another",
}
