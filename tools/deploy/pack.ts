import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleProgram } from '../setup/bundle-program.ts';
import { redirectsOfContent } from './redirects-of-content.ts';

/** What a packed command does without: packing, and reading the content. */
export const NOT_PACKED = ['./pack.ts', './redirects-of-content.ts'];

/**
 * Writes this command as one file, and what it has to know of the content, so that whatever hands the site over installs
 * nothing: `node deploy.mjs <host> --redirects redirects.json`.
 */
export async function pack(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'redirects.json'), `${JSON.stringify(redirectsOfContent())}\n`);
  await bundleProgram('tools/deploy/stand-alone.ts', join(folder, 'deploy.mjs'), { leaveOut: NOT_PACKED });
}
