import { type DraftFile, forgetFile, keepFile, keptFiles } from './kept-files';

/** The files that a draft brings along. They are in memory while it is open, and kept on the device. */
export class DraftFiles {
  readonly #draft: string;
  readonly #changed: () => void;
  readonly #urls = new Map<string, string>();
  #all: readonly DraftFile[] = [];

  /**
   * @param draft the id of the draft
   * @param changed called when there are others
   */
  constructor(draft: string, changed: () => void) {
    this.#draft = draft;
    this.#changed = changed;
  }

  /** In the order in which they were added. */
  get all(): readonly DraftFile[] {
    return this.#all;
  }

  /** Where this page shows them, by their addresses: `blob:…`. */
  get urls(): ReadonlyMap<string, string> {
    return this.#urls;
  }

  /** Reads what the device has kept. @throws {DOMException} where the browser keeps nothing */
  async read(): Promise<void> {
    this.#put(await keptFiles(this.#draft));
  }

  /** Adds a file, or takes it in the place of the one with its address. @returns whether the device keeps it */
  async add(file: DraftFile): Promise<boolean> {
    this.#put([...this.#all.filter(({ address }) => address !== file.address), file]);
    try {
      await keepFile(this.#draft, file);
      return true;
    } catch (error) {
      // No room, or a browser that keeps nothing.
      console.warn(error);
      return false;
    }
  }

  async remove(removed: DraftFile): Promise<void> {
    this.#put(this.#all.filter(({ address }) => address !== removed.address));
    try {
      await forgetFile(this.#draft, removed.address);
    } catch (error) {
      // It was not kept.
      console.warn(error);
    }
  }

  /** Lets go of what this page shows. */
  leave(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }

  #put(files: readonly DraftFile[]): void {
    const stays = new Set(files);
    for (const file of this.#all) {
      if (stays.has(file)) continue;
      URL.revokeObjectURL(this.#urls.get(file.address) ?? '');
      this.#urls.delete(file.address);
    }
    for (const { address, blob } of files)
      if (!this.#urls.has(address)) this.#urls.set(address, URL.createObjectURL(blob));
    this.#all = files;
    this.#changed();
  }
}
