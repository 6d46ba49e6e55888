const math = require('mathjs');

exports.handler = function (context, event, callback) {
  callback(null, { evaluated: math.evaluate('12 / (2.3 + 0.7)'), units: math.evaluate('12.7 cm to inch').toString(), complex: math.sqrt(-4).toString(), matrix: math.multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]), det: math.det([[2, 1], [1, 3]]), derivative: math.derivative('x^2 + sin(x)', 'x').toString(), simplified: math.simplify('2x + 3x').toString(), big: math.bignumber('0.1').plus('0.2').toString(), fraction: math.fraction(1, 3).add(math.fraction(1, 6)).toFraction(), stats: [math.mean([1, 2, 3]), math.std([1, 2, 3, 4]), math.median([5, 1, 3])], scope: (() => { const p = math.parser(); p.evaluate('f(x) = x^2'); return p.evaluate('f(5)'); })(), thrown: (() => { try { math.evaluate('2 +'); } catch (e) { return e.message; } })() });
};
