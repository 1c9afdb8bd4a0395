// Threads do not inherit tsx: this loads it before the TypeScript of the worker.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
