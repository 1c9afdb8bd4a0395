import { expect, test } from 'vitest';
import { checkFiles } from './testing/check-files';

const said = (text: string): string[] =>
  checkFiles({ 'redirects.yml': text }).map(({ line, message, fix, lines = [] }) =>
    [`${line} ${message}. ${fix}`, ...lines].join('\n'),
  );

test.each([
  [
    '- from: /old/\n  too: /about/',
    '1 Entry 1: There is no “too”. Did you mean “to”?. Write “to:” in place of “too:”.',
  ],
  [
    '- source: /old/\n  destination: /about/',
    '1 Entry 1: There is no “destination”. Did you mean “to”?. Write “to:” in place of “destination:”.',
    '1 Entry 1: There is no “source”. Did you mean “from”?. Write “from:” in place of “source:”.',
  ],
  [
    '- /old/: /about/',
    '1 Entry 1: lacks the words “from” and “to”. Write two lines:\n- from: /old/\n  to: /about/',
  ],
  [
    '- from: https://old.example/x/\n  to: /about/',
    '1 Entry 1: from expected an address from the root, /…. Write “from: /x/”.',
  ],
  [
    '- from: /old/\n  to: about/',
    '2 Entry 1: to expected https://… or an address from the root, /…. Write “to: /about/”.',
  ],
])('an entry says at once what to write: %j', (text, ...messages) =>
  expect(said(`${text}\n`)).toEqual(messages),
);
