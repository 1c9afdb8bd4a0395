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

/**
 * Imports all tasks. `onResult` hears of each as it is done, in any order. A thread that ends with a task in hand says nothing
 * of the post: a machine short of memory ends threads too. Only a post that ends a second one, of its own, is given up.
 *
 * @param start starts a thread; it has to be ready for tasks
 * @throws where a thread cannot be started
 */
export async function runPool(
  tasks: readonly Task[],
  data: WorkerData,
  onResult: (result: TaskResult) => void,
  start: () => Promise<Worker> = () => startWorker(data),
): Promise<void> {
  const queue = [...tasks];
  const again: Task[] = [];
  const threads = Math.max(1, Math.min(availableParallelism(), 4, Math.ceil(tasks.length / 20)));
  const first = (result: TaskResult, task: Task): void =>
    result.isThreadLost ? void again.push(task) : onResult(result);
  await Promise.all(Array.from({ length: threads }, () => runThread(queue, start, first)));
  for (const task of again) await runThread([task], start, onResult);
}

async function runThread(
  queue: Task[],
  start: () => Promise<Worker>,
  onResult: (result: TaskResult, task: Task) => void,
): Promise<void> {
  let worker: Worker | undefined;
  try {
    for (let task = queue.shift(); task; task = queue.shift()) {
      worker ??= await start();
      const result = await runTask(worker, task);
      onResult(result, task);
      if (result.isThreadLost) {
        await worker.terminate();
        worker = undefined;
      }
    }
  } finally {
    await worker?.terminate();
  }
}

/** A thread that has read its code and waits for tasks; it says so with its first message. */
function startWorker(data: WorkerData): Promise<Worker> {
  const worker = new Worker(new URL('./worker-start.mjs', import.meta.url), {
    workerData: data,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => {
    const settle = (): void => void worker.off('message', ready).off('error', fail).off('exit', end);
    const ready = (): void => {
      settle();
      resolve(worker);
    };
    const fail = (error: Error): void => {
      settle();
      reject(new Error(`a thread could not be started: ${error.message}`, { cause: error }));
    };
    const end = (code: number): void => fail(new Error(`it ended with code ${code}`));
    worker.on('message', ready).on('error', fail).on('exit', end);
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
