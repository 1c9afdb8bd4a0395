import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { matching, terminalAsker } from './asker.ts';

const ENTER = '\r';
const people = [
  { id: 'awichman', name: 'Ashley Wichman' },
  { id: 'jose-ruiz', name: 'José Ruiz' },
];

/** What somebody types once the screen shows what they wait for. */
type Step = readonly [waitFor: string, keys: string];

/** A terminal at which somebody types. No step depends on how fast the machine is. */
function terminal(...steps: Step[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  // Like process.stdout, it outlives the question that writes to it.
  Object.assign(output, { end: () => output });
  let screen = '';
  let unseen = '';
  output.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    unseen += chunk.toString();
    const [step] = steps;
    if (!step || !unseen.includes(step[0])) return;
    steps.shift();
    unseen = '';
    // Listeners are set once what is seen has been drawn.
    setTimeout(() => input.write(step[1]), 20);
  });
  return { asker: terminalAsker({ input, output }), screen: () => screen };
}

describe('in a terminal', () => {
  test('text is asked for until there is some', async () => {
    const { asker, screen } = terminal(
      ['Title of the post', ENTER],
      ['Please write something.', 'One letter'],
      ['One letter', ENTER],
    );
    expect(await asker.text('Title of the post')).toBe('One letter');
    expect(screen()).toContain('Please write something.');
  });

  test('an optional answer may be left out', async () => {
    expect(await terminal(['Role', ENTER]).asker.text('Role', true)).toBeUndefined();
  });

  test('authors are found by typing, until that is all', async () => {
    const { asker } = terminal(
      ['❯ None', 'ruiz'],
      ['❯ José Ruiz', ENTER],
      ['❯ That is all', 'ash'],
      ['❯ Ashley Wichman', ENTER],
    );
    expect(await asker.pick('Authors', people)).toEqual(['jose-ruiz', 'awichman']);
  });

  test('none may be chosen', async () => {
    expect(await terminal(['❯ None', ENTER]).asker.pick('Authors', people)).toEqual([]);
    expect(await terminal(['❯ None', ENTER]).asker.choose('Podcast', people)).toBeUndefined();
  });

  test('several lines are pasted at once and end with an empty one', async () => {
    const { asker } = terminal(['an empty line ends', '0:00 A\n3:00 B\n\n']);
    expect(await asker.paste('Chapters')).toBe('0:00 A\n3:00 B');
  });
});

test('a list is searched without accents and case, names that start with the word first', () => {
  const names = matching([...people, { id: 'ruiz-jose', name: 'Ruiz' }], ['awichman'], 'JOSE').map(
    ({ value }) => value,
  );
  expect(names).toEqual(['jose-ruiz', 'ruiz-jose']);
});
