import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles, type Files, postWith, SITE } from '../testing/check-files';
import { rules } from '.';
import { mediaRules } from './media';
import type { Rule } from './rule';

/** The files of an example: a body alone stands in a valid post. */
function filesOf({ example }: Rule): Files {
  if (typeof example !== 'string') return example;
  return { 'posts/2026/example.mdx': example.startsWith('---') ? example : postWith(`\n${example}\n`) };
}

const shown = rules.filter(({ example }) => typeof example === 'string' || Object.keys(example).length > 0);

describe.each(shown)('$id', (rule) => {
  const found = checkFiles(filesOf(rule)).filter((problem) => problem.rule === rule.id);

  test('finds its example and says what the manual says', () => {
    expect(found.map(({ message, fix, severity }) => ({ message, fix, severity }))).toContainEqual({
      message: rule.message,
      fix: rule.fix,
      severity: rule.severity,
    });
  });

  test('names no library, parser or type', () => {
    const words =
      /acorn|micromark|mdast|unist|vfile|zod|gray-?matter|invalid_type|expected string|undefined|NaN|\[object|lazy line|JSX|AST/;
    expect(
      [rule.reason, rule.message, rule.fix, ...found.map(({ message, fix }) => message + fix)].join(' '),
    ).not.toMatch(words);
  });
});

test('the site around the examples has nothing to say', () => {
  expect(checkFiles({}, SITE)).toEqual([]);
});

test('every rule has an id of its own, a reason in one sentence, and a way out', () => {
  const all = [...rules, ...mediaRules];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, reason, message, fix } of all) {
    expect(id).toMatch(
      /^(?:file|front-matter|mdx|guide|link|media|reference|address|editorial|redirect|settings)\/[a-z-]+$/,
    );
    expect(reason, id).toMatch(/^[A-Z][^\n]+\.$/);
    expect(message, id).not.toMatch(/\.$/);
    expect(fix, id).toMatch(/[.…]$/);
  }
});

test('the file of a rule is named as its id', () => {
  const files = readdirSync('lib/content/rules', { recursive: true, encoding: 'utf8' });
  const held = files.flatMap((file) =>
    file.endsWith('.ts') && !file.endsWith('.test.ts')
      ? [
          ...readFileSync(join('lib/content/rules', file), 'utf8').matchAll(
            /^ {2}id: '([a-z-]+\/[a-z-]+)',$/gm,
          ),
        ].map(([, id]) => [id, file.split(sep).join('/')])
      : [],
  );
  expect(held).toEqual(held.map(([id]) => [id, `${id}.ts`]));
  expect(held.map(([id]) => id).sort()).toEqual([...rules, ...mediaRules].map(({ id }) => id).sort());
});
