import { join } from 'node:path';
import { formatProblem } from '@/lib/content/format.ts';
import { loadContent } from '@/lib/content/load.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { type Files, NOW, SITE, withFolder } from '@/lib/content/testing/check-files.ts';
import { mistakes } from './trials/mistakes.ts';

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

const INTRODUCTION = `# Mending a post from its messages

Twenty mistakes that writers make, what \`npm run check:content\` says of each, and the line that mends it. Each was tried with nothing
but its message at hand. \`npm run check:content -- --fix\` mends several of them by itself (\`docs/rules.md\` says which).

This page is written by \`npm run docs:rules\`, and a test holds that the messages are those of today.`;

/** `docs/mending.md` as text. */
export function mendingManual(): string {
  const sections = mistakes.map(({ intent, before, after }, index) =>
    [
      `## ${index + 1}. To ${intent}`,
      `\`\`\`text\n${messagesOn(before)}\n\`\`\``,
      `Mended:\n\n\`\`\`mdx\n${difference(before, after)}\n\`\`\``,
    ].join('\n\n'),
  );
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
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
