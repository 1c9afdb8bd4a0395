import { expect, test } from 'vitest';
import { relatedPosts } from './related';
import { samplePost } from './sample-post';

const a = samplePost('2015-07-01', 'a', { topics: ['cx'] });
const b = samplePost('2015-07-17', 'b', { topics: ['cx', 'rare'] });
const c = samplePost('2015-12-01', 'c', { topics: ['cx'] });
const d = samplePost('2016-02-01', 'd', { topics: ['other'] });
const post = samplePost('2015-08-01', 'x', { topics: ['cx', 'rare'] });
const all = [d, c, post, b, a];
const slugs = (related: readonly { slug: string }[]) => related.map(({ slug }) => slug).join('');

test('posts that share topics are related, a rare topic counts for more, equals go by nearness in time', () => {
  expect(slugs(relatedPosts(post, all))).toBe('bac');
  expect(slugs(relatedPosts(post, all, 1))).toBe('b');
});

test('archived and superseded posts stay out', () => {
  const old = samplePost('2015-08-02', 'old', { topics: ['cx', 'rare'], isArchived: true });
  const replaced = samplePost('2015-08-03', 'replaced', { topics: ['rare'], superseded_by: b.path });
  expect(slugs(relatedPosts(post, [...all, old, replaced]))).toBe('bac');
});

test('two shared rare words relate posts without a common topic, one does not', () => {
  const one = samplePost('2020-01-01', 'one', { title: 'Captions for hearings' });
  const two = samplePost('2020-01-02', 'two', { title: 'Why hearings need captions' });
  const three = samplePost('2020-01-03', 'three', { title: 'Hearings moved' });
  const list = [three, two, one];
  expect(slugs(relatedPosts(one, list))).toBe('two');
});

test('a post that shares nothing has no related posts', () => {
  expect(relatedPosts(samplePost('2015-08-01', 'y'), all)).toEqual([]);
});
