import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { Call, PostContext } from '../context';
import { element, word } from '../nodes';

/** A shortcode without a handler stays to be seen, as code, with the text it encloses, and is reported. */
export function convertUnknown(call: Call, context: PostContext): RootContent[] {
  const close = `{{< /${call.name} >}}`;
  context.tell(
    'loss',
    'unknown-shortcode',
    call.line,
    `The importer does not know the shortcode “${call.name || call.source}”; what it showed is not known, and it was kept as code.`,
  );
  const opening =
    call.inner === undefined ? call.source : call.source.slice(0, call.source.indexOf('}}') + 2);
  const code = (value: string): RootContent => ({ type: 'inlineCode', value });
  if (call.inner === undefined) return [code(opening)];
  return [
    { type: 'paragraph', children: [{ type: 'inlineCode', value: opening }] },
    ...context.blocks(call.inner, call.innerLine),
    { type: 'paragraph', children: [{ type: 'inlineCode', value: close }] },
  ];
}

/** What a reader must find again of an unknown shortcode: the text it encloses. */
export function shownUnknown(call: Call, context: PostContext): ElementContent[] {
  if (call.inner === undefined) return [element('code', {}, [word(call.source)])];
  return [element('div', {}, context.shown(call.inner))];
}
