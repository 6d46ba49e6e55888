const MarkdownIt = require('markdown-it');

exports.handler = function (context, event, callback) {
  const md = new MarkdownIt({ html: false, linkify: true, typographer: true });
  callback(null, { html: md.render('# A "quoted" -- title...\n\nwww.example.com and <script>\n\n* a\n* b\n\n    code\n\n(c) [x]: \n\n[ref]\n\n[ref]: /url "T"'), inline: md.renderInline('**a** `b`'), tokens: md.parse('a\n\n- b', {}).map((t) => t.type) });
};
