import { type KindName, kindsInUse } from './index';

/** The kind of a content file by its place, `content/posts/2026/x.mdx`, with its id; `undefined` where no kind has such files. */
export function kindOfFile(file: string): { readonly kind: KindName; readonly id: string } | undefined {
  const [, folder = '', ...rest] = file.split('/');
  if (!file.endsWith('.mdx') || rest.length === 0) return undefined;
  return kindInFolder(folder, rest.join('/').slice(0, -'.mdx'.length));
}

/**
 * The kind of a file in a folder of kinds, with its id.
 *
 * @param path below the folder, without the extension
 */
export function kindInFolder(
  folder: string,
  path: string,
): { readonly kind: KindName; readonly id: string } | undefined {
  for (const declaration of kindsInUse()) {
    const id = declaration.folder === folder ? declaration.idAt(path) : undefined;
    if (id !== undefined) return { kind: declaration.kind, id };
  }
  return undefined;
}
