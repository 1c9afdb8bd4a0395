import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter';
import { Places } from './places';
import { spanOf } from './spans';

const rulesOf = (text: string): string[] =>
  splitFrontMatter(text).faults.map(({ rule, offset }) => {
    const { line, column } = new Places(text).at(offset);
    return `${line}:${column} ${rule.id}`;
  });

describe('a file is cut into front matter and body', () => {
  test('values stay the text that was typed', () => {
    const { frontMatter, body, bodyStart } = splitFrontMatter(
      '---\ntitle: 1.10\ndraft: no\ntopics: [a, 2024]\n---\n\nBody.\n',
    );
    expect(frontMatter?.data).toEqual({ title: '1.10', draft: 'no', topics: ['a', '2024'] });
    expect(body).toBe('\nBody.\n');
    expect(bodyStart).toBe(48);
  });

  test('places are those of the file', () => {
    const text = '---\ntitle: A\ntopics:\n  - a\n  - b\n---\n';
    const { spans = {} } = splitFrontMatter(text).frontMatter ?? {};
    const places = new Places(text);
    expect(places.at(spanOf(spans, ['title'])[0])).toEqual({ line: 2, column: 8 });
    expect(places.at(spanOf(spans, ['title'], 'key')[0])).toEqual({ line: 2, column: 1 });
    expect(places.at(spanOf(spans, ['topics', 1])[0])).toEqual({ line: 5, column: 5 });
  });

  test('the same broken text fails the same way twice', () => {
    const text = '---\ntitle: Part 1: The start\n---\n\nBody.\n';
    expect(rulesOf(text)).toEqual(rulesOf(text));
    expect(rulesOf(text)).toHaveLength(1);
  });

  test.each([
    ['---js\n{title: process.exit(1)}\n---\n', '1:4 front-matter/language'],
    ['--- JS\n{}\n---\n', '1:4 front-matter/language'],
    ['\n---\ntitle: A\n---\n', '1:1 front-matter/opening-fence'],
    ['---\ntitle: A\n', '1:1 front-matter/closing-fence'],
    ['---\ntitle: A\n----\n', '3:4 front-matter/closing-fence'],
    ['---\ntitle: A\ntitle: B\n---\n', '3:1 front-matter/duplicate-key'],
    ['---\na: &a x\nb: *a\n---\n', '2:4 front-matter/plain-yaml'],
    [`---\n${'\n'.repeat(100_000)}---\n`, '1:1 front-matter/size'],
  ])('%#: what is not plain YAML between two fences is refused', (text, expected) => {
    expect(rulesOf(text)).toContain(expected);
  });
});
