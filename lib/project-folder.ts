/**
 * The folder of the project: where every command runs. In a file of its own, because a bundler that saw in one place where a path
 * begins would look through the whole project for what may be read at its end.
 */
export const projectFolder = (): string => process.cwd();
