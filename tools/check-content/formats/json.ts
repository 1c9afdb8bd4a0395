import type { Format } from './report.ts';

/** For other programs: `{ files, seconds, problems: [{ file, line, column, severity, rule, message, fix, lines? }] }`. */
export const json: Format = ({ problems, files, seconds }) =>
  JSON.stringify(
    {
      files,
      seconds: Number(seconds.toFixed(2)),
      problems: problems.map(({ file, line, column, severity, rule, message, fix, lines }) => ({
        file,
        line,
        column,
        severity,
        rule,
        message,
        fix,
        lines,
      })),
    },
    null,
    2,
  );
