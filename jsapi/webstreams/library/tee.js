// Tee: two streams of one.
//
// https://streams.spec.whatwg.org/#abstract-opdef-readablestreamtee
(function (T, R) {
  const { then, deferred, resolved, microtask } = T
  const { acquire, read, release, cancel, create, failController, closedOf, byDefault, B } = R
  const { bytes } = B
  const U8 = Uint8Array

  // both makes the cancel algorithms of the branches: the stream is cancelled
  // when both are, with the two reasons.
  function both(s) {
    const gone = [false, false], reasons = [undefined, undefined], done = deferred()
    const of = (i) => (reason) => {
      gone[i] = true
      reasons[i] = reason
      if (gone[1 - i]) done.resolve(cancel(s, reasons))
      return done.promise
    }
    return { gone, done, of }
  }

  function teeDefault(s) {
    const r = acquire(s)
    const { gone, done, of } = both(s)
    let reading = false, again = false, branches
    const controllers = () => branches.map((b) => b.controller)
    function pull() {
      if (reading) {
        again = true
        return resolved()
      }
      reading = true
      read(r, {
        chunk(value) {
          microtask(() => {
            again = false
            controllers().forEach((c, i) => { if (!gone[i]) byDefault.enqueue(c, value) })
            reading = false
            if (again) pull()
          })
        },
        close() {
          reading = false
          controllers().forEach((c, i) => { if (!gone[i]) byDefault.close(c) })
          if (!gone[0] || !gone[1]) done.resolve()
        },
        error() { reading = false },
      })
      return resolved()
    }
    branches = [create({ pull, cancel: of(0) }), create({ pull, cancel: of(1) })]
    then(closedOf(r), undefined, (e) => {
      for (const c of controllers()) failController(c, e)
      if (!gone[0] || !gone[1]) done.resolve()
    })
    return branches
  }

  function teeBytes(s) {
    let r = acquire(s)
    const { gone, done, of } = both(s)
    let reading = false, branches
    const again = [false, false]
    const enqueue = (i, chunk) => bytes.enqueue(branches[i].controller, chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const copy = (chunk) => new U8(chunk.buffer.slice(chunk.byteOffset, chunk.byteOffset + chunk.byteLength))
    function forward(reader) {
      then(closedOf(reader), undefined, (e) => {
        if (reader !== r) return
        for (const b of branches) failController(b.controller, e)
        if (!gone[0] || !gone[1]) done.resolve()
      })
    }
    function change(byob) {
      if (r.byob === byob) return
      release(r)
      r = acquire(s, byob)
      forward(r)
    }
    function next() {
      reading = false
      if (again[0]) pull(0)
      else if (again[1]) pull(1)
    }
    const answerEmpty = (i) => {
      const c = branches[i].controller
      if (c.pending.length > 0) B.respond(c, 0, T.host.transfer(c.pending[0].buffer))
    }
    function pullDefault() {
      change(false)
      read(r, {
        chunk(chunk) {
          microtask(() => {
            again[0] = again[1] = false
            let second = chunk
            if (!gone[0] && !gone[1]) second = copy(chunk)
            if (!gone[0]) enqueue(0, chunk)
            if (!gone[1]) enqueue(1, second)
            next()
          })
        },
        close() {
          reading = false
          for (const i of [0, 1]) if (!gone[i]) bytes.close(branches[i].controller)
          answerEmpty(0)
          answerEmpty(1)
          if (!gone[0] || !gone[1]) done.resolve()
        },
        error() { reading = false },
      })
    }
    function pullInto(view, i) {
      change(true)
      B.readInto(r, view, 1, {
        chunk(chunk) {
          microtask(() => {
            again[0] = again[1] = false
            const other = 1 - i
            const c = branches[i].controller
            if (!gone[other]) {
              const second = copy(chunk)
              if (!gone[i]) B.respondWithView(c, chunk)
              enqueue(other, second)
            } else if (!gone[i]) B.respondWithView(c, chunk)
            next()
          })
        },
        close(chunk) {
          reading = false
          const other = 1 - i
          for (const k of [i, other]) if (!gone[k]) bytes.close(branches[k].controller)
          if (chunk !== undefined) {
            if (!gone[i]) B.respondWithView(branches[i].controller, chunk)
            if (!gone[other]) answerEmpty(other)
          }
          if (!gone[i] || !gone[other]) done.resolve()
        },
        error() { reading = false },
      })
    }
    function pull(i) {
      if (reading) {
        again[i] = true
        return resolved()
      }
      reading = true
      again[i] = false
      const view = B.viewOf(branches[i].controller)
      if (view === null) pullDefault()
      else pullInto(view, i)
      return resolved()
    }
    branches = [0, 1].map((i) => B.create({ pull: () => pull(i), cancel: of(i) }))
    forward(r)
    return branches
  }

  R.tee = (s) => s.controller.kind === bytes ? teeBytes(s) : teeDefault(s)
})
