const Mustache = require('mustache');

exports.handler = function (context, event, callback) {
  callback(null, {
    text: Mustache.render('{{#people}}{{name}}: {{age}}{{^age}}?{{/age}}\n{{/people}}{{{html}}} {{html}} {{> p}}', { people: [{ name: 'A', age: 3 }, { name: 'B' }], html: '<b>' }, { p: 'partial {{html}}' }),
    lambda: Mustache.render('{{#bold}}Hi {{n}}{{/bold}}', { n: 'x', bold: () => (text, render) => `<b>${render(text)}</b>` }),
    delimiters: Mustache.render('{{=<% %>=}}<% x %> {{x}}', { x: 1 }), parsed: Mustache.parse('a {{b}} {{#c}}d{{/c}}'),
    thrown: (() => { try { Mustache.render('{{#a}}'); } catch (e) { return e.message; } })(),
  });
};
