import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { CommandError } from '@/lib/errors.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { isImmutable } from '../publish/policy.ts';
import { KEPT_MILLISECONDS, KEPT_RELEASES } from './retention.ts';
import { type Configuration, type ConfigurationTest, ServerConfiguration } from './server-configuration.ts';
import { withLock } from './store-lock.ts';
import { switchLink } from './switch-link.ts';
import { writeWhole } from './write-whole.ts';

export interface Release {
  /** `20261122T113000Z-a88c87f`: names sort by time. */
  readonly id: string;
  /** Milliseconds it took to make it current. */
  readonly milliseconds: number;
  /** Whether the configuration of the server has become another one, so that it has to be read again. */
  readonly isConfigurationNew: boolean;
}

/** When each hashed file was last part of a build, in milliseconds since 1970, by its path in the site. */
const seenShape = z.record(z.string(), z.number());

/**
 * A folder of releases: `releases/<id>/` is a whole site each, and `current` is a link to one of them, which a server takes
 * for its root. A release becomes current by one rename, so that each request meets a whole site. Hashed files
 * of earlier releases are linked into each new one: a page that was opened before still finds its scripts. One process
 * at a time works here; what an earlier one left unfinished is swept.
 */
export class ReleaseStore {
  readonly #folder: string;
  readonly #server: ServerConfiguration;

  /**
   * @param folder on a file system that knows links
   * @param test whether the server takes its configuration, asked where that has changed
   */
  constructor(folder: string, test?: ConfigurationTest) {
    this.#folder = folder;
    this.#server = new ServerConfiguration(folder, test);
  }

