/** What a careful editor would ask about a transcript that can be read. */
import { closest } from '../content/did-you-mean';
import { formatClock } from '../time';
import { excerpt, type SourceLine } from './source-line';
import { speakerKey, type Weighed } from './speakers';

export interface Remark {
  /** 1-based line of a text file, paragraph of a Word document. */
  readonly line: number;
  /** Without a full stop. */
  readonly message: string;
  readonly fix: string;
}

/** Remarks in the order of the file; none of them keeps it from being published. */
export function remarksOn(lines: readonly SourceLine[], weighed: Weighed): Remark[] {
  return [
    ...weighed.doubtful.map(({ line, name }) => ({
      line: line.place,
      message: `“${name}” could be a speaker but is there only once; it was kept as text`,
      fix: `Write **${name}:** in bold where it is somebody who speaks.`,
    })),
    ...silent(lines, weighed),
    ...names(lines, weighed),
    ...times(lines, weighed),
  ].sort((a, b) => a.line - b.line);
}

function silent(lines: readonly SourceLine[], { labels }: Weighed): Remark[] {
  return lines.flatMap((line, at) => {
    const label = labels[at];
    const next = lines[at + 1];
    if (!label?.name || label.rest !== '' || (next && (!labels[at + 1] || labels[at + 1]?.form === 'change')))
      return [];
    return [
      { line: line.place, message: `${label.name} says nothing`, fix: 'Delete the name, or add the words.' },
    ];
  });
}

/** Beyond so many names nobody speaks; it is a list of something else. */
const MOST_NAMES = 200;

function names(lines: readonly SourceLine[], { labels }: Weighed): Remark[] {
  const seen = new Map<string, string>();
  return lines.flatMap((line, at): Remark[] => {
    const name = labels[at]?.name;
    if (!name || seen.has(speakerKey(name))) return [];
    const near =
      name.length > 4 && seen.size < MOST_NAMES
        ? closest(
            name,
            [...seen.values()].filter((other) => !/\d/.test(other)),
          )
        : undefined;
    seen.set(speakerKey(name), name);
    if (/^(?:speaker|sprecher|hablante|locuteur|unknown|unidentified)[\s_]/iu.test(`${name} `))
      return [
        { line: line.place, message: `“${excerpt(name)}” is not a name`, fix: 'Replace it with who speaks.' },
      ];
    if (near === undefined || /\d/.test(name)) return [];
    const message = `“${name}” and “${near}” may be one person, spelled in two ways`;
    return [{ line: line.place, message, fix: 'Write the name in the same way everywhere.' }];
  });
}

function times(lines: readonly SourceLine[], { labels }: Weighed): Remark[] {
  let latest = 0;
  return lines.flatMap((line, at): Remark[] => {
    const start = labels[at]?.start;
    if (start === undefined || line.end !== undefined) return [];
    const isBack = start < latest;
    const message = `The time ${formatClock(start)} comes after ${formatClock(latest)}`;
    latest = Math.max(latest, start);
    return isBack
      ? [{ line: line.place, message, fix: 'Correct the time, or the order of the paragraphs.' }]
      : [];
  });
}
