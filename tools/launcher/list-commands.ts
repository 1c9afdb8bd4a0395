import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';

/** Every command with its parts, a line each: how it is called, and what it does. */
export async function listCommands(): Promise<string> {
  const rows: (readonly [string, string])[] = [];
  for (const [name, load] of Object.entries(COMMANDS)) {
    const { command } = await load();
    const called = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
    rows.push([called, command.says], ...partRows(`${called} --`, command));
  }
  const width = Math.max(...rows.map(([called]) => called.length));
  const lines = rows.map(([called, says]) => `  ${called.padEnd(width)}  ${says}`);
  return [...lines, '', 'What a command takes: npm run <command> -- --help'].join('\n');
}

const partRows = (door: string, { parts }: Command): (readonly [string, string])[] =>
  Object.entries(parts).flatMap(([name, part]) => [
    [`${door} ${name}`, part.says] as const,
    ...partRows(`${door} ${name}`, part),
  ]);
