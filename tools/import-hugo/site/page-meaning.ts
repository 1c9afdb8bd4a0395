/** A page as Hugo reads it: what its sections hand down, keys in any case, dates wherever they may stand. */

import { minimatch } from 'minimatch';
import { parseDate } from '@/lib/parse-date';
import { hugoDate } from '../front-matter/hugo-date';
import { SOURCE_ADDRESSES, webAddress } from '../front-matter/keys/source-keys';
import { asFlag, asText, asTexts, at, isMap, type Value } from '../front-matter/value';
import type { HugoConfig } from './config/site-config';
import { isSectionPage, nameOf } from './page-name';
import type { SourceFile } from './types';

type Values = Record<string, Value>;
type Note = SourceFile['repairs'][number];

/** The meanings of all pages of a site. */
export function readMeanings(files: readonly SourceFile[], config: HugoConfig): SourceFile[] {
  const handedDown = cascadesOf(files, config);
  return files.map((file) => meaningOf(file, handedDown(file), config));
}

function meaningOf(file: SourceFile, inherited: Values, config: HugoConfig): SourceFile {
  const { lines } = file.frontMatter;
  const params = file.frontMatter.values.params;
  const values: Values = { ...inherited, ...(isMap(params) ? params : {}), ...file.frontMatter.values };
  delete values.cascade;
  if (isMap(params)) delete values.params;
  const notes: Note[] = [];
  const note = (key: string, rule: string, message: string): void => {
    notes.push({ line: lines[key] ?? 1, rule, message });
  };
  settleDates(values, file, config, note);
  settleRendering(values, file.isLeftOut === true, note);
  return { ...file, frontMatter: { ...file.frontMatter, values }, repairs: [...file.repairs, ...notes] };
}

/** What each page gets from the sections above it and from the configuration; the nearest counts. */
function cascadesOf(files: readonly SourceFile[], config: HugoConfig): (file: SourceFile) => Values {
  const sections = new Map<string, { readonly file: SourceFile; readonly cascade: Value }>();
  for (const file of files) {
    const cascade = at(file.frontMatter.values, 'cascade');
    if (cascade !== undefined && isSectionPage(file))
      sections.set(sectionKey(file.logical, file.language), { file, cascade });
  }
  return (file) => {
    const values: Values = {};
    const folders = file.logical.split('/').slice(0, -1);
    const apply = (cascade: Value | undefined): void => {
      for (const one of Array.isArray(cascade) ? cascade : [cascade])
        if (isMap(one) && isMeant(one, file)) Object.assign(values, valuesOf(one));
    };
    apply(config.cascade);
    for (let depth = 0; depth <= folders.length; depth += 1) {
      const path = [...folders.slice(0, depth), '_index.md'].join('/');
      const section = sections.get(sectionKey(path, file.language));
      if (section && section.file.path !== file.path) apply(section.cascade);
    }
    return values;
  };
}

const sectionKey = (logical: string, language: string | undefined): string =>
  `${language ?? ''} ${logical.replace(/\.\w+$/, '')}`;

/** What a cascade hands down: its `params` are keys as the others are. */
function valuesOf(cascade: Readonly<Record<string, Value>>): Values {
  const { target: _target, _target: _old, params, ...rest } = cascade;
  return { ...(isMap(params) ? params : {}), ...rest };
}

/** Whether a cascade is for a page, by the path, the kind and the language that its target names. */
function isMeant(cascade: Value, file: SourceFile): boolean {
  for (const target of [at(cascade, 'target'), at(cascade, '_target')]) {
    const paths = asTexts(at(target, 'path'));
    const path = `/${file.logical.replace(/(?:\/_?index)?\.\w+$/, '')}`;
    if (paths.length > 0 && !paths.some((pattern) => isLike(path, pattern))) return false;
    const kinds = asTexts(at(target, 'kind'));
    const kind = isSectionPage(file) ? 'section' : 'page';
    if (kinds.length > 0 && !kinds.some((pattern) => isLike(kind, pattern))) return false;
    const languages = asTexts(at(target, 'lang'));
    if (languages.length > 0 && !languages.some((pattern) => isLike(file.language ?? '', pattern)))
      return false;
    const environments = asTexts(at(target, 'environment'));
    if (environments.length > 0 && !environments.some((pattern) => isLike('production', pattern)))
      return false;
  }
  return true;
}

