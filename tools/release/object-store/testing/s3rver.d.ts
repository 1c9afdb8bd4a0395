/** The part of @20minutes/s3rver that the tests use; the package has no types of its own. */
declare module '@20minutes/s3rver' {
  import type { RequestListener } from 'node:http';

  interface Options {
    readonly directory: string;
    readonly silent: boolean;
    /** Whether signatures are not compared. */
    readonly allowMismatchedSignatures?: boolean;
    readonly vhostBuckets: boolean;
  }

  class S3rver {
    constructor(options: Options);
    store: import('./memory-store.ts').MemoryStore;
    readonly context: { store: import('./memory-store.ts').MemoryStore };
    callback(): RequestListener;
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default S3rver;
}
