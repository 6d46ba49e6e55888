// Stream, which all streams are.
(function ({ EventEmitter }) {
  const { setPrototypeOf } = Object

  function Stream(options) { EventEmitter.call(this, options) }
  setPrototypeOf(Stream.prototype, EventEmitter.prototype)
  setPrototypeOf(Stream, EventEmitter)

  // The pipe of streams that are no Readable.
  Stream.prototype.pipe = function (dest, options) {
    const source = this
    const ondata = (chunk) => { if (dest.writable && dest.write(chunk) === false && source.pause) source.pause() }
    const ondrain = () => { if (source.readable && source.resume) source.resume() }
    source.on('data', ondata)
    dest.on('drain', ondrain)
    let ended = false
    const onend = () => { if (!ended) { ended = true; dest.end() } }
    const onclose = () => { if (!ended) { ended = true; if (typeof dest.destroy === 'function') dest.destroy() } }
    if (!dest._isStdio && (!options || options.end !== false)) {
      source.on('end', onend)
      source.on('close', onclose)
    }
    function onerror(er) {
      cleanup()
      if (EventEmitter.listenerCount(this, 'error') === 0) this.emit('error', er)
    }
    source.prependListener('error', onerror)
    dest.prependListener('error', onerror)
    function cleanup() {
      source.removeListener('data', ondata)
      dest.removeListener('drain', ondrain)
      source.removeListener('end', onend)
      source.removeListener('close', onclose)
      source.removeListener('error', onerror)
      dest.removeListener('error', onerror)
      source.removeListener('end', cleanup)
      source.removeListener('close', cleanup)
      dest.removeListener('close', cleanup)
    }
    source.on('end', cleanup)
    source.on('close', cleanup)
    dest.on('close', cleanup)
    dest.emit('pipe', source)
    return dest
  }
  Stream.prototype.eventNames = function eventNames() {
    return EventEmitter.prototype.eventNames.call(this)
  }
  return { Stream }
})
