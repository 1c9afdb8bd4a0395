import { withoutTags } from '@/lib/content/inline-markdown';
import type { Call, ShortcodeHandler } from '../../context';
import { element, flow } from '../../nodes';
import { argument, innerBlocks } from '../arguments';

/** `quote author="…" source="…" url="…"` of Stack, `blockquote author="…" link="…" title="…"`, `epigraph`. */
export const quote: ShortcodeHandler = {
  names: ['quote', 'blockquote', 'epigraph', 'testimonial', 'pullquote'],
  convert(call, context) {
    const text = call.inner?.trim()
      ? innerBlocks(call, context)
      : context.blocks(argument(call, 'text', 'quote') ?? '', call.line);
    const cite = sourceOf(call);
    return [flow('QuoteBlock', { cite: cite && withoutTags(cite) }, text)];
  },
  shown(call, context) {
    const cite = sourceOf(call);
    return [
      element('blockquote', {}, [
        ...context.shown(call.inner?.trim() ? call.inner : (argument(call, 'text', 'quote') ?? '')),
        ...(cite ? [element('cite', {}, context.shown(cite))] : []),
      ]),
    ];
  },
};

/** Who said it and where, as a line of Markdown. */
function sourceOf(call: Call): string | undefined {
  const author = argument(call, 'author', 'cite', 'by', 'name', 0);
  const source = argument(call, 'source', 'title', 'work', 'from');
  const url = argument(call, 'url', 'link', 'href');
  const named = source ?? (url ? (author ?? url.replace(/^https?:\/\//, '')) : undefined);
  const linked = named && url ? `[${named}](${url})` : named;
  return [source || !url ? author : undefined, linked].filter(Boolean).join(', ') || undefined;
}
