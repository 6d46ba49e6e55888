// Answers with the TwiML classes: their names, and for each method the element
// that it appends, whether its second argument is the text, and the class of
// what it returns.
exports.handler = (context, event, callback) => {
  const common = ['constructor', 'toString', 'addText', 'addChild', 'comment', 'commentBefore', 'commentAfter', '_getXml'];
  const found = new Map();
  let calls = 0;
  function look(Response, node) {
    const { name, prototype } = node.constructor;
    const key = `${Response}.${name}`;
    if (found.has(key)) return name;
    const entry = { Response, Name: name, Methods: [] };
    found.set(key, entry);
    for (const method of Object.getOwnPropertyNames(prototype)) {
      if (common.includes(method)) continue;
      const mark = `call-${++calls}`;
      const child = node[method]({ mark });
      const [, Tag] = new RegExp(`<([\\w-]+) mark="${mark}"`).exec(node.toString());
      entry.Methods.push({ Name: method, Tag, Child: look(Response, child), Body: prototype[method].length === 2 });
    }
    return name;
  }
  for (const name of ['VoiceResponse', 'MessagingResponse', 'FaxResponse']) look(name, new Twilio.twiml[name]());
  callback(null, [...found.values()]);
};
