/** The pages about tasks: what somebody wants to do, step by step. */
import { site } from '../../site';
import { code, codeBlock } from '../markdown';
import type { TaskSlug } from '../pages';
import { transcriptExamples } from '../transcript-examples';
import { addFiles, fill, openPage, parts, send, startButton, type Task } from './steps';

const CHAPTERS = `Put one line for each chapter in the place of those that are there, such as ${code(
  '<Chapter at="3:10">The budget</Chapter>',
)}. The first one starts at 0:00.`;

const look = (): string =>
  `Look at ${parts.preview()}, and put right what ${parts.problems()} names. It says how, and where a press on ${parts.repair()} is enough.`;

const TRANSCRIPTS = transcriptExamples.map(({ ending }) => `.${ending}`).join(', ');

/** Where recordings go that are too large for the repository. */
const mediaHost = (): string =>
  site.mediaHosts.length > 0
    ? ` A larger one belongs on a media host: this publication plays recordings from ${site.mediaHosts.join(', ')}.`
    : ' Save a larger one with fewer kilobits a second: 64 are enough for speech.';

/** The tasks, by the last part of their address. */
export const tasks: Readonly<Record<TaskSlug, () => Task>> = {
  'podcast-episode': () => ({
    needs: [
      `The recording: an .mp3 of at most 25 MB.${mediaHost()}`,
      `Its transcript (${TRANSCRIPTS}). [Transcripts and chapters](/contribute/transcripts/) shows each.`,
      'The times at which its parts begin, if it has parts.',
    ],
    steps: [
      startButton('podcast', 'Start an episode'),
      `Fill in ${parts.details()}: title, summary, authors and topics.`,
      `In the text, write the names of your files in the place of ${code('/media/your-recording.mp3')} and ${code('/media/your-recording.vtt')}: lower-case letters, digits and hyphens, in the folder ${code('/media/')}.`,
      `${CHAPTERS} Without chapters, delete those lines.`,
      `${look()} The two files count as missing until they are there.`,
      send(),
      addFiles('the recording and the transcript'),
    ],
    after:
      'The episode is published with a player, its chapters and its transcript, and podcast apps find it in their feed.',
  }),

  'video-recap': () => ({
    needs: [
      'The address of the video on YouTube.',
      'The times at which its parts or speakers begin; often its description has them.',
      'Two or three paragraphs on what was said.',
    ],
    steps: [
      startButton('recap', 'Start a recap'),
      `Fill in ${parts.details()}: title, summary, authors and topics.`,
      `In the address of the video, the 11 characters after ${code('v=')} are its id. Write them as ${code('id')}, and what is seen as ${code('title')}.`,
      `${CHAPTERS} A list from the description of the video may be pasted as it is: ${parts.problems()} makes chapters of it.`,
      'Write what was said below the video.',
      look(),
      send(),
    ],
    after: 'The recap is published with the video, whose chapters can be chosen, shared and searched.',
  }),

  'correct-a-post': () => ({
    needs: ['What is wrong, and what is right, with its source where there is one.'],
    steps: [
      openPage('the post'),
      'Change the words that are wrong. A slip of the pen needs no more than that.',
      fill(
        'Corrections',
        'where the mistake may have misled somebody, the day, and a sentence that says what was wrong and what is right',
        "corrections:\n  - date: 2026-03-05\n    text: 'The letter went to 4,000 people, not to 40,000.'",
      ),
      `${send()} It lists what you have changed: nothing else should be there.`,
    ],
    after: 'The correction is shown with the post, with its date.',
  }),

  'add-a-topic': () => ({
    needs: [
      'The name of the topic, as readers would say it. It may be there already: look at [all topics](/topics/).',
      'One or two sentences on what belongs to it.',
    ],
    steps: [
      startButton('topic', 'Start a topic'),
      `Fill in ${parts.details()}: title and summary.`,
      look(),
      send(),
    ],
    after: `The topic is then among those that ${parts.details()} of a post offers. Its page lists its posts as soon as there are some.`,
  }),

  'publish-later': () => ({
    needs: ['The post, and the day on which it is to appear; the hour too, where that matters.'],
    steps: [
      `${startButton('post', 'Start a post')} or open one that is not published yet.`,
      `In ${parts.details()}, write the day as **Date**, and the hour behind it with your distance from UTC. In the text it then says:\n\n${codeBlock('date: 2026-03-02 06:00:00 -0500', 'yaml')}`,
      fill(
        'Publish at',
        'only where the post is to appear at another moment than the one that it is dated',
        'publish_at: 2026-03-02 06:00:00 -0500',
      ),
      look(),
      send(),
    ],
    after: `It may be accepted long before its time: readers see it when the site is first built after that moment.${
      site.repository
        ? ' In the repository it can be read before that, so do not send what is secret until then.'
        : ''
    }`,
  }),

  'archive-a-post': () => ({
    needs: [
      'The day from which the post is kept only for the record.',
      'The address of what takes its place, if anything does.',
    ],
    steps: [
      openPage('the post'),
      fill('Archived', 'the day', 'archived: 2029-03-01'),
      fill(
        'Superseded by',
        'the address of what takes its place, if anything does',
        'superseded_by: /contribute/',
      ),
      send(),
    ],
    after:
      'From that day on the post says that it is kept for the record, and where to read on. It keeps its address and its place in lists. The front page and the feeds leave it out.',
  }),

  'move-a-post': () => ({
    needs: ['The address that the post has, and the last part of the one that it is to have.'],
    steps: [
      'Open the post, and copy its address from the browser: all that follows the name of the site.',
      openPage('the post'),
      fill('Slug', 'the new last part of the address', 'slug: one-letter-rewritten'),
      fill('Aliases', 'the old address', 'aliases:\n  - /2025/12/24/a-letter/'),
      `Look at ${parts.preview()}: the new address is above the text.`,
      send(),
    ],
    after: 'The old address leads to the new one from then on, in links, bookmarks and search engines.',
  }),

  'add-a-picture': () => ({
    needs: [
      'The picture, of at most 5 MB; 2,000 pixels of width are plenty. Its name says what it shows, in lower-case letters, digits and hyphens.',
      'The right to publish it, and the name of who made it.',
      'A sentence on what it shows, as you would say it on the telephone.',
    ],
    steps: [
      `${startButton('post', 'Start a post')} or open the text of a page that exists.`,
      `Put the cursor where the picture belongs, choose ${parts.insert()}, then **Image**, and fill in its name as ${code('src')}. ${code('alt')} is what people read or hear who do not see it. In the text it then says:\n\n${codeBlock(
        '<Image\n  src="/media/guide/counter.jpg"\n  alt="A customer and a clerk at a service counter"\n  caption="Photo: A. Smith"\n/>',
        'mdx',
      )}`,
      look(),
      send(),
      addFiles('the picture'),
    ],
    after:
      'The check looks at the file too. It refuses photos that hold the place where they were taken: most programs leave it out when they save for the web.',
  }),
};
