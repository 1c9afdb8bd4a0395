/** Documents that programs get beside their pages: as Markdown, as JSON, and in a list of the API. */
import { documentsIn, type KindName, kinds, kindsInUse, type Lists, type ValueOf } from './index';

/** What all of them have. */
interface Shared {
  readonly title: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
}

/** A document whose kind declares its `api`. */
export type ApiDocument = Extract<ValueOf[KindName], Shared>;

/** The name of a kind that has such documents, and that not every publication has: each but posts. */
export type FurtherApiKind = Exclude<ApiDocument['kind'], 'post'>;

/** The declarations of these kinds that this publication has. */
export const furtherApiKinds = () =>
  kindsInUse().filter((declaration): declaration is (typeof kinds)[FurtherApiKind] =>
    Boolean(declaration.isOptional && declaration.api),
  );

/** Whether programs get a document in forms of its own. */
const isApiDocument = (document: ValueOf[KindName]): document is ApiDocument =>
  kinds[document.kind].api !== undefined;

/** All of them, kind by kind. */
export const apiDocuments = (content: Lists): readonly ApiDocument[] =>
  documentsIn(content).filter(isApiDocument);

const known = new WeakMap<Lists, ReadonlyMap<string, ApiDocument>>();

/** The one at an address with a slash at both ends. A build asks for each of their files, so the addresses are read once. */
export function apiDocumentAt(content: Lists, path: string): ApiDocument | undefined {
  const found =
    known.get(content) ?? new Map(apiDocuments(content).map((document) => [document.path, document]));
  known.set(content, found);
  return found.get(path);
}

/** What programs are told of a document that only its kind has. */
export const factsOf = <K extends KindName>(document: ValueOf[K] & { readonly kind: K }): object =>
  kinds[document.kind].api?.facts(document) ?? {};

/** The day since which a document is kept only for the record. */
export const archivedSince = (document: ApiDocument): string | undefined =>
  'isArchived' in document && document.isArchived ? document.archived?.day : undefined;
