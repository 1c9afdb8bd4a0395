/** Recipes of the guide: one task each, a few steps, and the page to write on with the template that fits. */
import { site } from '../site';
import { writePath } from '../urls';
import { codeBlock } from './markdown';
import type { TemplateKind } from './templates';

/** A link that opens the page to write on with a template. */
const start = (kind: TemplateKind, words: string): string => `[${words}](${writePath()}?new=${kind})`;

/** How a text leaves the page to write on. */
const send = (): string =>
  site.repository
    ? 'Choose **Send to GitHub**, then **Propose changes** and **Create pull request**. An editor looks at it.'
    : 'Choose **Download file**, and send it to us.';

/** How one gets to the text of a page. */
const open = (): string =>
  site.repository
    ? 'Open the page on this site and choose **Edit this page** at its foot.'
    : 'Open the file of the page in the folder `content`.';

/** Where files go that a text names. */
const upload = (what: string): string =>
  site.repository
    ? `Add ${what} to your pull request: choose the name of your branch, go to the folder \`public/media\`, and choose **Add file**, then **Upload files**. Names have small letters, digits and hyphens.`
    : `Put ${what} into the folder \`public/media\`. Names have small letters, digits and hyphens.`;

const steps = (...lines: readonly string[]): string => lines.map((line, at) => `${at + 1}. ${line}`).join('\n');

/** The texts, by the last part of their address. */
export const recipes = {
  'podcast-episode': () =>
    `You need the recording (an .mp3 of at most 25 MB, or its address on a media host) and its transcript (.vtt, .srt, .docx, .txt or .md).

${steps(
  `${start('podcast', 'Start an episode')}.`,
  'Write the title, the summary, the authors and topics in the lines at the top.',
  'Replace `/media/your-recording.mp3` and `/media/your-recording.vtt` by the names of your files.',
  'Write one `<Chapter at="3:10">Title</Chapter>` for each chapter. The first one starts at 0:00.',
  send(),
  upload('the recording and the transcript'),
)}

[Transcripts and chapters](/contribute/transcripts/) says what a transcript may look like.`,

  'video-recap': () =>
    `You need the address of the video on YouTube, and the times at which its parts begin.

${steps(
  `${start('recap', 'Start a recap')}.`,
  'In the address of the video, the 11 characters behind `v=` are its id. Write them as `id`.',
  'Write the title of the video as `title`.',
  'Write one `<Chapter at="3:10">Title</Chapter>` for each part, in their order. The first one starts at 0:00.',
  'Say below the video what was said: two or three paragraphs are enough.',
  send(),
)}`,

  correction: () =>
    `A wrong letter is just put right. Where a mistake may have misled readers, the page says what was wrong.

${steps(
  open(),
  'Put the words right.',
  'If the mistake may have misled readers, add a dated line to those at the top:',
)}

${codeBlock("corrections:\n  - date: 2026-03-05\n    text: 'The letter went to 4,000 people, not to 40,000.'", 'yaml')}

4. ${send()}`,

  topic: () =>
    `A topic is a page that lists its posts. Look at [all topics](/topics/) first: yours may be there under another name.

${steps(
  `${start('topic', 'Start a topic')}.`,
  'Write its title as people say it, and one or two sentences on what belongs to it.',
  send(),
  'When it is accepted, write the name of its file, without `.mdx`, below `topics` in your posts.',
)}`,

  schedule: () =>
    `A post is published on the day that its \`date\` names, or at the moment that \`publish_at\` names, when the site is next built.

${steps(
  `${start('post', 'Start a post')}, or open one that is not published yet.`,
  'Write the day as `date`. It becomes a part of the address.',
  'If the hour matters, add a line with the offset of your time zone:',
)}

${codeBlock('publish_at: 2026-03-02 06:00:00 -0500', 'yaml')}

4. ${send()}`,

  archive: () =>
    `An archived post keeps its address and its place in the search. It says that it is kept for the record, and leaves the front page and the feeds.

${steps(
  open(),
  'Add the day from which it is archived to the lines at the top:',
)}

${codeBlock('archived: 2029-03-01', 'yaml')}

3. If a newer page takes its place, add its address:

${codeBlock('superseded_by: /contribute/', 'yaml')}

4. ${send()}`,

  move: () =>
    `Addresses that were published keep working. A post that gets another address names the old one.

${steps(
  open(),
  'Copy the old address from the browser: all that is behind the name of the site.',
  'Change the `slug`, or the `date`. Add the old address to the lines at the top:',
)}

${codeBlock('aliases:\n  - /2025/12/24/a-letter/', 'yaml')}

4. ${send()}`,

  picture: () =>
    `A picture is at most 2 MB and 2,000 pixels wide; larger ones are of no use on a page.

${steps(
  'Give the file a name that says what it shows: `counter.jpg` and not `IMG_4711.jpg`.',
  'Write it where it belongs, between two blank lines, with what it shows for people who cannot see it:',
)}

${codeBlock('<Image src="/media/guide/counter.jpg" alt="A customer and a clerk at a service counter" />', 'mdx')}

3. ${send()}
4. ${upload('the picture')}`,
} as const satisfies Readonly<Record<string, () => string>>;
