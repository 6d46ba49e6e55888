// The names of Twilio's own package of types.
/** @typedef {import('@twilio-labs/serverless-runtime-types/types').ServerlessCallback} Callback */

/**
 * @param {import('@twilio-labs/serverless-runtime-types/types').Context<{ GREETING: string }>} context
 * @param {import('@twilio-labs/serverless-runtime-types/types').ServerlessEventObject<{ Body: string }, {}, { count?: string }>} event
 * @param {Callback} callback
 */
exports.handler = async function (context, event, callback) {
  const length = context.GREETING.length + event.Body.length + (event.request.cookies.count ?? '').length;
  /** @type {import('@twilio-labs/serverless-runtime-types').TwilioResponse} */
  const response = new Twilio.Response();
  return callback(null, response.setBody({ length }));
};

/** @type {import('@twilio-labs/serverless-runtime-types/types').ServerlessFunctionSignature<{ KEY: string }, { request: { cookies: {}, headers: {} }, Digits: string }>} */
exports.other = (context, event, callback) => callback(null, context.KEY + event.Digits);
