/** Files of drafts on the device: an IndexedDB, because `localStorage` takes texts alone, and few of them. */
import type { BroughtFile } from '@/lib/write/with-brought';

/** A file that a draft brings along, ready to be published. */
export interface DraftFile extends BroughtFile {
  readonly blob: Blob;
}

const [DATABASE, STORE] = ['write-files', 'files'];

/** What a request answers. @throws {DOMException} where the browser refuses, or has no room */
const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore(STORE, { keyPath: ['draft', 'address'] }),
  );
  return answerOf(request);
}

/** Does something with the files that are kept; it is done when this is. */
async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const answer = await answerOf(work(transaction.objectStore(STORE)));
    if (mode === 'readwrite') await ended(transaction);
    return answer;
  } finally {
    database.close();
  }
}

/** A browser may find out at the end that there is no room. */
const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });

/** All files of a draft: their keys begin with its name. */
const ofDraft = (draft: string): IDBKeyRange => IDBKeyRange.bound([draft], [draft, []]);

/** The files of a draft, by their addresses. What is kept there and is no file is left out. */
export async function keptFiles(draft: string): Promise<DraftFile[]> {
  const kept: unknown[] = await within('readonly', (store) => store.getAll(ofDraft(draft)));
  return kept.flatMap((one) => fileOf(one) ?? []);
}

export const keepFile = (draft: string, file: DraftFile): Promise<unknown> =>
  within('readwrite', (store) => store.put({ ...file, draft }));

export const forgetFile = (draft: string, address: string): Promise<unknown> =>
  within('readwrite', (store) => store.delete([draft, address]));

/** Forgets all files of a draft. */
export const forgetFiles = (draft: string): Promise<unknown> =>
  within('readwrite', (store) => store.delete(ofDraft(draft)));

/** A file from what was kept: an older version of this page may have written it. */
function fileOf(kept: unknown): DraftFile | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const value = (name: string): unknown => Reflect.get(kept, name);
  const [address, blob, turns] = ['address', 'blob', 'turns'].map(value);
  if (typeof address !== 'string' || !(blob instanceof Blob)) return undefined;
  const number = (name: string): number | undefined => {
    const one = value(name);
    return typeof one === 'number' ? one : undefined;
  };
  return {
    address,
    blob,
    bytes: blob.size,
    width: number('width'),
    height: number('height'),
    seconds: number('seconds'),
    turns: Array.isArray(turns) ? turns.map((at) => (typeof at === 'number' ? at : null)) : undefined,
  };
}
