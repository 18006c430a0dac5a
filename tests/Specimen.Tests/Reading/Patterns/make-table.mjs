// Makes patterns.tsv: what an ECMA-262 engine (Node 20) says of patterns and strings.
//   node make-table.mjs [folder of real documents]
// Without a folder the patterns of real documents are those of the table at hand. Each line is a pattern and, after a tab each, strings
// behind '+' where the pattern is found in them and '-' where not. Escapes are \uXXXX, \\, \t, \r, \n. A '#' starts a section.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const table = join(dirname(fileURLToPath(import.meta.url)), 'patterns.tsv');
const escape = s => s.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\r/g, '\\r').replace(/\n/g, '\\n')
  .replace(/[^ -~]| $/g, c => '\\u' + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'));
const unescape = s => s.replace(/\\(u(....)|.)/g, (_, c, hex) =>
  hex ? String.fromCharCode(parseInt(hex, 16)) : { t: '\t', r: '\r', n: '\n', '\\': '\\' }[c]);

// A generator with a fixed seed (mulberry32), so that the table comes out the same.
let seed = 20240229;
function random(n) {
  seed = (seed + 0x6D2B79F5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
}
const pick = list => list[random(list.length)];

// Characters that engines disagree on, and some of each kind.
const pool = [...Array(95).keys()].map(i => String.fromCharCode(32 + i)).concat([...'\0\t\n\v\f\r\b\x1B\x7F\x85\xA0éßÅİıſKΣςσЖж中あ가٣\u200B\u200D' +
  '\u2028\u2029\u3000\uFEFF\uFFFF\u{1F600}\u{1F603}\u{1F64F}\u{1D49C}\u{1D7D9}\u{20BB7}\u{10FFFF}'], ['\uD83D', '\uDE00', '\uD835', '\uDC9C']);
const basic = pool.filter(c => !/[\uD800-\uDFFF]/.test(c));

// ---- A tree of a pattern, to take samples from.

const memo = new Map();
function members(text, flags) {
  const key = flags + text;
  if (!memo.has(key)) {
    const test = new RegExp(`^(?:${text})$`, flags);
    memo.set(key, pool.filter(c => test.test(c)));
  }
  return memo.get(key);
}

function sample(node, flags) {
  switch (node.kind) {
    case 'set': {
      const all = members(node.text, flags);
      return all.length ? pick(all) : '';
    }
    case 'sequence': return node.items.map(item => sample(item, flags)).join('');
    case 'alternation': return sample(pick(node.branches), flags);
    case 'repeat': {
      let text = '';
      for (let n = node.min + random(Math.min(node.max - node.min, 3) + 1); n > 0 && text.length < 300; n--) {
        text += sample(node.body, flags);
      }
      return text;
    }
    case 'group': return node.last = sample(node.body, flags);
    case 'reference': return node.group?.last ?? '';
    default: return '';
  }
}

// Reads a pattern so far as samples need it: conditions are left out.
function parse(pattern) {
  let i = 0;
  const groups = [];
  const root = alternation();
  return root;

  function alternation() {
    const branches = [];
    do {
      branches.push(sequence());
    } while (pattern[i] === '|' && ++i);
    return { kind: 'alternation', branches };
  }

  function sequence() {
    const items = [];
    while (i < pattern.length && pattern[i] !== '|' && pattern[i] !== ')') {
      items.push(quantified(term()));
    }
    return { kind: 'sequence', items };
  }

  function term() {
    const rest = pattern.slice(i);
    let match;
    if ((match = /^(\^|\$|\\[bBAZz]|\(\?[ims]+\))/.exec(rest))) {
      i += match[0].length;
      return { kind: 'empty' };
    }
    if ((match = /^\((\?(<?[=!]|:|<\w+>|P<\w+>|>))?/.exec(rest))) {
      i += match[0].length;
      const group = { kind: 'group' };
      if (!match[1] || /^\?P?<\w/.test(match[1])) {
        groups.push(group);
      }
      group.body = alternation();
      i++;
      return /^\?<?[=!]/.test(match[1] ?? '') ? { kind: 'empty' } : group;
    }
    if ((match = /^\\([1-9]\d*|k<\w+>)/.exec(rest))) {
      i += match[0].length;
      return { kind: 'reference', group: groups[+match[1] - 1] ?? groups[0] };
    }
    match = /^(\[\^?(\\u\{[^}]*\}|\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\ud[89ab]..\\ud[c-f]..|\\u....|\\x..|\\c.|\\.|[^])/iu.exec(rest);
    i += match[0].length;
    return { kind: 'set', text: match[0] };
  }

  function quantified(body) {
    const match = /^(\*|\+|\?|\{(\d+)(,(\d*))?\})[?+]?/.exec(pattern.slice(i));
    if (!match) {
      return body;
    }
    i += match[0].length;
    const [min, max] = { '*': [0, 9], '+': [1, 9], '?': [0, 1] }[match[1]] ??
      [+match[2], match[3] === undefined ? +match[2] : match[4] ? +match[4] : +match[2] + 9];
    return { kind: 'repeat', body, min, max };
  }
}

function mutate(text, chars) {
  const points = [...text];
  const at = random(points.length + 1);
  switch (random(11)) {
    case 0: return text + '\n';
    case 1: return pick(chars) + text;
    case 2: return text + pick(chars);
    case 3: return text.slice(0, -1);
    case 4: return text.slice(1);
    case 5: points.splice(at, 1, pick(chars)); return points.join('');
    case 6: points.splice(at, 0, pick(chars)); return points.join('');
    case 7: points.splice(at, 1); return points.join('');
    case 8: return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
    case 9: return text + pick([text, '\u{1F600}', '\uD83D', '\uDE00', '\r', '\u2028']);
    default: return points.map(c => random(3) ? c : pick(chars)).join('');
  }
}

/** Whether a pattern is found. V8 would also search between the halves of a pair, where ECMA-262 §22.2.7.2 has no place: so one by one. */
function test(engine, text) {
  for (let i = 0; i <= text.length; i += engine.unicode && text.codePointAt(i) > 0xFFFF ? 2 : 1) {
    engine.lastIndex = i;
    if (engine.test(text)) {
      return true;
    }
  }
  return false;
}

/** A line of the table; flags and an equivalent are for what the engine itself doesn't read. */
function line(pattern, count, equivalent = pattern, flags = 'u') {
  let engine;
  let chars = pool;
  try {
    engine = new RegExp(equivalent, flags + 'y');
  } catch (error) {
    // Annex B knows code units only, so nothing that takes two.
    flags = flags.replace('u', '');
    engine = new RegExp(equivalent, flags + 'y');
    chars = basic;
  }
  const tree = parse(equivalent);
  const inputs = new Set();
  for (let tries = 0; inputs.size < count && tries < count * 6; tries++) {
    let text = sample(tree, flags);
    for (let n = random(4) === 0 ? 0 : random(3); n > 0; n--) {
      text = mutate(text, chars);
    }
    // Both answers, if it has both.
    const found = test(engine, text);
    const same = [...inputs].filter(other => test(engine, other) === found).length;
    if (text.length <= 160 && (chars === pool || !/[\uD800-\uDFFF]/.test(text)) && (same < count * 0.6 || tries > count * 3)) {
      inputs.add(text);
    }
  }
  if (random(3) === 0) {
    inputs.add('');
  }
  return [escape(pattern), ...[...inputs].map(text => (test(engine, text) ? '+' : '-') + escape(text))].join('\t');
}

// ---- Patterns of real documents.

function collect(folder, found = new Set()) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      collect(path, found);
    } else if (name.endsWith('.json')) {
      try {
        visit(JSON.parse(readFileSync(path, 'utf8')));
      } catch (error) {
        if (!(error instanceof SyntaxError)) {
          throw error;
        }
      }
    } else if (/\.ya?ml$/.test(name)) {
      for (const match of readFileSync(path, 'utf8').matchAll(/^\s*pattern:\s+(['"]?)([^'"\n]+)\1$/gm)) {
        found.add(match[1] === '"' ? JSON.parse(`"${match[2]}"`) : match[2]);
      }
    }
  }
  return found;

  function visit(value) {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    if (typeof value.pattern === 'string') {
      found.add(value.pattern);
    }
    if (typeof value.patternProperties === 'object') {
      Object.keys(value.patternProperties ?? {}).forEach(key => found.add(key));
    }
    Object.values(value).forEach(visit);
  }
}

function real() {
  if (process.argv[2]) {
    return [...collect(process.argv[2])].sort();
  }
  return existsSync(table) ? readFileSync(table, 'utf8').split('\n# ')[0].split('\n').slice(1).map(row => unescape(row.split('\t')[0])) : [];
}

// ---- Patterns by hand.

const tricky = String.raw`
^$
^
$
.
^.$
^..$
^.*$
^.+$
^.{2,3}$
^.{0,2}$
^[^]$
^[^]*$
^[^]{2}$
[^]
[]
a[]
[]|b
^a|b$
^a|ab$
^(a|ab)(c|bcd)$
^(?:a|ab)(?:c|bcd)
^a*?$
a*?b
^(a+)+$
a|
|a
^(|a)$
^(?:a|)b$
^(?:)$
(?:)
^a{0}$
^a{0,0}b$
^a{2,}$
^a{1}$
^(ab){2}$
^(?:ab)+?c$
foo
foo$
^foo
^foo$
^foo.*
foo.*
foo.+
.*foo
^.*foo
.*foo$
^(foo|bar|baz)$
^(?:foo|bar)
(?:foo|bar)$
foo|bar
^foo$|^bar$
^foo|^bar
^foo|bar
^(https?|ftp)://
\.json$
\.(json|ya?ml)$
^[Yy]es$
^[01]$
^v[12]$
\d
\D
\w
\W
\s
\S
^\d$
^\D$
^\w$
^\W$
^\s$
^\S$
^\S+$
^\d+$
^\w{2,3}$
^[\d\s]+$
^[\D]$
^[\W]$
^[\S]$
^[^\s]$
^[^\S]$
^[^\D]$
^[^\W_]+$
^[\s\S]+$
^[\s\S]{2}$
^[\w.\-/]+$
^[\w-]+$
^[-a-z]+$
^[a-z-]+$
^[\^a]+$
^[a^]+$
^[\]\[]+$
^[a\-z]+$
^[+--]+$
^[#-[]+$
^[&~|!]+$
^[a b#]+$
^[$]$
^[.]$
^[\b]$
^[\0]$
^[\x41-\x43]+$
^[\u0041-\u0043]+$
^[\u{41}-\u{43}]+$
^\x41$
^\u0041$
^\u{41}$
^\cJ$
^[\cA-\cZ]$
^\0$
^\t\n\v\f\r$
^\/$
^\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/$
^#[0-9a-f]{6}$
^ a b $
^a#b$
^\u{1F600}$
^\ud83d\ude00$
^\u{1F600}+$
^(\u{1F600}|a)+$
^[\u{1F600}]$
^[\u{1F600}-\u{1F64F}]$
^[\u{1F600}-\u{1F64F}a]+$
^[^\u{1F600}]$
^[^\u{1F600}]+$
^[^\u{1F600}a]*$
[^\u{1F600}]
^[\u{10000}-\u{10FFFF}]$
^[\u{FFFF}-\u{10400}]+$
^[\u{1F000}-\u{1FFFF}]{2}$
^[\u{103FF}-\u{10BFF}\u{20BB7}]+$
^[\ud800\udc00-\udbff\udfff]+$
^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$
[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
^[\u0009\u000A\u000D\u0020-\u00FF]+$
\ud83d
^\ud83d$
\ude00
^[\ud83d]$
^[\ud800-\udfff]$
^[\ud800-\udbff][\udc00-\udfff]$
^[^\ud800-\udfff]$
^[\ud83da]+$
^\ud83d\u{DE00}$
a\ude00
\ud83db
.\ude00
.*.
.+.
^.+.$
^.*.{2}$
^.*?.$
^[^/]+/[^/]+$
^[^/]+[^:]+$
^[^/]*[^:]*$
^[^a]+(?!b)$
[^a]+(?!b)
^[^a]+(?!b)
[^x]+(?!x)
^(?:[^,]+,)*[^,]+$
^(?:[^,]*,?)+$
^(?:[^,]+)+$
^(?:[^,]*)*$
^(?:a|[^,]+)*b$
^(?:a|[^,])*b$
.{2}a
^(?:.a)+$
(?!.)
(?!.)(?!$)
(?!a)
(?=a)
(?=.)a
(?=.).
(?<=.).
(?<!.).
(?<=\ud83d)
(?<=^.)
(?<=^.).$
(?<=a)b
(?<!a)b
(?<=a|bc)d
(?<=a+?b)c
(?<=[^a]+)b
(?<=(\d+)(\d+))$
(?<=\1(a))b
(?<!^)a
^(?=.*\d)(?=.*[a-z]).{4,8}$
^(?=.*[A-Z])(?!.*\s).+$
^(?!.*\.\.)[^.].*$
^(?!-)[a-z-]+(?<!-)$
^(?!(?:foo|bar)$)\w+$
(?!v-).*
^(?!(.)\1)..$
\b
\B
^\b
\b$
\ba
a\b
\Ba
a\B
\bfoo\b
^\B$
^\b.\b$
\b\d{2}\b
.\b.
.\B.
^(['"]).*\1$
^(a)\1$
^(a)?\1$
^(a)?b\1$
^(?:(a)|b)\1$
^(?:(a)|b)*\1$
^(?:(a)|(b)|c)*\1\2$
^((a)|b)+\2$
\1(a)
^\1(a)$
^(a\1)+$
^(a|\1b)+$
^(?:(a)(b)?)+\2$
^(?:(a)(b)?)+\2?c$
^(?:\1x|(a))+$
^(.)\1$
(.)\1
^(.)(.)\2\1$
^(..)\1$
(?=(a))b?\1
(?=(.+))\1$
(?!(a))b\1
^(?<x>a|b)\k<x>$
^(?<x>a)(b)\k<x>\2\1$
^(a)(?<x>b)(c)\1\2\3$
^(?<year>\d{4})-(?<month>\d\d)$
^(a){0}\1$
^(?:(a){2}b)+\1$
(?<=(a))\1
(?<=\1(.))$
(?<=(.)\1)$
(?<!(a)\1)b
(?<=(?:(a)|b)*\1)c
^(?:(?=(a))a|b)*\1$
^(?:a(?=(b))?b)*\1$
^(a(?:b(c)?)*)+\2$
^((\d)\2)+$
^\p{L}+$
^\p{Letter}+$
^\p{Lu}$
^\p{gc=Lu}$
^\p{General_Category=Uppercase_Letter}$
^\p{LC}$
^\P{LC}$
^[\P{LC}a]$
^[^\P{LC}a]$
^\p{Ll}\p{Nd}$
^\P{L}$
^\P{L}+$
^[\p{L}\p{M}\p{Nd}_]+$
^[^\p{L}]$
^[^\p{L}]+$
^[^\P{L}]+$
^[\P{L}\d]$
^[\P{Zs}]$
^[\P{Zs}]+$
^[\P{Zs}a-z]{2}$
^[^\p{Zs}]{2}$
^[\p{L}\u{10000}-\u{10FFFF}]$
^[\p{L}\ud800-\udfff\u{10000}-\u{10FFFF}]$
^[\p{L}\ud800-\udfff\u{10000}-\u{10FFFF}]+$
^\p{Cs}$
^\P{Cs}$
^\p{C}$
^\p{Cn}$
^\P{C}+$
^[^\p{C}]+$
^[\p{Cs}a]$
^\p{So}$
^[\p{S}\p{P}]+$
^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$
^\p{Co}$
^\p{Any}$
^\p{ASCII}+$
^\P{ASCII}+$
^\p{Assigned}$
^\P{Any}$
^\p{AHex}+$
^\p{Hex_Digit}+$
^\p{White_Space}$
^\P{White_Space}$
^\p{Script=Latin}+$
^\p{sc=Greek}+$
^\p{Script=Cyrl}$
^\P{Script=Han}$
^[\p{sc=Han}\p{sc=Hiragana}]+$
^\p{Script=Hangul}$
^\p{Script=Arabic}$
^[^\p{sc=Latin}]$
^\-
^[a-z]+\-[a-z]+$
\_
\"a\"
\@
\ a
\'
^\#$
^{a}$
^\{a}$
a{b
a{,b}
^{{.*}}$
a}
a]
x{1
{a}
^[\w-.]+$
^[\w-a]+$
^[a-\d]+$
^[.-\w]+$
\8
^\12$
^\012$
^[\1]$
^\07$
^\377$
^\400$
(?=a)*b
^(?=a){2}a$
^(?!a)?a$
^(?:(?=a)|b)*a$
^(?:\b|a)+$
^(?:^a|b)+$
^(?:a$|b)+$
^^a$$
(^a$)
(?:^|,)a(?:,|$)
^(?:a|^b)
(?:a|b$)+
^\d{3}-?\d{2}$
^[a-z0-9]+(?:-[a-z0-9]+)*$
^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$
^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$
^[^@\s]+@[^@\s]+\.[^@\s]+$
^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$
^\+?[1-9]\d{1,14}$
^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$
^[A-Z]{2,3}$
^[a-zA-Z_][a-zA-Z0-9_]*$
^WS[0-9a-f]{3}$
^\$[a-z]+\$$
^--[a-z]*--$
^[a-z][a-z]{2,3}$
^[a-z]*[a-z]$
^[a-z]*a$
^aa*$
^did:.+$
^<.*>$
^a[^]+$
^\u{1F600}[a-z]*$
^[a-z]*\u{1F600}$
^.*\u{1F600}$
^-?\d+$
^-?(?:0|[1-9]\d*)$
^-?(?:0|[1-9]\d*)(?:\.\d+)?$
^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$
^(a|b|[cd])$
^(a|.)$
(a|b)
[a-c]+
[^a-c]+
[^a-c]
\n
^a\nb$
^é$
^[à-ÿ]+$
^[а-яА-ЯёЁ]+$
^[ぁ-ん]+$
^[一-龥]+$
[ıİ]
^i$
^(?:a{2,3}){2}$
^(?:a{2,3}?){2}b$
^(?:a*b*)*c$
^(?:a?){3}$
^(?:a*?){2,}b$
^(?:a|b??)*c$
^(?:|a)+$
^(?:|a)*?b$
^(?:a||b)*c$
^(?:(?:a*)*)*b$
^(?:a+|b+)*?c$
^(?:ab?)*?b$
^a{2147483647}$
^a{0,99999999999}$
^a{99999999999}|b$
^(?:x{0,2}){0,2}$
`.split('\n').slice(1, -1);

// What other dialects write, and how ECMA-262 says the same.
const foreign = [
  [String.raw`\A\d+\Z`, String.raw`^\d+$`],
  [String.raw`\Aa|b\z`, 'a|b', 'u', '^a|b$'],
  [String.raw`^[-a-zA-Z0-9_]+\Z`, '^[-a-zA-Z0-9_]+$'],
  ['(?i)^[a-z]+$', '^[a-z]+$', 'iu'],
  ['(?i)straße', 'straße', 'iu'],
  ['(?i)^[^a-k]$', '^[^a-k]$', 'iu'],
  ['(?i)^[kst]+$', '^[kst]+$', 'iu'],
  [String.raw`(?i)^\w$`, String.raw`^\w$`, 'iu'],
  [String.raw`(?i)^\W$`, String.raw`^\W$`, 'iu'],
  [String.raw`(?i)^[^\W]$`, String.raw`^[^\W]$`, 'iu'],
  [String.raw`(?i)^[\W]$`, String.raw`^[\W]$`, 'iu'],
  [String.raw`(?i)^[^x]+$`, String.raw`^[^x]+$`, 'iu'],
  [String.raw`(?i)^[\u0080-\u{10FFFF}]$`, String.raw`^[\u0080-\u{10FFFF}]$`, 'iu'],
  [String.raw`(?i)\bk\b`, String.raw`\bk\b`, 'iu'],
  ['(?i)σ', 'σ', 'iu'],
  ['(?i)^[а-я]+$', '^[а-я]+$', 'iu'],
  ['(?i)i', 'i', 'iu'],
  ['(?i)İ', 'İ', 'iu'],
  ['(?i)ſ', 'ſ', 'iu'],
  [String.raw`(?i)^[\u{10400}-\u{10427}]$`, String.raw`^[\u{10400}-\u{10427}]$`, 'iu'],
  ['(?i:true|false)', 'true|false', 'iu'],
  ['^(?i:ab)c$', '^[aA][bB]c$'],
  ['^(?i:a(?-i:b))c$', '^[aA]bc$'],
  ['^(?:a(?i)b|c)d$', '^(?:a[bB]|[cC])d$'],
  ['(?s)^.+$', '^.+$', 'su'],
  ['(?s)^a.b$', '^a.b$', 'su'],
  ['(?m)^a$', '^a$', 'mu'],
  ['(?m)^.+$', '^.+$', 'mu'],
  ['(?m)a$b?', 'a$b?', 'mu'],
  ['(?im)^a$', '^a$', 'imu'],
  ['^(?s:.)$', '^[^]$'],
  ['(?P<x>a|b)(?P=x)', '(?<x>a|b)\\k<x>'],
  ['^a++b$', '^a+b$'],
  ['^a*+a$', '^a*(?!a)a$'],
  ['^(?>a|ab)c$', '^ac$'],
  ['^(?>a+)b$', '^a+b$'],
  ['^a(?#b(c)d$', '^ad$'],
  ['^[[:alpha:]_]+$', '^[a-zA-Z_]+$'],
  ['^[[:digit:][:space:]-]+$', '^[0-9\\t-\\r \\-]+$'],
  ['^[^[:punct:]]+$', '^[^!-\\/:-@\\[-`{-~]+$'],
  ['^[]a]+$', '^[\\]a]+$'],
  ['^[^]a]+$', '^[^\\]a]+$'],
  [String.raw`^\x{1F600}$`, String.raw`^\u{1F600}$`],
  [String.raw`^\U0001F600$`, String.raw`^\u{1F600}$`],
  [String.raw`^\e\a$`, String.raw`^\x1B\x07$`],
  [String.raw`^\pL+$`, String.raw`^\p{L}+$`],
  [String.raw`^\p{Latin}+$`, String.raw`^\p{sc=Latin}+$`],
  [String.raw`^\p{Alnum}+$`, '^[a-zA-Z0-9]+$'],
  [String.raw`^\P{Punct}+$`, '^[^!-\\/:-@\\[-`{-~]+$'],
  ['^a{,2}$', '^a{0,2}$'],
  ['/^[a-z]+$/', '^[a-z]+$'],
  ['/^[a-z]+$/i', '^[a-z]+$', 'iu'],
  ['/^a.b$/s', '^a.b$', 'su'],
];

// ---- Patterns by a grammar.

const classes = ['a', 'b', '0', '-', ',', ' ', '\\n', '.', '.', '[ab]', '[^a]', '[^,]', '[a-c0]', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '[^]',
  '\\u{1F600}', '[\\u{1F600}-\\u{1F64F}]', '[^\\u{1F600}]', '[a\\u{1D49C}]', '\\uD83D', '\\uDE00', '[\\uD83Da]', '[^\\uD83D]', '\\p{L}', '\\p{Lu}',
  '[^\\p{L}]', '[\\p{L}0]', '\\P{Nd}', '[\\P{Zs}]', '[]', '[\\s\\S]'];
const quantifiers = ['*', '+', '?', '*?', '+?', '??', '{2}', '{0,2}', '{1,2}', '{2,}', '{1,}?', '{0,1}?'];

function grow(depth, state) {
  const choice = random(depth > 3 ? 6 : 20);
  if (choice < 10) {
    const text = pick(classes);
    return { text, nullable: false, groups: false, one: true };
  }
  if (choice < 12) {
    const parts = Array.from({ length: 1 + random(3) }, () => grow(depth + 1, state));
    return join2(parts);
  }
  if (choice < 14) {
    const parts = Array.from({ length: 2 + random(2) }, () => random(8) ? grow(depth + 1, state) : empty());
    return {
      text: `(?:${parts.map(p => p.text).join('|')})`, nullable: parts.some(p => p.nullable), groups: parts.some(p => p.groups), one: true,
    };
  }
  if (choice < 16) {
    const name = random(3) ? '' : `?<n${state.captures}>`;
    state.captures++;
    const body = grow(depth + 1, state);
    return { text: `(${name}${body.text})`, nullable: body.nullable, groups: true, one: true };
  }
  if (choice < 18) {
    const body = grow(depth + 1, state);
    // Undone captures of an empty iteration are what the reader refuses.
    if (body.groups && body.nullable) {
      return body;
    }
    return { text: (body.one ? body.text : `(?:${body.text})`) + pick(quantifiers), nullable: true, groups: body.groups, one: false };
  }
  if (choice === 18) {
    const body = grow(depth + 1, state);
    return { text: `${pick(['(?=', '(?!', '(?<=', '(?<!'])}${body.text})`, nullable: true, groups: body.groups, one: false };
  }
  return { text: pick(['\\b', '\\B', '^', '$', '(REF)', '(REF)']), nullable: true, groups: false, one: false };
}

function empty() {
  return { text: '', nullable: true, groups: false, one: false };
}

function join2(parts) {
  return {
    text: parts.map(p => p.text).join(''), nullable: parts.every(p => p.nullable), groups: parts.some(p => p.groups), one: false,
  };
}

function generated(count) {
  const patterns = new Set();
  while (patterns.size < count) {
    const state = { captures: 0 };
    const body = join2(Array.from({ length: 1 + random(3) }, () => grow(0, state)));
    const text = (random(5) < 2 ? '^' : '') + body.text + (random(5) < 2 ? '$' : '');
    const pattern = text.replace(/\(REF\)/g, () => state.captures ? `(?:\\${1 + random(state.captures)})` : '\\b');
    try {
      new RegExp(pattern, 'u');
      patterns.add(pattern);
    } catch {
      // A quantifier on an assertion, or two in a row.
    }
  }
  return [...patterns];
}

const rows = [
  '# real', ...real().map(pattern => line(pattern, 14)),
  '# tricky', ...tricky.map(pattern => line(pattern, 14)),
  '# foreign', ...foreign.map(([pattern, equivalent, flags, other]) => line(pattern, 14, other ?? equivalent, flags)),
  '# generated', ...generated(1200).map(pattern => line(pattern, 9)),
];
writeFileSync(table, rows.join('\n') + '\n');
console.log(`${rows.length - 4} patterns, ${rows.join('\t').split('\t').length - rows.length} strings`);
