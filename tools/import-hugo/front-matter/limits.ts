import { yamlLimitFault } from '@/lib/yaml-limits';

/** Characters. The longest front matter that anybody wrote has a hundredth of it. */
const MOST_CHARACTERS = 200_000;

/** Levels, and parts of a dotted key. What reads them does so by recursion, which ends the program at some thousand. */
const MOST_LEVELS = 100;

/** Lines that hold a key, or commas that part some. */
const MOST_KEYS = 5000;

/**
 * What makes front matter too much to be read, judged without reading it; `undefined` where nothing does.
 *
 * @param firstLine 1-based line of the file on which `source` starts.
 */
export function frontMatterLimitFault(
  format: 'yaml' | 'toml' | 'json',
  source: string,
  firstLine: number,
): { readonly line: number; readonly message: string } | undefined {
  const fault = (offset: number, says: string) => ({
    line: firstLine + source.slice(0, offset).split('\n').length - 1,
    message: `The front matter ${says}.`,
  });
  if (source.length > MOST_CHARACTERS)
    return fault(0, `has ${source.length.toLocaleString('en')} characters; 200,000 is the limit`);
  if (format === 'yaml') {
    const found = yamlLimitFault(source);
    return found && fault(found.offset, found.says);
  }
  const deep = deepBracket(source) ?? longKey(source);
  if (deep !== undefined) return fault(deep, `nests deeper than ${MOST_LEVELS} levels`);
  const keys = source.split(format === 'json' ? '":' : '=').length - 1;
  return keys > MOST_KEYS ? fault(0, `has ${keys.toLocaleString('en')} keys; 5,000 is the limit`) : undefined;
}

/** Where more than a hundred brackets are open outside of quotation marks. */
function deepBracket(source: string): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (quote) {
      if (character === '\\' && quote === '"') at += 1;
      // A quotation mark that a line does not close was an apostrophe.
      else if (character === quote || character === '\n') quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > MOST_LEVELS) return at;
  }
  return undefined;
}

/** Where a dotted key of TOML, `a.b.c = 1`, has more than a hundred parts. */
function longKey(source: string): number | undefined {
  let start = 0;
  for (const line of source.split('\n')) {
    const [key = ''] = line.split('=', 1);
    if (key.split(/\w\./, MOST_LEVELS + 2).length > MOST_LEVELS + 1) return start;
    start += line.length + 1;
  }
  return undefined;
}
