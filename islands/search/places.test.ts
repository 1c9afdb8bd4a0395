import { expect, test } from 'vitest';
import type { Section } from '@/lib/search/index-format';
import { excerptOfPage, placesOf } from './places';

const page = (...sections: Section[]) => ({ path: '/a/', title: 'A', kind: 'Article', sections });
const marked = (...words: string[]) => words.map((word) => new Set([word]));
const ids = (sections: Section[], ...words: string[]) =>
  placesOf(page(...sections), marked(...words)).map(({ section }) => section.id);

test('words lead to the heading, chapter or turn that they are under', () => {
  const sections = [
    { id: '', text: 'ada' },
    { id: 'intro', label: 'Intro', text: 'ada' },
    { id: 't=180', label: '3:00 Ada', text: '' },
    { id: 'turn-2', text: 'Ben: ada.' },
    { id: 'other', label: 'Other', text: 'cleo' },
  ];
  expect(ids(sections, 'ada')).toEqual(['intro', 't=180', 'turn-2']);
});

test('of many places the ones that say most are shown, in the order of the page', () => {
  const sections = ['ada', 'the ben', 'the', 'cleo ada', 'the the'].map((text, at) => ({
    id: `p${at}`,
    text,
  }));
  expect(ids(sections, 'the', 'ada', 'ben', 'cleo')).toEqual(['p1', 'p3']);
});

test('a section that is parted by something else is one place', () => {
  const sections = [
    { id: 'a', label: 'A', text: 'ada' },
    { id: 't=3', text: 'nothing' },
    { id: 'a', text: 'ada again' },
  ];
  expect(ids(sections, 'ada')).toEqual(['a']);
});

test('moments know their second', () => {
  const places = placesOf(
    page({ id: 't=41', text: 'Ben: call.' }, { id: 'm2-t=7', text: 'call' }),
    marked('call'),
  );
  expect(places.map(({ second }) => second)).toEqual([41, 7]);
});

test('the excerpt of a page is not what is said in its recording', () => {
  const found = excerptOfPage(page({ id: '', text: 'A text.' }, { id: 't=1', text: 'call' }), marked('call'));
  expect(found).toEqual({ pieces: [{ text: 'A text.', isMarked: false }], score: 0 });
});
