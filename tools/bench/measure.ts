import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measurement {
  readonly code: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time, of the program and everything that it started. */
  readonly cpu: number;
  /** The most memory that all of them held at one moment, in bytes; 0 where the system does not tell (no /proc). */
  readonly memory: number;
  readonly output: string;
}

/** How often memory is looked at. */
const EVERY_MILLISECONDS = 500;

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
    const read = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    const timer = setInterval(() => {
      if (child.pid) memory = Math.max(memory, memoryOfTree(child.pid));
    }, EVERY_MILLISECONDS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const [, user = '0', system = '0'] = /measured ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
      const wall = (performance.now() - started) / 1000;
      resolve({ code: code ?? 1, wall, cpu: Number(user) + Number(system), memory, output });
    });
  });
}

/** Resident memory of a process and its descendants, in bytes (proc(5): parent in `stat`, pages in `statm`). */
function memoryOfTree(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of processes()) {
    const parent = Number(
      readProc(name, 'stat')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let pages = 0;
  const queue = [root];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    pages += Number(readProc(String(id), 'statm').split(' ')[1] ?? 0) || 0;
    queue.push(...(children.get(id) ?? []));
  }
  return pages * 4096;
}

function processes(): string[] {
  return process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
}

/** A file of a process that may have ended since it was listed. */
function readProc(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return ''; // It has ended; it holds nothing any more.
  }
}
