// Pipes of a Readable.
(function ({ nextTick }, { errorOrDestroy }, { Readable }) {
  const P = Readable.prototype

  P.pipe = function (dest, options) {
    const source = this, state = this._readableState
    if (state.pipes.length === 1 && !state.multiAwaitDrain) {
      state.multiAwaitDrain = true
      state.awaitDrainWriters = new Set(state.awaitDrainWriters ? [state.awaitDrainWriters] : [])
    }
    state.pipes.push(dest)
    const atEnd = (!options || options.end !== false) && dest !== globalThis.process?.stdout && dest !== globalThis.process?.stderr ? onend : unpipe
    if (state.endEmitted) nextTick(atEnd)
    else source.once('end', atEnd)
    let cleanedUp = false, ondrain
    dest.on('unpipe', onunpipe)
    function onunpipe(readable, info) {
      if (readable === source && info && info.hasUnpiped === false) {
        info.hasUnpiped = true
        cleanup()
      }
    }
    function onend() { dest.end() }
    function cleanup() {
      dest.removeListener('close', onclose)
      dest.removeListener('finish', onfinish)
      if (ondrain) dest.removeListener('drain', ondrain)
      dest.removeListener('error', onerror)
      dest.removeListener('unpipe', onunpipe)
      source.removeListener('end', onend)
      source.removeListener('end', unpipe)
      source.removeListener('data', ondata)
      cleanedUp = true
      if (ondrain && state.awaitDrainWriters && (!dest._writableState || dest._writableState.needDrain)) ondrain()
    }
    function pause() {
      if (!cleanedUp) {
        if (state.pipes.length === 1 && state.pipes[0] === dest) {
          state.awaitDrainWriters = dest
          state.multiAwaitDrain = false
        } else if (state.pipes.length > 1 && state.pipes.includes(dest)) state.awaitDrainWriters.add(dest)
        source.pause()
      }
      if (!ondrain) {
        ondrain = () => {
          if (state.awaitDrainWriters === dest) state.awaitDrainWriters = null
          else if (state.multiAwaitDrain) state.awaitDrainWriters.delete(dest)
          if ((!state.awaitDrainWriters || state.awaitDrainWriters.size === 0) && source.listenerCount('data')) source.resume()
        }
        dest.on('drain', ondrain)
      }
    }
    source.on('data', ondata)
    function ondata(chunk) { if (dest.write(chunk) === false) pause() }
    function onerror(er) {
      unpipe()
      dest.removeListener('error', onerror)
      if (dest.listenerCount('error') === 0) {
        const s = dest._writableState || dest._readableState
        if (s && !s.errorEmitted) errorOrDestroy(dest, er)
        else dest.emit('error', er)
      }
    }
    dest.prependListener('error', onerror)
    function onclose() {
      dest.removeListener('finish', onfinish)
      unpipe()
    }
    dest.once('close', onclose)
    function onfinish() {
      dest.removeListener('close', onclose)
      unpipe()
    }
    dest.once('finish', onfinish)
    function unpipe() { source.unpipe(dest) }
    dest.emit('pipe', source)
    if (dest.writableNeedDrain === true) pause()
    else if (!state.flowing) source.resume()
    return dest
  }

  P.unpipe = function (dest) {
    const state = this._readableState
    if (state.pipes.length === 0) return this
    if (!dest) {
      const all = state.pipes
      state.pipes = []
      this.pause()
      for (const d of all) d.emit('unpipe', this, { hasUnpiped: false })
      return this
    }
    const at = state.pipes.indexOf(dest)
    if (at === -1) return this
    state.pipes.splice(at, 1)
    if (state.pipes.length === 0) this.pause()
    dest.emit('unpipe', this, { hasUnpiped: false })
    return this
  }
})
