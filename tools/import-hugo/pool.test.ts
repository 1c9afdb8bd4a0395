import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { runPool, type TaskResult, type WorkerData } from './pool';
import { readTestSite, testOptions } from './testing/import-text';

/** Threads that answer every task, except that the first `ends` of them end with their task in hand. */
function threadsThatEnd(ends: number): () => Promise<Worker> {
  let started = 0;
  return async () => {
    started += 1;
    const answer =
      started <= ends ? 'process.exit(3)' : 'parentPort.postMessage({ index: task.index, post: {} })';
    return new Worker(
      `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (task) => { ${answer}; });`,
      { eval: true },
    );
  };
}

async function resultsWith(start: () => Promise<Worker>): Promise<TaskResult[]> {
  const site = await readTestSite();
  const [file] = site.posts;
  const place = file && site.places.get(file.path);
  if (!file || !place) throw new Error('the site of the fixtures has no post');
  const data: WorkerData = { site: site.index, options: testOptions };
  const results: TaskResult[] = [];
  const tasks = [0, 1, 2].map((index) => ({ index, file, place }));
  await runPool(tasks, data, (result) => void results.push(result), start);
  return results.sort((a, b) => a.index - b.index);
}

test('a post whose thread ended is imported by another one', async () => {
  const results = await resultsWith(threadsThatEnd(1));
  expect(results.map(({ index, fault }) => [index, fault])).toEqual([
    [0, undefined],
    [1, undefined],
    [2, undefined],
  ]);
});

test('a post that ends a second thread of its own is given up, and told once', async () => {
  const results = await resultsWith(threadsThatEnd(Number.POSITIVE_INFINITY));
  expect(results.map(({ fault }) => fault)).toEqual(Array(3).fill('The thread ended with code 3.'));
});

test('where no thread can be started the run ends, and no post is blamed', async () => {
  const start = () => Promise.reject(new Error('a thread could not be started: no memory'));
  await expect(resultsWith(start)).rejects.toThrow('no memory');
});
