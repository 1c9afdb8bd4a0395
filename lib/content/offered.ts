/** What the vocabulary holds and a publication can use: some components need a setting. */
import { YOUTUBE } from '../settings/settings';
import { site } from '../site';

/**
 * Whether a component is offered here. `LegacyImage` needs `legacy_media` (a full address on a host for pictures is accepted
 * without, because posts may have it), `Embed` a host for frames.
 */
export function isOffered(name: string): boolean {
  if (name === 'LegacyImage') return site.legacyMediaBase !== undefined;
  return name !== 'Embed' || site.embedHosts.some((host) => host !== YOUTUBE);
}
