/** What a person sees while the import runs. */
import { Listr } from 'listr2';
import type { Progress } from '../import-site';

/** Runs the import below a list of steps; without a terminal the steps are plain lines. */
export async function showProgress<T>(run: (progress: Progress) => Promise<T>): Promise<T> {
  let result: T | undefined;
  const started = performance.now();
  const list = new Listr(
    [
      {
        title: 'Read the Hugo site',
        task: async (_context, task) => {
          let shown = 0;
          result = await run({
            reading: () => {
              task.title = 'Read the Hugo site';
            },
            measuring(done, total) {
              const now = performance.now();
              if (done < total && now - shown < (process.stdout.isTTY ? 200 : 5_000)) return;
              shown = now;
              task.title = `Measure pictures: ${done} of ${total}`;
              task.output = task.title;
            },
            posts(done, total) {
              const now = performance.now();
              if (done < total && now - shown < (process.stdout.isTTY ? 200 : 5_000)) return;
              shown = now;
              task.title = `Convert and prove: ${done} of ${total} posts${timeLeft(done, total, now - started)}`;
              task.output = task.title;
            },
            checking: () => {
              task.title = 'Check the new content folder';
              task.output = task.title;
            },
            witness: () => {
              task.title = 'Have Hugo render the old site, and compare';
              task.output = task.title;
            },
          });
          task.title = 'Imported';
        },
      },
    ],
    { fallbackRenderer: 'simple', fallbackRendererCondition: () => !process.stdout.isTTY },
  );
  await list.run();
  if (result === undefined) throw new Error('The import gave no result.');
  return result;
}

/** `, 40 seconds left`, as soon as enough is done to tell. `passed` is in milliseconds. */
function timeLeft(done: number, total: number, passed: number): string {
  if (done < 20 || done >= total) return '';
  const seconds = Math.ceil(((passed / done) * (total - done)) / 1000);
  return seconds > 90
    ? `, ${Math.round(seconds / 60)} minutes left`
    : `, ${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`;
}
