import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares the lock file with npm's record of what it installed (`node_modules/.package-lock.json`).
 *
 * @param {string} root the folder of package.json
 * @returns {string | undefined} why an installation is needed, in a few words; undefined where all is there
 */
export function dependencyToInstall(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!wanted)
    throw new Error(
      'package-lock.json is missing or broken; restore it with “git checkout package-lock.json”.',
    );
  if (!installed) return 'none are installed yet';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    // The empty path is the project itself. Optional packages are those of other platforms.
    if (path === '' || (optional && !installed[path])) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!installed[path]) return `${name} is missing`;
    if (installed[path].version !== version)
      return `${name} ${version} is wanted, ${installed[path].version} is there`;
  }
  return undefined;
}

/** The `packages` table of a lock file, or undefined where there is no readable file. */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
