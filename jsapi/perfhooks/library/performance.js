// https://w3c.github.io/hr-time, https://w3c.github.io/user-timing and
// https://w3c.github.io/performance-timeline, as Node has them
(function (open, clock) {
  const E = open('internal/coded')
  const { EventTarget } = open('internal/eventtarget')
  const { DOMException } = open('internal/domexception')
  const { defineProperty, defineProperties } = Object
  const customInspect = Symbol.for('nodejs.util.inspect.custom')
  const own = Symbol('own')
  const most = 10000 // entries that are kept; the first go
  E.define(TypeError, 'ERR_PERFORMANCE_INVALID_TIMESTAMP', (v) => `${v} is not a valid timestamp`)
  E.define(TypeError, 'ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS', (text) => text)
  const fields = new WeakMap()
  const of = (entry, Class = 'PerformanceEntry') => {
    const f = fields.get(entry)
    if (f === undefined) throw new E.ERR_INVALID_THIS(Class)
    return f
  }
  const enumerable = (Class, ...names) => { for (const name of names) defineProperty(Class.prototype, name, { enumerable: true }) }
  const tag = (Class, name) => defineProperty(Class.prototype, Symbol.toStringTag, { value: name, configurable: true })
  const clone = (v) => v === undefined || v === null ? null : open('internal/structuredclone')(v)

  class PerformanceEntry {
    constructor(key, name, type, startTime, duration) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      fields.set(this, { name, type, startTime, duration, detail: null })
    }
    get name() { return of(this).name }
    get entryType() { return of(this).type }
    get startTime() { return of(this).startTime }
    get duration() { return of(this).duration }
    toJSON() {
      const f = of(this), shown = { name: f.name, entryType: f.type, startTime: f.startTime, duration: f.duration }
      if (f.type !== 'node') shown.detail = f.detail
      return shown
    }
    [customInspect](depth, options) {
      if (depth < 0) return this
      return `${this.constructor.name} ${E.inspect(this.toJSON(), { ...options, depth: options.depth == null ? null : options.depth - 1 })}`
    }
  }
  enumerable(PerformanceEntry, 'name', 'entryType', 'startTime', 'duration', 'toJSON')
  tag(PerformanceEntry, 'PerformanceEntry')

  class PerformanceMark extends PerformanceEntry {
    constructor(name, options) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('name')
      name = `${name}`
      if (name in nodeTiming) throw new E.ERR_INVALID_ARG_VALUE('name', name)
      if (options != null && typeof options !== 'object') throw new E.ERR_INVALID_ARG_TYPE('options', 'object', options)
      const start = options?.startTime ?? clock.now()
      E.validateNumber(start, 'startTime')
      if (start < 0) throw new E.ERR_PERFORMANCE_INVALID_TIMESTAMP(start)
      super(own, name, 'mark', start, 0)
      fields.get(this).detail = clone(options?.detail)
    }
    get detail() { return of(this, 'PerformanceMark').detail }
    toJSON() { return super.toJSON() }
  }
  class PerformanceMeasure extends PerformanceEntry {
    constructor(key, name, start, duration, detail) {
      super(key, name, 'measure', start, duration)
      fields.get(this).detail = clone(detail)
    }
    get detail() { return of(this, 'PerformanceMeasure').detail }
    toJSON() { return super.toJSON() }
  }
  class PerformanceNodeEntry extends PerformanceEntry {
    constructor(key, name, start, duration, detail) {
      super(key, name, 'function', start, duration)
      fields.get(this).detail = detail
    }
    get detail() { return of(this).detail }
  }
  defineProperty(PerformanceEntry, 'length', { value: 0, configurable: true })
  for (const Class of [PerformanceMark, PerformanceMeasure]) {
    enumerable(Class, 'detail')
    tag(Class, Class.name)
    defineProperty(Class, 'length', { value: Class === PerformanceMark ? 1 : 0, configurable: true })
  }

  // nodeTiming tells no more of the start of the process than that it is over.
  const timing = { nodeStart: 0, v8Start: 0, environment: 0, loopStart: 0, loopExit: -1, bootstrapComplete: 0, idleTime: 0 }
  const nodeTiming = Object.create(Object.create(PerformanceEntry.prototype, { constructor: { value: { PerformanceNodeTiming() {} }.PerformanceNodeTiming } }), {
    name: { value: 'node', enumerable: true }, entryType: { value: 'node', enumerable: true }, startTime: { value: 0, enumerable: true },
    duration: { get: () => clock.now(), enumerable: true },
    toJSON: { value: () => ({ ...nodeTiming }) },
    [customInspect]: { value: undefined },
  })
  for (const name of Object.keys(timing)) defineProperty(nodeTiming, name, { value: timing[name], enumerable: true })

  const entries = { __proto__: null, mark: [], measure: [] }
  const observers = new Set()
  const byTime = (list) => list.sort((a, b) => a.startTime - b.startTime)
  const all = () => byTime([...entries.mark, ...entries.measure])
  clock.onRelease(() => observers.clear())

  function keep(entry) {
    const list = entries[entry.entryType]
    if (list) {
      list.push(entry)
      if (list.length > most) list.shift()
    }
    for (const o of observers) o[own](entry)
    return entry
  }

  const timeOf = (mark) => {
    if (typeof mark === 'number') {
      if (mark < 0) throw new E.ERR_PERFORMANCE_INVALID_TIMESTAMP(mark)
      return mark
    }
    const name = `${mark}`
    if (name in timing) return timing[name]
    const last = entries.mark.filter((m) => m.name === name).pop()
    if (last === undefined) throw new DOMException(`The "${name}" performance mark has not been set`, 'SyntaxError')
    return last.startTime
  }

  function measured(name, options, endMark) {
    E.validateString(name, 'name')
    const o = options !== null && typeof options === 'object' ? options : undefined
    const given = (k) => o?.[k] !== undefined
    const bad = (text) => { throw new E.ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS(text) }
    if (given('start') || given('end') || given('duration') || given('detail')) {
      if (endMark !== undefined) bad('endMark must not be specified')
      if (!given('start') && !given('end') && (given('duration') || Object.keys(o).length > 0) && !given('detail')) bad('One of options.start or options.end is required')
      if (given('start') && given('end') && given('duration')) bad('Must not have options.start, options.end, and options.duration specified')
    }
    const end = endMark !== undefined ? timeOf(endMark) : given('end') ? timeOf(o.end)
      : given('start') && given('duration') ? timeOf(o.start) + timeOf(o.duration) : clock.now()
    const start = typeof options === 'string' ? timeOf(options) : given('start') ? timeOf(o.start) : given('duration') && given('end') ? end - timeOf(o.duration) : 0
    return [start, end - start, o?.detail]
  }

  class PerformanceObserverEntryList {
    #entries
    constructor(key, list) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      this.#entries = byTime(list)
    }
    getEntries() { return this.#entries.slice() }
    getEntriesByType(type) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('type')
      return this.#entries.filter((e) => e.entryType === `${type}`)
    }
    getEntriesByName(name, type) {
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('name')
      return this.#entries.filter((e) => e.name === `${name}` && (type == null || e.entryType === `${type}`))
    }
    [customInspect](depth, options) { return depth < 0 ? this : `PerformanceObserverEntryList ${E.inspect(this.#entries, options)}` }
  }
  tag(PerformanceObserverEntryList, 'PerformanceObserverEntryList')
  enumerable(PerformanceObserverEntryList, 'getEntries', 'getEntriesByType', 'getEntriesByName')

  const supported = Object.freeze(['function', 'mark', 'measure'])
  const observable = ['dns', 'function', 'gc', 'http', 'http2', 'mark', 'measure', 'net', 'quic', 'resource']
  class PerformanceObserver {
    #callback
    #kind
    #types = new Set()
    #buffer = []
    #pending = false
    constructor(callback) {
      E.validateFunction(callback, 'callback')
      this.#callback = callback
    }
    observe(options = {}) {
      E.validateObject(options, 'options')
      const { entryTypes, type, buffered } = { ...options }
      if (entryTypes === undefined && type === undefined) throw new E.ERR_MISSING_ARGS('options.entryTypes', 'options.type')
      if (entryTypes != null && type != null) throw new E.ERR_INVALID_ARG_VALUE('options.entryTypes', entryTypes, 'options.entryTypes can not set with options.type together')
      const kind = entryTypes !== undefined ? 'multiple' : 'single'
      if (this.#kind !== undefined && this.#kind !== kind) {
        throw new DOMException(`PerformanceObserver can not change to ${kind === 'multiple' ? 'multiple observations' : 'single observation'}`, 'InvalidModificationError')
      }
      this.#kind = kind
      if (kind === 'multiple') {
        if (!Array.isArray(entryTypes)) throw new E.ERR_INVALID_ARG_TYPE('options.entryTypes', 'string[]', entryTypes)
        this.#types = new Set(entryTypes.filter((t) => observable.includes(t)))
        this.#buffer = []
      } else {
        if (!observable.includes(type)) return
        this.#types.add(type)
        if (buffered) for (const e of byTime((entries[type] ?? []).slice())) this[own](e)
      }
      if (this.#types.size > 0) observers.add(this)
      else this.disconnect()
    }
    disconnect() {
      observers.delete(this)
      this.#types.clear()
      this.#kind = undefined
      this.#buffer = []
    }
    takeRecords() {
      const list = this.#buffer
      this.#buffer = []
      return list
    }
    [own](entry) {
      if (!this.#types.has(entry.entryType) || this.#buffer.length >= most) return
      this.#buffer.push(entry)
      if (this.#pending) return
      this.#pending = true
      clock.soon(() => {
        this.#pending = false
        const list = this.takeRecords()
        if (list.length > 0) Reflect.apply(this.#callback, this, [new PerformanceObserverEntryList(own, list), this])
      })
    }
    [customInspect](depth, options) {
      if (depth < 0) return this
      return `PerformanceObserver ${E.inspect({ connected: observers.has(this), pending: this.#pending, entryTypes: [...this.#types], buffer: this.#buffer }, options)}`
    }
    static get supportedEntryTypes() { return supported }
  }
  tag(PerformanceObserver, 'PerformanceObserver')
  enumerable(PerformanceObserver, 'observe', 'disconnect', 'takeRecords')

  function eventLoopUtilization() { return { idle: 0, active: 0, utilization: 0 } }

  function timerify(fn, options = {}) {
    E.validateFunction(fn, 'fn')
    E.validateObject(options, 'options')
    const { histogram } = options
    if (histogram !== undefined && typeof histogram?.record !== 'function') throw new E.ERR_INVALID_ARG_TYPE('options.histogram', 'RecordableHistogram', histogram)
    function timerified(...args) {
      const start = clock.now()
      const done = () => {
        const duration = clock.now() - start
        histogram?.record(Math.max(1, Math.ceil(duration * 1e6)))
        keep(new PerformanceNodeEntry(own, fn.name, start, duration, args))
      }
      const result = new.target ? Reflect.construct(fn, args, fn) : Reflect.apply(fn, this, args)
      if (!new.target && typeof result?.finally === 'function') return result.finally(done)
      done()
      return result
    }
    return defineProperties(timerified, {
      length: { configurable: false, enumerable: true, value: fn.length },
      name: { configurable: false, enumerable: true, value: `timerified ${fn.name}` },
    })
  }

  const self = (v) => { if (v !== performance) throw new E.ERR_INVALID_THIS('Performance') }
  class Performance extends EventTarget {
    constructor(key) {
      if (key !== own) throw new E.ERR_ILLEGAL_CONSTRUCTOR()
      super()
    }
    clearMarks(name) { self(this); entries.mark = name === undefined ? [] : entries.mark.filter((e) => e.name !== `${name}`) }
    clearMeasures(name) { self(this); entries.measure = name === undefined ? [] : entries.measure.filter((e) => e.name !== `${name}`) }
    clearResourceTimings() { self(this) }
    getEntries() { self(this); return all() }
    getEntriesByName(name, type) {
      self(this)
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('name')
      return all().filter((e) => e.name === `${name}` && (type === undefined || e.entryType === type))
    }
    getEntriesByType(type) {
      self(this)
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('type')
      return all().filter((e) => e.entryType === `${type}`)
    }
    mark(name, options) {
      self(this)
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('name')
      return keep(new PerformanceMark(name, options))
    }
    measure(name, options, endMark) {
      self(this)
      if (arguments.length === 0) throw new E.ERR_MISSING_ARGS('name')
      const [start, duration, detail] = measured(name, options, endMark)
      return keep(new PerformanceMeasure(own, name, start, duration, detail))
    }
    now() { self(this); return clock.now() }
    setResourceTimingBufferSize(size) { self(this) }
    get timeOrigin() { self(this); return clock.origin }
    toJSON() {
      self(this)
      return { nodeTiming: nodeTiming.toJSON(), timeOrigin: clock.origin, eventLoopUtilization: eventLoopUtilization() }
    }
    [customInspect](depth, options) { return depth < 0 ? this : `Performance ${E.inspect({ nodeTiming, timeOrigin: clock.origin }, options)}` }
  }
  enumerable(Performance, 'clearMarks', 'clearMeasures', 'clearResourceTimings', 'getEntries', 'getEntriesByName', 'getEntriesByType', 'mark', 'measure', 'now',
    'setResourceTimingBufferSize', 'timeOrigin', 'toJSON')
  tag(Performance, 'Performance')
  Object.assign(Performance.prototype, { eventLoopUtilization, nodeTiming, timerify })
  const performance = new Performance(own)
  return { performance, Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceObserver, PerformanceObserverEntryList, eventLoopUtilization, timerify }
})
