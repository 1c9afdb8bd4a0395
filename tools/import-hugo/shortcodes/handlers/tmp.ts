import type { ShortcodeHandler } from '../../context';
import { argument } from '../arguments';

/** `tmp "…"` stands where the target of a link died: it renders nothing, and the link becomes its own words. */
export const tmp: ShortcodeHandler = {
  names: ['tmp'],
  address: () => '',
  convert(call) {
    // Where the link once led.
    argument(call, 0);
    return [];
  },
  shown: () => [],
};
