const nunjucks = require('nunjucks');

exports.handler = async function (context, event, callback) {
  const env = new nunjucks.Environment(null, { autoescape: true });
  env.addFilter('shout', (s, n = 1) => s.toUpperCase() + '!'.repeat(n));
  env.addFilter('later', (s, cb) => setTimeout(() => cb(null, `late ${s}`), 1), true);
  callback(null, {
    text: env.renderString('{% for k, v in map %}{{ loop.index }}{{ k }}={{ v | default("?", true) }};{% endfor %} {{ name | shout(2) }} {{ "<b>" }} {{ "<b>" | safe }}', { map: { a: 1, b: '' }, name: 'ada' }),
    macro: env.renderString('{% macro f(x, y=2) %}{{ x }}-{{ y }}{% endmacro %}{{ f(1) }} {% set z = [1,2,3] | join(",") %}{{ z }}{{ 7 // 2 }}{{ "a" if false else "b" }}'),
    later: await new Promise((resolve, reject) => env.renderString('{{ "x" | later }}', {}, (e, s) => (e ? reject(e) : resolve(s)))),
    thrown: (() => { try { env.renderString('{% if %}'); } catch (e) { return e.message; } })(),
  });
};
