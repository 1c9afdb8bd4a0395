import { expect, test } from 'vitest';
import { read } from './testing';
import { turnIds } from './turn-ids';

test('a turn has the id of its moment, unless a chapter has it', async () => {
  const { transcript } = await read('x.md', '[0:00] One.\n\n[0:17] Two.\n\n[0:17] Three.');
  expect(turnIds(transcript, 1, [0])).toEqual(['turn-1', 't=17', 'turn-3']);
  expect(turnIds(transcript, 2, [])).toEqual(['m2-t=0', 'm2-t=17', 'm2-turn-3']);
});
