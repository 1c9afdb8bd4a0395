import { expect, test } from 'vitest';
import { examine } from '../content/examine';
import { type TemplateKind, templateKinds, templateOf } from './templates';

const KINDS: Readonly<Record<TemplateKind, 'post' | 'topic' | 'author'>> = {
  post: 'post',
  podcast: 'post',
  recap: 'post',
  link: 'post',
  topic: 'topic',
  author: 'author',
};

const errorsOf = (kind: TemplateKind, text: string) =>
  examine({ kind: KINDS[kind], id: 'one-letter', file: templateOf(kind, '2026-03-01').file, text })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

/** What the writer does with every template. */
const written = (text: string): string =>
  text
    .replaceAll('Your title', 'One letter')
    .replace(/^summary: .*$/m, 'summary: A letter caused half of our calls.')
    .replace('The first paragraph says what this is about.', 'It was about late fees.')
    .replace('Write your text here.', 'It is worth reading.')
    .replace('the 11 characters after v=', '2dH_hvUNEVM')
    .replace('url: https://', 'url: https://harbor.example/');

test.each(templateKinds)(
  'the template of the kind %s passes the check when its words are replaced',
  (kind) => {
    expect(errorsOf(kind, written(templateOf(kind, '2026-03-01').text))).toEqual([]);
  },
);

test.each(['post', 'podcast', 'recap', 'link'] as const)(
  'the template of the kind %s cannot be published as it is',
  (kind) => {
    const { text } = templateOf(kind, '2026-03-01');
    expect(errorsOf(kind, text).join('\n')).toContain('“Your title” is still the text of the template');
    expect(errorsOf(kind, text.replace('Your title', 'One letter')).length).toBeGreaterThan(0);
  },
);

test('an episode names the podcast that there is', () => {
  expect(templateOf('podcast', '2026-03-01', 'handbook').text).toContain('\nseries: handbook\n');
  expect(templateOf('podcast', '2026-03-01').text).not.toContain('series:');
});

test('a post is in the folder of its year', () => {
  expect(templateOf('post', '2027-03-01').file).toBe('content/posts/2027/your-title.mdx');
});
