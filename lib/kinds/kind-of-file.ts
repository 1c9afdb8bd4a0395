import { type KindName, kindsInUse } from './index';

/** The kind of a content file by its place, `content/posts/2026/x.mdx`; `undefined` where no kind has such files. */
export function kindOfFile(file: string): KindName | undefined {
  const [, folder = '', ...rest] = file.split('/');
  if (!file.endsWith('.mdx') || rest.length === 0) return undefined;
  return kindsInUse().find((kind) => kind.folder === folder)?.kind;
}
