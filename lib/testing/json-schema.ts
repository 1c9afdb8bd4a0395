/** For tests: JSON documents against the published rules of their formats. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * What is wrong with JSON documents; nothing where all are as a schema says.
 *
 * @param schema path of a JSON Schema (draft 2020-12), with the definition meant where it is not the whole: `a.json#/$defs/b`
 * @param documents JSON texts
 * @throws where a text is no JSON
 */
export function jsonFaults(schema: string, ...documents: readonly string[]): string[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  const [file = '', part = ''] = schema.split('#');
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'schema');
  const validate = ajv.compile({ $ref: `schema#${part}` });
  return documents.flatMap((text) =>
    validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map((error) => ajv.errorsText([error])),
  );
}
