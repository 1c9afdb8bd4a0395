/**
 * `npm run chapters -- <post>`: prints the chapters of a post as lines to paste into the description of its video on YouTube.
 * The post is named by its file, its address or its slug. `npm run chapters -- <list.txt>`, or `-` for what is piped in: the
 * other way round, prints a pasted list of times and titles as chapters to put into a post.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { chapterElement } from '@/lib/chapters/chapter-element.ts';
import { chapterLines, youTubeFaults } from '@/lib/chapters/formats.ts';
import { readChapters } from '@/lib/chapters/read-chapters.ts';
import { getContent } from '@/lib/content/index.ts';
import type { Post } from '@/lib/content/types.ts';
import { secondsOf } from '@/lib/post-facts.ts';
import { findPost } from './find-post.ts';

const [name = ''] = process.argv.slice(2);
const list = resolve(process.env.INIT_CWD ?? process.cwd(), name);
if (name === '-') printElements(await readStream(process.stdin));
else if (name !== '' && !name.endsWith('.mdx') && existsSync(list)) printElements(readFileSync(list, 'utf8'));
else {
  const post = findPost((await getContent()).posts, name);
  if (post) await printLines(post);
  else {
    console.error(
      name
        ? `There is no published post “${name}”, and no file of that name. Name the file, the address or the slug of a post, or a list of times.`
        : 'Usage: npm run chapters -- <file, address or slug of a post, or a list of times>',
    );
    process.exitCode = 2;
  }
}

/** Prints a pasted list as chapters, and what a person should look at. */
function printElements(pasted: string): void {
  const { chapters, warnings } = readChapters(pasted);
  for (const chapter of chapters) console.log(chapterElement(chapter));
  for (const warning of warnings) console.error(`Look at this: ${warning}`);
  if (chapters.length > 0) return;
  console.error('There are no chapters in it. Write one a line with its time: 3:10 Budget.');
  process.exitCode = 1;
}

async function printLines(post: Post): Promise<void> {
  const chaptered = post.outline.media.filter(({ chapters }) => chapters.length > 0);
  if (chaptered.length === 0) {
    console.error(
      `${post.file} has no chapters. Put <Chapter at="m:ss">Title</Chapter> lines into its player.`,
    );
    process.exitCode = 1;
  }
  for (const media of chaptered) {
    if (chaptered.length > 1) console.log(`${media.title}\n`);
    console.log(chapterLines(media.chapters));
    if (media.kind !== 'video') continue;
    for (const fault of youTubeFaults(media.chapters, await secondsOf(media)))
      console.error(`YouTube makes no chapters of these: ${fault}`);
  }
}
