import { formatFix, visible } from '@/lib/content/format.ts';
import { inCheckout } from '@/lib/publication.ts';
import type { Format } from './report.ts';

/** SARIF 2.1.0 (OASIS), which code scanning services and editors read. */
export const sarif: Format = ({ problems }) => {
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'gazette-check', rules: rules.map((id) => ({ id })) } },
          columnKind: 'utf16CodeUnits',
          results: problems.map(({ file, line, column, severity, rule, message, fix, lines }) => ({
            ruleId: rule,
            ruleIndex: rules.indexOf(rule),
            level: severity,
            message: { text: `${visible(message)}. ${formatFix({ fix, lines })}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(inCheckout(file)) },
                  region: { startLine: line, startColumn: column },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  );
};
