exports.handler = async function (context, event, callback) {
  const { default: queryString } = await import('query-string');
  callback(null, {
    parsed: queryString.parse('?likes=cake&name=bob&likes=icecream&n=5&b=true', { parseNumbers: true, parseBooleans: true }),
    text: queryString.stringify({ c: [1, 2], a: 'x y', b: null, d: undefined }, { arrayFormat: 'bracket' }),
    url: queryString.stringifyUrl({ url: 'https://example.com/a?x=1#top', query: { x: 2, y: 'é' } }),
    picked: queryString.pick('https://example.com/?a=1&b=2', ['a']), whole: queryString.parseUrl('https://example.com/p?q=%20z#h', { parseFragmentIdentifier: true }),
  });
};
