/** The importer as its user starts it, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../../..');

export interface Ended {
  readonly code: number | null;
  /** What it printed, on both outputs. */
  readonly said: string;
}

/** Starts `npm run import -- <args>` without npm. `ended` never rejects on what the command does. */
export function startImport(args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/import-hugo/main.ts', ...args], {
    cwd: project,
    env: { ...process.env, BUILD_DATE: '2027-01-01T00:00:00Z', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}
