import { UsageError } from '@/lib/errors.ts';
import type { Step } from './steps.ts';

/**
 * The steps whose name contains one of the given texts, with those that they need; all of them where nothing is given.
 *
 * @throws where a text is in no name; the message lists the names
 */
export function chosenSteps(steps: readonly Step[], texts: readonly string[]): Step[] {
  const chosen = new Set(texts.length === 0 ? steps : texts.flatMap((text) => stepsNamed(steps, text)));
  const needed = new Set([...chosen].flatMap(({ needs }) => needs ?? []));
  return steps.filter((step) => chosen.has(step) || needed.has(step.name));
}

function stepsNamed(steps: readonly Step[], text: string): Step[] {
  const named = steps.filter(({ name }) => name.includes(text));
  if (named.length > 0) return named;
  const names = steps.map(({ name }) => `  ${name}`).join('\n');
  throw new UsageError(`No step has “${text}” in its name. The steps are:\n${names}`);
}
