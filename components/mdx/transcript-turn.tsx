import { Fragment } from 'react';
import { interfaceAttributes, textAttributes } from '@/lib/interface-language';
import { formatClock } from '@/lib/time';
import { type Line, startOf, type Turn } from '@/lib/transcripts/transcript';
import { wordsOf } from '@/lib/words';
import { Table } from './table';

interface Props {
  readonly turn: Turn;
  readonly id: string;
  readonly isNewSpeaker: boolean;
  /** Title of the chapter that begins here: a note in the margin, where there is one. */
  readonly chapter?: string;
  /** 1-based number of the turn in its transcript. */
  readonly number: number;
  readonly lang: string;
}

/** A paragraph of a transcript with its moment and its speaker, a note that nobody says, or a table. */
export function TranscriptTurn({ turn, id, isNewSpeaker, chapter, number, lang }: Props) {
  if (turn.table) return <TurnTable table={turn.table} id={id} lang={lang} />;
  if (turn.isNote)
    return (
      <p className="turn turn-note" id={id}>
        <Lines lines={turn.lines} />
      </p>
    );
  const start = startOf(turn);
  return (
    <p className="turn" id={id}>
      {chapter && <b className="turn-chapter">{chapter}</b>}
      {start === undefined ? (
        // biome-ignore lint/a11y/useAnchorContent: aria-label is its content
        <a
          className="turn-link"
          href={`#${id}`}
          aria-label={wordsOf(lang).media.passage(number)}
          lang={interfaceAttributes(lang).lang}
        />
      ) : (
        <a className="turn-time" href={`#${id}`} data-at={start}>
          {formatClock(start)}
        </a>
      )}{' '}
      {turn.speaker !== undefined && isNewSpeaker && (
        <>
          <b className="speaker">{turn.speaker}</b>:{' '}
        </>
      )}
      <Lines lines={turn.lines} />
    </p>
  );
}

/** The first row of a table names its columns, as everywhere on the site. */
function TurnTable({
  table,
  id,
  lang,
}: {
  readonly table: NonNullable<Turn['table']>;
  readonly id: string;
  readonly lang: string;
}) {
  const [head = [], ...rows] = table;
  return (
    <Table
      id={id}
      label={wordsOf(lang).media.table}
      labelLang={interfaceAttributes(lang).lang}
      lang={textAttributes(lang).lang}
    >
      <thead>
        <tr>
          {head.map((cell, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells never change their place
            <th key={at} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their place
          <tr key={at}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells never change their place
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their place
    <Fragment key={index}>
      {index > 0 && ' '}
      <LineText line={line} />
    </Fragment>
  ));
}

function LineText({ line }: { readonly line: Line }) {
  if (line.start === undefined) return line.text;
  return (
    <span className="line" data-at={line.start}>
      {line.text}
    </span>
  );
}
