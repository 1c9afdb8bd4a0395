/** Texts that once took the square of their length, or more, to read: each grows with a number. */
const times = (part: string) => (count: number) => part.repeat(count);

/** Bodies of posts, in one paragraph and in many. */
export const bodies: Readonly<Record<string, (count: number) => string>> = {
  words: times('word '),
  'short paragraphs': times('word\n\n'),
  addresses: times('http://'),
  'addresses with blanks': times('https://a.example '),
  www: times('www.a.b '),
  'marks inside words': times('a_b__c_ '),
  'marks without blanks': times('a_b__c_'),
  emphasis: times('*a* **b** '),
  'open emphasis': times('***a '),
  'marks of two kinds': times('*_ '),
  strikethrough: times('~~a '),
  'open paragraphs of HTML': times('<p>a\n'),
  'open links of HTML': times('<a href="/about/">'),
  'closing tags': times('</a> '),
  'open quotation marks in tags': times('<a b=" '),
  'line breaks': times('<br /> '),
  components: times('<Note>\nText.\n</Note>\n\n'),
  brackets: times('[a '),
  links: times('[about](/about/) '),
  'links to nowhere': (count) =>
    Array.from({ length: count }, (_, at) => `[away](/nowhere-${at}/) `).join(''),
  pictures: times('![a](/b.png) '),
  footnotes: times('[^1] '),
  references: times('&amp; '),
  'open references': times('&a '),
  'mail addresses': times('a@b.example '),
  'one long address': times('a.'),
  'separate accents': times('e\u0301'),
  'invisible characters': times('\u200b '),
  'rows of a table': (count) => `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(count)}`,
  'items of a list': times('- a\n'),
  'numbered items': times('1. a\n'),
  quotations: times('> a\n'),
  headings: times('## Heading\n\n'),
  'underlined headings': times('a\n=\n'),
  'code in words': times('`a``b '),
  'blocks of code': times('```\na\n```\n'),
  braces: times('{a} '),
  'escaped braces': times('\\{a\\} '),
  comments: times('{/* a */}\n'),
  'comments of HTML': times('<!-- a -->\n'),
  'open comments': times('<!-- '),
  shortcodes: times('{{< a >}}\n'),
  imports: times('import a\n\n'),
  blanks: times(' '),
  'empty lines': times('\n'),
  quotes: times('"a" \'b '),
  'one long word': times('a'),
  definitions: (count) => Array.from({ length: count }, (_, at) => `[a${at}]: /b\n`).join(''),
};

/** Bodies of an old site, in HTML and Markdown. */
const OLD = [
  ...[
    'short paragraphs',
    'open paragraphs of HTML',
    'addresses',
    'marks of two kinds',
    'line breaks',
    'links',
  ],
  ...[
    'shortcodes',
    'brackets',
    'rows of a table',
    'headings',
    'underlined headings',
    'open comments',
    'quotes',
  ],
];
export const oldBodies: Readonly<Record<string, (count: number) => string>> = {
  ...Object.fromEntries(Object.entries(bodies).filter(([name]) => OLD.includes(name))),
  'open tables': times('<table><tr><td>a\n'),
  'open divisions': times('<div>a\n'),
  'open shortcodes': times('{{< box >}}\n'),
};

/** Captions (WebVTT), each with its header. */
export const captions: Readonly<Record<string, (count: number) => string>> = {
  'less-than signs': (count) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<'.repeat(count)}\n`,
  'open voices': (count) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(count)}\n`,
  'open references': (count) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'&a'.repeat(count)}\n`,
  blanks: (count) => `WEBVTT\n\n00:01.000 --> 00:02.000\na${' '.repeat(count)}b\n`,
  'lines in a cue': (count) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'a\n'.repeat(count)}\n`,
  cues: (count) => `WEBVTT\n\n${'00:01.000 --> 00:02.000\nAda: Hello.\n\n'.repeat(count)}`,
  arrows: (count) => `WEBVTT\n\n${'-->\n'.repeat(count)}`,
  digits: (count) => `WEBVTT\n\n${'0'.repeat(count)}\n`,
  'empty lines': (count) => `WEBVTT\n${'\n'.repeat(count)}`,
};

/** Transcripts without a format of their own. */
export const transcripts: Readonly<Record<string, (count: number) => string>> = {
  paragraphs: times('Ada Byron: Hello.\n\n'),
  'one paragraph': times('Hello there. '),
  'marks of two kinds': times('*_ '),
  names: times('Ada '),
  'capital letters': times('A'),
  colons: times(': '),
  brackets: times('[0:01] '),
  'open brackets': times('['),
  times: times('0:01\n'),
  headings: times('# A\n\n'),
  addresses: times('http://'),
  subtitles: (count) => '1\n00:00:01,000 --> 00:00:02,000\nHello.\n\n'.repeat(count),
};

export const drawings: Readonly<Record<string, (count: number) => string>> = Object.fromEntries(
  Object.entries({
    shapes: times('<path d="M0 0"/>'),
    'open comments': times('<!--'),
    comments: times('<!-- a -->'),
    text: times('<text>a</text>'),
    blanks: times(' '),
    'references in text': times('<text>&amp;</text>'),
    'closing brackets': times(']]'),
    'functions in a style': (count: number) => `<style>${'rgb('.repeat(count)}</style>`,
    'addresses in a style': (count: number) => `<style>${'url(#a) '.repeat(count)}</style>`,
    'open comments in a style': (count: number) => `<style>${'/*'.repeat(count)}</style>`,
    'letters in a style': (count: number) => `<style>${'a'.repeat(count)}</style>`,
    'attributes of one element': (count: number) =>
      `<g ${Array.from({ length: count }, (_, at) => `data-a${at}="1"`).join(' ')}/>`,
    'a long value': (count: number) => `<path d="${'M0 0 '.repeat(count)}"/>`,
    'a long fill': (count: number) => `<path fill="${'rgb('.repeat(count)}"/>`,
    levels: (count: number) => '<g>'.repeat(count),
  }).map(([name, inside]) => [
    name,
    (count: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside(count)}</svg>`,
  ]),
);

/** `redirects.yml`. */
export const redirects: Readonly<Record<string, (count: number) => string>> = {
  entries: (count) =>
    Array.from({ length: count }, (_, at) => `- from: /old/${at}/\n  to: /new/${at}/\n`).join(''),
  'equal entries': times('- from: /a/\n  to: /b/\n'),
  'entries without an address': times('- from: /a/\n'),
  'a chain': (count) =>
    Array.from({ length: count }, (_, at) => `- from: /a${at}/\n  to: /a${at + 1}/\n`).join(''),
  brackets: times('['),
  keys: (count) => Array.from({ length: count }, (_, at) => `k${at}: v\n`).join(''),
  'a long address': (count) => `- from: /a/\n  to: /${'b/'.repeat(count)}\n`,
  'open quotation marks': times('- "'),
  comments: times('# a\n'),
};

/** Front matter, without its fences. */
export const frontMatter: Readonly<Record<string, (count: number) => string>> = {
  keys: redirects.keys ?? times(''),
  topics: (count) => `topics:\n${'  - a\n'.repeat(count)}`,
  brackets: (count) => `topics: ${'['.repeat(count)}`,
  'open quotation marks': times('a: "b\n'),
  colons: (count) => `title: ${'a: '.repeat(count)}`,
  'a long title': (count) => `title: ${'word '.repeat(count)}`,
  anchors: times('a: &a b\n'),
};
