import type { Rule } from '../rule';

export const MAX_FILE_BYTES = 1_000_000;

export const size = {
  id: 'file/size',
  severity: 'error',
  reason: 'A text of this size contains something other than text, or is several posts.',
  example: {
    'posts/2026/example.mdx': `---\ntitle: A\ndate: 2026-01-02\n---\n\n${'word '.repeat(220_000)}\n`,
  },
  message: 'The file has 1.1 MB; a post may have 1.0 MB',
  fix: 'Split it, or move pasted data (pictures as text, say) into files of their own in public/media.',
} as const satisfies Rule;
