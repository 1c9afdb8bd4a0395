import { serviceTag } from '@/lib/analytics/service-tag.ts';
import type { PageProblem } from '../publish/page-problem.ts';
import { type RawElement, scanHtml, type Tag } from '../publish/scan-html.ts';
import { isNextLink, isNextScript, isStreamedPart, METADATA_OUTLET, reactComment } from './shapes.ts';

export interface StrippedPage {
  readonly html: string;
  readonly problems: readonly PageProblem[];
}

/** Relations of links that React lifts into the head as they arrive. */
const HOISTED = new Set(['preload', 'search', 'stylesheet']);

/** A part to replace, or to leave out: offsets of its first character and of the first one behind it. */
type Edit = readonly [start: number, end: number, text?: string];

/**
 * Takes Next's client runtime out of a page: its scripts, inline payload, hoisted and React's comments. What remains
 * is the HTML that the components rendered, byte for byte.
 *
 * @param exported a page as `next build` exported it
 * @param place its path below the site's folder, for messages
 * @returns the page without the runtime, and why it must not be published: a script that is neither Next's nor an
 *   island nor structured data nor the one of the settings' analytics, more than one block of structured data, content that was not finished
 */
export function stripPage(exported: string, place: string): StrippedPage {
  const html = exported.replace(METADATA_OUTLET, '');
  const edits: Edit[] = [];
  const problems: PageProblem[] = [];
  const report = (rule: string, message: string, fix: string) => problems.push({ place, rule, message, fix });
  const hoisted = new Map<string, string>();
  let firstStyleSheet: number | undefined;
  let structuredData = 0;
  let suspended = false;
  let counted = false;

  scanHtml(html, {
    script(script) {
      if (isNextScript(script)) edits.push([script.start, script.close]);
      else if (isStructuredData(script)) structuredData += 1;
      else if (isAnalyticsScript(script) && !counted) counted = true;
      else if (!isIslandScript(script)) {
        report(
          'publish/unknown-script',
          `Found a script that is no part of Next, no island and no structured data: ${excerpt(html, script)}`,
          'Behaviour belongs into a web component in islands/; remove the script, or write the island and load it from there. A service that counts visits is the setting “analytics” in content/site.yml.',
        );
      }
    },
    tag(tag) {
      if (tag.attributes.get('rel') === 'stylesheet') firstStyleSheet ??= tag.start;
      if (isNextLink(tag)) edits.push([tag.start, tag.end]);
      else if (tag.name === 'link' && HOISTED.has(tag.attributes.get('rel') ?? '')) {
        hoisted.set(tag.attributes.get('href') ?? '', writeLink(tag));
        edits.push([tag.start, tag.end]);
      } else if (isStreamedPart(tag)) suspended = true;
      else if (tag.name === 'html' && tag.attributes.get('id') === '__next_error__') {
        report(
          'publish/failed-page',
          'Found Next’s page for an error in the place of this page.',
          'See the build’s output above for the error of this page and fix it.',
        );
      }
    },
    comment(text, start, end) {
      const meaning = reactComment(text);
      if (meaning === 'finished') edits.push([start, end]);
      if (meaning === 'suspended') suspended = true;
    },
  });

  if (suspended) {
    report(
      'publish/suspended-content',
      'Found content that was still waiting when the page was written; only a script could put it in its place.',
      'Wait for the data in the page itself (`await` it) and remove <Suspense> and loading.tsx around it.',
    );
  }
  if (structuredData > 1) {
    report(
      'publish/structured-data-twice',
      `Found ${structuredData} blocks of application/ld+json, expected one.`,
      'Put everything into one “@graph”, rendered once by the page.',
    );
  }
  // React writes such a link where it happens to learn of it, sometimes twice. One place and one order make equal builds; the style
  // sheet of every page (`/_next/`) comes before those of some (`/islands/`).
  const gathered = [...hoisted.values()].sort().join('');
  const at = firstStyleSheet ?? html.indexOf('</head>');
  // First in the list, so that it stays ahead of the edit that takes the first style sheet out at the same place.
  if (gathered) edits.unshift([at, at, gathered]);
  return { html: apply(html, edits), problems };
}

function isStructuredData({ attributes, text }: RawElement): boolean {
  // `<` would be the start of an end tag that a title smuggled in; lib/structured-data/json-ld.ts writes it as <.
  return attributes.size === 1 && attributes.get('type') === 'application/ld+json' && !text.includes('<');
}

const ISLAND = /^\/islands\/[a-z][a-z0-9-]*-[\w-]{8,}\.js$/;
const ISLAND_ATTRIBUTES = new Set([
  'type',
  'src',
  'async',
  'integrity',
  'crossorigin',
  'data-islands',
  'data-later',
]);

/** What a script loads after the first paint (islands/after-paint.ts): addresses, separated by spaces. */
export const islandsOf = (attributes: ReadonlyMap<string, string>): string[] =>
  (attributes.get('data-islands') ?? '').split(' ').filter(Boolean);

function isIslandScript({ attributes, text }: RawElement): boolean {
  const later = attributes.get('data-later');
  return (
    attributes.get('type') === 'module' &&
    [attributes.get('src') ?? '', ...islandsOf(attributes), ...(later ? [later] : [])].every((address) =>
      ISLAND.test(address),
    ) &&
    text === '' &&
    [...attributes.keys()].every((name) => ISLAND_ATTRIBUTES.has(name))
  );
}

/** Whether a script is that of the service in the settings, to the letter; a page holds it once. */
function isAnalyticsScript({ attributes, text }: RawElement): boolean {
  const tag = serviceTag();
  if (tag?.element !== 'script' || text !== '') return false;
  const expected = Object.entries({ ...tag.attributes, src: tag.src, defer: '' });
  return (
    attributes.size === expected.length && expected.every(([name, value]) => attributes.get(name) === value)
  );
}

/** The start of a script as it stands in the page, on one line. */
function excerpt(html: string, script: RawElement): string {
  const text = html.slice(script.start, script.close).replaceAll(/\s+/g, ' ');
  return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}

/** A `link` with its attributes in the order of their names; `data-precedence` is React’s, and says nothing in the finished page. */
function writeLink(tag: Tag): string {
  const attributes = [...tag.attributes]
    .filter(([name]) => name !== 'data-precedence')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const written = attributes.map(
    ([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<link ${written.join(' ')}/>`;
}

function apply(html: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const [start, end, text = ''] of [...edits].sort(([a], [b]) => a - b)) {
    result += html.slice(from, start) + text;
    from = end;
  }
  return result + html.slice(from);
}
