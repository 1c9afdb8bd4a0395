import { spawn } from 'node:child_process';
import { processTree, type RunningProcess } from './process-tree.ts';

export interface Measurement {
  readonly code: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time, of the program and everything that it started. */
  readonly cpu: number;
  /** The most memory that all of them held at one moment, in bytes; 0 where the system does not tell (no /proc). */
  readonly memory: number;
  /** Every process as it was last seen, up to a moment before its end. */
  readonly processes: readonly RunningProcess[];
  readonly output: string;
}

/** How often the processes are looked at. */
const EVERY_MILLISECONDS = 250;

/** Runs a program and measures it with all its children. Linux and macOS: bash adds up what its children used. */
export function measure(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Measurement> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', 'TIMEFORMAT="measured %U %S"; time "$@"', 'bash', ...command], {
      env: { ...process.env, ...environment },
    });
    let output = '';
    let memory = 0;
    const processes = new Map<number, RunningProcess>();
    const read = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    const timer = setInterval(() => {
      const tree = child.pid ? processTree(child.pid) : [];
      memory = Math.max(
        memory,
        tree.reduce((sum, each) => sum + each.memory, 0),
      );
      // One that is just ending has no command any more.
      for (const each of tree) if (each.command) processes.set(each.id, each);
    }, EVERY_MILLISECONDS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const [, user = '0', system = '0'] = /measured ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
      const wall = (performance.now() - started) / 1000;
      const cpu = Number(user) + Number(system);
      resolve({ code: code ?? 1, wall, cpu, memory, processes: [...processes.values()], output });
    });
  });
}
