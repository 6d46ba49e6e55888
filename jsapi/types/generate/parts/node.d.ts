// What functions have of Node.js. https://nodejs.org/api/globals.html

/** Writes to the log of the service. */
interface Console {
  /** Writes a line of level info; `%s`, `%d`, `%i`, `%f`, `%j`, `%o` and `%O` in the first text take the values after it. */
  log(...data: any[]): void;
  /** The same as log. */
  info(...data: any[]): void;
  /** Writes a line of level debug. */
  debug(...data: any[]): void;
  /** Writes a line of level warn. On Twilio it raises the warning 82004. */
  warn(...data: any[]): void;
  /** Writes a line of level error. On Twilio it raises the error 82005. */
  error(...data: any[]): void;
  /** Writes a line of level error, and the way by which the program came here. */
  trace(...data: any[]): void;
  /** Writes an error when the condition does not hold. */
  assert(condition?: any, ...data: any[]): void;
  /** Writes an object with its properties. */
  dir(value?: any, options?: { [name: string]: any }): void;
  /** The same as log. */
  dirxml(...data: any[]): void;
  /** Writes rows as a table. */
  table(data?: any, columns?: string[]): void;
  /** Counts its calls under a label and writes the number. */
  count(label?: string): void;
  /** Counts from 0 again. */
  countReset(label?: string): void;
  /** Indents the lines that follow. */
  group(...label: any[]): void;
  /** The same as group. */
  groupCollapsed(...label: any[]): void;
  /** Ends what group began. */
  groupEnd(): void;
  /** Starts a clock under a label. */
  time(label?: string): void;
  /** Writes how long a clock has run, and ends it. */
  timeEnd(label?: string): void;
  /** Writes how long a clock has run. */
  timeLog(label?: string, ...data: any[]): void;
  /** Does nothing here. */
  clear(): void;
}
/** Writes to the log of the service. */
declare var console: Console;

/** Types that Node.js has too. */
declare namespace NodeJS {
  /** The service's variables. */
  interface ProcessEnv {
    [name: string]: string | undefined;
  }
  /** What a timer's function gives. */
  interface Timeout {
    /** Keeps the invocation going as long as the timer has not run out, as at first. */
    ref(): this;
    /** Does not keep the invocation going. */
    unref(): this;
    /** Whether it keeps the invocation going. */
    hasRef(): boolean;
    /** Starts the timer anew. */
    refresh(): this;
    /** Stops the timer. */
    close(): this;
  }
  /** The same for setImmediate. */
  interface Immediate {
    /** Keeps the invocation going, as at first. */
    ref(): this;
    /** Does not keep the invocation going. */
    unref(): this;
    /** Whether it keeps the invocation going. */
    hasRef(): boolean;
  }
  /** What `process` has. */
  interface Process {
    /** The service's variables alone. */
    env: ProcessEnv;
    /** The version of Node.js that is followed. */
    readonly version: string;
    /** The versions of Node.js, dialtone and the engine. */
    readonly versions: any;
    /** The operating system, such as `linux`. */
    readonly platform: any;
    /** The processor, such as `x64`. */
    readonly arch: any;
    /** The number of the host's process. */
    readonly pid: number;
    /** The number of the process that started the host. */
    readonly ppid: number;
    /** The name `node`. */
    readonly release: any;
    /** The name of the host. */
    title: string;
    /** The program and the function's file. */
    argv: string[];
    /** The name of the program. */
    argv0: string;
    /** No options. */
    execArgv: string[];
    /** The path of the program. */
    execPath: string;
    /** The code for exit. */
    exitCode?: any;
    /** Writes to the log with level info. */
    stdout: any;
    /** Writes to the log with level error. */
    stderr: any;
    /** The folder of the service. */
    cwd(): string;
    /** How long the host has run, in seconds. */
    uptime(): number;
    /** Ends the invocation; without an answer before, the caller gets an error. */
    exit(code?: any): never;
    /** Calls a function before anything else that waits. */
    nextTick(callback: Function, ...args: any[]): void;
    /** A clock that only runs forward: seconds and nanoseconds. */
    hrtime: any;
    /** How much memory the host uses. */
    memoryUsage: any;
    /** Writes a warning to the log. */
    emitWarning(warning: any, ...args: any[]): void;
    /** Accepts a listener, as scripts expect. */
    on(event: any, listener: (...args: any[]) => void): this;
    /** Accepts a listener, as scripts expect. */
    once(event: any, listener: (...args: any[]) => void): this;
    /** Drops a listener. */
    off(event: any, listener: (...args: any[]) => void): this;
  }
}
/** The process that the function runs in, as far as it is the function's. */
declare var process: NodeJS.Process;
/** Node's own name of `globalThis`. */
declare var global: typeof globalThis;

/** Calls a function once, after so many milliseconds. */
declare function setTimeout(callback: (...args: any[]) => void, delay?: number, ...args: any[]): NodeJS.Timeout;
/** Calls a function again and again, after so many milliseconds each time. */
declare function setInterval(callback: (...args: any[]) => void, delay?: number, ...args: any[]): NodeJS.Timeout;
/** Calls a function once, after what is pending now. */
declare function setImmediate(callback: (...args: any[]) => void, ...args: any[]): NodeJS.Immediate;
/** Stops a timer. */
declare function clearTimeout(timeout: any): void;
/** Stops a timer. */
declare function clearInterval(timeout: any): void;
/** Stops what setImmediate began. */
declare function clearImmediate(immediate: any): void;
/** Calls a function after the code that runs now, before any timer. */
declare function queueMicrotask(callback: () => void): void;
/** A deep copy, with what refers to itself. */
declare function structuredClone<T>(value: T, options?: { [name: string]: any }): T;

/** What `require` is. */
interface NodeRequire {
  /** Loads a module: a file by its path, or a package by its name. */
  (id: string): any;
  /** How the file of a module is found. */
  resolve: NodeRequireResolve;
  /** The modules that have been loaded, by their files; one that is deleted is loaded again. */
  cache: { [file: string]: any };
  /** How files are loaded, by their extensions. */
  extensions: { [extension: string]: any };
  /** The module that the program began with: the host, whose children are functions. */
  main?: any;
}
/** How the file of a module is found. */
interface NodeRequireResolve {
  /** The file of a module. */
  (
    id: string,
    options?: {
      /** The folders to look from, in the place of the module's own. */
      paths?: string[];
    },
  ): string;
  /** The folders in which a module is looked for; null for one of Node's own. */
  paths(id: string): string[] | null;
}
/** Loads a module: a file by its path, or a package by its name. */
declare var require: NodeRequire;
/** This module. */
declare var module: {
  /** What this module gives to others. */
  exports: any;
  /** The name of the module. */
  id: string;
  /** The folder of the module. */
  path: string;
  /** The file of the module. */
  filename: string;
  /** Whether the module has run to its end. */
  loaded: boolean;
  /** The modules that it has loaded first. */
  children: any[];
  /** The folders in which it looks for packages. */
  paths: string[];
  /** The module that has loaded it first. */
  parent: any;
  /** Loads a module, as its own `require` does. */
  require(id: string): any;
};
/** What this module gives to others. */
declare var exports: any;
/** The folder of this file. */
declare var __dirname: string;
/** This file. */
declare var __filename: string;
