import { releaseToObjectStore } from '../release/object-store/release-to-object-store.ts';
import { revision } from '../release/revision.ts';
import { awsIdentity } from './aws-identity.ts';
import { readRedirects } from './read-redirects.ts';

/**
 * Releases the built site to the object store that variables name, with the identity of the run where they name a role.
 *
 * @param redirects a file of old addresses, as `pack` writes it; those of the content where missing
 */
export async function releaseToStore(
  site: string,
  redirects: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { DEPLOY_BUCKET: to = '', AWS_REGION: region } = variables;
  const { DEPLOY_ENDPOINT: endpoint, CLOUDFRONT_DISTRIBUTION: distribution } = variables;
  Object.assign(process.env, await awsIdentity(variables));
  const from = await readRedirects(redirects);
  await releaseToObjectStore(
    {
      to,
      site,
      region,
      endpoint: endpoint || undefined,
      distribution: distribution || undefined,
      parallel: '16',
    },
    { revision: revision(), redirects: () => from },
  );
}
