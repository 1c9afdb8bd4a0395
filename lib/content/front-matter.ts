/** Front matter: YAML between two lines of exactly `---`, the first being line 1. `#block-data` is in package.json. */
import { blockData } from '#block-data';
import { byteLength } from '../byte-length';
import { fenceFault } from './front-matter-fences';
import { type FrontMatterFault, readYaml } from './front-matter-yaml';
import { depth } from './rules/front-matter/depth';
import { size } from './rules/front-matter/size';
import type { Span } from './spans';

const MAX_BYTES = 16_384;
/** The block starts behind the first line, `---`. */
const BLOCK_START = 4;

export interface FrontMatter {
  /** Maps, lists and text; not yet checked against a schema. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where values stand, by `pathKey`. */
  readonly spans: Readonly<Record<string, Span>>;
  /** Paths of values that stand in quotes. */
  readonly quoted: ReadonlySet<string>;
}

export interface Split {
  readonly frontMatter?: FrontMatter;
  readonly body: string;
  /** Offset in the file at which the body starts. */
  readonly bodyStart: number;
  readonly faults: readonly FrontMatterFault[];
}

/** Cuts a file into front matter and body and reads the front matter. Never throws on what an author wrote. */
export function splitFrontMatter(text: string): Split {
  const fault = fenceFault(text);
  if (fault) return { body: text, bodyStart: 0, faults: [fault] };
  const end = text.indexOf('\n---\n', 3);
  const blockEnd = end < 0 ? text.length - 3 : end + 1;
  const block = text.slice(BLOCK_START, blockEnd);
  const bodyStart = Math.min(text.length, blockEnd + 4);
  const rest = { body: text.slice(bodyStart), bodyStart };
  const bytes = byteLength(block);
  if (bytes > MAX_BYTES) {
    const message = `The front matter has ${Math.round(bytes / 1024)} KB; 16 KB is the limit`;
    return { ...rest, faults: [{ rule: size, offset: 0, message, fix: size.fix }] };
  }
  const deep = tooDeep(block);
  if (deep !== undefined) {
    const { message, fix } = depth;
    return { ...rest, faults: [{ rule: depth, offset: BLOCK_START + deep, message, fix }] };
  }
  const { faults, spans, quoted, toData } = readYaml(block, BLOCK_START);
  if (faults.length > 0) return { ...rest, faults };
  return { ...rest, faults, frontMatter: { data: blockData(block, toData), spans, quoted } };
}

/** The offset at which a block nests deeper than ten levels, counted without reading it, so that reading is safe. */
function tooDeep(block: string): number | undefined {
  let level = 0;
  for (let at = 0; at < block.length; at++) {
    const character = block[at];
    if (character === '[' || character === '{') level++;
    else if (character === ']' || character === '}' || character === '\n') level = Math.max(0, level - 1);
    if (level > 10) return at;
  }
  const chain = /(?:^|\n)[ \t]*(?:[-?:][ \t]+){10}|\n {40,}\S/.exec(block);
  return chain?.index;
}
