/** Who wrote a page: the keys that themes have for people, and the names in any form. */
import { asText, at, isMap, type Value } from '../front-matter/value';
import { sectionOf } from './page-name';
import type { SourceFile } from './types';

/** Keys whose values are people, by the folders that hold their pages. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  author: ['author', 'authors'],
  authors: ['authors', 'author'],
  host: ['host', 'hosts'],
  hosts: ['host', 'hosts'],
  guest: ['guest', 'guests'],
  guests: ['guest', 'guests'],
  writer: ['writers', 'writer'],
  writers: ['writers', 'writer'],
  contributor: ['contributors', 'contributor'],
  contributors: ['contributors', 'contributor'],
};

export const PEOPLE_KEYS: readonly string[] = Object.keys(FOLDERS);

/** Folders of content and data that hold people whom some page names. */
export function peopleFolders(files: readonly SourceFile[]): string[] {
  const folders = new Set(['authors']);
  const named = new Set(
    files.flatMap(({ frontMatter }) => PEOPLE_KEYS.filter((key) => key in frontMatter.values)),
  );
  const present = new Set(files.map(sectionOf));
  for (const key of named)
    for (const folder of FOLDERS[key] ?? []) if (present.has(folder)) folders.add(folder);
  return [...folders];
}

export interface Person {
  readonly name: string;
  /** A page about them. */
  readonly url?: string;
  /** What stood beside the name: `(Acme)`. */
  readonly about?: string;
}

/** The people of a value: a text, a list, a map with a name, Markdown links; “A and B” are two. */
export function peopleOf(value: Value | undefined): Person[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return named(value);
  if (!isMap(value)) return value.flatMap(peopleOf);
  const name = NAMES.map((key) => asText(at(value, key))?.trim()).find((text) => text);
  const full = [asText(at(value, 'first_name')), asText(at(value, 'last_name'))].filter(Boolean).join(' ');
  const url = URLS.map((key) => asText(at(value, key))?.trim()).find(
    (text) => text && /^https?:/i.test(text),
  );
  if (name || full)
    return [{ name: name ?? full, url, about: asText(at(value, 'title')) ?? asText(at(value, 'bio')) }];
  // `authors: {jane: {…}}`: the keys are the names.
  return Object.entries(value).flatMap(([key, inner]) => (isMap(inner) ? [{ name: key }] : []));
}

const NAMES = ['name', 'display_name', 'displayname', 'id', 'slug'];
const URLS = ['link', 'url', 'website', 'homepage', 'github'];
const LINK = /\[([^\]]+)\]\(\s*<?([^)\s>]*)>?(?:\s+"[^"]*")?\s*\)/g;
/** What parts names; a comma may also stand before what somebody is. */
const BETWEEN = /\s*[,;،、，]\s*(?:(?:and|et|und|y)\s+)?|\s+(?:&|and|et|und|y|with)\s+/i;
const NO_NAME =
  /\b(?:of|at|by|for|the)\b|\b(?:director|engineer|developer|manager|officer|president|editor|writer|lead|leads|head|chief|founder|co-founder|ceo|cto|coo|professor|researcher|scientist|analyst|architect|designer|consultant|specialist|advocate|evangelist|fellow|intern|chair|board|team|staff|inc|ltd|llc|gmbh|foundation|university|jr|sr|ph\.?d|m\.?d|esq)\b/i;

/** `Jane Doe and John Roe`, `Jane Doe, Director of Things`, `[Jane](https://…) (Acme), [John](…) Red Hat`. */
function named(text: string): Person[] {
  const people: Person[] = [];
  const links: { name: string; url: string }[] = [];
  const held = text.replace(LINK, (_, name: string, url: string) => {
    links.push({ name: name.trim(), url });
    return `\uE000${links.length - 1}\uE000`;
  });
  const parts = partsOf(held);
  // Where one link follows another, names stand alone, and so do those without a link.
  const hasBareLinks = parts.some((part, at) => isLink(part) && isLink(parts[at + 1]));
  for (const [at, { text: part, isAfterComma }] of parts.entries()) {
    const [, index, rest = ''] = /^\s*\uE000(\d+)\uE000\s*(.*)$/s.exec(part) ?? [];
    const link = index === undefined ? undefined : links[Number(index)];
    if (link) {
      const url = /^https?:/i.test(link.url) ? link.url : undefined;
      people.push({ name: link.name, url, about: rest.replace(/^\((.*)\)$/s, '$1').trim() || undefined });
      continue;
    }
    const person =
      aside(part, links) ??
      plain(part.replaceAll(/\uE000(\d+)\uE000/g, (_, at) => links[Number(at)]?.name ?? ''));
    const before = people.at(-1);
    if (!/[\p{L}\p{N}]/u.test(person.name)) continue;
    const isCompany = isAfterComma && !hasBareLinks && isLink(parts[at - 1]) && !isNameOfList(parts[at + 1]);
    if (before && (isCompany || isAbout(person.name, before)))
      people[people.length - 1] = {
        ...before,
        about: [before.about, person.name].filter(Boolean).join(', '),
      };
    else people.push(person);
  }
  return people;
}

/** `Jane Doe ([@jane](https://…))`: a link beside a name. */
function aside(part: string, links: readonly { name: string; url: string }[]): Person | undefined {
  const [, name = '', index] = /^\s*([^\uE000()]+?)\s*\(?\s*\uE000(\d+)\uE000\s*\)?\s*$/.exec(part) ?? [];
  const link = index === undefined ? undefined : links[Number(index)];
  if (!link) return undefined;
  return {
    name,
    url: /^https?:/i.test(link.url) ? link.url : undefined,
    about: /^@/.test(link.name) ? undefined : link.name,
  };
}

interface Part {
  readonly text: string;
  /** Whether a comma alone stands before it, not “and”. */
  readonly isAfterComma: boolean;
}

/** What stands between commas and “and”. */
function partsOf(text: string): Part[] {
  const between = [...text.matchAll(new RegExp(BETWEEN, 'gi'))].map(([sign]) => sign.trim());
  return text.split(BETWEEN).map((part, at) => ({
    text: part,
    isAfterComma: at > 0 && /^[,;،、，]$/.test(between[at - 1] ?? ''),
  }));
}

const isLink = (part: Part | undefined): boolean => part !== undefined && /^\s*\uE000/.test(part.text);

/** Whether a part is one more name of a list: behind a comma, without a link. */
const isNameOfList = (part: Part | undefined): boolean =>
  part?.isAfterComma === true && !isLink(part) && !NO_NAME.test(part.text);

/** `Jane Doe <jane@example.org>`, `Jane Doe (Acme)`, `@jane`. */
function plain(part: string): Person {
  const bare = part
    .replace(/\s*<[^>]*>\s*/g, ' ')
    .trim()
    .replace(/^@/, '');
  const [, name = bare, about] = /^(.+?)\s+\(([^()]*)\)$/.exec(bare) ?? [];
  return { name, about };
}

/** Whether words behind a comma say what somebody is: a role, or where a whole name came before one word alone. */
const isAbout = (words: string, before: Person): boolean =>
  NO_NAME.test(words) || (!/\s/.test(words) && /\s/.test(before.name) && /^[A-Z]/.test(words));
