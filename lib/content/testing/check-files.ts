/** For tests: runs the content check on files made up for the occasion. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent } from '../load';
import type { Problem } from '../problem';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A small site around the files under test: two authors, three topics, a post and a page. */
export const SITE: Files = {
  'authors/jane-doe.mdx': '---\nname: Jane Doe\n---\n\nJane writes.\n',
  'authors/gazette-editors.mdx': '---\nname: Gazette editors\n---\n\nThey edit.\n',
  'topics/customer-experience.mdx': '---\ntitle: Customer experience\naliases: [cx]\n---\n\nAbout it.\n',
  'topics/open-data.mdx': '---\ntitle: Open data\n---\n\nAbout it.\n',
  'topics/handbook.mdx': '---\ntitle: Handbook\n---\n\nAbout it.\n',
  'posts/2025/neighbour.mdx':
    '---\ntitle: Neighbour\ndate: 2025-05-06\nsummary: Next door.\nauthors: [jane-doe]\ntopics: [handbook]\n---\n\n## Where it stands\n\nText.\n',
  'pages/about.mdx': '---\ntitle: About\n---\n\nText.\n',
};

export const NOW = Date.UTC(2027, 0, 1);

/** What no publication is without. */
const SETTINGS: Files = { 'site.yml': 'name: Test\nurl: https://test.example\n' };

/** Writes files below `content/` of a new folder, with settings where they have none, runs something with it, and removes it. */
export function withFolder<T>(files: Files, run: (folder: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'gazette-check-'));
  try {
    for (const [name, content] of Object.entries({ ...SETTINGS, ...files })) {
      const path = join(root, 'content', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    return run(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What the check says of files, and of nothing else; `SITE` stands around them. */
export function checkFiles(files: Files, around: Files = SITE): readonly Problem[] {
  return withFolder({ ...around, ...files }, (root) => {
    const before = process.env.PUBLICATION_DIR;
    // Rules that depend on settings read those of the publication.
    if (files['site.yml']) process.env.PUBLICATION_DIR = root;
    try {
      return loadContent(join(root, 'content'), NOW, join(root, 'public')).problems;
    } finally {
      if (before === undefined) delete process.env.PUBLICATION_DIR;
      else process.env.PUBLICATION_DIR = before;
    }
  });
}

/** A valid post with a body; the body starts on line 8. */
export const postWith = (body: string): string =>
  `---\ntitle: Test\ndate: 2026-01-02\nsummary: A test.\nauthors: [jane-doe]\ntopics: [handbook]\n---\n${body}`;

/** `content/posts/2026/x.mdx:3:1 rule`, as tests compare it. */
export const brief = ({ line, column, rule }: Problem): string => `${line}:${column} ${rule}`;
