/** The guide's page about the ten most common mistakes, with the words of the check itself. */
import { rules } from '../content/rules';
import type { Rule } from '../content/rules/rule';
import { codeBlock } from './markdown';

interface Mistake {
  /** Id of the rule that finds it. */
  readonly rule: string;
  /** The mistake as its author would name it. */
  readonly title: string;
  /** How it comes about, and how it is avoided. */
  readonly why: string;
}

/** The most common first. */
export const mistakes: readonly Mistake[] = [
  {
    rule: 'front-matter/yaml',
    title: 'A colon in the title',
    why: 'Titles often have two parts. Straight single quotes around the whole title tell the colon from the one after “title”.',
  },
  {
    rule: 'reference/unknown',
    title: 'A name that is not in the list',
    why: 'Authors and topics are named by the file they have in `content/authors` and `content/topics`. A new one is a small file of its own.',
  },
  {
    rule: 'front-matter/value',
    title: 'A date that does not exist',
    why: 'Dates are written year, month, day, with two digits for month and day.',
  },
  {
    rule: 'front-matter/unknown-key',
    title: 'A misspelled line at the top',
    why: 'An unread line would be silently lost. [The lines at the top](/contribute/front-matter/) has all that there are.',
  },
  {
    rule: 'media/transcript',
    title: 'A recording without a transcript',
    why: 'It is the only way in for people who cannot hear, or cannot listen now. `npm run new` makes one from a Word document.',
  },
  {
    rule: 'media/alt',
    title: 'A picture without a description',
    why: 'Say what the picture shows, as you would on the telephone.',
  },
  {
    rule: 'mdx/brace',
    title: 'A brace in the text',
    why: 'Braces start code in this kind of file. They come with forms, templates and letters to {name}.'.replace(
      /[{}]/g,
      '\\$&',
    ),
  },
  {
    rule: 'mdx/less-than',
    title: 'A less-than sign in the text',
    why: 'It starts a tag. “Fewer than five” is better to read anyway.',
  },
  {
    rule: 'mdx/unclosed-tag',
    title: 'A component that is opened and not closed',
    why: 'Each `<Note>` needs its `</Note>`, on a line of its own.',
  },
  {
    rule: 'link/broken',
    title: 'A link to a page that is not there',
    why: 'Copy addresses from the browser and leave out everything before the first single slash.',
  },
];

const INTRODUCTION = `The check runs on every change. It names the file, the line and what to do, all at once for all files. In a pull request its remarks stand on the lines themselves, under “Files changed”. **Errors** have to be fixed before a post can appear. **Notes** are advice and never stop anything.

These are the ten that happen most often, with the words that you will read.`;

/** The page's text. */
export function mistakesManual(): string {
  const sections = mistakes.map((mistake, at) => section(mistake, ruleOf(mistake), at + 1));
  const more = `## All rules\n\nThe check knows ${rules.length} rules; \`docs/rules.md\` in the project explains each with an example.`;
  return [INTRODUCTION, ...sections, more].join('\n\n');
}

/** @throws where a mistake names a rule that is not there */
export function ruleOf({ rule }: Mistake): Rule {
  const found = rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`The guide names the rule ${rule}, which does not exist.`);
  return found;
}

function section({ title, why }: Mistake, rule: Rule, number: number): string {
  return [
    `## ${number}. ${title}`,
    codeBlock(exampleText(rule), 'mdx'),
    'The check says:',
    codeBlock(`${rule.severity}  ${rule.id}  ${rule.message}\n  Fix: ${rule.fix}`, 'text'),
    why,
  ].join('\n\n');
}

/** The example as one text. */
function exampleText({ example }: Rule): string {
  if (typeof example === 'string') return example;
  const [text] = Object.values(example);
  return typeof text === 'string' ? text : '';
}
