/** JSON-LD as a page carries it. */
import type { Graph, Thing } from 'schema-dts';
import { xmlText } from '../xml';

/** The things that a page is about, as one graph (https://www.w3.org/TR/json-ld11/#named-graphs). */
export const graph = (...things: readonly (Thing | undefined)[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things.filter((thing) => thing !== undefined),
});

/**
 * JSON for a script element. `<`, `>` and `&` are escaped as JSON allows, so that no text can end the element or open a
 * comment in it; the two line separators that older JavaScript does not take in strings too.
 */
export function jsonForScript(value: Graph): string {
  const json = JSON.stringify(value, (_, part) => (typeof part === 'string' ? xmlText(part) : part));
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
