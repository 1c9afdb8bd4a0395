/** One file, read and checked as far as that can be done without the others. */
import type { Nodes, Parents, Root } from 'mdast';
import type * as z from 'zod';
import { type DataOf, type KindName, kinds } from '../kinds';
import type { Document, Examined, Facts, KindAndData, Located, Named } from './document';
import { type FrontMatter, splitFrontMatter } from './front-matter';
import { knownKeys } from './known-keys';
import { EMPTY_OUTLINE, outlineOf } from './outline';
import { Places } from './places';
import type { Place, Problem } from './problem';
import { readSafely } from './read-safely';
import { recordingsOf } from './recordings';
import { referencesOf } from './references';
import { documentRules } from './rules';
import type { DocumentRule } from './rules/checker';
import { unknownKey } from './rules/front-matter/unknown-key';
import { depthFault, limitFault, limits } from './rules/mdx/limits';
import { strayClosingTag } from './rules/mdx/stray-closing-tag';
import { unclosedTag } from './rules/mdx/unclosed-tag';
import { type Extras, problemOf, type Spot } from './rules/rule';
import { authorIds, seriesId, topicIds } from './schema/references';
import { schemaProblems } from './schema-problems';
import type { Source } from './source';
import { spanOf } from './spans';
import { type Reading, readBody } from './syntax/read-body';
import type { Outline } from './types';

/** Problems of one rule in one file that are worth showing; an author with more fixes these first. */
const MOST_OF_A_KIND = 50;

/** Rules after whose faults nobody can tell where a tag ends. */
const NESTING: ReadonlySet<string> = new Set([unclosedTag.id, strayClosingTag.id]);

/** What one file gave, with its tree: much to keep for many files. */
interface Read extends Examined {
  /** Missing where reading it failed. */
  readonly document?: Document;
}

/** Reads and checks one file. Never throws on what an author wrote: what is wrong comes back as problems. */
export function examine(source: Source): Examined {
  const { facts, problems } = examineWithTree(source);
  return { facts, problems };
}

/** The same for those that ask for the document itself. */
export function examineWithTree(source: Source): Read {
  const problems: Problem[] = [];
  const examined = readSafely<Read>(
    source.file,
    problems,
    () => readDocument(source),
    () => ({ facts: unknownFacts(source), problems: [] }),
  );
  return problems.length > 0 ? { ...examined, problems } : examined;
}

/** What is known of a file that cannot be read: its name. */
const unknownFacts = ({ kind, file, id }: Source): Facts => ({
  kind,
  source: { file, id },
  body: '',
  outline: EMPTY_OUTLINE,
  references: [],
  recordings: [],
  spans: {},
});

function readDocument(source: Source): Read {
  const { file, text } = source;
  const places = new Places(text);
  const split = splitFrontMatter(text);
  const problems: Problem[] = split.faults.map(({ rule, offset, message, fix }) =>
    problemOf(rule, file, places.at(offset), message, fix),
  );
  const { body, bodyStart } = split;
  const known = split.frontMatter && knownKeys(split.frontMatter, kinds[source.kind].schema);
  const frontMatter = known?.frontMatter;
  for (const { key, message, fix } of known?.faults ?? [])
    problems.push(
      problemOf(
        unknownKey,
        file,
        places.at(spanOf(split.frontMatter?.spans ?? {}, [key], 'key')[0]),
        message,
        fix,
      ),
    );
  const isCut = split.faults.length === 0 || bodyStart > 0;
  const reading = isCut ? readWithinLimits(body, bodyStart, file, places, problems) : UNREAD;
  for (const { rule, start, message, fix, repair } of reading.findings) {
    const moved = repair && {
      ...repair,
      edits: repair.edits.map((edit) => ({
        ...edit,
        start: edit.start + bodyStart,
        end: edit.end + bodyStart,
      })),
    };
    problems.push(problemOf(rule, file, places.at(start + bodyStart), message, fix, { repair: moved }));
  }
  const { tree } = reading;
  const document: Document = {
    ...readData(source.kind, frontMatter, file, places, problems),
    source: { file, id: source.id },
    text,
    body,
    bodyStart,
    frontMatter,
    tree,
    nodes: tree ? locate(tree) : [],
    outline: tree ? outlineOf(tree) : EMPTY_OUTLINE,
    places,
    isSound: reading.findings.length === 0,
    isNested: !reading.findings.some(({ rule }) => NESTING.has(rule.id)),
    offsetOf: (offset) => reading.originOf(offset) + bodyStart,
    isUntouched: (start, end) => reading.isUntouched(start - bodyStart, end - bodyStart),
  };
  for (const rule of documentRules) problems.push(...run(rule, document));
  return { document, facts: factsOf(document), problems };
}

/**
 * The front matter of a file that others refer to; its body is read when somebody asks for its anchors. Problems of
 * the file itself are not looked for.
 */
export const examineHead = (source: Source): Facts =>
  readSafely(
    source.file,
    [],
    () => readHead(source),
    () => unknownFacts(source),
  );

function readHead(source: Source): Facts {
  const { file, text, id } = source;
  const { body, bodyStart, frontMatter: written } = splitFrontMatter(text);
  const frontMatter = written && knownKeys(written, kinds[source.kind].schema).frontMatter;
  let outline: Outline | undefined;
  return {
    ...readData(source.kind, frontMatter, file, new Places(''), []),
    source: { file, id },
    body,
    references: [],
    recordings: [],
    spans: frontMatter?.spans ?? {},
    named: namedIn(source.kind, frontMatter),
    get outline() {
      const tree = outline ? undefined : readWithinLimits(body, bodyStart, file, new Places(text), []).tree;
      outline ??= tree ? outlineOf(tree) : EMPTY_OUTLINE;
      return outline;
    },
  };
}

