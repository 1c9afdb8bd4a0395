import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { chapterElement } from '@/lib/chapters/chapter-element.ts';
import { chapterLines, youTubeFaults } from '@/lib/chapters/formats.ts';
import { readPastedChapters } from '@/lib/chapters/read-pasted-chapters.ts';
import { getContent } from '@/lib/content/index.ts';
import type { Post } from '@/lib/content/types.ts';
import { UsageError } from '@/lib/errors.ts';
import { secondsOf } from '@/lib/post-facts.ts';
import { findPost } from './find-post.ts';

/**
 * Prints the chapters of a post as lines to paste into the description of its video on YouTube; or, the other way round, a pasted
 * list of times and titles as chapters to put into a post.
 *
 * @param name file, address or slug of a post; or a file that holds a list; or `-` for a list that is piped in
 * @returns the exit code: 1 if there are no chapters
 * @throws UsageError if there is neither a post nor a file of that name
 */
export async function printChapters(name: string): Promise<number> {
  if (name === '-') return printElements(await readStream(process.stdin));
  const list = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!name.endsWith('.mdx') && existsSync(list)) return printElements(readFileSync(list, 'utf8'));
  const post = findPost((await getContent()).posts, name);
  if (post) return printLines(post);
  throw new UsageError(
    `There is no published post “${name}”, and no file of that name. Name the file, the address or the slug of a post, or a list of times.`,
  );
}

/** Prints a pasted list as chapters, and what a person should look at. */
function printElements(pasted: string): number {
  const { chapters, warnings } = readPastedChapters(pasted);
  for (const chapter of chapters) console.log(chapterElement(chapter));
  for (const warning of warnings) console.error(`Look at this: ${warning}`);
  if (chapters.length > 0) return 0;
  console.error('There are no chapters in it. Write one per line with its time: 3:10 Budget.');
  return 1;
}

async function printLines(post: Post): Promise<number> {
  const chaptered = post.outline.media.filter(({ chapters }) => chapters.length > 0);
  if (chaptered.length === 0) {
    console.error(
      `${post.file} has no chapters. Put <Chapter at="m:ss">Title</Chapter> lines into its player.`,
    );
    return 1;
  }
  for (const media of chaptered) {
    if (chaptered.length > 1) console.log(`${media.title}\n`);
    console.log(chapterLines(media.chapters));
    if (media.kind !== 'video') continue;
    for (const fault of youTubeFaults(media.chapters, await secondsOf(media)))
      console.error(`YouTube makes no chapters of these: ${fault}`);
  }
  return 0;
}
