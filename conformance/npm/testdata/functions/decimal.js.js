const Decimal = require('decimal.js');

exports.handler = function (context, event, callback) {
  callback(null, { sum: Decimal.add('0.1', '0.2'), pi: Decimal.acos(-1).toPrecision(20), exp: new Decimal(1).exp(), ln: Decimal.ln(10).toString(), rounding: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((r) => new Decimal('-2.5').toDecimalPlaces(0, r).toString()), sin: new Decimal('0.5').sin().toString(), pow: new Decimal(2).pow('0.5').toString(), fraction: new Decimal('0.375').toFraction().toString(), hex: new Decimal(255.5).toHexadecimal(), thrown: (() => { try { new Decimal('x'); } catch (e) { return e.message; } })() });
};
