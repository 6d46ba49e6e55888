const { parseStringPromise, Builder, parseString } = require('xml2js');

exports.handler = async function (context, event, callback) {
  const xml = '<?xml version="1.0"?><order id="7"><item sku="a">One &amp; two</item><item sku="b"><![CDATA[<raw>]]></item><note/></order>';
  callback(null, {
    parsed: await parseStringPromise(xml), flat: await parseStringPromise(xml, { explicitArray: false, mergeAttrs: true, explicitRoot: false }),
    built: new Builder({ renderOpts: { pretty: false } }).buildObject({ a: { $: { x: '1' }, b: ['t', { _: 'u', $: { y: 2 } }], c: '<&>' } }), pretty: new Builder().buildObject({ r: { e: 1 } }),
    thrown: await parseStringPromise('<a><b></a>').catch((e) => e.message), called: await new Promise((resolve) => parseString('<x>1</x>', (e, r) => resolve(r))),
  });
};
