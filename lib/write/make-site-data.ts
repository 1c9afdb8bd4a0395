/** Makes what the check in the browser knows of a publication from what the check of the build has read. */
import type { Facts, KindAndData } from '../content/document';
import { filesOnDisk, publicAddresses } from '../content/files-on-disk';
import { readLedgerLines } from '../content/ledger';
import type { Loaded } from '../content/load';
import { lineOfAlias, pathOf } from '../content/site-index';
import { documentsIn } from '../kinds';
import { currentSettings } from '../settings/source/from-disk';
import { siteUrl } from '../site';
import { addressMark } from './address-mark';
import type { KnownDocument, SiteData } from './site-data';

/** Front matter that nobody asks another document for. */
const UNASKED = ['summary', 'deck', 'kicker', 'role', 'agency', 'corrections', 'links', 'featured'];

/**
 * The data of a publication that has no errors. Of what is not published yet there is a mark, by which a link to it is known to be right.
 */
export function makeSiteData(
  { documents, content, texts, redirects }: Loaded,
  folder?: string,
  publicFolder?: string,
): SiteData {
  const shown = new Set(documentsIn(content).map(({ file }) => file));
  const files = filesOnDisk(publicFolder);
  const known = documents
    .filter(({ source }) => shown.has(source.file))
    .map((facts) => knownDocument(facts, texts.get(facts.source.file) ?? ''));
  const transcripts = new Set(known.flatMap((one) => one.transcripts.map(({ address }) => address)));
  return {
    settings: { ...currentSettings(), deploy: undefined },
    url: siteUrl(),
    documents: known,
    unpublished: documents.flatMap((facts) => (shown.has(facts.source.file) ? [] : marksOf(pathOf(facts)))),
    redirects: redirects.map(({ from }) => from),
    files: publicAddresses(publicFolder),
    turns: Object.fromEntries(
      [...transcripts].map((address) => [address, files.turnStarts(address).map((start) => start ?? null)]),
    ),
    published: [...readLedgerLines(folder).keys()],
  };
}

const marksOf = (address: string | undefined): string[] => (address ? [addressMark(address)] : []);

function knownDocument(facts: Facts, text: string): KnownDocument {
  const {
    source,
    outline,
    references,
    body: _,
    recordings: __,
    spans: ___,
    named: ____,
    ...kindAndData
  } = facts;
  return {
    ...withoutTexts(kindAndData),
    file: source.file,
    id: source.id,
    anchors: outline.anchors,
    links: references.map(({ href }) => href).filter((href) => /^\/(?!\/)/.test(href)),
    aliasLines: aliasesIn(facts).map((_, at) => lineOfAlias(facts, at, text)),
    transcripts: outline.media.flatMap(({ transcript, chapters }, index) =>
      transcript?.startsWith('/')
        ? [{ medium: index + 1, address: transcript, taken: chapters.map(({ at }) => at) }]
        : [],
    ),
  };
}

const aliasesIn = ({ data }: Facts): readonly string[] => (data && 'aliases' in data ? data.aliases : []);

/** The same with front matter in which the texts are empty. */
function withoutTexts<T extends KindAndData>(one: T): T {
  if (!one.data) return one;
  const data = { ...one.data };
  for (const key of UNASKED) {
    const value: unknown = Reflect.get(data, key);
    if (typeof value === 'string') Reflect.set(data, key, '');
    else if (Array.isArray(value)) Reflect.set(data, key, []);
  }
  return { ...one, data };
}
