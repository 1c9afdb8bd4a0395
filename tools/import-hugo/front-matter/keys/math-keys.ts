import { MATH_KEYS } from '../../site/markup';
import type { KeyHandler } from '../draft';

/** `math`, `katex`: the page has formulas, or has none; they were read so, and what became of them is told with them. */
export const mathKeys: KeyHandler = { keys: MATH_KEYS, convert: () => {} };
