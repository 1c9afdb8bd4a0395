/** A text that begins a line: `julio` → `Julio`. Languages differ in how they capitalize (`i` → `İ` in Turkish). */
export function capitalized(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
