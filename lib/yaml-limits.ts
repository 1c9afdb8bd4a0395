import { type CST, Parser } from 'yaml';

/** Levels of lists and maps in each other. Nobody writes half of it. */
const MOST_LEVELS = 20;

/** Keys of one map. Each is compared with all before it. */
const MOST_KEYS = 1000;

export interface YamlLimitFault {
  readonly offset: number;
  /** What there is too much of, as the end of a sentence: `nests deeper than 20 levels`. */
  readonly says: string;
}

/**
 * What makes a YAML text too much to be read; `undefined` where nothing does. What is made of the text is read by recursion,
 * which ends the program at some thousand levels, and takes the square of the keys of a map; so this looks first, without either.
 */
export function yamlLimitFault(text: string): YamlLimitFault | undefined {
  for (const document of new Parser().parse(text)) {
    const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token: document, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { token, depth } = next;
      if (depth > MOST_LEVELS)
        return { offset: token.offset ?? 0, says: `nests deeper than ${MOST_LEVELS} levels` };
      if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
      if (!('items' in token)) continue;
      const keys = token.items.filter((item) => 'sep' in item && item.sep).length;
      if (keys > MOST_KEYS)
        return { offset: token.offset, says: `has ${keys} keys in one place; ${MOST_KEYS} is the limit` };
      for (const { key, value } of token.items)
        for (const inner of [key, value]) if (inner) open.push({ token: inner, depth: depth + 1 });
    }
  }
  return undefined;
}
