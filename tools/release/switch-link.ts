import { rename, rm, symlink } from 'node:fs/promises';

/**
 * Makes a symbolic link lead elsewhere. `ln -sfn` is two system calls, between which there is no link; a rename is one.
 *
 * @param target as the link names it: relative to the folder of the link, or absolute
 */
export async function switchLink(link: string, target: string): Promise<void> {
  const fresh = `${link}.new`;
  await rm(fresh, { force: true });
  await symlink(target, fresh);
  await rename(fresh, link);
}
