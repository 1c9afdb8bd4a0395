import type { DocumentRule } from '../checker';

/** Keys whose values are words, and would be something else for a program that reads YAML as its standard says. */
const WORDS = new Set(['title', 'name', 'slug', 'summary', 'deck', 'kicker', 'series', 'role', 'agency']);
const LISTS = new Set(['topics', 'authors']);

const OTHER: readonly (readonly [RegExp, string])[] = [
  [/^[-+]?(?:0x[\da-f]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+)$/i, 'a number'],
  [/^(?:true|false|yes|no|on|off)$/i, 'true or false'],
  [/^(?:null|~)$/i, 'nothing'],
];

export const quotes: DocumentRule = {
  id: 'front-matter/quotes',
  severity: 'error',
  fixable: true,
  reason:
    'Other programs, web editors among them, read a bare number, yes or null as something else than text.',
  example: { 'posts/2026/example.mdx': '---\ntitle: 2024\ndate: 2026-01-02\n---\n\nText.\n' },
  message: '“title” must be text; other programs read 2024 as a number',
  fix: "Write '2024', in quotes.",
  check({ frontMatter, places, text }, report) {
    if (!frontMatter) return;
    const { data, quoted, spans } = frontMatter;
    const look = (value: unknown, path: readonly PropertyKey[], name: string): void => {
      const key = path.map(String).join('\u0000');
      if (typeof value !== 'string' || quoted.has(key)) return;
      const other = OTHER.find(([pattern]) => pattern.test(value))?.[1];
      const span = spans[key];
      if (!other || !span) return;
      const [start, end] = span.value;
      const isExact = text.slice(start, end) === value;
      report(
        places.at(start),
        `“${name}” must be text; other programs read ${value} as ${other}`,
        `Write '${value}', in quotes.`,
        {
          repair: isExact
            ? { says: `put ${value} in quotes`, edits: [{ start, end, text: `'${value}'` }] }
            : undefined,
        },
      );
    };
    for (const [key, value] of Object.entries(data)) {
      if (WORDS.has(key)) look(value, [key], key);
      if (LISTS.has(key) && Array.isArray(value))
        value.forEach((item: unknown, index) => {
          look(item, [key, index], `${key}[${index + 1}]`);
        });
    }
    if (typeof data.draft === 'string' && /^(?:true|false)$/.test(data.draft) && quoted.has('draft')) {
      const [start, end] = spans.draft?.value ?? [0, 0];
      const repair = { says: 'took the quotes off draft', edits: [{ start, end, text: data.draft }] };
      report(
        places.at(start),
        '“draft” must be true or false without quotes',
        `Write draft: ${data.draft}.`,
        { repair },
      );
    }
  },
};
