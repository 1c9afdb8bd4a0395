/**
 * Hands the built site of a pull request to the host, at an address of its own. Plain JavaScript with nothing but Node's modules and the
 * host's own command, because it runs beside a token, on files that anybody may have made: they are sent, and never run.
 *
 * Usage: node tools/deploy/hand-over-preview.mjs cloudflare-pages|netlify FOLDER
 * Environment: PREVIEW_OF (what it is a preview of, `owner/branch` for instance: the address is made of it), and what the host needs
 * (roads.ts). Writes `url=…` to GITHUB_OUTPUT.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NETLIFY, WRANGLER } from './host-commands.mjs';

/** Letters of an address that the name of a branch gets; with the rest it is within the 28 that Cloudflare takes. */
const READABLE = 14;

/**
 * The name of a preview in its address: always the same for one branch, never that of the published site.
 *
 * @param {string} of
 */
export function previewName(of) {
  const readable = of
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, READABLE)
    .replace(/-$/, '');
  return `pr-${readable}-${createHash('sha256').update(of).digest('hex').slice(0, 8)}`.replace('--', '-');
}

/**
 * What hosts would run or take for their settings, and no build of ours makes: a Worker, functions, routes.
 *
 * @param {readonly string[]} names of what is in the folder
 */
export const foreignNames = (names) =>
  names.filter((name) =>
    /^[_.]/.test(name)
      ? !['_next', '_headers', '_redirects', '.nojekyll', '.well-known'].includes(name)
      : /^(?:functions|netlify|netlify\.toml|wrangler\..*|package\.json|node_modules)$/.test(name),
  );

const HOSTS = {
  'cloudflare-pages': {
    needs: ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_PROJECT'],
    args: (folder, name, { CLOUDFLARE_PROJECT: project }) => [
      WRANGLER,
      'pages',
      'deploy',
      folder,
      '--project-name',
      project,
      '--branch',
      name,
    ],
    // One JSON value a line; the last of this type has the address of the branch.
    address: (_printed, lines) => {
      const entries = lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const { alias, url } = entries.findLast(({ type }) => type === 'pages-deploy-detailed') ?? {};
      return alias ?? url;
    },
  },
  netlify: {
    needs: ['NETLIFY_AUTH_TOKEN', 'NETLIFY_SITE_ID'],
    args: (folder, name) => [NETLIFY, 'deploy', '--no-build', '--json', '--alias', name, '--dir', folder],
    address: (printed) => JSON.parse(printed).deploy_url,
  },
};

function handOver([hostName = '', folder = ''], environment) {
  const host = Object.hasOwn(HOSTS, hostName) ? HOSTS[hostName] : undefined;
  if (!host || !folder || !environment.PREVIEW_OF)
    throw new Error(
      `Usage: PREVIEW_OF=owner/branch hand-over-preview.mjs ${Object.keys(HOSTS).join('|')} FOLDER`,
    );
  const missing = host.needs.filter((name) => !environment[name]);
  if (missing.length > 0)
    throw new Error(
      `Not set: ${missing.join(', ')}. docs/deploying.md says where, under “Previews of pull requests”.`,
    );
  const names = readdirSync(folder);
  const foreign = foreignNames(names);
  if (!names.includes('index.html') || foreign.length > 0)
    throw new Error(
      `${folder} is no site that this project has built: ${foreign.join(', ') || 'index.html is missing'}. Nothing was sent.`,
    );
  // Both commands read settings from where they are started; there are none.
  const cwd = mkdtempSync(join(tmpdir(), 'preview-'));
  const report = join(cwd, 'report');
  const printed = execFileSync(
    'npx',
    ['--yes', ...host.args(resolve(folder), previewName(environment.PREVIEW_OF), environment)],
    {
      cwd,
      encoding: 'utf8',
      env: { ...environment, WRANGLER_OUTPUT_FILE_PATH: report },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = host.address(printed, readdirSync(cwd).includes('report') ? readFileSync(report, 'utf8') : '');
  if (!/^https:\/\/[\w.-]+\/?$/.test(url ?? ''))
    throw new Error(`The host did not say where the preview is. It printed:\n${printed}`);
  return url;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const url = handOver(process.argv.slice(2), process.env);
    console.log(`The preview is at ${url}.`);
    if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `url=${url}\n`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
