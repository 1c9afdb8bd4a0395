/** The names of the months in the languages in which people write dates here. */

const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'sv', 'da', 'pl'];

/** Letters that a shortened name must have. */
const SHORTEST = 3;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Month, 1 to 12, by its names in lower case without accents. */
const names: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, number] => {
        const parts = format.formatToParts(new Date(Date.UTC(2024, index, 1)));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [plain(name).replace(/\.$/, ''), index + 1];
      });
    }),
  ),
);

/** The month, 1 to 12, that a text names: `March`, `Sept.`, `märz`, `août`, `de marzo de`. */
export function monthIn(text: string): number | undefined {
  const words = plain(text).match(/\p{L}+/gu) ?? [];
  // The last one: `mar. 6 may` starts with a day of the week.
  const whole = words.findLast((word) => names.has(word));
  if (whole !== undefined) return names.get(whole);
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    const found = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
    if (found.size === 1) return [...found][0];
  }
  return undefined;
}
