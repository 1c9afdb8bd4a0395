/** Every kind of content. The only list of them: all others are made from it, in its order. */
import { site } from '../site';
import { author } from './author';
import type { Collection } from './collection';
import { event } from './event';
import { page } from './page';
import { post } from './post';
import { series } from './series';
import { topic } from './topic';

const declared = { post, author, topic, series, page, event };

type Declared = typeof declared;

/** The name of a kind. */
export type KindName = keyof Declared;

/** Front matter of each kind, as its schema reads it. */
export type DataOf = {
  [K in KindName]: Declared[K] extends Collection<string, infer D, infer _> ? D : never;
};

/** What is published of each kind. */
export type ValueOf = {
  [K in KindName]: Declared[K] extends Collection<string, infer _, infer V> ? V : never;
};

type FolderOf = { [K in KindName]: Declared[K]['folder'] };

/** The lists of `Content`, by the names of the folders. */
export type Lists = { readonly [K in KindName as FolderOf[K]]: readonly ValueOf[K][] };

/** The declarations by their names. */
export const kinds: { readonly [K in KindName]: Collection<K, DataOf[K], ValueOf[K], FolderOf[K]> } =
  declared;

/** Declarations in the order in which files are read and lists are made. */
export const allKinds = Object.values(kinds);

/** The declarations of the kinds that this publication has: an optional one only where its settings name its folder. */
export const kindsInUse = () =>
  allKinds.filter(({ isOptional, folder }) => !isOptional || site.kinds.includes(folder));

/** Folders of the kinds that settings may name. */
export const optionalFolders: readonly string[] = allKinds.flatMap(({ isOptional, folder }) =>
  isOptional ? [folder] : [],
);

/** Every published document, kind by kind. */
export const documentsIn = (content: Lists): readonly ValueOf[KindName][] =>
  allKinds.flatMap(({ folder }): readonly ValueOf[KindName][] => content[folder]);
