package stream_test

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{}
