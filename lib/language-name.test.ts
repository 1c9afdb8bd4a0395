import { expect, test } from 'vitest';
import { languageName } from './language-name';

test.each([
  ['en', 'English'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['ar', 'العربية'],
  ['ja', '日本語'],
])('the readers of %s find %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
