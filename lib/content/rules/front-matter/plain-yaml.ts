import type { Rule } from '../rule';

export const plainYaml = {
  id: 'front-matter/plain-yaml',
  severity: 'error',
  reason:
    'Anchors, aliases, tags and merge keys make data that no other program of ours can read, or that grows without end.',
  example: { 'posts/2026/example.mdx': '---\ntitle: *name\ndate: 2026-01-02\n---\n\nText.\n' },
  message: '“*name” is an alias of YAML; front matter is plain keys, text and lists',
  fix: 'Write the text itself; put it in single quotes if it starts with one of & * ! < > | % @.',
} as const satisfies Rule;
