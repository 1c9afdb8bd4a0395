import type { Edit } from '../problem';

/** A text that is changed step by step and still knows where each of its characters stood at first. */
export class WorkingText {
  #text: string;
  /** Missing as long as nothing has changed. */
  #origins?: number[];

  /** What was changed, in offsets of the first text. */
  readonly #changed: [number, number][] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** The offset in the first text of an offset in the present one; what was put in counts to where it was put. */
  originOf(offset: number): number {
    return this.#origins ? (this.#origins[offset] ?? this.#origins.at(-1) ?? 0) : offset;
  }

  /** Whether nothing between two offsets of the first text was changed. */
  isUntouched(start: number, end: number): boolean {
    return this.#changed.every(([from, to]) => to < start || from > end);
  }

  /** Applies edits that do not overlap, in offsets of the present text. */
  apply(edits: readonly Edit[]): void {
    const origins = this.#origins ?? Array.from({ length: this.#text.length + 1 }, (_, index) => index);
    for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
      const origin = origins[start] ?? 0;
      this.#changed.push([origin, Math.max(origin, end > start ? (origins[end - 1] ?? origin) + 1 : origin)]);
      // What is replaced by as many characters keeps their places, one by one.
      const inserted = Array.from({ length: text.length }, (_, index) =>
        text.length === end - start ? (origins[start + index] ?? origin) : origin,
      );
      origins.splice(start, end - start, ...inserted);
      this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    }
    this.#origins = origins;
  }
}
