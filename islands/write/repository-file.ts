/** A file as it is in the repository now, from GitHub’s API. Nothing is sent but its name, and nobody is named. */

/** Why there is no text. */
export type Failure =
  /** There is no such file, or the repository is not public. */
  | { readonly failed: 'missing' }
  /** GitHub answers a network only so often in an hour; until then, where it says so. */
  | { readonly failed: 'busy'; readonly until?: Date }
  | { readonly failed: 'silent' }
  /** It is not UTF-8. */
  | { readonly failed: 'unreadable' };

export type Reading = { readonly text: string } | Failure;

/**
 * Reads a file. Never throws.
 *
 * @param address as `contentsAddress` makes it
 */
export async function readFile(address: string): Promise<Reading> {
  try {
    const response = await fetch(address, {
      headers: { Accept: 'application/vnd.github.raw+json' },
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return response.ok ? textOf(await response.arrayBuffer()) : failureOf(response);
  } catch (error) {
    // The network, a blocker, or a page without a network.
    console.warn(error);
    return { failed: 'silent' };
  }
}

function textOf(bytes: ArrayBuffer): Reading {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    console.warn(error);
    return { failed: 'unreadable' };
  }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function failureOf({ status, headers }: Response): Failure {
  if (status === 404) return { failed: 'missing' };
  const isUsedUp = status === 403 && headers.get('x-ratelimit-remaining') === '0';
  if (status !== 429 && !isUsedUp) return { failed: 'silent' };
  const reset = Number(headers.get('x-ratelimit-reset'));
  return reset > 0 ? { failed: 'busy', until: new Date(reset * 1000) } : { failed: 'busy' };
}
