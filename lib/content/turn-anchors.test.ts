import { expect, test } from 'vitest';
import { checkFiles, postWith } from './testing/check-files';

const VTT =
  'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>One.\n\n00:17.000 --> 00:18.000\n<v Ben>Two.\n\n00:30.000 --> 00:31.000\n<v Ada>Three.\n';

const PLAYER = `<AudioPlayer src="/media/talk.mp3" title="Talk" transcript="/media/talk.vtt">
  <Chapter at="0:00">Start</Chapter>
  <Chapter at="0:30">End</Chapter>
</AudioPlayer>
`;

/** What the check says of links from one post into another one, which has recordings. */
function broken(links: readonly string[], players = PLAYER): readonly string[] {
  const files = {
    'posts/2026/talk.mdx': postWith(`\n${players}`).replace('Test', 'Talk'),
    'posts/2026/links.mdx': postWith(
      `\n${links.map((id) => `[Place ${id}](/2026/01/02/talk/#${id})`).join('\n\n')}\n`,
    ),
    '../public/media/talk.vtt': VTT,
    '../public/media/notes.md': '**Ada:** One.\n\n**Ben:** Two.\n',
    '../public/media/talk.docx': 'PK\u0003\u0004',
  };
  return checkFiles(files)
    .filter(({ rule }) => rule === 'link/broken')
    .map(({ message }) => /#(\S+?)\.?(?:\s|$)/.exec(message)?.[1] ?? message);
}

test('a link to a turn of a transcript leads somewhere; one to a turn that is not there does not', () => {
  expect(broken(['t=1', 't=17', 't=30', 'turn-3', 'transcript'])).toEqual([]);
  expect(broken(['t=18', 'turn-1', 'turn-4', 'm2-t=17', 'turn-x'])).toEqual([
    't=18',
    'turn-1',
    'turn-4',
    'm2-t=17',
    'turn-x',
  ]);
});

test('the second recording of a page has turns of its own', () => {
  const two = PLAYER + PLAYER.replace('talk.vtt', 'notes.md');
  expect(broken(['t=17', 'm2-turn-2'], two)).toEqual([]);
  expect(broken(['m2-t=17', 'm2-turn-3'], two)).toEqual(['m2-t=17', 'm2-turn-3']);
});

test('turns of a Word document are believed, numbers and times', () => {
  const word = PLAYER.replace('talk.vtt', 'talk.docx');
  expect(broken(['turn-9'], word)).toEqual([]);
  expect(broken(['t=17'], word)).toEqual([]);
});

test('a transcript that is missing or elsewhere has no turns', () => {
  expect(broken(['t=17'], PLAYER.replace('talk.vtt', 'gone.vtt'))).toEqual(['t=17']);
  expect(broken(['t=17'], PLAYER.replace('/media/talk.vtt', 'https://s3.amazonaws.com/x.vtt'))).toEqual([
    't=17',
  ]);
});
