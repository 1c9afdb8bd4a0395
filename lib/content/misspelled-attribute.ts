import { closest } from './did-you-mean';
import type { JsxElement } from './mdx';
import { isComponentName, vocabulary } from './vocabulary';

/** Whether a component has an attribute that it does not know, for which another one was most likely meant. */
export function isMisspelled({ name, attributes }: JsxElement, meant: string): boolean {
  if (name === null || !isComponentName(name)) return false;
  const known = Object.keys(vocabulary[name].attributes);
  return attributes.some(
    (at) => at.type === 'mdxJsxAttribute' && !known.includes(at.name) && closest(at.name, known) === meant,
  );
}
