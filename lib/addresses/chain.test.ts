import { expect, test } from 'vitest';
import { chainEnds } from './chain';

/** How many steps it takes to find the ends of all addresses of a chain of a length. */
function stepsFor(length: number, to: (at: number) => string): number {
  let steps = 0;
  const links = new Map(Array.from({ length }, (_, at) => [`/${at}/`, to(at)]));
  const end = chainEnds((address) => {
    steps += 1;
    return links.get(address);
  });
  for (const from of links.keys()) end(from);
  return steps;
}

test('an address leads to the last of its chain, with the place on the page', () => {
  const links = new Map([
    ['/a/', '/b/'],
    ['/b/', '/c/#x'],
  ]);
  const end = chainEnds((address) => links.get(address));
  expect(['/a/', '/b/', '/c/'].map(end)).toEqual(['/c/#x', '/c/#x', '/c/']);
});

test('a circle has no end, nor has what leads into it', () => {
  const links = new Map([
    ['/in/', '/a/'],
    ['/a/', '/b/'],
    ['/b/', '/a/'],
    ['/self/', '/self/'],
  ]);
  const end = chainEnds((address) => links.get(address));
  expect(['/in/', '/a/', '/b/', '/self/'].map(end)).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([
  ['chain', (at: number) => `/${at + 1}/`],
  ['circle', (at: number) => `/${(at + 1) % 4000}/`],
  ['star', () => '/centre/'],
])('twice the %s takes twice the steps', (_shape, to) => {
  expect(stepsFor(4000, to) / stepsFor(2000, to)).toBeLessThanOrEqual(2.1);
});
