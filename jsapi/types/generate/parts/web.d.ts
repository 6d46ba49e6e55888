// What functions have of the web platform. https://nodejs.org/api/globals.html

/** An address, in the parts of the WHATWG standard. */
interface URL {
  /** The whole address. */
  href: string;
  /** The scheme and a colon. */
  protocol: string;
  /** The name before the host. */
  username: string;
  /** The password before the host. */
  password: string;
  /** The host and the port. */
  host: string;
  /** The host alone. */
  hostname: string;
  /** The port, if it is not the usual one. */
  port: string;
  /** The path. */
  pathname: string;
  /** The question mark and the query. */
  search: string;
  /** The fragment. */
  hash: string;
  /** The scheme, the host and the port. */
  readonly origin: string;
  /** The query by its names. */
  readonly searchParams: URLSearchParams;
  /** The whole address. */
  toString(): string;
  /** The whole address. */
  toJSON(): string;
}
/** An address, in the parts of the WHATWG standard. */
declare var URL: {
  /** Reads an address; it throws for what is none. */
  new (url: string | URL, base?: string | URL): URL;
  /** Whether a text is an address. */
  canParse(url: string, base?: string): boolean;
  /** The address of a text, or null. */
  parse(url: string, base?: string): URL | null;
  /** What addresses have. */
  readonly prototype: URL;
};

/** The fields of a query. */
interface URLSearchParams {
  /** Adds a field. */
  append(name: string, value: string): void;
  /** Drops fields by their name. */
  delete(name: string, value?: string): void;
  /** The first value of a name. */
  get(name: string): string | null;
  /** All values of a name. */
  getAll(name: string): string[];
  /** Whether there is a field. */
  has(name: string, value?: string): boolean;
  /** Puts one value in the place of all of a name. */
  set(name: string, value: string): void;
  /** Orders the fields by name. */
  sort(): void;
  /** How many fields there are. */
  readonly size: number;
  /** Calls a function for each field. */
  forEach(callback: (value: string, name: string, all: URLSearchParams) => void): void;
  /** The names. */
  keys(): IterableIterator<string>;
  /** The values. */
  values(): IterableIterator<string>;
  /** Names and values. */
  entries(): IterableIterator<[string, string]>;
  /** Names and values. */
  [Symbol.iterator](): IterableIterator<[string, string]>;
  /** The query, without the question mark. */
  toString(): string;
}
/** The fields of a query. */
declare var URLSearchParams: {
  /** Reads a query, or takes its fields. */
  new (init?: string | URLSearchParams | Iterable<[string, string]> | { [name: string]: string }): URLSearchParams;
  /** What queries have. */
  readonly prototype: URLSearchParams;
};

