/** Where a text is code, for what has to be found in it before Markdown is read. */

export interface Range {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const FENCE = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?(`{3,}(?!.*`)|~{3,})/;

/** Fenced blocks and code in lines, in their order. */
export function codeRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let prose = 0;
  let fence: { readonly mark: string; readonly from: number } | undefined;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
      if (closing?.startsWith(fence.mark)) {
        ranges.push({ start: fence.from, end });
        fence = undefined;
        prose = end;
      }
    } else if (mark) {
      ranges.push(...codeSpans(text, prose, start));
      fence = { mark, from: start };
    }
    start = end + 1;
  }
  ranges.push(...(fence ? [{ start: fence.from, end: text.length }] : codeSpans(text, prose, text.length)));
  return ranges;
}

/** Code in the lines between two offsets: as many backticks close it as open it, in the same paragraph. */
function codeSpans(text: string, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  const runs = [...text.slice(from, to).matchAll(/`+|\n[ \t]*\n/g)];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run?.[0].startsWith('`') || text[from + run.index - 1] === '\\') continue;
    for (let other = index + 1; other < runs.length; other += 1) {
      const closing = runs[other];
      if (!closing?.[0].startsWith('`')) break;
      if (closing[0].length !== run[0].length) continue;
      ranges.push({ start: from + run.index, end: from + closing.index + closing[0].length });
      index = other;
      break;
    }
  }
  return ranges;
}
