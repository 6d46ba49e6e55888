const pug = require('pug');

exports.handler = function (context, event, callback) {
  const template = `
doctype html
html(lang="en")
  head
    title= title
  body.page#top
    //- a note
    each item, i in items
      p(class=(i % 2 ? "odd" : "even")) #{i}: #{item} !{item}
    else
      p none
    if user
      a(href=user.url data-x={a: 1}) Hi
    mixin box(t)
      div.box: block
    +box("x")
      | inside`;
  callback(null, {
    html: pug.render(template, { title: 'T & C', items: ['<a>', 'b'], user: { url: '/?a&b' } }), pretty: pug.render('ul\n  li a\n  li b', { pretty: true }), none: pug.compile('each x in []\n  b\nelse\n  i none')(),
    thrown: (() => { try { pug.compile('p\n\t  a\n b'); } catch (e) { return [e.code, e.line]; } })(),
  });
};
