import { asideNode } from '../../asides';
import type { Call, ShortcodeHandler } from '../../context';
import { element, word } from '../../nodes';
import { argument, innerBlocks, shownInner, titleOf } from '../arguments';

/** Kinds that themes know; another word in the first place is an icon’s name, or a title of several words. */
const KIND =
  /^(?:abstract|attention|bug|caution|danger|default|error|example|failure|important|info|information|note|primary|question|quote|secondary|success|summary|tip|todo|warn|warning)$/i;

/** Asides of themes: Docsy’s `alert`, Learn’s `notice`, Book’s `hint`, LoveIt’s `admonition`, `callout`, and those called by their kind. */
export const aside: ShortcodeHandler = {
  names: [
    ...['alert', 'notice', 'hint', 'callout', 'admonition', 'message', 'infobox', 'panel', 'alerts'],
    ...[
      'tip',
      'info',
      'warning',
      'caution',
      'danger',
      'important',
      'success',
      'error',
      'attention',
      'question',
    ],
  ],
  convert(call, context) {
    const { kind, title } = read(call);
    return [asideNode(kind, title, innerBlocks(call, context))];
  },
  shown(call, context) {
    const { title } = read(call);
    return [
      element('aside', {}, [
        ...(title ? [element('p', {}, [word(title)])] : []),
        ...shownInner(call, context),
      ]),
    ];
  },
};

function read(call: Call): { kind: string; title: string | undefined } {
  const first = argument(call, 0);
  const named = argument(
    call,
    'type',
    'kind',
    'style',
    'variant',
    'status',
    'level',
    'context',
    'color',
    'colour',
  );
  const byName = KIND.test(call.name) ? call.name : undefined;
  const inFirst = first && KIND.test(first) ? first : undefined;
  const kind = [named, inFirst, byName].find((one) => one !== undefined && KIND.test(one)) ?? byName ?? '';
  const written = titleOf(call, 'title', 'header', 'heading', 'label', 1);
  return { kind, title: written ?? (first && !inFirst && /\s/.test(first) ? titleOf(call, 0) : undefined) };
}
