import { join } from 'node:path';
import { formatProblem } from '@/lib/content/format.ts';
import { loadContent } from '@/lib/content/load.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { type Files, NOW, SITE, withFolder } from '@/lib/content/testing/check-files.ts';
import { mistakes } from '../check-content/trials/mistakes.ts';

const MEDIA = {
  '../public/media/counter.jpg': 'x',
  '../public/media/tour.mp3': 'x',
  '../public/media/tour.vtt': 'x',
};

/** The errors in some posts, with the texts that they stand in. */
function check(files: Files) {
  return withFolder({ ...SITE, ...MEDIA, ...files }, (root) => {
    const { problems, texts } = loadContent(join(root, 'content'), NOW, join(root, 'public'));
    return { errors: problems.filter(({ severity }) => severity === 'error'), texts };
  });
}

/** The errors in some posts. */
export const problemsOn = (files: Files): readonly Problem[] => check(files).errors;

/** What the check prints on a post, errors only, as its writer reads it. */
export function messagesOn(text: string): string {
  const { errors, texts } = check({ 'posts/2026/our-counter-has-moved.mdx': text });
  return errors.map((problem) => formatProblem(problem, texts.get(problem.file))).join('\n\n');
}

const INTRODUCTION = `# Fixing a post from its messages

Twenty mistakes that writers make, what \`npm run check:content\` says of each, and the line that fixes it. Each was tried with nothing
but its message at hand. \`npm run check:content -- --fix\` fixes several of them (\`docs/rules.md\` says which).

This page is written by \`npm run docs\`, and a test holds that the messages are those of today.`;

const SECOND_TRIAL = `## A second trial

The twenty above were chosen by those who had made the check. In November 2026 somebody who had read only \`README.md\` and the authors’
guide broke a post, a podcast and a video of this site in 83 ordinary ways, one at a time, on the real content, and judged each message
by whether it alone would have been enough.

- 43 had a message that pointed to the place, with a remedy that was enough; \`--fix\` fixed 11 of them.
- 21 were faults of the lines at the top, or of the whole file. Their own message was mostly right, but every link to that post was
  called broken as well, in up to five innocent files. Such links are no longer reported while the post cannot be read.
- 6 named a consequence beside the cause or in its place: a misspelled component gave eight messages, and none said that it was
  misspelled. It gives one now, and so do a closing tag in other letters, a recording or chapter that is not closed, and a misspelled
  attribute.
- 5 had a message that was less than it should be: a curly quotation mark at the end of a value was reported lines below, and the remedy for a picture
  without a description was the description of another picture. Both are fixed. Remedies for dates, addresses, lists, and yes and no
  now name the value to write. The others are in the list below.
- 8 pass without a message. Two of them should, such as a file with the line ends of Windows.

\`**\` that is not closed or has spaces inside, \`##Heading\` without a space and \`[words] (/address/)\` give a note since then (\`editorial/leftover-marks\`; in
the imported archive, taken as if it were current, it found ten places and all of them were faults).

Not found: the text of a footnote that nothing refers to is not shown. A wrong year in the date of a post that was never published makes the check offer the wrong year for every
link to it; once it was published, the post itself is reported, with the line that keeps its old address (\`address/lost\`).`;

/** `docs/mistakes.md` as text. */
export function mistakesManual(): string {
  const sections = mistakes.map(({ intent, before, after }, index) =>
    [
      `## ${index + 1}. To ${intent}`,
      `\`\`\`text\n${messagesOn(before)}\n\`\`\``,
      `Fixed:\n\n\`\`\`mdx\n${difference(before, after)}\n\`\`\``,
    ].join('\n\n'),
  );
  return `${[INTRODUCTION, ...sections, SECOND_TRIAL].join('\n\n')}\n`;
}

/** The lines of a text that differ from those of another one. */
function difference(before: string, after: string): string {
  const [old, lines] = [before.split('\n'), after.split('\n')];
  const isNew = (line: string, index: number) => line !== old[index] && !old.includes(line);
  const found = lines.filter(isNew);
  return (found.length > 0 ? found : lines.filter((line, index) => line !== old[index]).slice(0, 1)).join(
    '\n',
  );
}
