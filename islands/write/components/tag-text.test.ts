import { expect, test } from 'vitest';
import { examineWithTree } from '@/lib/content/examine';
import { formComponents } from '@/lib/write/forms';
import { writtenComponents } from '@/lib/write/written-parts';
import type { FormComponent } from '../protocol';
import { withEdits } from '../with-edits';
import { attributeEdits, componentAt, tagText, type Values } from './tag-text';

const HEAD = '---\ntitle: T\ndate: 2026-01-02\n---\n\n';

const components: readonly FormComponent[] = formComponents();
const named = (name: string) => components.find((one) => one.name === name) ?? expect.fail(name);

/** A text below some lines at the top, with its components as the worker finds them. */
function read(body: string) {
  const text = HEAD + body;
  const { document } = examineWithTree({ kind: 'post', id: 'x', file: 'content/posts/2026/x.mdx', text });
  return { text, components: document ? writtenComponents(document) : [] };
}

/** What a form makes of the component that the caret `|` is in. */
function changed(marked: string, values: Values): string {
  const { text, components: found } = read(marked.replace('|', ''));
  const component =
    componentAt(text, found, HEAD.length + marked.indexOf('|')) ?? expect.fail('No component.');
  const now = Object.fromEntries(component.attributes.map(({ name, value }) => [name, value]));
  const edits = attributeEdits(text, named(component.name), component, { ...now, ...values });
  return withEdits(text, edits).slice(HEAD.length);
}

test.each(components)('$name is read back with the values that it was written with', (component) => {
  const values = Object.fromEntries(component.attributes.map(({ name, example }) => [name, example]));
  const inner = component.children === 'none' ? '' : 'Words';
  const {
    components: [written],
  } = read(`${tagText(component, values, inner)}\n`);
  expect(written?.name).toBe(component.name);
  expect(Object.fromEntries(written?.attributes.map(({ name, value }) => [name, value]) ?? [])).toEqual(
    values,
  );
});

test('a value may hold anything that can be typed', () => {
  const title = `Says "yes" & 'no' &amp; <b>{more}</b>`;
  const {
    components: [written],
  } = read(`${tagText(named('Ring'), { title }, 'Words')}\n`);
  expect(written?.attributes[0]?.value).toBe(title);
});

test('a short tag is on one line, a long one on several', () => {
  expect(tagText(named('Image'), { src: '/media/a.jpg', alt: '' }, '')).toBe(
    '<Image src="/media/a.jpg" alt="" />',
  );
  expect(tagText(named('Image'), { src: '/media/a.jpg', alt: 'x'.repeat(100) }, '')).toBe(
    `<Image\n  src="/media/a.jpg"\n  alt="${'x'.repeat(100)}"\n/>`,
  );
  expect(tagText(named('Note'), {}, 'Words.')).toBe('<Note>\nWords.\n</Note>');
  expect(tagText(named('Button'), { href: '/news/' }, 'News')).toBe('<Button href="/news/">News</Button>');
});

test('a tag is found by a caret in it, and not by one in what it contains', () => {
  const { text, components: all } = read(
    '<Note title="A > B">\nSee <Button href="/news/">News</Button>.\n</Note>\n',
  );
  const found = (part: string) => componentAt(text, all, text.indexOf(part) + 1)?.name;
  expect(found('Note')).toBe('Note');
  expect(found('> B')).toBe('Note');
  expect(found('See')).toBeUndefined();
  expect(found('href')).toBe('Button');
  expect(found('/Note')).toBeUndefined();
  expect(componentAt(text, all, HEAD.length)).toBeUndefined();
});

test.each([
  [
    'another value',
    "<Ring   title='A'|  >\nW\n</Ring>\n",
    { title: 'B "C"' },
    '<Ring   title="B &quot;C&quot;"  >\nW\n</Ring>\n',
  ],
  [
    'a value that is taken away',
    '<Note kind="alert" |title="T">\nW\n</Note>\n',
    { kind: undefined },
    '<Note title="T">\nW\n</Note>\n',
  ],
  [
    'the last of several lines',
    '<Note\n  kind="alert"\n  title="T"|\n>\nW\n</Note>\n',
    { title: undefined },
    '<Note\n  kind="alert"\n>\nW\n</Note>\n',
  ],
  [
    'a new value',
    '<Note|>\nW\n</Note>\n',
    { kind: 'alert', title: 'T' },
    '<Note kind="alert" title="T">\nW\n</Note>\n',
  ],
  [
    'a new line',
    '<Image|\n  src="/a.jpg"\n  alt=""\n/>\n',
    { width: '5' },
    '<Image\n  src="/a.jpg"\n  alt=""\n  width="5"\n/>\n',
  ],
  [
    'one added and the last taken away',
    '<Note| title="T">\nW\n</Note>\n',
    { kind: 'alert', title: undefined },
    '<Note kind="alert">\nW\n</Note>\n',
  ],
  ['nothing', "<Note| title='T'  >\nW\n</Note>\n", {}, "<Note title='T'  >\nW\n</Note>\n"],
])('a form changes what it is told, and no other character: %s', (_, text, values, expected) => {
  expect(changed(text, values)).toBe(expected);
});
