/**
 * Says whether something on the published site is due: a post that appears, one that is archived, a notice that ends. Every build
 * writes the next such moment into `next-change.json`, so this asks the site itself, in seconds and without packages. Run by schedule.yml.
 *
 * Environment: SITE_URL (else `url` of content/site.yml); DEPLOY_TO (else `deploy`): where no host is named, nothing is due; DAILY=true:
 * due whatever the site says. Prints why; writes
 * `due=true` or `due=false` to GITHUB_OUTPUT.
 */
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { namedHost } from '../deploy/named-host.mjs';
import { writtenSetting } from '../github/written-setting.mjs';

/**
 * @param {string} text of next-change.json
 * @param {number} now milliseconds since 1970
 * @returns {{ due: boolean, why: string }}
 */
export function isDue(text, now) {
  const next = nextMoment(text);
  if (next === undefined) return { due: false, why: 'its next-change.json is none of ours' };
  if (next === null) return { due: false, why: 'nothing is scheduled' };
  const due = Date.parse(next) <= now;
  return { due, why: due ? `something is due since ${next}` : `nothing is due before ${next}` };
}

/** RFC 3339; null where nothing is scheduled; undefined where a build of ours has not written it. */
function nextMoment(text) {
  try {
    const { next } = JSON.parse(text);
    return next === null || !Number.isNaN(Date.parse(next)) ? next : undefined;
  } catch {
    return undefined; // Another page answered, an error of the host for instance.
  }
}

/** The address of the site: the variable, or else the settings. */
export const siteAddress = (environment) => environment.SITE_URL || writtenSetting('url', environment);

async function look(environment, now) {
  if (environment.DAILY === 'true') return { due: true, why: 'the daily build' };
  if (!namedHost(environment)) return { due: false, why: 'no host is named, so nothing is published' };
  const address = siteAddress(environment);
  if (!address)
    return { due: false, why: 'the site has no address: set SITE_URL or url in content/site.yml' };
  // A query that is new each time passes what hosts have kept.
  const url = `${address.replace(/\/$/, '')}/next-change.json?look=${now}`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    if (response.ok) return isDue(await response.text(), now);
    return { due: false, why: `${url} answers ${response.status}; the daily build does not ask it` };
  } catch (error) {
    return { due: false, why: `${url} does not answer (${error.cause?.code ?? error.message})` };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { due, why } = await look(process.env, Date.now());
  console.log(`${due ? 'Build' : 'No build'}: ${why}.`);
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `due=${due}\n`);
}
