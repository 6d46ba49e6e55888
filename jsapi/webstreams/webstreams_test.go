package webstreams_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

const (
	branded = "the members of the controllers look at what they are called on"
	pool    = "Buffers share no pool, so their memory can be transferred"
	pieces  = "a Blob is one piece of memory, and given in pieces of 64 KiB"
)

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{
	"ReadableStreamDefaultController.prototype.enqueue.call({})": branded,
	"ReadableStreamDefaultController.prototype.desiredSize":      branded,
	"(async () => { const s = new ReadableStream({ type: 'bytes', start(c) { c.enqueue(Buffer.from('abc')); c.close() } }); const out = []; for await (const v of s) out.push(v.constructor.name, Buffer.from(v).toString()); return out })()": pool,
	"(async () => { const out = []; for await (const v of new Blob(['abc', 'def']).stream()) out.push(Buffer.from(v).toString()); return out })()":                                                                                             pieces,
	"(async () => { let n = 0, size = 0; for await (const v of new Blob([new Uint8Array(200000)]).stream()) { n++; size += v.length } return [n, size] })()":                                                                                   pieces,
}

func TestStreamsAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }
