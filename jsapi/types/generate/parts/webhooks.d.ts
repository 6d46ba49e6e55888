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
