/** Where the settings come from in a browser: the page has fetched them. In Node it is from-disk.ts. */
import type { Settings } from '../settings';

let given: { readonly settings: Settings; readonly url: string } | undefined;

/**
 * Says what the settings are; everything that asks for them comes later.
 *
 * @param url address of the published site
 */
export function giveSettings(settings: Settings, url: string): void {
  given = { settings, url };
}

/** @throws where nobody has given them yet, which is a fault of this project */
export function currentSettings(): Settings {
  if (!given) throw new Error('Nobody has said yet what the settings are.');
  return given.settings;
}

export const givenUrl = (): string | undefined => given?.url;

export const localUrl = (): string => 'http://localhost';
