// The methods of String.prototype that make HTML, ECMA-262 B.2.2.
(function ({ define, uncurry }) {
  const split = uncurry(String.prototype.split), join = uncurry(Array.prototype.join)

  function element(self, method, tag, attribute, value) {
    if (self === undefined || self === null) throw new TypeError(`String.prototype.${method} called on null or undefined`)
    const s = `${self}`
    const open = attribute ? `${tag} ${attribute}="${join(split(`${value}`, '"'), '&quot;')}"` : tag
    return `<${open}>${s}</${tag}>`
  }

  define(String.prototype, {
    anchor(name) { return element(this, 'anchor', 'a', 'name', name) },
    big() { return element(this, 'big', 'big') },
    blink() { return element(this, 'blink', 'blink') },
    bold() { return element(this, 'bold', 'b') },
    fixed() { return element(this, 'fixed', 'tt') },
    fontcolor(color) { return element(this, 'fontcolor', 'font', 'color', color) },
    fontsize(size) { return element(this, 'fontsize', 'font', 'size', size) },
    italics() { return element(this, 'italics', 'i') },
    link(url) { return element(this, 'link', 'a', 'href', url) },
    small() { return element(this, 'small', 'small') },
    strike() { return element(this, 'strike', 'strike') },
    sub() { return element(this, 'sub', 'sub') },
    sup() { return element(this, 'sup', 'sup') },
  })
})
