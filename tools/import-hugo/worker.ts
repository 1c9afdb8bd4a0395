/** A thread of the pool: imports the posts it is handed, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { importPost } from './import-post';
import type { Task, TaskResult, WorkerData } from './pool';

const { site, options } = workerData as WorkerData;

parentPort?.on('message', async (task: Task) => {
  let result: TaskResult;
  try {
    result = { index: task.index, post: await importPost(task.file, task.place, site, options) };
  } catch (error) {
    result = {
      index: task.index,
      fault: error instanceof Error ? error.message : String(error),
    };
  }
  parentPort?.postMessage(result);
});

parentPort?.postMessage('ready');
