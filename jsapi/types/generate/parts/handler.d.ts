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
