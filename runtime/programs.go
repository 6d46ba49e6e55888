package runtime

import (
	"container/list"
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"sync"
)

// Programs keeps compiled files, so that a service that is loaded again
// compiles only what has changed, and services of one process compile what they
// have in common once. It is safe for concurrent use by any number of services.
//
// A file is known by all that decides what it is compiled to: its text, its
// name, which stands in stack traces, what it is read as, its tsconfig.json and
// [Options.Nesting]. What a service uses it holds itself; the bound is on what
// is kept for the next one, and the file used least recently goes first.
type Programs struct {
	limit int64

	mu     sync.Mutex
	byKey  map[programKey]*list.Element
	recent list.List // of keptProgram, the one used last in front
	stats  ProgramStats
}

// ProgramStats are the counts of a [Programs].
type ProgramStats struct {
	Compiled int   // files ever compiled, those in error included
	Shared   int   // times that one was found instead
	Files    int   // files that are kept now
	Bytes    int64 // what they hold, as estimated from their texts
}

// defaultPrograms is that of services whose Options name none.
var defaultPrograms = NewPrograms(0)

// programWeight is what a compiled file holds for each byte of its text:
// measured with lodash, luxon and moment, 4 to 9.
const programWeight = 9

// programKey is the hash of all that decides what a file is compiled to.
type programKey [sha256.Size]byte

type keptProgram struct {
	key   programKey
	p     *program
	bytes int64
}

// NewPrograms makes a Programs that keeps about as many bytes; 0 means 128 MiB.
func NewPrograms(bytes int64) *Programs {
	def(&bytes, 128<<20)
	return &Programs{limit: bytes, byKey: make(map[programKey]*list.Element)}
}

// Stats returns the counts of this moment.
func (ps *Programs) Stats() ProgramStats {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	return ps.stats
}

// get returns the program of a key for one service, compiling it if it is not
// kept. What could not be compiled is not kept.
func (ps *Programs) get(key programKey, compile func() (*program, error)) (*program, error) {
	ps.mu.Lock()
	if e := ps.byKey[key]; e != nil {
		ps.recent.MoveToFront(e)
		ps.stats.Shared++
		ps.mu.Unlock()
		return e.Value.(*keptProgram).p.forService(), nil
	}
	ps.stats.Compiled++
	ps.mu.Unlock()
	p, err := compile()
	if err != nil {
		return nil, err
	}
	p.traits = new(textTraits)
	ps.keep(&keptProgram{key, p, p.bytes()})
	return p.forService(), nil
}

// bytes is what a compiled file holds, as estimated from its text.
func (p *program) bytes() int64 {
	if p.code == nil {
		return int64(len(p.source) + len(p.json))
	}
	return int64(len(p.source)+1024) * programWeight
}

func (ps *Programs) keep(k *keptProgram) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if ps.byKey[k.key] != nil || k.bytes > ps.limit {
		return
	}
	ps.byKey[k.key] = ps.recent.PushFront(k)
	ps.stats.Files++
	ps.stats.Bytes += k.bytes
	for ps.stats.Bytes > ps.limit {
		last := ps.recent.Back()
		old := ps.recent.Remove(last).(*keptProgram)
		delete(ps.byKey, old.key)
		ps.stats.Files--
		ps.stats.Bytes -= old.bytes
	}
}

// keyOf hashes what decides what a file is compiled to. Each part is preceded
// by its length, so that no two lists of parts hash alike.
func keyOf(parts ...string) (key programKey) {
	h := sha256.New()
	for _, p := range parts {
		hashPart(h, p)
	}
	h.Sum(key[:0])
	return key
}

func hashPart(h hash.Hash, part string) {
	var n [8]byte
	binary.LittleEndian.PutUint64(n[:], uint64(len(part)))
	h.Write(n[:])
	h.Write([]byte(part))
}
