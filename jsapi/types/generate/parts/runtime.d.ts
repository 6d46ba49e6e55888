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
