import { betterName } from '@/lib/content/media/name';
import { cleanName } from '@/lib/content/media-advice';

/**
 * A free address for a file, with a name that the check takes: `/media/img-1234-2.jpg`.
 *
 * @param stem its name without an ending, as somebody has typed it
 * @param ending without its dot
 */
export function addressFor(stem: string, ending: string, taken: ReadonlySet<string>): string {
  const base = betterName(cleanName(`${stem}.${ending}`)).slice(0, -ending.length - 1);
  for (let count = 1; ; count++) {
    const address = `/media/${count === 1 ? base : `${base}-${count}`}.${ending}`;
    if (!taken.has(address)) return address;
  }
}

/** The path of a served file in the publication: `public/media/counter.jpg`. */
export const pathOf = (address: string): string => `public${address}`;
