import { parse } from 'yaml';
import { z } from 'zod';

const step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  with: z.record(z.string(), z.unknown()).default({}),
  'working-directory': z.string().optional(),
});

const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      if: z.string().optional(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      env: z.record(z.string(), z.string()).default({}),
      environment: z.object({ name: z.string(), url: z.string().optional() }).optional(),
      steps: z.array(step),
    }),
  ),
});

export type Workflow = z.infer<typeof workflow>;

/** A workflow file, as far as the tests look into it. @throws where it lacks what every workflow here must have */
export function readWorkflow(text: string): Workflow {
  return workflow.parse(parse(text));
}
