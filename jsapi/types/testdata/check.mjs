// Checks dialtone.d.ts and jsconfig.json with TypeScript, as an editor would use
// them, on the functions in samples and mistakes and those that are given.
// DECLARATIONS is what "dialtone types" writes.
//
//   npm ci --prefix npm && node check.mjs npm DECLARATIONS ../jsconfig.json FILE…
//
// A comment says what is wanted of the line above it: of what stands over ^,
//
//   ^? TEXT        the explanation has the text, and says more than the type
//   ^| NAME, NAME  these are suggested, each with an explanation
//   ^! CODE TEXT   there is an error of that number (or CODE|CODE, where the
//                  compilers differ), whose message has the text
//
// No other errors may be there. Everything is asked of the compilers that
// npm/package.json pins; of the one that has no interface for programs, the
// errors only. The functions are also compiled beside the packages twilio and
// @types/node, which declare some of the same names. What is declared is
// printed at last, for a comparison with what scripts see.
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [npm, declarations, config, ...given] = process.argv.slice(2).map((f) => path.resolve(f));
const require = createRequire(path.join(npm, 'package.json'));
const here = path.dirname(new URL(import.meta.url).pathname);
const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'dialtone-types-')));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

let failures = 0;
const fail = (text) => {
  failures++;
  console.error(text);
};

// service makes a folder as 'dialtone types' leaves it, with functions in it.
function service(name, files, change = (text) => text) {
  const dir = path.join(scratch, name);
  fs.mkdirSync(path.join(dir, 'functions'), { recursive: true });
  fs.copyFileSync(declarations, path.join(dir, 'dialtone.d.ts'));
  fs.writeFileSync(path.join(dir, 'jsconfig.json'), change(fs.readFileSync(config, 'utf8')));
  for (const f of files) fs.copyFileSync(f, path.join(dir, 'functions', path.basename(f)));
  return dir;
}

// wanted reads what the comments of a file ask for.
function wanted(text) {
  const all = [];
  const lines = text.split('\n');
  let above = 0;
  lines.forEach((line, i) => {
    const found = /^\s*\/\/\s*\^([?|!]) (.*)$/.exec(line);
    if (!found) {
      above = i;
      return;
    }
    const column = line.indexOf('^');
    all.push({ kind: found[1], text: found[2], line: above, column, at: lines.slice(0, above).join('\n').length + (above ? 1 : 0) + column });
  });
  return all;
}

// compareErrors holds the errors of a file against those wanted.
function compareErrors(where, wants, errors) {
  const left = [...errors];
  for (const w of wants.filter((w) => w.kind === '!')) {
    const [codes, ...words] = w.text.split(' ');
    const i = left.findIndex((e) => e.line === w.line && codes.split('|').includes(String(e.code)) && e.text.includes(words.join(' ')));
    if (i < 0) fail(`${where}:${w.line + 1}: there is no error ${w.text}; there are: ${left.filter((e) => e.line === w.line).map((e) => `${e.code} ${e.text}`).join(' / ')}`);
    else left.splice(i, 1);
  }
  for (const e of left) fail(`${where}:${e.line + 1}: error ${e.code}: ${e.text}`);
}

