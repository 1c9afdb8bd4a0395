/** Which folders of a Hugo site hold its pages, its files and its data. */
import { asText, asTexts, at, isMap, type Value } from '../../front-matter/value';
import type { Language } from './languages';

export interface Mount {
  /** Folder below the site’s, with `/`. */
  readonly folder: string;
  /** Where it lies among the pages or files of the site: empty, or `blog`. */
  readonly below: string;
  /** Code of the language of all that is in it. */
  readonly language?: string;
  /** Globs of the files that are meant, and of those that are not, below its folder. */
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
}

type Part = 'content' | 'static' | 'assets' | 'data';
const SETTING = { content: 'contentdir', static: 'staticdir', assets: 'assetdir', data: 'datadir' } as const;

export interface Mounts {
  readonly content: readonly Mount[];
  readonly statics: readonly Mount[];
  readonly assets: readonly Mount[];
  readonly data: readonly Mount[];
}

/**
 * The mounts that `module.mounts` names, else the folders that settings name, else Hugo’s own. A theme’s files come last.
 *
 * @see https://gohugo.io/configuration/module/#mounts
 */
export function mountsOf(values: Value, languages: readonly Language[]): Mounts {
  const of = (part: Part): Mount[] => unique([...mounted(part, values), ...set(part, values, languages)]);
  const themes = asTexts(at(values, 'theme')).map(
    (name) => `${clean(asText(at(values, 'themesdir')) ?? 'themes')}/${name}`,
  );
  const ofThemes = (part: Part): Mount[] =>
    themes.map((theme) => ({ folder: `${theme}/${part}`, below: '' }));
  return {
    content: of('content'),
    statics: [...of('static'), ...ofThemes('static')],
    assets: [...of('assets'), ...ofThemes('assets')],
    data: of('data'),
  };
}

function mounted(part: Part, values: Value): Mount[] {
  const mounts = at(at(values, 'module'), 'mounts');
  if (!Array.isArray(mounts)) return [];
  return mounts.flatMap((mount: Value): Mount[] => {
    const folder = clean(asText(at(mount, 'source')) ?? '');
    const [head, ...rest] = clean(asText(at(mount, 'target')) ?? '').split('/');
    const language = asText(at(mount, 'lang'))?.toLowerCase();
    // What lies outside of the site’s folder is no file of the site.
    if (!folder || folder.startsWith('..') || head !== part) return [];
    const [includes, excludes] = ['includefiles', 'excludefiles'].map((key) => asTexts(at(mount, key)));
    return [
      {
        folder,
        below: rest.join('/'),
        ...(language ? { language } : {}),
        ...(includes?.length ? { includes } : {}),
        ...(excludes?.length ? { excludes } : {}),
      },
    ];
  });
}

function set(part: Part, values: Value, languages: readonly Language[]): Mount[] {
  // Mounts of a kind take the place of its folder.
  if (mounted(part, values).length > 0) return [];
  const key = SETTING[part];
  const ofLanguages = languages.flatMap(({ code, values: own }) =>
    asTexts(at(own, key)).map((folder): Mount => ({ folder: clean(folder), below: '', language: code })),
  );
  const given = numbered(key, values);
  const common = (given.length > 0 ? given : [part]).map(
    (folder): Mount => ({ folder: clean(folder), below: '' }),
  );
  const isCovered =
    part === 'content' &&
    languages.every(({ code }) => ofLanguages.some(({ language }) => language === code));
  return isCovered ? ofLanguages : [...ofLanguages, ...common];
}

/** `staticDir` and, as it may be given more than once, `staticDir2`. */
function numbered(key: string, values: Value): string[] {
  if (!isMap(values)) return [];
  return Object.entries(values).flatMap(([name, value]) =>
    name.replace(/\d+$/, '') === key ? asTexts(value) : [],
  );
}

const clean = (folder: string): string =>
  folder
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+|\/+$/g, '');

const unique = (mounts: readonly Mount[]): Mount[] => [
  ...new Map(mounts.map((mount) => [`${mount.folder} ${mount.below} ${mount.language}`, mount])).values(),
];
