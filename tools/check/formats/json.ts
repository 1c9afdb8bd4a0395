import type { Format } from './report.ts';

/** For other programs: `{ files, seconds, problems: [{ file, line, column, severity, rule, message, fix }] }`. */
export const json: Format = ({ problems, files, seconds }) =>
  JSON.stringify(
    {
      files,
      seconds: Number(seconds.toFixed(2)),
      problems: problems.map(({ file, line, column, severity, rule, message, fix }) => ({
        file,
        line,
        column,
        severity,
        rule,
        message,
        fix,
      })),
    },
    null,
    2,
  );
