import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CommandError } from '@/lib/errors.ts';
import { switchLink } from './switch-link.ts';
import { writeWhole } from './write-whole.ts';

/** What a release tells the server. */
export interface Configuration {
  /** Files of the release, by name: the server includes them as `nginx/<name>`. */
  readonly included: Readonly<Record<string, string>>;
  /** `nginx.conf`, which includes them. It is written where there is none, and then belongs to the site. */
  readonly server: string;
}

/** Asks the server whether it takes its configuration. @returns what it says against it; undefined where it takes it */
export type ConfigurationTest = () => string | undefined;

/**
 * The configurations of a folder of releases. Old addresses belong to a release, so each has a folder `releases/<id>.nginx/`; `nginx` is a
 * link to that of the current one.
 */
export class ServerConfiguration {
  readonly #folder: string;
  readonly #test: ConfigurationTest;

  constructor(folder: string, test: ConfigurationTest = () => undefined) {
    this.#folder = folder;
    this.#test = test;
  }

  /** Keeps the configuration of a release that is not served yet. */
  async write(id: string, { included }: Configuration): Promise<void> {
    await mkdir(this.#path(id), { recursive: true });
    for (const [name, text] of Object.entries(included)) await writeWhole(join(this.#path(id), name), text);
  }

  /** Forgets that of a release, unless the server reads it. */
  async remove(id: string): Promise<void> {
    if (this.#current() !== id) await rm(this.#path(id), { recursive: true, force: true });
  }

  /** Forgets those of releases that were never finished. */
  async removeAllBut(ids: readonly string[]): Promise<void> {
    for (const name of readdirSync(join(this.#folder, 'releases'))) {
      const id = basename(name, '.nginx');
      if (id !== name && !ids.includes(id)) await this.remove(id);
    }
  }

  /**
   * Makes the configuration of a release the one that the server reads next.
   *
   * @param server `nginx.conf`, in case there is none
   * @returns whether it says something else than the one before
   * @throws with what the server says where it does not take it; then the one before is back
   */
  async switchTo(id: string, server?: string): Promise<boolean> {
    if (!existsSync(this.#path(id))) return false;
    const link = join(this.#folder, 'nginx');
    const own = join(this.#folder, 'nginx.conf');
    const before = this.#current();
    const isNew = before === undefined || this.#textOf(before) !== this.#textOf(id);
    const isFirst = server !== undefined && !existsSync(own);
    await switchLink(link, join('releases', `${id}.nginx`));
    if (isFirst) await writeWhole(own, server);
    const refusal = isNew ? this.#test() : undefined;
    if (refusal === undefined) return isNew;
    if (before === undefined) await rm(link);
    else await switchLink(link, join('releases', `${before}.nginx`));
    if (isFirst) await rm(own);
    throw new CommandError(
      `nginx does not take the configuration of ${id}:\n\n${refusal.trim()}\n\n` +
        'Nothing was released: the configuration of before is back, and pages are as they were. Correct what nginx ' +
        `names, in ${own} for instance, and release again.`,
    );
  }

  /** The release whose configuration the server reads; undefined before the first one. */
  #current(): string | undefined {
    const link = join(this.#folder, 'nginx');
    return existsSync(link) ? basename(readlinkSync(link), '.nginx') : undefined;
  }

  #textOf(id: string): string {
    const folder = this.#path(id);
    return readdirSync(folder)
      .sort()
      .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)
      .join('\n');
  }

  #path(id: string): string {
    return join(this.#folder, 'releases', `${id}.nginx`);
  }
}
