// What the refused modules export: in Node's order, a name is a function; one
// with a star is a constructor, one with a plus that of an emitter, one with an
// equals sign a value of the table below.
(function (open, module, reason, builtinModules) {
  const E = open('internal/coded')
  const { defineProperty, create, assign } = Object
  const { EventEmitter } = open('events')
  const names = {
    __proto__: null,
    child_process: '_forkChild ChildProcess+ exec execFile execFileSync execSync fork spawn spawnSync',
    cluster: 'isWorker= isMaster= isPrimary= Worker+ workers= settings= SCHED_NONE= SCHED_RR= schedulingPolicy= setupPrimary setupMaster fork disconnect',
    dgram: '_createSocketHandle createSocket Socket+',
    inspector: 'open close url= waitForDebugger console= Session+ Network= NetworkResources= DOMStorage=',
    repl: 'start writer= REPLServer+ REPL_MODE_SLOPPY= REPL_MODE_STRICT= Recoverable* isValidSyntax',
    sea: 'isSea= getAsset getRawAsset getAssetAsBlob getAssetKeys',
    sqlite: 'DatabaseSync* StatementSync* Session* constants= backup',
    test: 'expectFailure skip todo only after afterEach before beforeEach describe getTestContext= it run suite test mock= snapshot= assert=',
    'test/reporters': 'dot junit spec* tap lcov*',
    trace_events: 'createTracing getEnabledCategories=',
    wasi: 'WASI*',
  }
  E.define(Error, 'ERR_METHOD_NOT_IMPLEMENTED', (name, why) => `${name} is not available in dialtone: ${why}`, 'Refused')

  const refuse = (name) => defineProperty(function () { throw new E.Refused(`${module}.${name}`, reason) }, 'name', { value: name.slice(name.lastIndexOf('.') + 1), configurable: true })
  const group = (name, members) => assign({}, ...members.split(' ').map((m) => ({ [m]: refuse(`${name}.${m}`) })))

  const values = {
    __proto__: null,
    cluster: () => ({ isWorker: false, isMaster: true, isPrimary: true, workers: {}, settings: {}, SCHED_NONE: 1, SCHED_RR: 2, schedulingPolicy: 2 }),
    inspector: () => ({
      url: function url() { return undefined },
      console: open('console'),
      Network: group('Network', 'requestWillBeSent responseReceived loadingFinished loadingFailed dataReceived dataSent webSocketCreated webSocketClosed webSocketHandshakeResponseReceived'),
      NetworkResources: group('NetworkResources', 'put'),
      DOMStorage: group('DOMStorage', 'domStorageItemAdded domStorageItemRemoved domStorageItemUpdated domStorageItemsCleared registerStorage'),
    }),
    repl: () => ({
      writer: function writer(v) { return E.inspect(v, { showProxy: true }) }, REPL_MODE_SLOPPY: Symbol('repl-sloppy'), REPL_MODE_STRICT: Symbol('repl-strict'),
    }),
    sea: () => ({ isSea: function isSea() { return false } }),
    sqlite: () => ({
      constants: {
        SQLITE_CHANGESET_OMIT: 0, SQLITE_CHANGESET_REPLACE: 1, SQLITE_CHANGESET_ABORT: 2, SQLITE_CHANGESET_DATA: 1, SQLITE_CHANGESET_NOTFOUND: 2,
        SQLITE_CHANGESET_CONFLICT: 3, SQLITE_CHANGESET_CONSTRAINT: 4, SQLITE_CHANGESET_FOREIGN_KEY: 5,
      },
    }),
    test: () => ({
      getTestContext: function getTestContext() { return undefined },
      mock: group('mock', 'fn method getter setter module property reset restoreAll'),
      snapshot: group('snapshot', 'setDefaultSnapshotSerializers setResolveSnapshotPath'),
      assert: group('assert', 'register'),
    }),
    trace_events: () => ({ getEnabledCategories: function getEnabledCategories() { return undefined } }),
  }

  const family = module.startsWith('inspector') ? 'inspector' : module
  const own = values[family]?.() ?? {}
  const exports = family === 'cluster' ? new EventEmitter() : family === 'test' ? refuse('test') : {}
  for (const item of names[family].split(' ')) {
    const name = item.replace(/\W$/, '')
    if (item.endsWith('=')) {
      exports[name] = own[name]
      continue
    }
    exports[name] = module === 'test' && (name === 'test' || name === 'it') ? exports : refuse(name)
    if (item.endsWith('+')) {
      const P = exports[name].prototype = create(EventEmitter.prototype)
      defineProperty(P, 'constructor', { value: exports[name], writable: true, configurable: true })
    }
  }
  if (family === 'repl') {
    for (const name of ['builtinModules', '_builtinLibs']) defineProperty(exports, name, { get: builtinModules, enumerable: false, configurable: true })
  }
  return exports
})
