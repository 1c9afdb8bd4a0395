/** Licences under the short names that people and SPDX (https://spdx.org/licenses/) have for them. */

export interface Licence {
  /** As listeners read it. */
  readonly words: string;
  readonly url: string;
}

const CC = 'https://creativecommons.org/licenses';

const LICENCES: Readonly<Record<string, Licence>> = {
  'cc0-1.0': {
    words: 'CC0 1.0, dedicated to the public domain',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'cc-by-4.0': { words: 'Creative Commons Attribution 4.0', url: `${CC}/by/4.0/` },
  'cc-by-sa-4.0': { words: 'Creative Commons Attribution-ShareAlike 4.0', url: `${CC}/by-sa/4.0/` },
  'cc-by-nc-4.0': { words: 'Creative Commons Attribution-NonCommercial 4.0', url: `${CC}/by-nc/4.0/` },
  'cc-by-nd-4.0': { words: 'Creative Commons Attribution-NoDerivatives 4.0', url: `${CC}/by-nd/4.0/` },
  'cc-by-nc-sa-4.0': {
    words: 'Creative Commons Attribution-NonCommercial-ShareAlike 4.0',
    url: `${CC}/by-nc-sa/4.0/`,
  },
  'cc-by-nc-nd-4.0': {
    words: 'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0',
    url: `${CC}/by-nc-nd/4.0/`,
  },
  'cc-by-3.0': { words: 'Creative Commons Attribution 3.0', url: `${CC}/by/3.0/` },
  'cc-by-sa-3.0': { words: 'Creative Commons Attribution-ShareAlike 3.0', url: `${CC}/by-sa/3.0/` },
  mit: { words: 'MIT License', url: 'https://spdx.org/licenses/MIT.html' },
  'public-domain': { words: 'Public domain', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
  'ogl-uk-3.0': {
    words: 'Open Government Licence 3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
};

/** The licence that a name stands for: `cc-by-4.0`, `CC BY 4.0`, `MIT`; `undefined` where it is not known. */
export function licenceOf(name: string): Licence | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (Object.hasOwn(LICENCES, key)) return LICENCES[key];
  const versioned = `${key}-4.0`;
  return Object.hasOwn(LICENCES, versioned) ? LICENCES[versioned] : undefined;
}

/** A licence in words: its full name where it is written as a short one. */
export const licenceWords = (name: string): string => licenceOf(name)?.words ?? name;
