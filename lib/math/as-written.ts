/** Formulas as they are written, in a browser, where what sets them would weigh more than the site. In Node it is formula.ts. */
import type { Element } from 'hast';
import type { FormulaFault } from './formula';

/** A formula as code. */
export const formula = (tex: string, _display: boolean): Element => ({
  type: 'element',
  tagName: 'code',
  properties: {},
  children: [{ type: 'text', value: tex }],
});

/** Whether a formula can be read is not known here. */
export const formulaFault = (_tex: string, _display: boolean): FormulaFault | undefined => undefined;
