/** Reads YAML as Hugo's authors write it: the last of two equal keys wins, comments go, scalars stay text. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { frontMatterLimitFault } from './limits';
import { toValue, type Value } from './value';

export interface FrontMatterSource {
  readonly values: Readonly<Record<string, Value>>;
  /** 1-based line of each top-level key in the file. */
  readonly lines: Readonly<Record<string, number>>;
  /** Keys that were given more than once. */
  readonly repeated: readonly { readonly key: string; readonly line: number }[];
}

/**
 * Reads YAML.
 *
 * @param firstLine 1-based line of the file on which `yaml` starts.
 * @returns the values, or line and reason where the text is no YAML map.
 */
export function readFrontMatter(
  yaml: string,
  firstLine: number,
): FrontMatterSource | { line: number; message: string } {
  const tooMuch = frontMatterLimitFault('yaml', yaml, firstLine);
  if (tooMuch) return tooMuch;
  const counter = new LineCounter();
  const document = parseDocument(indentQuoted(tabsToSpaces(yaml)), {
    schema: 'failsafe',
    uniqueKeys: false,
    strict: false,
    lineCounter: counter,
  });
  const fault = document.errors[0];
  if (fault) {
    const line = firstLine - 1 + counter.linePos(fault.pos[0]).line;
    return { line, message: notYaml(fault.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '') };
  }
  if (document.contents === null) return { values: {}, lines: {}, repeated: [] };
  if (!isMap(document.contents))
    return { line: firstLine, message: 'The front matter holds no “key: value” lines.' };
  const values: Record<string, Value> = Object.create(null);
  const lines: Record<string, number> = Object.create(null);
  const repeated: { key: string; line: number }[] = [];
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const line = firstLine - 1 + counter.linePos(pair.key.range?.[0] ?? 0).line;
    if (Object.hasOwn(values, key)) repeated.push({ key, line });
    lines[key] = line;
    const js = nodeToJs(pair.value, document);
    if (js instanceof ReferenceError) return { line, message: notYaml(js.message) };
    const value = toValue(js, scalarText);
    if (value === undefined) delete values[key];
    else values[key] = value;
  }
  return { values, lines, repeated };
}

const notYaml = (reason: string): string => `The front matter is not YAML: ${reason}`;

/** What a node stands for; an error where an alias (`*name`) has no anchor, or aliases multiply without end. */
function nodeToJs(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  if (!(node && typeof node === 'object' && 'toJS' in node && typeof node.toJS === 'function'))
    return undefined;
  try {
    return node.toJS(document, { maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

/** Empty text, `null` and `~` say nothing. */
const scalarText = (raw: unknown): string | undefined =>
  typeof raw === 'string' && !/^(?:|~|null|Null|NULL)$/.test(raw.trim()) ? raw : undefined;

/** YAML refuses a tab as indentation; authors type it all the same. */
function tabsToSpaces(yaml: string): string {
  return yaml.replace(/^[\t ]*\t[\t ]*/gm, (indent) => indent.replaceAll('\t', '  '));
}

/** Text in quotes may run on at the start of a line in Hugo’s reader; YAML wants it indented. */
function indentQuoted(yaml: string): string {
  let open: string | undefined;
  return yaml
    .split('\n')
    .map((line) => {
      if (open) {
        const indented = /^\S/.test(line) ? `  ${line}` : line;
        if (closes(line, open)) open = undefined;
        return indented;
      }
      const start =
        /^\s*[\w-]+\s*:\s*(["'])(.*)$/.exec(line) ?? /^\s*-\s+(?:[\w-]+\s*:\s*)?(["'])(.*)$/.exec(line);
      if (start?.[1] && !closes(start[2] ?? '', start[1])) open = start[1];
      return line;
    })
    .join('\n');
}

/** Whether a text in quotes ends on this line. */
function closes(line: string, quote: string): boolean {
  const rest = quote === '"' ? line.replace(/\\./g, '') : line.replaceAll("''", '');
  return rest.includes(quote);
}
