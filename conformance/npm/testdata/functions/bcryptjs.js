const bcrypt = require('bcryptjs');

exports.handler = async function (context, event, callback) {
  const hash = await bcrypt.hash('secret', 4);
  callback(null, { fixed: bcrypt.hashSync('secret', '$2b$04$abcdefghijklmnopqrstuu'), shape: /^\$2b\$04\$.{53}$/.test(hash), right: await bcrypt.compare('secret', hash), wrong: bcrypt.compareSync('no', hash), rounds: bcrypt.getRounds(hash), known: bcrypt.compareSync('abc', '$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i') });
};
