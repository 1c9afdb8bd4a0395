/** Follows every remedy of the check to the letter: what it is about is gone then, and nothing new is wrong. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixContent } from '@/lib/content/fix-content.ts';
import { loadContent } from '@/lib/content/load.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { checkFiles, type Files, NOW, SITE, withFolder } from '@/lib/content/testing/check-files.ts';
import { follow } from './follow-remedy.ts';
import { humanRemedies } from './human-remedies.ts';
import { remedyInputs } from './remedy-inputs.ts';

/** What is seen only when the first fault is gone: no message could have told it before. */
const SEEN_THEN: Readonly<Record<string, string>> = {
  'front-matter/language': 'front-matter/required',
  'front-matter/closing-fence': 'front-matter/required',
  'front-matter/value': 'address/duplicate',
  'mdx/unknown-name': 'front-matter/body',
  'link/space': 'link/broken',
};

const sizeOf = (files: Files): number => Object.values(files).reduce((sum, { length }) => sum + length, 0);
const isSame = (a: Problem, b: Problem): boolean =>
  a.file === b.file && a.rule === b.rule && a.message === b.message;

/** What is wrong after a remedy for some problems was followed: those that are left, and errors of a new kind. */
function faultsOf(
  problems: readonly Problem[],
  before: readonly Problem[],
  now: readonly Problem[],
): string[] {
  const left = now.filter((one) => problems.some((problem) => isSame(problem, one)));
  const fresh = now.filter(
    ({ file, rule, severity }) =>
      severity === 'error' &&
      !before.some((one) => one.file === file && one.rule === rule) &&
      !problems.some((problem) => SEEN_THEN[problem.rule] === rule),
  );
  return [...left, ...fresh].map(({ line, column, message, fix }) => `${line}:${column} ${message}. ${fix}`);
}

/** Every input with what is wrong with it. Very long ones are about nothing but their length. */
const inputs = remedyInputs
  .filter((files) => sizeOf(files) < 50_000)
  .map((files) => ({ files, problems: checkFiles(files) }));

test('each remedy works when it is followed, or is one for a person', () => {
  const seen = new Set<string>();
  const used = new Set<RegExp>();
  const failed: string[] = [];
  for (const { files, problems } of inputs)
    for (const problem of problems) {
      if (problem.repair || seen.has(problem.fix)) continue;
      seen.add(problem.fix);
      const human = humanRemedies.find((form) => form.test(problem.fix));
      if (human) used.add(human);
      const after = human ? undefined : follow(problem, files);
      const faults = after ? faultsOf([problem], problems, checkFiles(after)) : [];
      if (!human && !after) failed.push(`${problem.rule}: nobody knows how to follow “${problem.fix}”`);
      if (faults.length > 0)
        failed.push(`${problem.message}. ${problem.fix}\n  leads to ${faults.join('\n  and ')}`);
    }
  expect(failed).toEqual([]);
  expect(seen.size - used.size).toBeGreaterThan(100);
  expect(humanRemedies.filter((form) => !used.has(form))).toEqual([]);
});

test('each fix that --fix offers does away with what it is about', () => {
  const seen = new Set<string>();
  for (const { files, problems } of inputs) {
    const offered = problems.filter(({ repair }) => repair);
    if (offered.every(({ fix }) => seen.has(fix))) continue;
    for (const { fix } of offered) seen.add(fix);
    withFolder({ ...SITE, ...files }, (root) => {
      const [content, media] = [join(root, 'content'), join(root, 'public')];
      fixContent(undefined, content, NOW, media);
      expect(faultsOf(offered, problems, loadContent(content, NOW, media).problems)).toEqual([]);
    });
  }
  expect(seen.size).toBeGreaterThan(20);
});
