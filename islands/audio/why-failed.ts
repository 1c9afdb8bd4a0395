import type { Failure } from './sound';

/**
 * Asks for the head of a file that did not play. Only the site’s own files can be asked about: the policy allows no other connection,
 * and of a file elsewhere nobody can tell, so it is taken for missing.
 */
export async function whyFailed(src: string): Promise<Failure> {
  if (new URL(src).origin !== location.origin) return 'missing';
  return fetch(src, { method: 'HEAD' }).then(
    ({ ok }) => (ok ? 'unplayable' : 'missing'),
    () => 'missing', // No network: it cannot be downloaded now either.
  );
}
