const Big = require('big.js');

exports.handler = function (context, event, callback) {
  callback(null, { sum: new Big('0.1').plus('0.2'), fixed: new Big('1.005').toFixed(2), money: new Big(19.99).times(3).round(2, Big.roundHalfEven).toString(), exponent: new Big('1e21').toString(), thrown: (() => { try { new Big(1).div(0); } catch (e) { return e.message; } })() });
};
