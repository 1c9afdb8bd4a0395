import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  readonly id: number;
  readonly command: string;
  /** Seconds of processor time since it started, its children left out. */
  readonly cpu: number;
  /** Bytes; memory that it shares with others counts in parts (PSS). */
  readonly memory: number;
}

/** Clock ticks of Linux in a second: USER_HZ, which is 100 on every system that Node supports. */
const TICKS = 100;

/** A process and its descendants; none where the system has no `/proc` (proc(5): `stat`, `smaps_rollup`). */
export function processTree(root: number): RunningProcess[] {
  const children = new Map<number, number[]>();
  for (const id of processIds()) {
    const parent = Number(statOf(id)[1]);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const found: RunningProcess[] = [];
  const queue = [root];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    found.push(look(id));
    queue.push(...(children.get(id) ?? []));
  }
  return found;
}

function look(id: number): RunningProcess {
  const stat = statOf(id);
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readProc(id, 'smaps_rollup'))?.[1];
  return {
    id,
    command: readProc(id, 'cmdline').replaceAll('\0', ' '),
    cpu: (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / TICKS,
    memory: Number(kilobytes ?? 0) * 1024,
  };
}

/** The fields after the program's name, which stands in brackets and may hold spaces: state, parent, … */
const statOf = (id: number): string[] =>
  readProc(id, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

function processIds(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? Number(name) : []));
}

/** A file of a process that may have ended since it was listed. */
function readProc(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return ''; // It has ended; it holds nothing any more.
  }
}
