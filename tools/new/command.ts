import type { Command } from 'commander';
import { defineCommand } from '../launcher/command.ts';
import type { AuthorOptions } from './kinds/author.ts';
import type { EntryKind, EntryOptions } from './kinds/entry.ts';
import type { EventOptions } from './kinds/event.ts';
import type { GuideOptions } from './kinds/guide.ts';
import type { PostOptions } from './kinds/post.ts';
import type { SeriesOptions } from './kinds/series.ts';
import type { TopicOptions } from './kinds/topic.ts';
import type { PublicationOptions } from './publication/options.ts';

const SLUG = ['--slug <words>', 'last part of its address'] as const;

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

const post = defineCommand({
  says: 'Starts a post from what you have: audio, a video, a Word document.',
  takes: (parser) =>
    parser
      .argument('[title]')
      .option(...SLUG)
      .option('--audio <file>', 'a recording (.mp3 …), measured and copied to public/media')
      .option('--video <address>', 'a YouTube video')
      .option('--docx <file>', 'a Word document that becomes the text')
      .option('--transcript <file>', 'what is said: .docx or .txt (become speaker turns), .vtt, .srt or .md')
      .option(
        '--chapters <file>',
        'timestamps as in a YouTube description, one per line; - reads what is piped in',
      )
      .option('--author <id>', 'who wrote it; may be repeated', collect, [])
      .option('--topic <id>', 'what it is about; may be repeated', collect, [])
      .option('--series <id>', 'podcast that it belongs to')
      .option('--summary <text>', 'one or two sentences')
      .option('--date <date>', 'when it is published; today if it is not given')
      .option('--lang <tag>', 'language, if it is not that of the site')
      .option('--ready', 'not a draft: leaves out “draft: true”'),
  does: async (title: string | undefined, options: PostOptions) =>
    (await import('./make.ts')).makePost(title, options),
});

const author = defineCommand({
  says: 'Adds an author.',
  takes: (parser) =>
    parser
      .argument('[name]')
      .option(...SLUG)
      .option('--role <text>', 'what they do')
      .option('--agency <text>', 'where they work')
      .option('--bio <text>', 'a sentence or two about them'),
  does: async (name: string | undefined, options: AuthorOptions) =>
    (await import('./make.ts')).makeAuthor(name, options),
});

const topic = defineCommand({
  says: 'Adds a topic.',
  takes: (parser) =>
    parser
      .argument('[title]')
      .option(...SLUG)
      .option('--summary <text>', 'what it is about')
      .option('--alias <text>', 'another spelling; may be repeated', collect, []),
  does: async (title: string | undefined, options: TopicOptions) =>
    (await import('./make.ts')).makeTopic(title, options),
});

const series = defineCommand({
  says: 'Adds a podcast series.',
  takes: (parser) =>
    parser
      .argument('[title]')
      .option(...SLUG)
      .option('--summary <text>', 'what it is about')
      .option('--cover <file>', 'a square picture of 1400 to 3000 pixels')
      .option('--category <name>', 'category of Apple Podcasts')
      .option('--owner-name <name>', 'who answers for it')
      .option('--owner-email <address>', 'where podcast directories write to')
      .option('--lang <tag>', 'language of the episodes'),
  does: async (title: string | undefined, options: SeriesOptions) =>
    (await import('./make.ts')).makeSeries(title, options),
});

const event = defineCommand({
  says: 'Adds an event.',
  takes: (parser) =>
    parser
      .argument('[title]')
      .option(...SLUG)
      .option('--starts <time>', 'day and time of its start, as clocks there show them: 2027-02-03 13:00')
      .option('--ends <time>', 'day and time of its end')
      .option('--zone <name>', 'the IANA zone of these clocks, if it is not that of the site')
      .option('--venue <name>', 'where it takes place')
      .option('--online <name>', 'what it runs on, if it is online')
      .option('--registration <address>', 'where to register')
      .option('--speaker <id>', 'who speaks; may be repeated', collect, [])
      .option('--topic <id>', 'what it is about; may be repeated', collect, [])
      .option('--summary <text>', 'one or two sentences')
      .option('--ready', 'not a draft: leaves out “draft: true”'),
  does: async (title: string | undefined, options: EventOptions) =>
    (await import('./make.ts')).makeEvent(title, options),
});

/** Adds an entry of a directory. @param own options of its kind alone */
const entry = (kind: EntryKind, own: (parser: Command) => Command = (parser) => parser) =>
  defineCommand({
    says: `Adds a ${kind}.`,
    takes: (parser) =>
      own(
        parser
          .argument('[title]')
          .option(...SLUG)
          .option('--link <address>', 'where it is, if not on this site'),
      )
        .option('--author <id>', 'one of the people behind it; may be repeated', collect, [])
        .option('--topic <id>', 'what it is about; may be repeated', collect, [])
        .option('--summary <text>', 'one or two sentences')
        .option('--ready', 'not a draft: leaves out “draft: true”'),
    does: async (title: string | undefined, options: EntryOptions) =>
      (await import('./make.ts')).makeEntry(kind, title, options),
  });

const resource = entry('resource');

const service = entry('service', (parser) =>
  parser
    .option('--contact <address>', 'whom to ask: an email address, or a page')
    .option('--logo <address>', 'its mark, below /media/'),
);

const community = entry('community', (parser) =>
  parser
    .option('--join <text>', 'what people join; Mailing list')
    .option('--join-email <address>', 'where they write to')
    .option('--join-page <address>', 'where they join'),
);

const guide = defineCommand({
  says: 'Adds a guide with its first pages.',
  takes: (parser) =>
    parser
      .argument('[title]')
      .option(...SLUG)
      .option('--page <title>', 'one of its pages; may be repeated, in their order', collect, [])
      .option('--author <id>', 'one of the people behind it; may be repeated', collect, [])
      .option('--topic <id>', 'what it is about; may be repeated', collect, [])
      .option('--summary <text>', 'one or two sentences'),
  does: async (title: string | undefined, options: GuideOptions) =>
    (await import('./make.ts')).makeGuide(title, options),
});

const publication = defineCommand({
  says: 'Starts a publication of your own, in a folder or (--in-place) in this checkout.',
  takes: (parser) =>
    parser
      .argument('[folder]')
      .option('--name <name>', 'what it is called')
      .option('--url <address>', 'the address of its site')
      .option('--language <tag>', 'the language of its interface and posts; en')
      .option('--time-zone <name>', 'the IANA zone of its dates; that of this computer')
      .option('--tagline <text>', 'a few words about it')
      .option('--email <address>', 'where readers write to')
      .option('--repository <address>', 'where its source will live')
      .option('--in-place', 'empties the content of this checkout and makes it that publication')
      .option('--yes', 'asks nothing'),
  does: async (folder: string | undefined, options: PublicationOptions) =>
    (await import('./make.ts')).makePublicationHere(folder, options),
});

export const command = defineCommand({
  says: 'Starts a post, author, topic, series, event, resource, service, community, guide or publication; in a terminal, asks for what is missing.',
  parts: { post, author, topic, series, event, resource, service, community, guide, publication },
});
