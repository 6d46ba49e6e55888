// What functions see under dialtone, for editors and compilers. Written by
// 'dialtone types'; run it again after an update of dialtone. Do not edit.

// The handler: what it is given and what it answers with.
// https://www.twilio.com/docs/serverless/functions-assets/functions/invocation

/** The service's variables, by name. */
type EnvironmentVariables = { [name: string]: string | undefined };

/**
 * What a function exports as `handler`. Write `@type {ServerlessFunctionSignature}`
 * in a comment that begins with two asterisks, above the assignment, and the
 * three parameters are known. The first type argument adds the service's own variables to `context`, the
 * second replaces the type of `event`.
 */
type ServerlessFunctionSignature<T extends EnvironmentVariables = {}, U extends ServerlessEventObject<any, any, any> = TwilioEvent> =
  // Of one function type, whose result may be a promise, compilers before 7 say that async functions must not have it.
  | ((context: Context<T>, event: U, callback: ServerlessCallback) => void)
  | ((context: Context<T>, event: U, callback: ServerlessCallback) => Promise<void>);

/**
 * Ends the invocation with an answer. The first call counts; without one the
 * caller gets an error when the time limit is reached, or at once when nothing
 * is pending any more. The value that a handler returns is ignored.
 *
 * @param error What went wrong: the caller gets a status of 500. `null` when all went well.
 * @param payload The answer: a string is sent as plain text, TwiML as XML, an object or an array as
 *   JSON, and a `Twilio.Response` as it says. Without one the answer is empty.
 */
type ServerlessCallback = (error?: null | Error | string | object, payload?: object | string | number | boolean | null) => void;

/** What `context` is: the service's variables as strings, and these. */
type Context<T = {}> = {
  /** The path of this function, such as `/sms/reply`. */
  PATH: string;
  /** The host under which the service is served, with its port if it has one. */
  DOMAIN_NAME: string;
  /** The SID of the service on Twilio, `ZS…`. Elsewhere it is undefined, unless a variable sets it. */
  SERVICE_SID: string | undefined;
  /** The SID of the environment on Twilio, `ZE…`. Elsewhere it is undefined, unless a variable sets it. */
  ENVIRONMENT_SID: string | undefined;
  /** The account's SID, `AC…`. It is there when the service has the variable. */
  ACCOUNT_SID: string;
  /** The account's auth token. It is there when the service has the variable. */
  AUTH_TOKEN: string;
  /**
   * A client of Twilio's REST API with the credentials ACCOUNT_SID and AUTH_TOKEN. It throws an error
   * whose name is INVALID_CONFIG when one of them is missing or is none.
   *
   * @param options As for `new Twilio.Twilio`.
   */
  getTwilioClient(options?: Twilio.ClientOpts): Twilio.Twilio;
} & T & { [variable: string]: string };

/** The request that an event came with. */
interface ServerlessRequest<Headers = ServerlessHeaders, Cookies = ServerlessCookies> {
  /** The request's cookies, by name, decoded. There is no such property when the request has no such cookie. */
  cookies: Cookies;
  /** The request's headers, by name in lower case. A header that came several times is an array. */
  headers: Headers;
}

/** Headers by their name in lower case. */
interface ServerlessHeaders {
  /** What signs the request, when Twilio sent it. */
  'x-twilio-signature'?: string;
  /** The credentials that the client sent. */
  authorization?: string;
  /** The type of the request's body. */
  'content-type'?: string;
  /** The host that the client asked. */
  host?: string;
  /** The program that the client is. */
  'user-agent'?: string;
  [name: string]: any;
}

/** Cookies by their name. */
interface ServerlessCookies {
  [name: string]: string;
}

/** An event: the parameters of the query and of the body, and the request's headers and cookies. */
type ServerlessEventObject<RequestBodyAndQuery = {}, Headers = ServerlessHeaders, Cookies = ServerlessCookies> = {
  /** The headers and cookies of the request. A parameter of this name takes its place. */
  request: ServerlessRequest<Headers, Cookies>;
} & RequestBodyAndQuery;

/**
 * What `event` is: the parameters of the query, then those of the body, which win. A parameter that
 * came several times is an array. Of a webhook's parameters those below are the frequent ones; which
 * of them there are depends on what happened.
 */
type TwilioEvent = ServerlessEventObject<TwilioParameters>;

/** The parameters of Twilio's webhooks. https://www.twilio.com/docs/messaging/guides/webhook-request */
interface TwilioParameters {
  /** The account that the message or call belongs to, `AC…`. */
  AccountSid: string;
  /** The version of the API, `2010-04-01`. */
  ApiVersion: string;
  /** Who sent the message or made the call: `+1…`, `whatsapp:+…`, `client:…`, `sip:…`. */
  From: string;
  /** The city of From. */
  FromCity: string;
  /** The state or province of From. */
  FromState: string;
  /** The postal code of From. */
  FromZip: string;
  /** The country of From, two letters. */
  FromCountry: string;
  /** Who got the message or call. */
  To: string;
  /** The city of To. */
  ToCity: string;
  /** The state or province of To. */
  ToState: string;
  /** The postal code of To. */
  ToZip: string;
  /** The country of To, two letters. */
  ToCountry: string;
  /** The results of the account's add-ons, as JSON. */
  AddOns: string;
  /** The message, `SM…` or `MM…`. */
  MessageSid: string;
  /** The same as MessageSid. */
  SmsSid: string;
  /** The same as MessageSid. */
  SmsMessageSid: string;
  /** The text of the message. */
  Body: string;
  /** How many media the message has, a number as text. */
  NumMedia: string;
  /** How many segments the message has, a number as text. */
  NumSegments: string;
  /** The URL of the first of the message's media. */
  MediaUrl0: string;
  /** The content type of the first of the message's media. */
  MediaContentType0: string;
  /** The messaging service that the message came by, `MG…`. */
  MessagingServiceSid: string;
  /** What became of the message, in a status callback. */
  MessageStatus: string;
  /** What became of the message. */
  SmsStatus: string;
  /** Why a message was not delivered, a number as text. */
  ErrorCode: string;
  /** The call, `CA…`. */
  CallSid: string;
  /** What the call does: `ringing`, `in-progress`, `completed` and others. */
  CallStatus: string;
  /** Who started the call: `inbound`, `outbound-api` or `outbound-dial`. */
  Direction: string;
  /** Who is called. */
  Called: string;
  /** Who calls. */
  Caller: string;
  /** The name of the caller, if it is looked up. */
  CallerName: string;
  /** The number that the call was forwarded from. */
  ForwardedFrom: string;
  /** The call that made this one. */
  ParentCallSid: string;
  /** The length of the call in seconds, a number as text. */
  CallDuration: string;
  /** The keys that were pressed, after `<Gather>` or `<Record>`. */
  Digits: string;
  /** What was said, after `<Gather>`. */
  SpeechResult: string;
  /** How sure SpeechResult is, from 0 to 1, a number as text. */
  Confidence: string;
  /** What became of the call that `<Dial>` made. */
  DialCallStatus: string;
  /** The call that `<Dial>` made. */
  DialCallSid: string;
  /** The length in seconds of the call that `<Dial>` made, a number as text. */
  DialCallDuration: string;
  /** The URL of the recording. */
  RecordingUrl: string;
  /** The recording, `RE…`. */
  RecordingSid: string;
  /** The length of the recording in seconds, a number as text. */
  RecordingDuration: string;
  /** Any other parameter of the query or of the body. */
  [parameter: string]: any;
}

// Twilio.Response, which is the global Response too.

/**
 * An answer with a status, headers and cookies of one's own. Its methods can be chained.
 * https://www.twilio.com/docs/serverless/functions-assets/functions/invocation#construct-an-http-response
 */
interface TwilioResponse {
  /** What is sent: a string or bytes as they are, an object as JSON. It is null at first. */
  body: any;
  /** The status, 200 at first. */
  statusCode: number;
  /** The headers by name; Set-Cookie is an array. */
  headers: { [name: string]: any };
  /** Sets the status, such as 404. */
  setStatusCode(code: number): this;
  /** Sets the body: a string, bytes, or an object, which is sent as JSON. */
  setBody(body: any): this;
  /** Replaces all headers, and so the cookies too. An array makes one header line of each item. */
  setHeaders(headers: { [name: string]: string | number | boolean | (string | number)[] }): this;
  /** Adds a header, or a value to those that the header has under the same spelling. */
  appendHeader(name: string, value: string | number | boolean | (string | number)[]): this;
  /**
   * Adds a cookie. Name and value are sent as they are, without encoding.
   *
   * @param attributes Such as `['HttpOnly', 'Secure', 'SameSite=Strict', 'Max-Age=86400']`.
   */
  setCookie(name: string, value: string | number | boolean, attributes?: string[]): this;
  /** Has the client forget a cookie, and drops it from those that were set. */
  removeCookie(name: string): this;
}

/** The class of `Twilio.Response`. What it is given is the first status, body and headers. */
type ResponseConstructor = {
  new (options?: {
    /** The first status. */
    statusCode?: number;
    /** The first body. */
    body?: any;
    /** The first headers. */
    headers?: { [name: string]: any };
  }): TwilioResponse;
  /** What all responses have. */
  readonly prototype: TwilioResponse;
};

/** The same as TwilioResponse. */
interface Response extends TwilioResponse {}

/** The class `Twilio.Response`; it is not the Response of fetch. */
declare var Response: ResponseConstructor;

// The globals Runtime, Functions and twilioClient.
// https://www.twilio.com/docs/serverless/functions-assets/client

/** Functions by their path without the first slash: `'sms/reply'`. */
type ResourceMap = {
  [name: string]: {
    /** The function's file, for `require`. */
    path: string;
  };
};

/** Private assets by their path with the first slash: `'/names.json'`. */
type AssetResourceMap = {
  [name: string]: {
    /** The asset's file, for `require` and for reading. */
    path: string;
    /** Reads the asset as UTF-8 text. */
    open(): string;
  };
};

/** What `Runtime.getSync` takes: the service's SID or unique name, and the options of a client. */
type RuntimeSyncClientOptions = Twilio.ClientOpts & {
  /** The SID or unique name of the Sync service, `default` unless it is given. */
  serviceName?: string;
};

/** A Sync service, with the two names that only `Runtime.getSync` gives. */
type RuntimeSyncServiceContext = Twilio.rest.sync.v1.ServicesContext & {
  /** The same as syncMaps. */
  maps: Twilio.rest.sync.v1.ServicesSyncMapsList;
  /** The same as syncLists. */
  lists: Twilio.rest.sync.v1.ServicesSyncListsList;
};

/** What `Runtime` is. */
type RuntimeInstance = {
  /** The service's private assets. */
  getAssets(): AssetResourceMap;
  /** All functions of the service, whatever their access. */
  getFunctions(): ResourceMap;
  /**
   * A Sync service of the account ACCOUNT_SID, to read and write documents, lists and maps. It throws an
   * error whose name is INVALID_CONFIG when there is no such account.
   */
  getSync(options?: RuntimeSyncClientOptions): RuntimeSyncServiceContext;
};

/** The service that this function belongs to: its functions, its assets, its Sync service. */
declare var Runtime: RuntimeInstance;

/** The functions of the service, as `Runtime.getFunctions()` gives them. */
declare var Functions: ResourceMap;

/**
 * A client of Twilio's REST API. It is there when ACCOUNT_SID is an account's SID and AUTH_TOKEN is set;
 * otherwise the name is not defined.
 */
declare var twilioClient: Twilio.Twilio;

/** A client of Twilio's REST API. */
type TwilioClient = Twilio.Twilio;
/** What the options of a client may be. */
type TwilioClientOptions = Twilio.ClientOpts;
/** What the global Twilio is. */
type GlobalTwilio = typeof Twilio;

/**
 * Twilio's library as functions have it: TwiML, tokens, signatures, the REST client, and the class
 * Response. It cannot be called; `require('twilio')` can. https://www.twilio.com/docs/libraries/reference/twilio-node
 */
declare namespace Twilio {
  /** An answer with a status, headers and cookies of one's own. */
  const Response: ResponseConstructor;
  /** The same as the global type. */
  type Response = TwilioResponse;

  /** What a client may be told; all of it can be left out. */
  interface ClientOpts {
    /** What sends the requests instead of the library's own client. */
    httpClient?: any;
    /** The account to work on, when the first argument is an API key. */
    accountSid?: string;
    /** The variables that TWILIO_EDGE and TWILIO_REGION are read from. */
    env?: { [name: string]: string | undefined };
    /** The edge location to send requests to, such as `dublin`. */
    edge?: string;
    /** The region to send requests to, such as `ie1`. */
    region?: string;
    /** Loads the parts of the library when they are first used. */
    lazyLoading?: boolean;
    /** `debug` logs every request. */
    logLevel?: string;
    /** Words that are added to the User-Agent header. */
    userAgentExtensions?: string[];
    /** Sends a request again when the answer is 429. */
    autoRetry?: boolean;
    /** The longest wait between two tries, in milliseconds. */
    maxRetryDelay?: number;
    /** How many tries there are at most. */
    maxRetries?: number;
    /** The key that requests are signed with for public key client validation. */
    validationClient?: ValidationClientOptions;
    /** How long a request may take, in milliseconds. */
    timeout?: number;
    /** Keeps connections open for further requests. */
    keepAlive?: boolean;
    /** The time between the packets that keep a connection open, in milliseconds. */
    keepAliveMsecs?: number;
    /** How many connections there are to one host at most. */
    maxSockets?: number;
    /** How many connections there are at most. */
    maxTotalSockets?: number;
    /** How many idle connections are kept for one host at most. */
    maxFreeSockets?: number;
    /** Which idle connection is used next. */
    scheduling?: 'fifo' | 'lifo';
    /** The certificates to trust. */
    ca?: any;
  }

  /** A request that a client sends by itself. */
  interface RequestOpts {
    /** The method, such as `get`. */
    method?: string;
    /** The whole URL. */
    uri?: string;
    /** The user name, unless it is the client's. */
    username?: string;
    /** The password, unless it is the client's. */
    password?: string;
    /** Another way to authenticate. */
    authStrategy?: AuthStrategy;
    /** Headers to send. */
    headers?: { [name: string]: string };
    /** The parameters of the query. */
    params?: object;
    /** The body. */
    data?: object;
    /** How long it may take, in milliseconds. */
    timeout?: number;
    /** Follows redirects. */
    allowRedirects?: boolean;
    /** `debug` logs the request. */
    logLevel?: string;
  }

  /** A client of Twilio's REST API. https://www.twilio.com/docs/libraries/reference/twilio-node */
  class Twilio {
    /**
     * @param username The account's SID, or the SID of an API key, with which `opts.accountSid` is needed.
     * @param password The account's auth token, or the key's secret.
     */
    constructor(username?: string, password?: string, opts?: ClientOpts);
    /** The user name of requests. */
    username?: string;
    /** The password of requests. */
    password?: string;
    /** The account that requests are about. */
    accountSid: string;
    /** What authenticates requests when there are no user name and password. */
    credentialProvider?: CredentialProvider;
    /** The options that the client was made with. */
    opts?: ClientOpts;
    /** The variables that edge and region are read from. */
    env?: { [name: string]: string | undefined };
    /** The edge location that requests are sent to. */
    edge?: string;
    /** The region that requests are sent to. */
    region?: string;
    /** `debug` logs every request. */
    logLevel?: string;
    /** Whether a request is sent again when the answer is 429. */
    autoRetry?: boolean;
    /** The longest wait between two tries, in milliseconds. */
    maxRetryDelay?: number;
    /** How many tries there are at most. */
    maxRetries?: number;
    /** The key that requests are signed with. */
    validationClient?: ValidationClientOptions;
    /** How long a request may take, in milliseconds. */
    timeout?: number;
    /** Whether connections are kept open. */
    keepAlive?: boolean;
    /** The time between the packets that keep a connection open, in milliseconds. */
    keepAliveMsecs?: number;
    /** How many connections there are to one host at most. */
    maxSockets?: number;
    /** How many connections there are at most. */
    maxTotalSockets?: number;
    /** How many idle connections are kept for one host at most. */
    maxFreeSockets?: number;
    /** Which idle connection is used next. */
    scheduling?: 'fifo' | 'lifo';
    /** The certificates that are trusted. */
    ca?: any;
    /** Words that are added to the User-Agent header. */
    userAgentExtensions?: string[];
    /** What sends the requests. */
    readonly httpClient: RequestClient;
    /** Sets the options. */
    setOpts(opts?: ClientOpts): void;
    /** Sets the account that requests are about. */
    setAccountSid(accountSid?: string): void;
    /** Has a provider authenticate requests. */
    setCredentialProvider(provider: CredentialProvider): void;
    /** Forgets the user name and the password. */
    invalidateBasicAuth(): void;
    /** Forgets the provider of credentials. */
    invalidateOAuth(): void;
    /** Sends one request and resolves to its answer. */
    request(opts: RequestOpts): Promise<any>;
    /** Puts an edge and a region into the name of one of Twilio's hosts. */
    getHostname(hostname: string, edge?: string, region?: string): string;
    /** Asks Twilio whether the client accepts its certificates. */
    validateSslCert(): Promise<any>;
  }

  /** What sends the requests of a client. */
  class RequestClient {
    constructor(opts?: object);
    /** Sends one request and resolves to its answer. */
    request(opts: object): Promise<any>;
    /** Writes a request to the log. */
    logRequest(opts: any): void;
    /** What signs requests with a key. */
    validationInterceptor(options: ValidationClientOptions): (config: any) => any;
    /** Removes what is confidential from headers, for a log. */
    filterLoggingHeaders(headers: { [name: string]: string }): string[];
  }

  /** The error of a request that Twilio's API refused. */
  class RestException extends Error {
    constructor(response: any);
    /** The status of the answer. */
    status: number;
    /** Twilio's number of the error. https://www.twilio.com/docs/api/errors */
    code?: number;
    /** The page about the error. */
    moreInfo?: string;
    /** What else the answer says. */
    details?: object;
  }

  /** An answer of the API with its status and its headers. */
  interface ApiResponse<T> {
    /** What the request gave. */
    body: T;
    /** The status of the answer. */
    statusCode: number;
    /** The headers of the answer. */
    headers: { [name: string]: string };
  }

  /** Tells a client how to authenticate. */
  interface CredentialProvider {
    /** The kind of authentication. */
    getAuthType(): string;
    /** What makes the Authorization header. */
    toAuthStrategy(): AuthStrategy;
  }

  /** Makes the Authorization header of requests. */
  interface AuthStrategy {
    /** The kind of authentication. */
    getAuthType(): string;
    /** Resolves to the header's value. */
    getAuthString(): Promise<string>;
    /** Whether requests need the header. */
    requiresAuthentication(): boolean;
  }

  /** For APIs that need no authentication. */
  class NoAuthCredentialProvider {
    constructor();
  }
  interface NoAuthCredentialProvider extends CredentialProvider {}

  /** A provider that fetches tokens for the credentials of a client. */
  interface ClientCredentialProvider extends CredentialProvider {
    /** `client_credentials`. */
    grantType: string;
    /** The identifier of the OAuth app. */
    clientId: string;
    /** The secret of the OAuth app. */
    clientSecret: string;
    /** What fetches the tokens. */
    tokenManager: any;
  }

  /** Makes a provider of tokens for an account, step by step. https://www.twilio.com/docs/iam/oauth-apps */
  class ClientCredentialProviderBuilder {
    constructor();
    /** Sets the identifier of the OAuth app. */
    setClientId(clientId: string): this;
    /** Sets the secret of the OAuth app. */
    setClientSecret(clientSecret: string): this;
    /** Sets what fetches the tokens. */
    setTokenManager(manager: any): this;
    /** The provider. */
    build(): ClientCredentialProvider;
  }

  /** Makes a provider of tokens for an organization, step by step. */
  class OrgsCredentialProviderBuilder {
    constructor();
    /** Sets the identifier of the OAuth app. */
    setClientId(clientId: string): this;
    /** Sets the secret of the OAuth app. */
    setClientSecret(clientSecret: string): this;
    /** Sets what fetches the tokens. */
    setTokenManager(manager: any): this;
    /** The provider. */
    build(): ClientCredentialProvider;
  }

  /** The key pair with which requests are signed. https://www.twilio.com/docs/iam/pkcv */
  interface ValidationClientOptions {
    /** The account. */
    accountSid: string;
    /** The public key's SID, `CR…`. */
    credentialSid: string;
    /** The API key's SID, `SK…`. */
    signingKey: string;
    /** The private key as PEM. */
    privateKey: string;
    /** How the token is signed, RS256 unless it is given. */
    algorithm?: 'RS256' | 'PS256';
  }
}

declare namespace Twilio {
  /** The tokens with which a client of a user works with Twilio. https://www.twilio.com/docs/iam/access-tokens */
  namespace jwt {
    /** What an access token is given besides the keys. */
    interface AccessTokenOptions {
      /** Who the token is for. */
      identity: string;
      /** How long the token holds, in seconds: 3600 unless it is given, 86400 at most. */
      ttl?: number;
      /** The time from which the token holds, in seconds since 1970. */
      nbf?: number;
      /** The region of the resources that the token is for. */
      region?: string;
    }

    /** A token for the SDKs of Voice, Video, Conversations, Sync and TaskRouter. */
    class AccessToken {
      /**
       * @param accountSid The account, `AC…`.
       * @param keySid The API key, `SK…`.
       * @param secret The API key's secret.
       */
      constructor(accountSid: string, keySid: string, secret: string, options: AccessTokenOptions);
      /** HS256. */
      static DEFAULT_ALGORITHM: 'HS256';
      /** What toJwt takes. */
      static ALGORITHMS: string[];
      /** The account. */
      accountSid: string;
      /** The API key. */
      keySid: string;
      /** The API key's secret. */
      secret: string;
      /** How long the token holds, in seconds. */
      ttl: number;
      /** Who the token is for. */
      identity: string;
      /** The time from which the token holds, in seconds since 1970. */
      nbf?: number;
      /** The region of the resources that the token is for. */
      region?: string;
      /** What the token allows. */
      grants: AccessToken.Grant[];
      /** Allows one more thing. */
      addGrant(grant: AccessToken.Grant): void;
      /** Signs the token. */
      toJwt(algorithm?: 'HS256' | 'HS384' | 'HS512'): string;
    }

    namespace AccessToken {
      /** What a token allows. */
      abstract class Grant {
        protected constructor(key: string);
        /** The name of the grant in the token. */
        key: string;
        /** The grant as it stands in the token. */
        abstract toPayload(): any;
      }

      /** What a TaskRouterGrant is given. */
      interface TaskRouterGrantOptions {
        /** The workspace, `WS…`. */
        workspaceSid?: string;
        /** The worker, `WK…`. */
        workerSid?: string;
        /** What the client acts as. */
        role?: string;
      }
      /** Allows to act as a worker of TaskRouter. */
      class TaskRouterGrant extends Grant {
        constructor(options?: TaskRouterGrantOptions);
        /** The grant as it stands in the token. */
        toPayload(): any;
      }
      interface TaskRouterGrant extends TaskRouterGrantOptions {}

      /** What a ChatGrant is given. */
      interface ChatGrantOptions {
        /** The service of Conversations or Chat, `IS…`. */
        serviceSid?: string;
        /** What identifies the device. */
        endpointId?: string;
        /** The role that users get. */
        deploymentRoleSid?: string;
        /** The push credential, `CR…`. */
        pushCredentialSid?: string;
      }
      /** Allows to use Conversations or Chat. */
      class ChatGrant extends Grant {
        constructor(options?: ChatGrantOptions);
        /** The grant as it stands in the token. */
        toPayload(): any;
      }
      interface ChatGrant extends ChatGrantOptions {}

      /** What a VideoGrant is given. */
      interface VideoGrantOptions {
        /** The room that may be joined; any without it. */
        room?: string;
      }
      /** Allows to join rooms of Video. */
      class VideoGrant extends Grant {
        constructor(options?: VideoGrantOptions);
        /** The grant as it stands in the token. */
        toPayload(): any;
      }
      interface VideoGrant extends VideoGrantOptions {}

      /** What a SyncGrant is given. */
      interface SyncGrantOptions {
        /** The Sync service, `IS…` or `default`. */
        serviceSid?: string;
        /** What identifies the device. */
        endpointId?: string;
      }
      /** Allows to use Sync. */
      class SyncGrant extends Grant {
        constructor(options?: SyncGrantOptions);
        /** The grant as it stands in the token. */
        toPayload(): any;
      }
      interface SyncGrant extends SyncGrantOptions {}

      /** What a VoiceGrant is given. */
      interface VoiceGrantOptions {
        /** Allows incoming calls. */
        incomingAllow?: boolean;
        /** The TwiML app that outgoing calls go to, `AP…`. */
        outgoingApplicationSid?: string;
        /** Parameters for that app. */
        outgoingApplicationParams?: object;
        /** The push credential, `CR…`. */
        pushCredentialSid?: string;
        /** What identifies the device. */
        endpointId?: string;
      }
      /** Allows to make and take calls. */
      class VoiceGrant extends Grant {
        constructor(options?: VoiceGrantOptions);
        /** The grant as it stands in the token. */
        toPayload(): any;
      }
      interface VoiceGrant extends VoiceGrantOptions {}

      /** What a PlaybackGrant is given. */
      interface PlaybackGrantOptions {
        /** The grant that the API gave for a player streamer. */
        grant?: object;
      }
      /** Allows to play a stream of Live. */
      class PlaybackGrant extends Grant {
        constructor(options?: PlaybackGrantOptions);
        /** The grant as it stands in the token. */
        toPayload(): any;
      }
      interface PlaybackGrant extends PlaybackGrantOptions {}
    }

    /** A token that signs a request, for public key client validation. https://www.twilio.com/docs/iam/pkcv */
    class ValidationToken {
      constructor(options: ValidationClientOptions);
      /** RS256. */
      static readonly DEFAULT_ALGORITHM: 'RS256';
      /** The algorithms that a token may be signed with. */
      static readonly ALGORITHMS: readonly string[];
      /** How long the token holds, in seconds. */
      ttl: number;
      /** The account. */
      readonly accountSid: string;
      /** The public key's SID. */
      readonly credentialSid: string;
      /** The API key's SID. */
      readonly signingKey: string;
      /** The private key as PEM. */
      readonly privateKey: string;
      /** How the token is signed. */
      readonly algorithm: string;
      /** What brings a request into the form that is signed. */
      getRequestCanonicalizer(request: any): any;
      /** Signs a request. */
      fromHttpRequest(request: any): string;
    }

    /** What a ClientCapability is given. */
    interface ClientCapabilityOptions {
      /** The account. */
      accountSid: string;
      /** The account's auth token. */
      authToken: string;
      /** How long the token holds, in seconds: 3600 unless it is given. */
      ttl?: number;
    }

    /** A capability token, for old SDKs of Voice. New ones take an AccessToken. */
    class ClientCapability {
      constructor(options: ClientCapabilityOptions);
      /** The account. */
      accountSid: string;
      /** The account's auth token. */
      authToken: string;
      /** How long the token holds, in seconds. */
      ttl: number;
      /** What the token allows. */
      scopes: ClientCapability.Scope[];
      /** Allows one more thing. */
      addScope(scope: ClientCapability.Scope): void;
      /** Signs the token. */
      toJwt(): string;
    }

    namespace ClientCapability {
      /** What a capability token allows. */
      interface Scope {
        /** The kind of the scope, such as `scope:client:incoming`. */
        scope: string;
        /** The scope as it stands in the token. */
        payload(): string;
      }
      /** Allows to listen to events. */
      class EventStreamScope {
        constructor(filters?: object);
        /** Which events. */
        filters: object;
        /** The scope as it stands in the token. */
        payload(): string;
      }
      interface EventStreamScope extends Scope {}
      /** Allows incoming calls under a name. */
      class IncomingClientScope {
        constructor(clientName: string);
        /** The name that is called. */
        clientName: string;
        /** The scope as it stands in the token. */
        payload(): string;
      }
      interface IncomingClientScope extends Scope {}
      /** What an OutgoingClientScope is given. */
      interface OutgoingClientScopeOptions {
        /** The TwiML app that calls go to, `AP…`. */
        applicationSid: string;
        /** The name that calls come from. */
        clientName?: string;
        /** Parameters for the app. */
        params?: object;
      }
      /** Allows outgoing calls by a TwiML app. */
      class OutgoingClientScope {
        constructor(options: OutgoingClientScopeOptions);
        /** The scope as it stands in the token. */
        payload(): string;
      }
      interface OutgoingClientScope extends Scope, OutgoingClientScopeOptions {}
    }

    /** Tokens for the old SDKs of TaskRouter. */
    namespace taskrouter {
      /** What a TaskRouterCapability is given. */
      interface TaskRouterCapabilityOptions {
        /** The account. */
        accountSid: string;
        /** The account's auth token. */
        authToken: string;
        /** The workspace, `WS…`. */
        workspaceSid: string;
        /** The worker, workspace or task queue that the token is for. */
        channelId: string;
        /** A name for it. */
        friendlyName?: string;
        /** How long the token holds, in seconds. */
        ttl?: number;
        /** The version of the token, v1. */
        version?: string;
      }
      /** A capability token of TaskRouter. */
      class TaskRouterCapability {
        constructor(options: TaskRouterCapabilityOptions);
        /** What the token allows. */
        policies: TaskRouterCapability.Policy[];
        /** Allows one more thing. */
        addPolicy(policy: TaskRouterCapability.Policy): void;
        /** Signs the token. */
        toJwt(): string;
      }
      interface TaskRouterCapability extends TaskRouterCapabilityOptions {}
      namespace TaskRouterCapability {
        /** What a Policy is given. */
        interface PolicyOptions {
          /** The URL that is asked, in which `*` and `**` stand for any part. */
          url?: string;
          /** The method, GET unless it is given. */
          method?: string;
          /** What the query must have. */
          queryFilter?: object;
          /** What the body must have. */
          postFilter?: object;
          /** Whether the request is allowed. */
          allow?: boolean;
        }
        /** Requests that a token allows or forbids. */
        class Policy {
          constructor(options?: PolicyOptions);
          /** The policy as it stands in the token. */
          payload(): any;
        }
        interface Policy extends PolicyOptions {}
      }
      /** Policies and URLs of TaskRouter. */
      namespace util {
        /** What a worker needs. */
        function defaultWorkerPolicies(version: string, workspaceSid: string, workerSid: string): TaskRouterCapability.Policy[];
        /** What listening to events needs. */
        function defaultEventBridgePolicies(accountSid: string, channelId: string): TaskRouterCapability.Policy[];
        /** The URL of a workspace, or of all. */
        function workspacesUrl(workspaceSid?: string): string;
        /** The URL of a task queue, or of all. */
        function taskQueuesUrl(workspaceSid: string, taskQueueSid?: string): string;
        /** The URL of a task, or of all. */
        function tasksUrl(workspaceSid: string, taskSid?: string): string;
        /** The URL of an activity, or of all. */
        function activitiesUrl(workspaceSid: string, activitySid?: string): string;
        /** The URL of a worker, or of all. */
        function workersUrl(workspaceSid: string, workerSid?: string): string;
        /** The URL of a reservation, or of all. */
        function reservationsUrl(workspaceSid: string, workerSid: string, reservationSid?: string): string;
      }
    }
  }
}

declare namespace Twilio {
  /** A request as Express has it. */
  interface WebhookRequest {
    /** `http` or `https`. */
    protocol: string;
    /** The value of a header. */
    header(name: string): string | undefined;
    /** The headers by their name in lower case. */
    headers: { [name: string]: any };
    /** The path with the query. */
    originalUrl: string;
    /** The body as it came. */
    rawBody?: any;
    /** The parameters of the body. */
    body?: any;
  }

  /** How the URL is known that Twilio signed. */
  interface RequestValidatorOptions {
    /** The whole URL; the other two are then not used. */
    url?: string;
    /** The host, instead of the request's. */
    host?: string;
    /** The protocol, instead of the request's. */
    protocol?: string;
  }

  /** What `webhook` may be told. */
  interface WebhookOptions extends RequestValidatorOptions {
    /** Whether signatures are checked; they are unless it is false. */
    validate?: boolean;
    /** Adds `response.twiml`. */
    includeHelpers?: boolean;
    /** The auth token, instead of TWILIO_AUTH_TOKEN. */
    authToken?: string;
  }

  /**
   * The signature that a request must have in the header X-Twilio-Signature.
   * https://www.twilio.com/docs/usage/webhooks/webhooks-security
   *
   * @param url The whole URL that Twilio was told, with its query.
   * @param params The parameters of the body.
   */
  function getExpectedTwilioSignature(authToken: string, url: string, params: { [name: string]: any }): string;
  /** The SHA-256 of a body in hexadecimal digits, as in the parameter bodySHA256. */
  function getExpectedBodyHash(body: string): string;
  /**
   * Whether the signature of a request is Twilio's.
   *
   * @param signature The header X-Twilio-Signature.
   * @param url The whole URL that Twilio was told, with its query.
   * @param params The parameters of the body.
   */
  function validateRequest(authToken: string, signature: string, url: string, params: { [name: string]: any }): boolean;
  /** Whether a body has that SHA-256. */
  function validateBody(body: string, bodyHash: any): boolean;
  /** Whether the signature is Twilio's and the body has the SHA-256 that the URL's bodySHA256 says. */
  function validateRequestWithBody(authToken: string, signature: string, url: string, body: string): boolean;
  /** Whether a request of Express is signed by Twilio. */
  function validateIncomingRequest(request: WebhookRequest, authToken: string, opts?: RequestValidatorOptions): boolean;
  /** The same as validateIncomingRequest. */
  function validateExpressRequest(request: WebhookRequest, authToken: string, opts?: RequestValidatorOptions): boolean;
  /** A middleware of Express that refuses requests without Twilio's signature. */
  function webhook(opts?: string | WebhookOptions, authToken?: string | WebhookOptions): (request: any, response: any, next: any) => void;
}

declare namespace Twilio {
  /** The classes that write TwiML, the answer to Twilio's webhooks. https://www.twilio.com/docs/voice/twiml */
  namespace twiml {
    /** What an attribute that is a number takes; it is written as text. */
    type Numeric = number | `${number}`;
    /** What an attribute that is true or false takes; it is written as text. */
    type Flag = boolean | 'true' | 'false';
    /** The text of an element. It is escaped; a number is written as text. */
    type Text = string | number;
    /** An element of TwiML, to which others are appended. */
    interface TwiML {
      /** Appends a text to the element, after what it has already. */
      addText(text: Text): void;
      /** Appends any element by its name, for what has no method of its own, and returns it. */
      addChild(name: string, attributes?: { [name: string]: any }): GenericNode;
      /** The whole document as XML, from the root, also when it is asked of an element within. */
      toString(): string;
    }
    /** What addChild returns: an element without methods of its own. */
    interface GenericNode extends TwiML {}
    /** What the three documents have in common. */
    interface Response extends TwiML {
      /** Writes a comment into the document. It must not contain two hyphens in a row. */
      comment(text: string): any;
      /** Writes a comment before the document's root. It must not contain two hyphens in a row. */
      commentBefore(text: string): any;
      /** Writes a comment after the document's root. It must not contain two hyphens in a row. */
      commentAfter(text: string): any;
    }
    interface VoiceResponse extends Response {}
    /** The answer to a call: what Twilio does, verb after verb. https://www.twilio.com/docs/voice/twiml */
    class VoiceResponse {
      constructor();
      /** Appends `<Connect>`. Connects the call to something else than a phone, such as a stream or a virtual agent. */
      connect(attributes?: VoiceResponse.ConnectAttributes): VoiceResponse.Connect;
      /** Appends `<Dial>`. Calls someone and connects both calls. */
      dial(number: Text): VoiceResponse.Dial;
      /** Appends `<Dial>`. Calls someone and connects both calls. */
      dial(attributes?: VoiceResponse.DialAttributes, number?: Text): VoiceResponse.Dial;
      /** Appends `<Echo>`. Plays back to the caller what is heard, with a delay, as a test. */
      echo(attributes?: { [name: string]: any }): VoiceResponse.Echo;
      /** Appends `<Enqueue>`. Puts the call into a queue. */
      enqueue(name: Text): VoiceResponse.Enqueue;
      /** Appends `<Enqueue>`. Puts the call into a queue. */
      enqueue(attributes?: VoiceResponse.EnqueueAttributes, name?: Text): VoiceResponse.Enqueue;
      /** Appends `<Gather>`. Collects what the caller types or says, and sends it to the action URL. */
      gather(attributes?: VoiceResponse.GatherAttributes): VoiceResponse.Gather;
      /** Appends `<Hangup>`. Ends the call. */
      hangup(attributes?: { [name: string]: any }): VoiceResponse.Hangup;
      /** Appends `<Leave>`. Takes the call out of the queue that it is in. */
      leave(attributes?: { [name: string]: any }): VoiceResponse.Leave;
      /** Appends `<Pause>`. Waits silently. */
      pause(attributes?: VoiceResponse.PauseAttributes): VoiceResponse.Pause;
      /** Appends `<Pay>`. Takes a payment from the caller by phone. */
      pay(attributes?: VoiceResponse.PayAttributes): VoiceResponse.Pay;
      /** Appends `<Play>`. Plays a sound file or touch tones to the caller. */
      play(url: Text): VoiceResponse.Play;
      /** Appends `<Play>`. Plays a sound file or touch tones to the caller. */
      play(attributes?: VoiceResponse.PlayAttributes, url?: Text): VoiceResponse.Play;
      /** Appends `<Prompt>`. Says what the caller hears at one step of a payment. */
      prompt(attributes?: VoiceResponse.PromptAttributes): VoiceResponse.Prompt;
      /** Appends `<Queue>`. Connects the call to the one that waits longest in a queue. */
      queue(name: Text): VoiceResponse.Queue;
      /** Appends `<Queue>`. Connects the call to the one that waits longest in a queue. */
      queue(attributes?: VoiceResponse.QueueAttributes, name?: Text): VoiceResponse.Queue;
      /** Appends `<Record>`. Records what the caller says. */
      record(attributes?: VoiceResponse.RecordAttributes): VoiceResponse.Record;
      /** Appends `<Redirect>`. Goes on with the TwiML at another URL. */
      redirect(url: Text): VoiceResponse.Redirect;
      /** Appends `<Redirect>`. Goes on with the TwiML at another URL. */
      redirect(attributes?: VoiceResponse.RedirectAttributes, url?: Text): VoiceResponse.Redirect;
      /** Appends `<Refer>`. Hands the call over to another SIP endpoint. */
      refer(attributes?: VoiceResponse.ReferAttributes): VoiceResponse.Refer;
      /** Appends `<Reject>`. Declines the call without answering it, so that it costs nothing. */
      reject(attributes?: VoiceResponse.RejectAttributes): VoiceResponse.Reject;
      /** Appends `<Say>`. Says a text to the caller. */
      say(message: Text): VoiceResponse.Say;
      /** Appends `<Say>`. Says a text to the caller. */
      say(attributes?: VoiceResponse.SayAttributes, message?: Text): VoiceResponse.Say;
      /** Appends `<Sms>`. Sends a message while the call goes on. */
      sms(message: Text): VoiceResponse.Sms;
      /** Appends `<Sms>`. Sends a message while the call goes on. */
      sms(attributes?: VoiceResponse.SmsAttributes, message?: Text): VoiceResponse.Sms;
      /** Appends `<Start>`. Starts something that goes on beside the call, such as a stream or a transcription. */
      start(attributes?: VoiceResponse.StartAttributes): VoiceResponse.Start;
      /** Appends `<Stop>`. Stops what `<Start>` began. */
      stop(attributes?: { [name: string]: any }): VoiceResponse.Stop;
    }
    namespace VoiceResponse {
      interface AiSession extends TwiML {}
      /** Connects the call to a session of an AI provider. */
      class AiSession {
        protected constructor(...args: any[]);
      }
      interface Application extends TwiML {}
      /** Dials a TwiML app. */
      class Application {
        protected constructor(...args: any[]);
        /** Appends `<ApplicationSid>`. Names the TwiML app to dial. */
        applicationSid(sid: Text): ApplicationSid;
        /** Appends `<ApplicationSid>`. Names the TwiML app to dial. */
        applicationSid(attributes?: { [name: string]: any }, sid?: Text): ApplicationSid;
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface ApplicationSid extends TwiML {}
      /** Names the TwiML app to dial. */
      class ApplicationSid {
        protected constructor(...args: any[]);
      }
      interface Assistant extends TwiML {}
      /** Connects the call to an AI Assistant. */
      class Assistant {
        protected constructor(...args: any[]);
        /** Appends `<Language>`. Sets voice and transcription for one language. */
        language(attributes?: LanguageAttributes): Language;
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface Autopilot extends TwiML {}
      /** Connects the call to an Autopilot bot. Twilio has ended that product. */
      class Autopilot {
        protected constructor(...args: any[]);
      }
      interface Client extends TwiML {}
      /** Dials a client of the Voice SDK. */
      class Client {
        protected constructor(...args: any[]);
        /** Appends `<Identity>`. Names the client to dial. */
        identity(identity: Text): Identity;
        /** Appends `<Identity>`. Names the client to dial. */
        identity(attributes?: { [name: string]: any }, identity?: Text): Identity;
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface Conference extends TwiML {}
      /** Puts the call into a conference. */
      class Conference {
        protected constructor(...args: any[]);
      }
      interface Config extends TwiML {}
      /** Sets one option of the service that the call is connected to. */
      class Config {
        protected constructor(...args: any[]);
      }
      interface Connect extends TwiML {}
      /** Connects the call to something else than a phone, such as a stream or a virtual agent. */
      class Connect {
        protected constructor(...args: any[]);
        /** Appends `<AiSession>`. Connects the call to a session of an AI provider. */
        aiSession(attributes?: AiSessionAttributes): AiSession;
        /** Appends `<Assistant>`. Connects the call to an AI Assistant. */
        assistant(attributes?: AssistantAttributes): Assistant;
        /** Appends `<Autopilot>`. Connects the call to an Autopilot bot. Twilio has ended that product. */
        autopilot(name: Text): Autopilot;
        /** Appends `<Autopilot>`. Connects the call to an Autopilot bot. Twilio has ended that product. */
        autopilot(attributes?: { [name: string]: any }, name?: Text): Autopilot;
        /** Appends `<Conversation>`. Connects the call to a Conversation. */
        conversation(attributes?: ConversationAttributes): Conversation;
        /** Appends `<ConversationRelay>`. Connects the call to an application that talks over a WebSocket, with speech as text both ways. */
        conversationRelay(attributes?: ConversationRelayAttributes): ConversationRelay;
        /** Appends `<ConversationRelaySession>`. Connects the call to a configured session of ConversationRelay. */
        conversationRelaySession(attributes?: ConversationRelaySessionAttributes): ConversationRelaySession;
        /** Appends `<Room>`. Connects the call to a Video room. */
        room(name: Text): Room;
        /** Appends `<Room>`. Connects the call to a Video room. */
        room(attributes?: RoomAttributes, name?: Text): Room;
        /** Appends `<Stream>`. Sends the call's audio to a WebSocket. */
        stream(attributes?: StreamAttributes): Stream;
        /** Appends `<VirtualAgent>`. Connects the call to a virtual agent. */
        virtualAgent(attributes?: VirtualAgentAttributes): VirtualAgent;
      }
      interface Conversation extends TwiML {}
      /** Connects the call to a Conversation. */
      class Conversation {
        protected constructor(...args: any[]);
      }
      interface ConversationRelay extends TwiML {}
      /** Connects the call to an application that talks over a WebSocket, with speech as text both ways. */
      class ConversationRelay {
        protected constructor(...args: any[]);
        /** Appends `<Language>`. Sets voice and transcription for one language. */
        language(attributes?: LanguageAttributes): Language;
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface ConversationRelaySession extends TwiML {}
      /** Connects the call to a configured session of ConversationRelay. */
      class ConversationRelaySession {
        protected constructor(...args: any[]);
      }
      interface Dial extends TwiML {}
      /** Calls someone and connects both calls. */
      class Dial {
        protected constructor(...args: any[]);
        /** Appends `<Application>`. Dials a TwiML app. */
        application(sid: Text): Application;
        /** Appends `<Application>`. Dials a TwiML app. */
        application(attributes?: ApplicationAttributes, sid?: Text): Application;
        /** Appends `<Client>`. Dials a client of the Voice SDK. */
        client(identity: Text): Client;
        /** Appends `<Client>`. Dials a client of the Voice SDK. */
        client(attributes?: ClientAttributes, identity?: Text): Client;
        /** Appends `<Conference>`. Puts the call into a conference. */
        conference(name: Text): Conference;
        /** Appends `<Conference>`. Puts the call into a conference. */
        conference(attributes?: ConferenceAttributes, name?: Text): Conference;
        /** Appends `<Number>`. Dials a phone number. */
        number(number: Text): Number;
        /** Appends `<Number>`. Dials a phone number. */
        number(attributes?: NumberAttributes, number?: Text): Number;
        /** Appends `<Queue>`. Connects the call to the one that waits longest in a queue. */
        queue(name: Text): Queue;
        /** Appends `<Queue>`. Connects the call to the one that waits longest in a queue. */
        queue(attributes?: QueueAttributes, name?: Text): Queue;
        /** Appends `<Sim>`. Dials a Super SIM. */
        sim(sid: Text): Sim;
        /** Appends `<Sim>`. Dials a Super SIM. */
        sim(attributes?: { [name: string]: any }, sid?: Text): Sim;
        /** Appends `<Sip>`. Dials a SIP endpoint. */
        sip(url: Text): Sip;
        /** Appends `<Sip>`. Dials a SIP endpoint. */
        sip(attributes?: SipAttributes, url?: Text): Sip;
        /** Appends `<WhatsApp>`. Calls someone on WhatsApp. */
        whatsApp(number: Text): WhatsApp;
        /** Appends `<WhatsApp>`. Calls someone on WhatsApp. */
        whatsApp(attributes?: WhatsAppAttributes, number?: Text): WhatsApp;
      }
      interface Echo extends TwiML {}
      /** Plays back to the caller what is heard, with a delay, as a test. */
      class Echo {
        protected constructor(...args: any[]);
      }
      interface Enqueue extends TwiML {}
      /** Puts the call into a queue. */
      class Enqueue {
        protected constructor(...args: any[]);
        /** Appends `<Task>`. Sets the attributes, as JSON, of the task that TaskRouter makes. */
        task(body: Text): Task;
        /** Appends `<Task>`. Sets the attributes, as JSON, of the task that TaskRouter makes. */
        task(attributes?: TaskAttributes, body?: Text): Task;
      }
      interface Gather extends TwiML {}
      /** Collects what the caller types or says, and sends it to the action URL. */
      class Gather {
        protected constructor(...args: any[]);
        /** Appends `<Pause>`. Waits silently. */
        pause(attributes?: PauseAttributes): Pause;
        /** Appends `<Play>`. Plays a sound file or touch tones to the caller. */
        play(url: Text): Play;
        /** Appends `<Play>`. Plays a sound file or touch tones to the caller. */
        play(attributes?: PlayAttributes, url?: Text): Play;
        /** Appends `<Say>`. Says a text to the caller. */
        say(message: Text): Say;
        /** Appends `<Say>`. Says a text to the caller. */
        say(attributes?: SayAttributes, message?: Text): Say;
      }
      interface Hangup extends TwiML {}
      /** Ends the call. */
      class Hangup {
        protected constructor(...args: any[]);
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface Header extends TwiML {}
      /** Adds a header to the SIP request. */
      class Header {
        protected constructor(...args: any[]);
      }
      interface Headers extends TwiML {}
      /** Holds the headers to add to the SIP request. */
      class Headers {
        protected constructor(...args: any[]);
        /** Appends `<Header>`. Adds a header to the SIP request. */
        header(attributes?: HeaderAttributes): Header;
      }
      interface Identity extends TwiML {}
      /** Names the client to dial. */
      class Identity {
        protected constructor(...args: any[]);
      }
      interface Language extends TwiML {}
      /** Sets voice and transcription for one language. */
      class Language {
        protected constructor(...args: any[]);
      }
      interface Leave extends TwiML {}
      /** Takes the call out of the queue that it is in. */
      class Leave {
        protected constructor(...args: any[]);
      }
      interface Number extends TwiML {}
      /** Dials a phone number. */
      class Number {
        protected constructor(...args: any[]);
      }
      interface Parameter extends TwiML {}
      /** Hands on a value under a name. */
      class Parameter {
        protected constructor(...args: any[]);
      }
      interface Pause extends TwiML {}
      /** Waits silently. */
      class Pause {
        protected constructor(...args: any[]);
      }
      interface Pay extends TwiML {}
      /** Takes a payment from the caller by phone. */
      class Pay {
        protected constructor(...args: any[]);
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
        /** Appends `<Prompt>`. Says what the caller hears at one step of a payment. */
        prompt(attributes?: PromptAttributes): Prompt;
      }
      interface Play extends TwiML {}
      /** Plays a sound file or touch tones to the caller. */
      class Play {
        protected constructor(...args: any[]);
      }
      interface Prompt extends TwiML {}
      /** Says what the caller hears at one step of a payment. */
      class Prompt {
        protected constructor(...args: any[]);
        /** Appends `<Pause>`. Waits silently. */
        pause(attributes?: PauseAttributes): Pause;
        /** Appends `<Play>`. Plays a sound file or touch tones to the caller. */
        play(url: Text): Play;
        /** Appends `<Play>`. Plays a sound file or touch tones to the caller. */
        play(attributes?: PlayAttributes, url?: Text): Play;
        /** Appends `<Say>`. Says a text to the caller. */
        say(message: Text): Say;
        /** Appends `<Say>`. Says a text to the caller. */
        say(attributes?: SayAttributes, message?: Text): Say;
      }
      interface Queue extends TwiML {}
      /** Connects the call to the one that waits longest in a queue. */
      class Queue {
        protected constructor(...args: any[]);
      }
      interface Record extends TwiML {}
      /** Records what the caller says. */
      class Record {
        protected constructor(...args: any[]);
      }
      interface Recording extends TwiML {}
      /** Records the call from here on. */
      class Recording {
        protected constructor(...args: any[]);
      }
      interface Redirect extends TwiML {}
      /** Goes on with the TwiML at another URL. */
      class Redirect {
        protected constructor(...args: any[]);
      }
      interface Refer extends TwiML {}
      /** Hands the call over to another SIP endpoint. */
      class Refer {
        protected constructor(...args: any[]);
        /** Appends `<Sip>`. Names the SIP endpoint to hand the call over to. */
        sip(url: Text): ReferSip;
        /** Appends `<Sip>`. Names the SIP endpoint to hand the call over to. */
        sip(attributes?: { [name: string]: any }, url?: Text): ReferSip;
      }
      interface ReferSip extends TwiML {}
      /** Names the SIP endpoint to hand the call over to. */
      class ReferSip {
        protected constructor(...args: any[]);
      }
      interface Reject extends TwiML {}
      /** Declines the call without answering it, so that it costs nothing. */
      class Reject {
        protected constructor(...args: any[]);
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface Room extends TwiML {}
      /** Connects the call to a Video room. */
      class Room {
        protected constructor(...args: any[]);
      }
      interface Say extends TwiML {}
      /** Says a text to the caller. */
      class Say {
        protected constructor(...args: any[]);
        /** Appends `<break>`. Pauses within the speech. */
        break(attributes?: SsmlBreakAttributes): SsmlBreak;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(words: Text): SsmlEmphasis;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(attributes?: SsmlEmphasisAttributes, words?: Text): SsmlEmphasis;
        /** Appends `<lang>`. Says the words in another language. */
        lang(words: Text): SsmlLang;
        /** Appends `<lang>`. Says the words in another language. */
        lang(attributes?: SsmlLangAttributes, words?: Text): SsmlLang;
        /** Appends `<p>`. Marks a paragraph. */
        p(words: Text): SsmlP;
        /** Appends `<p>`. Marks a paragraph. */
        p(attributes?: { [name: string]: any }, words?: Text): SsmlP;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(words: Text): SsmlPhoneme;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(attributes?: SsmlPhonemeAttributes, words?: Text): SsmlPhoneme;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(words: Text): SsmlProsody;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(attributes?: SsmlProsodyAttributes, words?: Text): SsmlProsody;
        /** Appends `<s>`. Marks a sentence. */
        s(words: Text): SsmlS;
        /** Appends `<s>`. Marks a sentence. */
        s(attributes?: { [name: string]: any }, words?: Text): SsmlS;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(words: Text): SsmlSayAs;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(attributes?: SsmlSayAsAttributes, words?: Text): SsmlSayAs;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(words: Text): SsmlSub;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(attributes?: SsmlSubAttributes, words?: Text): SsmlSub;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(words: Text): SsmlW;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(attributes?: SsmlWAttributes, words?: Text): SsmlW;
      }
      interface Sim extends TwiML {}
      /** Dials a Super SIM. */
      class Sim {
        protected constructor(...args: any[]);
      }
      interface Sip extends TwiML {}
      /** Dials a SIP endpoint. */
      class Sip {
        protected constructor(...args: any[]);
        /** Appends `<Headers>`. Holds the headers to add to the SIP request. */
        headers(attributes?: { [name: string]: any }): Headers;
        /** Appends `<Uri>`. Names the SIP endpoint to dial. */
        uri(url: Text): SipUri;
        /** Appends `<Uri>`. Names the SIP endpoint to dial. */
        uri(attributes?: SipUriAttributes, url?: Text): SipUri;
      }
      interface SipUri extends TwiML {}
      /** Names the SIP endpoint to dial. */
      class SipUri {
        protected constructor(...args: any[]);
      }
      interface Siprec extends TwiML {}
      /** Sends the call's audio to a recorder by SIPREC. */
      class Siprec {
        protected constructor(...args: any[]);
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface Sms extends TwiML {}
      /** Sends a message while the call goes on. */
      class Sms {
        protected constructor(...args: any[]);
      }
      interface SsmlBreak extends TwiML {}
      /** Pauses within the speech. */
      class SsmlBreak {
        protected constructor(...args: any[]);
      }
      interface SsmlEmphasis extends TwiML {}
      /** Stresses the words. */
      class SsmlEmphasis {
        protected constructor(...args: any[]);
        /** Appends `<break>`. Pauses within the speech. */
        break(attributes?: SsmlBreakAttributes): SsmlBreak;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(words: Text): SsmlEmphasis;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(attributes?: SsmlEmphasisAttributes, words?: Text): SsmlEmphasis;
        /** Appends `<lang>`. Says the words in another language. */
        lang(words: Text): SsmlLang;
        /** Appends `<lang>`. Says the words in another language. */
        lang(attributes?: SsmlLangAttributes, words?: Text): SsmlLang;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(words: Text): SsmlPhoneme;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(attributes?: SsmlPhonemeAttributes, words?: Text): SsmlPhoneme;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(words: Text): SsmlProsody;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(attributes?: SsmlProsodyAttributes, words?: Text): SsmlProsody;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(words: Text): SsmlSayAs;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(attributes?: SsmlSayAsAttributes, words?: Text): SsmlSayAs;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(words: Text): SsmlSub;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(attributes?: SsmlSubAttributes, words?: Text): SsmlSub;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(words: Text): SsmlW;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(attributes?: SsmlWAttributes, words?: Text): SsmlW;
      }
      interface SsmlLang extends TwiML {}
      /** Says the words in another language. */
      class SsmlLang {
        protected constructor(...args: any[]);
        /** Appends `<break>`. Pauses within the speech. */
        break(attributes?: SsmlBreakAttributes): SsmlBreak;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(words: Text): SsmlEmphasis;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(attributes?: SsmlEmphasisAttributes, words?: Text): SsmlEmphasis;
        /** Appends `<lang>`. Says the words in another language. */
        lang(words: Text): SsmlLang;
        /** Appends `<lang>`. Says the words in another language. */
        lang(attributes?: SsmlLangAttributes, words?: Text): SsmlLang;
        /** Appends `<p>`. Marks a paragraph. */
        p(words: Text): SsmlP;
        /** Appends `<p>`. Marks a paragraph. */
        p(attributes?: { [name: string]: any }, words?: Text): SsmlP;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(words: Text): SsmlPhoneme;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(attributes?: SsmlPhonemeAttributes, words?: Text): SsmlPhoneme;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(words: Text): SsmlProsody;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(attributes?: SsmlProsodyAttributes, words?: Text): SsmlProsody;
        /** Appends `<s>`. Marks a sentence. */
        s(words: Text): SsmlS;
        /** Appends `<s>`. Marks a sentence. */
        s(attributes?: { [name: string]: any }, words?: Text): SsmlS;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(words: Text): SsmlSayAs;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(attributes?: SsmlSayAsAttributes, words?: Text): SsmlSayAs;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(words: Text): SsmlSub;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(attributes?: SsmlSubAttributes, words?: Text): SsmlSub;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(words: Text): SsmlW;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(attributes?: SsmlWAttributes, words?: Text): SsmlW;
      }
      interface SsmlP extends TwiML {}
      /** Marks a paragraph. */
      class SsmlP {
        protected constructor(...args: any[]);
        /** Appends `<break>`. Pauses within the speech. */
        break(attributes?: SsmlBreakAttributes): SsmlBreak;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(words: Text): SsmlEmphasis;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(attributes?: SsmlEmphasisAttributes, words?: Text): SsmlEmphasis;
        /** Appends `<lang>`. Says the words in another language. */
        lang(words: Text): SsmlLang;
        /** Appends `<lang>`. Says the words in another language. */
        lang(attributes?: SsmlLangAttributes, words?: Text): SsmlLang;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(words: Text): SsmlPhoneme;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(attributes?: SsmlPhonemeAttributes, words?: Text): SsmlPhoneme;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(words: Text): SsmlProsody;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(attributes?: SsmlProsodyAttributes, words?: Text): SsmlProsody;
        /** Appends `<s>`. Marks a sentence. */
        s(words: Text): SsmlS;
        /** Appends `<s>`. Marks a sentence. */
        s(attributes?: { [name: string]: any }, words?: Text): SsmlS;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(words: Text): SsmlSayAs;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(attributes?: SsmlSayAsAttributes, words?: Text): SsmlSayAs;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(words: Text): SsmlSub;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(attributes?: SsmlSubAttributes, words?: Text): SsmlSub;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(words: Text): SsmlW;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(attributes?: SsmlWAttributes, words?: Text): SsmlW;
      }
      interface SsmlPhoneme extends TwiML {}
      /** Says how the words are pronounced. */
      class SsmlPhoneme {
        protected constructor(...args: any[]);
      }
      interface SsmlProsody extends TwiML {}
      /** Changes volume, rate and pitch of the words. */
      class SsmlProsody {
        protected constructor(...args: any[]);
        /** Appends `<break>`. Pauses within the speech. */
        break(attributes?: SsmlBreakAttributes): SsmlBreak;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(words: Text): SsmlEmphasis;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(attributes?: SsmlEmphasisAttributes, words?: Text): SsmlEmphasis;
        /** Appends `<lang>`. Says the words in another language. */
        lang(words: Text): SsmlLang;
        /** Appends `<lang>`. Says the words in another language. */
        lang(attributes?: SsmlLangAttributes, words?: Text): SsmlLang;
        /** Appends `<p>`. Marks a paragraph. */
        p(words: Text): SsmlP;
        /** Appends `<p>`. Marks a paragraph. */
        p(attributes?: { [name: string]: any }, words?: Text): SsmlP;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(words: Text): SsmlPhoneme;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(attributes?: SsmlPhonemeAttributes, words?: Text): SsmlPhoneme;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(words: Text): SsmlProsody;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(attributes?: SsmlProsodyAttributes, words?: Text): SsmlProsody;
        /** Appends `<s>`. Marks a sentence. */
        s(words: Text): SsmlS;
        /** Appends `<s>`. Marks a sentence. */
        s(attributes?: { [name: string]: any }, words?: Text): SsmlS;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(words: Text): SsmlSayAs;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(attributes?: SsmlSayAsAttributes, words?: Text): SsmlSayAs;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(words: Text): SsmlSub;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(attributes?: SsmlSubAttributes, words?: Text): SsmlSub;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(words: Text): SsmlW;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(attributes?: SsmlWAttributes, words?: Text): SsmlW;
      }
      interface SsmlS extends TwiML {}
      /** Marks a sentence. */
      class SsmlS {
        protected constructor(...args: any[]);
        /** Appends `<break>`. Pauses within the speech. */
        break(attributes?: SsmlBreakAttributes): SsmlBreak;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(words: Text): SsmlEmphasis;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(attributes?: SsmlEmphasisAttributes, words?: Text): SsmlEmphasis;
        /** Appends `<lang>`. Says the words in another language. */
        lang(words: Text): SsmlLang;
        /** Appends `<lang>`. Says the words in another language. */
        lang(attributes?: SsmlLangAttributes, words?: Text): SsmlLang;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(words: Text): SsmlPhoneme;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(attributes?: SsmlPhonemeAttributes, words?: Text): SsmlPhoneme;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(words: Text): SsmlProsody;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(attributes?: SsmlProsodyAttributes, words?: Text): SsmlProsody;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(words: Text): SsmlSayAs;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(attributes?: SsmlSayAsAttributes, words?: Text): SsmlSayAs;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(words: Text): SsmlSub;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(attributes?: SsmlSubAttributes, words?: Text): SsmlSub;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(words: Text): SsmlW;
        /** Appends `<w>`. Says what part of speech a word is. */
        w(attributes?: SsmlWAttributes, words?: Text): SsmlW;
      }
      interface SsmlSayAs extends TwiML {}
      /** Says what the words are, such as a date or digits. */
      class SsmlSayAs {
        protected constructor(...args: any[]);
      }
      interface SsmlSub extends TwiML {}
      /** Says something else in the place of the words. */
      class SsmlSub {
        protected constructor(...args: any[]);
      }
      interface SsmlW extends TwiML {}
      /** Says what part of speech a word is. */
      class SsmlW {
        protected constructor(...args: any[]);
        /** Appends `<break>`. Pauses within the speech. */
        break(attributes?: SsmlBreakAttributes): SsmlBreak;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(words: Text): SsmlEmphasis;
        /** Appends `<emphasis>`. Stresses the words. */
        emphasis(attributes?: SsmlEmphasisAttributes, words?: Text): SsmlEmphasis;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(words: Text): SsmlPhoneme;
        /** Appends `<phoneme>`. Says how the words are pronounced. */
        phoneme(attributes?: SsmlPhonemeAttributes, words?: Text): SsmlPhoneme;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(words: Text): SsmlProsody;
        /** Appends `<prosody>`. Changes volume, rate and pitch of the words. */
        prosody(attributes?: SsmlProsodyAttributes, words?: Text): SsmlProsody;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(words: Text): SsmlSayAs;
        /** Appends `<say-as>`. Says what the words are, such as a date or digits. */
        sayAs(attributes?: SsmlSayAsAttributes, words?: Text): SsmlSayAs;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(words: Text): SsmlSub;
        /** Appends `<sub>`. Says something else in the place of the words. */
        sub(attributes?: SsmlSubAttributes, words?: Text): SsmlSub;
      }
      interface Start extends TwiML {}
      /** Starts something that goes on beside the call, such as a stream or a transcription. */
      class Start {
        protected constructor(...args: any[]);
        /** Appends `<Recording>`. Records the call from here on. */
        recording(attributes?: RecordingAttributes): Recording;
        /** Appends `<Siprec>`. Sends the call's audio to a recorder by SIPREC. */
        siprec(attributes?: SiprecAttributes): Siprec;
        /** Appends `<Stream>`. Sends the call's audio to a WebSocket. */
        stream(attributes?: StreamAttributes): Stream;
        /** Appends `<Transcription>`. Writes down what is said, as it is said. */
        transcription(attributes?: TranscriptionAttributes): Transcription;
      }
      interface Stop extends TwiML {}
      /** Stops what `<Start>` began. */
      class Stop {
        protected constructor(...args: any[]);
        /** Appends `<Siprec>`. Sends the call's audio to a recorder by SIPREC. */
        siprec(attributes?: SiprecAttributes): Siprec;
        /** Appends `<Stream>`. Sends the call's audio to a WebSocket. */
        stream(attributes?: StreamAttributes): Stream;
        /** Appends `<Transcription>`. Writes down what is said, as it is said. */
        transcription(attributes?: TranscriptionAttributes): Transcription;
      }
      interface Stream extends TwiML {}
      /** Sends the call's audio to a WebSocket. */
      class Stream {
        protected constructor(...args: any[]);
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface Task extends TwiML {}
      /** Sets the attributes, as JSON, of the task that TaskRouter makes. */
      class Task {
        protected constructor(...args: any[]);
      }
      interface Transcription extends TwiML {}
      /** Writes down what is said, as it is said. */
      class Transcription {
        protected constructor(...args: any[]);
        /** Appends `<Config>`. Sets one option of the service that the call is connected to. */
        config(attributes?: ConfigAttributes): Config;
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface VirtualAgent extends TwiML {}
      /** Connects the call to a virtual agent. */
      class VirtualAgent {
        protected constructor(...args: any[]);
        /** Appends `<Config>`. Sets one option of the service that the call is connected to. */
        config(attributes?: ConfigAttributes): Config;
        /** Appends `<Parameter>`. Hands on a value under a name. */
        parameter(attributes?: ParameterAttributes): Parameter;
      }
      interface WhatsApp extends TwiML {}
      /** Calls someone on WhatsApp. */
      class WhatsApp {
        protected constructor(...args: any[]);
      }
      /** The attributes of `<AiSession>`. */
      interface AiSessionAttributes {
        /** The name or SID of the connector to the AI provider. */
        aiConnector?: string;
        /** The name or SID of the session's configuration. */
        aiSessionConfiguration?: string;
      }
      /** The attributes of `<Application>`. */
      interface ApplicationAttributes {
        /** Whether the app gets the number that the caller called. */
        copyParentTo?: Flag;
        /** What identifies the customer to the app. */
        customerId?: string;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** What statusCallback is told of. */
        statusCallbackEvent?: ApplicationEvent[] | ApplicationEvent | (string & {});
        /** The method for statusCallback. */
        statusCallbackMethod?: string;
        /** The URL of TwiML for the one called, before both are connected. */
        url?: string;
      }
      /** The attributes of `<Assistant>`. */
      interface AssistantAttributes {
        /** What is reported for debugging. */
        debug?: string;
        /** Whether the keys that the caller presses are reported. */
        dtmfDetection?: Flag;
        /** Whether ElevenLabs spells out numbers and the like before it speaks. */
        elevenlabsTextNormalization?: string;
        /** Words and phrases that are likely to be said, with commas between them. */
        hints?: string;
        /** The SID of the assistant. */
        id?: string;
        /** The SID or name of the Conversational Intelligence service to use. */
        intelligenceService?: string;
        /** How easily the caller interrupts: `low`, `medium` or `high`. */
        interruptSensitivity?: string;
        /** What of the caller may interrupt: `none`, `dtmf`, `speech` or `any`. */
        interruptible?: string;
        /** The language, such as `en-US`. */
        language?: string;
        /** Whether parts of what the caller says are reported before the end. */
        partialPrompts?: Flag;
        /** Whether speech that comes later cuts off what is being said. */
        preemptible?: Flag;
        /** Whether swear words are hidden. */
        profanityFilter?: Flag;
        /** Whether what the caller says is reported while the agent speaks. */
        reportInputDuringAgentSpeech?: Flag;
        /** The model that recognizes speech. */
        speechModel?: string;
        /** The language that is recognized, such as `en-US`. */
        transcriptionLanguage?: string;
        /** The provider that recognizes speech. */
        transcriptionProvider?: string;
        /** The language that is spoken, such as `en-US`. */
        ttsLanguage?: string;
        /** The provider that speaks. */
        ttsProvider?: string;
        /** The voice, such as `Polly.Joanna`. */
        voice?: string;
        /** What is said first. */
        welcomeGreeting?: string;
        /** What of the caller may interrupt the greeting: `none`, `dtmf`, `speech` or `any`. */
        welcomeGreetingInterruptible?: string;
      }
      /** The attributes of `<Client>`. */
      interface ClientAttributes {
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** What statusCallback is told of. */
        statusCallbackEvent?: ClientEvent[] | ClientEvent | (string & {});
        /** The method for statusCallback. */
        statusCallbackMethod?: string;
        /** The URL of TwiML for the one called, before both are connected. */
        url?: string;
      }
      /** The attributes of `<Conference>`. */
      interface ConferenceAttributes {
        /** Whether a tone sounds when someone joins or leaves. */
        beep?: ConferenceBeep;
        /** The SID of the call that this one is heard by, alone. */
        coach?: string;
        /** Whether the conference ends when this caller leaves. */
        endConferenceOnExit?: Flag;
        /** The URL that is told when the conference ends. */
        eventCallbackUrl?: string;
        /** How much audio is kept back to even out delays. */
        jitterBufferSize?: ConferenceJitterBufferSize;
        /** How many callers there may be. */
        maxParticipants?: Numeric;
        /** Whether the caller cannot be heard. */
        muted?: Flag;
        /** What the caller is called in the conference. */
        participantLabel?: string;
        /** Whether the conference is recorded. */
        record?: ConferenceRecord;
        /** The configuration of the recording. */
        recordingConfigurationId?: string;
        /** The URL that is told what becomes of the recording. */
        recordingStatusCallback?: string;
        /** What recordingStatusCallback is told of. */
        recordingStatusCallbackEvent?: ConferenceRecordingEvent[] | ConferenceRecordingEvent | (string & {});
        /** The method for recordingStatusCallback. */
        recordingStatusCallbackMethod?: string;
        /** The region in which the conference is mixed. */
        region?: ConferenceRegion;
        /** Whether the conference starts when this caller joins. */
        startConferenceOnEnter?: Flag;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** What statusCallback is told of. */
        statusCallbackEvent?: ConferenceEvent[] | ConferenceEvent | (string & {});
        /** The method for statusCallback. */
        statusCallbackMethod?: string;
        /** Whether silence at the beginning and the end is cut off. */
        trim?: ConferenceTrim;
        /** The method for waitUrl. */
        waitMethod?: string;
        /** The URL of what is heard while waiting. */
        waitUrl?: string;
      }
      /** The attributes of `<Config>`. */
      interface ConfigAttributes {
        /** What it is called. */
        name?: string;
        /** The value. */
        value?: string;
      }
      /** The attributes of `<Connect>`. */
      interface ConnectAttributes {
        /** The URL that is asked for more TwiML afterwards, with what came of this; the current document's unless it is given. */
        action?: string;
        /** The method for the URL, POST unless it is given. */
        method?: string;
      }
      /** The attributes of `<Conversation>`. */
      interface ConversationAttributes {
        /** Whether a Conversation is made when there is none. */
        inboundAutocreation?: Flag;
        /** How long the caller waits for someone to join, in seconds. */
        inboundTimeout?: Numeric;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** Whether and from when the call is recorded. */
        record?: ConversationRecord;
        /** The URL that is told what becomes of the recording. */
        recordingStatusCallback?: string;
        /** What recordingStatusCallback is told of. */
        recordingStatusCallbackEvent?: ConversationRecordingEvent[] | ConversationRecordingEvent | (string & {});
        /** The method for recordingStatusCallback. */
        recordingStatusCallbackMethod?: string;
        /** How long to wait for an agent, in seconds. */
        routingAssignmentTimeout?: Numeric;
        /** The service of the Conversation, `IS…`. */
        serviceInstanceSid?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** What statusCallback is told of. */
        statusCallbackEvent?: ConversationEvent[] | ConversationEvent | (string & {});
        /** The method for statusCallback. */
        statusCallbackMethod?: string;
        /** Whether silence at the beginning and the end is cut off. */
        trim?: ConversationTrim;
        /** The URL of TwiML for those who join. */
        url?: string;
      }
      /** The attributes of `<ConversationRelay>`. */
      interface ConversationRelayAttributes {
        /** Whether noise is filtered out before speech is recognized. */
        backgroundnoisereduction?: string;
        /** What is reported for debugging. */
        debug?: string;
        /** Whether transcripts of Deepgram get punctuation, capitals and formatted numbers. */
        deepgramsmartformat?: string;
        /** Whether the keys that the caller presses are reported. */
        dtmfDetection?: Flag;
        /** Whether ElevenLabs spells out numbers and the like before it speaks. */
        elevenlabsTextNormalization?: string;
        /** Which events are reported. */
        events?: string;
        /** Words and phrases that are likely to be said, with commas between them. */
        hints?: string;
        /** Whether short sounds of agreement are kept from interrupting. */
        ignorebackchannel?: string;
        /** The SID or name of the Conversational Intelligence service to use. */
        intelligenceService?: string;
        /** How easily the caller interrupts: `low`, `medium` or `high`. */
        interruptSensitivity?: string;
        /** What of the caller may interrupt: `none`, `dtmf`, `speech` or `any`. */
        interruptible?: string;
        /** The language, such as `en-US`. */
        language?: string;
        /** Whether parts of what the caller says are reported before the end. */
        partialPrompts?: Flag;
        /** Whether speech that comes later cuts off what is being said. */
        preemptible?: Flag;
        /** Whether swear words are hidden. */
        profanityFilter?: Flag;
        /** Whether what the caller says is reported while the agent speaks. */
        reportInputDuringAgentSpeech?: Flag;
        /** The model that recognizes speech. */
        speechModel?: string;
        /** How much silence ends speech, in milliseconds, or `auto`. */
        speechtimeout?: string;
        /** The language that is recognized, such as `en-US`. */
        transcriptionLanguage?: string;
        /** The provider that recognizes speech. */
        transcriptionProvider?: string;
        /** The language that is spoken, such as `en-US`. */
        ttsLanguage?: string;
        /** The provider that speaks. */
        ttsProvider?: string;
        /** The URL to connect to. */
        url?: string;
        /** The voice, such as `Polly.Joanna`. */
        voice?: string;
        /** What is said first. */
        welcomeGreeting?: string;
        /** What of the caller may interrupt the greeting: `none`, `dtmf`, `speech` or `any`. */
        welcomeGreetingInterruptible?: string;
      }
      /** The attributes of `<ConversationRelaySession>`. */
      interface ConversationRelaySessionAttributes {
        /** The name or SID of the connector. */
        connector?: string;
        /** The name or SID of the session's configuration. */
        sessionConfiguration?: string;
      }
      /** The attributes of `<Dial>`. */
      interface DialAttributes {
        /** The URL that is asked for more TwiML afterwards, with what came of this; the current document's unless it is given. */
        action?: string;
        /** Whether the caller hears ringing until the one called answers. */
        answerOnBridge?: Flag;
        /** The number that the one called sees. */
        callerId?: string;
        /** Which events are reported. */
        events?: 'call-progress-event';
        /** Whether the caller can end the dialed call with `*`. */
        hangupOnStar?: Flag;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** Whether and from when the call is recorded. */
        record?: DialRecord;
        /** The configuration of the recording. */
        recordingConfigurationId?: string;
        /** The URL that is told what becomes of the recording. */
        recordingStatusCallback?: string;
        /** What recordingStatusCallback is told of. */
        recordingStatusCallbackEvent?: DialRecordingEvent[] | DialRecordingEvent | (string & {});
        /** The method for recordingStatusCallback. */
        recordingStatusCallbackMethod?: string;
        /** Which side is recorded. */
        recordingTrack?: DialRecordingTrack;
        /** The method for referUrl. */
        referMethod?: string;
        /** The URL that is asked for TwiML when the SIP endpoint hands the call on. */
        referUrl?: string;
        /** The country whose ringing tone the caller hears. */
        ringTone?: DialRingTone;
        /** Whether the ones called are tried one after the other, instead of all at once. */
        sequential?: Flag;
        /** How long the call may be, in seconds. */
        timeLimit?: Numeric;
        /** How long to let it ring, in seconds. */
        timeout?: Numeric;
        /** Whether silence at the beginning and the end is cut off. */
        trim?: DialTrim;
      }
      /** The attributes of `<Enqueue>`. */
      interface EnqueueAttributes {
        /** The URL that is asked for more TwiML afterwards, with what came of this; the current document's unless it is given. */
        action?: string;
        /** How many calls the queue holds at most. */
        maxQueueSize?: Numeric;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The URL of what is heard while waiting. */
        waitUrl?: string;
        /** The method for waitUrl. */
        waitUrlMethod?: string;
        /** The workflow of TaskRouter, `WW…`. */
        workflowSid?: string;
      }
      /** The attributes of `<Gather>`. */
      interface GatherAttributes {
        /** The URL that is asked for more TwiML afterwards, with what came of this; the current document's unless it is given. */
        action?: string;
        /** Whether the action URL is asked also when the caller gave nothing. */
        actionOnEmptyResult?: Flag;
        /** Whether speech of the caller stops what is being said. */
        bargeIn?: Flag;
        /** Whether details are reported for debugging. */
        debug?: Flag;
        /** Whether the enhanced speech model is used. */
        enhanced?: Flag;
        /** The key that ends the input. */
        finishOnKey?: string;
        /** Words and phrases that are likely to be said, with commas between them. */
        hints?: string;
        /** What is accepted: keys, speech or both. */
        input?: GatherInput[] | GatherInput | (string & {});
        /** The language, such as `en-US`. */
        language?: GatherLanguage;
        /** How long the caller may speak, in seconds. */
        maxSpeechTime?: Numeric;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** How many keys end the input. */
        numDigits?: Numeric;
        /** The URL that is told what has been said so far. */
        partialResultCallback?: string;
        /** The method for partialResultCallback. */
        partialResultCallbackMethod?: string;
        /** Whether swear words are hidden. */
        profanityFilter?: Flag;
        /** The model that recognizes speech. */
        speechModel?: string;
        /** How much silence ends speech, in seconds, or `auto`. */
        speechTimeout?: string;
        /** How long to wait for the next input, in seconds. */
        timeout?: Numeric;
      }
      /** The attributes of `<Header>`. */
      interface HeaderAttributes {
        /** What it is called. */
        name?: string;
        /** The value. */
        value?: string;
      }
      /** The attributes of `<Language>`. */
      interface LanguageAttributes {
        /** The language, such as `en-US`. */
        code?: string;
        /** The model that recognizes speech. */
        speechModel?: string;
        /** The provider that recognizes speech. */
        transcriptionProvider?: string;
        /** The provider that speaks. */
        ttsProvider?: string;
        /** The voice, such as `Polly.Joanna`. */
        voice?: string;
      }
      /** The attributes of `<Number>`. */
      interface NumberAttributes {
        /** The URL that is told whether a person or a machine answered. */
        amdStatusCallback?: string;
        /** The method for amdStatusCallback. */
        amdStatusCallbackMethod?: string;
        /** The trunk of one's own carrier, `BY…`. */
        byoc?: string;
        /** Whether to find out if a machine answers: `Enable` or `DetectMessageEnd`. */
        machineDetection?: string;
        /** How much silence at first means that nobody can tell, in milliseconds. */
        machineDetectionSilenceTimeout?: Numeric;
        /** How much silence ends a greeting, in milliseconds. */
        machineDetectionSpeechEndThreshold?: Numeric;
        /** How long a greeting of a person is at most, in milliseconds. */
        machineDetectionSpeechThreshold?: Numeric;
        /** How long to listen for a machine, in seconds. */
        machineDetectionTimeout?: Numeric;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The touch tones to play when the call is answered; `w` waits half a second. */
        sendDigits?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** What statusCallback is told of. */
        statusCallbackEvent?: NumberEvent[] | NumberEvent | (string & {});
        /** The method for statusCallback. */
        statusCallbackMethod?: string;
        /** The URL of TwiML for the one called, before both are connected. */
        url?: string;
      }
      /** The attributes of `<Parameter>`. */
      interface ParameterAttributes {
        /** What it is called. */
        name?: string;
        /** The value. */
        value?: string;
      }
      /** The attributes of `<Pause>`. */
      interface PauseAttributes {
        /** How long to wait, in seconds. */
        length?: Numeric;
      }
      /** The attributes of `<Pay>`. */
      interface PayAttributes {
        /** The URL that is asked for more TwiML afterwards, with what came of this; the current document's unless it is given. */
        action?: string;
        /** The type of the bank account to charge. */
        bankAccountType?: PayBankAccountType;
        /** The amount to charge; 0 or none makes a token only. */
        chargeAmount?: string;
        /** The currency of the amount, such as `usd`. */
        currency?: string;
        /** What the payment is for. */
        description?: string;
        /** What is accepted: keys. */
        input?: 'dtmf';
        /** The language, such as `en-US`. */
        language?: PayLanguage;
        /** How often the caller may try. */
        maxAttempts?: Numeric;
        /** How long a postal code is at least. */
        minPostalCodeLength?: Numeric;
        /** The name of the payment connector, `Default` unless it is given. */
        paymentConnector?: string;
        /** Whether a card or a bank account is charged. */
        paymentMethod?: PayPaymentMethod;
        /** Whether the postal code is asked for, or the code itself. */
        postalCode?: string;
        /** Whether the card's security code is asked for. */
        securityCode?: Flag;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** The method for statusCallback. */
        statusCallbackMethod?: PayStatusCallbackMethod;
        /** How long to wait for the next input, in seconds. */
        timeout?: Numeric;
        /** Whether the token can be used once or again. */
        tokenType?: PayTokenType;
        /** The types of cards that are taken. */
        validCardTypes?: PayValidCardTypes[] | PayValidCardTypes | (string & {});
      }
      /** The attributes of `<Play>`. */
      interface PlayAttributes {
        /** The touch tones to play; `w` waits half a second. */
        digits?: string;
        /** How often it is repeated; 0 until the call ends. */
        loop?: Numeric;
      }
      /** The attributes of `<Prompt>`. */
      interface PromptAttributes {
        /** The attempts for which this is said. */
        attempt?: Numeric[] | Numeric | (string & {});
        /** The card types for which this is said. */
        cardType?: PromptCardType[] | PromptCardType | (string & {});
        /** The errors for which this is said. */
        errorType?: PromptErrorType[] | PromptErrorType | (string & {});
        /** The step of the payment at which this is said. */
        for?: PromptFor;
        /** Whether the caller gives the value twice, for comparison. */
        requireMatchingInputs?: Flag;
      }
      /** The attributes of `<Queue>`. */
      interface QueueAttributes {
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The activity that the worker has after the call, `WA…`. */
        postWorkActivitySid?: string;
        /** The reservation of the task that waits, `WR…`. */
        reservationSid?: string;
        /** The URL of TwiML for the one who waited, before both are connected. */
        url?: string;
      }
      /** The attributes of `<Record>`. */
      interface RecordAttributes {
        /** The URL that is asked for more TwiML afterwards, with what came of this; the current document's unless it is given. */
        action?: string;
        /** The keys that end the recording. */
        finishOnKey?: string;
        /** How long the recording may be, in seconds. */
        maxLength?: Numeric;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** Whether a tone sounds before the recording. */
        playBeep?: Flag;
        /** The configuration of the recording. */
        recordingConfigurationId?: string;
        /** The URL that is told what becomes of the recording. */
        recordingStatusCallback?: string;
        /** What recordingStatusCallback is told of. */
        recordingStatusCallbackEvent?: RecordRecordingEvent[] | RecordRecordingEvent | (string & {});
        /** The method for recordingStatusCallback. */
        recordingStatusCallbackMethod?: string;
        /** How much silence ends the recording, in seconds. */
        timeout?: Numeric;
        /** Whether the recording is written down. */
        transcribe?: Flag;
        /** The URL that is sent the text. */
        transcribeCallback?: string;
        /** Whether silence at the beginning and the end is cut off. */
        trim?: RecordTrim;
      }
      /** The attributes of `<Recording>`. */
      interface RecordingAttributes {
        /** Whether both sides are recorded in one channel or in two. */
        channels?: RecordingChannels;
        /** The configuration of the recording. */
        recordingConfigurationId?: string;
        /** The URL that is told what becomes of the recording. */
        recordingStatusCallback?: string;
        /** What recordingStatusCallback is told of. */
        recordingStatusCallbackEvent?: RecordingEvent[] | RecordingEvent | (string & {});
        /** The method for recordingStatusCallback. */
        recordingStatusCallbackMethod?: RecordingRecordingStatusCallbackMethod;
        /** Which side is meant. */
        track?: RecordingTrack;
        /** Whether silence at the beginning and the end is cut off. */
        trim?: RecordingTrim;
      }
      /** The attributes of `<Redirect>`. */
      interface RedirectAttributes {
        /** The method for the URL, POST unless it is given. */
        method?: string;
      }
      /** The attributes of `<Refer>`. */
      interface ReferAttributes {
        /** The URL that is asked for more TwiML afterwards, with what came of this; the current document's unless it is given. */
        action?: string;
        /** The method for the URL, POST unless it is given. */
        method?: string;
      }
      /** The attributes of `<Reject>`. */
      interface RejectAttributes {
        /** What the caller hears: a message or the busy tone. */
        reason?: RejectReason;
      }
      /** The attributes of `<Room>`. */
      interface RoomAttributes {
        /** What the caller is called in the room. */
        participantIdentity?: string;
      }
      /** The attributes of `<Say>`. */
      interface SayAttributes {
        /** The language, such as `en-US`. */
        language?: SayLanguage;
        /** How often it is repeated; 0 until the call ends. */
        loop?: Numeric;
        /** The voice, such as `Polly.Joanna`. */
        voice?: SayVoice;
      }
      /** The attributes of `<Sip>`. */
      interface SipAttributes {
        /** The URL that is told whether a person or a machine answered. */
        amdStatusCallback?: string;
        /** The method for amdStatusCallback. */
        amdStatusCallbackMethod?: string;
        /** Whether to find out if a machine answers: `Enable` or `DetectMessageEnd`. */
        machineDetection?: string;
        /** How much silence at first means that nobody can tell, in milliseconds. */
        machineDetectionSilenceTimeout?: Numeric;
        /** How much silence ends a greeting, in milliseconds. */
        machineDetectionSpeechEndThreshold?: Numeric;
        /** How long a greeting of a person is at most, in milliseconds. */
        machineDetectionSpeechThreshold?: Numeric;
        /** How long to listen for a machine, in seconds. */
        machineDetectionTimeout?: Numeric;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The password for the SIP endpoint. */
        password?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** What statusCallback is told of. */
        statusCallbackEvent?: SipEvent[] | SipEvent | (string & {});
        /** The method for statusCallback. */
        statusCallbackMethod?: string;
        /** The URL of TwiML for the one called, before both are connected. */
        url?: string;
        /** The user name for the SIP endpoint. */
        username?: string;
      }
      /** The attributes of `<SipUri>`. */
      interface SipUriAttributes {
        /** The password for the SIP endpoint. */
        password?: string;
        /** The order in which endpoints are tried, the lowest first. */
        priority?: string;
        /** The user name for the SIP endpoint. */
        username?: string;
        /** The share of calls among endpoints of one priority. */
        weight?: string;
      }
      /** The attributes of `<Siprec>`. */
      interface SiprecAttributes {
        /** The name of the connector that has been installed. */
        connectorName?: string;
        /** What it is called. */
        name?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** The method for statusCallback. */
        statusCallbackMethod?: SiprecStatusCallbackMethod;
        /** Which side is meant. */
        track?: SiprecTrack;
      }
      /** The attributes of `<Sms>`. */
      interface SmsAttributes {
        /** The URL that is asked for more TwiML afterwards. */
        action?: string;
        /** The number to send from. */
        from?: string;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** The number to send to. */
        to?: string;
      }
      /** The attributes of `<Break>`. */
      interface SsmlBreakAttributes {
        /** How long the pause is. */
        strength?: SsmlBreakStrength;
        /** How long the pause is, such as `2s` or `500ms`. */
        time?: string;
      }
      /** The attributes of `<Emphasis>`. */
      interface SsmlEmphasisAttributes {
        /** How strong the stress is. */
        level?: SsmlEmphasisLevel;
      }
      /** The attributes of `<Lang>`. */
      interface SsmlLangAttributes {
        /** The language, such as `fr-FR`. */
        'xml:lang'?: SsmlLangXmlLang;
      }
      /** The attributes of `<Phoneme>`. */
      interface SsmlPhonemeAttributes {
        /** The phonetic alphabet of ph. */
        alphabet?: SsmlPhonemeAlphabet;
        /** The pronunciation, in the alphabet. */
        ph?: string;
      }
      /** The attributes of `<Prosody>`. */
      interface SsmlProsodyAttributes {
        /** `x-low` to `x-high`, or a change such as `+10%`. */
        pitch?: string;
        /** `x-slow` to `x-fast`, or a percentage. */
        rate?: string;
        /** `silent` to `x-loud`, or a change such as `+6dB`. */
        volume?: string;
      }
      /** The attributes of `<SayAs>`. */
      interface SsmlSayAsAttributes {
        /** How the parts of the date are ordered. */
        format?: SsmlSayAsFormat;
        /** What the words are. */
        'interpret-as'?: SsmlSayAsInterpretAs;
      }
      /** The attributes of `<Sub>`. */
      interface SsmlSubAttributes {
        /** What is said instead of the words. */
        alias?: string;
      }
      /** The attributes of `<W>`. */
      interface SsmlWAttributes {
        /** The part of speech, such as `amazon:VB`. */
        role?: string;
      }
      /** The attributes of `<Start>`. */
      interface StartAttributes {
        /** The URL that is asked for more TwiML afterwards, with what came of this; the current document's unless it is given. */
        action?: string;
        /** The method for the URL, POST unless it is given. */
        method?: string;
      }
      /** The attributes of `<Stream>`. */
      interface StreamAttributes {
        /** The name of the connector that has been installed. */
        connectorName?: string;
        /** What it is called. */
        name?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** The method for statusCallback. */
        statusCallbackMethod?: StreamStatusCallbackMethod;
        /** Which side is meant. */
        track?: StreamTrack;
        /** The URL to connect to. */
        url?: string;
      }
      /** The attributes of `<Task>`. */
      interface TaskAttributes {
        /** How urgent the task is. */
        priority?: Numeric;
        /** How long the task may wait, in seconds. */
        timeout?: Numeric;
      }
      /** The attributes of `<Transcription>`. */
      interface TranscriptionAttributes {
        /** Whether the transcript gets punctuation. */
        enableAutomaticPunctuation?: Flag;
        /** Words and phrases that are likely to be said, with commas between them. */
        hints?: string;
        /** What the caller's side is called. */
        inboundTrackLabel?: string;
        /** The SID or name of the Conversational Intelligence service to use. */
        intelligenceService?: string;
        /** The language of the transcript, such as `en-US`. */
        languageCode?: string;
        /** What it is called. */
        name?: string;
        /** What the side of the one called is called. */
        outboundTrackLabel?: string;
        /** Whether parts of the transcript are sent before they are final. */
        partialResults?: Flag;
        /** Whether swear words are hidden. */
        profanityFilter?: Flag;
        /** The model that recognizes speech. */
        speechModel?: string;
        /** The method for statusCallbackUrl. */
        statusCallbackMethod?: TranscriptionStatusCallbackMethod;
        /** The URL that is sent the transcript. */
        statusCallbackUrl?: string;
        /** Which side is meant. */
        track?: TranscriptionTrack;
        /** The engine that recognizes speech. */
        transcriptionEngine?: string;
      }
      /** The attributes of `<VirtualAgent>`. */
      interface VirtualAgentAttributes {
        /** The name of the connector that has been installed. */
        connectorName?: string;
        /** The language, such as `en-US`. */
        language?: string;
        /** Whether the agent analyses sentiment. */
        sentimentAnalysis?: Flag;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** The method for statusCallback. */
        statusCallbackMethod?: string;
      }
      /** The attributes of `<WhatsApp>`. */
      interface WhatsAppAttributes {
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** What statusCallback is told of. */
        statusCallbackEvent?: WhatsAppEvent[] | WhatsAppEvent | (string & {});
        /** The method for statusCallback. */
        statusCallbackMethod?: string;
        /** The URL of TwiML for the one called, before both are connected. */
        url?: string;
      }
      type ApplicationEvent = 'completed' | 'initiated' | 'ringing' | 'answered';
      type ClientEvent = 'completed' | 'initiated' | 'ringing' | 'answered';
      type ConferenceBeep = 'true' | 'false' | 'onEnter' | 'onExit' | boolean;
      type ConferenceEvent = 'start' | 'end' | 'join' | 'leave' | 'mute' | 'hold' | 'modify' | 'speaker' | 'announcement';
      type ConferenceJitterBufferSize = 'large' | 'medium' | 'small' | 'off';
      type ConferenceRecord = 'do-not-record' | 'record-from-start';
      type ConferenceRecordingEvent = 'in-progress' | 'completed' | 'absent';
      type ConferenceRegion = 'us1' | 'us2' | 'ie1' | 'sg1' | 'br1' | 'au1' | 'jp1' | 'de1';
      type ConferenceTrim = 'trim-silence' | 'do-not-trim';
      type ConversationEvent = 'call-initiated' | 'call-ringing' | 'call-answered' | 'call-completed';
      type ConversationRecord = 'do-not-record' | 'record-from-answer' | 'record-from-ringing' | 'record-from-answer-dual' | 'record-from-ringing-dual' | 'true' | 'false' | boolean;
      type ConversationRecordingEvent = 'in-progress' | 'completed' | 'absent';
      type ConversationTrim = 'trim-silence' | 'do-not-trim';
      type DialRecord = 'do-not-record' | 'record-from-answer' | 'record-from-ringing' | 'record-from-answer-dual' | 'record-from-ringing-dual';
      type DialRecordingEvent = 'in-progress' | 'completed' | 'absent';
      type DialRecordingTrack = 'both' | 'inbound' | 'outbound';
      type DialRingTone = 'at' | 'au' | 'bg' | 'br' | 'be' | 'ch' | 'cl' | 'cn' | 'cz' | 'de' | 'dk' | 'ee' | 'es' | 'fi' | 'fr' | 'gr' | 'hu' | 'il' | 'in' | 'it' | 'lt' | 'jp' | 'mx' | 'my' | 'nl' | 'no' | 'nz' | 'ph' | 'pl' | 'pt' | 'ru' | 'se' | 'sg' | 'th' | 'uk' | 'us' | 'us-old' | 'tw' | 've' | 'za' | (string & {});
      type DialTrim = 'trim-silence' | 'do-not-trim';
      type GatherInput = 'dtmf' | 'speech';
      type GatherLanguage = 'af-ZA' | 'am-ET' | 'ar-AE' | 'ar-BH' | 'ar-DZ' | 'ar-EG' | 'ar-IL' | 'ar-IQ' | 'ar-JO' | 'ar-KW' | 'ar-LB' | 'ar-MA' | 'ar-OM' | 'ar-PS' | 'ar-QA' | 'ar-SA' | 'ar-TN' | 'az-AZ' | 'bg-BG' | 'bn-BD' | 'bn-IN' | 'ca-ES' | 'cs-CZ' | 'da-DK' | 'de-DE' | 'el-GR' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-GH' | 'en-IE' | 'en-IN' | 'en-KE' | 'en-NG' | 'en-NZ' | 'en-PH' | 'en-SG' | 'en-TZ' | 'en-US' | 'en-ZA' | 'es-AR' | 'es-BO' | 'es-CL' | 'es-CO' | 'es-CR' | 'es-DO' | 'es-EC' | 'es-ES' | 'es-GT' | 'es-HN' | 'es-MX' | 'es-NI' | 'es-PA' | 'es-PE' | 'es-PR' | 'es-PY' | 'es-SV' | 'es-US' | 'es-UY' | 'es-VE' | 'et-EE' | 'eu-ES' | 'fa-IR' | 'fi-FI' | 'fil-PH' | 'fr-CA' | 'fr-FR' | 'gl-ES' | 'gu-IN' | 'he-IL' | 'hi-IN' | 'hr-HR' | 'hu-HU' | 'hy-AM' | 'id-ID' | 'is-IS' | 'it-IT' | 'ja-JP' | 'jv-ID' | 'ka-GE' | 'km-KH' | 'kn-IN' | 'ko-KR' | 'lo-LA' | 'lt-LT' | 'lv-LV' | 'mk-MK' | 'ml-IN' | 'mn-MN' | 'mr-IN' | 'ms-MY' | 'my-MM' | 'nar-IQ' | 'nb-NO' | 'ne-NP' | 'nl-BE' | 'nl-NL' | 'pa-guru-IN' | 'pl-PL' | 'pt-BR' | 'pt-PT' | 'ro-RO' | 'ru-RU' | 'si-LK' | 'sk-SK' | 'sl-SI' | 'sq-AL' | 'sr-RS' | 'su-ID' | 'sv-SE' | 'sw-KE' | 'sw-TZ' | 'ta-IN' | 'ta-LK' | 'ta-MY' | 'ta-SG' | 'te-IN' | 'th-TH' | 'tr-TR' | 'uk-UA' | 'ur-IN' | 'ur-PK' | 'uz-UZ' | 'vi-VN' | 'yue-Hant-HK' | 'zh' | 'cmn-Hans-CN' | 'zh-TW' | 'cmn-Hant-TW' | 'zu-ZA' | (string & {});
      type NumberEvent = 'completed' | 'initiated' | 'ringing' | 'answered';
      type PayBankAccountType = 'consumer-checking' | 'consumer-savings' | 'commercial-checking' | 'commercial-savings';
      type PayLanguage = 'de-DE' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-PH' | 'en-US' | 'en-ZA' | 'es-ES' | 'es-US' | 'fr-CA' | 'fr-FR' | 'it-IT';
      type PayPaymentMethod = 'ach-debit' | 'credit-card';
      type PayStatusCallbackMethod = 'GET' | 'POST';
      type PayTokenType = 'one-time' | 'reusable' | 'payment-method';
      type PayValidCardTypes = 'visa' | 'mastercard' | 'amex' | 'maestro' | 'discover' | 'optima' | 'jcb' | 'diners-club' | 'enroute';
      type PromptCardType = 'visa' | 'mastercard' | 'amex' | 'maestro' | 'discover' | 'optima' | 'jcb' | 'diners-club' | 'enroute';
      type PromptErrorType = 'timeout' | 'invalid-card-number' | 'invalid-card-type' | 'invalid-date' | 'invalid-security-code' | 'internal-error' | 'input-matching-failed';
      type PromptFor = 'payment-card-number' | 'expiration-date' | 'security-code' | 'postal-code' | 'payment-processing' | 'bank-account-number' | 'bank-routing-number';
      type RecordRecordingEvent = 'in-progress' | 'completed' | 'absent';
      type RecordTrim = 'trim-silence' | 'do-not-trim';
      type RecordingChannels = 'mono' | 'dual';
      type RecordingEvent = 'in-progress' | 'completed' | 'absent';
      type RecordingRecordingStatusCallbackMethod = 'GET' | 'POST';
      type RecordingTrack = 'both' | 'inbound' | 'outbound';
      type RecordingTrim = 'trim-silence' | 'do-not-trim';
      type RejectReason = 'rejected' | 'busy';
      type SayLanguage = 'af-ZA' | 'am-ET' | 'ar-AE' | 'bg-BG' | 'bn-IN' | 'ca-ES' | 'cs-CZ' | 'da-DK' | 'de-DE' | 'el-GR' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-US' | 'en-ZA' | 'es-ES' | 'es-MX' | 'es-US' | 'fi-FI' | 'fil-PH' | 'fr-CA' | 'fr-FR' | 'gu-IN' | 'he-IL' | 'hi-IN' | 'hu-HU' | 'id-ID' | 'is-IS' | 'it-IT' | 'ja-JP' | 'kn-IN' | 'ko-KR' | 'lv-LV' | 'ml-IN' | 'mr-IN' | 'ms-MY' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-BR' | 'pt-PT' | 'ro-RO' | 'ru-RU' | 'sk-SK' | 'sr-RS' | 'sv-SE' | 'ta-IN' | 'te-IN' | 'th-TH' | 'tr-TR' | 'uk-UA' | 'vi-VN' | 'zh-TW' | 'ar-XA' | 'arb' | 'cmn-CN' | 'cmn-TW' | 'cy-GB' | 'de-AT' | 'en-GB-WLS' | 'fr-BE' | 'pa-IN' | 'yue-HK' | 'zh-CN' | 'zh-HK' | (string & {});
      type SayVoice = 'man' | 'woman' | 'alice' | 'Google.af-ZA-Standard-A' | 'Google.am-ET-Standard-A' | 'Google.am-ET-Standard-B' | 'Google.am-ET-Wavenet-A' | 'Google.am-ET-Wavenet-B' | 'Google.ar-XA-Chirp3-HD-Aoede' | 'Google.ar-XA-Chirp3-HD-Charon' | 'Google.ar-XA-Chirp3-HD-Fenrir' | 'Google.ar-XA-Chirp3-HD-Kore' | 'Google.ar-XA-Chirp3-HD-Leda' | 'Google.ar-XA-Chirp3-HD-Orus' | 'Google.ar-XA-Chirp3-HD-Puck' | 'Google.ar-XA-Chirp3-HD-Zephyr' | 'Google.ar-XA-Standard-A' | 'Google.ar-XA-Standard-B' | 'Google.ar-XA-Standard-C' | 'Google.ar-XA-Standard-D' | 'Google.ar-XA-Wavenet-A' | 'Google.ar-XA-Wavenet-B' | 'Google.ar-XA-Wavenet-C' | 'Google.ar-XA-Wavenet-D' | 'Google.bg-BG-Standard-A' | 'Google.bg-BG-Standard-B' | 'Google.bn-IN-Chirp3-HD-Aoede' | 'Google.bn-IN-Chirp3-HD-Charon' | 'Google.bn-IN-Chirp3-HD-Fenrir' | 'Google.bn-IN-Chirp3-HD-Kore' | 'Google.bn-IN-Chirp3-HD-Leda' | 'Google.bn-IN-Chirp3-HD-Orus' | 'Google.bn-IN-Chirp3-HD-Puck' | 'Google.bn-IN-Chirp3-HD-Zephyr' | 'Google.bn-IN-Standard-A' | 'Google.bn-IN-Standard-B' | 'Google.bn-IN-Standard-C' | 'Google.bn-IN-Standard-D' | 'Google.bn-IN-Wavenet-A' | 'Google.bn-IN-Wavenet-B' | 'Google.bn-IN-Wavenet-C' | 'Google.bn-IN-Wavenet-D' | 'Google.ca-ES-Standard-A' | 'Google.ca-ES-Standard-B' | 'Google.cmn-CN-Chirp3-HD-Aoede' | 'Google.cmn-CN-Chirp3-HD-Charon' | 'Google.cmn-CN-Chirp3-HD-Fenrir' | 'Google.cmn-CN-Chirp3-HD-Kore' | 'Google.cmn-CN-Chirp3-HD-Leda' | 'Google.cmn-CN-Chirp3-HD-Orus' | 'Google.cmn-CN-Chirp3-HD-Puck' | 'Google.cmn-CN-Chirp3-HD-Zephyr' | 'Google.cmn-CN-Standard-A' | 'Google.cmn-CN-Standard-B' | 'Google.cmn-CN-Standard-C' | 'Google.cmn-CN-Standard-D' | 'Google.cmn-CN-Wavenet-A' | 'Google.cmn-CN-Wavenet-B' | 'Google.cmn-CN-Wavenet-C' | 'Google.cmn-CN-Wavenet-D' | 'Google.cmn-TW-Standard-A' | 'Google.cmn-TW-Standard-B' | 'Google.cmn-TW-Standard-C' | 'Google.cmn-TW-Wavenet-A' | 'Google.cmn-TW-Wavenet-B' | 'Google.cmn-TW-Wavenet-C' | 'Google.cs-CZ-Standard-A' | 'Google.cs-CZ-Standard-B' | 'Google.cs-CZ-Wavenet-A' | 'Google.cs-CZ-Wavenet-B' | 'Google.da-DK-Neural2-D' | 'Google.da-DK-Neural2-F' | 'Google.da-DK-Standard-A' | 'Google.da-DK-Standard-C' | 'Google.da-DK-Standard-D' | 'Google.da-DK-Standard-E' | 'Google.da-DK-Standard-F' | 'Google.da-DK-Standard-G' | 'Google.da-DK-Wavenet-A' | 'Google.da-DK-Wavenet-C' | 'Google.da-DK-Wavenet-D' | 'Google.da-DK-Wavenet-E' | 'Google.da-DK-Wavenet-F' | 'Google.da-DK-Wavenet-G' | 'Google.de-DE-Chirp3-HD-Aoede' | 'Google.de-DE-Chirp3-HD-Charon' | 'Google.de-DE-Chirp3-HD-Fenrir' | 'Google.de-DE-Chirp3-HD-Kore' | 'Google.de-DE-Chirp3-HD-Leda' | 'Google.de-DE-Chirp3-HD-Orus' | 'Google.de-DE-Chirp3-HD-Puck' | 'Google.de-DE-Chirp3-HD-Zephyr' | 'Google.de-DE-Neural2-A' | 'Google.de-DE-Neural2-B' | 'Google.de-DE-Neural2-C' | 'Google.de-DE-Neural2-D' | 'Google.de-DE-Neural2-F' | 'Google.de-DE-Neural2-G' | 'Google.de-DE-Neural2-H' | 'Google.de-DE-Standard-A' | 'Google.de-DE-Standard-B' | 'Google.de-DE-Standard-C' | 'Google.de-DE-Standard-D' | 'Google.de-DE-Standard-E' | 'Google.de-DE-Standard-F' | 'Google.de-DE-Standard-G' | 'Google.de-DE-Standard-H' | 'Google.de-DE-Wavenet-A' | 'Google.de-DE-Wavenet-B' | 'Google.de-DE-Wavenet-C' | 'Google.de-DE-Wavenet-D' | 'Google.de-DE-Wavenet-E' | 'Google.de-DE-Wavenet-F' | 'Google.de-DE-Wavenet-G' | 'Google.de-DE-Wavenet-H' | 'Google.el-GR-Standard-A' | 'Google.el-GR-Standard-B' | 'Google.el-GR-Wavenet-A' | 'Google.el-GR-Wavenet-B' | 'Google.en-AU-Chirp3-HD-Aoede' | 'Google.en-AU-Chirp3-HD-Charon' | 'Google.en-AU-Chirp3-HD-Fenrir' | 'Google.en-AU-Chirp3-HD-Kore' | 'Google.en-AU-Chirp3-HD-Leda' | 'Google.en-AU-Chirp3-HD-Orus' | 'Google.en-AU-Chirp3-HD-Puck' | 'Google.en-AU-Chirp3-HD-Zephyr' | 'Google.en-AU-Neural2-A' | 'Google.en-AU-Neural2-B' | 'Google.en-AU-Neural2-C' | 'Google.en-AU-Neural2-D' | 'Google.en-AU-Standard-A' | 'Google.en-AU-Standard-B' | 'Google.en-AU-Standard-C' | 'Google.en-AU-Standard-D' | 'Google.en-AU-Wavenet-A' | 'Google.en-AU-Wavenet-B' | 'Google.en-AU-Wavenet-C' | 'Google.en-AU-Wavenet-D' | 'Google.en-GB-Chirp3-HD-Aoede' | 'Google.en-GB-Chirp3-HD-Charon' | 'Google.en-GB-Chirp3-HD-Fenrir' | 'Google.en-GB-Chirp3-HD-Kore' | 'Google.en-GB-Chirp3-HD-Leda' | 'Google.en-GB-Chirp3-HD-Orus' | 'Google.en-GB-Chirp3-HD-Puck' | 'Google.en-GB-Chirp3-HD-Zephyr' | 'Google.en-GB-Neural2-A' | 'Google.en-GB-Neural2-B' | 'Google.en-GB-Neural2-C' | 'Google.en-GB-Neural2-D' | 'Google.en-GB-Neural2-F' | 'Google.en-GB-Neural2-N' | 'Google.en-GB-Neural2-O' | 'Google.en-GB-Standard-A' | 'Google.en-GB-Standard-B' | 'Google.en-GB-Standard-C' | 'Google.en-GB-Standard-D' | 'Google.en-GB-Standard-F' | 'Google.en-GB-Standard-N' | 'Google.en-GB-Standard-O' | 'Google.en-GB-Wavenet-A' | 'Google.en-GB-Wavenet-B' | 'Google.en-GB-Wavenet-C' | 'Google.en-GB-Wavenet-D' | 'Google.en-GB-Wavenet-F' | 'Google.en-GB-Wavenet-N' | 'Google.en-GB-Wavenet-O' | 'Google.en-IN-Chirp3-HD-Aoede' | 'Google.en-IN-Chirp3-HD-Charon' | 'Google.en-IN-Chirp3-HD-Fenrir' | 'Google.en-IN-Chirp3-HD-Kore' | 'Google.en-IN-Chirp3-HD-Leda' | 'Google.en-IN-Chirp3-HD-Orus' | 'Google.en-IN-Chirp3-HD-Puck' | 'Google.en-IN-Chirp3-HD-Zephyr' | 'Google.en-IN-Neural2-A' | 'Google.en-IN-Neural2-B' | 'Google.en-IN-Neural2-C' | 'Google.en-IN-Neural2-D' | 'Google.en-IN-Standard-A' | 'Google.en-IN-Standard-B' | 'Google.en-IN-Standard-C' | 'Google.en-IN-Standard-D' | 'Google.en-IN-Standard-E' | 'Google.en-IN-Standard-F' | 'Google.en-IN-Wavenet-A' | 'Google.en-IN-Wavenet-B' | 'Google.en-IN-Wavenet-C' | 'Google.en-IN-Wavenet-D' | 'Google.en-IN-Wavenet-E' | 'Google.en-IN-Wavenet-F' | 'Google.en-US-Chirp3-HD-Aoede' | 'Google.en-US-Chirp3-HD-Charon' | 'Google.en-US-Chirp3-HD-Fenrir' | 'Google.en-US-Chirp3-HD-Kore' | 'Google.en-US-Chirp3-HD-Leda' | 'Google.en-US-Chirp3-HD-Orus' | 'Google.en-US-Chirp3-HD-Puck' | 'Google.en-US-Chirp3-HD-Zephyr' | 'Google.en-US-Neural2-A' | 'Google.en-US-Neural2-C' | 'Google.en-US-Neural2-D' | 'Google.en-US-Neural2-E' | 'Google.en-US-Neural2-F' | 'Google.en-US-Neural2-G' | 'Google.en-US-Neural2-H' | 'Google.en-US-Neural2-I' | 'Google.en-US-Neural2-J' | 'Google.en-US-Standard-A' | 'Google.en-US-Standard-B' | 'Google.en-US-Standard-C' | 'Google.en-US-Standard-D' | 'Google.en-US-Standard-E' | 'Google.en-US-Standard-F' | 'Google.en-US-Standard-G' | 'Google.en-US-Standard-H' | 'Google.en-US-Standard-I' | 'Google.en-US-Standard-J' | 'Google.en-US-Wavenet-A' | 'Google.en-US-Wavenet-B' | 'Google.en-US-Wavenet-C' | 'Google.en-US-Wavenet-D' | 'Google.en-US-Wavenet-E' | 'Google.en-US-Wavenet-F' | 'Google.en-US-Wavenet-G' | 'Google.en-US-Wavenet-H' | 'Google.en-US-Wavenet-I' | 'Google.en-US-Wavenet-J' | 'Google.es-ES-Chirp3-HD-Aoede' | 'Google.es-ES-Chirp3-HD-Charon' | 'Google.es-ES-Chirp3-HD-Fenrir' | 'Google.es-ES-Chirp3-HD-Kore' | 'Google.es-ES-Chirp3-HD-Leda' | 'Google.es-ES-Chirp3-HD-Orus' | 'Google.es-ES-Chirp3-HD-Puck' | 'Google.es-ES-Chirp3-HD-Zephyr' | 'Google.es-ES-Neural2-A' | 'Google.es-ES-Neural2-B' | 'Google.es-ES-Neural2-C' | 'Google.es-ES-Neural2-D' | 'Google.es-ES-Neural2-E' | 'Google.es-ES-Neural2-F' | 'Google.es-ES-Neural2-G' | 'Google.es-ES-Neural2-H' | 'Google.es-ES-Standard-A' | 'Google.es-ES-Standard-B' | 'Google.es-ES-Standard-C' | 'Google.es-ES-Standard-D' | 'Google.es-ES-Standard-E' | 'Google.es-ES-Standard-F' | 'Google.es-ES-Standard-G' | 'Google.es-ES-Standard-H' | 'Google.es-ES-Wavenet-B' | 'Google.es-ES-Wavenet-C' | 'Google.es-ES-Wavenet-D' | 'Google.es-ES-Wavenet-E' | 'Google.es-ES-Wavenet-F' | 'Google.es-ES-Wavenet-G' | 'Google.es-ES-Wavenet-H' | 'Google.es-US-Chirp3-HD-Aoede' | 'Google.es-US-Chirp3-HD-Charon' | 'Google.es-US-Chirp3-HD-Fenrir' | 'Google.es-US-Chirp3-HD-Kore' | 'Google.es-US-Chirp3-HD-Leda' | 'Google.es-US-Chirp3-HD-Orus' | 'Google.es-US-Chirp3-HD-Puck' | 'Google.es-US-Chirp3-HD-Zephyr' | 'Google.es-US-Neural2-A' | 'Google.es-US-Neural2-B' | 'Google.es-US-Neural2-C' | 'Google.es-US-Standard-A' | 'Google.es-US-Standard-B' | 'Google.es-US-Standard-C' | 'Google.es-US-Wavenet-A' | 'Google.es-US-Wavenet-B' | 'Google.es-US-Wavenet-C' | 'Google.eu-ES-Standard-A' | 'Google.eu-ES-Standard-B' | 'Google.fi-FI-Standard-A' | 'Google.fi-FI-Standard-B' | 'Google.fi-FI-Wavenet-A' | 'Google.fi-FI-Wavenet-B' | 'Google.fil-ph-Neural2-A' | 'Google.fil-ph-Neural2-D' | 'Google.fil-PH-Standard-A' | 'Google.fil-PH-Standard-B' | 'Google.fil-PH-Standard-C' | 'Google.fil-PH-Standard-D' | 'Google.fil-PH-Wavenet-A' | 'Google.fil-PH-Wavenet-B' | 'Google.fil-PH-Wavenet-C' | 'Google.fil-PH-Wavenet-D' | 'Google.fr-CA-Chirp3-HD-Aoede' | 'Google.fr-CA-Chirp3-HD-Charon' | 'Google.fr-CA-Chirp3-HD-Fenrir' | 'Google.fr-CA-Chirp3-HD-Kore' | 'Google.fr-CA-Chirp3-HD-Leda' | 'Google.fr-CA-Chirp3-HD-Orus' | 'Google.fr-CA-Chirp3-HD-Puck' | 'Google.fr-CA-Chirp3-HD-Zephyr' | 'Google.fr-CA-Neural2-A' | 'Google.fr-CA-Neural2-B' | 'Google.fr-CA-Neural2-C' | 'Google.fr-CA-Neural2-D' | 'Google.fr-CA-Standard-A' | 'Google.fr-CA-Standard-B' | 'Google.fr-CA-Standard-C' | 'Google.fr-CA-Standard-D' | 'Google.fr-CA-Wavenet-A' | 'Google.fr-CA-Wavenet-B' | 'Google.fr-CA-Wavenet-C' | 'Google.fr-CA-Wavenet-D' | 'Google.fr-FR-Chirp3-HD-Aoede' | 'Google.fr-FR-Chirp3-HD-Charon' | 'Google.fr-FR-Chirp3-HD-Fenrir' | 'Google.fr-FR-Chirp3-HD-Kore' | 'Google.fr-FR-Chirp3-HD-Leda' | 'Google.fr-FR-Chirp3-HD-Orus' | 'Google.fr-FR-Chirp3-HD-Puck' | 'Google.fr-FR-Chirp3-HD-Zephyr' | 'Google.fr-FR-Neural2-A' | 'Google.fr-FR-Neural2-B' | 'Google.fr-FR-Neural2-C' | 'Google.fr-FR-Neural2-D' | 'Google.fr-FR-Neural2-E' | 'Google.fr-FR-Neural2-F' | 'Google.fr-FR-Neural2-G' | 'Google.fr-FR-Standard-A' | 'Google.fr-FR-Standard-B' | 'Google.fr-FR-Standard-C' | 'Google.fr-FR-Standard-D' | 'Google.fr-FR-Standard-E' | 'Google.fr-FR-Standard-F' | 'Google.fr-FR-Standard-G' | 'Google.fr-FR-Wavenet-A' | 'Google.fr-FR-Wavenet-B' | 'Google.fr-FR-Wavenet-C' | 'Google.fr-FR-Wavenet-D' | 'Google.fr-FR-Wavenet-E' | 'Google.fr-FR-Wavenet-F' | 'Google.fr-FR-Wavenet-G' | 'Google.gl-ES-Standard-A' | 'Google.gl-ES-Standard-B' | 'Google.gu-IN-Chirp3-HD-Aoede' | 'Google.gu-IN-Chirp3-HD-Charon' | 'Google.gu-IN-Chirp3-HD-Fenrir' | 'Google.gu-IN-Chirp3-HD-Kore' | 'Google.gu-IN-Chirp3-HD-Leda' | 'Google.gu-IN-Chirp3-HD-Orus' | 'Google.gu-IN-Chirp3-HD-Puck' | 'Google.gu-IN-Chirp3-HD-Zephyr' | 'Google.gu-IN-Standard-A' | 'Google.gu-IN-Standard-B' | 'Google.gu-IN-Standard-C' | 'Google.gu-IN-Standard-D' | 'Google.gu-IN-Wavenet-A' | 'Google.gu-IN-Wavenet-B' | 'Google.gu-IN-Wavenet-C' | 'Google.gu-IN-Wavenet-D' | 'Google.he-IL-Standard-A' | 'Google.he-IL-Standard-B' | 'Google.he-IL-Standard-C' | 'Google.he-IL-Standard-D' | 'Google.he-IL-Wavenet-A' | 'Google.he-IL-Wavenet-B' | 'Google.he-IL-Wavenet-C' | 'Google.he-IL-Wavenet-D' | 'Google.hi-IN-Chirp3-HD-Aoede' | 'Google.hi-IN-Chirp3-HD-Charon' | 'Google.hi-IN-Chirp3-HD-Fenrir' | 'Google.hi-IN-Chirp3-HD-Kore' | 'Google.hi-IN-Chirp3-HD-Leda' | 'Google.hi-IN-Chirp3-HD-Orus' | 'Google.hi-IN-Chirp3-HD-Puck' | 'Google.hi-IN-Chirp3-HD-Zephyr' | 'Google.hi-IN-Neural2-A' | 'Google.hi-IN-Neural2-B' | 'Google.hi-IN-Neural2-C' | 'Google.hi-IN-Neural2-D' | 'Google.hi-IN-Standard-A' | 'Google.hi-IN-Standard-B' | 'Google.hi-IN-Standard-C' | 'Google.hi-IN-Standard-D' | 'Google.hi-IN-Standard-E' | 'Google.hi-IN-Standard-F' | 'Google.hi-IN-Wavenet-A' | 'Google.hi-IN-Wavenet-B' | 'Google.hi-IN-Wavenet-C' | 'Google.hi-IN-Wavenet-D' | 'Google.hi-IN-Wavenet-E' | 'Google.hi-IN-Wavenet-F' | 'Google.hu-HU-Standard-A' | 'Google.hu-HU-Standard-B' | 'Google.hu-HU-Wavenet-A' | 'Google.id-ID-Chirp3-HD-Aoede' | 'Google.id-ID-Chirp3-HD-Charon' | 'Google.id-ID-Chirp3-HD-Fenrir' | 'Google.id-ID-Chirp3-HD-Kore' | 'Google.id-ID-Chirp3-HD-Leda' | 'Google.id-ID-Chirp3-HD-Orus' | 'Google.id-ID-Chirp3-HD-Puck' | 'Google.id-ID-Chirp3-HD-Zephyr' | 'Google.id-ID-Standard-A' | 'Google.id-ID-Standard-B' | 'Google.id-ID-Standard-C' | 'Google.id-ID-Standard-D' | 'Google.id-ID-Wavenet-A' | 'Google.id-ID-Wavenet-B' | 'Google.id-ID-Wavenet-C' | 'Google.id-ID-Wavenet-D' | 'Google.is-IS-Standard-A' | 'Google.is-IS-Standard-B' | 'Google.it-IT-Chirp3-HD-Aoede' | 'Google.it-IT-Chirp3-HD-Charon' | 'Google.it-IT-Chirp3-HD-Fenrir' | 'Google.it-IT-Chirp3-HD-Kore' | 'Google.it-IT-Chirp3-HD-Leda' | 'Google.it-IT-Chirp3-HD-Orus' | 'Google.it-IT-Chirp3-HD-Puck' | 'Google.it-IT-Chirp3-HD-Zephyr' | 'Google.it-IT-Neural2-A' | 'Google.it-IT-Neural2-C' | 'Google.it-IT-Neural2-F' | 'Google.it-IT-Standard-A' | 'Google.it-IT-Standard-B' | 'Google.it-IT-Standard-C' | 'Google.it-IT-Standard-D' | 'Google.it-IT-Standard-E' | 'Google.it-IT-Standard-F' | 'Google.it-IT-Wavenet-A' | 'Google.it-IT-Wavenet-B' | 'Google.it-IT-Wavenet-C' | 'Google.it-IT-Wavenet-D' | 'Google.it-IT-Wavenet-E' | 'Google.it-IT-Wavenet-F' | 'Google.ja-JP-Chirp3-HD-Aoede' | 'Google.ja-JP-Chirp3-HD-Charon' | 'Google.ja-JP-Chirp3-HD-Fenrir' | 'Google.ja-JP-Chirp3-HD-Kore' | 'Google.ja-JP-Chirp3-HD-Leda' | 'Google.ja-JP-Chirp3-HD-Orus' | 'Google.ja-JP-Chirp3-HD-Puck' | 'Google.ja-JP-Chirp3-HD-Zephyr' | 'Google.ja-JP-Neural2-B' | 'Google.ja-JP-Neural2-C' | 'Google.ja-JP-Neural2-D' | 'Google.ja-JP-Standard-A' | 'Google.ja-JP-Standard-B' | 'Google.ja-JP-Standard-C' | 'Google.ja-JP-Standard-D' | 'Google.ja-JP-Wavenet-A' | 'Google.ja-JP-Wavenet-B' | 'Google.ja-JP-Wavenet-C' | 'Google.ja-JP-Wavenet-D' | 'Google.kn-IN-Chirp3-HD-Aoede' | 'Google.kn-IN-Chirp3-HD-Charon' | 'Google.kn-IN-Chirp3-HD-Fenrir' | 'Google.kn-IN-Chirp3-HD-Kore' | 'Google.kn-IN-Chirp3-HD-Leda' | 'Google.kn-IN-Chirp3-HD-Orus' | 'Google.kn-IN-Chirp3-HD-Puck' | 'Google.kn-IN-Chirp3-HD-Zephyr' | 'Google.kn-IN-Standard-A' | 'Google.kn-IN-Standard-B' | 'Google.kn-IN-Standard-C' | 'Google.kn-IN-Standard-D' | 'Google.kn-IN-Wavenet-A' | 'Google.kn-IN-Wavenet-B' | 'Google.kn-IN-Wavenet-C' | 'Google.kn-IN-Wavenet-D' | 'Google.ko-KR-Chirp3-HD-Aoede' | 'Google.ko-KR-Chirp3-HD-Charon' | 'Google.ko-KR-Chirp3-HD-Fenrir' | 'Google.ko-KR-Chirp3-HD-Kore' | 'Google.ko-KR-Chirp3-HD-Leda' | 'Google.ko-KR-Chirp3-HD-Orus' | 'Google.ko-KR-Chirp3-HD-Puck' | 'Google.ko-KR-Chirp3-HD-Zephyr' | 'Google.ko-KR-Neural2-A' | 'Google.ko-KR-Neural2-B' | 'Google.ko-KR-Neural2-C' | 'Google.ko-KR-Standard-A' | 'Google.ko-KR-Standard-B' | 'Google.ko-KR-Standard-C' | 'Google.ko-KR-Standard-D' | 'Google.ko-KR-Wavenet-A' | 'Google.ko-KR-Wavenet-B' | 'Google.ko-KR-Wavenet-C' | 'Google.ko-KR-Wavenet-D' | 'Google.lt-LT-Standard-A' | 'Google.lt-LT-Standard-B' | 'Google.lv-LV-Standard-A' | 'Google.lv-LV-Standard-B' | 'Google.ml-IN-Chirp3-HD-Aoede' | 'Google.ml-IN-Chirp3-HD-Charon' | 'Google.ml-IN-Chirp3-HD-Fenrir' | 'Google.ml-IN-Chirp3-HD-Kore' | 'Google.ml-IN-Chirp3-HD-Leda' | 'Google.ml-IN-Chirp3-HD-Orus' | 'Google.ml-IN-Chirp3-HD-Puck' | 'Google.ml-IN-Chirp3-HD-Zephyr' | 'Google.ml-IN-Standard-A' | 'Google.ml-IN-Standard-B' | 'Google.ml-IN-Standard-C' | 'Google.ml-IN-Standard-D' | 'Google.ml-IN-Wavenet-A' | 'Google.ml-IN-Wavenet-B' | 'Google.ml-IN-Wavenet-C' | 'Google.ml-IN-Wavenet-D' | 'Google.mr-IN-Chirp3-HD-Aoede' | 'Google.mr-IN-Chirp3-HD-Charon' | 'Google.mr-IN-Chirp3-HD-Fenrir' | 'Google.mr-IN-Chirp3-HD-Kore' | 'Google.mr-IN-Chirp3-HD-Leda' | 'Google.mr-IN-Chirp3-HD-Orus' | 'Google.mr-IN-Chirp3-HD-Puck' | 'Google.mr-IN-Chirp3-HD-Zephyr' | 'Google.mr-IN-Standard-A' | 'Google.mr-IN-Standard-B' | 'Google.mr-IN-Standard-C' | 'Google.mr-IN-Wavenet-A' | 'Google.mr-IN-Wavenet-B' | 'Google.mr-IN-Wavenet-C' | 'Google.ms-MY-Standard-A' | 'Google.ms-MY-Standard-B' | 'Google.ms-MY-Standard-C' | 'Google.ms-MY-Standard-D' | 'Google.ms-MY-Wavenet-A' | 'Google.ms-MY-Wavenet-B' | 'Google.ms-MY-Wavenet-C' | 'Google.ms-MY-Wavenet-D' | 'Google.nb-NO-Standard-A' | 'Google.nb-NO-Standard-B' | 'Google.nb-NO-Standard-C' | 'Google.nb-NO-Standard-D' | 'Google.nb-NO-Standard-E' | 'Google.nb-NO-Standard-F' | 'Google.nb-NO-Standard-G' | 'Google.nb-NO-Wavenet-A' | 'Google.nb-NO-Wavenet-B' | 'Google.nb-NO-Wavenet-C' | 'Google.nb-NO-Wavenet-D' | 'Google.nb-NO-Wavenet-E' | 'Google.nb-NO-Wavenet-F' | 'Google.nb-NO-Wavenet-G' | 'Google.nl-BE-Standard-A' | 'Google.nl-BE-Standard-B' | 'Google.nl-BE-Standard-C' | 'Google.nl-BE-Standard-D' | 'Google.nl-BE-Wavenet-A' | 'Google.nl-BE-Wavenet-B' | 'Google.nl-BE-Wavenet-C' | 'Google.nl-BE-Wavenet-D' | 'Google.nl-NL-Chirp3-HD-Aoede' | 'Google.nl-NL-Chirp3-HD-Charon' | 'Google.nl-NL-Chirp3-HD-Fenrir' | 'Google.nl-NL-Chirp3-HD-Kore' | 'Google.nl-NL-Chirp3-HD-Leda' | 'Google.nl-NL-Chirp3-HD-Orus' | 'Google.nl-NL-Chirp3-HD-Puck' | 'Google.nl-NL-Chirp3-HD-Zephyr' | 'Google.nl-NL-Standard-A' | 'Google.nl-NL-Standard-B' | 'Google.nl-NL-Standard-C' | 'Google.nl-NL-Standard-D' | 'Google.nl-NL-Standard-E' | 'Google.nl-NL-Standard-F' | 'Google.nl-NL-Standard-G' | 'Google.nl-NL-Wavenet-A' | 'Google.nl-NL-Wavenet-B' | 'Google.nl-NL-Wavenet-C' | 'Google.nl-NL-Wavenet-D' | 'Google.nl-NL-Wavenet-E' | 'Google.nl-NL-Wavenet-F' | 'Google.nl-NL-Wavenet-G' | 'Google.pa-IN-Standard-A' | 'Google.pa-IN-Standard-B' | 'Google.pa-IN-Standard-C' | 'Google.pa-IN-Standard-D' | 'Google.pa-IN-Wavenet-A' | 'Google.pa-IN-Wavenet-B' | 'Google.pa-IN-Wavenet-C' | 'Google.pa-IN-Wavenet-D' | 'Google.pl-PL-Chirp3-HD-Aoede' | 'Google.pl-PL-Chirp3-HD-Charon' | 'Google.pl-PL-Chirp3-HD-Fenrir' | 'Google.pl-PL-Chirp3-HD-Kore' | 'Google.pl-PL-Chirp3-HD-Leda' | 'Google.pl-PL-Chirp3-HD-Orus' | 'Google.pl-PL-Chirp3-HD-Puck' | 'Google.pl-PL-Chirp3-HD-Zephyr' | 'Google.pl-PL-Standard-A' | 'Google.pl-PL-Standard-B' | 'Google.pl-PL-Standard-C' | 'Google.pl-PL-Standard-D' | 'Google.pl-PL-Standard-E' | 'Google.pl-PL-Standard-F' | 'Google.pl-PL-Standard-G' | 'Google.pl-PL-Wavenet-A' | 'Google.pl-PL-Wavenet-B' | 'Google.pl-PL-Wavenet-C' | 'Google.pl-PL-Wavenet-D' | 'Google.pl-PL-Wavenet-E' | 'Google.pl-PL-Wavenet-F' | 'Google.pl-PL-Wavenet-G' | 'Google.pt-BR-Chirp3-HD-Aoede' | 'Google.pt-BR-Chirp3-HD-Charon' | 'Google.pt-BR-Chirp3-HD-Fenrir' | 'Google.pt-BR-Chirp3-HD-Kore' | 'Google.pt-BR-Chirp3-HD-Leda' | 'Google.pt-BR-Chirp3-HD-Orus' | 'Google.pt-BR-Chirp3-HD-Puck' | 'Google.pt-BR-Chirp3-HD-Zephyr' | 'Google.pt-BR-Neural2-A' | 'Google.pt-BR-Neural2-B' | 'Google.pt-BR-Neural2-C' | 'Google.pt-BR-Standard-A' | 'Google.pt-BR-Standard-B' | 'Google.pt-BR-Standard-C' | 'Google.pt-BR-Standard-D' | 'Google.pt-BR-Standard-E' | 'Google.pt-BR-Wavenet-A' | 'Google.pt-BR-Wavenet-B' | 'Google.pt-BR-Wavenet-C' | 'Google.pt-BR-Wavenet-D' | 'Google.pt-BR-Wavenet-E' | 'Google.pt-PT-Standard-A' | 'Google.pt-PT-Standard-B' | 'Google.pt-PT-Standard-C' | 'Google.pt-PT-Standard-D' | 'Google.pt-PT-Standard-E' | 'Google.pt-PT-Standard-F' | 'Google.pt-PT-Wavenet-A' | 'Google.pt-PT-Wavenet-B' | 'Google.pt-PT-Wavenet-C' | 'Google.pt-PT-Wavenet-D' | 'Google.pt-PT-Wavenet-E' | 'Google.pt-PT-Wavenet-F' | 'Google.ro-RO-Standard-A' | 'Google.ro-RO-Standard-B' | 'Google.ro-RO-Wavenet-A' | 'Google.ro-RO-Wavenet-B' | 'Google.ru-RU-Chirp3-HD-Aoede' | 'Google.ru-RU-Chirp3-HD-Charon' | 'Google.ru-RU-Chirp3-HD-Fenrir' | 'Google.ru-RU-Chirp3-HD-Kore' | 'Google.ru-RU-Chirp3-HD-Leda' | 'Google.ru-RU-Chirp3-HD-Orus' | 'Google.ru-RU-Chirp3-HD-Puck' | 'Google.ru-RU-Chirp3-HD-Zephyr' | 'Google.ru-RU-Standard-A' | 'Google.ru-RU-Standard-B' | 'Google.ru-RU-Standard-C' | 'Google.ru-RU-Standard-D' | 'Google.ru-RU-Standard-E' | 'Google.ru-RU-Wavenet-A' | 'Google.ru-RU-Wavenet-B' | 'Google.ru-RU-Wavenet-C' | 'Google.ru-RU-Wavenet-D' | 'Google.ru-RU-Wavenet-E' | 'Google.sk-SK-Standard-A' | 'Google.sk-SK-Standard-B' | 'Google.sk-SK-Wavenet-A' | 'Google.sk-SK-Wavenet-B' | 'Google.sr-RS-Standard-A' | 'Google.sv-SE-Standard-A' | 'Google.sv-SE-Standard-B' | 'Google.sv-SE-Standard-C' | 'Google.sv-SE-Standard-D' | 'Google.sv-SE-Standard-E' | 'Google.sv-SE-Standard-F' | 'Google.sv-SE-Standard-G' | 'Google.sv-SE-Wavenet-A' | 'Google.sv-SE-Wavenet-B' | 'Google.sv-SE-Wavenet-C' | 'Google.sv-SE-Wavenet-D' | 'Google.sv-SE-Wavenet-E' | 'Google.sv-SE-Wavenet-F' | 'Google.sv-SE-Wavenet-G' | 'Google.ta-IN-Chirp3-HD-Aoede' | 'Google.ta-IN-Chirp3-HD-Charon' | 'Google.ta-IN-Chirp3-HD-Fenrir' | 'Google.ta-IN-Chirp3-HD-Kore' | 'Google.ta-IN-Chirp3-HD-Leda' | 'Google.ta-IN-Chirp3-HD-Orus' | 'Google.ta-IN-Chirp3-HD-Puck' | 'Google.ta-IN-Chirp3-HD-Zephyr' | 'Google.ta-IN-Standard-A' | 'Google.ta-IN-Standard-B' | 'Google.ta-IN-Standard-C' | 'Google.ta-IN-Standard-D' | 'Google.ta-IN-Wavenet-A' | 'Google.ta-IN-Wavenet-B' | 'Google.ta-IN-Wavenet-C' | 'Google.ta-IN-Wavenet-D' | 'Google.te-IN-Chirp3-HD-Aoede' | 'Google.te-IN-Chirp3-HD-Charon' | 'Google.te-IN-Chirp3-HD-Fenrir' | 'Google.te-IN-Chirp3-HD-Kore' | 'Google.te-IN-Chirp3-HD-Leda' | 'Google.te-IN-Chirp3-HD-Orus' | 'Google.te-IN-Chirp3-HD-Puck' | 'Google.te-IN-Chirp3-HD-Zephyr' | 'Google.te-IN-Standard-A' | 'Google.te-IN-Standard-B' | 'Google.te-IN-Standard-C' | 'Google.te-IN-Standard-D' | 'Google.th-TH-Chirp3-HD-Aoede' | 'Google.th-TH-Chirp3-HD-Charon' | 'Google.th-TH-Chirp3-HD-Fenrir' | 'Google.th-TH-Chirp3-HD-Kore' | 'Google.th-TH-Chirp3-HD-Leda' | 'Google.th-TH-Chirp3-HD-Orus' | 'Google.th-TH-Chirp3-HD-Puck' | 'Google.th-TH-Chirp3-HD-Zephyr' | 'Google.th-TH-Neural2-C' | 'Google.th-TH-Standard-A' | 'Google.tr-TR-Chirp3-HD-Aoede' | 'Google.tr-TR-Chirp3-HD-Charon' | 'Google.tr-TR-Chirp3-HD-Fenrir' | 'Google.tr-TR-Chirp3-HD-Kore' | 'Google.tr-TR-Chirp3-HD-Leda' | 'Google.tr-TR-Chirp3-HD-Orus' | 'Google.tr-TR-Chirp3-HD-Puck' | 'Google.tr-TR-Chirp3-HD-Zephyr' | 'Google.tr-TR-Standard-A' | 'Google.tr-TR-Standard-B' | 'Google.tr-TR-Standard-C' | 'Google.tr-TR-Standard-D' | 'Google.tr-TR-Standard-E' | 'Google.tr-TR-Wavenet-A' | 'Google.tr-TR-Wavenet-B' | 'Google.tr-TR-Wavenet-C' | 'Google.tr-TR-Wavenet-D' | 'Google.tr-TR-Wavenet-E' | 'Google.uk-UA-Standard-A' | 'Google.uk-UA-Wavenet-A' | 'Google.vi-VN-Chirp3-HD-Aoede' | 'Google.vi-VN-Chirp3-HD-Charon' | 'Google.vi-VN-Chirp3-HD-Fenrir' | 'Google.vi-VN-Chirp3-HD-Kore' | 'Google.vi-VN-Chirp3-HD-Leda' | 'Google.vi-VN-Chirp3-HD-Orus' | 'Google.vi-VN-Chirp3-HD-Puck' | 'Google.vi-VN-Chirp3-HD-Zephyr' | 'Google.vi-VN-Neural2-A' | 'Google.vi-VN-Neural2-D' | 'Google.vi-VN-Standard-A' | 'Google.vi-VN-Standard-B' | 'Google.vi-VN-Standard-C' | 'Google.vi-VN-Standard-D' | 'Google.vi-VN-Wavenet-A' | 'Google.vi-VN-Wavenet-B' | 'Google.vi-VN-Wavenet-C' | 'Google.vi-VN-Wavenet-D' | 'Google.yue-HK-Standard-A' | 'Google.yue-HK-Standard-B' | 'Google.yue-HK-Standard-C' | 'Google.yue-HK-Standard-D' | 'Polly.Aditi' | 'Polly.Amy' | 'Polly.Astrid' | 'Polly.Bianca' | 'Polly.Brian' | 'Polly.Camila' | 'Polly.Carla' | 'Polly.Carmen' | 'Polly.Celine' | 'Polly.Chantal' | 'Polly.Conchita' | 'Polly.Cristiano' | 'Polly.Dora' | 'Polly.Emma' | 'Polly.Enrique' | 'Polly.Ewa' | 'Polly.Filiz' | 'Polly.Geraint' | 'Polly.Giorgio' | 'Polly.Gwyneth' | 'Polly.Hans' | 'Polly.Ines' | 'Polly.Ivy' | 'Polly.Jacek' | 'Polly.Jan' | 'Polly.Joanna' | 'Polly.Joey' | 'Polly.Justin' | 'Polly.Karl' | 'Polly.Kendra' | 'Polly.Kevin' | 'Polly.Kimberly' | 'Polly.Lea' | 'Polly.Liv' | 'Polly.Lotte' | 'Polly.Lucia' | 'Polly.Lupe' | 'Polly.Mads' | 'Polly.Maja' | 'Polly.Marlene' | 'Polly.Mathieu' | 'Polly.Matthew' | 'Polly.Maxim' | 'Polly.Mia' | 'Polly.Miguel' | 'Polly.Mizuki' | 'Polly.Naja' | 'Polly.Nicole' | 'Polly.Penelope' | 'Polly.Raveena' | 'Polly.Ricardo' | 'Polly.Ruben' | 'Polly.Russell' | 'Polly.Salli' | 'Polly.Seoyeon' | 'Polly.Takumi' | 'Polly.Tatyana' | 'Polly.Vicki' | 'Polly.Vitoria' | 'Polly.Zeina' | 'Polly.Zhiyu' | 'Polly.Adriano-Neural' | 'Polly.Amy-Neural' | 'Polly.Andres-Neural' | 'Polly.Aria-Neural' | 'Polly.Arlet-Neural' | 'Polly.Arthur-Neural' | 'Polly.Ayanda-Neural' | 'Polly.Bianca-Neural' | 'Polly.Brian-Neural' | 'Polly.Burcu-Neural' | 'Polly.Camila-Neural' | 'Polly.Daniel-Neural' | 'Polly.Danielle-Neural' | 'Polly.Elin-Neural' | 'Polly.Emma-Neural' | 'Polly.Gabrielle-Neural' | 'Polly.Gregory-Neural' | 'Polly.Hala-Neural' | 'Polly.Hannah-Neural' | 'Polly.Hiujin-Neural' | 'Polly.Ida-Neural' | 'Polly.Ines-Neural' | 'Polly.Isabelle-Neural' | 'Polly.Ivy-Neural' | 'Polly.Joanna-Neural' | 'Polly.Joey-Neural' | 'Polly.Justin-Neural' | 'Polly.Kajal-Neural' | 'Polly.Kazuha-Neural' | 'Polly.Kendra-Neural' | 'Polly.Kevin-Neural' | 'Polly.Kimberly-Neural' | 'Polly.Laura-Neural' | 'Polly.Lea-Neural' | 'Polly.Liam-Neural' | 'Polly.Lisa-Neural' | 'Polly.Lucia-Neural' | 'Polly.Lupe-Neural' | 'Polly.Matthew-Neural' | 'Polly.Mia-Neural' | 'Polly.Niamh-Neural' | 'Polly.Ola-Neural' | 'Polly.Olivia-Neural' | 'Polly.Pedro-Neural' | 'Polly.Remi-Neural' | 'Polly.Ruth-Neural' | 'Polly.Salli-Neural' | 'Polly.Seoyeon-Neural' | 'Polly.Sergio-Neural' | 'Polly.Sofie-Neural' | 'Polly.Stephen-Neural' | 'Polly.Suvi-Neural' | 'Polly.Takumi-Neural' | 'Polly.Thiago-Neural' | 'Polly.Tomoko-Neural' | 'Polly.Vicki-Neural' | 'Polly.Vitoria-Neural' | 'Polly.Zayd-Neural' | 'Polly.Zhiyu-Neural' | 'Polly.Amy-Generative' | 'Polly.Andres-Generative' | 'Polly.Ayanda-Generative' | 'Polly.Bianca-Generative' | 'Polly.Daniel-Generative' | 'Polly.Danielle-Generative' | 'Polly.Joanna-Generative' | 'Polly.Kajal-Generative' | 'Polly.Lea-Generative' | 'Polly.Lucia-Generative' | 'Polly.Lupe-Generative' | 'Polly.Matthew-Generative' | 'Polly.Mía-Generative' | 'Polly.Olivia-Generative' | 'Polly.Pedro-Generative' | 'Polly.Rémi-Generative' | 'Polly.Ruth-Generative' | 'Polly.Sergio-Generative' | 'Polly.Stephen-Generative' | 'Polly.Vicki-Generative' | (string & {});
      type SipEvent = 'completed' | 'initiated' | 'ringing' | 'answered';
      type SiprecStatusCallbackMethod = 'GET' | 'POST';
      type SiprecTrack = 'inbound_track' | 'outbound_track' | 'both_tracks';
      type SsmlBreakStrength = 'medium' | 'none' | 'x-weak' | 'weak' | 'strong' | 'x-strong';
      type SsmlEmphasisLevel = 'strong' | 'moderate' | 'reduced';
      type SsmlLangXmlLang = 'ar-AE' | 'ca-ES' | 'da-DK' | 'de-DE' | 'en-AU' | 'en-GB' | 'en-IN' | 'en-NZ' | 'en-US' | 'en-ZA' | 'es-ES' | 'es-MX' | 'es-US' | 'fi-FI' | 'fr-CA' | 'fr-FR' | 'he-IL' | 'hi-IN' | 'is-IS' | 'it-IT' | 'ja-JP' | 'ko-KR' | 'nb-NO' | 'nl-NL' | 'pl-PL' | 'pt-BR' | 'pt-PT' | 'ro-RO' | 'ru-RU' | 'sv-SE' | 'tr-TR' | 'arb' | 'cmn-CN' | 'cy-GB' | 'de-AT' | 'en-GB-WLS' | 'yue-CN' | (string & {});
      type SsmlPhonemeAlphabet = 'ipa' | 'x-sampa' | 'x-amazon-jyutping' | 'x-amazon-pinyin' | 'x-amazon-pron-kana' | 'x-amazon-yomigana';
      type SsmlSayAsFormat = 'my' | 'mdy' | 'dmy' | 'ymd' | 'md' | 'dm' | 'ym' | 'd' | 'm' | 'y' | 'yyyymmdd';
      type SsmlSayAsInterpretAs = 'number' | 'characters' | 'spell-out' | 'cardinal' | 'ordinal' | 'digits' | 'fraction' | 'unit' | 'date' | 'time' | 'address' | 'expletive' | 'telephone';
      type StreamStatusCallbackMethod = 'GET' | 'POST';
      type StreamTrack = 'inbound_track' | 'outbound_track' | 'both_tracks';
      type TranscriptionStatusCallbackMethod = 'GET' | 'POST';
      type TranscriptionTrack = 'inbound_track' | 'outbound_track' | 'both_tracks';
      type WhatsAppEvent = 'completed' | 'initiated' | 'ringing' | 'answered';
    }
    interface MessagingResponse extends Response {}
    /** The answer to a message: what Twilio sends back. https://www.twilio.com/docs/messaging/twiml */
    class MessagingResponse {
      constructor();
      /** Appends `<Message>`. Sends a message back. */
      message(body: Text): MessagingResponse.Message;
      /** Appends `<Message>`. Sends a message back. */
      message(attributes?: MessagingResponse.MessageAttributes, body?: Text): MessagingResponse.Message;
      /** Appends `<Redirect>`. Goes on with the TwiML at another URL. */
      redirect(url: Text): MessagingResponse.Redirect;
      /** Appends `<Redirect>`. Goes on with the TwiML at another URL. */
      redirect(attributes?: MessagingResponse.RedirectAttributes, url?: Text): MessagingResponse.Redirect;
    }
    namespace MessagingResponse {
      interface Body extends TwiML {}
      /** Holds the text of the message. */
      class Body {
        protected constructor(...args: any[]);
      }
      interface Media extends TwiML {}
      /** Adds a media file to the message. */
      class Media {
        protected constructor(...args: any[]);
      }
      interface Message extends TwiML {}
      /** Sends a message back. */
      class Message {
        protected constructor(...args: any[]);
        /** Appends `<Body>`. Holds the text of the message. */
        body(message: Text): Body;
        /** Appends `<Body>`. Holds the text of the message. */
        body(attributes?: { [name: string]: any }, message?: Text): Body;
        /** Appends `<Media>`. Adds a media file to the message. */
        media(url: Text): Media;
        /** Appends `<Media>`. Adds a media file to the message. */
        media(attributes?: { [name: string]: any }, url?: Text): Media;
      }
      interface Redirect extends TwiML {}
      /** Goes on with the TwiML at another URL. */
      class Redirect {
        protected constructor(...args: any[]);
      }
      /** The attributes of `<Message>`. */
      interface MessageAttributes {
        /** The URL that is told what becomes of the message. */
        action?: string;
        /** The number to send from. */
        from?: string;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The URL that is told what happens. */
        statusCallback?: string;
        /** The number to send to. */
        to?: string;
      }
      /** The attributes of `<Redirect>`. */
      interface RedirectAttributes {
        /** The method for the URL, POST unless it is given. */
        method?: string;
      }
    }
    interface FaxResponse extends Response {}
    /** The answer to a fax. */
    class FaxResponse {
      constructor();
      /** Appends `<Receive>`. Receives the fax. */
      receive(attributes?: FaxResponse.ReceiveAttributes): FaxResponse.Receive;
    }
    namespace FaxResponse {
      interface Receive extends TwiML {}
      /** Receives the fax. */
      class Receive {
        protected constructor(...args: any[]);
      }
      /** The attributes of `<Receive>`. */
      interface ReceiveAttributes {
        /** The URL that is told when the fax has come. */
        action?: string;
        /** The type of file in which the fax is kept. */
        mediaType?: ReceiveMediaType;
        /** The method for the URL, POST unless it is given. */
        method?: string;
        /** The size of the pages. */
        pageSize?: ReceivePageSize;
        /** Whether the fax is kept. */
        storeMedia?: Flag;
      }
      type ReceiveMediaType = 'application/pdf' | 'image/tiff';
      type ReceivePageSize = 'letter' | 'legal' | 'a4';
    }
  }
}

declare namespace Twilio {
  /** The resources of the REST API, by domain and version, and the objects that they give. */
  namespace rest {
    /** Called with the error or with the result, for those who do not use the promise. */
    type Callback<T> = (error: Error | null, result?: T) => any;
    /** Headers to send with a request. */
    type Headers = { [name: string]: any };

    /** An object that the API gave. */
    interface Instance {
      /** The properties as a plain object. */
      toJSON(): any;
    }

    /** How much of a list is fetched. */
    interface ListOptions {
      /** How many items there are at most; all without it. */
      limit?: number;
      /** How many items are fetched with one request. */
      pageSize?: number;
    }

    /** What each takes besides. */
    interface EachOptions<I> extends ListOptions {
      /** Called with each item, and with a function that ends it. */
      callback?: (item: I, done: (error?: Error) => void) => void;
      /** Called at the end. */
      done?: (error?: Error) => void;
    }

    /** Which page of a list is fetched. */
    interface PageOptions {
      /** How many items the page has. */
      pageSize?: number;
      /** The number of the page, as the API gave it. */
      pageNumber?: number;
      /** The token of the page, as the API gave it. */
      pageToken?: string;
    }

    /** A page of a list. */
    interface Page<I> {
      /** The items of this page. */
      instances: I[];
      /** The URL of the page after this one. */
      nextPageUrl?: string;
      /** The URL of the page before this one. */
      previousPageUrl?: string;
      /** The URL of the page after this one. */
      getNextPageUrl(): string | undefined;
      /** The URL of the page before this one. */
      getPreviousPageUrl(): string | undefined;
      /** Fetches the page after this one. */
      nextPage(): Promise<Page<I>> | undefined;
      /** Fetches the page before this one. */
      previousPage(): Promise<Page<I>> | undefined;
      /** The page as a plain object. */
      toJSON(): object;
    }

    /** What the API has at a path of its own. */
    interface Resource {
      /** What identifies it, as a plain object. */
      toJSON(): any;
    }

    /** A list: call it with what identifies one of its items. */
    interface Leads<A extends any[], C> {
      (...args: A): C;
      /** The same as a call of the list. */
      get(...args: A): C;
    }

    interface Creates<P, I> {
      /** Makes a new one (POST) and resolves to it. */
      create(params?: P, callback?: Callback<I>): Promise<I>;
      /** As create, with the status and the headers of the answer. */
      createWithHttpInfo(params?: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface CreatesWith<P, I> {
      /** Makes a new one (POST) and resolves to it. */
      create(params: P, callback?: Callback<I>): Promise<I>;
      /** As create, with the status and the headers of the answer. */
      createWithHttpInfo(params: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface CreatesAndHeaders<P, I> {
      /** Makes a new one (POST) and resolves to it. */
      create(params?: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As create, with the status and the headers of the answer. */
      createWithHttpInfo(params?: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface CreatesWithAndHeaders<P, I> {
      /** Makes a new one (POST) and resolves to it. */
      create(params: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As create, with the status and the headers of the answer. */
      createWithHttpInfo(params: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface Fetches<P, I> {
      /** Fetches it (GET). */
      fetch(params?: P, callback?: Callback<I>): Promise<I>;
      /** Fetches it (GET). */
      fetch(callback: Callback<I>): Promise<I>;
      /** As fetch, with the status and the headers of the answer. */
      fetchWithHttpInfo(params?: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface FetchesWith<P, I> {
      /** Fetches it (GET). */
      fetch(params: P, callback?: Callback<I>): Promise<I>;
      /** As fetch, with the status and the headers of the answer. */
      fetchWithHttpInfo(params: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface Updates<P, I> {
      /** Changes it (POST) and resolves to what it is then. */
      update(params?: P, callback?: Callback<I>): Promise<I>;
      /** As update, with the status and the headers of the answer. */
      updateWithHttpInfo(params?: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface UpdatesWith<P, I> {
      /** Changes it (POST) and resolves to what it is then. */
      update(params: P, callback?: Callback<I>): Promise<I>;
      /** As update, with the status and the headers of the answer. */
      updateWithHttpInfo(params: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface UpdatesAndHeaders<P, I> {
      /** Changes it (POST) and resolves to what it is then. */
      update(params?: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As update, with the status and the headers of the answer. */
      updateWithHttpInfo(params?: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface UpdatesWithAndHeaders<P, I> {
      /** Changes it (POST) and resolves to what it is then. */
      update(params: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As update, with the status and the headers of the answer. */
      updateWithHttpInfo(params: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface PatchesAndHeaders<P, I> {
      /** Changes a part of it (PATCH) and resolves to what it is then. */
      patch(params?: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As patch, with the status and the headers of the answer. */
      patchWithHttpInfo(params?: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface PatchesWithAndHeaders<P, I> {
      /** Changes a part of it (PATCH) and resolves to what it is then. */
      patch(params: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As patch, with the status and the headers of the answer. */
      patchWithHttpInfo(params: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface Patches<P, I> extends PatchesAndHeaders<P, I> {}
    interface PatchesWith<P, I> extends PatchesWithAndHeaders<P, I> {}
    interface Removes {
      /** Deletes it (DELETE) and resolves to whether it is gone. */
      remove(params?: object, callback?: Callback<boolean>): Promise<boolean>;
      /** Deletes it (DELETE) and resolves to whether it is gone. */
      remove(callback: Callback<boolean>): Promise<boolean>;
      /** As remove, with the status and the headers of the answer. */
      removeWithHttpInfo(params?: object, callback?: Callback<ApiResponse<boolean>>): Promise<ApiResponse<boolean>>;
    }
    interface Lists<P, I> {
      /** Resolves to the items, fetched page by page (GET) up to the limit. */
      list(params?: P & ListOptions, callback?: Callback<I[]>): Promise<I[]>;
      /** As list, with the status and the headers of the answer. */
      listWithHttpInfo(params?: P & ListOptions, callback?: Callback<ApiResponse<I[]>>): Promise<ApiResponse<I[]>>;
      /** Calls a function with each item, as they are fetched. */
      each(params: P & EachOptions<I>, callback?: (item: I, done: (error?: Error) => void) => void): void;
      /** Calls a function with each item, as they are fetched. */
      each(callback: (item: I, done: (error?: Error) => void) => void): void;
      /** As each, with the status and the headers of the answers. */
      eachWithHttpInfo(params?: P & EachOptions<I>, callback?: (item: I, done: (error?: Error) => void) => void): void;
      /** Fetches one page. */
      page(params?: P & PageOptions, callback?: Callback<Page<I>>): Promise<Page<I>>;
      /** As page, with the status and the headers of the answer. */
      pageWithHttpInfo(params?: P & PageOptions, callback?: Callback<ApiResponse<Page<I>>>): Promise<ApiResponse<Page<I>>>;
      /** Fetches the page at a URL that another page named. */
      getPage(url: string, callback?: Callback<Page<I>>): Promise<Page<I>>;
      /** As getPage, with the status and the headers of the answer. */
      getPageWithHttpInfo(url: string, callback?: Callback<ApiResponse<Page<I>>>): Promise<ApiResponse<Page<I>>>;
    }
  }
}

declare namespace Twilio {
  namespace rest {
    namespace accounts {
      interface Accounts {
        v1: rest.accounts.v1.V1;
        /** @deprecated Use v1.authTokenPromotion instead. */
        authTokenPromotion: rest.accounts.v1.AuthTokenPromotionList;
        /** @deprecated Use v1.credentials instead. */
        credentials: rest.accounts.v1.CredentialsList;
        /** @deprecated Use v1.secondaryAuthToken instead. */
        secondaryAuthToken: rest.accounts.v1.SecondaryAuthTokenList;
      }
    }
    namespace accounts.v1 {
      interface V1 {
        /** `/AuthTokens/Promote` */
        authTokenPromotion: AuthTokenPromotionList;
        /** `/Consents/Bulk` */
        bulkConsents: BulkConsentsList;
        /** `/Contacts/Bulk` */
        bulkContacts: BulkContactsList;
        /** `/Credentials` */
        credentials: CredentialsList;
        /** `/Messaging/GeoPermissions` */
        messagingGeopermissions: MessagingGeopermissionsList;
        /** `/SafeList/Numbers` */
        safelist: SafelistList;
        /** `/AuthTokens/Secondary` */
        secondaryAuthToken: SecondaryAuthTokenList;
      }
      interface AuthTokenPromotionList extends Resource, Leads<[], AuthTokenPromotionContext> {}
      interface AuthTokenPromotionContext extends Resource, Updates<{}, AuthTokenPromotionInstance> {}
      type BulkConsentsCreateOptions = { items: any[] };
      interface BulkConsentsList extends Resource, CreatesWith<BulkConsentsCreateOptions, BulkConsentsInstance> {}
      type BulkContactsCreateOptions = { items: any[] };
      interface BulkContactsList extends Resource, CreatesWith<BulkContactsCreateOptions, BulkContactsInstance> {}
      interface CredentialsList extends Resource {
        /** `/Credentials/AWS` */
        aws: CredentialsAwsList;
        /** `/Credentials/PublicKeys` */
        publicKey: CredentialsPublicKeyList;
      }
      type AwsCreateOptions = { credentials: string; friendlyName?: string; accountSid?: string };
      interface CredentialsAwsList extends Resource, Leads<[sid: string], CredentialsAwsContext>, CreatesWith<AwsCreateOptions, AwsInstance>, Lists<{}, AwsInstance> {}
      type AwsUpdateOptions = { friendlyName?: string };
      interface CredentialsAwsContext extends Resource, Fetches<{}, AwsInstance>, Updates<AwsUpdateOptions, AwsInstance>, Removes {}
      type PublicKeyCreateOptions = { publicKey: string; friendlyName?: string; accountSid?: string };
      interface CredentialsPublicKeyList extends Resource, Leads<[sid: string], CredentialsPublicKeyContext>, CreatesWith<PublicKeyCreateOptions, PublicKeyInstance>, Lists<{}, PublicKeyInstance> {}
      type PublicKeyUpdateOptions = { friendlyName?: string };
      interface CredentialsPublicKeyContext extends Resource, Fetches<{}, PublicKeyInstance>, Updates<PublicKeyUpdateOptions, PublicKeyInstance>, Removes {}
      type MessagingGeopermissionsFetchOptions = { countryCode?: string };
      type MessagingGeopermissionsUpdateOptions = { permissions: any[] };
      interface MessagingGeopermissionsList extends Resource, Fetches<MessagingGeopermissionsFetchOptions, MessagingGeopermissionsInstance>, UpdatesWith<MessagingGeopermissionsUpdateOptions, MessagingGeopermissionsInstance> {}
      type SafelistCreateOptions = { phoneNumber: string };
      type SafelistFetchOptions = { phoneNumber?: string };
      interface SafelistList extends Resource, CreatesWith<SafelistCreateOptions, SafelistInstance>, Fetches<SafelistFetchOptions, SafelistInstance>, Removes {}
      interface SecondaryAuthTokenList extends Resource, Leads<[], SecondaryAuthTokenContext> {}
      interface SecondaryAuthTokenContext extends Resource, Creates<{}, SecondaryAuthTokenInstance>, Removes {}
      interface AuthTokenPromotionInstance extends Instance, Updates<{}, AuthTokenPromotionInstance> {
        accountSid: string; authToken: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface AwsInstance extends Instance, Fetches<{}, AwsInstance>, Updates<AwsUpdateOptions, AwsInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface BulkConsentsInstance extends Instance {
        items: any;
      }
      interface BulkContactsInstance extends Instance {
        items: any;
      }
      interface MessagingGeopermissionsInstance extends Instance {
        permissions: any;
      }
      interface PublicKeyInstance extends Instance, Fetches<{}, PublicKeyInstance>, Updates<PublicKeyUpdateOptions, PublicKeyInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface SafelistInstance extends Instance {
        sid: string; phoneNumber: string;
      }
      interface SecondaryAuthTokenInstance extends Instance, Creates<{}, SecondaryAuthTokenInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; secondaryAuthToken: string; url: string;
      }
    }
    namespace api {
      interface Api {
        v2010: rest.api.v2010.V2010;
        /** `/Accounts/{sid}.json` */
        account: rest.api.v2010.AccountsContext;
        /** `/Accounts.json` */
        accounts: rest.api.v2010.AccountsList;
        /** @deprecated Use account.addresses instead. */
        addresses: rest.api.v2010.AccountsAddressesList;
        /** @deprecated Use account.applications instead. */
        applications: rest.api.v2010.AccountsApplicationsList;
        /** @deprecated Use account.authorizedConnectApps instead. */
        authorizedConnectApps: rest.api.v2010.AccountsAuthorizedConnectAppsList;
        /** @deprecated Use account.availablePhoneNumbers instead. */
        availablePhoneNumbers: rest.api.v2010.AccountsAvailablePhoneNumbersList;
        /** @deprecated Use account.balance instead. */
        balance: rest.api.v2010.AccountsBalanceList;
        /** @deprecated Use account.calls instead. */
        calls: rest.api.v2010.AccountsCallsList;
        /** @deprecated Use account.conferences instead. */
        conferences: rest.api.v2010.AccountsConferencesList;
        /** @deprecated Use account.connectApps instead. */
        connectApps: rest.api.v2010.AccountsConnectAppsList;
        /** @deprecated Use account.incomingPhoneNumbers instead. */
        incomingPhoneNumbers: rest.api.v2010.AccountsIncomingPhoneNumbersList;
        /** @deprecated Use account.keys instead. */
        keys: rest.api.v2010.AccountsKeysList;
        /** @deprecated Use account.messages instead. */
        messages: rest.api.v2010.AccountsMessagesList;
        /** @deprecated Use account.newKeys instead. */
        newKeys: rest.api.v2010.AccountsNewKeysList;
        /** @deprecated Use account.newSigningKeys instead. */
        newSigningKeys: rest.api.v2010.AccountsNewSigningKeysList;
        /** @deprecated Use account.notifications instead. */
        notifications: rest.api.v2010.AccountsNotificationsList;
        /** @deprecated Use account.outgoingCallerIds instead. */
        outgoingCallerIds: rest.api.v2010.AccountsOutgoingCallerIdsList;
        /** @deprecated Use account.queues instead. */
        queues: rest.api.v2010.AccountsQueuesList;
        /** @deprecated Use account.recordings instead. */
        recordings: rest.api.v2010.AccountsRecordingsList;
        /** @deprecated Use account.signingKeys instead. */
        signingKeys: rest.api.v2010.AccountsSigningKeysList;
        /** @deprecated Use account.sip instead. */
        sip: rest.api.v2010.AccountsSipList;
        /** @deprecated Use account.shortCodes instead. */
        shortCodes: rest.api.v2010.AccountsShortCodesList;
        /** @deprecated Use account.tokens instead. */
        tokens: rest.api.v2010.AccountsTokensList;
        /** @deprecated Use account.transcriptions instead. */
        transcriptions: rest.api.v2010.AccountsTranscriptionsList;
        /** @deprecated Use account.usage instead. */
        usage: rest.api.v2010.AccountsUsageList;
        /** @deprecated Use account.validationRequests instead. */
        validationRequests: rest.api.v2010.AccountsValidationRequestsList;
      }
    }
    namespace api.v2010 {
      interface V2010 {
        /** `/Accounts.json` */
        accounts: AccountsList;
        /** `/Accounts/{sid}.json` */
        account: AccountsContext;
      }
      type AccountCreateOptions = { friendlyName?: string };
      type AccountListOptions = { friendlyName?: string; status?: 'active'|'suspended'|'closed' };
      interface AccountsList extends Resource, Leads<[sid: string], AccountsContext>, Creates<AccountCreateOptions, AccountInstance>, Lists<AccountListOptions, AccountInstance> {}
      type AccountUpdateOptions = { friendlyName?: string; status?: 'active'|'suspended'|'closed' };
      interface AccountsContext extends Resource, Fetches<{}, AccountInstance>, Updates<AccountUpdateOptions, AccountInstance> {
        /** `/Accounts/{accountSid}/Addresses.json` */
        addresses: AccountsAddressesList;
        /** `/Accounts/{accountSid}/Applications.json` */
        applications: AccountsApplicationsList;
        /** `/Accounts/{accountSid}/AuthorizedConnectApps.json` */
        authorizedConnectApps: AccountsAuthorizedConnectAppsList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers.json` */
        availablePhoneNumbers: AccountsAvailablePhoneNumbersList;
        /** `/Accounts/{accountSid}/Balance.json` */
        balance: AccountsBalanceList;
        /** `/Accounts/{accountSid}/Calls.json` */
        calls: AccountsCallsList;
        /** `/Accounts/{accountSid}/Conferences.json` */
        conferences: AccountsConferencesList;
        /** `/Accounts/{accountSid}/ConnectApps.json` */
        connectApps: AccountsConnectAppsList;
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers.json` */
        incomingPhoneNumbers: AccountsIncomingPhoneNumbersList;
        /** `/Accounts/{accountSid}/Keys.json` */
        keys: AccountsKeysList;
        /** `/Accounts/{accountSid}/Messages.json` */
        messages: AccountsMessagesList;
        /** `/Accounts/{accountSid}/Keys.json` */
        newKeys: AccountsNewKeysList;
        /** `/Accounts/{accountSid}/SigningKeys.json` */
        newSigningKeys: AccountsNewSigningKeysList;
        /** `/Accounts/{accountSid}/Notifications.json` */
        notifications: AccountsNotificationsList;
        /** `/Accounts/{accountSid}/OutgoingCallerIds.json` */
        outgoingCallerIds: AccountsOutgoingCallerIdsList;
        /** `/Accounts/{accountSid}/Queues.json` */
        queues: AccountsQueuesList;
        /** `/Accounts/{accountSid}/Recordings.json` */
        recordings: AccountsRecordingsList;
        /** `/Accounts/{accountSid}/SMS/ShortCodes.json` */
        shortCodes: AccountsShortCodesList;
        /** `/Accounts/{accountSid}/SigningKeys.json` */
        signingKeys: AccountsSigningKeysList;
        /** `/Accounts/{accountSid}/SIP.json` */
        sip: AccountsSipList;
        /** `/Accounts/{accountSid}/Tokens.json` */
        tokens: AccountsTokensList;
        /** `/Accounts/{accountSid}/Transcriptions.json` */
        transcriptions: AccountsTranscriptionsList;
        /** `/Accounts/{accountSid}/Usage.json` */
        usage: AccountsUsageList;
        /** `/Accounts/{accountSid}/OutgoingCallerIds.json` */
        validationRequests: AccountsValidationRequestsList;
      }
      type AddressCreateOptions = { customerName: string; street: string; city: string; region: string; postalCode: string; isoCountry: string; friendlyName?: string; emergencyEnabled?: boolean; autoCorrectAddress?: boolean; streetSecondary?: string };
      type AddressListOptions = { customerName?: string; friendlyName?: string; emergencyEnabled?: boolean; isoCountry?: string };
      interface AccountsAddressesList extends Resource, Leads<[sid: string], AccountsAddressesContext>, CreatesWith<AddressCreateOptions, AddressInstance>, Lists<AddressListOptions, AddressInstance> {}
      type AddressUpdateOptions = { friendlyName?: string; customerName?: string; street?: string; city?: string; region?: string; postalCode?: string; emergencyEnabled?: boolean; autoCorrectAddress?: boolean; streetSecondary?: string };
      interface AccountsAddressesContext extends Resource, Fetches<{}, AddressInstance>, Updates<AddressUpdateOptions, AddressInstance>, Removes {
        /** `/Accounts/{accountSid}/Addresses/{addressSid}/DependentPhoneNumbers.json` */
        dependentPhoneNumbers: AccountsAddressesDependentPhoneNumbersList;
      }
      interface AccountsAddressesDependentPhoneNumbersList extends Resource, Lists<{}, DependentPhoneNumberInstance> {}
      type ApplicationCreateOptions = { apiVersion?: string; voiceUrl?: string; voiceMethod?: string; voiceFallbackUrl?: string; voiceFallbackMethod?: string; statusCallback?: string; statusCallbackMethod?: string; voiceCallerIdLookup?: boolean; smsUrl?: string; smsMethod?: string; smsFallbackUrl?: string; smsFallbackMethod?: string; smsStatusCallback?: string; messageStatusCallback?: string; friendlyName?: string; publicApplicationConnectEnabled?: boolean };
      type ApplicationListOptions = { friendlyName?: string };
      interface AccountsApplicationsList extends Resource, Leads<[sid: string], AccountsApplicationsContext>, Creates<ApplicationCreateOptions, ApplicationInstance>, Lists<ApplicationListOptions, ApplicationInstance> {}
      type ApplicationUpdateOptions = { friendlyName?: string; apiVersion?: string; voiceUrl?: string; voiceMethod?: string; voiceFallbackUrl?: string; voiceFallbackMethod?: string; statusCallback?: string; statusCallbackMethod?: string; voiceCallerIdLookup?: boolean; smsUrl?: string; smsMethod?: string; smsFallbackUrl?: string; smsFallbackMethod?: string; smsStatusCallback?: string; messageStatusCallback?: string; publicApplicationConnectEnabled?: boolean };
      interface AccountsApplicationsContext extends Resource, Fetches<{}, ApplicationInstance>, Updates<ApplicationUpdateOptions, ApplicationInstance>, Removes {}
      interface AccountsAuthorizedConnectAppsList extends Resource, Leads<[connectAppSid: string], AccountsAuthorizedConnectAppsContext>, Lists<{}, AuthorizedConnectAppInstance> {}
      interface AccountsAuthorizedConnectAppsContext extends Resource, Fetches<{}, AuthorizedConnectAppInstance> {}
      interface AccountsAvailablePhoneNumbersList extends Resource, Leads<[countryCode: string], AccountsAvailablePhoneNumbersContext>, Lists<{}, AvailablePhoneNumberCountryInstance> {}
      interface AccountsAvailablePhoneNumbersContext extends Resource, Fetches<{}, AvailablePhoneNumberCountryInstance> {
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/Local.json` */
        local: AccountsAvailablePhoneNumbersLocalList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/MachineToMachine.json` */
        machineToMachine: AccountsAvailablePhoneNumbersMachineToMachineList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/Mobile.json` */
        mobile: AccountsAvailablePhoneNumbersMobileList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/National.json` */
        national: AccountsAvailablePhoneNumbersNationalList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/SharedCost.json` */
        sharedCost: AccountsAvailablePhoneNumbersSharedCostList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/TollFree.json` */
        tollFree: AccountsAvailablePhoneNumbersTollFreeList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/Voip.json` */
        voip: AccountsAvailablePhoneNumbersVoipList;
      }
      type AccountAvailablePhoneNumberCountryLocalListOptions = { areaCode?: number; contains?: string; smsEnabled?: boolean; mmsEnabled?: boolean; voiceEnabled?: boolean; excludeAllAddressRequired?: boolean; excludeLocalAddressRequired?: boolean; excludeForeignAddressRequired?: boolean; beta?: boolean; nearNumber?: string; nearLatLong?: string; distance?: number; inPostalCode?: string; inRegion?: string; inRateCenter?: string; inLata?: string; inLocality?: string; faxEnabled?: boolean };
      interface AccountsAvailablePhoneNumbersLocalList extends Resource, Lists<AccountAvailablePhoneNumberCountryLocalListOptions, AccountAvailablePhoneNumberCountryLocalInstance> {}
      type MachineToMachineListOptions = { areaCode?: number; contains?: string; smsEnabled?: boolean; mmsEnabled?: boolean; voiceEnabled?: boolean; excludeAllAddressRequired?: boolean; excludeLocalAddressRequired?: boolean; excludeForeignAddressRequired?: boolean; beta?: boolean; nearNumber?: string; nearLatLong?: string; distance?: number; inPostalCode?: string; inRegion?: string; inRateCenter?: string; inLata?: string; inLocality?: string; faxEnabled?: boolean };
      interface AccountsAvailablePhoneNumbersMachineToMachineList extends Resource, Lists<MachineToMachineListOptions, MachineToMachineInstance> {}
      type AccountAvailablePhoneNumberCountryMobileListOptions = { areaCode?: number; contains?: string; smsEnabled?: boolean; mmsEnabled?: boolean; voiceEnabled?: boolean; excludeAllAddressRequired?: boolean; excludeLocalAddressRequired?: boolean; excludeForeignAddressRequired?: boolean; beta?: boolean; nearNumber?: string; nearLatLong?: string; distance?: number; inPostalCode?: string; inRegion?: string; inRateCenter?: string; inLata?: string; inLocality?: string; faxEnabled?: boolean };
      interface AccountsAvailablePhoneNumbersMobileList extends Resource, Lists<AccountAvailablePhoneNumberCountryMobileListOptions, AccountAvailablePhoneNumberCountryMobileInstance> {}
      type NationalListOptions = { areaCode?: number; contains?: string; smsEnabled?: boolean; mmsEnabled?: boolean; voiceEnabled?: boolean; excludeAllAddressRequired?: boolean; excludeLocalAddressRequired?: boolean; excludeForeignAddressRequired?: boolean; beta?: boolean; nearNumber?: string; nearLatLong?: string; distance?: number; inPostalCode?: string; inRegion?: string; inRateCenter?: string; inLata?: string; inLocality?: string; faxEnabled?: boolean };
      interface AccountsAvailablePhoneNumbersNationalList extends Resource, Lists<NationalListOptions, NationalInstance> {}
      type SharedCostListOptions = { areaCode?: number; contains?: string; smsEnabled?: boolean; mmsEnabled?: boolean; voiceEnabled?: boolean; excludeAllAddressRequired?: boolean; excludeLocalAddressRequired?: boolean; excludeForeignAddressRequired?: boolean; beta?: boolean; nearNumber?: string; nearLatLong?: string; distance?: number; inPostalCode?: string; inRegion?: string; inRateCenter?: string; inLata?: string; inLocality?: string; faxEnabled?: boolean };
      interface AccountsAvailablePhoneNumbersSharedCostList extends Resource, Lists<SharedCostListOptions, SharedCostInstance> {}
      type AccountAvailablePhoneNumberCountryTollFreeListOptions = { areaCode?: number; contains?: string; smsEnabled?: boolean; mmsEnabled?: boolean; voiceEnabled?: boolean; excludeAllAddressRequired?: boolean; excludeLocalAddressRequired?: boolean; excludeForeignAddressRequired?: boolean; beta?: boolean; nearNumber?: string; nearLatLong?: string; distance?: number; inPostalCode?: string; inRegion?: string; inRateCenter?: string; inLata?: string; inLocality?: string; faxEnabled?: boolean };
      interface AccountsAvailablePhoneNumbersTollFreeList extends Resource, Lists<AccountAvailablePhoneNumberCountryTollFreeListOptions, AccountAvailablePhoneNumberCountryTollFreeInstance> {}
      type VoipListOptions = { areaCode?: number; contains?: string; smsEnabled?: boolean; mmsEnabled?: boolean; voiceEnabled?: boolean; excludeAllAddressRequired?: boolean; excludeLocalAddressRequired?: boolean; excludeForeignAddressRequired?: boolean; beta?: boolean; nearNumber?: string; nearLatLong?: string; distance?: number; inPostalCode?: string; inRegion?: string; inRateCenter?: string; inLata?: string; inLocality?: string; faxEnabled?: boolean };
      interface AccountsAvailablePhoneNumbersVoipList extends Resource, Lists<VoipListOptions, VoipInstance> {}
      interface AccountsBalanceList extends Resource, Fetches<{}, BalanceInstance> {}
      type CallCreateOptions = { to: string; from: string; method?: string; fallbackUrl?: string; fallbackMethod?: string; statusCallback?: string; statusCallbackEvent?: string[]; statusCallbackMethod?: string; sendDigits?: string; timeout?: number; record?: boolean; recordingChannels?: string; recordingStatusCallback?: string; recordingStatusCallbackMethod?: string; recordingConfigurationId?: string; sipAuthUsername?: string; sipAuthPassword?: string; machineDetection?: string; machineDetectionTimeout?: number; recordingStatusCallbackEvent?: string[]; trim?: string; callerId?: string; machineDetectionSpeechThreshold?: number; machineDetectionSpeechEndThreshold?: number; machineDetectionSilenceTimeout?: number; asyncAmd?: string; asyncAmdStatusCallback?: string; asyncAmdStatusCallbackMethod?: string; byoc?: string; callReason?: string; callToken?: string; recordingTrack?: string; timeLimit?: number; clientNotificationUrl?: string; url?: string; twiml?: any; applicationSid?: string };
      type CallListOptions = { to?: string; from?: string; parentCallSid?: string; status?: 'in-progress'|'completed'|'busy'|'ringing'|'queued'|'failed'|'no-answer'|'canceled'; startTime?: Date; startTimeBefore?: Date; startTimeAfter?: Date; endTime?: Date; endTimeBefore?: Date; endTimeAfter?: Date };
      interface AccountsCallsList extends Resource, Leads<[sid: string], AccountsCallsContext>, CreatesWith<CallCreateOptions, CallInstance>, Lists<CallListOptions, CallInstance> {}
      type CallUpdateOptions = { url?: string; method?: string; status?: 'completed'|'canceled'; fallbackUrl?: string; fallbackMethod?: string; statusCallback?: string; statusCallbackMethod?: string; twiml?: any; timeLimit?: number };
      interface AccountsCallsContext extends Resource, Fetches<{}, CallInstance>, Updates<CallUpdateOptions, CallInstance>, Removes {
        /** `/Accounts/{accountSid}/Calls/{callSid}/Events.json` */
        events: AccountsCallsEventsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Notifications.json` */
        notifications: AccountsCallsNotificationsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Payments.json` */
        payments: AccountsCallsPaymentsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Recordings.json` */
        recordings: AccountsCallsRecordingsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Siprec.json` */
        siprec: AccountsCallsSiprecList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Streams.json` */
        streams: AccountsCallsStreamsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Transcriptions.json` */
        transcriptions: AccountsCallsTranscriptionsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/UserDefinedMessages.json` */
        userDefinedMessages: AccountsCallsUserDefinedMessagesList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/UserDefinedMessageSubscriptions.json` */
        userDefinedMessageSubscriptions: AccountsCallsUserDefinedMessageSubscriptionsList;
      }
      interface AccountsCallsEventsList extends Resource, Lists<{}, EventInstance> {}
      type AccountCallNotificationListOptions = { log?: number; messageDate?: Date; messageDateBefore?: Date; messageDateAfter?: Date };
      interface AccountsCallsNotificationsList extends Resource, Leads<[sid: string], AccountsCallsNotificationsContext>, Lists<AccountCallNotificationListOptions, AccountCallNotificationInstance> {}
      interface AccountsCallsNotificationsContext extends Resource, Fetches<{}, AccountCallNotificationInstance> {}
      type PaymentCreateOptions = { idempotencyKey: string; statusCallback: string; bankAccountType?: 'consumer-checking'|'consumer-savings'|'commercial-checking'; chargeAmount?: number; currency?: string; description?: string; input?: string; minPostalCodeLength?: number; parameter?: any; paymentConnector?: string; paymentMethod?: 'ach-debit'|'credit-card'; postalCode?: boolean; securityCode?: boolean; timeout?: number; tokenType?: 'one-time'|'reusable'|'payment-method'; validCardTypes?: string; requireMatchingInputs?: string; confirmation?: string };
      interface AccountsCallsPaymentsList extends Resource, Leads<[sid: string], AccountsCallsPaymentsContext>, CreatesWith<PaymentCreateOptions, PaymentInstance> {}
      type PaymentUpdateOptions = { idempotencyKey: string; statusCallback: string; capture?: 'payment-card-number'|'expiration-date'|'security-code'|'postal-code'|'bank-account-number'|'bank-routing-number'|'payment-card-number-matcher'|'expiration-date-matcher'|'security-code-matcher'|'postal-code-matcher'; status?: 'complete'|'cancel' };
      interface AccountsCallsPaymentsContext extends Resource, UpdatesWith<PaymentUpdateOptions, PaymentInstance> {}
      type AccountCallRecordingCreateOptions = { recordingStatusCallbackEvent?: string[]; recordingStatusCallback?: string; recordingStatusCallbackMethod?: string; trim?: string; recordingChannels?: string; recordingTrack?: string; recordingConfigurationId?: string };
      type AccountCallRecordingListOptions = { dateCreated?: Date; dateCreatedBefore?: Date; dateCreatedAfter?: Date };
      interface AccountsCallsRecordingsList extends Resource, Leads<[sid: string], AccountsCallsRecordingsContext>, Creates<AccountCallRecordingCreateOptions, AccountCallRecordingInstance>, Lists<AccountCallRecordingListOptions, AccountCallRecordingInstance> {}
      type AccountCallRecordingUpdateOptions = { status: 'in-progress'|'completed'|'absent'|'paused'|'stopped'|'processing'; pauseBehavior?: string };
      interface AccountsCallsRecordingsContext extends Resource, Fetches<{}, AccountCallRecordingInstance>, UpdatesWith<AccountCallRecordingUpdateOptions, AccountCallRecordingInstance>, Removes {}
      type SiprecCreateOptions = { name?: string; connectorName?: string; track?: 'inbound_track'|'outbound_track'|'both_tracks'; statusCallback?: string; statusCallbackMethod?: string; 'parameter1.name'?: string; 'parameter1.value'?: string; 'parameter2.name'?: string; 'parameter2.value'?: string; 'parameter3.name'?: string; 'parameter3.value'?: string; 'parameter4.name'?: string; 'parameter4.value'?: string; 'parameter5.name'?: string; 'parameter5.value'?: string; 'parameter6.name'?: string; 'parameter6.value'?: string; 'parameter7.name'?: string; 'parameter7.value'?: string; 'parameter8.name'?: string; 'parameter8.value'?: string; 'parameter9.name'?: string; 'parameter9.value'?: string; 'parameter10.name'?: string; 'parameter10.value'?: string; 'parameter11.name'?: string; 'parameter11.value'?: string; 'parameter12.name'?: string; 'parameter12.value'?: string; 'parameter13.name'?: string; 'parameter13.value'?: string; 'parameter14.name'?: string; 'parameter14.value'?: string; 'parameter15.name'?: string; 'parameter15.value'?: string; 'parameter16.name'?: string; 'parameter16.value'?: string; 'parameter17.name'?: string; 'parameter17.value'?: string; 'parameter18.name'?: string; 'parameter18.value'?: string; 'parameter19.name'?: string; 'parameter19.value'?: string; 'parameter20.name'?: string; 'parameter20.value'?: string; 'parameter21.name'?: string; 'parameter21.value'?: string; 'parameter22.name'?: string; 'parameter22.value'?: string; 'parameter23.name'?: string; 'parameter23.value'?: string; 'parameter24.name'?: string; 'parameter24.value'?: string; 'parameter25.name'?: string; 'parameter25.value'?: string; 'parameter26.name'?: string; 'parameter26.value'?: string; 'parameter27.name'?: string; 'parameter27.value'?: string; 'parameter28.name'?: string; 'parameter28.value'?: string; 'parameter29.name'?: string; 'parameter29.value'?: string; 'parameter30.name'?: string; 'parameter30.value'?: string; 'parameter31.name'?: string; 'parameter31.value'?: string; 'parameter32.name'?: string; 'parameter32.value'?: string; 'parameter33.name'?: string; 'parameter33.value'?: string; 'parameter34.name'?: string; 'parameter34.value'?: string; 'parameter35.name'?: string; 'parameter35.value'?: string; 'parameter36.name'?: string; 'parameter36.value'?: string; 'parameter37.name'?: string; 'parameter37.value'?: string; 'parameter38.name'?: string; 'parameter38.value'?: string; 'parameter39.name'?: string; 'parameter39.value'?: string; 'parameter40.name'?: string; 'parameter40.value'?: string; 'parameter41.name'?: string; 'parameter41.value'?: string; 'parameter42.name'?: string; 'parameter42.value'?: string; 'parameter43.name'?: string; 'parameter43.value'?: string; 'parameter44.name'?: string; 'parameter44.value'?: string; 'parameter45.name'?: string; 'parameter45.value'?: string; 'parameter46.name'?: string; 'parameter46.value'?: string; 'parameter47.name'?: string; 'parameter47.value'?: string; 'parameter48.name'?: string; 'parameter48.value'?: string; 'parameter49.name'?: string; 'parameter49.value'?: string; 'parameter50.name'?: string; 'parameter50.value'?: string; 'parameter51.name'?: string; 'parameter51.value'?: string; 'parameter52.name'?: string; 'parameter52.value'?: string; 'parameter53.name'?: string; 'parameter53.value'?: string; 'parameter54.name'?: string; 'parameter54.value'?: string; 'parameter55.name'?: string; 'parameter55.value'?: string; 'parameter56.name'?: string; 'parameter56.value'?: string; 'parameter57.name'?: string; 'parameter57.value'?: string; 'parameter58.name'?: string; 'parameter58.value'?: string; 'parameter59.name'?: string; 'parameter59.value'?: string; 'parameter60.name'?: string; 'parameter60.value'?: string; 'parameter61.name'?: string; 'parameter61.value'?: string; 'parameter62.name'?: string; 'parameter62.value'?: string; 'parameter63.name'?: string; 'parameter63.value'?: string; 'parameter64.name'?: string; 'parameter64.value'?: string; 'parameter65.name'?: string; 'parameter65.value'?: string; 'parameter66.name'?: string; 'parameter66.value'?: string; 'parameter67.name'?: string; 'parameter67.value'?: string; 'parameter68.name'?: string; 'parameter68.value'?: string; 'parameter69.name'?: string; 'parameter69.value'?: string; 'parameter70.name'?: string; 'parameter70.value'?: string; 'parameter71.name'?: string; 'parameter71.value'?: string; 'parameter72.name'?: string; 'parameter72.value'?: string; 'parameter73.name'?: string; 'parameter73.value'?: string; 'parameter74.name'?: string; 'parameter74.value'?: string; 'parameter75.name'?: string; 'parameter75.value'?: string; 'parameter76.name'?: string; 'parameter76.value'?: string; 'parameter77.name'?: string; 'parameter77.value'?: string; 'parameter78.name'?: string; 'parameter78.value'?: string; 'parameter79.name'?: string; 'parameter79.value'?: string; 'parameter80.name'?: string; 'parameter80.value'?: string; 'parameter81.name'?: string; 'parameter81.value'?: string; 'parameter82.name'?: string; 'parameter82.value'?: string; 'parameter83.name'?: string; 'parameter83.value'?: string; 'parameter84.name'?: string; 'parameter84.value'?: string; 'parameter85.name'?: string; 'parameter85.value'?: string; 'parameter86.name'?: string; 'parameter86.value'?: string; 'parameter87.name'?: string; 'parameter87.value'?: string; 'parameter88.name'?: string; 'parameter88.value'?: string; 'parameter89.name'?: string; 'parameter89.value'?: string; 'parameter90.name'?: string; 'parameter90.value'?: string; 'parameter91.name'?: string; 'parameter91.value'?: string; 'parameter92.name'?: string; 'parameter92.value'?: string; 'parameter93.name'?: string; 'parameter93.value'?: string; 'parameter94.name'?: string; 'parameter94.value'?: string; 'parameter95.name'?: string; 'parameter95.value'?: string; 'parameter96.name'?: string; 'parameter96.value'?: string; 'parameter97.name'?: string; 'parameter97.value'?: string; 'parameter98.name'?: string; 'parameter98.value'?: string; 'parameter99.name'?: string; 'parameter99.value'?: string };
      interface AccountsCallsSiprecList extends Resource, Leads<[sid: string], AccountsCallsSiprecContext>, Creates<SiprecCreateOptions, SiprecInstance> {}
      type SiprecUpdateOptions = { status: 'stopped' };
      interface AccountsCallsSiprecContext extends Resource, UpdatesWith<SiprecUpdateOptions, SiprecInstance> {}
      type StreamCreateOptions = { url: string; name?: string; track?: 'inbound_track'|'outbound_track'|'both_tracks'; statusCallback?: string; statusCallbackMethod?: string; 'parameter1.name'?: string; 'parameter1.value'?: string; 'parameter2.name'?: string; 'parameter2.value'?: string; 'parameter3.name'?: string; 'parameter3.value'?: string; 'parameter4.name'?: string; 'parameter4.value'?: string; 'parameter5.name'?: string; 'parameter5.value'?: string; 'parameter6.name'?: string; 'parameter6.value'?: string; 'parameter7.name'?: string; 'parameter7.value'?: string; 'parameter8.name'?: string; 'parameter8.value'?: string; 'parameter9.name'?: string; 'parameter9.value'?: string; 'parameter10.name'?: string; 'parameter10.value'?: string; 'parameter11.name'?: string; 'parameter11.value'?: string; 'parameter12.name'?: string; 'parameter12.value'?: string; 'parameter13.name'?: string; 'parameter13.value'?: string; 'parameter14.name'?: string; 'parameter14.value'?: string; 'parameter15.name'?: string; 'parameter15.value'?: string; 'parameter16.name'?: string; 'parameter16.value'?: string; 'parameter17.name'?: string; 'parameter17.value'?: string; 'parameter18.name'?: string; 'parameter18.value'?: string; 'parameter19.name'?: string; 'parameter19.value'?: string; 'parameter20.name'?: string; 'parameter20.value'?: string; 'parameter21.name'?: string; 'parameter21.value'?: string; 'parameter22.name'?: string; 'parameter22.value'?: string; 'parameter23.name'?: string; 'parameter23.value'?: string; 'parameter24.name'?: string; 'parameter24.value'?: string; 'parameter25.name'?: string; 'parameter25.value'?: string; 'parameter26.name'?: string; 'parameter26.value'?: string; 'parameter27.name'?: string; 'parameter27.value'?: string; 'parameter28.name'?: string; 'parameter28.value'?: string; 'parameter29.name'?: string; 'parameter29.value'?: string; 'parameter30.name'?: string; 'parameter30.value'?: string; 'parameter31.name'?: string; 'parameter31.value'?: string; 'parameter32.name'?: string; 'parameter32.value'?: string; 'parameter33.name'?: string; 'parameter33.value'?: string; 'parameter34.name'?: string; 'parameter34.value'?: string; 'parameter35.name'?: string; 'parameter35.value'?: string; 'parameter36.name'?: string; 'parameter36.value'?: string; 'parameter37.name'?: string; 'parameter37.value'?: string; 'parameter38.name'?: string; 'parameter38.value'?: string; 'parameter39.name'?: string; 'parameter39.value'?: string; 'parameter40.name'?: string; 'parameter40.value'?: string; 'parameter41.name'?: string; 'parameter41.value'?: string; 'parameter42.name'?: string; 'parameter42.value'?: string; 'parameter43.name'?: string; 'parameter43.value'?: string; 'parameter44.name'?: string; 'parameter44.value'?: string; 'parameter45.name'?: string; 'parameter45.value'?: string; 'parameter46.name'?: string; 'parameter46.value'?: string; 'parameter47.name'?: string; 'parameter47.value'?: string; 'parameter48.name'?: string; 'parameter48.value'?: string; 'parameter49.name'?: string; 'parameter49.value'?: string; 'parameter50.name'?: string; 'parameter50.value'?: string; 'parameter51.name'?: string; 'parameter51.value'?: string; 'parameter52.name'?: string; 'parameter52.value'?: string; 'parameter53.name'?: string; 'parameter53.value'?: string; 'parameter54.name'?: string; 'parameter54.value'?: string; 'parameter55.name'?: string; 'parameter55.value'?: string; 'parameter56.name'?: string; 'parameter56.value'?: string; 'parameter57.name'?: string; 'parameter57.value'?: string; 'parameter58.name'?: string; 'parameter58.value'?: string; 'parameter59.name'?: string; 'parameter59.value'?: string; 'parameter60.name'?: string; 'parameter60.value'?: string; 'parameter61.name'?: string; 'parameter61.value'?: string; 'parameter62.name'?: string; 'parameter62.value'?: string; 'parameter63.name'?: string; 'parameter63.value'?: string; 'parameter64.name'?: string; 'parameter64.value'?: string; 'parameter65.name'?: string; 'parameter65.value'?: string; 'parameter66.name'?: string; 'parameter66.value'?: string; 'parameter67.name'?: string; 'parameter67.value'?: string; 'parameter68.name'?: string; 'parameter68.value'?: string; 'parameter69.name'?: string; 'parameter69.value'?: string; 'parameter70.name'?: string; 'parameter70.value'?: string; 'parameter71.name'?: string; 'parameter71.value'?: string; 'parameter72.name'?: string; 'parameter72.value'?: string; 'parameter73.name'?: string; 'parameter73.value'?: string; 'parameter74.name'?: string; 'parameter74.value'?: string; 'parameter75.name'?: string; 'parameter75.value'?: string; 'parameter76.name'?: string; 'parameter76.value'?: string; 'parameter77.name'?: string; 'parameter77.value'?: string; 'parameter78.name'?: string; 'parameter78.value'?: string; 'parameter79.name'?: string; 'parameter79.value'?: string; 'parameter80.name'?: string; 'parameter80.value'?: string; 'parameter81.name'?: string; 'parameter81.value'?: string; 'parameter82.name'?: string; 'parameter82.value'?: string; 'parameter83.name'?: string; 'parameter83.value'?: string; 'parameter84.name'?: string; 'parameter84.value'?: string; 'parameter85.name'?: string; 'parameter85.value'?: string; 'parameter86.name'?: string; 'parameter86.value'?: string; 'parameter87.name'?: string; 'parameter87.value'?: string; 'parameter88.name'?: string; 'parameter88.value'?: string; 'parameter89.name'?: string; 'parameter89.value'?: string; 'parameter90.name'?: string; 'parameter90.value'?: string; 'parameter91.name'?: string; 'parameter91.value'?: string; 'parameter92.name'?: string; 'parameter92.value'?: string; 'parameter93.name'?: string; 'parameter93.value'?: string; 'parameter94.name'?: string; 'parameter94.value'?: string; 'parameter95.name'?: string; 'parameter95.value'?: string; 'parameter96.name'?: string; 'parameter96.value'?: string; 'parameter97.name'?: string; 'parameter97.value'?: string; 'parameter98.name'?: string; 'parameter98.value'?: string; 'parameter99.name'?: string; 'parameter99.value'?: string };
      interface AccountsCallsStreamsList extends Resource, Leads<[sid: string], AccountsCallsStreamsContext>, CreatesWith<StreamCreateOptions, StreamInstance> {}
      type StreamUpdateOptions = { status: 'stopped' };
      interface AccountsCallsStreamsContext extends Resource, UpdatesWith<StreamUpdateOptions, StreamInstance> {}
      type AccountCallTranscriptionCreateOptions = { name?: string; track?: 'inbound_track'|'outbound_track'|'both_tracks'; statusCallbackUrl?: string; statusCallbackMethod?: string; inboundTrackLabel?: string; outboundTrackLabel?: string; partialResults?: boolean; languageCode?: string; transcriptionEngine?: string; profanityFilter?: boolean; speechModel?: string; hints?: string; enableAutomaticPunctuation?: boolean; intelligenceService?: string; conversationConfiguration?: string; conversationId?: string; transcriptionConfigurationId?: string; enableProviderData?: boolean };
      interface AccountsCallsTranscriptionsList extends Resource, Leads<[sid: string], AccountsCallsTranscriptionsContext>, Creates<AccountCallTranscriptionCreateOptions, AccountCallTranscriptionInstance> {}
      type AccountCallTranscriptionUpdateOptions = { status: 'stopped' };
      interface AccountsCallsTranscriptionsContext extends Resource, UpdatesWith<AccountCallTranscriptionUpdateOptions, AccountCallTranscriptionInstance> {}
      type UserDefinedMessageCreateOptions = { content: string; idempotencyKey?: string };
      interface AccountsCallsUserDefinedMessagesList extends Resource, CreatesWith<UserDefinedMessageCreateOptions, UserDefinedMessageInstance> {}
      type UserDefinedMessageSubscriptionCreateOptions = { idempotencyKey?: string; method?: string };
      interface AccountsCallsUserDefinedMessageSubscriptionsList extends Resource, Leads<[sid: string], AccountsCallsUserDefinedMessageSubscriptionsContext>, Creates<UserDefinedMessageSubscriptionCreateOptions, UserDefinedMessageSubscriptionInstance> {}
      interface AccountsCallsUserDefinedMessageSubscriptionsContext extends Resource, Removes {}
      type ConferenceListOptions = { dateCreated?: Date; dateCreatedBefore?: Date; dateCreatedAfter?: Date; dateUpdated?: Date; dateUpdatedBefore?: Date; dateUpdatedAfter?: Date; friendlyName?: string; status?: 'in-progress'|'completed'|'init' };
      interface AccountsConferencesList extends Resource, Leads<[sid: string], AccountsConferencesContext>, Lists<ConferenceListOptions, ConferenceInstance> {}
      type ConferenceUpdateOptions = { status?: 'completed'; announceUrl?: string; announceMethod?: string };
      interface AccountsConferencesContext extends Resource, Fetches<{}, ConferenceInstance>, Updates<ConferenceUpdateOptions, ConferenceInstance> {
        /** `/Accounts/{accountSid}/Conferences/{conferenceSid}/Participants.json` */
        participants: AccountsConferencesParticipantsList;
        /** `/Accounts/{accountSid}/Conferences/{conferenceSid}/Recordings.json` */
        recordings: AccountsConferencesRecordingsList;
      }
      type ParticipantCreateOptions = { from: string; to: string; statusCallback?: string; statusCallbackMethod?: string; statusCallbackEvent?: string[]; label?: string; timeout?: number; record?: boolean; muted?: boolean; beep?: string; startConferenceOnEnter?: boolean; endConferenceOnExit?: boolean; waitUrl?: string; waitMethod?: string; earlyMedia?: boolean; maxParticipants?: number; conferenceRecord?: string; conferenceTrim?: string; conferenceStatusCallback?: string; conferenceStatusCallbackMethod?: string; conferenceStatusCallbackEvent?: string[]; recordingChannels?: string; recordingStatusCallback?: string; recordingStatusCallbackMethod?: string; sipAuthUsername?: string; sipAuthPassword?: string; region?: string; conferenceRecordingStatusCallback?: string; conferenceRecordingStatusCallbackMethod?: string; recordingStatusCallbackEvent?: string[]; conferenceRecordingStatusCallbackEvent?: string[]; coaching?: boolean; callSidToCoach?: string; jitterBufferSize?: string; byoc?: string; callerId?: string; callReason?: string; recordingTrack?: string; recordingConfigurationId?: string; timeLimit?: number; machineDetection?: string; machineDetectionTimeout?: number; machineDetectionSpeechThreshold?: number; machineDetectionSpeechEndThreshold?: number; machineDetectionSilenceTimeout?: number; amdStatusCallback?: string; amdStatusCallbackMethod?: string; trim?: string; callToken?: string; clientNotificationUrl?: string; callerDisplayName?: string };
      type ParticipantListOptions = { muted?: boolean; hold?: boolean; coaching?: boolean };
      interface AccountsConferencesParticipantsList extends Resource, Leads<[callSid: string], AccountsConferencesParticipantsContext>, CreatesWith<ParticipantCreateOptions, ParticipantInstance>, Lists<ParticipantListOptions, ParticipantInstance> {}
      type ParticipantUpdateOptions = { muted?: boolean; hold?: boolean; holdUrl?: string; holdMethod?: string; announceUrl?: string; announceMethod?: string; waitUrl?: string; waitMethod?: string; beepOnExit?: boolean; endConferenceOnExit?: boolean; coaching?: boolean; callSidToCoach?: string };
      interface AccountsConferencesParticipantsContext extends Resource, Fetches<{}, ParticipantInstance>, Updates<ParticipantUpdateOptions, ParticipantInstance>, Removes {}
      type AccountConferenceRecordingListOptions = { dateCreated?: Date; dateCreatedBefore?: Date; dateCreatedAfter?: Date };
      interface AccountsConferencesRecordingsList extends Resource, Leads<[sid: string], AccountsConferencesRecordingsContext>, Lists<AccountConferenceRecordingListOptions, AccountConferenceRecordingInstance> {}
      type AccountConferenceRecordingUpdateOptions = { status: 'in-progress'|'completed'|'absent'|'paused'|'stopped'|'processing'; pauseBehavior?: string };
      interface AccountsConferencesRecordingsContext extends Resource, Fetches<{}, AccountConferenceRecordingInstance>, UpdatesWith<AccountConferenceRecordingUpdateOptions, AccountConferenceRecordingInstance>, Removes {}
      interface AccountsConnectAppsList extends Resource, Leads<[sid: string], AccountsConnectAppsContext>, Lists<{}, ConnectAppInstance> {}
      type ConnectAppUpdateOptions = { authorizeRedirectUrl?: string; companyName?: string; deauthorizeCallbackMethod?: string; deauthorizeCallbackUrl?: string; description?: string; friendlyName?: string; homepageUrl?: string; permissions?: ('get-all'|'post-all')[] };
      interface AccountsConnectAppsContext extends Resource, Fetches<{}, ConnectAppInstance>, Updates<ConnectAppUpdateOptions, ConnectAppInstance>, Removes {}
      type IncomingPhoneNumberCreateOptions = { apiVersion?: string; friendlyName?: string; smsApplicationSid?: string; smsFallbackMethod?: string; smsFallbackUrl?: string; smsMethod?: string; smsUrl?: string; statusCallback?: string; statusCallbackMethod?: string; voiceApplicationSid?: string; voiceCallerIdLookup?: boolean; voiceFallbackMethod?: string; voiceFallbackUrl?: string; voiceMethod?: string; voiceUrl?: string; emergencyStatus?: 'Active'|'Inactive'; emergencyAddressSid?: string; trunkSid?: string; identitySid?: string; addressSid?: string; voiceReceiveMode?: 'voice'|'fax'; bundleSid?: string; phoneNumber?: string; areaCode?: string };
      type IncomingPhoneNumberListOptions = { beta?: boolean; friendlyName?: string; phoneNumber?: string; origin?: string };
      interface AccountsIncomingPhoneNumbersList extends Resource, Leads<[sid: string], AccountsIncomingPhoneNumbersContext>, Creates<IncomingPhoneNumberCreateOptions, IncomingPhoneNumberInstance>, Lists<IncomingPhoneNumberListOptions, IncomingPhoneNumberInstance> {
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers/Local.json` */
        local: AccountsIncomingPhoneNumbersAllLocalList;
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers/Mobile.json` */
        mobile: AccountsIncomingPhoneNumbersAllMobileList;
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers/TollFree.json` */
        tollFree: AccountsIncomingPhoneNumbersAllTollFreeList;
      }
      type AccountIncomingPhoneNumberLocalCreateOptions = { phoneNumber: string; apiVersion?: string; friendlyName?: string; smsApplicationSid?: string; smsFallbackMethod?: string; smsFallbackUrl?: string; smsMethod?: string; smsUrl?: string; statusCallback?: string; statusCallbackMethod?: string; voiceApplicationSid?: string; voiceCallerIdLookup?: boolean; voiceFallbackMethod?: string; voiceFallbackUrl?: string; voiceMethod?: string; voiceUrl?: string; identitySid?: string; addressSid?: string; emergencyStatus?: 'Active'|'Inactive'; emergencyAddressSid?: string; trunkSid?: string; voiceReceiveMode?: 'voice'|'fax'; bundleSid?: string };
      type AccountIncomingPhoneNumberLocalListOptions = { beta?: boolean; friendlyName?: string; phoneNumber?: string; origin?: string };
      interface AccountsIncomingPhoneNumbersAllLocalList extends Resource, CreatesWith<AccountIncomingPhoneNumberLocalCreateOptions, AccountIncomingPhoneNumberLocalInstance>, Lists<AccountIncomingPhoneNumberLocalListOptions, AccountIncomingPhoneNumberLocalInstance> {}
      type AccountIncomingPhoneNumberMobileCreateOptions = { phoneNumber: string; apiVersion?: string; friendlyName?: string; smsApplicationSid?: string; smsFallbackMethod?: string; smsFallbackUrl?: string; smsMethod?: string; smsUrl?: string; statusCallback?: string; statusCallbackMethod?: string; voiceApplicationSid?: string; voiceCallerIdLookup?: boolean; voiceFallbackMethod?: string; voiceFallbackUrl?: string; voiceMethod?: string; voiceUrl?: string; identitySid?: string; addressSid?: string; emergencyStatus?: 'Active'|'Inactive'; emergencyAddressSid?: string; trunkSid?: string; voiceReceiveMode?: 'voice'|'fax'; bundleSid?: string };
      type AccountIncomingPhoneNumberMobileListOptions = { beta?: boolean; friendlyName?: string; phoneNumber?: string; origin?: string };
      interface AccountsIncomingPhoneNumbersAllMobileList extends Resource, CreatesWith<AccountIncomingPhoneNumberMobileCreateOptions, AccountIncomingPhoneNumberMobileInstance>, Lists<AccountIncomingPhoneNumberMobileListOptions, AccountIncomingPhoneNumberMobileInstance> {}
      type AccountIncomingPhoneNumberTollFreeCreateOptions = { phoneNumber: string; apiVersion?: string; friendlyName?: string; smsApplicationSid?: string; smsFallbackMethod?: string; smsFallbackUrl?: string; smsMethod?: string; smsUrl?: string; statusCallback?: string; statusCallbackMethod?: string; voiceApplicationSid?: string; voiceCallerIdLookup?: boolean; voiceFallbackMethod?: string; voiceFallbackUrl?: string; voiceMethod?: string; voiceUrl?: string; identitySid?: string; addressSid?: string; emergencyStatus?: 'Active'|'Inactive'; emergencyAddressSid?: string; trunkSid?: string; voiceReceiveMode?: 'voice'|'fax'; bundleSid?: string };
      type AccountIncomingPhoneNumberTollFreeListOptions = { beta?: boolean; friendlyName?: string; phoneNumber?: string; origin?: string };
      interface AccountsIncomingPhoneNumbersAllTollFreeList extends Resource, CreatesWith<AccountIncomingPhoneNumberTollFreeCreateOptions, AccountIncomingPhoneNumberTollFreeInstance>, Lists<AccountIncomingPhoneNumberTollFreeListOptions, AccountIncomingPhoneNumberTollFreeInstance> {}
      type IncomingPhoneNumberUpdateOptions = { accountSid?: string; apiVersion?: string; friendlyName?: string; smsApplicationSid?: string; smsFallbackMethod?: string; smsFallbackUrl?: string; smsMethod?: string; smsUrl?: string; statusCallback?: string; statusCallbackMethod?: string; voiceApplicationSid?: string; voiceCallerIdLookup?: boolean; voiceFallbackMethod?: string; voiceFallbackUrl?: string; voiceMethod?: string; voiceUrl?: string; emergencyStatus?: 'Active'|'Inactive'; emergencyAddressSid?: string; trunkSid?: string; voiceReceiveMode?: 'voice'|'fax'; identitySid?: string; addressSid?: string; bundleSid?: string };
      interface AccountsIncomingPhoneNumbersContext extends Resource, Fetches<{}, IncomingPhoneNumberInstance>, Updates<IncomingPhoneNumberUpdateOptions, IncomingPhoneNumberInstance>, Removes {
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers/{resourceSid}/AssignedAddOns.json` */
        assignedAddOns: AccountsIncomingPhoneNumbersAssignedAddOnsList;
      }
      type AssignedAddOnCreateOptions = { installedAddOnSid: string };
      interface AccountsIncomingPhoneNumbersAssignedAddOnsList extends Resource, Leads<[sid: string], AccountsIncomingPhoneNumbersAssignedAddOnsContext>, CreatesWith<AssignedAddOnCreateOptions, AssignedAddOnInstance>, Lists<{}, AssignedAddOnInstance> {}
      interface AccountsIncomingPhoneNumbersAssignedAddOnsContext extends Resource, Fetches<{}, AssignedAddOnInstance>, Removes {
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers/{resourceSid}/AssignedAddOns/{assignedAddOnSid}/Extensions.json` */
        extensions: AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsList;
      }
      interface AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsList extends Resource, Leads<[sid: string], AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext>, Lists<{}, AssignedAddOnExtensionInstance> {}
      interface AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext extends Resource, Fetches<{}, AssignedAddOnExtensionInstance> {}
      interface AccountsKeysList extends Resource, Leads<[sid: string], AccountsKeysContext>, Lists<{}, KeyInstance> {}
      type KeyUpdateOptions = { friendlyName?: string };
      interface AccountsKeysContext extends Resource, Fetches<{}, KeyInstance>, Updates<KeyUpdateOptions, KeyInstance>, Removes {}
      type MessageCreateOptions = { to: string; statusCallback?: string; applicationSid?: string; maxPrice?: number; provideFeedback?: boolean; attempt?: number; validityPeriod?: number; forceDelivery?: boolean; contentRetention?: 'retain'|'discard'; addressRetention?: 'retain'|'obfuscate'; smartEncoded?: boolean; persistentAction?: string[]; trafficType?: 'free'; shortenUrls?: boolean; scheduleType?: 'fixed'; sendAt?: Date; sendAsMms?: boolean; contentVariables?: string; riskCheck?: 'enable'|'disable'; from?: string; fallbackFrom?: string; messagingServiceSid?: string; body?: string; mediaUrl?: string[]; contentSid?: string };
      type MessageListOptions = { to?: string; from?: string; dateSent?: Date; dateSentBefore?: Date; dateSentAfter?: Date };
      interface AccountsMessagesList extends Resource, Leads<[sid: string], AccountsMessagesContext>, CreatesWith<MessageCreateOptions, MessageInstance>, Lists<MessageListOptions, MessageInstance> {}
      type MessageUpdateOptions = { body?: string; status?: 'canceled' };
      interface AccountsMessagesContext extends Resource, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {
        /** `/Accounts/{accountSid}/Messages/{messageSid}/Feedback.json` */
        feedback: AccountsMessagesFeedbackList;
        /** `/Accounts/{accountSid}/Messages/{messageSid}/Media.json` */
        media: AccountsMessagesMediaList;
      }
      type FeedbackCreateOptions = { outcome?: 'confirmed'|'unconfirmed' };
      interface AccountsMessagesFeedbackList extends Resource, Creates<FeedbackCreateOptions, FeedbackInstance> {}
      type MediaListOptions = { dateCreated?: Date; dateCreatedBefore?: Date; dateCreatedAfter?: Date };
      interface AccountsMessagesMediaList extends Resource, Leads<[sid: string], AccountsMessagesMediaContext>, Lists<MediaListOptions, MediaInstance> {}
      interface AccountsMessagesMediaContext extends Resource, Fetches<{}, MediaInstance>, Removes {}
      type NewKeyCreateOptions = { friendlyName?: string };
      interface AccountsNewKeysList extends Resource, Creates<NewKeyCreateOptions, NewKeyInstance> {}
      type NewSigningKeyCreateOptions = { friendlyName?: string };
      interface AccountsNewSigningKeysList extends Resource, Creates<NewSigningKeyCreateOptions, NewSigningKeyInstance> {}
      type AccountNotificationListOptions = { log?: number; messageDate?: Date; messageDateBefore?: Date; messageDateAfter?: Date };
      interface AccountsNotificationsList extends Resource, Leads<[sid: string], AccountsNotificationsContext>, Lists<AccountNotificationListOptions, AccountNotificationInstance> {}
      interface AccountsNotificationsContext extends Resource, Fetches<{}, AccountNotificationInstance> {}
      type OutgoingCallerIdListOptions = { phoneNumber?: string; friendlyName?: string };
      interface AccountsOutgoingCallerIdsList extends Resource, Leads<[sid: string], AccountsOutgoingCallerIdsContext>, Lists<OutgoingCallerIdListOptions, OutgoingCallerIdInstance> {}
      type OutgoingCallerIdUpdateOptions = { friendlyName?: string };
      interface AccountsOutgoingCallerIdsContext extends Resource, Fetches<{}, OutgoingCallerIdInstance>, Updates<OutgoingCallerIdUpdateOptions, OutgoingCallerIdInstance>, Removes {}
      type QueueCreateOptions = { friendlyName: string; maxSize?: number };
      interface AccountsQueuesList extends Resource, Leads<[sid: string], AccountsQueuesContext>, CreatesWith<QueueCreateOptions, QueueInstance>, Lists<{}, QueueInstance> {}
      type QueueUpdateOptions = { friendlyName?: string; maxSize?: number };
      interface AccountsQueuesContext extends Resource, Fetches<{}, QueueInstance>, Updates<QueueUpdateOptions, QueueInstance>, Removes {
        /** `/Accounts/{accountSid}/Queues/{queueSid}/Members.json` */
        members: AccountsQueuesMembersList;
      }
      interface AccountsQueuesMembersList extends Resource, Leads<[callSid: string], AccountsQueuesMembersContext>, Lists<{}, MemberInstance> {}
      type MemberUpdateOptions = { url: string; method?: string };
      interface AccountsQueuesMembersContext extends Resource, Fetches<{}, MemberInstance>, UpdatesWith<MemberUpdateOptions, MemberInstance> {}
      type AccountRecordingListOptions = { dateCreated?: Date; dateCreatedBefore?: Date; dateCreatedAfter?: Date; callSid?: string; conferenceSid?: string; includeSoftDeleted?: boolean };
      interface AccountsRecordingsList extends Resource, Leads<[sid: string], AccountsRecordingsContext>, Lists<AccountRecordingListOptions, AccountRecordingInstance> {}
      type AccountRecordingFetchOptions = { includeSoftDeleted?: boolean };
      interface AccountsRecordingsContext extends Resource, Fetches<AccountRecordingFetchOptions, AccountRecordingInstance>, Removes {
        /** `/Accounts/{accountSid}/Recordings/{referenceSid}/AddOnResults.json` */
        addOnResults: AccountsRecordingsAddOnResultsList;
        /** `/Accounts/{accountSid}/Recordings/{recordingSid}/Transcriptions.json` */
        transcriptions: AccountsRecordingsTranscriptionsList;
      }
      interface AccountsRecordingsAddOnResultsList extends Resource, Leads<[sid: string], AccountsRecordingsAddOnResultsContext>, Lists<{}, AddOnResultInstance> {}
      interface AccountsRecordingsAddOnResultsContext extends Resource, Fetches<{}, AddOnResultInstance>, Removes {
        /** `/Accounts/{accountSid}/Recordings/{referenceSid}/AddOnResults/{addOnResultSid}/Payloads.json` */
        payloads: AccountsRecordingsAddOnResultsPayloadsList;
      }
      interface AccountsRecordingsAddOnResultsPayloadsList extends Resource, Leads<[sid: string], AccountsRecordingsAddOnResultsPayloadsContext>, Lists<{}, PayloadInstance> {}
      interface AccountsRecordingsAddOnResultsPayloadsContext extends Resource, Fetches<{}, PayloadInstance>, Removes {
        /** `/Accounts/{accountSid}/Recordings/{referenceSid}/AddOnResults/{addOnResultSid}/Payloads/{payloadSid}/Data.json` */
        data: AccountsRecordingsAddOnResultsPayloadsDataList;
      }
      interface AccountsRecordingsAddOnResultsPayloadsDataList extends Resource, Leads<[], AccountsRecordingsAddOnResultsPayloadsDataContext> {}
      interface AccountsRecordingsAddOnResultsPayloadsDataContext extends Resource, Fetches<{}, DataInstance> {}
      interface AccountsRecordingsTranscriptionsList extends Resource, Leads<[sid: string], AccountsRecordingsTranscriptionsContext>, Lists<{}, AccountRecordingTranscriptionInstance> {}
      interface AccountsRecordingsTranscriptionsContext extends Resource, Fetches<{}, AccountRecordingTranscriptionInstance>, Removes {}
      type ShortCodeListOptions = { friendlyName?: string; shortCode?: string };
      interface AccountsShortCodesList extends Resource, Leads<[sid: string], AccountsShortCodesContext>, Lists<ShortCodeListOptions, ShortCodeInstance> {}
      type ShortCodeUpdateOptions = { friendlyName?: string; apiVersion?: string; smsUrl?: string; smsMethod?: string; smsFallbackUrl?: string; smsFallbackMethod?: string };
      interface AccountsShortCodesContext extends Resource, Fetches<{}, ShortCodeInstance>, Updates<ShortCodeUpdateOptions, ShortCodeInstance> {}
      interface AccountsSigningKeysList extends Resource, Leads<[sid: string], AccountsSigningKeysContext>, Lists<{}, SigningKeyInstance> {}
      type SigningKeyUpdateOptions = { friendlyName?: string };
      interface AccountsSigningKeysContext extends Resource, Fetches<{}, SigningKeyInstance>, Updates<SigningKeyUpdateOptions, SigningKeyInstance>, Removes {}
      interface AccountsSipList extends Resource {
        /** `/Accounts/{accountSid}/SIP/CredentialLists.json` */
        credentialLists: AccountsSipCredentialListsList;
        /** `/Accounts/{accountSid}/SIP/Domains.json` */
        domains: AccountsSipDomainsList;
        /** `/Accounts/{accountSid}/SIP/IpAccessControlLists.json` */
        ipAccessControlLists: AccountsSipIpAccessControlListsList;
      }
      type CredentialListCreateOptions = { friendlyName: string };
      interface AccountsSipCredentialListsList extends Resource, Leads<[sid: string], AccountsSipCredentialListsContext>, CreatesWith<CredentialListCreateOptions, CredentialListInstance>, Lists<{}, CredentialListInstance> {}
      type CredentialListUpdateOptions = { friendlyName: string };
      interface AccountsSipCredentialListsContext extends Resource, Fetches<{}, CredentialListInstance>, UpdatesWith<CredentialListUpdateOptions, CredentialListInstance>, Removes {
        /** `/Accounts/{accountSid}/SIP/CredentialLists/{credentialListSid}/Credentials.json` */
        credentials: AccountsSipCredentialListsCredentialsList;
      }
      type CredentialCreateOptions = { username: string; password: string };
      interface AccountsSipCredentialListsCredentialsList extends Resource, Leads<[sid: string], AccountsSipCredentialListsCredentialsContext>, CreatesWith<CredentialCreateOptions, CredentialInstance>, Lists<{}, CredentialInstance> {}
      type CredentialUpdateOptions = { password?: string };
      interface AccountsSipCredentialListsCredentialsContext extends Resource, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {}
      type DomainCreateOptions = { domainName: string; friendlyName?: string; voiceUrl?: string; voiceMethod?: string; voiceFallbackUrl?: string; voiceFallbackMethod?: string; voiceStatusCallbackUrl?: string; voiceStatusCallbackMethod?: string; sipRegistration?: boolean; emergencyCallingEnabled?: boolean; secure?: boolean; byocTrunkSid?: string; emergencyCallerSid?: string };
      interface AccountsSipDomainsList extends Resource, Leads<[sid: string], AccountsSipDomainsContext>, CreatesWith<DomainCreateOptions, DomainInstance>, Lists<{}, DomainInstance> {}
      type DomainUpdateOptions = { friendlyName?: string; voiceFallbackMethod?: string; voiceFallbackUrl?: string; voiceMethod?: string; voiceStatusCallbackMethod?: string; voiceStatusCallbackUrl?: string; voiceUrl?: string; sipRegistration?: boolean; domainName?: string; emergencyCallingEnabled?: boolean; secure?: boolean; byocTrunkSid?: string; emergencyCallerSid?: string };
      interface AccountsSipDomainsContext extends Resource, Fetches<{}, DomainInstance>, Updates<DomainUpdateOptions, DomainInstance>, Removes {
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/Auth.json` */
        auth: AccountsSipDomainsAuthList;
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/CredentialListMappings.json` */
        credentialListMappings: AccountsSipDomainsCredentialListMappingsList;
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/IpAccessControlListMappings.json` */
        ipAccessControlListMappings: AccountsSipDomainsIpAccessControlListMappingsList;
      }
      interface AccountsSipDomainsAuthList extends Resource {
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/Auth/Calls.json` */
        calls: AccountsSipDomainsAuthCallsList;
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/Auth/Registrations.json` */
        registrations: AccountsSipDomainsAuthRegistrationsList;
      }
      interface AccountsSipDomainsAuthCallsList extends Resource {
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/Auth/Calls/CredentialListMappings.json` */
        credentialListMappings: AccountsSipDomainsAuthCallsCredentialListMappingsList;
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/Auth/Calls/IpAccessControlListMappings.json` */
        ipAccessControlListMappings: AccountsSipDomainsAuthCallsIpAccessControlListMappingsList;
      }
      type AuthCallsCredentialListMappingCreateOptions = { credentialListSid: string };
      interface AccountsSipDomainsAuthCallsCredentialListMappingsList extends Resource, Leads<[sid: string], AccountsSipDomainsAuthCallsCredentialListMappingsContext>, CreatesWith<AuthCallsCredentialListMappingCreateOptions, AuthCallsCredentialListMappingInstance>, Lists<{}, AuthCallsCredentialListMappingInstance> {}
      interface AccountsSipDomainsAuthCallsCredentialListMappingsContext extends Resource, Fetches<{}, AuthCallsCredentialListMappingInstance>, Removes {}
      type AuthCallsIpAccessControlListMappingCreateOptions = { ipAccessControlListSid: string };
      interface AccountsSipDomainsAuthCallsIpAccessControlListMappingsList extends Resource, Leads<[sid: string], AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext>, CreatesWith<AuthCallsIpAccessControlListMappingCreateOptions, AuthCallsIpAccessControlListMappingInstance>, Lists<{}, AuthCallsIpAccessControlListMappingInstance> {}
      interface AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext extends Resource, Fetches<{}, AuthCallsIpAccessControlListMappingInstance>, Removes {}
      interface AccountsSipDomainsAuthRegistrationsList extends Resource {
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/Auth/Registrations/CredentialListMappings.json` */
        credentialListMappings: AccountsSipDomainsAuthRegistrationsCredentialListMappingsList;
      }
      type AuthRegistrationsCredentialListMappingCreateOptions = { credentialListSid: string };
      interface AccountsSipDomainsAuthRegistrationsCredentialListMappingsList extends Resource, Leads<[sid: string], AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext>, CreatesWith<AuthRegistrationsCredentialListMappingCreateOptions, AuthRegistrationsCredentialListMappingInstance>, Lists<{}, AuthRegistrationsCredentialListMappingInstance> {}
      interface AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext extends Resource, Fetches<{}, AuthRegistrationsCredentialListMappingInstance>, Removes {}
      type CredentialListMappingCreateOptions = { credentialListSid: string };
      interface AccountsSipDomainsCredentialListMappingsList extends Resource, Leads<[sid: string], AccountsSipDomainsCredentialListMappingsContext>, CreatesWith<CredentialListMappingCreateOptions, CredentialListMappingInstance>, Lists<{}, CredentialListMappingInstance> {}
      interface AccountsSipDomainsCredentialListMappingsContext extends Resource, Fetches<{}, CredentialListMappingInstance>, Removes {}
      type IpAccessControlListMappingCreateOptions = { ipAccessControlListSid: string };
      interface AccountsSipDomainsIpAccessControlListMappingsList extends Resource, Leads<[sid: string], AccountsSipDomainsIpAccessControlListMappingsContext>, CreatesWith<IpAccessControlListMappingCreateOptions, IpAccessControlListMappingInstance>, Lists<{}, IpAccessControlListMappingInstance> {}
      interface AccountsSipDomainsIpAccessControlListMappingsContext extends Resource, Fetches<{}, IpAccessControlListMappingInstance>, Removes {}
      type IpAccessControlListCreateOptions = { friendlyName: string };
      interface AccountsSipIpAccessControlListsList extends Resource, Leads<[sid: string], AccountsSipIpAccessControlListsContext>, CreatesWith<IpAccessControlListCreateOptions, IpAccessControlListInstance>, Lists<{}, IpAccessControlListInstance> {}
      type IpAccessControlListUpdateOptions = { friendlyName: string };
      interface AccountsSipIpAccessControlListsContext extends Resource, Fetches<{}, IpAccessControlListInstance>, UpdatesWith<IpAccessControlListUpdateOptions, IpAccessControlListInstance>, Removes {
        /** `/Accounts/{accountSid}/SIP/IpAccessControlLists/{ipAccessControlListSid}/IpAddresses.json` */
        ipAddresses: AccountsSipIpAccessControlListsIpAddressesList;
      }
      type IpAddressCreateOptions = { friendlyName: string; ipAddress: string; cidrPrefixLength?: number };
      interface AccountsSipIpAccessControlListsIpAddressesList extends Resource, Leads<[sid: string], AccountsSipIpAccessControlListsIpAddressesContext>, CreatesWith<IpAddressCreateOptions, IpAddressInstance>, Lists<{}, IpAddressInstance> {}
      type IpAddressUpdateOptions = { ipAddress?: string; friendlyName?: string; cidrPrefixLength?: number };
      interface AccountsSipIpAccessControlListsIpAddressesContext extends Resource, Fetches<{}, IpAddressInstance>, Updates<IpAddressUpdateOptions, IpAddressInstance>, Removes {}
      type TokenCreateOptions = { ttl?: number };
      interface AccountsTokensList extends Resource, Creates<TokenCreateOptions, TokenInstance> {}
      interface AccountsTranscriptionsList extends Resource, Leads<[sid: string], AccountsTranscriptionsContext>, Lists<{}, AccountTranscriptionInstance> {}
      interface AccountsTranscriptionsContext extends Resource, Fetches<{}, AccountTranscriptionInstance>, Removes {}
      interface AccountsUsageList extends Resource {
        /** `/Accounts/{accountSid}/Usage/Records.json` */
        records: AccountsUsageRecordsList;
        /** `/Accounts/{accountSid}/Usage/Triggers.json` */
        triggers: AccountsUsageTriggersList;
      }
      type RecordListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsList extends Resource, Lists<RecordListOptions, RecordInstance> {
        /** `/Accounts/{accountSid}/Usage/Records/AllTime.json` */
        allTime: AccountsUsageRecordsAllTimeList;
        /** `/Accounts/{accountSid}/Usage/Records/Daily.json` */
        daily: AccountsUsageRecordsDailyList;
        /** `/Accounts/{accountSid}/Usage/Records/LastMonth.json` */
        lastMonth: AccountsUsageRecordsLastMonthList;
        /** `/Accounts/{accountSid}/Usage/Records/Monthly.json` */
        monthly: AccountsUsageRecordsMonthlyList;
        /** `/Accounts/{accountSid}/Usage/Records/ThisMonth.json` */
        thisMonth: AccountsUsageRecordsThisMonthList;
        /** `/Accounts/{accountSid}/Usage/Records/Today.json` */
        today: AccountsUsageRecordsTodayList;
        /** `/Accounts/{accountSid}/Usage/Records/Yearly.json` */
        yearly: AccountsUsageRecordsYearlyList;
        /** `/Accounts/{accountSid}/Usage/Records/Yesterday.json` */
        yesterday: AccountsUsageRecordsYesterdayList;
      }
      type AllTimeListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsAllTimeList extends Resource, Lists<AllTimeListOptions, AllTimeInstance> {}
      type DailyListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsDailyList extends Resource, Lists<DailyListOptions, DailyInstance> {}
      type LastMonthListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsLastMonthList extends Resource, Lists<LastMonthListOptions, LastMonthInstance> {}
      type MonthlyListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsMonthlyList extends Resource, Lists<MonthlyListOptions, MonthlyInstance> {}
      type ThisMonthListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsThisMonthList extends Resource, Lists<ThisMonthListOptions, ThisMonthInstance> {}
      type TodayListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsTodayList extends Resource, Lists<TodayListOptions, TodayInstance> {}
      type YearlyListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsYearlyList extends Resource, Lists<YearlyListOptions, YearlyInstance> {}
      type YesterdayListOptions = { category?: string; startDate?: Date; endDate?: Date; includeSubaccounts?: boolean };
      interface AccountsUsageRecordsYesterdayList extends Resource, Lists<YesterdayListOptions, YesterdayInstance> {}
      type TriggerCreateOptions = { callbackUrl: string; triggerValue: string; usageCategory: string; callbackMethod?: string; friendlyName?: string; recurring?: 'daily'|'monthly'|'yearly'|'alltime'; triggerBy?: 'count'|'usage'|'price' };
      type TriggerListOptions = { recurring?: 'daily'|'monthly'|'yearly'|'alltime'; triggerBy?: 'count'|'usage'|'price'; usageCategory?: string };
      interface AccountsUsageTriggersList extends Resource, Leads<[sid: string], AccountsUsageTriggersContext>, CreatesWith<TriggerCreateOptions, TriggerInstance>, Lists<TriggerListOptions, TriggerInstance> {}
      type TriggerUpdateOptions = { callbackMethod?: string; callbackUrl?: string; friendlyName?: string };
      interface AccountsUsageTriggersContext extends Resource, Fetches<{}, TriggerInstance>, Updates<TriggerUpdateOptions, TriggerInstance>, Removes {}
      type ValidationRequestCreateOptions = { phoneNumber: string; friendlyName?: string; callDelay?: number; extension?: string; statusCallback?: string; statusCallbackMethod?: string };
      interface AccountsValidationRequestsList extends Resource, CreatesWith<ValidationRequestCreateOptions, ValidationRequestInstance> {}
      interface AccountAvailablePhoneNumberCountryLocalInstance extends Instance {
        friendlyName: string; phoneNumber: string; lata: string; locality: string; rateCenter: string; latitude: number; longitude: number; region: string; postalCode: string; isoCountry: string; addressRequirements: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean};
      }
      interface AccountAvailablePhoneNumberCountryMobileInstance extends Instance {
        friendlyName: string; phoneNumber: string; lata: string; locality: string; rateCenter: string; latitude: number; longitude: number; region: string; postalCode: string; isoCountry: string; addressRequirements: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean};
      }
      interface AccountAvailablePhoneNumberCountryTollFreeInstance extends Instance {
        friendlyName: string; phoneNumber: string; lata: string; locality: string; rateCenter: string; latitude: number; longitude: number; region: string; postalCode: string; isoCountry: string; addressRequirements: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean};
      }
      interface AccountCallNotificationInstance extends Instance, Fetches<{}, AccountCallNotificationInstance> {
        accountSid: string; apiVersion: string; callSid: string; dateCreated: Date; dateUpdated: Date; errorCode: string; log: string; messageDate: Date; messageText: string; moreInfo: string; requestMethod: string; requestUrl: string; requestVariables: string; responseBody: string; responseHeaders: string; sid: string; uri: string;
      }
      interface AccountCallRecordingInstance extends Instance, Fetches<{}, AccountCallRecordingInstance>, UpdatesWith<AccountCallRecordingUpdateOptions, AccountCallRecordingInstance>, Removes {
        accountSid: string; apiVersion: string; callSid: string; conferenceSid: string; dateCreated: Date; dateUpdated: Date; startTime: Date; duration: string; sid: string; price: number; uri: string; encryptionDetails: any; priceUnit: string; status: 'in-progress'|'completed'|'absent'|'paused'|'stopped'|'processing'; channels: number; source: 'DialVerb'|'Conference'|'OutboundAPI'|'Trunking'|'RecordVerb'|'StartCallRecordingAPI'|'StartConferenceRecordingAPI'; errorCode: number; track: string;
      }
      interface AccountCallTranscriptionInstance extends Instance, UpdatesWith<AccountCallTranscriptionUpdateOptions, AccountCallTranscriptionInstance> {
        sid: string; accountSid: string; callSid: string; name: string; status: 'in-progress'|'stopped'; dateUpdated: Date; uri: string;
      }
      interface AccountConferenceRecordingInstance extends Instance, Fetches<{}, AccountConferenceRecordingInstance>, UpdatesWith<AccountConferenceRecordingUpdateOptions, AccountConferenceRecordingInstance>, Removes {
        accountSid: string; apiVersion: string; callSid: string; conferenceSid: string; dateCreated: Date; dateUpdated: Date; startTime: Date; duration: string; sid: string; price: string; priceUnit: string; status: 'in-progress'|'completed'|'absent'|'paused'|'stopped'|'processing'; channels: number; source: 'DialVerb'|'Conference'|'OutboundAPI'|'Trunking'|'RecordVerb'|'StartCallRecordingAPI'|'StartConferenceRecordingAPI'; errorCode: number; encryptionDetails: any; uri: string;
      }
      interface AccountIncomingPhoneNumberLocalInstance extends Instance {
        accountSid: string; addressSid: string; addressRequirements: 'none'|'any'|'local'|'foreign'; apiVersion: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; dateCreated: Date; dateUpdated: Date; friendlyName: string; identitySid: string; phoneNumber: string; origin: string; sid: string; smsApplicationSid: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; statusCallback: string; statusCallbackMethod: string; trunkSid: string; uri: string; voiceReceiveMode: 'voice'|'fax'; voiceApplicationSid: string; voiceCallerIdLookup: boolean; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceUrl: string; emergencyStatus: 'Active'|'Inactive'; emergencyAddressSid: string; emergencyAddressStatus: 'registered'|'unregistered'|'pending-registration'|'registration-failure'|'pending-unregistration'|'unregistration-failure'; bundleSid: string; status: string;
      }
      interface AccountIncomingPhoneNumberMobileInstance extends Instance {
        accountSid: string; addressSid: string; addressRequirements: 'none'|'any'|'local'|'foreign'; apiVersion: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; dateCreated: Date; dateUpdated: Date; friendlyName: string; identitySid: string; phoneNumber: string; origin: string; sid: string; smsApplicationSid: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; statusCallback: string; statusCallbackMethod: string; trunkSid: string; uri: string; voiceReceiveMode: 'voice'|'fax'; voiceApplicationSid: string; voiceCallerIdLookup: boolean; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceUrl: string; emergencyStatus: 'Active'|'Inactive'; emergencyAddressSid: string; emergencyAddressStatus: 'registered'|'unregistered'|'pending-registration'|'registration-failure'|'pending-unregistration'|'unregistration-failure'; bundleSid: string; status: string;
      }
      interface AccountIncomingPhoneNumberTollFreeInstance extends Instance {
        accountSid: string; addressSid: string; addressRequirements: 'none'|'any'|'local'|'foreign'; apiVersion: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; dateCreated: Date; dateUpdated: Date; friendlyName: string; identitySid: string; phoneNumber: string; origin: string; sid: string; smsApplicationSid: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; statusCallback: string; statusCallbackMethod: string; trunkSid: string; uri: string; voiceReceiveMode: 'voice'|'fax'; voiceApplicationSid: string; voiceCallerIdLookup: boolean; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceUrl: string; emergencyStatus: 'Active'|'Inactive'; emergencyAddressSid: string; emergencyAddressStatus: 'registered'|'unregistered'|'pending-registration'|'registration-failure'|'pending-unregistration'|'unregistration-failure'; bundleSid: string; status: string;
      }
      interface AccountInstance extends Instance, Fetches<{}, AccountInstance>, Updates<AccountUpdateOptions, AccountInstance> {
        authToken: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; ownerAccountSid: string; sid: string; status: 'active'|'suspended'|'closed'; subresourceUris: {[key:string]:any}; type: 'Trial'|'Full'; uri: string;
        /** `/Accounts/{accountSid}/Addresses.json` */
        addresses(): AccountsAddressesList;
        /** `/Accounts/{accountSid}/Applications.json` */
        applications(): AccountsApplicationsList;
        /** `/Accounts/{accountSid}/AuthorizedConnectApps.json` */
        authorizedConnectApps(): AccountsAuthorizedConnectAppsList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers.json` */
        availablePhoneNumbers(): AccountsAvailablePhoneNumbersList;
        /** `/Accounts/{accountSid}/Balance.json` */
        balance(): AccountsBalanceList;
        /** `/Accounts/{accountSid}/Calls.json` */
        calls(): AccountsCallsList;
        /** `/Accounts/{accountSid}/Conferences.json` */
        conferences(): AccountsConferencesList;
        /** `/Accounts/{accountSid}/ConnectApps.json` */
        connectApps(): AccountsConnectAppsList;
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers.json` */
        incomingPhoneNumbers(): AccountsIncomingPhoneNumbersList;
        /** `/Accounts/{accountSid}/Keys.json` */
        keys(): AccountsKeysList;
        /** `/Accounts/{accountSid}/Messages.json` */
        messages(): AccountsMessagesList;
        /** `/Accounts/{accountSid}/Keys.json` */
        newKeys(): AccountsNewKeysList;
        /** `/Accounts/{accountSid}/SigningKeys.json` */
        newSigningKeys(): AccountsNewSigningKeysList;
        /** `/Accounts/{accountSid}/Notifications.json` */
        notifications(): AccountsNotificationsList;
        /** `/Accounts/{accountSid}/OutgoingCallerIds.json` */
        outgoingCallerIds(): AccountsOutgoingCallerIdsList;
        /** `/Accounts/{accountSid}/Queues.json` */
        queues(): AccountsQueuesList;
        /** `/Accounts/{accountSid}/Recordings.json` */
        recordings(): AccountsRecordingsList;
        /** `/Accounts/{accountSid}/SMS/ShortCodes.json` */
        shortCodes(): AccountsShortCodesList;
        /** `/Accounts/{accountSid}/SigningKeys.json` */
        signingKeys(): AccountsSigningKeysList;
        /** `/Accounts/{accountSid}/SIP.json` */
        sip(): AccountsSipList;
        /** `/Accounts/{accountSid}/Tokens.json` */
        tokens(): AccountsTokensList;
        /** `/Accounts/{accountSid}/Transcriptions.json` */
        transcriptions(): AccountsTranscriptionsList;
        /** `/Accounts/{accountSid}/Usage.json` */
        usage(): AccountsUsageList;
        /** `/Accounts/{accountSid}/OutgoingCallerIds.json` */
        validationRequests(): AccountsValidationRequestsList;
      }
      interface AccountNotificationInstance extends Instance, Fetches<{}, AccountNotificationInstance> {
        accountSid: string; apiVersion: string; callSid: string; dateCreated: Date; dateUpdated: Date; errorCode: string; log: string; messageDate: Date; messageText: string; moreInfo: string; requestMethod: string; requestUrl: string; requestVariables: string; responseBody: string; responseHeaders: string; sid: string; uri: string;
      }
      interface AccountRecordingInstance extends Instance, Fetches<AccountRecordingFetchOptions, AccountRecordingInstance>, Removes {
        accountSid: string; apiVersion: string; callSid: string; conferenceSid: string; dateCreated: Date; dateUpdated: Date; startTime: Date; duration: string; sid: string; price: string; priceUnit: string; status: 'in-progress'|'completed'|'absent'|'paused'|'stopped'|'processing'|'deleted'; channels: number; source: 'DialVerb'|'Conference'|'OutboundAPI'|'Trunking'|'RecordVerb'|'StartCallRecordingAPI'|'StartConferenceRecordingAPI'; errorCode: number; uri: string; encryptionDetails: any; subresourceUris: {[key:string]:any}; mediaUrl: string;
        /** `/Accounts/{accountSid}/Recordings/{referenceSid}/AddOnResults.json` */
        addOnResults(): AccountsRecordingsAddOnResultsList;
        /** `/Accounts/{accountSid}/Recordings/{recordingSid}/Transcriptions.json` */
        transcriptions(): AccountsRecordingsTranscriptionsList;
      }
      interface AccountRecordingTranscriptionInstance extends Instance, Fetches<{}, AccountRecordingTranscriptionInstance>, Removes {
        accountSid: string; apiVersion: string; dateCreated: Date; dateUpdated: Date; duration: string; price: number; priceUnit: string; recordingSid: string; sid: string; status: 'in-progress'|'completed'|'failed'; transcriptionText: string; type: string; uri: string;
      }
      interface AccountTranscriptionInstance extends Instance, Fetches<{}, AccountTranscriptionInstance>, Removes {
        accountSid: string; apiVersion: string; dateCreated: Date; dateUpdated: Date; duration: string; price: number; priceUnit: string; recordingSid: string; sid: string; status: 'in-progress'|'completed'|'failed'; transcriptionText: string; type: string; uri: string;
      }
      interface AddOnResultInstance extends Instance, Fetches<{}, AddOnResultInstance>, Removes {
        sid: string; accountSid: string; status: 'in-progress'|'completed'|'queued'|'failed'|'canceled'|'processing'|'init'|'deleted'; addOnSid: string; addOnConfigurationSid: string; dateCreated: Date; dateUpdated: Date; dateCompleted: Date; referenceSid: string; subresourceUris: {[key:string]:any};
        /** `/Accounts/{accountSid}/Recordings/{referenceSid}/AddOnResults/{addOnResultSid}/Payloads.json` */
        payloads(): AccountsRecordingsAddOnResultsPayloadsList;
      }
      interface AddressInstance extends Instance, Fetches<{}, AddressInstance>, Updates<AddressUpdateOptions, AddressInstance>, Removes {
        accountSid: string; city: string; customerName: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; isoCountry: string; postalCode: string; region: string; sid: string; street: string; uri: string; emergencyEnabled: boolean; validated: boolean; verified: boolean; streetSecondary: string;
        /** `/Accounts/{accountSid}/Addresses/{addressSid}/DependentPhoneNumbers.json` */
        dependentPhoneNumbers(): AccountsAddressesDependentPhoneNumbersList;
      }
      interface AllTimeInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
      interface ApplicationInstance extends Instance, Fetches<{}, ApplicationInstance>, Updates<ApplicationUpdateOptions, ApplicationInstance>, Removes {
        accountSid: string; apiVersion: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; messageStatusCallback: string; sid: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsStatusCallback: string; smsUrl: string; statusCallback: string; statusCallbackMethod: string; uri: string; voiceCallerIdLookup: boolean; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceUrl: string; publicApplicationConnectEnabled: boolean;
      }
      interface AssignedAddOnExtensionInstance extends Instance, Fetches<{}, AssignedAddOnExtensionInstance> {
        sid: string; accountSid: string; resourceSid: string; assignedAddOnSid: string; friendlyName: string; productName: string; uniqueName: string; uri: string; enabled: boolean;
      }
      interface AssignedAddOnInstance extends Instance, Fetches<{}, AssignedAddOnInstance>, Removes {
        sid: string; accountSid: string; resourceSid: string; friendlyName: string; description: string; configuration: any; uniqueName: string; dateCreated: Date; dateUpdated: Date; uri: string; subresourceUris: {[key:string]:any};
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers/{resourceSid}/AssignedAddOns/{assignedAddOnSid}/Extensions.json` */
        extensions(): AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsList;
      }
      interface AuthCallsCredentialListMappingInstance extends Instance, Fetches<{}, AuthCallsCredentialListMappingInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; sid: string;
      }
      interface AuthCallsIpAccessControlListMappingInstance extends Instance, Fetches<{}, AuthCallsIpAccessControlListMappingInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; sid: string;
      }
      interface AuthRegistrationsCredentialListMappingInstance extends Instance, Fetches<{}, AuthRegistrationsCredentialListMappingInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; sid: string;
      }
      interface AuthorizedConnectAppInstance extends Instance, Fetches<{}, AuthorizedConnectAppInstance> {
        accountSid: string; connectAppCompanyName: string; connectAppDescription: string; connectAppFriendlyName: string; connectAppHomepageUrl: string; connectAppSid: string; permissions: ('get-all'|'post-all')[]; uri: string;
      }
      interface AvailablePhoneNumberCountryInstance extends Instance, Fetches<{}, AvailablePhoneNumberCountryInstance> {
        countryCode: string; country: string; uri: string; beta: boolean; subresourceUris: {[key:string]:any};
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/Local.json` */
        local(): AccountsAvailablePhoneNumbersLocalList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/MachineToMachine.json` */
        machineToMachine(): AccountsAvailablePhoneNumbersMachineToMachineList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/Mobile.json` */
        mobile(): AccountsAvailablePhoneNumbersMobileList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/National.json` */
        national(): AccountsAvailablePhoneNumbersNationalList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/SharedCost.json` */
        sharedCost(): AccountsAvailablePhoneNumbersSharedCostList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/TollFree.json` */
        tollFree(): AccountsAvailablePhoneNumbersTollFreeList;
        /** `/Accounts/{accountSid}/AvailablePhoneNumbers/{countryCode}/Voip.json` */
        voip(): AccountsAvailablePhoneNumbersVoipList;
      }
      interface BalanceInstance extends Instance {
        accountSid: string; balance: string; currency: string;
      }
      interface CallInstance extends Instance, Fetches<{}, CallInstance>, Updates<CallUpdateOptions, CallInstance>, Removes {
        sid: string; dateCreated: Date; dateUpdated: Date; parentCallSid: string; accountSid: string; to: string; toFormatted: string; from: string; fromFormatted: string; phoneNumberSid: string; status: 'in-progress'|'completed'|'busy'|'ringing'|'queued'|'failed'|'no-answer'|'canceled'; startTime: Date; endTime: Date; duration: string; price: string; priceUnit: string; direction: string; answeredBy: string; apiVersion: string; forwardedFrom: string; groupSid: string; callerName: string; queueTime: string; trunkSid: string; uri: string; subresourceUris: {[key:string]:any};
        /** `/Accounts/{accountSid}/Calls/{callSid}/Events.json` */
        events(): AccountsCallsEventsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Notifications.json` */
        notifications(): AccountsCallsNotificationsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Payments.json` */
        payments(): AccountsCallsPaymentsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Recordings.json` */
        recordings(): AccountsCallsRecordingsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Siprec.json` */
        siprec(): AccountsCallsSiprecList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Streams.json` */
        streams(): AccountsCallsStreamsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/Transcriptions.json` */
        transcriptions(): AccountsCallsTranscriptionsList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/UserDefinedMessages.json` */
        userDefinedMessages(): AccountsCallsUserDefinedMessagesList;
        /** `/Accounts/{accountSid}/Calls/{callSid}/UserDefinedMessageSubscriptions.json` */
        userDefinedMessageSubscriptions(): AccountsCallsUserDefinedMessageSubscriptionsList;
      }
      interface ConferenceInstance extends Instance, Fetches<{}, ConferenceInstance>, Updates<ConferenceUpdateOptions, ConferenceInstance> {
        accountSid: string; dateCreated: Date; dateUpdated: Date; apiVersion: string; friendlyName: string; region: string; sid: string; status: 'in-progress'|'completed'|'init'; uri: string; subresourceUris: {[key:string]:any}; reasonConferenceEnded: 'conference-ended-via-api'|'participant-with-end-conference-on-exit-left'|'participant-with-end-conference-on-exit-kicked'|'last-participant-kicked'|'last-participant-left'; callSidEndingConference: string;
        /** `/Accounts/{accountSid}/Conferences/{conferenceSid}/Participants.json` */
        participants(): AccountsConferencesParticipantsList;
        /** `/Accounts/{accountSid}/Conferences/{conferenceSid}/Recordings.json` */
        recordings(): AccountsConferencesRecordingsList;
      }
      interface ConnectAppInstance extends Instance, Fetches<{}, ConnectAppInstance>, Updates<ConnectAppUpdateOptions, ConnectAppInstance>, Removes {
        accountSid: string; authorizeRedirectUrl: string; companyName: string; deauthorizeCallbackMethod: string; deauthorizeCallbackUrl: string; description: string; friendlyName: string; homepageUrl: string; permissions: ('get-all'|'post-all')[]; sid: string; uri: string;
      }
      interface CredentialInstance extends Instance, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {
        sid: string; accountSid: string; credentialListSid: string; username: string; dateCreated: Date; dateUpdated: Date; uri: string;
      }
      interface CredentialListInstance extends Instance, Fetches<{}, CredentialListInstance>, UpdatesWith<CredentialListUpdateOptions, CredentialListInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; sid: string; subresourceUris: {[key:string]:any}; uri: string;
        /** `/Accounts/{accountSid}/SIP/CredentialLists/{credentialListSid}/Credentials.json` */
        credentials(): AccountsSipCredentialListsCredentialsList;
      }
      interface CredentialListMappingInstance extends Instance, Fetches<{}, CredentialListMappingInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; domainSid: string; friendlyName: string; sid: string; uri: string;
      }
      interface DailyInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
      interface DataInstance extends Instance, Fetches<{}, DataInstance> {
        redirectTo: string;
      }
      interface DependentPhoneNumberInstance extends Instance {
        sid: string; accountSid: string; friendlyName: string; phoneNumber: string; voiceUrl: string; voiceMethod: string; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceCallerIdLookup: boolean; dateCreated: Date; dateUpdated: Date; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; addressRequirements: 'none'|'any'|'local'|'foreign'; capabilities: any; statusCallback: string; statusCallbackMethod: string; apiVersion: string; smsApplicationSid: string; voiceApplicationSid: string; trunkSid: string; emergencyStatus: 'Active'|'Inactive'; emergencyAddressSid: string; uri: string;
      }
      interface DomainInstance extends Instance, Fetches<{}, DomainInstance>, Updates<DomainUpdateOptions, DomainInstance>, Removes {
        accountSid: string; apiVersion: string; authType: string; dateCreated: Date; dateUpdated: Date; domainName: string; friendlyName: string; sid: string; uri: string; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceStatusCallbackMethod: string; voiceStatusCallbackUrl: string; voiceUrl: string; subresourceUris: {[key:string]:any}; sipRegistration: boolean; emergencyCallingEnabled: boolean; secure: boolean; byocTrunkSid: string; emergencyCallerSid: string;
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/Auth.json` */
        auth(): AccountsSipDomainsAuthList;
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/CredentialListMappings.json` */
        credentialListMappings(): AccountsSipDomainsCredentialListMappingsList;
        /** `/Accounts/{accountSid}/SIP/Domains/{domainSid}/IpAccessControlListMappings.json` */
        ipAccessControlListMappings(): AccountsSipDomainsIpAccessControlListMappingsList;
      }
      interface EventInstance extends Instance {
        request: any; response: any;
      }
      interface FeedbackInstance extends Instance {
        accountSid: string; messageSid: string; outcome: 'confirmed'|'unconfirmed'; dateCreated: Date; dateUpdated: Date; uri: string;
      }
      interface IncomingPhoneNumberInstance extends Instance, Fetches<{}, IncomingPhoneNumberInstance>, Updates<IncomingPhoneNumberUpdateOptions, IncomingPhoneNumberInstance>, Removes {
        accountSid: string; addressSid: string; addressRequirements: 'none'|'any'|'local'|'foreign'; apiVersion: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; dateCreated: Date; dateUpdated: Date; friendlyName: string; identitySid: string; phoneNumber: string; origin: string; sid: string; smsApplicationSid: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; statusCallback: string; statusCallbackMethod: string; trunkSid: string; uri: string; voiceReceiveMode: 'voice'|'fax'; voiceApplicationSid: string; voiceCallerIdLookup: boolean; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceUrl: string; emergencyStatus: 'Active'|'Inactive'; emergencyAddressSid: string; emergencyAddressStatus: 'registered'|'unregistered'|'pending-registration'|'registration-failure'|'pending-unregistration'|'unregistration-failure'; bundleSid: string; status: string; type: string;
        /** `/Accounts/{accountSid}/IncomingPhoneNumbers/{resourceSid}/AssignedAddOns.json` */
        assignedAddOns(): AccountsIncomingPhoneNumbersAssignedAddOnsList;
      }
      interface IpAccessControlListInstance extends Instance, Fetches<{}, IpAccessControlListInstance>, UpdatesWith<IpAccessControlListUpdateOptions, IpAccessControlListInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; subresourceUris: {[key:string]:any}; uri: string;
        /** `/Accounts/{accountSid}/SIP/IpAccessControlLists/{ipAccessControlListSid}/IpAddresses.json` */
        ipAddresses(): AccountsSipIpAccessControlListsIpAddressesList;
      }
      interface IpAccessControlListMappingInstance extends Instance, Fetches<{}, IpAccessControlListMappingInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; domainSid: string; friendlyName: string; sid: string; uri: string;
      }
      interface IpAddressInstance extends Instance, Fetches<{}, IpAddressInstance>, Updates<IpAddressUpdateOptions, IpAddressInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; ipAddress: string; cidrPrefixLength: number; ipAccessControlListSid: string; dateCreated: Date; dateUpdated: Date; uri: string;
      }
      interface KeyInstance extends Instance, Fetches<{}, KeyInstance>, Updates<KeyUpdateOptions, KeyInstance>, Removes {
        sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date;
      }
      interface LastMonthInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
      interface MachineToMachineInstance extends Instance {
        friendlyName: string; phoneNumber: string; lata: string; locality: string; rateCenter: string; latitude: number; longitude: number; region: string; postalCode: string; isoCountry: string; addressRequirements: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean};
      }
      interface MediaInstance extends Instance, Fetches<{}, MediaInstance>, Removes {
        accountSid: string; contentType: string; dateCreated: Date; dateUpdated: Date; parentSid: string; sid: string; uri: string;
      }
      interface MemberInstance extends Instance, Fetches<{}, MemberInstance>, UpdatesWith<MemberUpdateOptions, MemberInstance> {
        callSid: string; dateEnqueued: Date; position: number; uri: string; waitTime: number; queueSid: string;
      }
      interface MessageInstance extends Instance, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {
        body: string; numSegments: string; direction: 'inbound'|'outbound-api'|'outbound-call'|'outbound-reply'; from: string; to: string; dateUpdated: Date; price: string; errorMessage: string; uri: string; accountSid: string; numMedia: string; status: 'queued'|'failed'|'canceled'|'sending'|'sent'|'delivered'|'undelivered'|'receiving'|'received'|'accepted'|'scheduled'|'read'|'partially_delivered'; messagingServiceSid: string; sid: string; dateSent: Date; dateCreated: Date; errorCode: number; priceUnit: string; apiVersion: string; subresourceUris: {[key:string]:any};
        /** `/Accounts/{accountSid}/Messages/{messageSid}/Feedback.json` */
        feedback(): AccountsMessagesFeedbackList;
        /** `/Accounts/{accountSid}/Messages/{messageSid}/Media.json` */
        media(): AccountsMessagesMediaList;
      }
      interface MonthlyInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
      interface NationalInstance extends Instance {
        friendlyName: string; phoneNumber: string; lata: string; locality: string; rateCenter: string; latitude: number; longitude: number; region: string; postalCode: string; isoCountry: string; addressRequirements: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean};
      }
      interface NewKeyInstance extends Instance {
        sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; secret: string;
      }
      interface NewSigningKeyInstance extends Instance {
        sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; secret: string;
      }
      interface OutgoingCallerIdInstance extends Instance, Fetches<{}, OutgoingCallerIdInstance>, Updates<OutgoingCallerIdUpdateOptions, OutgoingCallerIdInstance>, Removes {
        sid: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; accountSid: string; phoneNumber: string; uri: string;
      }
      interface ParticipantInstance extends Instance, Fetches<{}, ParticipantInstance>, Updates<ParticipantUpdateOptions, ParticipantInstance>, Removes {
        accountSid: string; callSid: string; label: string; callSidToCoach: string; coaching: boolean; conferenceSid: string; dateCreated: Date; dateUpdated: Date; endConferenceOnExit: boolean; muted: boolean; hold: boolean; startConferenceOnEnter: boolean; status: 'ringing'|'queued'|'failed'|'complete'|'connecting'|'connected'; queueTime: string; uri: string;
      }
      interface PayloadInstance extends Instance, Fetches<{}, PayloadInstance>, Removes {
        sid: string; addOnResultSid: string; accountSid: string; label: string; addOnSid: string; addOnConfigurationSid: string; contentType: string; dateCreated: Date; dateUpdated: Date; referenceSid: string; subresourceUris: {[key:string]:any};
        /** `` */
        data(): AccountsRecordingsAddOnResultsPayloadsDataList;
      }
      interface PaymentInstance extends Instance, UpdatesWith<PaymentUpdateOptions, PaymentInstance> {
        accountSid: string; callSid: string; sid: string; dateCreated: Date; dateUpdated: Date; uri: string;
      }
      interface QueueInstance extends Instance, Fetches<{}, QueueInstance>, Updates<QueueUpdateOptions, QueueInstance>, Removes {
        dateUpdated: Date; currentSize: number; friendlyName: string; uri: string; accountSid: string; averageWaitTime: number; sid: string; dateCreated: Date; maxSize: number;
        /** `/Accounts/{accountSid}/Queues/{queueSid}/Members.json` */
        members(): AccountsQueuesMembersList;
      }
      interface RecordInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
      interface SharedCostInstance extends Instance {
        friendlyName: string; phoneNumber: string; lata: string; locality: string; rateCenter: string; latitude: number; longitude: number; region: string; postalCode: string; isoCountry: string; addressRequirements: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean};
      }
      interface ShortCodeInstance extends Instance, Fetches<{}, ShortCodeInstance>, Updates<ShortCodeUpdateOptions, ShortCodeInstance> {
        accountSid: string; apiVersion: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; shortCode: string; sid: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; uri: string;
      }
      interface SigningKeyInstance extends Instance, Fetches<{}, SigningKeyInstance>, Updates<SigningKeyUpdateOptions, SigningKeyInstance>, Removes {
        sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date;
      }
      interface SiprecInstance extends Instance, UpdatesWith<SiprecUpdateOptions, SiprecInstance> {
        sid: string; accountSid: string; callSid: string; name: string; status: 'in-progress'|'stopped'; dateUpdated: Date; uri: string;
      }
      interface StreamInstance extends Instance, UpdatesWith<StreamUpdateOptions, StreamInstance> {
        sid: string; accountSid: string; callSid: string; name: string; status: 'in-progress'|'stopped'; dateUpdated: Date; uri: string;
      }
      interface ThisMonthInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
      interface TodayInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
      interface TokenInstance extends Instance {
        accountSid: string; dateCreated: Date; dateUpdated: Date; iceServers: any[]; password: string; ttl: string; username: string;
      }
      interface TriggerInstance extends Instance, Fetches<{}, TriggerInstance>, Updates<TriggerUpdateOptions, TriggerInstance>, Removes {
        accountSid: string; apiVersion: string; callbackMethod: string; callbackUrl: string; currentValue: string; dateCreated: Date; dateFired: Date; dateUpdated: Date; friendlyName: string; recurring: 'daily'|'monthly'|'yearly'|'alltime'; sid: string; triggerBy: 'count'|'usage'|'price'; triggerValue: string; uri: string; usageCategory: string; usageRecordUri: string;
      }
      interface UserDefinedMessageInstance extends Instance {
        accountSid: string; callSid: string; sid: string; dateCreated: Date;
      }
      interface UserDefinedMessageSubscriptionInstance extends Instance, Removes {
        accountSid: string; callSid: string; sid: string; dateCreated: Date; uri: string;
      }
      interface ValidationRequestInstance extends Instance {
        accountSid: string; callSid: string; friendlyName: string; phoneNumber: string; validationCode: string;
      }
      interface VoipInstance extends Instance {
        friendlyName: string; phoneNumber: string; lata: string; locality: string; rateCenter: string; latitude: number; longitude: number; region: string; postalCode: string; isoCountry: string; addressRequirements: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean};
      }
      interface YearlyInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
      interface YesterdayInstance extends Instance {
        accountSid: string; apiVersion: string; asOf: string; category: string; count: string; countUnit: string; description: string; endDate: Date; price: number; priceUnit: string; startDate: Date; subresourceUris: {[key:string]:any}; uri: string; usage: string; usageUnit: string;
      }
    }
    namespace assistants {
      interface Assistants {
        v1: rest.assistants.v1.V1;
      }
    }
    namespace assistants.v1 {
      interface V1 {
        /** `/Assistants` */
        assistants: AssistantsList;
        /** `/Knowledge` */
        knowledge: KnowledgeList;
        /** `/Policies` */
        policies: PoliciesList;
        /** `/Sessions` */
        sessions: SessionsList;
        /** `/Tools` */
        tools: ToolsList;
      }
      type AssistantCreateOptions = { customerAi?: any; name: string; owner?: string; personalityPrompt?: string; segmentCredential?: any };
      interface AssistantsList extends Resource, Leads<[id: string], AssistantsContext>, CreatesWithAndHeaders<AssistantCreateOptions, AssistantInstance>, Lists<{}, AssistantInstance> {}
      type AssistantUpdateOptions = { customerAi?: any; name?: string; owner?: string; personalityPrompt?: string; segmentCredential?: any };
      interface AssistantsContext extends Resource, Fetches<{}, AssistantInstance>, UpdatesAndHeaders<AssistantUpdateOptions, AssistantInstance>, Removes {
        /** `/Assistants/{assistantId}/Knowledge` */
        assistantsKnowledge: AssistantsAssistantsKnowledgeList;
        /** `/Assistants/{assistantId}/Tools` */
        assistantsTools: AssistantsAssistantsToolsList;
        /** `/Assistants/{id}/Feedbacks` */
        feedbacks: AssistantsFeedbacksList;
        /** `/Assistants/{id}/Messages` */
        messages: AssistantsMessagesList;
      }
      interface AssistantsAssistantsKnowledgeList extends Resource, Leads<[id: string], AssistantsAssistantsKnowledgeContext>, Lists<{}, AssistantsKnowledgeInstance> {}
      interface AssistantsAssistantsKnowledgeContext extends Resource, Creates<{}, AssistantsKnowledgeInstance>, Removes {}
      interface AssistantsAssistantsToolsList extends Resource, Leads<[id: string], AssistantsAssistantsToolsContext>, Lists<{}, AssistantsToolInstance> {}
      interface AssistantsAssistantsToolsContext extends Resource, Creates<{}, AssistantsToolInstance>, Removes {}
      type FeedbackCreateOptions = { messageId?: string; score?: number; sessionId: string; text?: string };
      interface AssistantsFeedbacksList extends Resource, CreatesWithAndHeaders<FeedbackCreateOptions, FeedbackInstance>, Lists<{}, FeedbackInstance> {}
      type AssistantMessageCreateOptions = { identity: string; sessionId?: string; body: string; webhook?: string; mode?: string };
      interface AssistantsMessagesList extends Resource, CreatesWithAndHeaders<AssistantMessageCreateOptions, AssistantMessageInstance> {}
      type KnowledgeCreateOptions = { assistantId?: string; description?: string; knowledgeSourceDetails?: {[key:string]:any}; name: string; policy?: any; type: string; embeddingModel?: string };
      type KnowledgeListOptions = { assistantId?: string };
      interface KnowledgeList extends Resource, Leads<[id: string], KnowledgeContext>, CreatesWithAndHeaders<KnowledgeCreateOptions, KnowledgeInstance>, Lists<KnowledgeListOptions, KnowledgeInstance> {}
      type KnowledgeUpdateOptions = { description?: string; knowledgeSourceDetails?: {[key:string]:any}; name?: string; policy?: any; type?: string; embeddingModel?: string };
      interface KnowledgeContext extends Resource, Fetches<{}, KnowledgeInstance>, UpdatesAndHeaders<KnowledgeUpdateOptions, KnowledgeInstance>, Removes {
        /** `/Knowledge/{id}/Chunks` */
        chunks: KnowledgeChunksList;
        /** `/Knowledge/{id}/Status` */
        knowledgeStatus: KnowledgeKnowledgeStatusList;
      }
      interface KnowledgeChunksList extends Resource, Lists<{}, ChunkInstance> {}
      interface KnowledgeKnowledgeStatusList extends Resource, Leads<[], KnowledgeKnowledgeStatusContext> {}
      interface KnowledgeKnowledgeStatusContext extends Resource, Fetches<{}, KnowledgeStatusInstance> {}
      type PolicyListOptions = { toolId?: string; knowledgeId?: string };
      interface PoliciesList extends Resource, Lists<PolicyListOptions, PolicyInstance> {}
      interface SessionsList extends Resource, Leads<[id: string], SessionsContext>, Lists<{}, SessionInstance> {}
      interface SessionsContext extends Resource, Fetches<{}, SessionInstance> {
        /** `/Sessions/{sessionId}/Messages` */
        messages: SessionsMessagesList;
      }
      interface SessionsMessagesList extends Resource, Lists<{}, SessionMessageInstance> {}
      type ToolCreateOptions = { assistantId?: string; description?: string; enabled: boolean; meta?: {[key:string]:any}; name: string; policy?: any; type: string };
      type ToolListOptions = { assistantId?: string };
      interface ToolsList extends Resource, Leads<[id: string], ToolsContext>, CreatesWithAndHeaders<ToolCreateOptions, ToolInstance>, Lists<ToolListOptions, ToolInstance> {}
      type ToolUpdateOptions = { assistantId?: string; description?: string; enabled?: boolean; meta?: {[key:string]:any}; name?: string; policy?: any; type?: string };
      interface ToolsContext extends Resource, Fetches<{}, ToolInstance>, UpdatesAndHeaders<ToolUpdateOptions, ToolInstance>, Removes {}
      interface AssistantInstance extends Instance, Fetches<{}, AssistantInstance>, Updates<AssistantUpdateOptions, AssistantInstance>, Removes {
        accountSid: string; customerAi: {[key:string]:any}; id: string; model: string; name: string; owner: string; url: string; personalityPrompt: string; dateCreated: Date; dateUpdated: Date; knowledge: any[]; tools: any[];
        /** `/Assistants/{assistantId}/Knowledge` */
        assistantsKnowledge(): AssistantsAssistantsKnowledgeList;
        /** `/Assistants/{assistantId}/Tools` */
        assistantsTools(): AssistantsAssistantsToolsList;
        /** `/Assistants/{id}/Feedbacks` */
        feedbacks(): AssistantsFeedbacksList;
        /** `/Assistants/{id}/Messages` */
        messages(): AssistantsMessagesList;
      }
      interface AssistantMessageInstance extends Instance {
        status: string; flagged: boolean; aborted: boolean; sessionId: string; accountSid: string; body: string; error: string;
      }
      interface AssistantsKnowledgeInstance extends Instance, Creates<{}, AssistantsKnowledgeInstance>, Removes {
        description: string; id: string; accountSid: string; knowledgeSourceDetails: {[key:string]:any}; name: string; status: string; type: string; url: string; embeddingModel: string; dateCreated: Date; dateUpdated: Date;
      }
      interface AssistantsToolInstance extends Instance, Creates<{}, AssistantsToolInstance>, Removes {
        accountSid: string; description: string; enabled: boolean; id: string; meta: {[key:string]:any}; name: string; requiresAuth: boolean; type: string; url: string; dateCreated: Date; dateUpdated: Date;
      }
      interface ChunkInstance extends Instance {
        accountSid: string; content: string; metadata: {[key:string]:any}; dateCreated: Date; dateUpdated: Date;
      }
      interface FeedbackInstance extends Instance {
        assistantId: string; id: string; accountSid: string; userSid: string; messageId: string; score: number; sessionId: string; text: string; dateCreated: Date; dateUpdated: Date;
      }
      interface KnowledgeInstance extends Instance, Fetches<{}, KnowledgeInstance>, Updates<KnowledgeUpdateOptions, KnowledgeInstance>, Removes {
        description: string; id: string; accountSid: string; knowledgeSourceDetails: {[key:string]:any}; name: string; status: string; type: string; url: string; embeddingModel: string; dateCreated: Date; dateUpdated: Date;
        /** `/Knowledge/{id}/Chunks` */
        chunks(): KnowledgeChunksList;
        /** `` */
        knowledgeStatus(): KnowledgeKnowledgeStatusList;
      }
      interface KnowledgeStatusInstance extends Instance, Fetches<{}, KnowledgeStatusInstance> {
        accountSid: string; status: string; lastStatus: string; dateUpdated: Date;
      }
      interface PolicyInstance extends Instance {
        id: string; name: string; description: string; accountSid: string; userSid: string; type: string; policyDetails: {[key:string]:any}; dateCreated: Date; dateUpdated: Date;
      }
      interface SessionInstance extends Instance, Fetches<{}, SessionInstance> {
        id: string; accountSid: string; assistantId: string; verified: boolean; identity: string; dateCreated: Date; dateUpdated: Date;
        /** `/Sessions/{sessionId}/Messages` */
        messages(): SessionsMessagesList;
      }
      interface SessionMessageInstance extends Instance {
        id: string; accountSid: string; assistantId: string; sessionId: string; identity: string; role: string; content: {[key:string]:any}; meta: {[key:string]:any}; dateCreated: Date; dateUpdated: Date;
      }
      interface ToolInstance extends Instance, Fetches<{}, ToolInstance>, Updates<ToolUpdateOptions, ToolInstance>, Removes {
        accountSid: string; description: string; enabled: boolean; id: string; meta: {[key:string]:any}; name: string; requiresAuth: boolean; type: string; url: string; dateCreated: Date; dateUpdated: Date; policies: any[];
      }
    }
    namespace bulkexports {
      interface Bulkexports {
        v1: rest.bulkexports.v1.V1;
        /** @deprecated Use v1.exports instead. */
        exports: rest.bulkexports.v1.ExportsList;
        /** @deprecated Use v1.exportConfiguration instead. */
        exportConfiguration: rest.bulkexports.v1.ExportConfigurationList;
      }
    }
    namespace bulkexports.v1 {
      interface V1 {
        /** `/Exports` */
        exports: ExportsList;
        /** `/Exports/{resourceType}/Configuration` */
        exportConfiguration: ExportConfigurationList;
      }
      interface ExportsList extends Resource, Leads<[resourceType: string], ExportsContext> {
        /** `/Exports/Jobs/{jobSid}` */
        jobs: ExportsAllJobsList;
      }
      interface ExportsAllJobsList extends Resource, Leads<[jobSid: string], ExportsAllJobsContext> {}
      interface ExportsAllJobsContext extends Resource, Fetches<{}, JobInstance>, Removes {}
      interface ExportsContext extends Resource, Fetches<{}, ExportInstance> {
        /** `/Exports/{resourceType}/Days` */
        days: ExportsDaysList;
        /** `/Exports/{resourceType}/Jobs` */
        exportCustomJobs: ExportsExportCustomJobsList;
      }
      interface ExportsDaysList extends Resource, Leads<[day: string], ExportsDaysContext>, Lists<{}, DayInstance> {}
      interface ExportsDaysContext extends Resource, Fetches<{}, DayInstance> {}
      type ExportCustomJobCreateOptions = { startDay: string; endDay: string; friendlyName: string; webhookUrl?: string; webhookMethod?: string; email?: string };
      interface ExportsExportCustomJobsList extends Resource, CreatesWith<ExportCustomJobCreateOptions, ExportCustomJobInstance>, Lists<{}, ExportCustomJobInstance> {}
      interface ExportConfigurationList extends Resource, Leads<[resourceType: string], ExportConfigurationContext> {}
      type ExportConfigurationUpdateOptions = { enabled?: boolean; webhookUrl?: string; webhookMethod?: string };
      interface ExportConfigurationContext extends Resource, Fetches<{}, ExportConfigurationInstance>, Updates<ExportConfigurationUpdateOptions, ExportConfigurationInstance> {}
      interface DayInstance extends Instance, Fetches<{}, DayInstance> {
        redirectTo: string; day: string; size: number; createDate: string; friendlyName: string; resourceType: string;
      }
      interface ExportConfigurationInstance extends Instance, Fetches<{}, ExportConfigurationInstance>, Updates<ExportConfigurationUpdateOptions, ExportConfigurationInstance> {
        enabled: boolean; webhookUrl: string; webhookMethod: string; resourceType: string; url: string;
      }
      interface ExportCustomJobInstance extends Instance {
        friendlyName: string; resourceType: string; startDay: string; endDay: string; webhookUrl: string; webhookMethod: string; email: string; jobSid: string; details: any[]; jobQueuePosition: string; estimatedCompletionTime: string;
      }
      interface ExportInstance extends Instance, Fetches<{}, ExportInstance> {
        resourceType: string; url: string; links: {[key:string]:any};
        /** `/Exports/{resourceType}/Days` */
        days(): ExportsDaysList;
        /** `/Exports/{resourceType}/Jobs` */
        exportCustomJobs(): ExportsExportCustomJobsList;
      }
      interface JobInstance extends Instance, Fetches<{}, JobInstance>, Removes {
        resourceType: string; friendlyName: string; details: any[]; startDay: string; endDay: string; jobSid: string; webhookUrl: string; webhookMethod: string; email: string; url: string; jobQueuePosition: string; estimatedCompletionTime: string;
      }
    }
    namespace chat {
      interface Chat {
        v1: rest.chat.v1.V1;
        v2: rest.chat.v2.V2;
        v3: rest.chat.v3.V3;
        /** @deprecated Use v2.credentials instead. */
        credentials: rest.chat.v2.CredentialsList;
        /** @deprecated Use v2.services instead. */
        services: rest.chat.v2.ServicesList;
        /** @deprecated Use v3.channels instead. */
        channels: rest.chat.v3.ChannelsList;
      }
    }
    namespace chat.v1 {
      interface V1 {
        /** `/Credentials` */
        credentials: CredentialsList;
        /** `/Services` */
        services: ServicesList;
      }
      type CredentialCreateOptions = { type: 'gcm'|'apn'|'fcm'; friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsList extends Resource, Leads<[sid: string], CredentialsContext>, CreatesWith<CredentialCreateOptions, CredentialInstance>, Lists<{}, CredentialInstance> {}
      type CredentialUpdateOptions = { friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsContext extends Resource, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {}
      type ServiceCreateOptions = { friendlyName: string };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { friendlyName?: string; defaultServiceRoleSid?: string; defaultChannelRoleSid?: string; defaultChannelCreatorRoleSid?: string; readStatusEnabled?: boolean; reachabilityEnabled?: boolean; typingIndicatorTimeout?: number; consumptionReportInterval?: number; 'notifications.newMessage.enabled'?: boolean; 'notifications.newMessage.template'?: string; 'notifications.addedToChannel.enabled'?: boolean; 'notifications.addedToChannel.template'?: string; 'notifications.removedFromChannel.enabled'?: boolean; 'notifications.removedFromChannel.template'?: string; 'notifications.invitedToChannel.enabled'?: boolean; 'notifications.invitedToChannel.template'?: string; preWebhookUrl?: string; postWebhookUrl?: string; webhookMethod?: string; webhookFilters?: string[]; 'webhooks.onMessageSend.url'?: string; 'webhooks.onMessageSend.method'?: string; 'webhooks.onMessageUpdate.url'?: string; 'webhooks.onMessageUpdate.method'?: string; 'webhooks.onMessageRemove.url'?: string; 'webhooks.onMessageRemove.method'?: string; 'webhooks.onChannelAdd.url'?: string; 'webhooks.onChannelAdd.method'?: string; 'webhooks.onChannelDestroy.url'?: string; 'webhooks.onChannelDestroy.method'?: string; 'webhooks.onChannelUpdate.url'?: string; 'webhooks.onChannelUpdate.method'?: string; 'webhooks.onMemberAdd.url'?: string; 'webhooks.onMemberAdd.method'?: string; 'webhooks.onMemberRemove.url'?: string; 'webhooks.onMemberRemove.method'?: string; 'webhooks.onMessageSent.url'?: string; 'webhooks.onMessageSent.method'?: string; 'webhooks.onMessageUpdated.url'?: string; 'webhooks.onMessageUpdated.method'?: string; 'webhooks.onMessageRemoved.url'?: string; 'webhooks.onMessageRemoved.method'?: string; 'webhooks.onChannelAdded.url'?: string; 'webhooks.onChannelAdded.method'?: string; 'webhooks.onChannelDestroyed.url'?: string; 'webhooks.onChannelDestroyed.method'?: string; 'webhooks.onChannelUpdated.url'?: string; 'webhooks.onChannelUpdated.method'?: string; 'webhooks.onMemberAdded.url'?: string; 'webhooks.onMemberAdded.method'?: string; 'webhooks.onMemberRemoved.url'?: string; 'webhooks.onMemberRemoved.method'?: string; 'limits.channelMembers'?: number; 'limits.userChannels'?: number };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/Channels` */
        channels: ServicesChannelsList;
        /** `/Services/{serviceSid}/Roles` */
        roles: ServicesRolesList;
        /** `/Services/{serviceSid}/Users` */
        users: ServicesUsersList;
      }
      type ChannelCreateOptions = { friendlyName?: string; uniqueName?: string; attributes?: string; type?: 'public'|'private' };
      type ChannelListOptions = { type?: ('public'|'private')[] };
      interface ServicesChannelsList extends Resource, Leads<[sid: string], ServicesChannelsContext>, Creates<ChannelCreateOptions, ChannelInstance>, Lists<ChannelListOptions, ChannelInstance> {}
      type ChannelUpdateOptions = { friendlyName?: string; uniqueName?: string; attributes?: string };
      interface ServicesChannelsContext extends Resource, Fetches<{}, ChannelInstance>, Updates<ChannelUpdateOptions, ChannelInstance>, Removes {
        /** `/Services/{serviceSid}/Channels/{channelSid}/Invites` */
        invites: ServicesChannelsInvitesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Members` */
        members: ServicesChannelsMembersList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Messages` */
        messages: ServicesChannelsMessagesList;
      }
      type InviteCreateOptions = { identity: string; roleSid?: string };
      type InviteListOptions = { identity?: string[] };
      interface ServicesChannelsInvitesList extends Resource, Leads<[sid: string], ServicesChannelsInvitesContext>, CreatesWith<InviteCreateOptions, InviteInstance>, Lists<InviteListOptions, InviteInstance> {}
      interface ServicesChannelsInvitesContext extends Resource, Fetches<{}, InviteInstance>, Removes {}
      type MemberCreateOptions = { identity: string; roleSid?: string };
      type MemberListOptions = { identity?: string[] };
      interface ServicesChannelsMembersList extends Resource, Leads<[sid: string], ServicesChannelsMembersContext>, CreatesWith<MemberCreateOptions, MemberInstance>, Lists<MemberListOptions, MemberInstance> {}
      type MemberUpdateOptions = { roleSid?: string; lastConsumedMessageIndex?: number };
      interface ServicesChannelsMembersContext extends Resource, Fetches<{}, MemberInstance>, Updates<MemberUpdateOptions, MemberInstance>, Removes {}
      type MessageCreateOptions = { body: string; from?: string; attributes?: string };
      type MessageListOptions = { order?: 'asc'|'desc' };
      interface ServicesChannelsMessagesList extends Resource, Leads<[sid: string], ServicesChannelsMessagesContext>, CreatesWith<MessageCreateOptions, MessageInstance>, Lists<MessageListOptions, MessageInstance> {}
      type MessageUpdateOptions = { body?: string; attributes?: string };
      interface ServicesChannelsMessagesContext extends Resource, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {}
      type RoleCreateOptions = { friendlyName: string; type: 'channel'|'deployment'; permission: string[] };
      interface ServicesRolesList extends Resource, Leads<[sid: string], ServicesRolesContext>, CreatesWith<RoleCreateOptions, RoleInstance>, Lists<{}, RoleInstance> {}
      type RoleUpdateOptions = { permission: string[] };
      interface ServicesRolesContext extends Resource, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {}
      type UserCreateOptions = { identity: string; roleSid?: string; attributes?: string; friendlyName?: string };
      interface ServicesUsersList extends Resource, Leads<[sid: string], ServicesUsersContext>, CreatesWith<UserCreateOptions, UserInstance>, Lists<{}, UserInstance> {}
      type UserUpdateOptions = { roleSid?: string; attributes?: string; friendlyName?: string };
      interface ServicesUsersContext extends Resource, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        /** `/Services/{serviceSid}/Users/{userSid}/Channels` */
        userChannels: ServicesUsersUserChannelsList;
      }
      interface ServicesUsersUserChannelsList extends Resource, Lists<{}, UserChannelInstance> {}
      interface ChannelInstance extends Instance, Fetches<{}, ChannelInstance>, Updates<ChannelUpdateOptions, ChannelInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; uniqueName: string; attributes: string; type: 'public'|'private'; dateCreated: Date; dateUpdated: Date; createdBy: string; membersCount: number; messagesCount: number; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Channels/{channelSid}/Invites` */
        invites(): ServicesChannelsInvitesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Members` */
        members(): ServicesChannelsMembersList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Messages` */
        messages(): ServicesChannelsMessagesList;
      }
      interface CredentialInstance extends Instance, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; type: 'gcm'|'apn'|'fcm'; sandbox: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface InviteInstance extends Instance, Fetches<{}, InviteInstance>, Removes {
        sid: string; accountSid: string; channelSid: string; serviceSid: string; identity: string; dateCreated: Date; dateUpdated: Date; roleSid: string; createdBy: string; url: string;
      }
      interface MemberInstance extends Instance, Fetches<{}, MemberInstance>, Updates<MemberUpdateOptions, MemberInstance>, Removes {
        sid: string; accountSid: string; channelSid: string; serviceSid: string; identity: string; dateCreated: Date; dateUpdated: Date; roleSid: string; lastConsumedMessageIndex: number; lastConsumptionTimestamp: Date; url: string;
      }
      interface MessageInstance extends Instance, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {
        sid: string; accountSid: string; attributes: string; serviceSid: string; to: string; channelSid: string; dateCreated: Date; dateUpdated: Date; wasEdited: boolean; from: string; body: string; index: number; url: string;
      }
      interface RoleInstance extends Instance, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; type: 'channel'|'deployment'; permissions: string[]; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; defaultServiceRoleSid: string; defaultChannelRoleSid: string; defaultChannelCreatorRoleSid: string; readStatusEnabled: boolean; reachabilityEnabled: boolean; typingIndicatorTimeout: number; consumptionReportInterval: number; limits: any; webhooks: any; preWebhookUrl: string; postWebhookUrl: string; webhookMethod: string; webhookFilters: string[]; notifications: any; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Channels` */
        channels(): ServicesChannelsList;
        /** `/Services/{serviceSid}/Roles` */
        roles(): ServicesRolesList;
        /** `/Services/{serviceSid}/Users` */
        users(): ServicesUsersList;
      }
      interface UserChannelInstance extends Instance {
        accountSid: string; serviceSid: string; channelSid: string; memberSid: string; status: 'joined'|'invited'|'not_participating'; lastConsumedMessageIndex: number; unreadMessagesCount: number; links: {[key:string]:any};
      }
      interface UserInstance extends Instance, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; attributes: string; friendlyName: string; roleSid: string; identity: string; isOnline: boolean; isNotifiable: boolean; dateCreated: Date; dateUpdated: Date; joinedChannelsCount: number; links: {[key:string]:any}; url: string;
        /** `/Services/{serviceSid}/Users/{userSid}/Channels` */
        userChannels(): ServicesUsersUserChannelsList;
      }
    }
    namespace chat.v2 {
      interface V2 {
        /** `/Credentials` */
        credentials: CredentialsList;
        /** `/Services` */
        services: ServicesList;
      }
      type CredentialCreateOptions = { type: 'gcm'|'apn'|'fcm'; friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsList extends Resource, Leads<[sid: string], CredentialsContext>, CreatesWith<CredentialCreateOptions, CredentialInstance>, Lists<{}, CredentialInstance> {}
      type CredentialUpdateOptions = { friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsContext extends Resource, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {}
      type ServiceCreateOptions = { friendlyName: string };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { friendlyName?: string; defaultServiceRoleSid?: string; defaultChannelRoleSid?: string; defaultChannelCreatorRoleSid?: string; readStatusEnabled?: boolean; reachabilityEnabled?: boolean; typingIndicatorTimeout?: number; consumptionReportInterval?: number; 'notifications.newMessage.enabled'?: boolean; 'notifications.newMessage.template'?: string; 'notifications.newMessage.sound'?: string; 'notifications.newMessage.badgeCountEnabled'?: boolean; 'notifications.addedToChannel.enabled'?: boolean; 'notifications.addedToChannel.template'?: string; 'notifications.addedToChannel.sound'?: string; 'notifications.removedFromChannel.enabled'?: boolean; 'notifications.removedFromChannel.template'?: string; 'notifications.removedFromChannel.sound'?: string; 'notifications.invitedToChannel.enabled'?: boolean; 'notifications.invitedToChannel.template'?: string; 'notifications.invitedToChannel.sound'?: string; preWebhookUrl?: string; postWebhookUrl?: string; webhookMethod?: string; webhookFilters?: string[]; 'limits.channelMembers'?: number; 'limits.userChannels'?: number; 'media.compatibilityMessage'?: string; preWebhookRetryCount?: number; postWebhookRetryCount?: number; 'notifications.logEnabled'?: boolean };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/Bindings` */
        bindings: ServicesBindingsList;
        /** `/Services/{serviceSid}/Channels` */
        channels: ServicesChannelsList;
        /** `/Services/{serviceSid}/Roles` */
        roles: ServicesRolesList;
        /** `/Services/{serviceSid}/Users` */
        users: ServicesUsersList;
      }
      type BindingListOptions = { bindingType?: ('gcm'|'apn'|'fcm')[]; identity?: string[] };
      interface ServicesBindingsList extends Resource, Leads<[sid: string], ServicesBindingsContext>, Lists<BindingListOptions, BindingInstance> {}
      interface ServicesBindingsContext extends Resource, Fetches<{}, BindingInstance>, Removes {}
      type ChannelCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; uniqueName?: string; attributes?: string; type?: 'public'|'private'; dateCreated?: Date; dateUpdated?: Date; createdBy?: string };
      type ChannelListOptions = { type?: ('public'|'private')[] };
      interface ServicesChannelsList extends Resource, Leads<[sid: string], ServicesChannelsContext>, Creates<ChannelCreateOptions, ChannelInstance>, Lists<ChannelListOptions, ChannelInstance> {}
      type ChannelUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; uniqueName?: string; attributes?: string; dateCreated?: Date; dateUpdated?: Date; createdBy?: string };
      interface ServicesChannelsContext extends Resource, Fetches<{}, ChannelInstance>, Updates<ChannelUpdateOptions, ChannelInstance>, Removes {
        /** `/Services/{serviceSid}/Channels/{channelSid}/Invites` */
        invites: ServicesChannelsInvitesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Members` */
        members: ServicesChannelsMembersList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Messages` */
        messages: ServicesChannelsMessagesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Webhooks` */
        webhooks: ServicesChannelsWebhooksList;
      }
      type InviteCreateOptions = { identity: string; roleSid?: string };
      type InviteListOptions = { identity?: string[] };
      interface ServicesChannelsInvitesList extends Resource, Leads<[sid: string], ServicesChannelsInvitesContext>, CreatesWith<InviteCreateOptions, InviteInstance>, Lists<InviteListOptions, InviteInstance> {}
      interface ServicesChannelsInvitesContext extends Resource, Fetches<{}, InviteInstance>, Removes {}
      type MemberCreateOptions = { identity: string; xTwilioWebhookEnabled?: 'true'|'false'; roleSid?: string; lastConsumedMessageIndex?: number; lastConsumptionTimestamp?: Date; dateCreated?: Date; dateUpdated?: Date; attributes?: string };
      type MemberListOptions = { identity?: string[] };
      interface ServicesChannelsMembersList extends Resource, Leads<[sid: string], ServicesChannelsMembersContext>, CreatesWith<MemberCreateOptions, MemberInstance>, Lists<MemberListOptions, MemberInstance> {}
      type MemberUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; roleSid?: string; lastConsumedMessageIndex?: number; lastConsumptionTimestamp?: Date; dateCreated?: Date; dateUpdated?: Date; attributes?: string };
      interface ServicesChannelsMembersContext extends Resource, Fetches<{}, MemberInstance>, Updates<MemberUpdateOptions, MemberInstance>, Removes {}
      type MessageCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; from?: string; attributes?: string; dateCreated?: Date; dateUpdated?: Date; lastUpdatedBy?: string; body?: string; mediaSid?: string };
      type MessageListOptions = { order?: 'asc'|'desc' };
      interface ServicesChannelsMessagesList extends Resource, Leads<[sid: string], ServicesChannelsMessagesContext>, Creates<MessageCreateOptions, MessageInstance>, Lists<MessageListOptions, MessageInstance> {}
      type MessageUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; body?: string; attributes?: string; dateCreated?: Date; dateUpdated?: Date; lastUpdatedBy?: string; from?: string };
      interface ServicesChannelsMessagesContext extends Resource, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {}
      type WebhookCreateOptions = { type: 'webhook'|'trigger'|'studio'; 'configuration.url'?: string; 'configuration.method'?: 'GET'|'POST'; 'configuration.filters'?: string[]; 'configuration.triggers'?: string[]; 'configuration.flowSid'?: string; 'configuration.retryCount'?: number };
      interface ServicesChannelsWebhooksList extends Resource, Leads<[sid: string], ServicesChannelsWebhooksContext>, CreatesWith<WebhookCreateOptions, WebhookInstance>, Lists<{}, WebhookInstance> {}
      type WebhookUpdateOptions = { 'configuration.url'?: string; 'configuration.method'?: 'GET'|'POST'; 'configuration.filters'?: string[]; 'configuration.triggers'?: string[]; 'configuration.flowSid'?: string; 'configuration.retryCount'?: number };
      interface ServicesChannelsWebhooksContext extends Resource, Fetches<{}, WebhookInstance>, Updates<WebhookUpdateOptions, WebhookInstance>, Removes {}
      type RoleCreateOptions = { friendlyName: string; type: 'channel'|'deployment'; permission: string[] };
      interface ServicesRolesList extends Resource, Leads<[sid: string], ServicesRolesContext>, CreatesWith<RoleCreateOptions, RoleInstance>, Lists<{}, RoleInstance> {}
      type RoleUpdateOptions = { permission: string[] };
      interface ServicesRolesContext extends Resource, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {}
      type UserCreateOptions = { identity: string; xTwilioWebhookEnabled?: 'true'|'false'; roleSid?: string; attributes?: string; friendlyName?: string };
      interface ServicesUsersList extends Resource, Leads<[sid: string], ServicesUsersContext>, CreatesWith<UserCreateOptions, UserInstance>, Lists<{}, UserInstance> {}
      type UserUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; roleSid?: string; attributes?: string; friendlyName?: string };
      interface ServicesUsersContext extends Resource, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        /** `/Services/{serviceSid}/Users/{userSid}/Bindings` */
        userBindings: ServicesUsersUserBindingsList;
        /** `/Services/{serviceSid}/Users/{userSid}/Channels` */
        userChannels: ServicesUsersUserChannelsList;
      }
      type UserBindingListOptions = { bindingType?: ('gcm'|'apn'|'fcm')[] };
      interface ServicesUsersUserBindingsList extends Resource, Leads<[sid: string], ServicesUsersUserBindingsContext>, Lists<UserBindingListOptions, UserBindingInstance> {}
      interface ServicesUsersUserBindingsContext extends Resource, Fetches<{}, UserBindingInstance>, Removes {}
      interface ServicesUsersUserChannelsList extends Resource, Leads<[channelSid: string], ServicesUsersUserChannelsContext>, Lists<{}, UserChannelInstance> {}
      type UserChannelUpdateOptions = { notificationLevel?: 'default'|'muted'; lastConsumedMessageIndex?: number; lastConsumptionTimestamp?: Date };
      interface ServicesUsersUserChannelsContext extends Resource, Fetches<{}, UserChannelInstance>, Updates<UserChannelUpdateOptions, UserChannelInstance>, Removes {}
      interface BindingInstance extends Instance, Fetches<{}, BindingInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; endpoint: string; identity: string; credentialSid: string; bindingType: 'gcm'|'apn'|'fcm'; messageTypes: string[]; url: string; links: {[key:string]:any};
      }
      interface ChannelInstance extends Instance, Fetches<{}, ChannelInstance>, Updates<ChannelUpdateOptions, ChannelInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; uniqueName: string; attributes: string; type: 'public'|'private'; dateCreated: Date; dateUpdated: Date; createdBy: string; membersCount: number; messagesCount: number; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Channels/{channelSid}/Invites` */
        invites(): ServicesChannelsInvitesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Members` */
        members(): ServicesChannelsMembersList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Messages` */
        messages(): ServicesChannelsMessagesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Webhooks` */
        webhooks(): ServicesChannelsWebhooksList;
      }
      interface CredentialInstance extends Instance, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; type: 'gcm'|'apn'|'fcm'; sandbox: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface InviteInstance extends Instance, Fetches<{}, InviteInstance>, Removes {
        sid: string; accountSid: string; channelSid: string; serviceSid: string; identity: string; dateCreated: Date; dateUpdated: Date; roleSid: string; createdBy: string; url: string;
      }
      interface MemberInstance extends Instance, Fetches<{}, MemberInstance>, Updates<MemberUpdateOptions, MemberInstance>, Removes {
        sid: string; accountSid: string; channelSid: string; serviceSid: string; identity: string; dateCreated: Date; dateUpdated: Date; roleSid: string; lastConsumedMessageIndex: number; lastConsumptionTimestamp: Date; url: string; attributes: string;
      }
      interface MessageInstance extends Instance, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {
        sid: string; accountSid: string; attributes: string; serviceSid: string; to: string; channelSid: string; dateCreated: Date; dateUpdated: Date; lastUpdatedBy: string; wasEdited: boolean; from: string; body: string; index: number; type: string; media: any; url: string;
      }
      interface RoleInstance extends Instance, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; type: 'channel'|'deployment'; permissions: string[]; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; defaultServiceRoleSid: string; defaultChannelRoleSid: string; defaultChannelCreatorRoleSid: string; readStatusEnabled: boolean; reachabilityEnabled: boolean; typingIndicatorTimeout: number; consumptionReportInterval: number; limits: any; preWebhookUrl: string; postWebhookUrl: string; webhookMethod: string; webhookFilters: string[]; preWebhookRetryCount: number; postWebhookRetryCount: number; notifications: any; media: any; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Bindings` */
        bindings(): ServicesBindingsList;
        /** `/Services/{serviceSid}/Channels` */
        channels(): ServicesChannelsList;
        /** `/Services/{serviceSid}/Roles` */
        roles(): ServicesRolesList;
        /** `/Services/{serviceSid}/Users` */
        users(): ServicesUsersList;
      }
      interface UserBindingInstance extends Instance, Fetches<{}, UserBindingInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; endpoint: string; identity: string; userSid: string; credentialSid: string; bindingType: 'gcm'|'apn'|'fcm'; messageTypes: string[]; url: string;
      }
      interface UserChannelInstance extends Instance, Fetches<{}, UserChannelInstance>, Updates<UserChannelUpdateOptions, UserChannelInstance>, Removes {
        accountSid: string; serviceSid: string; channelSid: string; userSid: string; memberSid: string; status: 'joined'|'invited'|'notParticipating'; lastConsumedMessageIndex: number; unreadMessagesCount: number; links: {[key:string]:any}; url: string; notificationLevel: 'default'|'muted';
      }
      interface UserInstance extends Instance, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; attributes: string; friendlyName: string; roleSid: string; identity: string; isOnline: boolean; isNotifiable: boolean; dateCreated: Date; dateUpdated: Date; joinedChannelsCount: number; links: {[key:string]:any}; url: string;
        /** `/Services/{serviceSid}/Users/{userSid}/Bindings` */
        userBindings(): ServicesUsersUserBindingsList;
        /** `/Services/{serviceSid}/Users/{userSid}/Channels` */
        userChannels(): ServicesUsersUserChannelsList;
      }
      interface WebhookInstance extends Instance, Fetches<{}, WebhookInstance>, Updates<WebhookUpdateOptions, WebhookInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; channelSid: string; type: string; url: string; configuration: any; dateCreated: Date; dateUpdated: Date;
      }
    }
    namespace chat.v3 {
      interface V3 {
        /** `/Services/{serviceSid}/Channels/{sid}` */
        channels: ChannelsList;
      }
      interface ChannelsList extends Resource, Leads<[serviceSid: string, sid: string], ChannelsContext> {}
      type ChannelUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; type?: 'public'|'private'; messagingServiceSid?: string };
      interface ChannelsContext extends Resource, Updates<ChannelUpdateOptions, ChannelInstance> {}
      interface ChannelInstance extends Instance, Updates<ChannelUpdateOptions, ChannelInstance> {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; uniqueName: string; attributes: string; type: 'public'|'private'; dateCreated: Date; dateUpdated: Date; createdBy: string; membersCount: number; messagesCount: number; messagingServiceSid: string; url: string;
      }
    }
    namespace content {
      interface Content {
        v1: rest.content.v1.V1;
        v2: rest.content.v2.V2;
        /** @deprecated Use v1.contents instead. */
        contents: rest.content.v1.ContentsList;
      }
    }
    namespace content.v1 {
      interface V1 {
        /** `/Content` */
        contents: ContentsList;
        /** `/ContentAndApprovals` */
        contentAndApprovals: ContentAndApprovalsList;
        /** `/LegacyContent` */
        legacyContents: LegacyContentsList;
      }
      type ContentCreateOptions = { friendlyName?: string; variables?: any; language: string; types: any };
      interface ContentsList extends Resource, Leads<[sid: string], ContentsContext>, CreatesWithAndHeaders<ContentCreateOptions, ContentInstance>, Lists<{}, ContentInstance> {}
      type ContentUpdateOptions = { friendlyName?: string; variables?: any; language?: string; types: any };
      interface ContentsContext extends Resource, Fetches<{}, ContentInstance>, UpdatesWithAndHeaders<ContentUpdateOptions, ContentInstance>, Removes {
        /** `/Content/{contentSid}/ApprovalRequests/whatsapp` */
        approvalCreate: ContentsApprovalCreateList;
        /** `/Content/{sid}/ApprovalRequests` */
        approvalFetch: ContentsApprovalFetchList;
      }
      type ApprovalCreateCreateOptions = { name: string; category: string };
      interface ContentsApprovalCreateList extends Resource, CreatesWithAndHeaders<ApprovalCreateCreateOptions, ApprovalCreateInstance> {}
      interface ContentsApprovalFetchList extends Resource, Leads<[], ContentsApprovalFetchContext> {}
      interface ContentsApprovalFetchContext extends Resource, Fetches<{}, ApprovalFetchInstance> {}
      interface ContentAndApprovalsList extends Resource, Lists<{}, ContentAndApprovalsInstance> {}
      interface LegacyContentsList extends Resource, Lists<{}, LegacyContentInstance> {}
      interface ApprovalCreateInstance extends Instance {
        name: string; category: string; contentType: string; status: string; rejectionReason: string; allowCategoryChange: boolean;
      }
      interface ApprovalFetchInstance extends Instance, Fetches<{}, ApprovalFetchInstance> {
        sid: string; accountSid: string; whatsapp: {[key:string]:any}; url: string;
      }
      interface ContentAndApprovalsInstance extends Instance {
        dateCreated: Date; dateUpdated: Date; sid: string; accountSid: string; friendlyName: string; language: string; variables: {[key:string]:any}; types: {[key:string]:any}; approvalRequests: {[key:string]:any};
      }
      interface ContentInstance extends Instance, Fetches<{}, ContentInstance>, UpdatesWith<ContentUpdateOptions, ContentInstance>, Removes {
        dateCreated: Date; dateUpdated: Date; sid: string; accountSid: string; friendlyName: string; language: string; variables: {[key:string]:any}; types: {[key:string]:any}; url: string; links: {[key:string]:any};
        /** `/Content/{contentSid}/ApprovalRequests/whatsapp` */
        approvalCreate(): ContentsApprovalCreateList;
        /** `` */
        approvalFetch(): ContentsApprovalFetchList;
      }
      interface LegacyContentInstance extends Instance {
        dateCreated: Date; dateUpdated: Date; sid: string; accountSid: string; friendlyName: string; language: string; variables: {[key:string]:any}; types: {[key:string]:any}; legacyTemplateName: string; legacyBody: string; url: string;
      }
    }
    namespace content.v2 {
      interface V2 {
        /** `/Content` */
        contents: ContentsList;
        /** `/ContentAndApprovals` */
        contentAndApprovals: ContentAndApprovalsList;
      }
      type ContentListOptions = { sortByDate?: string; sortByContentName?: string; dateCreatedAfter?: Date; dateCreatedBefore?: Date; contentName?: string; content?: string; language?: string[]; contentType?: string[]; channelEligibility?: string[] };
      interface ContentsList extends Resource, Lists<ContentListOptions, ContentInstance> {}
      type ContentAndApprovalsListOptions = { sortByDate?: string; sortByContentName?: string; dateCreatedAfter?: Date; dateCreatedBefore?: Date; contentName?: string; content?: string; language?: string[]; contentType?: string[]; channelEligibility?: string[] };
      interface ContentAndApprovalsList extends Resource, Lists<ContentAndApprovalsListOptions, ContentAndApprovalsInstance> {}
      interface ContentAndApprovalsInstance extends Instance {
        dateCreated: Date; dateUpdated: Date; sid: string; accountSid: string; friendlyName: string; language: string; variables: {[key:string]:any}; types: {[key:string]:any}; approvalRequests: {[key:string]:any};
      }
      interface ContentInstance extends Instance {
        dateCreated: Date; dateUpdated: Date; sid: string; accountSid: string; friendlyName: string; language: string; variables: {[key:string]:any}; types: {[key:string]:any}; url: string; links: {[key:string]:any};
      }
    }
    namespace conversations {
      interface Conversations {
        v1: rest.conversations.v1.V1;
        v2: rest.conversations.v2.V2;
        /** @deprecated Use v1.configuration instead. */
        configuration: rest.conversations.v1.ConfigurationList;
        /** @deprecated Use v1.addressConfigurations instead. */
        addressConfigurations: rest.conversations.v1.AddressConfigurationsList;
        /** @deprecated Use v1.conversations instead. */
        conversations: rest.conversations.v1.ConversationsList;
        /** @deprecated Use v1.credentials instead. */
        credentials: rest.conversations.v1.CredentialsList;
        /** @deprecated Use v1.participantConversations instead. */
        participantConversations: rest.conversations.v1.ParticipantConversationsList;
        /** @deprecated Use v1.roles instead. */
        roles: rest.conversations.v1.RolesList;
        /** @deprecated Use v1.services instead. */
        services: rest.conversations.v1.ServicesList;
        /** @deprecated Use v1.users instead. */
        users: rest.conversations.v1.UsersList;
      }
    }
    namespace conversations.v1 {
      interface V1 {
        /** `/Configuration/Addresses` */
        addressConfigurations: AddressConfigurationsList;
        /** `/Configuration` */
        configuration: ConfigurationList;
        /** `/Conversations` */
        conversations: ConversationsList;
        /** `/ConversationWithParticipants` */
        conversationWithParticipants: ConversationWithParticipantsList;
        /** `/Credentials` */
        credentials: CredentialsList;
        /** `/ParticipantConversations` */
        participantConversations: ParticipantConversationsList;
        /** `/Roles` */
        roles: RolesList;
        /** `/Services` */
        services: ServicesList;
        /** `/Users` */
        users: UsersList;
      }
      type AddressConfigurationCreateOptions = { type: 'sms'|'whatsapp'|'messenger'|'gbm'|'email'|'rcs'|'apple'|'chat'; address: string; friendlyName?: string; 'autoCreation.enabled'?: boolean; 'autoCreation.type'?: 'webhook'|'studio'|'default'; 'autoCreation.conversationServiceSid'?: string; 'autoCreation.webhookUrl'?: string; 'autoCreation.webhookMethod'?: 'get'|'post'; 'autoCreation.webhookFilters'?: string[]; 'autoCreation.studioFlowSid'?: string; 'autoCreation.studioRetryCount'?: number; addressCountry?: string };
      type AddressConfigurationListOptions = { type?: string };
      interface AddressConfigurationsList extends Resource, Leads<[sid: string], AddressConfigurationsContext>, CreatesWith<AddressConfigurationCreateOptions, AddressConfigurationInstance>, Lists<AddressConfigurationListOptions, AddressConfigurationInstance> {}
      type AddressConfigurationUpdateOptions = { friendlyName?: string; 'autoCreation.enabled'?: boolean; 'autoCreation.type'?: 'webhook'|'studio'|'default'; 'autoCreation.conversationServiceSid'?: string; 'autoCreation.webhookUrl'?: string; 'autoCreation.webhookMethod'?: 'get'|'post'; 'autoCreation.webhookFilters'?: string[]; 'autoCreation.studioFlowSid'?: string; 'autoCreation.studioRetryCount'?: number };
      interface AddressConfigurationsContext extends Resource, Fetches<{}, AddressConfigurationInstance>, Updates<AddressConfigurationUpdateOptions, AddressConfigurationInstance>, Removes {}
      interface ConfigurationList extends Resource, Leads<[], ConfigurationContext> {
        /** `/Configuration/Webhooks` */
        webhooks: ConfigurationAllWebhooksList;
      }
      interface ConfigurationAllWebhooksList extends Resource, Leads<[], ConfigurationAllWebhooksContext> {}
      type ConfigurationWebhookUpdateOptions = { method?: string; filters?: string[]; preWebhookUrl?: string; postWebhookUrl?: string; target?: 'webhook'|'flex' };
      interface ConfigurationAllWebhooksContext extends Resource, Fetches<{}, ConfigurationWebhookInstance>, Updates<ConfigurationWebhookUpdateOptions, ConfigurationWebhookInstance> {}
      type ConfigurationUpdateOptions = { defaultChatServiceSid?: string; defaultMessagingServiceSid?: string; defaultInactiveTimer?: string; defaultClosedTimer?: string };
      interface ConfigurationContext extends Resource, Fetches<{}, ConfigurationInstance>, Updates<ConfigurationUpdateOptions, ConfigurationInstance> {}
      type ConversationCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; uniqueName?: string; dateCreated?: Date; dateUpdated?: Date; messagingServiceSid?: string; attributes?: string; state?: 'active'|'closed'|'initializing'|'inactive'; 'timers.inactive'?: string; 'timers.closed'?: string; 'bindings.email.address'?: string; 'bindings.email.name'?: string };
      type ConversationListOptions = { startDate?: string; endDate?: string; state?: 'active'|'closed'|'initializing'|'inactive' };
      interface ConversationsList extends Resource, Leads<[sid: string], ConversationsContext>, Creates<ConversationCreateOptions, ConversationInstance>, Lists<ConversationListOptions, ConversationInstance> {}
      type ConversationUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; dateCreated?: Date; dateUpdated?: Date; attributes?: string; messagingServiceSid?: string; state?: 'active'|'closed'|'initializing'|'inactive'; 'timers.inactive'?: string; 'timers.closed'?: string; uniqueName?: string; 'bindings.email.address'?: string; 'bindings.email.name'?: string };
      interface ConversationsContext extends Resource, Fetches<{}, ConversationInstance>, Updates<ConversationUpdateOptions, ConversationInstance>, Removes {
        /** `/Conversations/{conversationSid}/Messages` */
        messages: ConversationsMessagesList;
        /** `/Conversations/{conversationSid}/Participants` */
        participants: ConversationsParticipantsList;
        /** `/Conversations/{conversationSid}/Webhooks` */
        webhooks: ConversationsWebhooksList;
      }
      type ConversationMessageCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; author?: string; body?: string; dateCreated?: Date; dateUpdated?: Date; attributes?: string; mediaSid?: string; contentSid?: string; contentVariables?: string; subject?: string };
      type ConversationMessageListOptions = { order?: 'asc'|'desc' };
      interface ConversationsMessagesList extends Resource, Leads<[sid: string], ConversationsMessagesContext>, Creates<ConversationMessageCreateOptions, ConversationMessageInstance>, Lists<ConversationMessageListOptions, ConversationMessageInstance> {}
      type ConversationMessageUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; author?: string; body?: string; dateCreated?: Date; dateUpdated?: Date; attributes?: string; subject?: string };
      interface ConversationsMessagesContext extends Resource, Fetches<{}, ConversationMessageInstance>, Updates<ConversationMessageUpdateOptions, ConversationMessageInstance>, Removes {
        /** `/Conversations/{conversationSid}/Messages/{messageSid}/Receipts` */
        deliveryReceipts: ConversationsMessagesDeliveryReceiptsList;
      }
      interface ConversationsMessagesDeliveryReceiptsList extends Resource, Leads<[sid: string], ConversationsMessagesDeliveryReceiptsContext>, Lists<{}, ConversationMessageDeliveryReceiptInstance> {}
      interface ConversationsMessagesDeliveryReceiptsContext extends Resource, Fetches<{}, ConversationMessageDeliveryReceiptInstance> {}
      type ConversationParticipantCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; identity?: string; 'messagingBinding.address'?: string; 'messagingBinding.proxyAddress'?: string; dateCreated?: Date; dateUpdated?: Date; attributes?: string; 'messagingBinding.projectedAddress'?: string; roleSid?: string };
      interface ConversationsParticipantsList extends Resource, Leads<[sid: string], ConversationsParticipantsContext>, Creates<ConversationParticipantCreateOptions, ConversationParticipantInstance>, Lists<{}, ConversationParticipantInstance> {}
      type ConversationParticipantUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; dateCreated?: Date; dateUpdated?: Date; attributes?: string; roleSid?: string; 'messagingBinding.proxyAddress'?: string; 'messagingBinding.projectedAddress'?: string; identity?: string; lastReadMessageIndex?: number; lastReadTimestamp?: string };
      interface ConversationsParticipantsContext extends Resource, Fetches<{}, ConversationParticipantInstance>, Updates<ConversationParticipantUpdateOptions, ConversationParticipantInstance>, Removes {}
      type ConversationWebhookCreateOptions = { target: 'webhook'|'trigger'|'studio'; 'configuration.url'?: string; 'configuration.method'?: 'get'|'post'; 'configuration.filters'?: string[]; 'configuration.triggers'?: string[]; 'configuration.flowSid'?: string; 'configuration.replayAfter'?: number };
      interface ConversationsWebhooksList extends Resource, Leads<[sid: string], ConversationsWebhooksContext>, CreatesWith<ConversationWebhookCreateOptions, ConversationWebhookInstance>, Lists<{}, ConversationWebhookInstance> {}
      type ConversationWebhookUpdateOptions = { 'configuration.url'?: string; 'configuration.method'?: 'get'|'post'; 'configuration.filters'?: string[]; 'configuration.triggers'?: string[]; 'configuration.flowSid'?: string };
      interface ConversationsWebhooksContext extends Resource, Fetches<{}, ConversationWebhookInstance>, Updates<ConversationWebhookUpdateOptions, ConversationWebhookInstance>, Removes {}
      type ConversationWithParticipantsCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; uniqueName?: string; dateCreated?: Date; dateUpdated?: Date; messagingServiceSid?: string; attributes?: string; state?: 'active'|'closed'|'initializing'|'inactive'; 'timers.inactive'?: string; 'timers.closed'?: string; 'bindings.email.address'?: string; 'bindings.email.name'?: string; participant?: string[] };
      interface ConversationWithParticipantsList extends Resource, Creates<ConversationWithParticipantsCreateOptions, ConversationWithParticipantsInstance> {}
      type CredentialCreateOptions = { type: 'gcm'|'apn'|'fcm'; friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsList extends Resource, Leads<[sid: string], CredentialsContext>, CreatesWith<CredentialCreateOptions, CredentialInstance>, Lists<{}, CredentialInstance> {}
      type CredentialUpdateOptions = { type?: 'gcm'|'apn'|'fcm'; friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsContext extends Resource, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {}
      type ParticipantConversationListOptions = { identity?: string; address?: string };
      interface ParticipantConversationsList extends Resource, Lists<ParticipantConversationListOptions, ParticipantConversationInstance> {}
      type RoleCreateOptions = { friendlyName: string; type: 'conversation'|'service'; permission: string[] };
      interface RolesList extends Resource, Leads<[sid: string], RolesContext>, CreatesWith<RoleCreateOptions, RoleInstance>, Lists<{}, RoleInstance> {}
      type RoleUpdateOptions = { permission: string[] };
      interface RolesContext extends Resource, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {}
      type ServiceCreateOptions = { friendlyName: string };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Removes {
        /** `/Services/{chatServiceSid}/Bindings` */
        bindings: ServicesBindingsList;
        /** `/Services/{chatServiceSid}/Configuration` */
        configuration: ServicesConfigurationList;
        /** `/Services/{chatServiceSid}/Conversations` */
        conversations: ServicesConversationsList;
        /** `/Services/{chatServiceSid}/ConversationWithParticipants` */
        conversationWithParticipants: ServicesConversationWithParticipantsList;
        /** `/Services/{chatServiceSid}/ParticipantConversations` */
        participantConversations: ServicesParticipantConversationsList;
        /** `/Services/{chatServiceSid}/Roles` */
        roles: ServicesRolesList;
        /** `/Services/{chatServiceSid}/Users` */
        users: ServicesUsersList;
      }
      type BindingListOptions = { bindingType?: ('gcm'|'apn'|'fcm'|'twilsock')[]; identity?: string[] };
      interface ServicesBindingsList extends Resource, Leads<[sid: string], ServicesBindingsContext>, Lists<BindingListOptions, BindingInstance> {}
      interface ServicesBindingsContext extends Resource, Fetches<{}, BindingInstance>, Removes {}
      interface ServicesConfigurationList extends Resource, Leads<[], ServicesConfigurationContext> {
        /** `/Services/{chatServiceSid}/Configuration/Notifications` */
        notifications: ServicesConfigurationAllNotificationsList;
        /** `/Services/{chatServiceSid}/Configuration/Webhooks` */
        webhooks: ServicesConfigurationAllWebhooksList;
      }
      interface ServicesConfigurationAllNotificationsList extends Resource, Leads<[], ServicesConfigurationAllNotificationsContext> {}
      type NotificationUpdateOptions = { logEnabled?: boolean; 'newMessage.enabled'?: boolean; 'newMessage.template'?: string; 'newMessage.sound'?: string; 'newMessage.badgeCountEnabled'?: boolean; 'addedToConversation.enabled'?: boolean; 'addedToConversation.template'?: string; 'addedToConversation.sound'?: string; 'removedFromConversation.enabled'?: boolean; 'removedFromConversation.template'?: string; 'removedFromConversation.sound'?: string; 'newMessage.withMedia.enabled'?: boolean; 'newMessage.withMedia.template'?: string };
      interface ServicesConfigurationAllNotificationsContext extends Resource, Fetches<{}, NotificationInstance>, Updates<NotificationUpdateOptions, NotificationInstance> {}
      interface ServicesConfigurationAllWebhooksList extends Resource, Leads<[], ServicesConfigurationAllWebhooksContext> {}
      type ServiceConfigurationWebhookUpdateOptions = { preWebhookUrl?: string; postWebhookUrl?: string; filters?: string[]; method?: string };
      interface ServicesConfigurationAllWebhooksContext extends Resource, Fetches<{}, ServiceConfigurationWebhookInstance>, Updates<ServiceConfigurationWebhookUpdateOptions, ServiceConfigurationWebhookInstance> {}
      type ServiceConfigurationUpdateOptions = { defaultConversationCreatorRoleSid?: string; defaultConversationRoleSid?: string; defaultChatServiceRoleSid?: string; reachabilityEnabled?: boolean };
      interface ServicesConfigurationContext extends Resource, Fetches<{}, ServiceConfigurationInstance>, Updates<ServiceConfigurationUpdateOptions, ServiceConfigurationInstance> {}
      type ServiceConversationCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; uniqueName?: string; attributes?: string; messagingServiceSid?: string; dateCreated?: Date; dateUpdated?: Date; state?: 'active'|'closed'|'initializing'|'inactive'; 'timers.inactive'?: string; 'timers.closed'?: string; 'bindings.email.address'?: string; 'bindings.email.name'?: string };
      type ServiceConversationListOptions = { startDate?: string; endDate?: string; state?: 'active'|'closed'|'initializing'|'inactive' };
      interface ServicesConversationsList extends Resource, Leads<[sid: string], ServicesConversationsContext>, Creates<ServiceConversationCreateOptions, ServiceConversationInstance>, Lists<ServiceConversationListOptions, ServiceConversationInstance> {}
      type ServiceConversationUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; dateCreated?: Date; dateUpdated?: Date; attributes?: string; messagingServiceSid?: string; state?: 'active'|'closed'|'initializing'|'inactive'; 'timers.inactive'?: string; 'timers.closed'?: string; uniqueName?: string; 'bindings.email.address'?: string; 'bindings.email.name'?: string };
      interface ServicesConversationsContext extends Resource, Fetches<{}, ServiceConversationInstance>, Updates<ServiceConversationUpdateOptions, ServiceConversationInstance>, Removes {
        /** `/Services/{chatServiceSid}/Conversations/{conversationSid}/Messages` */
        messages: ServicesConversationsMessagesList;
        /** `/Services/{chatServiceSid}/Conversations/{conversationSid}/Participants` */
        participants: ServicesConversationsParticipantsList;
        /** `/Services/{chatServiceSid}/Conversations/{conversationSid}/Webhooks` */
        webhooks: ServicesConversationsWebhooksList;
      }
      type ServiceConversationMessageCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; author?: string; body?: string; dateCreated?: Date; dateUpdated?: Date; attributes?: string; mediaSid?: string; contentSid?: string; contentVariables?: string; subject?: string };
      type ServiceConversationMessageListOptions = { order?: 'asc'|'desc' };
      interface ServicesConversationsMessagesList extends Resource, Leads<[sid: string], ServicesConversationsMessagesContext>, Creates<ServiceConversationMessageCreateOptions, ServiceConversationMessageInstance>, Lists<ServiceConversationMessageListOptions, ServiceConversationMessageInstance> {}
      type ServiceConversationMessageUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; author?: string; body?: string; dateCreated?: Date; dateUpdated?: Date; attributes?: string; subject?: string };
      interface ServicesConversationsMessagesContext extends Resource, Fetches<{}, ServiceConversationMessageInstance>, Updates<ServiceConversationMessageUpdateOptions, ServiceConversationMessageInstance>, Removes {
        /** `/Services/{chatServiceSid}/Conversations/{conversationSid}/Messages/{messageSid}/Receipts` */
        deliveryReceipts: ServicesConversationsMessagesDeliveryReceiptsList;
      }
      interface ServicesConversationsMessagesDeliveryReceiptsList extends Resource, Leads<[sid: string], ServicesConversationsMessagesDeliveryReceiptsContext>, Lists<{}, ServiceConversationMessageDeliveryReceiptInstance> {}
      interface ServicesConversationsMessagesDeliveryReceiptsContext extends Resource, Fetches<{}, ServiceConversationMessageDeliveryReceiptInstance> {}
      type ServiceConversationParticipantCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; identity?: string; 'messagingBinding.address'?: string; 'messagingBinding.proxyAddress'?: string; dateCreated?: Date; dateUpdated?: Date; attributes?: string; 'messagingBinding.projectedAddress'?: string; roleSid?: string };
      interface ServicesConversationsParticipantsList extends Resource, Leads<[sid: string], ServicesConversationsParticipantsContext>, Creates<ServiceConversationParticipantCreateOptions, ServiceConversationParticipantInstance>, Lists<{}, ServiceConversationParticipantInstance> {}
      type ServiceConversationParticipantUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; dateCreated?: Date; dateUpdated?: Date; identity?: string; attributes?: string; roleSid?: string; 'messagingBinding.proxyAddress'?: string; 'messagingBinding.projectedAddress'?: string; lastReadMessageIndex?: number; lastReadTimestamp?: string };
      interface ServicesConversationsParticipantsContext extends Resource, Fetches<{}, ServiceConversationParticipantInstance>, Updates<ServiceConversationParticipantUpdateOptions, ServiceConversationParticipantInstance>, Removes {}
      type ServiceConversationWebhookCreateOptions = { target: 'webhook'|'trigger'|'studio'; 'configuration.url'?: string; 'configuration.method'?: 'get'|'post'; 'configuration.filters'?: string[]; 'configuration.triggers'?: string[]; 'configuration.flowSid'?: string; 'configuration.replayAfter'?: number };
      interface ServicesConversationsWebhooksList extends Resource, Leads<[sid: string], ServicesConversationsWebhooksContext>, CreatesWith<ServiceConversationWebhookCreateOptions, ServiceConversationWebhookInstance>, Lists<{}, ServiceConversationWebhookInstance> {}
      type ServiceConversationWebhookUpdateOptions = { 'configuration.url'?: string; 'configuration.method'?: 'get'|'post'; 'configuration.filters'?: string[]; 'configuration.triggers'?: string[]; 'configuration.flowSid'?: string };
      interface ServicesConversationsWebhooksContext extends Resource, Fetches<{}, ServiceConversationWebhookInstance>, Updates<ServiceConversationWebhookUpdateOptions, ServiceConversationWebhookInstance>, Removes {}
      type ServiceConversationWithParticipantsCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; uniqueName?: string; dateCreated?: Date; dateUpdated?: Date; messagingServiceSid?: string; attributes?: string; state?: 'active'|'closed'|'initializing'|'inactive'; 'timers.inactive'?: string; 'timers.closed'?: string; 'bindings.email.address'?: string; 'bindings.email.name'?: string; participant?: string[] };
      interface ServicesConversationWithParticipantsList extends Resource, Creates<ServiceConversationWithParticipantsCreateOptions, ServiceConversationWithParticipantsInstance> {}
      type ServiceParticipantConversationListOptions = { identity?: string; address?: string };
      interface ServicesParticipantConversationsList extends Resource, Lists<ServiceParticipantConversationListOptions, ServiceParticipantConversationInstance> {}
      type ServiceRoleCreateOptions = { friendlyName: string; type: 'conversation'|'service'; permission: string[] };
      interface ServicesRolesList extends Resource, Leads<[sid: string], ServicesRolesContext>, CreatesWith<ServiceRoleCreateOptions, ServiceRoleInstance>, Lists<{}, ServiceRoleInstance> {}
      type ServiceRoleUpdateOptions = { permission: string[] };
      interface ServicesRolesContext extends Resource, Fetches<{}, ServiceRoleInstance>, UpdatesWith<ServiceRoleUpdateOptions, ServiceRoleInstance>, Removes {}
      type ServiceUserCreateOptions = { identity: string; xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; attributes?: string; roleSid?: string };
      interface ServicesUsersList extends Resource, Leads<[sid: string], ServicesUsersContext>, CreatesWith<ServiceUserCreateOptions, ServiceUserInstance>, Lists<{}, ServiceUserInstance> {}
      type ServiceUserUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; attributes?: string; roleSid?: string };
      interface ServicesUsersContext extends Resource, Fetches<{}, ServiceUserInstance>, Updates<ServiceUserUpdateOptions, ServiceUserInstance>, Removes {
        /** `/Services/{chatServiceSid}/Users/{userSid}/Conversations` */
        userConversations: ServicesUsersUserConversationsList;
      }
      interface ServicesUsersUserConversationsList extends Resource, Leads<[conversationSid: string], ServicesUsersUserConversationsContext>, Lists<{}, ServiceUserUserConversationInstance> {}
      type ServiceUserUserConversationUpdateOptions = { notificationLevel?: 'default'|'muted'; lastReadTimestamp?: Date; lastReadMessageIndex?: number };
      interface ServicesUsersUserConversationsContext extends Resource, Fetches<{}, ServiceUserUserConversationInstance>, Updates<ServiceUserUserConversationUpdateOptions, ServiceUserUserConversationInstance>, Removes {}
      type UserCreateOptions = { identity: string; xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; attributes?: string; roleSid?: string };
      interface UsersList extends Resource, Leads<[sid: string], UsersContext>, CreatesWith<UserCreateOptions, UserInstance>, Lists<{}, UserInstance> {}
      type UserUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; attributes?: string; roleSid?: string };
      interface UsersContext extends Resource, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        /** `/Users/{userSid}/Conversations` */
        userConversations: UsersUserConversationsList;
      }
      interface UsersUserConversationsList extends Resource, Leads<[conversationSid: string], UsersUserConversationsContext>, Lists<{}, UserUserConversationInstance> {}
      type UserUserConversationUpdateOptions = { notificationLevel?: 'default'|'muted'; lastReadTimestamp?: Date; lastReadMessageIndex?: number };
      interface UsersUserConversationsContext extends Resource, Fetches<{}, UserUserConversationInstance>, Updates<UserUserConversationUpdateOptions, UserUserConversationInstance>, Removes {}
      interface AddressConfigurationInstance extends Instance, Fetches<{}, AddressConfigurationInstance>, Updates<AddressConfigurationUpdateOptions, AddressConfigurationInstance>, Removes {
        sid: string; accountSid: string; type: string; address: string; friendlyName: string; autoCreation: any; dateCreated: Date; dateUpdated: Date; url: string; addressCountry: string;
      }
      interface BindingInstance extends Instance, Fetches<{}, BindingInstance>, Removes {
        sid: string; accountSid: string; chatServiceSid: string; credentialSid: string; dateCreated: Date; dateUpdated: Date; endpoint: string; identity: string; bindingType: 'gcm'|'apn'|'fcm'|'twilsock'; messageTypes: string[]; url: string;
      }
      interface ConfigurationInstance extends Instance, Fetches<{}, ConfigurationInstance>, Updates<ConfigurationUpdateOptions, ConfigurationInstance> {
        accountSid: string; defaultChatServiceSid: string; defaultMessagingServiceSid: string; defaultInactiveTimer: string; defaultClosedTimer: string; url: string; links: {[key:string]:any};
      }
      interface ConfigurationWebhookInstance extends Instance, Fetches<{}, ConfigurationWebhookInstance>, Updates<ConfigurationWebhookUpdateOptions, ConfigurationWebhookInstance> {
        accountSid: string; method: 'GET'|'POST'; filters: string[]; preWebhookUrl: string; postWebhookUrl: string; target: 'webhook'|'flex'; url: string;
      }
      interface ConversationInstance extends Instance, Fetches<{}, ConversationInstance>, Updates<ConversationUpdateOptions, ConversationInstance>, Removes {
        accountSid: string; chatServiceSid: string; messagingServiceSid: string; sid: string; friendlyName: string; uniqueName: string; attributes: string; state: 'active'|'closed'|'initializing'|'inactive'; dateCreated: Date; dateUpdated: Date; timers: any; url: string; links: {[key:string]:any}; bindings: any;
        /** `/Conversations/{conversationSid}/Messages` */
        messages(): ConversationsMessagesList;
        /** `/Conversations/{conversationSid}/Participants` */
        participants(): ConversationsParticipantsList;
        /** `/Conversations/{conversationSid}/Webhooks` */
        webhooks(): ConversationsWebhooksList;
      }
      interface ConversationMessageDeliveryReceiptInstance extends Instance, Fetches<{}, ConversationMessageDeliveryReceiptInstance> {
        accountSid: string; conversationSid: string; sid: string; messageSid: string; channelMessageSid: string; participantSid: string; status: 'failed'|'sent'|'delivered'|'undelivered'|'read'; errorCode: number; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ConversationMessageInstance extends Instance, Fetches<{}, ConversationMessageInstance>, Updates<ConversationMessageUpdateOptions, ConversationMessageInstance>, Removes {
        accountSid: string; conversationSid: string; sid: string; index: number; author: string; body: string; media: any[]; attributes: string; participantSid: string; dateCreated: Date; dateUpdated: Date; url: string; delivery: any; links: {[key:string]:any}; contentSid: string;
        /** `/Conversations/{conversationSid}/Messages/{messageSid}/Receipts` */
        deliveryReceipts(): ConversationsMessagesDeliveryReceiptsList;
      }
      interface ConversationParticipantInstance extends Instance, Fetches<{}, ConversationParticipantInstance>, Updates<ConversationParticipantUpdateOptions, ConversationParticipantInstance>, Removes {
        accountSid: string; conversationSid: string; sid: string; identity: string; attributes: string; messagingBinding: any; roleSid: string; dateCreated: Date; dateUpdated: Date; url: string; lastReadMessageIndex: number; lastReadTimestamp: string;
      }
      interface ConversationWebhookInstance extends Instance, Fetches<{}, ConversationWebhookInstance>, Updates<ConversationWebhookUpdateOptions, ConversationWebhookInstance>, Removes {
        sid: string; accountSid: string; conversationSid: string; target: string; url: string; configuration: any; dateCreated: Date; dateUpdated: Date;
      }
      interface ConversationWithParticipantsInstance extends Instance {
        accountSid: string; chatServiceSid: string; messagingServiceSid: string; sid: string; friendlyName: string; uniqueName: string; attributes: string; state: 'active'|'closed'|'initializing'|'inactive'; dateCreated: Date; dateUpdated: Date; timers: any; links: {[key:string]:any}; bindings: any; url: string;
      }
      interface CredentialInstance extends Instance, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; type: 'gcm'|'apn'|'fcm'; sandbox: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface NotificationInstance extends Instance, Fetches<{}, NotificationInstance>, Updates<NotificationUpdateOptions, NotificationInstance> {
        accountSid: string; chatServiceSid: string; newMessage: any; addedToConversation: any; removedFromConversation: any; logEnabled: boolean; url: string;
      }
      interface ParticipantConversationInstance extends Instance {
        accountSid: string; chatServiceSid: string; participantSid: string; participantUserSid: string; participantIdentity: string; participantMessagingBinding: any; conversationSid: string; conversationUniqueName: string; conversationFriendlyName: string; conversationAttributes: string; conversationDateCreated: Date; conversationDateUpdated: Date; conversationCreatedBy: string; conversationState: 'active'|'closed'|'inactive'; conversationTimers: any; links: {[key:string]:any};
      }
      interface RoleInstance extends Instance, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {
        sid: string; accountSid: string; chatServiceSid: string; friendlyName: string; type: 'conversation'|'service'; permissions: string[]; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ServiceConfigurationInstance extends Instance, Fetches<{}, ServiceConfigurationInstance>, Updates<ServiceConfigurationUpdateOptions, ServiceConfigurationInstance> {
        chatServiceSid: string; defaultConversationCreatorRoleSid: string; defaultConversationRoleSid: string; defaultChatServiceRoleSid: string; url: string; links: {[key:string]:any}; reachabilityEnabled: boolean;
      }
      interface ServiceConfigurationWebhookInstance extends Instance, Fetches<{}, ServiceConfigurationWebhookInstance>, Updates<ServiceConfigurationWebhookUpdateOptions, ServiceConfigurationWebhookInstance> {
        accountSid: string; chatServiceSid: string; preWebhookUrl: string; postWebhookUrl: string; filters: string[]; method: 'GET'|'POST'; url: string;
      }
      interface ServiceConversationInstance extends Instance, Fetches<{}, ServiceConversationInstance>, Updates<ServiceConversationUpdateOptions, ServiceConversationInstance>, Removes {
        accountSid: string; chatServiceSid: string; messagingServiceSid: string; sid: string; friendlyName: string; uniqueName: string; attributes: string; state: 'active'|'closed'|'initializing'|'inactive'; dateCreated: Date; dateUpdated: Date; timers: any; url: string; links: {[key:string]:any}; bindings: any;
        /** `/Services/{chatServiceSid}/Conversations/{conversationSid}/Messages` */
        messages(): ServicesConversationsMessagesList;
        /** `/Services/{chatServiceSid}/Conversations/{conversationSid}/Participants` */
        participants(): ServicesConversationsParticipantsList;
        /** `/Services/{chatServiceSid}/Conversations/{conversationSid}/Webhooks` */
        webhooks(): ServicesConversationsWebhooksList;
      }
      interface ServiceConversationMessageDeliveryReceiptInstance extends Instance, Fetches<{}, ServiceConversationMessageDeliveryReceiptInstance> {
        accountSid: string; chatServiceSid: string; conversationSid: string; messageSid: string; sid: string; channelMessageSid: string; participantSid: string; status: 'failed'|'sent'|'delivered'|'undelivered'|'read'; errorCode: number; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ServiceConversationMessageInstance extends Instance, Fetches<{}, ServiceConversationMessageInstance>, Updates<ServiceConversationMessageUpdateOptions, ServiceConversationMessageInstance>, Removes {
        accountSid: string; chatServiceSid: string; conversationSid: string; sid: string; index: number; author: string; body: string; media: any[]; attributes: string; participantSid: string; dateCreated: Date; dateUpdated: Date; delivery: any; url: string; links: {[key:string]:any}; contentSid: string;
        /** `/Services/{chatServiceSid}/Conversations/{conversationSid}/Messages/{messageSid}/Receipts` */
        deliveryReceipts(): ServicesConversationsMessagesDeliveryReceiptsList;
      }
      interface ServiceConversationParticipantInstance extends Instance, Fetches<{}, ServiceConversationParticipantInstance>, Updates<ServiceConversationParticipantUpdateOptions, ServiceConversationParticipantInstance>, Removes {
        accountSid: string; chatServiceSid: string; conversationSid: string; sid: string; identity: string; attributes: string; messagingBinding: any; roleSid: string; dateCreated: Date; dateUpdated: Date; url: string; lastReadMessageIndex: number; lastReadTimestamp: string;
      }
      interface ServiceConversationWebhookInstance extends Instance, Fetches<{}, ServiceConversationWebhookInstance>, Updates<ServiceConversationWebhookUpdateOptions, ServiceConversationWebhookInstance>, Removes {
        sid: string; accountSid: string; chatServiceSid: string; conversationSid: string; target: string; url: string; configuration: any; dateCreated: Date; dateUpdated: Date;
      }
      interface ServiceConversationWithParticipantsInstance extends Instance {
        accountSid: string; chatServiceSid: string; messagingServiceSid: string; sid: string; friendlyName: string; uniqueName: string; attributes: string; state: 'active'|'closed'|'initializing'|'inactive'; dateCreated: Date; dateUpdated: Date; timers: any; links: {[key:string]:any}; bindings: any; url: string;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Removes {
        accountSid: string; sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{chatServiceSid}/Bindings` */
        bindings(): ServicesBindingsList;
        /** `` */
        configuration(): ServicesConfigurationList;
        /** `/Services/{chatServiceSid}/Conversations` */
        conversations(): ServicesConversationsList;
        /** `/Services/{chatServiceSid}/ConversationWithParticipants` */
        conversationWithParticipants(): ServicesConversationWithParticipantsList;
        /** `/Services/{chatServiceSid}/ParticipantConversations` */
        participantConversations(): ServicesParticipantConversationsList;
        /** `/Services/{chatServiceSid}/Roles` */
        roles(): ServicesRolesList;
        /** `/Services/{chatServiceSid}/Users` */
        users(): ServicesUsersList;
      }
      interface ServiceParticipantConversationInstance extends Instance {
        accountSid: string; chatServiceSid: string; participantSid: string; participantUserSid: string; participantIdentity: string; participantMessagingBinding: any; conversationSid: string; conversationUniqueName: string; conversationFriendlyName: string; conversationAttributes: string; conversationDateCreated: Date; conversationDateUpdated: Date; conversationCreatedBy: string; conversationState: 'active'|'closed'|'inactive'; conversationTimers: any; links: {[key:string]:any};
      }
      interface ServiceRoleInstance extends Instance, Fetches<{}, ServiceRoleInstance>, UpdatesWith<ServiceRoleUpdateOptions, ServiceRoleInstance>, Removes {
        sid: string; accountSid: string; chatServiceSid: string; friendlyName: string; type: 'conversation'|'service'; permissions: string[]; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ServiceUserInstance extends Instance, Fetches<{}, ServiceUserInstance>, Updates<ServiceUserUpdateOptions, ServiceUserInstance>, Removes {
        sid: string; accountSid: string; chatServiceSid: string; roleSid: string; identity: string; friendlyName: string; attributes: string; isOnline: boolean; isNotifiable: boolean; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{chatServiceSid}/Users/{userSid}/Conversations` */
        userConversations(): ServicesUsersUserConversationsList;
      }
      interface ServiceUserUserConversationInstance extends Instance, Fetches<{}, ServiceUserUserConversationInstance>, Updates<ServiceUserUserConversationUpdateOptions, ServiceUserUserConversationInstance>, Removes {
        accountSid: string; chatServiceSid: string; conversationSid: string; unreadMessagesCount: number; lastReadMessageIndex: number; participantSid: string; userSid: string; friendlyName: string; conversationState: 'active'|'closed'|'inactive'; timers: any; attributes: string; dateCreated: Date; dateUpdated: Date; createdBy: string; notificationLevel: 'default'|'muted'; uniqueName: string; url: string; links: {[key:string]:any};
      }
      interface UserInstance extends Instance, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        sid: string; accountSid: string; chatServiceSid: string; roleSid: string; identity: string; friendlyName: string; attributes: string; isOnline: boolean; isNotifiable: boolean; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Users/{userSid}/Conversations` */
        userConversations(): UsersUserConversationsList;
      }
      interface UserUserConversationInstance extends Instance, Fetches<{}, UserUserConversationInstance>, Updates<UserUserConversationUpdateOptions, UserUserConversationInstance>, Removes {
        accountSid: string; chatServiceSid: string; conversationSid: string; unreadMessagesCount: number; lastReadMessageIndex: number; participantSid: string; userSid: string; friendlyName: string; conversationState: 'active'|'closed'|'inactive'; timers: any; attributes: string; dateCreated: Date; dateUpdated: Date; createdBy: string; notificationLevel: 'default'|'muted'; uniqueName: string; url: string; links: {[key:string]:any};
      }
    }
    namespace conversations.v2 {
      interface V2 {
        /** `/Conversations/{conversationId}/Actions` */
        actions: ActionsList;
        /** `/Conversations/{conversationSid}/Communications/{sid}` */
        communications: CommunicationsList;
        /** `/ControlPlane/Configurations` */
        configurations: ConfigurationsList;
        /** `/Conversations` */
        conversations: ConversationsList;
        /** `/ControlPlane/Operations/{sid}` */
        operations: OperationsList;
        /** `/Conversations/{conversationSid}/Participants/{sid}` */
        participants: ParticipantsList;
      }
      interface ActionsList extends Leads<[ConversationId: string], ActionsContext> {}
      type ActionCreateOptions = { type: string; payload: any };
      interface ActionsContext extends Resource, Leads<[actionId: string], ActionsMemberContext>, CreatesWithAndHeaders<ActionCreateOptions, ActionInstance> {}
      interface ActionsMemberContext extends Resource, Fetches<{}, ActionInstance> {}
      interface CommunicationsList extends Leads<[ConversationSid: string, sid: string], CommunicationsContext> {}
      interface CommunicationsContext extends Resource {}
      type ConfigurationCreateOptions = { displayName: string; description: string; conversationGroupingType: string; memoryStoreId: string; channelSettings?: any; statusCallbacks?: any[]; intelligenceConfigurationIds?: string[]; memoryExtractionEnabled?: boolean };
      type ConfigurationListOptions = { memoryStoreId?: string };
      interface ConfigurationsList extends Resource, Leads<[sid: string], ConfigurationsContext>, CreatesWithAndHeaders<ConfigurationCreateOptions, ConfigurationInstance>, Lists<ConfigurationListOptions, ConfigurationInstance> {}
      type ConfigurationUpdateOptions = { displayName?: string; description: string; conversationGroupingType: string; memoryStoreId: string; channelSettings: any; statusCallbacks?: any[]; intelligenceConfigurationIds?: string[]; memoryExtractionEnabled?: boolean };
      interface ConfigurationsContext extends Resource, Fetches<{}, ConfigurationInstance>, UpdatesWithAndHeaders<ConfigurationUpdateOptions, ConfigurationInstance>, Removes {}
      type ConversationCreateOptions = { configurationId: string; name?: string; configuration?: any; participants?: any[] };
      type ConversationListOptions = { status?: ('ACTIVE'|'INACTIVE'|'CLOSED')[]; channelId?: string };
      interface ConversationsList extends Resource, Leads<[sid: string], ConversationsContext>, CreatesWithAndHeaders<ConversationCreateOptions, ConversationInstance>, Lists<ConversationListOptions, ConversationInstance> {}
      type ConversationUpdateOptions = { name?: string; status: string };
      type ConversationPatchOptions = { name?: string; status?: string; configuration?: any };
      interface ConversationsContext extends Resource, Fetches<{}, ConversationInstance>, UpdatesWithAndHeaders<ConversationUpdateOptions, ConversationInstance>, PatchesAndHeaders<ConversationPatchOptions, ConversationInstance>, Removes {}
      interface OperationsList extends Resource, Leads<[sid: string], OperationsContext> {}
      interface OperationsContext extends Resource, Fetches<{}, OperationInstance> {}
      interface ParticipantsList extends Leads<[ConversationSid: string, sid: string], ParticipantsContext> {}
      interface ParticipantsContext extends Resource {}
      interface ActionInstance extends Instance, Fetches<{}, ActionInstance> {
        id: string; type: string; status: string; conversationId: string; related: any; createdAt: Date; updatedAt: Date; completedAt: Date;
      }
      interface CommunicationInstance extends Instance, Fetches<{}, CommunicationInstance> {
        id: string; conversationId: string; accountId: string; author: any; content: any; channelId: string; resourceId: string; recipients: any[]; createdAt: Date; updatedAt: Date; occurredAt: Date;
      }
      interface ConfigurationInstance extends Instance, Fetches<{}, ConfigurationInstance>, UpdatesWith<ConfigurationUpdateOptions, ConfigurationInstance>, Removes {
        statusUrl: string; related: any; id: string; displayName: string; description: string; conversationGroupingType: string; memoryStoreId: string; channelSettings: any; statusCallbacks: any[]; intelligenceConfigurationIds: string[]; memoryExtractionEnabled: boolean; conversationsV1Bridge: any; createdAt: Date; updatedAt: Date; version: number;
      }
      interface ConversationInstance extends Instance, Fetches<{}, ConversationInstance>, UpdatesWith<ConversationUpdateOptions, ConversationInstance>, Patches<ConversationPatchOptions, ConversationInstance>, Removes {
        statusUrl: string; related: any; id: string; accountId: string; configurationId: string; status: string; name: string; createdAt: Date; updatedAt: Date; configuration: any; participants: any[];
      }
      interface OperationInstance extends Instance, Fetches<{}, OperationInstance> {
        operationId: string; status: string; createdAt: Date; completedAt: Date; statusUrl: string; error: any; related: any;
      }
      type ParticipantUpdateOptions = { name?: string; type?: string; profileId?: string; addresses?: any[] };
      interface ParticipantInstance extends Instance, Fetches<{}, ParticipantInstance>, Updates<ParticipantUpdateOptions, ParticipantInstance> {
        id: string; conversationId: string; accountId: string; name: string; type: string; profileId: string; addresses: any[]; createdAt: Date; updatedAt: Date;
      }
    }
    namespace events {
      interface Events {
        v1: rest.events.v1.V1;
        /** @deprecated Use v1.eventTypes instead. */
        eventTypes: rest.events.v1.EventTypesList;
        /** @deprecated Use v1.schemas instead. */
        schemas: rest.events.v1.SchemasList;
        /** @deprecated Use v1.sinks instead. */
        sinks: rest.events.v1.SinksList;
        /** @deprecated Use v1.subscriptions instead. */
        subscriptions: rest.events.v1.SubscriptionsList;
      }
    }
    namespace events.v1 {
      interface V1 {
        /** `/Types` */
        eventTypes: EventTypesList;
        /** `/Schemas/{id}` */
        schemas: SchemasList;
        /** `/Sinks` */
        sinks: SinksList;
        /** `/Subscriptions` */
        subscriptions: SubscriptionsList;
      }
      type EventTypeListOptions = { schemaId?: string };
      interface EventTypesList extends Resource, Leads<[type: string], EventTypesContext>, Lists<EventTypeListOptions, EventTypeInstance> {}
      interface EventTypesContext extends Resource, Fetches<{}, EventTypeInstance> {}
      interface SchemasList extends Resource, Leads<[id: string], SchemasContext> {}
      interface SchemasContext extends Resource, Fetches<{}, SchemaInstance> {
        /** `/Schemas/{id}/Versions` */
        versions: SchemasVersionsList;
      }
      interface SchemasVersionsList extends Resource, Leads<[schemaVersion: string], SchemasVersionsContext>, Lists<{}, SchemaVersionInstance> {}
      interface SchemasVersionsContext extends Resource, Fetches<{}, SchemaVersionInstance> {}
      type SinkCreateOptions = { description: string; sinkConfiguration: any; sinkType: 'webhook'|'email'|'kinesis'|'segment' };
      type SinkListOptions = { inUse?: boolean; status?: string };
      interface SinksList extends Resource, Leads<[sid: string], SinksContext>, CreatesWith<SinkCreateOptions, SinkInstance>, Lists<SinkListOptions, SinkInstance> {}
      type SinkUpdateOptions = { description: string };
      interface SinksContext extends Resource, Fetches<{}, SinkInstance>, UpdatesWith<SinkUpdateOptions, SinkInstance>, Removes {
        /** `/Sinks/{sid}/Test` */
        sinkTest: SinksSinkTestList;
        /** `/Sinks/{sid}/Validate` */
        sinkValidate: SinksSinkValidateList;
      }
      interface SinksSinkTestList extends Resource, Creates<{}, SinkTestInstance> {}
      type SinkValidateCreateOptions = { testId: string };
      interface SinksSinkValidateList extends Resource, CreatesWith<SinkValidateCreateOptions, SinkValidateInstance> {}
      type SubscriptionCreateOptions = { description: string; sinkSid: string; types: any[] };
      type SubscriptionListOptions = { sinkSid?: string };
      interface SubscriptionsList extends Resource, Leads<[sid: string], SubscriptionsContext>, CreatesWith<SubscriptionCreateOptions, SubscriptionInstance>, Lists<SubscriptionListOptions, SubscriptionInstance> {}
      type SubscriptionUpdateOptions = { description?: string };
      interface SubscriptionsContext extends Resource, Fetches<{}, SubscriptionInstance>, Updates<SubscriptionUpdateOptions, SubscriptionInstance>, Removes {
        /** `/Subscriptions/{subscriptionSid}/SubscribedEvents` */
        subscribedEvents: SubscriptionsSubscribedEventsList;
      }
      type SubscribedEventCreateOptions = { type: string; schemaVersion?: number };
      interface SubscriptionsSubscribedEventsList extends Resource, Leads<[type: string], SubscriptionsSubscribedEventsContext>, CreatesWith<SubscribedEventCreateOptions, SubscribedEventInstance>, Lists<{}, SubscribedEventInstance> {}
      type SubscribedEventUpdateOptions = { schemaVersion?: number };
      interface SubscriptionsSubscribedEventsContext extends Resource, Fetches<{}, SubscribedEventInstance>, Updates<SubscribedEventUpdateOptions, SubscribedEventInstance>, Removes {}
      interface EventTypeInstance extends Instance, Fetches<{}, EventTypeInstance> {
        type: string; schemaId: string; dateCreated: Date; dateUpdated: Date; description: string; status: string; documentationUrl: string; url: string; links: {[key:string]:any};
      }
      interface SchemaInstance extends Instance, Fetches<{}, SchemaInstance> {
        id: string; url: string; links: {[key:string]:any}; latestVersionDateCreated: Date; latestVersion: number;
        /** `/Schemas/{id}/Versions` */
        versions(): SchemasVersionsList;
      }
      interface SchemaVersionInstance extends Instance, Fetches<{}, SchemaVersionInstance> {
        id: string; schemaVersion: number; dateCreated: Date; url: string; raw: string;
      }
      interface SinkInstance extends Instance, Fetches<{}, SinkInstance>, UpdatesWith<SinkUpdateOptions, SinkInstance>, Removes {
        dateCreated: Date; dateUpdated: Date; description: string; sid: string; sinkConfiguration: any; sinkType: 'webhook'|'email'|'kinesis'|'segment'; status: 'active'|'failed'|'initialized'|'validating'; url: string; links: {[key:string]:any};
        /** `/Sinks/{sid}/Test` */
        sinkTest(): SinksSinkTestList;
        /** `/Sinks/{sid}/Validate` */
        sinkValidate(): SinksSinkValidateList;
      }
      interface SinkTestInstance extends Instance {
        result: string;
      }
      interface SinkValidateInstance extends Instance {
        result: string;
      }
      interface SubscribedEventInstance extends Instance, Fetches<{}, SubscribedEventInstance>, Updates<SubscribedEventUpdateOptions, SubscribedEventInstance>, Removes {
        accountSid: string; type: string; schemaVersion: number; subscriptionSid: string; url: string;
      }
      interface SubscriptionInstance extends Instance, Fetches<{}, SubscriptionInstance>, Updates<SubscriptionUpdateOptions, SubscriptionInstance>, Removes {
        accountSid: string; sid: string; dateCreated: Date; dateUpdated: Date; description: string; sinkSid: string; url: string; links: {[key:string]:any};
        /** `/Subscriptions/{subscriptionSid}/SubscribedEvents` */
        subscribedEvents(): SubscriptionsSubscribedEventsList;
      }
    }
    namespace flexApi {
      interface FlexApi {
        v1: rest.flexApi.v1.V1;
        v2: rest.flexApi.v2.V2;
        /** @deprecated Use v1.assessments instead. */
        assessments: rest.flexApi.v1.AssessmentsList;
        /** @deprecated Use v1.channel instead. */
        channel: rest.flexApi.v1.ChannelList;
        /** @deprecated Use v1.configuration instead. */
        configuration: rest.flexApi.v1.ConfigurationList;
        /** @deprecated Use v1.flexFlow instead. */
        flexFlow: rest.flexApi.v1.FlexFlowList;
        /** @deprecated Use v1.interaction instead. */
        interaction: rest.flexApi.v1.InteractionList;
        /** @deprecated Use v1.webChannel instead. */
        webChannel: rest.flexApi.v1.WebChannelList;
        /** @deprecated Use v2.webChannels instead. */
        webChannels: rest.flexApi.v2.WebChannelsList;
      }
    }
    namespace flexApi.v1 {
      interface V1 {
        /** `/Insights/QualityManagement/Assessments` */
        assessments: AssessmentsList;
        /** `/Channels` */
        channel: ChannelList;
        /** `/Configuration` */
        configuration: ConfigurationList;
        /** `/FlexFlows` */
        flexFlow: FlexFlowList;
        /** `/Insights/QualityManagement/Assessments/Comments` */
        insightsAssessmentsComment: InsightsAssessmentsCommentList;
        /** `/Insights/Conversations` */
        insightsConversations: InsightsConversationsList;
        /** `/Insights/QualityManagement/Questionnaires` */
        insightsQuestionnaires: InsightsQuestionnairesList;
        /** `/Insights/QualityManagement/Categories` */
        insightsQuestionnairesCategory: InsightsQuestionnairesCategoryList;
        /** `/Insights/QualityManagement/Questions` */
        insightsQuestionnairesQuestion: InsightsQuestionnairesQuestionList;
        /** `/Insights/Segments` */
        insightsSegments: InsightsSegmentsList;
        /** `/Insights/Session` */
        insightsSession: InsightsSessionList;
        /** `/Insights/QualityManagement/Settings/AnswerSets` */
        insightsSettingsAnswerSets: InsightsSettingsAnswerSetsList;
        /** `/Insights/QualityManagement/Settings/CommentTags` */
        insightsSettingsComment: InsightsSettingsCommentList;
        /** `/Insights/UserRoles` */
        insightsUserRoles: InsightsUserRolesList;
        /** `/Interactions` */
        interaction: InteractionList;
        /** `/PluginService/Plugins` */
        plugins: PluginsList;
        /** `/PluginService/Plugins/{sid}/Archive` */
        pluginArchive: PluginArchiveList;
        /** `/PluginService/Configurations` */
        pluginConfigurations: PluginConfigurationsList;
        /** `/PluginService/Configurations/{sid}/Archive` */
        pluginConfigurationArchive: PluginConfigurationArchiveList;
        /** `/PluginService/Releases` */
        pluginReleases: PluginReleasesList;
        /** `/PluginService/Plugins/{pluginSid}/Versions/{sid}/Archive` */
        pluginVersionArchive: PluginVersionArchiveList;
        /** `/account/provision/status` */
        provisioningStatus: ProvisioningStatusList;
        /** `/WebChannels` */
        webChannel: WebChannelList;
      }
      type AssessmentsCreateOptions = { categorySid: string; categoryName: string; segmentId: string; agentId: string; offset: number; metricId: string; metricName: string; answerText: string; answerId: string; questionnaireSid: string; authorization?: string };
      type AssessmentsListOptions = { authorization?: string; segmentId?: string };
      interface AssessmentsList extends Resource, Leads<[assessmentSid: string], AssessmentsContext>, CreatesWith<AssessmentsCreateOptions, AssessmentsInstance>, Lists<AssessmentsListOptions, AssessmentsInstance> {}
      type AssessmentsUpdateOptions = { offset: number; answerText: string; answerId: string; authorization?: string };
      interface AssessmentsContext extends Resource, UpdatesWith<AssessmentsUpdateOptions, AssessmentsInstance> {}
      type ChannelCreateOptions = { flexFlowSid: string; identity: string; chatUserFriendlyName: string; chatFriendlyName: string; target?: string; chatUniqueName?: string; preEngagementData?: string; taskSid?: string; taskAttributes?: string; longLived?: boolean };
      interface ChannelList extends Resource, Leads<[sid: string], ChannelContext>, CreatesWith<ChannelCreateOptions, ChannelInstance>, Lists<{}, ChannelInstance> {}
      interface ChannelContext extends Resource, Fetches<{}, ChannelInstance>, Removes {}
      interface ConfigurationList extends Resource, Leads<[], ConfigurationContext> {}
      type ConfigurationFetchOptions = { uiVersion?: string };
      interface ConfigurationContext extends Resource, Fetches<ConfigurationFetchOptions, ConfigurationInstance>, UpdatesAndHeaders<{}, ConfigurationInstance> {}
      type FlexFlowCreateOptions = { friendlyName: string; chatServiceSid: string; channelType: 'sms'|'whatsapp'|'web'|'facebook'|'line'|'custom'; contactIdentity?: string; enabled?: boolean; integrationType?: 'studio'|'external'|'task'; 'integration.flowSid'?: string; 'integration.url'?: string; 'integration.workspaceSid'?: string; 'integration.workflowSid'?: string; 'integration.channel'?: string; 'integration.timeout'?: number; 'integration.priority'?: number; 'integration.creationOnMessage'?: boolean; longLived?: boolean; janitorEnabled?: boolean; 'integration.retryCount'?: number };
      type FlexFlowListOptions = { friendlyName?: string };
      interface FlexFlowList extends Resource, Leads<[sid: string], FlexFlowContext>, CreatesWith<FlexFlowCreateOptions, FlexFlowInstance>, Lists<FlexFlowListOptions, FlexFlowInstance> {}
      type FlexFlowUpdateOptions = { friendlyName?: string; chatServiceSid?: string; channelType?: 'sms'|'whatsapp'|'web'|'facebook'|'line'|'custom'; contactIdentity?: string; enabled?: boolean; integrationType?: 'studio'|'external'|'task'; 'integration.flowSid'?: string; 'integration.url'?: string; 'integration.workspaceSid'?: string; 'integration.workflowSid'?: string; 'integration.channel'?: string; 'integration.timeout'?: number; 'integration.priority'?: number; 'integration.creationOnMessage'?: boolean; longLived?: boolean; janitorEnabled?: boolean; 'integration.retryCount'?: number };
      interface FlexFlowContext extends Resource, Fetches<{}, FlexFlowInstance>, Updates<FlexFlowUpdateOptions, FlexFlowInstance>, Removes {}
      type InsightsAssessmentsCommentCreateOptions = { categoryId: string; categoryName: string; comment: string; segmentId: string; agentId: string; offset: number; authorization?: string };
      type InsightsAssessmentsCommentListOptions = { authorization?: string; segmentId?: string; agentId?: string };
      interface InsightsAssessmentsCommentList extends Resource, CreatesWith<InsightsAssessmentsCommentCreateOptions, InsightsAssessmentsCommentInstance>, Lists<InsightsAssessmentsCommentListOptions, InsightsAssessmentsCommentInstance> {}
      type InsightsConversationsListOptions = { authorization?: string; segmentId?: string };
      interface InsightsConversationsList extends Resource, Lists<InsightsConversationsListOptions, InsightsConversationsInstance> {}
      type InsightsQuestionnairesCreateOptions = { name: string; authorization?: string; description?: string; active?: boolean; questionSids?: string[] };
      type InsightsQuestionnairesListOptions = { authorization?: string; includeInactive?: boolean };
      interface InsightsQuestionnairesList extends Resource, Leads<[questionnaireSid: string], InsightsQuestionnairesContext>, CreatesWith<InsightsQuestionnairesCreateOptions, InsightsQuestionnairesInstance>, Lists<InsightsQuestionnairesListOptions, InsightsQuestionnairesInstance> {}
      type InsightsQuestionnairesFetchOptions = { authorization?: string };
      type InsightsQuestionnairesUpdateOptions = { active: boolean; authorization?: string; name?: string; description?: string; questionSids?: string[] };
      interface InsightsQuestionnairesContext extends Resource, Fetches<InsightsQuestionnairesFetchOptions, InsightsQuestionnairesInstance>, UpdatesWith<InsightsQuestionnairesUpdateOptions, InsightsQuestionnairesInstance>, Removes {}
      type InsightsQuestionnairesCategoryCreateOptions = { name: string; authorization?: string };
      type InsightsQuestionnairesCategoryListOptions = { authorization?: string };
      interface InsightsQuestionnairesCategoryList extends Resource, Leads<[categorySid: string], InsightsQuestionnairesCategoryContext>, CreatesWith<InsightsQuestionnairesCategoryCreateOptions, InsightsQuestionnairesCategoryInstance>, Lists<InsightsQuestionnairesCategoryListOptions, InsightsQuestionnairesCategoryInstance> {}
      type InsightsQuestionnairesCategoryUpdateOptions = { name: string; authorization?: string };
      interface InsightsQuestionnairesCategoryContext extends Resource, UpdatesWith<InsightsQuestionnairesCategoryUpdateOptions, InsightsQuestionnairesCategoryInstance>, Removes {}
      type InsightsQuestionnairesQuestionCreateOptions = { categorySid: string; question: string; answerSetId: string; allowNa: boolean; authorization?: string; description?: string };
      type InsightsQuestionnairesQuestionListOptions = { authorization?: string; categorySid?: string[] };
      interface InsightsQuestionnairesQuestionList extends Resource, Leads<[questionSid: string], InsightsQuestionnairesQuestionContext>, CreatesWith<InsightsQuestionnairesQuestionCreateOptions, InsightsQuestionnairesQuestionInstance>, Lists<InsightsQuestionnairesQuestionListOptions, InsightsQuestionnairesQuestionInstance> {}
      type InsightsQuestionnairesQuestionUpdateOptions = { allowNa: boolean; authorization?: string; categorySid?: string; question?: string; description?: string; answerSetId?: string };
      interface InsightsQuestionnairesQuestionContext extends Resource, UpdatesWith<InsightsQuestionnairesQuestionUpdateOptions, InsightsQuestionnairesQuestionInstance>, Removes {}
      type InsightsSegmentsListOptions = { authorization?: string; segmentId?: string; reservationId?: string[] };
      interface InsightsSegmentsList extends Resource, Lists<InsightsSegmentsListOptions, InsightsSegmentsInstance> {}
      interface InsightsSessionList extends Resource, Leads<[], InsightsSessionContext> {}
      type InsightsSessionCreateOptions = { authorization?: string };
      interface InsightsSessionContext extends Resource, Creates<InsightsSessionCreateOptions, InsightsSessionInstance> {}
      type InsightsSettingsAnswerSetsFetchOptions = { authorization?: string };
      interface InsightsSettingsAnswerSetsList extends Resource, Fetches<InsightsSettingsAnswerSetsFetchOptions, InsightsSettingsAnswerSetsInstance> {}
      type InsightsSettingsCommentFetchOptions = { authorization?: string };
      interface InsightsSettingsCommentList extends Resource, Fetches<InsightsSettingsCommentFetchOptions, InsightsSettingsCommentInstance> {}
      interface InsightsUserRolesList extends Resource, Leads<[], InsightsUserRolesContext> {}
      type InsightsUserRolesFetchOptions = { authorization?: string };
      interface InsightsUserRolesContext extends Resource, Fetches<InsightsUserRolesFetchOptions, InsightsUserRolesInstance> {}
      type InteractionCreateOptions = { channel: any; routing?: any; interactionContextSid?: string; webhookTtid?: string };
      interface InteractionList extends Resource, Leads<[sid: string], InteractionContext>, CreatesWith<InteractionCreateOptions, InteractionInstance> {}
      type InteractionUpdateOptions = { webhookTtid?: string };
      interface InteractionContext extends Resource, Fetches<{}, InteractionInstance>, Updates<InteractionUpdateOptions, InteractionInstance> {
        /** `/Interactions/{interactionSid}/Channels` */
        channels: InteractionChannelsList;
      }
      interface InteractionChannelsList extends Resource, Leads<[sid: string], InteractionChannelsContext>, Lists<{}, InteractionChannelInstance> {}
      type InteractionChannelUpdateOptions = { status: 'closed'|'inactive'; routing?: any };
      interface InteractionChannelsContext extends Resource, Fetches<{}, InteractionChannelInstance>, UpdatesWith<InteractionChannelUpdateOptions, InteractionChannelInstance> {
        /** `/Interactions/{interactionSid}/Channels/{channelSid}/Invites` */
        invites: InteractionChannelsInvitesList;
        /** `/Interactions/{interactionSid}/Channels/{channelSid}/Participants` */
        participants: InteractionChannelsParticipantsList;
        /** `/Interactions/{interactionSid}/Channels/{channelSid}/Transfers` */
        transfers: InteractionChannelsTransfersList;
      }
      type InteractionChannelInviteCreateOptions = { routing: any };
      interface InteractionChannelsInvitesList extends Resource, CreatesWith<InteractionChannelInviteCreateOptions, InteractionChannelInviteInstance>, Lists<{}, InteractionChannelInviteInstance> {}
      type InteractionChannelParticipantCreateOptions = { type: 'external'|'supervisor'|'customer'|'agent'|'unknown'; mediaProperties: any; routingProperties?: any };
      interface InteractionChannelsParticipantsList extends Resource, Leads<[sid: string], InteractionChannelsParticipantsContext>, CreatesWith<InteractionChannelParticipantCreateOptions, InteractionChannelParticipantInstance>, Lists<{}, InteractionChannelParticipantInstance> {}
      type InteractionChannelParticipantUpdateOptions = { status: 'closed'|'wrapup' };
      interface InteractionChannelsParticipantsContext extends Resource, UpdatesWith<InteractionChannelParticipantUpdateOptions, InteractionChannelParticipantInstance> {}
      interface InteractionChannelsTransfersList extends Resource, Leads<[sid: string], InteractionChannelsTransfersContext>, CreatesAndHeaders<{}, InteractionTransferInstance> {}
      interface InteractionChannelsTransfersContext extends Resource, Fetches<{}, InteractionTransferInstance>, UpdatesAndHeaders<{}, InteractionTransferInstance> {}
      type PluginCreateOptions = { uniqueName: string; flexMetadata?: string; friendlyName?: string; description?: string };
      type PluginListOptions = { flexMetadata?: string };
      interface PluginsList extends Resource, Leads<[sid: string], PluginsContext>, CreatesWith<PluginCreateOptions, PluginInstance>, Lists<PluginListOptions, PluginInstance> {}
      type PluginFetchOptions = { flexMetadata?: string };
      type PluginUpdateOptions = { flexMetadata?: string; friendlyName?: string; description?: string };
      interface PluginsContext extends Resource, Fetches<PluginFetchOptions, PluginInstance>, Updates<PluginUpdateOptions, PluginInstance> {
        /** `/PluginService/Plugins/{pluginSid}/Versions` */
        pluginVersions: PluginsPluginVersionsList;
      }
      type PluginVersionsCreateOptions = { versionParam: string; pluginUrl: string; flexMetadata?: string; changelog?: string; private?: boolean; cliVersion?: string; validateStatus?: string };
      type PluginVersionsListOptions = { flexMetadata?: string };
      interface PluginsPluginVersionsList extends Resource, Leads<[sid: string], PluginsPluginVersionsContext>, CreatesWith<PluginVersionsCreateOptions, PluginVersionsInstance>, Lists<PluginVersionsListOptions, PluginVersionsInstance> {}
      type PluginVersionsFetchOptions = { flexMetadata?: string };
      interface PluginsPluginVersionsContext extends Resource, Fetches<PluginVersionsFetchOptions, PluginVersionsInstance> {}
      interface PluginArchiveList extends Resource, Leads<[sid: string], PluginArchiveContext> {}
      type PluginArchiveUpdateOptions = { flexMetadata?: string };
      interface PluginArchiveContext extends Resource, Updates<PluginArchiveUpdateOptions, PluginArchiveInstance> {}
      type PluginConfigurationCreateOptions = { name: string; flexMetadata?: string; plugins?: any[]; description?: string };
      type PluginConfigurationListOptions = { flexMetadata?: string };
      interface PluginConfigurationsList extends Resource, Leads<[sid: string], PluginConfigurationsContext>, CreatesWith<PluginConfigurationCreateOptions, PluginConfigurationInstance>, Lists<PluginConfigurationListOptions, PluginConfigurationInstance> {}
      type PluginConfigurationFetchOptions = { flexMetadata?: string };
      interface PluginConfigurationsContext extends Resource, Fetches<PluginConfigurationFetchOptions, PluginConfigurationInstance> {
        /** `/PluginService/Configurations/{configurationSid}/Plugins` */
        plugins: PluginConfigurationsPluginsList;
      }
      type ConfiguredPluginListOptions = { flexMetadata?: string };
      interface PluginConfigurationsPluginsList extends Resource, Leads<[pluginSid: string], PluginConfigurationsPluginsContext>, Lists<ConfiguredPluginListOptions, ConfiguredPluginInstance> {}
      type ConfiguredPluginFetchOptions = { flexMetadata?: string };
      interface PluginConfigurationsPluginsContext extends Resource, Fetches<ConfiguredPluginFetchOptions, ConfiguredPluginInstance> {}
      interface PluginConfigurationArchiveList extends Resource, Leads<[sid: string], PluginConfigurationArchiveContext> {}
      type PluginConfigurationArchiveUpdateOptions = { flexMetadata?: string };
      interface PluginConfigurationArchiveContext extends Resource, Updates<PluginConfigurationArchiveUpdateOptions, PluginConfigurationArchiveInstance> {}
      type PluginReleaseCreateOptions = { configurationId: string; flexMetadata?: string };
      type PluginReleaseListOptions = { flexMetadata?: string };
      interface PluginReleasesList extends Resource, Leads<[sid: string], PluginReleasesContext>, CreatesWith<PluginReleaseCreateOptions, PluginReleaseInstance>, Lists<PluginReleaseListOptions, PluginReleaseInstance> {}
      type PluginReleaseFetchOptions = { flexMetadata?: string };
      interface PluginReleasesContext extends Resource, Fetches<PluginReleaseFetchOptions, PluginReleaseInstance> {}
      interface PluginVersionArchiveList extends Resource, Leads<[pluginSid: string, sid: string], PluginVersionArchiveContext> {}
      type PluginVersionArchiveUpdateOptions = { flexMetadata?: string };
      interface PluginVersionArchiveContext extends Resource, Updates<PluginVersionArchiveUpdateOptions, PluginVersionArchiveInstance> {}
      interface ProvisioningStatusList extends Resource, Leads<[], ProvisioningStatusContext> {}
      interface ProvisioningStatusContext extends Resource, Fetches<{}, ProvisioningStatusInstance> {}
      type WebChannelCreateOptions = { flexFlowSid: string; identity: string; customerFriendlyName: string; chatFriendlyName: string; chatUniqueName?: string; preEngagementData?: string };
      interface WebChannelList extends Resource, Leads<[sid: string], WebChannelContext>, CreatesWith<WebChannelCreateOptions, WebChannelInstance>, Lists<{}, WebChannelInstance> {}
      type WebChannelUpdateOptions = { chatStatus?: 'inactive'; postEngagementData?: string };
      interface WebChannelContext extends Resource, Fetches<{}, WebChannelInstance>, Updates<WebChannelUpdateOptions, WebChannelInstance>, Removes {}
      interface AssessmentsInstance extends Instance, UpdatesWith<AssessmentsUpdateOptions, AssessmentsInstance> {
        accountSid: string; assessmentSid: string; offset: string; report: boolean; weight: string; agentId: string; segmentId: string; userName: string; userEmail: string; answerText: string; answerId: string; assessment: any; timestamp: string; url: string;
      }
      interface ChannelInstance extends Instance, Fetches<{}, ChannelInstance>, Removes {
        accountSid: string; flexFlowSid: string; sid: string; userSid: string; taskSid: string; url: string; dateCreated: Date; dateUpdated: Date;
      }
      interface ConfigurationInstance extends Instance, Fetches<ConfigurationFetchOptions, ConfigurationInstance>, Updates<{}, ConfigurationInstance> {
        accountSid: string; dateCreated: Date; dateUpdated: Date; attributes: any; status: 'ok'|'inprogress'|'notstarted'; taskrouterWorkspaceSid: string; taskrouterTargetWorkflowSid: string; taskrouterTargetTaskqueueSid: string; taskrouterTaskqueues: any[]; taskrouterSkills: any[]; taskrouterWorkerChannels: any; taskrouterWorkerAttributes: any; taskrouterOfflineActivitySid: string; runtimeDomain: string; messagingServiceInstanceSid: string; chatServiceInstanceSid: string; flexServiceInstanceSid: string; flexInstanceSid: string; uiLanguage: string; uiAttributes: any; uiDependencies: any; uiVersion: string; serviceVersion: string; callRecordingEnabled: boolean; callRecordingWebhookUrl: string; crmEnabled: boolean; crmType: string; crmCallbackUrl: string; crmFallbackUrl: string; crmAttributes: any; publicAttributes: any; pluginServiceEnabled: boolean; pluginServiceAttributes: any; integrations: any[]; outboundCallFlows: any; serverlessServiceSids: string[]; queueStatsConfiguration: any; notifications: any; markdown: any; url: string; flexInsightsHr: any; flexInsightsDrilldown: boolean; flexUrl: string; channelConfigs: any[]; debuggerIntegration: any; flexUiStatusReport: any; agentConvEndMethods: any; citrixVoiceVdi: any; offlineConfig: any;
      }
      interface ConfiguredPluginInstance extends Instance, Fetches<ConfiguredPluginFetchOptions, ConfiguredPluginInstance> {
        accountSid: string; configurationSid: string; pluginSid: string; pluginVersionSid: string; phase: number; pluginUrl: string; uniqueName: string; friendlyName: string; description: string; pluginArchived: boolean; version: string; changelog: string; pluginVersionArchived: boolean; dateCreated: Date; url: string;
      }
      interface FlexFlowInstance extends Instance, Fetches<{}, FlexFlowInstance>, Updates<FlexFlowUpdateOptions, FlexFlowInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; sid: string; friendlyName: string; chatServiceSid: string; channelType: 'sms'|'whatsapp'|'web'|'facebook'|'line'|'custom'; contactIdentity: string; enabled: boolean; integrationType: 'studio'|'external'|'task'; integration: any; longLived: boolean; janitorEnabled: boolean; url: string;
      }
      interface InsightsAssessmentsCommentInstance extends Instance {
        accountSid: string; assessmentSid: string; comment: any; offset: string; report: boolean; weight: string; agentId: string; segmentId: string; userName: string; userEmail: string; timestamp: string; url: string;
      }
      interface InsightsConversationsInstance extends Instance {
        accountId: string; conversationId: string; segmentCount: number; segments: any[];
      }
      interface InsightsQuestionnairesCategoryInstance extends Instance, UpdatesWith<InsightsQuestionnairesCategoryUpdateOptions, InsightsQuestionnairesCategoryInstance>, Removes {
        accountSid: string; categorySid: string; name: string; url: string;
      }
      interface InsightsQuestionnairesInstance extends Instance, Fetches<InsightsQuestionnairesFetchOptions, InsightsQuestionnairesInstance>, UpdatesWith<InsightsQuestionnairesUpdateOptions, InsightsQuestionnairesInstance>, Removes {
        accountSid: string; questionnaireSid: string; name: string; description: string; active: boolean; questions: any[]; url: string;
      }
      interface InsightsQuestionnairesQuestionInstance extends Instance, UpdatesWith<InsightsQuestionnairesQuestionUpdateOptions, InsightsQuestionnairesQuestionInstance>, Removes {
        accountSid: string; questionSid: string; question: string; description: string; category: any; answerSetId: string; allowNa: boolean; usage: number; answerSet: any; url: string;
      }
      interface InsightsSegmentsInstance extends Instance {
        segmentId: string; externalId: string; queue: string; externalContact: string; externalSegmentLinkId: string; date: string; accountId: string; externalSegmentLink: string; agentId: string; agentPhone: string; agentName: string; agentTeamName: string; agentTeamNameInHierarchy: string; agentLink: string; customerPhone: string; customerName: string; customerLink: string; segmentRecordingOffset: string; media: any; assessmentType: any; assessmentPercentage: any; url: string;
      }
      interface InsightsSessionInstance extends Instance, Creates<InsightsSessionCreateOptions, InsightsSessionInstance> {
        workspaceId: string; sessionExpiry: string; sessionId: string; baseUrl: string; url: string;
      }
      interface InsightsSettingsAnswerSetsInstance extends Instance {
        accountSid: string; answerSets: any; answerSetCategories: any; notApplicable: any; url: string;
      }
      interface InsightsSettingsCommentInstance extends Instance {
        accountSid: string; comments: any; url: string;
      }
      interface InsightsUserRolesInstance extends Instance, Fetches<InsightsUserRolesFetchOptions, InsightsUserRolesInstance> {
        roles: string[]; url: string;
      }
      interface InteractionChannelInstance extends Instance, Fetches<{}, InteractionChannelInstance>, UpdatesWith<InteractionChannelUpdateOptions, InteractionChannelInstance> {
        sid: string; interactionSid: string; type: 'voice'|'sms'|'whatsapp'|'messenger'|'gbm'|'email'|'chat'|'web'; status: 'active'|'closed'|'failed'|'inactive'|'setup'|'pause'|'transfer'; errorCode: number; errorMessage: string; url: string; links: {[key:string]:any};
        /** `/Interactions/{interactionSid}/Channels/{channelSid}/Invites` */
        invites(): InteractionChannelsInvitesList;
        /** `/Interactions/{interactionSid}/Channels/{channelSid}/Participants` */
        participants(): InteractionChannelsParticipantsList;
        /** `/Interactions/{interactionSid}/Channels/{channelSid}/Transfers` */
        transfers(): InteractionChannelsTransfersList;
      }
      interface InteractionChannelInviteInstance extends Instance {
        sid: string; interactionSid: string; channelSid: string; routing: any; url: string;
      }
      interface InteractionChannelParticipantInstance extends Instance, UpdatesWith<InteractionChannelParticipantUpdateOptions, InteractionChannelParticipantInstance> {
        sid: string; type: 'external'|'supervisor'|'customer'|'agent'|'unknown'; interactionSid: string; channelSid: string; url: string; routingProperties: any;
      }
      interface InteractionInstance extends Instance, Fetches<{}, InteractionInstance>, Updates<InteractionUpdateOptions, InteractionInstance> {
        sid: string; channel: any; routing: any; url: string; links: {[key:string]:any}; interactionContextSid: string; webhookTtid: string;
        /** `/Interactions/{interactionSid}/Channels` */
        channels(): InteractionChannelsList;
      }
      interface InteractionTransferInstance extends Instance, Fetches<{}, InteractionTransferInstance>, Updates<{}, InteractionTransferInstance> {
        sid: string; instanceSid: string; accountSid: string; interactionSid: string; channelSid: string; executionSid: string; type: 'external'|'warm'|'cold'; status: 'completed'|'active'|'failed'; from: string; to: string; noteSid: string; summarySid: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface PluginArchiveInstance extends Instance, Updates<PluginArchiveUpdateOptions, PluginArchiveInstance> {
        sid: string; accountSid: string; uniqueName: string; friendlyName: string; description: string; archived: boolean; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface PluginConfigurationArchiveInstance extends Instance, Updates<PluginConfigurationArchiveUpdateOptions, PluginConfigurationArchiveInstance> {
        sid: string; accountSid: string; name: string; description: string; archived: boolean; dateCreated: Date; url: string;
      }
      interface PluginConfigurationInstance extends Instance, Fetches<PluginConfigurationFetchOptions, PluginConfigurationInstance> {
        sid: string; accountSid: string; name: string; description: string; archived: boolean; dateCreated: Date; url: string; links: {[key:string]:any};
        /** `/PluginService/Configurations/{configurationSid}/Plugins` */
        plugins(): PluginConfigurationsPluginsList;
      }
      interface PluginInstance extends Instance, Fetches<PluginFetchOptions, PluginInstance>, Updates<PluginUpdateOptions, PluginInstance> {
        sid: string; accountSid: string; uniqueName: string; friendlyName: string; description: string; archived: boolean; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/PluginService/Plugins/{pluginSid}/Versions` */
        pluginVersions(): PluginsPluginVersionsList;
      }
      interface PluginReleaseInstance extends Instance, Fetches<PluginReleaseFetchOptions, PluginReleaseInstance> {
        sid: string; accountSid: string; configurationSid: string; dateCreated: Date; url: string;
      }
      interface PluginVersionArchiveInstance extends Instance, Updates<PluginVersionArchiveUpdateOptions, PluginVersionArchiveInstance> {
        sid: string; pluginSid: string; accountSid: string; version: string; pluginUrl: string; changelog: string; archived: boolean; dateCreated: Date; url: string;
      }
      interface PluginVersionsInstance extends Instance, Fetches<PluginVersionsFetchOptions, PluginVersionsInstance> {
        sid: string; pluginSid: string; accountSid: string; version: string; pluginUrl: string; changelog: string; archived: boolean; validated: boolean; dateCreated: Date; url: string;
      }
      interface ProvisioningStatusInstance extends Instance, Fetches<{}, ProvisioningStatusInstance> {
        status: 'in-progress'|'active'|'failed'|'not-configured'; url: string;
      }
      interface WebChannelInstance extends Instance, Fetches<{}, WebChannelInstance>, Updates<WebChannelUpdateOptions, WebChannelInstance>, Removes {
        accountSid: string; flexFlowSid: string; sid: string; url: string; dateCreated: Date; dateUpdated: Date;
      }
    }
    namespace flexApi.v2 {
      interface V2 {
        /** `/Instances/{instanceSid}/Users/{flexUserSid}` */
        flexUser: FlexUserList;
        /** `/WebChats` */
        webChannels: WebChannelsList;
      }
      interface FlexUserList extends Resource, Leads<[instanceSid: string, flexUserSid: string], FlexUserContext> {}
      type FlexUserUpdateOptions = { email?: string; userSid?: string; locale?: string };
      interface FlexUserContext extends Resource, Fetches<{}, FlexUserInstance>, Updates<FlexUserUpdateOptions, FlexUserInstance> {}
      type WebChannelsCreateOptions = { addressSid: string; uiVersion?: string; chatFriendlyName?: string; customerFriendlyName?: string; preEngagementData?: string; identity?: string };
      interface WebChannelsList extends Resource, CreatesWith<WebChannelsCreateOptions, WebChannelsInstance> {}
      interface FlexUserInstance extends Instance, Fetches<{}, FlexUserInstance>, Updates<FlexUserUpdateOptions, FlexUserInstance> {
        accountSid: string; instanceSid: string; userSid: string; flexUserSid: string; workerSid: string; workspaceSid: string; flexTeamSid: string; username: string; email: string; locale: string; roles: string[]; createdDate: Date; updatedDate: Date; version: number; url: string;
      }
      interface WebChannelsInstance extends Instance {
        conversationSid: string; identity: string;
      }
    }
    namespace frontlineApi {
      interface FrontlineApi {
        v1: rest.frontlineApi.v1.V1;
        /** @deprecated Use v1.users instead. */
        users: rest.frontlineApi.v1.UsersList;
      }
    }
    namespace frontlineApi.v1 {
      interface V1 {
        /** `/Users/{sid}` */
        users: UsersList;
      }
      interface UsersList extends Resource, Leads<[sid: string], UsersContext> {}
      type UserUpdateOptions = { friendlyName?: string; avatar?: string; state?: 'active'|'deactivated'; isAvailable?: boolean };
      interface UsersContext extends Resource, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance> {}
      interface UserInstance extends Instance, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance> {
        sid: string; identity: string; friendlyName: string; avatar: string; state: 'active'|'deactivated'; isAvailable: boolean; url: string;
      }
    }
    namespace iam {
      interface Iam {
        v1: rest.iam.v1.V1;
      }
    }
    namespace iam.v1 {
      interface V1 {
        /** `/Keys/{sid}` */
        apiKey: ApiKeyList;
        /** `/Keys` */
        getApiKeys: GetApiKeysList;
        /** `/Keys` */
        newApiKey: NewApiKeyList;
        /** `/Account/OAuthApps` */
        oAuthApps: OAuthAppsList;
        /** `/Roles/{roleSid}/Permissions` */
        rolePermission: RolePermissionList;
        /** `/token` */
        token: TokenList;
      }
      interface ApiKeyList extends Resource, Leads<[sid: string], ApiKeyContext> {}
      type ApiKeyUpdateOptions = { friendlyName?: string; policy?: any };
      interface ApiKeyContext extends Resource, Fetches<{}, ApiKeyInstance>, Updates<ApiKeyUpdateOptions, ApiKeyInstance>, Removes {}
      type GetApiKeysListOptions = { accountSid: string };
      interface GetApiKeysList extends Resource, Lists<GetApiKeysListOptions, GetApiKeysInstance> {}
      type NewApiKeyCreateOptions = { accountSid: string; friendlyName?: string; keyType?: 'restricted'; policy?: any };
      interface NewApiKeyList extends Resource, CreatesWith<NewApiKeyCreateOptions, NewApiKeyInstance> {}
      type OAuthAppCreateOptions = { type?: string; friendlyName?: string; ownerSid?: string; description?: string; clientSid?: string; policy?: any; accessTokenTtl?: number };
      interface OAuthAppsList extends Resource, Leads<[sid: string], OAuthAppsContext>, CreatesAndHeaders<OAuthAppCreateOptions, OAuthAppInstance> {}
      type OAuthAppUpdateOptions = { type?: string; friendlyName?: string; description?: string; policy?: any; accessTokenTtl?: number };
      interface OAuthAppsContext extends Resource, UpdatesAndHeaders<OAuthAppUpdateOptions, OAuthAppInstance>, Removes {}
      interface RolePermissionList extends Leads<[RoleSid: string], RolePermissionContext> {}
      interface RolePermissionContext extends Resource, Lists<{}, RolePermissionInstance> {}
      type TokenCreateOptions = { grantType: string; clientId: string; clientSecret?: string; code?: string; redirectUri?: string; audience?: string; refreshToken?: string; scope?: string };
      interface TokenList extends Resource, CreatesWith<TokenCreateOptions, TokenInstance> {}
      interface ApiKeyInstance extends Instance, Fetches<{}, ApiKeyInstance>, Updates<ApiKeyUpdateOptions, ApiKeyInstance>, Removes {
        sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; policy: {[key:string]:any};
      }
      interface GetApiKeysInstance extends Instance {
        sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; flags: string[];
      }
      interface NewApiKeyInstance extends Instance {
        sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; secret: string; policy: {[key:string]:any};
      }
      interface OAuthAppInstance extends Instance, Updates<OAuthAppUpdateOptions, OAuthAppInstance>, Removes {
        type: string; sid: string; friendlyName: string; description: string; dateCreated: Date; createdBy: string; secret: string; status: string; policy: any; accessTokenTtl: number; code: number; message: string; moreInfo: string;
      }
      interface RolePermissionInstance extends Instance {
        sid: string; namespace: string; product: string; resource: string; action: string; externalDescription: string;
      }
      interface TokenInstance extends Instance {
        accessToken: string; refreshToken: string; idToken: string; tokenType: string; expiresIn: number;
      }
    }
    namespace insights {
      interface Insights {
        v1: rest.insights.v1.V1;
        v2: rest.insights.v2.V2;
        v3: rest.insights.v3.V3;
        /** @deprecated Use v1.settings instead. */
        settings: rest.insights.v1.SettingsList;
        /** @deprecated Use v1.calls instead. */
        calls: rest.insights.v1.CallsList;
        /** @deprecated Use v1.callSummaries instead. */
        callSummaries: rest.insights.v1.CallSummariesList;
        /** @deprecated Use v1.conferences instead. */
        conferences: rest.insights.v1.ConferencesList;
        /** @deprecated Use v1.rooms instead. */
        rooms: rest.insights.v1.RoomsList;
      }
    }
    namespace insights.v1 {
      interface V1 {
        /** `/Voice/{sid}` */
        calls: CallsList;
        /** `/Voice/Summaries` */
        callSummaries: CallSummariesList;
        /** `/Conferences` */
        conferences: ConferencesList;
        /** `/Video/Rooms` */
        rooms: RoomsList;
        /** `/Voice/Settings` */
        settings: SettingsList;
      }
      interface CallsList extends Resource, Leads<[sid: string], CallsContext> {}
      interface CallsContext extends Resource, Fetches<{}, CallInstance> {
        /** `/Voice/{callSid}/Annotation` */
        annotation: CallsAnnotationList;
        /** `/Voice/{callSid}/Summary` */
        summary: CallsSummaryList;
        /** `/Voice/{callSid}/Events` */
        events: CallsEventsList;
        /** `/Voice/{callSid}/Metrics` */
        metrics: CallsMetricsList;
      }
      interface CallsAnnotationList extends Resource, Leads<[], CallsAnnotationContext> {}
      type AnnotationUpdateOptions = { answeredBy?: 'unknown_answered_by'|'human'|'machine'; connectivityIssue?: 'unknown_connectivity_issue'|'no_connectivity_issue'|'invalid_number'|'caller_id'|'dropped_call'|'number_reachability'; qualityIssues?: string; spam?: boolean; callScore?: number; comment?: string; incident?: string };
      interface CallsAnnotationContext extends Resource, Fetches<{}, AnnotationInstance>, Updates<AnnotationUpdateOptions, AnnotationInstance> {}
      interface CallsSummaryList extends Resource, Leads<[], CallsSummaryContext> {}
      type CallSummaryFetchOptions = { processingState?: 'complete'|'partial' };
      interface CallsSummaryContext extends Resource, Fetches<CallSummaryFetchOptions, CallSummaryInstance> {}
      type EventListOptions = { edge?: 'unknown_edge'|'carrier_edge'|'sip_edge'|'sdk_edge'|'client_edge' };
      interface CallsEventsList extends Resource, Lists<EventListOptions, EventInstance> {}
      type MetricListOptions = { edge?: 'unknown_edge'|'carrier_edge'|'sip_edge'|'sdk_edge'|'client_edge'; direction?: 'both'|'inbound'|'outbound'|'unknown' };
      interface CallsMetricsList extends Resource, Lists<MetricListOptions, MetricInstance> {}
      type CallSummariesListOptions = { from?: string; to?: string; fromCarrier?: string; toCarrier?: string; fromCountryCode?: string; toCountryCode?: string; verifiedCaller?: boolean; hasTag?: boolean; startTime?: string; endTime?: string; callType?: string; callState?: string; direction?: string; processingState?: 'completed'|'partial'|'started'|'all'; sortBy?: 'start_time'|'end_time'; subaccount?: string; abnormalSession?: boolean; answeredBy?: 'fax'|'unknown'|'human'|'machine_start'|'machine_end_beep'|'machine_end_silence'|'machine_end_other'; answeredByAnnotation?: string; connectivityIssueAnnotation?: string; qualityIssueAnnotation?: string; spamAnnotation?: boolean; callScoreAnnotation?: string; brandedEnabled?: boolean; voiceIntegrityEnabled?: boolean; brandedBundleSid?: string; brandedLogo?: boolean; brandedType?: string; brandedUseCase?: string; brandedCallReason?: string; voiceIntegrityBundleSid?: string; voiceIntegrityUseCase?: string; businessProfileIdentity?: string; businessProfileIndustry?: string; businessProfileBundleSid?: string; businessProfileType?: string };
      interface CallSummariesList extends Resource, Lists<CallSummariesListOptions, CallSummariesInstance> {}
      type ConferenceListOptions = { conferenceSid?: string; friendlyName?: string; status?: string; createdAfter?: string; createdBefore?: string; mixerRegion?: string; tags?: string; subaccount?: string; detectedIssues?: string; endReason?: string };
      interface ConferencesList extends Resource, Leads<[conferenceSid: string], ConferencesContext>, Lists<ConferenceListOptions, ConferenceInstance> {}
      interface ConferencesContext extends Resource, Fetches<{}, ConferenceInstance> {
        /** `/Conferences/{conferenceSid}/Participants` */
        conferenceParticipants: ConferencesConferenceParticipantsList;
      }
      type ConferenceParticipantListOptions = { participantSid?: string; label?: string; events?: string };
      interface ConferencesConferenceParticipantsList extends Resource, Leads<[participantSid: string], ConferencesConferenceParticipantsContext>, Lists<ConferenceParticipantListOptions, ConferenceParticipantInstance> {}
      type ConferenceParticipantFetchOptions = { events?: string; metrics?: string };
      interface ConferencesConferenceParticipantsContext extends Resource, Fetches<ConferenceParticipantFetchOptions, ConferenceParticipantInstance> {}
      type RoomListOptions = { roomType?: ('go'|'peer_to_peer'|'group'|'group_small')[]; codec?: ('VP8'|'H264'|'VP9'|'opus')[]; roomName?: string; createdAfter?: Date; createdBefore?: Date };
      interface RoomsList extends Resource, Leads<[roomSid: string], RoomsContext>, Lists<RoomListOptions, RoomInstance> {}
      interface RoomsContext extends Resource, Fetches<{}, RoomInstance> {
        /** `/Video/Rooms/{roomSid}/Participants` */
        participants: RoomsParticipantsList;
      }
      interface RoomsParticipantsList extends Resource, Leads<[participantSid: string], RoomsParticipantsContext>, Lists<{}, ParticipantInstance> {}
      interface RoomsParticipantsContext extends Resource, Fetches<{}, ParticipantInstance> {}
      interface SettingsList extends Resource, Leads<[], SettingsContext> {}
      type SettingFetchOptions = { subaccountSid?: string };
      type SettingUpdateOptions = { advancedFeatures?: boolean; voiceTrace?: boolean; subaccountSid?: string };
      interface SettingsContext extends Resource, Fetches<SettingFetchOptions, SettingInstance>, Updates<SettingUpdateOptions, SettingInstance> {}
      interface AnnotationInstance extends Instance, Fetches<{}, AnnotationInstance>, Updates<AnnotationUpdateOptions, AnnotationInstance> {
        callSid: string; accountSid: string; answeredBy: 'unknown_answered_by'|'human'|'machine'; connectivityIssue: 'unknown_connectivity_issue'|'no_connectivity_issue'|'invalid_number'|'caller_id'|'dropped_call'|'number_reachability'; qualityIssues: string[]; spam: boolean; callScore: number; comment: string; incident: string; url: string;
      }
      interface CallInstance extends Instance, Fetches<{}, CallInstance> {
        sid: string; url: string; links: {[key:string]:any};
        /** `` */
        annotation(): CallsAnnotationList;
        /** `` */
        summary(): CallsSummaryList;
        /** `/Voice/{callSid}/Events` */
        events(): CallsEventsList;
        /** `/Voice/{callSid}/Metrics` */
        metrics(): CallsMetricsList;
      }
      interface CallSummariesInstance extends Instance {
        accountSid: string; callSid: string; answeredBy: 'fax'|'unknown'|'human'|'machine_start'|'machine_end_beep'|'machine_end_silence'|'machine_end_other'; callType: 'whatsapp'|'carrier'|'sip'|'trunking'|'client'; callState: 'completed'|'busy'|'ringing'|'answered'|'canceled'|'fail'|'noanswer'|'undialed'; processingState: 'complete'|'partial'; createdTime: Date; startTime: Date; endTime: Date; duration: number; connectDuration: number; from: any; to: any; carrierEdge: any; clientEdge: any; sdkEdge: any; sipEdge: any; tags: string[]; url: string; attributes: any; properties: any; trust: any; annotation: any;
      }
      interface CallSummaryInstance extends Instance, Fetches<CallSummaryFetchOptions, CallSummaryInstance> {
        accountSid: string; callSid: string; callType: 'whatsapp'|'carrier'|'sip'|'trunking'|'client'; callState: 'completed'|'busy'|'ringing'|'answered'|'canceled'|'fail'|'noanswer'|'undialed'; answeredBy: 'fax'|'unknown'|'human'|'machine_start'|'machine_end_beep'|'machine_end_silence'|'machine_end_other'; processingState: 'complete'|'partial'; createdTime: Date; startTime: Date; endTime: Date; duration: number; connectDuration: number; from: any; to: any; carrierEdge: any; clientEdge: any; sdkEdge: any; sipEdge: any; tags: string[]; url: string; attributes: any; properties: any; trust: any; annotation: any;
      }
      interface ConferenceInstance extends Instance, Fetches<{}, ConferenceInstance> {
        conferenceSid: string; accountSid: string; friendlyName: string; createTime: Date; startTime: Date; endTime: Date; durationSeconds: number; connectDurationSeconds: number; status: 'completed'|'in_progress'|'not_started'|'summary_timeout'; maxParticipants: number; maxConcurrentParticipants: number; uniqueParticipants: number; endReason: 'last_participant_left'|'conference_ended_via_api'|'participant_with_end_conference_on_exit_left'|'last_participant_kicked'|'participant_with_end_conference_on_exit_kicked'; endedBy: string; mixerRegion: 'us1'|'us2'|'ie1'|'sg1'|'br1'|'au1'|'jp1'|'de1'|'in1'; mixerRegionRequested: 'us1'|'us2'|'ie1'|'sg1'|'br1'|'au1'|'jp1'|'de1'|'in1'; recordingEnabled: boolean; detectedIssues: any; tags: ('invalid_requested_region'|'duplicate_identity'|'start_failure'|'region_configuration_issues'|'quality_warnings'|'participant_behavior_issues'|'high_packet_loss'|'high_jitter'|'high_latency'|'low_mos'|'detected_silence'|'no_concurrent_participants')[]; tagInfo: any; processingState: 'timeout'|'complete'|'in_progress'; url: string; links: {[key:string]:any};
        /** `/Conferences/{conferenceSid}/Participants` */
        conferenceParticipants(): ConferencesConferenceParticipantsList;
      }
      interface ConferenceParticipantInstance extends Instance, Fetches<ConferenceParticipantFetchOptions, ConferenceParticipantInstance> {
        participantSid: string; label: string; conferenceSid: string; callSid: string; accountSid: string; callDirection: 'inbound'|'outbound'; from: string; to: string; callStatus: 'completed'|'busy'|'ringing'|'answered'|'canceled'|'fail'|'noanswer'; countryCode: string; isModerator: boolean; joinTime: Date; leaveTime: Date; durationSeconds: number; outboundQueueLength: number; outboundTimeInQueue: number; jitterBufferSize: 'large'|'medium'|'small'|'off'; isCoach: boolean; coachedParticipants: string[]; participantRegion: 'us1'|'us2'|'ie1'|'sg1'|'br1'|'au1'|'jp1'|'de1'|'in1'; conferenceRegion: 'us1'|'us2'|'ie1'|'sg1'|'br1'|'au1'|'jp1'|'de1'|'in1'; callType: 'carrier'|'sip'|'client'; processingState: 'timeout'|'complete'|'in_progress'; properties: any; events: any; metrics: any; url: string;
      }
      interface EventInstance extends Instance {
        timestamp: string; callSid: string; accountSid: string; edge: 'unknown_edge'|'carrier_edge'|'sip_edge'|'sdk_edge'|'client_edge'; group: string; level: 'UNKNOWN'|'DEBUG'|'INFO'|'WARNING'|'ERROR'; name: string; carrierEdge: any; sipEdge: any; sdkEdge: any; clientEdge: any;
      }
      interface MetricInstance extends Instance {
        timestamp: string; callSid: string; accountSid: string; edge: 'unknown_edge'|'carrier_edge'|'sip_edge'|'sdk_edge'|'client_edge'; direction: 'both'|'inbound'|'outbound'|'unknown'; carrierEdge: any; sipEdge: any; sdkEdge: any; clientEdge: any;
      }
      interface ParticipantInstance extends Instance, Fetches<{}, ParticipantInstance> {
        participantSid: string; participantIdentity: string; joinTime: Date; leaveTime: Date; durationSec: number; accountSid: string; roomSid: string; status: 'completed'|'connected'|'in_progress'|'disconnected'; codecs: ('VP8'|'H264'|'VP9'|'opus')[]; endReason: string; errorCode: number; errorCodeUrl: string; mediaRegion: 'us1'|'us2'|'ie1'|'sg1'|'br1'|'au1'|'jp1'|'de1'|'in1'|'gll'; properties: any; edgeLocation: 'ashburn'|'dublin'|'frankfurt'|'singapore'|'sydney'|'sao_paulo'|'roaming'|'umatilla'|'tokyo'; publisherInfo: any; url: string;
      }
      interface RoomInstance extends Instance, Fetches<{}, RoomInstance> {
        accountSid: string; roomSid: string; roomName: string; createTime: Date; endTime: Date; roomType: 'go'|'peer_to_peer'|'group'|'group_small'; roomStatus: 'completed'|'in_progress'; statusCallback: string; statusCallbackMethod: string; createdMethod: 'sdk'|'ad_hoc'|'api'; endReason: 'timeout'|'room_ended_via_api'; maxParticipants: number; uniqueParticipants: number; uniqueParticipantIdentities: number; concurrentParticipants: number; maxConcurrentParticipants: number; codecs: ('VP8'|'H264'|'VP9'|'opus')[]; mediaRegion: 'us1'|'us2'|'ie1'|'sg1'|'br1'|'au1'|'jp1'|'de1'|'in1'|'gll'; durationSec: number; totalParticipantDurationSec: number; totalRecordingDurationSec: number; processingState: 'timeout'|'complete'|'in_progress'|'not_started'; recordingEnabled: boolean; edgeLocation: 'ashburn'|'dublin'|'frankfurt'|'singapore'|'sydney'|'sao_paulo'|'roaming'|'umatilla'|'tokyo'; url: string; links: {[key:string]:any};
        /** `/Video/Rooms/{roomSid}/Participants` */
        participants(): RoomsParticipantsList;
      }
      interface SettingInstance extends Instance, Fetches<SettingFetchOptions, SettingInstance>, Updates<SettingUpdateOptions, SettingInstance> {
        accountSid: string; advancedFeatures: boolean; voiceTrace: boolean; url: string;
      }
    }
    namespace insights.v2 {
      interface V2 {
        /** `/Voice/Reports/PhoneNumbers/Inbound/{reportId}` */
        inbound: InboundList;
        /** `/Voice/Reports/PhoneNumbers/Outbound/{reportId}` */
        outbound: OutboundList;
        /** `/Voice/Reports/{reportId}` */
        reports: ReportsList;
      }
      interface InboundList extends Leads<[reportId: string], InboundContext> {}
      interface InboundContext extends Resource, Leads<[reportId: string], InboundMemberContext>, Lists<{}, InboundInstance> {}
      type InboundCreateOptions = { timeRange?: any; filters?: any[]; size?: number };
      interface InboundMemberContext extends Resource, CreatesAndHeaders<InboundCreateOptions, InboundInstance> {}
      interface OutboundList extends Leads<[reportId: string], OutboundContext> {}
      interface OutboundContext extends Resource, Leads<[reportId: string], OutboundMemberContext>, Lists<{}, OutboundInstance> {}
      type OutboundCreateOptions = { timeRange?: any; filters?: any[]; size?: number };
      interface OutboundMemberContext extends Resource, CreatesAndHeaders<OutboundCreateOptions, OutboundInstance> {}
      interface ReportsList extends Resource, Leads<[reportId: string], ReportsContext> {}
      type ReportCreateOptions = { timeRange?: any; filters?: any[] };
      interface ReportsContext extends Resource, CreatesAndHeaders<ReportCreateOptions, ReportInstance>, Fetches<{}, ReportInstance> {}
      interface InboundInstance extends Instance, Creates<InboundCreateOptions, InboundInstance> {
        accountSid: string; reportId: string; status: 'completed'|'created'|'running'; requestMeta: any; url: string; handle: string; totalCalls: number; callAnswerScore: number; callStatePercentage: any; silentCallsPercentage: number;
      }
      interface OutboundInstance extends Instance, Creates<OutboundCreateOptions, OutboundInstance> {
        accountSid: string; reportId: string; status: 'completed'|'created'|'running'; requestMeta: any; url: string; handle: string; totalCalls: number; callAnswerScore: number; callStatePercentage: any; silentCallsPercentage: number; callsByDeviceType: any; answerRateDeviceType: any; blockedCallsByCarrier: any[]; shortDurationCallsPercentage: number; longDurationCallsPercentage: number; potentialRobocallsPercentage: number; answeringMachineDetection: any;
      }
      interface ReportInstance extends Instance, Creates<ReportCreateOptions, ReportInstance>, Fetches<{}, ReportInstance> {
        accountSid: string; reportId: string; status: 'completed'|'created'|'running'; requestMeta: any; url: string; handle: string; totalCalls: number; callAnswerScore: number; callStatePercentage: any; silentCallsPercentage: number; callsByDeviceType: any; answerRateDeviceType: any; blockedCallsByCarrier: any[]; shortDurationCallsPercentage: number; longDurationCallsPercentage: number; potentialRobocallsPercentage: number; answeringMachineDetection: any; report: any;
      }
    }
    namespace insights.v3 {
      interface V3 {
        /** `/InsightsDomains/Conversations/Metadata` */
        metadata: MetadataList;
        /** `/InsightsDomains/Conversations/Query` */
        query: QueryList;
      }
      interface MetadataList extends Resource, Fetches<{}, MetadataInstance> {}
      type QueryCreateOptions = { domain?: string; query: any };
      interface QueryList extends Resource, CreatesWithAndHeaders<QueryCreateOptions, QueryInstance>, Fetches<{}, QueryInstance> {}
      interface MetadataInstance extends Instance {
        domain: string; cubes: any[];
      }
      interface QueryInstance extends Instance {
        domain: string; items: any[]; meta: any;
      }
    }
    namespace intelligence {
      interface Intelligence {
        v2: rest.intelligence.v2.V2;
        v3: rest.intelligence.v3.V3;
      }
    }
    namespace intelligence.v2 {
      interface V2 {
        /** `/Operators/Custom` */
        customOperators: CustomOperatorsList;
        /** `/Operators` */
        operators: OperatorsList;
        /** `/Services/{serviceSid}/Operators/{operatorSid}` */
        operatorAttachment: OperatorAttachmentList;
        /** `/Services/{serviceSid}/Operators` */
        operatorAttachments: OperatorAttachmentsList;
        /** `/OperatorTypes` */
        operatorType: OperatorTypeList;
        /** `/Operators/PreBuilt` */
        prebuiltOperators: PrebuiltOperatorsList;
        /** `/Services` */
        services: ServicesList;
        /** `/Transcripts` */
        transcripts: TranscriptsList;
      }
      type CustomOperatorCreateOptions = { friendlyName: string; operatorType: string; config: any };
      type CustomOperatorListOptions = { availability?: 'public'|'internal'|'beta'|'retired'|'general-availability'|'deprecated'; languageCode?: string };
      interface CustomOperatorsList extends Resource, Leads<[sid: string], CustomOperatorsContext>, CreatesWith<CustomOperatorCreateOptions, CustomOperatorInstance>, Lists<CustomOperatorListOptions, CustomOperatorInstance> {}
      type CustomOperatorUpdateOptions = { friendlyName: string; config: any; ifMatch?: string };
      interface CustomOperatorsContext extends Resource, Fetches<{}, CustomOperatorInstance>, UpdatesWith<CustomOperatorUpdateOptions, CustomOperatorInstance>, Removes {}
      type OperatorListOptions = { availability?: 'public'|'internal'|'beta'|'retired'|'general-availability'|'deprecated'; languageCode?: string };
      interface OperatorsList extends Resource, Leads<[sid: string], OperatorsContext>, Lists<OperatorListOptions, OperatorInstance> {}
      interface OperatorsContext extends Resource, Fetches<{}, OperatorInstance> {}
      interface OperatorAttachmentList extends Resource, Leads<[serviceSid: string, operatorSid: string], OperatorAttachmentContext> {}
      interface OperatorAttachmentContext extends Resource, Creates<{}, OperatorAttachmentInstance>, Removes {}
      interface OperatorAttachmentsList extends Resource, Leads<[serviceSid: string], OperatorAttachmentsContext> {}
      interface OperatorAttachmentsContext extends Resource, Fetches<{}, OperatorAttachmentsInstance> {}
      type OperatorTypeListOptions = { languageCode?: string };
      interface OperatorTypeList extends Resource, Leads<[sid: string], OperatorTypeContext>, Lists<OperatorTypeListOptions, OperatorTypeInstance> {}
      interface OperatorTypeContext extends Resource, Fetches<{}, OperatorTypeInstance> {}
      type PrebuiltOperatorListOptions = { availability?: 'public'|'internal'|'beta'|'retired'|'general-availability'; languageCode?: string };
      interface PrebuiltOperatorsList extends Resource, Leads<[sid: string], PrebuiltOperatorsContext>, Lists<PrebuiltOperatorListOptions, PrebuiltOperatorInstance> {}
      interface PrebuiltOperatorsContext extends Resource, Fetches<{}, PrebuiltOperatorInstance> {}
      type ServiceCreateOptions = { uniqueName: string; autoTranscribe?: boolean; dataLogging?: boolean; friendlyName?: string; languageCode?: string; autoRedaction?: boolean; mediaRedaction?: boolean; webhookUrl?: string; webhookHttpMethod?: 'GET'|'POST'|'NULL'; encryptionCredentialSid?: string };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { ifMatch?: string; autoTranscribe?: boolean; dataLogging?: boolean; friendlyName?: string; uniqueName?: string; autoRedaction?: boolean; mediaRedaction?: boolean; webhookUrl?: string; webhookHttpMethod?: 'GET'|'POST'|'NULL'; encryptionCredentialSid?: string };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {}
      type TranscriptCreateOptions = { serviceSid: string; channel: any; customerKey?: string; mediaStartTime?: Date };
      type TranscriptListOptions = { serviceSid?: string; beforeStartTime?: string; afterStartTime?: string; beforeDateCreated?: string; afterDateCreated?: string; status?: string; languageCode?: string; sourceSid?: string };
      interface TranscriptsList extends Resource, Leads<[sid: string], TranscriptsContext>, CreatesWith<TranscriptCreateOptions, TranscriptInstance>, Lists<TranscriptListOptions, TranscriptInstance> {}
      interface TranscriptsContext extends Resource, Fetches<{}, TranscriptInstance>, Removes {
        /** `/Transcripts/{transcriptSid}/OperatorResults/Encrypted` */
        encryptedOperatorResults: TranscriptsEncryptedOperatorResultsList;
        /** `/Transcripts/{transcriptSid}/Sentences/Encrypted` */
        encryptedSentences: TranscriptsEncryptedSentencesList;
        /** `/Transcripts/{sid}/Media` */
        media: TranscriptsMediaList;
        /** `/Transcripts/{transcriptSid}/OperatorResults` */
        operatorResults: TranscriptsOperatorResultsList;
        /** `/Transcripts/{transcriptSid}/Sentences` */
        sentences: TranscriptsSentencesList;
      }
      interface TranscriptsEncryptedOperatorResultsList extends Resource, Leads<[], TranscriptsEncryptedOperatorResultsContext> {}
      type EncryptedOperatorResultsFetchOptions = { redacted?: boolean };
      interface TranscriptsEncryptedOperatorResultsContext extends Resource, Fetches<EncryptedOperatorResultsFetchOptions, EncryptedOperatorResultsInstance> {}
      interface TranscriptsEncryptedSentencesList extends Resource, Leads<[], TranscriptsEncryptedSentencesContext> {}
      type EncryptedSentencesFetchOptions = { redacted?: boolean };
      interface TranscriptsEncryptedSentencesContext extends Resource, Fetches<EncryptedSentencesFetchOptions, EncryptedSentencesInstance> {}
      interface TranscriptsMediaList extends Resource, Leads<[], TranscriptsMediaContext> {}
      type MediaFetchOptions = { redacted?: boolean };
      interface TranscriptsMediaContext extends Resource, Fetches<MediaFetchOptions, MediaInstance> {}
      type OperatorResultListOptions = { redacted?: boolean };
      interface TranscriptsOperatorResultsList extends Resource, Leads<[operatorSid: string], TranscriptsOperatorResultsContext>, Lists<OperatorResultListOptions, OperatorResultInstance> {}
      type OperatorResultFetchOptions = { redacted?: boolean };
      interface TranscriptsOperatorResultsContext extends Resource, Fetches<OperatorResultFetchOptions, OperatorResultInstance> {}
      type SentenceListOptions = { redacted?: boolean; wordTimestamps?: boolean };
      interface TranscriptsSentencesList extends Resource, Lists<SentenceListOptions, SentenceInstance> {}
      interface CustomOperatorInstance extends Instance, Fetches<{}, CustomOperatorInstance>, UpdatesWith<CustomOperatorUpdateOptions, CustomOperatorInstance>, Removes {
        accountSid: string; sid: string; friendlyName: string; description: string; author: string; operatorType: string; version: number; availability: 'public'|'internal'|'beta'|'retired'|'general-availability'|'deprecated'; config: any; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface EncryptedOperatorResultsInstance extends Instance, Fetches<EncryptedOperatorResultsFetchOptions, EncryptedOperatorResultsInstance> {
        locations: string[]; transcriptSid: string; url: string;
      }
      interface EncryptedSentencesInstance extends Instance, Fetches<EncryptedSentencesFetchOptions, EncryptedSentencesInstance> {
        location: string; transcriptSid: string; url: string;
      }
      interface MediaInstance extends Instance, Fetches<MediaFetchOptions, MediaInstance> {
        accountSid: string; mediaUrl: string; serviceSid: string; sid: string; url: string;
      }
      interface OperatorAttachmentInstance extends Instance, Creates<{}, OperatorAttachmentInstance>, Removes {
        serviceSid: string; operatorSid: string; url: string;
      }
      interface OperatorAttachmentsInstance extends Instance, Fetches<{}, OperatorAttachmentsInstance> {
        serviceSid: string; operatorSids: string[]; url: string;
      }
      interface OperatorInstance extends Instance, Fetches<{}, OperatorInstance> {
        accountSid: string; sid: string; friendlyName: string; description: string; author: string; operatorType: string; version: number; availability: 'public'|'internal'|'beta'|'retired'|'general-availability'|'deprecated'; config: any; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface OperatorResultInstance extends Instance, Fetches<OperatorResultFetchOptions, OperatorResultInstance> {
        operatorType: 'text-generation'|'json'|'conversation-classify'|'utterance-classify'|'extract'|'extract-normalize'|'pii-extract'; name: string; operatorSid: string; extractMatch: boolean; matchProbability: number; normalizedResult: string; utteranceResults: any[]; utteranceMatch: boolean; predictedLabel: string; predictedProbability: number; labelProbabilities: any; extractResults: any; textGenerationResults: any; jsonResults: any; transcriptSid: string; url: string;
      }
      interface OperatorTypeInstance extends Instance, Fetches<{}, OperatorTypeInstance> {
        name: string; sid: string; friendlyName: string; description: string; docsLink: string; outputType: 'text-classification'|'text-extraction'|'text-extraction-normalized'|'text-generation'|'json'; supportedLanguages: string[]; provider: 'twilio'|'amazon'|'openai'; availability: 'internal'|'beta'|'retired'|'general-availability'|'deprecated'; configurable: boolean; configSchema: any; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface PrebuiltOperatorInstance extends Instance, Fetches<{}, PrebuiltOperatorInstance> {
        accountSid: string; sid: string; friendlyName: string; description: string; author: string; operatorType: string; version: number; availability: 'public'|'internal'|'beta'|'retired'|'general-availability'; config: any; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface SentenceInstance extends Instance {
        mediaChannel: number; sentenceIndex: number; startTime: string; endTime: string; transcript: string; sid: string; confidence: string; words: any[];
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        accountSid: string; autoRedaction: boolean; mediaRedaction: boolean; autoTranscribe: boolean; dataLogging: boolean; dateCreated: Date; dateUpdated: Date; friendlyName: string; languageCode: string; sid: string; uniqueName: string; url: string; webhookUrl: string; webhookHttpMethod: 'GET'|'POST'|'NULL'; readOnlyAttachedOperatorSids: string[]; version: number; encryptionCredentialSid: string;
      }
      interface TranscriptInstance extends Instance, Fetches<{}, TranscriptInstance>, Removes {
        accountSid: string; serviceSid: string; sid: string; dateCreated: Date; dateUpdated: Date; status: 'in-progress'|'completed'|'queued'|'failed'|'canceled'|'new'|'error'; channel: any; dataLogging: boolean; languageCode: string; customerKey: string; mediaStartTime: Date; duration: number; url: string; redaction: boolean; encryptionCredentialSid: string; links: {[key:string]:any};
        /** `` */
        encryptedOperatorResults(): TranscriptsEncryptedOperatorResultsList;
        /** `` */
        encryptedSentences(): TranscriptsEncryptedSentencesList;
        /** `` */
        media(): TranscriptsMediaList;
        /** `/Transcripts/{transcriptSid}/OperatorResults` */
        operatorResults(): TranscriptsOperatorResultsList;
        /** `/Transcripts/{transcriptSid}/Sentences` */
        sentences(): TranscriptsSentencesList;
      }
    }
    namespace intelligence.v3 {
      interface V3 {
        /** `/ControlPlane/Configurations` */
        configurations: ConfigurationsList;
        /** `/Conversations` */
        conversations: ConversationsList;
        /** `/ControlPlane/Operators` */
        operators: OperatorsList;
        /** `/OperatorResults` */
        operatorResults: OperatorResultsList;
        /** `/ControlPlane/Operators/{id}/Versions/{versionParam}` */
        versions: VersionsList;
      }
      type ConfigurationCreateOptions = { displayName: string; description?: string; rules: any[] };
      interface ConfigurationsList extends Resource, Leads<[id: string], ConfigurationsContext>, CreatesWithAndHeaders<ConfigurationCreateOptions, ConfigurationInstance>, Lists<{}, ConfigurationInstance> {}
      type ConfigurationUpdateOptions = { displayName: string; description?: string; rules: any[] };
      interface ConfigurationsContext extends Resource, Fetches<{}, ConfigurationInstance>, UpdatesWithAndHeaders<ConfigurationUpdateOptions, ConfigurationInstance>, Removes {}
      type ConversationListOptions = { createdAtBefore?: Date; createdAtAfter?: Date; status?: 'ACTIVE'|'INACTIVE'|'CLOSED'; channelId?: string; channels?: ('VOICE'|'SMS'|'RCS'|'EMAIL'|'WHATSAPP'|'CHAT'|'API'|'SYSTEM')[]; conversationConfigurationId?: string; intelligenceConfigurationIds?: string[]; operatorIds?: string[] };
      interface ConversationsList extends Resource, Leads<[id: string], ConversationsContext>, Lists<ConversationListOptions, ConversationInstance> {}
      interface ConversationsContext extends Resource, Fetches<{}, ConversationInstance> {}
      type OperatorCreateOptions = { id?: string; displayName?: string; description?: string; version?: number; author?: 'SELF'|'TWILIO'; prompt?: string; outputFormat?: 'TEXT'|'JSON'|'CLASSIFICATION'; outputSchema?: {[key:string]:any}; trainingExamples?: any[]; context?: any; parameters?: any };
      interface OperatorsList extends Resource, Leads<[id: string], OperatorsContext>, CreatesAndHeaders<OperatorCreateOptions, OperatorInstance>, Lists<{}, OperatorInstance> {}
      type OperatorUpdateOptions = { id?: string; displayName?: string; description?: string; version?: number; author?: 'SELF'|'TWILIO'; prompt?: string; outputFormat?: 'TEXT'|'JSON'|'CLASSIFICATION'; outputSchema?: {[key:string]:any}; trainingExamples?: any[]; context?: any; parameters?: any };
      interface OperatorsContext extends Resource, Fetches<{}, OperatorInstance>, UpdatesAndHeaders<OperatorUpdateOptions, OperatorInstance>, Removes {}
      type OperatorResultListOptions = { conversationId?: string; intelligenceConfigurationId?: string; operatorId?: string };
      interface OperatorResultsList extends Resource, Leads<[operatorResultId: string], OperatorResultsContext>, Lists<OperatorResultListOptions, OperatorResultInstance> {}
      interface OperatorResultsContext extends Resource, Fetches<{}, OperatorResultInstance>, Removes {}
      interface VersionsList extends Leads<[id: string, version: string], VersionsContext> {}
      interface VersionsContext extends Resource {}
      interface ConfigurationInstance extends Instance, Fetches<{}, ConfigurationInstance>, UpdatesWith<ConfigurationUpdateOptions, ConfigurationInstance>, Removes {
        accountId: string; id: string; displayName: string; description: string; version: number; rules: any[]; dateCreated: Date; dateUpdated: Date;
      }
      interface ConversationInstance extends Instance, Fetches<{}, ConversationInstance> {
        id: string; accountId: string; name: string; status: 'ACTIVE'|'INACTIVE'|'CLOSED'; createdAt: Date; updatedAt: Date; intelligenceConfigurationIds: string[]; conversationConfigurationId: string; channels: ('VOICE'|'SMS'|'RCS'|'EMAIL'|'WHATSAPP'|'CHAT'|'API'|'SYSTEM')[]; channelIds: string[]; participants: any[]; communications: any[]; operatorResultIds: string[];
      }
      interface OperatorInstance extends Instance, Fetches<{}, OperatorInstance>, Updates<OperatorUpdateOptions, OperatorInstance>, Removes {
        id: string; displayName: string; description: string; version: number; author: 'SELF'|'TWILIO'; prompt: string; outputFormat: 'TEXT'|'JSON'|'CLASSIFICATION'; outputSchema: {[key:string]:any}; trainingExamples: any[]; context: any; parameters: any;
      }
      interface OperatorResultInstance extends Instance, Fetches<{}, OperatorResultInstance>, Removes {
        outputFormat: string; id: string; accountId: string; intelligenceConfiguration: any; conversationId: string; operator: any; dateCreated: Date; referenceIds: string[]; executionDetails: any; metadata: any; result: any;
      }
      interface VersionInstance extends Instance, Fetches<{}, VersionInstance> {
        id: string; displayName: string; description: string; version: number; author: 'SELF'|'TWILIO'; prompt: string; outputFormat: 'TEXT'|'JSON'|'CLASSIFICATION'; outputSchema: {[key:string]:any}; trainingExamples: any[]; context: any; parameters: any; status: 'ACTIVE'|'PREVIEW'|'DEPRECATED'|'RETIRED'; dateCreated: Date; dateDeprecated: Date; retirementDate: Date; dateRetired: Date;
      }
    }
    namespace ipMessaging {
      interface IpMessaging {
        v1: rest.ipMessaging.v1.V1;
        v2: rest.ipMessaging.v2.V2;
        /** @deprecated Use v2.credentials instead. */
        credentials: rest.ipMessaging.v2.CredentialsList;
        /** @deprecated Use v2.services instead. */
        services: rest.ipMessaging.v2.ServicesList;
      }
    }
    namespace ipMessaging.v1 {
      interface V1 {
        /** `/Credentials` */
        credentials: CredentialsList;
        /** `/Services` */
        services: ServicesList;
      }
      type CredentialCreateOptions = { type: 'gcm'|'apn'|'fcm'; friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsList extends Resource, Leads<[sid: string], CredentialsContext>, CreatesWith<CredentialCreateOptions, CredentialInstance>, Lists<{}, CredentialInstance> {}
      type CredentialUpdateOptions = { friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsContext extends Resource, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {}
      type ServiceCreateOptions = { friendlyName: string };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { friendlyName?: string; defaultServiceRoleSid?: string; defaultChannelRoleSid?: string; defaultChannelCreatorRoleSid?: string; readStatusEnabled?: boolean; reachabilityEnabled?: boolean; typingIndicatorTimeout?: number; consumptionReportInterval?: number; 'notifications.newMessage.enabled'?: boolean; 'notifications.newMessage.template'?: string; 'notifications.addedToChannel.enabled'?: boolean; 'notifications.addedToChannel.template'?: string; 'notifications.removedFromChannel.enabled'?: boolean; 'notifications.removedFromChannel.template'?: string; 'notifications.invitedToChannel.enabled'?: boolean; 'notifications.invitedToChannel.template'?: string; preWebhookUrl?: string; postWebhookUrl?: string; webhookMethod?: string; webhookFilters?: string[]; 'webhooks.onMessageSend.url'?: string; 'webhooks.onMessageSend.method'?: string; 'webhooks.onMessageUpdate.url'?: string; 'webhooks.onMessageUpdate.method'?: string; 'webhooks.onMessageRemove.url'?: string; 'webhooks.onMessageRemove.method'?: string; 'webhooks.onChannelAdd.url'?: string; 'webhooks.onChannelAdd.method'?: string; 'webhooks.onChannelDestroy.url'?: string; 'webhooks.onChannelDestroy.method'?: string; 'webhooks.onChannelUpdate.url'?: string; 'webhooks.onChannelUpdate.method'?: string; 'webhooks.onMemberAdd.url'?: string; 'webhooks.onMemberAdd.method'?: string; 'webhooks.onMemberRemove.url'?: string; 'webhooks.onMemberRemove.method'?: string; 'webhooks.onMessageSent.url'?: string; 'webhooks.onMessageSent.method'?: string; 'webhooks.onMessageUpdated.url'?: string; 'webhooks.onMessageUpdated.method'?: string; 'webhooks.onMessageRemoved.url'?: string; 'webhooks.onMessageRemoved.method'?: string; 'webhooks.onChannelAdded.url'?: string; 'webhooks.onChannelAdded.method'?: string; 'webhooks.onChannelDestroyed.url'?: string; 'webhooks.onChannelDestroyed.method'?: string; 'webhooks.onChannelUpdated.url'?: string; 'webhooks.onChannelUpdated.method'?: string; 'webhooks.onMemberAdded.url'?: string; 'webhooks.onMemberAdded.method'?: string; 'webhooks.onMemberRemoved.url'?: string; 'webhooks.onMemberRemoved.method'?: string; 'limits.channelMembers'?: number; 'limits.userChannels'?: number };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/Channels` */
        channels: ServicesChannelsList;
        /** `/Services/{serviceSid}/Roles` */
        roles: ServicesRolesList;
        /** `/Services/{serviceSid}/Users` */
        users: ServicesUsersList;
      }
      type ChannelCreateOptions = { friendlyName?: string; uniqueName?: string; attributes?: string; type?: 'public'|'private' };
      type ChannelListOptions = { type?: ('public'|'private')[] };
      interface ServicesChannelsList extends Resource, Leads<[sid: string], ServicesChannelsContext>, Creates<ChannelCreateOptions, ChannelInstance>, Lists<ChannelListOptions, ChannelInstance> {}
      type ChannelUpdateOptions = { friendlyName?: string; uniqueName?: string; attributes?: string };
      interface ServicesChannelsContext extends Resource, Fetches<{}, ChannelInstance>, Updates<ChannelUpdateOptions, ChannelInstance>, Removes {
        /** `/Services/{serviceSid}/Channels/{channelSid}/Invites` */
        invites: ServicesChannelsInvitesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Members` */
        members: ServicesChannelsMembersList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Messages` */
        messages: ServicesChannelsMessagesList;
      }
      type InviteCreateOptions = { identity: string; roleSid?: string };
      type InviteListOptions = { identity?: string[] };
      interface ServicesChannelsInvitesList extends Resource, Leads<[sid: string], ServicesChannelsInvitesContext>, CreatesWith<InviteCreateOptions, InviteInstance>, Lists<InviteListOptions, InviteInstance> {}
      interface ServicesChannelsInvitesContext extends Resource, Fetches<{}, InviteInstance>, Removes {}
      type MemberCreateOptions = { identity: string; roleSid?: string };
      type MemberListOptions = { identity?: string[] };
      interface ServicesChannelsMembersList extends Resource, Leads<[sid: string], ServicesChannelsMembersContext>, CreatesWith<MemberCreateOptions, MemberInstance>, Lists<MemberListOptions, MemberInstance> {}
      type MemberUpdateOptions = { roleSid?: string; lastConsumedMessageIndex?: number };
      interface ServicesChannelsMembersContext extends Resource, Fetches<{}, MemberInstance>, Updates<MemberUpdateOptions, MemberInstance>, Removes {}
      type MessageCreateOptions = { body: string; from?: string; attributes?: string };
      type MessageListOptions = { order?: 'asc'|'desc' };
      interface ServicesChannelsMessagesList extends Resource, Leads<[sid: string], ServicesChannelsMessagesContext>, CreatesWith<MessageCreateOptions, MessageInstance>, Lists<MessageListOptions, MessageInstance> {}
      type MessageUpdateOptions = { body?: string; attributes?: string };
      interface ServicesChannelsMessagesContext extends Resource, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {}
      type RoleCreateOptions = { friendlyName: string; type: 'channel'|'deployment'; permission: string[] };
      interface ServicesRolesList extends Resource, Leads<[sid: string], ServicesRolesContext>, CreatesWith<RoleCreateOptions, RoleInstance>, Lists<{}, RoleInstance> {}
      type RoleUpdateOptions = { permission: string[] };
      interface ServicesRolesContext extends Resource, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {}
      type UserCreateOptions = { identity: string; roleSid?: string; attributes?: string; friendlyName?: string };
      interface ServicesUsersList extends Resource, Leads<[sid: string], ServicesUsersContext>, CreatesWith<UserCreateOptions, UserInstance>, Lists<{}, UserInstance> {}
      type UserUpdateOptions = { roleSid?: string; attributes?: string; friendlyName?: string };
      interface ServicesUsersContext extends Resource, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        /** `/Services/{serviceSid}/Users/{userSid}/Channels` */
        userChannels: ServicesUsersUserChannelsList;
      }
      interface ServicesUsersUserChannelsList extends Resource, Lists<{}, UserChannelInstance> {}
      interface ChannelInstance extends Instance, Fetches<{}, ChannelInstance>, Updates<ChannelUpdateOptions, ChannelInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; uniqueName: string; attributes: string; type: 'public'|'private'; dateCreated: Date; dateUpdated: Date; createdBy: string; membersCount: number; messagesCount: number; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Channels/{channelSid}/Invites` */
        invites(): ServicesChannelsInvitesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Members` */
        members(): ServicesChannelsMembersList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Messages` */
        messages(): ServicesChannelsMessagesList;
      }
      interface CredentialInstance extends Instance, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; type: 'gcm'|'apn'|'fcm'; sandbox: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface InviteInstance extends Instance, Fetches<{}, InviteInstance>, Removes {
        sid: string; accountSid: string; channelSid: string; serviceSid: string; identity: string; dateCreated: Date; dateUpdated: Date; roleSid: string; createdBy: string; url: string;
      }
      interface MemberInstance extends Instance, Fetches<{}, MemberInstance>, Updates<MemberUpdateOptions, MemberInstance>, Removes {
        sid: string; accountSid: string; channelSid: string; serviceSid: string; identity: string; dateCreated: Date; dateUpdated: Date; roleSid: string; lastConsumedMessageIndex: number; lastConsumptionTimestamp: Date; url: string;
      }
      interface MessageInstance extends Instance, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {
        sid: string; accountSid: string; attributes: string; serviceSid: string; to: string; channelSid: string; dateCreated: Date; dateUpdated: Date; wasEdited: boolean; from: string; body: string; index: number; url: string;
      }
      interface RoleInstance extends Instance, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; type: 'channel'|'deployment'; permissions: string[]; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; defaultServiceRoleSid: string; defaultChannelRoleSid: string; defaultChannelCreatorRoleSid: string; readStatusEnabled: boolean; reachabilityEnabled: boolean; typingIndicatorTimeout: number; consumptionReportInterval: number; limits: any; webhooks: any; preWebhookUrl: string; postWebhookUrl: string; webhookMethod: string; webhookFilters: string[]; notifications: any; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Channels` */
        channels(): ServicesChannelsList;
        /** `/Services/{serviceSid}/Roles` */
        roles(): ServicesRolesList;
        /** `/Services/{serviceSid}/Users` */
        users(): ServicesUsersList;
      }
      interface UserChannelInstance extends Instance {
        accountSid: string; serviceSid: string; channelSid: string; memberSid: string; status: 'joined'|'invited'|'not_participating'; lastConsumedMessageIndex: number; unreadMessagesCount: number; links: {[key:string]:any};
      }
      interface UserInstance extends Instance, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; attributes: string; friendlyName: string; roleSid: string; identity: string; isOnline: boolean; isNotifiable: boolean; dateCreated: Date; dateUpdated: Date; joinedChannelsCount: number; links: {[key:string]:any}; url: string;
        /** `/Services/{serviceSid}/Users/{userSid}/Channels` */
        userChannels(): ServicesUsersUserChannelsList;
      }
    }
    namespace ipMessaging.v2 {
      interface V2 {
        /** `/Credentials` */
        credentials: CredentialsList;
        /** `/Services` */
        services: ServicesList;
      }
      type CredentialCreateOptions = { type: 'gcm'|'apn'|'fcm'; friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsList extends Resource, Leads<[sid: string], CredentialsContext>, CreatesWith<CredentialCreateOptions, CredentialInstance>, Lists<{}, CredentialInstance> {}
      type CredentialUpdateOptions = { friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsContext extends Resource, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {}
      type ServiceCreateOptions = { friendlyName: string };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { friendlyName?: string; defaultServiceRoleSid?: string; defaultChannelRoleSid?: string; defaultChannelCreatorRoleSid?: string; readStatusEnabled?: boolean; reachabilityEnabled?: boolean; typingIndicatorTimeout?: number; consumptionReportInterval?: number; 'notifications.newMessage.enabled'?: boolean; 'notifications.newMessage.template'?: string; 'notifications.newMessage.sound'?: string; 'notifications.newMessage.badgeCountEnabled'?: boolean; 'notifications.addedToChannel.enabled'?: boolean; 'notifications.addedToChannel.template'?: string; 'notifications.addedToChannel.sound'?: string; 'notifications.removedFromChannel.enabled'?: boolean; 'notifications.removedFromChannel.template'?: string; 'notifications.removedFromChannel.sound'?: string; 'notifications.invitedToChannel.enabled'?: boolean; 'notifications.invitedToChannel.template'?: string; 'notifications.invitedToChannel.sound'?: string; preWebhookUrl?: string; postWebhookUrl?: string; webhookMethod?: string; webhookFilters?: string[]; 'limits.channelMembers'?: number; 'limits.userChannels'?: number; 'media.compatibilityMessage'?: string; preWebhookRetryCount?: number; postWebhookRetryCount?: number; 'notifications.logEnabled'?: boolean };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/Bindings` */
        bindings: ServicesBindingsList;
        /** `/Services/{serviceSid}/Channels` */
        channels: ServicesChannelsList;
        /** `/Services/{serviceSid}/Roles` */
        roles: ServicesRolesList;
        /** `/Services/{serviceSid}/Users` */
        users: ServicesUsersList;
      }
      type BindingListOptions = { bindingType?: ('gcm'|'apn'|'fcm')[]; identity?: string[] };
      interface ServicesBindingsList extends Resource, Leads<[sid: string], ServicesBindingsContext>, Lists<BindingListOptions, BindingInstance> {}
      interface ServicesBindingsContext extends Resource, Fetches<{}, BindingInstance>, Removes {}
      type ChannelCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; uniqueName?: string; attributes?: string; type?: 'public'|'private'; dateCreated?: Date; dateUpdated?: Date; createdBy?: string };
      type ChannelListOptions = { type?: ('public'|'private')[] };
      interface ServicesChannelsList extends Resource, Leads<[sid: string], ServicesChannelsContext>, Creates<ChannelCreateOptions, ChannelInstance>, Lists<ChannelListOptions, ChannelInstance> {}
      type ChannelUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; friendlyName?: string; uniqueName?: string; attributes?: string; dateCreated?: Date; dateUpdated?: Date; createdBy?: string };
      interface ServicesChannelsContext extends Resource, Fetches<{}, ChannelInstance>, Updates<ChannelUpdateOptions, ChannelInstance>, Removes {
        /** `/Services/{serviceSid}/Channels/{channelSid}/Invites` */
        invites: ServicesChannelsInvitesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Members` */
        members: ServicesChannelsMembersList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Messages` */
        messages: ServicesChannelsMessagesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Webhooks` */
        webhooks: ServicesChannelsWebhooksList;
      }
      type InviteCreateOptions = { identity: string; roleSid?: string };
      type InviteListOptions = { identity?: string[] };
      interface ServicesChannelsInvitesList extends Resource, Leads<[sid: string], ServicesChannelsInvitesContext>, CreatesWith<InviteCreateOptions, InviteInstance>, Lists<InviteListOptions, InviteInstance> {}
      interface ServicesChannelsInvitesContext extends Resource, Fetches<{}, InviteInstance>, Removes {}
      type MemberCreateOptions = { identity: string; xTwilioWebhookEnabled?: 'true'|'false'; roleSid?: string; lastConsumedMessageIndex?: number; lastConsumptionTimestamp?: Date; dateCreated?: Date; dateUpdated?: Date; attributes?: string };
      type MemberListOptions = { identity?: string[] };
      interface ServicesChannelsMembersList extends Resource, Leads<[sid: string], ServicesChannelsMembersContext>, CreatesWith<MemberCreateOptions, MemberInstance>, Lists<MemberListOptions, MemberInstance> {}
      type MemberUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; roleSid?: string; lastConsumedMessageIndex?: number; lastConsumptionTimestamp?: Date; dateCreated?: Date; dateUpdated?: Date; attributes?: string };
      interface ServicesChannelsMembersContext extends Resource, Fetches<{}, MemberInstance>, Updates<MemberUpdateOptions, MemberInstance>, Removes {}
      type MessageCreateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; from?: string; attributes?: string; dateCreated?: Date; dateUpdated?: Date; lastUpdatedBy?: string; body?: string; mediaSid?: string };
      type MessageListOptions = { order?: 'asc'|'desc' };
      interface ServicesChannelsMessagesList extends Resource, Leads<[sid: string], ServicesChannelsMessagesContext>, Creates<MessageCreateOptions, MessageInstance>, Lists<MessageListOptions, MessageInstance> {}
      type MessageUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; body?: string; attributes?: string; dateCreated?: Date; dateUpdated?: Date; lastUpdatedBy?: string; from?: string };
      interface ServicesChannelsMessagesContext extends Resource, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {}
      type WebhookCreateOptions = { type: 'webhook'|'trigger'|'studio'; 'configuration.url'?: string; 'configuration.method'?: 'GET'|'POST'; 'configuration.filters'?: string[]; 'configuration.triggers'?: string[]; 'configuration.flowSid'?: string; 'configuration.retryCount'?: number };
      interface ServicesChannelsWebhooksList extends Resource, Leads<[sid: string], ServicesChannelsWebhooksContext>, CreatesWith<WebhookCreateOptions, WebhookInstance>, Lists<{}, WebhookInstance> {}
      type WebhookUpdateOptions = { 'configuration.url'?: string; 'configuration.method'?: 'GET'|'POST'; 'configuration.filters'?: string[]; 'configuration.triggers'?: string[]; 'configuration.flowSid'?: string; 'configuration.retryCount'?: number };
      interface ServicesChannelsWebhooksContext extends Resource, Fetches<{}, WebhookInstance>, Updates<WebhookUpdateOptions, WebhookInstance>, Removes {}
      type RoleCreateOptions = { friendlyName: string; type: 'channel'|'deployment'; permission: string[] };
      interface ServicesRolesList extends Resource, Leads<[sid: string], ServicesRolesContext>, CreatesWith<RoleCreateOptions, RoleInstance>, Lists<{}, RoleInstance> {}
      type RoleUpdateOptions = { permission: string[] };
      interface ServicesRolesContext extends Resource, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {}
      type UserCreateOptions = { identity: string; xTwilioWebhookEnabled?: 'true'|'false'; roleSid?: string; attributes?: string; friendlyName?: string };
      interface ServicesUsersList extends Resource, Leads<[sid: string], ServicesUsersContext>, CreatesWith<UserCreateOptions, UserInstance>, Lists<{}, UserInstance> {}
      type UserUpdateOptions = { xTwilioWebhookEnabled?: 'true'|'false'; roleSid?: string; attributes?: string; friendlyName?: string };
      interface ServicesUsersContext extends Resource, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        /** `/Services/{serviceSid}/Users/{userSid}/Bindings` */
        userBindings: ServicesUsersUserBindingsList;
        /** `/Services/{serviceSid}/Users/{userSid}/Channels` */
        userChannels: ServicesUsersUserChannelsList;
      }
      type UserBindingListOptions = { bindingType?: ('gcm'|'apn'|'fcm')[] };
      interface ServicesUsersUserBindingsList extends Resource, Leads<[sid: string], ServicesUsersUserBindingsContext>, Lists<UserBindingListOptions, UserBindingInstance> {}
      interface ServicesUsersUserBindingsContext extends Resource, Fetches<{}, UserBindingInstance>, Removes {}
      interface ServicesUsersUserChannelsList extends Resource, Leads<[channelSid: string], ServicesUsersUserChannelsContext>, Lists<{}, UserChannelInstance> {}
      type UserChannelUpdateOptions = { notificationLevel?: 'default'|'muted'; lastConsumedMessageIndex?: number; lastConsumptionTimestamp?: Date };
      interface ServicesUsersUserChannelsContext extends Resource, Fetches<{}, UserChannelInstance>, Updates<UserChannelUpdateOptions, UserChannelInstance>, Removes {}
      interface BindingInstance extends Instance, Fetches<{}, BindingInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; endpoint: string; identity: string; credentialSid: string; bindingType: 'gcm'|'apn'|'fcm'; messageTypes: string[]; url: string; links: {[key:string]:any};
      }
      interface ChannelInstance extends Instance, Fetches<{}, ChannelInstance>, Updates<ChannelUpdateOptions, ChannelInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; uniqueName: string; attributes: string; type: 'public'|'private'; dateCreated: Date; dateUpdated: Date; createdBy: string; membersCount: number; messagesCount: number; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Channels/{channelSid}/Invites` */
        invites(): ServicesChannelsInvitesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Members` */
        members(): ServicesChannelsMembersList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Messages` */
        messages(): ServicesChannelsMessagesList;
        /** `/Services/{serviceSid}/Channels/{channelSid}/Webhooks` */
        webhooks(): ServicesChannelsWebhooksList;
      }
      interface CredentialInstance extends Instance, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; type: 'gcm'|'apn'|'fcm'; sandbox: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface InviteInstance extends Instance, Fetches<{}, InviteInstance>, Removes {
        sid: string; accountSid: string; channelSid: string; serviceSid: string; identity: string; dateCreated: Date; dateUpdated: Date; roleSid: string; createdBy: string; url: string;
      }
      interface MemberInstance extends Instance, Fetches<{}, MemberInstance>, Updates<MemberUpdateOptions, MemberInstance>, Removes {
        sid: string; accountSid: string; channelSid: string; serviceSid: string; identity: string; dateCreated: Date; dateUpdated: Date; roleSid: string; lastConsumedMessageIndex: number; lastConsumptionTimestamp: Date; url: string; attributes: string;
      }
      interface MessageInstance extends Instance, Fetches<{}, MessageInstance>, Updates<MessageUpdateOptions, MessageInstance>, Removes {
        sid: string; accountSid: string; attributes: string; serviceSid: string; to: string; channelSid: string; dateCreated: Date; dateUpdated: Date; lastUpdatedBy: string; wasEdited: boolean; from: string; body: string; index: number; type: string; media: any; url: string;
      }
      interface RoleInstance extends Instance, Fetches<{}, RoleInstance>, UpdatesWith<RoleUpdateOptions, RoleInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; type: 'channel'|'deployment'; permissions: string[]; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; defaultServiceRoleSid: string; defaultChannelRoleSid: string; defaultChannelCreatorRoleSid: string; readStatusEnabled: boolean; reachabilityEnabled: boolean; typingIndicatorTimeout: number; consumptionReportInterval: number; limits: any; preWebhookUrl: string; postWebhookUrl: string; webhookMethod: string; webhookFilters: string[]; preWebhookRetryCount: number; postWebhookRetryCount: number; notifications: any; media: any; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Bindings` */
        bindings(): ServicesBindingsList;
        /** `/Services/{serviceSid}/Channels` */
        channels(): ServicesChannelsList;
        /** `/Services/{serviceSid}/Roles` */
        roles(): ServicesRolesList;
        /** `/Services/{serviceSid}/Users` */
        users(): ServicesUsersList;
      }
      interface UserBindingInstance extends Instance, Fetches<{}, UserBindingInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; endpoint: string; identity: string; userSid: string; credentialSid: string; bindingType: 'gcm'|'apn'|'fcm'; messageTypes: string[]; url: string;
      }
      interface UserChannelInstance extends Instance, Fetches<{}, UserChannelInstance>, Updates<UserChannelUpdateOptions, UserChannelInstance>, Removes {
        accountSid: string; serviceSid: string; channelSid: string; userSid: string; memberSid: string; status: 'joined'|'invited'|'not_participating'; lastConsumedMessageIndex: number; unreadMessagesCount: number; links: {[key:string]:any}; url: string; notificationLevel: 'default'|'muted';
      }
      interface UserInstance extends Instance, Fetches<{}, UserInstance>, Updates<UserUpdateOptions, UserInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; attributes: string; friendlyName: string; roleSid: string; identity: string; isOnline: boolean; isNotifiable: boolean; dateCreated: Date; dateUpdated: Date; joinedChannelsCount: number; links: {[key:string]:any}; url: string;
        /** `/Services/{serviceSid}/Users/{userSid}/Bindings` */
        userBindings(): ServicesUsersUserBindingsList;
        /** `/Services/{serviceSid}/Users/{userSid}/Channels` */
        userChannels(): ServicesUsersUserChannelsList;
      }
      interface WebhookInstance extends Instance, Fetches<{}, WebhookInstance>, Updates<WebhookUpdateOptions, WebhookInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; channelSid: string; type: string; url: string; configuration: any; dateCreated: Date; dateUpdated: Date;
      }
    }
    namespace knowledge {
      interface Knowledge {
        v1: rest.knowledge.v1.V1;
        v2: rest.knowledge.v2.V2;
      }
    }
    namespace knowledge.v1 {
      interface V1 {
        /** `/Knowledge` */
        knowledge: KnowledgeList;
      }
      type KnowledgeCreateOptions = { description?: string; knowledgeSourceDetails?: {[key:string]:any}; name: string; policy?: any; type: string; embeddingModel?: string };
      type KnowledgeListOptions = { tags?: string };
      interface KnowledgeList extends Resource, Leads<[id: string], KnowledgeContext>, CreatesWithAndHeaders<KnowledgeCreateOptions, KnowledgeInstance>, Lists<KnowledgeListOptions, KnowledgeInstance> {}
      type KnowledgeUpdateOptions = { description?: string; knowledgeSourceDetails?: {[key:string]:any}; name?: string; policy?: any; type?: string; embeddingModel?: string };
      interface KnowledgeContext extends Resource, Fetches<{}, KnowledgeInstance>, UpdatesAndHeaders<KnowledgeUpdateOptions, KnowledgeInstance>, Removes {
        /** `/Knowledge/{id}/Chunks` */
        chunks: KnowledgeChunksList;
        /** `/Knowledge/{id}/Status` */
        knowledgeStatus: KnowledgeKnowledgeStatusList;
      }
      interface KnowledgeChunksList extends Resource, Lists<{}, ChunkInstance> {}
      interface KnowledgeKnowledgeStatusList extends Resource, Leads<[], KnowledgeKnowledgeStatusContext> {}
      interface KnowledgeKnowledgeStatusContext extends Resource, Fetches<{}, KnowledgeStatusInstance> {}
      interface ChunkInstance extends Instance {
        accountSid: string; content: string; metadata: {[key:string]:any}; dateCreated: Date; dateUpdated: Date;
      }
      interface KnowledgeInstance extends Instance, Fetches<{}, KnowledgeInstance>, Updates<KnowledgeUpdateOptions, KnowledgeInstance>, Removes {
        description: string; id: string; accountSid: string; knowledgeSourceDetails: {[key:string]:any}; name: string; status: string; type: string; url: string; embeddingModel: string; dateCreated: Date; dateUpdated: Date;
        /** `/Knowledge/{id}/Chunks` */
        chunks(): KnowledgeChunksList;
        /** `` */
        knowledgeStatus(): KnowledgeKnowledgeStatusList;
      }
      interface KnowledgeStatusInstance extends Instance, Fetches<{}, KnowledgeStatusInstance> {
        accountSid: string; status: string; lastStatus: string; dateUpdated: Date;
      }
    }
    namespace knowledge.v2 {
      interface V2 {
        /** `/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks` */
        chunks: ChunksList;
        /** `/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}` */
        knowledge: KnowledgeList;
        /** `/ControlPlane/KnowledgeBases` */
        knowledgeBases: KnowledgeBasesList;
        /** `/ControlPlane/Operations/{operationId}` */
        operations: OperationsList;
        /** `/KnowledgeBases/{kbId}/Search` */
        search: SearchList;
      }
      interface ChunksList extends Leads<[kbId: string, knowledgeId: string], ChunksContext> {}
      interface ChunksContext extends Resource, Lists<{}, ChunkInstance> {}
      interface KnowledgeList extends Leads<[kbId: string, knowledgeId: string], KnowledgeContext> {}
      interface KnowledgeContext extends Resource {}
      type KnowledgeBasisCreateOptions = { displayName: string; description?: string };
      type KnowledgeBasisListOptions = { orderBy?: 'ASC'|'DESC' };
      interface KnowledgeBasesList extends Resource, Leads<[kbId: string], KnowledgeBasesContext>, CreatesWithAndHeaders<KnowledgeBasisCreateOptions, KnowledgeBasisInstance>, Lists<KnowledgeBasisListOptions, KnowledgeBasisInstance> {}
      type KnowledgeBasisUpdateOptions = { displayName?: string; description?: string };
      interface KnowledgeBasesContext extends Resource, Fetches<{}, KnowledgeBasisInstance>, UpdatesAndHeaders<KnowledgeBasisUpdateOptions, KnowledgeBasisInstance>, Removes {}
      interface OperationsList extends Resource, Leads<[operationId: string], OperationsContext> {}
      interface OperationsContext extends Resource, Fetches<{}, OperationInstance> {}
      interface SearchList extends Leads<[kbId: string], SearchContext> {}
      type SearchCreateOptions = { query: string; top: number; knowledgeIds?: string[] };
      interface SearchContext extends Resource, CreatesWithAndHeaders<SearchCreateOptions, SearchInstance> {}
      interface ChunkInstance extends Instance {
        content: string; createdAt: Date;
      }
      interface KnowledgeBasisInstance extends Instance, Fetches<{}, KnowledgeBasisInstance>, Updates<KnowledgeBasisUpdateOptions, KnowledgeBasisInstance>, Removes {
        message: string; displayName: string; description: string; id: string; status: string; createdAt: Date; updatedAt: Date; version: number; statusUrl: string;
      }
      type KnowledgeUpdateOptions = { name: string; description?: string; source?: any };
      interface KnowledgeInstance extends Instance, Fetches<{}, KnowledgeInstance>, UpdatesWith<KnowledgeUpdateOptions, KnowledgeInstance>, Removes {
        name: string; description: string; source: any; id: string; status: string; createdAt: Date; updatedAt: Date;
      }
      interface OperationInstance extends Instance, Fetches<{}, OperationInstance> {
        operationId: string; status: string; createdAt: Date; statusUrl: string; completedAt: Date; result: any; error: any; resultUrl: string;
      }
      interface SearchInstance extends Instance, CreatesWith<SearchCreateOptions, SearchInstance> {
        chunks: any[];
      }
    }
    namespace lookups {
      interface Lookups {
        v1: rest.lookups.v1.V1;
        v2: rest.lookups.v2.V2;
        /** @deprecated Use v1.phoneNumbers instead. */
        phoneNumbers: rest.lookups.v1.PhoneNumbersList;
      }
    }
    namespace lookups.v1 {
      interface V1 {
        /** `/PhoneNumbers/{phoneNumber}` */
        phoneNumbers: PhoneNumbersList;
      }
      interface PhoneNumbersList extends Resource, Leads<[phoneNumber: string], PhoneNumbersContext> {}
      type PhoneNumberFetchOptions = { countryCode?: string; type?: string[]; addOns?: string[]; addOnsData?: {[key:string]:any} };
      interface PhoneNumbersContext extends Resource, Fetches<PhoneNumberFetchOptions, PhoneNumberInstance> {}
      interface PhoneNumberInstance extends Instance, Fetches<PhoneNumberFetchOptions, PhoneNumberInstance> {
        callerName: any; countryCode: string; phoneNumber: string; nationalFormat: string; carrier: any; addOns: any; url: string;
      }
    }
    namespace lookups.v2 {
      interface V2 {
        /** `/RateLimits/Fields/{field}/Bucket/{bucket}` */
        bucket: BucketList;
        /** `/PhoneNumbers/{phoneNumber}/Overrides/{field}` */
        lookupOverrides: LookupOverridesList;
        /** `/PhoneNumbers/{phoneNumber}` */
        phoneNumbers: PhoneNumbersList;
        /** `/batch/query` */
        query: QueryList;
        /** `/RateLimits` */
        rateLimits: RateLimitsList;
      }
      interface BucketList extends Resource, Leads<[field: string, bucket: string], BucketContext> {}
      type BucketUpdateOptions = { ttl?: number };
      interface BucketContext extends Resource, Fetches<{}, BucketInstance>, UpdatesAndHeaders<BucketUpdateOptions, BucketInstance>, Removes {}
      interface LookupOverridesList extends Resource, Leads<[field: string, phoneNumber: string], LookupOverridesContext> {}
      type LookupOverrideCreateOptions = { lineType?: string; reason?: string };
      type LookupOverrideUpdateOptions = { lineType?: string; reason?: string };
      interface LookupOverridesContext extends Resource, CreatesAndHeaders<LookupOverrideCreateOptions, LookupOverrideInstance>, Fetches<{}, LookupOverrideInstance>, UpdatesAndHeaders<LookupOverrideUpdateOptions, LookupOverrideInstance>, Removes {}
      interface PhoneNumbersList extends Resource, Leads<[phoneNumber: string], PhoneNumbersContext> {}
      type PhoneNumberFetchOptions = { fields?: string; countryCode?: string; firstName?: string; lastName?: string; addressLine1?: string; addressLine2?: string; city?: string; state?: string; postalCode?: string; addressCountryCode?: string; nationalId?: string; dateOfBirth?: string; lastVerifiedDate?: string; verificationSid?: string; partnerSubId?: string };
      interface PhoneNumbersContext extends Resource, Fetches<PhoneNumberFetchOptions, PhoneNumberInstance> {}
      type QueryCreateOptions = { phoneNumbers?: any[] };
      interface QueryList extends Resource, CreatesAndHeaders<QueryCreateOptions, QueryInstance> {}
      type RateLimitFetchOptions = { fields?: string[] };
      interface RateLimitsList extends Resource, Fetches<RateLimitFetchOptions, RateLimitInstance> {}
      interface BucketInstance extends Instance, Fetches<{}, BucketInstance>, Updates<BucketUpdateOptions, BucketInstance>, Removes {
        code: number; message: string; moreInfo: string; status: number; field: string; limit: number; bucket: string; owner: string; ttl: number;
      }
      interface LookupOverrideInstance extends Instance, Creates<LookupOverrideCreateOptions, LookupOverrideInstance>, Fetches<{}, LookupOverrideInstance>, Updates<LookupOverrideUpdateOptions, LookupOverrideInstance>, Removes {
        phoneNumber: string; originalLineType: string; overriddenLineType: string; overrideReason: string; overrideTimestamp: Date; overriddenByAccountSid: string; code: number; message: string; moreInfo: string; status: number; field: string; limit: number; bucket: string; owner: string; ttl: number;
      }
      interface PhoneNumberInstance extends Instance, Fetches<PhoneNumberFetchOptions, PhoneNumberInstance> {
        callingCountryCode: string; countryCode: string; phoneNumber: string; nationalFormat: string; valid: boolean; validationErrors: ('TOO_SHORT'|'TOO_LONG'|'INVALID_BUT_POSSIBLE'|'INVALID_COUNTRY_CODE'|'INVALID_LENGTH'|'NOT_A_NUMBER')[]; callerName: any; simSwap: any; callForwarding: any; lineTypeIntelligence: any; lineStatus: any; identityMatch: any; reassignedNumber: any; smsPumpingRisk: any; phoneNumberQualityScore: any; preFill: any; url: string;
      }
      interface QueryInstance extends Instance {
        phoneNumbers: any[];
      }
      interface RateLimitInstance extends Instance {
        rateLimits: any[];
      }
    }
    namespace marketplace {
      interface Marketplace {
        v1: rest.marketplace.v1.V1;
      }
    }
    namespace marketplace.v1 {
      interface V1 {
        /** `/AvailableAddOns` */
        availableAddOns: AvailableAddOnsList;
        /** `/InstalledAddOns` */
        installedAddOns: InstalledAddOnsList;
        /** `/Listings` */
        moduleData: ModuleDataList;
        /** `/Listing/{sid}` */
        moduleDataManagement: ModuleDataManagementList;
        /** `/ReferralConversion` */
        referralConversion: ReferralConversionList;
      }
      interface AvailableAddOnsList extends Resource, Leads<[sid: string], AvailableAddOnsContext>, Lists<{}, AvailableAddOnInstance> {}
      interface AvailableAddOnsContext extends Resource, Fetches<{}, AvailableAddOnInstance> {
        /** `/AvailableAddOns/{availableAddOnSid}/Extensions` */
        extensions: AvailableAddOnsExtensionsList;
      }
      interface AvailableAddOnsExtensionsList extends Resource, Leads<[sid: string], AvailableAddOnsExtensionsContext>, Lists<{}, AvailableAddOnExtensionInstance> {}
      interface AvailableAddOnsExtensionsContext extends Resource, Fetches<{}, AvailableAddOnExtensionInstance> {}
      type InstalledAddOnCreateOptions = { availableAddOnSid: string; acceptTermsOfService: boolean; configuration?: any; uniqueName?: string };
      interface InstalledAddOnsList extends Resource, Leads<[sid: string], InstalledAddOnsContext>, CreatesWith<InstalledAddOnCreateOptions, InstalledAddOnInstance>, Lists<{}, InstalledAddOnInstance> {}
      type InstalledAddOnUpdateOptions = { configuration?: any; uniqueName?: string };
      interface InstalledAddOnsContext extends Resource, Fetches<{}, InstalledAddOnInstance>, Updates<InstalledAddOnUpdateOptions, InstalledAddOnInstance>, Removes {
        /** `/InstalledAddOns/{installedAddOnSid}/Extensions` */
        extensions: InstalledAddOnsExtensionsList;
        /** `/InstalledAddOns/{installedAddOnSid}/Usage` */
        usage: InstalledAddOnsUsageList;
      }
      interface InstalledAddOnsExtensionsList extends Resource, Leads<[sid: string], InstalledAddOnsExtensionsContext>, Lists<{}, InstalledAddOnExtensionInstance> {}
      type InstalledAddOnExtensionUpdateOptions = { enabled: boolean };
      interface InstalledAddOnsExtensionsContext extends Resource, Fetches<{}, InstalledAddOnExtensionInstance>, UpdatesWith<InstalledAddOnExtensionUpdateOptions, InstalledAddOnExtensionInstance> {}
      type InstalledAddOnUsageCreateOptions = { totalSubmitted?: number; billableItems: any[] };
      interface InstalledAddOnsUsageList extends Resource, CreatesWithAndHeaders<InstalledAddOnUsageCreateOptions, InstalledAddOnUsageInstance> {}
      type ModuleDataCreateOptions = { moduleInfo?: string; configuration?: string };
      interface ModuleDataList extends Resource, Creates<ModuleDataCreateOptions, ModuleDataInstance>, Fetches<{}, ModuleDataInstance> {}
      interface ModuleDataManagementList extends Resource, Leads<[sid: string], ModuleDataManagementContext> {}
      type ModuleDataManagementUpdateOptions = { moduleInfo?: string; description?: string; documentation?: string; policies?: string; support?: string; configuration?: string; pricing?: string };
      interface ModuleDataManagementContext extends Resource, Fetches<{}, ModuleDataManagementInstance>, Updates<ModuleDataManagementUpdateOptions, ModuleDataManagementInstance> {}
      type ReferralConversionCreateOptions = { referralAccountSid?: string };
      interface ReferralConversionList extends Resource, CreatesAndHeaders<ReferralConversionCreateOptions, ReferralConversionInstance> {}
      interface AvailableAddOnExtensionInstance extends Instance, Fetches<{}, AvailableAddOnExtensionInstance> {
        sid: string; availableAddOnSid: string; friendlyName: string; productName: string; uniqueName: string; url: string;
      }
      interface AvailableAddOnInstance extends Instance, Fetches<{}, AvailableAddOnInstance> {
        sid: string; friendlyName: string; description: string; pricingType: string; configurationSchema: {[key:string]:any}; url: string; links: {[key:string]:any};
        /** `/AvailableAddOns/{availableAddOnSid}/Extensions` */
        extensions(): AvailableAddOnsExtensionsList;
      }
      interface InstalledAddOnExtensionInstance extends Instance, Fetches<{}, InstalledAddOnExtensionInstance>, UpdatesWith<InstalledAddOnExtensionUpdateOptions, InstalledAddOnExtensionInstance> {
        sid: string; installedAddOnSid: string; friendlyName: string; productName: string; uniqueName: string; enabled: boolean; url: string;
      }
      interface InstalledAddOnInstance extends Instance, Fetches<{}, InstalledAddOnInstance>, Updates<InstalledAddOnUpdateOptions, InstalledAddOnInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; description: string; configuration: {[key:string]:any}; uniqueName: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/InstalledAddOns/{installedAddOnSid}/Extensions` */
        extensions(): InstalledAddOnsExtensionsList;
        /** `/InstalledAddOns/{installedAddOnSid}/Usage` */
        usage(): InstalledAddOnsUsageList;
      }
      interface InstalledAddOnUsageInstance extends Instance {
        totalSubmitted: number; billableItems: any[];
      }
      interface ModuleDataInstance extends Instance {
        url: string; sid: string; description: {[key:string]:any}; support: {[key:string]:any}; policies: {[key:string]:any}; moduleInfo: {[key:string]:any}; documentation: {[key:string]:any}; configuration: {[key:string]:any}; pricing: {[key:string]:any}; listings: {[key:string]:any}[];
      }
      interface ModuleDataManagementInstance extends Instance, Fetches<{}, ModuleDataManagementInstance>, Updates<ModuleDataManagementUpdateOptions, ModuleDataManagementInstance> {
        url: string; sid: string; description: {[key:string]:any}; support: {[key:string]:any}; policies: {[key:string]:any}; moduleInfo: {[key:string]:any}; documentation: {[key:string]:any}; configuration: {[key:string]:any}; pricing: {[key:string]:any}; listings: {[key:string]:any}[];
      }
      interface ReferralConversionInstance extends Instance {
        convertedAccountSid: string;
      }
    }
    namespace memory {
      interface Memory {
        v1: rest.memory.v1.V1;
      }
    }
    namespace memory.v1 {
      interface V1 {
        /** `/Stores/{storeId}/Profiles/Bulk` */
        bulk: BulkList;
        /** `/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}` */
        conversationSummaries: ConversationSummariesList;
        /** `/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}` */
        dataMappings: DataMappingsList;
        /** `/Stores/{storeId}/Profiles/{profileId}/Events` */
        events: EventsList;
        /** `/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}` */
        identifiers: IdentifiersList;
        /** `/ControlPlane/Stores/{storeId}/IdentityResolutionSettings` */
        identityResolutionSettings: IdentityResolutionSettingsList;
        /** `/Stores/{storeId}/Profiles/Imports/{importId}` */
        imports: ImportsList;
        /** `/Stores/{storeId}/Profiles/Lookup` */
        lookup: LookupList;
        /** `/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}` */
        observations: ObservationsList;
        /** `/ControlPlane/Operations/{operationId}` */
        operations: OperationsList;
        /** `/Stores/{storeId}/Profiles/{profileId}` */
        profiles: ProfilesList;
        /** `/Stores/{storeId}/Profiles/{profileId}/Recall` */
        recall: RecallList;
        /** `/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions` */
        revisions: RevisionsList;
        /** `/ControlPlane/Stores` */
        stores: StoresList;
        /** `/Stores/{storeId}/Profiles/{profileId}/Traits` */
        traits: TraitsList;
        /** `/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}` */
        traitGroups: TraitGroupsList;
      }
      interface BulkList extends Leads<[storeId: string], BulkContext> {}
      type BulkUpdateOptions = { profiles?: any[] };
      interface BulkContext extends Resource, UpdatesAndHeaders<BulkUpdateOptions, BulkInstance> {}
      interface ConversationSummariesList extends Leads<[storeId: string, profileId: string, summaryId: string], ConversationSummariesContext> {}
      interface ConversationSummariesContext extends Resource {}
      interface DataMappingsList extends Leads<[storeId: string, dataMappingId: string], DataMappingsContext> {}
      interface DataMappingsContext extends Resource {}
      interface EventsList extends Leads<[storeId: string, profileId: string], EventsContext> {}
      type EventCreateOptions = { type: string; events: any[] };
      interface EventsContext extends Resource, CreatesWithAndHeaders<EventCreateOptions, EventInstance> {}
      interface IdentifiersList extends Leads<[storeId: string, profileId: string, idType: string], IdentifiersContext> {}
      interface IdentifiersContext extends Resource {}
      interface IdentityResolutionSettingsList extends Leads<[storeId: string], IdentityResolutionSettingsContext> {}
      type IdentityResolutionSettingUpdateOptions = { identifierConfigs?: any[]; matchingRules?: string[] };
      interface IdentityResolutionSettingsContext extends Resource, Fetches<{}, IdentityResolutionSettingInstance>, UpdatesAndHeaders<IdentityResolutionSettingUpdateOptions, IdentityResolutionSettingInstance> {}
      interface ImportsList extends Leads<[storeId: string, importId: string], ImportsContext> {}
      interface ImportsContext extends Resource {}
      interface LookupList extends Leads<[storeId: string], LookupContext> {}
      type LookupCreateOptions = { idType: string; value: string };
      interface LookupContext extends Resource, CreatesWithAndHeaders<LookupCreateOptions, LookupInstance> {}
      interface ObservationsList extends Leads<[storeId: string, profileId: string, observationId: string], ObservationsContext> {}
      interface ObservationsContext extends Resource {}
      interface OperationsList extends Resource, Leads<[operationId: string], OperationsContext> {}
      interface OperationsContext extends Resource, Fetches<{}, OperationInstance> {}
      interface ProfilesList extends Leads<[storeId: string, profileId: string], ProfilesContext> {}
      interface ProfilesContext extends Resource {}
      interface RecallList extends Leads<[storeId: string, profileId: string], RecallContext> {}
      type RecallCreateOptions = { conversationId?: string; query?: string; beginDate?: Date; endDate?: Date; communicationsLimit?: number; observationsLimit?: number; summariesLimit?: number; relevanceThreshold?: number };
      interface RecallContext extends Resource, CreatesAndHeaders<RecallCreateOptions, RecallInstance> {}
      interface RevisionsList extends Leads<[storeId: string, profileId: string, observationId: string], RevisionsContext> {}
      type RevisionListOptions = { acceptEncoding?: string };
      interface RevisionsContext extends Resource, Lists<RevisionListOptions, RevisionInstance> {}
      type StoreCreateOptions = { displayName: string; description?: string };
      type ListOptions = { orderBy?: 'ASC'|'DESC' };
      interface StoresList extends Resource, Leads<[storeId: string], StoresContext>, CreatesWithAndHeaders<StoreCreateOptions, StoreInstance>, Lists<ListOptions, string[]> {}
      type StorePatchOptions = { displayName?: string; description?: string };
      interface StoresContext extends Resource, Fetches<{}, StoreInstance>, PatchesAndHeaders<StorePatchOptions, StoreInstance>, Removes {}
      interface TraitsList extends Leads<[storeId: string, profileId: string], TraitsContext> {}
      type TraitListOptions = { orderBy?: 'ASC'|'DESC'; traitGroups?: string };
      interface TraitsContext extends Resource, Lists<TraitListOptions, TraitInstance> {}
      interface TraitGroupsList extends Leads<[storeId: string, traitGroupName: string], TraitGroupsContext> {}
      interface TraitGroupsContext extends Resource {}
      interface BulkInstance extends Instance, Updates<BulkUpdateOptions, BulkInstance> {
        message: string;
      }
      type ConversationSummaryPatchOptions = { source?: string; content?: string; occurredAt?: Date; conversationId?: string };
      interface ConversationSummaryInstance extends Instance, Fetches<{}, ConversationSummaryInstance>, Patches<ConversationSummaryPatchOptions, ConversationSummaryInstance>, Removes {
        message: string; source: string; content: string; occurredAt: Date; conversationId: string; id: string; createdAt: Date; updatedAt: Date;
      }
      type DataMappingPatchOptions = { displayName?: string; description?: string; isEnabled?: boolean; mappingTo?: any };
      interface DataMappingInstance extends Instance, Fetches<{}, DataMappingInstance>, Patches<DataMappingPatchOptions, DataMappingInstance>, Removes {
        message: string; statusUrl: string; displayName: string; description: string; isEnabled: boolean; mappingTo: any; mappingFrom: any; id: string; createdAt: Date; updatedAt: Date; version: number;
      }
      interface EventInstance extends Instance {
        message: string;
      }
      type IdentifierPatchOptions = { idType: string; oldValue: string; newValue: string };
      interface IdentifierInstance extends Instance, Fetches<{}, IdentifierInstance>, PatchesWith<IdentifierPatchOptions, IdentifierInstance>, Removes {
        message: string; idType: string; values: string[];
      }
      interface IdentityResolutionSettingInstance extends Instance, Fetches<{}, IdentityResolutionSettingInstance>, Updates<IdentityResolutionSettingUpdateOptions, IdentityResolutionSettingInstance> {
        identifierConfigs: any[]; matchingRules: string[]; version: number; message: string; statusUrl: string;
      }
      interface ImportInstance extends Instance, Fetches<{}, ImportInstance> {
        status: string; filename: string; createdAt: Date; updatedAt: Date; fileSize: number; columnMappings: any[]; summary: any; importId: string; url: string; imports: string[];
      }
      interface LookupInstance extends Instance {
        normalizedValue: string; profiles: string[];
      }
      type ObservationPatchOptions = { content: string; occurredAt: Date; source: string; conversationIds?: string[] };
      interface ObservationInstance extends Instance, Fetches<{}, ObservationInstance>, PatchesWith<ObservationPatchOptions, ObservationInstance>, Removes {
        message: string; content: string; occurredAt: Date; source: string; conversationIds: string[]; id: string; createdAt: Date; updatedAt: Date;
      }
      interface OperationInstance extends Instance, Fetches<{}, OperationInstance> {
        operationId: string; status: string; createdAt: Date; statusUrl: string; completedAt: Date; result: any; error: any; resultUrl: string;
      }
      type ProfileFetchOptions = { traitGroups?: string };
      type ProfilePatchOptions = { traits?: any };
      interface ProfileInstance extends Instance, Fetches<ProfileFetchOptions, ProfileInstance>, Patches<ProfilePatchOptions, ProfileInstance>, Removes {
        id: string; message: string; profiles: string[]; meta: any; createdAt: Date; traits: any;
      }
      interface RecallInstance extends Instance {
        observations: any[]; summaries: any[]; communications: any[]; meta: any;
      }
      interface RevisionInstance extends Instance {
        content: string; occurredAt: Date; source: string; conversationIds: string[]; id: string; createdAt: Date; updatedAt: Date;
      }
      interface StoreInstance extends Instance, Fetches<{}, StoreInstance>, Patches<StorePatchOptions, StoreInstance>, Removes {
        message: string; statusUrl: string; stores: string[]; meta: any; displayName: string; description: string; id: string; status: string; intelligenceServiceId: string; version: number;
      }
      type TraitGroupFetchOptions = { includeTraits?: boolean; orderBy?: 'ASC'|'DESC' };
      type TraitGroupPatchOptions = { description?: string; traits?: any };
      interface TraitGroupInstance extends Instance, Fetches<TraitGroupFetchOptions, TraitGroupInstance>, Patches<TraitGroupPatchOptions, TraitGroupInstance>, Removes {
        message: string; statusUrl: string; displayName: string; description: string; traits: any; version: number; traitGroup: any; meta: any;
      }
      interface TraitInstance extends Instance {
        name: string; value: any; traitGroup: string; timestamp: Date;
      }
    }
    namespace messaging {
      interface Messaging {
        v1: rest.messaging.v1.V1;
        v2: rest.messaging.v2.V2;
        v3: rest.messaging.v3.V3;
        /** @deprecated Use v1.brandRegistrations instead. */
        brandRegistrations: rest.messaging.v1.BrandRegistrationsList;
        /** @deprecated Use v1.deactivations instead. */
        deactivations: rest.messaging.v1.DeactivationsList;
        /** @deprecated Use v1.domainCerts instead. */
        domainCerts: rest.messaging.v1.DomainCertsList;
        /** @deprecated Use v1.domainConfig instead. */
        domainConfig: rest.messaging.v1.DomainConfigList;
        /** @deprecated Use v1.externalCampaign instead. */
        externalCampaign: rest.messaging.v1.ExternalCampaignList;
        /** @deprecated Use v1.services instead. */
        services: rest.messaging.v1.ServicesList;
        /** @deprecated Use v1.usecases instead. */
        usecases: rest.messaging.v1.UsecasesList;
      }
    }
    namespace messaging.v1 {
      interface V1 {
        /** `/a2p/BrandRegistrations` */
        brandRegistrations: BrandRegistrationsList;
        /** `/Deactivations` */
        deactivations: DeactivationsList;
        /** `/LinkShortening/Domains/{domainSid}/Certificate` */
        domainCerts: DomainCertsList;
        /** `/LinkShortening/Domains/{domainSid}/Config` */
        domainConfig: DomainConfigList;
        /** `/LinkShortening/MessagingService/{messagingServiceSid}/DomainConfig` */
        domainConfigMessagingService: DomainConfigMessagingServiceList;
        /** `/LinkShortening/Domains/{domainSid}/ValidateDns` */
        domainValidateDns: DomainValidateDnsList;
        /** `/Services/PreregisteredUsa2p` */
        externalCampaign: ExternalCampaignList;
        /** `/LinkShortening/Domains/{domainSid}/MessagingServices/{messagingServiceSid}` */
        linkshorteningMessagingService: LinkshorteningMessagingServiceList;
        /** `/LinkShortening/MessagingServices/{messagingServiceSid}/Domain` */
        linkshorteningMessagingServiceDomainAssociation: LinkshorteningMessagingServiceDomainAssociationList;
        /** `/LinkShortening/Domains/{domainSid}/RequestManagedCert` */
        requestManagedCert: RequestManagedCertList;
        /** `/Services` */
        services: ServicesList;
        /** `/Tollfree/Verifications` */
        tollfreeVerifications: TollfreeVerificationsList;
        /** `/Services/Usecases` */
        usecases: UsecasesList;
      }
      type BrandRegistrationCreateOptions = { customerProfileBundleSid: string; a2PProfileBundleSid: string; brandType?: string; mock?: boolean; skipAutomaticSecVet?: boolean };
      interface BrandRegistrationsList extends Resource, Leads<[sid: string], BrandRegistrationsContext>, CreatesWith<BrandRegistrationCreateOptions, BrandRegistrationInstance>, Lists<{}, BrandRegistrationInstance> {}
      interface BrandRegistrationsContext extends Resource, Fetches<{}, BrandRegistrationInstance>, Updates<{}, BrandRegistrationInstance> {
        /** `/a2p/BrandRegistrations/{brandRegistrationSid}/SmsOtp` */
        brandRegistrationOtps: BrandRegistrationsBrandRegistrationOtpsList;
        /** `/a2p/BrandRegistrations/{brandSid}/Vettings` */
        brandVettings: BrandRegistrationsBrandVettingsList;
      }
      interface BrandRegistrationsBrandRegistrationOtpsList extends Resource, Creates<{}, BrandRegistrationOtpInstance> {}
      type BrandVettingCreateOptions = { vettingProvider: 'campaign-verify'|'aegis'; vettingId?: string };
      type BrandVettingListOptions = { vettingProvider?: 'campaign-verify'|'aegis' };
      interface BrandRegistrationsBrandVettingsList extends Resource, Leads<[brandVettingSid: string], BrandRegistrationsBrandVettingsContext>, CreatesWith<BrandVettingCreateOptions, BrandVettingInstance>, Lists<BrandVettingListOptions, BrandVettingInstance> {}
      interface BrandRegistrationsBrandVettingsContext extends Resource, Fetches<{}, BrandVettingInstance> {}
      interface DeactivationsList extends Resource, Leads<[], DeactivationsContext> {}
      type DeactivationsFetchOptions = { date?: Date };
      interface DeactivationsContext extends Resource, Fetches<DeactivationsFetchOptions, DeactivationsInstance> {}
      interface DomainCertsList extends Resource, Leads<[domainSid: string], DomainCertsContext> {}
      type DomainCertsUpdateOptions = { tlsCert: string };
      interface DomainCertsContext extends Resource, Fetches<{}, DomainCertsInstance>, UpdatesWith<DomainCertsUpdateOptions, DomainCertsInstance>, Removes {}
      interface DomainConfigList extends Resource, Leads<[domainSid: string], DomainConfigContext> {}
      type DomainConfigUpdateOptions = { fallbackUrl?: string; callbackUrl?: string; continueOnFailure?: boolean; disableHttps?: boolean };
      interface DomainConfigContext extends Resource, Fetches<{}, DomainConfigInstance>, Updates<DomainConfigUpdateOptions, DomainConfigInstance> {}
      interface DomainConfigMessagingServiceList extends Resource, Leads<[messagingServiceSid: string], DomainConfigMessagingServiceContext> {}
      interface DomainConfigMessagingServiceContext extends Resource, Fetches<{}, DomainConfigMessagingServiceInstance> {}
      interface DomainValidateDnsList extends Resource, Leads<[domainSid: string], DomainValidateDnsContext> {}
      interface DomainValidateDnsContext extends Resource, Fetches<{}, DomainValidateDnInstance> {}
      type ExternalCampaignCreateOptions = { campaignId: string; messagingServiceSid: string; cnpMigration?: boolean };
      interface ExternalCampaignList extends Resource, CreatesWith<ExternalCampaignCreateOptions, ExternalCampaignInstance> {}
      interface LinkshorteningMessagingServiceList extends Resource, Leads<[domainSid: string, messagingServiceSid: string], LinkshorteningMessagingServiceContext> {}
      interface LinkshorteningMessagingServiceContext extends Resource, Creates<{}, LinkshorteningMessagingServiceInstance>, Removes {}
      interface LinkshorteningMessagingServiceDomainAssociationList extends Resource, Leads<[messagingServiceSid: string], LinkshorteningMessagingServiceDomainAssociationContext> {}
      interface LinkshorteningMessagingServiceDomainAssociationContext extends Resource, Fetches<{}, LinkshorteningMessagingServiceDomainAssociationInstance> {}
      interface RequestManagedCertList extends Resource, Leads<[domainSid: string], RequestManagedCertContext> {}
      interface RequestManagedCertContext extends Resource, Updates<{}, RequestManagedCertInstance> {}
      type ServiceCreateOptions = { friendlyName: string; inboundRequestUrl?: string; inboundMethod?: string; fallbackUrl?: string; fallbackMethod?: string; statusCallback?: string; stickySender?: boolean; mmsConverter?: boolean; smartEncoding?: boolean; scanMessageContent?: 'enable'|'disable'|'inherit'; fallbackToLongCode?: boolean; areaCodeGeomatch?: boolean; validityPeriod?: number; synchronousValidation?: boolean; usecase?: string; useInboundWebhookOnNumber?: boolean };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { friendlyName?: string; inboundRequestUrl?: string; inboundMethod?: string; fallbackUrl?: string; fallbackMethod?: string; statusCallback?: string; stickySender?: boolean; mmsConverter?: boolean; smartEncoding?: boolean; scanMessageContent?: 'enable'|'disable'|'inherit'; fallbackToLongCode?: boolean; areaCodeGeomatch?: boolean; validityPeriod?: number; synchronousValidation?: boolean; usecase?: string; useInboundWebhookOnNumber?: boolean };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/AlphaSenders` */
        alphaSenders: ServicesAlphaSendersList;
        /** `/Services/{messagingServiceSid}/ChannelSenders` */
        channelSenders: ServicesChannelSendersList;
        /** `/Services/{serviceSid}/DestinationAlphaSenders` */
        destinationAlphaSenders: ServicesDestinationAlphaSendersList;
        /** `/Services/{serviceSid}/PhoneNumbers` */
        phoneNumbers: ServicesPhoneNumbersList;
        /** `/Services/{serviceSid}/ShortCodes` */
        shortCodes: ServicesShortCodesList;
        /** `/Services/{messagingServiceSid}/Compliance/Usa2p` */
        usAppToPerson: ServicesUsAppToPersonList;
        /** `/Services/{messagingServiceSid}/Compliance/Usa2p/Usecases` */
        usAppToPersonUsecases: ServicesUsAppToPersonUsecasesList;
      }
      type AlphaSenderCreateOptions = { alphaSender: string };
      interface ServicesAlphaSendersList extends Resource, Leads<[sid: string], ServicesAlphaSendersContext>, CreatesWith<AlphaSenderCreateOptions, AlphaSenderInstance>, Lists<{}, AlphaSenderInstance> {}
      interface ServicesAlphaSendersContext extends Resource, Fetches<{}, AlphaSenderInstance>, Removes {}
      type ChannelSenderCreateOptions = { sid: string };
      interface ServicesChannelSendersList extends Resource, Leads<[sid: string], ServicesChannelSendersContext>, CreatesWith<ChannelSenderCreateOptions, ChannelSenderInstance>, Lists<{}, ChannelSenderInstance> {}
      interface ServicesChannelSendersContext extends Resource, Fetches<{}, ChannelSenderInstance>, Removes {}
      type DestinationAlphaSenderCreateOptions = { alphaSender: string; isoCountryCode?: string };
      type DestinationAlphaSenderListOptions = { isoCountryCode?: string };
      interface ServicesDestinationAlphaSendersList extends Resource, Leads<[sid: string], ServicesDestinationAlphaSendersContext>, CreatesWith<DestinationAlphaSenderCreateOptions, DestinationAlphaSenderInstance>, Lists<DestinationAlphaSenderListOptions, DestinationAlphaSenderInstance> {}
      interface ServicesDestinationAlphaSendersContext extends Resource, Fetches<{}, DestinationAlphaSenderInstance>, Removes {}
      type PhoneNumberCreateOptions = { phoneNumberSid: string };
      interface ServicesPhoneNumbersList extends Resource, Leads<[sid: string], ServicesPhoneNumbersContext>, CreatesWith<PhoneNumberCreateOptions, PhoneNumberInstance>, Lists<{}, PhoneNumberInstance> {}
      interface ServicesPhoneNumbersContext extends Resource, Fetches<{}, PhoneNumberInstance>, Removes {}
      type ShortCodeCreateOptions = { shortCodeSid: string };
      interface ServicesShortCodesList extends Resource, Leads<[sid: string], ServicesShortCodesContext>, CreatesWith<ShortCodeCreateOptions, ShortCodeInstance>, Lists<{}, ShortCodeInstance> {}
      interface ServicesShortCodesContext extends Resource, Fetches<{}, ShortCodeInstance>, Removes {}
      type UsAppToPersonCreateOptions = { brandRegistrationSid: string; description: string; messageFlow: string; messageSamples: string[]; usAppToPersonUsecase: string; hasEmbeddedLinks: boolean; hasEmbeddedPhone: boolean; xTwilioApiVersion?: string; optInMessage?: string; optOutMessage?: string; helpMessage?: string; optInKeywords?: string[]; optOutKeywords?: string[]; helpKeywords?: string[]; subscriberOptIn?: boolean; ageGated?: boolean; directLending?: boolean; privacyPolicyUrl?: string; termsAndConditionsUrl?: string };
      type UsAppToPersonListOptions = { xTwilioApiVersion?: string };
      interface ServicesUsAppToPersonList extends Resource, Leads<[sid: string], ServicesUsAppToPersonContext>, CreatesWith<UsAppToPersonCreateOptions, UsAppToPersonInstance>, Lists<UsAppToPersonListOptions, UsAppToPersonInstance> {}
      type UsAppToPersonFetchOptions = { xTwilioApiVersion?: string };
      type UsAppToPersonUpdateOptions = { hasEmbeddedLinks: boolean; hasEmbeddedPhone: boolean; messageSamples: string[]; messageFlow: string; description: string; ageGated: boolean; directLending: boolean; xTwilioApiVersion?: string; privacyPolicyUrl?: string; termsAndConditionsUrl?: string };
      interface ServicesUsAppToPersonContext extends Resource, Fetches<UsAppToPersonFetchOptions, UsAppToPersonInstance>, UpdatesWith<UsAppToPersonUpdateOptions, UsAppToPersonInstance>, Removes {}
      type UsAppToPersonUsecaseFetchOptions = { brandRegistrationSid?: string };
      interface ServicesUsAppToPersonUsecasesList extends Resource, Fetches<UsAppToPersonUsecaseFetchOptions, UsAppToPersonUsecaseInstance> {}
      type TollfreeVerificationCreateOptions = { businessName: string; businessWebsite: string; notificationEmail: string; useCaseCategories: string[]; useCaseSummary: string; productionMessageSample: string; optInImageUrls: string[]; optInType: 'VERBAL'|'WEB_FORM'|'PAPER_FORM'|'VIA_TEXT'|'MOBILE_QR_CODE'|'IMPORT'|'IMPORT_PLEASE_REPLACE'; messageVolume: string; tollfreePhoneNumberSid: string; customerProfileSid?: string; businessStreetAddress?: string; businessStreetAddress2?: string; businessCity?: string; businessStateProvinceRegion?: string; businessPostalCode?: string; businessCountry?: string; additionalInformation?: string; businessContactFirstName?: string; businessContactLastName?: string; businessContactEmail?: string; businessContactPhone?: string; externalReferenceId?: string; businessRegistrationNumber?: string; businessRegistrationAuthority?: string; businessRegistrationCountry?: string; businessType?: 'PRIVATE_PROFIT'|'PUBLIC_PROFIT'|'SOLE_PROPRIETOR'|'NON_PROFIT'|'GOVERNMENT'; businessRegistrationPhoneNumber?: string; doingBusinessAs?: string; optInConfirmationMessage?: string; helpMessageSample?: string; privacyPolicyUrl?: string; termsAndConditionsUrl?: string; ageGatedContent?: boolean; optInKeywords?: string[]; vettingProvider?: 'CAMPAIGN_VERIFY'; vettingId?: string };
      type TollfreeVerificationListOptions = { tollfreePhoneNumberSid?: string; status?: 'IN_REVIEW'|'PENDING_REVIEW'|'TWILIO_APPROVED'|'TWILIO_REJECTED'; externalReferenceId?: string; includeSubAccounts?: boolean; trustProductSid?: string[] };
      interface TollfreeVerificationsList extends Resource, Leads<[sid: string], TollfreeVerificationsContext>, CreatesWith<TollfreeVerificationCreateOptions, TollfreeVerificationInstance>, Lists<TollfreeVerificationListOptions, TollfreeVerificationInstance> {}
      type TollfreeVerificationUpdateOptions = { businessName?: string; businessWebsite?: string; notificationEmail?: string; useCaseCategories?: string[]; useCaseSummary?: string; productionMessageSample?: string; optInImageUrls?: string[]; optInType?: 'VERBAL'|'WEB_FORM'|'PAPER_FORM'|'VIA_TEXT'|'MOBILE_QR_CODE'|'IMPORT'|'IMPORT_PLEASE_REPLACE'; messageVolume?: string; businessStreetAddress?: string; businessStreetAddress2?: string; businessCity?: string; businessStateProvinceRegion?: string; businessPostalCode?: string; businessCountry?: string; additionalInformation?: string; businessContactFirstName?: string; businessContactLastName?: string; businessContactEmail?: string; businessContactPhone?: string; editReason?: string; businessRegistrationNumber?: string; businessRegistrationAuthority?: string; businessRegistrationCountry?: string; businessType?: 'PRIVATE_PROFIT'|'PUBLIC_PROFIT'|'SOLE_PROPRIETOR'|'NON_PROFIT'|'GOVERNMENT'; businessRegistrationPhoneNumber?: string; doingBusinessAs?: string; optInConfirmationMessage?: string; helpMessageSample?: string; privacyPolicyUrl?: string; termsAndConditionsUrl?: string; ageGatedContent?: boolean; optInKeywords?: string[]; vettingProvider?: 'CAMPAIGN_VERIFY'; vettingId?: string };
      interface TollfreeVerificationsContext extends Resource, Fetches<{}, TollfreeVerificationInstance>, Updates<TollfreeVerificationUpdateOptions, TollfreeVerificationInstance>, Removes {}
      interface UsecasesList extends Resource, Fetches<{}, UsecaseInstance> {}
      interface AlphaSenderInstance extends Instance, Fetches<{}, AlphaSenderInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; alphaSender: string; capabilities: string[]; url: string;
      }
      interface BrandRegistrationInstance extends Instance, Fetches<{}, BrandRegistrationInstance>, Updates<{}, BrandRegistrationInstance> {
        sid: string; accountSid: string; customerProfileBundleSid: string; a2pProfileBundleSid: string; dateCreated: Date; dateUpdated: Date; brandType: string; status: 'PENDING'|'APPROVED'|'FAILED'|'IN_REVIEW'|'DELETION_PENDING'|'DELETION_FAILED'|'SUSPENDED'; tcrId: string; failureReason: string; errors: any[]; url: string; brandScore: number; brandFeedback: ('TAX_ID'|'STOCK_SYMBOL'|'NONPROFIT'|'GOVERNMENT_ENTITY'|'OTHERS')[]; identityStatus: 'SELF_DECLARED'|'UNVERIFIED'|'VERIFIED'|'VETTED_VERIFIED'; russell3000: boolean; governmentEntity: boolean; taxExemptStatus: string; skipAutomaticSecVet: boolean; mock: boolean; links: {[key:string]:any};
        /** `/a2p/BrandRegistrations/{brandRegistrationSid}/SmsOtp` */
        brandRegistrationOtps(): BrandRegistrationsBrandRegistrationOtpsList;
        /** `/a2p/BrandRegistrations/{brandSid}/Vettings` */
        brandVettings(): BrandRegistrationsBrandVettingsList;
      }
      interface BrandRegistrationOtpInstance extends Instance {
        accountSid: string; brandRegistrationSid: string;
      }
      interface BrandVettingInstance extends Instance, Fetches<{}, BrandVettingInstance> {
        accountSid: string; brandSid: string; brandVettingSid: string; dateUpdated: Date; dateCreated: Date; vettingId: string; vettingClass: string; vettingStatus: string; vettingProvider: 'campaign-verify'|'aegis'; url: string;
      }
      interface ChannelSenderInstance extends Instance, Fetches<{}, ChannelSenderInstance>, Removes {
        accountSid: string; messagingServiceSid: string; sid: string; sender: string; senderType: string; countryCode: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface DeactivationsInstance extends Instance, Fetches<DeactivationsFetchOptions, DeactivationsInstance> {
        redirectTo: string;
      }
      interface DestinationAlphaSenderInstance extends Instance, Fetches<{}, DestinationAlphaSenderInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; alphaSender: string; capabilities: string[]; url: string; isoCountryCode: string;
      }
      interface DomainCertsInstance extends Instance, Fetches<{}, DomainCertsInstance>, UpdatesWith<DomainCertsUpdateOptions, DomainCertsInstance>, Removes {
        domainSid: string; dateUpdated: Date; dateExpires: Date; dateCreated: Date; domainName: string; certificateSid: string; url: string; certInValidation: any;
      }
      interface DomainConfigInstance extends Instance, Fetches<{}, DomainConfigInstance>, Updates<DomainConfigUpdateOptions, DomainConfigInstance> {
        domainSid: string; configSid: string; fallbackUrl: string; callbackUrl: string; continueOnFailure: boolean; dateCreated: Date; dateUpdated: Date; url: string; disableHttps: boolean;
      }
      interface DomainConfigMessagingServiceInstance extends Instance, Fetches<{}, DomainConfigMessagingServiceInstance> {
        domainSid: string; configSid: string; messagingServiceSid: string; fallbackUrl: string; callbackUrl: string; continueOnFailure: boolean; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface DomainValidateDnInstance extends Instance, Fetches<{}, DomainValidateDnInstance> {
        domainSid: string; isValid: boolean; reason: string; url: string;
      }
      interface ExternalCampaignInstance extends Instance {
        sid: string; accountSid: string; campaignId: string; messagingServiceSid: string; dateCreated: Date;
      }
      interface LinkshorteningMessagingServiceDomainAssociationInstance extends Instance, Fetches<{}, LinkshorteningMessagingServiceDomainAssociationInstance> {
        domainSid: string; messagingServiceSid: string; url: string;
      }
      interface LinkshorteningMessagingServiceInstance extends Instance, Creates<{}, LinkshorteningMessagingServiceInstance>, Removes {
        domainSid: string; messagingServiceSid: string; url: string;
      }
      interface PhoneNumberInstance extends Instance, Fetches<{}, PhoneNumberInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; phoneNumber: string; countryCode: string; capabilities: string[]; url: string;
      }
      interface RequestManagedCertInstance extends Instance, Updates<{}, RequestManagedCertInstance> {
        domainSid: string; dateUpdated: Date; dateCreated: Date; dateExpires: Date; domainName: string; certificateSid: string; url: string; managed: boolean; requesting: boolean;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; inboundRequestUrl: string; inboundMethod: string; fallbackUrl: string; fallbackMethod: string; statusCallback: string; stickySender: boolean; mmsConverter: boolean; smartEncoding: boolean; scanMessageContent: 'enable'|'disable'|'inherit'; fallbackToLongCode: boolean; areaCodeGeomatch: boolean; synchronousValidation: boolean; validityPeriod: number; url: string; links: {[key:string]:any}; usecase: string; usAppToPersonRegistered: boolean; useInboundWebhookOnNumber: boolean;
        /** `/Services/{serviceSid}/AlphaSenders` */
        alphaSenders(): ServicesAlphaSendersList;
        /** `/Services/{messagingServiceSid}/ChannelSenders` */
        channelSenders(): ServicesChannelSendersList;
        /** `/Services/{serviceSid}/DestinationAlphaSenders` */
        destinationAlphaSenders(): ServicesDestinationAlphaSendersList;
        /** `/Services/{serviceSid}/PhoneNumbers` */
        phoneNumbers(): ServicesPhoneNumbersList;
        /** `/Services/{serviceSid}/ShortCodes` */
        shortCodes(): ServicesShortCodesList;
        /** `/Services/{messagingServiceSid}/Compliance/Usa2p` */
        usAppToPerson(): ServicesUsAppToPersonList;
        /** `/Services/{messagingServiceSid}/Compliance/Usa2p/Usecases` */
        usAppToPersonUsecases(): ServicesUsAppToPersonUsecasesList;
      }
      interface ShortCodeInstance extends Instance, Fetches<{}, ShortCodeInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; shortCode: string; countryCode: string; capabilities: string[]; url: string;
      }
      interface TollfreeVerificationInstance extends Instance, Fetches<{}, TollfreeVerificationInstance>, Updates<TollfreeVerificationUpdateOptions, TollfreeVerificationInstance>, Removes {
        sid: string; accountSid: string; customerProfileSid: string; trustProductSid: string; dateCreated: Date; dateUpdated: Date; regulatedItemSid: string; businessName: string; businessStreetAddress: string; businessStreetAddress2: string; businessCity: string; businessStateProvinceRegion: string; businessPostalCode: string; businessCountry: string; businessWebsite: string; businessContactFirstName: string; businessContactLastName: string; businessContactEmail: string; businessContactPhone: string; notificationEmail: string; useCaseCategories: string[]; useCaseSummary: string; productionMessageSample: string; optInImageUrls: string[]; optInType: 'VERBAL'|'WEB_FORM'|'PAPER_FORM'|'VIA_TEXT'|'MOBILE_QR_CODE'|'IMPORT'|'IMPORT_PLEASE_REPLACE'; messageVolume: string; additionalInformation: string; tollfreePhoneNumberSid: string; tollfreePhoneNumber: string; status: 'IN_REVIEW'|'PENDING_REVIEW'|'TWILIO_APPROVED'|'TWILIO_REJECTED'; url: string; rejectionReason: string; errorCode: number; editExpiration: Date; editAllowed: boolean; businessRegistrationNumber: string; businessRegistrationAuthority: string; businessRegistrationCountry: string; businessType: 'PRIVATE_PROFIT'|'PUBLIC_PROFIT'|'SOLE_PROPRIETOR'|'NON_PROFIT'|'GOVERNMENT'; businessRegistrationPhoneNumber: string; doingBusinessAs: string; optInConfirmationMessage: string; helpMessageSample: string; privacyPolicyUrl: string; termsAndConditionsUrl: string; ageGatedContent: boolean; optInKeywords: string[]; rejectionReasons: any[]; resourceLinks: any; externalReferenceId: string; vettingId: string; vettingProvider: 'CAMPAIGN_VERIFY'; vettingIdExpiration: Date;
      }
      interface UsAppToPersonInstance extends Instance, Fetches<UsAppToPersonFetchOptions, UsAppToPersonInstance>, UpdatesWith<UsAppToPersonUpdateOptions, UsAppToPersonInstance>, Removes {
        sid: string; accountSid: string; brandRegistrationSid: string; messagingServiceSid: string; description: string; messageSamples: string[]; usAppToPersonUsecase: string; hasEmbeddedLinks: boolean; hasEmbeddedPhone: boolean; subscriberOptIn: boolean; ageGated: boolean; directLending: boolean; campaignStatus: string; campaignId: string; isExternallyRegistered: boolean; rateLimits: any; messageFlow: string; optInMessage: string; optOutMessage: string; helpMessage: string; optInKeywords: string[]; optOutKeywords: string[]; helpKeywords: string[]; dateCreated: Date; dateUpdated: Date; url: string; mock: boolean; errors: {[key:string]:any}[]; privacyPolicyUrl: string; termsAndConditionsUrl: string;
      }
      interface UsAppToPersonUsecaseInstance extends Instance {
        usAppToPersonUsecases: any[];
      }
      interface UsecaseInstance extends Instance {
        usecases: any[];
      }
    }
    namespace messaging.v2 {
      interface V2 {
        /** `/Channels/Senders` */
        channelsSenders: ChannelsSendersList;
        /** `/LinkShortening/Domains/{domainSid}/Certificate` */
        domainCerts: DomainCertsList;
        /** `/Indicators/Typing.json` */
        typingIndicator: TypingIndicatorList;
      }
      type ChannelsSenderCreateOptions = { senderId: string; configuration?: any; webhook?: any; profile?: any };
      type ChannelsSenderListOptions = { channel: string };
      interface ChannelsSendersList extends Resource, Leads<[sid: string], ChannelsSendersContext>, CreatesWithAndHeaders<ChannelsSenderCreateOptions, ChannelsSenderInstance>, Lists<ChannelsSenderListOptions, ChannelsSenderInstance> {}
      type ChannelsSenderUpdateOptions = { configuration?: any; webhook?: any; profile?: any };
      interface ChannelsSendersContext extends Resource, Fetches<{}, ChannelsSenderInstance>, UpdatesAndHeaders<ChannelsSenderUpdateOptions, ChannelsSenderInstance>, Removes {}
      interface DomainCertsList extends Resource, Leads<[domainSid: string], DomainCertsContext> {}
      interface DomainCertsContext extends Resource, Fetches<{}, DomainCertsInstance> {}
      type TypingIndicatorCreateOptions = { channel: string; messageId: string };
      interface TypingIndicatorList extends Resource, CreatesWith<TypingIndicatorCreateOptions, TypingIndicatorInstance> {}
      interface ChannelsSenderInstance extends Instance, Fetches<{}, ChannelsSenderInstance>, Updates<ChannelsSenderUpdateOptions, ChannelsSenderInstance>, Removes {
        sid: string; status: 'CREATING'|'ONLINE'|'OFFLINE'|'PENDING_VERIFICATION'|'VERIFYING'|'ONLINE:UPDATING'|'TWILIO_REVIEW'|'DRAFT'|'STUBBED'; senderId: string; configuration: any; webhook: any; profile: any; properties: any; offlineReasons: any[]; compliance: any; url: string;
      }
      interface DomainCertsInstance extends Instance, Fetches<{}, DomainCertsInstance> {
        domainSid: string; dateUpdated: Date; dateExpires: Date; dateCreated: Date; domainName: string; certificateSid: string; managed: boolean; requesting: boolean; url: string; certInValidation: any;
      }
      interface TypingIndicatorInstance extends Instance {
        success: boolean;
      }
    }
    namespace messaging.v3 {
      interface V3 {
        /** `/Indicators/Typing.json` */
        typingIndicator: TypingIndicatorList;
      }
      type TypingIndicatorCreateOptions = { channel: string; messageId: string; from: string; to: string; event?: string };
      interface TypingIndicatorList extends Resource, CreatesWithAndHeaders<TypingIndicatorCreateOptions, TypingIndicatorInstance> {}
      interface TypingIndicatorInstance extends Instance {
        success: boolean;
      }
    }
    namespace monitor {
      interface Monitor {
        v1: rest.monitor.v1.V1;
        /** @deprecated Use v1.alerts instead. */
        alerts: rest.monitor.v1.AlertsList;
        /** @deprecated Use v1.events instead. */
        events: rest.monitor.v1.EventsList;
      }
    }
    namespace monitor.v1 {
      interface V1 {
        /** `/Alerts` */
        alerts: AlertsList;
        /** `/Events` */
        events: EventsList;
      }
      type AlertListOptions = { logLevel?: string; startDate?: Date; endDate?: Date };
      interface AlertsList extends Resource, Leads<[sid: string], AlertsContext>, Lists<AlertListOptions, AlertInstance> {}
      interface AlertsContext extends Resource, Fetches<{}, AlertInstance> {}
      type EventListOptions = { actorSid?: string; eventType?: string; resourceSid?: string; sourceIpAddress?: string; startDate?: Date; endDate?: Date };
      interface EventsList extends Resource, Leads<[sid: string], EventsContext>, Lists<EventListOptions, EventInstance> {}
      interface EventsContext extends Resource, Fetches<{}, EventInstance> {}
      interface AlertInstance extends Instance, Fetches<{}, AlertInstance> {
        accountSid: string; alertText: string; apiVersion: string; dateCreated: Date; dateGenerated: Date; dateUpdated: Date; errorCode: string; logLevel: string; moreInfo: string; requestMethod: string; requestUrl: string; requestVariables: string; resourceSid: string; responseBody: string; responseHeaders: string; sid: string; url: string; requestHeaders: string; serviceSid: string;
      }
      interface EventInstance extends Instance, Fetches<{}, EventInstance> {
        accountSid: string; actorSid: string; actorType: string; description: string; eventData: any; eventDate: Date; eventType: string; resourceSid: string; resourceType: string; sid: string; source: string; sourceIpAddress: string; url: string; links: {[key:string]:any};
      }
    }
    namespace notify {
      interface Notify {
        v1: rest.notify.v1.V1;
        /** @deprecated Use v1.credentials instead. */
        credentials: rest.notify.v1.CredentialsList;
        /** @deprecated Use v1.services instead. */
        services: rest.notify.v1.ServicesList;
      }
    }
    namespace notify.v1 {
      interface V1 {
        /** `/Credentials` */
        credentials: CredentialsList;
        /** `/Services` */
        services: ServicesList;
      }
      type CredentialCreateOptions = { type: 'gcm'|'apn'|'fcm'; friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsList extends Resource, Leads<[sid: string], CredentialsContext>, CreatesWith<CredentialCreateOptions, CredentialInstance>, Lists<{}, CredentialInstance> {}
      type CredentialUpdateOptions = { friendlyName?: string; certificate?: string; privateKey?: string; sandbox?: boolean; apiKey?: string; secret?: string };
      interface CredentialsContext extends Resource, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {}
      type ServiceCreateOptions = { friendlyName?: string; apnCredentialSid?: string; gcmCredentialSid?: string; messagingServiceSid?: string; facebookMessengerPageId?: string; defaultApnNotificationProtocolVersion?: string; defaultGcmNotificationProtocolVersion?: string; fcmCredentialSid?: string; defaultFcmNotificationProtocolVersion?: string; logEnabled?: boolean; alexaSkillId?: string; defaultAlexaNotificationProtocolVersion?: string; deliveryCallbackUrl?: string; deliveryCallbackEnabled?: boolean };
      type ServiceListOptions = { friendlyName?: string };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, Creates<ServiceCreateOptions, ServiceInstance>, Lists<ServiceListOptions, ServiceInstance> {}
      type ServiceUpdateOptions = { friendlyName?: string; apnCredentialSid?: string; gcmCredentialSid?: string; messagingServiceSid?: string; facebookMessengerPageId?: string; defaultApnNotificationProtocolVersion?: string; defaultGcmNotificationProtocolVersion?: string; fcmCredentialSid?: string; defaultFcmNotificationProtocolVersion?: string; logEnabled?: boolean; alexaSkillId?: string; defaultAlexaNotificationProtocolVersion?: string; deliveryCallbackUrl?: string; deliveryCallbackEnabled?: boolean };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/Bindings` */
        bindings: ServicesBindingsList;
        /** `/Services/{serviceSid}/Notifications` */
        notifications: ServicesNotificationsList;
      }
      type BindingCreateOptions = { identity: string; bindingType: 'gcm'|'apn'|'fcm'|'sms'|'facebook-messenger'|'alexa'; address: string; tag?: string[]; notificationProtocolVersion?: string; credentialSid?: string; endpoint?: string };
      type BindingListOptions = { startDate?: Date; endDate?: Date; identity?: string[]; tag?: string[] };
      interface ServicesBindingsList extends Resource, Leads<[sid: string], ServicesBindingsContext>, CreatesWith<BindingCreateOptions, BindingInstance>, Lists<BindingListOptions, BindingInstance> {}
      interface ServicesBindingsContext extends Resource, Fetches<{}, BindingInstance>, Removes {}
      type NotificationCreateOptions = { body?: string; priority?: 'high'|'low'; ttl?: number; title?: string; sound?: string; action?: string; data?: any; apn?: any; gcm?: any; sms?: any; facebookMessenger?: any; fcm?: any; segment?: string[]; alexa?: any; toBinding?: string[]; deliveryCallbackUrl?: string; identity?: string[]; tag?: string[] };
      interface ServicesNotificationsList extends Resource, Creates<NotificationCreateOptions, NotificationInstance> {}
      interface BindingInstance extends Instance, Fetches<{}, BindingInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; credentialSid: string; dateCreated: Date; dateUpdated: Date; notificationProtocolVersion: string; endpoint: string; identity: string; bindingType: string; address: string; tags: string[]; url: string; links: {[key:string]:any};
      }
      interface CredentialInstance extends Instance, Fetches<{}, CredentialInstance>, Updates<CredentialUpdateOptions, CredentialInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; type: 'gcm'|'apn'|'fcm'; sandbox: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface NotificationInstance extends Instance {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; identities: string[]; tags: string[]; segments: string[]; priority: 'high'|'low'; ttl: number; title: string; body: string; sound: string; action: string; data: any; apn: any; gcm: any; fcm: any; sms: any; facebookMessenger: any; alexa: any;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; apnCredentialSid: string; gcmCredentialSid: string; fcmCredentialSid: string; messagingServiceSid: string; facebookMessengerPageId: string; defaultApnNotificationProtocolVersion: string; defaultGcmNotificationProtocolVersion: string; defaultFcmNotificationProtocolVersion: string; logEnabled: boolean; url: string; links: {[key:string]:any}; alexaSkillId: string; defaultAlexaNotificationProtocolVersion: string; deliveryCallbackUrl: string; deliveryCallbackEnabled: boolean;
        /** `/Services/{serviceSid}/Bindings` */
        bindings(): ServicesBindingsList;
        /** `/Services/{serviceSid}/Notifications` */
        notifications(): ServicesNotificationsList;
      }
    }
    namespace numbers {
      interface Numbers {
        v1: rest.numbers.v1.V1;
        v2: rest.numbers.v2.V2;
        v3: rest.numbers.v3.V3;
        /** @deprecated Use v2.regulatoryCompliance instead. */
        regulatoryCompliance: rest.numbers.v2.RegulatoryComplianceList;
      }
    }
    namespace numbers.v1 {
      interface V1 {
        /** `/HostedNumber/Eligibility/Bulk` */
        bulkEligibilities: BulkEligibilitiesList;
        /** `/HostedNumber/Eligibility` */
        eligibilities: EligibilitiesList;
        /** `/SenderIdRegistrations/{bundleSid}/EmbeddedSessions` */
        embeddedSessions: EmbeddedSessionsList;
        /** `/Porting/PortIn/PortInRequests` */
        portingAllPortIns: PortingAllPortInsList;
        /** `/Porting/PortIn` */
        portingPortIns: PortingPortInsList;
        /** `/Porting/PortIn/{portInRequestSid}/PhoneNumber/{phoneNumberSid}` */
        portingPortInPhoneNumber: PortingPortInPhoneNumberList;
        /** `/Porting/Portability/PhoneNumber/{phoneNumber}` */
        portingPortabilities: PortingPortabilitiesList;
        /** `/Porting/Configuration/Webhook` */
        portingWebhookConfigurations: PortingWebhookConfigurationsList;
        /** `/Porting/Configuration/Webhook/{webhookType}` */
        portingWebhookConfigurationsDelete: PortingWebhookConfigurationsDeleteList;
        /** `/SenderIdRegistrations` */
        senderIdRegistrations: SenderIdRegistrationsList;
        /** `/SigningRequest/Configuration` */
        signingRequestConfigurations: SigningRequestConfigurationsList;
        /** `/Porting/Configuration/Webhook` */
        webhook: WebhookList;
      }
      interface BulkEligibilitiesList extends Resource, Leads<[requestId: string], BulkEligibilitiesContext>, CreatesAndHeaders<{}, BulkEligibilityInstance> {}
      interface BulkEligibilitiesContext extends Resource, Fetches<{}, BulkEligibilityInstance> {}
      interface EligibilitiesList extends Resource, CreatesAndHeaders<{}, EligibilityInstance> {}
      interface EmbeddedSessionsList extends Leads<[BundleSid: string], EmbeddedSessionsContext> {}
      type EmbeddedSessionCreateOptions = { themeSetId?: string };
      interface EmbeddedSessionsContext extends Resource, CreatesAndHeaders<EmbeddedSessionCreateOptions, EmbeddedSessionInstance> {}
      type PortingAllPortInListOptions = { token?: string; size?: number; portInRequestSid?: string; portInRequestStatus?: string; createdBefore?: string; createdAfter?: string };
      interface PortingAllPortInsList extends Resource, Lists<PortingAllPortInListOptions, PortingAllPortInInstance> {}
      type PortingPortInCreateOptions = { accountSid: string; documents: string[]; phoneNumbers?: any[]; losingCarrierInformation: any; notificationEmails?: string[]; targetPortInDate?: string; targetPortInTimeRangeStart?: string; targetPortInTimeRangeEnd?: string; bundleSid?: string; portabilityAdvanceCarrier?: string; autoCancelApprovalNumbers?: string };
      interface PortingPortInsList extends Resource, Leads<[portInRequestSid: string], PortingPortInsContext>, CreatesWithAndHeaders<PortingPortInCreateOptions, PortingPortInInstance> {}
      interface PortingPortInsContext extends Resource, Fetches<{}, PortingPortInInstance>, Removes {}
      interface PortingPortInPhoneNumberList extends Resource, Leads<[portInRequestSid: string, phoneNumberSid: string], PortingPortInPhoneNumberContext> {}
      interface PortingPortInPhoneNumberContext extends Resource, Fetches<{}, PortingPortInPhoneNumberInstance>, Removes {}
      interface PortingPortabilitiesList extends Resource, Leads<[phoneNumber: string], PortingPortabilitiesContext> {}
      type PortingPortabilityFetchOptions = { targetAccountSid?: string; addressSid?: string };
      interface PortingPortabilitiesContext extends Resource, Fetches<PortingPortabilityFetchOptions, PortingPortabilityInstance> {}
      interface PortingWebhookConfigurationsList extends Resource, CreatesAndHeaders<{}, PortingWebhookConfigurationInstance> {}
      interface PortingWebhookConfigurationsDeleteList extends Resource, Leads<[webhookType: string], PortingWebhookConfigurationsDeleteContext> {}
      interface PortingWebhookConfigurationsDeleteContext extends Resource, Removes {}
      type SenderIdRegistrationCreateOptions = { regulationId: string; regulationVersion: number; friendlyName: string; statusNotificationEmail?: string; statusCallbackUrl?: string; comments?: string; themeSetId?: string; data: any };
      interface SenderIdRegistrationsList extends Resource, CreatesWithAndHeaders<SenderIdRegistrationCreateOptions, SenderIdRegistrationInstance> {}
      type SigningRequestConfigurationListOptions = { country?: string; product?: string };
      interface SigningRequestConfigurationsList extends Resource, CreatesAndHeaders<{}, SigningRequestConfigurationInstance>, Lists<SigningRequestConfigurationListOptions, SigningRequestConfigurationInstance> {}
      interface WebhookList extends Resource, Fetches<{}, WebhookInstance> {}
      interface BulkEligibilityInstance extends Instance, Fetches<{}, BulkEligibilityInstance> {
        requestId: string; url: string; results: any[]; friendlyName: string; status: string; dateCreated: Date; dateCompleted: Date;
      }
      interface EligibilityInstance extends Instance {
        results: any[];
      }
      interface EmbeddedSessionInstance extends Instance {
        id: string; sessionId: string; sessionToken: string;
      }
      interface PortingAllPortInInstance extends Instance {
        portInRequestSid: string; portInRequestStatus: string; statusLastUpdatedTimestamp: string; phoneNumbersRequested: number; phoneNumbersPorted: number; suggestedAction: string;
      }
      interface PortingPortInInstance extends Instance, Fetches<{}, PortingPortInInstance>, Removes {
        portInRequestSid: string; url: string; accountSid: string; notificationEmails: string[]; targetPortInDate: Date; targetPortInTimeRangeStart: string; targetPortInTimeRangeEnd: string; portInRequestStatus: string; orderCancellationReason: string; losingCarrierInformation: any; phoneNumbers: any[]; bundleSid: string; portabilityAdvanceCarrier: string; autoCancelApprovalNumbers: string; documents: string[]; dateCreated: Date; supportTicketId: number; signatureRequestUrl: string;
      }
      interface PortingPortInPhoneNumberInstance extends Instance, Fetches<{}, PortingPortInPhoneNumberInstance>, Removes {
        portInRequestSid: string; phoneNumberSid: string; url: string; accountSid: string; phoneNumberType: string; dateCreated: Date; country: string; missingRequiredFields: boolean; lastUpdated: Date; phoneNumber: string; portable: boolean; notPortabilityReason: string; notPortabilityReasonCode: number; portInPhoneNumberStatus: string; portOutPin: number; rejectionReason: string; rejectionReasonCode: number; portDate: Date;
      }
      interface PortingPortabilityInstance extends Instance, Fetches<PortingPortabilityFetchOptions, PortingPortabilityInstance> {
        phoneNumber: string; accountSid: string; portable: boolean; pinAndAccountNumberRequired: boolean; notPortableReason: string; notPortableReasonCode: number; numberType: 'UNKNOWN'|'LOCAL'|'MOBILE'|'TOLL-FREE'; country: string; url: string;
      }
      interface PortingWebhookConfigurationInstance extends Instance {
        url: string; portInTargetUrl: string; portOutTargetUrl: string; notificationsOf: string[];
      }
      interface SenderIdRegistrationInstance extends Instance {
        id: string; regulationId: string; regulationVersion: number; friendlyName: string; status: string; statusNotificationEmail: string; statusCallbackUrl: string; comments: string; embeddedSession: any; data: any; dateCreated: Date; dateUpdated: Date;
      }
      interface SigningRequestConfigurationInstance extends Instance {
        logoSid: string; friendlyName: string; product: string; country: string; emailSubject: string; emailMessage: string; urlRedirection: string; url: string;
      }
      interface WebhookInstance extends Instance {
        url: string; portInTargetUrl: string; portOutTargetUrl: string; notificationsOf: string[]; portInTargetDateCreated: Date; portOutTargetDateCreated: Date;
      }
    }
    namespace numbers.v2 {
      interface V2 {
        /** `/ShortCodes/Applications` */
        applications: ApplicationsList;
        /** `/HostedNumber/AuthorizationDocuments` */
        authorizationDocuments: AuthorizationDocumentsList;
        /** `/HostedNumber/Orders/Bulk` */
        bulkHostedNumberOrders: BulkHostedNumberOrdersList;
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/Clones` */
        bundleClone: BundleCloneList;
        /** `/HostedNumber/Orders` */
        hostedNumberOrders: HostedNumberOrdersList;
        /** `/RegulatoryCompliance` */
        regulatoryCompliance: RegulatoryComplianceList;
      }
      type ApplicationCreateOptions = { friendlyName: string; isoCountry: string; businessInformation: any; setup: any };
      type ApplicationListOptions = { accountSid?: string; isoCountry?: string; status?: string; friendlyName?: string; sid?: string };
      interface ApplicationsList extends Resource, Leads<[sid: string], ApplicationsContext>, CreatesWithAndHeaders<ApplicationCreateOptions, ApplicationInstance>, Lists<ApplicationListOptions, ApplicationInstance> {}
      interface ApplicationsContext extends Resource, Fetches<{}, ApplicationInstance> {}
      type AuthorizationDocumentCreateOptions = { addressSid: string; email: string; contactPhoneNumber: string; hostedNumberOrderSids: string[]; contactTitle?: string; ccEmails?: string[] };
      type AuthorizationDocumentListOptions = { email?: string; status?: 'failed'|'canceled'|'opened'|'signing'|'signed' };
      interface AuthorizationDocumentsList extends Resource, Leads<[sid: string], AuthorizationDocumentsContext>, CreatesWith<AuthorizationDocumentCreateOptions, AuthorizationDocumentInstance>, Lists<AuthorizationDocumentListOptions, AuthorizationDocumentInstance> {}
      interface AuthorizationDocumentsContext extends Resource, Fetches<{}, AuthorizationDocumentInstance>, Removes {
        /** `/HostedNumber/AuthorizationDocuments/{signingDocumentSid}/DependentHostedNumberOrders` */
        dependentHostedNumberOrders: AuthorizationDocumentsDependentHostedNumberOrdersList;
      }
      type DependentHostedNumberOrderListOptions = { status?: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'; phoneNumber?: string; incomingPhoneNumberSid?: string; friendlyName?: string };
      interface AuthorizationDocumentsDependentHostedNumberOrdersList extends Resource, Lists<DependentHostedNumberOrderListOptions, DependentHostedNumberOrderInstance> {}
      interface BulkHostedNumberOrdersList extends Resource, Leads<[bulkHostingSid: string], BulkHostedNumberOrdersContext>, CreatesAndHeaders<{}, BulkHostedNumberOrderInstance> {}
      type BulkHostedNumberOrderFetchOptions = { orderStatus?: string };
      interface BulkHostedNumberOrdersContext extends Resource, Fetches<BulkHostedNumberOrderFetchOptions, BulkHostedNumberOrderInstance> {}
      interface BundleCloneList extends Resource, Leads<[bundleSid: string], BundleCloneContext> {}
      type BundleCloneCreateOptions = { targetAccountSid: string; moveToDraft?: boolean; friendlyName?: string };
      interface BundleCloneContext extends Resource, CreatesWith<BundleCloneCreateOptions, BundleCloneInstance> {}
      type HostedNumberOrderCreateOptions = { phoneNumber: string; contactPhoneNumber: string; addressSid: string; email: string; accountSid?: string; friendlyName?: string; ccEmails?: string[]; smsUrl?: string; smsMethod?: string; smsFallbackUrl?: string; smsCapability?: boolean; smsFallbackMethod?: string; statusCallbackUrl?: string; statusCallbackMethod?: string; smsApplicationSid?: string; contactTitle?: string };
      type HostedNumberOrderListOptions = { status?: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; smsCapability?: boolean; phoneNumber?: string; incomingPhoneNumberSid?: string; friendlyName?: string };
      interface HostedNumberOrdersList extends Resource, Leads<[sid: string], HostedNumberOrdersContext>, CreatesWith<HostedNumberOrderCreateOptions, HostedNumberOrderInstance>, Lists<HostedNumberOrderListOptions, HostedNumberOrderInstance> {}
      type HostedNumberOrderUpdateOptions = { status: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; verificationCallDelay?: number; verificationCallExtension?: string };
      interface HostedNumberOrdersContext extends Resource, Fetches<{}, HostedNumberOrderInstance>, UpdatesWith<HostedNumberOrderUpdateOptions, HostedNumberOrderInstance>, Removes {}
      interface RegulatoryComplianceList extends Resource {
        /** `/RegulatoryCompliance/Bundles` */
        bundles: RegulatoryComplianceBundlesList;
        /** `/RegulatoryCompliance/EndUsers` */
        endUsers: RegulatoryComplianceEndUsersList;
        /** `/RegulatoryCompliance/EndUserTypes` */
        endUserTypes: RegulatoryComplianceEndUserTypesList;
        /** `/RegulatoryCompliance/Regulations` */
        regulations: RegulatoryComplianceRegulationsList;
        /** `/RegulatoryCompliance/SupportingDocuments` */
        supportingDocuments: RegulatoryComplianceSupportingDocumentsList;
        /** `/RegulatoryCompliance/SupportingDocumentTypes` */
        supportingDocumentTypes: RegulatoryComplianceSupportingDocumentTypesList;
      }
      type BundleCreateOptions = { friendlyName: string; email: string; statusCallback?: string; regulationSid?: string; isoCountry?: string; endUserType?: 'individual'|'business'; numberType?: string; isTest?: boolean };
      type BundleListOptions = { status?: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'|'provisionally-approved'; bundleSids?: string; friendlyName?: string; regulationSid?: string; isoCountry?: string; numberType?: string; endUserType?: 'individual'|'business'; hasValidUntilDate?: boolean; sortBy?: 'valid-until'|'date-updated'; sortDirection?: 'ASC'|'DESC'; validUntilDate?: Date; validUntilDateBefore?: Date; validUntilDateAfter?: Date };
      interface RegulatoryComplianceBundlesList extends Resource, Leads<[sid: string], RegulatoryComplianceBundlesContext>, CreatesWith<BundleCreateOptions, BundleInstance>, Lists<BundleListOptions, BundleInstance> {}
      type BundleUpdateOptions = { status?: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'|'provisionally-approved'; statusCallback?: string; friendlyName?: string; email?: string };
      interface RegulatoryComplianceBundlesContext extends Resource, Fetches<{}, BundleInstance>, Updates<BundleUpdateOptions, BundleInstance>, Removes {
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/Copies` */
        bundleCopies: RegulatoryComplianceBundlesBundleCopiesList;
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/Evaluations` */
        evaluations: RegulatoryComplianceBundlesEvaluationsList;
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/ItemAssignments` */
        itemAssignments: RegulatoryComplianceBundlesItemAssignmentsList;
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/ReplaceItems` */
        replaceItems: RegulatoryComplianceBundlesReplaceItemsList;
      }
      type BundleCopyCreateOptions = { friendlyName?: string };
      interface RegulatoryComplianceBundlesBundleCopiesList extends Resource, Creates<BundleCopyCreateOptions, BundleCopyInstance>, Lists<{}, BundleCopyInstance> {}
      interface RegulatoryComplianceBundlesEvaluationsList extends Resource, Leads<[sid: string], RegulatoryComplianceBundlesEvaluationsContext>, Creates<{}, EvaluationInstance>, Lists<{}, EvaluationInstance> {}
      interface RegulatoryComplianceBundlesEvaluationsContext extends Resource, Fetches<{}, EvaluationInstance> {}
      type ItemAssignmentCreateOptions = { objectSid: string };
      interface RegulatoryComplianceBundlesItemAssignmentsList extends Resource, Leads<[sid: string], RegulatoryComplianceBundlesItemAssignmentsContext>, CreatesWith<ItemAssignmentCreateOptions, ItemAssignmentInstance>, Lists<{}, ItemAssignmentInstance> {}
      interface RegulatoryComplianceBundlesItemAssignmentsContext extends Resource, Fetches<{}, ItemAssignmentInstance>, Removes {}
      type ReplaceItemsCreateOptions = { fromBundleSid: string };
      interface RegulatoryComplianceBundlesReplaceItemsList extends Resource, CreatesWith<ReplaceItemsCreateOptions, ReplaceItemsInstance> {}
      type EndUserCreateOptions = { friendlyName: string; type: 'individual'|'business'; attributes?: any };
      interface RegulatoryComplianceEndUsersList extends Resource, Leads<[sid: string], RegulatoryComplianceEndUsersContext>, CreatesWith<EndUserCreateOptions, EndUserInstance>, Lists<{}, EndUserInstance> {}
      type EndUserUpdateOptions = { friendlyName?: string; attributes?: any };
      interface RegulatoryComplianceEndUsersContext extends Resource, Fetches<{}, EndUserInstance>, Updates<EndUserUpdateOptions, EndUserInstance>, Removes {}
      interface RegulatoryComplianceEndUserTypesList extends Resource, Leads<[sid: string], RegulatoryComplianceEndUserTypesContext>, Lists<{}, EndUserTypeInstance> {}
      interface RegulatoryComplianceEndUserTypesContext extends Resource, Fetches<{}, EndUserTypeInstance> {}
      type RegulationListOptions = { endUserType?: 'individual'|'business'; isoCountry?: string; numberType?: string; includeConstraints?: boolean };
      interface RegulatoryComplianceRegulationsList extends Resource, Leads<[sid: string], RegulatoryComplianceRegulationsContext>, Lists<RegulationListOptions, RegulationInstance> {}
      type RegulationFetchOptions = { includeConstraints?: boolean };
      interface RegulatoryComplianceRegulationsContext extends Resource, Fetches<RegulationFetchOptions, RegulationInstance> {}
      type SupportingDocumentCreateOptions = { friendlyName: string; type: string; attributes?: any };
      interface RegulatoryComplianceSupportingDocumentsList extends Resource, Leads<[sid: string], RegulatoryComplianceSupportingDocumentsContext>, CreatesWith<SupportingDocumentCreateOptions, SupportingDocumentInstance>, Lists<{}, SupportingDocumentInstance> {}
      type SupportingDocumentUpdateOptions = { friendlyName?: string; attributes?: any };
      interface RegulatoryComplianceSupportingDocumentsContext extends Resource, Fetches<{}, SupportingDocumentInstance>, Updates<SupportingDocumentUpdateOptions, SupportingDocumentInstance>, Removes {}
      interface RegulatoryComplianceSupportingDocumentTypesList extends Resource, Leads<[sid: string], RegulatoryComplianceSupportingDocumentTypesContext>, Lists<{}, SupportingDocumentTypeInstance> {}
      interface RegulatoryComplianceSupportingDocumentTypesContext extends Resource, Fetches<{}, SupportingDocumentTypeInstance> {}
      interface ApplicationInstance extends Instance, Fetches<{}, ApplicationInstance> {
        sid: string; applicationRequirementsSid: string; applicationRequirementsVersion: number; accountSid: string; bundleSid: string; reviewer: string; zendeskTicketId: string; friendlyName: string; notificationEmails: string[]; isoCountry: string; state: string; setup: any; businessInformation: any; userSignUp: any; complianceKeywords: any; contentExamples: any; smsCampaignDetails: any; dateCreated: Date; dateUpdated: Date; createdBy: string; updatedBy: string;
      }
      interface AuthorizationDocumentInstance extends Instance, Fetches<{}, AuthorizationDocumentInstance>, Removes {
        sid: string; addressSid: string; status: 'failed'|'canceled'|'opened'|'signing'|'signed'; email: string; ccEmails: string[]; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/HostedNumber/AuthorizationDocuments/{signingDocumentSid}/DependentHostedNumberOrders` */
        dependentHostedNumberOrders(): AuthorizationDocumentsDependentHostedNumberOrdersList;
      }
      interface BulkHostedNumberOrderInstance extends Instance, Fetches<BulkHostedNumberOrderFetchOptions, BulkHostedNumberOrderInstance> {
        bulkHostingSid: string; requestStatus: 'QUEUED'|'IN_PROGRESS'|'PROCESSED'; friendlyName: string; notificationEmail: string; dateCreated: Date; dateCompleted: Date; url: string; totalCount: number; results: any[];
      }
      interface BundleCloneInstance extends Instance, CreatesWith<BundleCloneCreateOptions, BundleCloneInstance> {
        bundleSid: string; accountSid: string; regulationSid: string; friendlyName: string; status: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'|'provisionally-approved'; validUntil: Date; email: string; statusCallback: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface BundleCopyInstance extends Instance {
        sid: string; accountSid: string; regulationSid: string; friendlyName: string; status: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'|'provisionally-approved'; validUntil: Date; email: string; statusCallback: string; dateCreated: Date; dateUpdated: Date;
      }
      interface BundleInstance extends Instance, Fetches<{}, BundleInstance>, Updates<BundleUpdateOptions, BundleInstance>, Removes {
        sid: string; accountSid: string; regulationSid: string; friendlyName: string; status: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'|'provisionally-approved'; validUntil: Date; email: string; statusCallback: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/Copies` */
        bundleCopies(): RegulatoryComplianceBundlesBundleCopiesList;
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/Evaluations` */
        evaluations(): RegulatoryComplianceBundlesEvaluationsList;
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/ItemAssignments` */
        itemAssignments(): RegulatoryComplianceBundlesItemAssignmentsList;
        /** `/RegulatoryCompliance/Bundles/{bundleSid}/ReplaceItems` */
        replaceItems(): RegulatoryComplianceBundlesReplaceItemsList;
      }
      interface DependentHostedNumberOrderInstance extends Instance {
        sid: string; bulkHostingRequestSid: string; nextStep: string; accountSid: string; incomingPhoneNumberSid: string; addressSid: string; signingDocumentSid: string; phoneNumber: string; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; friendlyName: string; status: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'; failureReason: string; dateCreated: Date; dateUpdated: Date; email: string; ccEmails: string[]; contactTitle: string; contactPhoneNumber: string;
      }
      interface EndUserInstance extends Instance, Fetches<{}, EndUserInstance>, Updates<EndUserUpdateOptions, EndUserInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; type: 'individual'|'business'; attributes: any; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface EndUserTypeInstance extends Instance, Fetches<{}, EndUserTypeInstance> {
        sid: string; friendlyName: string; machineName: string; fields: any[]; url: string;
      }
      interface EvaluationInstance extends Instance, Fetches<{}, EvaluationInstance> {
        sid: string; accountSid: string; regulationSid: string; bundleSid: string; status: 'compliant'|'noncompliant'; results: any[]; dateCreated: Date; url: string;
      }
      interface HostedNumberOrderInstance extends Instance, Fetches<{}, HostedNumberOrderInstance>, UpdatesWith<HostedNumberOrderUpdateOptions, HostedNumberOrderInstance>, Removes {
        sid: string; accountSid: string; incomingPhoneNumberSid: string; addressSid: string; signingDocumentSid: string; phoneNumber: string; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; friendlyName: string; status: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; failureReason: string; dateCreated: Date; dateUpdated: Date; email: string; ccEmails: string[]; url: string; contactTitle: string; contactPhoneNumber: string; bulkHostingRequestSid: string; nextStep: string; verificationAttempts: number; verificationCallSids: string[]; verificationCallDelay: number; verificationCallExtension: string; verificationCode: string; verificationType: 'phone-call';
      }
      interface ItemAssignmentInstance extends Instance, Fetches<{}, ItemAssignmentInstance>, Removes {
        sid: string; bundleSid: string; accountSid: string; objectSid: string; dateCreated: Date; url: string;
      }
      interface RegulationInstance extends Instance, Fetches<RegulationFetchOptions, RegulationInstance> {
        sid: string; friendlyName: string; isoCountry: string; numberType: string; endUserType: 'individual'|'business'; requirements: any; url: string;
      }
      interface ReplaceItemsInstance extends Instance {
        sid: string; accountSid: string; regulationSid: string; friendlyName: string; status: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'|'provisionally-approved'; validUntil: Date; email: string; statusCallback: string; dateCreated: Date; dateUpdated: Date;
      }
      interface SupportingDocumentInstance extends Instance, Fetches<{}, SupportingDocumentInstance>, Updates<SupportingDocumentUpdateOptions, SupportingDocumentInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; mimeType: string; status: 'rejected'|'draft'|'pending-review'|'provisionally-approved'|'approved'|'expired'; failureReason: string; errors: any[]; type: string; attributes: any; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface SupportingDocumentTypeInstance extends Instance, Fetches<{}, SupportingDocumentTypeInstance> {
        sid: string; friendlyName: string; machineName: string; fields: any[]; url: string;
      }
    }
    namespace numbers.v3 {
      interface V3 {
        /** `/HostedNumbers/HostedNumberOrders` */
        hostedNumberOrders: HostedNumberOrdersList;
      }
      type HostedNumberOrderCreateOptions = { phoneNumber: string; smsCapability: boolean; accountSid?: string; friendlyName?: string; uniqueName?: string; ccEmails?: string[]; smsUrl?: string; smsMethod?: string; smsFallbackUrl?: string; smsFallbackMethod?: string; statusCallbackUrl?: string; statusCallbackMethod?: string; smsApplicationSid?: string; addressSid?: string; email?: string; verificationType?: 'phone-call'|'phone-bill'; verificationDocumentSid?: string };
      interface HostedNumberOrdersList extends Resource, CreatesWith<HostedNumberOrderCreateOptions, HostedNumberOrderInstance> {}
      interface HostedNumberOrderInstance extends Instance {
        sid: string; accountSid: string; incomingPhoneNumberSid: string; addressSid: string; signingDocumentSid: string; phoneNumber: string; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; friendlyName: string; uniqueName: string; status: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; failureReason: string; dateCreated: Date; dateUpdated: Date; verificationAttempts: number; email: string; ccEmails: string[]; url: string; verificationType: 'phone-call'|'phone-bill'; verificationDocumentSid: string; extension: string; callDelay: number; verificationCode: string; verificationCallSids: string[];
      }
    }
    namespace oauth {
      interface Oauth {
        v1: rest.oauth.v1.V1;
        v2: rest.oauth.v2.V2;
      }
    }
    namespace oauth.v1 {
      interface V1 {
        /** `/authorize` */
        authorize: AuthorizeList;
        /** `/token` */
        token: TokenList;
      }
      type AuthorizeFetchOptions = { responseType?: string; clientId?: string; redirectUri?: string; scope?: string; state?: string };
      interface AuthorizeList extends Resource, Fetches<AuthorizeFetchOptions, AuthorizeInstance> {}
      type TokenCreateOptions = { grantType: string; clientId: string; clientSecret?: string; code?: string; redirectUri?: string; audience?: string; refreshToken?: string; scope?: string };
      interface TokenList extends Resource, CreatesWith<TokenCreateOptions, TokenInstance> {}
      interface AuthorizeInstance extends Instance {
        redirectTo: string;
      }
      interface TokenInstance extends Instance {
        accessToken: string; refreshToken: string; idToken: string; tokenType: string; expiresIn: number;
      }
    }
    namespace oauth.v2 {
      interface V2 {
        /** `/authorize` */
        authorize: AuthorizeList;
        /** `/token` */
        token: TokenList;
      }
      type AuthorizeFetchOptions = { responseType?: string; clientId?: string; redirectUri?: string; scope?: string; state?: string };
      interface AuthorizeList extends Resource, Fetches<AuthorizeFetchOptions, AuthorizeInstance> {}
      type TokenCreateOptions = { accountSid?: string; grantType?: string; clientId?: string; clientSecret?: string; code?: string; redirectUri?: string; audience?: string; refreshToken?: string; scope?: string };
      interface TokenList extends Resource, Creates<TokenCreateOptions, TokenInstance> {}
      interface AuthorizeInstance extends Instance {
        redirectTo: string;
      }
      interface TokenInstance extends Instance {
        accessToken: string; refreshToken: string; idToken: string; tokenType: string; expiresIn: number;
      }
    }
    namespace preview {
      interface Preview {
        hosted_numbers: rest.preview.hosted_numbers.HostedNumbers;
        marketplace: rest.preview.marketplace.Marketplace;
        wireless: rest.preview.wireless.Wireless;
        /** @deprecated Use hosted_numbers.authorizationDocuments instead. */
        authorizationDocuments: rest.preview.hosted_numbers.AuthorizationDocumentsList;
        /** @deprecated Use hosted_numbers.hostedNumberOrders instead. */
        hostedNumberOrders: rest.preview.hosted_numbers.HostedNumberOrdersList;
        /** @deprecated Use marketplace.availableAddOns instead. */
        availableAddOns: rest.preview.marketplace.AvailableAddOnsList;
        /** @deprecated Use marketplace.installedAddOns instead. */
        installedAddOns: rest.preview.marketplace.InstalledAddOnsList;
        /** @deprecated Use wireless.commands instead. */
        commands: rest.preview.wireless.CommandsList;
        /** @deprecated Use wireless.ratePlans instead. */
        ratePlans: rest.preview.wireless.RatePlansList;
        /** @deprecated Use wireless.sims instead. */
        sims: rest.preview.wireless.SimsList;
      }
    }
    namespace preview.hosted_numbers {
      interface HostedNumbers {
        /** `/AuthorizationDocuments` */
        authorizationDocuments: AuthorizationDocumentsList;
        /** `/HostedNumberOrders` */
        hostedNumberOrders: HostedNumberOrdersList;
      }
      type AuthorizationDocumentCreateOptions = { hostedNumberOrderSids: string[]; addressSid: string; email: string; contactTitle: string; contactPhoneNumber: string; ccEmails?: string[] };
      type AuthorizationDocumentListOptions = { email?: string; status?: 'failed'|'canceled'|'opened'|'signing'|'signed' };
      interface AuthorizationDocumentsList extends Resource, Leads<[sid: string], AuthorizationDocumentsContext>, CreatesWith<AuthorizationDocumentCreateOptions, AuthorizationDocumentInstance>, Lists<AuthorizationDocumentListOptions, AuthorizationDocumentInstance> {}
      type AuthorizationDocumentUpdateOptions = { hostedNumberOrderSids?: string[]; addressSid?: string; email?: string; ccEmails?: string[]; status?: 'failed'|'canceled'|'opened'|'signing'|'signed'; contactTitle?: string; contactPhoneNumber?: string };
      interface AuthorizationDocumentsContext extends Resource, Fetches<{}, AuthorizationDocumentInstance>, Updates<AuthorizationDocumentUpdateOptions, AuthorizationDocumentInstance> {
        /** `/AuthorizationDocuments/{signingDocumentSid}/DependentHostedNumberOrders` */
        dependentHostedNumberOrders: AuthorizationDocumentsDependentHostedNumberOrdersList;
      }
      type DependentHostedNumberOrderListOptions = { status?: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; phoneNumber?: string; incomingPhoneNumberSid?: string; friendlyName?: string; uniqueName?: string };
      interface AuthorizationDocumentsDependentHostedNumberOrdersList extends Resource, Lists<DependentHostedNumberOrderListOptions, DependentHostedNumberOrderInstance> {}
      type HostedNumberOrderCreateOptions = { phoneNumber: string; smsCapability: boolean; accountSid?: string; friendlyName?: string; uniqueName?: string; ccEmails?: string[]; smsUrl?: string; smsMethod?: string; smsFallbackUrl?: string; smsFallbackMethod?: string; statusCallbackUrl?: string; statusCallbackMethod?: string; smsApplicationSid?: string; addressSid?: string; email?: string; verificationType?: 'phone-call'|'phone-bill'; verificationDocumentSid?: string };
      type HostedNumberOrderListOptions = { status?: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; phoneNumber?: string; incomingPhoneNumberSid?: string; friendlyName?: string; uniqueName?: string };
      interface HostedNumberOrdersList extends Resource, Leads<[sid: string], HostedNumberOrdersContext>, CreatesWith<HostedNumberOrderCreateOptions, HostedNumberOrderInstance>, Lists<HostedNumberOrderListOptions, HostedNumberOrderInstance> {}
      type HostedNumberOrderUpdateOptions = { friendlyName?: string; uniqueName?: string; email?: string; ccEmails?: string[]; status?: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; verificationCode?: string; verificationType?: 'phone-call'|'phone-bill'; verificationDocumentSid?: string; extension?: string; callDelay?: number };
      interface HostedNumberOrdersContext extends Resource, Fetches<{}, HostedNumberOrderInstance>, Updates<HostedNumberOrderUpdateOptions, HostedNumberOrderInstance>, Removes {}
      interface AuthorizationDocumentInstance extends Instance, Fetches<{}, AuthorizationDocumentInstance>, Updates<AuthorizationDocumentUpdateOptions, AuthorizationDocumentInstance> {
        sid: string; addressSid: string; status: 'failed'|'canceled'|'opened'|'signing'|'signed'; email: string; ccEmails: string[]; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/AuthorizationDocuments/{signingDocumentSid}/DependentHostedNumberOrders` */
        dependentHostedNumberOrders(): AuthorizationDocumentsDependentHostedNumberOrdersList;
      }
      interface DependentHostedNumberOrderInstance extends Instance {
        sid: string; accountSid: string; incomingPhoneNumberSid: string; addressSid: string; signingDocumentSid: string; phoneNumber: string; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; friendlyName: string; uniqueName: string; status: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; failureReason: string; dateCreated: Date; dateUpdated: Date; verificationAttempts: number; email: string; ccEmails: string[]; verificationType: 'phone-call'|'phone-bill'; verificationDocumentSid: string; extension: string; callDelay: number; verificationCode: string; verificationCallSids: string[];
      }
      interface HostedNumberOrderInstance extends Instance, Fetches<{}, HostedNumberOrderInstance>, Updates<HostedNumberOrderUpdateOptions, HostedNumberOrderInstance>, Removes {
        sid: string; accountSid: string; incomingPhoneNumberSid: string; addressSid: string; signingDocumentSid: string; phoneNumber: string; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; friendlyName: string; uniqueName: string; status: 'completed'|'failed'|'received'|'verified'|'pending-loa'|'carrier-processing'|'action-required'|'twilio-processing'|'pending-verification'|'testing'; failureReason: string; dateCreated: Date; dateUpdated: Date; verificationAttempts: number; email: string; ccEmails: string[]; url: string; verificationType: 'phone-call'|'phone-bill'; verificationDocumentSid: string; extension: string; callDelay: number; verificationCode: string; verificationCallSids: string[];
      }
    }
    namespace preview.marketplace {
      interface Marketplace {
        /** `/AvailableAddOns` */
        availableAddOns: AvailableAddOnsList;
        /** `/InstalledAddOns` */
        installedAddOns: InstalledAddOnsList;
      }
      interface AvailableAddOnsList extends Resource, Leads<[sid: string], AvailableAddOnsContext>, Lists<{}, AvailableAddOnInstance> {}
      interface AvailableAddOnsContext extends Resource, Fetches<{}, AvailableAddOnInstance> {
        /** `/AvailableAddOns/{availableAddOnSid}/Extensions` */
        extensions: AvailableAddOnsExtensionsList;
      }
      interface AvailableAddOnsExtensionsList extends Resource, Leads<[sid: string], AvailableAddOnsExtensionsContext>, Lists<{}, AvailableAddOnExtensionInstance> {}
      interface AvailableAddOnsExtensionsContext extends Resource, Fetches<{}, AvailableAddOnExtensionInstance> {}
      type InstalledAddOnCreateOptions = { availableAddOnSid: string; acceptTermsOfService: boolean; configuration?: any; uniqueName?: string };
      interface InstalledAddOnsList extends Resource, Leads<[sid: string], InstalledAddOnsContext>, CreatesWith<InstalledAddOnCreateOptions, InstalledAddOnInstance>, Lists<{}, InstalledAddOnInstance> {}
      type InstalledAddOnUpdateOptions = { configuration?: any; uniqueName?: string };
      interface InstalledAddOnsContext extends Resource, Fetches<{}, InstalledAddOnInstance>, Updates<InstalledAddOnUpdateOptions, InstalledAddOnInstance>, Removes {
        /** `/InstalledAddOns/{installedAddOnSid}/Extensions` */
        extensions: InstalledAddOnsExtensionsList;
      }
      interface InstalledAddOnsExtensionsList extends Resource, Leads<[sid: string], InstalledAddOnsExtensionsContext>, Lists<{}, InstalledAddOnExtensionInstance> {}
      type InstalledAddOnExtensionUpdateOptions = { enabled: boolean };
      interface InstalledAddOnsExtensionsContext extends Resource, Fetches<{}, InstalledAddOnExtensionInstance>, UpdatesWith<InstalledAddOnExtensionUpdateOptions, InstalledAddOnExtensionInstance> {}
      interface AvailableAddOnExtensionInstance extends Instance, Fetches<{}, AvailableAddOnExtensionInstance> {
        sid: string; availableAddOnSid: string; friendlyName: string; productName: string; uniqueName: string; url: string;
      }
      interface AvailableAddOnInstance extends Instance, Fetches<{}, AvailableAddOnInstance> {
        sid: string; friendlyName: string; description: string; pricingType: string; configurationSchema: any; url: string; links: {[key:string]:any};
        /** `/AvailableAddOns/{availableAddOnSid}/Extensions` */
        extensions(): AvailableAddOnsExtensionsList;
      }
      interface InstalledAddOnExtensionInstance extends Instance, Fetches<{}, InstalledAddOnExtensionInstance>, UpdatesWith<InstalledAddOnExtensionUpdateOptions, InstalledAddOnExtensionInstance> {
        sid: string; installedAddOnSid: string; friendlyName: string; productName: string; uniqueName: string; enabled: boolean; url: string;
      }
      interface InstalledAddOnInstance extends Instance, Fetches<{}, InstalledAddOnInstance>, Updates<InstalledAddOnUpdateOptions, InstalledAddOnInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; description: string; configuration: any; uniqueName: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/InstalledAddOns/{installedAddOnSid}/Extensions` */
        extensions(): InstalledAddOnsExtensionsList;
      }
    }
    namespace preview.wireless {
      interface Wireless {
        /** `/Commands` */
        commands: CommandsList;
        /** `/RatePlans` */
        ratePlans: RatePlansList;
        /** `/Sims` */
        sims: SimsList;
      }
      type CommandCreateOptions = { command: string; device?: string; sim?: string; callbackMethod?: string; callbackUrl?: string; commandMode?: string; includeSid?: string };
      type CommandListOptions = { device?: string; sim?: string; status?: string; direction?: string };
      interface CommandsList extends Resource, Leads<[sid: string], CommandsContext>, CreatesWith<CommandCreateOptions, CommandInstance>, Lists<CommandListOptions, CommandInstance> {}
      interface CommandsContext extends Resource, Fetches<{}, CommandInstance> {}
      type RatePlanCreateOptions = { uniqueName?: string; friendlyName?: string; dataEnabled?: boolean; dataLimit?: number; dataMetering?: string; messagingEnabled?: boolean; voiceEnabled?: boolean; commandsEnabled?: boolean; nationalRoamingEnabled?: boolean; internationalRoaming?: string[] };
      interface RatePlansList extends Resource, Leads<[sid: string], RatePlansContext>, Creates<RatePlanCreateOptions, RatePlanInstance>, Lists<{}, RatePlanInstance> {}
      type RatePlanUpdateOptions = { uniqueName?: string; friendlyName?: string };
      interface RatePlansContext extends Resource, Fetches<{}, RatePlanInstance>, Updates<RatePlanUpdateOptions, RatePlanInstance>, Removes {}
      type SimListOptions = { status?: string; iccid?: string; ratePlan?: string; eId?: string; simRegistrationCode?: string };
      interface SimsList extends Resource, Leads<[sid: string], SimsContext>, Lists<SimListOptions, SimInstance> {}
      type SimUpdateOptions = { uniqueName?: string; callbackMethod?: string; callbackUrl?: string; friendlyName?: string; ratePlan?: string; status?: string; commandsCallbackMethod?: string; commandsCallbackUrl?: string; smsFallbackMethod?: string; smsFallbackUrl?: string; smsMethod?: string; smsUrl?: string; voiceFallbackMethod?: string; voiceFallbackUrl?: string; voiceMethod?: string; voiceUrl?: string };
      interface SimsContext extends Resource, Fetches<{}, SimInstance>, Updates<SimUpdateOptions, SimInstance> {
        /** `/Sims/{simSid}/Usage` */
        usage: SimsUsageList;
      }
      interface SimsUsageList extends Resource, Leads<[], SimsUsageContext> {}
      type UsageFetchOptions = { end?: string; start?: string };
      interface SimsUsageContext extends Resource, Fetches<UsageFetchOptions, UsageInstance> {}
      interface CommandInstance extends Instance, Fetches<{}, CommandInstance> {
        sid: string; accountSid: string; deviceSid: string; simSid: string; command: string; commandMode: string; status: string; direction: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface RatePlanInstance extends Instance, Fetches<{}, RatePlanInstance>, Updates<RatePlanUpdateOptions, RatePlanInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; friendlyName: string; dataEnabled: boolean; dataMetering: string; dataLimit: number; messagingEnabled: boolean; voiceEnabled: boolean; nationalRoamingEnabled: boolean; internationalRoaming: string[]; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface SimInstance extends Instance, Fetches<{}, SimInstance>, Updates<SimUpdateOptions, SimInstance> {
        sid: string; uniqueName: string; accountSid: string; ratePlanSid: string; friendlyName: string; iccid: string; eId: string; status: string; commandsCallbackUrl: string; commandsCallbackMethod: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceUrl: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `` */
        usage(): SimsUsageList;
      }
      interface UsageInstance extends Instance, Fetches<UsageFetchOptions, UsageInstance> {
        simSid: string; simUniqueName: string; accountSid: string; period: any; commandsUsage: any; commandsCosts: any; dataUsage: any; dataCosts: any; url: string;
      }
    }
    namespace previewIam {
      interface PreviewIam {
        v1: rest.previewIam.v1.V1;
        /** `/{organizationSid}` */
        organization: rest.previewIam.organization.Organization;
        /** @deprecated Use v1.tokens instead. */
        tokens: rest.previewIam.v1.TokenList;
        /** @deprecated Use v1.authorize instead. */
        authorize: rest.previewIam.v1.AuthorizeList;
      }
    }
    namespace previewIam.organization {
      interface Organization extends Resource, Leads<[organizationSid: string], OrganizationContext> {}
      interface OrganizationContext extends Resource {
        /** `/{organizationSid}/Accounts` */
        accounts: OrganizationAccountsList;
        /** `/{organizationSid}/RoleAssignments` */
        roleAssignments: OrganizationRoleAssignmentsList;
        /** `/{organizationSid}/scim/Users` */
        users: OrganizationUsersList;
      }
      interface OrganizationAccountsList extends Resource, Leads<[accountSid: string], OrganizationAccountsContext>, Lists<{}, rest.previewIam.versionless.AccountInstance> {}
      interface OrganizationAccountsContext extends Resource, Fetches<{}, rest.previewIam.versionless.AccountInstance> {}
      type RoleAssignmentCreateOptions = { roleSid: string; scope: string; identity: string; resourceType?: string; resourceId?: string };
      type RoleAssignmentListOptions = { identity?: string; scope?: string; resourceType?: string; resourceId?: string };
      interface OrganizationRoleAssignmentsList extends Resource, Leads<[sid: string], OrganizationRoleAssignmentsContext>, CreatesWithAndHeaders<RoleAssignmentCreateOptions, rest.previewIam.versionless.RoleAssignmentInstance>, Lists<RoleAssignmentListOptions, rest.previewIam.versionless.RoleAssignmentInstance> {}
      interface OrganizationRoleAssignmentsContext extends Resource, Removes {}
      type UserCreateOptions = { id?: string; externalId?: string; userName: string; displayName?: string; name?: any; emails?: any[]; active?: boolean; locale?: string; timezone?: string; schemas?: string[]; meta?: any; detail?: string; scimType?: string; status?: string; code?: number; moreInfo?: string };
      type UserListOptions = { filter?: string };
      interface OrganizationUsersList extends Resource, Leads<[id: string], OrganizationUsersContext>, CreatesWithAndHeaders<UserCreateOptions, rest.previewIam.versionless.UserInstance>, Lists<UserListOptions, rest.previewIam.versionless.UserInstance> {}
      type UserUpdateOptions = { id?: string; externalId?: string; userName: string; displayName?: string; name?: any; emails?: any[]; active?: boolean; locale?: string; timezone?: string; schemas?: string[]; meta?: any; detail?: string; scimType?: string; status?: string; code?: number; moreInfo?: string };
      type UserPatchOptions = { schemas?: string[]; operations?: any[] };
      interface OrganizationUsersContext extends Resource, Fetches<{}, rest.previewIam.versionless.UserInstance>, UpdatesWithAndHeaders<UserUpdateOptions, rest.previewIam.versionless.UserInstance>, PatchesAndHeaders<UserPatchOptions, rest.previewIam.versionless.UserInstance>, Removes {}
    }
    namespace previewIam.v1 {
      interface V1 {
        /** `/authorize` */
        authorize: AuthorizeList;
        /** `/token` */
        token: TokenList;
      }
      type AuthorizeFetchOptions = { responseType?: string; clientId?: string; redirectUri?: string; scope?: string; state?: string };
      interface AuthorizeList extends Resource, Fetches<AuthorizeFetchOptions, AuthorizeInstance> {}
      type TokenCreateOptions = { grantType: string; clientId: string; clientSecret?: string; code?: string; redirectUri?: string; audience?: string; refreshToken?: string; scope?: string };
      interface TokenList extends Resource, CreatesWith<TokenCreateOptions, TokenInstance> {}
      interface AuthorizeInstance extends Instance {
        redirectTo: string;
      }
      interface TokenInstance extends Instance {
        accessToken: string; refreshToken: string; idToken: string; tokenType: string; expiresIn: number;
      }
    }
    namespace previewIam.versionless {
      interface AccountInstance extends Instance, Fetches<{}, AccountInstance> {
        accountSid: string; friendlyName: string; status: string; ownerSid: string; dateCreated: Date;
      }
      interface RoleAssignmentInstance extends Instance, Removes {
        sid: string; roleSid: string; scope: string; identity: string; resourceType: string; resourceId: string; code: number; message: string; moreInfo: string; status: number;
      }
      type UserUpdateOptions = { id?: string; externalId?: string; userName: string; displayName?: string; name?: any; emails?: any[]; active?: boolean; locale?: string; timezone?: string; schemas?: string[]; meta?: any; detail?: string; scimType?: string; status?: string; code?: number; moreInfo?: string };
      type UserPatchOptions = { schemas?: string[]; operations?: any[] };
      interface UserInstance extends Instance, Fetches<{}, UserInstance>, UpdatesWith<UserUpdateOptions, UserInstance>, Patches<UserPatchOptions, UserInstance>, Removes {
        id: string; externalId: string; userName: string; displayName: string; name: any; emails: any[]; active: boolean; locale: string; timezone: string; schemas: string[]; meta: any; detail: string; scimType: string; status: string; code: number; moreInfo: string;
      }
    }
    namespace pricing {
      interface Pricing {
        v1: rest.pricing.v1.V1;
        v2: rest.pricing.v2.V2;
        /** @deprecated Use v1.messaging instead. */
        messaging: rest.pricing.v1.MessagingList;
        /** @deprecated Use v1.phoneNumbers instead. */
        phoneNumbers: rest.pricing.v1.PhoneNumbersList;
        /** @deprecated Use v2.voice instead. */
        voice: rest.pricing.v2.VoiceList;
        /** @deprecated Use v2.countries instead. */
        countries: rest.pricing.v2.CountriesList;
        /** @deprecated Use v2.numbers instead. */
        numbers: rest.pricing.v2.NumbersList;
      }
    }
    namespace pricing.v1 {
      interface V1 {
        /** `/Messaging` */
        messaging: MessagingList;
        /** `/PhoneNumbers` */
        phoneNumbers: PhoneNumbersList;
        /** `/Voice` */
        voice: VoiceList;
      }
      interface MessagingList extends Resource {
        /** `/Messaging/Countries` */
        countries: MessagingCountriesList;
      }
      interface MessagingCountriesList extends Resource, Leads<[isoCountry: string], MessagingCountriesContext>, Lists<{}, MessagingCountryInstance> {}
      interface MessagingCountriesContext extends Resource, Fetches<{}, MessagingCountryInstance> {}
      interface PhoneNumbersList extends Resource {
        /** `/PhoneNumbers/Countries` */
        countries: PhoneNumbersCountriesList;
      }
      interface PhoneNumbersCountriesList extends Resource, Leads<[isoCountry: string], PhoneNumbersCountriesContext>, Lists<{}, PhoneNumberCountryInstance> {}
      interface PhoneNumbersCountriesContext extends Resource, Fetches<{}, PhoneNumberCountryInstance> {}
      interface VoiceList extends Resource {
        /** `/Voice/Countries` */
        countries: VoiceCountriesList;
        /** `/Voice/Numbers/{number}` */
        numbers: VoiceNumbersList;
      }
      interface VoiceCountriesList extends Resource, Leads<[isoCountry: string], VoiceCountriesContext>, Lists<{}, VoiceCountryInstance> {}
      interface VoiceCountriesContext extends Resource, Fetches<{}, VoiceCountryInstance> {}
      interface VoiceNumbersList extends Resource, Leads<[number: string], VoiceNumbersContext> {}
      interface VoiceNumbersContext extends Resource, Fetches<{}, NumberInstance> {}
      interface MessagingCountryInstance extends Instance, Fetches<{}, MessagingCountryInstance> {
        country: string; isoCountry: string; outboundSmsPrices: any[]; inboundSmsPrices: any[]; priceUnit: string; url: string;
      }
      interface NumberInstance extends Instance, Fetches<{}, NumberInstance> {
        number: string; country: string; isoCountry: string; outboundCallPrice: any; inboundCallPrice: any; priceUnit: string; url: string;
      }
      interface PhoneNumberCountryInstance extends Instance, Fetches<{}, PhoneNumberCountryInstance> {
        country: string; isoCountry: string; phoneNumberPrices: any[]; priceUnit: string; url: string;
      }
      interface VoiceCountryInstance extends Instance, Fetches<{}, VoiceCountryInstance> {
        country: string; isoCountry: string; outboundPrefixPrices: any[]; inboundCallPrices: any[]; priceUnit: string; url: string;
      }
    }
    namespace pricing.v2 {
      interface V2 {
        /** `/Trunking/Countries` */
        countries: CountriesList;
        /** `/Trunking/Numbers/{destinationNumber}` */
        numbers: NumbersList;
        /** `/Voice` */
        voice: VoiceList;
      }
      interface CountriesList extends Resource, Leads<[isoCountry: string], CountriesContext>, Lists<{}, CountryInstance> {}
      interface CountriesContext extends Resource, Fetches<{}, CountryInstance> {}
      interface NumbersList extends Resource, Leads<[destinationNumber: string], NumbersContext> {}
      type NumberFetchOptions = { originationNumber?: string };
      interface NumbersContext extends Resource, Fetches<NumberFetchOptions, NumberInstance> {}
      interface VoiceList extends Resource {
        /** `/Voice/Countries` */
        countries: VoiceCountriesList;
        /** `/Voice/Numbers/{destinationNumber}` */
        numbers: VoiceNumbersList;
      }
      interface VoiceCountriesList extends Resource, Leads<[isoCountry: string], VoiceCountriesContext>, Lists<{}, VoiceCountryInstance> {}
      interface VoiceCountriesContext extends Resource, Fetches<{}, VoiceCountryInstance> {}
      interface VoiceNumbersList extends Resource, Leads<[destinationNumber: string], VoiceNumbersContext> {}
      type VoiceNumberFetchOptions = { originationNumber?: string };
      interface VoiceNumbersContext extends Resource, Fetches<VoiceNumberFetchOptions, VoiceNumberInstance> {}
      interface CountryInstance extends Instance, Fetches<{}, CountryInstance> {
        country: string; isoCountry: string; terminatingPrefixPrices: any[]; originatingCallPrices: any[]; priceUnit: string; url: string;
      }
      interface NumberInstance extends Instance, Fetches<NumberFetchOptions, NumberInstance> {
        destinationNumber: string; originationNumber: string; country: string; isoCountry: string; terminatingPrefixPrices: any[]; originatingCallPrice: any; priceUnit: string; url: string;
      }
      interface VoiceCountryInstance extends Instance, Fetches<{}, VoiceCountryInstance> {
        country: string; isoCountry: string; outboundPrefixPrices: any[]; inboundCallPrices: any[]; priceUnit: string; url: string;
      }
      interface VoiceNumberInstance extends Instance, Fetches<VoiceNumberFetchOptions, VoiceNumberInstance> {
        destinationNumber: string; originationNumber: string; country: string; isoCountry: string; outboundCallPrices: any[]; inboundCallPrice: any; priceUnit: string; url: string;
      }
    }
    namespace proxy {
      interface Proxy {
        v1: rest.proxy.v1.V1;
        /** @deprecated Use v1.services instead. */
        services: rest.proxy.v1.ServicesList;
      }
    }
    namespace proxy.v1 {
      interface V1 {
        /** `/Services` */
        services: ServicesList;
      }
      type ServiceCreateOptions = { uniqueName: string; defaultTtl?: number; callbackUrl?: string; geoMatchLevel?: 'area-code'|'overlay'|'radius'|'country'; numberSelectionBehavior?: 'avoid-sticky'|'prefer-sticky'; interceptCallbackUrl?: string; outOfSessionCallbackUrl?: string; chatInstanceSid?: string };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { uniqueName?: string; defaultTtl?: number; callbackUrl?: string; geoMatchLevel?: 'area-code'|'overlay'|'radius'|'country'; numberSelectionBehavior?: 'avoid-sticky'|'prefer-sticky'; interceptCallbackUrl?: string; outOfSessionCallbackUrl?: string; chatInstanceSid?: string };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/PhoneNumbers` */
        phoneNumbers: ServicesPhoneNumbersList;
        /** `/Services/{serviceSid}/Sessions` */
        sessions: ServicesSessionsList;
      }
      type PhoneNumberCreateOptions = { sid?: string; phoneNumber?: string; isReserved?: boolean };
      interface ServicesPhoneNumbersList extends Resource, Leads<[sid: string], ServicesPhoneNumbersContext>, Creates<PhoneNumberCreateOptions, PhoneNumberInstance>, Lists<{}, PhoneNumberInstance> {}
      type PhoneNumberUpdateOptions = { isReserved?: boolean };
      interface ServicesPhoneNumbersContext extends Resource, Fetches<{}, PhoneNumberInstance>, Updates<PhoneNumberUpdateOptions, PhoneNumberInstance>, Removes {}
      type SessionCreateOptions = { uniqueName?: string; dateExpiry?: Date; ttl?: number; mode?: 'message-only'|'voice-only'|'voice-and-message'; status?: 'in-progress'|'closed'|'failed'|'unknown'|'open'; participants?: any[] };
      interface ServicesSessionsList extends Resource, Leads<[sid: string], ServicesSessionsContext>, Creates<SessionCreateOptions, SessionInstance>, Lists<{}, SessionInstance> {}
      type SessionUpdateOptions = { dateExpiry?: Date; ttl?: number; status?: 'in-progress'|'closed'|'failed'|'unknown'|'open' };
      interface ServicesSessionsContext extends Resource, Fetches<{}, SessionInstance>, Updates<SessionUpdateOptions, SessionInstance>, Removes {
        /** `/Services/{serviceSid}/Sessions/{sessionSid}/Interactions` */
        interactions: ServicesSessionsInteractionsList;
        /** `/Services/{serviceSid}/Sessions/{sessionSid}/Participants` */
        participants: ServicesSessionsParticipantsList;
      }
      interface ServicesSessionsInteractionsList extends Resource, Leads<[sid: string], ServicesSessionsInteractionsContext>, Lists<{}, InteractionInstance> {}
      interface ServicesSessionsInteractionsContext extends Resource, Fetches<{}, InteractionInstance>, Removes {}
      type ParticipantCreateOptions = { identifier: string; friendlyName?: string; proxyIdentifier?: string; proxyIdentifierSid?: string };
      interface ServicesSessionsParticipantsList extends Resource, Leads<[sid: string], ServicesSessionsParticipantsContext>, CreatesWith<ParticipantCreateOptions, ParticipantInstance>, Lists<{}, ParticipantInstance> {}
      interface ServicesSessionsParticipantsContext extends Resource, Fetches<{}, ParticipantInstance>, Removes {
        /** `/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{participantSid}/MessageInteractions` */
        messageInteractions: ServicesSessionsParticipantsMessageInteractionsList;
      }
      type MessageInteractionCreateOptions = { body?: string; mediaUrl?: string[] };
      interface ServicesSessionsParticipantsMessageInteractionsList extends Resource, Leads<[sid: string], ServicesSessionsParticipantsMessageInteractionsContext>, Creates<MessageInteractionCreateOptions, MessageInteractionInstance>, Lists<{}, MessageInteractionInstance> {}
      interface ServicesSessionsParticipantsMessageInteractionsContext extends Resource, Fetches<{}, MessageInteractionInstance> {}
      interface InteractionInstance extends Instance, Fetches<{}, InteractionInstance>, Removes {
        sid: string; sessionSid: string; serviceSid: string; accountSid: string; data: string; type: 'voice'|'unknown'|'message'; inboundParticipantSid: string; inboundResourceSid: string; inboundResourceStatus: string; inboundResourceType: string; inboundResourceUrl: string; outboundParticipantSid: string; outboundResourceSid: string; outboundResourceStatus: string; outboundResourceType: string; outboundResourceUrl: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface MessageInteractionInstance extends Instance, Fetches<{}, MessageInteractionInstance> {
        sid: string; sessionSid: string; serviceSid: string; accountSid: string; data: string; type: 'voice'|'unknown'|'message'; participantSid: string; inboundParticipantSid: string; inboundResourceSid: string; inboundResourceStatus: string; inboundResourceType: string; inboundResourceUrl: string; outboundParticipantSid: string; outboundResourceSid: string; outboundResourceStatus: string; outboundResourceType: string; outboundResourceUrl: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ParticipantInstance extends Instance, Fetches<{}, ParticipantInstance>, Removes {
        sid: string; sessionSid: string; serviceSid: string; accountSid: string; friendlyName: string; identifier: string; proxyIdentifier: string; proxyIdentifierSid: string; dateDeleted: Date; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{participantSid}/MessageInteractions` */
        messageInteractions(): ServicesSessionsParticipantsMessageInteractionsList;
      }
      interface PhoneNumberInstance extends Instance, Fetches<{}, PhoneNumberInstance>, Updates<PhoneNumberUpdateOptions, PhoneNumberInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; phoneNumber: string; friendlyName: string; isoCountry: string; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; url: string; isReserved: boolean; inUse: number;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; chatInstanceSid: string; callbackUrl: string; defaultTtl: number; numberSelectionBehavior: 'avoid-sticky'|'prefer-sticky'; geoMatchLevel: 'area-code'|'overlay'|'radius'|'country'; interceptCallbackUrl: string; outOfSessionCallbackUrl: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/PhoneNumbers` */
        phoneNumbers(): ServicesPhoneNumbersList;
        /** `/Services/{serviceSid}/Sessions` */
        sessions(): ServicesSessionsList;
      }
      interface SessionInstance extends Instance, Fetches<{}, SessionInstance>, Updates<SessionUpdateOptions, SessionInstance>, Removes {
        sid: string; serviceSid: string; accountSid: string; dateStarted: Date; dateEnded: Date; dateLastInteraction: Date; dateExpiry: Date; uniqueName: string; status: 'in-progress'|'closed'|'failed'|'unknown'|'open'; closedReason: string; ttl: number; mode: 'message-only'|'voice-only'|'voice-and-message'; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Sessions/{sessionSid}/Interactions` */
        interactions(): ServicesSessionsInteractionsList;
        /** `/Services/{serviceSid}/Sessions/{sessionSid}/Participants` */
        participants(): ServicesSessionsParticipantsList;
      }
    }
    namespace routes {
      interface Routes {
        v2: rest.routes.v2.V2;
        /** @deprecated Use v1.phoneNumbers instead. */
        phoneNumbers: rest.routes.v2.PhoneNumbersList;
        /** @deprecated Use v1.sipDomains instead. */
        sipDomains: rest.routes.v2.SipDomainsList;
        /** @deprecated Use v1.trunks instead. */
        trunks: rest.routes.v2.TrunksList;
      }
    }
    namespace routes.v2 {
      interface V2 {
        /** `/PhoneNumbers/{phoneNumber}` */
        phoneNumbers: PhoneNumbersList;
        /** `/SipDomains/{sipDomain}` */
        sipDomains: SipDomainsList;
        /** `/Trunks/{sipTrunkDomain}` */
        trunks: TrunksList;
      }
      interface PhoneNumbersList extends Resource, Leads<[phoneNumber: string], PhoneNumbersContext> {}
      type PhoneNumberUpdateOptions = { voiceRegion?: string; friendlyName?: string };
      interface PhoneNumbersContext extends Resource, Fetches<{}, PhoneNumberInstance>, Updates<PhoneNumberUpdateOptions, PhoneNumberInstance> {}
      interface SipDomainsList extends Resource, Leads<[sipDomain: string], SipDomainsContext> {}
      type SipDomainUpdateOptions = { voiceRegion?: string; friendlyName?: string };
      interface SipDomainsContext extends Resource, Fetches<{}, SipDomainInstance>, Updates<SipDomainUpdateOptions, SipDomainInstance> {}
      interface TrunksList extends Resource, Leads<[sipTrunkDomain: string], TrunksContext> {}
      type TrunkUpdateOptions = { voiceRegion?: string; friendlyName?: string };
      interface TrunksContext extends Resource, Fetches<{}, TrunkInstance>, Updates<TrunkUpdateOptions, TrunkInstance> {}
      interface PhoneNumberInstance extends Instance, Fetches<{}, PhoneNumberInstance>, Updates<PhoneNumberUpdateOptions, PhoneNumberInstance> {
        phoneNumber: string; url: string; sid: string; accountSid: string; friendlyName: string; voiceRegion: string; dateCreated: Date; dateUpdated: Date;
      }
      interface SipDomainInstance extends Instance, Fetches<{}, SipDomainInstance>, Updates<SipDomainUpdateOptions, SipDomainInstance> {
        sipDomain: string; url: string; sid: string; accountSid: string; friendlyName: string; voiceRegion: string; dateCreated: Date; dateUpdated: Date;
      }
      interface TrunkInstance extends Instance, Fetches<{}, TrunkInstance>, Updates<TrunkUpdateOptions, TrunkInstance> {
        sipTrunkDomain: string; url: string; sid: string; accountSid: string; friendlyName: string; voiceRegion: string; dateCreated: Date; dateUpdated: Date;
      }
    }
    namespace serverless {
      interface Serverless {
        v1: rest.serverless.v1.V1;
        /** @deprecated Use v1.services instead. */
        services: rest.serverless.v1.ServicesList;
      }
    }
    namespace serverless.v1 {
      interface V1 {
        /** `/Services` */
        services: ServicesList;
      }
      type ServiceCreateOptions = { uniqueName: string; friendlyName: string; includeCredentials?: boolean; uiEditable?: boolean };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { includeCredentials?: boolean; friendlyName?: string; uiEditable?: boolean };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/Assets` */
        assets: ServicesAssetsList;
        /** `/Services/{serviceSid}/Builds` */
        builds: ServicesBuildsList;
        /** `/Services/{serviceSid}/Environments` */
        environments: ServicesEnvironmentsList;
        /** `/Services/{serviceSid}/Functions` */
        functions: ServicesFunctionsList;
      }
      type AssetCreateOptions = { friendlyName: string };
      interface ServicesAssetsList extends Resource, Leads<[sid: string], ServicesAssetsContext>, CreatesWith<AssetCreateOptions, AssetInstance>, Lists<{}, AssetInstance> {}
      type AssetUpdateOptions = { friendlyName: string };
      interface ServicesAssetsContext extends Resource, Fetches<{}, AssetInstance>, UpdatesWith<AssetUpdateOptions, AssetInstance>, Removes {
        /** `/Services/{serviceSid}/Assets/{assetSid}/Versions` */
        assetVersions: ServicesAssetsAssetVersionsList;
      }
      interface ServicesAssetsAssetVersionsList extends Resource, Leads<[sid: string], ServicesAssetsAssetVersionsContext>, Lists<{}, AssetVersionInstance> {}
      interface ServicesAssetsAssetVersionsContext extends Resource, Fetches<{}, AssetVersionInstance> {}
      type BuildCreateOptions = { assetVersions?: string[]; functionVersions?: string[]; dependencies?: string; runtime?: string };
      interface ServicesBuildsList extends Resource, Leads<[sid: string], ServicesBuildsContext>, Creates<BuildCreateOptions, BuildInstance>, Lists<{}, BuildInstance> {}
      interface ServicesBuildsContext extends Resource, Fetches<{}, BuildInstance>, Removes {
        /** `/Services/{serviceSid}/Builds/{sid}/Status` */
        buildStatus: ServicesBuildsBuildStatusList;
      }
      interface ServicesBuildsBuildStatusList extends Resource, Leads<[], ServicesBuildsBuildStatusContext> {}
      interface ServicesBuildsBuildStatusContext extends Resource, Fetches<{}, BuildStatusInstance> {}
      type EnvironmentCreateOptions = { uniqueName: string; domainSuffix?: string };
      interface ServicesEnvironmentsList extends Resource, Leads<[sid: string], ServicesEnvironmentsContext>, CreatesWith<EnvironmentCreateOptions, EnvironmentInstance>, Lists<{}, EnvironmentInstance> {}
      interface ServicesEnvironmentsContext extends Resource, Fetches<{}, EnvironmentInstance>, Removes {
        /** `/Services/{serviceSid}/Environments/{environmentSid}/Deployments` */
        deployments: ServicesEnvironmentsDeploymentsList;
        /** `/Services/{serviceSid}/Environments/{environmentSid}/Logs` */
        logs: ServicesEnvironmentsLogsList;
        /** `/Services/{serviceSid}/Environments/{environmentSid}/Variables` */
        variables: ServicesEnvironmentsVariablesList;
      }
      type DeploymentCreateOptions = { buildSid?: string; isPlugin?: boolean };
      interface ServicesEnvironmentsDeploymentsList extends Resource, Leads<[sid: string], ServicesEnvironmentsDeploymentsContext>, Creates<DeploymentCreateOptions, DeploymentInstance>, Lists<{}, DeploymentInstance> {}
      interface ServicesEnvironmentsDeploymentsContext extends Resource, Fetches<{}, DeploymentInstance> {}
      type LogListOptions = { functionSid?: string; startDate?: Date; endDate?: Date };
      interface ServicesEnvironmentsLogsList extends Resource, Leads<[sid: string], ServicesEnvironmentsLogsContext>, Lists<LogListOptions, LogInstance> {}
      interface ServicesEnvironmentsLogsContext extends Resource, Fetches<{}, LogInstance> {}
      type VariableCreateOptions = { key: string; value: string };
      interface ServicesEnvironmentsVariablesList extends Resource, Leads<[sid: string], ServicesEnvironmentsVariablesContext>, CreatesWith<VariableCreateOptions, VariableInstance>, Lists<{}, VariableInstance> {}
      type VariableUpdateOptions = { key?: string; value?: string };
      interface ServicesEnvironmentsVariablesContext extends Resource, Fetches<{}, VariableInstance>, Updates<VariableUpdateOptions, VariableInstance>, Removes {}
      type FunctionCreateOptions = { friendlyName: string };
      interface ServicesFunctionsList extends Resource, Leads<[sid: string], ServicesFunctionsContext>, CreatesWith<FunctionCreateOptions, FunctionInstance>, Lists<{}, FunctionInstance> {}
      type FunctionUpdateOptions = { friendlyName: string };
      interface ServicesFunctionsContext extends Resource, Fetches<{}, FunctionInstance>, UpdatesWith<FunctionUpdateOptions, FunctionInstance>, Removes {
        /** `/Services/{serviceSid}/Functions/{functionSid}/Versions` */
        functionVersions: ServicesFunctionsFunctionVersionsList;
      }
      interface ServicesFunctionsFunctionVersionsList extends Resource, Leads<[sid: string], ServicesFunctionsFunctionVersionsContext>, Lists<{}, FunctionVersionInstance> {}
      interface ServicesFunctionsFunctionVersionsContext extends Resource, Fetches<{}, FunctionVersionInstance> {
        /** `/Services/{serviceSid}/Functions/{functionSid}/Versions/{sid}/Content` */
        functionVersionContent: ServicesFunctionsFunctionVersionsFunctionVersionContentList;
      }
      interface ServicesFunctionsFunctionVersionsFunctionVersionContentList extends Resource, Leads<[], ServicesFunctionsFunctionVersionsFunctionVersionContentContext> {}
      interface ServicesFunctionsFunctionVersionsFunctionVersionContentContext extends Resource, Fetches<{}, FunctionVersionContentInstance> {}
      interface AssetInstance extends Instance, Fetches<{}, AssetInstance>, UpdatesWith<AssetUpdateOptions, AssetInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Assets/{assetSid}/Versions` */
        assetVersions(): ServicesAssetsAssetVersionsList;
      }
      interface AssetVersionInstance extends Instance, Fetches<{}, AssetVersionInstance> {
        sid: string; accountSid: string; serviceSid: string; assetSid: string; path: string; visibility: 'public'|'private'|'protected'; dateCreated: Date; url: string;
      }
      interface BuildInstance extends Instance, Fetches<{}, BuildInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; status: 'completed'|'failed'|'building'; assetVersions: any[]; functionVersions: any[]; dependencies: any[]; runtime: 'node8'|'node10'|'node12'|'node14'|'node16'|'node18'|'node20'|'node22'; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `` */
        buildStatus(): ServicesBuildsBuildStatusList;
      }
      interface BuildStatusInstance extends Instance, Fetches<{}, BuildStatusInstance> {
        sid: string; accountSid: string; serviceSid: string; status: 'completed'|'failed'|'building'; url: string;
      }
      interface DeploymentInstance extends Instance, Fetches<{}, DeploymentInstance> {
        sid: string; accountSid: string; serviceSid: string; environmentSid: string; buildSid: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface EnvironmentInstance extends Instance, Fetches<{}, EnvironmentInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; buildSid: string; uniqueName: string; domainSuffix: string; domainName: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Environments/{environmentSid}/Deployments` */
        deployments(): ServicesEnvironmentsDeploymentsList;
        /** `/Services/{serviceSid}/Environments/{environmentSid}/Logs` */
        logs(): ServicesEnvironmentsLogsList;
        /** `/Services/{serviceSid}/Environments/{environmentSid}/Variables` */
        variables(): ServicesEnvironmentsVariablesList;
      }
      interface FunctionInstance extends Instance, Fetches<{}, FunctionInstance>, UpdatesWith<FunctionUpdateOptions, FunctionInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Functions/{functionSid}/Versions` */
        functionVersions(): ServicesFunctionsFunctionVersionsList;
      }
      interface FunctionVersionContentInstance extends Instance, Fetches<{}, FunctionVersionContentInstance> {
        sid: string; accountSid: string; serviceSid: string; functionSid: string; content: string; url: string;
      }
      interface FunctionVersionInstance extends Instance, Fetches<{}, FunctionVersionInstance> {
        sid: string; accountSid: string; serviceSid: string; functionSid: string; path: string; visibility: 'public'|'private'|'protected'; dateCreated: Date; url: string; links: {[key:string]:any};
        /** `` */
        functionVersionContent(): ServicesFunctionsFunctionVersionsFunctionVersionContentList;
      }
      interface LogInstance extends Instance, Fetches<{}, LogInstance> {
        sid: string; accountSid: string; serviceSid: string; environmentSid: string; buildSid: string; deploymentSid: string; functionSid: string; requestSid: string; level: string; message: string; dateCreated: Date; url: string;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; uniqueName: string; includeCredentials: boolean; uiEditable: boolean; domainBase: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Assets` */
        assets(): ServicesAssetsList;
        /** `/Services/{serviceSid}/Builds` */
        builds(): ServicesBuildsList;
        /** `/Services/{serviceSid}/Environments` */
        environments(): ServicesEnvironmentsList;
        /** `/Services/{serviceSid}/Functions` */
        functions(): ServicesFunctionsList;
      }
      interface VariableInstance extends Instance, Fetches<{}, VariableInstance>, Updates<VariableUpdateOptions, VariableInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; environmentSid: string; key: string; value: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
    }
    namespace studio {
      interface Studio {
        v1: rest.studio.v1.V1;
        v2: rest.studio.v2.V2;
        /** @deprecated Use v2.flows instead. */
        flows: rest.studio.v2.FlowsList;
        /** @deprecated Use v2.flowValidate instead. */
        flowValidate: rest.studio.v2.FlowValidateList;
      }
    }
    namespace studio.v1 {
      interface V1 {
        /** `/Flows` */
        flows: FlowsList;
      }
      interface FlowsList extends Resource, Leads<[sid: string], FlowsContext>, Lists<{}, FlowInstance> {}
      interface FlowsContext extends Resource, Fetches<{}, FlowInstance>, Removes {
        /** `/Flows/{flowSid}/Engagements` */
        engagements: FlowsEngagementsList;
        /** `/Flows/{flowSid}/Executions` */
        executions: FlowsExecutionsList;
      }
      type EngagementCreateOptions = { to: string; from: string; parameters?: any };
      interface FlowsEngagementsList extends Resource, Leads<[sid: string], FlowsEngagementsContext>, CreatesWith<EngagementCreateOptions, EngagementInstance>, Lists<{}, EngagementInstance> {}
      interface FlowsEngagementsContext extends Resource, Fetches<{}, EngagementInstance>, Removes {
        /** `/Flows/{flowSid}/Engagements/{engagementSid}/Context` */
        engagementContext: FlowsEngagementsEngagementContextList;
        /** `/Flows/{flowSid}/Engagements/{engagementSid}/Steps` */
        steps: FlowsEngagementsStepsList;
      }
      interface FlowsEngagementsEngagementContextList extends Resource, Leads<[], FlowsEngagementsEngagementContextContext> {}
      interface FlowsEngagementsEngagementContextContext extends Resource, Fetches<{}, EngagementContextInstance> {}
      interface FlowsEngagementsStepsList extends Resource, Leads<[sid: string], FlowsEngagementsStepsContext>, Lists<{}, StepInstance> {}
      interface FlowsEngagementsStepsContext extends Resource, Fetches<{}, StepInstance> {
        /** `/Flows/{flowSid}/Engagements/{engagementSid}/Steps/{stepSid}/Context` */
        stepContext: FlowsEngagementsStepsStepContextList;
      }
      interface FlowsEngagementsStepsStepContextList extends Resource, Leads<[], FlowsEngagementsStepsStepContextContext> {}
      interface FlowsEngagementsStepsStepContextContext extends Resource, Fetches<{}, StepContextInstance> {}
      type ExecutionCreateOptions = { to: string; from: string; parameters?: any };
      type ExecutionListOptions = { dateCreatedFrom?: Date; dateCreatedTo?: Date };
      interface FlowsExecutionsList extends Resource, Leads<[sid: string], FlowsExecutionsContext>, CreatesWith<ExecutionCreateOptions, ExecutionInstance>, Lists<ExecutionListOptions, ExecutionInstance> {}
      type ExecutionUpdateOptions = { status: 'active'|'ended' };
      interface FlowsExecutionsContext extends Resource, Fetches<{}, ExecutionInstance>, UpdatesWith<ExecutionUpdateOptions, ExecutionInstance>, Removes {
        /** `/Flows/{flowSid}/Executions/{executionSid}/Context` */
        executionContext: FlowsExecutionsExecutionContextList;
        /** `/Flows/{flowSid}/Executions/{executionSid}/Steps` */
        steps: FlowsExecutionsStepsList;
      }
      interface FlowsExecutionsExecutionContextList extends Resource, Leads<[], FlowsExecutionsExecutionContextContext> {}
      interface FlowsExecutionsExecutionContextContext extends Resource, Fetches<{}, ExecutionContextInstance> {}
      interface FlowsExecutionsStepsList extends Resource, Leads<[sid: string], FlowsExecutionsStepsContext>, Lists<{}, ExecutionStepInstance> {}
      interface FlowsExecutionsStepsContext extends Resource, Fetches<{}, ExecutionStepInstance> {
        /** `/Flows/{flowSid}/Executions/{executionSid}/Steps/{stepSid}/Context` */
        stepContext: FlowsExecutionsStepsStepContextList;
      }
      interface FlowsExecutionsStepsStepContextList extends Resource, Leads<[], FlowsExecutionsStepsStepContextContext> {}
      interface FlowsExecutionsStepsStepContextContext extends Resource, Fetches<{}, ExecutionStepContextInstance> {}
      interface EngagementContextInstance extends Instance, Fetches<{}, EngagementContextInstance> {
        accountSid: string; context: any; engagementSid: string; flowSid: string; url: string;
      }
      interface EngagementInstance extends Instance, Fetches<{}, EngagementInstance>, Removes {
        sid: string; accountSid: string; flowSid: string; contactSid: string; contactChannelAddress: string; context: any; status: 'active'|'ended'; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `` */
        engagementContext(): FlowsEngagementsEngagementContextList;
        /** `/Flows/{flowSid}/Engagements/{engagementSid}/Steps` */
        steps(): FlowsEngagementsStepsList;
      }
      interface ExecutionContextInstance extends Instance, Fetches<{}, ExecutionContextInstance> {
        accountSid: string; context: any; flowSid: string; executionSid: string; url: string;
      }
      interface ExecutionInstance extends Instance, Fetches<{}, ExecutionInstance>, UpdatesWith<ExecutionUpdateOptions, ExecutionInstance>, Removes {
        sid: string; accountSid: string; flowSid: string; contactSid: string; contactChannelAddress: string; context: any; status: 'active'|'ended'; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `` */
        executionContext(): FlowsExecutionsExecutionContextList;
        /** `/Flows/{flowSid}/Executions/{executionSid}/Steps` */
        steps(): FlowsExecutionsStepsList;
      }
      interface ExecutionStepContextInstance extends Instance, Fetches<{}, ExecutionStepContextInstance> {
        accountSid: string; context: any; executionSid: string; flowSid: string; stepSid: string; url: string;
      }
      interface ExecutionStepInstance extends Instance, Fetches<{}, ExecutionStepInstance> {
        sid: string; accountSid: string; flowSid: string; executionSid: string; parentStepSid: string; name: string; context: any; transitionedFrom: string; transitionedTo: string; type: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `` */
        stepContext(): FlowsExecutionsStepsStepContextList;
      }
      interface FlowInstance extends Instance, Fetches<{}, FlowInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; status: 'draft'|'published'; version: number; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Flows/{flowSid}/Engagements` */
        engagements(): FlowsEngagementsList;
        /** `/Flows/{flowSid}/Executions` */
        executions(): FlowsExecutionsList;
      }
      interface StepContextInstance extends Instance, Fetches<{}, StepContextInstance> {
        accountSid: string; context: any; engagementSid: string; flowSid: string; stepSid: string; url: string;
      }
      interface StepInstance extends Instance, Fetches<{}, StepInstance> {
        sid: string; accountSid: string; flowSid: string; engagementSid: string; name: string; context: any; parentStepSid: string; transitionedFrom: string; transitionedTo: string; type: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `` */
        stepContext(): FlowsEngagementsStepsStepContextList;
      }
    }
    namespace studio.v2 {
      interface V2 {
        /** `/Flows` */
        flows: FlowsList;
        /** `/Flows/Validate` */
        flowValidate: FlowValidateList;
      }
      type FlowCreateOptions = { friendlyName: string; status: 'draft'|'published'; definition: any; commitMessage?: string; authorSid?: string };
      interface FlowsList extends Resource, Leads<[sid: string], FlowsContext>, CreatesWith<FlowCreateOptions, FlowInstance>, Lists<{}, FlowInstance> {}
      type FlowUpdateOptions = { status: 'draft'|'published'; friendlyName?: string; definition?: any; commitMessage?: string; authorSid?: string };
      interface FlowsContext extends Resource, Fetches<{}, FlowInstance>, UpdatesWith<FlowUpdateOptions, FlowInstance>, Removes {
        /** `/Flows/{flowSid}/Executions` */
        executions: FlowsExecutionsList;
        /** `/Flows/{sid}/Revisions` */
        revisions: FlowsRevisionsList;
        /** `/Flows/{sid}/TestUsers` */
        testUsers: FlowsTestUsersList;
      }
      type ExecutionCreateOptions = { to: string; from: string; parameters?: any };
      type ExecutionListOptions = { status?: 'active'|'ended'; dateCreatedFrom?: Date; dateCreatedTo?: Date };
      interface FlowsExecutionsList extends Resource, Leads<[sid: string], FlowsExecutionsContext>, CreatesWith<ExecutionCreateOptions, ExecutionInstance>, Lists<ExecutionListOptions, ExecutionInstance> {}
      type ExecutionUpdateOptions = { status: 'active'|'ended' };
      interface FlowsExecutionsContext extends Resource, Fetches<{}, ExecutionInstance>, UpdatesWith<ExecutionUpdateOptions, ExecutionInstance>, Removes {
        /** `/Flows/{flowSid}/Executions/{executionSid}/Context` */
        executionContext: FlowsExecutionsExecutionContextList;
        /** `/Flows/{flowSid}/Executions/{executionSid}/Steps` */
        steps: FlowsExecutionsStepsList;
      }
      interface FlowsExecutionsExecutionContextList extends Resource, Leads<[], FlowsExecutionsExecutionContextContext> {}
      interface FlowsExecutionsExecutionContextContext extends Resource, Fetches<{}, ExecutionContextInstance> {}
      interface FlowsExecutionsStepsList extends Resource, Leads<[sid: string], FlowsExecutionsStepsContext>, Lists<{}, ExecutionStepInstance> {}
      interface FlowsExecutionsStepsContext extends Resource, Fetches<{}, ExecutionStepInstance> {
        /** `/Flows/{flowSid}/Executions/{executionSid}/Steps/{stepSid}/Context` */
        stepContext: FlowsExecutionsStepsStepContextList;
      }
      interface FlowsExecutionsStepsStepContextList extends Resource, Leads<[], FlowsExecutionsStepsStepContextContext> {}
      interface FlowsExecutionsStepsStepContextContext extends Resource, Fetches<{}, ExecutionStepContextInstance> {}
      interface FlowsRevisionsList extends Resource, Leads<[revision: string], FlowsRevisionsContext>, Lists<{}, FlowRevisionInstance> {}
      interface FlowsRevisionsContext extends Resource, Fetches<{}, FlowRevisionInstance> {}
      interface FlowsTestUsersList extends Resource, Leads<[], FlowsTestUsersContext> {}
      type FlowTestUserUpdateOptions = { testUsers: string[] };
      interface FlowsTestUsersContext extends Resource, Fetches<{}, FlowTestUserInstance>, UpdatesWith<FlowTestUserUpdateOptions, FlowTestUserInstance> {}
      type FlowValidateUpdateOptions = { friendlyName: string; status: 'draft'|'published'; definition: any; commitMessage?: string };
      interface FlowValidateList extends Resource, UpdatesWith<FlowValidateUpdateOptions, FlowValidateInstance> {}
      interface ExecutionContextInstance extends Instance, Fetches<{}, ExecutionContextInstance> {
        accountSid: string; context: any; flowSid: string; executionSid: string; url: string;
      }
      interface ExecutionInstance extends Instance, Fetches<{}, ExecutionInstance>, UpdatesWith<ExecutionUpdateOptions, ExecutionInstance>, Removes {
        sid: string; accountSid: string; flowSid: string; contactChannelAddress: string; contactSid: string; flowVersion: number; context: any; status: 'active'|'ended'; dateCreated: Date; dateUpdated: Date; initiatedBy: string; url: string; links: {[key:string]:any};
        /** `` */
        executionContext(): FlowsExecutionsExecutionContextList;
        /** `/Flows/{flowSid}/Executions/{executionSid}/Steps` */
        steps(): FlowsExecutionsStepsList;
      }
      interface ExecutionStepContextInstance extends Instance, Fetches<{}, ExecutionStepContextInstance> {
        accountSid: string; context: any; executionSid: string; flowSid: string; stepSid: string; url: string;
      }
      interface ExecutionStepInstance extends Instance, Fetches<{}, ExecutionStepInstance> {
        sid: string; accountSid: string; flowSid: string; executionSid: string; parentStepSid: string; name: string; context: any; transitionedFrom: string; transitionedTo: string; type: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `` */
        stepContext(): FlowsExecutionsStepsStepContextList;
      }
      interface FlowInstance extends Instance, Fetches<{}, FlowInstance>, UpdatesWith<FlowUpdateOptions, FlowInstance>, Removes {
        sid: string; accountSid: string; authorSid: string; friendlyName: string; definition: any; status: 'draft'|'published'; revision: number; commitMessage: string; valid: boolean; errors: any[]; warnings: any[]; dateCreated: Date; dateUpdated: Date; webhookUrl: string; url: string; links: {[key:string]:any};
        /** `/Flows/{flowSid}/Executions` */
        executions(): FlowsExecutionsList;
        /** `/Flows/{sid}/Revisions` */
        revisions(): FlowsRevisionsList;
        /** `` */
        testUsers(): FlowsTestUsersList;
      }
      interface FlowRevisionInstance extends Instance, Fetches<{}, FlowRevisionInstance> {
        sid: string; accountSid: string; authorSid: string; friendlyName: string; definition: any; status: 'draft'|'published'; revision: number; commitMessage: string; valid: boolean; errors: any[]; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface FlowTestUserInstance extends Instance, Fetches<{}, FlowTestUserInstance>, UpdatesWith<FlowTestUserUpdateOptions, FlowTestUserInstance> {
        sid: string; testUsers: string[]; url: string;
      }
      interface FlowValidateInstance extends Instance {
        valid: boolean;
      }
    }
    namespace supersim {
      interface Supersim {
        v1: rest.supersim.v1.V1;
        /** @deprecated Use v1.esimProfiles instead. */
        esimProfiles: rest.supersim.v1.EsimProfilesList;
        /** @deprecated Use v1.fleets instead. */
        fleets: rest.supersim.v1.FleetsList;
        /** @deprecated Use v1.ipCommands instead. */
        ipCommands: rest.supersim.v1.IpCommandsList;
        /** @deprecated Use v1.networks instead. */
        networks: rest.supersim.v1.NetworksList;
        /** @deprecated Use v1.settingsUpdates instead. */
        settingsUpdates: rest.supersim.v1.SettingsUpdatesList;
        /** @deprecated Use v1.networkAccessProfiles instead. */
        networkAccessProfiles: rest.supersim.v1.NetworkAccessProfilesList;
        /** @deprecated Use v1.sims instead. */
        sims: rest.supersim.v1.SimsList;
        /** @deprecated Use v1.smsCommands instead. */
        smsCommands: rest.supersim.v1.SmsCommandsList;
        /** @deprecated Use v1.usageRecords instead. */
        usageRecords: rest.supersim.v1.UsageRecordsList;
      }
    }
    namespace supersim.v1 {
      interface V1 {
        /** `/ESimProfiles` */
        esimProfiles: EsimProfilesList;
        /** `/Fleets` */
        fleets: FleetsList;
        /** `/IpCommands` */
        ipCommands: IpCommandsList;
        /** `/Networks` */
        networks: NetworksList;
        /** `/NetworkAccessProfiles` */
        networkAccessProfiles: NetworkAccessProfilesList;
        /** `/SettingsUpdates` */
        settingsUpdates: SettingsUpdatesList;
        /** `/Sims` */
        sims: SimsList;
        /** `/SmsCommands` */
        smsCommands: SmsCommandsList;
        /** `/UsageRecords` */
        usageRecords: UsageRecordsList;
      }
      type EsimProfileCreateOptions = { callbackUrl?: string; callbackMethod?: string; generateMatchingId?: boolean; eid?: string };
      type EsimProfileListOptions = { eid?: string; simSid?: string; status?: 'failed'|'new'|'reserving'|'available'|'downloaded'|'installed' };
      interface EsimProfilesList extends Resource, Leads<[sid: string], EsimProfilesContext>, Creates<EsimProfileCreateOptions, EsimProfileInstance>, Lists<EsimProfileListOptions, EsimProfileInstance> {}
      interface EsimProfilesContext extends Resource, Fetches<{}, EsimProfileInstance> {}
      type FleetCreateOptions = { networkAccessProfile: string; uniqueName?: string; dataEnabled?: boolean; dataLimit?: number; ipCommandsUrl?: string; ipCommandsMethod?: string; smsCommandsEnabled?: boolean; smsCommandsUrl?: string; smsCommandsMethod?: string };
      type FleetListOptions = { networkAccessProfile?: string };
      interface FleetsList extends Resource, Leads<[sid: string], FleetsContext>, CreatesWith<FleetCreateOptions, FleetInstance>, Lists<FleetListOptions, FleetInstance> {}
      type FleetUpdateOptions = { uniqueName?: string; networkAccessProfile?: string; ipCommandsUrl?: string; ipCommandsMethod?: string; smsCommandsUrl?: string; smsCommandsMethod?: string; dataLimit?: number };
      interface FleetsContext extends Resource, Fetches<{}, FleetInstance>, Updates<FleetUpdateOptions, FleetInstance> {}
      type IpCommandCreateOptions = { sim: string; payload: string; devicePort: number; payloadType?: 'text'|'binary'; callbackUrl?: string; callbackMethod?: string };
      type IpCommandListOptions = { sim?: string; simIccid?: string; status?: 'queued'|'failed'|'sent'|'received'; direction?: 'to_sim'|'from_sim' };
      interface IpCommandsList extends Resource, Leads<[sid: string], IpCommandsContext>, CreatesWith<IpCommandCreateOptions, IpCommandInstance>, Lists<IpCommandListOptions, IpCommandInstance> {}
      interface IpCommandsContext extends Resource, Fetches<{}, IpCommandInstance> {}
      type NetworkListOptions = { isoCountry?: string; mcc?: string; mnc?: string };
      interface NetworksList extends Resource, Leads<[sid: string], NetworksContext>, Lists<NetworkListOptions, NetworkInstance> {}
      interface NetworksContext extends Resource, Fetches<{}, NetworkInstance> {}
      type NetworkAccessProfileCreateOptions = { uniqueName?: string; networks?: string[] };
      interface NetworkAccessProfilesList extends Resource, Leads<[sid: string], NetworkAccessProfilesContext>, Creates<NetworkAccessProfileCreateOptions, NetworkAccessProfileInstance>, Lists<{}, NetworkAccessProfileInstance> {}
      type NetworkAccessProfileUpdateOptions = { uniqueName?: string };
      interface NetworkAccessProfilesContext extends Resource, Fetches<{}, NetworkAccessProfileInstance>, Updates<NetworkAccessProfileUpdateOptions, NetworkAccessProfileInstance> {
        /** `/NetworkAccessProfiles/{networkAccessProfileSid}/Networks` */
        networks: NetworkAccessProfilesNetworksList;
      }
      type NetworkAccessProfileNetworkCreateOptions = { network: string };
      interface NetworkAccessProfilesNetworksList extends Resource, Leads<[sid: string], NetworkAccessProfilesNetworksContext>, CreatesWith<NetworkAccessProfileNetworkCreateOptions, NetworkAccessProfileNetworkInstance>, Lists<{}, NetworkAccessProfileNetworkInstance> {}
      interface NetworkAccessProfilesNetworksContext extends Resource, Fetches<{}, NetworkAccessProfileNetworkInstance>, Removes {}
      type SettingsUpdateListOptions = { sim?: string; status?: 'in-progress'|'failed'|'scheduled'|'successful' };
      interface SettingsUpdatesList extends Resource, Lists<SettingsUpdateListOptions, SettingsUpdateInstance> {}
      type SimCreateOptions = { iccid: string; registrationCode: string };
      type SimListOptions = { status?: 'active'|'scheduled'|'inactive'|'new'|'ready'; fleet?: string; iccid?: string };
      interface SimsList extends Resource, Leads<[sid: string], SimsContext>, CreatesWith<SimCreateOptions, SimInstance>, Lists<SimListOptions, SimInstance> {}
      type SimUpdateOptions = { uniqueName?: string; status?: 'active'|'inactive'|'ready'; fleet?: string; callbackUrl?: string; callbackMethod?: string; accountSid?: string };
      interface SimsContext extends Resource, Fetches<{}, SimInstance>, Updates<SimUpdateOptions, SimInstance> {
        /** `/Sims/{simSid}/BillingPeriods` */
        billingPeriods: SimsBillingPeriodsList;
        /** `/Sims/{simSid}/IpAddresses` */
        simIpAddresses: SimsSimIpAddressesList;
      }
      interface SimsBillingPeriodsList extends Resource, Lists<{}, BillingPeriodInstance> {}
      interface SimsSimIpAddressesList extends Resource, Lists<{}, SimIpAddressInstance> {}
      type SmsCommandCreateOptions = { sim: string; payload: string; callbackMethod?: string; callbackUrl?: string };
      type SmsCommandListOptions = { sim?: string; status?: 'queued'|'failed'|'sent'|'delivered'|'received'; direction?: 'to_sim'|'from_sim' };
      interface SmsCommandsList extends Resource, Leads<[sid: string], SmsCommandsContext>, CreatesWith<SmsCommandCreateOptions, SmsCommandInstance>, Lists<SmsCommandListOptions, SmsCommandInstance> {}
      interface SmsCommandsContext extends Resource, Fetches<{}, SmsCommandInstance> {}
      type UsageRecordListOptions = { sim?: string; fleet?: string; network?: string; isoCountry?: string; group?: 'sim'|'fleet'|'network'|'isoCountry'; granularity?: 'all'|'hour'|'day'; startTime?: Date; endTime?: Date };
      interface UsageRecordsList extends Resource, Lists<UsageRecordListOptions, UsageRecordInstance> {}
      interface BillingPeriodInstance extends Instance {
        sid: string; accountSid: string; simSid: string; startTime: Date; endTime: Date; periodType: 'active'|'ready'; dateCreated: Date; dateUpdated: Date;
      }
      interface EsimProfileInstance extends Instance, Fetches<{}, EsimProfileInstance> {
        sid: string; accountSid: string; iccid: string; simSid: string; status: 'failed'|'new'|'reserving'|'available'|'downloaded'|'installed'; eid: string; smdpPlusAddress: string; matchingId: string; activationCode: string; errorCode: string; errorMessage: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface FleetInstance extends Instance, Fetches<{}, FleetInstance>, Updates<FleetUpdateOptions, FleetInstance> {
        accountSid: string; sid: string; uniqueName: string; dateCreated: Date; dateUpdated: Date; url: string; dataEnabled: boolean; dataLimit: number; dataMetering: 'payg'; smsCommandsEnabled: boolean; smsCommandsUrl: string; smsCommandsMethod: string; networkAccessProfileSid: string; ipCommandsUrl: string; ipCommandsMethod: string;
      }
      interface IpCommandInstance extends Instance, Fetches<{}, IpCommandInstance> {
        sid: string; accountSid: string; simSid: string; simIccid: string; status: 'queued'|'failed'|'sent'|'received'; direction: 'to_sim'|'from_sim'; deviceIp: string; devicePort: number; payloadType: 'text'|'binary'; payload: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface NetworkAccessProfileInstance extends Instance, Fetches<{}, NetworkAccessProfileInstance>, Updates<NetworkAccessProfileUpdateOptions, NetworkAccessProfileInstance> {
        sid: string; uniqueName: string; accountSid: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/NetworkAccessProfiles/{networkAccessProfileSid}/Networks` */
        networks(): NetworkAccessProfilesNetworksList;
      }
      interface NetworkAccessProfileNetworkInstance extends Instance, Fetches<{}, NetworkAccessProfileNetworkInstance>, Removes {
        sid: string; networkAccessProfileSid: string; friendlyName: string; isoCountry: string; identifiers: any[]; url: string;
      }
      interface NetworkInstance extends Instance, Fetches<{}, NetworkInstance> {
        sid: string; friendlyName: string; url: string; isoCountry: string; identifiers: any[];
      }
      interface SettingsUpdateInstance extends Instance {
        sid: string; iccid: string; simSid: string; status: 'in-progress'|'failed'|'scheduled'|'successful'; packages: any[]; dateCompleted: Date; dateCreated: Date; dateUpdated: Date;
      }
      interface SimInstance extends Instance, Fetches<{}, SimInstance>, Updates<SimUpdateOptions, SimInstance> {
        sid: string; uniqueName: string; accountSid: string; iccid: string; status: 'active'|'scheduled'|'inactive'|'new'|'ready'; fleetSid: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Sims/{simSid}/BillingPeriods` */
        billingPeriods(): SimsBillingPeriodsList;
        /** `/Sims/{simSid}/IpAddresses` */
        simIpAddresses(): SimsSimIpAddressesList;
      }
      interface SimIpAddressInstance extends Instance {
        ipAddress: string; ipAddressVersion: 'IPv4'|'IPv6';
      }
      interface SmsCommandInstance extends Instance, Fetches<{}, SmsCommandInstance> {
        sid: string; accountSid: string; simSid: string; payload: string; status: 'queued'|'failed'|'sent'|'delivered'|'received'; direction: 'to_sim'|'from_sim'; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface UsageRecordInstance extends Instance {
        accountSid: string; simSid: string; networkSid: string; fleetSid: string; isoCountry: string; period: any; dataUpload: number; dataDownload: number; dataTotal: number; dataTotalBilled: number; billedUnit: string;
      }
    }
    namespace sync {
      interface Sync {
        v1: rest.sync.v1.V1;
        /** @deprecated Use v1.services instead. */
        services: rest.sync.v1.ServicesList;
      }
    }
    namespace sync.v1 {
      interface V1 {
        /** `/Services` */
        services: ServicesList;
      }
      type ServiceCreateOptions = { friendlyName?: string; webhookUrl?: string; reachabilityWebhooksEnabled?: boolean; aclEnabled?: boolean; reachabilityDebouncingEnabled?: boolean; reachabilityDebouncingWindow?: number; webhooksFromRestEnabled?: boolean };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, Creates<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { webhookUrl?: string; friendlyName?: string; reachabilityWebhooksEnabled?: boolean; aclEnabled?: boolean; reachabilityDebouncingEnabled?: boolean; reachabilityDebouncingWindow?: number; webhooksFromRestEnabled?: boolean };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/Documents` */
        documents: ServicesDocumentsList;
        /** `/Services/{serviceSid}/Lists` */
        syncLists: ServicesSyncListsList;
        /** `/Services/{serviceSid}/Maps` */
        syncMaps: ServicesSyncMapsList;
        /** `/Services/{serviceSid}/Streams` */
        syncStreams: ServicesSyncStreamsList;
      }
      type DocumentCreateOptions = { uniqueName?: string; data?: any; ttl?: number };
      interface ServicesDocumentsList extends Resource, Leads<[sid: string], ServicesDocumentsContext>, Creates<DocumentCreateOptions, DocumentInstance>, Lists<{}, DocumentInstance> {}
      type DocumentUpdateOptions = { ifMatch?: string; data?: any; ttl?: number };
      interface ServicesDocumentsContext extends Resource, Fetches<{}, DocumentInstance>, Updates<DocumentUpdateOptions, DocumentInstance>, Removes {
        /** `/Services/{serviceSid}/Documents/{documentSid}/Permissions` */
        documentPermissions: ServicesDocumentsDocumentPermissionsList;
      }
      interface ServicesDocumentsDocumentPermissionsList extends Resource, Leads<[identity: string], ServicesDocumentsDocumentPermissionsContext>, Lists<{}, DocumentPermissionInstance> {}
      type DocumentPermissionUpdateOptions = { read: boolean; write: boolean; manage: boolean };
      interface ServicesDocumentsDocumentPermissionsContext extends Resource, Fetches<{}, DocumentPermissionInstance>, UpdatesWith<DocumentPermissionUpdateOptions, DocumentPermissionInstance>, Removes {}
      type SyncListCreateOptions = { uniqueName?: string; ttl?: number; collectionTtl?: number };
      interface ServicesSyncListsList extends Resource, Leads<[sid: string], ServicesSyncListsContext>, Creates<SyncListCreateOptions, SyncListInstance>, Lists<{}, SyncListInstance> {}
      type SyncListUpdateOptions = { ttl?: number; collectionTtl?: number };
      interface ServicesSyncListsContext extends Resource, Fetches<{}, SyncListInstance>, Updates<SyncListUpdateOptions, SyncListInstance>, Removes {
        /** `/Services/{serviceSid}/Lists/{listSid}/Items` */
        syncListItems: ServicesSyncListsSyncListItemsList;
        /** `/Services/{serviceSid}/Lists/{listSid}/Permissions` */
        syncListPermissions: ServicesSyncListsSyncListPermissionsList;
      }
      type SyncListItemCreateOptions = { data: any; ttl?: number; itemTtl?: number; collectionTtl?: number };
      type SyncListItemListOptions = { order?: 'asc'|'desc'; from?: string; bounds?: 'inclusive'|'exclusive' };
      interface ServicesSyncListsSyncListItemsList extends Resource, Leads<[index: string], ServicesSyncListsSyncListItemsContext>, CreatesWith<SyncListItemCreateOptions, SyncListItemInstance>, Lists<SyncListItemListOptions, SyncListItemInstance> {}
      type SyncListItemUpdateOptions = { ifMatch?: string; data?: any; ttl?: number; itemTtl?: number; collectionTtl?: number };
      interface ServicesSyncListsSyncListItemsContext extends Resource, Fetches<{}, SyncListItemInstance>, Updates<SyncListItemUpdateOptions, SyncListItemInstance>, Removes {}
      interface ServicesSyncListsSyncListPermissionsList extends Resource, Leads<[identity: string], ServicesSyncListsSyncListPermissionsContext>, Lists<{}, SyncListPermissionInstance> {}
      type SyncListPermissionUpdateOptions = { read: boolean; write: boolean; manage: boolean };
      interface ServicesSyncListsSyncListPermissionsContext extends Resource, Fetches<{}, SyncListPermissionInstance>, UpdatesWith<SyncListPermissionUpdateOptions, SyncListPermissionInstance>, Removes {}
      type SyncMapCreateOptions = { uniqueName?: string; ttl?: number; collectionTtl?: number };
      interface ServicesSyncMapsList extends Resource, Leads<[sid: string], ServicesSyncMapsContext>, Creates<SyncMapCreateOptions, SyncMapInstance>, Lists<{}, SyncMapInstance> {}
      type SyncMapUpdateOptions = { ttl?: number; collectionTtl?: number };
      interface ServicesSyncMapsContext extends Resource, Fetches<{}, SyncMapInstance>, Updates<SyncMapUpdateOptions, SyncMapInstance>, Removes {
        /** `/Services/{serviceSid}/Maps/{mapSid}/Items` */
        syncMapItems: ServicesSyncMapsSyncMapItemsList;
        /** `/Services/{serviceSid}/Maps/{mapSid}/Permissions` */
        syncMapPermissions: ServicesSyncMapsSyncMapPermissionsList;
      }
      type SyncMapItemCreateOptions = { key: string; data: any; ttl?: number; itemTtl?: number; collectionTtl?: number };
      type SyncMapItemListOptions = { order?: 'asc'|'desc'; from?: string; bounds?: 'inclusive'|'exclusive' };
      interface ServicesSyncMapsSyncMapItemsList extends Resource, Leads<[key: string], ServicesSyncMapsSyncMapItemsContext>, CreatesWith<SyncMapItemCreateOptions, SyncMapItemInstance>, Lists<SyncMapItemListOptions, SyncMapItemInstance> {}
      type SyncMapItemUpdateOptions = { ifMatch?: string; data?: any; ttl?: number; itemTtl?: number; collectionTtl?: number };
      interface ServicesSyncMapsSyncMapItemsContext extends Resource, Fetches<{}, SyncMapItemInstance>, Updates<SyncMapItemUpdateOptions, SyncMapItemInstance>, Removes {}
      interface ServicesSyncMapsSyncMapPermissionsList extends Resource, Leads<[identity: string], ServicesSyncMapsSyncMapPermissionsContext>, Lists<{}, SyncMapPermissionInstance> {}
      type SyncMapPermissionUpdateOptions = { read: boolean; write: boolean; manage: boolean };
      interface ServicesSyncMapsSyncMapPermissionsContext extends Resource, Fetches<{}, SyncMapPermissionInstance>, UpdatesWith<SyncMapPermissionUpdateOptions, SyncMapPermissionInstance>, Removes {}
      type SyncStreamCreateOptions = { uniqueName?: string; ttl?: number };
      interface ServicesSyncStreamsList extends Resource, Leads<[sid: string], ServicesSyncStreamsContext>, Creates<SyncStreamCreateOptions, SyncStreamInstance>, Lists<{}, SyncStreamInstance> {}
      type SyncStreamUpdateOptions = { ttl?: number };
      interface ServicesSyncStreamsContext extends Resource, Fetches<{}, SyncStreamInstance>, Updates<SyncStreamUpdateOptions, SyncStreamInstance>, Removes {
        /** `/Services/{serviceSid}/Streams/{streamSid}/Messages` */
        streamMessages: ServicesSyncStreamsStreamMessagesList;
      }
      type StreamMessageCreateOptions = { data: any };
      interface ServicesSyncStreamsStreamMessagesList extends Resource, CreatesWith<StreamMessageCreateOptions, StreamMessageInstance> {}
      interface DocumentInstance extends Instance, Fetches<{}, DocumentInstance>, Updates<DocumentUpdateOptions, DocumentInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; serviceSid: string; url: string; links: {[key:string]:any}; revision: string; data: any; dateExpires: Date; dateCreated: Date; dateUpdated: Date; createdBy: string;
        /** `/Services/{serviceSid}/Documents/{documentSid}/Permissions` */
        documentPermissions(): ServicesDocumentsDocumentPermissionsList;
      }
      interface DocumentPermissionInstance extends Instance, Fetches<{}, DocumentPermissionInstance>, UpdatesWith<DocumentPermissionUpdateOptions, DocumentPermissionInstance>, Removes {
        accountSid: string; serviceSid: string; documentSid: string; identity: string; read: boolean; write: boolean; manage: boolean; url: string;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string; webhookUrl: string; webhooksFromRestEnabled: boolean; reachabilityWebhooksEnabled: boolean; aclEnabled: boolean; reachabilityDebouncingEnabled: boolean; reachabilityDebouncingWindow: number; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Documents` */
        documents(): ServicesDocumentsList;
        /** `/Services/{serviceSid}/Lists` */
        syncLists(): ServicesSyncListsList;
        /** `/Services/{serviceSid}/Maps` */
        syncMaps(): ServicesSyncMapsList;
        /** `/Services/{serviceSid}/Streams` */
        syncStreams(): ServicesSyncStreamsList;
      }
      interface StreamMessageInstance extends Instance {
        sid: string; data: any;
      }
      interface SyncListInstance extends Instance, Fetches<{}, SyncListInstance>, Updates<SyncListUpdateOptions, SyncListInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; serviceSid: string; url: string; links: {[key:string]:any}; revision: string; dateExpires: Date; dateCreated: Date; dateUpdated: Date; createdBy: string;
        /** `/Services/{serviceSid}/Lists/{listSid}/Items` */
        syncListItems(): ServicesSyncListsSyncListItemsList;
        /** `/Services/{serviceSid}/Lists/{listSid}/Permissions` */
        syncListPermissions(): ServicesSyncListsSyncListPermissionsList;
      }
      interface SyncListItemInstance extends Instance, Fetches<{}, SyncListItemInstance>, Updates<SyncListItemUpdateOptions, SyncListItemInstance>, Removes {
        index: number; accountSid: string; serviceSid: string; listSid: string; url: string; revision: string; data: any; dateExpires: Date; dateCreated: Date; dateUpdated: Date; createdBy: string;
      }
      interface SyncListPermissionInstance extends Instance, Fetches<{}, SyncListPermissionInstance>, UpdatesWith<SyncListPermissionUpdateOptions, SyncListPermissionInstance>, Removes {
        accountSid: string; serviceSid: string; listSid: string; identity: string; read: boolean; write: boolean; manage: boolean; url: string;
      }
      interface SyncMapInstance extends Instance, Fetches<{}, SyncMapInstance>, Updates<SyncMapUpdateOptions, SyncMapInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; serviceSid: string; url: string; links: {[key:string]:any}; revision: string; dateExpires: Date; dateCreated: Date; dateUpdated: Date; createdBy: string;
        /** `/Services/{serviceSid}/Maps/{mapSid}/Items` */
        syncMapItems(): ServicesSyncMapsSyncMapItemsList;
        /** `/Services/{serviceSid}/Maps/{mapSid}/Permissions` */
        syncMapPermissions(): ServicesSyncMapsSyncMapPermissionsList;
      }
      interface SyncMapItemInstance extends Instance, Fetches<{}, SyncMapItemInstance>, Updates<SyncMapItemUpdateOptions, SyncMapItemInstance>, Removes {
        key: string; accountSid: string; serviceSid: string; mapSid: string; url: string; revision: string; data: any; dateExpires: Date; dateCreated: Date; dateUpdated: Date; createdBy: string;
      }
      interface SyncMapPermissionInstance extends Instance, Fetches<{}, SyncMapPermissionInstance>, UpdatesWith<SyncMapPermissionUpdateOptions, SyncMapPermissionInstance>, Removes {
        accountSid: string; serviceSid: string; mapSid: string; identity: string; read: boolean; write: boolean; manage: boolean; url: string;
      }
      interface SyncStreamInstance extends Instance, Fetches<{}, SyncStreamInstance>, Updates<SyncStreamUpdateOptions, SyncStreamInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; serviceSid: string; url: string; links: {[key:string]:any}; dateExpires: Date; dateCreated: Date; dateUpdated: Date; createdBy: string;
        /** `/Services/{serviceSid}/Streams/{streamSid}/Messages` */
        streamMessages(): ServicesSyncStreamsStreamMessagesList;
      }
    }
    namespace taskrouter {
      interface Taskrouter {
        v1: rest.taskrouter.v1.V1;
        /** @deprecated Use v1.workspaces instead. */
        workspaces: rest.taskrouter.v1.WorkspacesList;
      }
    }
    namespace taskrouter.v1 {
      interface V1 {
        /** `/Workspaces` */
        workspaces: WorkspacesList;
      }
      type WorkspaceCreateOptions = { friendlyName: string; eventCallbackUrl?: string; eventsFilter?: string; multiTaskEnabled?: boolean; template?: string; prioritizeQueueOrder?: 'FIFO'|'LIFO' };
      type WorkspaceListOptions = { friendlyName?: string };
      interface WorkspacesList extends Resource, Leads<[sid: string], WorkspacesContext>, CreatesWith<WorkspaceCreateOptions, WorkspaceInstance>, Lists<WorkspaceListOptions, WorkspaceInstance> {}
      type WorkspaceUpdateOptions = { defaultActivitySid?: string; eventCallbackUrl?: string; eventsFilter?: string; friendlyName?: string; multiTaskEnabled?: boolean; timeoutActivitySid?: string; prioritizeQueueOrder?: 'FIFO'|'LIFO' };
      interface WorkspacesContext extends Resource, Fetches<{}, WorkspaceInstance>, Updates<WorkspaceUpdateOptions, WorkspaceInstance>, Removes {
        /** `/Workspaces/{workspaceSid}/Activities` */
        activities: WorkspacesActivitiesList;
        /** `/Workspaces/{workspaceSid}/Events` */
        events: WorkspacesEventsList;
        /** `/Workspaces/{workspaceSid}/Tasks` */
        tasks: WorkspacesTasksList;
        /** `/Workspaces/{workspaceSid}/TaskChannels` */
        taskChannels: WorkspacesTaskChannelsList;
        /** `/Workspaces/{workspaceSid}/TaskQueues` */
        taskQueues: WorkspacesTaskQueuesList;
        /** `/Workspaces/{workspaceSid}/Workers` */
        workers: WorkspacesWorkersList;
        /** `/Workspaces/{workspaceSid}/Workflows` */
        workflows: WorkspacesWorkflowsList;
        /** `/Workspaces/{workspaceSid}/CumulativeStatistics` */
        cumulativeStatistics: WorkspacesCumulativeStatisticsList;
        /** `/Workspaces/{workspaceSid}/RealTimeStatistics` */
        realTimeStatistics: WorkspacesRealTimeStatisticsList;
        /** `/Workspaces/{workspaceSid}/Statistics` */
        statistics: WorkspacesStatisticsList;
      }
      type ActivityCreateOptions = { friendlyName: string; available?: boolean };
      type ActivityListOptions = { friendlyName?: string; available?: string };
      interface WorkspacesActivitiesList extends Resource, Leads<[sid: string], WorkspacesActivitiesContext>, CreatesWith<ActivityCreateOptions, ActivityInstance>, Lists<ActivityListOptions, ActivityInstance> {}
      type ActivityUpdateOptions = { friendlyName?: string };
      interface WorkspacesActivitiesContext extends Resource, Fetches<{}, ActivityInstance>, Updates<ActivityUpdateOptions, ActivityInstance>, Removes {}
      type EventListOptions = { endDate?: Date; eventType?: string; minutes?: number; reservationSid?: string; startDate?: Date; taskQueueSid?: string; taskSid?: string; workerSid?: string; workflowSid?: string; taskChannel?: string; sid?: string };
      interface WorkspacesEventsList extends Resource, Leads<[sid: string], WorkspacesEventsContext>, Lists<EventListOptions, EventInstance> {}
      interface WorkspacesEventsContext extends Resource, Fetches<{}, EventInstance> {}
      type TaskCreateOptions = { timeout?: number; priority?: number; taskChannel?: string; workflowSid?: string; attributes?: string; virtualStartTime?: Date; routingTarget?: string; ignoreCapacity?: string; taskQueueSid?: string };
      type TaskListOptions = { priority?: number; assignmentStatus?: string[]; workflowSid?: string; workflowName?: string; taskQueueSid?: string; taskQueueName?: string; evaluateTaskAttributes?: string; routingTarget?: string; ordering?: string; hasAddons?: boolean };
      interface WorkspacesTasksList extends Resource, Leads<[sid: string], WorkspacesTasksContext>, Creates<TaskCreateOptions, TaskInstance>, Lists<TaskListOptions, TaskInstance> {}
      type TaskUpdateOptions = { ifMatch?: string; attributes?: string; assignmentStatus?: 'completed'|'canceled'|'pending'|'reserved'|'assigned'|'wrapping'; reason?: string; priority?: number; taskChannel?: string; virtualStartTime?: Date };
      interface WorkspacesTasksContext extends Resource, Fetches<{}, TaskInstance>, Updates<TaskUpdateOptions, TaskInstance>, Removes {
        /** `/Workspaces/{workspaceSid}/Tasks/{taskSid}/Reservations` */
        reservations: WorkspacesTasksReservationsList;
      }
      type WorkspaceTaskReservationListOptions = { reservationStatus?: 'completed'|'timeout'|'rejected'|'canceled'|'accepted'|'pending'|'wrapping'|'rescinded'; workerSid?: string };
      interface WorkspacesTasksReservationsList extends Resource, Leads<[sid: string], WorkspacesTasksReservationsContext>, Lists<WorkspaceTaskReservationListOptions, WorkspaceTaskReservationInstance> {}
      type WorkspaceTaskReservationUpdateOptions = { ifMatch?: string; reservationStatus?: 'completed'|'timeout'|'rejected'|'canceled'|'accepted'|'pending'|'wrapping'|'rescinded'; workerActivitySid?: string; instruction?: string; dequeuePostWorkActivitySid?: string; dequeueFrom?: string; dequeueRecord?: string; dequeueTimeout?: number; dequeueTo?: string; dequeueStatusCallbackUrl?: string; callFrom?: string; callRecord?: string; callTimeout?: number; callTo?: string; callUrl?: string; callStatusCallbackUrl?: string; callAccept?: boolean; redirectCallSid?: string; redirectAccept?: boolean; redirectUrl?: string; to?: string; from?: string; statusCallback?: string; statusCallbackMethod?: string; statusCallbackEvent?: ('completed'|'initiated'|'ringing'|'answered')[]; timeout?: number; record?: boolean; muted?: boolean; beep?: string; startConferenceOnEnter?: boolean; endConferenceOnExit?: boolean; waitUrl?: string; waitMethod?: string; earlyMedia?: boolean; maxParticipants?: number; conferenceStatusCallback?: string; conferenceStatusCallbackMethod?: string; conferenceStatusCallbackEvent?: ('start'|'end'|'join'|'leave'|'mute'|'hold'|'speaker')[]; conferenceRecord?: string; conferenceTrim?: string; recordingChannels?: string; recordingStatusCallback?: string; recordingStatusCallbackMethod?: string; conferenceRecordingStatusCallback?: string; conferenceRecordingStatusCallbackMethod?: string; region?: string; sipAuthUsername?: string; sipAuthPassword?: string; dequeueStatusCallbackEvent?: string[]; postWorkActivitySid?: string; supervisorMode?: 'monitor'|'whisper'|'barge'; supervisor?: string; endConferenceOnCustomerExit?: boolean; beepOnCustomerEntrance?: boolean; jitterBufferSize?: string };
      interface WorkspacesTasksReservationsContext extends Resource, Fetches<{}, WorkspaceTaskReservationInstance>, Updates<WorkspaceTaskReservationUpdateOptions, WorkspaceTaskReservationInstance> {}
      type TaskChannelCreateOptions = { friendlyName: string; uniqueName: string; channelOptimizedRouting?: boolean };
      interface WorkspacesTaskChannelsList extends Resource, Leads<[sid: string], WorkspacesTaskChannelsContext>, CreatesWith<TaskChannelCreateOptions, TaskChannelInstance>, Lists<{}, TaskChannelInstance> {}
      type TaskChannelUpdateOptions = { friendlyName?: string; channelOptimizedRouting?: boolean };
      interface WorkspacesTaskChannelsContext extends Resource, Fetches<{}, TaskChannelInstance>, Updates<TaskChannelUpdateOptions, TaskChannelInstance>, Removes {}
      type TaskQueueCreateOptions = { friendlyName: string; targetWorkers?: string; maxReservedWorkers?: number; taskOrder?: 'FIFO'|'LIFO'; reservationActivitySid?: string; assignmentActivitySid?: string };
      type TaskQueueListOptions = { friendlyName?: string; evaluateWorkerAttributes?: string; workerSid?: string; ordering?: string };
      interface WorkspacesTaskQueuesList extends Resource, Leads<[sid: string], WorkspacesTaskQueuesContext>, CreatesWith<TaskQueueCreateOptions, TaskQueueInstance>, Lists<TaskQueueListOptions, TaskQueueInstance> {
        /** `/Workspaces/{workspaceSid}/TaskQueues/RealTimeStatistics` */
        bulkRealTimeStatistics: WorkspacesTaskQueuesAllBulkRealTimeStatisticsList;
        /** `/Workspaces/{workspaceSid}/TaskQueues/Statistics` */
        statistics: WorkspacesTaskQueuesAllStatisticsList;
      }
      interface WorkspacesTaskQueuesAllBulkRealTimeStatisticsList extends Resource, CreatesAndHeaders<{}, TaskQueueBulkRealTimeStatisticsInstance> {}
      type TaskQueuesStatisticsListOptions = { endDate?: Date; friendlyName?: string; minutes?: number; startDate?: Date; taskChannel?: string; splitByWaitTime?: string };
      interface WorkspacesTaskQueuesAllStatisticsList extends Resource, Lists<TaskQueuesStatisticsListOptions, TaskQueuesStatisticsInstance> {}
      type TaskQueueUpdateOptions = { friendlyName?: string; targetWorkers?: string; reservationActivitySid?: string; assignmentActivitySid?: string; maxReservedWorkers?: number; taskOrder?: 'FIFO'|'LIFO' };
      interface WorkspacesTaskQueuesContext extends Resource, Fetches<{}, TaskQueueInstance>, Updates<TaskQueueUpdateOptions, TaskQueueInstance>, Removes {
        /** `/Workspaces/{workspaceSid}/TaskQueues/{taskQueueSid}/CumulativeStatistics` */
        cumulativeStatistics: WorkspacesTaskQueuesCumulativeStatisticsList;
        /** `/Workspaces/{workspaceSid}/TaskQueues/{taskQueueSid}/RealTimeStatistics` */
        realTimeStatistics: WorkspacesTaskQueuesRealTimeStatisticsList;
        /** `/Workspaces/{workspaceSid}/TaskQueues/{taskQueueSid}/Statistics` */
        statistics: WorkspacesTaskQueuesStatisticsList;
      }
      interface WorkspacesTaskQueuesCumulativeStatisticsList extends Resource, Leads<[], WorkspacesTaskQueuesCumulativeStatisticsContext> {}
      type TaskQueueCumulativeStatisticsFetchOptions = { endDate?: Date; minutes?: number; startDate?: Date; taskChannel?: string; splitByWaitTime?: string };
      interface WorkspacesTaskQueuesCumulativeStatisticsContext extends Resource, Fetches<TaskQueueCumulativeStatisticsFetchOptions, TaskQueueCumulativeStatisticsInstance> {}
      interface WorkspacesTaskQueuesRealTimeStatisticsList extends Resource, Leads<[], WorkspacesTaskQueuesRealTimeStatisticsContext> {}
      type TaskQueueRealTimeStatisticsFetchOptions = { taskChannel?: string };
      interface WorkspacesTaskQueuesRealTimeStatisticsContext extends Resource, Fetches<TaskQueueRealTimeStatisticsFetchOptions, TaskQueueRealTimeStatisticsInstance> {}
      interface WorkspacesTaskQueuesStatisticsList extends Resource, Leads<[], WorkspacesTaskQueuesStatisticsContext> {}
      type TaskQueueStatisticsFetchOptions = { endDate?: Date; minutes?: number; startDate?: Date; taskChannel?: string; splitByWaitTime?: string };
      interface WorkspacesTaskQueuesStatisticsContext extends Resource, Fetches<TaskQueueStatisticsFetchOptions, TaskQueueStatisticsInstance> {}
      type WorkerCreateOptions = { friendlyName: string; activitySid?: string; attributes?: string };
      type WorkerListOptions = { activityName?: string; activitySid?: string; available?: string; friendlyName?: string; targetWorkersExpression?: string; taskQueueName?: string; taskQueueSid?: string; ordering?: string };
      interface WorkspacesWorkersList extends Resource, Leads<[sid: string], WorkspacesWorkersContext>, CreatesWith<WorkerCreateOptions, WorkerInstance>, Lists<WorkerListOptions, WorkerInstance> {
        /** `/Workspaces/{workspaceSid}/Workers/CumulativeStatistics` */
        cumulativeStatistics: WorkspacesWorkersAllCumulativeStatisticsList;
        /** `/Workspaces/{workspaceSid}/Workers/RealTimeStatistics` */
        realTimeStatistics: WorkspacesWorkersAllRealTimeStatisticsList;
        /** `/Workspaces/{workspaceSid}/Workers/Statistics` */
        statistics: WorkspacesWorkersAllStatisticsList;
      }
      interface WorkspacesWorkersAllCumulativeStatisticsList extends Resource, Leads<[], WorkspacesWorkersAllCumulativeStatisticsContext> {}
      type WorkersCumulativeStatisticsFetchOptions = { endDate?: Date; minutes?: number; startDate?: Date; taskChannel?: string };
      interface WorkspacesWorkersAllCumulativeStatisticsContext extends Resource, Fetches<WorkersCumulativeStatisticsFetchOptions, WorkersCumulativeStatisticsInstance> {}
      interface WorkspacesWorkersAllRealTimeStatisticsList extends Resource, Leads<[], WorkspacesWorkersAllRealTimeStatisticsContext> {}
      type WorkersRealTimeStatisticsFetchOptions = { taskChannel?: string };
      interface WorkspacesWorkersAllRealTimeStatisticsContext extends Resource, Fetches<WorkersRealTimeStatisticsFetchOptions, WorkersRealTimeStatisticsInstance> {}
      interface WorkspacesWorkersAllStatisticsList extends Resource, Leads<[], WorkspacesWorkersAllStatisticsContext> {}
      type WorkersStatisticsFetchOptions = { minutes?: number; startDate?: Date; endDate?: Date; taskQueueSid?: string; taskQueueName?: string; friendlyName?: string; taskChannel?: string };
      interface WorkspacesWorkersAllStatisticsContext extends Resource, Fetches<WorkersStatisticsFetchOptions, WorkersStatisticsInstance> {}
      type WorkerUpdateOptions = { ifMatch?: string; activitySid?: string; attributes?: string; friendlyName?: string; rejectPendingReservations?: boolean };
      interface WorkspacesWorkersContext extends Resource, Fetches<{}, WorkerInstance>, Updates<WorkerUpdateOptions, WorkerInstance>, Removes {
        /** `/Workspaces/{workspaceSid}/Workers/{workerSid}/Reservations` */
        reservations: WorkspacesWorkersReservationsList;
        /** `/Workspaces/{workspaceSid}/Workers/{workerSid}/Channels` */
        workerChannels: WorkspacesWorkersWorkerChannelsList;
        /** `/Workspaces/{workspaceSid}/Workers/{workerSid}/Statistics` */
        statistics: WorkspacesWorkersStatisticsList;
      }
      type WorkspaceWorkerReservationListOptions = { reservationStatus?: 'completed'|'timeout'|'rejected'|'canceled'|'accepted'|'pending'|'wrapping'|'rescinded' };
      interface WorkspacesWorkersReservationsList extends Resource, Leads<[sid: string], WorkspacesWorkersReservationsContext>, Lists<WorkspaceWorkerReservationListOptions, WorkspaceWorkerReservationInstance> {}
      type WorkspaceWorkerReservationUpdateOptions = { ifMatch?: string; reservationStatus?: 'completed'|'timeout'|'rejected'|'canceled'|'accepted'|'pending'|'wrapping'|'rescinded'; workerActivitySid?: string; instruction?: string; dequeuePostWorkActivitySid?: string; dequeueFrom?: string; dequeueRecord?: string; dequeueTimeout?: number; dequeueTo?: string; dequeueStatusCallbackUrl?: string; callFrom?: string; callRecord?: string; callTimeout?: number; callTo?: string; callUrl?: string; callStatusCallbackUrl?: string; callAccept?: boolean; redirectCallSid?: string; redirectAccept?: boolean; redirectUrl?: string; to?: string; from?: string; statusCallback?: string; statusCallbackMethod?: string; statusCallbackEvent?: ('completed'|'initiated'|'ringing'|'answered')[]; timeout?: number; record?: boolean; muted?: boolean; beep?: string; startConferenceOnEnter?: boolean; endConferenceOnExit?: boolean; waitUrl?: string; waitMethod?: string; earlyMedia?: boolean; maxParticipants?: number; conferenceStatusCallback?: string; conferenceStatusCallbackMethod?: string; conferenceStatusCallbackEvent?: ('start'|'end'|'join'|'leave'|'mute'|'hold'|'speaker')[]; conferenceRecord?: string; conferenceTrim?: string; recordingChannels?: string; recordingStatusCallback?: string; recordingStatusCallbackMethod?: string; conferenceRecordingStatusCallback?: string; conferenceRecordingStatusCallbackMethod?: string; region?: string; sipAuthUsername?: string; sipAuthPassword?: string; dequeueStatusCallbackEvent?: string[]; postWorkActivitySid?: string; endConferenceOnCustomerExit?: boolean; beepOnCustomerEntrance?: boolean; jitterBufferSize?: string };
      interface WorkspacesWorkersReservationsContext extends Resource, Fetches<{}, WorkspaceWorkerReservationInstance>, Updates<WorkspaceWorkerReservationUpdateOptions, WorkspaceWorkerReservationInstance> {}
      interface WorkspacesWorkersWorkerChannelsList extends Resource, Leads<[sid: string], WorkspacesWorkersWorkerChannelsContext>, Lists<{}, WorkerChannelInstance> {}
      type WorkerChannelUpdateOptions = { capacity?: number; available?: boolean };
      interface WorkspacesWorkersWorkerChannelsContext extends Resource, Fetches<{}, WorkerChannelInstance>, Updates<WorkerChannelUpdateOptions, WorkerChannelInstance> {}
      interface WorkspacesWorkersStatisticsList extends Resource, Leads<[], WorkspacesWorkersStatisticsContext> {}
      type WorkerStatisticsFetchOptions = { minutes?: number; startDate?: Date; endDate?: Date; taskChannel?: string };
      interface WorkspacesWorkersStatisticsContext extends Resource, Fetches<WorkerStatisticsFetchOptions, WorkerStatisticsInstance> {}
      type WorkflowCreateOptions = { friendlyName: string; configuration: string; assignmentCallbackUrl?: string; fallbackAssignmentCallbackUrl?: string; taskReservationTimeout?: number };
      type WorkflowListOptions = { friendlyName?: string };
      interface WorkspacesWorkflowsList extends Resource, Leads<[sid: string], WorkspacesWorkflowsContext>, CreatesWith<WorkflowCreateOptions, WorkflowInstance>, Lists<WorkflowListOptions, WorkflowInstance> {}
      type WorkflowUpdateOptions = { friendlyName?: string; assignmentCallbackUrl?: string; fallbackAssignmentCallbackUrl?: string; configuration?: string; taskReservationTimeout?: number; reEvaluateTasks?: string };
      interface WorkspacesWorkflowsContext extends Resource, Fetches<{}, WorkflowInstance>, Updates<WorkflowUpdateOptions, WorkflowInstance>, Removes {
        /** `/Workspaces/{workspaceSid}/Workflows/{workflowSid}/CumulativeStatistics` */
        cumulativeStatistics: WorkspacesWorkflowsCumulativeStatisticsList;
        /** `/Workspaces/{workspaceSid}/Workflows/{workflowSid}/RealTimeStatistics` */
        realTimeStatistics: WorkspacesWorkflowsRealTimeStatisticsList;
        /** `/Workspaces/{workspaceSid}/Workflows/{workflowSid}/Statistics` */
        statistics: WorkspacesWorkflowsStatisticsList;
      }
      interface WorkspacesWorkflowsCumulativeStatisticsList extends Resource, Leads<[], WorkspacesWorkflowsCumulativeStatisticsContext> {}
      type WorkflowCumulativeStatisticsFetchOptions = { endDate?: Date; minutes?: number; startDate?: Date; taskChannel?: string; splitByWaitTime?: string };
      interface WorkspacesWorkflowsCumulativeStatisticsContext extends Resource, Fetches<WorkflowCumulativeStatisticsFetchOptions, WorkflowCumulativeStatisticsInstance> {}
      interface WorkspacesWorkflowsRealTimeStatisticsList extends Resource, Leads<[], WorkspacesWorkflowsRealTimeStatisticsContext> {}
      type WorkflowRealTimeStatisticsFetchOptions = { taskChannel?: string };
      interface WorkspacesWorkflowsRealTimeStatisticsContext extends Resource, Fetches<WorkflowRealTimeStatisticsFetchOptions, WorkflowRealTimeStatisticsInstance> {}
      interface WorkspacesWorkflowsStatisticsList extends Resource, Leads<[], WorkspacesWorkflowsStatisticsContext> {}
      type WorkflowStatisticsFetchOptions = { minutes?: number; startDate?: Date; endDate?: Date; taskChannel?: string; splitByWaitTime?: string };
      interface WorkspacesWorkflowsStatisticsContext extends Resource, Fetches<WorkflowStatisticsFetchOptions, WorkflowStatisticsInstance> {}
      interface WorkspacesCumulativeStatisticsList extends Resource, Leads<[], WorkspacesCumulativeStatisticsContext> {}
      type WorkspaceCumulativeStatisticsFetchOptions = { endDate?: Date; minutes?: number; startDate?: Date; taskChannel?: string; splitByWaitTime?: string };
      interface WorkspacesCumulativeStatisticsContext extends Resource, Fetches<WorkspaceCumulativeStatisticsFetchOptions, WorkspaceCumulativeStatisticsInstance> {}
      interface WorkspacesRealTimeStatisticsList extends Resource, Leads<[], WorkspacesRealTimeStatisticsContext> {}
      type WorkspaceRealTimeStatisticsFetchOptions = { taskChannel?: string };
      interface WorkspacesRealTimeStatisticsContext extends Resource, Fetches<WorkspaceRealTimeStatisticsFetchOptions, WorkspaceRealTimeStatisticsInstance> {}
      interface WorkspacesStatisticsList extends Resource, Leads<[], WorkspacesStatisticsContext> {}
      type WorkspaceStatisticsFetchOptions = { minutes?: number; startDate?: Date; endDate?: Date; taskChannel?: string; splitByWaitTime?: string };
      interface WorkspacesStatisticsContext extends Resource, Fetches<WorkspaceStatisticsFetchOptions, WorkspaceStatisticsInstance> {}
      interface ActivityInstance extends Instance, Fetches<{}, ActivityInstance>, Updates<ActivityUpdateOptions, ActivityInstance>, Removes {
        accountSid: string; available: boolean; dateCreated: Date; dateUpdated: Date; friendlyName: string; sid: string; workspaceSid: string; url: string; links: {[key:string]:any};
      }
      interface EventInstance extends Instance, Fetches<{}, EventInstance> {
        accountSid: string; actorSid: string; actorType: string; actorUrl: string; description: string; eventData: any; eventDate: Date; eventDateMs: number; eventType: string; resourceSid: string; resourceType: string; resourceUrl: string; sid: string; source: string; sourceIpAddress: string; url: string; workspaceSid: string;
      }
      interface TaskChannelInstance extends Instance, Fetches<{}, TaskChannelInstance>, Updates<TaskChannelUpdateOptions, TaskChannelInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; sid: string; uniqueName: string; workspaceSid: string; channelOptimizedRouting: boolean; url: string; links: {[key:string]:any};
      }
      interface TaskInstance extends Instance, Fetches<{}, TaskInstance>, Updates<TaskUpdateOptions, TaskInstance>, Removes {
        accountSid: string; age: number; assignmentStatus: 'completed'|'canceled'|'pending'|'reserved'|'assigned'|'wrapping'; attributes: string; addons: string; dateCreated: Date; dateUpdated: Date; taskQueueEnteredDate: Date; priority: number; reason: string; sid: string; taskQueueSid: string; taskQueueFriendlyName: string; taskChannelSid: string; taskChannelUniqueName: string; timeout: number; workflowSid: string; workflowFriendlyName: string; workspaceSid: string; url: string; links: {[key:string]:any}; virtualStartTime: Date; ignoreCapacity: boolean; routingTarget: string;
        /** `/Workspaces/{workspaceSid}/Tasks/{taskSid}/Reservations` */
        reservations(): WorkspacesTasksReservationsList;
      }
      interface TaskQueueBulkRealTimeStatisticsInstance extends Instance {
        accountSid: string; workspaceSid: string; taskQueueData: any[]; taskQueueResponseCount: number; url: string;
      }
      interface TaskQueueCumulativeStatisticsInstance extends Instance, Fetches<TaskQueueCumulativeStatisticsFetchOptions, TaskQueueCumulativeStatisticsInstance> {
        accountSid: string; avgTaskAcceptanceTime: number; startTime: Date; endTime: Date; reservationsCreated: number; reservationsAccepted: number; reservationsRejected: number; reservationsTimedOut: number; reservationsCanceled: number; reservationsRescinded: number; splitByWaitTime: any; taskQueueSid: string; waitDurationUntilAccepted: any; waitDurationUntilCanceled: any; waitDurationInQueueUntilAccepted: any; tasksCanceled: number; tasksCompleted: number; tasksDeleted: number; tasksEntered: number; tasksMoved: number; workspaceSid: string; url: string;
      }
      interface TaskQueueInstance extends Instance, Fetches<{}, TaskQueueInstance>, Updates<TaskQueueUpdateOptions, TaskQueueInstance>, Removes {
        accountSid: string; assignmentActivitySid: string; assignmentActivityName: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; maxReservedWorkers: number; reservationActivitySid: string; reservationActivityName: string; sid: string; targetWorkers: string; taskOrder: 'FIFO'|'LIFO'; url: string; workspaceSid: string; links: {[key:string]:any};
        /** `` */
        cumulativeStatistics(): WorkspacesTaskQueuesCumulativeStatisticsList;
        /** `` */
        realTimeStatistics(): WorkspacesTaskQueuesRealTimeStatisticsList;
        /** `` */
        statistics(): WorkspacesTaskQueuesStatisticsList;
      }
      interface TaskQueueRealTimeStatisticsInstance extends Instance, Fetches<TaskQueueRealTimeStatisticsFetchOptions, TaskQueueRealTimeStatisticsInstance> {
        accountSid: string; activityStatistics: any[]; longestTaskWaitingAge: number; longestTaskWaitingSid: string; longestRelativeTaskAgeInQueue: number; longestRelativeTaskSidInQueue: string; taskQueueSid: string; tasksByPriority: any; tasksByStatus: any; totalAvailableWorkers: number; totalEligibleWorkers: number; totalTasks: number; workspaceSid: string; url: string;
      }
      interface TaskQueueStatisticsInstance extends Instance, Fetches<TaskQueueStatisticsFetchOptions, TaskQueueStatisticsInstance> {
        accountSid: string; cumulative: any; realtime: any; taskQueueSid: string; workspaceSid: string; url: string;
      }
      interface TaskQueuesStatisticsInstance extends Instance {
        accountSid: string; cumulative: any; realtime: any; taskQueueSid: string; workspaceSid: string;
      }
      interface WorkerChannelInstance extends Instance, Fetches<{}, WorkerChannelInstance>, Updates<WorkerChannelUpdateOptions, WorkerChannelInstance> {
        accountSid: string; assignedTasks: number; available: boolean; availableCapacityPercentage: number; configuredCapacity: number; dateCreated: Date; dateUpdated: Date; sid: string; taskChannelSid: string; taskChannelUniqueName: string; workerSid: string; workspaceSid: string; url: string;
      }
      interface WorkerInstance extends Instance, Fetches<{}, WorkerInstance>, Updates<WorkerUpdateOptions, WorkerInstance>, Removes {
        accountSid: string; activityName: string; activitySid: string; attributes: string; available: boolean; dateCreated: Date; dateStatusChanged: Date; dateUpdated: Date; friendlyName: string; sid: string; workspaceSid: string; url: string; links: {[key:string]:any};
        /** `/Workspaces/{workspaceSid}/Workers/{workerSid}/Reservations` */
        reservations(): WorkspacesWorkersReservationsList;
        /** `/Workspaces/{workspaceSid}/Workers/{workerSid}/Channels` */
        workerChannels(): WorkspacesWorkersWorkerChannelsList;
        /** `` */
        statistics(): WorkspacesWorkersStatisticsList;
      }
      interface WorkerStatisticsInstance extends Instance, Fetches<WorkerStatisticsFetchOptions, WorkerStatisticsInstance> {
        accountSid: string; cumulative: any; workerSid: string; workspaceSid: string; url: string;
      }
      interface WorkersCumulativeStatisticsInstance extends Instance, Fetches<WorkersCumulativeStatisticsFetchOptions, WorkersCumulativeStatisticsInstance> {
        accountSid: string; startTime: Date; endTime: Date; activityDurations: any[]; reservationsCreated: number; reservationsAccepted: number; reservationsRejected: number; reservationsTimedOut: number; reservationsCanceled: number; reservationsRescinded: number; workspaceSid: string; url: string;
      }
      interface WorkersRealTimeStatisticsInstance extends Instance, Fetches<WorkersRealTimeStatisticsFetchOptions, WorkersRealTimeStatisticsInstance> {
        accountSid: string; activityStatistics: any[]; totalWorkers: number; workspaceSid: string; url: string;
      }
      interface WorkersStatisticsInstance extends Instance, Fetches<WorkersStatisticsFetchOptions, WorkersStatisticsInstance> {
        realtime: any; cumulative: any; accountSid: string; workspaceSid: string; url: string;
      }
      interface WorkflowCumulativeStatisticsInstance extends Instance, Fetches<WorkflowCumulativeStatisticsFetchOptions, WorkflowCumulativeStatisticsInstance> {
        accountSid: string; avgTaskAcceptanceTime: number; startTime: Date; endTime: Date; reservationsCreated: number; reservationsAccepted: number; reservationsRejected: number; reservationsTimedOut: number; reservationsCanceled: number; reservationsRescinded: number; splitByWaitTime: any; waitDurationUntilAccepted: any; waitDurationUntilCanceled: any; tasksCanceled: number; tasksCompleted: number; tasksEntered: number; tasksDeleted: number; tasksMoved: number; tasksTimedOutInWorkflow: number; workflowSid: string; workspaceSid: string; url: string;
      }
      interface WorkflowInstance extends Instance, Fetches<{}, WorkflowInstance>, Updates<WorkflowUpdateOptions, WorkflowInstance>, Removes {
        accountSid: string; assignmentCallbackUrl: string; configuration: string; dateCreated: Date; dateUpdated: Date; documentContentType: string; fallbackAssignmentCallbackUrl: string; friendlyName: string; sid: string; taskReservationTimeout: number; workspaceSid: string; url: string; links: {[key:string]:any};
        /** `` */
        cumulativeStatistics(): WorkspacesWorkflowsCumulativeStatisticsList;
        /** `` */
        realTimeStatistics(): WorkspacesWorkflowsRealTimeStatisticsList;
        /** `` */
        statistics(): WorkspacesWorkflowsStatisticsList;
      }
      interface WorkflowRealTimeStatisticsInstance extends Instance, Fetches<WorkflowRealTimeStatisticsFetchOptions, WorkflowRealTimeStatisticsInstance> {
        accountSid: string; longestTaskWaitingAge: number; longestTaskWaitingSid: string; tasksByPriority: any; tasksByStatus: any; totalTasks: number; workflowSid: string; workspaceSid: string; url: string;
      }
      interface WorkflowStatisticsInstance extends Instance, Fetches<WorkflowStatisticsFetchOptions, WorkflowStatisticsInstance> {
        accountSid: string; cumulative: any; realtime: any; workflowSid: string; workspaceSid: string; url: string;
      }
      interface WorkspaceCumulativeStatisticsInstance extends Instance, Fetches<WorkspaceCumulativeStatisticsFetchOptions, WorkspaceCumulativeStatisticsInstance> {
        accountSid: string; avgTaskAcceptanceTime: number; startTime: Date; endTime: Date; reservationsCreated: number; reservationsAccepted: number; reservationsRejected: number; reservationsTimedOut: number; reservationsCanceled: number; reservationsRescinded: number; splitByWaitTime: any; waitDurationUntilAccepted: any; waitDurationUntilCanceled: any; tasksCanceled: number; tasksCompleted: number; tasksCreated: number; tasksDeleted: number; tasksMoved: number; tasksTimedOutInWorkflow: number; workspaceSid: string; url: string;
      }
      interface WorkspaceInstance extends Instance, Fetches<{}, WorkspaceInstance>, Updates<WorkspaceUpdateOptions, WorkspaceInstance>, Removes {
        accountSid: string; dateCreated: Date; dateUpdated: Date; defaultActivityName: string; defaultActivitySid: string; eventCallbackUrl: string; eventsFilter: string; friendlyName: string; multiTaskEnabled: boolean; sid: string; timeoutActivityName: string; timeoutActivitySid: string; prioritizeQueueOrder: 'FIFO'|'LIFO'; url: string; links: {[key:string]:any};
        /** `/Workspaces/{workspaceSid}/Activities` */
        activities(): WorkspacesActivitiesList;
        /** `/Workspaces/{workspaceSid}/Events` */
        events(): WorkspacesEventsList;
        /** `/Workspaces/{workspaceSid}/Tasks` */
        tasks(): WorkspacesTasksList;
        /** `/Workspaces/{workspaceSid}/TaskChannels` */
        taskChannels(): WorkspacesTaskChannelsList;
        /** `/Workspaces/{workspaceSid}/TaskQueues` */
        taskQueues(): WorkspacesTaskQueuesList;
        /** `/Workspaces/{workspaceSid}/Workers` */
        workers(): WorkspacesWorkersList;
        /** `/Workspaces/{workspaceSid}/Workflows` */
        workflows(): WorkspacesWorkflowsList;
        /** `` */
        cumulativeStatistics(): WorkspacesCumulativeStatisticsList;
        /** `` */
        realTimeStatistics(): WorkspacesRealTimeStatisticsList;
        /** `` */
        statistics(): WorkspacesStatisticsList;
      }
      interface WorkspaceRealTimeStatisticsInstance extends Instance, Fetches<WorkspaceRealTimeStatisticsFetchOptions, WorkspaceRealTimeStatisticsInstance> {
        accountSid: string; activityStatistics: any[]; longestTaskWaitingAge: number; longestTaskWaitingSid: string; tasksByPriority: any; tasksByStatus: any; totalTasks: number; totalWorkers: number; workspaceSid: string; url: string;
      }
      interface WorkspaceStatisticsInstance extends Instance, Fetches<WorkspaceStatisticsFetchOptions, WorkspaceStatisticsInstance> {
        realtime: any; cumulative: any; accountSid: string; workspaceSid: string; url: string;
      }
      interface WorkspaceTaskReservationInstance extends Instance, Fetches<{}, WorkspaceTaskReservationInstance>, Updates<WorkspaceTaskReservationUpdateOptions, WorkspaceTaskReservationInstance> {
        accountSid: string; dateCreated: Date; dateUpdated: Date; reservationStatus: 'completed'|'timeout'|'rejected'|'canceled'|'accepted'|'pending'|'wrapping'|'rescinded'; sid: string; taskSid: string; workerName: string; workerSid: string; workspaceSid: string; url: string; links: {[key:string]:any};
      }
      interface WorkspaceWorkerReservationInstance extends Instance, Fetches<{}, WorkspaceWorkerReservationInstance>, Updates<WorkspaceWorkerReservationUpdateOptions, WorkspaceWorkerReservationInstance> {
        accountSid: string; dateCreated: Date; dateUpdated: Date; reservationStatus: 'completed'|'timeout'|'rejected'|'canceled'|'accepted'|'pending'|'wrapping'|'rescinded'; sid: string; taskSid: string; workerName: string; workerSid: string; workspaceSid: string; url: string; links: {[key:string]:any};
      }
    }
    namespace trunking {
      interface Trunking {
        v1: rest.trunking.v1.V1;
        /** @deprecated Use v1.trunks instead. */
        trunks: rest.trunking.v1.TrunksList;
      }
    }
    namespace trunking.v1 {
      interface V1 {
        /** `/Trunks` */
        trunks: TrunksList;
      }
      type TrunkCreateOptions = { friendlyName?: string; domainName?: string; disasterRecoveryUrl?: string; disasterRecoveryMethod?: string; transferMode?: 'disable-all'|'enable-all'|'sip-only'; secure?: boolean; cnamLookupEnabled?: boolean; transferCallerId?: 'from-transferee'|'from-transferor' };
      interface TrunksList extends Resource, Leads<[sid: string], TrunksContext>, Creates<TrunkCreateOptions, TrunkInstance>, Lists<{}, TrunkInstance> {}
      type TrunkUpdateOptions = { friendlyName?: string; domainName?: string; disasterRecoveryUrl?: string; disasterRecoveryMethod?: string; transferMode?: 'disable-all'|'enable-all'|'sip-only'; secure?: boolean; cnamLookupEnabled?: boolean; transferCallerId?: 'from-transferee'|'from-transferor' };
      interface TrunksContext extends Resource, Fetches<{}, TrunkInstance>, Updates<TrunkUpdateOptions, TrunkInstance>, Removes {
        /** `/Trunks/{trunkSid}/CredentialLists` */
        credentialsLists: TrunksCredentialsListsList;
        /** `/Trunks/{trunkSid}/IpAccessControlLists` */
        ipAccessControlLists: TrunksIpAccessControlListsList;
        /** `/Trunks/{trunkSid}/OriginationUrls` */
        originationUrls: TrunksOriginationUrlsList;
        /** `/Trunks/{trunkSid}/PhoneNumbers` */
        phoneNumbers: TrunksPhoneNumbersList;
        /** `/Trunks/{trunkSid}/Recording` */
        recordings: TrunksRecordingsList;
      }
      type CredentialListCreateOptions = { credentialListSid: string };
      interface TrunksCredentialsListsList extends Resource, Leads<[sid: string], TrunksCredentialsListsContext>, CreatesWith<CredentialListCreateOptions, CredentialListInstance>, Lists<{}, CredentialListInstance> {}
      interface TrunksCredentialsListsContext extends Resource, Fetches<{}, CredentialListInstance>, Removes {}
      type IpAccessControlListCreateOptions = { ipAccessControlListSid: string };
      interface TrunksIpAccessControlListsList extends Resource, Leads<[sid: string], TrunksIpAccessControlListsContext>, CreatesWith<IpAccessControlListCreateOptions, IpAccessControlListInstance>, Lists<{}, IpAccessControlListInstance> {}
      interface TrunksIpAccessControlListsContext extends Resource, Fetches<{}, IpAccessControlListInstance>, Removes {}
      type OriginationUrlCreateOptions = { weight: number; priority: number; enabled: boolean; friendlyName: string; sipUrl: string };
      interface TrunksOriginationUrlsList extends Resource, Leads<[sid: string], TrunksOriginationUrlsContext>, CreatesWith<OriginationUrlCreateOptions, OriginationUrlInstance>, Lists<{}, OriginationUrlInstance> {}
      type OriginationUrlUpdateOptions = { weight?: number; priority?: number; enabled?: boolean; friendlyName?: string; sipUrl?: string };
      interface TrunksOriginationUrlsContext extends Resource, Fetches<{}, OriginationUrlInstance>, Updates<OriginationUrlUpdateOptions, OriginationUrlInstance>, Removes {}
      type PhoneNumberCreateOptions = { phoneNumberSid: string };
      interface TrunksPhoneNumbersList extends Resource, Leads<[sid: string], TrunksPhoneNumbersContext>, CreatesWith<PhoneNumberCreateOptions, PhoneNumberInstance>, Lists<{}, PhoneNumberInstance> {}
      interface TrunksPhoneNumbersContext extends Resource, Fetches<{}, PhoneNumberInstance>, Removes {}
      interface TrunksRecordingsList extends Resource, Leads<[], TrunksRecordingsContext> {}
      type RecordingUpdateOptions = { mode?: 'do-not-record'|'record-from-answer'|'record-from-ringing'|'record-from-answer-dual'|'record-from-ringing-dual'; trim?: 'trim-silence'|'do-not-trim' };
      interface TrunksRecordingsContext extends Resource, Fetches<{}, RecordingInstance>, Updates<RecordingUpdateOptions, RecordingInstance> {}
      interface CredentialListInstance extends Instance, Fetches<{}, CredentialListInstance>, Removes {
        accountSid: string; sid: string; trunkSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface IpAccessControlListInstance extends Instance, Fetches<{}, IpAccessControlListInstance>, Removes {
        accountSid: string; sid: string; trunkSid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface OriginationUrlInstance extends Instance, Fetches<{}, OriginationUrlInstance>, Updates<OriginationUrlUpdateOptions, OriginationUrlInstance>, Removes {
        accountSid: string; sid: string; trunkSid: string; weight: number; enabled: boolean; sipUrl: string; friendlyName: string; priority: number; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface PhoneNumberInstance extends Instance, Fetches<{}, PhoneNumberInstance>, Removes {
        accountSid: string; addressRequirements: 'none'|'any'|'local'|'foreign'; apiVersion: string; beta: boolean; capabilities: {mms:boolean,sms:boolean,voice:boolean,fax:boolean}; dateCreated: Date; dateUpdated: Date; friendlyName: string; links: {[key:string]:any}; phoneNumber: string; sid: string; smsApplicationSid: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; statusCallback: string; statusCallbackMethod: string; trunkSid: string; url: string; voiceApplicationSid: string; voiceCallerIdLookup: boolean; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceUrl: string;
      }
      interface RecordingInstance extends Instance, Fetches<{}, RecordingInstance>, Updates<RecordingUpdateOptions, RecordingInstance> {
        mode: 'do-not-record'|'record-from-answer'|'record-from-ringing'|'record-from-answer-dual'|'record-from-ringing-dual'; trim: 'trim-silence'|'do-not-trim';
      }
      interface TrunkInstance extends Instance, Fetches<{}, TrunkInstance>, Updates<TrunkUpdateOptions, TrunkInstance>, Removes {
        accountSid: string; domainName: string; disasterRecoveryMethod: string; disasterRecoveryUrl: string; friendlyName: string; secure: boolean; recording: any; transferMode: 'disable-all'|'enable-all'|'sip-only'; transferCallerId: 'from-transferee'|'from-transferor'; cnamLookupEnabled: boolean; authType: string; symmetricRtpEnabled: boolean; authTypeSet: string[]; dateCreated: Date; dateUpdated: Date; sid: string; url: string; links: {[key:string]:any};
        /** `/Trunks/{trunkSid}/CredentialLists` */
        credentialsLists(): TrunksCredentialsListsList;
        /** `/Trunks/{trunkSid}/IpAccessControlLists` */
        ipAccessControlLists(): TrunksIpAccessControlListsList;
        /** `/Trunks/{trunkSid}/OriginationUrls` */
        originationUrls(): TrunksOriginationUrlsList;
        /** `/Trunks/{trunkSid}/PhoneNumbers` */
        phoneNumbers(): TrunksPhoneNumbersList;
        /** `` */
        recordings(): TrunksRecordingsList;
      }
    }
    namespace trusthub {
      interface Trusthub {
        v1: rest.trusthub.v1.V1;
        /** @deprecated Use v1.customerProfiles instead. */
        customerProfiles: rest.trusthub.v1.CustomerProfilesList;
        /** @deprecated Use v1.endUsers instead. */
        endUsers: rest.trusthub.v1.EndUsersList;
        /** @deprecated Use v1.endUserTypes instead. */
        endUserTypes: rest.trusthub.v1.EndUserTypesList;
        /** @deprecated Use v1.policies instead. */
        policies: rest.trusthub.v1.PoliciesList;
        /** @deprecated Use v1.supportingDocuments instead. */
        supportingDocuments: rest.trusthub.v1.SupportingDocumentsList;
        /** @deprecated Use v1.supportingDocumentTypes instead. */
        supportingDocumentTypes: rest.trusthub.v1.SupportingDocumentTypesList;
        /** @deprecated Use v1.trustProducts instead. */
        trustProducts: rest.trusthub.v1.TrustProductsList;
      }
    }
    namespace trusthub.v1 {
      interface V1 {
        /** `/ComplianceInquiries/Customers/Initialize` */
        complianceInquiries: ComplianceInquiriesList;
        /** `/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize` */
        complianceRegistrationInquiries: ComplianceRegistrationInquiriesList;
        /** `/ComplianceInquiries/Tollfree/Initialize` */
        complianceTollfreeInquiries: ComplianceTollfreeInquiriesList;
        /** `/CustomerProfiles` */
        customerProfiles: CustomerProfilesList;
        /** `/EndUsers` */
        endUsers: EndUsersList;
        /** `/EndUserTypes` */
        endUserTypes: EndUserTypesList;
        /** `/Policies` */
        policies: PoliciesList;
        /** `/SupportingDocuments` */
        supportingDocuments: SupportingDocumentsList;
        /** `/SupportingDocumentTypes` */
        supportingDocumentTypes: SupportingDocumentTypesList;
        /** `/TrustProducts` */
        trustProducts: TrustProductsList;
      }
      type ComplianceInquiriesCreateOptions = { notificationEmail?: string; themeSetId?: string; primaryProfileSid?: string };
      interface ComplianceInquiriesList extends Resource, Leads<[customerId: string], ComplianceInquiriesContext>, Creates<ComplianceInquiriesCreateOptions, ComplianceInquiriesInstance> {}
      type ComplianceInquiriesUpdateOptions = { primaryProfileSid: string; themeSetId?: string };
      interface ComplianceInquiriesContext extends Resource, UpdatesWith<ComplianceInquiriesUpdateOptions, ComplianceInquiriesInstance> {}
      type ComplianceRegistrationInquiriesCreateOptions = { endUserType: 'Individual'|'Business'; phoneNumberType: 'local'|'national'|'mobile'|'toll-free'; businessIdentityType?: 'unknown'|'direct_customer'|'isv_reseller_or_partner'; businessRegistrationAuthority?: 'UK:CRN'|'US:EIN'|'CA:CBN'|'AU:ACN'|'Other'; businessLegalName?: string; notificationEmail?: string; acceptedNotificationReceipt?: boolean; businessRegistrationNumber?: string; businessWebsiteUrl?: string; friendlyName?: string; authorizedRepresentative1FirstName?: string; authorizedRepresentative1LastName?: string; authorizedRepresentative1Phone?: string; authorizedRepresentative1Email?: string; authorizedRepresentative1DateOfBirth?: string; addressStreet?: string; addressStreetSecondary?: string; addressCity?: string; addressSubdivision?: string; addressPostalCode?: string; addressCountryCode?: string; emergencyAddressStreet?: string; emergencyAddressStreetSecondary?: string; emergencyAddressCity?: string; emergencyAddressSubdivision?: string; emergencyAddressPostalCode?: string; emergencyAddressCountryCode?: string; useAddressAsEmergencyAddress?: boolean; fileName?: string; file?: string; firstName?: string; lastName?: string; dateOfBirth?: string; individualEmail?: string; individualPhone?: string; isIsvEmbed?: boolean; isvRegisteringForSelfOrTenant?: string; statusCallbackUrl?: string; themeSetId?: string };
      interface ComplianceRegistrationInquiriesList extends Resource, Leads<[registrationId: string], ComplianceRegistrationInquiriesContext>, CreatesWith<ComplianceRegistrationInquiriesCreateOptions, ComplianceRegistrationInquiriesInstance> {}
      type ComplianceRegistrationInquiriesUpdateOptions = { isIsvEmbed?: boolean; themeSetId?: string };
      interface ComplianceRegistrationInquiriesContext extends Resource, Updates<ComplianceRegistrationInquiriesUpdateOptions, ComplianceRegistrationInquiriesInstance> {}
      type ComplianceTollfreeInquiriesCreateOptions = { tollfreePhoneNumber: string; notificationEmail: string; customerProfileSid?: string; businessName?: string; businessWebsite?: string; useCaseCategories?: string[]; useCaseSummary?: string; productionMessageSample?: string; optInImageUrls?: string[]; optInType?: 'VERBAL'|'WEB_FORM'|'PAPER_FORM'|'VIA_TEXT'|'MOBILE_QR_CODE'; messageVolume?: string; businessStreetAddress?: string; businessStreetAddress2?: string; businessCity?: string; businessStateProvinceRegion?: string; businessPostalCode?: string; businessCountry?: string; additionalInformation?: string; businessContactFirstName?: string; businessContactLastName?: string; businessContactEmail?: string; businessContactPhone?: string; themeSetId?: string; skipMessagingUseCase?: boolean; businessRegistrationNumber?: string; businessRegistrationAuthority?: string; businessRegistrationCountry?: string; businessType?: 'PRIVATE_PROFIT'|'PUBLIC_PROFIT'|'SOLE_PROPRIETOR'|'NON_PROFIT'|'GOVERNMENT'; doingBusinessAs?: string; optInConfirmationMessage?: string; helpMessageSample?: string; privacyPolicyUrl?: string; termsAndConditionsUrl?: string; ageGatedContent?: boolean; externalReferenceId?: string; optInKeywords?: string[]; vettingId?: string; vettingProvider?: string };
      interface ComplianceTollfreeInquiriesList extends Resource, CreatesWith<ComplianceTollfreeInquiriesCreateOptions, ComplianceTollfreeInquiriesInstance> {}
      type CustomerProfilesCreateOptions = { friendlyName: string; email: string; policySid: string; statusCallback?: string };
      type CustomerProfilesListOptions = { status?: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'; friendlyName?: string; policySid?: string };
      interface CustomerProfilesList extends Resource, Leads<[sid: string], CustomerProfilesContext>, CreatesWith<CustomerProfilesCreateOptions, CustomerProfilesInstance>, Lists<CustomerProfilesListOptions, CustomerProfilesInstance> {}
      type CustomerProfilesUpdateOptions = { status?: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'; statusCallback?: string; friendlyName?: string; email?: string };
      interface CustomerProfilesContext extends Resource, Fetches<{}, CustomerProfilesInstance>, Updates<CustomerProfilesUpdateOptions, CustomerProfilesInstance>, Removes {
        /** `/CustomerProfiles/{customerProfileSid}/ChannelEndpointAssignments` */
        customerProfilesChannelEndpointAssignment: CustomerProfilesCustomerProfilesChannelEndpointAssignmentList;
        /** `/CustomerProfiles/{customerProfileSid}/EntityAssignments` */
        customerProfilesEntityAssignments: CustomerProfilesCustomerProfilesEntityAssignmentsList;
        /** `/CustomerProfiles/{customerProfileSid}/Evaluations` */
        customerProfilesEvaluations: CustomerProfilesCustomerProfilesEvaluationsList;
      }
      type CustomerProfilesChannelEndpointAssignmentCreateOptions = { channelEndpointType: string; channelEndpointSid: string };
      type CustomerProfilesChannelEndpointAssignmentListOptions = { channelEndpointSid?: string; channelEndpointSids?: string };
      interface CustomerProfilesCustomerProfilesChannelEndpointAssignmentList extends Resource, Leads<[sid: string], CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext>, CreatesWith<CustomerProfilesChannelEndpointAssignmentCreateOptions, CustomerProfilesChannelEndpointAssignmentInstance>, Lists<CustomerProfilesChannelEndpointAssignmentListOptions, CustomerProfilesChannelEndpointAssignmentInstance> {}
      interface CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext extends Resource, Fetches<{}, CustomerProfilesChannelEndpointAssignmentInstance>, Removes {}
      type CustomerProfilesEntityAssignmentsCreateOptions = { objectSid: string };
      type CustomerProfilesEntityAssignmentsListOptions = { objectType?: string };
      interface CustomerProfilesCustomerProfilesEntityAssignmentsList extends Resource, Leads<[sid: string], CustomerProfilesCustomerProfilesEntityAssignmentsContext>, CreatesWith<CustomerProfilesEntityAssignmentsCreateOptions, CustomerProfilesEntityAssignmentsInstance>, Lists<CustomerProfilesEntityAssignmentsListOptions, CustomerProfilesEntityAssignmentsInstance> {}
      interface CustomerProfilesCustomerProfilesEntityAssignmentsContext extends Resource, Fetches<{}, CustomerProfilesEntityAssignmentsInstance>, Removes {}
      type CustomerProfilesEvaluationsCreateOptions = { policySid: string };
      interface CustomerProfilesCustomerProfilesEvaluationsList extends Resource, Leads<[sid: string], CustomerProfilesCustomerProfilesEvaluationsContext>, CreatesWith<CustomerProfilesEvaluationsCreateOptions, CustomerProfilesEvaluationsInstance>, Lists<{}, CustomerProfilesEvaluationsInstance> {}
      interface CustomerProfilesCustomerProfilesEvaluationsContext extends Resource, Fetches<{}, CustomerProfilesEvaluationsInstance> {}
      type EndUserCreateOptions = { friendlyName: string; type: string; attributes?: any };
      interface EndUsersList extends Resource, Leads<[sid: string], EndUsersContext>, CreatesWith<EndUserCreateOptions, EndUserInstance>, Lists<{}, EndUserInstance> {}
      type EndUserUpdateOptions = { friendlyName?: string; attributes?: any };
      interface EndUsersContext extends Resource, Fetches<{}, EndUserInstance>, Updates<EndUserUpdateOptions, EndUserInstance>, Removes {}
      interface EndUserTypesList extends Resource, Leads<[sid: string], EndUserTypesContext>, Lists<{}, EndUserTypeInstance> {}
      interface EndUserTypesContext extends Resource, Fetches<{}, EndUserTypeInstance> {}
      interface PoliciesList extends Resource, Leads<[sid: string], PoliciesContext>, Lists<{}, PoliciesInstance> {}
      interface PoliciesContext extends Resource, Fetches<{}, PoliciesInstance> {}
      type SupportingDocumentCreateOptions = { friendlyName: string; type: string; attributes?: any };
      interface SupportingDocumentsList extends Resource, Leads<[sid: string], SupportingDocumentsContext>, CreatesWith<SupportingDocumentCreateOptions, SupportingDocumentInstance>, Lists<{}, SupportingDocumentInstance> {}
      type SupportingDocumentUpdateOptions = { friendlyName?: string; attributes?: any };
      interface SupportingDocumentsContext extends Resource, Fetches<{}, SupportingDocumentInstance>, Updates<SupportingDocumentUpdateOptions, SupportingDocumentInstance>, Removes {}
      interface SupportingDocumentTypesList extends Resource, Leads<[sid: string], SupportingDocumentTypesContext>, Lists<{}, SupportingDocumentTypeInstance> {}
      interface SupportingDocumentTypesContext extends Resource, Fetches<{}, SupportingDocumentTypeInstance> {}
      type TrustProductsCreateOptions = { friendlyName: string; email: string; policySid: string; statusCallback?: string };
      type TrustProductsListOptions = { status?: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'; friendlyName?: string; policySid?: string };
      interface TrustProductsList extends Resource, Leads<[sid: string], TrustProductsContext>, CreatesWith<TrustProductsCreateOptions, TrustProductsInstance>, Lists<TrustProductsListOptions, TrustProductsInstance> {}
      type TrustProductsUpdateOptions = { status?: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'; statusCallback?: string; friendlyName?: string; email?: string };
      interface TrustProductsContext extends Resource, Fetches<{}, TrustProductsInstance>, Updates<TrustProductsUpdateOptions, TrustProductsInstance>, Removes {
        /** `/TrustProducts/{trustProductSid}/ChannelEndpointAssignments` */
        trustProductsChannelEndpointAssignment: TrustProductsTrustProductsChannelEndpointAssignmentList;
        /** `/TrustProducts/{trustProductSid}/EntityAssignments` */
        trustProductsEntityAssignments: TrustProductsTrustProductsEntityAssignmentsList;
        /** `/TrustProducts/{trustProductSid}/Evaluations` */
        trustProductsEvaluations: TrustProductsTrustProductsEvaluationsList;
      }
      type TrustProductsChannelEndpointAssignmentCreateOptions = { channelEndpointType: string; channelEndpointSid: string };
      type TrustProductsChannelEndpointAssignmentListOptions = { channelEndpointSid?: string; channelEndpointSids?: string };
      interface TrustProductsTrustProductsChannelEndpointAssignmentList extends Resource, Leads<[sid: string], TrustProductsTrustProductsChannelEndpointAssignmentContext>, CreatesWith<TrustProductsChannelEndpointAssignmentCreateOptions, TrustProductsChannelEndpointAssignmentInstance>, Lists<TrustProductsChannelEndpointAssignmentListOptions, TrustProductsChannelEndpointAssignmentInstance> {}
      interface TrustProductsTrustProductsChannelEndpointAssignmentContext extends Resource, Fetches<{}, TrustProductsChannelEndpointAssignmentInstance>, Removes {}
      type TrustProductsEntityAssignmentsCreateOptions = { objectSid: string };
      type TrustProductsEntityAssignmentsListOptions = { objectType?: string };
      interface TrustProductsTrustProductsEntityAssignmentsList extends Resource, Leads<[sid: string], TrustProductsTrustProductsEntityAssignmentsContext>, CreatesWith<TrustProductsEntityAssignmentsCreateOptions, TrustProductsEntityAssignmentsInstance>, Lists<TrustProductsEntityAssignmentsListOptions, TrustProductsEntityAssignmentsInstance> {}
      interface TrustProductsTrustProductsEntityAssignmentsContext extends Resource, Fetches<{}, TrustProductsEntityAssignmentsInstance>, Removes {}
      type TrustProductsEvaluationsCreateOptions = { policySid: string };
      interface TrustProductsTrustProductsEvaluationsList extends Resource, Leads<[sid: string], TrustProductsTrustProductsEvaluationsContext>, CreatesWith<TrustProductsEvaluationsCreateOptions, TrustProductsEvaluationsInstance>, Lists<{}, TrustProductsEvaluationsInstance> {}
      interface TrustProductsTrustProductsEvaluationsContext extends Resource, Fetches<{}, TrustProductsEvaluationsInstance> {}
      interface ComplianceInquiriesInstance extends Instance, UpdatesWith<ComplianceInquiriesUpdateOptions, ComplianceInquiriesInstance> {
        inquiryId: string; inquirySessionToken: string; customerId: string; url: string;
      }
      interface ComplianceRegistrationInquiriesInstance extends Instance, Updates<ComplianceRegistrationInquiriesUpdateOptions, ComplianceRegistrationInquiriesInstance> {
        inquiryId: string; inquirySessionToken: string; registrationId: string; url: string;
      }
      interface ComplianceTollfreeInquiriesInstance extends Instance {
        inquiryId: string; inquirySessionToken: string; registrationId: string; url: string;
      }
      interface CustomerProfilesChannelEndpointAssignmentInstance extends Instance, Fetches<{}, CustomerProfilesChannelEndpointAssignmentInstance>, Removes {
        sid: string; customerProfileSid: string; accountSid: string; channelEndpointType: string; channelEndpointSid: string; dateCreated: Date; url: string;
      }
      interface CustomerProfilesEntityAssignmentsInstance extends Instance, Fetches<{}, CustomerProfilesEntityAssignmentsInstance>, Removes {
        sid: string; customerProfileSid: string; accountSid: string; objectSid: string; dateCreated: Date; url: string;
      }
      interface CustomerProfilesEvaluationsInstance extends Instance, Fetches<{}, CustomerProfilesEvaluationsInstance> {
        sid: string; accountSid: string; policySid: string; customerProfileSid: string; status: 'compliant'|'noncompliant'; results: any[]; dateCreated: Date; url: string;
      }
      interface CustomerProfilesInstance extends Instance, Fetches<{}, CustomerProfilesInstance>, Updates<CustomerProfilesUpdateOptions, CustomerProfilesInstance>, Removes {
        sid: string; accountSid: string; policySid: string; friendlyName: string; status: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'; validUntil: Date; email: string; statusCallback: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any}; errors: any[];
        /** `/CustomerProfiles/{customerProfileSid}/ChannelEndpointAssignments` */
        customerProfilesChannelEndpointAssignment(): CustomerProfilesCustomerProfilesChannelEndpointAssignmentList;
        /** `/CustomerProfiles/{customerProfileSid}/EntityAssignments` */
        customerProfilesEntityAssignments(): CustomerProfilesCustomerProfilesEntityAssignmentsList;
        /** `/CustomerProfiles/{customerProfileSid}/Evaluations` */
        customerProfilesEvaluations(): CustomerProfilesCustomerProfilesEvaluationsList;
      }
      interface EndUserInstance extends Instance, Fetches<{}, EndUserInstance>, Updates<EndUserUpdateOptions, EndUserInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; type: string; attributes: any; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface EndUserTypeInstance extends Instance, Fetches<{}, EndUserTypeInstance> {
        sid: string; friendlyName: string; machineName: string; fields: any[]; url: string;
      }
      interface PoliciesInstance extends Instance, Fetches<{}, PoliciesInstance> {
        sid: string; friendlyName: string; requirements: any; url: string;
      }
      interface SupportingDocumentInstance extends Instance, Fetches<{}, SupportingDocumentInstance>, Updates<SupportingDocumentUpdateOptions, SupportingDocumentInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; mimeType: string; status: 'APPROVED'|'PENDING_REVIEW'|'DRAFT'|'REJECTED'|'EXPIRED'|'PROVISIONALLY_APPROVED'; type: string; attributes: any; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface SupportingDocumentTypeInstance extends Instance, Fetches<{}, SupportingDocumentTypeInstance> {
        sid: string; friendlyName: string; machineName: string; fields: any[]; url: string;
      }
      interface TrustProductsChannelEndpointAssignmentInstance extends Instance, Fetches<{}, TrustProductsChannelEndpointAssignmentInstance>, Removes {
        sid: string; trustProductSid: string; accountSid: string; channelEndpointType: string; channelEndpointSid: string; dateCreated: Date; url: string;
      }
      interface TrustProductsEntityAssignmentsInstance extends Instance, Fetches<{}, TrustProductsEntityAssignmentsInstance>, Removes {
        sid: string; trustProductSid: string; accountSid: string; objectSid: string; dateCreated: Date; url: string;
      }
      interface TrustProductsEvaluationsInstance extends Instance, Fetches<{}, TrustProductsEvaluationsInstance> {
        sid: string; accountSid: string; policySid: string; trustProductSid: string; status: 'compliant'|'noncompliant'; results: any[]; dateCreated: Date; url: string;
      }
      interface TrustProductsInstance extends Instance, Fetches<{}, TrustProductsInstance>, Updates<TrustProductsUpdateOptions, TrustProductsInstance>, Removes {
        sid: string; accountSid: string; policySid: string; friendlyName: string; status: 'draft'|'pending-review'|'in-review'|'twilio-rejected'|'twilio-approved'; validUntil: Date; email: string; statusCallback: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any}; errors: any[];
        /** `/TrustProducts/{trustProductSid}/ChannelEndpointAssignments` */
        trustProductsChannelEndpointAssignment(): TrustProductsTrustProductsChannelEndpointAssignmentList;
        /** `/TrustProducts/{trustProductSid}/EntityAssignments` */
        trustProductsEntityAssignments(): TrustProductsTrustProductsEntityAssignmentsList;
        /** `/TrustProducts/{trustProductSid}/Evaluations` */
        trustProductsEvaluations(): TrustProductsTrustProductsEvaluationsList;
      }
    }
    namespace verify {
      interface Verify {
        v2: rest.verify.v2.V2;
        /** @deprecated Use v2.forms instead. */
        forms: rest.verify.v2.FormsList;
        /** @deprecated Use v2.services instead. */
        services: rest.verify.v2.ServicesList;
        /** @deprecated Use v2.verificationAttempts instead. */
        verificationAttempts: rest.verify.v2.VerificationAttemptsList;
        /** @deprecated Use v2.verificationAttemptsSummary instead. */
        verificationAttemptsSummary: rest.verify.v2.VerificationAttemptsSummaryList;
        /** @deprecated Use v2.templates instead. */
        templates: rest.verify.v2.TemplatesList;
      }
    }
    namespace verify.v2 {
      interface V2 {
        /** `/Forms/{formType}` */
        forms: FormsList;
        /** `/SafeList/Numbers` */
        safelist: SafelistList;
        /** `/Services` */
        services: ServicesList;
        /** `/Templates` */
        templates: TemplatesList;
        /** `/Attempts` */
        verificationAttempts: VerificationAttemptsList;
        /** `/Attempts/Summary` */
        verificationAttemptsSummary: VerificationAttemptsSummaryList;
      }
      interface FormsList extends Resource, Leads<[formType: string], FormsContext> {}
      interface FormsContext extends Resource, Fetches<{}, FormInstance> {}
      type SafelistCreateOptions = { phoneNumber: string };
      interface SafelistList extends Resource, Leads<[phoneNumber: string], SafelistContext>, CreatesWith<SafelistCreateOptions, SafelistInstance> {}
      interface SafelistContext extends Resource, Fetches<{}, SafelistInstance>, Removes {}
      type ServiceCreateOptions = { friendlyName: string; codeLength?: number; lookupEnabled?: boolean; skipSmsToLandlines?: boolean; dtmfInputRequired?: boolean; ttsName?: string; psd2Enabled?: boolean; doNotShareWarningEnabled?: boolean; customCodeEnabled?: boolean; 'push.includeDate'?: boolean; 'push.apnCredentialSid'?: string; 'push.fcmCredentialSid'?: string; 'totp.issuer'?: string; 'totp.timeStep'?: number; 'totp.codeLength'?: number; 'totp.skew'?: number; defaultTemplateSid?: string; 'whatsapp.msgServiceSid'?: string; 'whatsapp.from'?: string; 'passkeys.relyingParty.id'?: string; 'passkeys.relyingParty.name'?: string; 'passkeys.relyingParty.origins'?: string; 'passkeys.authenticatorAttachment'?: string; 'passkeys.discoverableCredentials'?: string; 'passkeys.userVerification'?: string; verifyEventSubscriptionEnabled?: boolean };
      interface ServicesList extends Resource, Leads<[sid: string], ServicesContext>, CreatesWith<ServiceCreateOptions, ServiceInstance>, Lists<{}, ServiceInstance> {}
      type ServiceUpdateOptions = { friendlyName?: string; codeLength?: number; lookupEnabled?: boolean; skipSmsToLandlines?: boolean; dtmfInputRequired?: boolean; ttsName?: string; psd2Enabled?: boolean; doNotShareWarningEnabled?: boolean; customCodeEnabled?: boolean; 'push.includeDate'?: boolean; 'push.apnCredentialSid'?: string; 'push.fcmCredentialSid'?: string; 'totp.issuer'?: string; 'totp.timeStep'?: number; 'totp.codeLength'?: number; 'totp.skew'?: number; defaultTemplateSid?: string; 'whatsapp.msgServiceSid'?: string; 'whatsapp.from'?: string; 'passkeys.relyingParty.id'?: string; 'passkeys.relyingParty.name'?: string; 'passkeys.relyingParty.origins'?: string; 'passkeys.authenticatorAttachment'?: string; 'passkeys.discoverableCredentials'?: string; 'passkeys.userVerification'?: string; verifyEventSubscriptionEnabled?: boolean };
      interface ServicesContext extends Resource, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        /** `/Services/{serviceSid}/AccessTokens` */
        accessTokens: ServicesAccessTokensList;
        /** `/Services/{serviceSid}/Passkeys/ApproveChallenge` */
        approveChallenge: ServicesApproveChallengeList;
        /** `/Services/{serviceSid}/Entities` */
        entities: ServicesEntitiesList;
        /** `/Services/{serviceSid}/MessagingConfigurations` */
        messagingConfigurations: ServicesMessagingConfigurationsList;
        /** `/Services/{serviceSid}/Passkeys/Challenges` */
        newChallenge: ServicesNewChallengeList;
        /** `/Services/{serviceSid}/Passkeys/Factors` */
        newFactors: ServicesNewFactorsList;
        /** `/Services/{serviceSid}/Passkeys/VerifyFactor` */
        newVerifyFactors: ServicesNewVerifyFactorsList;
        /** `/Services/{serviceSid}/RateLimits` */
        rateLimits: ServicesRateLimitsList;
        /** `/Services/{serviceSid}/Verifications` */
        verifications: ServicesVerificationsList;
        /** `/Services/{serviceSid}/VerificationCheck` */
        verificationChecks: ServicesVerificationChecksList;
        /** `/Services/{serviceSid}/Webhooks` */
        webhooks: ServicesWebhooksList;
      }
      type AccessTokenCreateOptions = { identity: string; factorType: 'push'; factorFriendlyName?: string; ttl?: number };
      interface ServicesAccessTokensList extends Resource, Leads<[sid: string], ServicesAccessTokensContext>, CreatesWith<AccessTokenCreateOptions, AccessTokenInstance> {}
      interface ServicesAccessTokensContext extends Resource, Fetches<{}, AccessTokenInstance> {}
      type ApproveChallengeUpdateOptions = { id: string; rawId: string; authenticatorAttachment: string; type?: string; response: any };
      interface ServicesApproveChallengeList extends Resource, UpdatesWithAndHeaders<ApproveChallengeUpdateOptions, ApproveChallengeInstance> {}
      type EntityCreateOptions = { identity: string };
      interface ServicesEntitiesList extends Resource, Leads<[identity: string], ServicesEntitiesContext>, CreatesWith<EntityCreateOptions, EntityInstance>, Lists<{}, EntityInstance> {}
      interface ServicesEntitiesContext extends Resource, Fetches<{}, EntityInstance>, Removes {
        /** `/Services/{serviceSid}/Entities/{identity}/Challenges` */
        challenges: ServicesEntitiesChallengesList;
        /** `/Services/{serviceSid}/Entities/{identity}/Factors` */
        factors: ServicesEntitiesFactorsList;
        /** `/Services/{serviceSid}/Entities/{identity}/Factors` */
        newFactors: ServicesEntitiesNewFactorsList;
      }
      type ChallengeCreateOptions = { factorSid: string; expirationDate?: Date; 'details.message'?: string; 'details.fields'?: any[]; hiddenDetails?: any; authPayload?: string };
      type ChallengeListOptions = { factorSid?: string; status?: 'approved'|'expired'|'pending'|'denied'; order?: 'asc'|'desc' };
      interface ServicesEntitiesChallengesList extends Resource, Leads<[sid: string], ServicesEntitiesChallengesContext>, CreatesWith<ChallengeCreateOptions, ChallengeInstance>, Lists<ChallengeListOptions, ChallengeInstance> {}
      type ChallengeUpdateOptions = { authPayload?: string; metadata?: any };
      interface ServicesEntitiesChallengesContext extends Resource, Fetches<{}, ChallengeInstance>, Updates<ChallengeUpdateOptions, ChallengeInstance> {
        /** `/Services/{serviceSid}/Entities/{identity}/Challenges/{challengeSid}/Notifications` */
        notifications: ServicesEntitiesChallengesNotificationsList;
      }
      type NotificationCreateOptions = { ttl?: number };
      interface ServicesEntitiesChallengesNotificationsList extends Resource, Creates<NotificationCreateOptions, NotificationInstance> {}
      interface ServicesEntitiesFactorsList extends Resource, Leads<[sid: string], ServicesEntitiesFactorsContext>, Lists<{}, FactorInstance> {}
      type FactorUpdateOptions = { authPayload?: string; friendlyName?: string; 'config.notificationToken'?: string; 'config.sdkVersion'?: string; 'config.timeStep'?: number; 'config.skew'?: number; 'config.codeLength'?: number; 'config.alg'?: 'sha1'|'sha256'|'sha512'; 'config.notificationPlatform'?: string };
      interface ServicesEntitiesFactorsContext extends Resource, Fetches<{}, FactorInstance>, Updates<FactorUpdateOptions, FactorInstance>, Removes {}
      type ServiceEntityNewFactorCreateOptions = { friendlyName: string; factorType: 'push'|'totp'|'passkeys'; 'binding.alg'?: string; 'binding.publicKey'?: string; 'config.appId'?: string; 'config.notificationPlatform'?: 'none'|'apn'|'fcm'; 'config.notificationToken'?: string; 'config.sdkVersion'?: string; 'binding.secret'?: string; 'config.timeStep'?: number; 'config.skew'?: number; 'config.codeLength'?: number; 'config.alg'?: 'sha1'|'sha256'|'sha512'; metadata?: any };
      interface ServicesEntitiesNewFactorsList extends Resource, CreatesWith<ServiceEntityNewFactorCreateOptions, ServiceEntityNewFactorInstance> {}
      type MessagingConfigurationCreateOptions = { country: string; messagingServiceSid: string };
      interface ServicesMessagingConfigurationsList extends Resource, Leads<[country: string], ServicesMessagingConfigurationsContext>, CreatesWith<MessagingConfigurationCreateOptions, MessagingConfigurationInstance>, Lists<{}, MessagingConfigurationInstance> {}
      type MessagingConfigurationUpdateOptions = { messagingServiceSid: string };
      interface ServicesMessagingConfigurationsContext extends Resource, Fetches<{}, MessagingConfigurationInstance>, UpdatesWith<MessagingConfigurationUpdateOptions, MessagingConfigurationInstance>, Removes {}
      interface ServicesNewChallengeList extends Resource, Leads<[], ServicesNewChallengeContext> {}
      type NewChallengeCreateOptions = { identity?: string; factorSid?: string };
      interface ServicesNewChallengeContext extends Resource, CreatesAndHeaders<NewChallengeCreateOptions, NewChallengeInstance> {}
      type ServiceNewFactorCreateOptions = { friendlyName: string; identity: string; config?: any };
      interface ServicesNewFactorsList extends Resource, CreatesWithAndHeaders<ServiceNewFactorCreateOptions, ServiceNewFactorInstance> {}
      type NewVerifyFactorUpdateOptions = { id?: string; rawId?: string; authenticatorAttachment?: string; type?: string; response: any };
      interface ServicesNewVerifyFactorsList extends Resource, UpdatesWithAndHeaders<NewVerifyFactorUpdateOptions, NewVerifyFactorInstance> {}
      type RateLimitCreateOptions = { uniqueName: string; description?: string };
      interface ServicesRateLimitsList extends Resource, Leads<[sid: string], ServicesRateLimitsContext>, CreatesWith<RateLimitCreateOptions, RateLimitInstance>, Lists<{}, RateLimitInstance> {}
      type RateLimitUpdateOptions = { description?: string };
      interface ServicesRateLimitsContext extends Resource, Fetches<{}, RateLimitInstance>, Updates<RateLimitUpdateOptions, RateLimitInstance>, Removes {
        /** `/Services/{serviceSid}/RateLimits/{rateLimitSid}/Buckets` */
        buckets: ServicesRateLimitsBucketsList;
      }
      type BucketCreateOptions = { max: number; interval: number };
      interface ServicesRateLimitsBucketsList extends Resource, Leads<[sid: string], ServicesRateLimitsBucketsContext>, CreatesWith<BucketCreateOptions, BucketInstance>, Lists<{}, BucketInstance> {}
      type BucketUpdateOptions = { max?: number; interval?: number };
      interface ServicesRateLimitsBucketsContext extends Resource, Fetches<{}, BucketInstance>, Updates<BucketUpdateOptions, BucketInstance>, Removes {}
      type VerificationCreateOptions = { to: string; channel: string; customFriendlyName?: string; customMessage?: string; sendDigits?: string; locale?: string; customCode?: string; amount?: string; payee?: string; rateLimits?: any; channelConfiguration?: any; appHash?: string; templateSid?: string; templateCustomSubstitutions?: string; deviceIp?: string; enableSnaClientToken?: boolean; riskCheck?: 'enable'|'disable'; tags?: string };
      interface ServicesVerificationsList extends Resource, Leads<[sid: string], ServicesVerificationsContext>, CreatesWith<VerificationCreateOptions, VerificationInstance> {}
      type VerificationUpdateOptions = { status: 'canceled'|'approved' };
      interface ServicesVerificationsContext extends Resource, Fetches<{}, VerificationInstance>, UpdatesWith<VerificationUpdateOptions, VerificationInstance> {}
      type VerificationCheckCreateOptions = { code?: string; to?: string; verificationSid?: string; amount?: string; payee?: string; snaClientToken?: string };
      interface ServicesVerificationChecksList extends Resource, Creates<VerificationCheckCreateOptions, VerificationCheckInstance> {}
      type WebhookCreateOptions = { friendlyName: string; eventTypes: string[]; webhookUrl: string; status?: 'enabled'|'disabled'; versionParam?: 'v1'|'v2' };
      interface ServicesWebhooksList extends Resource, Leads<[sid: string], ServicesWebhooksContext>, CreatesWith<WebhookCreateOptions, WebhookInstance>, Lists<{}, WebhookInstance> {}
      type WebhookUpdateOptions = { friendlyName?: string; eventTypes?: string[]; webhookUrl?: string; status?: 'enabled'|'disabled'; versionParam?: 'v1'|'v2' };
      interface ServicesWebhooksContext extends Resource, Fetches<{}, WebhookInstance>, Updates<WebhookUpdateOptions, WebhookInstance>, Removes {}
      type TemplateListOptions = { friendlyName?: string };
      interface TemplatesList extends Resource, Lists<TemplateListOptions, TemplateInstance> {}
      type VerificationAttemptListOptions = { dateCreatedAfter?: Date; dateCreatedBefore?: Date; 'channelData.to'?: string; country?: string; channel?: 'sms'|'whatsapp'|'email'|'call'|'rbm'; verifyServiceSid?: string; verificationSid?: string; status?: 'converted'|'unconverted' };
      interface VerificationAttemptsList extends Resource, Leads<[sid: string], VerificationAttemptsContext>, Lists<VerificationAttemptListOptions, VerificationAttemptInstance> {}
      interface VerificationAttemptsContext extends Resource, Fetches<{}, VerificationAttemptInstance> {}
      interface VerificationAttemptsSummaryList extends Resource, Leads<[], VerificationAttemptsSummaryContext> {}
      type VerificationAttemptsSummaryFetchOptions = { verifyServiceSid?: string; dateCreatedAfter?: Date; dateCreatedBefore?: Date; country?: string; channel?: 'sms'|'whatsapp'|'email'|'call'|'rbm'; destinationPrefix?: string };
      interface VerificationAttemptsSummaryContext extends Resource, Fetches<VerificationAttemptsSummaryFetchOptions, VerificationAttemptsSummaryInstance> {}
      interface AccessTokenInstance extends Instance, Fetches<{}, AccessTokenInstance> {
        sid: string; accountSid: string; serviceSid: string; entityIdentity: string; factorType: 'push'; factorFriendlyName: string; token: string; url: string; ttl: number; dateCreated: Date;
      }
      interface ApproveChallengeInstance extends Instance {
        sid: string; accountSid: string; serviceSid: string; entitySid: string; identity: string; factorSid: string; dateCreated: Date; dateUpdated: Date; dateResponded: Date; expirationDate: Date; status: string; respondedReason: string; details: any; hiddenDetails: any; metadata: any; factorType: string; url: string; links: {[key:string]:any}; options: {[key:string]:any};
      }
      interface BucketInstance extends Instance, Fetches<{}, BucketInstance>, Updates<BucketUpdateOptions, BucketInstance>, Removes {
        sid: string; rateLimitSid: string; serviceSid: string; accountSid: string; max: number; interval: number; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ChallengeInstance extends Instance, Fetches<{}, ChallengeInstance>, Updates<ChallengeUpdateOptions, ChallengeInstance> {
        sid: string; accountSid: string; serviceSid: string; entitySid: string; identity: string; factorSid: string; dateCreated: Date; dateUpdated: Date; dateResponded: Date; expirationDate: Date; status: 'approved'|'expired'|'pending'|'denied'; respondedReason: 'none'|'not_needed'|'not_requested'; details: any; hiddenDetails: any; metadata: any; factorType: 'push'|'totp'|'passkeys'; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Entities/{identity}/Challenges/{challengeSid}/Notifications` */
        notifications(): ServicesEntitiesChallengesNotificationsList;
      }
      interface EntityInstance extends Instance, Fetches<{}, EntityInstance>, Removes {
        sid: string; identity: string; accountSid: string; serviceSid: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/Entities/{identity}/Challenges` */
        challenges(): ServicesEntitiesChallengesList;
        /** `/Services/{serviceSid}/Entities/{identity}/Factors` */
        factors(): ServicesEntitiesFactorsList;
        /** `/Services/{serviceSid}/Entities/{identity}/Factors` */
        newFactors(): ServicesEntitiesNewFactorsList;
      }
      interface FactorInstance extends Instance, Fetches<{}, FactorInstance>, Updates<FactorUpdateOptions, FactorInstance>, Removes {
        sid: string; accountSid: string; serviceSid: string; entitySid: string; identity: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; status: 'verified'|'unverified'; factorType: 'push'|'totp'|'passkeys'; config: any; metadata: any; url: string;
      }
      interface FormInstance extends Instance, Fetches<{}, FormInstance> {
        formType: 'form-push'; forms: any; formMeta: any; url: string;
      }
      interface MessagingConfigurationInstance extends Instance, Fetches<{}, MessagingConfigurationInstance>, UpdatesWith<MessagingConfigurationUpdateOptions, MessagingConfigurationInstance>, Removes {
        accountSid: string; serviceSid: string; country: string; messagingServiceSid: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface NewChallengeInstance extends Instance, Creates<NewChallengeCreateOptions, NewChallengeInstance> {
        sid: string; accountSid: string; serviceSid: string; entitySid: string; identity: string; factorSid: string; dateCreated: Date; dateUpdated: Date; dateResponded: Date; expirationDate: Date; status: string; respondedReason: string; details: any; hiddenDetails: any; metadata: any; factorType: string; url: string; links: {[key:string]:any}; options: {[key:string]:any};
      }
      interface NewVerifyFactorInstance extends Instance {
        sid: string; accountSid: string; serviceSid: string; entitySid: string; identity: string; dateCreated: Date; dateUpdated: Date; friendlyName: string; status: string; factorType: string; config: any; metadata: any; url: string;
      }
      interface NotificationInstance extends Instance {
        sid: string; accountSid: string; serviceSid: string; entitySid: string; identity: string; challengeSid: string; priority: string; ttl: number; dateCreated: Date;
      }
      interface RateLimitInstance extends Instance, Fetches<{}, RateLimitInstance>, Updates<RateLimitUpdateOptions, RateLimitInstance>, Removes {
        sid: string; serviceSid: string; accountSid: string; uniqueName: string; description: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/RateLimits/{rateLimitSid}/Buckets` */
        buckets(): ServicesRateLimitsBucketsList;
      }
      interface SafelistInstance extends Instance, Fetches<{}, SafelistInstance>, Removes {
        sid: string; phoneNumber: string; url: string;
      }
      interface ServiceEntityNewFactorInstance extends Instance {
        sid: string; accountSid: string; serviceSid: string; entitySid: string; identity: string; binding: any; options: any; dateCreated: Date; dateUpdated: Date; friendlyName: string; status: 'verified'|'unverified'; factorType: 'push'|'totp'|'passkeys'; config: any; metadata: any; url: string;
      }
      interface ServiceInstance extends Instance, Fetches<{}, ServiceInstance>, Updates<ServiceUpdateOptions, ServiceInstance>, Removes {
        sid: string; accountSid: string; friendlyName: string; codeLength: number; lookupEnabled: boolean; psd2Enabled: boolean; skipSmsToLandlines: boolean; dtmfInputRequired: boolean; ttsName: string; doNotShareWarningEnabled: boolean; customCodeEnabled: boolean; push: any; totp: any; defaultTemplateSid: string; whatsapp: any; passkeys: any; verifyEventSubscriptionEnabled: boolean; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/Services/{serviceSid}/AccessTokens` */
        accessTokens(): ServicesAccessTokensList;
        /** `/Services/{serviceSid}/Passkeys/ApproveChallenge` */
        approveChallenge(): ServicesApproveChallengeList;
        /** `/Services/{serviceSid}/Entities` */
        entities(): ServicesEntitiesList;
        /** `/Services/{serviceSid}/MessagingConfigurations` */
        messagingConfigurations(): ServicesMessagingConfigurationsList;
        /** `` */
        newChallenge(): ServicesNewChallengeList;
        /** `/Services/{serviceSid}/Passkeys/Factors` */
        newFactors(): ServicesNewFactorsList;
        /** `/Services/{serviceSid}/Passkeys/VerifyFactor` */
        newVerifyFactors(): ServicesNewVerifyFactorsList;
        /** `/Services/{serviceSid}/RateLimits` */
        rateLimits(): ServicesRateLimitsList;
        /** `/Services/{serviceSid}/Verifications` */
        verifications(): ServicesVerificationsList;
        /** `/Services/{serviceSid}/VerificationCheck` */
        verificationChecks(): ServicesVerificationChecksList;
        /** `/Services/{serviceSid}/Webhooks` */
        webhooks(): ServicesWebhooksList;
      }
      interface ServiceNewFactorInstance extends Instance {
        sid: string; accountSid: string; serviceSid: string; entitySid: string; identity: string; binding: any; options: any; dateCreated: Date; dateUpdated: Date; friendlyName: string; status: string; factorType: string; config: any; metadata: any; url: string;
      }
      interface TemplateInstance extends Instance {
        sid: string; accountSid: string; friendlyName: string; channels: string[]; translations: any;
      }
      interface VerificationAttemptInstance extends Instance, Fetches<{}, VerificationAttemptInstance> {
        sid: string; accountSid: string; serviceSid: string; verificationSid: string; dateCreated: Date; dateUpdated: Date; conversionStatus: 'converted'|'unconverted'; channel: 'sms'|'whatsapp'|'email'|'call'|'rbm'; price: any; channelData: any; url: string;
      }
      interface VerificationAttemptsSummaryInstance extends Instance, Fetches<VerificationAttemptsSummaryFetchOptions, VerificationAttemptsSummaryInstance> {
        totalAttempts: number; totalConverted: number; totalUnconverted: number; conversionRatePercentage: string; url: string;
      }
      interface VerificationCheckInstance extends Instance {
        sid: string; serviceSid: string; accountSid: string; to: string; channel: 'sms'|'whatsapp'|'email'|'call'|'sna'; status: string; valid: boolean; amount: string; payee: string; dateCreated: Date; dateUpdated: Date; snaAttemptsErrorCodes: any[];
      }
      interface VerificationInstance extends Instance, Fetches<{}, VerificationInstance>, UpdatesWith<VerificationUpdateOptions, VerificationInstance> {
        sid: string; serviceSid: string; accountSid: string; to: string; channel: 'sms'|'whatsapp'|'email'|'call'|'sna'; status: string; valid: boolean; lookup: any; amount: string; payee: string; sendCodeAttempts: any[]; dateCreated: Date; dateUpdated: Date; sna: any; url: string;
      }
      interface WebhookInstance extends Instance, Fetches<{}, WebhookInstance>, Updates<WebhookUpdateOptions, WebhookInstance>, Removes {
        sid: string; serviceSid: string; accountSid: string; friendlyName: string; eventTypes: string[]; status: 'enabled'|'disabled'; version: 'v1'|'v2'; webhookUrl: string; webhookMethod: 'GET'|'POST'; dateCreated: Date; dateUpdated: Date; url: string;
      }
    }
    namespace video {
      interface Video {
        v1: rest.video.v1.V1;
        /** @deprecated Use v1.compositions instead. */
        compositions: rest.video.v1.CompositionsList;
        /** @deprecated Use v1.compositionHooks instead. */
        compositionHooks: rest.video.v1.CompositionHooksList;
        /** @deprecated Use v1.compositionSettings instead. */
        compositionSettings: rest.video.v1.CompositionSettingsList;
        /** @deprecated Use v1.recordings instead. */
        recordings: rest.video.v1.RecordingsList;
        /** @deprecated Use v1.recordingSettings instead. */
        recordingSettings: rest.video.v1.RecordingSettingsList;
        /** @deprecated Use v1.rooms instead. */
        rooms: rest.video.v1.RoomsList;
      }
    }
    namespace video.v1 {
      interface V1 {
        /** `/Compositions` */
        compositions: CompositionsList;
        /** `/CompositionHooks` */
        compositionHooks: CompositionHooksList;
        /** `/CompositionSettings/Default` */
        compositionSettings: CompositionSettingsList;
        /** `/Recordings` */
        recordings: RecordingsList;
        /** `/RecordingSettings/Default` */
        recordingSettings: RecordingSettingsList;
        /** `/Rooms` */
        rooms: RoomsList;
      }
      type CompositionCreateOptions = { roomSid: string; videoLayout?: any; audioSources?: string[]; audioSourcesExcluded?: string[]; resolution?: string; format?: 'mp4'|'webm'; statusCallback?: string; statusCallbackMethod?: string; trim?: boolean };
      type CompositionListOptions = { status?: 'completed'|'failed'|'processing'|'deleted'|'enqueued'; dateCreatedAfter?: Date; dateCreatedBefore?: Date; roomSid?: string };
      interface CompositionsList extends Resource, Leads<[sid: string], CompositionsContext>, CreatesWith<CompositionCreateOptions, CompositionInstance>, Lists<CompositionListOptions, CompositionInstance> {}
      interface CompositionsContext extends Resource, Fetches<{}, CompositionInstance>, Removes {}
      type CompositionHookCreateOptions = { friendlyName: string; enabled?: boolean; videoLayout?: any; audioSources?: string[]; audioSourcesExcluded?: string[]; resolution?: string; format?: 'mp4'|'webm'; statusCallback?: string; statusCallbackMethod?: string; trim?: boolean };
      type CompositionHookListOptions = { enabled?: boolean; dateCreatedAfter?: Date; dateCreatedBefore?: Date; friendlyName?: string };
      interface CompositionHooksList extends Resource, Leads<[sid: string], CompositionHooksContext>, CreatesWith<CompositionHookCreateOptions, CompositionHookInstance>, Lists<CompositionHookListOptions, CompositionHookInstance> {}
      type CompositionHookUpdateOptions = { friendlyName: string; enabled?: boolean; videoLayout?: any; audioSources?: string[]; audioSourcesExcluded?: string[]; trim?: boolean; format?: 'mp4'|'webm'; resolution?: string; statusCallback?: string; statusCallbackMethod?: string };
      interface CompositionHooksContext extends Resource, Fetches<{}, CompositionHookInstance>, UpdatesWith<CompositionHookUpdateOptions, CompositionHookInstance>, Removes {}
      interface CompositionSettingsList extends Resource, Leads<[], CompositionSettingsContext> {}
      type CompositionSettingsCreateOptions = { friendlyName: string; awsCredentialsSid?: string; encryptionKeySid?: string; awsS3Url?: string; awsStorageEnabled?: boolean; encryptionEnabled?: boolean };
      interface CompositionSettingsContext extends Resource, CreatesWith<CompositionSettingsCreateOptions, CompositionSettingsInstance>, Fetches<{}, CompositionSettingsInstance> {}
      type RecordingListOptions = { status?: 'completed'|'failed'|'processing'|'deleted'; sourceSid?: string; groupingSid?: string[]; dateCreatedAfter?: Date; dateCreatedBefore?: Date; mediaType?: 'audio'|'video'|'data' };
      interface RecordingsList extends Resource, Leads<[sid: string], RecordingsContext>, Lists<RecordingListOptions, RecordingInstance> {}
      interface RecordingsContext extends Resource, Fetches<{}, RecordingInstance>, Removes {}
      interface RecordingSettingsList extends Resource, Leads<[], RecordingSettingsContext> {}
      type RecordingSettingsCreateOptions = { friendlyName: string; awsCredentialsSid?: string; encryptionKeySid?: string; awsS3Url?: string; awsStorageEnabled?: boolean; encryptionEnabled?: boolean };
      interface RecordingSettingsContext extends Resource, CreatesWith<RecordingSettingsCreateOptions, RecordingSettingsInstance>, Fetches<{}, RecordingSettingsInstance> {}
      type RoomCreateOptions = { enableTurn?: boolean; type?: 'go'|'group'|'peer-to-peer'|'group-small'; uniqueName?: string; statusCallback?: string; statusCallbackMethod?: string; maxParticipants?: number; recordParticipantsOnConnect?: boolean; transcribeParticipantsOnConnect?: boolean; videoCodecs?: ('VP8'|'H264')[]; mediaRegion?: string; recordingRules?: any; transcriptionsConfiguration?: any; audioOnly?: boolean; maxParticipantDuration?: number; emptyRoomTimeout?: number; unusedRoomTimeout?: number; largeRoom?: boolean };
      type RoomListOptions = { status?: 'in-progress'|'completed'|'failed'; uniqueName?: string; dateCreatedAfter?: Date; dateCreatedBefore?: Date };
      interface RoomsList extends Resource, Leads<[sid: string], RoomsContext>, Creates<RoomCreateOptions, RoomInstance>, Lists<RoomListOptions, RoomInstance> {}
      type RoomUpdateOptions = { status: 'in-progress'|'completed'|'failed' };
      interface RoomsContext extends Resource, Fetches<{}, RoomInstance>, UpdatesWith<RoomUpdateOptions, RoomInstance> {
        /** `/Rooms/{roomSid}/Participants` */
        participants: RoomsParticipantsList;
        /** `/Rooms/{roomSid}/RecordingRules` */
        recordingRules: RoomsRecordingRulesList;
        /** `/Rooms/{roomSid}/Recordings` */
        recordings: RoomsRecordingsList;
        /** `/Rooms/{roomSid}/Transcriptions` */
        transcriptions: RoomsTranscriptionsList;
      }
      type ParticipantListOptions = { status?: 'connected'|'disconnected'|'reconnecting'; identity?: string; dateCreatedAfter?: Date; dateCreatedBefore?: Date };
      interface RoomsParticipantsList extends Resource, Leads<[sid: string], RoomsParticipantsContext>, Lists<ParticipantListOptions, ParticipantInstance> {}
      type ParticipantUpdateOptions = { status?: 'connected'|'disconnected'|'reconnecting' };
      interface RoomsParticipantsContext extends Resource, Fetches<{}, ParticipantInstance>, Updates<ParticipantUpdateOptions, ParticipantInstance> {
        /** `/Rooms/{roomSid}/Participants/{sid}/Anonymize` */
        anonymize: RoomsParticipantsAnonymizeList;
        /** `/Rooms/{roomSid}/Participants/{participantSid}/PublishedTracks` */
        publishedTracks: RoomsParticipantsPublishedTracksList;
        /** `/Rooms/{roomSid}/Participants/{participantSid}/SubscribeRules` */
        subscribeRules: RoomsParticipantsSubscribeRulesList;
        /** `/Rooms/{roomSid}/Participants/{participantSid}/SubscribedTracks` */
        subscribedTracks: RoomsParticipantsSubscribedTracksList;
      }
      interface RoomsParticipantsAnonymizeList extends Resource, Leads<[], RoomsParticipantsAnonymizeContext> {}
      interface RoomsParticipantsAnonymizeContext extends Resource, Updates<{}, AnonymizeInstance> {}
      interface RoomsParticipantsPublishedTracksList extends Resource, Leads<[sid: string], RoomsParticipantsPublishedTracksContext>, Lists<{}, PublishedTrackInstance> {}
      interface RoomsParticipantsPublishedTracksContext extends Resource, Fetches<{}, PublishedTrackInstance> {}
      type SubscribeRulesUpdateOptions = { rules?: any };
      interface RoomsParticipantsSubscribeRulesList extends Resource, Fetches<{}, SubscribeRulesInstance>, Updates<SubscribeRulesUpdateOptions, SubscribeRulesInstance> {}
      interface RoomsParticipantsSubscribedTracksList extends Resource, Leads<[sid: string], RoomsParticipantsSubscribedTracksContext>, Lists<{}, SubscribedTrackInstance> {}
      interface RoomsParticipantsSubscribedTracksContext extends Resource, Fetches<{}, SubscribedTrackInstance> {}
      type RecordingRulesUpdateOptions = { rules?: any };
      interface RoomsRecordingRulesList extends Resource, Fetches<{}, RecordingRulesInstance>, Updates<RecordingRulesUpdateOptions, RecordingRulesInstance> {}
      type RoomRecordingListOptions = { status?: 'completed'|'failed'|'processing'|'deleted'; sourceSid?: string; dateCreatedAfter?: Date; dateCreatedBefore?: Date };
      interface RoomsRecordingsList extends Resource, Leads<[sid: string], RoomsRecordingsContext>, Lists<RoomRecordingListOptions, RoomRecordingInstance> {}
      interface RoomsRecordingsContext extends Resource, Fetches<{}, RoomRecordingInstance>, Removes {}
      type TranscriptionsCreateOptions = { configuration?: any };
      interface RoomsTranscriptionsList extends Resource, Leads<[ttid: string], RoomsTranscriptionsContext>, Creates<TranscriptionsCreateOptions, TranscriptionsInstance>, Lists<{}, TranscriptionsInstance> {}
      type TranscriptionsUpdateOptions = { status?: 'failed'|'stopped'|'started'; configuration?: any };
      interface RoomsTranscriptionsContext extends Resource, Fetches<{}, TranscriptionsInstance>, Updates<TranscriptionsUpdateOptions, TranscriptionsInstance> {}
      interface AnonymizeInstance extends Instance, Updates<{}, AnonymizeInstance> {
        sid: string; roomSid: string; accountSid: string; status: 'connected'|'disconnected'; identity: string; dateCreated: Date; dateUpdated: Date; startTime: Date; endTime: Date; duration: number; url: string;
      }
      interface CompositionHookInstance extends Instance, Fetches<{}, CompositionHookInstance>, UpdatesWith<CompositionHookUpdateOptions, CompositionHookInstance>, Removes {
        accountSid: string; friendlyName: string; enabled: boolean; dateCreated: Date; dateUpdated: Date; sid: string; audioSources: string[]; audioSourcesExcluded: string[]; videoLayout: any; resolution: string; trim: boolean; format: 'mp4'|'webm'; statusCallback: string; statusCallbackMethod: string; url: string;
      }
      interface CompositionInstance extends Instance, Fetches<{}, CompositionInstance>, Removes {
        accountSid: string; status: 'completed'|'failed'|'processing'|'deleted'|'enqueued'; dateCreated: Date; dateCompleted: Date; dateDeleted: Date; sid: string; roomSid: string; audioSources: string[]; audioSourcesExcluded: string[]; videoLayout: any; resolution: string; trim: boolean; format: 'mp4'|'webm'; bitrate: number; size: number; duration: number; mediaExternalLocation: string; statusCallback: string; statusCallbackMethod: string; url: string; links: {[key:string]:any};
      }
      interface CompositionSettingsInstance extends Instance, CreatesWith<CompositionSettingsCreateOptions, CompositionSettingsInstance>, Fetches<{}, CompositionSettingsInstance> {
        accountSid: string; friendlyName: string; awsCredentialsSid: string; awsS3Url: string; awsStorageEnabled: boolean; encryptionKeySid: string; encryptionEnabled: boolean; url: string;
      }
      interface ParticipantInstance extends Instance, Fetches<{}, ParticipantInstance>, Updates<ParticipantUpdateOptions, ParticipantInstance> {
        sid: string; roomSid: string; accountSid: string; status: 'connected'|'disconnected'|'reconnecting'; identity: string; dateCreated: Date; dateUpdated: Date; startTime: Date; endTime: Date; duration: number; url: string; links: {[key:string]:any};
        /** `` */
        anonymize(): RoomsParticipantsAnonymizeList;
        /** `/Rooms/{roomSid}/Participants/{participantSid}/PublishedTracks` */
        publishedTracks(): RoomsParticipantsPublishedTracksList;
        /** `/Rooms/{roomSid}/Participants/{participantSid}/SubscribeRules` */
        subscribeRules(): RoomsParticipantsSubscribeRulesList;
        /** `/Rooms/{roomSid}/Participants/{participantSid}/SubscribedTracks` */
        subscribedTracks(): RoomsParticipantsSubscribedTracksList;
      }
      interface PublishedTrackInstance extends Instance, Fetches<{}, PublishedTrackInstance> {
        sid: string; participantSid: string; roomSid: string; name: string; dateCreated: Date; dateUpdated: Date; enabled: boolean; kind: 'audio'|'video'|'data'; url: string;
      }
      interface RecordingInstance extends Instance, Fetches<{}, RecordingInstance>, Removes {
        accountSid: string; status: 'completed'|'failed'|'processing'|'deleted'; dateCreated: Date; sid: string; sourceSid: string; size: number; url: string; type: 'audio'|'video'|'data'; duration: number; containerFormat: 'mka'|'mkv'; codec: 'VP8'|'H264'|'OPUS'|'PCMU'; groupingSids: any; trackName: string; offset: number; mediaExternalLocation: string; statusCallback: string; statusCallbackMethod: string; links: {[key:string]:any};
      }
      interface RecordingRulesInstance extends Instance {
        roomSid: string; rules: any[]; dateCreated: Date; dateUpdated: Date;
      }
      interface RecordingSettingsInstance extends Instance, CreatesWith<RecordingSettingsCreateOptions, RecordingSettingsInstance>, Fetches<{}, RecordingSettingsInstance> {
        accountSid: string; friendlyName: string; awsCredentialsSid: string; awsS3Url: string; awsStorageEnabled: boolean; encryptionKeySid: string; encryptionEnabled: boolean; url: string;
      }
      interface RoomInstance extends Instance, Fetches<{}, RoomInstance>, UpdatesWith<RoomUpdateOptions, RoomInstance> {
        sid: string; status: 'in-progress'|'completed'|'failed'; dateCreated: Date; dateUpdated: Date; accountSid: string; enableTurn: boolean; uniqueName: string; statusCallback: string; statusCallbackMethod: string; endTime: Date; duration: number; type: 'go'|'group'|'peer-to-peer'|'group-small'; maxParticipants: number; maxParticipantDuration: number; maxConcurrentPublishedTracks: number; recordParticipantsOnConnect: boolean; videoCodecs: ('VP8'|'H264')[]; mediaRegion: string; audioOnly: boolean; emptyRoomTimeout: number; unusedRoomTimeout: number; largeRoom: boolean; url: string; links: {[key:string]:any};
        /** `/Rooms/{roomSid}/Participants` */
        participants(): RoomsParticipantsList;
        /** `/Rooms/{roomSid}/RecordingRules` */
        recordingRules(): RoomsRecordingRulesList;
        /** `/Rooms/{roomSid}/Recordings` */
        recordings(): RoomsRecordingsList;
        /** `/Rooms/{roomSid}/Transcriptions` */
        transcriptions(): RoomsTranscriptionsList;
      }
      interface RoomRecordingInstance extends Instance, Fetches<{}, RoomRecordingInstance>, Removes {
        accountSid: string; status: 'completed'|'failed'|'processing'|'deleted'; dateCreated: Date; sid: string; sourceSid: string; size: number; url: string; type: 'audio'|'video'|'data'; duration: number; containerFormat: 'mka'|'mkv'; codec: 'VP8'|'H264'|'OPUS'|'PCMU'; groupingSids: any; trackName: string; offset: number; mediaExternalLocation: string; roomSid: string; links: {[key:string]:any};
      }
      interface SubscribeRulesInstance extends Instance {
        participantSid: string; roomSid: string; rules: any[]; dateCreated: Date; dateUpdated: Date;
      }
      interface SubscribedTrackInstance extends Instance, Fetches<{}, SubscribedTrackInstance> {
        sid: string; participantSid: string; publisherSid: string; roomSid: string; name: string; dateCreated: Date; dateUpdated: Date; enabled: boolean; kind: 'audio'|'video'|'data'; url: string;
      }
      interface TranscriptionsInstance extends Instance, Fetches<{}, TranscriptionsInstance>, Updates<TranscriptionsUpdateOptions, TranscriptionsInstance> {
        ttid: string; accountSid: string; roomSid: string; sourceSid: string; status: 'failed'|'stopped'|'started'; dateCreated: Date; dateUpdated: Date; startTime: Date; endTime: Date; duration: number; url: string; configuration: {[key:string]:any};
      }
    }
    namespace voice {
      interface Voice {
        v1: rest.voice.v1.V1;
        v3: rest.voice.v3.V3;
        /** @deprecated Use v1.archivedCalls instead. */
        archivedCalls: rest.voice.v1.ArchivedCallsList;
        /** @deprecated Use v1.byocTrunks instead. */
        byocTrunks: rest.voice.v1.ByocTrunksList;
        /** @deprecated Use v1.connectionPolicies instead. */
        connectionPolicies: rest.voice.v1.ConnectionPoliciesList;
        /** @deprecated Use v1.dialingPermissions instead. */
        dialingPermissions: rest.voice.v1.DialingPermissionsList;
        /** @deprecated Use v1.ipRecords instead. */
        ipRecords: rest.voice.v1.IpRecordsList;
        /** @deprecated Use v1.sourceIpMappings instead. */
        sourceIpMappings: rest.voice.v1.SourceIpMappingsList;
      }
    }
    namespace voice.v1 {
      interface V1 {
        /** `/Archives/{date}/Calls/{sid}` */
        archivedCalls: ArchivedCallsList;
        /** `/ByocTrunks` */
        byocTrunks: ByocTrunksList;
        /** `/ConnectionPolicies` */
        connectionPolicies: ConnectionPoliciesList;
        /** `/DialingPermissions` */
        dialingPermissions: DialingPermissionsList;
        /** `/IpRecords` */
        ipRecords: IpRecordsList;
        /** `/SourceIpMappings` */
        sourceIpMappings: SourceIpMappingsList;
      }
      interface ArchivedCallsList extends Resource, Leads<[date: string, sid: string], ArchivedCallsContext> {}
      interface ArchivedCallsContext extends Resource, Removes {}
      type ByocTrunkCreateOptions = { friendlyName?: string; voiceUrl?: string; voiceMethod?: string; voiceFallbackUrl?: string; voiceFallbackMethod?: string; statusCallbackUrl?: string; statusCallbackMethod?: string; cnamLookupEnabled?: boolean; connectionPolicySid?: string; fromDomainSid?: string };
      interface ByocTrunksList extends Resource, Leads<[sid: string], ByocTrunksContext>, Creates<ByocTrunkCreateOptions, ByocTrunkInstance>, Lists<{}, ByocTrunkInstance> {}
      type ByocTrunkUpdateOptions = { friendlyName?: string; voiceUrl?: string; voiceMethod?: string; voiceFallbackUrl?: string; voiceFallbackMethod?: string; statusCallbackUrl?: string; statusCallbackMethod?: string; cnamLookupEnabled?: boolean; connectionPolicySid?: string; fromDomainSid?: string };
      interface ByocTrunksContext extends Resource, Fetches<{}, ByocTrunkInstance>, Updates<ByocTrunkUpdateOptions, ByocTrunkInstance>, Removes {}
      type ConnectionPolicyCreateOptions = { friendlyName?: string };
      interface ConnectionPoliciesList extends Resource, Leads<[sid: string], ConnectionPoliciesContext>, Creates<ConnectionPolicyCreateOptions, ConnectionPolicyInstance>, Lists<{}, ConnectionPolicyInstance> {}
      type ConnectionPolicyUpdateOptions = { friendlyName?: string };
      interface ConnectionPoliciesContext extends Resource, Fetches<{}, ConnectionPolicyInstance>, Updates<ConnectionPolicyUpdateOptions, ConnectionPolicyInstance>, Removes {
        /** `/ConnectionPolicies/{connectionPolicySid}/Targets` */
        targets: ConnectionPoliciesTargetsList;
      }
      type ConnectionPolicyTargetCreateOptions = { target: string; friendlyName?: string; priority?: number; weight?: number; enabled?: boolean };
      interface ConnectionPoliciesTargetsList extends Resource, Leads<[sid: string], ConnectionPoliciesTargetsContext>, CreatesWith<ConnectionPolicyTargetCreateOptions, ConnectionPolicyTargetInstance>, Lists<{}, ConnectionPolicyTargetInstance> {}
      type ConnectionPolicyTargetUpdateOptions = { friendlyName?: string; target?: string; priority?: number; weight?: number; enabled?: boolean };
      interface ConnectionPoliciesTargetsContext extends Resource, Fetches<{}, ConnectionPolicyTargetInstance>, Updates<ConnectionPolicyTargetUpdateOptions, ConnectionPolicyTargetInstance>, Removes {}
      interface DialingPermissionsList extends Resource {
        /** `/DialingPermissions/BulkCountryUpdates` */
        bulkCountryUpdates: DialingPermissionsBulkCountryUpdatesList;
        /** `/DialingPermissions/Countries` */
        countries: DialingPermissionsCountriesList;
        /** `/Settings` */
        settings: DialingPermissionsSettingsList;
      }
      type BulkCountryUpdateCreateOptions = { updateRequest: string };
      interface DialingPermissionsBulkCountryUpdatesList extends Resource, CreatesWith<BulkCountryUpdateCreateOptions, BulkCountryUpdateInstance> {}
      type CountryListOptions = { isoCode?: string; continent?: string; countryCode?: string; lowRiskNumbersEnabled?: boolean; highRiskSpecialNumbersEnabled?: boolean; highRiskTollfraudNumbersEnabled?: boolean };
      interface DialingPermissionsCountriesList extends Resource, Leads<[isoCode: string], DialingPermissionsCountriesContext>, Lists<CountryListOptions, CountryInstance> {}
      interface DialingPermissionsCountriesContext extends Resource, Fetches<{}, CountryInstance> {
        /** `/DialingPermissions/Countries/{isoCode}/HighRiskSpecialPrefixes` */
        highriskSpecialPrefixes: DialingPermissionsCountriesHighriskSpecialPrefixesList;
      }
      interface DialingPermissionsCountriesHighriskSpecialPrefixesList extends Resource, Lists<{}, HighriskSpecialPrefixInstance> {}
      interface DialingPermissionsSettingsList extends Resource, Leads<[], DialingPermissionsSettingsContext> {}
      type SettingsUpdateOptions = { dialingPermissionsInheritance?: boolean };
      interface DialingPermissionsSettingsContext extends Resource, Fetches<{}, SettingsInstance>, Updates<SettingsUpdateOptions, SettingsInstance> {}
      type IpRecordCreateOptions = { ipAddress: string; friendlyName?: string; cidrPrefixLength?: number };
      interface IpRecordsList extends Resource, Leads<[sid: string], IpRecordsContext>, CreatesWith<IpRecordCreateOptions, IpRecordInstance>, Lists<{}, IpRecordInstance> {}
      type IpRecordUpdateOptions = { friendlyName?: string };
      interface IpRecordsContext extends Resource, Fetches<{}, IpRecordInstance>, Updates<IpRecordUpdateOptions, IpRecordInstance>, Removes {}
      type SourceIpMappingCreateOptions = { ipRecordSid: string; sipDomainSid: string };
      interface SourceIpMappingsList extends Resource, Leads<[sid: string], SourceIpMappingsContext>, CreatesWith<SourceIpMappingCreateOptions, SourceIpMappingInstance>, Lists<{}, SourceIpMappingInstance> {}
      type SourceIpMappingUpdateOptions = { sipDomainSid: string };
      interface SourceIpMappingsContext extends Resource, Fetches<{}, SourceIpMappingInstance>, UpdatesWith<SourceIpMappingUpdateOptions, SourceIpMappingInstance>, Removes {}
      interface BulkCountryUpdateInstance extends Instance {
        updateCount: number; updateRequest: string;
      }
      interface ByocTrunkInstance extends Instance, Fetches<{}, ByocTrunkInstance>, Updates<ByocTrunkUpdateOptions, ByocTrunkInstance>, Removes {
        accountSid: string; sid: string; friendlyName: string; voiceUrl: string; voiceMethod: string; voiceFallbackUrl: string; voiceFallbackMethod: string; statusCallbackUrl: string; statusCallbackMethod: string; cnamLookupEnabled: boolean; connectionPolicySid: string; fromDomainSid: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface ConnectionPolicyInstance extends Instance, Fetches<{}, ConnectionPolicyInstance>, Updates<ConnectionPolicyUpdateOptions, ConnectionPolicyInstance>, Removes {
        accountSid: string; sid: string; friendlyName: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any};
        /** `/ConnectionPolicies/{connectionPolicySid}/Targets` */
        targets(): ConnectionPoliciesTargetsList;
      }
      interface ConnectionPolicyTargetInstance extends Instance, Fetches<{}, ConnectionPolicyTargetInstance>, Updates<ConnectionPolicyTargetUpdateOptions, ConnectionPolicyTargetInstance>, Removes {
        accountSid: string; connectionPolicySid: string; sid: string; friendlyName: string; target: string; priority: number; weight: number; enabled: boolean; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface CountryInstance extends Instance, Fetches<{}, CountryInstance> {
        isoCode: string; name: string; continent: string; countryCodes: string[]; lowRiskNumbersEnabled: boolean; highRiskSpecialNumbersEnabled: boolean; highRiskTollfraudNumbersEnabled: boolean; url: string; links: {[key:string]:any};
        /** `/DialingPermissions/Countries/{isoCode}/HighRiskSpecialPrefixes` */
        highriskSpecialPrefixes(): DialingPermissionsCountriesHighriskSpecialPrefixesList;
      }
      interface HighriskSpecialPrefixInstance extends Instance {
        prefix: string;
      }
      interface IpRecordInstance extends Instance, Fetches<{}, IpRecordInstance>, Updates<IpRecordUpdateOptions, IpRecordInstance>, Removes {
        accountSid: string; sid: string; friendlyName: string; ipAddress: string; cidrPrefixLength: number; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface SettingsInstance extends Instance, Fetches<{}, SettingsInstance>, Updates<SettingsUpdateOptions, SettingsInstance> {
        dialingPermissionsInheritance: boolean; url: string;
      }
      interface SourceIpMappingInstance extends Instance, Fetches<{}, SourceIpMappingInstance>, UpdatesWith<SourceIpMappingUpdateOptions, SourceIpMappingInstance>, Removes {
        sid: string; ipRecordSid: string; sipDomainSid: string; dateCreated: Date; dateUpdated: Date; url: string;
      }
    }
    namespace voice.v3 {
      interface V3 {
        /** `/Transcriptions` */
        transcriptions: TranscriptionsList;
      }
      type TranscriptionCreateOptions = { transcriptionConfigurationId: string; inputSource?: string; sourceId: string; participants?: any[]; mediaUrl: string; audioStartedAt?: Date };
      interface TranscriptionsList extends Resource, Leads<[transcriptionId: string], TranscriptionsContext>, CreatesWithAndHeaders<TranscriptionCreateOptions, TranscriptionInstance> {}
      interface TranscriptionsContext extends Resource, Fetches<{}, TranscriptionInstance> {}
      interface TranscriptionInstance extends Instance, Fetches<{}, TranscriptionInstance> {
        status: string; statusUrl: string; transcription: any; operationId: string;
      }
    }
    namespace wireless {
      interface Wireless {
        v1: rest.wireless.v1.V1;
        /** @deprecated Use v1.usageRecords instead. */
        usageRecords: rest.wireless.v1.UsageRecordsList;
        /** @deprecated Use v1.commands instead. */
        commands: rest.wireless.v1.CommandsList;
        /** @deprecated Use v1.ratePlans instead. */
        ratePlans: rest.wireless.v1.RatePlansList;
        /** @deprecated Use v1.sims instead. */
        sims: rest.wireless.v1.SimsList;
      }
    }
    namespace wireless.v1 {
      interface V1 {
        /** `/Commands` */
        commands: CommandsList;
        /** `/RatePlans` */
        ratePlans: RatePlansList;
        /** `/Sims` */
        sims: SimsList;
        /** `/UsageRecords` */
        usageRecords: UsageRecordsList;
      }
      type CommandCreateOptions = { command: string; sim?: string; callbackMethod?: string; callbackUrl?: string; commandMode?: 'text'|'binary'; includeSid?: string; deliveryReceiptRequested?: boolean };
      type CommandListOptions = { sim?: string; status?: 'queued'|'failed'|'sent'|'delivered'|'received'; direction?: 'to_sim'|'from_sim'; transport?: 'sms'|'ip' };
      interface CommandsList extends Resource, Leads<[sid: string], CommandsContext>, CreatesWith<CommandCreateOptions, CommandInstance>, Lists<CommandListOptions, CommandInstance> {}
      interface CommandsContext extends Resource, Fetches<{}, CommandInstance>, Removes {}
      type RatePlanCreateOptions = { uniqueName?: string; friendlyName?: string; dataEnabled?: boolean; dataLimit?: number; dataMetering?: string; messagingEnabled?: boolean; voiceEnabled?: boolean; nationalRoamingEnabled?: boolean; internationalRoaming?: string[]; nationalRoamingDataLimit?: number; internationalRoamingDataLimit?: number; dataLimitStrategy?: 'block'|'throttle' };
      interface RatePlansList extends Resource, Leads<[sid: string], RatePlansContext>, Creates<RatePlanCreateOptions, RatePlanInstance>, Lists<{}, RatePlanInstance> {}
      type RatePlanUpdateOptions = { uniqueName?: string; friendlyName?: string };
      interface RatePlansContext extends Resource, Fetches<{}, RatePlanInstance>, Updates<RatePlanUpdateOptions, RatePlanInstance>, Removes {}
      type SimListOptions = { status?: 'active'|'suspended'|'canceled'|'scheduled'|'deactivated'|'new'|'ready'|'updating'; iccid?: string; ratePlan?: string; eId?: string; simRegistrationCode?: string };
      interface SimsList extends Resource, Leads<[sid: string], SimsContext>, Lists<SimListOptions, SimInstance> {}
      type SimUpdateOptions = { uniqueName?: string; callbackMethod?: string; callbackUrl?: string; friendlyName?: string; ratePlan?: string; status?: 'active'|'suspended'|'canceled'|'scheduled'|'deactivated'|'new'|'ready'|'updating'; commandsCallbackMethod?: string; commandsCallbackUrl?: string; smsFallbackMethod?: string; smsFallbackUrl?: string; smsMethod?: string; smsUrl?: string; voiceFallbackMethod?: string; voiceFallbackUrl?: string; voiceMethod?: string; voiceUrl?: string; resetStatus?: 'resetting'; accountSid?: string };
      interface SimsContext extends Resource, Fetches<{}, SimInstance>, Updates<SimUpdateOptions, SimInstance>, Removes {
        /** `/Sims/{simSid}/DataSessions` */
        dataSessions: SimsDataSessionsList;
        /** `/Sims/{simSid}/UsageRecords` */
        usageRecords: SimsUsageRecordsList;
      }
      interface SimsDataSessionsList extends Resource, Lists<{}, DataSessionInstance> {}
      type SimUsageRecordListOptions = { end?: Date; start?: Date; granularity?: 'daily'|'all'|'hourly' };
      interface SimsUsageRecordsList extends Resource, Lists<SimUsageRecordListOptions, SimUsageRecordInstance> {}
      type UsageRecordListOptions = { end?: Date; start?: Date; granularity?: 'daily'|'all'|'hourly' };
      interface UsageRecordsList extends Resource, Lists<UsageRecordListOptions, UsageRecordInstance> {}
      interface CommandInstance extends Instance, Fetches<{}, CommandInstance>, Removes {
        sid: string; accountSid: string; simSid: string; command: string; commandMode: 'text'|'binary'; transport: 'sms'|'ip'; deliveryReceiptRequested: boolean; status: 'queued'|'failed'|'sent'|'delivered'|'received'; direction: 'to_sim'|'from_sim'; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface DataSessionInstance extends Instance {
        sid: string; simSid: string; accountSid: string; radioLink: string; operatorMcc: string; operatorMnc: string; operatorCountry: string; operatorName: string; cellId: string; cellLocationEstimate: any; packetsUploaded: number; packetsDownloaded: number; lastUpdated: Date; start: Date; end: Date; imei: string;
      }
      interface RatePlanInstance extends Instance, Fetches<{}, RatePlanInstance>, Updates<RatePlanUpdateOptions, RatePlanInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; friendlyName: string; dataEnabled: boolean; dataMetering: string; dataLimit: number; messagingEnabled: boolean; voiceEnabled: boolean; nationalRoamingEnabled: boolean; nationalRoamingDataLimit: number; internationalRoaming: string[]; internationalRoamingDataLimit: number; dateCreated: Date; dateUpdated: Date; url: string;
      }
      interface SimInstance extends Instance, Fetches<{}, SimInstance>, Updates<SimUpdateOptions, SimInstance>, Removes {
        sid: string; uniqueName: string; accountSid: string; ratePlanSid: string; friendlyName: string; iccid: string; eId: string; status: 'active'|'suspended'|'canceled'|'scheduled'|'deactivated'|'new'|'ready'|'updating'; resetStatus: 'resetting'; commandsCallbackUrl: string; commandsCallbackMethod: string; smsFallbackMethod: string; smsFallbackUrl: string; smsMethod: string; smsUrl: string; voiceFallbackMethod: string; voiceFallbackUrl: string; voiceMethod: string; voiceUrl: string; dateCreated: Date; dateUpdated: Date; url: string; links: {[key:string]:any}; ipAddress: string;
        /** `/Sims/{simSid}/DataSessions` */
        dataSessions(): SimsDataSessionsList;
        /** `/Sims/{simSid}/UsageRecords` */
        usageRecords(): SimsUsageRecordsList;
      }
      interface SimUsageRecordInstance extends Instance {
        simSid: string; accountSid: string; period: any; commands: any; data: any;
      }
      interface UsageRecordInstance extends Instance {
        accountSid: string; period: any; commands: any; data: any;
      }
    }
  }
  interface Twilio {
    /** The account's keys, credentials and permissions. */
    accounts: rest.accounts.Accounts;
    /** Twilio's first API: accounts, calls, messages, numbers, recordings, usage. */
    api: rest.api.Api;
    /** AI Assistants. */
    assistants: rest.assistants.Assistants;
    /** Exports of many messages at once. */
    bulkexports: rest.bulkexports.Bulkexports;
    /** Programmable Chat, which Conversations has followed. */
    chat: rest.chat.Chat;
    /** Templates of messages. */
    content: rest.content.Content;
    /** Conversations over several channels. */
    conversations: rest.conversations.Conversations;
    /** Event Streams: sinks and subscriptions. */
    events: rest.events.Events;
    /** Flex, the contact center. */
    flexApi: rest.flexApi.FlexApi;
    /** Frontline. */
    frontlineApi: rest.frontlineApi.FrontlineApi;
    /** Identity and access of organizations. */
    previewIam: rest.previewIam.PreviewIam;
    /** Identity and access: API keys, OAuth apps, roles. */
    iam: rest.iam.Iam;
    /** Voice, conference and video insights. */
    insights: rest.insights.Insights;
    /** Conversational Intelligence: transcripts and operators. */
    intelligence: rest.intelligence.Intelligence;
    /** The old name of Programmable Chat. */
    ipMessaging: rest.ipMessaging.IpMessaging;
    /** Sources of knowledge for assistants. */
    knowledge: rest.knowledge.Knowledge;
    /** What is known of a phone number. */
    lookups: rest.lookups.Lookups;
    /** Add-ons from the marketplace. */
    marketplace: rest.marketplace.Marketplace;
    /** What is remembered of customers. */
    memory: rest.memory.Memory;
    /** Messaging services, senders and registrations. */
    messaging: rest.messaging.Messaging;
    /** Alerts, and events of the account. */
    monitor: rest.monitor.Monitor;
    /** Push notifications. */
    notify: rest.notify.Notify;
    /** Porting, hosting and regulation of phone numbers. */
    numbers: rest.numbers.Numbers;
    /** Tokens of OAuth apps. */
    oauth: rest.oauth.Oauth;
    /** What is new and may change. */
    preview: rest.preview.Preview;
    /** What calls, messages and numbers cost. */
    pricing: rest.pricing.Pricing;
    /** Proxy, which hides numbers from each other. */
    proxy: rest.proxy.Proxy;
    /** The regions that calls and messages are handled in. */
    routes: rest.routes.Routes;
    /** Services of Functions and Assets on Twilio. */
    serverless: rest.serverless.Serverless;
    /** Flows of Studio and their executions. */
    studio: rest.studio.Studio;
    /** Super SIM. */
    supersim: rest.supersim.Supersim;
    /** Sync: documents, lists, maps and streams. */
    sync: rest.sync.Sync;
    /** TaskRouter: workspaces, workers, tasks and queues. */
    taskrouter: rest.taskrouter.Taskrouter;
    /** SIP trunks. */
    trunking: rest.trunking.Trunking;
    /** Profiles and registrations of the business. */
    trusthub: rest.trusthub.Trusthub;
    /** Verify: one-time codes and other factors. */
    verify: rest.verify.Verify;
    /** Video rooms, recordings and compositions. */
    video: rest.video.Video;
    /** Settings of voice: dialing permissions, BYOC trunks, IP records. */
    voice: rest.voice.Voice;
    /** Programmable Wireless. */
    wireless: rest.wireless.Wireless;
    /** `/Accounts/{accountSid}/Addresses.json` */
    addresses: rest.api.v2010.AccountsAddressesList;
    /** `/Accounts/{accountSid}/Applications.json` */
    applications: rest.api.v2010.AccountsApplicationsList;
    /** `/Accounts/{accountSid}/AuthorizedConnectApps.json` */
    authorizedConnectApps: rest.api.v2010.AccountsAuthorizedConnectAppsList;
    /** `/Accounts/{accountSid}/AvailablePhoneNumbers.json` */
    availablePhoneNumbers: rest.api.v2010.AccountsAvailablePhoneNumbersList;
    /** `/Accounts/{accountSid}/Balance.json` */
    balance: rest.api.v2010.AccountsBalanceList;
    /** `/Accounts/{accountSid}/Calls.json` */
    calls: rest.api.v2010.AccountsCallsList;
    /** `/Accounts/{accountSid}/Conferences.json` */
    conferences: rest.api.v2010.AccountsConferencesList;
    /** `/Accounts/{accountSid}/ConnectApps.json` */
    connectApps: rest.api.v2010.AccountsConnectAppsList;
    /** `/Accounts/{accountSid}/IncomingPhoneNumbers.json` */
    incomingPhoneNumbers: rest.api.v2010.AccountsIncomingPhoneNumbersList;
    /** `/Accounts/{accountSid}/Keys.json` */
    keys: rest.api.v2010.AccountsKeysList;
    /** `/Accounts/{accountSid}/Messages.json` */
    messages: rest.api.v2010.AccountsMessagesList;
    /** `/Accounts/{accountSid}/Keys.json` */
    newKeys: rest.api.v2010.AccountsNewKeysList;
    /** `/Accounts/{accountSid}/SigningKeys.json` */
    newSigningKeys: rest.api.v2010.AccountsNewSigningKeysList;
    /** `/Accounts/{accountSid}/Notifications.json` */
    notifications: rest.api.v2010.AccountsNotificationsList;
    /** `/Accounts/{accountSid}/OutgoingCallerIds.json` */
    outgoingCallerIds: rest.api.v2010.AccountsOutgoingCallerIdsList;
    /** `/Accounts/{accountSid}/Queues.json` */
    queues: rest.api.v2010.AccountsQueuesList;
    /** `/Accounts/{accountSid}/Recordings.json` */
    recordings: rest.api.v2010.AccountsRecordingsList;
    /** `/Accounts/{accountSid}/SMS/ShortCodes.json` */
    shortCodes: rest.api.v2010.AccountsShortCodesList;
    /** `/Accounts/{accountSid}/SigningKeys.json` */
    signingKeys: rest.api.v2010.AccountsSigningKeysList;
    /** `/Accounts/{accountSid}/SIP.json` */
    sip: rest.api.v2010.AccountsSipList;
    /** `/Accounts/{accountSid}/Tokens.json` */
    tokens: rest.api.v2010.AccountsTokensList;
    /** `/Accounts/{accountSid}/Transcriptions.json` */
    transcriptions: rest.api.v2010.AccountsTranscriptionsList;
    /** `/Accounts/{accountSid}/Usage.json` */
    usage: rest.api.v2010.AccountsUsageList;
    /** `/Accounts/{accountSid}/OutgoingCallerIds.json` */
    validationRequests: rest.api.v2010.AccountsValidationRequestsList;
  }
}

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
  /** The file of a module. */
  resolve(id: string): string;
  /** The module that a program began with; a function is none. */
  main?: any;
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
};
/** What this module gives to others. */
declare var exports: any;
/** The folder of this file. */
declare var __dirname: string;
/** This file. */
declare var __filename: string;

// Packages that a service may not have installed. A pattern is used only when a
// name leads to no file, so that a package of the service's own comes first;
// each of these matches one name.

/** The same as the global, where a package needs it under another name. */
import TwilioGlobal = Twilio;

declare module 'twili*o' {
  /** Makes a client of Twilio's REST API, as `new Twilio.Twilio` does. */
  function twilio(accountSid?: string, authToken?: string, opts?: TwilioGlobal.ClientOpts): TwilioGlobal.Twilio;
  namespace twilio {
    export import twiml = TwilioGlobal.twiml;
    export import jwt = TwilioGlobal.jwt;
    export import Twilio = TwilioGlobal.Twilio;
    export import RequestClient = TwilioGlobal.RequestClient;
    export import RestException = TwilioGlobal.RestException;
    export import ClientCredentialProviderBuilder = TwilioGlobal.ClientCredentialProviderBuilder;
    export import OrgsCredentialProviderBuilder = TwilioGlobal.OrgsCredentialProviderBuilder;
    export import NoAuthCredentialProvider = TwilioGlobal.NoAuthCredentialProvider;
    export import validateBody = TwilioGlobal.validateBody;
    export import validateRequest = TwilioGlobal.validateRequest;
    export import validateRequestWithBody = TwilioGlobal.validateRequestWithBody;
    export import validateExpressRequest = TwilioGlobal.validateExpressRequest;
    export import validateIncomingRequest = TwilioGlobal.validateIncomingRequest;
    export import getExpectedBodyHash = TwilioGlobal.getExpectedBodyHash;
    export import getExpectedTwilioSignature = TwilioGlobal.getExpectedTwilioSignature;
    export import webhook = TwilioGlobal.webhook;
    export import ClientOpts = TwilioGlobal.ClientOpts;
    export import ApiResponse = TwilioGlobal.ApiResponse;
  }
  export = twilio;
}

// Files of the package that are required by themselves.
declare module 'twilio/lib/twiml/VoiceRespons*e' {
  import VoiceResponse = TwilioGlobal.twiml.VoiceResponse;
  export = VoiceResponse;
}
declare module 'twilio/lib/twiml/MessagingRespons*e' {
  import MessagingResponse = TwilioGlobal.twiml.MessagingResponse;
  export = MessagingResponse;
}
declare module 'twilio/lib/jwt/AccessToke*n' {
  import AccessToken = TwilioGlobal.jwt.AccessToken;
  export = AccessToken;
}

// The names that JSDoc comments import from Twilio's package of types.
declare module '@twilio-labs/serverless-runtime-type*s' {
  export * from '@twilio-labs/serverless-runtime-types/types';
}
declare module '@twilio-labs/serverless-runtime-types/type*s' {
  export type EnvironmentVariables = globalThis.EnvironmentVariables;
  export type ServerlessFunctionSignature<T extends EnvironmentVariables = {}, U extends ServerlessEventObject<any, any, any> = globalThis.TwilioEvent> =
    globalThis.ServerlessFunctionSignature<T, U>;
  export type ServerlessCallback = globalThis.ServerlessCallback;
  export type ServerlessEventObject<RequestBodyAndQuery = {}, Headers = globalThis.ServerlessHeaders, Cookies = globalThis.ServerlessCookies> =
    globalThis.ServerlessEventObject<RequestBodyAndQuery, Headers, Cookies>;
  export type Context<T = {}> = globalThis.Context<T>;
  export type TwilioResponse = globalThis.TwilioResponse;
  export type ResponseConstructor = globalThis.ResponseConstructor;
  export type ResourceMap = globalThis.ResourceMap;
  export type AssetResourceMap = globalThis.AssetResourceMap;
  export type RuntimeInstance = globalThis.RuntimeInstance;
  export type RuntimeSyncClientOptions = globalThis.RuntimeSyncClientOptions;
  export type RuntimeSyncServiceContext = globalThis.RuntimeSyncServiceContext;
  export type ServiceContext = TwilioGlobal.rest.sync.v1.ServicesContext;
  export type SyncListListInstance = TwilioGlobal.rest.sync.v1.ServicesSyncListsList;
  export type SyncMapListInstance = TwilioGlobal.rest.sync.v1.ServicesSyncMapsList;
  export type TwilioClient = globalThis.TwilioClient;
  export type TwilioClientOptions = globalThis.TwilioClientOptions;
  export type GlobalTwilio = globalThis.GlobalTwilio;
}
