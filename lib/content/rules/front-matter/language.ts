import type { Rule } from '../rule';

export const language = {
  id: 'front-matter/language',
  severity: 'error',
  reason: 'Front matter in another language could run as a program.',
  example: { 'posts/2026/example.mdx': '---js\n{ title: process.cwd() }\n---\n\nText.\n' },
  message: 'The file starts with “---js”; front matter is YAML between two lines of exactly ---',
  fix: 'Write three hyphens and nothing else on line 1.',
} as const satisfies Rule;
