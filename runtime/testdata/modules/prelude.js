// One case: its value, or what it throws.
const t = (f) => {
  try {
    const v = f();
    return v === undefined ? 'undefined' : typeof v === 'function' ? 'function' : v;
  } catch (e) {
    return { thrown: e.name, message: e.message, ...e };
  }
};
