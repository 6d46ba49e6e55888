exports.handler = async function (context, event, callback) {
  const { default: normalizeUrl } = await import('normalize-url');
  callback(null, ['//www.example.com:80/../baz?b=bar&a=foo', 'HTTP://xn--xample-hva.com:80/?b=bar&a=foo', 'example.com/#x', 'https://example.com/?utm_source=x&q=1'].map((u) => normalizeUrl(u)));
};
