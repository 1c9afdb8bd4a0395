/** The guide's page about the lines at the top of a file, from the schemas that the check uses. */
import { type allKinds, kindsInUse } from '../kinds';
import { site } from '../site';
import { code, codeBlock, plain, table } from './markdown';

/** What the day does to the address, where it is part of it. */
const dayInAddress = (): string =>
  site.permalinks.posts.includes(':day')
    ? ' The day becomes part of the address and should not change once the post is out.'
    : '';

/** What a date means that says nothing on its zone. */
const withoutOffset = (): string =>
  site.timeZone === 'UTC'
    ? 'A date alone counts from midnight UTC.'
    : `Without it, dates and times are those of clocks in ${site.timeZone}.`;

const introduction =
  (): string => `Every file starts with a few lines between two lines of three hyphens. They say what the file is; the text comes below.

${codeBlock(
  `---
title: What we learned from rewriting one letter
date: 2026-03-01 09:00:00 -0500
summary: A letter about late fees caused half of our calls. Four drafts later, it no longer does.
authors:
  - gazette-editors
topics:
  - plain-language
---

Half of our calls were about one letter.`,
  'mdx',
)}

Three things to know about these lines:

- **One word, a colon, a space, and the value.** Lists go below, each item on a line of its own with two spaces, a hyphen and a space before it.
- **Put a value in straight single quotes where it holds a colon followed by a space**, or starts with one of \`& * ! < > | % @ # [ { " '\`. Write a single quote inside twice: \`'It''s here'\`.
- **Dates start with the year.** Add the time and your distance from UTC where the hour matters: \`2026-03-01 09:00:00 -0500\`. ${withoutOffset()}${dayInAddress()}`;

/** The page's text. */
export function frontMatterManual(): string {
  return [introduction(), ...kindsInUse().map(section)].join('\n\n');
}

function section({ words, file, schema, examples, expected = [] }: (typeof allKinds)[number]): string {
  const wanted: readonly string[] = expected;
  const written = new Map<string, string>(Object.entries(examples));
  const rows = Object.entries(schema.shape).map(([name, field]) => [
    code(name),
    plain(descriptionOf(field)),
    isRequired(field) ? 'yes' : wanted.includes(name) ? 'expected' : '',
  ]);
  const all = Object.keys(schema.shape).map((name) => written.get(name) ?? '');
  return [
    `## ${words.title}`,
    `The file is ${code(`content/${file}`)}.`,
    table(['Line', 'What it says', 'Needed'], rows),
    'All of them, as they are written:',
    codeBlock(all.join('\n'), 'yaml'),
  ].join('\n\n');
}

const descriptionOf = (field: unknown): string =>
  typeof field === 'object' && field !== null && 'description' in field
    ? String(field.description ?? '')
    : '';

/** Whether a file without the field is refused. */
function isRequired(field: unknown): boolean {
  if (typeof field !== 'object' || field === null || !('safeParse' in field)) return false;
  const { safeParse } = field;
  if (typeof safeParse !== 'function') return false;
  return !safeParse(undefined).success;
}
