// Node's module perf_hooks.
(function (open) {
  const { performance, Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceObserver, PerformanceObserverEntryList,
    eventLoopUtilization, timerify } = open('internal/performance')
  const flags = { MAJOR: 4, MINOR: 1, MINOR_MARK_SWEEP: 2, INCREMENTAL: 8, WEAKCB: 16, FLAGS_NO: 0, FLAGS_CONSTRUCT_RETAINED: 2, FLAGS_FORCED: 4,
    FLAGS_SYNCHRONOUS_PHANTOM_PROCESSING: 8, FLAGS_ALL_AVAILABLE_GARBAGE: 16, FLAGS_ALL_EXTERNAL_MEMORY: 32, FLAGS_SCHEDULE_IDLE: 64 }
  const constants = {}
  for (const name of Object.keys(flags)) constants[`NODE_PERFORMANCE_GC_${name}`] = flags[name]
  return { Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceObserver, PerformanceObserverEntryList, eventLoopUtilization, timerify,
    performance, constants }
})
