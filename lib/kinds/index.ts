/** Every kind of content. The only list of them: all others are made from it, in its order. */
import { site } from '../site';
import { author } from './author';
import type { Collection } from './collection';
import { community } from './community';
import type { DirectoryEntry } from './directory';
import { event } from './event';
import { guide } from './guide';
import { guidePage } from './guide-page';
import { page } from './page';
import { post } from './post';
import { resource } from './resource';
import { series } from './series';
import { service } from './service';
import { topic } from './topic';

/** Kinds that are lists to choose from: their pages, lists and words have one form. */
const directories = { resource, service, community, guide };

/** Kinds that a publication has where its settings name them. */
const optional = { event, ...directories };

const declared = { post, author, topic, series, page, ...optional, guidePage };

type Declared = typeof declared;

/** The name of a kind. */
export type KindName = keyof Declared;

/** The name of a kind that settings may name. */
export type OptionalKind = keyof typeof optional;

/** The name of a kind that is a directory. */
export type DirectoryKind = keyof typeof directories;

/** Front matter of each kind, as its schema reads it. */
export type DataOf = {
  [K in KindName]: Declared[K] extends Collection<string, infer D, infer _> ? D : never;
};

/** What is published of each kind. */
export type ValueOf = {
  [K in KindName]: Declared[K] extends Collection<string, infer _, infer V> ? V : never;
};

type ListOf = { [K in KindName]: Declared[K]['list'] };

/** The lists of `Content`, by their names. */
export type Lists = { readonly [K in KindName as ListOf[K]]: readonly ValueOf[K][] };

/** The declarations by their names. */
export const kinds: { readonly [K in KindName]: Collection<K, DataOf[K], ValueOf[K], ListOf[K]> } = declared;

/** Declarations in the order in which files are read and lists are made. */
export const allKinds = Object.values(kinds);

/** The declarations of the kinds that this publication has: an optional one only where its settings name its folder. */
export const kindsInUse = () =>
  allKinds.filter(({ isOptional, folder }) => !isOptional || site.kinds.includes(folder));

/** The declarations of the directories that this publication has. */
export const directoriesInUse = () =>
  Object.values(directories).filter(({ folder }) => site.kinds.includes(folder));

/** The declaration of a directory. */
export type Directory = (typeof directories)[DirectoryKind];

/** The directory whose files lie in a folder, whether this publication has it or not. */
export const directoryOf = (name: string): Directory | undefined =>
  Object.values(directories).find(({ folder }) => folder === name);

/** Folders of the kinds that settings may name. */
export const optionalFolders: readonly string[] = [
  ...new Set(allKinds.flatMap(({ isOptional, folder }) => (isOptional ? [folder] : []))),
];

/** The entries of all directories, those of one kind together. */
export const directoryEntries = (content: Lists): readonly DirectoryEntry<DirectoryKind>[] =>
  directoriesInUse().flatMap(({ list }): readonly DirectoryEntry<DirectoryKind>[] => content[list]);

/** Every published document, kind by kind. */
export const documentsIn = (content: Lists): readonly ValueOf[KindName][] =>
  allKinds.flatMap(({ list }): readonly ValueOf[KindName][] => content[list]);
