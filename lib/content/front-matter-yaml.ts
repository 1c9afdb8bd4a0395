/** Reads YAML as keys, lists and text, and says what is wrong in words for people who have never read its grammar. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { yamlLimitFault } from '../yaml-limits';
import { depth } from './rules/front-matter/depth';
import { duplicateKey } from './rules/front-matter/duplicate-key';
import { plainYaml } from './rules/front-matter/plain-yaml';
import { shape } from './rules/front-matter/shape';
import { yaml } from './rules/front-matter/yaml';
import type { Rule } from './rules/rule';
import { pathKey, type Span } from './spans';

export interface FrontMatterFault {
  readonly rule: Pick<Rule, 'id' | 'severity'>;
  /** Offset in the file. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

export interface YamlReading {
  readonly faults: readonly FrontMatterFault[];
  readonly spans: Readonly<Record<string, Span>>;
  readonly quoted: ReadonlySet<string>;
  /** The values; call it only where there are no faults. */
  readonly toData: () => Record<string, unknown>;
}

/** What a block of YAML is called, and how many lines of the file come before it. */
const BLOCKS = {
  'front matter': { what: 'The front matter is', plain: 'front matter is', linesBefore: 1 },
  settings: { what: 'The file is', plain: 'settings are', linesBefore: 0 },
} as const;

type Block = (typeof BLOCKS)[keyof typeof BLOCKS];

/** Reads a block that starts at an offset of the file. */
export function readYaml(
  block: string,
  start: number,
  kind: keyof typeof BLOCKS = 'front matter',
): YamlReading {
  const tooMuch = yamlLimitFault(block);
  if (tooMuch) {
    const fault = {
      rule: depth,
      offset: tooMuch.offset + start,
      message: `This ${tooMuch.says}`,
      fix: depth.fix,
    };
    return { faults: [fault], spans: {}, quoted: new Set(), toData: () => ({}) };
  }
  const counter = new LineCounter();
  // The failsafe schema makes text of every scalar: `1.10`, `no` and `2015-07-17` stay what was typed.
  const document = parseDocument(block, {
    schema: 'failsafe',
    uniqueKeys: true,
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const spans: Record<string, Span> = {};
  const quoted = new Set<string>();
  const faults = faultsOf(document, block, counter, BLOCKS[kind]).map((fault) => ({
    ...fault,
    offset: fault.offset + start,
  }));
  if (faults.length === 0) collect(document.contents, [], start, spans, quoted);
  return { faults, spans, quoted, toData: () => toRecord(document) };
}

function toRecord(document: Document.Parsed): Record<string, unknown> {
  const value: unknown = document.toJS();
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Notes where each value and key stands. */
function collect(
  node: unknown,
  path: readonly PropertyKey[],
  start: number,
  spans: Record<string, Span>,
  quoted: Set<string>,
): void {
  if (isScalar(node) && /^QUOTE/.test(node.type ?? '')) quoted.add(pathKey(path));
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const inner = [...path, String(key.value)];
      const name = rangeOf(key, start);
      const isEmpty = isScalar(value) && value.source === '';
      const at = isEmpty ? undefined : rangeOf(value, start);
      spans[pathKey(inner)] = { key: name, value: at ?? [name?.[1] ?? start, name?.[1] ?? start] };
      collect(value, inner, start, spans, quoted);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      const inner = [...path, index];
      spans[pathKey(inner)] = { value: rangeOf(item, start) ?? [start, start] };
      collect(item, inner, start, spans, quoted);
    });
  }
}

/** Start and end of a node, without the white space behind it, as offsets in the file. */
function rangeOf(node: unknown, start: number): [number, number] | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return [node.range[0] + start, node.range[1] + start];
}

/** Everything YAML allows and front matter does not: syntax errors, tags, anchors, aliases, merge keys, tabs. */
function faultsOf(
  document: Document.Parsed,
  block: string,
  counter: LineCounter,
  kind: Block,
): FrontMatterFault[] {
  const special = (offset: number | undefined, found: string, name: string): FrontMatterFault => ({
    rule: plainYaml,
    offset: offset ?? 0,
    message: `“${found}” is ${name} of YAML; ${kind.plain} plain keys, text and lists`,
    fix: plainYaml.fix,
  });
  const faults = document.errors.map((error) => explain(error, block, counter, kind));
  const end = /^\.\.\.(?:\s|$)/m.exec(block);
  if (end)
    faults.push({
      rule: yaml,
      offset: end.index,
      message: 'A line of three dots ends the data before its end',
      fix: 'Delete it.',
    });
  if (faults.length > 0) return firstOfEachLine(faults, counter);
  if (document.contents !== null && !isMap(document.contents)) {
    const found = isSeq(document.contents) ? 'a list' : 'plain text';
    const message = `${kind.what} ${found}; it must be “key: value” lines`;
    return [{ rule: shape, offset: 0, message, fix: shape.fix }];
  }
  visit(document, (_key, node) => {
    if (isAlias(node)) faults.push(special(node.range?.[0], `*${node.source}`, 'an alias'));
    else if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<')
        faults.push(special(node.key.range?.[0], '<<', 'a merge key'));
      else if (!isScalar(node.key)) {
        const at = isCollection(node.key) ? node.key.range?.[0] : 0;
        faults.push({
          rule: shape,
          offset: at ?? 0,
          message: 'A key here is not plain text',
          fix: shape.fix,
        });
      }
    } else if (isScalar(node) || isCollection(node)) {
      const joined = joinedEntry(node, block);
      if (joined) faults.push(joined);
      if (node.anchor) {
        const at = block.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
        faults.push(special(Math.max(0, at), `&${node.anchor}`, 'an anchor'));
      }
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:') && node.tag !== '!')
        faults.push(special(node.range?.[0], node.tag, 'a tag'));
    }
  });
  for (const warning of document.warnings) {
    const found = /^\S+/.exec(block.slice(warning.pos[0]))?.[0] ?? '!';
    faults.push(special(warning.pos[0], found, 'a tag'));
  }
  return firstOfEachLine(faults, counter);
}

