/** Reads the files that somebody adds to a draft, in a thread of its own. It is opened with the first of them. */
import { expose } from 'comlink';
import { readerCalls } from './read-files';

expose(readerCalls);
