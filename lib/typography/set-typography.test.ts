import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, it, test } from 'vitest';
import { parse } from '../content/syntax/parser';
import { setTypography } from './set-typography';

function set(markdown: string, lang = 'en'): string {
  const tree = parse(markdown);
  if (!('type' in tree)) throw new Error('The text cannot be read.');
  setTypography(tree, lang);
  return plainText(tree);
}

describe('In English', () => {
  test.each([
    [`"It's 3--4 pages" --- she said...`, '“It’s 3–4 pages” — she said…'],
    ['"[A link](https://example.org/)" and *"this"*', '“A link” and “this”'],
    ["rock 'n' roll; 'tis; 'em, 'til", 'rock ’n’ roll; ’tis; ’em, ’til'],
    ["in the '90s and '08", 'in the ’90s and ’08'],
    ["'10 things to know' is a title", '‘10 things to know’ is a title'],
    ['She said, "Call it \'done\'."', 'She said, “Call it ‘done’.”'],
    [`'"Both," she said'`, '‘“Both,” she said’'],
    ['"\'Tis the season"', '“’Tis the season”'],
    ["the residents' permits and 'a word' of James's", 'the residents’ permits and ‘a word’ of James’s'],
    ["the word 'round' and once 'round the park", 'the word ‘round’ and once ’round the park'],
    ['("so") ["so"] —"so"—', '(“so”) [“so”] —“so”—'],
    ['"...and then"', '“…and then”'],
    ['a 6" nail and 5 " more', 'a 6" nail and 5 " more'],
    ['**"Bold"**, `"code"` and "`code`"', '“Bold”, "code" and “code”'],
    ['"A quotation"[^1]\n\n[^1]: "A note."', '“A quotation”“A note.”'],
    ['"The first paragraph\n\n"The second"', '“The first paragraph“The second”'],
    ["don't you'd o'clock O'Brien's", 'don’t you’d o’clock O’Brien’s'],
    ['"One" "two"\n"three"', '“One” “two”\n“three”'],
    ["https://example.org/a--b'c", "https://example.org/a--b'c"],
    ['a ---- b', 'a ---- b'],
  ])('%s', (typed, shown) => {
    expect(set(typed)).toBe(shown);
    expect(set(typed, 'en-GB')).toBe(shown);
  });
});

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

describe('In the language of the text', () => {
  test.each([
    ['de', `Er sagte "Wort" und 'Silbe'.`, 'Er sagte „Wort“ und ‚Silbe‘.'],
    ['de-AT', `"Sie rief 'Halt' und ging"`, '„Sie rief ‚Halt‘ und ging“'],
    ['de', `Hans' Auto, wie geht's, 'ne Idee, die '68er`, 'Hans’ Auto, wie geht’s, ’ne Idee, die ’68er'],
    ['de-CH', `Er sagte "Wort" und 'Silbe'.`, 'Er sagte «Wort» und ‹Silbe›.'],
    [
      'fr',
      `Il a dit "bonjour" : c'est l'heure.`,
      `Il a dit «${NARROW}bonjour${NARROW}»${NO_BREAK}: c’est l’heure.`,
    ],
    ['fr', 'Vraiment ? Oui ! À 10:30 ; fin.', `Vraiment${NARROW}? Oui${NARROW}! À 10:30${NARROW}; fin.`],
    [
      'fr',
      `Le « mot » d'"Anna" et l'"eau"`,
      `Le «${NARROW}mot${NARROW}» d’«${NARROW}Anna${NARROW}» et l’«${NARROW}eau${NARROW}»`,
    ],
    ['fr', `"Elle a dit 'non' hier"`, `«${NARROW}Elle a dit “non” hier${NARROW}»`],
    ['fr-CA', '"Oui" : non', `«${NO_BREAK}Oui${NO_BREAK}»${NO_BREAK}: non`],
    ['es', `Ella dijo "hola" y 'adiós'. ¿"Listo"? ¡"Sí"!`, 'Ella dijo «hola» y ‘adiós’. ¿«Listo»? ¡«Sí»!'],
    ['es', `"Dijo 'no' ayer"`, '«Dijo “no” ayer»'],
    ['es-MX', '"Hola"', '“Hola”'],
    ['it', `"L'ha detto 'lui'", nel '68`, '«L’ha detto “lui”», nel ’68'],
    ['pt-BR', `"Ele disse 'não'"`, '“Ele disse ‘não’”'],
    ['pt-PT', `"Ele disse 'não'"`, '«Ele disse “não”»'],
  ])('%s: %s', (lang, typed, shown) => {
    expect(set(typed, lang)).toBe(shown);
  });

  test.each(['ja', 'ar', 'he', 'pl', 'x-own'])('%s, whose marks are not known: as it was typed', (lang) => {
    const typed = `"a" -- 'b' ... it's ?`;
    expect(set(typed, lang)).toBe(typed);
  });

  it('is that of the part, where an author marked it', () => {
    expect(set(`"One" <span lang="de">"Wort" 'x'</span> <q lang="pl">"y"</q>`)).toBe('“One” „Wort“ ‚x‘ "y"');
    expect(set('<div lang="fr">\n\n"Mot"\n\n</div>\n\n"word"')).toBe(`«${NARROW}Mot${NARROW}»“word”`);
  });
});

test('lines of Chinese and Japanese are joined without a space, others keep it', () => {
  expect(set('改行の\nテスト、\n**次**の行\nword\n語', 'ja')).toBe('改行のテスト、\n次の行\nword\n語');
  expect(set('한글은\n띄어 쓴다', 'ko')).toBe('한글은\n띄어 쓴다');
});

it('leaves code as it is', () => {
  expect(set('Write `"quoted"` and <code>"so"</code>, <kbd>\'</kbd>.')).toBe('Write "quoted" and "so", \'.');
  expect(set('```\n"quoted"\n```')).toBe('"quoted"');
});

it('reaches words that stand directly in an element', () => {
  expect(
    set("<table><caption>A residents' permit</caption><tbody><tr><td>1</td></tr></tbody></table>"),
  ).toContain('A residents’ permit');
});
