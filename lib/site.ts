/** The settings of the publication, as `content/site.yml` has them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './publication';
import { settingsIn } from './settings/parse';
import type { Settings } from './settings/settings';

let read: { readonly stamp: string; readonly settings: Settings } | undefined;

/** The settings, read when somebody first asks for them; in development again after the file has changed. */
function settings(): Settings {
  const file = join(contentFolder(), 'site.yml');
  const stamp = process.env.NODE_ENV === 'development' ? `${file} ${changeOf(file)}` : file;
  if (read?.stamp !== stamp) read = { stamp, settings: settingsIn(textOf(file)) };
  return read.settings;
}

/** Reads the settings anew when somebody asks next: for commands that have just written them. */
export function forgetSettings(): void {
  read = undefined;
}

/** What is wrong with the file is told by the content check; here a faulty setting counts as not written. */
function textOf(file: string): string | undefined {
  return changeOf(file) === undefined ? undefined : readFileSync(file, 'utf8');
}

const changeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/**
 * The settings as data: `site.name`. They are looked up with each access, because which publication it is, and in
 * development what its file says, is not known when modules are loaded.
 */
export const site: Settings = new Proxy(Object.create(null), {
  get: (_, key) => Reflect.get(settings(), key),
});

/**
 * The address of the published site without a trailing slash: `SITE_URL`, or else the setting `url`; on this machine
 * where there is neither. Empty is unset: that is how a workflow hands on a variable that nobody has set.
 */
export function siteUrl(): string {
  return (process.env.SITE_URL || site.url || `http://localhost:${process.env.PORT || 3000}`).replace(
    /\/+$/,
    '',
  );
}

/** The address of the host that the site is served from: `https://example.org`. Empty where the setting is no address. */
export const siteOrigin = (): string => (URL.canParse(siteUrl()) ? new URL(siteUrl()).origin : '');

/**
 * The path below which the site is served, as addresses have it: `/notes`, where the site is `https://example.org/notes`.
 * Empty where it has its host to itself.
 */
export const basePath = (): string =>
  URL.canParse(siteUrl()) ? new URL(siteUrl()).pathname.replace(/\/+$/, '') : '';
