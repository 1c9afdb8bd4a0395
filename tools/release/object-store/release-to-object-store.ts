import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '@/lib/content/types.ts';
import { isImmutable } from '../../publish/policy.ts';
import type { Context, Outcome } from './context.ts';
import { invalidate, invalidationPaths } from './invalidate.ts';
import { parseLocation } from './location.ts';
import { count } from './progress.ts';
import { readSite } from './read-site.ts';
import { release } from './release.ts';
import { ReleaseError } from './release-error.ts';
import { rollback } from './rollback.ts';
import { run } from './run.ts';
import { stackTemplate } from './stack/template.ts';

/** What `npm run release` was told about an object store. */
export interface ObjectStoreOptions {
  readonly to: string;
  readonly site: string;
  readonly rollback?: boolean;
  readonly dryRun?: boolean;
  readonly region?: string;
  readonly endpoint?: string;
  readonly distribution?: string;
  readonly stack?: boolean;
  readonly parallel: string;
}

/** What a site was built from. */
export interface BuiltFrom {
  readonly revision: string;
  /** Old addresses on the day of the build. */
  readonly redirects: () => readonly Redirect[];
}

/** Requests at a time that a store takes from one client without slowing it down. */
const MOST_PARALLEL = 100;

/**
 * Releases the built site to an object store, or takes the last release back.
 *
 * @throws ReleaseError with place and remedy
 */
export async function releaseToObjectStore(options: ObjectStoreOptions, from: BuiltFrom): Promise<void> {
  // The SDK tells of the end of Node 20 in its later versions; package.json pins this one.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const location = parseLocation(options.to);
  if (options.stack) {
    console.log(JSON.stringify(stackTemplate(location), null, 2));
    return;
  }
  const stop = new AbortController();
  const onSignal = () =>
    stop.abort(
      new ReleaseError('Stopped. What was sent stays sent: run the command again to send the rest.'),
    );
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const started = performance.now();
  const work = await workOf(options, from);
  const { region, endpoint, distribution, dryRun = false } = options;
  const connection = { bucket: location.bucket, region, endpoint, parallel: parallelOf(options.parallel) };
  const settings = { connection, location, dryRun, print: console.log, signal: stop.signal };
  const { id, changed } = await run(settings, work);
  if (dryRun) return;
  if (distribution) {
    const paths = invalidationPaths(changed, isImmutable);
    await invalidate(distribution, paths, `${id}-${Date.now()}`, { signal: stop.signal });
    if (paths.length > 0)
      console.log(
        `CloudFront forgets ${paths[0] === '/*' ? 'everything' : `${count(paths.length)} addresses`}.`,
      );
  }
  console.log(`${id} is current (${((performance.now() - started) / 1000).toFixed(1)} s).`);
}

async function workOf(
  options: ObjectStoreOptions,
  { revision, redirects }: BuiltFrom,
): Promise<(context: Context) => Promise<Outcome>> {
  if (options.rollback) return rollback;
  if (!existsSync(join(options.site, 'index.html'))) {
    throw new ReleaseError(`There is no site in ${options.site}; build it with “npm run build”.`);
  }
  const invalidated = options.distribution !== undefined;
  const objects = await readSite({ folder: options.site, redirects: redirects(), invalidated });
  const now = new Date();
  const id = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${revision}`;
  return (context) => release(context, { id, revision, released: now.toISOString(), objects, invalidated });
}

function parallelOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_PARALLEL) return number;
  throw new ReleaseError(`--parallel ${text}: expected a whole number from 1 to ${MOST_PARALLEL}.`);
}
