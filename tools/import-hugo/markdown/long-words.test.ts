import { expect, test } from 'vitest';
import { limitFault } from '@/lib/content/rules/mdx/limits';
import { partLongWords } from './long-words';
import { prepareBody } from './prepare';

const long = 'AB'.repeat(1300);

test('a link whose address holds thousands of characters keeps its words, and leads as far as it can', () => {
  const { text, repairs } = partLongWords(`One\n\n[a key](https://example.org/read/#${long}).`, 7);
  expect(text).toBe('One\n\n[a key](https://example.org/read/).');
  expect(repairs).toEqual([
    {
      line: 9,
      rule: 'link-address',
      message:
        'An address with 2,626 characters is longer than any link may have; it leads to https://example.org/read/ now.',
    },
  ]);
});

test('a long run gets spaces, and the site reads it', () => {
  const { text, repairs } = partLongWords(`Key:\n${long}`, 1);
  expect(text.replace(/\s/g, '')).toBe(`Key:${long}`);
  expect(limitFault(text)).toBeUndefined();
  expect(repairs).toMatchObject([{ line: 2, rule: 'long-word' }]);
});

test('what looks like stray front matter or a video of WordPress is left alone in code', () => {
  const body = '```yaml\ntitle: A\ndraft: false\n---\n```\n\nWrite `[youtube 0RKpf3rK57I]`.\n';
  expect(prepareBody(body)).toEqual({ text: body, repairs: [] });
});
