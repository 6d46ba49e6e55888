const { XMLParser, XMLBuilder, XMLValidator } = require('fast-xml-parser');

exports.handler = function (context, event, callback) {
  const xml = '<r a="1"><n>5</n><n>07</n><t> x &lt; y </t><e/><![CDATA[z]]></r>';
  callback(null, {
    parsed: new XMLParser({ ignoreAttributes: false }).parse(xml), ordered: new XMLParser({ preserveOrder: true }).parse(xml),
    built: new XMLBuilder({ ignoreAttributes: false, format: true }).build({ a: { '@_id': 1, b: [1, 'x & y'], c: { d: true } } }), valid: [XMLValidator.validate(xml), XMLValidator.validate('<a><b></a>')],
  });
};
