require('reflect-metadata');
const { IsEmail, Min, Length, validate, registerDecorator } = require('class-validator');

exports.handler = async function (context, event, callback) {
  class User { constructor(o) { Object.assign(this, o); } }
  IsEmail()(User.prototype, 'email');
  Min(18)(User.prototype, 'age');
  Length(2, 5, { message: 'name of $value has wrong length' })(User.prototype, 'name');
  registerDecorator({ name: 'even', target: User, propertyName: 'n', validator: { validate: async (v) => v % 2 === 0, defaultMessage: () => 'odd' } });
  callback(null, { bad: (await validate(new User({ email: 'x', age: 3, name: 'a', n: 3 }))).map((e) => [e.property, e.constraints]), good: await validate(new User({ email: 'a@b.co', age: 20, name: 'abc', n: 2 })) });
};
