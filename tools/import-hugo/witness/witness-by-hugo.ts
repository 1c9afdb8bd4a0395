/** `--witness hugo`: every imported post is held against the page that Hugo makes of its source. */
import { join } from 'node:path';
import { renderBody } from '@/components/mdx/render-body';
import { examine } from '@/lib/content/examine';
import { parseMdx } from '../markdown/mdx';
import { formulasIn } from '../markdown/set-formula';
import { ownFile } from '../media/own-file';
import type { Notice } from '../notice';
import { readIfThere } from '../output/write-file';
import type { ReportEntry } from '../report/report';
import type { HugoSite } from '../site/index-site';
import { movedTo } from '../site/references';
import type { ImportOptions } from '../site/types';
import { differences } from './compare-pages';
import { renderOldSite } from './old-site';

/** Adds the differences to the entries of posts; changes `entries`. What Hugo could not show is told with the settings. */
export async function witnessByHugo(
  site: HugoSite,
  options: ImportOptions,
  entries: readonly ReportEntry[],
  settings: ReportEntry | undefined,
): Promise<void> {
  const old = await renderOldSite(options.source, options.origin, site.config);
  const general = [
    ...old.faults.map((fault) => notice(`Hugo stopped at: ${fault}`)),
    ...old.stubs.map((name) =>
      notice(
        `The template of the shortcode “${name}” is not in the site; Hugo showed its text and arguments.`,
      ),
    ),
  ];
  if (settings) settings.notices = [...others(settings), ...general];
  for (const entry of entries) {
    const told = others(entry);
    const before = old.pages.get(entry.source);
    const after =
      entry.file && before !== undefined
        ? await rendered(join(options.out, 'content'), entry.file)
        : undefined;
    if (before === undefined || after === undefined) {
      entry.notices = entry.file
        ? [...told, notice('Hugo made no page of the file; the post has one witness less.')]
        : told;
      continue;
    }
    const newAddress = (address: string): string =>
      movedTo(address, site.index, options) ?? ownFile(address, entry.source, site.index);
    entry.notices = [
      ...told,
      ...differences({
        before: fromRoot(before, entry.source, site, options),
        after: after.html,
        formulas: after.formulas,
        notices: told,
        origin: options.origin,
        newAddress,
      }),
    ];
  }
}

/** A page whose relative addresses are written out: files of the site at their new place, others as a browser resolves them. */
function fromRoot(html: string, source: string, { index }: HugoSite, { origin }: ImportOptions): string {
  const here = `${origin}${index.media.pages.get(source) ?? '/'}`;
  return html.replace(/(\s(?:href|src)=)"([^"#/:][^":]*)"/g, (_all, name: string, written: string) => {
    const own = ownFile(written, source, index);
    return `${name}"${own === written && URL.canParse(written, here) ? new URL(written, here).href : own}"`;
  });
}

const RULE = /^hugo-/;
const others = ({ notices }: ReportEntry): Notice[] => notices.filter(({ rule }) => !RULE.test(rule));
const notice = (message: string): Notice => ({ level: 'person', rule: 'hugo-page', line: 1, message });

/** The body of the new page as HTML, and the TeX of its formulas, which Hugo shows; `undefined` where the file is not there. */
async function rendered(
  content: string,
  file: string,
): Promise<{ readonly html: string; readonly formulas: readonly string[] } | undefined> {
  const text = await readIfThere(join(content, file));
  if (text === undefined) return undefined;
  const { facts } = examine({ kind: 'post', id: file, file, text });
  const tree = parseMdx(facts.body);
  return {
    html: await renderBody({ file, body: facts.body, outline: facts.outline }),
    formulas: tree ? formulasIn(tree) : [],
  };
}
