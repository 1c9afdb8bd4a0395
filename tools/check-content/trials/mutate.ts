/** Breaks texts at random, the same way for the same number. */

/** Random numbers from a seed (mulberry32, public domain): from 0 up to, not including, 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOKENS = [
  ...[
    '<',
    '>',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '=',
    '/',
    '\\',
    '`',
    '*',
    '_',
    '~',
    '|',
    '!',
    '&',
    '#',
    ':',
    ';',
    '-',
  ],
  ...[
    '<!--',
    '-->',
    '{/*',
    '*/}',
    '</',
    '/>',
    '<>',
    '</>',
    '](',
    '![',
    '[^',
    '```',
    '~~~',
    '**',
    '---',
    '***',
    '> ',
    '- ',
    '1. ',
  ],
  ...['\n', '\n\n', '    ', '\t', ' ', '\u00a0', '\u200b', '\u202e', '\u0000', '\ud83d', '\u{1f600}', '\r'],
  ...[
    '<p>',
    '</p>',
    '<br>',
    '<div>',
    '</div>',
    '<Note>',
    '</Note>',
    '<Box>\n',
    '\n</Box>',
    '<ul><li>',
    '</li></ul>',
    '<a href="/about/">',
    '</a>',
  ],
  ...[
    '<Chapter at="1:00">',
    '</Chapter>',
    '<YouTube id="2dH_hvUNEVM" title="x" />',
    '<AudioPlayer',
    '</YouTube>',
    '<Accordion title="x">',
    '</Accordion>',
  ],
  ...[
    'import x',
    'export ',
    'import x from "y"\n',
    '{x}',
    '{{',
    '}}',
    '{{< x >}}',
    '&#60;',
    '&lt;',
    '[^1]',
    '[^1]: x',
    '| a | b |\n|---|---|\n',
    '<x-y>',
  ],
  ...[
    'title: x',
    'date: x',
    'topics: [',
    ': ',
    ' #',
    '- a: b',
    '&x',
    '*x',
    '!!x',
    '|',
    '>-',
    'http://',
    'https://example.com',
    'www.example.com',
    'a@b.co',
    // What is read apart from the body: attributes of Markdown, ids, transcripts, languages.
    ' caption="<b>x</b> *y*"',
    ' cite="a<br>b"',
    ' id="transcript"',
    '<Anchor id="related" />',
    '\n\n## Transcript\n\n',
    '\n\n## 🎉\n\n',
    'lang: ',
    ' --> ',
    '00:00:05.000',
    '\nNOTE ',
    '<v Ana>',
    '&#x27;',
    'Ana: ',
    '「',
    '**」',
    '\u0301',
    '\u200f',
  ],
];

type Random = () => number;
const upTo = (random: Random, limit: number): number => Math.floor(random() * limit);

const MUTATIONS: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => insert(text, upTo(random, text.length + 1), TOKENS[upTo(random, TOKENS.length)] ?? ''),
  (text, random) => insert(text, upTo(random, text.length + 1), TOKENS[upTo(random, TOKENS.length)] ?? ''),
  (text, random) => {
    const at = upTo(random, text.length);
    return text.slice(0, at) + text.slice(at + 1 + upTo(random, 12));
  },
  (text, random) => {
    const at = upTo(random, text.length);
    return insert(text, upTo(random, text.length), text.slice(at, at + 1 + upTo(random, 60)));
  },
  (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [upTo(random, lines.length), upTo(random, lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    lines.splice(upTo(random, lines.length), 1 + upTo(random, 3));
    return lines.join('\n');
  },
  (text, random) => {
    const at = text.indexOf('\n', upTo(random, text.length));
    return at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  },
  (text, random) => text.slice(0, upTo(random, text.length + 1)),
  (text, random) => {
    const lines = text.split('\n');
    const at = upTo(random, lines.length);
    lines[at] = `${TOKENS[upTo(random, TOKENS.length)] ?? ''}${lines[at] ?? ''}`;
    return lines.join('\n');
  },
];

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

/** A text with one to four things broken. */
export function mutate(text: string, seed: number): string {
  const random = randomFrom(seed);
  let broken = text;
  for (let count = 1 + upTo(random, 4); count > 0; count--)
    broken = MUTATIONS[upTo(random, MUTATIONS.length)]?.(broken, random) ?? broken;
  return broken;
}