/** The headers of a request or an answer. */
interface Headers {
  /** Adds a value. */
  append(name: string, value: string): void;
  /** Drops a header. */
  delete(name: string): void;
  /** The values of a header, joined by commas. */
  get(name: string): string | null;
  /** Whether there is a header. */
  has(name: string): boolean;
  /** Puts one value in the place of all. */
  set(name: string, value: string): void;
  /** The values of Set-Cookie, each by itself. */
  getSetCookie(): string[];
  /** Calls a function for each header. */
  forEach(callback: (value: string, name: string, all: Headers) => void): void;
  /** The names. */
  keys(): IterableIterator<string>;
  /** The values. */
  values(): IterableIterator<string>;
  /** Names and values. */
  entries(): IterableIterator<[string, string]>;
  /** Names and values. */
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
/** What headers may be made of. */
type HeadersInit = Headers | Iterable<[string, string]> | { [name: string]: string };
/** The headers of a request or an answer. */
declare var Headers: {
  /** Takes headers. */
  new (init?: HeadersInit): Headers;
  /** What headers have. */
  readonly prototype: Headers;
};

/** What a request and an answer have in common. */
interface FetchBody {
  /** The body, to be read as it comes; null if there is none. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** Whether the body has been read. */
  readonly bodyUsed: boolean;
  /** The body as text. */
  text(): Promise<string>;
  /** The body, read as JSON. */
  json(): Promise<any>;
  /** The body as bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** The body as bytes. */
  bytes(): Promise<Uint8Array>;
  /** The body with its type. */
  blob(): Promise<Blob>;
  /** The body, read as a form. */
  formData(): Promise<FormData>;
}
/** What may be sent as a body. */
type BodyInit = string | ArrayBuffer | ArrayBufferView | Blob | FormData | URLSearchParams | ReadableStream | AsyncIterable<any>;
/** What a request may be given. */
interface RequestInit {
  /** The method; GET if there is none. */
  method?: string;
  /** The headers. */
  headers?: HeadersInit;
  /** The body. */
  body?: BodyInit | null;
  /** Needed with a body that is a stream. */
  duplex?: 'half';
  /** What to do with an answer that leads elsewhere. */
  redirect?: 'follow' | 'manual' | 'error';
  /** Ends the request. */
  signal?: AbortSignal | null;
  /** How caches on the way are to be used. */
  cache?: string;
  /** Has no effect. */
  credentials?: string;
  /** The hashes that the body must have. */
  integrity?: string;
  /** Has no effect. */
  keepalive?: boolean;
  /** Has no effect but on a header. */
  mode?: string;
  /** Has no effect. */
  referrer?: string;
  /** Has no effect. */
  referrerPolicy?: string;
}
/** A request for fetch. */
interface Request extends FetchBody {
  /** The method. */
  readonly method: string;
  /** The address. */
  readonly url: string;
  /** The headers. */
  readonly headers: Headers;
  /** What ends the request. */
  readonly signal: AbortSignal;
  /** What to do with an answer that leads elsewhere. */
  readonly redirect: string;
  /** How caches on the way are to be used. */
  readonly cache: string;
  /** The hashes that the body must have. */
  readonly integrity: string;
  /** The same request once more. */
  clone(): Request;
}
/** A request for fetch. */
declare var Request: {
  /** Makes a request. */
  new (input: string | URL | Request, init?: RequestInit): Request;
  /** What requests have. */
  readonly prototype: Request;
};

/** What fetch answers; it is not Twilio.Response. */
interface FetchResponse extends FetchBody {
  /** The status. */
  readonly status: number;
  /** Whether the status is from 200 to 299. */
  readonly ok: boolean;
  /** The words that came with the status. */
  readonly statusText: string;
  /** The headers. */
  readonly headers: Headers;
  /** Where the answer came from. */
  readonly url: string;
  /** Whether it came from elsewhere. */
  readonly redirected: boolean;
  /** The kind of the answer. */
  readonly type: string;
  /** The same answer once more, while it is not read. */
  clone(): FetchResponse;
}
/** Sends a request to another machine and gives its answer. */
declare function fetch(input: string | URL | Request, init?: RequestInit): Promise<FetchResponse>;

/** A form with fields and files. */
interface FormData {
  /** Adds a field or a file. */
  append(name: string, value: any, filename?: string): void;
  /** Drops fields by their name. */
  delete(name: string): void;
  /** The first value of a name. */
  get(name: string): File | string | null;
  /** All values of a name. */
  getAll(name: string): (File | string)[];
  /** Whether there is a field. */
  has(name: string): boolean;
  /** Puts one value in the place of all of a name. */
  set(name: string, value: any, filename?: string): void;
  /** Calls a function for each field. */
  forEach(callback: (value: File | string, name: string, all: FormData) => void): void;
  /** The names. */
  keys(): IterableIterator<string>;
  /** The values. */
  values(): IterableIterator<File | string>;
  /** Names and values. */
  entries(): IterableIterator<[string, File | string]>;
  /** Names and values. */
  [Symbol.iterator](): IterableIterator<[string, File | string]>;
}
/** A form with fields and files. */
declare var FormData: {
  /** Makes an empty form. */
  new (): FormData;
  /** What forms have. */
  readonly prototype: FormData;
};

/** Bytes with a type. */
interface Blob {
  /** How many bytes. */
  readonly size: number;
  /** Their media type. */
  readonly type: string;
  /** A part of them. */
  slice(start?: number, end?: number, type?: string): Blob;
  /** They as text. */
  text(): Promise<string>;
  /** A copy of them. */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** A copy of them. */
  bytes(): Promise<Uint8Array>;
  /** They as a stream. */
  stream(): ReadableStream<Uint8Array>;
}
/** Bytes with a type. */
declare var Blob: {
  /** Joins parts. */
  new (parts?: Iterable<any>, options?: { [name: string]: any }): Blob;
  /** What blobs have. */
  readonly prototype: Blob;
};

/** Bytes with a type and a name. */
interface File extends Blob {
  /** The name. */
  readonly name: string;
  /** When it was changed, in milliseconds. */
  readonly lastModified: number;
}
/** Bytes with a type and a name. */
declare var File: {
  /** Joins parts. */
  new (parts: Iterable<any>, name: string, options?: { [name: string]: any }): File;
  /** What files have. */
  readonly prototype: File;
};

/** Something that has happened. */
interface Event {
  /** What has happened. */
  readonly type: string;
  /** To whom. */
  readonly target: any;
  /** Whose listeners are called. */
  readonly currentTarget: any;
  /** Whether a listener has prevented what follows. */
  readonly defaultPrevented: boolean;
  /** When, in milliseconds. */
  readonly timeStamp: number;
  /** Prevents what follows. */
  preventDefault(): void;
  /** Ends the way of the event. */
  stopPropagation(): void;
  /** Calls no listener more. */
  stopImmediatePropagation(): void;
}
/** Something that has happened. */
declare var Event: {
  /** Makes an event. */
  new (type: string, options?: { [name: string]: any }): Event;
  /** What events have. */
  readonly prototype: Event;
};

/** An event with a value. */
interface CustomEvent extends Event {
  /** The value. */
  readonly detail: any;
}
/** An event with a value. */
declare var CustomEvent: {
  /** Makes an event. */
  new (type: string, options?: { [name: string]: any }): CustomEvent;
  /** What such events have. */
  readonly prototype: CustomEvent;
};

/** Something that events happen to. */
interface EventTarget {
  /** Calls a function when an event happens. */
  addEventListener(type: string, listener: any, options?: any): void;
  /** Calls it no more. */
  removeEventListener(type: string, listener: any, options?: any): void;
  /** Makes an event happen. */
  dispatchEvent(event: Event): boolean;
}
/** Something that events happen to. */
declare var EventTarget: {
  /** Makes one. */
  new (): EventTarget;
  /** What they have. */
  readonly prototype: EventTarget;
};

/** Says that something shall end. */
interface AbortSignal extends EventTarget {
  /** Whether it shall. */
  readonly aborted: boolean;
  /** Why. */
  readonly reason: any;
  /** Called when it shall. */
  onabort: any;
  /** Throws the reason if it shall. */
  throwIfAborted(): void;
}
/** Says that something shall end. */
declare var AbortSignal: {
  /** A signal that is aborted already. */
  abort(reason?: any): AbortSignal;
  /** A signal that aborts after a time. */
  timeout(milliseconds: number): AbortSignal;
  /** A signal that aborts with the first of others. */
  any(signals: Iterable<AbortSignal>): AbortSignal;
  /** What signals have. */
  readonly prototype: AbortSignal;
};

/** Ends what has its signal. */
interface AbortController {
  /** The signal. */
  readonly signal: AbortSignal;
  /** Aborts it. */
  abort(reason?: any): void;
}
/** Ends what has its signal. */
declare var AbortController: {
  /** Makes one with a new signal. */
  new (): AbortController;
  /** What controllers have. */
  readonly prototype: AbortController;
};

/** An error of the web platform. */
interface DOMException extends Error {
  /** Its old number, or 0. */
  readonly code: number;
}
/** An error of the web platform. */
declare var DOMException: {
  /** Makes an error. */
  new (message?: string, name?: any): DOMException;
  /** What such errors have. */
  readonly prototype: DOMException;
};

/** Makes bytes of text. */
interface TextEncoder {
  /** The text utf-8. */
  readonly encoding: string;
  /** The bytes of a text. */
  encode(text?: string): Uint8Array;
  /** Writes them into memory. */
  encodeInto(text: string, to: Uint8Array): any;
}
/** Makes bytes of text. */
declare var TextEncoder: {
  /** Makes one for UTF-8. */
  new (): TextEncoder;
  /** What encoders have. */
  readonly prototype: TextEncoder;
};

/** Makes text of bytes. */
interface TextDecoder {
  /** The name of the encoding. */
  readonly encoding: string;
  /** Whether it throws for what is malformed. */
  readonly fatal: boolean;
  /** Whether a byte order mark is kept. */
  readonly ignoreBOM: boolean;
  /** The text of bytes. */
  decode(bytes?: any, options?: { [name: string]: any }): string;
}
/** Makes text of bytes. */
declare var TextDecoder: {
  /** Makes one for an encoding. */
  new (label?: string, options?: { [name: string]: any }): TextDecoder;
  /** What decoders have. */
  readonly prototype: TextDecoder;
};

/** The bytes of Base64, a character each. */
declare function atob(text: string): string;

/** Base64 of characters that are bytes. */
declare function btoa(text: string): string;

/** What is read piece by piece. */
interface ReadableStream<R = any> {
  /** Whether it has a reader. */
  readonly locked: boolean;
  /** Says that no more is wanted. */
  cancel(reason?: any): Promise<void>;
  /** A reader, which nobody else can be then. */
  getReader(options?: any): any;
  /** What a transform makes of it. */
  pipeThrough(transform: any, options?: any): ReadableStream<any>;
  /** Writes all of it to another stream. */
  pipeTo(destination: WritableStream, options?: any): Promise<void>;
  /** Two streams of the same. */
  tee(): [ReadableStream<R>, ReadableStream<R>];
  /** Its pieces. */
  values(options?: any): AsyncIterableIterator<R>;
  /** Its pieces. */
  [Symbol.asyncIterator](options?: any): AsyncIterableIterator<R>;
}
/** What is read piece by piece. */
declare var ReadableStream: {
  /** Makes one of a source. */
  new <R = any>(source?: any, strategy?: any): ReadableStream<R>;
  /** Makes one of what can be iterated. */
  from<R>(iterable: Iterable<R> | AsyncIterable<R>): ReadableStream<R>;
  /** What they have. */
  readonly prototype: ReadableStream;
};

/** What is written piece by piece. */
interface WritableStream<W = any> {
  /** Whether it has a writer. */
  readonly locked: boolean;
  /** Gives up. */
  abort(reason?: any): Promise<void>;
  /** Ends when all is written. */
  close(): Promise<void>;
  /** A writer, which nobody else can be then. */
  getWriter(): any;
}
/** What is written piece by piece. */
declare var WritableStream: {
  /** Makes one of a sink. */
  new <W = any>(sink?: any, strategy?: any): WritableStream<W>;
  /** What they have. */
  readonly prototype: WritableStream;
};

/** Gives what it makes of what is written. */
interface TransformStream {
  /** What it gives. */
  readonly readable: ReadableStream;
  /** What it takes. */
  readonly writable: WritableStream;
}

/** Gives what it makes of what is written. */
declare var TransformStream: {
  /** Makes one. */
  new (transformer?: any, writableStrategy?: any, readableStrategy?: any): TransformStream;
  /** What they have. */
  readonly prototype: TransformStream;
};

/** Makes bytes of text, piece by piece. */
declare var TextEncoderStream: {
  /** Makes one. */
  new (): TransformStream;
  /** What they have. */
  readonly prototype: TransformStream;
};

/** Makes text of bytes, piece by piece. */
declare var TextDecoderStream: {
  /** Makes one. */
  new (label?: string, options?: any): TransformStream;
  /** What they have. */
  readonly prototype: TransformStream;
};

/** Compresses, piece by piece. */
declare var CompressionStream: {
  /** Makes one. */
  new (format: 'deflate' | 'deflate-raw' | 'gzip' | 'brotli'): TransformStream;
  /** What they have. */
  readonly prototype: TransformStream;
};

/** Decompresses, piece by piece. */
declare var DecompressionStream: {
  /** Makes one. */
  new (format: 'deflate' | 'deflate-raw' | 'gzip' | 'brotli'): TransformStream;
  /** What they have. */
  readonly prototype: TransformStream;
};

/** Counts the bytes of what waits in a stream. */
declare var ByteLengthQueuingStrategy: {
  /** Makes one with a bound. */
  new (init: any): any;
  /** What they have. */
  readonly prototype: any;
};

/** Counts the pieces that wait in a stream. */
declare var CountQueuingStrategy: {
  /** Makes one with a bound. */
  new (init: any): any;
  /** What they have. */
  readonly prototype: any;
};

/** One end of a channel. */
interface MessagePort extends EventTarget {
  /** Called with each message. */
  onmessage: any;
  /** Sends a copy of a value. */
  postMessage(message: any, transfer?: any): void;
  /** Begins to receive. */
  start(): void;
  /** Ends the channel. */
  close(): void;
  /** Calls a function with each message. */
  on(type: string, listener: (...args: any[]) => void): this;
  /** Calls a function with the next message. */
  once(type: string, listener: (...args: any[]) => void): this;
  /** Keeps the script waiting. */
  ref(): void;
  /** Keeps it waiting no longer. */
  unref(): void;
}
/** Two ports that are connected. */
interface MessageChannel {
  /** The one. */
  readonly port1: MessagePort;
  /** The other. */
  readonly port2: MessagePort;
}
/** Two ports that are connected. */
declare var MessageChannel: {
  /** Makes them. */
  new (): MessageChannel;
  /** What channels have. */
  readonly prototype: MessageChannel;
};

/** Sends to all of the same name in a function. */
interface BroadcastChannel extends EventTarget {
  /** The name. */
  readonly name: string;
  /** Called with each message. */
  onmessage: any;
  /** Sends a copy of a value. */
  postMessage(message: any): void;
  /** Ends it. */
  close(): void;
}
/** Sends to all of the same name in a function. */
declare var BroadcastChannel: {
  /** Opens one. */
  new (name: string): BroadcastChannel;
  /** What they have. */
  readonly prototype: BroadcastChannel;
};

/** A message. */
interface MessageEvent extends Event {
  /** What was sent. */
  readonly data: any;
  /** Where it comes from. */
  readonly origin: string;
  /** The ports that came with it. */
  readonly ports: readonly MessagePort[];
}
/** A message. */
declare var MessageEvent: {
  /** Makes one. */
  new (type: string, init?: any): MessageEvent;
  /** What messages have. */
  readonly prototype: MessageEvent;
};

/** The end of a connection. */
interface CloseEvent extends Event {
  /** The code. */
  readonly code: number;
  /** The reason. */
  readonly reason: string;
  /** Whether both sides said so. */
  readonly wasClean: boolean;
}
/** The end of a connection. */
declare var CloseEvent: {
  /** Makes one. */
  new (type: string, init?: any): CloseEvent;
  /** What they have. */
  readonly prototype: CloseEvent;
};

/** A connection that carries messages both ways. */
interface WebSocket extends EventTarget {
  /** What messages of bytes are given as. */
  binaryType: 'blob' | 'arraybuffer';
  /** How many bytes wait to be sent. */
  readonly bufferedAmount: number;
  /** What was agreed on. */
  readonly extensions: string;
  /** The protocol that was agreed on. */
  readonly protocol: string;
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  /** The address. */
  readonly url: string;
  /** Called when it is open. */
  onopen: any;
  /** Called with each message. */
  onmessage: any;
  /** Called when it fails. */
  onerror: any;
  /** Called when it has ended. */
  onclose: any;
  /** Sends a message. */
  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void;
  /** Ends it. */
  close(code?: number, reason?: string): void;
}
/** A connection that carries messages both ways. */
declare var WebSocket: {
  /** Connects. */
  new (url: string | URL, protocols?: any): WebSocket;
  /** It connects. */
  readonly CONNECTING: 0;
  /** It is open. */
  readonly OPEN: 1;
  /** It ends. */
  readonly CLOSING: 2;
  /** It has ended. */
  readonly CLOSED: 3;
  /** What they have. */
  readonly prototype: WebSocket;
};

/** A pattern for addresses. */
interface URLPattern {
  /** The pattern of the protocol. */
  readonly protocol: string;
  /** The pattern of the username. */
  readonly username: string;
  /** The pattern of the password. */
  readonly password: string;
  /** The pattern of the hostname. */
  readonly hostname: string;
  /** The pattern of the port. */
  readonly port: string;
  /** The pattern of the pathname. */
  readonly pathname: string;
  /** The pattern of the search. */
  readonly search: string;
  /** The pattern of the hash. */
  readonly hash: string;
  /** Whether it has regular expressions. */
  readonly hasRegExpGroups: boolean;
  /** What an address matches with; null if it does not. */
  exec(input?: any, base?: string): any;
  /** Whether an address matches. */
  test(input?: any, base?: string): boolean;
}
/** A pattern for addresses. */
declare var URLPattern: {
  /** Reads a pattern. */
  new (input?: any, baseOrOptions?: any, options?: any): URLPattern;
  /** What patterns have. */
  readonly prototype: URLPattern;
};

/** What the runtime says of itself. */
interface Navigator {
  /** How many processors there are. */
  readonly hardwareConcurrency: number;
  /** The language, en-US. */
  readonly language: string;
  /** The language alone. */
  readonly languages: readonly string[];
  /** The operating system and processor. */
  readonly platform: string;
  /** The version of Node.js that is followed. */
  readonly userAgent: string;
}
/** What the runtime says of itself. */
declare var navigator: Navigator;

/** Bytes, with the methods of Node.js. https://nodejs.org/api/buffer.html */
interface Buffer extends Uint8Array {
  /** The text of the bytes. */
  toString(encoding?: string, start?: number, end?: number): string;
  /** Whether the bytes are the same. */
  equals(other: Uint8Array): boolean;
  /** Writes a text. */
  write(text: string, ...at: any[]): number;
  /** The bytes as a list. */
  toJSON(): any;
  /** Copies bytes. */
  copy(target: Uint8Array, targetStart?: number, start?: number, end?: number): number;
  /** Reads and writes numbers, searches and more. */
  [name: string]: any;
}
/** Bytes, with the methods of Node.js. */
declare var Buffer: {
  /** Makes one of text, bytes or a list. */
  from(value: any, encodingOrOffset?: any, length?: number): Buffer;
  /** Makes one of a size, filled. */
  alloc(size: number, fill?: any, encoding?: string): Buffer;
  /** Makes one of a size. */
  allocUnsafe(size: number): Buffer;
  /** Joins some. */
  concat(list: readonly Uint8Array[], length?: number): Buffer;
  /** How many bytes a text takes. */
  byteLength(value: any, encoding?: string): number;
  /** Whether a value is one. */
  isBuffer(value: any): value is Buffer;
  /** Whether there is an encoding. */
  isEncoding(name: any): boolean;
  /** Which comes first. */
  compare(one: Uint8Array, other: Uint8Array): number;
  /** What they have. */
  readonly prototype: Buffer;
};
