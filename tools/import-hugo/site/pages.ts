/** Author and topic pages of the old site as pages of the new one. */
import { pictureFault } from '@/lib/content/attribute-kinds';
import { spellingKey } from '@/lib/content/spelling-key';
import { addressName } from '@/lib/urls';
import type { PostContext } from '../context';
import { printYaml } from '../front-matter/convert';
import { formerAddress } from '../front-matter/keys/address-keys';
import { webAddress } from '../front-matter/keys/source-keys';
import { lowerKeys } from '../front-matter/lower-keys';
import { paramOf } from '../front-matter/param';
import { plainText } from '../front-matter/plain-text';
import { asText, asTexts, at, type Value } from '../front-matter/value';
import { convertBody } from '../markdown/convert';
import { writeBody } from '../markdown/write';
import { isOwnFile, ownFile } from '../media/own-file';
import { compareNotices, type Notice } from '../notice';
import { lowerHeadings } from '../transforms/heading-levels';
import { liftBlocks } from '../transforms/lift-blocks';
import { tidy } from '../transforms/tidy';
import { wrapItems } from '../transforms/wrap-items';
import { pageId, topicAliases } from './build-index';
import { resolveReference } from './references';
import { toName } from './slug';
import type { ImportOptions, SiteIndex, SourceFile } from './types';

export interface ConvertedPage {
  readonly id: string;
  readonly text: string;
  readonly notices: readonly Notice[];
  /** Former addresses that lead here. */
  readonly aliases: readonly string[];
}

/** Keys of an author’s picture, in the words of themes; the first that says anything counts. */
const PHOTO_KEYS = ['profile_photo', 'photo', 'avatar', 'image', 'picture', 'thumbnail', 'headshot'] as const;

const KEPT_AUTHOR = new Set([
  'display_name',
  'title',
  'first_name',
  'last_name',
  'slug',
  'agency_full_name',
  'agency',
  'github',
  ...PHOTO_KEYS,
  'profile_source',
  'bio',
  'aliases',
  'role',
  'deck',
  'summary',
  'name',
  'fullname',
  'displayname',
  'website',
  'homepage',
  'site',
  'url',
  'link',
  'linkedin',
  'mastodon',
  'bluesky',
  'twitter',
  'youtube',
  'facebook',
  'instagram',
]);
const KEPT_TOPIC = new Set([
  'title',
  'description',
  'deck',
  'summary',
  'slug',
  'aliases',
  'legislation',
  'featured_links',
  'featured_resources',
]);

/** `authors/<id>.mdx`. */
export function convertAuthor(file: SourceFile, site: SiteIndex, options: ImportOptions): ConvertedPage {
  const { values } = file.frontMatter;
  const notes = notebook(file, KEPT_AUTHOR);
  const text = (key: string): string | undefined => plainText(asText(values[key]) ?? '') || undefined;
  const full = [text('first_name'), text('last_name')].filter(Boolean).join(' ');
  const github = text('github');
  const photo = PHOTO_KEYS.find((key) => asText(values[key])?.trim());
  const fields = {
    name:
      text('display_name') ??
      text('displayname') ??
      text('fullname') ??
      (full || undefined) ??
      text('name') ??
      text('title') ??
      toName(pageId(file)),
    role: text('role') ?? text('deck'),
    agency: text('agency_full_name') ?? text('agency'),
    photo: allowedPhoto(
      photoOf(photo && asText(values[photo]), github, file, site, options),
      photo,
      file,
      notes,
    ),
    links: profilesOf(values),
  };
  const body = [asText(values.bio) ?? '', file.body].filter((part) => part.trim()).join('\n\n');
  return finish(file, fields, body, notes, site, options);
}

/** Pages about the author that the front matter names, on networks or elsewhere. */
function profilesOf(values: Readonly<Record<string, Value>>): { title: string; url: string }[] | undefined {
  const links: { title: string; url: string }[] = [];
  for (const [key, title, base] of PROFILES) {
    const text = asText(values[key])?.trim().replace(/^@/, '');
    if (!text) continue;
    const url = webAddress(text) ?? (base && /^[\w.-]+$/.test(text) ? base + text : undefined);
    if (url && !links.some((link) => link.url === url)) links.push({ title: title ?? addressName(url), url });
  }
  return links.length > 0 ? links : undefined;
}

