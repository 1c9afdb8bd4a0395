import type { Content, Post } from '../content/types';
import { entrySummary } from '../feeds/entry-content';
import { site } from '../site';
import { absoluteUrl, apiPath, feedPath, markdownPath } from '../urls';
import { xmlText } from '../xml';

/** How many posts are named; the API has them all. */
const NAMED = 100;

/**
 * `llms.txt` (https://llmstxt.org): what there is to read here, as Markdown, for programs that answer questions. Every link
 * leads to a text without markup of pages around it.
 */
export function llmsTxt(content: Content): string {
  const current = content.posts.filter((post) => !post.isArchived && !post.preview);
  const named = current.slice(0, NAMED);
  const rest = content.posts.length - named.length;
  const parts = [
    `# ${plain(site.name)}`,
    `> ${plain(site.description)}`,
    'Every post is also there as Markdown (`index.md` below its address) and JSON (`index.json`).',
    section('Posts', named.map(postLine)),
    section(
      'Topics',
      content.topics.map(({ title, path, summary, deck }) => line(title, feedPath(path), summary ?? deck)),
    ),
    section('Optional', [
      line(
        'All posts as JSON',
        apiPath('posts/1.json'),
        rest > 0 ? `${rest} more than are named here` : undefined,
      ),
      line('What the JSON holds', apiPath('schema.json')),
      line('Feed', feedPath(), 'the newest posts with their full text'),
    ]),
  ];
  return `${xmlText(parts.filter(Boolean).join('\n\n'))}\n`;
}

const postLine = (post: Post): string => line(post.title, markdownPath(post.path), entrySummary(post));

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '';

const line = (title: string, path: string, about?: string): string =>
  `- [${plain(title)}](${absoluteUrl(path)})${about ? `: ${plain(about)}` : ''}`;

/** One line of text in which Markdown finds no markup. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
