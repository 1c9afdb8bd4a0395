import { expect, test } from 'vitest';
import { appLinks } from './apps';
import { qrCode } from './qr-code';

const series = { id: 'talks', title: 'Talks & more' };

test('apps that open a feed are given it; others only where the series names their address', () => {
  expect(appLinks(series)).toEqual([
    { name: 'Apple Podcasts', href: 'podcast://gazette.example/series/talks/podcast.xml' },
    {
      name: 'Overcast',
      href: 'overcast://x-callback-url/add?url=https%3A%2F%2Fgazette.example%2Fseries%2Ftalks%2Fpodcast.xml',
    },
    { name: 'Pocket Casts', href: 'pktc://subscribe/gazette.example/series/talks/podcast.xml' },
    {
      name: 'AntennaPod',
      href: 'https://antennapod.org/deeplink/subscribe?url=https%3A%2F%2Fgazette.example%2Fseries%2Ftalks%2Fpodcast.xml&title=Talks%20%26%20more',
    },
  ]);
});

test('addresses of directories come first, and Apple’s number leads to Overcast’s page', () => {
  const apps = {
    apple: 'https://podcasts.apple.com/us/podcast/talks/id123456789',
    spotify: 'https://open.spotify.com/show/abc',
    youtube: 'https://www.youtube.com/playlist?list=abc',
  };
  const links = new Map(appLinks({ ...series, apps }).map(({ name, href }) => [name, href]));
  expect(links.get('Apple Podcasts')).toBe(apps.apple);
  expect(links.get('Spotify')).toBe(apps.spotify);
  expect(links.get('Overcast')).toBe('https://overcast.fm/itunes123456789');
  expect(links.get('YouTube')).toBe(apps.youtube);
});

test('a QR code has three finders in its corners, a quiet zone, and is the same each time', () => {
  const { size, path } = qrCode('https://gazette.example/series/talks/podcast.xml');
  const dark = new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step} ${y}`),
    ),
  );
  const isFinder = (left: number, top: number) =>
    Array.from({ length: 7 }, (_, step) => step).every(
      (step) =>
        dark.has(`${left + step} ${top}`) &&
        dark.has(`${left} ${top + step}`) &&
        !dark.has(`${left + 1} ${top + Math.min(5, Math.max(1, step))}`),
    );
  expect(isFinder(4, 4)).toBe(true);
  expect(isFinder(size - 11, 4)).toBe(true);
  expect(isFinder(4, size - 11)).toBe(true);
  for (const module of dark)
    for (const place of module.split(' ').map(Number)) {
      expect(place).toBeGreaterThanOrEqual(4);
      expect(place).toBeLessThan(size - 4);
    }
  expect(qrCode('https://gazette.example/series/talks/podcast.xml').path).toBe(path);
});
