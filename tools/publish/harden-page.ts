import { islandsOf } from '../next/strip-page.ts';
import { insert } from './insert.ts';
import { markupProblem } from './markup-rules.ts';
import type { PageProblem } from './page-problem.ts';
import { metaPolicy } from './policy.ts';
import { type HtmlVisitor, scanHtml, type Tag } from './scan-html.ts';

export interface HardenedPage {
  readonly html: string;
  readonly problems: readonly PageProblem[];
}

/** Subresource Integrity (W3C): the value for a file by its path below the site; undefined where there is none. */
export type IntegrityOf = (file: string) => string | undefined;

/**
 * Makes a page enforce the site's policy: the policy is the first thing in its head, scripts and style sheets are bound
 * to their bytes, and what the policy would block is a problem now and not a silent gap for a reader.
 *
 * @param page its path below the site's folder: `news/index.html`
 * @param also a second visitor of the same reading of the page
 */
export function hardenPage(
  html: string,
  page: string,
  integrityOf: IntegrityOf,
  also: HtmlVisitor = {},
): HardenedPage {
  const insertions: [place: number, text: string][] = [];
  const problems: PageProblem[] = [];
  const integrity = (tag: Tag, address: string | undefined) => {
    const value = address?.startsWith('/') ? integrityOf(address.slice(1)) : undefined;
    if (value && !tag.attributes.has('integrity')) insertions.push([endOfName(tag), ` integrity="${value}"`]);
  };

  scanHtml(html, {
    tag(tag) {
      also.tag?.(tag);
      if (tag.name === 'head') insertions.push([tag.end, policyTag(page)]);
      if (tag.name === 'link' && tag.attributes.get('rel') === 'stylesheet')
        integrity(tag, tag.attributes.get('href'));
      const problem = markupProblem(tag);
      if (problem) problems.push({ place: page, ...problem });
    },
    script(script) {
      also.script?.(script);
      const islands = islandsOf(script.attributes).map((address) => integrityOf(address.slice(1)) ?? '');
      if (islands.length > 0) insertions.push([endOfName(script), ` data-integrity="${islands.join(' ')}"`]);
      const later = script.attributes.get('data-later');
      if (later)
        insertions.push([endOfName(script), ` data-later-integrity="${integrityOf(later.slice(1)) ?? ''}"`]);
      integrity(script, script.attributes.get('src'));
      const problem = markupProblem(script);
      if (problem) problems.push({ place: page, ...problem });
    },
  });

  return { html: insert(html, insertions), problems };
}

const policyTag = (page: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(page)}"/>`;

/** Behind `<link`, where another attribute may stand. */
const endOfName = (tag: Tag): number => tag.start + 1 + tag.name.length;
