/** All posts of a site: those that have not changed stay, the others are converted, proved and written. */
import { join } from 'node:path';
import { compareText } from '@/lib/compare-text';
import { type Output, readIfThere, sha256 } from './output/write-file';
import { runPool, type Task, type TaskResult } from './pool';
import type { ReportEntry } from './report/report';
import type { HugoSite } from './site/index-site';
import type { ImportOptions } from './site/types';

/**
 * Imports all posts.
 *
 * @param reuse entries of the last run that hold still, by their source; none where anything else has changed.
 * @param onDone hears how many posts are done.
 * @throws where a post cannot be written.
 */
export async function importPosts(
  site: HugoSite,
  options: ImportOptions,
  output: Output,
  reuse: ReadonlyMap<string, ReportEntry>,
  onDone: (done: number, total: number) => void,
): Promise<{ posts: ReportEntry[]; reused: boolean }> {
  const posts: ReportEntry[] = [];
  const tasks: Task[] = [];
  const waiting: Promise<void>[] = [];
  site.posts.forEach((file, index) => {
    const place = site.places.get(file.path);
    if (!place) return;
    tasks.push({ index, file, place });
  });
  const fresh: typeof tasks = [];
  for (const task of tasks) {
    const known = reuse.get(task.file.path);
    if (known && (await isUntouched(known, task.file.sha, options)))
      posts.push({ ...known, state: 'unchanged' });
    else fresh.push(task);
  }
  let done = tasks.length - fresh.length;
  onDone(done, tasks.length);
  const failures: unknown[] = [];
  await runPool(fresh, { site: site.index, options }, (result) => {
    done += 1;
    onDone(done, tasks.length);
    const task = tasks.find(({ index }) => index === result.index);
    if (!task) return;
    waiting.push(
      writePost(output, task, result)
        .then((entry) => void posts.push(entry))
        .catch((error: unknown) => void failures.push(error)),
    );
  });
  await Promise.all(waiting);
  if (failures.length > 0) throw failures[0];
  // Threads end in any order; what follows must not depend on it.
  return { posts: posts.sort((a, b) => compareText(a.source, b.source)), reused: fresh.length === 0 };
}

async function isUntouched(entry: ReportEntry, sourceSha: string, options: ImportOptions): Promise<boolean> {
  if (entry.sourceSha !== sourceSha || !entry.file || entry.state === 'failed') return false;
  const text = await readIfThere(join(options.out, 'content', entry.file));
  return text !== undefined && sha256(text) === entry.fileSha;
}

async function writePost(
  output: Output,
  { file, place }: Task,
  { post, fault }: TaskResult,
): Promise<ReportEntry> {
  if (!post) {
    return {
      source: file.path,
      state: 'failed',
      sourceSha: file.sha,
      notices: [
        {
          level: 'error',
          rule: 'cannot-convert',
          line: file.bodyLine,
          message: `The post could not be converted: ${fault ?? 'no reason given'}.`,
        },
      ],
    };
  }
  const state = await output.write(place.file, post.text);
  const edited = {
    level: 'person' as const,
    rule: 'edited',
    line: 1,
    message: `${place.file} was edited after it was imported and was left as it is; --force overwrites it.`,
  };
  return {
    source: file.path,
    file: place.file,
    address: place.address,
    state,
    sourceSha: file.sha,
    fileSha: sha256(post.text),
    holds: post.counts,
    verbatim: post.verbatim,
    notices: state === 'edited' ? [edited, ...post.notices] : [...post.notices],
    aliases: [...post.aliases],
    ...(post.ownAliases.length > 0 ? { ownAliases: [...post.ownAliases] } : {}),
    leadsTo: post.leadsTo,
    newTopics: post.newTopics.map(([id, name]): [string, string] => [id, name]),
    newAuthors: post.newAuthors.map(([id, name, ...url]): [string, string, ...string[]] => [
      id,
      name,
      ...url,
    ]),
  };
}
