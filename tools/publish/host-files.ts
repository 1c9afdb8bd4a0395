/** The policy in the words of hosts. */
import { createHash } from 'node:crypto';
import { partsOf } from '@/lib/addresses/permalink.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { nginxMap, nginxSizes, nginxValue, nginxText as quote } from '@/lib/redirects/nginx.ts';
import { basePath, site } from '@/lib/site.ts';
import { servedAddress, writePath } from '@/lib/urls.ts';
import { CONTENT_TYPES, CONTENT_TYPES_BY_NAME } from '../serve/content-type.ts';
import { EVERYBODY, headerRules, headersFor } from './policy.ts';

/** Endings of files below `/media/` that get a sandbox: all that the site knows but PDF. */
const SANDBOXED = Object.keys(CONTENT_TYPES).filter((ending) => ending !== '.pdf');

/** The directive that keeps other sites from framing a page (CSP, 6.4.2). */
const NO_FRAME = "frame-ancestors 'none'";

/** How many folders deep pages lie that are not posts: `/event/2026/05/06/x/`. */
const DEEPEST_PAGE = 5;

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The pages that lie as deep as framed players, by how deep that is. */
const BESIDE_PLAYERS: Readonly<Record<number, readonly string[]>> = {
  2: [
    ...['topics', 'authors', 'series', 'contribute'].map((folder) => `/${folder}/:b`),
    ...MONTHS.map((month) => `/:a/${month}`),
  ],
  3: ['/:a/page/:c'],
  4: ['/:a/:b/page/:d'],
  5: ['/event/:b/:c/:d/:e'],
};

/** Everything but framed players, in the placeholders that both hosts have: pages by how deep they lie, and files. */
function unframed(): string[] {
  const players = partsOf(site.permalinks.posts) + 1;
  const depths = Array.from({ length: Math.max(DEEPEST_PAGE, players - 1) }, (_, index) => index + 1);
  const folders = depths
    .filter((depth) => depth !== players)
    .map((depth) => `/${[...'abcde'.slice(0, depth)].map((name) => `:${name}`).join('/')}`);
  const pages = [...folders, ...(BESIDE_PLAYERS[players] ?? [])];
  return ['/', ...pages.flatMap((path) => [path, `${path}/`]), '/media/*'];
}

/**
 * `_headers` for Netlify and Cloudflare Pages. Both send every rule that matches and join values by a comma, and neither knows
 * an exception, so each header stands in rules that never meet. For that reason:
 *
 * - how long pages are kept is what both hosts do anyway;
 * - who may frame a page stands in rules of its own, by how deep the page lies: framed players (`/2026/11/10/slug/embed/`) have none. They lie
 *   deeper than any other page, unless `permalinks` says otherwise. Beside the policy it is a second one, which is enforced as well;
 * - everything may be read by other sites, not only what is made for them;
 * - what the page to write on may ask, headers allow everywhere, and each page’s own policy on that page alone;
 * - `/media/` gets `sandbox` beside the policy: two policies joined by a comma are both enforced (CSP, 2.2.2).
 */
