/** Names of files in paths with `/`, as Node's `path.posix` reads them, for code that runs in browsers too. */

/** The last part of a path: `x.mdx` of `posts/2026/x.mdx`, without an ending that it has: `x`. A slash at the end of the path does not count. */
export function baseName(path: string, ending = ''): string {
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return ending !== '' && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

/** Everything before the last part: `posts/2026` of `posts/2026/x.mdx`. `.` where there is nothing. */
export function folderName(path: string): string {
  const trimmed = path.replace(/(?<=.)\/+$/, '');
  const at = trimmed.lastIndexOf('/');
  return at < 0 ? '.' : trimmed.slice(0, at) || '/';
}

/** The ending of the last part with its dot: `.mdx`. Empty where there is none, or nothing before it. */
export function fileEnding(path: string): string {
  return /[^./][^/]*?(\.[^./]*)$/.exec(baseName(path))?.[1] ?? '';
}
