import { existsSync, readFileSync } from 'node:fs';

export interface Phase {
  readonly name: string;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time, children that have ended included where the system tells (Linux). */
  readonly cpu: number;
}

/** Measures the parts of a build. */
export class Phases {
  readonly done: Phase[] = [];

  /** Does a part of the work and notes what it took. */
  async run<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const started = { wall: performance.now(), cpu: cpuSeconds() };
    try {
      return await work();
    } finally {
      this.done.push({
        name,
        wall: (performance.now() - started.wall) / 1000,
        cpu: cpuSeconds() - started.cpu,
      });
    }
  }

  /** `content 0.4 s, compile 4.1 s, pages 7.2 s, release 1.0 s, search 0.8 s` */
  summary(): string {
    return this.done.map(({ name, wall }) => `${name} ${wall.toFixed(1)} s`).join(', ');
  }
}

/** Clock ticks of Linux in a second: USER_HZ, which is 100 on every system that Node supports. */
const TICKS = 100;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childrenSeconds();
}

/** What children that have ended used: fields 16 and 17 of `/proc/self/stat` (proc(5)). */
function childrenSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  // The second field, the program's name in brackets, may hold spaces.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
