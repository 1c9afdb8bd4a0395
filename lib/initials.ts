/**
 * `Ashley Wichman` → `AW`, `Gazette editors` → `GE`, `李明` → `李`: the first letters of the first and the last word of a name.
 *
 * @returns empty where the name has no letter
 */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => (word?.match(/^.\p{M}*/u)?.[0] ?? '').toUpperCase()).join('');
}
