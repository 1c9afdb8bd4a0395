/** Front matter of a Hugo post → front matter of the content schema. */
import { stringify } from 'yaml';
import { excerpt } from '@/lib/excerpt';
import { parseDate } from '@/lib/parse-date';
import type { PostContext } from '../context';
import { nameOf } from '../site/page-name';
import { toName } from '../site/slug';
import type { ImportOptions, Place, PlacedGuide, SiteIndex, SourceFile } from '../site/types';
import type { KeyContext, NewAuthor, PostFields } from './draft';
import { entryFields } from './entry-fields';
import { keyHandler } from './keys';
import { completeEvent } from './keys/event-keys';
import { bundledPicture } from './keys/image-keys';
import { takeFormerAddress } from './old-addresses';
import { plainText } from './plain-text';
import type { Value } from './value';

export interface ConvertedFrontMatter {
  /** YAML with a line break at its end; `slug` is left out where the file is called so. */
  readonly yaml: string;
  readonly fields: PostFields;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Where readers of the post are sent on to. */
  readonly leadsTo?: string;
  readonly newTopics: ReadonlyMap<string, string>;
  readonly newAuthors: ReadonlyMap<string, NewAuthor>;
}

const ORDER = [
  'title',
  'date',
  'slug',
  'summary',
  'deck',
  'kicker',
  'authors',
  'topics',
  'image',
  'lang',
  'translation_of',
  'updated',
  'draft',
  'publish_at',
  'archived',
  'source',
  'canonical',
  'aliases',
] as const satisfies readonly (keyof PostFields)[];

/** Converts every key with its handler; a key without one is reported. */
export function convertFrontMatter(
  file: SourceFile,
  place: Place,
  site: SiteIndex,
  options: ImportOptions,
  tell: PostContext['tell'],
): ConvertedFrontMatter {
  const { values, lines, repeated } = file.frontMatter;
  const fields: PostFields = {};
  let leadsTo: string | undefined;
  const context: KeyContext = {
    file,
    site,
    options,
    value: (key) => values[key],
    tell: (level, rule, key, message) => tell(level, rule, lines[key] ?? 1, message),
    address: place.address,
    leadTo: (url) => {
      leadsTo = url;
    },
    aliases: [],
    newTopics: new Map(),
    newAuthors: new Map(),
  };
  for (const { key, line } of repeated)
    tell('change', 'duplicate-key', line, `“${key}” is given twice; the last one counts, as in Hugo.`);
  for (const [key, value] of Object.entries(values)) {
    const handler = keyHandler(key, options.topicsFrom, place.kind);
    if (handler) handler.convert(key, value, fields, context);
    else
      tell(
        'change',
        'key-without-home',
        lines[key] ?? 1,
        `“${key}: ${shorten(value)}” has no place in the new site.`,
      );
  }
  takeFormerAddress(place, context);
  if (file.lang) fields.lang = file.lang;
  if (place.translationOf) fields.translation_of = place.translationOf;
  takePictureBeside(fields, context);
  takeBeginning(fields, file, tell);
  fillGaps(fields, file, tell, place.kind !== undefined);
  if (place.kind === 'event') completeEvent(fields, context);
  if (place.guide) takeOrder(fields, place.guide, tell);
  if (!leadsTo && (fields.draft || fields.publish_at) && context.aliases.length > 0)
    fields.aliases = context.aliases.splice(0);
  // A redirect starts at the post’s own address, so its draft lives beside it.
  if (leadsTo) fields.slug = `${place.slug}-draft`;
  else fields.slug = place.file.endsWith(`/${place.slug}.mdx`) ? undefined : place.slug;
  return {
    yaml: place.kind ? printYaml(entryFields(place.kind, fields, context)) : printFields(fields),
    fields,
    title: fields.title ?? '',
    aliases: context.aliases,
    ...(leadsTo ? { leadsTo } : {}),
    newTopics: context.newTopics,
    newAuthors: context.newAuthors,
  };
}

/** The order of the pages of a guide, and the name of a page in it. */
function takeOrder(
  fields: PostFields,
  { short, pages = [], told }: PlacedGuide,
  tell: PostContext['tell'],
): void {
  if (short) fields.short = short;
  if (pages.length > 0)
    fields.pages = pages.map(({ page, pages: below }) =>
      below.length > 0 ? { page, pages: [...below] } : page,
    );
  for (const [rule, message] of told) tell('person', rule, 1, message);
}

/** A bundle that names no picture has the one that its theme would show. */
function takePictureBeside(fields: PostFields, context: KeyContext): void {
  const picture = fields.image ? undefined : bundledPicture(context);
  if (!picture) return;
  fields.image = picture;
  context.tell(
    'person',
    'picture-beside',
    'image',
    `The post’s picture is ${picture.src}, which lies beside it, as themes take it; write its alt text.`,
  );
}

/** What stands above Hugo’s `<!--more-->` is the summary of a post that has no other. */
function takeBeginning(fields: PostFields, { body }: SourceFile, tell: PostContext['tell']): void {
  if (fields.summary) return;
  const end = body.search(/<!--\s*more\s*-->/i);
  const above = end === -1 ? '' : body.slice(0, end);
  const words = plainText(above.replace(/\{\{[<%][\s\S]*?[>%]\}\}/g, ' ').replace(/^#+\s.*$/gm, ' '));
  if (!words) return;
  fields.summary = excerpt(words, LONGEST_SUMMARY);
  if (fields.summary !== words)
    tell(
      'person',
      'summary-cut',
      1,
      `The text above <!--more--> has ${words.length} characters; the summary has the first ${LONGEST_SUMMARY}.`,
    );
}

/** Characters of a summary that lists still show as one. */
const LONGEST_SUMMARY = 300;

/** Title, date and slug that the post needs, from the name of its file. @param mayBeUndated what is no post needs no date */
function fillGaps(
  fields: PostFields,
  file: SourceFile,
  tell: PostContext['tell'],
  mayBeUndated: boolean,
): void {
  const name = nameOf(file);
  const [, day, rest = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? [];
  if (!fields.title) {
    const words = toName(rest);
    fields.title = words ? `${words[0]?.toUpperCase()}${words.slice(1)}` : 'Untitled';
    tell(
      'person',
      'title-missing',
      1,
      `The post has no title; “${fields.title}” was made from the file’s name.`,
    );
  }
  if (!fields.date && !mayBeUndated) {
    const isKnown = day !== undefined && typeof parseDate(day) !== 'string';
    fields.date = isKnown ? day : EARLIEST;
    if (!isKnown) fields.draft = true;
    tell(
      'person',
      'date-missing',
      1,
      isKnown
        ? `The post has no date that can be read; ${day} was taken from the file’s name.`
        : `The post has no date that can be read; it is a draft until somebody writes one in the place of ${EARLIEST}.`,
    );
  }
}

/** The earliest day that a post may have. */
const EARLIEST = '1990-01-01';

/** YAML in the order of the schema. */
function printFields(fields: PostFields): string {
  const ordered = ORDER.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]] as const]));
  return printYaml(Object.fromEntries(ordered));
}

/** YAML as the site’s authors write it: one line a value, single quotes where quotes are needed. */
export function printYaml(data: Readonly<Record<string, unknown>>): string {
  return stringify(data, { lineWidth: 0, singleQuote: true, indentSeq: true });
}

function shorten(value: Value): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
