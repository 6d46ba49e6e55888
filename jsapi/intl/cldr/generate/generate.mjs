// Makes the table of locale data, data/*.bin, from CLDR's packages and from what
// the pinned Node answers where they are silent:
//
//	npm ci && node generate.mjs ../data
//
// Each file is a section of the table. It begins with the length of its head,
// four bytes with the highest last, and the head, compressed: lines of the keys, an
// empty line, and a line for each locale, of its name, its parent, and the
// offset, length and full length of its block behind the head. A block is compressed
// with the dictionary that the section begins with, which is in the head's place -.
// It holds what the locale has otherwise than its parent: for each key the
// distance from the key before, and one more than the value's length, as
// varints, and the value; a length of 0 stands for what the locale lacks.
import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'

const out = process.argv[2] ?? '../data'
mkdirSync(out, { recursive: true })
const modules = new URL('node_modules/', import.meta.url)
const read = (path) => JSON.parse(readFileSync(new URL(path, modules), 'utf8'))
const supplemental = (name) => read(`cldr-core/supplemental/${name}.json`).supplemental

// The locales are those that Node has.
const all = readdirSync(new URL('cldr-dates-full/main', modules)).filter((l) => l !== 'und' && l !== 'root')
const locales = all.filter((l) => Intl.DateTimeFormat.supportedLocalesOf([l]).length === 1)
const has = new Set(locales)
const { parentLocale } = supplemental('parentLocales').parentLocales
const parentOf = (l) => {
  for (;;) {
    l = parentLocale[l] ?? (l.includes('-') ? l.slice(0, l.lastIndexOf('-')) : 'und')
    if (l === 'root') l = 'und'
    if (l === 'und' || has.has(l)) return l
  }
}

function flatten(value, path, skip, into) {
  if (skip?.(path)) return
  if (typeof value === 'string') into.set(path, value)
  else if (Array.isArray(value)) into.set(path, value.map((v) => typeof v === 'string' ? v : JSON.stringify(v)).join('|'))
  else for (const key of Object.keys(value)) if (key[0] !== '_' || path === '') flatten(value[key], path ? path + '/' + key : key, skip, into)
}

function varint(bytes, n) {
  for (; n >= 0x80; n = Math.floor(n / 128)) bytes.push(n & 0x7f | 0x80)
  bytes.push(n)
}

// section writes one file. entries is a Map by locale of Maps of strings.
function section(name, entries) {
  const keys = [...new Set([...entries.values()].flatMap((m) => [...m.keys()]))].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const index = new Map(keys.map((k, i) => [k, i]))
  const resolved = entries
  const blocks = new Map()
  for (const [locale, map] of resolved) {
    const parent = locale === 'und' ? new Map() : resolved.get(parentOf(locale)) ?? new Map()
    const list = []
    for (const [k, v] of map) if (parent.get(k) !== v) list.push([index.get(k), v])
    for (const k of parent.keys()) if (!map.has(k)) list.push([index.get(k), null])
    list.sort((a, b) => a[0] - b[0])
    const bytes = []
    let last = 0
    for (const [k, v] of list) {
      varint(bytes, k - last)
      last = k
      if (v === null) { bytes.push(0); continue }
      const text = Buffer.from(v)
      varint(bytes, text.length + 1)
      for (const b of text) bytes.push(b)
    }
    blocks.set(locale, Buffer.from(bytes))
  }
  const dictionary = Buffer.concat(['zh', 'ar', 'ru', 'de', 'fr', 'es', 'en', 'und'].map((l) => (blocks.get(l) ?? Buffer.alloc(0)).subarray(0, 4000)))
  const bodies = []
  let offset = 0
  let head = keys.join('\n') + '\n\n'
  const add = (locale, parent, block, options) => {
    const body = deflateRawSync(block, { level: 9, ...options })
    bodies.push(body)
    head += [locale, parent, offset, body.length, block.length].join(' ') + '\n'
    offset += body.length
  }
  add('-', '-', dictionary)
  for (const locale of [...blocks.keys()].sort()) add(locale, locale === 'und' ? '-' : parentOf(locale), blocks.get(locale), dictionary.length ? { dictionary } : {})
  const packed = deflateRawSync(head, { level: 9 })
  const length = Buffer.alloc(4)
  length.writeUInt32LE(packed.length)
  const file = Buffer.concat([length, packed, ...bodies])
  writeFileSync(`${out}/${name}.bin`, file)
  console.error(name, keys.length, 'keys', file.length, 'bytes')
}

