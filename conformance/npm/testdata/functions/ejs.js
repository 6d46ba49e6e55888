const ejs = require('ejs');

exports.handler = async function (context, event, callback) {
  callback(null, {
    text: ejs.render('<% for (const u of users) { -%>\n<%= u.name %> <%- u.raw %>\n<% } -%>', { users: [{ name: '<A>', raw: '<b>' }, { name: 'B', raw: '' }] }),
    compiled: ejs.compile('<%= a + b %>')({ a: 1, b: 2 }), later: await ejs.render('<%= await x() %>', { x: async () => 'async' }, { async: true }), delimiter: ejs.render('<?= x ?>', { x: 5 }, { delimiter: '?' }),
    thrown: (() => { try { ejs.render('line one\n<%= nope %>', {}); } catch (e) { return e.message; } })(),
  });
};
