/**
 * `tsx tools/github/workflow-faults.ts FILE…`: what GitHub's own parser has to say against workflow files (schema and
 * expressions), one line each. Exit code 0 where all are valid, 1 where one is not. A program of its own, because the
 * parser imports JSON in a way that tsx understands and the test runner does not.
 */
import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

async function faultsOf(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const faults = context.errors.getErrors().map(({ message }) => message);
  if (!value || faults.length > 0) return faults;
  const template = await convertWorkflowTemplate(context, value);
  return (template.errors ?? []).map(({ Message }) => Message);
}

for (const file of process.argv.slice(2)) {
  for (const fault of await faultsOf(file, readFileSync(file, 'utf8'))) {
    console.log(fault.startsWith(file) ? fault : `${file}: ${fault}`);
    process.exitCode = 1;
  }
}
