import { checkbox } from '@inquirer/prompts';
import type { Settled } from './settle-options';
import { sectionLine } from './site/sections';
import type { ImportOptions } from './site/types';

/** Asks in a terminal which sections hold posts; those that a program would take are chosen already. */
export async function askSections({ options, sections }: Settled): Promise<ImportOptions> {
  if (sections.length < 2) return options;
  const chosen = await checkbox({
    message: 'Which sections hold posts?',
    required: true,
    choices: sections.map((section) => ({
      value: section.name,
      name: sectionLine(section),
      checked: options.sections.includes(section.name),
    })),
  });
  return { ...options, sections: chosen };
}
