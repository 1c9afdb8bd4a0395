/**
 * Says which host the site is handed to: the variable DEPLOY_TO, or else `deploy` in content/site.yml. Plain JavaScript, because workflows
 * ask before anything is installed.
 *
 * Environment: DEPLOY_TO (`none`: no host, whatever the settings say). Prints the host; writes `host=…`, empty where there is none, and
 * `previews=true` where it gives each pull request an address of its own, to GITHUB_OUTPUT. Exit code 1 where there is no such host.
 */
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writtenSetting } from '../github/written-setting.mjs';

/** Hosts that there is a road to, as `roads` has them. */
export const HOSTS = ['github-pages', 'cloudflare-pages', 'netlify', 's3', 'server'];

/** Hosts that give a site besides the published one an address. */
export const PREVIEW_HOSTS = ['cloudflare-pages', 'netlify'];

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string} empty where none is named
 * @throws where what is named is no host
 */
export function namedHost(environment) {
  const named = environment.DEPLOY_TO || writtenSetting('deploy', environment) || 'none';
  if (named === 'none') return '';
  if (HOSTS.includes(named)) return named;
  throw new Error(
    `There is no host “${named}”. There are: ${HOSTS.join(', ')}. Correct ${environment.DEPLOY_TO ? 'the variable DEPLOY_TO' : '“deploy” in content/site.yml'}.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const host = namedHost(process.env);
    console.log(host ? `The site is handed to ${host}.` : 'The site is handed to no host.');
    const output = `host=${host}\npreviews=${PREVIEW_HOSTS.includes(host)}\n`;
    if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, output);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
