import { expose, wrap } from 'comlink';
import { expect, test } from 'vitest';
import type { Checked, WriteCalls } from './protocol';

const CHECKED: Checked = {
  problems: [
    {
      file: 'content/posts/2026/a.mdx',
      line: 3,
      column: 1,
      severity: 'error',
      rule: 'mdx/less-than',
      message: 'A bare <',
      fix: 'Write &lt;.',
      repair: { says: 'wrote &lt; for <', edits: [{ start: 4, end: 5, text: '&lt;' }] },
    },
  ],
  fields: [{ path: ['authors', 0], value: 'ana', span: [4, 7] }],
  components: [],
  path: '/2026/03/01/a/',
};

const offered: WriteCalls = {
  open: async () => undefined,
  bring: async () => undefined,
  check: async ({ text }) => {
    if (text === '') throw new Error('The file is empty.');
    return CHECKED;
  },
  render: async ({ text }) => ({ html: text, lang: 'en' }),
  forms: async () => ({ kinds: {}, components: [], known: { author: [], topic: [], series: [] }, files: [] }),
  chapters: async (pasted) => pasted,
};

test('what the worker answers arrives as it was sent, and what it throws as an error', async () => {
  const { port1, port2 } = new MessageChannel();
  expose(offered, port1);
  const calls = wrap<WriteCalls>(port2);
  expect(await calls.check({ file: 'content/posts/2026/a.mdx', text: 'a' })).toEqual(CHECKED);
  await expect(calls.check({ file: 'content/posts/2026/a.mdx', text: '' })).rejects.toThrow(
    'The file is empty.',
  );
  port1.close();
  port2.close();
});
