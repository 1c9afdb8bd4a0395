/** The guide's page about what may stand in a text: Markdown, and every component of the vocabulary. */
import { isOffered } from '../content/offered';
import { type Attribute, type Component, elements, vocabulary } from '../content/vocabulary';
import { site } from '../site';
import { code, codeBlock, plain, table } from './markdown';

const MARKDOWN = `A post is plain text with a few marks, called Markdown. Leave an empty line between paragraphs.

| You write | Readers get |
| --- | --- |
| \`## A heading\` | a heading; \`###\` is one level below. Start with \`##\`: the title is the only heading of level 1. |
| \`**important**\` | **important** |
| \`*a title*\` | *a title* |
| \`[our topics](/topics/)\` | [our topics](/topics/) |
| \`- one item\` | an item of a list; \`1. one item\` of a numbered one |
| \`> words of somebody else\` | a quotation |
| \`Text with a note.[^1]\` | a footnote; its text stands on a line of its own: \`[^1]: The note.\` |

Quotation marks and dashes become typographic by themselves. Four characters need care, because they start something: write \`\\{\` and \`\\}\` for braces, \`&lt;\` for a less-than sign and \`\\*\` for an asterisk.

Links to our own pages start with a slash and end with one: \`/topics/customer-experience/\`. Links elsewhere start with \`https://\`.`;

const HOW = `What Markdown cannot say is said by components. They look like HTML tags and follow five rules.

1. The name starts with a capital letter and is written exactly as here.
2. Attributes are text in straight double quotes: \`start="3:00"\`.
3. A component that stands alone ends in \`/>\`; one with something inside is closed by its name: \`</Note>\`.
4. Those that are blocks stand on lines of their own, with an empty line before and after.
5. Text inside a block stands on lines of its own too.

Pictures, recordings and other files lie in \`public/media\` and are named \`/media/…\` in a post. Files over 25 MB, and recordings over 25 MB in particular, belong on a media host.`;

/**
 * The page's text.
 *
 * @param live shows each component beside its source
 */
export function componentsManual(live: boolean): string {
  const sections = Object.entries(vocabulary)
    .filter(([name]) => isOffered(name))
    .map(([name, component]) => section(name, component, live));
  return [
    '## Text',
    MARKDOWN,
    '## Code',
    codeManual(),
    ...(site.math ? ['## Formulas', FORMULAS] : []),
    '## How components are written',
    HOW,
    ...sections,
    '## HTML',
    html(),
  ].join('\n\n');
}

const FORMULAS = `Formulas are written in TeX. In a sentence they are between dollar signs, \`$a^2 + b^2$\`, with no space inside; on lines of their own, between two lines of two dollar signs. Sums of money need no care: \`$5 and $10\` stays text. Where a dollar sign is taken for a formula, write \`\\$\`.

${codeBlock('$$\n\\frac{a}{2} + \\sqrt{b}\n$$', 'md')}`;

const CODE = `Name the language behind the three backticks, and the parts of the code are set in colours: \`go\`, \`yaml\`, \`sh\`, \`html\`, \`diff\` and some 250 more. Code without a language, or with \`text\`, stays plain; its long lines are broken, those of other code scroll. Behind the language you may write a title and which lines to mark or number, as in Hugo:`;

const CODE_EXAMPLE = `\`\`\`js title="app.js" hl_lines="2" linenos=true
const gates = ['north', 'south'];
gates.forEach(close);
\`\`\``;

const CODE_OPTIONS = table(
  ['Behind the language', 'What it says'],
  [
    ['`title="app.js"`', 'A title above the code, such as the name of its file.'],
    ['`hl_lines="2 4-6"`', 'Lines to mark, counted from 1, and ranges of them.'],
    ['`linenos=true`', 'Numbers before the lines, which are neither copied nor read out.'],
    ['`linenostart=12`', 'The number of the first line.'],
  ],
);

const codeManual = (): string =>
  [CODE, codeBlock(CODE_EXAMPLE, 'md'), CODE_EXAMPLE, CODE_OPTIONS].join('\n\n');

function section(name: string, component: Component, live: boolean): string {
  const { says, attributes, example, place, children } = component;
  const parts = [`## ${name}`, `${plain(says)} ${PLACE[place]} ${INSIDE[children]}`.trim()];
  if (live && name !== 'Chapter') parts.push(example);
  parts.push(codeBlock(example, 'mdx'));
  const rows = Object.entries(attributes).map(attributeRow);
  if (rows.length > 0) parts.push(table(['Attribute', 'What it says', 'For example', 'Needed'], rows));
  return parts.join('\n\n');
}

const PLACE: Readonly<Record<Component['place'], string>> = {
  block: 'It is a block.',
  inline: 'It goes inside a sentence.',
  both: 'It stands alone or inside a sentence.',
};

const INSIDE: Readonly<Record<Component['children'], string>> = {
  none: 'It has no content.',
  chapters: 'It contains only chapters.',
  text: 'It contains plain text.',
  inline: 'It contains a few words.',
  blocks: 'It may contain any text.',
};

function attributeRow([name, attribute]: [string, Attribute]): string[] {
  const values = attribute.values ? ` One of ${attribute.values.map(code).join(', ')}.` : '';
  return [
    code(name),
    `${plain(attribute.says)}${values}`,
    code(`${name}="${attribute.example}"`),
    attribute.required ? 'yes' : '',
  ];
}

function html(): string {
  const names = Object.keys(elements).map(code).join(', ');
  return `Where Markdown has no form for something, these HTML elements may be used: ${names}. All of them must be closed, \`<br />\` and \`<hr />\` too. Everything that sets colours, sizes or behaviour (\`style\`, \`class\`, \`onclick\`) is refused.`;
}
