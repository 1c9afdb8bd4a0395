/** Names below /media/ that every host and system takes: one each, also where capitals do not count. */
import { betterName, nameFault } from '@/lib/content/media/name';

/** Gives each path of the old site a path below `media/`; ask in a fixed order, for the first keeps its name. */
export function safeNames(): (path: string) => string {
  const folders = new Map<string, string>();
  const taken = new Set<string>();
  const free = (parent: string, name: string): string => {
    const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? [];
    let path = `${parent}/${name}`;
    for (let n = 2; taken.has(path.toLowerCase()); n += 1) path = `${parent}/${stem}-${n}${ending}`;
    taken.add(path.toLowerCase());
    return path;
  };
  const folderFor = (parts: readonly string[]): string => {
    if (parts.length === 0) return 'media';
    const key = parts.join('/').normalize('NFC').toLowerCase();
    const known = folders.get(key);
    if (known) return known;
    const made = free(folderFor(parts.slice(0, -1)), safe(parts.at(-1) ?? '', 'folder'));
    folders.set(key, made);
    return made;
  };
  return (path) => {
    const [, ...parts] = path.split('/');
    if (parts[0] === 'media') parts.shift();
    return free(folderFor(parts.slice(0, -1)), safe(parts.at(-1) ?? '', 'file'));
  };
}

function safe(name: string, what: 'file' | 'folder'): string {
  const composed = name.normalize('NFC');
  if (!nameFault(composed, what)) return composed;
  const better = betterName(composed);
  return nameFault(better, what)
    ? better.replace(/[^\p{L}\p{N}_-]+(?=.*\.)/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '')
    : better;
}
