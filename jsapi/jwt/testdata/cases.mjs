// Makes random programs that make tokens, runs them with npm twilio, and has
// jsonwebtoken verify what they made.
import { Twilio, jsonwebtoken, keys, at } from './reference.mjs';

// A case is a program, the time that it runs at, and the token that it makes,
// or the error that it throws; key or secret and the algorithm are how the
// token is verified. Tokens whose header has characters beyond U+00FF are
// broken, and jsonwebtoken refuses them.
export function cases(seed, count) {
  const rnd = (n) => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0), (seed >>> 8) % n);
  const pick = (a) => a[rnd(a.length)];
  const maybe = (f, otherwise) => (rnd(3) ? f() : otherwise);
  const bits = ['a', 'B', '7', ' ', '+', '/', '=', '&', '%', '%20', '~', '*', "'", '"', '\\', '\n', '\0', 'é', '日', '😀', '\ud83d', '<', '.', '-', '_', '!', '('];
  const text = (least = 1) => Array.from({ length: least + rnd(8) }, () => pick(bits)).join('');
  // A name has no surrogate without its partner: dialtone's JSON drops those.
  const member = () => text().toWellFormed();
  const sid = (prefix) => prefix + Array.from({ length: 8 }, () => rnd(16).toString(16)).join('');
  // A value as source code.
  const code = JSON.stringify;
  const value = (depth = 0) => {
    switch (rnd(depth > 2 ? 5 : 8)) {
      case 0: return code(text(0));
      case 1: return String(pick([0, -0, 1, 1.5, -7, 1e21, 1e-7, 2 ** 53, 123456789012345680000, NaN, Infinity, 0.1]));
      case 2: return pick(['true', 'false', 'null', 'undefined']);
      case 3: return pick(['Object(5)', '() => 1', 'Object("s")', '/x/', 'new Map([[1, 2]])', 'Symbol("s")']);
      case 4: return code(text());
      case 5: return '[' + Array.from({ length: rnd(4) }, () => value(depth + 1)).join(', ') + ']';
      default: return object(depth + 1);
    }
  };
  const object = (depth = 0) => '{' + Array.from({ length: rnd(4) }, () => code(pick(['b', 'a', '10', '9', member(), 'toJSON'])) + ': ' + value(depth)).join(', ') + '}';
  const members = (names, make) => '{' + names.filter(() => rnd(2)).map((n) => n + ': ' + make(n)).join(', ') + '}';
  const odd = () => (rnd(12) ? code(text()) : value());
  const ttl = () => pick(['60', '86400', '0', '-5', '1.5', '"1h"', '"2 days"', '"x"', '""', 'NaN', '1e10', 'null', '"90"']);

  const grant = () => {
    const name = pick(['VoiceGrant', 'VideoGrant', 'ChatGrant', 'SyncGrant', 'TaskRouterGrant', 'PlaybackGrant', 'Grant']);
    switch (name) {
      case 'VoiceGrant':
        return `new AccessToken.VoiceGrant(${members(['incomingAllow', 'outgoingApplicationSid', 'outgoingApplicationParams', 'pushCredentialSid', 'endpointId'], (n) => (n === 'incomingAllow' ? pick(['true', 'false', '1', '"true"']) : n === 'outgoingApplicationParams' ? object() : odd()))})`;
      case 'PlaybackGrant':
        return `new AccessToken.PlaybackGrant({grant: ${object()}})`;
      case 'Grant':
        return `new (class extends AccessToken.Grant { toPayload() { return ${value()} } })(${code(member())})`;
    }
    return `new AccessToken.${name}(${members(['room', 'serviceSid', 'endpointId', 'deploymentRoleSid', 'pushCredentialSid', 'workspaceSid', 'workerSid', 'role'], odd)})`;
  };
  const access = () => {
    const algorithm = pick(['HS256', 'HS256', 'HS384', 'HS512']);
    const options = ['identity: ' + pick([code(text()), code(text()), '42', '1.5', 'true']), ...(rnd(2) ? ['ttl: ' + ttl()] : []), ...(rnd(3) ? [] : ['nbf: ' + pick(['0', '1600000000', '1.5', '"1"', 'NaN'])]), ...(rnd(3) ? [] : ['region: ' + pick(['"us1"', code(text()), '5'])])];
    const secret = code(text());
    return {
      algorithm,
      secret,
      script: `const {AccessToken} = Twilio.jwt; const t = new AccessToken(${code(sid('AC'))}, ${code(sid('SK'))}, ${secret}, {${options.join(', ')}}); ${Array.from({ length: rnd(4) }, () => `t.addGrant(${grant()}); `).join('')}return t.toJwt(${algorithm === 'HS256' && rnd(2) ? '' : code(algorithm)})`,
    };
  };
  const client = () => {
    const secret = code(text());
    const scopes = Array.from({ length: rnd(4) }, () => {
      switch (rnd(3)) {
        case 0: return `new ClientCapability.IncomingClientScope(${odd()})`;
        case 1: return `new ClientCapability.EventStreamScope(${maybe(object, '')})`;
        default: return `new ClientCapability.OutgoingClientScope({applicationSid: ${odd()}, ${maybe(() => 'clientName: ' + odd() + ', ', '')}${maybe(() => 'params: ' + object(), '')}})`;
      }
    });
    return {
      algorithm: 'HS256',
      secret,
      script: `const {ClientCapability} = Twilio.jwt; const t = new ClientCapability({accountSid: ${code(sid('AC'))}, authToken: ${secret}${maybe(() => ', ttl: ' + ttl(), '')}}); ${scopes.map((s) => `t.addScope(${s}); `).join('')}return t.toJwt()`,
    };
  };
  const taskrouter = () => {
    const secret = code(text());
    const policies = Array.from({ length: rnd(3) }, () => `t.addPolicy(new TaskRouterCapability.Policy(${members(['url', 'method', 'queryFilter', 'postFilter', 'allow'], (n) => (n.endsWith('Filter') ? object() : odd()))})); `);
    if (rnd(2)) policies.push(`util.${pick(['defaultWorkerPolicies', 'defaultEventBridgePolicies'])}(${odd()}, ${odd()}, ${odd()}).forEach((p) => t.addPolicy(p)); `);
    return {
      algorithm: 'HS256',
      secret,
      script: `const {TaskRouterCapability, util} = Twilio.jwt.taskrouter; const t = new TaskRouterCapability({accountSid: ${code(sid('AC'))}, authToken: ${secret}, workspaceSid: ${code(sid('WS'))}, channelId: ${code(sid(pick(['WK', 'WQ', 'CH'])))}${maybe(() => ', ttl: ' + ttl(), '')}${maybe(() => ', friendlyName: ' + odd(), '')}${maybe(() => ', version: ' + odd(), '')}}); ${policies.join('')}return t.toJwt()`,
    };
  };
  const url = () => 'https://' + pick(['api.twilio.com', 'h.com:8443', 'H.COM:443', 'u:p@h.com', '[::1]:80']) + pick(['', '/', '/2010-04-01/Accounts', '//a//b/', '/a b/%20/%7E~*', '/é/%C3%A9', '/a%2Fb', '/%zz', "/!'()"]) + pick(['', '', '?a=1', '#f']);
  const validation = () => {
    const algorithm = pick(['RS256', 'RS256', 'RS256', 'PS256']);
    const key = pick(['rsa', 'rsa', 'rsa', 'rsa3072', 'rsa1024', 'ec256', 'ed25519']);
    const plain = () => code(pick([text(), text().replace(/\ud83d(?!\ude00)|%(?!20)/g, ''), 'x', '1']));
    const request = [`url: ${code(url())}`, `method: ${pick(['"GET"', '"post"', '"Put"'])}`];
    if (rnd(2)) request.push('params: {' + Array.from({ length: rnd(5) }, () => `${plain()}: ${rnd(4) ? plain() : value(2)}`).join(', ') + '}');
    if (rnd(2)) request.push('data: ' + maybe(() => code(text()), object()));
    if (rnd(2)) request.push('headers: {Authorization: ' + maybe(() => code(' ' + text()), 'undefined') + '}');
    return {
      algorithm,
      key,
      script: `const {ValidationToken} = Twilio.jwt; const t = new ValidationToken({accountSid: ${code(sid('AC'))}, credentialSid: ${code(sid('CR'))}, signingKey: ${code(sid('SK'))}, privateKey: keys.${key}.private${algorithm === 'RS256' && rnd(2) ? '' : `, algorithm: ${code(algorithm)}`}}); return t.fromHttpRequest({${request.join(', ')}})`,
    };
  };

  return Array.from({ length: count }, () => {
    const c = pick([access, access, access, client, taskrouter, validation])();
    c.now = 1700000000000 + rnd(1e6) * 1000 + rnd(1000);
    at(c.now);
    try {
      c.token = new Function('Twilio', 'keys', c.script)(Twilio, keys);
    } catch (e) {
      c.error = `${e.name}: ${e.message}`;
      return c;
    }
    c.verified = verifies(c);
    return c;
  });
}

// verifies reports whether jsonwebtoken takes a token for good. What time it is
// does not matter.
export function verifies({ token, key, secret, algorithm }) {
  try {
    jsonwebtoken.verify(token, key ? keys[key].public : new Function('return ' + secret)(), { algorithms: [algorithm], ignoreExpiration: true, ignoreNotBefore: true });
    return true;
  } catch {
    return false;
  }
}