function languageService(ts, dir) {
  const parsed = ts.getParsedCommandLineOfConfigFile(path.join(dir, 'jsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (d) => fail(String(d.messageText)) });
  for (const e of parsed.errors) fail(`${dir}/jsconfig.json: ${ts.flattenDiagnosticMessageText(e.messageText, ' ')}`);
  return ts.createLanguageService({
    getCompilationSettings: () => parsed.options,
    getScriptFileNames: () => parsed.fileNames,
    getScriptVersion: () => '1',
    getScriptSnapshot: (f) => (ts.sys.fileExists(f) ? ts.ScriptSnapshot.fromString(ts.sys.readFile(f)) : undefined),
    getCurrentDirectory: () => dir,
    getDefaultLibFileName: (o) => ts.getDefaultLibFilePath(o),
    fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories, realpath: ts.sys.realpath,
  });
}

// checkService asks a language service as an editor does.
function checkService(ts, dir, explain) {
  const service = languageService(ts, dir);
  const program = service.getProgram();
  for (const d of program.getOptionsDiagnostics()) fail(`${dir}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`);
  const names = program.getSourceFiles().map((f) => f.fileName).filter((f) => path.dirname(f) === path.join(dir, 'functions'));
  if (names.length === 0) fail(`${dir}: no functions are read`);
  for (const file of [...names, ...(explain ? [path.join(dir, 'dialtone.d.ts')] : [])]) {
    const source = program.getSourceFile(file);
    const where = `${ts.version} ${path.basename(dir)}/${path.basename(file)}`;
    const wants = file.endsWith('.d.ts') ? [] : wanted(source.text);
    const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((d) => ({
      line: source.getLineAndCharacterOfPosition(d.start).line, code: d.code, text: ts.flattenDiagnosticMessageText(d.messageText, ' '),
    }));
    compareErrors(where, wants, errors);
    if (!explain) continue;
    for (const w of wants) {
      if (w.kind === '?') {
        const info = service.getQuickInfoAtPosition(file, w.at);
        const shown = info ? ts.displayPartsToString(info.displayParts) + '\n' + ts.displayPartsToString(info.documentation) : '';
        if (!info?.documentation?.length || !shown.includes(w.text)) fail(`${where}:${w.line + 1}: the explanation is not ${w.text}, but ${shown || 'none'}`);
      }
      if (w.kind === '|') {
        const entries = service.getCompletionsAtPosition(file, w.at, {})?.entries ?? [];
        for (const name of w.text.split(', ')) {
          const entry = entries.find((e) => e.name === name);
          const details = entry && service.getCompletionEntryDetails(file, w.at, name, {}, entry.source, {}, entry.data);
          if (!details?.documentation?.length) fail(`${where}:${w.line + 1}: ${name} is ${entry ? 'not explained' : `not suggested; suggested are ${entries.slice(0, 12).map((e) => e.name).join(', ')}`}`);
        }
      }
    }
  }
  return program;
}

// checkCommand asks a compiler that is only a command.
function checkCommand(name, dir, files) {
  const command = path.join(npm, 'node_modules', name, 'bin', 'tsc');
  const { stdout, stderr, error } = spawnSync(process.execPath, [command, '-p', 'jsconfig.json', '--noEmit', '--pretty', 'false', '--skipLibCheck', 'false'], { cwd: dir, encoding: 'utf8' });
  if (error || stderr) fail(`${name}: ${error ?? stderr}`);
  const errors = new Map();
  let last;
  for (const line of stdout.split('\n')) {
    const found = /^(?:functions\/)?([^(]*)\((\d+),\d+\): error TS(\d+): (.*)$/.exec(line);
    if (found) {
      last = { line: found[2] - 1, code: Number(found[3]), text: found[4] };
      if (!errors.has(found[1])) errors.set(found[1], []);
      errors.get(found[1]).push(last);
    } else if (last && line.startsWith(' ')) last.text += ' ' + line.trim();
    else if (line) fail(`${name} ${path.basename(dir)}: ${line}`);
  }
  for (const f of files) {
    compareErrors(`${name} ${path.basename(dir)}/${path.basename(f)}`, wanted(fs.readFileSync(f, 'utf8')), errors.get(path.basename(f)) ?? []);
    errors.delete(path.basename(f));
  }
  for (const [file, list] of errors) fail(`${name} ${file}:${list[0].line + 1}: error ${list[0].code}: ${list[0].text}`);
}

// checkExplained finds what has no comment of its own: members, methods,
// functions, classes and variables, but for the data of the API's objects.
function checkExplained(ts, source) {
  const explained = (n) => ts.isPropertySignature(n) || ts.isPropertyDeclaration(n) || ts.isMethodSignature(n) || ts.isMethodDeclaration(n) ||
    ts.isFunctionDeclaration(n) || ts.isClassDeclaration(n) || ts.isVariableStatement(n);
  const visit = (node, at) => {
    const name = node.name?.getText(source) ?? '';
    if (ts.isModuleDeclaration(node) && (name.startsWith("'") || at.endsWith('.rest'))) return;
    if (explained(node) && ts.getJSDocCommentsAndTags(node).length === 0) fail(`dialtone.d.ts: ${at}.${name || node.getText(source)} is not explained`);
    ts.forEachChild(node, (child) => visit(child, name ? `${at}.${name}` : at));
  };
  visit(source, '');
}

// printDeclared lists what dialtone.d.ts says that there is: the globals and
// their members, and the methods of classes.
function printDeclared(ts, program, dir) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path.join(dir, 'dialtone.d.ts'));
  const own = (symbol) => symbol.declarations?.some((d) => d.getSourceFile() === source);
  const lines = new Set();
  const visit = (named, at, depth) => {
    const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
    if (!(symbol.flags & ts.SymbolFlags.Value) || lines.has(at)) return;
    lines.add(at);
    if (depth === 0) return;
    const type = checker.getTypeOfSymbolAtLocation(symbol, source);
    for (const p of checker.getPropertiesOfType(type)) {
      if (p.name === 'prototype') {
        for (const m of checker.getPropertiesOfType(checker.getTypeOfSymbolAtLocation(p, source))) if (own(m) && !m.name.startsWith('__@') && m.flags & ts.SymbolFlags.Method && !m.declarations.some((d) => ts.getCombinedModifierFlags(d) & ts.ModifierFlags.Abstract)) lines.add(`${at}.prototype.${m.name}`);
      } else if (own(p) && !(p.flags & ts.SymbolFlags.Optional) && /^\w+$/.test(p.name)) visit(p, `${at}.${p.name}`, depth - 1);
    }
  };
  // The members of global are the globals, and what only looks like one.
  const depths = { Twilio: 5, global: 0 };
  for (const symbol of checker.getSymbolsInScope(source, ts.SymbolFlags.Value)) {
    if (own(symbol) && /^\w+$/.test(symbol.name) && !['twilioClient', 'TwilioGlobal', 'exports', '__dirname', '__filename'].includes(symbol.name)) visit(symbol, symbol.name, depths[symbol.name] ?? 1);
  }
  // Packages are declared by patterns, each of which stands for one name.
  for (const node of source.statements) {
    if (!ts.isModuleDeclaration(node) || !ts.isStringLiteral(node.name)) continue;
    const module = checker.getSymbolAtLocation(node.name);
    const symbol = checker.resolveExternalModuleSymbol(module);
    if (symbol !== module) visit(symbol, `require('${node.name.text.replace('*', '')}')`, 1);
  }
  console.log([...lines].sort().join('\n'));
}

const samples = [...fs.readdirSync(path.join(here, 'samples')).map((f) => path.join(here, 'samples', f)), ...given];
const mistakes = fs.readdirSync(path.join(here, 'mistakes')).map((f) => path.join(here, 'mistakes', f));
const untyped = new Set(given);

const folder = service('service', [...samples, ...mistakes]);
const strictest = service('strictest', samples.filter((f) => !untyped.has(f)), (text) => text.replace('"noImplicitAny": false', '"noImplicitAny": true').replace('"skipLibCheck": true', '"skipLibCheck": false'));
const beside = service('beside', samples, (text) => text.replace('"types": []', '"types": ["node"]'));
fs.symlinkSync(path.join(npm, 'node_modules'), path.join(beside, 'node_modules'));

for (const name of ['typescript', 'typescript5']) {
  const ts = require(name);
  const program = checkService(ts, folder, true);
  checkService(ts, strictest, false);
  checkService(ts, beside, false);
  if (name !== 'typescript') continue;
  checkExplained(ts, program.getSourceFile(path.join(folder, 'dialtone.d.ts')));
  if (failures === 0) printDeclared(ts, program, folder);
}
checkCommand('typescript7', folder, [...samples, ...mistakes]);
process.exitCode = failures ? 1 : 0;
