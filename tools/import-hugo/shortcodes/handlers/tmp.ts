import type { ShortcodeHandler } from '../../context';

/** `tmp "…"` stands where the target of a link died: it renders nothing, and the link becomes its own words. */
export const tmp: ShortcodeHandler = {
  names: ['tmp'],
  address: () => '',
  convert: () => [],
  shown: () => [],
};
