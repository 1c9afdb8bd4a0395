import { slugOf } from '../../../slug-of';
import { closest } from '../../did-you-mean';
import type { SiteIndex } from '../../site-index';
import { pathKey } from '../../spans';
import { yamlValue } from '../../yaml-value';
import type { SiteRule } from '../checker';

/** Topics, authors and series that a post names must exist. */
export const unknownReference: SiteRule = {
  id: 'reference/unknown',
  severity: 'error',
  fixable: true,
  reason: 'A topic or author that does not exist would silently vanish from the page and its lists.',
  example: {
    'posts/2026/example.mdx': '---\ntitle: Test\ndate: 2026-01-02\nauthors: [gazette-editor]\n---\n\nText.\n',
  },
  message: 'There is no author “gazette-editor”. Did you mean “gazette-editors”?',
  fix: 'Write “gazette-editors”.',
  check({ named, spans }, site, report) {
    if (!named) return;
    for (const list of ['authors', 'topics'] as const) {
      const word = list === 'authors' ? 'author' : 'topic';
      const names = list === 'authors' ? inOrder(named[list], site) : named[list];
      const answers = names.map((name) => answerOf(word, name, site));
      if (spans[list] && named[list].length > 0 && !spans[pathKey([list, 0])]) {
        const text = `[${answers.map(({ id }) => id).join(', ')}]`;
        const span = spans[list]?.value;
        const written = named[list].join(', ');
        const more = answers.flatMap(({ file, other }) => [file, other]).filter(Boolean);
        report(
          { key: [list] },
          `“${list}” is a list of ids, in brackets; found “${written}”`,
          [`Write ${list}: ${text}.`, ...more].join(' '),
          span && answers.every(({ isKnown, other }) => isKnown && !other)
            ? { repair: { says: `wrote ${list} as a list`, edits: [{ start: span[0], end: span[1], text }] } }
            : {},
        );
        continue;
      }
      answers.forEach(({ message, id, isKnown, file, other }, at) => {
        if (message === undefined) return;
        const write = named[list][at] === id && !isKnown ? undefined : `Write “${id}”.`;
        report({ key: [list, at] }, message, [write, file, other].filter(Boolean).join(' '));
      });
    }
    const { series } = named;
    if (series && !site.seriesIds.has(series)) {
      const near = closest(series, site.seriesIds);
      report(
        { key: ['series'] },
        `There is no series “${series}”${near ? `. Did you mean “${near}”?` : ''}`,
        near ? `Write “${near}”.` : `Add content/series/${series}.mdx with “npm run new -- series”.`,
      );
    }
  },
};

/** `Doe, Jane` is one person, where Jane Doe is known. */
function inOrder(names: readonly string[], site: SiteIndex): readonly string[] {
  const [last, first, ...more] = names;
  const name = `${first} ${last}`;
  return first && more.length === 0 && site.authorNames.has(name.toLowerCase()) ? [name] : names;
}

interface Answer {
  /** What is wrong with the name; `undefined` where nothing is. */
  readonly message?: string;
  /** What to write in its place. */
  readonly id: string;
  readonly isKnown?: boolean;
  /** The file to add, as a sentence. */
  readonly file?: string;
  /** What to do where the nearest name is not the one that was meant. */
  readonly other?: string;
}

/** The id of what a name names, and the file to add where there is none. */
function answerOf(word: 'author' | 'topic', name: string, site: SiteIndex): Answer {
  const known = word === 'author' ? site.authorIds : site.topicIds;
  const exact = word === 'author' ? (known.has(name) ? name : undefined) : site.topicId(name);
  if (exact) return { id: exact, isKnown: true };
  const id = slugOf(name);
  const byName = word === 'author' ? site.authorNames.get(name.toLowerCase()) : undefined;
  const there = byName ?? (known.has(id) ? id : undefined);
  if (there)
    return {
      message: `“${name}” is a name; ${word}s are named by their ids`,
      id: there,
      isKnown: true,
    };
  if (id === '')
    return {
      message: `There is no ${word} “${name}”`,
      id: '…',
      file: `Choose an id of lower-case letters, digits and hyphens, such as ${word === 'author' ? 'yamada-hanako' : 'open-data'}, write it here and add ${fileFor(word, '…', name)}`,
    };
  const near = closest(id, known);
  const message = `There is no ${word} “${name}”${near ? `. Did you mean “${near}”?` : ''}`;
  if (!near) return { message, id, file: `Add ${fileFor(word, id, name)}` };
  // A word that is nearly an id is a slip; a name may well be somebody new.
  const isId = name === id;
  return {
    message,
    id: near,
    isKnown: true,
    other: isId ? undefined : `If “${name}” is new, write “${id}” and add ${fileFor(word, id, name)}`,
  };
}

/** The file of an author or topic with its lines. */
function fileFor(word: 'author' | 'topic', id: string, name: string): string {
  const shown =
    name === id
      ? id.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()
      : name;
  const key = word === 'author' ? 'name' : 'title';
  return `content/${word}s/${id}.mdx with three lines: “---”, “${key}: ${yamlValue(shown)}”, “---”.`;
}
