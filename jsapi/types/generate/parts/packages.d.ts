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
