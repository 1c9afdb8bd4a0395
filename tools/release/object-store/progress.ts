/** Milliseconds between two lines where nobody watches, in a log for instance. */
const LOG_INTERVAL = 10_000;

/** Counts what a release sends, and says so now and then. */
export class Progress {
  readonly #print: (line: string) => void;
  readonly #total: { readonly objects: number; readonly bytes: number };
  #objects = 0;
  #bytes = 0;
  #last = performance.now();

  constructor(total: { objects: number; bytes: number }, print: (line: string) => void) {
    this.#total = total;
    this.#print = print;
  }

  /** An object has arrived. */
  add(bytes: number): void {
    this.#objects += 1;
    this.#bytes += bytes;
    const now = performance.now();
    if (now - this.#last < LOG_INTERVAL) return;
    this.#last = now;
    this.#print(
      `  ${count(this.#objects)} of ${count(this.#total.objects)} objects, ${megabytes(this.#bytes)} of ${megabytes(this.#total.bytes)} MB`,
    );
  }

  get objects(): number {
    return this.#objects;
  }
}

export const count = (number: number): string => number.toLocaleString('en');
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
