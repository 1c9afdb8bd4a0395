/** The newest text of a file, asked of the repository when the person says so. */
import { apiAddress, type Repository } from '@/lib/repository-addresses';

/** A text, or why there is none. */
export type Fetched =
  | { readonly text: string }
  | { readonly failed: 'missing' | 'limit' | 'unreachable' };

/**
 * Asks GitHub for a file of a public repository, as anybody may (https://docs.github.com/rest/repos/contents): the text as it is, byte for
 * byte. Without an account GitHub answers 60 times an hour, counted for all who share an address.
 *
 * @throws where the repository is not on GitHub
 */
export async function fetchFile(
  repository: Repository,
  file: string,
  ask: typeof fetch = fetch,
): Promise<Fetched> {
  const address = apiAddress(repository, file);
  if (address === undefined) throw new Error(`${repository.url} is not on GitHub.`);
  try {
    const answer = await ask(address, {
      headers: { accept: 'application/vnd.github.raw+json' },
      // Neither a cookie nor the page that asks is told.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (answer.ok) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()) };
    return { failed: answer.status === 403 || answer.status === 429 ? 'limit' : 'missing' };
  } catch (error) {
    console.warn(error);
    return { failed: 'unreachable' };
  }
}

/** A text as fields have it: lines end in a line feed, and no mark of its encoding is before it. */
export const asWritten = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** A text that was changed, with the line ends and the mark of the file that it comes from. */
export function asInFile(text: string, original: string): string {
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (original.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}
