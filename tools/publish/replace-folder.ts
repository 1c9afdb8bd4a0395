import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another one by rename, so that at no moment half a site is there. Both have
 * to lie on one file system.
 *
 * @throws where a rename fails; the former folder is then back in its place
 */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  const former = `${place}.former`;
  await mkdir(dirname(place), { recursive: true });
  // A process that was killed between the two renames below has left the site under its other name.
  if (!existsSync(place) && existsSync(former)) await rename(former, place);
  await rm(former, { recursive: true, force: true });
  const hadFormer = existsSync(place);
  if (hadFormer) await rename(place, former);
  try {
    await rename(finished, place);
  } catch (error) {
    if (hadFormer) await rename(former, place);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
