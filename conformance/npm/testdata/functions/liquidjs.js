const { Liquid } = require('liquidjs');

exports.handler = async function (context, event, callback) {
  const engine = new Liquid();
  callback(null, {
    text: await engine.parseAndRender('{% for p in products limit:2 %}{{ forloop.index }}. {{ p.title | upcase | truncate: 6 }} {{ p.price | times: 1.2 | round: 2 }}\n{% endfor %}{{ "2024-02-28T10:00:00Z" | date: "%Y/%m/%d" }}', { products: [{ title: 'A long title', price: 10 }, { title: 'b', price: 3.33 }, {}] }),
    sync: engine.parseAndRenderSync('{% assign x = "a,b,c" | split: "," | reverse | join: "-" %}{{ x }}{% case 2 %}{% when 1 %}one{% else %}other{% endcase %}'),
    thrown: await engine.parseAndRender('{% nope %}').catch((e) => `${e.name}: ${e.message}`),
  });
};
