/** Words that YAML reads as something other than text (YAML 1.1 and 1.2: numbers, true or false, null, days). */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|~|[-+.\d][-+.\d:_eExobTZ ]*)$/i;

/** A text as a value of YAML, in a list or map in brackets too: in single quotes where it would be something else. */
export function yamlValue(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}/]/u.test(text) &&
    !/[,[\]{}]|:(?:\s|$)|\s#|[\p{Cc}]|\s$/u.test(text) &&
    !NOT_TEXT.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
