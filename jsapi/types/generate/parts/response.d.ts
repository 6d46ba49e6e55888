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
