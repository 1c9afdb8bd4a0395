import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Redirect } from '@/lib/content/types.ts';

const listShape = z.array(z.strictObject({ from: z.string(), to: z.string().optional() }));

/**
 * Old addresses: of a file that `pack` wrote, or of the content, for which the packages of this project have to be there.
 *
 * @throws where the file is none of `pack`'s
 */
export async function readRedirects(file: string | undefined): Promise<readonly Redirect[]> {
  if (file !== undefined) return listShape.parse(JSON.parse(await readFile(file, 'utf8')));
  const { redirectsOfContent } = await import('./redirects-of-content.ts');
  return redirectsOfContent();
}
