import { nameToEmoji } from 'gemoji';

/** `:tada:` → 🎉, as Hugo writes it; names it does not know stay. */
export function replaceEmoji(text: string): string {
  if (!text.includes(':')) return text;
  return text.replace(/:([a-z0-9_+-]+):/g, (found, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? found) : found,
  );
}