/** What breaks a line breaks it once; the parser stumbles over the rest of the same line again. */
function firstOfEachLine(faults: readonly FrontMatterFault[], counter: LineCounter): FrontMatterFault[] {
  const lines = new Set<number>();
  return faults.filter(({ offset }) => {
    const { line } = counter.linePos(offset);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

/** The line that was meant, with its value in single quotes (YAML 1.2, 7.3.2: an apostrophe is written twice). */
function inSingleQuotes(line: string): string {
  const [, key = 'title', written = ''] = /^([\w-]+):\s+(.*?)\s*$/.exec(line.trim()) ?? [];
  const value = /^'.*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
  return `Put the whole value in single quotes: ${key}: '${value.replaceAll("'", "''")}'.`;
}

/** The entry of a list that is indented further than the one above it, and counts as its text. */
function joinedEntry(list: unknown, block: string): FrontMatterFault | undefined {
  if (!isSeq(list)) return undefined;
  for (const item of list.items) {
    if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) continue;
    const found = /\n[ \t]*-[ \t]*(\S.*)/.exec(block.slice(item.range[0], item.range[1]));
    if (!found) continue;
    const above = block.slice(block.lastIndexOf('\n', item.range[0]) + 1, item.range[0]);
    return {
      rule: yaml,
      offset: item.range[0] + found.index + 1,
      message: 'This entry is not indented as the one above it, and counts as its text',
      fix: `Write “${above}${found[1]}”.`,
    };
  }
  return undefined;
}

function explain(error: YAMLError, block: string, counter: LineCounter, kind: Block): FrontMatterFault {
  const { code, message } = error;
  const [offset] = error.pos;
  const says = (text: string, fix: string, at = offset) => ({ rule: yaml, offset: at, message: text, fix });
  const { line } = counter.linePos(offset);
  const lineStart = counter.lineStarts[line - 1] ?? 0;
  const text = block.slice(lineStart, block.indexOf('\n', lineStart));
  if (code === 'DUPLICATE_KEY') return duplicate(offset, block, counter, kind);
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(text))
    return says('A tab is used to indent this line', 'Indent with two spaces instead.');
  if (/^[\w-]+:\S/.test(text) && !/^[\w-]+:\S*:\s/.test(text))
    return says('A space is missing after the colon', 'Write “key: value” with a space.', lineStart);
  const second = /^(?:\s*- )?\s*[\w-]+:\s+[^'"[{\s].*?:\s/.exec(text);
  if (second || (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s.*:\s/.test(text))) {
    return says(yaml.message, inSingleQuotes(text), second ? lineStart + second[0].length - 2 : offset);
  }
  if (code === 'MISSING_CHAR' && /quote/.test(message))
    return says(
      'A quotation mark is opened and not closed',
      'Close it at the end of the value.',
      quoteBefore(block, offset),
    );
  if (/^[^:]*:\s*["'].*["'].*\S/.test(text))
    return says('Text follows the closing quotation mark', inSingleQuotes(text));
  const next = /^\s+([\w-]+:)\s/.exec(block.slice(lineStart + text.length + 1));
  if (next && /^[\w-]+:\s+\S/.test(text))
    return says(
      `The line “${next[1]} …” starts with a space, so it counts as part of the line above it`,
      `Delete the space before “${next[1]}”.`,
      lineStart + text.length + 1,
    );
  const open = unclosedBracket(block, offset);
  if (open !== undefined)
    return says(
      `The list that starts with ${block[open]} is not closed`,
      `Write ${block[open] === '[' ? ']' : '}'} at its end.`,
      open,
    );
  if (/[%@`]/.test(block[offset] ?? ''))
    return says(`A value cannot start with ${block[offset]}`, 'Put the whole value in single quotes.');
  return says(
    'This line cannot be read as “key: value”',
    'Check its colon, quotes and indentation; put values with : # [ ] { } in single quotes.',
  );
}

/** The bracket that starts a value and is not closed before a place. */
function unclosedBracket(block: string, offset: number): number | undefined {
  const found = [...block.slice(0, offset).matchAll(/:[ \t]+([[{])/g)].at(-1);
  if (!found) return undefined;
  const at = found.index + found[0].length - 1;
  return block.slice(at, offset).includes(found[1] === '[' ? ']' : '}') ? undefined : at;
}

/** The mark that was left open: the first quotation mark that starts a value before the end of the text. */
function quoteBefore(block: string, offset: number): number {
  const found = [...block.slice(0, offset + 1).matchAll(/:[ \t]+(["'])/g)].at(-1);
  return found ? found.index + found[0].length - 1 : offset;
}

function duplicate(offset: number, block: string, counter: LineCounter, kind: Block): FrontMatterFault {
  const key = /^["']?([\w-]+)/.exec(block.slice(offset))?.[1] ?? '';
  const before = new RegExp(`^["']?${key}["']?\\s*:`, 'm').exec(block);
  const lines = [before?.index ?? 0, offset].map((at) => counter.linePos(at).line + kind.linesBefore);
  return {
    rule: duplicateKey,
    offset,
    message:
      lines[0] === lines[1]
        ? `The key “${key}” is given twice`
        : `The key “${key}” is given twice, on lines ${lines.join(' and ')}`,
    fix: duplicateKey.fix,
  };
}
