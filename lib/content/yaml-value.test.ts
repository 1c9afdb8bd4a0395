import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlValue } from './yaml-value';

test.each(['/a/b/', 'Open data', '案内', 'https://example.org/a?b=c#d', 'O’Neil'])(
  '%s needs no quotes',
  (text) => expect(yamlValue(text)).toBe(text),
);

test.each([
  '/a,b/',
  '/a: b/',
  '/a #b/',
  "Mayor's [x]",
  '- x',
  'no',
  '2024',
  '2026-03-01',
  '9:30',
  '',
  '@x',
  'x:',
  '"x"',
])('%j is the same text when YAML reads it, in a list, in a map and alone', (text) => {
  const value = yamlValue(text);
  expect(parse(`a: [${value}]\nb: { c: ${value} }\nd: ${value}\n`)).toEqual({
    a: [text],
    b: { c: text },
    d: text,
  });
  expect(value).toMatch(/^'/);
});
