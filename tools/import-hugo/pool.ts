/**
 * Runs posts through a few threads; results come back in order whatever thread was faster. No post is given up because the machine is
 * slow: what would take too long is refused by its size and form (import-post.ts), which are the same everywhere.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ImportedPost } from './import-post';
import type { ImportOptions, Place, SiteIndex, SourceFile } from './site/types';

export interface Task {
  readonly index: number;
  readonly file: SourceFile;
  readonly place: Place;
}

export interface TaskResult {
  readonly index: number;
  readonly post?: ImportedPost;
  /** Why the post could not be imported. */
  readonly fault?: string;
  /** Whether the thread is lost with it. */
  readonly isThreadLost?: boolean;
}

export interface WorkerData {
  readonly site: SiteIndex;
  readonly options: ImportOptions;
}

/** Imports all tasks. `onResult` hears of each as it is done, in any order. */
export async function runPool(
  tasks: readonly Task[],
  data: WorkerData,
  onResult: (result: TaskResult) => void,
): Promise<void> {
  const queue = [...tasks];
  const threads = Math.max(1, Math.min(availableParallelism(), 4, Math.ceil(tasks.length / 20)));
  await Promise.all(Array.from({ length: threads }, () => runThread(queue, data, onResult)));
}

async function runThread(
  queue: Task[],
  data: WorkerData,
  onResult: (result: TaskResult) => void,
): Promise<void> {
  let worker: Worker | undefined;
  try {
    for (let task = queue.shift(); task; task = queue.shift()) {
      worker ??= startWorker(data);
      const result = await runTask(worker, task);
      onResult(result);
      if (result.isThreadLost) {
        await worker.terminate();
        worker = undefined;
      }
    }
  } finally {
    await worker?.terminate();
  }
}

function startWorker(data: WorkerData): Worker {
  return new Worker(new URL('./worker-start.mjs', import.meta.url), {
    workerData: data,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

function runTask(worker: Worker, task: Task): Promise<TaskResult> {
  return new Promise((resolve) => {
    const settle = (result: TaskResult): void => {
      worker.off('message', settle).off('error', fail).off('exit', end);
      resolve(result);
    };
    const fail = (error: Error): void =>
      settle({ index: task.index, fault: `${error.name}: ${error.message}`, isThreadLost: true });
    const end = (code: number): void =>
      settle({ index: task.index, fault: `The thread ended with code ${code}.`, isThreadLost: true });
    worker.on('message', settle).on('error', fail).on('exit', end);
    worker.postMessage(task);
  });
}
