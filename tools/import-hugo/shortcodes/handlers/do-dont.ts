import type { PhrasingContent, RootContent } from 'mdast';
import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { element, text, word } from '../../nodes';
import { argument, lineOf } from '../arguments';

const HEADS = ['Do', 'Don’t'] as const;
const CELLS = ['do-row', 'dont-row'] as const;

/** `do-dont-table caption` … `row` … `do-row`, `dont-row`: what to do beside what not to do. */
export const doDontTable: ShortcodeHandler = {
  names: ['do-dont-table'],
  paired: true,
  convert(call, context) {
    const caption = argument(call, 'caption');
    return [
      ...(caption ? [{ type: 'paragraph' as const, children: lineOf(caption, call, context) }] : []),
      table([
        HEADS.map((head) => [text(head)]),
        ...rowsOf(call).map((row) => row.map((cell) => (cell ? lineOf(cell, call, context) : []))),
      ]),
    ];
  },
  shown: (call, context) => shown(call, context),
};

const shown = (call: Call, context: PostContext) => [
  element('p', {}, context.shown(argument(call, 'caption') ?? '')),
  element('table', {}, [
    element(
      'tr',
      {},
      HEADS.map((head) => element('th', {}, [word(head)])),
    ),
    ...rowsOf(call).map((row) =>
      element(
        'tr',
        {},
        row.map((cell) => element('td', {}, context.shown(cell))),
      ),
    ),
  ]),
];

/** The text of the cells, row by row. */
const rowsOf = ({ inner = '' }: Call): string[][] =>
  enclosed(inner, 'row').map((row) => CELLS.map((name) => enclosed(row, name).join('\n\n').trim()));

/** What the shortcodes of one name enclose. */
const enclosed = (source: string, name: string): string[] =>
  [
    ...source.matchAll(
      new RegExp(
        `\\{\\{[<%]\\s*${name}\\s*[>%]\\}\\}([\\s\\S]*?)\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`,
        'g',
      ),
    ),
  ].map(([, inside = '']) => inside);

const table = (rows: readonly (readonly PhrasingContent[][])[]): RootContent => ({
  type: 'table',
  align: [null, null],
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })),
});
