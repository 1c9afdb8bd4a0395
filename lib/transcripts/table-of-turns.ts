import { loneTime, timeFirst } from './clock';
import { isNobody, shapeOf } from './name-shape';

/** A turn as a row of a table gives it. */
interface RowOfTurn {
  readonly text: string;
  readonly voice?: string;
  readonly start?: number;
}

const HEAD =
  /^(?:speakers?|names?|who|times?|time ?codes?|timestamps?|text|transcript|dialogue|audio|words|hablante|orador|tiempo|texto|sprecher|zeit|intervenants?|temps|texte)$/i;

/**
 * The turns of a table whose left-hand columns say who speaks, and perhaps when: each names somebody, and a name comes
 * back, has a colon or stands beside a time. `undefined` where the table is one of facts.
 */
export function turnsOfTable(rows: readonly (readonly string[])[]): RowOfTurn[] | undefined {
  const isHeaded = rows[0]?.every((cell) => cell === '' || HEAD.test(cell)) === true;
  const body = (isHeaded ? rows.slice(1) : rows).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...body.map((row) => row.length));
  if (body.length < 2 || width < 2 || width > 3) return undefined;
  const turns = body.map((row) => readRow(row, width));
  const names = turns.flatMap(({ voice }) => voice ?? []);
  const isNamed = names.every((name) => {
    const bare = timeFirst(name)?.rest ?? name.replace(/\s*[:：]$/, '');
    const shape = shapeOf(bare.replace(/[\s([]*\d+(?::\d+)+[)\]]?$/, ''));
    return shape !== undefined && shape !== 'loose' && !isNobody(bare);
  });
  if (names.length * 2 < turns.length || !isNamed) return undefined;
  const isProven =
    new Set(names).size < names.length ||
    isHeaded ||
    turns.some(({ voice = '', start }) => start !== undefined || /[:：]$|\d:\d\d/.test(voice));
  return isProven ? turns : undefined;
}

/** Two columns: who, what. Three: when and who in either order, what. */
function readRow(row: readonly string[], width: number): RowOfTurn {
  const [first = '', second = '', third = ''] = row;
  if (width === 2) return { text: second, ...(first !== '' && { voice: first }) };
  const start = loneTime(first) ?? loneTime(second);
  const name = loneTime(first) === undefined ? first : second;
  return { text: third, ...(name !== '' && { voice: name }), ...(start !== undefined && { start }) };
}
