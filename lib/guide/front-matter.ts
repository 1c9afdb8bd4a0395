/** The guide's page about the lines at the top of a file, from the schemas that the check uses. */
import type { z } from 'zod';
import { authorSchema, pageSchema, postSchema, seriesSchema, topicSchema } from '../content/schema';
import { site } from '../site';
import {
  authorExamples,
  pageExamples,
  postExamples,
  seriesExamples,
  topicExamples,
} from './front-matter-examples';
import { code, codeBlock, plain, table } from './markdown';

interface Kind {
  readonly title: string;
  /** Where its files lie. */
  readonly file: string;
  readonly schema: z.ZodObject;
  readonly examples: Readonly<Record<string, string>>;
}

const kinds: readonly Kind[] = [
  {
    title: 'A post',
    file: 'posts/<year>/<words-of-the-address>.mdx',
    schema: postSchema,
    examples: postExamples,
  },
  { title: 'An author', file: 'authors/<id>.mdx', schema: authorSchema, examples: authorExamples },
  { title: 'A topic', file: 'topics/<id>.mdx', schema: topicSchema, examples: topicExamples },
  { title: 'A podcast', file: 'series/<id>.mdx', schema: seriesSchema, examples: seriesExamples },
  { title: 'A page', file: 'pages/<id>.mdx', schema: pageSchema, examples: pageExamples },
];

const EXPECTED = new Set(['summary', 'authors', 'topics']);

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
- **Dates start with the year.** Add the time and your distance from UTC where the hour matters: \`2026-03-01 09:00:00 -0500\`. ${withoutOffset()} The day becomes part of the address and should not change once the post is out.`;

/** The page's text. */
export function frontMatterGuide(): string {
  return [introduction(), ...kinds.map(section)].join('\n\n');
}

function section({ title, file, schema, examples }: Kind): string {
  const rows = Object.entries(schema.shape).map(([name, field]) => [
    code(name),
    plain(descriptionOf(field)),
    isRequired(field) ? 'yes' : title === 'A post' && EXPECTED.has(name) ? 'expected' : '',
  ]);
  const all = Object.keys(schema.shape).map((name) => examples[name] ?? '');
  return [
    `## ${title}`,
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
