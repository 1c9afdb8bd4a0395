import { type Remote, wrap } from 'comlink';
import type { WriteCalls } from './protocol';

/**
 * The check and the preview, in a thread of their own: `await calls.check({ file, text })`.
 *
 * @param worker address of the script
 * @param index address of `/contribute/site-index.json`
 */
export function openWorker(worker: string, index: string): Remote<WriteCalls> {
  const calls = wrap<WriteCalls>(new Worker(worker, { type: 'module', name: 'write' }));
  const opened = calls.open(index);
  // Each call waits for it and says then what went wrong.
  opened.catch(() => undefined);
  return calls;
}
