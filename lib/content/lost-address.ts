/** What to do about a published address that nothing answers any more: the line to add, which `--fix` adds. */
import { writtenAddress } from '../addresses/fault';
import { kinds } from '../kinds';
import { addAlias } from './add-alias';
import type { Facts } from './document';
import type { Problem, Repair } from './problem';
import { pathOf, type SiteIndex } from './site-index';
import { yamlValue } from './yaml-value';

/** A file that remedies add to, and its text; empty where it is not there yet. */
export interface Written {
  readonly file: string;
  readonly text: string;
}

type Remedy = Pick<Problem, 'fix' | 'lines' | 'repair'>;

/** The document that lived at the address keeps it as an alias; one whose kind has none gets a redirect. */
export function movedRemedy(address: string, moved: Facts, text: string, redirects: Written): Remedy {
  if (!kinds[moved.kind].aliases) return redirectRemedy(address, pathOf(moved) ?? '/', redirects);
  const written = yamlValue(writtenAddress(address));
  const repair = addAlias(text, moved.spans, written);
  return { fix: moved.spans.aliases ? `Add ${written} to aliases.` : `Add aliases: [${written}].`, repair };
}

/** What is gone is said to be gone, unless somebody knows better; an empty list of months leads up to its year. */
export function goneRemedy(address: string, index: SiteIndex, redirects: Written): Remedy {
  const year = /^\/(\d{4}\/)(?:\d{2}\/)?$/.exec(address)?.[1];
  if (year) return redirectRemedy(address, index.anchors(`/${year}`) ? `/${year}` : '/news/', redirects);
  const what = address.startsWith('/media/') ? 'file' : 'page';
  const { lines, repair } = entriesRemedy([[address, 'gone: true']], redirects, `${address} as gone`);
  const fix = `Bring the ${what} back, or add these lines to redirects.yml, as --fix does; if another ${what} takes its place, write “to:” and its address instead of “gone: true”:`;
  return { fix, lines, repair };
}

const redirectRemedy = (address: string, to: string, redirects: Written): Remedy => ({
  fix: 'Add to redirects.yml:',
  ...entriesRemedy([[address, answerTo(to)]], redirects, address),
});

/** A redirect for each of many addresses; the lines of the first `shown` are told. */
export function redirectsRemedy(
  moves: readonly { readonly from: string; readonly to: string }[],
  redirects: Written,
  shown: number,
): Pick<Problem, 'lines' | 'repair'> {
  const entries = moves.map(({ from, to }) => [from, answerTo(to)] as const);
  const { lines, repair } = entriesRemedy(entries, redirects, `${moves.length} redirects`);
  return { lines: [...lines.slice(0, 2 * shown), ...(moves.length > shown ? ['…'] : [])], repair };
}

const answerTo = (to: string): string => `to: ${yamlValue(writtenAddress(to))}`;

function entriesRemedy(
  entries: readonly (readonly [address: string, answer: string])[],
  { file, text }: Written,
  says: string,
): { readonly lines: readonly string[]; readonly repair: Repair } {
  const indent = /^ *(?=- )/m.exec(text)?.[0] ?? '';
  const lines = entries
    .flatMap(([address, answer]) => [`- from: ${yamlValue(writtenAddress(address))}`, `  ${answer}`])
    .map((line) => indent + line);
  const entry = lines.join('\n');
  const added = text === '' || text.endsWith('\n') ? `${entry}\n` : `\n${entry}`;
  const end = text.length;
  return {
    lines,
    repair: { says: `added ${says} to redirects.yml`, file, edits: [{ start: end, end, text: added }] },
  };
}
