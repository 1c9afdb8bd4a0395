import { expect, test, vi } from 'vitest';
import { type Answer, type Calls, Checks } from './checks';

/** A worker that answers when it is told to. */
function standIn() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const calls: Calls = {
    check: async ({ text }) => {
      asked.push(text);
      await new Promise<void>((done) => waiting.push(done));
      if (text === 'bad') throw new Error('The check has stopped.');
      return { problems: [], fields: [], components: [] };
    },
    render: async ({ text }) => ({ html: text, lang: 'en' }),
  };
  return { asked, calls, answer: () => waiting.shift()?.() };
}

const FILE = 'content/posts/2026/a.mdx';

test('while one text is checked, only the newest of the others waits', async () => {
  const worker = standIn();
  const answers: Answer[] = [];
  const checks = new Checks(worker.calls, (answer) => answers.push(answer), expect.fail);
  checks.ask({ file: FILE, text: 'a' }, 0);
  await vi.waitFor(() => expect(worker.asked).toEqual(['a']));
  for (const text of ['ab', 'abc', 'abcd']) checks.ask({ file: FILE, text }, 0);
  worker.answer();
  await vi.waitFor(() => expect(worker.asked).toEqual(['a', 'abcd']));
  worker.answer();
  await vi.waitFor(() => expect(answers.map(({ written }) => written.text)).toEqual(['a', 'abcd']));
  expect(answers[1]?.rendered.html).toBe('abcd');
});

test('where the worker fails the person is told, and asked again it may answer', async () => {
  const worker = standIn();
  const failed: string[] = [];
  const answers: Answer[] = [];
  const checks = new Checks(
    worker.calls,
    (answer) => answers.push(answer),
    (reason) => failed.push(reason),
  );
  checks.ask({ file: FILE, text: 'bad' }, 0);
  await vi.waitFor(() => expect(worker.asked).toEqual(['bad']));
  worker.answer();
  await vi.waitFor(() => expect(failed).toEqual(['The check has stopped.']));
  checks.ask({ file: FILE, text: 'good' }, 0);
  await vi.waitFor(() => expect(worker.asked).toEqual(['bad', 'good']));
  worker.answer();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
});
