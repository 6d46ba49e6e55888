// Imports main.mjs, and returns what was logged.
const wait = (ms) => new Promise((r) => setTimeout(r, ms));
module.exports = async () => {
  const log = (globalThis.logged = []);
  globalThis.log = (...a) => log.push(a.join(' '));
  globalThis.caught = (e) => log.push(e instanceof Error ? `${e.name} ${e.code ?? ''} ${e.message}` : 'threw ' + String(e));
  let settled = false;
  const importing = import('./main.mjs').then(
    (ns) => log.push('exports ' + Object.keys(ns).sort().map((k) => k + '=' + (typeof ns[k] === 'function' ? 'function' : String(ns[k]))).join()),
    globalThis.caught,
  ).then(() => (settled = true));
  log.push('host');
  await Promise.race([importing, wait(300)]);
  if (!settled) log.push('never settled');
  await wait(5);
  return log;
};
