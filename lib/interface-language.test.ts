import { expect, test } from 'vitest';
import {
  interfaceAttributes,
  interfaceLanguage,
  languageAttributes,
  textAttributes,
  wordsLanguage,
} from './interface-language';

test.each([
  ['en', 'en', 'en'],
  ['en-GB', 'en-GB', 'en'],
  ['es', 'es', 'es'],
  ['es-MX', 'es-MX', 'es'],
  ['ar', 'en', 'en'],
  ['fr-CA', 'fr-CA', 'fr'],
  ['de-AT', 'en', 'en'],
  ['est', 'en', 'en'],
])('beside a text in %s the interface says that it speaks %s, with the words of %s', (lang, tag, words) => {
  expect(interfaceLanguage(lang)).toBe(tag);
  expect(wordsLanguage(lang)).toBe(words);
});

test.each(['en', 'en-GB', 'es', 'es-MX', 'fr'])('in a text in %s nothing needs to be marked', (lang) => {
  expect(textAttributes(lang)).toEqual({});
  expect(interfaceAttributes(lang)).toEqual({});
});

test('a text without words of its own, and the words in it, are marked as what they are', () => {
  expect(textAttributes('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(interfaceAttributes('ar')).toEqual({ lang: 'en', dir: 'ltr' });
});

test('a region is no other language, a direction is', () => {
  expect(languageAttributes('en-US', 'en')).toEqual({});
  expect(languageAttributes('az-Arab', 'az')).toEqual({ lang: 'az-Arab', dir: 'rtl' });
});

test('the direction is said only where it changes', () => {
  expect(textAttributes('de')).toEqual({ lang: 'de' });
  expect(interfaceAttributes('de')).toEqual({ lang: 'en' });
  expect(languageAttributes('he', 'ar')).toEqual({ lang: 'he' });
});
