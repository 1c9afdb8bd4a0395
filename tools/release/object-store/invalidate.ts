import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront';
import { encodePath } from '@/lib/addresses/address.ts';
import { isTransient, withAttempts } from './attempts.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Up to this many addresses are named one by one. Above it, all are: `/*` costs as much as one of them, and hashed files, which
 * are fetched again then, are quick to fetch.
 */
const NAMED = 50;

/** What a reader asks for to get an object: `/news/` of `news/index.html`. */
const addressOf = (path: string): string => encodePath(`/${path.replace(/(^|\/)index\.html$/, '$1')}`);

/** What CloudFront has to forget, of the paths that a release sent or deleted. Hashed files never change. */
export function invalidationPaths(
  changed: readonly string[],
  isImmutable: (path: string) => boolean,
): string[] {
  const addresses = changed.filter((path) => !isImmutable(`/${path}`)).map(addressOf);
  return addresses.length > NAMED ? ['/*'] : addresses.sort();
}

/**
 * Tells CloudFront to forget addresses. The first 1,000 addresses a month are free.
 *
 * @param reference the id of the release; the same one twice is one invalidation
 * @throws ReleaseError where CloudFront refuses; the release is served all the same, within a day everywhere
 */
export async function invalidate(
  distribution: string,
  paths: readonly string[],
  reference: string,
  { endpoint, signal }: { readonly endpoint?: string; readonly signal: AbortSignal },
): Promise<void> {
  if (paths.length === 0) return;
  // CloudFront has one endpoint, in us-east-1, for all regions.
  const client = new CloudFrontClient({ region: 'us-east-1', endpoint, maxAttempts: 1 });
  const command = new CreateInvalidationCommand({
    DistributionId: distribution,
    InvalidationBatch: { CallerReference: reference, Paths: { Quantity: paths.length, Items: [...paths] } },
  });
  try {
    await withAttempts(() => client.send(command, { abortSignal: signal }), signal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const again = `aws cloudfront create-invalidation --distribution-id ${distribution} --paths '/*'`;
    throw new ReleaseError(
      `The release is in the bucket, but CloudFront did not take the invalidation of distribution ${distribution} (${error.name}: ${error.message}). ${remedy(error)} Then run “${again}”; without it readers get pages that are up to a day old.`,
    );
  } finally {
    client.destroy();
  }
}

function remedy(error: Error): string {
  if (error.name === 'NoSuchDistribution') return 'Correct --distribution.';
  if (/AccessDenied/.test(error.name))
    return 'The credentials need cloudfront:CreateInvalidation on it (docs/deploying.md has the policy).';
  return isTransient(error) ? 'Check the network.' : 'Check --distribution and the credentials.';
}
