/**
 * Cuts front matter with gray-matter, which is called here and nowhere else, and always with options: without them it caches failures
 * (a broken file read twice would publish its metadata as text). Its JavaScript and JSON engines throw, because `---js` front
 * matter would run code. It is made for Node: a browser has plain.ts.
 */
import matter from 'gray-matter';

/**
 * What a block of front matter says.
 *
 * @param block the lines between the fences
 * @param toData reads them as YAML
 */
export function blockData(block: string, toData: () => Record<string, unknown>): Record<string, unknown> {
  const { data } = matter(`---\n${block}---\n`, {
    language: 'yaml',
    engines: { yaml: { parse: toData }, javascript: { parse: refuse }, json: { parse: refuse } },
  });
  return data;
}

function refuse(): never {
  throw new Error('Front matter is YAML only.');
}
