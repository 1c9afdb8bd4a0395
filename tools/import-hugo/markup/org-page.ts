/** Pages in Org: the keywords above the text as front matter, the text as HTML. */
import { toHtml } from 'hast-util-to-html';
import toHast from 'oast-to-hast';
import { parse } from 'orga';
import { frontMatterLimitFault } from '../front-matter/limits';
import type { FrontMatterSource } from '../front-matter/read';
import type { Value } from '../front-matter/value';
import { htmlAsMarkdown } from './html-page';

const KEYWORD = /^#\+([A-Za-z][\w-]*(?:\[\])?):[ \t]*(.*)$/;
const SHORTCODE = /\{\{[<%][\s\S]*?[>%]\}\}/g;

export interface OrgPage {
  readonly frontMatter: FrontMatterSource;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Reads the keywords as Hugo does: `#+TAGS[]: a b` is a list, `#+FILETAGS: :a:b:` too, a date may stand in brackets.
 *
 * @see https://gohugo.io/content-management/front-matter/#emacs-org-mode
 */
export function readOrg(text: string): OrgPage | { readonly line: number; readonly message: string } {
  const lines = text.split('\n');
  const end = lines.findIndex(
    (line) => line.trim() !== '' && !/^#(?:\+[A-Za-z][\w-]*(?:\[\])?:| |$)/.test(line),
  );
  const head = lines.slice(0, end === -1 ? lines.length : end);
  const tooMuch = frontMatterLimitFault('toml', head.join('\n'), 1);
  if (tooMuch) return tooMuch;
  const values: Record<string, Value> = Object.create(null);
  const places: Record<string, number> = Object.create(null);
  for (const [index, line] of head.entries()) {
    const [, name = '', value = ''] = KEYWORD.exec(line) ?? [];
    const key = name.toLowerCase().replace('[]', '');
    if (!key || value.trim() === '') continue;
    places[key] = index + 1;
    values[key] = keywordValue(name, value.trim());
  }
  return {
    frontMatter: { values, lines: places, repeated: [] },
    body: htmlAsMarkdown(htmlOf(lines.slice(head.length).join('\n'))),
    bodyLine: head.length + 1,
  };
}

function keywordValue(name: string, text: string): Value {
  if (name.endsWith('[]')) return text.split(/\s+/);
  if (/^filetags$/i.test(name)) return text.split(':').filter(Boolean);
  const day = /^[<[](\d{4}-\d{2}-\d{2})[^\d>\]]*(\d{1,2}:\d{2})?[^>\]]*[>\]]$/.exec(text);
  return day ? [day[1], day[2]].filter(Boolean).join(' ') : text;
}

/** The text as HTML; shortcodes come through as they are. `# more` is Hugo's mark of a summary's end. */
function htmlOf(org: string): string {
  const calls: string[] = [];
  const held = org.replace(/^# more$/gm, '').replace(SHORTCODE, (call) => {
    calls.push(call);
    return `HUGOCALL${calls.length - 1}X`;
  });
  const tree = toHast(parse(held));
  const html = toHtml(tree, { allowDangerousHtml: true });
  return html.replace(/HUGOCALL(\d+)X/g, (_, index: string) => calls[Number(index)] ?? '');
}
