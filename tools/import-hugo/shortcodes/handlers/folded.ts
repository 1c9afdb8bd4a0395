import type { Call, ShortcodeHandler } from '../../context';
import { element, flow, word } from '../../nodes';
import { argument, innerBlocks, shownInner, titleOf } from '../arguments';

/** Text that opens on demand: Hugo’s and Book’s `details`, `expand`, PaperMod’s `collapse`, Blowfish’s `accordionItem`. */
export const folded: ShortcodeHandler = {
  names: [
    'details',
    'detail',
    'expand',
    'collapse',
    'collapsible',
    'spoiler',
    'toggle',
    'fold',
    'accordionItem',
    'accordion-item',
  ],
  convert: (call, context) => [
    flow('Accordion', { title: label(call) ?? UNNAMED }, innerBlocks(call, context)),
  ],
  shown(call, context) {
    const title = label(call);
    return [
      element('div', {}, [...(title ? [element('p', {}, [word(title)])] : []), ...shownInner(call, context)]),
    ];
  },
};

/** What browsers write on a `<details>` without a summary. */
const UNNAMED = 'Details';

function label(call: Call): string | undefined {
  // Whether it is open at first is a matter of looks.
  argument(call, 'open', 'closed', 'collapsed');
  const first = argument(call, 0);
  const second = argument(call, 1);
  const isState = (value: string | undefined): boolean => /^(?:open|closed|\.\.\.)$/i.test(value ?? '');
  const place =
    first !== undefined && !isState(first) ? 0 : second !== undefined && !isState(second) ? 1 : undefined;
  return titleOf(
    call,
    'summary',
    'title',
    'header',
    'label',
    'name',
    ...(place === undefined ? [] : [place]),
  );
}