  /** Ids, oldest first. */
  async ids(): Promise<string[]> {
    const folder = join(this.#folder, 'releases');
    // A name with a dot is a release that is being made, or the note that one was taken back.
    return existsSync(folder) ? (await readdir(folder)).filter((name) => !name.includes('.')).sort() : [];
  }

  /** The id of the release that is served; undefined before the first one. */
  current(): string | undefined {
    const path = join(this.#folder, 'current');
    return existsSync(path) ? basename(readlinkSync(path)) : undefined;
  }

  /**
   * Copies a built site in and makes it current.
   *
   * @param site the folder of the built site
   * @param revision what the site was built from, a commit for instance
   * @param now the time of the release
   * @param configuration of the server for this release; it goes back with the release
   * @throws where another release is being made, a later one is there, or the server does not take the configuration
   */
  release(site: string, revision: string, now: Date, configuration?: Configuration): Promise<Release> {
    return this.#alone(async (started) => {
      const id = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${revision}`;
      const last = (await this.ids()).at(-1);
      if (last !== undefined && last >= id)
        throw new CommandError(
          `There is a release ${last} already, made at the same moment or later than ${id}. ` +
            'Wait a second, or set the clock of this machine, and try again.',
        );
      const part = this.#path(`${id}.part`);
      try {
        await this.#fill(part, site, { release: id, revision, released: now });
        if (configuration) await this.#server.write(id, configuration);
        await rename(part, this.#path(id));
        const isConfigurationNew = await this.#server.switchTo(id, configuration?.server);
        await this.#switchTo(id);
        await this.#removeOld();
        return { id, milliseconds: performance.now() - started, isConfigurationNew };
      } catch (error) {
        // A disk that is full must not stay full.
        await rm(part, { recursive: true, force: true });
        if (this.current() !== id) await rm(this.#path(id), { recursive: true, force: true });
        await this.#server.remove(id);
        throw error;
      }
    });
  }

  /** Copies a site into the folder of a release that is not served yet. */
  async #fill(
    part: string,
    site: string,
    version: { readonly release: string; readonly revision: string; readonly released: Date },
  ): Promise<void> {
    const files = filesBelow(site);
    // What pages ask for is there before the pages are, should somebody serve the folder while it fills.
    const hashed = files.filter((file) => isImmutable(`/${file}`));
    for (const file of [...hashed, ...files.filter((name) => !isImmutable(`/${name}`))]) {
      await mkdir(dirname(join(part, file)), { recursive: true });
      await copyFile(join(site, file), join(part, file));
    }
    const seen = await this.#remember(hashed, version.released);
    await this.#carryOver(this.current(), part, seen);
    await writeFile(join(part, 'version.json'), `${JSON.stringify(version)}\n`);
  }

  /**
   * Makes the release before the current one current again. The one that is taken back stays as it is, for a look at
   * what was wrong, but no later step back leads to it.
   *
   * @throws where there is none, or another release is being made
   */
  rollback(): Promise<Release> {
    return this.#alone(async (started) => {
      const current = this.current();
      const earlier = (await this.ids()).filter((other) => current !== undefined && other < current);
      const id = earlier.filter((other) => !existsSync(this.#path(`${other}.taken-back`))).at(-1);
      if (!current || !id)
        throw new CommandError(`There is no release before ${current ?? 'the first one'}.`);
      // Pages of the release that is taken back are open in tabs, too.
      await this.#carryOver(current, this.#path(id), await this.#seen());
      const isConfigurationNew = await this.#server.switchTo(id);
      await this.#switchTo(id);
      await writeFile(this.#path(`${current}.taken-back`), '');
      return { id, milliseconds: performance.now() - started, isConfigurationNew };
    });
  }

  /** Works on the folder while nobody else does, after sweeping what a process that was killed has left. */
  async #alone<T>(work: (started: number) => Promise<T>): Promise<T> {
    const started = performance.now();
    const releases = join(this.#folder, 'releases');
    await mkdir(releases, { recursive: true });
    return withLock(join(this.#folder, 'release.lock'), async () => {
      for (const name of await readdir(releases))
        if (/\.(?:part|new)$/.test(name)) await rm(join(releases, name), { recursive: true });
      await this.#server.removeAllBut(await this.ids());
      return work(started);
    });
  }

  #path(id: string): string {
    return join(this.#folder, 'releases', id);
  }

  #switchTo(id: string): Promise<void> {
    return switchLink(join(this.#folder, 'current'), join('releases', id));
  }

  /** What the list says; where it is missing or was cut off, what the releases that are kept say. */
  async #seen(): Promise<Readonly<Record<string, number>>> {
    const file = join(this.#folder, 'hashed-files.json');
    return (existsSync(file) ? readSeen(readFileSync(file, 'utf8')) : undefined) ?? this.#seenInReleases();
  }

  async #seenInReleases(): Promise<Readonly<Record<string, number>>> {
    const seen: Record<string, number> = {};
    for (const id of await this.ids())
      for (const file of filesBelow(this.#path(id))) if (isImmutable(`/${file}`)) seen[file] = timeOf(id);
    return seen;
  }

  /** Notes that hashed files are part of a build, and forgets those that have not been for too long. */
  async #remember(hashed: readonly string[], now: Date): Promise<Readonly<Record<string, number>>> {
    const recent = Object.entries(await this.#seen()).filter(
      ([, time]) => now.getTime() - time <= KEPT_MILLISECONDS,
    );
    const seen = Object.fromEntries([...recent, ...hashed.map((file) => [file, now.getTime()])]);
    await writeWhole(join(this.#folder, 'hashed-files.json'), JSON.stringify(seen));
    return seen;
  }

  /** Links the hashed files of one release that another lacks, as far as they are still remembered. */
  async #carryOver(
    from: string | undefined,
    to: string,
    seen: Readonly<Record<string, number>>,
  ): Promise<void> {
    if (from === undefined) return;
    for (const file of filesBelow(this.#path(from))) {
      const plain = file.replace(/\.(?:br|gz)$/, '');
      if (!(plain in seen) && !(file in seen)) continue;
      const target = join(to, file);
      if (existsSync(target)) continue;
      await mkdir(dirname(target), { recursive: true });
      await link(join(this.#path(from), file), target);
    }
  }

  async #removeOld(): Promise<void> {
    const current = this.current();
    const others = (await this.ids()).filter((id) => id !== current);
    for (const id of others.slice(0, Math.max(0, others.length - (KEPT_RELEASES - 1)))) {
      await rm(this.#path(id), { recursive: true });
      await rm(this.#path(`${id}.taken-back`), { force: true });
      await this.#server.remove(id);
    }
  }
}

/** The list of hashed files; undefined where its text was cut off. */
function readSeen(text: string): Readonly<Record<string, number>> | undefined {
  try {
    return seenShape.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `20261122T113000Z-a88c87f` → milliseconds since 1970; 0 for another name. */
function timeOf(id: string): number {
  const time = id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z');
  return Date.parse(time) || 0;
}
