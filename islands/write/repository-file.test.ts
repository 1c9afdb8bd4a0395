import { afterEach, expect, test, vi } from 'vitest';
import { readFile } from './repository-file';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: BodyInit | null, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', async () => new Response(body, init));

test('a file is read to the byte, with its mark at the beginning and its line ends', async () => {
  answer(new TextEncoder().encode('\uFEFFa\r\nÉ\n'));
  expect(await readFile('https://api.example/x')).toEqual({ text: '\uFEFFa\r\nÉ\n' });
});

test.each([
  ['is missing, or nobody may see it', 404, {}, { failed: 'missing' }],
  [
    'has been asked for too often',
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
    { failed: 'busy', until: new Date(1_800_000_000_000) },
  ],
  ['has been asked for too quickly', 429, {}, { failed: 'busy' }],
  ['cannot be had', 403, {}, { failed: 'silent' }],
  ['cannot be had: the server fails', 503, {}, { failed: 'silent' }],
])('it says that a file %s', async (_, status, headers, expected) => {
  answer('{}', { status, headers });
  expect(await readFile('https://api.example/x')).toEqual(expected);
});

test('no answer and a file that is no text are told apart', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await readFile('https://api.example/x')).toEqual({ failed: 'silent' });
  answer(new Uint8Array([0x61, 0xe9, 0x62]));
  expect(await readFile('https://api.example/x')).toEqual({ failed: 'unreadable' });
});
