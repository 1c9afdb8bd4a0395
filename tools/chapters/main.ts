/**
 * `npm run chapters -- <post>`: prints the chapters of a post as lines to paste into the description of its video on YouTube.
 * The post is named by its file, its address or its slug.
 */
import { chapterLines, youTubeFaults } from '@/lib/chapters/formats.ts';
import { getContent } from '@/lib/content/index.ts';
import { secondsOf } from '@/lib/post-facts.ts';
import { setBuildDate } from '../setup/build-date.ts';
import { findPost } from './find-post.ts';

setBuildDate();
const [name = ''] = process.argv.slice(2);
const { posts } = await getContent();
const post = findPost(posts, name);
if (!post) {
  console.error(
    name
      ? `There is no published post “${name}”. Name its file, its address or its slug.`
      : 'Usage: npm run chapters -- <file, address or slug of a post>',
  );
  process.exitCode = 2;
} else {
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
