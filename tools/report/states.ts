/** Posts by state, and what will change by itself. */
import type { Content, Post } from '@/lib/content/types.ts';
import { kindsInUse } from '@/lib/kinds/index.ts';
import type { Row, Section } from './section.ts';

export interface Count {
  readonly label: string;
  readonly value: number;
}

/** How much there is of everything, drafts and scheduled posts apart. */
export function counts(content: Content): Count[] {
  const { posts } = content;
  const count = (keep: (post: Post) => boolean) => posts.filter(keep).length;
  return [
    { label: 'Published posts', value: count(({ preview, isArchived }) => !preview && !isArchived) },
    {
      label: 'of these with a recording or video',
      value: count(({ preview, isArchived, outline }) => !preview && !isArchived && outline.media.length > 0),
    },
    { label: 'Archived posts', value: count(({ preview, isArchived }) => !preview && isArchived) },
    { label: 'Scheduled posts', value: count(({ preview }) => preview === 'scheduled') },
    { label: 'Drafts', value: count(({ preview }) => preview === 'draft') },
    ...kindsInUse()
      .filter(({ list }) => content[list] !== posts)
      .map(({ words, list }) => ({ label: words.many, value: content[list].length })),
  ];
}

/** Every publication and archiving that lies ahead, the next one first. `now` in milliseconds. */
export function nextChanges({ posts }: Content, now: number): Section {
  const due = posts.flatMap((post): { at: number; row: Row }[] => {
    if (post.preview === 'draft') return [];
    const row = (what: string, iso: string): Row => ({
      ...about(post),
      detail: `${what} ${iso.replace('T', ' ')}`,
    });
    return [
      ...(post.preview
        ? [{ at: post.publishedFrom.instant, row: row('appears', post.publishedFrom.iso) }]
        : []),
      ...(post.archived && post.archived.instant > now
        ? [{ at: post.archived.instant, row: row('becomes archived', post.archived.iso) }]
        : []),
    ];
  });
  return {
    id: 'next',
    title: 'What changes by itself',
    says: 'The daily build of the site takes care of it; nobody has to do anything.',
    empty: 'Nothing is scheduled.',
    rows: due.sort((a, b) => a.at - b.at).map(({ row }) => row),
  };
}

/** Posts that are being written, the oldest first. */
export function drafts({ posts }: Content): Section {
  return {
    id: 'drafts',
    title: 'Drafts',
    says: 'Finish them, or take them out.',
    empty: 'There are no drafts.',
    rows: posts
      .filter(({ preview }) => preview === 'draft')
      .map((post) => ({ ...about(post), detail: `dated ${post.date.day}` }))
      .reverse(),
  };
}

/** Title, file and, where it is published, address of a post. */
export function about(post: Post): Pick<Row, 'title' | 'file' | 'path'> {
  return { title: post.title, file: post.file, path: post.preview ? undefined : post.path };
}
