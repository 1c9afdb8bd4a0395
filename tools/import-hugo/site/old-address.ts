/**
 * An address of the old site in full. One from the root of its host may name the folder that the site lies in.
 *
 * @param path as it is written on the old site, without a host
 * @param origin the address of the old site, without a slash at its end
 */
export function oldAddress(path: string, origin: string): string {
  const folder = /^https?:\/\/[^/]+(\/.+)$/i.exec(origin)?.[1];
  if (folder !== undefined && path.startsWith(`${folder}/`)) return origin.slice(0, -folder.length) + path;
  return `${origin}/${path.replace(/^(?:\.{0,2}\/)+/, '')}`;
}
