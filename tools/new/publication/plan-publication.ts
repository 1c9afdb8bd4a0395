import { type SettingsInput, settingsText } from '@/lib/settings/write.ts';
import { slugOf } from '@/lib/slug-of.ts';
import { contentFile } from '../front-matter-text.ts';
import type { PlannedFile } from '../planned-file.ts';
import type { Answers } from './answers.ts';
import { gitHubFiles } from './github-files.ts';
import { starterIn } from './starter/index.ts';
import type { Starter, StarterDocument } from './starter/starter.ts';

/**
 * The files of a new publication: settings, four pages, an author, a topic, a first post, and what GitHub reads.
 *
 * @returns paths from the folder of the publication
 */
export function planPublication(answers: Answers): PlannedFile[] {
  const { starter } = starterIn(answers.language);
  const editors = starter.editors(answers);
  const author = slugOf(editors.name) || 'editors';
  const { slug, ...post } = starter.firstPost(answers);
  const page = (name: string, document: StarterDocument): PlannedFile => ({
    path: `content/pages/${name}.mdx`,
    content: documentFile(document),
  });
  return [
    { path: 'content/site.yml', content: settingsText(settingsOf(answers, starter)) },
    page('about', starter.about(answers)),
    page('contact', starter.contact(answers)),
    page('accessibility', starter.accessibility(answers)),
    page('privacy', starter.privacy(answers)),
    {
      path: `content/authors/${author}.mdx`,
      content: contentFile({ name: editors.name }, editors.bio),
    },
    {
      path: `content/topics/${starter.topic.id}.mdx`,
      content: contentFile({ title: starter.topic.title, summary: starter.topic.summary }),
    },
    {
      path: `content/posts/${answers.day.slice(0, 4)}/${slug}.mdx`,
      content: documentFile(post, { date: answers.day, authors: [author], topics: [starter.topic.id] }),
    },
    { path: 'content/redirects.yml', content: REDIRECTS },
    ...gitHubFiles(answers.repository),
  ];
}

const REDIRECTS = `# Old addresses, and where each leads now; one entry for each, such as:
# - from: /old-address/
#   to: /news/
# A page that is gone for good, with nothing in its place, gets "gone: true" instead of "to".
`;

const documentFile = (
  { title, summary, body }: StarterDocument,
  more: Readonly<Record<string, string | readonly string[]>> = {},
): string => contentFile({ title, ...more, summary }, body);

function settingsOf(
  { name, tagline, url, language, timeZone, email, repository }: Answers,
  { navigation: words }: Starter,
): SettingsInput {
  const link = (label: string, address: string) => ({ label, url: address });
  return {
    name,
    tagline,
    url,
    language,
    time_zone: timeZone,
    publisher: { url: '/about/' },
    contact: { email },
    repository: repository === undefined ? undefined : { url: repository },
    navigation: [
      link(words.news, '/news/'),
      link(words.topics, '/topics/'),
      link(words.authors, '/authors/'),
      link(words.about, '/about/'),
      link(words.contribute, '/contribute/'),
    ],
    footer: [
      link(words.about, '/about/'),
      link(words.contribute, '/contribute/'),
      link(words.accessibility, '/accessibility/'),
      link(words.privacy, '/privacy/'),
      link(words.contact, '/contact/'),
    ],
    hosts: { frames: ['www.youtube-nocookie.com'] },
  };
}