// each makes a section of what f puts into a map for each locale.
function each(name, f) {
  const entries = new Map()
  for (const l of ['und', ...locales]) {
    const map = new Map()
    f(l, map)
    entries.set(l, map)
  }
  section(name, entries)
}
const main = (pkg, l, file) => { try { return read(`${pkg}/main/${l}/${file}.json`).main[l] } catch (e) { if (e.code === 'ENOENT') return undefined; throw e } }

const alternative = (path) => /-alt-(?!narrow|short|menu|variant)|-alt-variant|-alt-menu|-alt-short/.test(path) && !path.startsWith('currency/')

// Symbols of numbering systems that no locale of its own has, as Node writes them.
function rootSymbols(map) {
  for (const ns of Intl.supportedValuesOf('numberingSystem')) {
    const locale = 'en-u-nu-' + ns
    const parts = (v, o) => Object.fromEntries(new Intl.NumberFormat(locale, o).formatToParts(v).map((p) => [p.type, p.value]))
    const p = `symbols-numberSystem-${ns}/`
    const plain = parts(-12345.5), percent = parts(0.5, { style: 'percent' }), science = parts(1e5, { notation: 'scientific' })
    const found = { decimal: plain.decimal, group: plain.group, minusSign: plain.minusSign, plusSign: parts(1, { signDisplay: 'always' }).plusSign,
      percentSign: percent.percentSign, exponential: science.exponentSeparator, nan: parts(NaN).nan, infinity: parts(Infinity).infinity }
    if (ns !== 'latn' && (found.decimal !== '.' || found.group !== ',' || found.minusSign !== '-' || found.percentSign !== '%' || found.exponential !== 'E')) {
      for (const [k, v] of Object.entries(found)) map.set(p + k, v)
    }
  }
}

const units = new Set(('acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabit gigabyte gram hectare hour inch kilobit ' +
  'kilobyte kilogram kilometer liter megabit megabyte meter microsecond mile mile-scandinavian milliliter millimeter millisecond minute month nanosecond ' +
  'ounce percent petabyte pound second stone terabit terabyte week yard year').split(' '))
const isUnit = (key) => {
  const name = key.slice(key.indexOf('-') + 1)
  if (units.has(name)) return name
  const [a, b, more] = name.split('-per-')
  return more === undefined && units.has(a) && units.has(b) ? name : undefined
}

