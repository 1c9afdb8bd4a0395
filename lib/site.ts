/**
 * The settings of the publication, as `content/site.yml` has them. `#settings-source` (in package.json) reads them from there; in a browser
 * it has been given them.
 */
import { currentSettings, givenUrl, localUrl } from '#settings-source';
import type { Settings } from './settings/settings';

/**
 * The settings as data: `site.name`. They are looked up with each access, because which publication it is, and in
 * development what its file says, is not known when modules are loaded.
 */
export const site: Settings = new Proxy(Object.create(null), {
  get: (_, key) => Reflect.get(currentSettings(), key),
});

/**
 * The address of the published site without a trailing slash: `SITE_URL`, or else the setting `url`; on this machine
 * where there is neither.
 */
export function siteUrl(): string {
  return (givenUrl() || site.url || localUrl()).replace(/\/+$/, '');
}

/** The address of the host that the site is served from: `https://example.org`. Empty where the setting is no address. */
export const siteOrigin = (): string => (URL.canParse(siteUrl()) ? new URL(siteUrl()).origin : '');

/**
 * The path below which the site is served, as addresses have it: `/notes`, where the site is `https://example.org/notes`.
 * Empty where it has its host to itself.
 */
export const basePath = (): string =>
  URL.canParse(siteUrl()) ? new URL(siteUrl()).pathname.replace(/\/+$/, '') : '';
