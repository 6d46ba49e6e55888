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