const sections = {
  numbers: () => each('numbers', (l, map) => {
    flatten(main('cldr-numbers-full', l, 'numbers').numbers, '', (p) => alternative(p) || /^(minimalPairs|rational)/.test(p), map)
    if (l === 'und') rootSymbols(map)
  }),
  currencies: () => each('currencies', (l, map) => {
    for (const [code, c] of Object.entries(main('cldr-numbers-full', l, 'currencies').numbers.currencies)) {
      for (const [k, v] of Object.entries(c)) if (!/alt-(variant|formal)/.test(k)) map.set(code + '/' + k, v)
    }
  }),
  dates: () => each('dates', (l, map) => {
    const skip = (p) => alternative(p) || /Skeletons|quarters|-relative|\/[^/]*[wWQ][^/]*$/.test(p) && /availableFormats|intervalFormats|dateTimeFormats/.test(p)  || /^[^/]+\/quarters/.test(p)
    flatten(main('cldr-dates-full', l, 'ca-gregorian').dates.calendars.gregorian, 'gregorian', skip, map)
    flatten(main('cldr-dates-full', l, 'ca-generic').dates.calendars.generic, 'generic', skip, map)
    const fields = main('cldr-dates-full', l, 'dateFields').dates.fields
    for (const f of ['era', 'year', 'month', 'day', 'weekday', 'dayperiod', 'hour', 'minute', 'second', 'zone']) map.set('field/' + f, fields[f].displayName ?? '')
  }),
  fields: () => each('fields', (l, map) => {
    flatten(main('cldr-dates-full', l, 'dateFields').dates.fields, '', (p) => alternative(p) || /^(era|dayOfYear|weekday|weekOfMonth|sun|mon|tue|wed|thu|fri|sat|dayperiod|zone)/.test(p), map)
  }),
  zones: () => each('zones', (l, map) => flatten(main('cldr-dates-full', l, 'timeZoneNames').dates.timeZoneNames, '', alternative, map)),
  names: () => each('names', (l, map) => {
    for (const [file, key] of [['languages', 'languages'], ['scripts', 'scripts'], ['territories', 'territories'], ['variants', 'variants']]) {
      const d = main('cldr-localenames-full', l, file)
      for (const [k, v] of Object.entries(d?.localeDisplayNames[key] ?? {})) if (k !== v && !/alt-(variant|secondary|biot|chagos|stand|long|menu)/.test(k)) map.set(key + '/' + k, v)
    }
    const d = main('cldr-localenames-full', l, 'localeDisplayNames').localeDisplayNames
    for (const k of ['localeDisplayPattern', 'codePatterns', 'keys', 'types']) flatten(d[k] ?? {}, k, alternative, map)
  }),
  lists: () => each('lists', (l, map) => flatten(main('cldr-misc-full', l, 'listPatterns')?.listPatterns ?? {}, '', undefined, map)),
  units: () => each('units', (l, map) => {
    const d = main('cldr-units-full', l, 'units').units
    for (const length of ['long', 'short', 'narrow']) {
      for (const [key, v] of Object.entries(d[length])) {
        const name = isUnit(key)
        if (name || key === 'per') flatten(v, `${length}/${name ?? key}`, (p) => alternative(p) || /gender|case|displayName/.test(p), map)
      }
    }
    for (const [k, v] of Object.entries(d)) if (k.startsWith('durationUnit')) flatten(v, k, undefined, map)
  }),
  supplemental: supplementals,
}