export function headersFile(): string {
  const { 'Cache-Control': _hostDefault, ...common } = headersFor(writePath());
  const anyFrame = (common['Content-Security-Policy'] ?? '').replace(`; ${NO_FRAME}`, '');
  const blocks = [
    { path: '/*', headers: { ...common, ...EVERYBODY, 'Content-Security-Policy': anyFrame } },
    ...unframed().map((path) => ({ path, headers: { 'Content-Security-Policy': NO_FRAME } })),
    ...headerRules()
      .filter((rule) => rule.path !== '/' && 'Cache-Control' in rule.headers)
      .map(({ path, headers }) => ({ path: `${path}*`, headers })),
    ...SANDBOXED.map((ending) => ({
      path: `/media/*${ending}`,
      headers: { 'Content-Security-Policy': 'sandbox' },
    })),
  ];
  const text = blocks.map(({ path, headers }) =>
    [servedAddress(path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    ),
  );
  return `${text.join('\n\n')}\n`;
}

const GENERATED = '# Each release makes this file anew. What is your own belongs into nginx.conf.\n';

/** What releases tell nginx (1.22 or newer); nginx-server.ts says where each file is included. */
export interface NginxFiles {
  /** Once, before the first map of the http block. */
  readonly 'sizes.conf': string;
  /** In the http block. */
  readonly 'maps.conf': string;
  /** In a server block. */
  readonly 'site.conf': string;
}

/**
 * What the names of a site's variables begin with: a hash of the folder that it is served from, because several sites on one server
 * share one list of names. Short, because nginx takes names of up to 46 characters without a setting for it.
 */
const variablePrefix = (root: string): string =>
  `gazette_${createHash('sha256').update(root).digest('hex').slice(0, 8)}`;

/**
 * Old addresses, headers and places of files in the words of nginx. An `add_header` in a location replaces all of the server's, so the values
 * come from maps by path and there is one list of them.
 *
 * @param root the folder that the current release is served from
 * @param redirects old addresses: answered with 301, or with 410 where they are gone for good
 */
export function nginxConfiguration(root: string, redirects: readonly Redirect[] = []): NginxFiles {
  const rules = headerRules();
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const prefix = variablePrefix(root);
  const variable = (name: string) => `$${prefix}_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    // nginx takes the first regular expression that matches, so the later rules, which win, come first.
    const lines = [...rules].reverse().flatMap(({ path, ending, headers }) => {
      const value = headers[name];
      if (value === undefined) return [];
      return `    ${pathPattern(path, ending)} ${quote(value)};`;
    });
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}`;
  });
  const headers = names.map((name) => `    add_header ${name} ${variable(name)} always;`);
  return {
    'sizes.conf': `${GENERATED}${nginxSizes(redirects)}`,
    'maps.conf': `${GENERATED}# ${prefix} is the site in ${root.replaceAll(/\s/g, ' ')}\n${nginxMap(redirects, prefix)}\n${maps.join('\n\n')}\n`,
    'site.conf': `${GENERATED}
${basePath() ? '' : `    root ${nginxValue(root, prefix)};\n`}    index index.html;
    charset utf-8;
    charset_types text/css text/javascript text/plain text/vtt text/markdown text/csv application/xml application/json application/rss+xml application/atom+xml application/feed+json application/manifest+json image/svg+xml;

${typesMap()}
    gzip_static on;
    etag on;
    server_tokens off;
    absolute_redirect off;
    error_page 404 ${servedAddress('/404.html')};
    error_page 410 ${servedAddress('/410.html')};
    if ($${prefix}_gone) { return 410; }
    if ($${prefix}_redirect) { return 301 $${prefix}_redirect; }

${headers.join('\n')}

${pageLocations(root, prefix)}
    # Instructions for other hosts, and what is hidden, are not pages.
    location ~ ^${escapeExpression(servedAddress('/'))}(?:_headers|_redirects|nginx\\.conf)$ { return 404; }
    location ~ /\\.(?!well-known/) { return 404; }
`,
  };
}

/** Where the site's files are found; what is not below its path is for the server block (nginx-server.ts). */
function pageLocations(root: string, prefix: string): string {
  const base = basePath();
  if (base === '') return `    location / {\n        try_files $uri $uri/ =404;\n    }\n${namedTypes()}`;
  return `    location = ${base} { return 301 ${base}/; }
    location ${base}/ {
        alias ${nginxValue(`${root}/`, prefix)};
${namedTypes()}    }
`;
}

/** The paths of a rule as a map of nginx reads them. */
function pathPattern(path: string, ending: string | undefined): string {
  const served = escapeExpression(servedAddress(path));
  if (ending === undefined) return path === '/' ? 'default' : quote(`~^${served}`);
  const start = path === '/' ? '' : `^${served}.*`;
  return quote(`~*${start}${escapeExpression(ending)}$`);
}

const escapeExpression = (path: string): string => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bare = (type: string): string => type.replace(/;.*/, '');

function typesMap(): string {
  const byType = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(CONTENT_TYPES)) {
    byType.set(bare(type), [...(byType.get(bare(type)) ?? []), extension.slice(1)]);
  }
  const lines = [...byType].map(([type, extensions]) => `        ${type} ${extensions.join(' ')};`);
  return `    types {\n${lines.join('\n')}\n    }\n`;
}

function namedTypes(): string {
  const entries = Object.entries(CONTENT_TYPES_BY_NAME);
  return entries
    .map(
      ([name, type]) =>
        `    location ~ /${escapeExpression(name)}$ { types { } default_type ${bare(type)}; }\n`,
    )
    .join('');
}
