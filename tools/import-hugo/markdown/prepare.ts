/** Repairs in a body's text before it is parsed. Every repair keeps the number of lines. */
import { withoutReordering } from '../hidden-characters';
import { codeRanges } from './code-ranges';

export interface Repair {
  /** 1-based line within the body. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** A line of front matter that strayed into the body, with the `---` that would make it a heading. */
const STRAY = /^(?:[ \t]*(?:expirydate|date|slug|weight|draft)[ \t]*:[^\n]*\n)+-{3,}[ \t]*$/gm;

/** `[youtube=address]`, `[youtube address]`, as a call or as the autolink that an export made of it. */
const YOUTUBE =
  /\[youtube(?:\s*=\s*|\s+)(?:<|&lt;)?"?((?:https?:)?\/\/[^\]\s>]+|[\w-]{11}(?=[\]&\s"]))(?:>|&gt;)?[^\]\n]*\](?!\()/gi;

/** `[caption …]<img …> words[/caption]`. */
const CAPTION = /\[caption[^\]\n]*\]([\s\S]*?)\[\/caption\]/gi;

/** `](address “Title”)`: a title in curly quotes, which Markdown does not know. */
const CURLY_TITLE = /\]\(((?:\{\{<[^>\n]*>\}\}|[^\s()])+)[ \t]+[“”]([^\n]*?)[“”]\)/g;

/** `](address "A "word" in quotes")`: quotes inside a title, which end it in Markdown. */
const QUOTES_IN_TITLE =
  /\]\(((?:\{\{<[^>\n]*>\}\}|[^\s()])+)[ \t]+"((?:(?!"\))[^\n])*"(?!\))(?:(?!"\))[^\n])*)"\)/g;

/** A line of strong words whose closing mark an export put behind a blank line. */
const LATE_MARK =
  /^([ \t]*(?:(?:\d+\.|[-+*])[ \t]+)?\*\*(?=\S)[^*\n]+?)[ \t]*(\n(?:[ \t]*\n)+)[ \t]*\*\*(?:[ \t]+|(?=\n))/gm;

/** `](mailto:a@b.gov?subject=Two words)`: spaces, which end an address in Markdown. */
const MAIL_WITH_SPACES = /\]\((mailto:[^\s()]+ [^\n()"]*)\)/gi;

/** Replaces what a pattern finds outside of code, where every text means itself. */
function replaceInProse(
  text: string,
  pattern: RegExp,
  replace: (found: readonly string[], offset: number) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  const ranges = matches.length > 0 ? codeRanges(text) : [];
  let result = '';
  let at = 0;
  for (const match of matches) {
    if (ranges.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    result += text.slice(at, match.index) + replace(match, match.index);
    at = match.index + match[0].length;
  }
  return result + text.slice(at);
}

/** Prepares a body. */
export function prepareBody(body: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
  let text = replaceInProse(body, STRAY, ([found = ''], offset) => {
    repairs.push({
      line: lineAt(body, offset),
      rule: 'stray-front-matter',
      message: `“${found.split('\n')[0]}” and the line below it are front matter that strayed into the body; they were removed.`,
    });
    return '\n'.repeat(found.split('\n').length - 1);
  });
  text = replaceInProse(text, YOUTUBE, ([found = '', address = ''], offset) => {
    if (/[[\]()]/.test(address)) return found;
    repairs.push({
      line: lineAt(text, offset),
      rule: 'wordpress-video',
      message: `“${found.slice(0, 80)}” is WordPress for a video; it became one.`,
    });
    const clean = address
      .replace(/\\(?=[_*~&])/g, '')
      .replace(/&(?:amp|#0?38);/g, '&')
      .replaceAll('"', '');
    return `{{< youtube "${clean}" >}}`;
  });
  text = replaceInProse(text, CAPTION, ([found = '', inner = ''], offset) => {
    const image =
      /^\s*((?:<a [^>]*>)?\s*<img [^>]*>\s*(?:<\/a>)?|\{\{<.*?>\}\}|\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?)/i.exec(
        inner,
      )?.[1];
    if (!image) return found;
    const words = inner.slice(inner.indexOf(image) + image.length).trim();
    repairs.push({
      line: lineAt(text, offset),
      rule: 'wordpress-caption',
      message: 'A WordPress caption became the caption of its picture.',
    });
    return `<figure>${image.trim()}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>${'\n'.repeat(found.split('\n').length - image.trim().split('\n').length - words.split('\n').length + (words ? 1 : 1))}`;
  });
  const linkRepaired = (found: string, offset: number): void => {
    repairs.push({
      line: lineAt(text, offset),
      rule: 'link-repaired',
      message: `“${found.slice(0, 100)}” was shown with its marks, because no address may be written so; it became a link.`,
    });
  };
  for (const pattern of [CURLY_TITLE, QUOTES_IN_TITLE]) {
    text = replaceInProse(text, pattern, ([found = '', address = '', title = ''], offset) => {
      linkRepaired(found, offset);
      return `](${address} "${title.replaceAll('"', '”')}")`;
    });
  }
  text = replaceInProse(text, LATE_MARK, ([found = '', words = '', gap = ''], offset) => {
    repairs.push({
      line: lineAt(text, offset),
      rule: 'late-mark',
      message: `“${found.slice(0, 60).trim()}” was shown with its marks, because a blank line cut it; the words are strong again.`,
    });
    return `${words}**${gap}`;
  });
  text = replaceInProse(text, MAIL_WITH_SPACES, ([found = '', address = ''], offset) => {
    linkRepaired(found, offset);
    return `](${address.trim().replace(/ /g, '%20')})`;
  });
  const plain = withoutReordering(text, 1);
  return { text: plain.text, repairs: [...repairs, ...plain.repairs] };
}
