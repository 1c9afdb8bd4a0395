/** An A–Z index: items under the letters they begin with. */

export interface Letter<T> {
  /** `A` … `Z`, or `#` for what begins with anything else. */
  readonly letter: string;
  readonly items: readonly T[];
}

/**
 * Groups items by the first letter of their name, accents aside (`Élan` stands under E). Letters rise, `#` is last;
 * within a letter names are sorted as a reader expects. Letters without items are left out.
 */
export function alphabetical<T>(items: readonly T[], nameOf: (item: T) => string): Letter<T>[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const letters = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(item));
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters]
    .map(([letter, members]) => ({ letter, items: members }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || (a.letter < b.letter ? -1 : 1));
}

function letterOf(name: string): string {
  const first = name.trim().normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}
