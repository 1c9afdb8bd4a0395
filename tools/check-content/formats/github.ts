import { countLine, formatFix, visible } from '@/lib/content/format.ts';
import { inCheckout } from '@/lib/publication.ts';
import type { Format } from './report.ts';

/** Workflow commands of GitHub Actions: each problem becomes a remark at its line of the pull request. */
export const github: Format = ({ problems, files }) =>
  [
    ...problems.map((problem) => {
      const { file, line, column, severity, rule, message } = problem;
      const level = severity === 'error' ? 'error' : 'notice';
      const place = `file=${property(inCheckout(file))},line=${line},col=${column},title=${property(rule)}`;
      return `::${level} ${place}::${data(`${visible(message)}\n${formatFix(problem)}`)}`;
    }),
    countLine(problems, files),
  ].join('\n');

/** Escapes a message as the runner's own toolkit does. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
