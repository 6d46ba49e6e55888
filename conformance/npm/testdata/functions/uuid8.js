const { v4, v5, validate } = require('uuid8');

exports.handler = function (context, event, callback) {
  callback(null, { v4: validate(v4()), different: v4() !== v4(), v5: v5('name', '1b671a64-40d5-491e-99b0-da01ff1f3341') });
};