/** Key, name of the network, and what its addresses begin with. */
const PROFILES: readonly (readonly [key: string, title?: string, base?: string])[] = [
  ['github', 'GitHub', 'https://github.com/'],
  ['site'],
  ['website'],
  ['homepage'],
  ['url'],
  ['link'],
  ['linkedin', 'LinkedIn', 'https://www.linkedin.com/in/'],
  ['mastodon', 'Mastodon'],
  ['bluesky', 'Bluesky', 'https://bsky.app/profile/'],
  ['twitter', 'X', 'https://x.com/'],
  ['youtube', 'YouTube', 'https://www.youtube.com/'],
  ['facebook', 'Facebook', 'https://www.facebook.com/'],
  ['instagram', 'Instagram', 'https://www.instagram.com/'],
];

function photoOf(
  photo: string | undefined,
  github: string | undefined,
  file: SourceFile,
  site: SiteIndex,
  options: ImportOptions,
): string | undefined {
  if (!photo) return undefined;
  const own = ownFile(photo, file.path, site);
  if (isOwnFile(own, site)) return own;
  if (/github/i.test(photo) || photo === github)
    return github ? `https://github.com/${github}.png` : undefined;
  const record = site.images.get(photo) ?? site.images.get(photo.toLowerCase());
  if (record) return `${options.mediaBase}/${record.uid}.${record.format}`;
  return webAddress(photo)?.replace(/^http:/i, 'https:') ?? photo;
}

/** The photo where pages may show it. One on a foreign host would tell that host who reads which page: it is reported. */
function allowedPhoto(
  photo: string | undefined,
  key: string | undefined,
  file: SourceFile,
  notes: Map<string, Notice>,
): string | undefined {
  const fault = photo === undefined ? undefined : pictureFault(photo);
  if (!fault) return photo;
  notes.set('photo', {
    level: 'person',
    rule: 'photo-elsewhere',
    line: file.frontMatter.lines[key ?? ''] ?? 1,
    message: `The photo ${photo} was left out: ${fault}. Save it in public/media and add “photo: /media/…”.`,
  });
  return undefined;
}

/** `topics/<id>.mdx`. */
export function convertTopic(file: SourceFile, site: SiteIndex, options: ImportOptions): ConvertedPage {
  const { values } = file.frontMatter;
  const notes = notebook(file, KEPT_TOPIC);
  const text = (key: string): string | undefined => plainText(asText(values[key]) ?? '') || undefined;
  const links = [
    ...linksOf(at(values.featured_resources, 'resources'), site, options),
    ...linksOf(at(values.featured_links, 'resources'), site, options),
  ];
  const featured = links.filter((link) => link.imported).map((link) => link.url);
  const others = links
    .filter((link) => !link.imported)
    .map(({ title, url, summary }) => ({ title, url, summary }));
  const policyTitle = plainText(asText(at(values.legislation, 'title')) ?? '');
  const policyUrl = addressOf(asText(at(values.legislation, 'link')), site, options)?.url;
  const id = pageId(file);
  // A spelling leads to one topic: the first that claims it, and never away from a topic of that name.
  const spellings = topicAliases(file).filter(
    (name) => site.topics.get(spellingKey(name)) === id && spellingKey(name) !== spellingKey(id),
  );
  const fields = {
    title: text('title') ?? toName(pageId(file)),
    summary: text('summary') ?? text('description'),
    deck: text('deck') ?? (text('summary') ? text('description') : undefined),
    featured: featured.length > 0 ? featured : undefined,
    links: others.length > 0 ? others : undefined,
    policy: policyTitle && policyUrl ? { title: policyTitle, url: policyUrl } : undefined,
    aliases: spellings.length > 0 ? spellings : undefined,
  };
  return finish(file, fields, file.body, notes, site, options);
}

