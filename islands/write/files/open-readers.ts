import { wrap } from 'comlink';
import type { ReaderCalls } from '../readers/reader-calls';

/** Opens the worker that reads files when it is first needed. @param address of its script */
export function openReaders(address: string): () => ReaderCalls {
  let calls: ReaderCalls | undefined;
  return () => {
    calls ??= wrap<ReaderCalls>(new Worker(address, { type: 'module', name: 'readers' }));
    return calls;
  };
}