function supplementals() {
  const map = new Map()
  const put = (name, value) => flatten(value, name, undefined, map)
  const alias = supplemental('aliases').metadata.alias
  for (const k of Object.keys(alias)) if (k !== 'zoneAlias') for (const [from, to] of Object.entries(alias[k])) map.set(`${k}/${from}`, to._replacement)
  put('likely', supplemental('likelySubtags').likelySubtags)
  for (const [r, t] of Object.entries(supplemental('timeData').timeData)) map.set('hours/' + r, t._preferred + '|' + t._allowed)
  put('week', supplemental('weekData').weekData)
  for (const [ns, d] of Object.entries(supplemental('numberingSystems').numberingSystems)) if (d._digits) map.set('digits/' + ns, d._digits)
  const rules = (name, d) => { for (const [l, r] of Object.entries(d)) for (const [k, v] of Object.entries(r)) map.set(`${name}/${l}/${k.replace(/.*-count-/, '')}`, v.replace(/@.*/, '').trim()) }
  rules('cardinal', supplemental('plurals')['plurals-type-cardinal'])
  rules('ordinal', supplemental('ordinals')['plurals-type-ordinal'])
  for (const [l, r] of Object.entries(supplemental('pluralRanges').plurals)) for (const [k, v] of Object.entries(r)) map.set(`ranges/${l}/${k.replace('pluralRange-start-', '').replace('-end-', '/')}`, v)
  for (const [c, f] of Object.entries(supplemental('currencyData').currencyData.fractions)) map.set('fractions/' + c, f._digits)
  for (const [l, r] of Object.entries(supplemental('dayPeriods').dayPeriodRuleSet)) for (const [k, v] of Object.entries(r)) map.set(`periods/${l}/${k}`, v._at ?? v._from + '-' + v._before)
  for (const [r, c] of Object.entries(supplemental('calendarPreferenceData').calendarPreferenceData)) map.set('calendars/' + r, c.join('|'))
  put('primary', supplemental('primaryZones').primaryZones)
  const zones = supplemental('metaZones').metaZones
  const walk = (o, path) => {
    if (Array.isArray(o)) map.set('meta/' + path, o.map(({ usesMetazone: m }) => [m._mzone, m._from ?? '', m._to ?? ''].join(',')).join('|'))
    else for (const k of Object.keys(o)) walk(o[k], path ? path + '/' + k : k)
  }
  walk(zones.metazoneInfo.timezone, '')
  for (const { mapZone: m } of zones.metazones) map.set(`golden/${m._other}/${m._territory}`, m._type)
  for (const [script, m] of Object.entries(read('cldr-core/scriptMetadata.json').scriptMetadata)) if (m.rtl === 'YES') map.set('rtl/' + script, '1')
  const zonesOf = {}, ids = new Set()
  // Keywords: the names of their values that are others', and what is deprecated.
  for (const file of readdirSync(new URL('cldr-bcp47/bcp47', modules))) {
    const { keyword } = read('cldr-bcp47/bcp47/' + file)
    for (const [key, types] of Object.entries(keyword.u ?? {})) {
      for (const [type, d] of Object.entries(types)) {
        if (type[0] === '_') continue
        if (key === 'tz') {
          const names = (d._alias ?? '').split(' ').filter(Boolean), territory = d._region ?? type.slice(0, 2).toUpperCase()
          for (const name of names) ids.add(name)
          if (names[0]?.includes('/') && !names[0].startsWith('Etc/')) {
            map.set('territory/' + names[0], territory)
            if (!d._deprecated) (zonesOf[territory] ??= []).push(names[0])
          }
        }
        if (d._preferred) map.set(`keyword/${key}/${type}`, d._preferred)
        for (const a of (d._alias ?? '').split(' ').filter(Boolean)) if (key !== 'tz' && a !== type && /^[a-z0-9-]+$/.test(a)) map.set(`keyword/${key}/${a}`, type)
      }
    }
    for (const [key, types] of Object.entries(keyword.t ?? {})) for (const [type, d] of Object.entries(types)) if (d?._preferred) map.set(`field/${key}/${type}`, d._preferred)
  }
  // What Node itself says: its names of zones, and the values that it has.
  for (const [territory, list] of Object.entries(zonesOf)) map.set('territoryzones/' + territory, list.join('|'))
  for (const id of ids) {
    let name
    try { name = new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone } catch { continue }
    map.set('canonical/' + id.toLowerCase(), name)
  }
  for (const k of ['calendar', 'collation', 'currency', 'numberingSystem', 'timeZone', 'unit']) map.set('supported/' + k, Intl.supportedValuesOf(k).join('|'))
  // Names without the script that Node knows too.
  for (const l of locales) {
    const short = new Intl.Locale(l)
    if (short.script && short.region) {
      const tag = short.language + '-' + short.region
      if (!has.has(tag) && new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag) map.set('short/' + tag, l)
    }
  }
  map.set('version', `CLDR ${read('cldr-core/package.json').version}, Node ${process.versions.node}, ICU ${process.versions.icu}`)
  section('supplemental', new Map([['und', map]]))
}

for (const [name, make] of Object.entries(sections)) if (process.argv[3] === undefined || process.argv[3] === name) make()
