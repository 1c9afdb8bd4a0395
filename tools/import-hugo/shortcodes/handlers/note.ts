import { NOTE_KINDS } from '../../asides';
import type { ShortcodeHandler } from '../../context';
import { element, flow, word } from '../../nodes';
import { titleOf } from '../arguments';

/** The label that the old theme shows above each variant. */
const LABELS: Readonly<Record<string, string>> = {
  activity: 'Activity',
  action: 'Action',
  alert: 'Alert',
  comment: 'Comment',
  video: 'Video',
  join: 'Who can join?',
};

const DISCLAIMER =
  'Disclaimer: All references to specific brands and/or companies are used only for illustrative purposes and do not imply endorsement by the U.S. federal government or any federal government agency.';

/** `note variant="…"` … `/note`: an aside with a label. */
export const note: ShortcodeHandler = {
  names: ['note'],
  paired: true,
  convert(call, context) {
    const variant = (call.named.variant ?? call.positional[0] ?? '').toLowerCase();
    const inner = call.inner ?? '';
    if (variant && !NOTE_KINDS.includes(variant)) {
      context.tell(
        'person',
        'note-variant',
        call.line,
        `There is no note of the kind “${variant}”; it became a plain one.`,
      );
    }
    if (variant === 'disclaimer') {
      return [
        flow('Note', { kind: variant }, context.blocks(inner.trim() ? inner : DISCLAIMER, call.innerLine)),
      ];
    }
    const kind = NOTE_KINDS.includes(variant) && variant !== 'note' ? variant : undefined;
    const title = titleOf(call, 'title', 'header', 'heading');
    return [flow('Note', { kind, title }, context.blocks(inner, call.innerLine))];
  },
  shown(call, context) {
    const variant = (call.named.variant ?? call.positional[0] ?? '').toLowerCase();
    const inner = call.inner?.trim() || (variant === 'disclaimer' ? DISCLAIMER : '');
    const label = titleOf(call, 'title', 'header', 'heading') ?? LABELS[variant];
    return [
      element('div', {}, [...(label ? [element('p', {}, [word(label)])] : []), ...context.shown(inner)]),
    ];
  },
};
