import { expect, test } from 'vitest';
import { examine } from '@/lib/content/examine.ts';
import { contentOf } from '@/lib/testing/content.ts';
import { useSettings } from '@/lib/testing/settings.ts';
import { planEvent } from './event.ts';

const situation = () => ({
  content: contentOf({
    'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
    'authors/ada.mdx': '---\nname: Ada Moore\n---\n',
    'topics/letters.mdx': '---\ntitle: Letters\n---\n',
  }),
  now: 0,
  resolvePath: (path: string) => path,
});

const OPTIONS = {
  starts: '2027-02-03 13:00',
  ends: '2027-02-03 14:00',
  online: 'Zoom',
  speaker: [],
  topic: [],
};

test('an event that is made passes the check, under the ids of its speakers and topics', async () => {
  useSettings('kinds: [events]\n');
  const options = {
    ...OPTIONS,
    speaker: ['Ada Moore'],
    topic: ['Letters'],
    summary: 'An hour.',
    ready: true,
  };
  const { files, facts } = await planEvent('Office hours', options, situation());
  const [file] = files;
  expect(file?.path).toBe('events/office-hours.mdx');
  expect(facts).toEqual(['Its page will be /event/2027/02/03/office-hours/']);
  const text = String(file?.content);
  expect(text).toMatch(/authors:\n +- ada\ntopics:\n +- letters\n/);
  const examined = examine({
    kind: 'event',
    id: 'office-hours',
    file: 'content/events/office-hours.mdx',
    text,
  });
  expect(examined.problems).toEqual([]);
});

test('what is missing is asked for, or named', async () => {
  useSettings('kinds: [events]\n');
  const { ends: _, ...rest } = OPTIONS;
  await expect(planEvent('Office hours', rest, situation())).rejects.toThrow(
    'The event needs an end: --ends "2027-02-03 14:00".',
  );
});

test('a publication without events is told how to have them', async () => {
  useSettings();
  await expect(planEvent('Office hours', OPTIONS, situation())).rejects.toThrow(
    'This publication has no events. Add “kinds: [events]” to content/site.yml.',
  );
});
