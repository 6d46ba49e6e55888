const { marked, Marked } = require('marked');

exports.handler = async function (context, event, callback) {
  const custom = new Marked({ renderer: { link({ href, text }) { return `[${text}](${href})`; } } });
  callback(null, {
    html: marked.parse('# Title\n\nSome *emphasis*, **strong**, `code` & <b>html</b>.\n\n- one\n- [x] two\n\n1. a\n   - b\n\n> quote\n\n```js\nlet a = "<b>";\n```\n\n| a | b |\n|--:|---|\n| 1 | 2 |\n\n[l](https://example.com "t") ![i](x.png) <https://auto.example> ~~gone~~\n'),
    inline: marked.parseInline('*a* _b_'), custom: await custom.parse('[x](y)'), tokens: marked.lexer('# a\n\nb').map((t) => t.type),
  });
};
