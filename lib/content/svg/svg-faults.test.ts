import { expect, test } from 'vitest';
import { svgFaults } from './svg-faults';
import { realDrawings } from './testing/drawings';
import { hostileDrawings } from './testing/hostile-drawings';

const messagesOf = (drawing: string | Uint8Array): string[] =>
  svgFaults(Buffer.from(drawing)).map(({ message }) => message);

test.each(realDrawings)('passes as $program writes it', ({ drawing }) => {
  expect(messagesOf(drawing)).toEqual([]);
});

test.each(hostileDrawings)('is refused: $what', ({ drawing, says }) => {
  const faults = svgFaults(Buffer.from(drawing));
  expect(faults.map(({ message, fix }) => `${message}. ${fix}`).join('\n')).toContain(says);
  for (const { line, column, fix } of faults)
    expect([line > 0, column > 0, fix !== '']).toEqual([true, true, true]);
});

test('there are at least sixty hostile drawings', () => {
  expect(hostileDrawings.length).toBeGreaterThanOrEqual(60);
});

test('all faults of a drawing are told at once, each with its line', () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
  <path onclick="alert(1)"/>
  <script>alert(1)</script>
</svg>`;
  expect(svgFaults(Buffer.from(drawing)).map(({ line, message }) => `${line} ${message}`)).toEqual([
    '2 The drawing contains the event handler onclick',
    '3 The drawing contains <script>',
  ]);
});
