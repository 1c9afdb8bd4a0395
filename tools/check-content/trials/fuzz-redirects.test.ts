/** Lists of redirects broken at random: the reader never throws, and what the check accepts every host format can take. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressKey, encodeAddress } from '@/lib/addresses/address.ts';
import { redirectProblems } from '@/lib/content/load.ts';
import { readRedirects } from '@/lib/content/redirects.ts';
import { indexSite } from '@/lib/content/site-index.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { cloudFrontData, redirectPage, redirectsFile } from '@/lib/redirects/formats.ts';
import { nginxConfiguration } from '@/tools/publish/host-files.ts';
import { redirectConflicts } from '@/tools/publish/redirect-conflicts.ts';
import { ask } from '@/tools/publish/testing/old-addresses.ts';
import { complaints, startNginx } from '@/tools/publish/testing/start-nginx.ts';
import { findNginx } from '@/tools/setup/find-nginx.ts';
import { mutate, randomFrom } from './mutate.ts';

/** 500 on every day, 10,000 before a release (`npm test -- release`). */
const MUTATIONS = Number(process.env.FUZZ_MUTATIONS ?? 500);
const FILE = 'content/redirects.yml';
const TREE = ['index.html', 'news/index.html', '404.html', 'media/talk.mp3'];

const BASE = `# Old addresses.
- from: /blog/
  to: /news/
- from: "/caf%C3%A9/"
  to: 'https://example.org/a?b=c#d'
- from: /old/page.html
  gone: true
`;

/** What addresses are made of, and what breaks them. */
const PARTS = [
  ...[
    '/',
    '/',
    '/',
    'a',
    'B',
    'old',
    'é',
    'e\u0301',
    '%C3%A9',
    '%c3%a9',
    '%20',
    '%22',
    '%2F',
    '%25',
    '%252F',
    '%E9',
    '%',
  ],
  ...[
    '.',
    '..',
    '%2e',
    '*',
    ':',
    ';',
    '$',
    '$uri',
    '"',
    "'",
    '\\',
    '~',
    '^',
    '(',
    '{',
    '}',
    '|',
    '?',
    '#',
    '&',
    '=',
  ],
  ...[
    'index.html',
    '.html',
    '.pdf',
    '-',
    '_',
    'news',
    'feed.xml',
    'x'.repeat(60),
    '\u{1f600}',
    '\u200b',
    '\u0000',
    '\t',
  ],
];

function address(random: () => number): string {
  const length = 1 + Math.floor(random() * 8);
  return `/${Array.from({ length }, () => PARTS[Math.floor(random() * PARTS.length)]).join('')}`;
}

function textOf(seed: number): string {
  if (seed % 2 === 0) return mutate(BASE, seed);
  const random = randomFrom(seed);
  return Array.from({ length: 3 }, () => {
    const target =
      random() < 0.3 ? 'gone: true' : `to: ${JSON.stringify(random() < 0.5 ? '/news/' : address(random))}`;
    return `- from: ${JSON.stringify(address(random))}\n  ${target}\n`;
  }).join('');
}

/** The entries that the check has nothing against; every fault has a place and a remedy. */
function accepted(text: string, failures: string[]): Redirect[] {
  const { entries, problems } = readRedirects({ file: FILE, text });
  const index = indexSite([], { redirects: entries });
  const all = [...problems, ...redirectProblems(entries, [], index, FILE)];
  for (const { line, column, fix, message } of all)
    if (line < 1 || column < 1 || fix === '') failures.push(`${JSON.stringify(text)}: ${message}`);
  const faulty = new Set(all.map(({ line }) => line));
  return entries.filter(({ place }) => !faulty.has(place.line)).map(({ from, to }) => ({ from, to }));
}

test('none throws, and what is accepted meets nothing and is written for every host', async () => {
  const failures: string[] = [];
  const all = new Map<string, Redirect>();
  for (let seed = 0; seed < MUTATIONS; seed++) {
    const text = textOf(seed);
    for (const redirect of accepted(text, failures)) {
      const [conflict] = redirectConflicts(TREE, [redirect]);
      if (conflict) failures.push(`${JSON.stringify(text)}: ${conflict.message}`);
      if (redirect.to !== undefined) redirectPage(redirect.to);
      all.set(addressKey(redirect.from), redirect);
    }
  }
  const redirects = [...all.values()];
  for (const line of redirectsFile(redirects).trim().split('\n'))
    if (!/^\/[!-~]* [!-~]+ 301$/.test(line)) failures.push(`_redirects: ${JSON.stringify(line)}`);
  JSON.parse(cloudFrontData(redirects));
  expect(failures).toEqual([]);
  expect(redirects.length).toBeGreaterThan(MUTATIONS / 10);

  const nginx = findNginx();
  if (!nginx) return; // tools/publish/nginx.test.ts says in its name that nginx is missing.
  const root = mkdtempSync(join(tmpdir(), 'gazette-fuzz-'));
  writeFileSync(join(root, '410.html'), '');
  const server = await startNginx(nginx, nginxConfiguration(root, redirects));
  try {
    expect(complaints(server.tested)).toEqual([]);
    for (const { from, to } of redirects) {
      const { status } = await ask(server.url, encodeAddress(from));
      if (status !== (to === undefined ? 410 : 301)) failures.push(`nginx: ${from} answers ${status}`);
    }
    expect(failures).toEqual([]);
  } finally {
    await server.stop();
    rmSync(root, { recursive: true });
  }
}, 600_000);
