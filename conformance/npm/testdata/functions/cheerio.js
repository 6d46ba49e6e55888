const cheerio = require('cheerio');

exports.handler = function (context, event, callback) {
  const $ = cheerio.load('<ul id="fruits"><li class="apple">Apple</li><li class="orange" data-n="5">Orange</li><li>Pear &amp; co</li></ul><table><tr><td>x</table>');
  $('li').last().addClass('pear').attr('title', 'a "b"').after('<li>New</li>');
  $('.apple').text('<Green>').css('color', 'red');
  callback(null, {
    html: $('#fruits').html(), texts: $('li').map((i, e) => $(e).text()).get(), data: $('.orange').data('n'), found: [$('li:nth-child(2)').attr('class'), $('ul > li:contains("Pear")').index(), $('li').not('.apple').length, $('td').closest('table').children().first().prop('tagName')],
    whole: $.html(), xml: cheerio.load('<a><b/>t</a>', { xml: true }).xml(), extracted: $.extract({ items: ['li'], first: 'li' }), form: cheerio.load('<form><input name=a value=1><select name=b><option value=2 selected></select></form>')('form').serializeArray(),
  });
};
