const mime = require('mime-types');

exports.handler = function (context, event, callback) {
  callback(null, { lookup: ['a.json', '.md', 'x/y.HTML', 'a.unknown', 'docx'].map((n) => mime.lookup(n)), type: mime.contentType('markdown.md'), extension: mime.extension('text/html; charset=utf8'), charset: mime.charset('text/x-markdown'), several: mime.types.jpg });
};
