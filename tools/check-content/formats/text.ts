import { countLine, formatProblem } from '@/lib/content/format.ts';
import type { Format } from './report.ts';

/** For people: place, rule, message, three lines of the file and the fix; counts and time at the end. */
export const text: Format = ({ problems, texts, files, seconds }) =>
  [
    ...problems.map((problem) => `${formatProblem(problem, texts.get(problem.file))}\n`),
    `${countLine(problems, files)} (${seconds.toFixed(1)} s)`,
  ].join('\n');
