import { addressKey, addressOfFile, encodeAddress } from '@/lib/addresses/address.ts';
import { oldAddressFault, targetFault } from '@/lib/addresses/fault.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { pageFile } from '@/lib/redirects/formats.ts';
import type { PageProblem } from './page-problem.ts';

/**
 * Old addresses that would hide something of the site on some host: they meet a file, lie below one, are read as a
 * pattern, or are the address of another one. The check of the content finds most of them with their line; this
 * compares them with what was really built.
 *
 * @param files of the site, as `filesBelow` names them
 */
export function redirectConflicts(
  files: readonly string[],
  redirects: readonly Redirect[],
): readonly PageProblem[] {
  const tree = new Tree([
    ...files,
    ...redirects.flatMap(({ from }) => {
      const page = pageFile(from);
      return page === undefined || page.endsWith('/index.html') ? [] : page;
    }),
  ]);
  const built = new Map(files.map((file) => [addressKey(addressOfFile(file)), file]));
  const known = new Map<string, Redirect>();
  return redirects.flatMap((redirect) => {
    const { from, to, place = 'content/redirects.yml' } = redirect;
    const key = addressKey(from);
    const other = known.get(key);
    known.set(key, redirect);
    const found =
      addressProblem(from, to) ??
      hidden(built.get(key)) ??
      tree.inTheWay(from) ??
      (other && [
        `is the same address as ${other.from}${other.place ? ` (${other.place})` : ''}`,
        'keep one of the two',
      ]);
    if (!found) return [];
    const [message, fix] = found;
    return [{ place, rule: 'publish/redirect', message: `The old address ${from} ${message}.`, fix }];
  });
}

type Found = readonly [message: string, fix: string];
const REMOVE = 'delete the alias or entry of redirects.yml, or correct its address';

function addressProblem(from: string, to: string | undefined): Found | undefined {
  const fault = oldAddressFault(encodeAddress(from));
  if (fault) return [fault, REMOVE];
  const toFault = to === undefined ? undefined : targetFault(to);
  return toFault ? [`leads to ${to}: it ${toFault}`, 'correct “to”'] : undefined;
}

const hidden = (file: string | undefined): Found | undefined =>
  file === undefined
    ? undefined
    : [
        `is that of a file of the site, ${file}, which it would hide`,
        'delete the alias or entry, or move the page',
      ];

/** The files and folders of the site, by name without regard to capitals, as some file systems and hosts compare them. */
class Tree {
  readonly #files: ReadonlySet<string>;
  readonly #folders: ReadonlySet<string>;

  constructor(files: readonly string[]) {
    this.#files = new Set(files.map(fold));
    this.#folders = new Set(files.flatMap((file) => ancestors(fold(file))));
  }

  /** A file above the page of an old address, or a folder in its place: then it cannot be written. */
  inTheWay(from: string): Found | undefined {
    const page = pageFile(from);
    if (page === undefined) return undefined;
    const name = fold(page);
    const above = ancestors(name).find((folder) => this.#files.has(folder));
    if (above !== undefined) return [`lies below ${above}, which is a file`, REMOVE];
    return this.#folders.has(name) ? [`is that of a folder of the site, ${name}/`, REMOVE] : undefined;
  }
}

const fold = (file: string): string => file.normalize('NFC').toLowerCase();

/** `a/b/c.txt` → `a`, `a/b`. */
function ancestors(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
