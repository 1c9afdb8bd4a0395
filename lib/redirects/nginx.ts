/** Old addresses in the words of nginx. */
import { addressKey, decodePath, spellings } from '../addresses/address';
import { servedTarget } from '../addresses/target';
import type { Redirect } from '../content/types';
import { servedAddress } from '../urls';

/** Text in double quotes as nginx reads it back (ngx_conf_read_token); variables in it are still read as such. */
export const nginxText = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** What the names of variables begin with, where nginx serves one site. */
const PREFIX = 'gazette';

/**
 * A value in which `$` is a sign: nginx has no escape for it, so a variable holds it.
 *
 * @param prefix that of the `nginxMap` which goes before it
 */
export const nginxValue = (text: string, prefix = PREFIX): string =>
  nginxText(text).replaceAll('$', `\${${prefix}_dollar}`);

/** The variable of `nginxValue`. */
const dollar = (prefix: string): string => `# A dollar sign cannot be escaped in nginx; this variable is one.
geo $${prefix}_dollar {
    default "$";
}
`;

/** Size of a pointer, to which nginx also aligns. */
const WORD = 8;

/**
 * The least sizes: nginx takes them once, so those of one site have to do for another on the same server. It keeps no more
 * memory for a large bucket than its entries need.
 */
const LEAST_BUCKET = 2048;
const LEAST_TABLE = 65_536;

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/**
 * Room for the hash tables of maps. An element takes a pointer, its length and its key (NGX_HASH_ELT_SIZE of
 * ngx_hash.h); one that is longer than a bucket keeps nginx from starting. Four of the longest fit into a bucket here.
 */
function hashSizes(keys: readonly string[]): string {
  const longest = Math.max(0, ...keys.map((key) => Buffer.byteLength(key)));
  const element = WORD + Math.ceil((longest + 2) / WORD) * WORD;
  const bucket = Math.max(LEAST_BUCKET, powerOfTwo(4 * element + WORD));
  return `map_hash_bucket_size ${bucket};
map_hash_max_size ${Math.max(LEAST_TABLE, powerOfTwo(4 * keys.length))};
# The variables of several sites.
variables_hash_bucket_size 128;
variables_hash_max_size 4096;
`;
}

/** What nginx has in `$…_address` for an old address, in each Unicode form: decoded, without its last slash. */
const keysOf = ({ from }: Redirect): string[] =>
  spellings(from)
    .filter((spelling) => spelling === '/' || !spelling.endsWith('/'))
    .map((spelling) => servedAddress(decodePath(spelling)).replace(/(.)\/$/, '$1'));

/** Of addresses that nginx takes for one, the first: it compares without regard to capitals. */
function firstOfEach(redirects: readonly Redirect[]): readonly Redirect[] {
  const known = new Set<string>();
  return redirects.filter(({ from }) => {
    const key = addressKey(from);
    return !known.has(key) && known.add(key);
  });
}

/**
 * The sizes of hash tables that `nginxMap` needs. nginx takes them once for its http block, before the first map there; a second
 * time is an error.
 */
export const nginxSizes = (redirects: readonly Redirect[]): string =>
  hashSizes(firstOfEach(redirects).flatMap(keysOf));

/**
 * Maps for nginx's http block. The server block answers with them:
 * `if ($gazette_gone) { return 410; } if ($gazette_redirect) { return 301 $gazette_redirect; }`. nginx compares decoded
 * paths, without regard to capitals, so of two addresses that differ in them alone the first counts. `nginxSizes` go before them.
 *
 * @param prefix what the names of all variables begin with: two sites on one server need two
 */
export function nginxMap(redirects: readonly Redirect[], prefix = PREFIX): string {
  const first = firstOfEach(redirects);
  const lines = (entries: readonly Redirect[], value: (entry: Redirect) => string): string =>
    entries
      .flatMap((entry) => keysOf(entry).map((key) => `    ${nginxText(key)} ${value(entry)};\n`))
      .join('');
  const moved = first.filter(({ to }) => to !== undefined);
  const gone = first.filter(({ to }) => to === undefined);
  return [
    dollar(prefix),
    // An address with its slash, without it, and with the name of the file in its folder are one. “volatile”: nginx
    // itself fetches the page for what is gone, by another address within the same request.
    `map $uri $${prefix}_address {
    volatile;
    default $uri;
    "~^(?<${prefix}_bare>.+?)/(?:index\\.html)?$" $${prefix}_bare;
}
`,
    `map $${prefix}_address $${prefix}_redirect {
    volatile;
    default "";
${lines(moved, ({ to = '' }) => nginxValue(servedTarget(to), prefix))}}
`,
    `map $${prefix}_address $${prefix}_gone {
    volatile;
    default 0;
${lines(gone, () => '1')}}
`,
  ].join('\n');
}
