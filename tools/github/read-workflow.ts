import { parse } from 'yaml';
import * as z from 'zod';

const step = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  with: z.record(z.string(), z.unknown()).default({}),
  'continue-on-error': z.boolean().optional(),
});

const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      /** Another workflow that is the whole job; it has its own steps and times. */
      uses: z.string().optional(),
      secrets: z.string().optional(),
      'timeout-minutes': z.number().optional(),
      if: z.string().optional(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      env: z.record(z.string(), z.string()).default({}),
      outputs: z.record(z.string(), z.string()).default({}),
      environment: z.object({ name: z.string(), url: z.string().optional() }).optional(),
      steps: z.array(step).default([]),
    }),
  ),
});

export type Workflow = z.infer<typeof workflow>;

/** A workflow file, as far as the tests look into it. @throws where it lacks what every workflow here must have */
export function readWorkflow(text: string): Workflow {
  return workflow.parse(parse(text));
}
