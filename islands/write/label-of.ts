/** `publish_at` → `Publish at`, `transcriptNote` → `Transcript note`: as the lines and attributes are called, since the guide and the check call them so. */
export function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
