/** Text as a value of YAML, on one line, so that the reader of front matter gives it back (YAML 1.2, 7.3). */

/** How a value is written: without quotation marks where it can be. */
export type Style = 'plain' | 'single' | 'double';

/** Whether a value may be written as it is; within brackets, less may. */
function isPlain(value: string, isInBrackets: boolean): boolean {
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`~]|^\.\.\.|:\s|:$|\s#|\s$/.test(value)) return false;
  return value !== '' && !(isInBrackets && /[,[\]{}]/.test(value));
}

/**
 * A value as it is written. Line ends become blanks: a field of a form is one line.
 *
 * @param style as it was written before; `plain` changes where the value does not allow it
 * @param isInBrackets whether it is an entry of `[a, b]` or `{a: b}`
 */
export function yamlText(written: string, style: Style = 'plain', isInBrackets = false): string {
  const value = written.replace(/\s+/g, ' ').trim();
  if (style === 'double') return `"${value.replace(/[\\"]/g, '\\$&')}"`;
  if (style === 'plain' && isPlain(value, isInBrackets)) return value;
  return `'${value.replaceAll("'", "''")}'`;
}
