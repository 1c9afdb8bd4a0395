import { type SourceLine, squeeze } from './source-line';

/** The lines of a transcript that is plain text; empty lines part its paragraphs. */
export function linesOfText(source: string): SourceLine[] {
  let block = 0;
  return source.split(/\r\n?|\n/).flatMap((raw, at): SourceLine[] => {
    const text = squeeze(raw);
    if (text !== '') return [{ place: at + 1, text, block }];
    block += 1;
    return [];
  });
}
