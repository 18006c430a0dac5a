// Prints the tables of UnicodeCategories.cs, UnicodeScripts.cs and CaseFolding.cs from the Unicode data of the running engine.
//   node make-unicode.mjs

const Last = 0x10FFFF;
const hex = n => n.toString(16).toUpperCase();
const character = n => String.fromCodePoint(n);
const property = name => new RegExp(`^\\p{${name}}$`, 'u');

function wrap(words, separator = ' ') {
  const lines = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 110) {
      lines.push(line);
      line = '';
    }
    line += word + separator;
  }
  lines.push(line.trimEnd());
  return lines.map(l => `        "${l}"`).join(' +\n') + ';';
}

function categories() {
  const names = ['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Mc', 'Me', 'Nd', 'Nl', 'No', 'Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po',
    'Sm', 'Sc', 'Sk', 'So', 'Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Cs', 'Co', 'Cn'];
  const tests = new Map(names.map(name => [name, property(name)]));
  const runs = [];
  for (let c = 0x10000; c <= Last; c++) {
    const previous = runs.at(-1);
    if (previous && tests.get(previous.name).test(character(c))) {
      previous.length++;
    } else {
      runs.push({ name: names.find(name => tests.get(name).test(character(c))), length: 1 });
    }
  }
  return wrap(runs.map(run => run.name + run.length), '');
}

function script(name) {
  const test = property(`Script=${name}`);
  const ranges = [];
  for (let c = 0; c <= Last; c++) {
    if (!test.test(character(c))) {
      continue;
    }
    if (ranges.at(-1)?.[1] === c - 1) {
      ranges.at(-1)[1] = c;
    } else {
      ranges.push([c, c]);
    }
  }
  return wrap(ranges.map(([a, b]) => a === b ? hex(a) : `${hex(a)}-${hex(b)}`));
}

// Which characters a case-insensitive match in Unicode mode takes for the same one: simple case folding.
function foldings() {
  const classes = new Map();
  const sameUpperCase = new Map();
  for (let c = 0; c <= 0x1FFFF; c++) {
    const s = character(c);
    const related = [s.toLowerCase(), s.toUpperCase()];
    const upper = s.toUpperCase();
    related.push(...(sameUpperCase.get(upper) ?? []));
    sameUpperCase.set(upper, [...(sameUpperCase.get(upper) ?? []), s]);
    for (const other of related) {
      if (other !== s && [...other].length === 1 && new RegExp(`^\\u{${hex(c)}}$`, 'ui').test(other)) {
        const merged = new Set([...(classes.get(s) ?? [s]), ...(classes.get(other) ?? [other])]);
        merged.forEach(member => classes.set(member, merged));
      }
    }
  }
  const pairs = [];
  for (const members of new Set(classes.values())) {
    const all = [...members].sort((a, b) => a.codePointAt() - b.codePointAt());
    const target = all.find(m => m.toLowerCase() === m && all.some(o => o !== m && o.toLowerCase() === m)) ?? all.at(-1);
    all.filter(m => m !== target).forEach(m => pairs.push([m.codePointAt(), target.codePointAt()]));
  }
  pairs.sort((a, b) => a[0] - b[0]);
  const runs = [];
  for (const [from, to] of pairs) {
    const run = runs.findLast(r => r.delta === to - from && (from - r.last === r.step || (r.first === r.last && from - r.last <= 2)));
    if (run) {
      run.step = from - run.last;
      run.last = from;
    } else {
      runs.push({ first: from, last: from, step: 1, delta: to - from });
    }
  }
  const sign = n => n < 0 ? `-${hex(-n)}` : `+${hex(n)}`;
  return wrap(runs.sort((a, b) => a.first - b.first)
    .map(r => `${hex(r.first)}..${hex(r.last)}${r.step === 2 ? '/2' : ''}${sign(r.delta)}`));
}

console.log(`Unicode ${process.versions.unicode}\n\ncategories\n${categories()}\n`);
for (const name of ['Arabic', 'Cyrillic', 'Devanagari', 'Greek', 'Han', 'Hangul', 'Hebrew', 'Hiragana', 'Katakana', 'Latin', 'Thai']) {
  console.log(`${name}\n${script(name)}\n`);
}
console.log(`foldings\n${foldings()}`);
