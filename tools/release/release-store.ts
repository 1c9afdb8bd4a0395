import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '@/lib/files-below.ts';
import { isImmutable } from '../publish/policy.ts';

/** Releases that stay, the current one among them. */
const KEPT_RELEASES = 5;
/** How long a hashed file stays after the last release that made it, for tabs that are still open. */
const KEPT_MILLISECONDS = 30 * 24 * 3600 * 1000;

export interface Release {
  /** `20261122T113000Z-a88c87f`: names sort by time. */
  readonly id: string;
  /** Milliseconds it took to make it current. */
  readonly milliseconds: number;
}

/** When each hashed file was last part of a build, in milliseconds since 1970, by its path in the site. */
const seenShape = z.record(z.string(), z.number());

/**
 * A folder of releases: `releases/<id>/` is a whole site each, and `current` is a link to one of them, which a server takes
 * for its root. A release becomes current by one rename, so that each request meets a whole site. Hashed files
 * of earlier releases are linked into each new one: a page that was opened before still finds its scripts.
 */
export class ReleaseStore {
  readonly #folder: string;

  /** @param folder on a file system that knows links */
  constructor(folder: string) {
    this.#folder = folder;
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
   */
  async release(site: string, revision: string, now: Date): Promise<Release> {
    const started = performance.now();
    const id = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${revision}`;
    const part = this.#path(`${id}.part`);
    if (existsSync(this.#path(id))) throw new Error(`There is a release ${id} already.`);
    await rm(part, { recursive: true, force: true });
    const files = filesBelow(site);
    // What pages ask for is there before the pages are, should somebody serve the folder while it fills.
    const hashed = files.filter((file) => isImmutable(`/${file}`));
    for (const file of [...hashed, ...files.filter((name) => !isImmutable(`/${name}`))]) {
      await mkdir(dirname(join(part, file)), { recursive: true });
      await copyFile(join(site, file), join(part, file));
    }
    const seen = await this.#remember(hashed, now);
    await this.#carryOver(this.current(), part, seen);
    await writeFile(
      join(part, 'version.json'),
      `${JSON.stringify({ release: id, revision, released: now })}\n`,
    );
    await rename(part, this.#path(id));
    await this.#switchTo(id);
    await this.#removeOld();
    return { id, milliseconds: performance.now() - started };
  }

  /**
   * Makes the release before the current one current again. The one that is taken back stays as it is, for a look at
   * what was wrong, but no later step back leads to it.
   *
   * @throws where there is none
   */
  async rollback(): Promise<Release> {
    const started = performance.now();
    const current = this.current();
    const earlier = (await this.ids()).filter((other) => current !== undefined && other < current);
    const id = earlier.filter((other) => !existsSync(this.#path(`${other}.taken-back`))).at(-1);
    if (!current || !id) throw new Error(`There is no release before ${current ?? 'the first one'}.`);
    // Pages of the release that is taken back are open in tabs, too.
    await this.#carryOver(current, this.#path(id), this.#seen());
    await this.#switchTo(id);
    await writeFile(this.#path(`${current}.taken-back`), '');
    return { id, milliseconds: performance.now() - started };
  }

  #path(id: string): string {
    return join(this.#folder, 'releases', id);
  }

  /** `ln -sfn` is two system calls, between which there is no site; a rename is one. */
  async #switchTo(id: string): Promise<void> {
    const fresh = join(this.#folder, 'current.new');
    await rm(fresh, { force: true });
    await symlink(join('releases', id), fresh);
    await rename(fresh, join(this.#folder, 'current'));
  }

  #seen(): Readonly<Record<string, number>> {
    const file = join(this.#folder, 'hashed-files.json');
    return existsSync(file) ? seenShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  }

  /** Notes that hashed files are part of a build, and forgets those that have not been for too long. */
  async #remember(hashed: readonly string[], now: Date): Promise<Readonly<Record<string, number>>> {
    const recent = Object.entries(this.#seen()).filter(
      ([, time]) => now.getTime() - time <= KEPT_MILLISECONDS,
    );
    const seen = Object.fromEntries([...recent, ...hashed.map((file) => [file, now.getTime()])]);
    await writeFile(join(this.#folder, 'hashed-files.json'), JSON.stringify(seen));
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
    }
  }
}
