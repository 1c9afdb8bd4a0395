const SIZE = /(\d+(?:\.\d+)?)\s*(bytes|kb|mb|gb)\b/i;

/** `13 mb` → `13 MB`; `undefined` where a text holds no size. */
export function normalSize(text: string): string | undefined {
  const [, amount, unit = ''] = SIZE.exec(text) ?? [];
  if (!amount) return undefined;
  return `${amount} ${/^bytes$/i.test(unit) ? 'bytes' : unit.toUpperCase()}`;
}

/** `5 pages, 21 kb MS Word` → `Word document, 5 pages, 21 KB`; what is no size, number of pages or format stays. */
export function normalNote(text: string): string | undefined {
  const parts = text
    .replace(/(\d\s*(?:bytes|kb|mb|gb)\b),?\s*(?=\S)/gi, '$1, ')
    .split(/\s*,\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) return undefined;
  const format = parts.find((part) => FORMATS.some(([pattern]) => pattern.test(part)));
  const pages = parts.find((part) => /^\d+\s*pages?$/i.test(part));
  const size = parts.find((part) => SIZE.test(part));
  const rest = parts.filter((part) => part !== format && part !== pages && part !== size);
  const name = format && FORMATS.find(([pattern]) => pattern.test(format))?.[1];
  return [name, pages?.toLowerCase(), size && normalSize(size), ...rest].filter(Boolean).join(', ');
}

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ms\s+|microsoft\s+)?word(?:\s+document)?$|^\.?docx?$/i, 'Word document'],
  [/^\.?pdf$/i, 'PDF'],
  [/^(?:plain\s+)?text(?:\s+file)?$|^\.?txt$/i, 'Text file'],
];
