import { rules } from '@/lib/content/rules/index.ts';
import { mediaRules } from '@/lib/content/rules/media/index.ts';
import type { Rule } from '@/lib/content/rules/rule.ts';
import { codeBlock } from '@/lib/manual/markdown.ts';

const AREAS: Readonly<Record<string, string>> = {
  file: 'Files',
  'front-matter': 'Front matter: the lines between the two ---',
  mdx: 'Text and tags',
  guide: 'Guides',
  link: 'Links',
  media: 'Pictures and recordings',
  reference: 'Topics, authors and series',
  address: 'Addresses',
  redirect: 'Old addresses: redirects.yml',
  settings: 'Settings: site.yml',
  editorial: 'Style: notes that never stop a build',
};

/** The chapter of the author's manual on the rules of the check, `docs/rules.md`, as text. */
export function rulesManual(): string {
  const all = [...rules, ...mediaRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const areas = Object.entries(AREAS).map(([area, title]) => {
    const own = all.filter(({ id }) => id.startsWith(`${area}/`));
    return [`## ${title}`, ...own.map(section)].join('\n\n');
  });
  return `${[INTRODUCTION, ...areas].join('\n\n')}\n`;
}

const INTRODUCTION = `# The rules of the check

\`npm run check:content\` reads every file in \`content/\` and \`public/media/\` and says what is wrong, all of it in one run. Each
message names the file, the line and the column, and what to do. \`npm run check:content -- content/posts/2026/my-post.mdx\` speaks of
one file only; \`-- --fix\` applies every fix that changes no word that readers read (marked below).

An **error** stops the build. A **note** never does: it is advice, and the last word is yours. Texts that are kept for the record
(\`archived:\` in the front matter) get no notes on style.

This page is written from the rules themselves by \`npm run docs\`; change the rule, not the page.`;

function section(rule: Rule): string {
  const parts = [`### ${rule.id}`, rule.reason];
  const example = exampleText(rule);
  if (example) parts.push(codeBlock(example, 'mdx'));
  parts.push(`> ${rule.severity} · ${escapeMarkdown(rule.message)}\n>\n> Fix: ${escapeMarkdown(rule.fix)}`);
  if (rule.fixable) parts.push('`--fix` fixes it, where it is sure what was meant.');
  return parts.join('\n\n');
}

/** Text shows a lone example; several files are named; bytes and very long lines are not shown. */
function exampleText({ example }: Rule): string | undefined {
  if (typeof example === 'string') return shorten(visible(example));
  const files = Object.entries(example);
  const texts = files.flatMap(([name, text]) =>
    typeof text === 'string' && text.trim() !== '' && !text.includes('\r')
      ? [`${files.length > 1 ? `content/${name}\n` : ''}${shorten(visible(text.trimEnd()))}`]
      : [],
  );
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}

const shorten = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.length > 110 ? `${line.slice(0, 110)}…` : line))
    .join('\n');

/** Characters that nobody sees, by their numbers. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (character) =>
    character === '\n'
      ? '\n'
      : `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

const escapeMarkdown = (text: string): string => text.replace(/[<>{}*_[\]\\#|]/g, '\\$&');
