/** Root-relative addresses that lack the path below which their site is served, in every kind of text that is published. */
import { type CheerioAPI, load } from 'cheerio';

/** Attributes of HTML that hold words, and no address. */
const WORDS = new Set(['alt', 'title', 'content', 'value', 'placeholder', 'label', 'name', 'summary']);

type Finder = (text: string, base: string) => string[];

const lacks = (address: string, base: string): boolean =>
  /^\/(?!\/)/.test(address) && !address.startsWith(`${base}/`);

function inElements($: CheerioAPI, base: string): string[] {
  return $('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : []))
    .filter(([name]) => !WORDS.has(name) && !name.startsWith('aria-'))
    .flatMap(([name, value]) =>
      value
        .trim()
        .split(name.endsWith('srcset') ? /,\s+/ : /\s+/)
        .filter((address) => lacks(address, base))
        .map((address) => `${name}=${address}`),
    );
}

const inHtml: Finder = (text, base) => {
  const $ = load(text);
  const refresh = $('meta[http-equiv=refresh]').attr('content')?.split('url=')[1];
  return [...inElements($, base), ...(refresh && lacks(refresh, base) ? [`refresh=${refresh}`] : [])];
};

/** Feeds hold pages as text; an address may be the whole of an element too. */
const inXml: Finder = (text, base) => {
  const $ = load(text, { xml: true });
  const texts = $('*')
    .toArray()
    .filter((element) => $(element).children().length === 0)
    .map((element) => $(element).text());
  return [...inElements($, base), ...texts.flatMap((each) => ofText(each, base))];
};

const inJson: Finder = (text, base) => {
  const found: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    // A pattern of the API's schema is no address.
    if (typeof value === 'string' && key !== 'pattern') found.push(...ofText(value, base));
    return value;
  });
  return found;
};

/** An address, or the HTML of a post. */
const ofText: Finder = (text, base) =>
  lacks(text, base) && !/\s/.test(text) ? [text] : text.includes('<') ? inHtml(text, base) : [];

const matching =
  (pattern: RegExp): Finder =>
  (text, base) =>
    [...text.matchAll(pattern)].map(([, address = '']) => address).filter((address) => lacks(address, base));

const FINDERS: readonly (readonly [name: RegExp, find: Finder])[] = [
  [/\.html$/, inHtml],
  [/\.(?:xml|svg)$/, inXml],
  [/\.(?:json|webmanifest)$/, inJson],
  [/\.css$/, matching(/(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)/g)],
  [/\.m?js$/, matching(/["'`](\/[a-z_][\w.-]*\/[\w./-]*)["'`]/g)],
  [/\.(?:md|txt)$/, matching(/(?:\]\(\s*<?|^\[[^\]]+\]:\s*|^\w+: ?)(\/[^\s>)]*)/gm)],
  [/^_redirects$/, matching(/(?:^| )(\S+)(?=\s)/gm)],
  [/^_headers$/, matching(/^(\/\S*)/gm)],
];

/** The faults of one file; none where it is not text. @param file below the folder of the site */
export function addressesWithout(base: string, file: string, text: string): string[] {
  return FINDERS.filter(([name]) => name.test(file))
    .flatMap(([, find]) => find(text, base))
    .map((address) => `${file}: ${address}`);
}
