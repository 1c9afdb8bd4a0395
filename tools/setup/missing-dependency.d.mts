/** Why an installation is needed, in a few words; undefined where everything of the lock file is installed. */
export function dependencyToInstall(root: string): string | undefined;
