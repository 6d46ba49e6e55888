const Handlebars = require('handlebars');

exports.handler = function (context, event, callback) {
  const h = Handlebars.create();
  h.registerHelper('loud', (s) => s.toUpperCase());
  h.registerHelper('list', (items, options) => `<ul>${items.map((i) => `<li>${options.fn(i)}</li>`).join('')}</ul>`);
  h.registerPartial('sign', '-- {{name}}');
  const attempt = (f) => { try { return f(); } catch (e) { return e.message; } };
  callback(null, {
    text: h.compile('Hi {{loud name}}, {{#if vip}}VIP{{else}}guest{{/if}} {{#each items}}{{@index}}:{{this.n}}{{#unless @last}}, {{/unless}}{{/each}} {{{raw}}} {{raw}} {{> sign}}')({ name: 'Ada', vip: true, items: [{ n: 1 }, { n: 2 }], raw: '<b>&' }),
    block: h.compile('{{#list people}}{{name}}{{/list}}')({ people: [{ name: 'A' }, { name: '<B>' }] }),
    lookups: h.compile('{{#with a}}{{b.c}}{{../d}}{{/with}}{{lookup m "k"}}')({ a: { b: { c: 1 } }, d: 2, m: { k: 3 } }),
    proto: h.compile('{{constructor.name}}|{{__proto__}}')({}), strict: attempt(() => h.compile('{{nope}}', { strict: true })({})), syntax: attempt(() => h.compile('{{#if}}')({})),
    precompiled: h.template(new Function(`return ${h.precompile('{{x}}!')}`)())({ x: 1 }), safe: h.compile('{{s}}')({ s: new h.SafeString('<i>') }),
  });
};
