require('reflect-metadata');
const { plainToInstance, instanceToPlain, Expose, Exclude, Type, Transform } = require('class-transformer');

exports.handler = function (context, event, callback) {
  class Item { double() { return this.n * 2; } }
  class Order {}
  Type(() => Item)(Order.prototype, 'items');
  Exclude()(Order.prototype, 'secret');
  Expose({ name: 'order_id' })(Order.prototype, 'id');
  Transform(({ value }) => new Date(value))(Order.prototype, 'at');
  const order = plainToInstance(Order, { order_id: 5, items: [{ n: 2 }, { n: 3 }], secret: 'x', at: 0 });
  callback(null, { class: order instanceof Order, items: order.items.map((i) => i.double()), id: order.id, at: order.at.toISOString(), plain: instanceToPlain(order) });
};
