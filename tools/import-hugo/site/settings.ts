/** `site.yml` of the imported publication. */
import { type SettingsInput, settingsText } from '@/lib/settings/write';
import { site } from '@/lib/site';
import type { ImportOptions } from './types';

/** The settings that can be told from the site itself; the rest is its publisher’s to write. */
export function importedSettings({ origin }: ImportOptions): string {
  const settings: SettingsInput = {
    name: new URL(origin).hostname.replace(/^www\./, ''),
    url: origin,
    legacy_media: site.legacyMediaBase,
    hosts: {
      pictures: [...site.imageHosts],
      media: [...site.mediaHosts],
      frames: [...site.embedHosts],
    },
  };
  return settingsText(settings);
}
