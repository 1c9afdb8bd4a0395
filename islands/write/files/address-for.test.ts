import { expect, test } from 'vitest';
import { nameFault } from '@/lib/content/media/name';
import { addressFor } from './address-for';
import { stemOf } from './stem-of';

test.each([
  ['IMG 1234 (1)', 'jpg', '/media/img-1234-1.jpg'],
  ['Übersicht: Straße', 'png', '/media/ubersicht-strasse.png'],
  ['报告', 'webp', '/media/file.webp'],
  ['con', 'gif', '/media/con-file.gif'],
  ['photo.php', 'jpg', '/media/photo-php.jpg'],
  ['../../x', 'jpg', '/media/x.jpg'],
  ['', 'jpg', '/media/file.jpg'],
  ['counter', 'jpg', '/media/counter-3.jpg'],
])('a file called “%s” gets an address that the check takes', (name, ending, address) => {
  const taken = new Set(['/media/counter.jpg', '/media/counter-2.jpg']);
  const made = addressFor(name, ending, taken);
  expect(made).toBe(address);
  expect(nameFault(made.slice('/media/'.length))).toBeUndefined();
});

test('the ending is what is behind the last dot', () => {
  expect(['a.b.jpg', 'a', '.x'].map(stemOf)).toEqual(['a.b', 'a', '']);
});
