/** What is wrong with the settings, alone and among all addresses and files. */
import { optionalFolders } from '../kinds';
import { settingAdvice } from '../settings/advice';
import { siteAddress } from '../settings/fields';
import { readSettings, SETTINGS_FILE } from '../settings/read';
import { Places } from './places';
import type { Problem } from './problem';
import { brokenLink, checkLink } from './rules/link/broken';
import { problemOf } from './rules/rule';
import { settingsAddress } from './rules/settings/address';
import { settingsFileRule } from './rules/settings/file';
import { settingValue } from './rules/settings/value';
import type { SiteIndex } from './site-index';
import type { Sources } from './source';
import { spanOf } from './spans';

/** Every problem of `site.yml`; its links are checked as those of posts are. */
export function settingsProblems(
  { settings: source, problems: ofFiles }: Sources,
  index: SiteIndex,
): Problem[] {
  const file = source?.file ?? SETTINGS_FILE;
  // A file that is there and cannot be read has its own message.
  if (!source && ofFiles.some((problem) => problem.file === file)) return [];
  const { settings, problems, spans } = readSettings(source?.text, file);
  const found = [...problems];
  if (!source || problems.length > 0) return found;
  const places = new Places(source.text);
  const placeOf = (key: readonly PropertyKey[]) => places.at(spanOf(spans, key)[0]);
  for (const { href, key } of linksOf(settings))
    checkLink(href, { key }, '/', index, (_, message, fix) =>
      found.push(problemOf(brokenLink, file, placeOf(key), message, fix)),
    );
  for (const { address, key } of filesOf(settings)) {
    const state = index.findFile(address);
    if (state === 'there') continue;
    const near = typeof state === 'object' ? state.near : undefined;
    const message = `There is no file public${address}${near ? `; there is public${near}` : ''}`;
    const fix = near ? `Write ${near}.` : settingsFileRule.fix;
    found.push(problemOf(settingsFileRule, file, placeOf(key), message, fix));
  }
  settings.kinds.forEach((name, at) => {
    if (optionalFolders.includes(name)) return;
    const message = `“kinds[${at + 1}]”: expected one of ${optionalFolders.join(', ')}; found “${name}”`;
    found.push(
      problemOf(settingValue, file, placeOf(['kinds', at]), message, 'Correct the name, or delete it.'),
    );
  });
  const fault = addressFault(settings.url);
  if (fault) found.push(problemOf(settingsAddress, file, { line: 1, column: 1 }, ...fault));
  return found;
}

/** What is wrong with where the site lives. While one writes there is this machine; what is published lives somewhere. */
function addressFault(url: string | undefined): readonly [message: string, fix: string] | undefined {
  const { SITE_URL: given, NODE_ENV } = process.env;
  if (!given)
    return url || NODE_ENV === 'development' ? undefined : [settingsAddress.message, settingsAddress.fix];
  const { success, error } = siteAddress.safeParse(given);
  if (success) return undefined;
  const [issue] = error.issues;
  const message = issue?.message ?? 'expected an address';
  const fix =
    settingAdvice('url', given, message) ?? 'Write the address of the site, https://www.example.org.';
  return [`SITE_URL, which takes the place of “url”: ${message}; found “${given}”`, fix];
}

type ReadSettings = ReturnType<typeof readSettings>['settings'];

/** Every link that the settings hold, with where it stands in the file. */
function linksOf(settings: ReadSettings) {
  const menu = (name: string, items: ReadSettings['navigation'] = []) =>
    items.map(({ href }, at) => ({ href, key: [name, at, 'url'] }));
  const one = (href: string | undefined, ...key: string[]) => (href ? [{ href, key }] : []);
  return [
    ...menu('navigation', settings.navigation),
    ...menu('footer', settings.footerNavigation),
    ...one(settings.publisher.url, 'publisher', 'url'),
    ...one(settings.contact.url, 'contact', 'url'),
    ...one(settings.license?.url, 'license', 'url'),
    ...one(settings.quotation, 'quotation'),
  ];
}

/** Every file of the publication that the settings name. */
function filesOf({ logo, font }: ReadSettings) {
  const one = (address: string | undefined, ...key: string[]) => (address ? [{ address, key }] : []);
  return [...one(logo, 'logo'), ...one(font?.file, 'font', 'file')];
}
