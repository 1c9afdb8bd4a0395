import { expect, test } from 'vitest';
import { turnsIn } from './testing';

// Whatever is done to a transcript, no word of it gets lost and none is said twice.
test('every word of a text is said once', async () => {
  const names = ['Rosa Díaz', 'LI', '田中', 'Note', 'Speaker 2'];
  const forms = [
    (name: string, at: number) => `${name}: word${at}.`,
    (name: string, at: number) => `**${name}:** word${at}.`,
    (name: string, at: number) => `[0:${10 + at}] ${name}: word${at}.`,
    (name: string, at: number) => `${name}  0:${10 + at}\nword${at}.`,
    (name: string, at: number) => `word${at}.\nAnd ${name} again.`,
  ];
  for (const [first, write] of forms.entries())
    for (const [second, other] of forms.entries()) {
      const text = Array.from({ length: 12 }, (_, at) =>
        (at % 3 === 0 ? other : write)(names[(at * (first + 2 * second + 1)) % names.length] ?? '', at),
      ).join('\n\n');
      for (const file of ['x.txt', 'x.md']) {
        const said = (await turnsIn(file, text)).join(' ');
        for (let at = 0; at < 12; at += 1)
          expect(said.match(new RegExp(`word${at}\\.`, 'g')), `word${at} in ${file}: ${text}`).toHaveLength(
            1,
          );
      }
    }
});
