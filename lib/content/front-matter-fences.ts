/** The two lines of exactly `---`. */
import type { FrontMatterFault } from './front-matter-yaml';
import { closingFence } from './rules/front-matter/closing-fence';
import { language } from './rules/front-matter/language';
import { missing } from './rules/front-matter/missing';
import { openingFence } from './rules/front-matter/opening-fence';

/** What is wrong with the two `---` lines, if anything. */
export function fenceFault(text: string): FrontMatterFault | undefined {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (first !== '---') return openingFault(lines, first);
  if (lines.indexOf('---', 1) > 0) return undefined;
  const near = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (near > 0) {
    const found = lines[near] ?? '';
    return {
      rule: closingFence,
      offset: lines.slice(0, near).join('\n').length + 4,
      message: `The line that ends the front matter is “${found.slice(0, 30)}”; it must be exactly ---`,
      fix: closingFence.fix,
    };
  }
  return {
    rule: closingFence,
    offset: 0,
    message: 'The front matter is not closed',
    fix: closingFix(lines),
  };
}

/** Where the front matter most likely ends: before the first line that is neither a key, nor an entry, nor blank. */
function closingFix(lines: readonly string[]): string {
  const at = lines.findIndex(
    (line, index) => index > 0 && !/^(?:[\w-]+\s*:(?:\s|$)|\s|-\s|#(?!#)|$)/.test(line),
  );
  if (at < 2) return 'Put a line with three hyphens (---) after its last entry.';
  const line = (lines[at] ?? '').slice(0, 40);
  return `Put a line with three hyphens (---) before line ${at + 1}, which starts with “${line}”.`;
}

function openingFault(lines: readonly string[], first: string): FrontMatterFault {
  const start = lines.findIndex((line) => line.trim() !== '');
  const found = lines[start] ?? '';
  if (/^---\s*[^\s-]/.test(first)) {
    const message = `The file starts with “${first.slice(0, 30)}”; front matter is YAML between two lines of exactly ---`;
    return { rule: language, offset: 3, message, fix: language.fix };
  }
  if (/^\+\+\+|^;;;|^\{/.test(found)) {
    const message = `The file starts with “${found.slice(0, 3)}”; front matter is YAML between two lines of exactly ---`;
    return {
      rule: language,
      offset: 0,
      message,
      fix: 'Write it as YAML, or import the file with the importer.',
    };
  }
  if (found.trim() === '---') {
    const what = start > 0 ? `${start} blank ${start === 1 ? 'line' : 'lines'}` : 'a space';
    const message = first.startsWith('---')
      ? 'The first line has a space after ---'
      : `The front matter must start on line 1; found ${what} before ---`;
    const fix = first.startsWith('---') ? 'Delete the space.' : openingFence.fix;
    return { rule: openingFence, offset: 0, message, fix };
  }
  if (/^-+$|^—|^–/.test(found.trim())) {
    return {
      rule: openingFence,
      offset: 0,
      message: `The first line is “${found.slice(0, 30)}”; it must be exactly ---`,
      fix: 'Write three hyphens and nothing else on line 1.',
    };
  }
  return { rule: missing, offset: 0, message: missing.message, fix: missing.fix };
}
