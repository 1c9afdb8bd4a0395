/** The colours of code, made for every publication from its own: what its settings name, and hues that go with them. */
import type { TokenKind } from '../code/token-kinds';
import type { Colors, Scheme } from './colors';
import { nearestReadable } from './contrast';

/** Hues that no setting names, as they are on a white and on a nearly black page. */
const HUES = {
  light: { string: '#256b2c', number: '#96370a', function: '#7134a8', type: '#00647c', variable: '#8a3261' },
  dark: { string: '#9ccf8c', number: '#f0b37e', function: '#cdabf5', type: '#76d0dc', variable: '#efa5c8' },
} as const;

/** Each kind of token as six digits. Every one can be read on the ground of code and on a marked line (WCAG 2.2, 1.4.3 AA). */
export function codeColors(scheme: keyof Colors, colors: Scheme): Readonly<Record<TokenKind, string>> {
  const { ink, muted, link, shade, highlight } = colors;
  const hues = HUES[scheme];
  const readable = (color: string): string => nearestReadable(color, [shade, highlight]) ?? ink;
  return {
    comment: readable(muted),
    keyword: readable(link),
    string: readable(hues.string),
    number: readable(hues.number),
    function: readable(hues.function),
    type: readable(hues.type),
    variable: readable(hues.variable),
    inserted: readable(hues.string),
    deleted: readable(colors.accent),
  };
}
