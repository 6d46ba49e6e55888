const iconv = require('iconv-lite');

exports.handler = function (context, event, callback) {
  callback(null, { latin: iconv.encode('Straße €', 'win1252').toString('hex'), gbk: iconv.decode(Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), 'gb18030'), sjis: iconv.encode('こんにちは', 'Shift_JIS').toString('hex'), utf16: iconv.decode(iconv.encode('a💩', 'utf16'), 'utf16'), bom: iconv.decode(Buffer.from('\ufeffx'), 'utf8'), exists: [iconv.encodingExists('euc-kr'), iconv.encodingExists('no')], big5: iconv.decode(Buffer.from([0xa7, 0x41]), 'big5'), thrown: (() => { try { iconv.encode('x', 'no'); } catch (e) { return e.message; } })() });
};
