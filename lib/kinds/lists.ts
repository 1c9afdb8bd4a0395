/** The values of all documents, in the lists of their kinds. */
import type { Facts } from '../content/document';
import { intlLocale } from '../interface-language';
import { site } from '../site';
import type { Around } from './collection';
import { allKinds, type KindName, kinds, type Lists, type ValueOf } from './index';

/** What is published of each kind, in the order that its declaration says. */
export function listsOf(documents: readonly Facts[], around: Around): Lists {
  const lists = allKinds.map(({ kind, list }) => [list, listOf(kind, documents, around)]);
  // `Object.fromEntries` forgets which list has which name; `Lists` is made from the same declarations.
  return Object.fromEntries(lists) as Lists;
}

function listOf<K extends KindName>(kind: K, documents: readonly Facts[], around: Around): ValueOf[K][] {
  const values = documents.flatMap((facts) => (isOf(kind, facts) ? (published<K>(facts, around) ?? []) : []));
  return values.sort((one, other) => kinds[kind].order(one, other, byText));
}

const isOf = <K extends KindName>(kind: K, facts: Facts): facts is Facts & Facts<K> => facts.kind === kind;

function published<K extends KindName>(facts: Facts<K>, around: Around): ValueOf[K] | undefined {
  const { kind, data, source, body, outline } = facts;
  const common = { file: source.file, body, outline };
  return data && kinds[kind].value({ id: source.id, data, common }, around);
}

const byText = (a: string, b: string): number =>
  a.localeCompare(b, intlLocale(site.language)) || (a < b ? -1 : 1);
