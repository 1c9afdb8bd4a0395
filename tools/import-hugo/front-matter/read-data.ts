/** Reads TOML and JSON as the front matter of old sites: scalars stay text, dates keep their offset. */
import { parse, TomlDate, TomlError } from 'smol-toml';
import { frontMatterLimitFault } from './limits';
import type { FrontMatterSource } from './read';
import { toValue, type Value } from './value';

type Fault = { readonly line: number; readonly message: string };

/**
 * Reads TOML 1.0.
 *
 * @param firstLine 1-based line of the file on which `text` starts.
 */
export function readToml(text: string, firstLine: number): FrontMatterSource | Fault {
  const tooMuch = frontMatterLimitFault('toml', text, firstLine);
  if (tooMuch) return tooMuch;
  try {
    return fieldsOf(
      parse(text),
      text,
      firstLine,
      (key) => new RegExp(`^\\s*\\[?["']?${key}["']?\\s*(?:[=.]|\\])`),
    );
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '');
    return { line: firstLine - 1 + error.line, message: `The front matter is not TOML: ${reason}.` };
  }
}

/** Reads a JSON object; parameters as in `readToml`. */
export function readJson(text: string, firstLine: number): FrontMatterSource | Fault {
  const tooMuch = frontMatterLimitFault('json', text, firstLine);
  if (tooMuch) return tooMuch;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = Number(/at position (\d+)/.exec(error.message)?.[1] ?? 0);
    const line = firstLine + text.slice(0, offset).split('\n').length - 1;
    return { line, message: `The front matter is not JSON: ${error.message}.` };
  }
  return fieldsOf(data, text, firstLine, (key) => new RegExp(`^\\s*\\{?\\s*"${key}"\\s*:`));
}

function fieldsOf(
  data: unknown,
  text: string,
  firstLine: number,
  pattern: (key: string) => RegExp,
): FrontMatterSource | Fault {
  const value = toValue(data, scalarText);
  if (typeof value !== 'object' || Array.isArray(value))
    return { line: firstLine, message: 'The front matter holds no keys.' };
  const rows = text.split('\n');
  const lines: Record<string, number> = Object.create(null);
  const values: Record<string, Value> = Object.create(null);
  for (const [key, one] of Object.entries(value)) {
    values[key] = one;
    const found = rows.findIndex((row) => pattern(key.replace(/[^\w-]/g, '.')).test(row));
    lines[key] = firstLine + Math.max(0, found);
  }
  return { values, lines, repeated: [] };
}

/** Numbers and truth values become their text, as in YAML’s failsafe schema; empty text says nothing. */
function scalarText(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw.trim() === '' ? undefined : raw;
  if (typeof raw === 'number' || typeof raw === 'bigint' || typeof raw === 'boolean') return String(raw);
  if (raw instanceof TomlDate) return raw.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
  return undefined;
}
