import { expect, test } from 'vitest';
import { parseYouTube } from './youtube';

test.each([
  ['2dH_hvUNEVM', 0],
  ['https://www.youtube.com/watch?v=2dH_hvUNEVM', 0],
  ['https://www.youtube.com/watch?v=2dH_hvUNEVM#t=3m00s', 180],
  ['https://www.youtube.com/watch?v=2dH_hvUNEVM&amp;t=2m34s', 154],
  ['//www.youtube.com/embed/2dH_hvUNEVM?start=90', 90],
  ['https://youtu.be/2dH_hvUNEVM?t=724', 724],
  ['https://www.youtube.com/watch?v=2dH_hvUNEVM#t=1h45m20s', 6320],
])('finds the video and the moment in %s', (address, start) => {
  expect(parseYouTube(address)).toEqual({ id: '2dH_hvUNEVM', start });
});

test('takes a channel, a playlist or another site for no video', () => {
  for (const address of [
    'https://www.youtube.com/user/usagov',
    'https://www.youtube.com/embed/videoseries?list=PL0123456789',
    'https://www.youtube.com/embed/live_stream?channel=UC0123456789',
    'https://vimeo.com/1',
    'nonsense',
  ]) {
    expect(parseYouTube(address)).toBeUndefined();
  }
});
