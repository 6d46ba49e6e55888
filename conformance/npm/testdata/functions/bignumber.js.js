const { default: BigNumber } = require('bignumber.js');

exports.handler = function (context, event, callback) {
  callback(null, { sum: new BigNumber('0.1').plus('0.2'), product: new BigNumber('123456789.123456789').times('987654321.987654321').toFixed(), division: new BigNumber(1).div(3).toString(), format: new BigNumber('1234567.891').toFormat(2), power: new BigNumber(2).pow(200).toFixed(), hex: new BigNumber('ff', 16).toString(2), rounded: new BigNumber('2.345').dp(2, BigNumber.ROUND_HALF_EVEN), nan: (() => { try { return new BigNumber('x').isNaN(); } catch (e) { return e.message; } })(), compare: new BigNumber(3).comparedTo('3.0'), sqrt: new BigNumber(2).sqrt().toPrecision(30) });
};
