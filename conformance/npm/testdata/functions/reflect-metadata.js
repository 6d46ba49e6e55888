require('reflect-metadata');

exports.handler = function (context, event, callback) {
  class A { m() {} }
  class B extends A {}
  Reflect.defineMetadata('k', 1, A);
  Reflect.metadata('design:type', String)(A.prototype, 'm');
  callback(null, { own: Reflect.hasOwnMetadata('k', B), inherited: Reflect.getMetadata('k', B), type: Reflect.getMetadata('design:type', B.prototype, 'm').name, keys: Reflect.getMetadataKeys(A.prototype, 'm'), removed: Reflect.deleteMetadata('k', A) });
};