/** Globs of Hugo's, without their power to take for ever: a long one is no glob. */
const isLike = (text: string, pattern: string): boolean =>
  pattern.length < 200 && minimatch(text, pattern, { nocase: true, nobrace: pattern.length > 60 });

/** Keys that hold a date where the configuration does not name others (https://gohugo.io/configuration/front-matter/). */
const DATES = {
  date: ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
  publishdate: ['publishdate', 'pubdate', 'published'],
  lastmod: ['lastmod', 'modified'],
  expirydate: ['expirydate', 'unpublishdate'],
} as const;

/** Gives each date of a page the form that posts have, under the key that is read for it. */
function settleDates(
  values: Values,
  file: SourceFile,
  config: HugoConfig,
  note: (key: string, rule: string, message: string) => void,
): void {
  const settled: Values = {};
  const spent = new Set<string>();
  for (const [name, usual] of Object.entries(DATES)) {
    const order = asTexts(at(config.dates, name)).flatMap((key) =>
      key.toLowerCase() === ':default' ? usual : [key.toLowerCase()],
    );
    const keys = order.length > 0 ? order : usual;
    const found = keys
      .map((key) => ({ key, date: dateAt(key, values, file) }))
      .find(({ date }) => date !== undefined);
    for (const key of usual) if (dateAt(key, values, file)) spent.add(key);
    if (!found?.date) continue;
    settled[name] = found.date;
    if (name === 'date' && found.key !== 'date')
      note(
        found.key,
        'date-from',
        `The date ${found.date} is that of ${found.key === ':filename' ? 'the file’s name' : `“${found.key}”`}, as Hugo reads it.`,
      );
    if (found.key === ':filename' && !values.slug) values.slug = nameOf(file).slice(11);
  }
  for (const key of spent) delete values[key];
  // One that nobody can read stays, and is told with its key.
  Object.assign(values, settled);
}

function dateAt(key: string, values: Values, file: SourceFile): string | undefined {
  if (key === ':filename') {
    const day = /^(\d{4}-\d{2}-\d{2})-./.exec(nameOf(file))?.[1];
    return day && typeof parseDate(day) !== 'string' ? day : undefined;
  }
  const text = asText(values[key]);
  // `published: true` says whether, and no day.
  return text === undefined || asFlag(text) !== undefined ? undefined : hugoDate(text);
}

/** `published: false` is a draft; a page that Hugo does not render is none that readers had. */
function settleRendering(
  values: Values,
  isLeftOut: boolean,
  note: (key: string, rule: string, message: string) => void,
): void {
  if (asFlag(values.published) !== undefined) {
    if (asFlag(values.published) === false) values.draft ??= 'true';
    delete values.published;
  }
  const build = values.build ?? values._build;
  const key = values.build === undefined ? '_build' : 'build';
  const render = asText(at(build, 'render'))?.toLowerCase();
  // One that leads elsewhere was seen in lists: it is a post about what it leads to.
  const leadsAway = SOURCE_ADDRESSES.some((name) => webAddress(asText(values[name])));
  const isHidden = !leadsAway && (render === 'never' || render === 'link' || render === 'false');
  if (isHidden || isLeftOut || asFlag(values.headless) === true) {
    values.draft = 'true';
    note(
      isHidden ? key : 'headless',
      'not-rendered',
      'The old site had no page for this file; it is here as a draft.',
    );
  } else if (!leadsAway && /^(?:never|local|false)$/i.test(asText(at(build, 'list')) ?? ''))
    note(key, 'not-listed', 'The old site left this post out of its lists; here it is among them.');
  delete values.build;
  delete values._build;
  delete values.headless;
}
