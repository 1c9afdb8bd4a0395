/**
 * A second witness: reads the source of a post with a parser and a reading of shortcodes that the importer does not use, and
 * looks for every word in the new page, in its attributes, and in what was told. It shares no code with the handlers.
 */
import MarkdownIt from 'markdown-it';
import type { Notice } from '../notice';
import type { Markup } from '../site/markup';
import { factsOfHtml, wordsOf } from './facts';

const reader = new MarkdownIt({ html: true });

const SHORTCODE = /\{\{([<%])(?!\/\*)\s*(\/?)\s*((?:"[^"]*"|`[^`]*`|[^"`])*?)\s*\/?\s*[>%]\}\}/g;
const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|(\S+))/g;
/** Arguments that hold words for readers, whatever the shortcode. */
const READ =
  /^(?:title|sub-?title|caption|alt|attr|text|summary|header|sub-?header|heading|label|author|source|footer|content|desc|description|cite|quote|credit|badge|tip|intro|prompt|button-text|kicker)$/i;

/** A list of options in one argument, as `highlight` takes them. */
const OPTIONS = /^[\w-]+=[^=,]*(?:,\s*[\w-]+=[^=,]*)*$/;

/** What is no word of a reader: marks of themes, of other systems, of Goldmark. */
const MARKS =
  /(?:<|&lt;)\/?span[^>]*?(?:>|&gt;)|^[ \t]{4,}(?=.*(?:<|&#?\w+;))|(?<=^[ \t>]*[-+*][ \t]+)\[[ xX]\]|\[\^[^\]\s]+\]:?|^[ \t]*:[ \t]+|\[\/?caption[^\]]*\]|^[ \t>]*\[![A-Za-z]+\][+-]?|[ \t]*\{\s*[#.][^{}\n]*\}[ \t]*$|^[ \t]*\{[\w-]+=[^{}\n]*\}[ \t]*$/gm;

/** A mark that an author made by hand for a footnote of Goldmark’s: a number that the new page counts itself. */
const FOOTNOTE_MARK = /<a\b[^>]*\bhref=["']?#fn:\d+["' >][^<]*<\/a>|\[\W*\d+\W*\]\(#fn:\d+\)/g;

/** Space before a shortcode that stands in another one: no author means it as code. */
const INDENTED_CALL = /^[ \t]{4,}(?=\{\{[<%])/gm;

/** An address that is written out: links are proven one by one, and its pieces are no words. */
const WRITTEN_ADDRESS = /(?<=^|[\s<])https?:\/\/[^\s<>\])"]+/gm;

/** Whether a number only counts the items of a list. */
const isListNumber = (word: string, body: string): boolean =>
  /^\d{1,3}$/.test(word) && new RegExp(`^[ \\t>]*${word}[.)]\\s`, 'm').test(body);

/** What a site has switched on: `:tada:` is a drawing, `H~2~O` one word. */
export type Dialect = Pick<Markup, 'emoji' | 'extras'>;

/** Words that the source of a post has for its readers, read a second time. */
function wordsOfSource(body: string, { emoji, extras }: Dialect): string[] {
  const said: string[] = [];
  const text = body
    .replace(INDENTED_CALL, '')
    .replace(FOOTNOTE_MARK, (mark) => (/>\W*\d+\W*<|^\[/.test(mark) ? '' : mark))
    .replace(SHORTCODE, (_tag, _open, closing: string, inner: string, offset: number) => {
      if (!closing) said.push(...wordsOfArguments(inner));
      return /\][(:]\s*$/.test(body.slice(Math.max(0, offset - 4), offset)) ? '#' : ' ';
    })
    .replace(/\{\{([<%])\/\*|\*\/([>%])\}\}/g, ' ')
    .replace(MARKS, '')
    .replace(WRITTEN_ADDRESS, '#')
    .replace(emoji ? /:[a-z0-9_+-]+:/g : /(?!)/g, ' ')
    .replace(extras.includes('sub') ? /(?<!~)~([^~\s]+)~(?!~)/g : /(?!)()/g, '$1')
    .replace(extras.includes('sup') ? /\^([^^\s]+)\^/g : /(?!)()/g, '$1');
  return [...factsOfHtml(reader.render(text), 'https://source.invalid').words, ...said];
}

function wordsOfArguments(inner: string): string[] {
  const [, rest = ''] = /^\S+\s+([\s\S]*)$/.exec(inner) ?? [];
  return [...rest.matchAll(ARGUMENT)].flatMap(([, name, quoted, raw, bare]) => {
    const value = quoted?.replace(/\\(["\\])/g, '$1') ?? raw ?? bare ?? '';
    if (!name && OPTIONS.test(value)) return [];
    const isRead = name ? READ.test(name) && !/^(?:true|false|\d+)$/.test(value) : /\s/.test(value.trim());
    return isRead && !/^(?:https?:)?\/\//.test(value)
      ? factsOfHtml(reader.render(value), 'https://source.invalid').words
      : [];
  });
}

/**
 * Words of the source that neither arrived nor were told, each once.
 *
 * @param html the new page’s body
 * @param line of the source on which the body starts, for the notice
 */
export function witnessPost(
  body: string,
  html: string,
  notices: readonly Notice[],
  dialect: Dialect,
  line: number,
): Notice[] {
  const there = new Map<string, number>();
  const told = new Set<string>();
  const note = (word: string): void => void there.set(word, (there.get(word) ?? 0) + 1);
  for (const word of factsOfHtml(html, 'https://source.invalid').words) note(word);
  for (const [, value = ''] of html.matchAll(/\s[\w-]+="([^"]*)"/g))
    for (const word of wordsOf(plain(value))) told.add(word);
  for (const { message, explains } of notices)
    for (const word of wordsOf([message, explains?.text, ...(explains?.formulas ?? [])].join(' ')))
      told.add(word);
  const missing = wordsOfSource(body, dialect).filter((word) => {
    const count = there.get(word) ?? 0;
    there.set(word, count - 1);
    return count <= 0 && !told.has(word) && !isListNumber(word, body);
  });
  if (missing.length === 0) return [];
  const list = missing
    .slice(0, 12)
    .map((word) => `“${word}”`)
    .join(', ');
  const message = `A second reading of the source found ${missing.length} words that neither arrived nor were told: ${list}${missing.length > 12 ? ' …' : ''}.`;
  return [{ level: 'loss', rule: 'witness', line, message }];
}

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
