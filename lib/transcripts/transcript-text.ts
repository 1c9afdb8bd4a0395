import { formatClock } from '../time';
import { startOf, type Transcript, type Turn, textOf } from './transcript';

/** A transcript as plain text: a paragraph for each turn, with its moment and its speaker where the source names them. */
export const transcriptText = ({ turns }: Transcript): string => `${turns.map(paragraph).join('\n\n')}\n`;

function paragraph(turn: Turn): string {
  if (turn.table) return turn.heading ? `${turn.heading}\n\n${textOf(turn)}` : textOf(turn);
  const start = startOf(turn);
  const words = [
    start === undefined ? '' : `[${formatClock(start)}]`,
    turn.speaker ? `${turn.speaker}:` : '',
    textOf(turn),
  ];
  const spoken = words.filter(Boolean).join(' ');
  return turn.heading ? `${turn.heading}\n\n${spoken}` : spoken;
}
