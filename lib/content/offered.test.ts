import { beforeEach, describe, expect, test } from 'vitest';
import { useSettings } from '../testing/settings';
import { checkFiles, postWith } from './testing/check-files';

const said = (body: string): string[] =>
  checkFiles({ 'posts/2026/x.mdx': postWith(body) }).map(
    ({ rule, message, fix }) => `${rule} ${message}. ${fix}`,
  );

describe('Where the settings name no media of an archive', () => {
  beforeEach(() => {
    useSettings('hosts:\n  pictures: [pictures.example.org]\n');
  });

  test('LegacyImage is not what anybody meant', () => {
    expect(said('<LegacyImg src="a.png" alt="A desk" />')).toEqual([
      'mdx/unknown-name There is no <LegacyImg>. Use a component of the author’s guide, or write &lt; if no tag is meant.',
    ]);
  });

  test('a path below them is refused, and the remedy is one that works here', () => {
    expect(said('<LegacyImage src="2015/04/a.png" alt="A desk" />')).toEqual([
      'mdx/attribute src="2015/04/a.png" in <LegacyImage> is a path below the media of an archive, and content/site.yml names none (legacy_media). Put the file in public/media and use <Image src="/media/…" alt="…" />, or name the address of the archive’s media in content/site.yml.',
    ]);
  });

  test('a full address on a host for pictures is accepted, because posts may have it', () => {
    expect(said('<LegacyImage src="https://pictures.example.org/a.png" alt="A desk" />')).toEqual([]);
  });
});

test('where they name some, LegacyImage is proposed', () => {
  useSettings('legacy_media: https://pictures.example.org/archive/\n');
  expect(said('<LegacyImg src="a.png" alt="A desk" />')[0]).toContain('Did you mean <LegacyImage>?');
});
