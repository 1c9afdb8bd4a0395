import { expect, test } from 'vitest';
import { escapeXml, jsonText, xmlElement, xmlText } from './xml';

test('what XML forbids is left out, everything else is kept', () => {
  expect(xmlText('a\u0000b\u0007c\u001bd\ud83de\udca5f\ufffeg\t\n👩‍👩‍👧 ‮x')).toBe('abcdefg\t\n👩‍👩‍👧 ‮x');
});

test('what XML reserves is escaped once', () => {
  expect(escapeXml(`<a href="x">'&amp;'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;',
  );
});

test('an element leaves out attributes without a value', () => {
  expect(xmlElement('a', { b: undefined, c: 1, d: '"' })).toBe('<a c="1" d="&quot;"/>');
  expect(xmlElement('a', {}, 'b', 'c')).toBe('<a>bc</a>');
});

test('JSON text holds no half characters', () => {
  expect(jsonText({ a: 'x\ud83dy\u0007' })).toBe('{\n "a": "xy"\n}\n');
});
