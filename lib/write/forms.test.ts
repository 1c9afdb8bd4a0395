import { expect, test } from 'vitest';
import { formComponents, formKinds } from './forms';

const field = (kind: string, name: string) => formKinds()[kind]?.find((one) => one.name === name);

test.each([
  ['post', 'title', { kind: 'text', required: true }],
  ['post', 'date', { kind: 'date', required: true }],
  ['post', 'updated', { kind: 'date', required: false }],
  ['post', 'draft', { kind: 'flag', required: false }],
  ['post', 'authors', { kind: 'list', refersTo: 'author', required: false }],
  ['post', 'series', { kind: 'text', refersTo: 'series' }],
  ['series', 'owner', { kind: 'group', required: true }],
])('the form for a %s asks for its %s', (kind, name, expected) => {
  expect(field(kind, name)).toMatchObject({ ...expected, says: expect.stringMatching(/\.$/) });
});

test('entries of a list have fields of their own', () => {
  const fields = field('post', 'corrections')?.fields;
  expect(fields).toMatchObject([
    { name: 'date', kind: 'date' },
    { name: 'text', kind: 'text' },
  ]);
});

test('components that the publication has no setting for are not offered', () => {
  const names = formComponents().map(({ name }) => name);
  expect(names).toContain('AudioPlayer');
  expect(names).toContain('LegacyImage');
});
