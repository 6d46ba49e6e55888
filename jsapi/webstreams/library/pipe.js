// Pipes from a stream that is read to one that is written.
//
// https://streams.spec.whatwg.org/#readable-stream-pipe-to
(function (T, R, W) {
  const { then, resolved, deferred, state, nop } = T
  const { read, release, cancel, closedOf } = R

  // pipe answers a promise for the end. What ends it is the first of: the
  // signal, an error of either side, the end of either side.
  T.pipe = function (s, w, { preventClose, preventAbort, preventCancel, signal }) {
    const reader = R.acquire(s), writer = W.acquire(w)
    s.disturbed = true
    const end = deferred()
    let over = false, last = resolved()

    function finalize(failed, e) {
      W.release(writer)
      release(reader)
      signal?.removeEventListener('abort', abort)
      if (failed) end.reject(e)
      else end.resolve()
    }
    // written waits until what was read is written.
    function written() {
      const was = last
      return then(was, () => was === last ? undefined : written())
    }
    function shutdown(failed, e, action) {
      if (over) return
      over = true
      const act = () => {
        if (action === undefined) finalize(failed, e)
        else then(action(), () => finalize(failed, e), (e) => finalize(true, e))
      }
      if (w.state === 'writable' && !W.closeAsked(w)) then(written(), act)
      else act()
    }
    function abort() {
      const e = signal.reason
      const actions = []
      if (!preventAbort) actions.push(() => w.state === 'writable' ? W.abort(w, e) : resolved())
      if (!preventCancel) actions.push(() => s.state === 'readable' ? cancel(s, e) : resolved())
      shutdown(true, e, () => Promise.all(actions.map((f) => f())))
    }
    if (signal !== undefined) {
      if (signal.aborted) {
        abort()
        return end.promise
      }
      signal.addEventListener('abort', abort, { once: true })
    }

    const sourceFailed = () => shutdown(true, s.error, preventAbort ? undefined : () => W.abort(w, s.error))
    const sourceClosed = () => shutdown(false, undefined, preventClose ? undefined : () => W.closeWithErrors(writer))
    const destinationFailed = () => shutdown(true, w.error, preventCancel ? undefined : () => cancel(s, w.error))
    if (s.state === 'errored') sourceFailed()
    else then(closedOf(reader), () => { if (!over) sourceClosed() }, () => { if (s.state === 'errored') sourceFailed() })
    if (w.state === 'errored') destinationFailed()
    else then(writer.closed.promise, undefined, () => { if (w.state === 'errored') destinationFailed() })
    if (s.state === 'closed') sourceClosed()
    if (W.closeAsked(w) || w.state === 'closed') {
      const e = state('Destination WritableStream is closed')
      shutdown(true, e, preventCancel ? undefined : () => cancel(s, e))
    }

    function step() {
      if (over) return
      then(writer.ready.promise, () => {
        if (over) return
        read(reader, {
          chunk(value) {
            last = then(W.write(writer, value), nop, nop)
            step()
          },
          close: nop,
          error: nop,
        })
      }, nop)
    }
    step()
    return end.promise
  }
})
