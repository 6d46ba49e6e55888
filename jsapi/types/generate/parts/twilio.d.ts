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