/** A page for an author or topic that posts name and the old site has none for. */
export function newPage(kind: 'author' | 'topic', id: string, name: string, url?: string): string {
  const shown = name === id ? toName(id) : name.trim();
  const links = url && webAddress(url) ? { links: [{ title: addressName(url), url }] } : {};
  return `---\n${printYaml(kind === 'author' ? { name: shown, ...links } : { title: shown })}---\n`;
}

interface FeaturedLink {
  title: string;
  url: string;
  summary?: string;
  imported: boolean;
}

function linksOf(list: Value | undefined, site: SiteIndex, options: ImportOptions): FeaturedLink[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: Value): FeaturedLink[] => {
    const target = asText(at(item, 'href')) ?? asText(at(item, 'link')) ?? asText(at(item, 'url'));
    const found = addressOf(target, site, options);
    if (!found) return [];
    const last = toName(
      found.url
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .split('/')
        .at(-1) ?? '',
    );
    const title =
      plainText(asText(at(item, 'title')) ?? '') || `${last[0] ?? ''}${last.slice(1).toLowerCase()}`;
    return [
      {
        title,
        url: found.url,
        summary: plainText(asText(at(item, 'summary')) ?? '') || undefined,
        imported: found.imported,
      },
    ];
  });
}

function addressOf(
  target: string | undefined,
  site: SiteIndex,
  options: ImportOptions,
): { url: string; imported: boolean } | undefined {
  if (!target?.trim()) return undefined;
  const web = webAddress(target);
  if (web) {
    const path = web.startsWith(`${options.origin}/`) ? web.slice(options.origin.length) : undefined;
    const own = path && (path.endsWith('/') ? path : `${path}/`);
    return own && site.addresses.has(own)
      ? { url: own, imported: isPost(own, site) }
      : { url: web, imported: false };
  }
  const { url, how } = resolveReference(target, site, options);
  return { url, imported: how === 'imported' && isPost(url.replace(/[?#].*$/s, ''), site) };
}

/** A topic features posts alone. */
const isPost = (address: string, site: SiteIndex): boolean =>
  site.posts.has(address) && !site.entries.has(address);

function notebook(file: SourceFile, kept: ReadonlySet<string>): Map<string, Notice> {
  const notes = new Map<string, Notice>();
  for (const repair of file.repairs) notes.set(`${repair.line}`, { level: 'person', ...repair });
  for (const key of Object.keys(file.frontMatter.values)) {
    if (kept.has(key)) continue;
    const line = file.frontMatter.lines[key] ?? 1;
    notes.set(key, {
      level: 'change',
      rule: 'key-without-home',
      line,
      message: `“${key}” has no place in the new site.`,
    });
  }
  return notes;
}

function finish(
  file: SourceFile,
  fields: Record<string, unknown>,
  markdown: string,
  notes: Map<string, Notice>,
  site: SiteIndex,
  options: ImportOptions,
): ConvertedPage {
  const tell: PostContext['tell'] = (level, rule, line, message) => {
    notes.set(`${line} ${rule} ${message}`, { level, rule, line, message });
  };
  const context = {
    site,
    options,
    title: String(fields.name ?? fields.title),
    path: file.path,
    bodyLine: file.bodyLine,
    param: paramOf(lowerKeys(file.frontMatter.values), site.markup.params),
    tell,
  };
  const body = convertBody(markdown, { context, firstLine: file.bodyLine, depth: 0 });
  const root = { type: 'root' as const, children: body.nodes };
  wrapItems(root);
  liftBlocks(root);
  tidy(root);
  lowerHeadings(root, { ...context, lineOf: body.lineOf });
  const written = writeBody(root.children, body);
  const data = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const aliases = asTexts(file.frontMatter.values.aliases).flatMap((alias) => formerAddress(alias) ?? []);
  return {
    id: pageId(file),
    text: `---\n${printYaml(data)}---\n${written.text ? `\n${written.text}` : ''}`,
    notices: [...notes.values()].sort(compareNotices),
    aliases,
  };
}