const UNREAD: Reading = { findings: [], originOf: (offset) => offset, isUntouched: () => true };

/** Reads a body unless its form alone says that reading it would take too long. */
function readWithinLimits(
  body: string,
  bodyStart: number,
  file: string,
  places: Places,
  problems: Problem[],
): Reading {
  const limit = limitFault(body);
  if (!limit) {
    const reading = readBody(body);
    const deep = reading.tree && depthFault(reading.tree);
    if (!deep) return reading;
    const place = places.at(reading.originOf(deep.offset) + bodyStart);
    problems.push(problemOf(limits, file, place, 'What stands here nests deeper than 20 levels', limits.fix));
    return { ...reading, tree: undefined };
  }
  problems.push(problemOf(limit.rule, file, places.at(bodyStart + limit.offset), limit.message, limit.fix));
  return UNREAD;
}

function readData<K extends KindName>(
  kind: K,
  frontMatter: FrontMatter | undefined,
  file: string,
  places: Places,
  problems: Problem[],
): KindAndData<K> {
  if (!frontMatter) return { kind };
  const declaration = kinds[kind];
  const result = declaration.read(frontMatter.data);
  if (result.success) return { kind, data: result.data };
  problems.push(...schemaProblems(result.error, declaration.schema, frontMatter, file, places));
  return { kind, data: withoutFaults(kind, frontMatter.data, result.error) };
}

/**
 * What the front matter says apart from its faults, so that all other rules are asked in the same run. Nothing of it
 * is published: the faults are errors. Where a key that decides where the document lives or lived is faulty, nobody
 * knows its addresses, and nothing is kept.
 */
function withoutFaults<K extends KindName>(
  kind: K,
  data: Readonly<Record<string, unknown>>,
  error: z.ZodError,
): DataOf[K] | undefined {
  const declaration = kinds[kind];
  const faulty = new Set(error.issues.map(({ path }) => path[0]));
  const placing: readonly PropertyKey[] = ['aliases', ...Object.values(declaration.placedBy ?? {})];
  if (placing.some((key) => faulty.has(key))) return undefined;
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !faulty.has(key)));
  const whole = declaration.read(rest);
  return whole.success ? whole.data : undefined;
}

/** The authors, topics and series that a document names, also where the rest of its front matter has faults. */
function namedIn(kind: KindName, frontMatter: FrontMatter | undefined): Named | undefined {
  const { shape } = kinds[kind].schema;
  if (!frontMatter || !('topics' in shape)) return undefined;
  const { data } = frontMatter;
  return {
    authors: authorIds.safeParse(data.authors).data ?? [],
    topics: topicIds.safeParse(data.topics).data ?? [],
    series: seriesId.safeParse(data.series).data,
  };
}

/** All nodes, parents before children. Depth is bounded by `mdx/limits`. */
function locate(tree: Root): Located[] {
  const found: Located[] = [];
  const walk = (node: Nodes, ancestors: readonly Parents[]): void => {
    found.push({ node, ancestors });
    if (!('children' in node)) return;
    const inside = [...ancestors, node];
    for (const child of node.children) walk(child, inside);
  };
  walk(tree, []);
  return found;
}

/** Runs one rule on one document; of very many problems of one kind, the first and their number. */
function run(rule: DocumentRule, document: Document): Problem[] {
  const problems: Problem[] = [];
  const { file } = document.source;
  let left = 0;
  rule.check(document, (spot, message, fix, extras = {}) => {
    if (problems.length >= MOST_OF_A_KIND) left++;
    else
      problems.push(problemOf(rule, file, placeOf(spot, document), message, fix, forFile(extras, document)));
  });
  const last = problems.at(-1);
  if (left > 0 && last)
    problems[problems.length - 1] = { ...last, message: `${last.message} (and ${left} more like this)` };
  return problems;
}

/** Repairs name offsets of the file; next to what was repaired in order to be read, they would miss their aim. */
function forFile(extras: Extras, { isUntouched }: Document): Extras {
  const isSafe = extras.repair?.edits.every(({ start, end }) => isUntouched(start, end));
  return isSafe ? extras : { ...extras, repair: undefined };
}

/** The place in the file of what a rule points at. */
function placeOf(spot: Spot, document: Document): Place {
  const { places, frontMatter } = document;
  if ('key' in spot) return places.at(frontMatter ? spanOf(frontMatter.spans, spot.key, spot.what)[0] : 0);
  if ('line' in spot) return spot;
  if ('offset' in spot) return places.at(spot.offset);
  return places.at(document.offsetOf(spot.position?.start.offset ?? 0));
}

function factsOf(document: Document): Facts {
  const { source, body, outline, frontMatter } = document;
  return {
    source,
    body,
    outline,
    references: referencesOf(document),
    recordings: recordingsOf(document),
    spans: frontMatter?.spans ?? {},
    named: namedIn(document.kind, frontMatter),
    ...kindAndData(document),
  };
}

const kindAndData = <K extends KindName>({ kind, data }: KindAndData<K>): KindAndData<K> => ({ kind, data });
