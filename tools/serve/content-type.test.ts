import { expect, test } from 'vitest';
import { servedEndings } from '@/lib/content/media/kinds.ts';
import { contentType } from './content-type.ts';

test('every kind of file that is served has a media type, and none that a browser runs', () => {
  for (const ending of servedEndings)
    for (const name of [`a.${ending}`, `A.${ending.toUpperCase()}`])
      expect(contentType(`/media/${name}`), ending).toMatch(
        /^(?:image|audio|video|text|application)\/(?!octet|javascript|html|css|xml|xhtml)/,
      );
});
